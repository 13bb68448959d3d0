"""Walk through conditions and formulas: what a rule uses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from spreidingswet.regels.formules import (
    Aandeel,
    Feitwaarde,
    Grootheidwaarde,
    NaderBepaald,
    Som,
    Wanneer,
    delen_van,
)
from spreidingswet.regels.model import Beslisregel, Onderwerp, Rekenregel, Signaalregel
from spreidingswet.regels.voorwaarden import (
    Alle,
    Bestaat,
    ConclusieToets,
    Enige,
    FeitToets,
    Niet,
    VerwijstNaar,
    VoorwaardenVan,
)

ANDER = "ander."
BOVEN = ("provincie.", "land.")
"""What a gemeente or province reads of the area around it."""


def gebied(naam: str, onderwerp: Onderwerp) -> tuple[Onderwerp, str]:
    """Return the subject a name is about, and the name itself: "provincie.opgave" is about the province."""
    boven, punt, rest = naam.partition(".")
    return (boven, rest) if punt and f"{boven}." in BOVEN else (onderwerp, naam)  # type: ignore[return-value]


def boven_namen(regel: Beslisregel | Rekenregel | Signaalregel) -> Iterator[tuple[Onderwerp, str]]:
    """Yield what a rule reads of the areas around and below its subject: (subject, fact, amount or conclusion)."""
    namen: list[str] = []
    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        namen += [getattr(v, a) for a in ("conclusie", "voorwaarden_van", "feit") if getattr(v, a, None)]
        if isinstance(v, FeitToets) and isinstance(v.rechts, VerwijstNaar) and v.rechts.feit:
            namen.append(v.rechts.feit)
    if isinstance(regel, Rekenregel):
        for f in formuledelen(regel.formule):
            namen += [getattr(f, a) for a in ("conclusie", "feit", "grootheid") if getattr(f, a, None)]
            if isinstance(f, Som) and f.som.over in ("gemeenten", "provincies"):
                onder: Onderwerp = "gemeente" if f.som.over == "gemeenten" else "provincie"
                yield from ((onder, n) for n in (f.som.van, _waarnaam(f.som.waar)) if n)
            elif isinstance(f, Aandeel):
                namen.append(f.aandeel.te_verdelen)
    yield from (gebied(n, regel.onderwerp) for n in namen if n.startswith(BOVEN))


def _waarnaam(waar: ConclusieToets | VoorwaardenVan | None) -> str | None:
    if waar is None:
        return None
    return waar.conclusie if isinstance(waar, ConclusieToets) else waar.voorwaarden_van


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
    if isinstance(f, Wanneer):
        yield f.wanneer
    for deel in delen_van(f):
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
        elif naam and naam.startswith(BOVEN):
            pass  # see boven_namen
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
                case Grootheidwaarde() if not f.grootheid.startswith(BOVEN):
                    g.eigen.add(f.grootheid)
                case Feitwaarde() if f.feit in grootheden:
                    g.eigen.add(f.feit)
                case ConclusieToets() if not f.conclusie.startswith(BOVEN):
                    g.eigen.add(f.conclusie)
                case Aandeel():
                    g.eigen |= {f.aandeel.waar.conclusie} | ({f.aandeel.naar} & grootheden)
                case NaderBepaald() if f.door in grootheden:
                    g.eigen.add(f.door)
                case Som() if isinstance(f.som.waar, VoorwaardenVan) and f.som.over == "overbruggers":
                    g.eigen.add(f.som.waar.voorwaarden_van)
    return g
