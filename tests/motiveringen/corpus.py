"""The corpus of motivations: what stands in each folder, read for the tests and the benchmark."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

MAP = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Verwacht:
    """A seeded fault; zin is None for what is missing, ook are other codes that say the same of the same words."""

    code: str
    gewicht: str
    zin: str | None
    woorden: str
    waarom: str
    bepaling: str
    betreft: str = ""
    ook: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tekst:
    """One motivation with its dossier, its seeded faults and its traps (phrases that look like a fault)."""

    naam: str
    motivering: Path
    dossier: Path
    goed: bool
    fouten: tuple[Verwacht, ...]
    vallen: tuple[str, ...]

    def inhoud(self) -> str:
        """Return the text with its white space normalised."""
        return genormaliseerd(self.motivering.read_text(encoding="utf-8"))


def genormaliseerd(tekst: str) -> str:
    """Join all white space to one space."""
    return " ".join(tekst.split())


def _verwacht(waarden: dict[str, Any]) -> Verwacht:
    return Verwacht(**{**waarden, "ook": tuple(waarden.get("ook", ()))})


def lees_corpus() -> tuple[Tekst, ...]:
    """Read every folder with a verwacht.yaml, in order of name."""
    uit = []
    for pad in sorted(MAP.glob("*/verwacht.yaml")):
        v = yaml.safe_load(pad.read_text(encoding="utf-8"))
        uit.append(
            Tekst(
                naam=pad.parent.name,
                motivering=pad.parent / v["motivering"],
                dossier=pad.parent / "dossier.yaml",
                goed=v["goed"],
                fouten=tuple(_verwacht(f) for f in v["fouten"]),
                vallen=tuple(val["zin"] for val in v["vallen"]),
            )
        )
    return tuple(uit)


def past(fout: Verwacht, code: str, stuk: str | None, bevinding: str) -> bool:
    """Tell whether a finding is this seeded fault: its code, at its place.

    stuk: the text of the piece the finding stands at, None where it is about the whole document; bevinding: everything
    the finding says (words, what, expected, anchor). A fault with a sentence must be found in that sentence's piece or,
    as a finding on the whole, name what it is about; a fault of something missing must name it.
    """
    if code != fout.code and code not in fout.ook:
        return False
    if fout.zin is not None and stuk is not None:
        return genormaliseerd(fout.zin) in genormaliseerd(stuk) or genormaliseerd(stuk) == fout.woorden
    return fout.code == "SW-M68" or (bool(fout.betreft) and fout.betreft.casefold() in bevinding.casefold())
