r"""The form of a sentence: words, gaps, what may be left out and what may be chosen.

``de peildatum is {dag}`` has a gap of the kind "dag"; ``{van:dag}`` calls such a gap "van"; ``{antwoord:ja|nee}`` is a
gap with two possible words; ``[ van X]`` may be left out; ``(a|b)`` is one or the other; ``\(`` is a plain bracket.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from spreidingswet.scenario.gaten import GATEN, Gat

_DEEL = re.compile(r"\\(?P<los>.)|\{(?P<naam>[a-z_0-9]+)(?::(?P<soort>[^}]+))?\}|(?P<teken>[\[\]()|])")
_OPEN = {"[": "(?:", "(": "(?:", "]": ")?", ")": ")", "|": "|"}


@dataclass(frozen=True, slots=True)
class Sjabloon:
    """A compiled form: the pattern of what fits, that of what nearly fits, and the form as a reader sees it."""

    vorm: str
    precies: re.Pattern[str]
    ruim: re.Pattern[str]
    leesbaar: str
    gaten: Mapping[str, Gat]

    @property
    def vast(self) -> int:
        """Return how many characters of the form are plain words: the more, the surer what was meant."""
        return len(_DEEL.sub("", self.vorm))


def _keuze(soort: str) -> Gat:
    return Gat("|".join(re.escape(k) for k in soort.split("|")), soort.replace("|", " of "))


def maak(vorm: str) -> Sjabloon:
    """Compile the form of a sentence. Raises KeyError for a gap of an unknown kind, re.error for a bracket astray."""
    precies, ruim, leesbaar = "", "", ""
    gaten: dict[str, Gat] = {}
    vanaf = 0
    for m in _DEEL.finditer(vorm):
        vast = vorm[vanaf : m.start()]
        if m["los"]:
            vast += m["los"]
        precies += re.escape(vast)
        ruim += re.escape(vast)
        leesbaar += vast
        if m["naam"]:
            soort = m["soort"] or m["naam"]
            gat = _keuze(soort) if "|" in soort else GATEN[soort]
            gaten[m["naam"]] = gat
            precies += f"(?P<{m['naam']}>{gat.patroon})"
            ruim += f"(?P<{m['naam']}>{gat.patroon if '|' in soort else gat.ruim})"
            leesbaar += f"({soort.replace('|', ' | ')})" if "|" in soort else f"<{gat.label}>"
        elif m["teken"]:
            precies += _OPEN[m["teken"]]
            ruim += _OPEN[m["teken"]]
            leesbaar += " | " if m["teken"] == "|" else m["teken"]
        vanaf = m.end()
    rest = vorm[vanaf:]
    return Sjabloon(
        vorm, re.compile(precies + re.escape(rest)), re.compile(ruim + re.escape(rest)), leesbaar + rest, gaten
    )
