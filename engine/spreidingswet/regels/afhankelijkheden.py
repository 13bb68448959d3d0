"""What hangs on what: every conclusion and amount of a rule set, across subjects."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache

from spreidingswet.regels.formulecontrole import ONDER
from spreidingswet.regels.formules import Som
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import (
    Beslisregel,
    InterpretatieGrondslag,
    Onderwerp,
    Optiewaarde,
    Rekenregel,
    Signaalregel,
)
from spreidingswet.regels.namen import grootheden
from spreidingswet.regels.voorwaarden import ConclusieToets, FeitToets, InterpretatieToets, VerwijstNaar
from spreidingswet.regels.wandelen import boven_namen, formuledelen, gebruik, knopen, voorwaarden

Regel = Beslisregel | Rekenregel | Signaalregel
Knoop = tuple[Onderwerp, str]
"""A subject and the conclusion, amount or signal of a rule about it."""


def naam_van(regel: Regel) -> str:
    """Return what a rule concludes, computes or signals."""
    if isinstance(regel, Beslisregel):
        return regel.conclusie
    return regel.grootheid if isinstance(regel, Rekenregel) else regel.signaal


@lru_cache(maxsize=32)
def graaf(regelset: Regelset) -> Mapping[Knoop, frozenset[Knoop]]:
    """Return for every rule in force what it needs of other rules, whatever subject these are about."""
    regels: dict[Knoop, Regel] = {(r.onderwerp, naam_van(r)): r for r in regelset.regels}
    onderwerpen = {o for o, _ in regels}
    bedragen = {o: set(grootheden(regelset.boek, o)) for o in onderwerpen}
    uit: dict[Knoop, frozenset[Knoop]] = {}
    for (onderwerp, naam), r in regels.items():
        g = gebruik(r, bedragen[onderwerp])
        nodig: set[Knoop] = {(onderwerp, n) for n in g.eigen}
        nodig |= {("voorziening", n) for n in g.ander} | set(boven_namen(r)) | set(_onder(r))
        uit[onderwerp, naam] = frozenset(k for k in nodig if k in regels)
    return uit


def _onder(regel: Regel) -> Iterable[Knoop]:
    for f in formuledelen(regel.formule) if isinstance(regel, Rekenregel) else ():
        if isinstance(f, Som):
            onder: Onderwerp = ONDER[f.som.over]
            waar = f.som.waar
            if f.som.van:
                yield onder, f.som.van
            if waar is not None:
                yield onder, waar.conclusie if isinstance(waar, ConclusieToets) else waar.voorwaarden_van


def achter(pijlen: Mapping[Knoop, frozenset[Knoop]], doelen: Iterable[Knoop]) -> set[Knoop]:
    """Return the goals and all that they lean on."""
    uit: set[Knoop] = set()
    open_ = [k for k in doelen if k in pijlen]
    while open_:
        k = open_.pop()
        if k not in uit:
            uit.add(k)
            open_ += pijlen[k]
    return uit


@lru_cache(maxsize=512)
def rust_op_interpretatie(regelset: Regelset, id_: str) -> frozenset[Knoop]:
    """Return everything whose outcome can hang on the option chosen for an interpretatie."""
    pijlen = graaf(regelset)
    terug: dict[Knoop, set[Knoop]] = {}
    for k, nodig in pijlen.items():
        for n in nodig:
            terug.setdefault(n, set()).add(k)
    uit: set[Knoop] = set()
    open_ = [(r.onderwerp, naam_van(r)) for r in regelset.regels if leest_optie(regelset, r, id_)]
    while open_:
        k = open_.pop()
        if k not in uit:
            uit.add(k)
            open_ += terug.get(k, ())
    return frozenset(uit)


def leest_optie(regelset: Regelset, regel: Regel, id_: str) -> bool:
    """Return whether a rule itself reads an interpretatie: in a condition, or by a parameter that hangs on it."""
    delen = [k for boven in voorwaarden(regel) for k in knopen(boven)]
    delen += formuledelen(regel.formule) if isinstance(regel, Rekenregel) else []
    for v in delen:
        if isinstance(v, InterpretatieToets) and v.interpretatie == id_:
            return True
        rechts = v.rechts if isinstance(v, FeitToets) else v
        parameter = getattr(rechts, "parameter", None) if isinstance(rechts, VerwijstNaar) or rechts is v else None
        if isinstance(parameter, str) and parameter in regelset.normen:
            waarde = regelset.normen[parameter].parameter.waarde
            if isinstance(waarde, Optiewaarde) and waarde.interpretatie == id_:
                return True
    return False


def noemt_interpretatie(regelset: Regelset, regel: Regel, id_: str) -> bool:
    """Return whether a rule reads an interpretatie or names it as its basis."""
    return leest_optie(regelset, regel, id_) or any(
        isinstance(g, InterpretatieGrondslag) and g.interpretatie == id_ for g in regel.grondslag
    )
