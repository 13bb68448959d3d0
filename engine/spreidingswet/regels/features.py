"""Which features speak about a provision or a rule: by their tags and by the titles they quote."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.register import Sleutel, sleutel

_TAG = re.compile(r"@(BWB[RVW][0-9]{7})-([0-9][^\s-]*)(?:-([0-9][^\s-]*))?(?:-([a-z][^\s-]*))?")


@dataclass(frozen=True, slots=True)
class Feature:
    """A feature file: its name, the provisions of its tags, and its text."""

    naam: str
    bepalingen: frozenset[tuple[str, Sleutel]]
    tekst: str


def lees_features(map_: Path) -> tuple[Feature, ...]:
    """Read every feature below a folder; a folder that is not there has none (an installed wheel carries none)."""
    uit = []
    for pad in sorted(map_.rglob("*.feature")):
        tekst = pad.read_text("utf-8")
        plaatsen = frozenset(
            (bwb, sleutel(Verwijzing(bron=bwb, artikel=artikel, lid=lid or None, onderdeel=onderdeel or None)))
            for bwb, artikel, lid, onderdeel in _TAG.findall(tekst)
        )
        uit.append(Feature(pad.relative_to(map_).as_posix(), plaatsen, tekst))
    return tuple(uit)


def raakt(a: Sleutel, b: Sleutel) -> bool:
    """Return whether one place lies within the other."""
    return f"{a}&".startswith(f"{b}&") or f"{b}&".startswith(f"{a}&")


def features_over(features: tuple[Feature, ...], bron: str, plaats: Sleutel, titels: set[str]) -> tuple[str, ...]:
    """Return the features tagged with a provision, or that quote the title of a rule."""
    return tuple(
        f.naam
        for f in features
        if any(bwb == bron and raakt(p, plaats) for bwb, p in f.bepalingen)
        or any(f'"{titel}"' in f.tekst for titel in titels)
    )
