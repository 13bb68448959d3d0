"""Characters as a reader sees them: one kind of space, no soft hyphens, no ligatures."""

from __future__ import annotations

import re
import unicodedata

_WEG = dict.fromkeys((0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0x2061, 0x2062, 0x2063, 0x2064, 0xFEFF))
_OMKEREND = dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)))
_ANDERS = {
    0x2010: "-", 0x2011: "-",  # hyphens that only differ in where a line may break
    0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st",
}  # fmt: skip
_TABEL: dict[int, str | None] = {**_WEG, **_OMKEREND, **_ANDERS}
_RUIMTE = re.compile(r"[\s\x00-\x20\x7f-\x9f]+")
_ONGEWOON = re.compile(r"[^\x21-\x7e ]|  ")


def schoon(tekst: str) -> str:
    """Return text on one line: every run of white space (no-break too) one space, unseen characters left out.

    Letters are composed (NFC), so that "Fryslân" is the same however it was typed. Half a surrogate pair, which some
    PDF fonts give, becomes the replacement character.
    """
    if not _ONGEWOON.search(tekst):
        return tekst.strip(" ")
    if any("\ud800" <= t <= "\udfff" for t in tekst):
        tekst = tekst.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _RUIMTE.sub(" ", unicodedata.normalize("NFC", tekst.translate(_TABEL))).strip()


def keert_om(tekst: str) -> bool:
    """Return whether text has characters that show it in another order than it is stored."""
    return not tekst.isascii() and any(ord(t) in _OMKEREND for t in tekst)
