"""Second opinions written straight from the definitions; slow, plain, and sharing no code with what they judge.

`keten` chains productions forward. `lees` evaluates rules of the rule language, recursively, on their own models.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from spreidingswet.dossier.waarden import Ander
from spreidingswet.lezingen.motor import Literaal, Productie, Toets
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Signaalregel

# Written out, not imported: the order nee < onbekend < ja is part of the definition.
NEE, ONBEKEND, JA, NVT = 0, 1, 2, 3
NUMMER = {"nee": NEE, "onbekend": ONBEKEND, "ja": JA, "niet_van_toepassing": NVT}

_MOTOR: dict[str, Callable[[Any, Any], bool]] = {
    "==": operator.eq, "!=": operator.ne, "<": operator.lt,
    "<=": operator.le, ">": operator.gt, ">=": operator.ge,
}  # fmt: skip
_TAAL: dict[str, Callable[[Any, Any], bool]] = {
    "is": operator.eq, "is_niet": operator.ne,
    "voor": operator.lt, "uiterlijk": operator.le, "na": operator.gt, "vanaf": operator.ge,
    "minder_dan": operator.lt, "hoogstens": operator.le, "meer_dan": operator.gt, "minstens": operator.ge,
}  # fmt: skip


def _geldt(t: Toets, bekend: Mapping[str, Literaal]) -> bool:
    return t.naam in bekend and _MOTOR[t.op](bekend[t.naam], t.waarde)


def keten(producties: Iterable[Productie], bevindingen: Mapping[str, Literaal]) -> dict[str, Literaal] | None:
    """Return all that follows, or None if two conclusions contradict: try everything until nothing changes."""
    producties = list(producties)
    bekend = dict(bevindingen)
    voor = -1
    while len(bekend) != voor:
        voor = len(bekend)
        for p in producties:
            if all(_geldt(t, bekend) for t in p.als) and bekend.setdefault(p.dan[0], p.dan[1]) != p.dan[1]:
                return None
    return bekend


def _getal(w: Any) -> int:
    return w.toordinal() if isinstance(w, date) else int(w)


def _punten(bereik: tuple[Any, Any], ander: tuple[Any, Any]) -> set[int]:
    """Return the values of a range at which a comparison with the other range can change; all of a small range."""
    laag, hoog = map(_getal, bereik)
    if hoog - laag <= 40:
        return set(range(laag, hoog + 1))
    grenzen = {laag, hoog, *(_getal(g) + d for g in ander for d in (-1, 0, 1))}
    return {g for g in grenzen if laag <= g <= hoog}


def _over_bereik(op: str, links: tuple[Any, Any], rechts: tuple[Any, Any]) -> int:
    """Return ja if the comparison holds for all values, nee if for none, otherwise onbekend."""
    gezien = {_TAAL[op](x, y) for x in _punten(links, rechts) for y in _punten(rechts, links)}
    return ONBEKEND if len(gezien) == 2 else JA if gezien == {True} else NEE


@dataclass
class _Lezer:
    """Evaluates conditions of one subject (or pair), noting each answer after those it is made of."""

    regelset: Regelset
    feiten: Mapping[str, Any]
    eerder: Mapping[str, int]
    anderen: Mapping[str, Sequence[Ander] | None]
    waarden: list[int] = field(default_factory=list)
    paren: dict[int, tuple[tuple[int, ...], ...] | None] = field(default_factory=dict)
    uit: dict[str, int] = field(default_factory=dict)

    def van(self, v: Any) -> int:
        antwoord = self._van(v)
        self.waarden.append(antwoord)
        return antwoord

    def _van(self, v: Any) -> int:
        soort = type(v).__name__
        match soort:
            case "Alle":
                return min([self.van(d) for d in v.alle])
            case "Enige":
                return max([self.van(d) for d in v.enige])
            case "Niet":
                return {NEE: JA, ONBEKEND: ONBEKEND, JA: NEE}[self.van(v.niet)]
            case "InterpretatieToets":
                return JA if self.regelset.opties[v.interpretatie] in v.opties else NEE
            case "ConclusieToets":
                antwoord = self.uit[v.conclusie] if v.conclusie in self.uit else self.eerder[v.conclusie]
                in_ = antwoord in {NUMMER[a] for a in v.antwoorden}
                return JA if in_ else ONBEKEND if antwoord == ONBEKEND else NEE
            case "VoorwaardenVan":
                naam = f"voorwaarden_van {v.voorwaarden_van}"
                return self.uit[naam] if naam in self.uit else self.eerder[naam]
            case "Bestaat":
                return self._bestaat(v.bestaat)
            case "FeitToets":
                return self._feit(v)
        raise AssertionError(soort)

    def _bestaat(self, b: Any) -> int:
        leden = self.anderen[b.onder]
        gevonden = None if leden is None else tuple(self._paar(b.zodat, ander) for ander in leden)
        self.paren[len(self.waarden)] = gevonden
        return ONBEKEND if gevonden is None else max([g[-1] for g in gevonden], default=NEE)

    def _paar(self, zodat: Any, ander: Ander) -> tuple[int, ...]:
        feiten = dict(self.feiten) | {f"ander.{n}": w for n, w in ander.feiten.items()}
        eerder = {f"ander.{n}": w for n, w in ander.antwoorden.items()}
        paar = _Lezer(self.regelset, feiten, eerder, {})
        paar.van(zodat)
        return tuple(paar.waarden)

    def _feit(self, v: Any) -> int:
        links, rechts = self.feiten[v.feit], self._rechts(v.rechts)
        if isinstance(links, tuple):
            if isinstance(rechts, str):
                rechts = date.fromisoformat(rechts)
            return _over_bereik(v.operator, links, rechts if isinstance(rechts, tuple) else (rechts, rechts))
        if links is None or rechts is None:
            return ONBEKEND
        if v.operator == "een_van":
            return JA if links in rechts else NEE
        return JA if _TAAL[v.operator](links, rechts) else NEE

    def _rechts(self, rechts: Any) -> Any:
        if getattr(rechts, "feit", None):
            return self.feiten[rechts.feit]
        if getattr(rechts, "parameter", None):
            return self.regelset.normen[rechts.parameter].waarde
        return rechts

    def regel(self, r: Beslisregel | Signaalregel) -> None:
        if isinstance(r, Signaalregel):
            self.waarden.append(self.van(r.voorwaarde))
            return
        toepasselijk = JA if r.toepasselijk is None else self.van(r.toepasselijk)
        voorwaarde = self.van(r.voorwaarde)
        uitzondering = max([self.van(u.indien) for u in r.tenzij or []], default=NEE)
        if toepasselijk == JA:
            antwoord = min(voorwaarde, {NEE: JA, ONBEKEND: ONBEKEND, JA: NEE}[uitzondering])
        else:
            antwoord = NVT if toepasselijk == NEE else ONBEKEND
        self.waarden.append(antwoord)
        self.uit |= {r.conclusie: antwoord, f"voorwaarden_van {r.conclusie}": voorwaarde}


def lees(
    regelset: Regelset,
    regels: Iterable[Beslisregel | Signaalregel],
    feiten: Mapping[str, Any],
    eerder: Mapping[str, int],
    anderen: Mapping[str, Sequence[Ander] | None],
) -> tuple[tuple[int, ...], dict[int, tuple[tuple[int, ...], ...] | None]]:
    """Return the answer at every condition and rule, and per `bestaat` those of its pairs, in order of evaluation."""
    lezer = _Lezer(regelset, feiten, eerder, anderen)
    for r in regels:
        lezer.regel(r)
    return tuple(lezer.waarden), lezer.paren
