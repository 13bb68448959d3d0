"""What a formula is computed from and into: terms with every intermediate value, members of a sum, the source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from functools import lru_cache
from math import ceil, floor
from typing import Any

from spreidingswet.basis.antwoord import BIJ_NAAM, JA, NEE, ONBEKEND, AntwoordNaam
from spreidingswet.dossier.waarden import GRENS, Datumbereik, Getal, Getalbereik, begrens
from spreidingswet.regels.kalender import Kalender
from spreidingswet.regels.voorwaarden import ConclusieToets


@dataclass(frozen=True, slots=True)
class Term:
    """One step of a computation: what was taken or done, the result, and the steps below it."""

    wat: str
    """Operation or name: optellen, aftrekken, som, feit, ..."""
    naam: str
    waarde: Getalbereik | Datumbereik
    delen: tuple[Term, ...] = ()

    @property
    def zeker(self) -> bool:
        """Return whether the value is known exactly."""
        return self.waarde[0] == self.waarde[1]


@dataclass(slots=True)
class Lid:
    """A facility, exchange, gemeente or province as a sum sees it."""

    id: str
    getal: Callable[[str], Getalbereik]
    """Value of a fact or amount of the member."""
    antwoord: Callable[[str], int]
    """Answer of a conclusion about the member."""
    zeker: bool = True
    """Whether it is known to be a member at all."""


@dataclass(slots=True)
class Rekenbron:
    """Where a formula takes its inputs from."""

    getal: Callable[[str], Any]
    """Value of a fact or amount: a range of numbers or days."""
    antwoord: Callable[[str], int]
    leden: dict[str, Sequence[Lid] | None] = field(default_factory=dict)
    """Members per collection; None where the dossier does not say which these are."""
    open_einde: frozenset[str] = frozenset()
    """Collections of which the dossier does not hold all members, or may not: a sum over them has no upper bound."""
    volledigheid_onbekend: bool = False
    """A sum was stated, and the dossier does not say whether the facilities in it are all there are."""
    zelf: str = ""
    """Id of the subject itself."""
    normen: Mapping[str, date | int] = field(default_factory=dict)
    kalender: Kalender = field(default_factory=Kalender)


def geldt(toets: ConclusieToets, antwoord: int) -> int:
    """Return ja, nee or onbekend for a test on an answer."""
    return _tabel(toets.antwoorden)[antwoord]


@lru_cache(maxsize=256)
def _tabel(antwoorden: tuple[AntwoordNaam, ...]) -> tuple[int, ...]:
    goed = {BIJ_NAAM[a] for a in antwoorden}
    return tuple(JA if a in goed else ONBEKEND if a == ONBEKEND else NEE for a in BIJ_NAAM.values())


def bereik(laag: Getal, hoog: Getal) -> Getalbereik:
    """Return a range in its one way of writing."""
    return begrens(laag), begrens(hoog)


def rond(x: Getal, wijze: str, decimalen: int = 0) -> Getal:
    """Round exactly: `rekenkundig` (to the nearest, a half away from zero), `naar_boven` or `naar_beneden`."""
    if abs(x) == GRENS:
        return x
    schaal = 10**decimalen
    groot = Fraction(x) * schaal
    if wijze == "naar_boven":
        heel = ceil(groot)
    elif wijze == "naar_beneden":
        heel = floor(groot)
    else:  # to the nearest, a half away from zero
        heel = floor(groot + Fraction(1, 2)) if groot >= 0 else -floor(-groot + Fraction(1, 2))
    return Fraction(heel, schaal)
