"""A motivation as it was read: pieces of text, each with its place in the document."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

Stuksoort = Literal["kop", "alinea", "lijst", "cel", "voetnoot", "opmerking", "koptekst", "voettekst"]
Bestandssoort = Literal["docx", "html", "markdown", "tekst", "pdf"]


@dataclass(frozen=True, slots=True, order=True)
class Plek:
    """Where a piece stands; everything counts from 1.

    alinea: number of the piece in the document, cells included; pagina: only where the file has pages (PDF);
    tabel, rij, kolom: only of a cell.
    """

    alinea: int
    pagina: int | None = None
    tabel: int | None = None
    rij: int | None = None
    kolom: int | None = None

    def __str__(self) -> str:
        """Say the place in Dutch: "pagina 2, alinea 7", "tabel 1, rij 3, kolom 2"."""
        pagina = "" if self.pagina is None else f"pagina {self.pagina}, "
        if self.tabel is not None:
            return f"{pagina}tabel {self.tabel}, rij {self.rij}, kolom {self.kolom}"
        return f"{pagina}alinea {self.alinea}"


@dataclass(frozen=True, slots=True)
class Stuk:
    """One heading, paragraph, list item, cell, note or comment; `tekst` has its white space normalised.

    niveau: of a heading, 1 is the highest; otherwise 0.
    """

    tekst: str
    soort: Stuksoort
    plek: Plek
    niveau: int = 0


@dataclass(frozen=True, slots=True)
class Stuktabel:
    """A table: rows of cells. A merged cell stands once, at its first place; the others are empty pieces.

    koprijen: how many rows at the top are headings, as the file says, or 1 where it does not and the first row has no
    number; titel: the caption or the line just above, if any.
    """

    nummer: int
    rijen: tuple[tuple[Stuk, ...], ...]
    koprijen: int
    titel: str = ""


@dataclass(frozen=True, slots=True)
class GelezenMotivering:
    """A motivation in one form, whatever file it came from."""

    bestand: str
    soort: Bestandssoort
    stukken: tuple[Stuk, ...]
    """Every piece in reading order, the cells of tables at their place."""
    tabellen: tuple[Stuktabel, ...] = ()
    eigenschappen: dict[str, str] = field(default_factory=dict)
    """Properties of the file that hold text: title, author, subject, names of attached parts, alternative texts."""
    overgeslagen: tuple[str, ...] = ()
    """What was in the file and was not read, in Dutch: "2 afbeeldingen", "een ingesloten werkblad"."""
