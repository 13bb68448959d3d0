"""A finding about a motivation: what is wrong, where, what was expected, and the provision."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spreidingswet.motivering.stukken import Plek

Gewicht = Literal["fout", "waarschuwing", "opmerking"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bevinding:
    """One finding. Its code is listed in docs/foutcodes.md and has one weight.

    plek: None for what is missing from the whole document; woorden: the words in the document it is about;
    wat: what is wrong; verwacht: what the outcome or the law says; bepalingen: the provisions, as vindplaats with
    rechtskracht; reden: the anchor (`PV26/sluitend`) of the reason it rests on.
    """

    code: str
    gewicht: Gewicht
    wat: str
    plek: Plek | None = None
    woorden: str = ""
    begin: int = 0
    """First character of the words in the piece at `plek`."""
    verwacht: str = ""
    bepalingen: tuple[str, ...] = ()
    reden: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NietBeoordeeld:
    """A sentence with a number or reference that could not be tied to anything."""

    plek: Plek
    tekst: str
    waarom: str
