"""What rules beside the counting say about the province and its gemeenten, by heading; in the order of the law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import alinea, kop
from spreidingswet.toetsing.uitkomst import Reden, Rekenstap, Uitkomst, Voorwaardedeel

TITELS = {
    "sleutel": "Verdeelsleutel", "aftrek": "Aftrek van duurzame plaatsen", "verslag": "Verslag",
    "restopgave": "Restopgave", "taak": "Taak van de gemeente", "termijnen": "Termijnen", "uitkeringen": "Uitkeringen",
    "uitruil": "Uitruil",
}  # fmt: skip
# Known of every dossier: what rests on nothing else is no finding about this one.
_ALTIJD_BEKEND = frozenset({"peildatum", "tekst_gezien_tot", "schorsing_genoemd", "verslag_genoemd"})


def rubrieken(u: Uitkomst) -> Iterator[str]:
    """Yield a section for every heading about which the dossier's facts give an answer.

    What follows from the law and the calendar alone is left to the commands that show it (`termijnen`), and what is not
    known is counted here and told by `verklaar`; the outcome as JSON has every reason.
    """
    delen = [(f"Provincie {u.provincie.naam}", u.provincie.code, u.provincie.redenen),
             *((g.naam, g.code, g.redenen) for g in u.gemeenten)]  # fmt: skip
    levend = _levend([r for _, _, redenen in delen for r in redenen])
    for rubriek, titel in TITELS.items():
        regels = [r for naam, code, redenen in delen
                  for r in _deel(naam, code, [x for x in redenen if x.rubriek == rubriek], levend)]  # fmt: skip
        if regels:
            yield from ["", *kop(titel, "")]
            yield from regels


def _levend(redenen: Sequence[Reden]) -> set[int]:
    """Return the reasons (by identity) that are known and rest, through others if need be, on a fact of the dossier."""
    conclusies = {r.conclusie for r in redenen}
    uit: set[int] = set()
    namen: set[str] = set()
    nieuw = True
    while nieuw:
        nieuw = False
        for r in redenen:
            if id(r) in uit or r.uitkomst not in ("ja", "nee"):
                continue
            eigen = any(f.waarde is not None and _kaal(f.naam) not in conclusies | _ALTIJD_BEKEND for f in r.feiten)
            if eigen or any(_kaal(n) in namen for n in steunt_op(r)):
                uit.add(id(r))
                nieuw = True
                namen |= {r.conclusie, r.regel}
    return uit


def _kaal(naam: str) -> str:
    return naam.rpartition(".")[2]


def steunt_op(r: Reden) -> Iterator[str]:
    """Yield what a reason uses: facts and amounts by name, conclusions by the rule that decides them."""
    yield from (f.naam for f in r.feiten)
    for v in r.voorwaarden:
        yield from _namen(v)
    if r.berekening is not None:
        yield from _stappen(r.berekening)


def _namen(v: Voorwaardedeel) -> Iterator[str]:
    if v.regel is not None and v.uitkomst != "niet_van_toepassing":
        yield v.regel
    for d in v.delen:
        yield from _namen(d)


def _stappen(s: Rekenstap) -> Iterator[str]:
    if s.bewerking in ("feit", "grootheid", "wanneer", "aandeel", "som"):
        yield s.naam
    for d in s.delen:
        yield from _stappen(d)


def _deel(naam: str, code: str, redenen: Sequence[Reden], levend: set[int]) -> Iterator[str]:
    bekend = [r for r in redenen if id(r) in levend]
    if not bekend:
        return
    yield from alinea(naam, 2)
    for r in bekend:
        yield from alinea(r.zin, 4, 2)
        yield from alinea(grondslag.alle(r.grondslag), 8, 2)
        if r.norm:
            yield from alinea(grondslag.norm(r.norm), 8, 2)
    if n := sum(r.uitkomst == "onbekend" for r in redenen):
        hoeveel = "Van een andere reden" if n == 1 else f"Van {n} andere redenen"
        yield from alinea(f"{hoeveel} is de uitkomst niet bekend: zie verklaar {code}.", 4, 2)
