"""Reasons as a tree, and the whole reasoning about one facility in it (`verklaar`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from spreidingswet.basis.nederlands import datum_uit_tekst, getal, getal_of_breuk, opsomming
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import UITKOMST, alinea, kop
from spreidingswet.rapport.tekst import OORDEEL, bronnen, herkomst
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.toetsing.uitkomst import (
    Reden,
    Rekenstap,
    Uitkomst,
    Voorwaardedeel,
    Voorzieninguitkomst,
)

STAP = 2
ALLE = "aan alle volgende voorwaarden is voldaan"
BEWERKING = {
    "feit": "feit", "grootheid": "berekend", "parameter": "parameter", "optellen": "opgeteld",
    "aftrekken": "afgetrokken", "vermenigvuldigen": "vermenigvuldigd", "delen": "gedeeld", "afronden": "afgerond",
    "kleinste_van": "het kleinste van", "grootste_van": "het grootste van", "som": "som over", "lid": "deel",
    "nader_bepaald": "nader bepaald door", "aandeel": "aandeel,", "gewicht": "gewicht van",
    "precies": "precies deel van",
    "maanden_na": "maanden erbij:", "dagen_na": "dagen erbij:", "dag_in_jaar": "dag in het jaar", "dag": "dag",
    "eerste_maand_na": "eerste van de maanden", "vroegste_van": "de vroegste van", "laatste_van": "de laatste van",
    "verlengd": "Algemene termijnenwet toegepast",
}  # fmt: skip


def verklaring(u: Uitkomst, v: Voorzieninguitkomst, woorden: Woorden | None = None, alleen: Reden | None = None) -> str:
    """Write the reasoning about one facility: the judgement, then every rule below it with its basis and its words.

    Given one of its reasons, only that one with all that is below it.
    """
    return "\n".join([*_regels(u, v, woorden or Woorden(None), alleen), ""])


def _regels(u: Uitkomst, v: Voorzieninguitkomst, woorden: Woorden, alleen: Reden | None) -> Iterator[str]:
    yield from kop(f"{v.naam} ({v.gemeentenaam or 'gemeente onbekend'})", OORDEEL[v.oordeel])
    yield from herkomst(u)
    yield ""
    yield from alinea(v.motivering)
    yield ""
    boom = Boom(u, v.redenen, woorden, v)
    if alleen is not None:
        yield from boom.regel(alleen, 0)
        yield from ["", *kop("Bronnen", "")]
        yield from bronnen(u)
        return
    yield from boom.regel(boom.redenen["telt-mee"], 0)
    yield from ["", *kop("Aantal", f"{getal(v.meetellend)} meetellend")]
    for r in v.redenen:
        if r.berekening:
            yield from alinea(r.zin, 2, 2)
            yield from alinea(grondslag.alle(r.grondslag), 6, 2)
            yield from boom.stap(r.berekening, 6)
    rest = [r for r in v.redenen if r.regel not in boom.getoond and not r.berekening]
    if rest:
        yield from ["", *kop("Verder", "beslist niet over het meetellen")]
        boom.beslist = False
        for r in rest:
            yield from boom.regel(r, 0)
    yield ""
    yield from alinea(f"Doorslaggevend: {' '.join(boom.redenen[r].zin for r in v.doorslaggevend)}")
    if v.ontbreekt:
        yield from alinea(f"Nog niet bekend en van belang: {opsomming(v.ontbreekt)}.")
    yield from ["", *kop("Bronnen", "")]
    yield from bronnen(u)


class Boom:
    """Writes reasons as a tree; a rule that stands in it twice is written out once.

    Given a facility, it also marks what is decisive for the judgement on it.
    """

    def __init__(
        self, u: Uitkomst, redenen: Sequence[Reden], woorden: Woorden, v: Voorzieninguitkomst | None = None
    ) -> None:
        self.bepalingen, self.woorden = {b.vindplaats: b for b in u.bepalingen}, woorden
        self.gezegd: set[str] = set()
        self.redenen = {r.regel: r for r in redenen}
        self.per_naam = {r.conclusie: r for r in redenen}
        self.getoond: set[str] = set()
        self.doorslag = v.doorslaggevend if v is not None and v.oordeel != "telt_mee" else ()
        self.beslist = v is not None and v.oordeel != "onbekend"

    def regel(self, r: Reden, diepte: int) -> Iterator[str]:
        """Yield a reason with all that is below it."""
        inspringing = STAP * diepte
        teken = "▸" if r.regel in self.doorslag else "•"
        zin = f"{teken} {UITKOMST[r.uitkomst]}: {r.zin}" if r.berekening is None else f"{teken} {r.zin}"
        if r.uitkomst == "onbekend" and self.beslist:
            zin += " Dit kan het oordeel niet meer veranderen."
        if r.regel in self.getoond:
            yield from alinea(f"{zin} (Zie hierboven.)", inspringing, 2)
            return
        self.getoond.add(r.regel)
        yield from alinea(zin, inspringing, 2)
        yield from alinea(grondslag.alle(r.grondslag), inspringing + 4, 2)
        yield from self.bepaling(r, inspringing + 6)
        if r.norm:
            yield from alinea(f"norm: {grondslag.norm(r.norm)}", inspringing + 4, 2)
        for f in r.feiten:
            if f.bron:
                yield from alinea(f"feit: {f.naam.replace('_', ' ')} {f.waarde}: {f.bron}", inspringing + 4, 2)
        boven = r.voorwaarden
        if len(boven) == 1 and boven[0].tekst == ALLE and boven[0].delen:
            boven = boven[0].delen  # a rule that asks for all its conditions needs no line to say so
        yield from self.delen(boven, diepte + 1)
        if r.berekening is not None:
            yield from self.stap(r.berekening, inspringing + 4, diep=True)

    def bepaling(self, r: Reden, inspringing: int) -> Iterator[str]:
        """Yield the words of each provision behind a reason, where it is cited for the first time."""
        for g in r.grondslag:
            if (b := self.bepalingen.get(g.vindplaats)) is not None and g.vindplaats not in self.gezegd:
                self.gezegd.add(g.vindplaats)
                yield from alinea(f"{g.verkort}. {self.woorden.zin(b)}", inspringing, 2)
                yield from alinea(b.link, inspringing + 2)

    def delen(self, delen: Sequence[Voorwaardedeel], diepte: int) -> Iterator[str]:
        """Yield the conditions of a rule; one that another rule decides is that rule, with all that is below it."""
        for d in delen:
            if d.regel and d.regel in self.redenen and not d.delen:
                yield from self.regel(self.redenen[d.regel], diepte)
                continue
            yield from alinea(f"- {UITKOMST[d.uitkomst]}: {d.tekst}", STAP * diepte, 2)
            yield from self.delen(d.delen, diepte + 1)

    def stap(self, s: Rekenstap, inspringing: int, *, diep: bool = False) -> Iterator[str]:
        """Yield the steps of a computation; if `diep`, also how each amount in it was computed."""
        ander = self.per_naam.get(s.naam)
        if s.bewerking == "wanneer":
            want = "" if ander is None else f", want: {ander.zin}"
            yield from alinea(f"{stapwaarde(s)}{want}", inspringing, 2)
        elif s.bewerking != "getal":
            yield from alinea(f"{stapnaam(s)}: {stapwaarde(s)}", inspringing, 2)
        if diep and ander is not None and s.bewerking in ("feit", "grootheid", "wanneer", "nader_bepaald"):
            yield from self.regel(ander, (inspringing + 4) // STAP)
        for d in s.delen:
            yield from self.stap(d, inspringing + 3, diep=diep)


def stapwaarde(s: Rekenstap) -> str:
    """Say the value of a step of a computation: a number, a day, or what is known of it."""
    laag, hoog = s.waarde, s.hoogstens
    if laag is None:
        return "onbekend" if hoog is None else f"onbekend tot en met {_waarde(hoog)}"
    if hoog is None:
        return f"{_waarde(laag)} of {'later' if _dag(laag) else 'meer'}"
    return _waarde(laag) if laag == hoog else f"{_waarde(laag)} tot en met {_waarde(hoog)}"


def _dag(waarde: int | str) -> bool:
    return isinstance(waarde, str) and "-" in waarde[1:]


def _waarde(waarde: int | str) -> str:
    if isinstance(waarde, int):
        return getal(waarde)
    return datum_uit_tekst(waarde) if _dag(waarde) else getal_of_breuk(Fraction(waarde))


def stapnaam(s: Rekenstap) -> str:
    """Say what a step of a computation did."""
    if s.bewerking == "verlengd":
        return BEWERKING["verlengd"] + (f" ({s.naam})" if s.naam else "")
    naam = s.naam if s.bewerking in ("lid", "gewicht", "precies") else s.naam.replace("_", " ")
    return f"{BEWERKING.get(s.bewerking, s.bewerking)} {naam}".strip()
