"""Compare recorded words with a text: are they there, and if not, what stands there now."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from spreidingswet.bronnen.bepaling import normaliseer

_GRENSWOORDEN = """
voor voorafgaand uiterlijk na vanaf tot met binnen minimaal minstens tenminste minste maximaal hoogstens hoogste meer
minder hoger lager langer korter eerste laatste volgende volgend een één twee drie vier vijf zes twaalf zestien honderd
dag dagen week weken maand maanden jaar jaren kalenderjaar kalenderjaren januari februari maart april mei juni juli
augustus september oktober november december niet geen
"""
GRENSWOORDEN = frozenset(_GRENSWOORDEN.split())
"""Words that set a boundary: another one of these changes a day, a number or its direction."""

_RUIMTE = 6
_Stap = tuple[str, int, int, int, int]
_LEESTEKEN = ".,;:()\"'"


@dataclass(frozen=True, slots=True)
class Verschil:
    """What was recorded, what stands there now, and the words that differ: each as (old, new)."""

    was: str
    staat_er: str
    wisselingen: tuple[tuple[str, str], ...]

    @property
    def raakt_een_grens(self) -> bool:
        """Return whether a word or number that sets a boundary changed."""
        return any(_grens(w) for paar in self.wisselingen for deel in paar for w in deel.split())


def _grens(woord: str) -> bool:
    kaal = woord.strip(_LEESTEKEN).lower()
    return kaal in GRENSWOORDEN or re.search(r"[0-9]", kaal) is not None


def staat_in(woorden: str, tekst: str) -> bool:
    """Return whether recorded words occur literally in a normalised text."""
    return normaliseer(woorden) in tekst


def verschil(woorden: str, tekst: str) -> Verschil:
    """Return how recorded words differ from the passage of a normalised text that is most like them."""
    oud, nieuw = normaliseer(woorden).split(), tekst.split()
    langste = SequenceMatcher(None, oud, nieuw, autojunk=False).find_longest_match()
    begin = max(0, langste.b - langste.a - _RUIMTE)
    venster = nieuw[begin : langste.b - langste.a + len(oud) + _RUIMTE]
    stappen: list[_Stap] = list(SequenceMatcher(None, oud, venster, autojunk=False).get_opcodes())
    # What comes before the first and after the last word of the old text is not part of the passage.
    while stappen and stappen[0][0] == "insert":
        stappen = stappen[1:]
    while stappen and stappen[-1][0] == "insert":
        stappen = stappen[:-1]
    stappen = [_ingekort(s, len(oud)) for s in stappen]
    gewijzigd = [s for s in stappen if s[0] != "equal"]
    passage = venster[stappen[0][3] : stappen[-1][4]] if stappen else []
    return Verschil(
        " ".join(oud),
        " ".join(passage),
        tuple((" ".join(oud[a:b]), " ".join(venster[c:d])) for _, a, b, c, d in gewijzigd),
    )


def _ingekort(stap: _Stap, lengte: int) -> _Stap:
    """Keep of a replacement at either end of the old text no more words than it replaces."""
    soort, a, b, c, d = stap
    if soort == "replace" and a == 0:
        c = max(c, d - (b - a))
    if soort == "replace" and b == lengte:
        d = min(d, c + (b - a))
    return soort, a, b, c, d
