"""The direct reading: evaluates every node of the rules, none skipped, on what is known of the facts.

Pure and fast: a network is turned once into a list of small functions that are then run in order.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import Any, Final, TypeAlias

from spreidingswet.basis.antwoord import JA, NEE, NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.dossier.waarden import Ander, Feiten
from spreidingswet.lezingen.netwerk import (
    AlleKnoop,
    AntwoordKnoop,
    BestaatKnoop,
    Bevinding,
    EnigeKnoop,
    FeitKnoop,
    Knoop,
    Netwerk,
    NietKnoop,
    OptieKnoop,
    UitkomstKnoop,
    VerhoudingKnoop,
)

NAAM: Final = "direct"
_Gevonden: TypeAlias = list[int]
# (facts, earlier answers, answers so far) -> answer
_Stap: TypeAlias = Callable[[Any, Any, _Gevonden], int]


def _vergelijk(operator: str, laag: Any, hoog: Any, p_laag: Any, p_hoog: Any) -> int:
    """Compare all of [laag, hoog] with all of [p_laag, p_hoog]: ja if it holds for every pair, nee if for none."""
    match operator:
        case "voor" | "minder_dan":
            return JA if hoog < p_laag else NEE if laag >= p_hoog else ONBEKEND
        case "uiterlijk" | "hoogstens":
            return JA if hoog <= p_laag else NEE if laag > p_hoog else ONBEKEND
        case "na" | "meer_dan":
            return JA if laag > p_hoog else NEE if hoog <= p_laag else ONBEKEND
        case "vanaf" | "minstens":
            return JA if laag >= p_hoog else NEE if hoog < p_laag else ONBEKEND
        case "is":
            return JA if laag == hoog == p_laag == p_hoog else NEE if hoog < p_laag or laag > p_hoog else ONBEKEND
        case "is_niet":
            return JA - _vergelijk("is", laag, hoog, p_laag, p_hoog)
    raise AssertionError(operator)


def _feit(k: FeitKnoop) -> _Stap:
    naam, eerste = k.feit, k.waarden[0]
    if isinstance(eerste, str):
        goed, fout = (JA, NEE) if k.operator != "is_niet" else (NEE, JA)
        antwoord: dict[str | None, int] = {w: goed for w in k.waarden if isinstance(w, str)} | {None: ONBEKEND}
        return lambda f, _e, _w: antwoord.get(f[naam], fout)
    grens, operator = eerste, k.operator
    match operator:  # the four orderings are on the hot path
        case "voor" | "minder_dan":
            return lambda f, _e, _w: JA if f[naam][1] < grens else NEE if f[naam][0] >= grens else ONBEKEND
        case "uiterlijk" | "hoogstens":
            return lambda f, _e, _w: JA if f[naam][1] <= grens else NEE if f[naam][0] > grens else ONBEKEND
        case "na" | "meer_dan":
            return lambda f, _e, _w: JA if f[naam][0] > grens else NEE if f[naam][1] <= grens else ONBEKEND
        case "vanaf" | "minstens":
            return lambda f, _e, _w: JA if f[naam][0] >= grens else NEE if f[naam][1] < grens else ONBEKEND
    return lambda f, _e, _w: _vergelijk(operator, f[naam][0], f[naam][1], grens, grens)


def _verhouding(k: VerhoudingKnoop) -> _Stap:
    links, rechts, operator = k.links, k.rechts, k.operator

    def stap(f: Feiten, _e: object, _w: _Gevonden) -> int:
        a, b = f[links], f[rechts]
        if isinstance(a, tuple) and isinstance(b, tuple):
            return _vergelijk(operator, a[0], a[1], b[0], b[1])
        if a is None or b is None:
            return ONBEKEND
        return JA if (a == b) == (operator == "is") else NEE

    return stap


def _antwoord(k: AntwoordKnoop) -> _Stap:
    tabel = tuple(
        JA if a in k.antwoorden else ONBEKEND if a == ONBEKEND else NEE
        for a in (NEE, ONBEKEND, JA, NIET_VAN_TOEPASSING)
    )
    if k.bron is not None:
        bron = k.bron
        return lambda _f, _e, w: tabel[w[bron]]
    naam = k.naam
    return lambda _f, e, _w: tabel[e[naam]]


def _uitkomst(k: UitkomstKnoop) -> _Stap:
    t, v, tenzij = k.toepasselijk, k.voorwaarde, k.tenzij

    def voldaan(w: _Gevonden) -> int:
        return min(w[v], *(JA - w[x] for x in tenzij)) if tenzij else w[v]

    if t is None:
        return (lambda _f, _e, w: voldaan(w)) if tenzij else (lambda _f, _e, w: w[v])
    return lambda _f, _e, w: voldaan(w) if w[t] == JA else NIET_VAN_TOEPASSING if w[t] == NEE else ONBEKEND


def _stap(k: Knoop) -> _Stap:
    match k:
        case FeitKnoop():
            return _feit(k)
        case VerhoudingKnoop():
            return _verhouding(k)
        case AntwoordKnoop():
            return _antwoord(k)
        case OptieKnoop():
            vast = JA if k.geldt else NEE
            return lambda _f, _e, _w: vast
        case AlleKnoop():
            delen = itemgetter(*k.kinderen)
            return lambda _f, _e, w: min(delen(w))
        case EnigeKnoop():
            delen = itemgetter(*k.kinderen)
            return lambda _f, _e, w: max(delen(w))
        case NietKnoop():
            kind = k.kind
            return lambda _f, _e, w: JA - w[kind]
        case UitkomstKnoop():
            return _uitkomst(k)
    raise AssertionError(k)


class _Programma:
    """A network as a list of functions, with the places where `bestaat` stands."""

    __slots__ = ("bestaat", "stappen")

    def __init__(self, netwerk: Netwerk) -> None:
        self.bestaat = {
            k.nr: (k.verzameling, _programma(k.paar)) for k in netwerk.knopen if isinstance(k, BestaatKnoop)
        }
        self.stappen: tuple[_Stap | None, ...] = tuple(
            None if k.nr in self.bestaat else _stap(k) for k in netwerk.knopen
        )

    def loop(
        self, feiten: Feiten, eerder: Mapping[str, int], anderen: Mapping[str, Sequence[Ander] | None]
    ) -> Bevinding:
        w: _Gevonden = []
        paren: dict[int, tuple[tuple[int, ...], ...] | None] = {}
        voeg_toe = w.append
        for stap in self.stappen:
            if stap is not None:
                voeg_toe(stap(feiten, eerder, w))
                continue
            nr = len(w)
            verzameling, paar = self.bestaat[nr]
            leden = anderen[verzameling]
            if leden is None:
                paren[nr] = None
                voeg_toe(ONBEKEND)
                continue
            gevonden = tuple(paar.loop(*_samen(feiten, ander), {}).waarden for ander in leden)
            paren[nr] = gevonden
            voeg_toe(max((g[-1] for g in gevonden), default=NEE))
        return Bevinding(tuple(w), paren)


def _samen(feiten: Feiten, ander: Ander) -> tuple[Feiten, Mapping[str, int]]:
    return (
        {**feiten, **{f"ander.{n}": w for n, w in ander.feiten.items()}},
        {f"ander.{n}": a for n, a in ander.antwoorden.items()},
    )


@lru_cache(maxsize=1024)
def _programma(netwerk: Netwerk) -> _Programma:
    return _Programma(netwerk)


class DirecteLezing:
    """Evaluates a network on facts. Holds nothing between calls; safe from several threads."""

    naam = NAAM

    def lees(
        self,
        netwerk: Netwerk,
        feiten: Feiten,
        eerder: Mapping[str, int],
        anderen: Mapping[str, Sequence[Ander] | None],
    ) -> Bevinding:
        """Return the answer at every node.

        feiten: what is known of each fact of the subject; eerder: answers of earlier stages by name; anderen: per
        collection the other facilities, or None where the dossier does not say which these are.
        """
        return _programma(netwerk).loop(feiten, eerder, anderen)
