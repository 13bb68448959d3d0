"""Formulas of the rules, computed exactly on what is known: every amount has a smallest and a largest value."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from spreidingswet.basis.antwoord import BIJ_NAAM, JA, NEE, ONBEKEND, AntwoordNaam
from spreidingswet.dossier.waarden import GRENS, Getalbereik, begrens
from spreidingswet.regels.voorwaarden import (
    Aftrekken,
    ConclusieToets,
    Feitwaarde,
    Getal,
    Grootheidwaarde,
    KleinsteVan,
    NaderBepaald,
    Optellen,
    Som,
    Wanneer,
)


@dataclass(frozen=True, slots=True)
class Term:
    """One step of a computation: what was taken or done, the result, and the steps below it."""

    wat: str
    """Operation or name: optellen, aftrekken, som, feit, ..."""
    naam: str
    waarde: Getalbereik
    delen: tuple[Term, ...] = ()


@dataclass(slots=True)
class Lid:
    """A facility as a sum sees it."""

    id: str
    getal: Callable[[str], Getalbereik]
    """Value of a fact or amount of the facility."""
    antwoord: Callable[[str], int]
    """Answer of a conclusion about the facility."""


@dataclass(slots=True)
class Rekenbron:
    """Where a formula takes its inputs from."""

    getal: Callable[[str], Getalbereik]
    antwoord: Callable[[str], int]
    leden: dict[str, Sequence[Lid] | None] = field(default_factory=dict)
    """Facilities per collection; None where the dossier does not say which these are."""
    open_einde: bool = False
    """The dossier does not hold all facilities, or may not: a sum over them has no upper bound."""
    volledigheid_onbekend: bool = False
    """A sum was stated, and the dossier does not say whether the facilities in it are all there are."""


def geldt(toets: ConclusieToets, antwoord: int) -> int:
    """Return ja, nee or onbekend for a test on an answer."""
    return _tabel(toets.antwoorden)[antwoord]


@lru_cache(maxsize=256)
def _tabel(antwoorden: tuple[AntwoordNaam, ...]) -> tuple[int, ...]:
    goed = {BIJ_NAAM[a] for a in antwoorden}
    return tuple(JA if a in goed else ONBEKEND if a == ONBEKEND else NEE for a in BIJ_NAAM.values())


def _bereik(laag: int, hoog: int) -> Getalbereik:
    return begrens(laag), begrens(hoog)


def _of(schakel: int, dan: Getalbereik, anders: Getalbereik) -> Getalbereik:
    if schakel == ONBEKEND:
        return min(dan[0], anders[0]), max(dan[1], anders[1])
    return dan if schakel == JA else anders


def reken(formule: Any, bron: Rekenbron) -> Term:
    """Compute a formula; the result carries every intermediate value."""
    match formule:
        case Getal():
            return Term("getal", str(formule.getal), (formule.getal, formule.getal))
        case Feitwaarde():
            return Term("feit", formule.feit, bron.getal(formule.feit))
        case Grootheidwaarde():
            return Term("grootheid", formule.grootheid, bron.getal(formule.grootheid))
        case Optellen():
            delen = tuple(reken(d, bron) for d in formule.optellen)
            waarde = _bereik(sum(d.waarde[0] for d in delen), sum(d.waarde[1] for d in delen))
            return Term("optellen", "", waarde, delen)
        case Aftrekken():
            a, b = (reken(d, bron) for d in formule.aftrekken)
            return Term("aftrekken", "", _bereik(a.waarde[0] - b.waarde[1], a.waarde[1] - b.waarde[0]), (a, b))
        case KleinsteVan():
            delen = tuple(reken(d, bron) for d in formule.kleinste_van)
            return Term("kleinste_van", "", (min(d.waarde[0] for d in delen), min(d.waarde[1] for d in delen)), delen)
        case Wanneer():
            dan, anders = reken(formule.dan, bron), reken(formule.anders, bron)
            schakel = geldt(formule.wanneer, bron.antwoord(formule.wanneer.conclusie))
            takken = (dan,) if schakel == JA else (anders,) if schakel == NEE else (dan, anders)
            return Term("wanneer", formule.wanneer.conclusie, _of(schakel, dan.waarde, anders.waarde), takken)
        case NaderBepaald():
            breed, nader = reken(formule.nader_bepaald, bron), bron.getal(formule.door)
            opgegeven = Term("feit", formule.door, nader)
            return Term("nader_bepaald", formule.door, _nader(breed.waarde, nader, bron), (breed, opgegeven))
        case Som():
            return _som(formule, bron)
    raise AssertionError(formule)


def _nader(breed: Getalbereik, nader: Getalbereik, bron: Rekenbron) -> Getalbereik:
    """Narrow a range by a stated one; a stated figure that the facilities contradict is left aside."""
    if bron.volledigheid_onbekend:  # it may be the whole story or not: it bounds what is possible, and proves nothing
        return breed[0], max(breed[0], min(breed[1], nader[1]))
    laag, hoog = max(breed[0], nader[0]), min(breed[1], nader[1])
    return (laag, hoog) if laag <= hoog else breed


def _som(formule: Som, bron: Rekenbron) -> Term:
    s = formule.som
    leden = bron.leden[s.over]
    if leden is None:
        return Term("som", s.over, (0, GRENS))
    delen: list[Term] = []
    for lid in leden:
        waarde = lid.getal(s.van)
        schakel = JA
        if isinstance(s.waar, ConclusieToets):
            schakel = geldt(s.waar, lid.antwoord(s.waar.conclusie))
        elif s.waar is not None:
            schakel = lid.antwoord(f"voorwaarden_van {s.waar.voorwaarden_van}")
        if schakel != NEE and waarde != (0, 0):
            delen.append(Term("lid", lid.id, _of(schakel, waarde, (0, 0))))
    hoog = GRENS if bron.open_einde and s.over == "voorzieningen" else sum(d.waarde[1] for d in delen)
    return Term("som", s.over, _bereik(sum(d.waarde[0] for d in delen), hoog), tuple(delen))
