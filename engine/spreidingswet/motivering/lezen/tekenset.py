"""From bytes to text: UTF-8, UTF-16 and UTF-32 by their mark, and cp1252 for what older Dutch programs wrote."""

from __future__ import annotations

import codecs
import re

from spreidingswet.motivering.lezen.grenzen import fout

_MERKEN = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_VERKLAARD = re.compile(rb"""(?:charset|encoding)\s*=\s*["']?\s*([a-zA-Z0-9_:.-]{1,40})""", re.IGNORECASE)
_BEKEND = {"iso8859-15": "iso8859-15", "iso8859-1": "cp1252", "cp1252": "cp1252", "ascii": "cp1252"}
"""What a page may say it is written in; the standard of HTML reads iso-8859-1 and ascii as cp1252."""
_BESTURING = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


def _zonder_merk(inhoud: bytes) -> str | None:
    """Return the name of UTF-16 that shows itself by a NUL in every other byte, as in Latin text."""
    proef = inhoud[:4_000]
    even, oneven = proef[::2].count(0), proef[1::2].count(0)
    helft = len(proef) // 2
    if helft >= 2 and oneven > 0.7 * helft and even == 0:
        return "utf-16-le"
    if helft >= 2 and even > 0.7 * helft and oneven == 0:
        return "utf-16-be"
    return None


def _tekenset(inhoud: bytes) -> str:
    """Return the name of the encoding that the bytes show, or that a page says; else utf-8 or cp1252."""
    for merk, naam in _MERKEN:
        if inhoud.startswith(merk):
            return naam
    if naam16 := _zonder_merk(inhoud):
        return naam16
    try:
        inhoud.decode("utf-8")
        return "utf-8"
    except UnicodeDecodeError:
        pass
    if gevonden := _VERKLAARD.search(inhoud[:2_000]):
        try:
            return _BEKEND.get(codecs.lookup(gevonden[1].decode("ascii")).name, "cp1252")
        except LookupError:
            return "cp1252"
    return "cp1252"


def als_tekst(inhoud: bytes, naam: str) -> tuple[str, str]:
    """Return the text and the encoding it was in.

    Raises InvoerFout: SW-M16 for bytes that are no text in any of the encodings, SW-M17 for text with NUL or other
    control characters.
    """
    tekenset = _tekenset(inhoud)
    doe = "sla het bestand op als UTF-8"
    try:
        tekst = inhoud.decode(tekenset).removeprefix("\ufeff")
    except UnicodeDecodeError as wat:
        raise fout("SW-M16", "het bestand is geen tekst in een tekenset die wij lezen", naam, f"byte {wat.start + 1}",
                   "UTF-8, UTF-16 of Windows-1252", doe) from None  # fmt: skip
    if besturing := _BESTURING.search(tekst):
        nummer = tekst.count("\n", 0, besturing.start()) + 1
        wat_is = "nul-tekens" if besturing[0] == "\0" else "besturingstekens"
        raise fout("SW-M17", f"er staan {wat_is} in de tekst; dit is geen gewone tekst", naam, f"regel {nummer}",
                   "tekst zonder besturingstekens", doe)  # fmt: skip
    return tekst, tekenset
