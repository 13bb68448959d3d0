"""The order in which rules are read: decisions, the amounts that hang on them, then what hangs on those."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from graphlib import TopologicalSorter
from typing import TypeVar

from spreidingswet.lezingen.netwerk import Netwerk, bouw
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Onderwerp, Rekenregel, Signaalregel
from spreidingswet.regels.namen import grootheden
from spreidingswet.regels.voorwaarden import ConclusieToets
from spreidingswet.regels.wandelen import Gebruik, boven_namen, gebruik

Stap = Netwerk | tuple[Rekenregel, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Plan:
    """Steps for one subject, taken in order; each network uses what the steps before it found.

    `daarna` holds the steps that look at facilities of the same gemeente: they wait until all facilities are decided.
    """

    stappen: tuple[Stap, ...]
    daarna: tuple[tuple[ConclusieToets | None, Stap], ...]
    """Each with the test that a facility must meet for the step to be taken at all."""


def _naam(regel: Beslisregel | Rekenregel | Signaalregel) -> str:
    if isinstance(regel, Beslisregel):
        return regel.conclusie
    return regel.grootheid if isinstance(regel, Rekenregel) else regel.signaal


GEBIEDEN: tuple[Onderwerp, ...] = ("gemeente", "provincie", "land")
"""Subjects that read each other: a sum goes up, `provincie.` and `land.` look down from above."""


@dataclass(frozen=True, eq=False, slots=True)
class Gebiedsplan:
    """Steps for gemeenten, province and country together, each for all members of its subject before the next."""

    stappen: tuple[tuple[Onderwerp, Stap], ...]
    boven: Mapping[Onderwerp, frozenset[tuple[Onderwerp, str]]]
    """Per subject what its rules read of the areas above it."""


@lru_cache(maxsize=64)
def gebiedsplan(regelset: Regelset, doelen: tuple[tuple[Onderwerp, tuple[str, ...]], ...] | None = None) -> Gebiedsplan:
    """Return the plan for the areas; with doelen only what these conclusions and amounts need."""
    regels = {(r.onderwerp, _naam(r)): r for r in regelset.regels if r.onderwerp in GEBIEDEN}
    namen = {o: set(grootheden(regelset.boek, o)) for o in GEBIEDEN}
    nodig: dict[tuple[Onderwerp, str], set[tuple[Onderwerp, str]]] = {}
    for (o, n), r in regels.items():
        eigen: set[tuple[Onderwerp, str]] = {(o, e) for e in gebruik(r, namen[o]).eigen}
        nodig[o, n] = {k for k in eigen | set(boven_namen(r)) if k in regels}
    if doelen is not None:
        nodig = _nodig_voor(nodig, [(o, n) for o, wat in doelen for n in wat])
    niveau: dict[tuple[Onderwerp, str], int] = {}
    volgorde = list(TopologicalSorter(nodig).static_order())
    for k in volgorde:
        rekent = isinstance(regels[k], Rekenregel)
        vloer = max((niveau[d] + (d[0] != k[0]) for d in nodig[k]), default=0)
        # Even levels decide, odd levels compute; what another subject must have found first lies a level lower.
        niveau[k] = vloer + ((vloer % 2 == 0) if rekent else (vloer % 2 == 1))
    stappen: list[tuple[Onderwerp, Stap]] = []
    for nr in sorted(set(niveau.values())):
        for o in GEBIEDEN:
            groep = [regels[k] for k in volgorde if niveau[k] == nr and k[0] == o]
            if groep and nr % 2:
                stappen.append((o, tuple(r for r in groep if isinstance(r, Rekenregel))))
            elif groep:
                beslissend = {_naam(r): r for r in groep if not isinstance(r, Rekenregel)}
                gebruikt = {n: gebruik(r, namen[o]) for n, r in beslissend.items()}
                stappen += [(o, bouw(regelset, deel)) for deel in _los(beslissend, gebruikt)]
    boven: dict[Onderwerp, frozenset[tuple[Onderwerp, str]]] = {
        o: frozenset(
            b for k in nodig if k[0] == o for b in boven_namen(regels[k]) if GEBIEDEN.index(b[0]) > GEBIEDEN.index(o)
        )
        for o in GEBIEDEN
    }
    return Gebiedsplan(tuple(stappen), boven)


_K = TypeVar("_K")


def _nodig_voor(nodig: Mapping[_K, set[_K]], doelen: Sequence[_K]) -> dict[_K, set[_K]]:
    """Return the part of the graph that the goals lean on."""
    uit: dict[_K, set[_K]] = {}
    open_ = [d for d in doelen if d in nodig]
    while open_:
        k = open_.pop()
        if k not in uit:
            uit[k] = nodig[k]
            open_ += nodig[k]
    return uit


@lru_cache(maxsize=256)
def plan(regelset: Regelset, onderwerp: Onderwerp, doelen: tuple[str, ...] | None = None) -> Plan:
    """Return the plan for a subject; with doelen only what these conclusions and amounts need.

    Depends on nothing but its arguments, so it is made once for each.
    """
    regels = {_naam(r): r for r in regelset.regels if r.onderwerp == onderwerp}
    namen = set(grootheden(regelset.boek, onderwerp))
    nodig: dict[str, Gebruik] = {naam: gebruik(r, namen) for naam, r in regels.items()}
    if doelen is not None:
        nodig = {naam: nodig[naam] for naam in _achter(nodig, doelen)}
    volgorde = [n for n in TopologicalSorter({k: g.eigen for k, g in nodig.items()}).static_order() if n in nodig]
    laat: set[str] = set()
    niveau: dict[str, int] = {}
    for naam in volgorde:
        g = nodig[naam]
        if g.genoten or g.eigen & laat:
            laat.add(naam)
        rekent = isinstance(regels[naam], Rekenregel)
        # Even levels decide, odd levels compute; a rule stands at the first level after all it needs.
        vloer = max((niveau[d] for d in g.eigen if d in niveau), default=0)
        niveau[naam] = vloer + ((vloer % 2 == 0) if rekent else (vloer % 2 == 1))
    vroeg = [n for n in volgorde if n not in laat]
    stappen: list[Stap] = []
    for nr in sorted({niveau[n] for n in vroeg}):
        groep = [regels[n] for n in vroeg if niveau[n] == nr]
        if nr % 2:
            stappen.append(tuple(r for r in groep if isinstance(r, Rekenregel)))
        else:
            beslissend = {_naam(r): r for r in groep if not isinstance(r, Rekenregel)}
            stappen += [bouw(regelset, deel) for deel in _los(beslissend, nodig)]
    daarna = [r for n in volgorde if n in laat and not isinstance(r := regels[n], Rekenregel)]
    return Plan(tuple(stappen), tuple((getattr(r, "alleen_bij", None), bouw(regelset, [r])) for r in daarna))


def _los(
    regels: dict[str, Beslisregel | Signaalregel], nodig: dict[str, Gebruik]
) -> list[list[Beslisregel | Signaalregel]]:
    """Part rules that have nothing to do with each other; each part keeps its order."""
    deel = {naam: naam for naam in regels}

    def wortel(naam: str) -> str:
        while deel[naam] != naam:
            naam = deel[naam]
        return naam

    for naam in regels:
        for ander in nodig[naam].eigen & set(regels):
            deel[wortel(naam)] = wortel(ander)
    uit: dict[str, list[Beslisregel | Signaalregel]] = {}
    for naam, regel in regels.items():
        uit.setdefault(wortel(naam), []).append(regel)
    return list(uit.values())


def _achter(nodig: dict[str, Gebruik], doelen: tuple[str, ...]) -> set[str]:
    """Return the goals and all that they lean on, also by way of another facility."""
    uit: set[str] = set()
    open_ = [d for d in doelen if d in nodig]
    while open_:
        naam = open_.pop()
        if naam not in uit:
            uit.add(naam)
            open_ += [n for n in nodig[naam].eigen | nodig[naam].ander if n in nodig]
    return uit
