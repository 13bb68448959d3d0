"""A number in a sentence held against what is known: does it fit, is it contradicted, or can that not be said.

A number with "circa" and the like may be off by 5%, and by 5 at least. "Ten minste 300" claims a bound, not a number.
What is not known exactly is contradicted only outside its bounds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from typing import Literal

from spreidingswet.motivering.controles.waardentabel import Bekend
from spreidingswet.motivering.vondsten import Getalvondst, Zin

Oordeel = Literal["past", "strijdig", "onzeker", "onbekend"]
"""`onzeker`: the first meanings are contradicted, but another meaning of the words is not known exactly."""
_MARGE = Fraction(5, 100)
_MINST = Fraction(5)
_OPWAARTS = re.compile(
    r"\b(?:ten\s?minste|tenminste|minimaal|minstens|op zijn minst|niet minder dan|meer dan|ruim|groter dan|"
    r"boven de|vanaf|ten minste nog)\s+(?:€\s*)?$|(?:≥|>)\s*$",
    re.I,
)
_NEERWAARTS = re.compile(
    r"\b(?:ten hoogste|hoogstens|hooguit|maximaal|op zijn hoogst|niet meer dan|minder dan|kleiner dan|bijna|"
    r"onder de|tot)\s+"
    r"(?:€\s*)?$|(?:≤|<)\s*$",
    re.I,
)
_BIJNA = re.compile(r"\b(?:ruim|bijna)\s+(?:€\s*)?$", re.I)
"""Words that say about how many, and on which side; the other words only give a bound."""
Bereik = tuple[Fraction | None, Fraction | None]


def bewering(zin: Zin, getal: Getalvondst) -> Bereik:
    """Return between which bounds the sentence says the number lies."""
    voor = zin.tekst[: getal.begin - zin.begin][-25:] + re.split(r"[\d≥≤]", getal.tekst)[0]
    marge = max(abs(getal.waarde) * _MARGE, _MINST) if getal.ongeveer else Fraction(0)
    laag: Fraction | None = getal.waarde - marge
    hoog: Fraction | None = getal.waarde + marge
    if _OPWAARTS.search(voor):
        hoog = getal.waarde + marge if _BIJNA.search(voor) and getal.ongeveer else None
    elif _NEERWAARTS.search(voor):
        laag = getal.waarde - marge if _BIJNA.search(voor) and getal.ongeveer else None
    return laag, hoog


def overlapt(a: Bereik, b: Bereik) -> bool:
    """Return whether two ranges have a number in common; None is no bound."""
    return (a[0] is None or b[1] is None or a[0] <= b[1]) and (b[0] is None or a[1] is None or b[0] <= a[1])


def _bereik(b: Bekend) -> Bereik:
    laag, hoog = b.laag, b.hoog
    if b.maat in ("verschil", "overschot") and laag is not None and hoog is not None and laag < 0:
        laag, hoog = sorted((abs(laag), abs(hoog)))
        return (laag if b.hoog is not None and b.hoog <= 0 else Fraction(0), hoog)
    if b.maat in ("verschil", "overschot") and (laag is None or laag < 0):
        return (None, None)
    return laag, hoog


def oordeel(bereik: Bereik, kandidaten: Iterable[Bekend]) -> Oordeel:
    """Judge a claim about a number against every number that its words can mean.

    bereik: what the sentence claims (absolute where it is a difference). A candidate of which nothing is known does not
    protect a number that every known first meaning contradicts, but then nothing is certain.
    """
    alle = list(kandidaten)
    exact = [b for b in alle if b.exact]
    if any(overlapt(bereik, _bereik(b)) for b in exact):
        return "past"
    hoofd = [b for b in alle if b.hoofd]
    if not hoofd or any(not b.exact and overlapt(bereik, _bereik(b)) for b in hoofd):
        return "onbekend"
    ander = [_bereik(b) for b in alle if not b.hoofd and not b.exact and overlapt(bereik, _bereik(b))]
    if any(hoog is not None for _, hoog in ander):
        return "onbekend"
    return "onzeker" if ander else "strijdig"


def absoluut(bereik: Bereik, getal: Getalvondst) -> Bereik:
    """Return the claim without its sign: a shortage is written as −30 and as 30."""
    if getal.maat not in ("verschil", "overschot") and getal.waarde >= 0:
        return bereik
    laag, hoog = bereik
    if laag is not None and hoog is not None and hoog < 0:
        return -hoog, -laag
    return bereik
