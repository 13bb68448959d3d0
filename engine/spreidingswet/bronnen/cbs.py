"""The CBS classification of gemeenten and provincies that is shipped with the project."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from spreidingswet.basis.gegevens import map_van

INDELING = "2024"
"""Year of the classification: 342 gemeenten, 12 provincies (see wetgeving/gemeenten/LEESMIJ.md)."""


@dataclass(frozen=True, slots=True)
class Indeling:
    """Names of gemeenten and provincies by CBS code, and the provincie of each gemeente."""

    gemeenten: dict[str, str]
    provincies: dict[str, str]
    provincie_van: dict[str, str]

    def naam(self, code: str) -> str:
        """Return the name behind a gemeente or provincie code; the code itself if it is neither."""
        return self.gemeenten.get(code) or self.provincies.get(code) or code


def lees_indeling(pad: Path) -> Indeling:
    """Read a classification: CSV with gm_code, naam, provincie, pv_code."""
    gemeenten: dict[str, str] = {}
    provincies: dict[str, str] = {}
    provincie_van: dict[str, str] = {}
    with pad.open(encoding="utf-8", newline="") as stroom:
        for rij in csv.DictReader(stroom):
            gemeenten[rij["gm_code"]] = rij["naam"]
            provincies[rij["pv_code"]] = rij["provincie"]
            provincie_van[rij["gm_code"]] = rij["pv_code"]
    return Indeling(gemeenten, provincies, provincie_van)


@cache
def indeling() -> Indeling:
    """Return the classification of the project. Read once: it is shipped with the program and never changes."""
    return lees_indeling(map_van("wetgeving") / "gemeenten" / f"{INDELING}.csv")
