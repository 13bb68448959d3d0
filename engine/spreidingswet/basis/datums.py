"""Dates of a dossier: whole days, reduced dates (a month, a year) and "onbepaalde tijd", as an interval of days."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from typing import Final

ONBEPAALDE_TIJD: Final = "onbepaalde tijd"
EERSTE_JAAR, LAATSTE_JAAR = 1900, 2999
_VORM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")


@dataclass(frozen=True, slots=True)
class Periode:
    """A date that is known to fall between two days, both included; one day if it is exact.

    tekst is the date as the dossier wrote it ("2025-05", "2025-07-01", "onbepaalde tijd").
    """

    eerste: date
    laatste: date
    tekst: str

    @property
    def exact(self) -> bool:
        """Return whether the day itself is known."""
        return self.eerste == self.laatste


def lees_datum(tekst: str, *, onbepaald: bool = False) -> Periode:
    """Read an ISO date, a reduced one ("2025-05", "2028") or, if `onbepaald`, "onbepaalde tijd".

    Raises ValueError with a Dutch sentence if the text is none of these or no such day exists.
    """
    if onbepaald and tekst == ONBEPAALDE_TIJD:
        return Periode(date.max, date.max, tekst)
    if not (m := _VORM.fullmatch(tekst)):
        raise ValueError(f"{tekst!r} is geen datum")
    jaar, maand, dag = int(m[1]), m[2] and int(m[2]), m[3] and int(m[3])
    if not EERSTE_JAAR <= jaar <= LAATSTE_JAAR:
        raise ValueError(f"het jaar {jaar} ligt buiten {EERSTE_JAAR}-{LAATSTE_JAAR}")
    try:
        if dag:
            heel = date(jaar, int(maand or 0), int(dag))
            return Periode(heel, heel, tekst)
        if m[3] or (m[2] and not maand):
            raise ValueError
        if maand:
            return Periode(date(jaar, int(maand), 1), date(jaar, int(maand), monthrange(jaar, int(maand))[1]), tekst)
    except ValueError as fout:
        raise ValueError(f"{tekst} bestaat niet op de kalender") from fout
    return Periode(date(jaar, 1, 1), date(jaar, 12, 31), tekst)
