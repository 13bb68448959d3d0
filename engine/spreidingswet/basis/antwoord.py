"""The four answers. Three of them are ordered (nee < onbekend < ja), so that `alle` is min and `enige` is max."""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

NEE: Final = 0
ONBEKEND: Final = 1
JA: Final = 2
NIET_VAN_TOEPASSING: Final = 3

Antwoord: TypeAlias = int
"""One of NEE, ONBEKEND, JA, NIET_VAN_TOEPASSING. Plain integers: the direct reading combines millions of them."""

AntwoordNaam = Literal["ja", "nee", "onbekend", "niet_van_toepassing"]

NAMEN: Final[tuple[AntwoordNaam, ...]] = ("nee", "onbekend", "ja", "niet_van_toepassing")
BIJ_NAAM: Final[dict[str, Antwoord]] = {naam: nr for nr, naam in enumerate(NAMEN)}


def naam(antwoord: Antwoord) -> AntwoordNaam:
    """Return the Dutch name of an answer, as it stands in rules and outcomes."""
    return NAMEN[antwoord]
