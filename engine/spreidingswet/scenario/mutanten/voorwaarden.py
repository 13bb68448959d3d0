"""Mutants of conditions: each a condition with one thing changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any, NamedTuple

from spreidingswet.regels.model import Feitdefinitie
from spreidingswet.regels.voorwaarden import (
    Alle,
    Bestaat,
    ConclusieToets,
    Enige,
    FeitToets,
    InterpretatieToets,
    Niet,
    VerwijstNaar,
)
from spreidingswet.scenario.mutanten.woorden import BUREN, GELIJK, andere_soort, een_ernaast

Definitie = Callable[[str], Feitdefinitie | None]
"""What the rules say of a fact or amount of the subject; None where there is no such."""


class Verandering(NamedTuple):
    """A change: where, what, how to tell it apart, and the part as it becomes (None: it is dropped)."""

    plek: str
    wat: str
    zou_doden: str
    nieuw: Any


def veranderingen(v: Any, definitie: Definitie, plek: str) -> Iterator[Verandering]:
    """Yield every change of one thing in a condition; `nieuw` is the whole condition."""
    match v:
        case Alle() | Enige():
            yield from _lijst(v, definitie, plek)
        case Niet():
            yield Verandering(plek, "de ontkenning vervalt", "een scenario waarin dit de doorslag geeft", v.niet)
            for x in veranderingen(v.niet, definitie, f"{plek}/niet"):
                if x.wat != "wordt ontkend":  # that is the denial dropped
                    yield x._replace(nieuw=Niet(niet=x.nieuw))
        case Bestaat():
            yield _ontkend(v, plek)
            for x in veranderingen(v.bestaat.zodat, definitie, f"{plek}/bestaat/zodat"):
                yield x._replace(
                    nieuw=v.model_copy(update={"bestaat": v.bestaat.model_copy(update={"zodat": x.nieuw})})
                )
        case _:
            yield from _enkel(v, definitie, plek)


def _lijst(v: Any, definitie: Definitie, plek: str) -> Iterator[Verandering]:
    woord, delen, ander = ("alle", v.alle, Enige) if isinstance(v, Alle) else ("enige", v.enige, Alle)
    anders = "enige" if woord == "alle" else "alle"
    yield Verandering(
        plek, f"{woord} wordt {anders}", "een scenario waarin aan een deel van deze voorwaarden is voldaan",
        ander(**{anders: delen}),
    )  # fmt: skip
    for i, deel in enumerate(delen):
        over = [d for j, d in enumerate(delen) if j != i]
        wat = "alleen dit ontbreekt" if woord == "alle" else "alleen dit de doorslag geeft"
        yield Verandering(
            f"{plek}/{woord}/{i}", "vervalt", f"een scenario waarin {wat}",
            over[0] if len(over) == 1 else type(v)(**{woord: over}),
        )  # fmt: skip
        for x in veranderingen(deel, definitie, f"{plek}/{woord}/{i}"):
            yield x._replace(nieuw=type(v)(**{woord: [*delen[:i], x.nieuw, *delen[i + 1 :]]}))


def _ontkend(v: Any, plek: str) -> Verandering:
    return Verandering(plek, "wordt ontkend", "een scenario waarin dit de doorslag geeft", Niet(niet=v))


def _enkel(v: Any, definitie: Definitie, plek: str) -> Iterator[Verandering]:
    yield _ontkend(v, plek)
    match v:
        case FeitToets():
            yield from _feit(v, definitie, plek)
        case ConclusieToets() if isinstance(v.is_, list):
            for a in v.is_:
                over = [x for x in v.is_ if x != a]
                yield Verandering(
                    plek, f"antwoord {a} vervalt", f"een scenario waarin het antwoord {a} is",
                    v.model_copy(update={"is_": over[0] if len(over) == 1 else over}),
                )  # fmt: skip
        case InterpretatieToets() if isinstance(v.is_, list):
            for optie in v.is_:
                opties = [x for x in v.is_ if x != optie]
                yield Verandering(
                    plek, f"optie {optie} vervalt", f"een scenario met de optie {optie}",
                    v.model_copy(update={"is_": opties[0] if len(opties) == 1 else opties}),
                )  # fmt: skip


def _feit(v: FeitToets, definitie: Definitie, plek: str) -> Iterator[Verandering]:
    op, rechts = v.operator, v.rechts
    if op in GELIJK:
        yield Verandering(
            plek, f"{op} wordt {BUREN[op]}", "een scenario waarin beide precies gelijk zijn", _met(v, BUREN[op], rechts)
        )
    if isinstance(rechts, list):
        for w in rechts:
            opties = [x for x in rechts if x != w]
            nieuw = _met(v, "is", opties[0]) if len(opties) == 1 else _met(v, "een_van", opties)
            yield Verandering(plek, f"waarde {w} vervalt", f"een scenario waarin de waarde {w} is", nieuw)
    elif not isinstance(rechts, VerwijstNaar):
        yield from _literaal(v, op, rechts, definitie(v.feit), plek)
    for naam in andere_soort(v.feit):
        if definitie(naam):
            yield Verandering(
                plek, f"{v.feit} wordt {naam}", "een scenario waarin de soorten verschillen",
                v.model_copy(update={"feit": naam}),
            )  # fmt: skip


def _met(v: FeitToets, operator: str, rechts: Any) -> FeitToets:
    leeg = {o if o != "is" else "is_": None for o in (*BUREN, "een_van")}
    return v.model_copy(update={**leeg, "is_" if operator == "is" else operator: rechts})


def _literaal(v: FeitToets, op: str, rechts: Any, d: Feitdefinitie | None, plek: str) -> Iterator[Verandering]:
    if isinstance(rechts, int):
        for n in een_ernaast(rechts):
            yield Verandering(plek, f"{rechts} wordt {n}", f"een scenario met precies {rechts}", _met(v, op, n))
    elif d is not None and d.type == "datum":
        for dag in een_ernaast(date.fromisoformat(rechts)):
            yield Verandering(plek, f"{rechts} wordt {dag}", f"een scenario op {rechts} zelf", _met(v, op, str(dag)))
    elif d is not None and d.waarden:
        for w in d.waarden:
            if w != rechts and (op == "is" or len(d.waarden) > 2):
                yield Verandering(plek, f"{rechts} wordt {w}", f"een scenario waarin de waarde {w} is", _met(v, op, w))
