"""What is found in a sentence of a motivation, before anything is held against the outcome."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.motivering.stukken import Stuk

Maat = Literal[
    "opgave", "indicatief", "telt_mee", "telt_niet_mee", "met_voornemens", "verschil", "toegewezen", "in_verslag",
    "gerealiseerd", "restopgave", "aandeel_restopgave", "plaatsen", "voornemen", "overschot", "aftrek", "raming",
    "uitkering", "bedrag_per_plaats", "percentage", "gemeenten", "voorzieningen", "anders",
]  # fmt: skip
"""What a number counts, as the words around it say. `plaatsen`: of one facility. `anders`: something that the law does
not count (a file number, an age, a year)."""
Deel = Literal["totaal", "regulier", "amv"]
Bewering = Literal[
    "telt_mee", "telt_niet_mee", "sluitend", "niet_sluitend", "opgave_gehaald", "opgave_niet_gehaald",
    "taak_vervuld", "taak_niet_vervuld", "tijdig", "niet_tijdig", "beschikbaar", "overbrugd", "niet_overbrugd",
    "staat_vast", "voornemen", "uitruil_kan", "uitruil_kan_niet", "plicht_van_wet",
]  # fmt: skip
Grens = Literal["voor", "uiterlijk", "na", "vanaf", "op", "tot", "tot_en_met"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Vondst:
    """Words of a piece: the characters from begin up to einde."""

    begin: int
    einde: int
    tekst: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Getalvondst(Vondst):
    """A number: digits as Dutch writes them, or words. Days, years in days, and numbers in references are no number.

    ongeveer: "circa 300", "ruim 200", "bijna 1.000"; maat: what it counts, None where the words do not say;
    deel: regular, amv or both, None where not said.
    """

    waarde: Fraction
    ongeveer: bool = False
    eenheid: Literal["plaatsen", "euro", "procent", ""] = ""
    maat: Maat | None = None
    deel: Deel | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Dagvondst(Vondst):
    """A day, month or year: its first and last possible day; grens: the word before it."""

    eerste: date
    laatste: date
    grens: Grens | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verwijzingsvondst(Vondst):
    """A reference to a provision or source; fout: code and sentence where it cannot be one (SW-V...)."""

    verwijzingen: tuple[Verwijzing, ...] = ()
    fout: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gebiedsvondst(Vondst):
    """A gemeente or province; codes has more than one where the name is that of both (Utrecht, Groningen)."""

    codes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorzieningsvondst(Vondst):
    """A facility of the dossier, by name or id; ids has more than one where several bear the name."""

    ids: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Beweringsvondst(Vondst):
    """A claim about what the outcome decides. ontkend is already worked in: "telt niet mee" is telt_niet_mee."""

    bewering: Bewering


@dataclass(frozen=True, slots=True)
class Zin:
    """One sentence (or cell, or heading) with what was found in it and what it is about.

    gemeente, provincie, voorziening: code or id, from the sentence itself or else from the cell's row, the paragraph or
    the nearest heading above; None where that does not tell. Gissen is not done: two candidates are None.
    """

    stuk: Stuk
    begin: int
    einde: int
    tekst: str
    vondsten: tuple[Vondst, ...]
    gemeente: str | None = None
    provincie: str | None = None
    voorziening: str | None = None
    koppen: tuple[str, ...] = ()
    """The headings above it, highest first."""
