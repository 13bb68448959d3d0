"""Compare recorded words with a text: are they there, and if not, what stands there now."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from spreidingswet.bronnen.bepaling import normaliseer

_GRENSWOORDEN = """
voor voorafgaand uiterlijk na vanaf tot met binnen minimaal minstens tenminste minste maximaal hoogstens hoogste meer
minder hoger lager langer korter eerste laatste volgende volgend dag dagen week weken maand maanden jaar jaren
kalenderjaar kalenderjaren januari februari maart april mei juni juli augustus september oktober november december
niet geen half kwart driekwart
"""
GRENSWOORDEN = frozenset(_GRENSWOORDEN.split())
"""Words that set a boundary: another one of these changes a day, a number or its direction."""
_TELWOORD = re.compile(
    r"(?!en$)(?:een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|der|veer|twin|tach|tig|honderd|duizend|"
    r"en|ën)+(?:de|ste)?"
)
_LEESTEKEN = ".,;:()\"'"
# What an alignment costs. Where two words that set a boundary stand for each other, that is likelier than one word gone
# and another come; for other words at an edge it is the other way round. A word come costs less than one gone, so that
# a word put in before the last one is not read as the last one gone.
_WEG, _ERBIJ, _WISSEL, _GRENSWISSEL = 20, 19, 24, 18


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


def _kaal(woord: str) -> str:
    return woord.strip(_LEESTEKEN)


def _grens(woord: str) -> bool:
    kaal = _kaal(woord).lower()
    return kaal in GRENSWOORDEN or bool(_TELWOORD.fullmatch(kaal)) or re.search(r"[0-9]", kaal) is not None


def staat_in(woorden: str, tekst: str) -> bool:
    """Return whether recorded words occur literally in a normalised text."""
    return normaliseer(woorden) in tekst


def verschil(woorden: str, tekst: str) -> Verschil:
    """Return how recorded words differ from the passage of a normalised text that is most like them.

    Punctuation counts only where nothing else differs.
    """
    oud, nieuw = normaliseer(woorden).split(), tekst.split()
    paren = _leg_naast([_kaal(w) for w in oud], [_kaal(w) for w in nieuw])
    wisselingen = _wisselingen(oud, nieuw, paren, zonder_leestekens=True)
    if not wisselingen:
        wisselingen = _wisselingen(oud, nieuw, paren, zonder_leestekens=False)
    hier = [j for _, j in paren if j is not None]
    passage = nieuw[hier[0] : hier[-1] + 1] if hier else []
    return Verschil(" ".join(oud), " ".join(passage), wisselingen)


_Paren = list[tuple[int | None, int | None]]
"""Places in the old and the new words that stand beside each other; None where one has nothing."""


def _leg_naast(oud: Sequence[str], nieuw: Sequence[str]) -> _Paren:
    """Align all old words with the part of the new words that costs least; what is around that part is free."""
    n, m = len(oud), len(nieuw)
    kosten = [[0] * (m + 1) for _ in range(n + 1)]
    for i in range(1, n + 1):
        kosten[i][0] = i * _WEG
        for j in range(1, m + 1):
            erbij = kosten[i][j - 1] + (_ERBIJ if i < n else 0)
            kosten[i][j] = min(kosten[i - 1][j - 1] + _wissel(oud[i - 1], nieuw[j - 1]), kosten[i - 1][j] + _WEG, erbij)
    return _spoor(oud, nieuw, kosten)


def _wissel(a: str, b: str) -> int:
    if a == b:
        return 0
    return _GRENSWISSEL if _grens(a) and _grens(b) else _WISSEL


def _spoor(oud: Sequence[str], nieuw: Sequence[str], kosten: Sequence[Sequence[int]]) -> _Paren:
    n = len(oud)
    i, j = n, min(range(len(nieuw) + 1), key=lambda k: kosten[n][k])
    paren: _Paren = []
    while i > 0:
        if j > 0 and kosten[i][j] == kosten[i - 1][j - 1] + _wissel(oud[i - 1], nieuw[j - 1]):
            i, j = i - 1, j - 1
            paren.append((i, j))
        elif kosten[i][j] == kosten[i - 1][j] + _WEG:
            i -= 1
            paren.append((i, None))
        else:
            j -= 1
            paren.append((None, j))
    return paren[::-1]


def _wisselingen(
    oud: Sequence[str], nieuw: Sequence[str], paren: _Paren, *, zonder_leestekens: bool
) -> tuple[tuple[str, str], ...]:
    """Return each run of words that differ, as (old, new)."""
    vorm = _kaal if zonder_leestekens else str
    uit: list[tuple[list[str], list[str]]] = []
    vers = True
    for i, j in paren:
        if i is not None and j is not None and vorm(oud[i]) == vorm(nieuw[j]):
            vers = True
            continue
        if vers:
            uit.append(([], []))
            vers = False
        if i is not None:
            uit[-1][0].append(oud[i])
        if j is not None:
            uit[-1][1].append(nieuw[j])
    return tuple((" ".join(a), " ".join(b)) for a, b in uit)
