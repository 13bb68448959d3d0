"""Tools on text that keep every character at its place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache
from typing import TypeVar

from spreidingswet.motivering.vondsten import Vondst

V = TypeVar("V", bound=Vondst)
BEDEKT = "\x00"
"""Stands for a character that is already part of a find; no pattern reads across it."""
_TEKENS = {
    "’": "'",
    "‘": "'",
    "`": "'",
    "´": "'",
    "ʼ": "'",
    "‑": "-",
    "‐": "-",
    "\xa0": " ",
    "\u202f": " ",
    "\u2009": " ",
}


@cache
def _plat(teken: str) -> str:
    if teken in _TEKENS:
        return _TEKENS[teken]
    eerste = unicodedata.normalize("NFD", teken)[0]
    return eerste if eerste.isalpha() else teken


def plat(tekst: str) -> str:
    """Return the text without diacritics and with plain apostrophes, hyphens and spaces, as long as it was."""
    return tekst if tekst.isascii() else "".join(map(_plat, tekst))


def bedek(tekst: str, plekken: Iterable[tuple[int, int]]) -> str:
    """Return the text with stretches of it covered, as long as it was."""
    tekens: list[str] | None = None
    for begin, einde in plekken:
        tekens = tekens or list(tekst)
        tekens[begin:einde] = BEDEKT * (einde - begin)
    return "".join(tekens) if tekens else tekst


def verschoven(vondsten: Sequence[V], verschil: int) -> list[V]:
    """Return finds at their place in the piece that the text is part of."""
    return (
        [replace(v, begin=v.begin + verschil, einde=v.einde + verschil) for v in vondsten] if verschil else [*vondsten]
    )


def vrij(vondsten: Iterable[V], bezet: Iterable[Vondst]) -> list[V]:
    """Return the finds that do not touch one that was there before."""
    kandidaten, al = list(vondsten), list(bezet)
    vol = bytearray(max([*(v.einde for v in kandidaten), *(v.einde for v in al)], default=0))
    for b in al:
        vol[b.begin : b.einde] = b"\1" * (b.einde - b.begin)
    uit: list[V] = []
    for v in kandidaten:
        if not any(vol[v.begin : v.einde]):
            uit.append(v)
            vol[v.begin : v.einde] = b"\1" * (v.einde - v.begin)
    return uit
