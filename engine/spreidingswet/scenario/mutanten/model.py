"""A mutant, and what became of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spreidingswet.regels.model import Cyclus
from spreidingswet.scenario.dekking.invoer import EenRegel
from spreidingswet.scenario.dekking.model import Scenarioplek


@dataclass(frozen=True, slots=True)
class Mutant:
    """One rule, or one parameter of a cycle, with one thing changed."""

    regel: str
    """The rule, or "parameter <naam>"."""
    van: str
    plek: str
    """Where in the rule: "voorwaarde/alle/1"."""
    wat: str
    """What was changed, in a few words: "uiterlijk wordt voor"."""
    zou_doden: str
    """The scenario that would tell it apart, in Dutch."""
    nieuw: EenRegel | Cyclus
    index: int
    """Which rule of the rule book; -1 for a parameter."""
    parameter: str = ""

    def __str__(self) -> str:
        return f"{self.regel} {self.plek}: {self.wat}"


Stand = Literal["gedood", "overleeft", "niet_geraakt"]
"""`niet_geraakt`: in no scenario does the changed rule give another answer than the rule itself."""


@dataclass(frozen=True, slots=True)
class Mutantresultaat:
    """What became of a mutant. Two processes hand it on, so it holds no rules."""

    regel: str
    van: str
    plek: str
    wat: str
    zou_doden: str
    stand: Stand
    door: Scenarioplek | None = None
    """The scenario that told it apart."""
    geraakt: tuple[Scenarioplek, ...] = ()
    """Of a survivor the scenarios in which the rule answers otherwise, but in which nothing is said of that (some)."""
    anders: str = ""
    """Of a survivor what the rule and the mutant answer there."""
    aanvaard: str | None = None
    """The recorded reason why it may survive."""
