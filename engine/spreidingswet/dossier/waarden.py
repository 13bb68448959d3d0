"""What is known of a fact: the values that readings work with, and how they are written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final, TypeAlias

from spreidingswet.basis.datums import ONBEPAALDE_TIJD

Datumbereik: TypeAlias = tuple[date, date]
"""First and last day a date can be."""

Getalbereik: TypeAlias = tuple[int, int]
"""Smallest and largest value a number can have."""

Waarde: TypeAlias = str | Datumbereik | Getalbereik | None
"""A choice or code (None if unknown), a date, or a number."""

Feiten: TypeAlias = Mapping[str, Waarde]

GRENS: Final = 2**52
"""Stands for "no upper bound" (and, negative, "no lower bound"): far above any number of places, exact everywhere."""

ONBEKENDE_DATUM: Final[Datumbereik] = (date.min, date.max)
ONBEKEND_AANTAL: Final[Getalbereik] = (0, GRENS)


@dataclass(frozen=True, slots=True)
class Ander:
    """Another facility as a rule sees it through `bestaat`: its facts and its conclusions."""

    feiten: Feiten
    antwoorden: Mapping[str, int]


def begrens(waarde: int) -> int:
    """Keep "no bound" what it is through arithmetic: anything near GRENS stands for no bound at all."""
    if abs(waarde) < GRENS // 2:
        return waarde
    return GRENS if waarde > 0 else -GRENS


def als_tekst(waarde: Waarde) -> str | int | None:
    """Write a value as a dossier would: an ISO date (reduced if that is all that is known), a number, a choice.

    None if nothing is known; a range of numbers in words ("ten minste 10", "10 tot en met 20").
    """
    if waarde is None or isinstance(waarde, str):
        return waarde
    laag, hoog = waarde
    if isinstance(laag, date):
        return _datumtekst(laag, hoog)  # type: ignore[arg-type]
    if laag == hoog:
        return laag
    if waarde == ONBEKEND_AANTAL or (laag == -GRENS and hoog == GRENS):
        return None
    if hoog == GRENS:
        return f"ten minste {laag}"
    return f"ten hoogste {hoog}" if laag == -GRENS else f"{laag} tot en met {hoog}"


def _datumtekst(eerste: date, laatste: date) -> str | None:
    if (eerste, laatste) == ONBEKENDE_DATUM:
        return None
    if eerste == date.max:
        return ONBEPAALDE_TIJD
    if eerste == laatste:
        return eerste.isoformat()
    return f"{eerste:%Y-%m}" if (eerste.year, eerste.month) == (laatste.year, laatste.month) else f"{eerste:%Y}"
