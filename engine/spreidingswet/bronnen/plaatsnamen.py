"""From the name of a gemeente or province as people write it to its CBS code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from spreidingswet.bronnen.cbs import indeling

OOK_BEKEND_ALS = {
    "den haag": "'s-Gravenhage", "den bosch": "'s-Hertogenbosch", "nuenen": "Nuenen, Gerwen en Nederwetten",
}  # fmt: skip
PROVINCIE_OOK_BEKEND_ALS = {"friesland": "Fryslân", "brabant": "Noord-Brabant"}
"""Names in common use for which the classification has another."""

_TOEVOEGING = re.compile(r" \([^)]+\)$")
_AANHALING = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "‑": "-", "–": "-"})


def sleutel(naam: str) -> str:
    """Return the form in which names are compared: without accents, capitals and spare spaces, plain quotes."""
    kaal = "".join(t for t in unicodedata.normalize("NFKD", naam.translate(_AANHALING)) if not unicodedata.combining(t))
    return " ".join(kaal.casefold().split())


@dataclass(frozen=True, slots=True)
class Plaatsnamen:
    """Names with the code behind each; a name that may mean more than one place has several."""

    codes: Mapping[str, tuple[str, ...]]
    namen: Mapping[str, str]

    def zoek(self, naam: str) -> str | None:
        """Return the code of the one place with this name; None if there is none, or more than one."""
        codes = self.codes.get(sleutel(naam), ())
        return codes[0] if len(codes) == 1 else None

    def lijkt_op(self, naam: str, aantal: int = 3) -> tuple[str, ...]:
        """Return the official names that may be meant."""
        eigen = self.codes.get(sleutel(naam), ())
        codes = eigen or [
            c for s in get_close_matches(sleutel(naam), self.codes, n=aantal, cutoff=0.7) for c in self.codes[s]
        ]
        return tuple(dict.fromkeys(self.namen[c] for c in codes))


def _maak(namen: Mapping[str, str], anders: Mapping[str, str]) -> Plaatsnamen:
    codes: dict[str, list[str]] = {}
    for code, naam in namen.items():
        # "Hengelo (O.)" is also Hengelo, as long as there is one: Bergen is two.
        for vorm in {sleutel(naam), sleutel(_TOEVOEGING.sub("", naam))}:
            codes.setdefault(vorm, []).append(code)
    per_naam = {naam: code for code, naam in namen.items()}
    for vorm, naam in anders.items():
        codes[vorm] = [per_naam[naam]]
    return Plaatsnamen({vorm: tuple(c) for vorm, c in codes.items()}, namen)


@cache
def gemeenten() -> Plaatsnamen:
    """Return the names of the gemeenten. Made once: the classification never changes while the program runs."""
    return _maak(indeling().gemeenten, OOK_BEKEND_ALS)


@cache
def provincies() -> Plaatsnamen:
    """Return the names of the provinces."""
    return _maak(indeling().provincies, PROVINCIE_OOK_BEKEND_ALS)
