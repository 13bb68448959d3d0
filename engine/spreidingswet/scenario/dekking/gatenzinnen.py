"""What is missing, said in Dutch: the scenario that someone could write."""

from __future__ import annotations

from typing import Final

from spreidingswet.scenario.dekking.model import Soort

_GEWOON: Final[dict[Soort, str]] = {
    "waar": "geen scenario waarin dit waar is: {t}",
    "onwaar": "geen scenario waarin dit niet waar is: {t}",
    "onbekend": "geen scenario waarin dit niet bekend is: {t}",
    "beslissend_waar": "geen scenario waarin dit de doorslag geeft: {t}",
    "beslissend_onwaar": "geen scenario waarin alleen dit ontbreekt: {t}",
    "bekend": "geen scenario waarin dit bekend is: {t}",
    "bepaalt": "geen scenario waarin alleen dit de uitkomst bepaalt: {t}",
    "wijkt_af": "geen scenario waarin dit iets aan de uitkomst verandert: {t}",
}
_OMGEKEERD: Final[dict[Soort, str]] = {
    "beslissend_waar": "geen scenario waarin alleen dit in de weg staat: {t}",
    "beslissend_onwaar": "geen scenario waarin het de doorslag geeft dat dit niet zo is: {t}",
}


def gatzin(soort: Soort, tekst: str, *, omgekeerd: bool = False) -> str:
    """Say what no scenario shows; omgekeerd: of a condition under a denial or an exception."""
    vorm = {**_GEWOON, **_OMGEKEERD} if omgekeerd else _GEWOON
    return vorm[soort].format(t=tekst)
