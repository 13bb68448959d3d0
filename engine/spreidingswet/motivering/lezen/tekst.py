"""Plain text: paragraphs parted by empty lines, headings and lists as people type them, tables with tabs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.motivering.lezen.regels import OPSOMMING, eindigt, kopniveau
from spreidingswet.motivering.lezen.verzamelen import Verzamelaar
from spreidingswet.motivering.stukken import GelezenMotivering

_LIJN = re.compile(r"\s*([=\-_*])\1{2,}\s*")


def lees_tekst(tekst: str, naam: str) -> GelezenMotivering:
    """Read plain text. Raises InvoerFout: SW-M04 (no text), SW-M13 (too much)."""
    uit = Verzamelaar(naam, "tekst")
    for blok in _blokken(tekst):
        _blok(blok, uit)
    return uit.klaar()


def _blokken(tekst: str) -> Iterator[list[str]]:
    blok: list[str] = []
    for regel in tekst.splitlines():
        if regel.strip():
            blok.append(regel)
        elif blok:
            yield blok
            blok = []
    if blok:
        yield blok


def _blok(blok: list[str], uit: Verzamelaar) -> None:
    """Read lines that stand together: an underlined heading, a table, a list, or a paragraph."""
    if len(blok) > 1 and (lijn := _LIJN.fullmatch(blok[1])) and lijn[1] in "=-":
        uit.stuk(blok[0], "kop", 1 if lijn[1] == "=" else 2)
        blok = blok[2:]
    elif len(blok) == 1 and (niveau := kopniveau(blok[0].strip())):
        uit.stuk(blok[0], "kop", niveau)
        return
    los: list[str] = []
    tabel: list[list[str]] = []
    for regel in [*blok, ""]:
        cellen = regel.strip("\r\n").split("\t") if "\t" in regel.strip() else []
        if tabel and not cellen:
            _tabel(tabel, uit)
            tabel = []
        if cellen:
            _alinea(los, uit)
            los = []
            tabel.append(cellen)
        elif _LIJN.fullmatch(regel):
            continue
        elif not regel or _is_punt(regel, los):
            _alinea(los, uit)
            los = [regel]
        else:
            los.append(regel)


def _is_punt(regel: str, ervoor: list[str]) -> bool:
    """Return whether a line begins an item; "12." at the start of a line may also be the end of a sentence."""
    if not OPSOMMING.match(regel):
        return False
    return not regel.lstrip()[0].isalnum() or not ervoor or eindigt(ervoor[-1])


def _alinea(regels: list[str], uit: Verzamelaar) -> None:
    if regels:
        gevonden = OPSOMMING.match(regels[0])
        tekst = " ".join(regels)
        uit.stuk(tekst[gevonden.end() :] if gevonden else tekst, "lijst" if gevonden else "alinea")


def _tabel(rijen: list[list[str]], uit: Verzamelaar) -> None:
    """Read rows with tabs; a single one is a line with a tab in it."""
    if len(rijen) == 1:
        uit.stuk(" ".join(rijen[0]))
    else:
        uit.tabel(rijen)
