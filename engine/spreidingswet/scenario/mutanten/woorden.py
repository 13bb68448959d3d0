"""Small parts of the rule language turned into their neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

BUREN: Final = {
    "voor": "uiterlijk", "uiterlijk": "voor", "na": "vanaf", "vanaf": "na", "minder_dan": "hoogstens",
    "hoogstens": "minder_dan", "meer_dan": "minstens", "minstens": "meer_dan", "is": "is_niet", "is_niet": "is",
}  # fmt: skip
"""A comparison and its neighbour."""
GELIJK: Final = frozenset({"voor", "uiterlijk", "na", "vanaf", "minder_dan", "hoogstens", "meer_dan", "minstens"})
"""Comparisons that differ from their neighbour only when both sides are equal."""
_SOORTEN: Final = (("_amv", "_regulier"), ("_regulier", "_amv"), ("_amv", ""), ("amv_", "regulier_"),
                   ("regulier_", "amv_"))  # fmt: skip


def andere_soort(naam: str) -> Iterator[str]:
    """Yield the names that mean the same of the other kind of place (amv, regulier, or both together)."""
    for van, naar in _SOORTEN:
        if van in naam:
            yield naam.replace(van, naar)
    if not any(s in naam for s in ("amv", "regulier")):
        yield f"{naam}_amv"
        yield f"{naam}_regulier"


def een_ernaast(waarde: int | date) -> list[int | date]:
    """Return a number or day with one more and one less."""
    if isinstance(waarde, date):
        return [waarde + timedelta(1), waarde - timedelta(1)]
    return [waarde + 1, waarde - 1]


def decimaal_ernaast(tekst: str) -> list[str]:
    """Return a decimal fraction with its last decimal one more and one less: "0.75" -> "0.76", "0.74"."""
    heel, _, achter = tekst.partition(".")
    getal = int(heel + achter)
    schaal = len(achter)
    uit = []
    for anders in (getal + 1, getal - 1):
        cijfers = f"{abs(anders):0{schaal + 1}d}"
        uit.append(f"{'-' if anders < 0 else ''}{cijfers[:-schaal]}.{cijfers[-schaal:]}")
    return uit
