"""Walk through conditions and formulas: what a rule uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from spreidingswet.regels.model import Beslisregel, Rekenregel, Signaalregel
from spreidingswet.regels.voorwaarden import (
    Aftrekken,
    Alle,
    Bestaat,
    ConclusieToets,
    Enige,
    FeitToets,
    Feitwaarde,
    Grootheidwaarde,
    KleinsteVan,
    NaderBepaald,
    Niet,
    Optellen,
    Som,
    VerwijstNaar,
    VoorwaardenVan,
    Wanneer,
)

ANDER = "ander."


def kinderen(v: Any) -> list[Any]:
    """Return the conditions directly inside a condition."""
    match v:
        case Alle():
            return list(v.alle)
        case Enige():
            return list(v.enige)
        case Niet():
            return [v.niet]
        case Bestaat():
            return [v.bestaat.zodat]
    return []


def knopen(v: Any) -> Iterator[Any]:
    """Yield a condition and everything inside it, outermost first."""
    yield v
    for kind in kinderen(v):
        yield from knopen(kind)


def formuledelen(f: Any) -> Iterator[Any]:
    """Yield a formula and everything inside it, conditions of `wanneer` included."""
    yield f
    match f:
        case Optellen():
            delen: list[Any] = list(f.optellen)
        case Aftrekken():
            delen = list(f.aftrekken)
        case KleinsteVan():
            delen = list(f.kleinste_van)
        case Wanneer():
            delen = [f.dan, f.anders]
            yield f.wanneer
        case NaderBepaald():
            delen = [f.nader_bepaald]
        case _:
            delen = []
    for deel in delen:
        yield from formuledelen(deel)


def voorwaarden(regel: Beslisregel | Rekenregel | Signaalregel) -> list[Any]:
    """Return the top-level conditions of a rule: applicability, condition, exceptions."""
    if isinstance(regel, Rekenregel):
        return []
    if isinstance(regel, Signaalregel):
        return [regel.voorwaarde, *([regel.alleen_bij] if regel.alleen_bij else [])]
    boven = [regel.toepasselijk] if regel.toepasselijk is not None else []
    return [*boven, regel.voorwaarde, *(u.indien for u in regel.tenzij or [])]


@dataclass(slots=True)
class Gebruik:
    """What a rule uses of its own subject and, through sums and `bestaat`, of facilities."""

    eigen: set[str] = field(default_factory=set)
    """Conclusions and amounts of the same subject."""
    ander: set[str] = field(default_factory=set)
    """Conclusions of the other facility inside `bestaat`."""
    genoten: bool = False
    """Whether the rule looks at facilities of the same gemeente, so that all of these must be decided first."""


def gebruik(regel: Beslisregel | Rekenregel | Signaalregel, grootheden: set[str]) -> Gebruik:
    """Return what a rule depends on; `grootheden` are the amounts of its subject (tested like facts)."""
    g = Gebruik()
    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        naam = getattr(v, "conclusie", None) or getattr(v, "voorwaarden_van", None)
        if naam and naam.startswith(ANDER):
            g.ander.add(naam.removeprefix(ANDER))
        elif naam:
            g.eigen.add(naam)
        elif isinstance(v, FeitToets):
            rechts = v.rechts.feit if isinstance(v.rechts, VerwijstNaar) else None
            g.eigen |= {feit for feit in (v.feit, rechts) if feit in grootheden}
        if isinstance(v, Bestaat) and v.bestaat.onder == "gemeentegenoten":
            g.genoten = True
    if isinstance(regel, Rekenregel):
        for f in formuledelen(regel.formule):
            match f:
                case Grootheidwaarde():
                    g.eigen.add(f.grootheid)
                case Feitwaarde() if f.feit in grootheden:
                    g.eigen.add(f.feit)
                case ConclusieToets():
                    g.eigen.add(f.conclusie)
                case NaderBepaald() if f.door in grootheden:
                    g.eigen.add(f.door)
                case Som() if isinstance(f.som.waar, VoorwaardenVan) and f.som.over == "overbruggers":
                    g.eigen.add(f.som.waar.voorwaarden_van)
    return g
