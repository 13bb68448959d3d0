"""Gaps and surviving mutants that may stay, each with its reason: the file `aanvaard.yaml` beside the features."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Annotated

from pydantic import Field

from spreidingswet.basis.modelbestand import lees_bestand
from spreidingswet.bronnen.model import Schemaversie, Vast

NAAM = "aanvaard.yaml"


class Aanvaarding(Vast):
    """What may stay, and why. In every name a star stands for anything."""

    regel: str
    van: str = "*"
    """First day of the version of the rule, or the cycle of a parameter."""
    plek: str = "*"
    """Where in the rule: "voorwaarde/alle/1"."""
    wat: Annotated[list[str], Field(min_length=1)]
    """Of a gap what was not seen ("onbekend"); of a mutant the change."""
    reden: Annotated[str, Field(min_length=20)]


class Aanvaardbestand(Vast):
    """The file."""

    schema_versie: Schemaversie
    gaten: list[Aanvaarding] = []
    mutanten: list[Aanvaarding] = []


@dataclass(slots=True)
class Aanvaard:
    """A list of what may stay, and which of it was met."""

    lijst: tuple[Aanvaarding, ...] = ()
    gebruikt: set[tuple[int, str]] = field(default_factory=set)

    def reden(self, regel: str, van: str, plek: str, wat: str) -> str | None:
        """Return why this may stay; None if nothing says so."""
        for i, a in enumerate(self.lijst):
            if fnmatchcase(regel, a.regel) and fnmatchcase(van, a.van) and fnmatchcase(plek, a.plek):
                for patroon in a.wat:
                    if fnmatchcase(wat, patroon):
                        self.gebruikt.add((i, patroon))
                        return a.reden
        return None

    def overbodig(self) -> tuple[str, ...]:
        """Return what was accepted but not met, as sentences: a reason that outlived its gap."""
        return tuple(
            f"aanvaard is {a.regel} {a.plek} {patroon}, maar dat komt niet (meer) voor"
            for i, a in enumerate(self.lijst)
            for patroon in a.wat
            if (i, patroon) not in self.gebruikt
        )


def vind(bestanden: Iterable[Path]) -> Path | None:
    """Return the `aanvaard.yaml` in the first of these folders that has one."""
    return next((p for b in bestanden if b.is_dir() and (p := b / NAAM).is_file()), None)


def lees(pad: Path | None) -> Aanvaardbestand:
    """Read the file; without one nothing is accepted. Raises RegelFout (SW-R02, SW-R03) with file and line."""
    if pad is None:
        return Aanvaardbestand(schema_versie=1)
    bestand, _ = lees_bestand(pad, str(pad), Aanvaardbestand)
    return bestand
