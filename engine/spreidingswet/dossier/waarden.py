"""What is known of a fact: the values that readings work with, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Final, TypeAlias

from spreidingswet.basis.datums import ONBEPAALDE_TIJD

Datumbereik: TypeAlias = tuple[date, date]
"""First and last day a date can be."""

Getal: TypeAlias = int | Fraction
"""An exact number: an integer where it is whole, a fraction where it is not."""

Getalbereik: TypeAlias = tuple[Getal, Getal]
"""Smallest and largest value a number can have."""

Waarde: TypeAlias = str | Datumbereik | Getalbereik | None
"""A choice or code (None if unknown), a date, or a number."""

Feiten: TypeAlias = Mapping[str, Waarde]

GRENS: Final[int] = 2**52
"""Stands for "no upper bound" (and, negative, "no lower bound"): far above any number of places, exact everywhere."""

ONBEKENDE_DATUM: Final[Datumbereik] = (date.min, date.max)
ONBEKEND_AANTAL: Final[Getalbereik] = (0, GRENS)


@dataclass(frozen=True, slots=True)
class Ander:
    """Another facility as a rule sees it through `bestaat`: its facts and its conclusions."""

    feiten: Feiten
    antwoorden: Mapping[str, int]


def begrens(waarde: Getal) -> Getal:
    """Keep "no bound" what it is through arithmetic: anything near GRENS stands for no bound at all."""
    if -GRENS // 2 < waarde < GRENS // 2:
        return waarde if isinstance(waarde, int) else net(waarde)
    return GRENS if waarde > 0 else -GRENS


def net(waarde: Getal) -> Getal:
    """Return a whole number as an integer, so that a value is written in one way only."""
    return int(waarde) if waarde == int(waarde) else waarde


def getaltekst(waarde: Getal) -> str | int:
    """Write a number exactly: an integer, a decimal fraction as text ("6155.25"), or else as "n/d"."""
    if isinstance(waarde, int) or waarde.denominator == 1:
        return int(waarde)
    decimalen = next((d for d in range(1, 10) if 10**d % waarde.denominator == 0), None)
    if decimalen is None:
        return f"{waarde.numerator}/{waarde.denominator}"
    return f"{Decimal(int(waarde * 10**decimalen)).scaleb(-decimalen):f}"


def als_tekst(waarde: Waarde) -> str | int | None:
    """Write a value as a dossier would: an ISO date (reduced if that is all that is known), a number, a choice.

    None if nothing is known; a range of numbers in words ("ten minste 10", "10 tot en met 20").
    """
    if waarde is None or isinstance(waarde, str):
        return waarde
    laag, hoog = waarde
    if isinstance(laag, date):
        return _datumtekst(laag, hoog)  # type: ignore[arg-type]
    assert not isinstance(hoog, date)
    laag_, hoog_ = getaltekst(laag), getaltekst(hoog)
    if laag == hoog:
        return laag_
    if waarde == ONBEKEND_AANTAL or (laag == -GRENS and hoog == GRENS):
        return None
    if hoog == GRENS:
        return f"ten minste {laag_}"
    return f"ten hoogste {hoog_}" if laag == -GRENS else f"{laag_} tot en met {hoog_}"


def _datumtekst(eerste: date, laatste: date) -> str | None:
    if (eerste, laatste) == ONBEKENDE_DATUM:
        return None
    if eerste == date.max:
        return ONBEPAALDE_TIJD
    if eerste == laatste:
        return eerste.isoformat()
    if laatste == date.max:
        return f"{eerste} of later"
    if eerste == date.min:
        return f"{laatste} of eerder"
    daarna = laatste + timedelta(1)
    if eerste.day == daarna.day == 1 and (laatste.year, laatste.month) == (eerste.year, eerste.month):
        return f"{eerste:%Y-%m}"
    if (eerste.month, eerste.day, daarna.month, daarna.day) == (1, 1, 1, 1) and laatste.year == eerste.year:
        return f"{eerste:%Y}"
    return f"{eerste} tot en met {laatste}"  # computed from what is half known
