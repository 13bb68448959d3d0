"""Numbers in words: honderdachtenveertig, tweeduizend vijfhonderd, drie honderd."""

from __future__ import annotations

import re
from typing import Final

_EENHEDEN: Final = {
    "een": 1, "één": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8, "negen": 9,
}  # fmt: skip
_TIENERS: Final = {
    "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14, "vijftien": 15, "zestien": 16,
    "zeventien": 17, "achttien": 18, "negentien": 19,
}  # fmt: skip
_TIENTALLEN: Final = {
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70, "tachtig": 80,
    "negentig": 90,
}  # fmt: skip
_E = "|".join(_EENHEDEN)
_T = "|".join(_TIENTALLEN)
_ONDER_HONDERD = rf"(?:(?:{_E})\s?(?:en|ën)\s?(?:{_T})|{'|'.join(_TIENERS)}|{_T}|{_E})"
_EN = r"(?:\s?|en|\s?en\s(?=(?:een|één)\b))"
_ONDER_DUIZEND = rf"(?:(?:{_ONDER_HONDERD}\s?)?honderd(?:{_EN}{_ONDER_HONDERD})?|{_ONDER_HONDERD})"
GETALWOORD: Final = re.compile(
    rf"(?<![\w-])(?:(?P<duizend>{_ONDER_DUIZEND}\s?)?duizend(?:{_EN}(?P<rest>{_ONDER_DUIZEND}))?|(?P<klein>{_ONDER_DUIZEND}))(?![\w-])",
    re.IGNORECASE,
)
"""A number in words; whether it stands for one is for waarde_van_woorden to say."""
_TELBAAR = re.compile(
    r"\s+(?:van\s+de\b|(?:[a-zë]+e\s+|amv-?\s?|extra\s+){0,2}"
    r"(?:(?:amv-?|nood|crisis)?(?:opvang)?(?:plaatsen|plekken|plaats|plek|voorzieningen|voorziening|locaties|locatie)|bedden|gemeenten|gemeente|"
    r"provincies|weken|week|maanden|maand|jaren|jaar|dagen|dag|uur|keer|maal|procent|euro|miljoen|miljard|honderd|duizend|"
    r"kinderen|personen|inwoners|asielzoekers|statushouders|wethouders|kamers|woningen|rondes?|fasen?|regio's)\b)",
    re.IGNORECASE,
)


def _onder_honderd(woord: str) -> int:
    for tabel in (_EENHEDEN, _TIENERS, _TIENTALLEN):
        if woord in tabel:
            return tabel[woord]
    m = re.fullmatch(rf"({_E})(?:en|ën)({_T})", woord)
    return _EENHEDEN[m[1]] + _TIENTALLEN[m[2]] if m else 0


def _onder_duizend(woord: str) -> int:
    if "honderd" not in woord:
        return _onder_honderd(woord)
    voor, _, na = woord.partition("honderd")
    na = na if not na.startswith("en") or na in _EENHEDEN else na.removeprefix("en")
    return (_onder_honderd(voor) if voor else 1) * 100 + (_onder_honderd(na) if na else 0)


def _glad(woord: str | None) -> str:
    return "".join((woord or "").casefold().split())


def waarde_van_woorden(m: re.Match[str], tekst: str) -> int | None:
    """Return what a match of GETALWOORD stands for; None where the word may be another one.

    "een" is the article; a small number ("acht", "zeven") counts only before something that can be counted, for
    "acht" is a verb too.
    """
    if m["klein"] is None:
        rest = _glad(m["rest"])
        if rest.startswith("en") and rest not in _EENHEDEN:
            rest = rest[2:]
        return (_onder_duizend(_glad(m["duizend"])) if m["duizend"] else 1) * 1000 + (
            _onder_duizend(rest) if rest else 0
        )
    woord = _glad(m["klein"])
    waarde = _onder_duizend(woord)
    if woord == "een":
        return None
    return waarde if waarde > 12 or _TELBAAR.match(tekst, m.end()) else None


def kan_een_getal_zijn(eerste: int, tweede: int) -> bool:
    """Return whether two numbers joined by " en " may be one: "tweehonderd en tachtig" is 280, or 200 and 80."""
    return (eerste % 100 == 0 and tweede < 100) or (eerste % 1000 == 0 and tweede < 1000)
