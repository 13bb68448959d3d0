"""From the name of a gemeente or province as people write it to its CBS code."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache

from spreidingswet.bronnen.cbs import indeling

OOK_BEKEND_ALS: Mapping[str, tuple[str, ...]] = {
    "'s-Gravenhage": ("Den Haag", "s-Gravenhage"), "'s-Hertogenbosch": ("Den Bosch", "s-Hertogenbosch"),
    "De Fryske Marren": ("De Friese Meren",), "Súdwest-Fryslân": ("Zuidwest-Friesland",),
    "Noardeast-Fryslân": ("Noordoost-Friesland",), "Dantumadiel": ("Dantumadeel",),
    "Tytsjerksteradiel": ("Tietjerksteradeel",), "Nuenen, Gerwen en Nederwetten": ("Nuenen c.a.", "Nuenen"),
    "Fryslân": ("Friesland",), "Noord-Brabant": ("Brabant",),
}  # fmt: skip
"""Names in common use for which the classification has another. The one list of them: whoever reads names takes it."""

_TOEVOEGING = re.compile(r"\s\((?P<kort>[A-Z]{1,2})\.\)$")
_PROVINCIE_VAN = {"O": "Overijssel", "NH": "Noord-Holland", "ZH": "Zuid-Holland", "Z": "Zeeland", "L": "Limburg"}
"""What stands behind a name that more than one gemeente bears, or bore."""
_AANHALING = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "‑": "-", "–": "-"})


def sleutel(naam: str) -> str:
    """Return the form in which names are compared: no accents, capitals, hyphens or spare spaces, plain quotes."""
    kaal = "".join(t for t in unicodedata.normalize("NFKD", naam.translate(_AANHALING)) if not unicodedata.combining(t))
    return " ".join(kaal.casefold().replace("-", " ").split())


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


def vormen(naam: str) -> tuple[str, ...]:
    """Return the ways in which an official name is written, itself first: "Hengelo (O.)", "Hengelo", "Hengelo (O)"."""
    uit = [naam, *OOK_BEKEND_ALS.get(naam, ())]
    if m := _TOEVOEGING.search(naam):
        kaal, kort = naam[: m.start()], m["kort"]
        uit += [kaal, f"{kaal} ({kort})", f"{kaal} {kort}"] if len(kort) > 1 else [kaal, f"{kaal} ({kort})"]
        if (provincie := _PROVINCIE_VAN.get(kort)) is not None:
            uit += [f"{kaal} ({provincie})", f"{kaal} {provincie}"]
    return tuple(dict.fromkeys(uit))


def _maak(namen: Mapping[str, str]) -> Plaatsnamen:
    codes: dict[str, list[str]] = {}
    for code, naam in namen.items():
        # "Hengelo (O.)" is also Hengelo, as long as there is one: Bergen is two.
        for vorm in dict.fromkeys(map(sleutel, vormen(naam))):
            codes.setdefault(vorm, []).append(code)
    return Plaatsnamen({vorm: tuple(c) for vorm, c in codes.items()}, namen)


@cache
def gemeenten() -> Plaatsnamen:
    """Return the names of the gemeenten. Made once: the classification never changes while the program runs."""
    return _maak(indeling().gemeenten)


@cache
def provincies() -> Plaatsnamen:
    """Return the names of the provinces."""
    return _maak(indeling().provincies)
