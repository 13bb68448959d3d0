"""What coverage is: per provision its rules, per rule its parts, per part what was seen and what is missing."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from spreidingswet.bronnen.register import Klasse

Soort = Literal[
    "waar", "onwaar", "onbekend", "beslissend_waar", "beslissend_onwaar",  # a single condition
    "bekend", "bepaalt", "wijkt_af",  # a formula, or a part of one
    "bestaat",  # a provision
]  # fmt: skip
"""What can be seen of a part.

Of a condition: that it held, did not hold or was unknown, and that the answer of the rule would have been another had
it been the other way round, everything else the same (MC/DC). Of a formula: that its value was known, or unknown; that
this part was the smallest or greatest (`bepaalt`); that rounding or a stated figure changed the value (`wijkt_af`). Of
a provision: that there is a scenario about it."""


@dataclass(frozen=True, slots=True, order=True)
class Scenarioplek:
    """A scenario: its file and the line that tells it apart."""

    bestand: Path
    plek: int
    naam: str

    def __str__(self) -> str:
        return f"{self.bestand}:{self.plek}"


@dataclass(frozen=True, slots=True)
class Gat:
    """Something that no scenario shows, in a Dutch sentence; accepted where a reason is recorded."""

    soort: Soort
    zin: str
    aanvaard: str | None = None
    """The recorded reason why this gap may stay."""


@dataclass(frozen=True, slots=True)
class Deel:
    """A single condition of a rule, or a part of its formula."""

    plek: str
    """Where it stands in the rule: "voorwaarde/alle/1", as in the file of the rule."""
    tekst: str
    """The condition in controlled Dutch."""
    gezien: dict[Soort, Scenarioplek]
    """What was seen, with the first scenario that shows it."""
    nodig: tuple[Soort, ...]
    """What must be seen."""
    gaten: tuple[Gat, ...] = ()

    @property
    def nodig_gezien(self) -> tuple[Soort, ...]:
        """Return what must be seen and was."""
        return tuple(s for s in self.nodig if s in self.gezien)


@dataclass(frozen=True, slots=True)
class Regeldekking:
    """A rule and its parts."""

    regel: str
    van: str
    """First day of this version of the rule."""
    titel: str
    onderwerp: str
    naam: str
    """Its conclusion, amount or signal."""
    delen: tuple[Deel, ...]
    scenarios: tuple[Scenarioplek, ...] = ()
    """Scenarios in which a part of it was decisive, or its amount known."""

    @property
    def gaten(self) -> tuple[Gat, ...]:
        """Return what is missing and not accepted."""
        return tuple(g for d in self.delen for g in d.gaten if g.aanvaard is None)

    @property
    def aanvaard(self) -> tuple[Gat, ...]:
        """Return what is missing with a recorded reason."""
        return tuple(g for d in self.delen for g in d.gaten if g.aanvaard is not None)


@dataclass(frozen=True, slots=True)
class Bepalingdekking:
    """A provision (article without leden, or lid), the rules that rest on it, and the scenarios that bear its tag."""

    bron: str
    vindplaats: str
    artikel: str
    lid: str | None
    opschrift: str
    klasse: Klasse | None
    regels: tuple[str, ...]
    scenarios: tuple[Scenarioplek, ...]
    gaten: tuple[Gat, ...] = ()
    """What is missing about the provision itself."""


@dataclass(frozen=True, slots=True)
class Dekking:
    """What a run of scenarios showed of all rules and provisions."""

    regels: tuple[Regeldekking, ...]
    bepalingen: tuple[Bepalingdekking, ...]
    scenarios: int
    overbodig: tuple[str, ...] = field(default=())
    """Accepted gaps that are no gap (any more), or that name nothing that exists: sentences."""

    @property
    def gaten(self) -> tuple[Gat, ...]:
        """Return every gap that is not accepted."""
        return tuple(g for r in self.regels for g in r.gaten) + tuple(
            g for b in self.bepalingen for g in b.gaten if g.aanvaard is None
        )
