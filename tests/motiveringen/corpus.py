"""The corpus of motivations: what stands in each folder, read for the tests and the benchmark."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

MAP = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Verwacht:
    """A seeded fault; zin is None for what is missing, ook are other codes that say the same of the same words.

    gemist: why the program does not find it yet; empty where it does.
    """

    code: str
    gewicht: str
    zin: str | None
    woorden: str
    waarom: str
    bepaling: str
    betreft: str = ""
    ook: tuple[str, ...] = ()
    gemist: str = ""


@dataclass(frozen=True, slots=True)
class Terecht:
    """A finding that is right though no fault of its own: what follows from a seeded one."""

    code: str
    zin: str
    waarom: str


@dataclass(frozen=True, slots=True)
class Val:
    """A phrase that looks like a fault and is none; alarm: which code the program wrongly gives at it, if any."""

    zin: str
    waarom: str
    alarm: str = ""


@dataclass(frozen=True, slots=True)
class Tekst:
    """One motivation with its dossier, its seeded faults and its traps.

    bijgesteld: how far the recognition has been tuned on this text.
    """

    naam: str
    motivering: Path
    dossier: Path
    goed: bool
    bijgesteld: str
    fouten: tuple[Verwacht, ...]
    vallen: tuple[Val, ...]
    terecht: tuple[Terecht, ...]

    def inhoud(self) -> str:
        """Return the text with its white space normalised."""
        return genormaliseerd(self.motivering.read_text(encoding="utf-8"))

    def woorden(self) -> int:
        """Return how many words the text has, without the tags of HTML."""
        return len(re.sub(r"<[^>]*>", " ", self.motivering.read_text(encoding="utf-8")).split())


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
                bijgesteld=v["bijgesteld"],
                fouten=tuple(_verwacht(f) for f in v["fouten"]),
                vallen=tuple(Val(**val) for val in v["vallen"]),
                terecht=tuple(Terecht(**t) for t in v.get("terecht", ())),
            )
        )
    return tuple(uit)


def raakt(zin: str, stuk: str, waar: tuple[int, int]) -> bool:
    """Tell whether the characters of a finding in a piece touch a phrase of that piece.

    A finding without words (waar is empty) is about the whole piece.
    """
    tekst, gezocht = genormaliseerd(stuk), genormaliseerd(zin)
    begin = tekst.find(gezocht)
    return begin >= 0 and (waar[0] == waar[1] or (waar[0] < begin + len(gezocht) and begin < waar[1]))


def past(fout: Verwacht, code: str, stuk: str | None, bevinding: str, waar: tuple[int, int] | None = None) -> bool:
    """Tell whether a finding is this seeded fault: its code, at its place.

    stuk: the text of the piece the finding stands at, None where it is about the whole document; bevinding: everything
    the finding says (words, what, expected, anchor). A fault with a sentence must be found in that sentence's piece or,
    as a finding on the whole, name what it is about; a fault of something missing must name it. waar: first and last
    character of the finding in the piece. With it the place is exact: the finding touches the words of the fault, and
    a clause that is missing altogether is not missing at some sentence.
    """
    if code != fout.code and code not in fout.ook:
        return False
    if fout.zin is not None and stuk is not None:
        if genormaliseerd(stuk) == fout.woorden:
            return True
        return genormaliseerd(fout.zin) in genormaliseerd(stuk) if waar is None else raakt(fout.zin, stuk, waar)
    if fout.code == "SW-M68":
        return stuk is None or waar is None
    return bool(fout.betreft) and fout.betreft.casefold() in bevinding.casefold()
