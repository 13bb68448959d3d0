"""What a line of text without markup shows of itself: a heading, an item of a list, the end of a sentence."""

from __future__ import annotations

import re

OPSOMMING = re.compile(r"^\s*(?:[-*•‣▪●○–·]|\(?[a-z]\)|[a-z]\.|\(?\d{1,2}\)|\d{1,2}\.)\s+(?=\S)")
_GENUMMERD = re.compile(
    r"^(?:(?:hoofdstuk|paragraaf|bijlage|deel)\s+[\dIVX]+[.:]?\b|(\d{1,2}(?:\.\d{1,2}){0,4})\.?\s+)(?=.*[^\W\d_])",
    re.IGNORECASE,
)
_MAX_KOP = 120
_SLOT = (".", ";", ",", ":", "?", "!")


def kopniveau(regel: str) -> int:
    """Return the level of a line that stands alone, if its numbering or capitals make it a heading; else 0.

    "3.2 De afweging" is of level 2, "Hoofdstuk 3" of level 1. A sentence, a date and a row of numbers are none.
    """
    if len(regel) > _MAX_KOP or regel.endswith(_SLOT):
        return 0
    letters = [t for t in regel if t.isalpha()]
    if len(letters) > 3 and regel.isupper() and len(letters) > len(regel) / 2:
        return 1
    gevonden = _GENUMMERD.match(regel)
    if not gevonden:
        return 0
    rest = regel[gevonden.end() :]
    if gevonden[1] is None:
        return 1
    return gevonden[1].count(".") + 1 if rest[:1].isupper() and not rest[-1:].isdigit() else 0


def eindigt(regel: str) -> bool:
    """Return whether a line ends a sentence or leads in a list."""
    return regel.rstrip("\"'”’)» ").endswith((".", "?", "!", ":", ";"))
