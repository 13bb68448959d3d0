"""From a network to productions: every answer, also nee and onbekend, has its own positive derivation.

So nothing has to be concluded from the absence of a finding, and durable-rules' broken negation is never needed.
Findings: `<feit>_van`/`<feit>_tot` (bounds), `<feit>` (choice, "?" if unknown), `n<nr>` (answer of a node),
`n<nr>_ja`/`n<nr>_onbekend` (how many pairs answered so).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from math import floor

from spreidingswet.basis.antwoord import JA, NAMEN, NEE, NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.dossier.waarden import GRENS, Getal
from spreidingswet.lezingen.motor import Literaal, Productie, Toets
from spreidingswet.lezingen.netwerk import (
    AlleKnoop,
    AntwoordKnoop,
    BestaatKnoop,
    EnigeKnoop,
    FeitKnoop,
    Knoop,
    NietKnoop,
    OptieKnoop,
    UitkomstKnoop,
    VerhoudingKnoop,
)

ONBEKENDE_KEUZE = "?"
_JA, _NEE, _ONB, _NVT = NAMEN[JA], NAMEN[NEE], NAMEN[ONBEKEND], NAMEN[NIET_VAN_TOEPASSING]
# What an ordering asks of the bounds [van, tot] of a fact against a value: for ja, for nee, for onbekend.
_ORDE: dict[str, tuple[tuple[tuple[str, str], ...], ...]] = {
    "voor": ((("tot", "<"),), (("van", ">="),), (("van", "<"), ("tot", ">="))),
    "uiterlijk": ((("tot", "<="),), (("van", ">"),), (("van", "<="), ("tot", ">"))),
    "na": ((("van", ">"),), (("tot", "<="),), (("van", "<="), ("tot", ">"))),
    "vanaf": ((("van", ">="),), (("tot", "<"),), (("van", "<"), ("tot", ">="))),
}
_ORDE |= {
    "minder_dan": _ORDE["voor"],
    "hoogstens": _ORDE["uiterlijk"],
    "meer_dan": _ORDE["na"],
    "minstens": _ORDE["vanaf"],
}


def bevinding(naam: str) -> str:
    """Return the name of a fact as a finding: no points, and never the name of a node."""
    return "feit_" + naam.replace(".", "_van_")


def halven(waarde: Getal) -> int:
    """Write a number for durable-rules, which compares integers only: n as 2n, what lies between n and n + 1 as 2n + 1.

    Compared with whole numbers, and whether they are equal, nothing changes.
    """
    if not -GRENS < waarde < GRENS:  # no bound: as far as an integer is exact everywhere, and beyond every literal
        return 2 * GRENS - 1 if waarde > 0 else 1 - 2 * GRENS
    return 2 * waarde if isinstance(waarde, int) else 2 * floor(waarde) + 1


def _literaal(waarde: str | int | date) -> Literaal:
    if isinstance(waarde, int):
        return halven(waarde)
    return waarde.isoformat() if isinstance(waarde, date) else waarde


def _is(naam: str, antwoord: str) -> Toets:
    return Toets(naam, "==", antwoord)


def _niet(naam: str, antwoord: str) -> Toets:
    return Toets(naam, "!=", antwoord)


def _bereik(feit: str, operator: str, w: Literaal) -> Iterator[tuple[str, tuple[Toets, ...]]]:
    """Yield (answer, tests) for a date or number with bounds against a value."""
    van, tot = f"{feit}_van", f"{feit}_tot"
    if operator in _ORDE:
        for antwoord, toetsen in zip((_JA, _NEE, _ONB), _ORDE[operator], strict=True):
            yield antwoord, tuple(Toets(f"{feit}_{grens}", op, w) for grens, op in toetsen)
        return
    gelijk, ongelijk = (_JA, _NEE) if operator == "is" else (_NEE, _JA)
    yield gelijk, (Toets(van, "==", w), Toets(tot, "==", w))
    yield ongelijk, (Toets(tot, "<", w),)
    yield ongelijk, (Toets(van, ">", w),)
    yield _ONB, (Toets(van, "<", w), Toets(tot, ">=", w))
    yield _ONB, (Toets(van, "<=", w), Toets(tot, ">", w))


def _keuze(feit: str, operator: str, waarden: Sequence[Literaal]) -> Iterator[tuple[str, tuple[Toets, ...]]]:
    """Yield (answer, tests) for a choice or code."""
    in_, uit = (_JA, _NEE) if operator != "is_niet" else (_NEE, _JA)
    for w in waarden:
        yield in_, (Toets(feit, "==", w),)
    yield uit, (*(Toets(feit, "!=", w) for w in waarden), Toets(feit, "!=", ONBEKENDE_KEUZE))
    yield _ONB, (Toets(feit, "==", ONBEKENDE_KEUZE),)


def blad(k: Knoop) -> Iterator[tuple[str, tuple[Toets, ...]]]:
    """Yield how each answer of a node that looks at facts is reached; nothing for other nodes."""
    match k:
        case FeitKnoop() if isinstance(k.waarden[0], str):
            yield from _keuze(bevinding(k.feit), k.operator, [_literaal(w) for w in k.waarden])
        case FeitKnoop():
            yield from _bereik(bevinding(k.feit), k.operator, _literaal(k.waarden[0]))
        case VerhoudingKnoop():  # the difference of two facts, or whether two codes are equal, is a finding by itself
            verschil = f"verschil{k.nr}"
            if k.operator in _ORDE:
                yield from _bereik(verschil, k.operator, 0)
            else:
                yield from _keuze(verschil, k.operator, ["gelijk"])


def _alle(delen: Sequence[str], goed: str, fout: str) -> Iterator[tuple[str, tuple[Toets, ...]]]:
    """Yield the derivations of a conjunction; with goed and fout exchanged, of a disjunction."""
    yield goed, tuple(_is(d, goed) for d in delen)
    for d in delen:
        yield fout, (_is(d, fout),)
        yield _ONB, (_is(d, _ONB), *(_niet(x, fout) for x in delen if x != d))


def _uitkomst(k: UitkomstKnoop) -> Iterator[tuple[str, tuple[Toets, ...]]]:
    v = f"n{k.voorwaarde}"
    grond: tuple[Toets, ...] = ()
    if k.toepasselijk is not None:
        t = f"n{k.toepasselijk}"
        yield _NVT, (_is(t, _NEE),)
        yield _ONB, (_is(t, _ONB),)
        grond = (_is(t, _JA),)
    uit = [f"n{x}" for x in k.tenzij]
    yield _JA, (*grond, _is(v, _JA), *(_is(x, _NEE) for x in uit))
    yield _NEE, (*grond, _is(v, _NEE))
    yield _ONB, (*grond, _is(v, _ONB), *(_niet(x, _JA) for x in uit))
    for x in uit:
        yield _NEE, (*grond, _is(x, _JA))
        yield _ONB, (*grond, _is(x, _ONB), _niet(v, _NEE), *(_niet(y, _JA) for y in uit if y != x))


def _afleiding(k: Knoop) -> Iterator[tuple[str, tuple[Toets, ...]]]:
    match k:
        case AlleKnoop():
            yield from _alle([f"n{d}" for d in dict.fromkeys(k.kinderen)], _JA, _NEE)
        case EnigeKnoop():
            yield from _alle([f"n{d}" for d in dict.fromkeys(k.kinderen)], _NEE, _JA)
        case NietKnoop():
            for van, naar in ((_JA, _NEE), (_NEE, _JA), (_ONB, _ONB)):
                yield naar, (_is(f"n{k.kind}", van),)
        case AntwoordKnoop():
            bron = f"antwoord{k.nr}" if k.bron is None else f"n{k.bron}"
            for antwoord, naam in enumerate(NAMEN):
                uit = _JA if antwoord in k.antwoorden else _ONB if antwoord == ONBEKEND else _NEE
                yield uit, (_is(bron, naam),)
        case BestaatKnoop():
            ja, onb = f"n{k.nr}_ja", f"n{k.nr}_onbekend"
            yield _JA, (Toets(ja, ">", 0),)
            yield _ONB, (Toets(ja, "==", 0), Toets(onb, ">", 0))
            yield _NEE, (Toets(ja, "==", 0), Toets(onb, "==", 0))
        case UitkomstKnoop():
            yield from _uitkomst(k)


def bladproducties(knopen: Sequence[Knoop]) -> list[Productie]:
    """Productions of the first stratum: from facts to the answers of the nodes that look at them."""
    return [
        Productie(f"n{k.nr}.{i}.{antwoord}", als, (f"n{k.nr}", antwoord))
        for k in knopen
        for i, (antwoord, als) in enumerate(blad(k))
    ]


def knoopproducties(knopen: Sequence[Knoop]) -> list[Productie]:
    """Productions of the second stratum: from these answers, chaining, to the answers of the rules."""
    return [
        Productie(f"n{k.nr}.{i}.{antwoord}", als, (f"n{k.nr}", antwoord))
        for k in knopen
        if not isinstance(k, OptieKnoop | FeitKnoop | VerhoudingKnoop)
        for i, (antwoord, als) in enumerate(_afleiding(k))
    ]
