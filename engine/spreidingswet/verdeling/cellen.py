"""What a table is made of: cells, rows, the bounds of what is read, and how a place in it is named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from spreidingswet.basis.fouten import InvoerFout, Melding

MAX_RIJEN = 1_000
"""The country has 342 gemeenten; totals of provincies may stand among them."""
MAX_KOLOMMEN = 100


@dataclass(frozen=True, slots=True)
class Onbruikbaar:
    """A cell that holds what a table of figures cannot use: an error value, a day, yes or no."""

    tekst: str


Cel = str | Decimal | Onbruikbaar
"""Text as it was written, a number of a workbook, or neither."""


@dataclass(frozen=True, slots=True)
class Rij:
    """A row with its number in the file."""

    nummer: int
    cellen: Sequence[Cel]


@dataclass(frozen=True, slots=True)
class Bestand:
    """The rows that a file holds, the header first; of a workbook those of the first sheet."""

    naam: str
    soort: Literal["csv", "xlsx"]
    rijen: Sequence[Rij]
    werkblad: str | None = None
    andere_bladen: tuple[str, ...] = ()
    scheidingsteken: str | None = None

    def plaats(self, rij: int, kolom: int | None = None) -> str:
        """Name a place as the reader sees it: a cell of the sheet, or a row and column of the text."""
        if self.werkblad is not None:
            return f"werkblad {self.werkblad}, " + (f"rij {rij}" if kolom is None else f"cel {letters(kolom)}{rij}")
        if kolom is None:
            return f"rij {rij}"
        kop = self.rijen[0].cellen
        return f"rij {rij}, kolom {str(kop[kolom]).strip() if kolom < len(kop) else kolom + 1}"


def letters(kolom: int) -> str:
    """Return how a sheet names a column: 0 is A, 26 is AA."""
    uit = ""
    kolom += 1
    while kolom:
        kolom, rest = divmod(kolom - 1, 26)
        uit = chr(65 + rest) + uit
    return uit


def fout(code: str, tekst: str, naam: str, plaats: str = "", verwacht: str = "", doe: str = "") -> InvoerFout:
    """Return an error with one message."""
    return InvoerFout(Melding(code, tekst, naam, plaats, verwacht, doe))


def te_veel(naam: str, plaats: str) -> InvoerFout:
    """Return the error for a table with too many rows or columns."""
    verwacht = f"hoogstens {MAX_RIJEN} rijen en {MAX_KOLOMMEN} kolommen"
    return fout("SW-K04", "de tabel is te groot", naam, plaats, verwacht, "laat alleen de rijen per gemeente staan")
