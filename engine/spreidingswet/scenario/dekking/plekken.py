"""Where the parts of a rule stand, in the order in which a network numbers them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from spreidingswet.regels.formules import (
    Aandeel,
    Afronden,
    Aftrekken,
    DagenNa,
    DagInJaar,
    EersteMaandNa,
    Gedeeld,
    GrootsteVan,
    KleinsteVan,
    LaatsteVan,
    MaandenNa,
    NaderBepaald,
    Optellen,
    Verlengd,
    Vermenigvuldigen,
    VroegsteVan,
    Wanneer,
    delen_van,
)
from spreidingswet.regels.model import Beslisregel, Signaalregel
from spreidingswet.regels.voorwaarden import Alle, Bestaat, Enige, Niet


class Voorwaardeplek(NamedTuple):
    """A condition of a rule: where it stands, and whether it stands under a denial or an exception."""

    plek: str
    model: Any
    omgekeerd: bool
    binnen: tuple[Voorwaardeplek, ...] = ()
    """For `bestaat`: the conditions on the pair, in the order of its own network."""


def bovenste(regel: Beslisregel | Signaalregel) -> Iterator[tuple[str, Any, bool]]:
    """Yield the top conditions of a rule as a network takes them: place, condition, whether an exception."""
    if isinstance(regel, Beslisregel) and regel.toepasselijk is not None:
        yield "toepasselijk", regel.toepasselijk, False
    yield "voorwaarde", regel.voorwaarde, False
    if isinstance(regel, Beslisregel):
        for i, u in enumerate(regel.tenzij or []):
            yield f"tenzij/{i}/indien", u.indien, True


def voorwaardeplekken(regel: Beslisregel | Signaalregel) -> list[Voorwaardeplek]:
    """Return every condition of a rule, inner ones before the one they stand in, as a network numbers them."""
    return [p for plek, v, om in bovenste(regel) for p in _binnen(plek, v, om)]


def _binnen(plek: str, v: Any, om: bool) -> Iterator[Voorwaardeplek]:
    match v:
        case Alle() | Enige():
            woord, delen = ("alle", v.alle) if isinstance(v, Alle) else ("enige", v.enige)
            for i, deel in enumerate(delen):
                yield from _binnen(f"{plek}/{woord}/{i}", deel, om)
        case Niet():
            yield from _binnen(f"{plek}/niet", v.niet, not om)
        case Bestaat():
            yield Voorwaardeplek(plek, v, om, tuple(_binnen(f"{plek}/bestaat/zodat", v.bestaat.zodat, om)))
            return
    yield Voorwaardeplek(plek, v, om)


_LIJSTEN: dict[type, str] = {
    Optellen: "optellen", Aftrekken: "aftrekken", Vermenigvuldigen: "vermenigvuldigen", Gedeeld: "delen",
    KleinsteVan: "kleinste_van", GrootsteVan: "grootste_van", VroegsteVan: "vroegste_van", LaatsteVan: "laatste_van",
}  # fmt: skip
_ENKEL: dict[type, tuple[str, ...]] = {
    Afronden: ("afronden/van",), NaderBepaald: ("nader_bepaald",), MaandenNa: ("maanden_na/van",),
    DagenNa: ("dagen_na/van",), DagInJaar: ("dag_in_jaar/jaar_van",), EersteMaandNa: ("eerste_maand_na/na",),
    Verlengd: ("verlengd/einde", "verlengd/begin"), Wanneer: ("dan", "anders"), Aandeel: (),
}  # fmt: skip


def deelplekken(f: Any) -> list[str]:
    """Return where the formulas directly inside a formula stand, in the order of `delen_van`."""
    if woord := _LIJSTEN.get(type(f)):
        return [f"{woord}/{i}" for i in range(len(delen_van(f)))]
    return list(_ENKEL.get(type(f), ()))


def formuleplekken(f: Any, plek: str = "formule") -> Iterator[tuple[str, Any]]:
    """Yield a formula and every formula inside it, each with its place."""
    yield plek, f
    for waar, deel in zip(deelplekken(f), delen_van(f), strict=True):
        yield from formuleplekken(deel, f"{plek}/{waar}")
