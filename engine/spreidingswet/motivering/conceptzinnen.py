"""Sentences of our own draft, found again in a motivation.

A sentence or cell that stands there as the draft has it was made from the outcome, and is right. One that differs from
the draft in a number, a day or a denial contradicts the outcome; one that differs in another word was edited, which a
jurist may do, and is only shown (docs/keuzes/0051).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import partial

from spreidingswet.basis.nederlands import MAANDEN
from spreidingswet.motivering.bevinding import Bevinding, NietBeoordeeld
from spreidingswet.motivering.controles.codes import GEWICHT
from spreidingswet.motivering.controles.getalcodes import MOTIVERING
from spreidingswet.motivering.controles.hulp import bevinding, redenen
from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.getalwoorden import GETALWOORD, waarde_van_woorden
from spreidingswet.motivering.herkennen.herken import herken
from spreidingswet.motivering.lezen.markdown import lees_markdown
from spreidingswet.motivering.opstellen.concept import stel_op
from spreidingswet.motivering.schrijven.markdown import markdown
from spreidingswet.motivering.stukken import GelezenMotivering, Plek, Stuk, Stuktabel
from spreidingswet.motivering.vondsten import Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Reden

MIN_WOORDEN = 7
"""A shorter sentence is too common to say that it is that of the draft."""
MIN_ZINNEN = 3
"""With fewer sentences in paragraphs that hold one of the draft, another word says nothing about an edit."""
MAX_ANDERS = 2
"""So many words may differ before a sentence is another sentence."""
_ALTIJD = frozenset({"SW-M20", "SW-M21", "SW-M22", "SW-M23", "SW-M69", "SW-M70"})
"""A wrong reference, an open gap and a confidential name are found in the words of the draft too (keuze 0052)."""
_DRAAIEN = frozenset(
    ["niet", "geen", "wel", "nooit", "ja", "nee", "zonder", "voor", "uiterlijk", "na", "vanaf", "tot", "minder", "meer"]
)
_NUMMER = re.compile(r"^\d+(?:\.\d+)*\.?\s+")
_MAANDEN = frozenset(MAANDEN)


@dataclass(frozen=True, slots=True)
class Conceptvergelijking:
    """What of a motivation stands in it as the draft has it, and what was changed.

    ongewijzigd: per place the characters, from begin up to einde, that are those of the draft.
    """

    ongewijzigd: dict[Plek, tuple[tuple[int, int], ...]]
    zinnen: frozenset[tuple[Plek, str]]
    """The same, as sentences and cells."""
    bevindingen: tuple[Bevinding, ...]

    def dekt(self, b: Bevinding) -> bool:
        """Return whether a finding is about words that came from the outcome itself."""
        if b.plek is None or b.code in _ALTIJD:
            return False
        return any(begin <= b.begin < einde for begin, einde in self.ongewijzigd.get(b.plek, ()))

    def dekt_zin(self, n: NietBeoordeeld) -> bool:
        """Return whether a sentence that was not judged came from the outcome itself."""
        return (n.plek, n.tekst) in self.zinnen


def vergelijk_met_concept(zaak: Zaak, bekende: Bekend) -> Conceptvergelijking:
    """Compare a motivation with the draft that `motiveer` makes of its dossier, the public one as well.

    bekende: the names with which the motivation itself was read.
    """
    vormen = [stel_op(zaak.dossier, zaak.uitkomst)]
    if any(v.openbaar is not True for v in zaak.dossier.voorzieningen):
        vormen.append(stel_op(zaak.dossier, zaak.uitkomst, openbaar=True))
    ongewijzigd: dict[Plek, tuple[tuple[int, int], ...]] = {}
    bevindingen: list[Bevinding] = []
    gelezen = [lees_markdown(markdown(d), "concept") for d in vormen]
    zinnen = [z for g in gelezen for z in herken(g, bekende)]
    ankers = {a for d in vormen for z in d.zinnen() for a in z.ankers}
    bron = _Bron(zinnen, {_kaal(z.tekst): z.ankers for d in vormen for z in d.zinnen()}, redenen(zaak.uitkomst))
    for zin in zaak.zinnen:
        if zin.stuk.soort == "cel":
            continue
        if bron.heeft(zin) or (zin.stuk.soort == "opmerking" and _is_herkomst(zin.stuk.tekst, ankers)):
            _voeg_toe(ongewijzigd, zin)
        elif (gevonden := bron.gewijzigd(zin)) is not None:
            bevindingen.append(gevonden)
    lang = sum(len(_woorden(zin.tekst)) >= MIN_WOORDEN for zin in zaak.zinnen if zin.stuk.plek in ongewijzigd)
    if lang < MIN_ZINNEN:  # then it was not made from the draft, and is only like it
        bevindingen = [b for b in bevindingen if b.code != "SW-M53"]
    bevindingen += _tabellen(zaak, gelezen, ongewijzigd)
    teksten = {s.plek: s.tekst for s in zaak.motivering.stukken}
    zinnen_ = frozenset((plek, teksten[plek][b:e]) for plek, stukken in ongewijzigd.items() for b, e in stukken)
    return Conceptvergelijking(ongewijzigd, zinnen_, tuple(bevindingen))


def _voeg_toe(ongewijzigd: dict[Plek, tuple[tuple[int, int], ...]], zin: Zin) -> None:
    ongewijzigd[zin.stuk.plek] = (*ongewijzigd.get(zin.stuk.plek, ()), (zin.begin, zin.einde))


def _is_herkomst(opmerking: str, ankers: set[str]) -> bool:
    """Return whether a comment is one of the draft: anchors, each after "zin 2:" or the name of a column."""
    woorden = [w.rstrip(";") for w in opmerking.split()]
    met_teken = [w for w in woorden if any(c.isdigit() or c in "/#" for c in w)]
    return any(w in ankers for w in woorden) and all(w in ankers or re.fullmatch(r"\d+:", w) for w in met_teken)


class _Bron:
    """The sentences of the draft, by their words and by how many they are."""

    def __init__(self, zinnen: Iterable[Zin], ankers: dict[str, tuple[str, ...]], redenen_: dict[str, Reden]) -> None:
        self._op_tekst: dict[str, list[Zin]] = {}
        self._op_lengte: dict[int, list[tuple[Zin, list[str], frozenset[str]]]] = {}
        self._ankers = ankers
        self._redenen = redenen_
        for z in zinnen:
            eerder = self._op_tekst.setdefault(_kaal(z.tekst), [])
            if not eerder or not any(_zelfde(z, e) for e in eerder):
                woorden = _woorden(z.tekst)
                self._op_lengte.setdefault(len(woorden), []).append((z, woorden, frozenset(woorden)))
            eerder.append(z)

    def heeft(self, zin: Zin) -> bool:
        """Return whether the draft says exactly this, of the same gemeente and facility."""
        return any(_past(zin, z) for z in self._op_tekst.get(_kaal(zin.tekst), ()))

    def gewijzigd(self, zin: Zin) -> Bevinding | None:
        """Return the finding that this is a sentence of the draft with a few words changed, or None."""
        if zin.stuk.soort == "kop" and _kaal(_NUMMER.sub("", zin.tekst)) in self._op_tekst:
            return None  # a heading of the draft, with a number before it
        woorden = _woorden(zin.tekst)
        if len(woorden) < MIN_WOORDEN:
            return None
        hier = frozenset(woorden)
        beste: tuple[int, Zin, list[tuple[str, str]]] | None = None
        for lengte in range(len(woorden) - MAX_ANDERS, len(woorden) + MAX_ANDERS + 1):
            for z, daar, set_daar in self._op_lengte.get(lengte, ()):
                if len(set_daar - hier) > MAX_ANDERS or len(hier - set_daar) > MAX_ANDERS or not _past(zin, z):
                    continue
                anders = _verschillen(daar, woorden)
                aantal = sum(max(len(a.split()), len(b.split())) for a, b in anders)
                if 0 < aantal <= MAX_ANDERS and (beste is None or aantal < beste[0]):
                    beste = aantal, z, anders
        return None if beste is None else self._bevinding(zin, beste[1], beste[2])

    def _bevinding(self, zin: Zin, z: Zin, anders: list[tuple[str, str]]) -> Bevinding:
        wat = " en ".join(_zeg(van, naar) for van, naar in anders)
        hard = any(_keert(van) or _keert(naar) for van, naar in anders)
        code = "SW-M52" if hard else "SW-M53"
        slot = "; dat spreekt de uitkomst tegen" if hard else ""
        kaal = _kaal(z.tekst)
        ankers = self._ankers.get(kaal) or next((a for t, a in self._ankers.items() if kaal in t), ())
        reden = self._redenen.get(ankers[0]) if ankers else None
        return bevinding(
            code, f"Een zin uit het concept is gewijzigd: {wat}{slot}.", zin=zin, verwacht=z.tekst,
            grondslag=reden.grondslag if reden else (), reden=ankers[0] if ankers else None,
        )  # fmt: skip


def _tabellen(
    zaak: Zaak, gelezen: Iterable[GelezenMotivering], ongewijzigd: dict[Plek, tuple[tuple[int, int], ...]]
) -> Iterator[Bevinding]:
    """Yield the changed cells of tables of the draft; cells that are as they were join `ongewijzigd`."""
    bekende: dict[tuple[str, tuple[str, ...]], list[Stuktabel]] = {}
    for g in gelezen:
        for t in g.tabellen:
            bekende.setdefault(_kop(t), []).append(t)
    for t in zaak.motivering.tabellen:
        kandidaten = bekende.get(_kop(t), [])
        if not kandidaten:
            continue
        hier = [_cellen(rij) for rij in t.rijen]
        eigen = max(([_cellen(rij) for rij in k.rijen] for k in kandidaten), key=lambda k: len({*k} & {*hier}))
        rijen: dict[str, list[tuple[str, ...]]] = {}
        for cellen in eigen:
            rijen.setdefault(cellen[0], []).append(cellen)
        for rij, cellen in zip(t.rijen, hier, strict=True):
            opties = rijen.get(cellen[0])
            if not opties:
                continue
            beste = max(opties, key=partial(_gelijk, cellen))
            for cel, daar in zip(rij, beste, strict=False):
                if _kaal(cel.tekst) == daar:
                    ongewijzigd[cel.plek] = ((0, len(cel.tekst)),)
                    continue
                code = "SW-M52" if _keert(daar) or _keert(cel.tekst) else "SW-M53"
                yield Bevinding(
                    code=code, gewicht=GEWICHT[code], plek=cel.plek, woorden=cel.tekst, verwacht=daar,
                    wat=f"Een cel uit het concept is gewijzigd: {_zeg(daar, cel.tekst)}.", bepalingen=MOTIVERING,
                )  # fmt: skip


def _kop(t: Stuktabel) -> tuple[str, tuple[str, ...]]:
    return _kaal(t.titel), tuple(_kaal(c.tekst) for rij in t.rijen[: t.koprijen] for c in rij)


def _cellen(rij: Iterable[Stuk]) -> tuple[str, ...]:
    return tuple(_kaal(c.tekst) for c in rij)


def _gelijk(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    return sum(x == y for x, y in zip(a, b, strict=False))


def _kaal(tekst: str) -> str:
    return " ".join(tekst.split()).removesuffix(".")


def _woorden(tekst: str) -> list[str]:
    return re.findall(r"[^\s,;:.()]+(?:[.,][0-9]+)*|[,;:.()]", tekst)


def _zelfde(a: Zin, b: Zin) -> bool:
    return (a.gemeente, a.voorziening) == (b.gemeente, b.voorziening)


def _past(a: Zin, b: Zin) -> bool:
    """Return whether two sentences can be about the same."""
    return (None in (a.gemeente, b.gemeente) or a.gemeente == b.gemeente) and (
        None in (a.voorziening, b.voorziening) or a.voorziening == b.voorziening
    )


def _verschillen(van: list[str], naar: list[str]) -> list[tuple[str, str]]:
    ops = SequenceMatcher(None, van, naar, autojunk=False).get_opcodes()
    return [(" ".join(van[i:j]), " ".join(naar[k:m])) for soort, i, j, k, m in ops if soort != "equal"]


def _keert(woorden: str) -> bool:
    """Return whether words decide what is said: a number, a day, a denial or a bound."""
    return any(
        any(c.isdigit() for c in w) or w in _MAANDEN or w in _DRAAIEN or _is_getalwoord(w)
        for w in re.findall(r"[\w.,-]+", woorden.casefold())
    )


def _is_getalwoord(woord: str) -> bool:
    m = GETALWOORD.fullmatch(woord)
    return m is not None and waarde_van_woorden(m, woord + " plaatsen") is not None


def _zeg(van: str, naar: str) -> str:
    if not van:
        return f"«{naar}» is toegevoegd"
    return f"«{van}» is weggelaten" if not naar else f"«{van}» werd «{naar}»"
