"""Splitting a piece of text into sentences, without losing a character."""

from __future__ import annotations

import re

_EINDE = re.compile(r"[.!?…]{1,5}[\"'”’»)\]]{0,3}(?=\s)")
_WIT = re.compile(r"\s*")
_VOLGT = re.compile(r"\s+(?P<teken>[\"'“‘’«(\[]{0,3}(?P<eerste>\S)[\w-]*)")
_ERVOOR = re.compile(
    r"(?:^|[\s(\[/\"'“‘])(?:(?i:art|artt|nr|nrs|blz|pag|p|par|hfst|afd|drs?|mrs?|ir|ing|prof|dhr|mw|mevr|ca|bijv|bv|vgl|zgn|"
    r"resp|evt|m\.n|o\.a|jo|tel|prov|aanh|stb|stcrt|trb|kst|rov?|r\.o|sub|"
    r"d\.w\.z|t\.a\.v|m\.b\.t|i\.v\.m|o\.b\.v|t\.b\.v|m\.u\.v|m\.i\.v|n\.a\.v|d\.d|dd|t\.g\.v|i\.c|p\.m|b\.v|n\.v)\.|"
    r"(?:[A-Z]\.){1,6})$"
)
"""Abbreviations and initials that stand before something, so that a capital after them begins no sentence."""
_INITIALEN = re.compile(r"(?:^|[\s(.])[A-Z]\.$")
_LIJSTNUMMER = re.compile(r"[(\[]?(?:[0-9]{1,3}(?:\.[0-9]{1,3}){0,4}|[a-zA-Z]|[ivxIVX]{1,5})[.)]{1,2}$")
_VOOR_CIJFER = re.compile(r"(?:^|[\s(\[/])(?:[A-Za-z]{1,5}\.){1,4}$")
_VOOR = 24


def zinsgrenzen(tekst: str) -> list[tuple[int, int]]:
    """Return begin and end of every sentence; between them stands nothing but white space.

    A semicolon ends no sentence; nor does a point in "art. 7", "d.w.z.", "1.841", "Stb. 2024, 17" or "3. Restopgave".
    """
    uit: list[tuple[int, int]] = []
    begin = _na_wit(tekst, 0)
    for m in _EINDE.finditer(tekst):
        if m.start() >= begin and _eindigt(tekst, begin, m):
            uit.append((begin, m.end()))
            begin = _na_wit(tekst, m.end())
    einde = len(tekst.rstrip())
    return [*uit, (begin, einde)] if begin < einde else uit


def _na_wit(tekst: str, plek: int) -> int:
    m = _WIT.match(tekst, plek)
    return m.end() if m else plek


def _eindigt(tekst: str, begin: int, m: re.Match[str]) -> bool:
    volgt = _VOLGT.match(tekst, m.end())
    if not volgt:
        return True
    eerste = volgt["eerste"]
    if eerste.islower() and not re.match(r"['’‘][st]-?\s?[A-Z]", volgt["teken"]):
        return False
    punt = m.start() + 1
    if tekst[m.start()] != "." or tekst[m.start() : m.end()].startswith(".."):
        return True
    if punt - begin <= 20 and _LIJSTNUMMER.match(tekst[begin:punt]):
        return False
    voor = tekst[max(begin, punt - _VOOR) : punt]
    if eerste.isdigit() and _VOOR_CIJFER.search(voor) and not voor.endswith(("jl.", "enz.", "e.d.", "e.a.", "c.s.")):
        return not _kort(voor)
    return not (_ERVOOR.search(voor) or _INITIALEN.search(voor))


def _kort(voor: str) -> bool:
    """Return whether the last word is an abbreviation: known as one, with points inside, or without a vowel."""
    woord = voor.rsplit(" ", 1)[-1].strip("(").casefold()
    return bool(_ERVOOR.search(voor)) or "." in woord[:-1] or not re.search(r"[aeiouy]", woord)
