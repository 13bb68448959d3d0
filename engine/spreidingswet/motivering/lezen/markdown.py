"""Markdown: made into a page by markdown-it-py, and then read as any page is."""

from __future__ import annotations

import re

from markdown_it import MarkdownIt

from spreidingswet.motivering.lezen.grenzen import (
    MAX_DIEPTE,
    MAX_MARKDOWN,
    MAX_MARKDOWN_BLOK,
    MAX_MARKDOWN_HAKEN,
    MAX_MARKDOWN_REGELS,
    fout,
    te_diep,
    te_veel,
)
from spreidingswet.motivering.lezen.html import lees_html
from spreidingswet.motivering.stukken import GelezenMotivering

_VOORBLAD = re.compile(r"---[ \t]*\n(.{0,10000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_VELDEN = {"title": "titel", "author": "auteur", "subject": "onderwerp", "keywords": "trefwoorden"}
_VELD = re.compile(r"([A-Za-z][\w -]{0,40}):[ \t]*(.+)")
_NOOT = re.compile(r"^ {0,3}\[\^([^\]\s]{1,60})\]:[ \t]*")
_NOOTVERWIJZING = re.compile(r"\[\^[^\]\s]{1,60}\]")
_HEK = re.compile(r" {0,3}(```|~~~)")
_MERK = re.compile(r"(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*")
_MAX_MERKEN = MAX_DIEPTE // 4


def lees_markdown(tekst: str, naam: str) -> GelezenMotivering:
    """Read Markdown (CommonMark with tables, strike-through, notes and a front matter).

    Raises InvoerFout: as lees_html, SW-M14 for quotations or lists too deep within each other, SW-M18 for
    a paragraph that is too long.
    """
    tekst = tekst.replace("\r\n", "\n").replace("\r", "\n")
    eigenschappen: dict[str, str] = {}
    if voorblad := _VOORBLAD.match(tekst):
        eigenschappen = {m[1].strip(): m[2].strip(" \"'") for m in map(_VELD.match, voorblad[1].split("\n")) if m}
        tekst = tekst[voorblad.end() :]
    _kijk_omvang(tekst, naam)
    for nummer, regel in enumerate(tekst.split("\n"), 1):
        merk = _MERK.match(regel)
        if merk and len(re.findall(r"[>*+.)-]", merk[0])) > _MAX_MERKEN:
            raise te_diep(naam, f"regel {nummer}")
    hoofd, noten = _noten(tekst)
    md = MarkdownIt("commonmark", {"html": True, "maxNesting": MAX_DIEPTE}).enable(["table", "strikethrough"])
    pagina = md.render(hoofd)
    voetnoten = "".join(f'<div class="footnotes">{md.render(n)}</div>' for n in noten)
    gelezen = lees_html(f"<html><body>{pagina}{voetnoten}</body></html>", naam, "markdown")
    for veld, waarde in eigenschappen.items():
        gelezen.eigenschappen.setdefault(_VELDEN.get(veld.casefold(), veld), waarde)
    return gelezen


def _kijk_omvang(tekst: str, naam: str) -> None:
    """Refuse what would take markdown-it minutes."""
    if len(tekst) > MAX_MARKDOWN:
        raise te_veel("tekens", MAX_MARKDOWN, naam)
    if tekst.count("\n") >= MAX_MARKDOWN_REGELS:
        raise te_veel("regels", MAX_MARKDOWN_REGELS, naam)
    if tekst.count("[") > MAX_MARKDOWN_HAKEN:
        raise te_veel("rechte haken", MAX_MARKDOWN_HAKEN, naam)
    regel = 1
    for blok in re.split(r"(\n(?:[ \t]*\n)+)", tekst):
        if len(blok) > MAX_MARKDOWN_BLOK:
            raise fout("SW-M18", "een alinea is te lang om te lezen; er is niets gelezen", naam,
                       f"vanaf regel {regel}", f"alinea's van hoogstens {MAX_MARKDOWN_BLOK} tekens",
                       "zet witregels tussen de alinea's")  # fmt: skip
        regel += blok.count("\n")


def _noten(tekst: str) -> tuple[str, list[str]]:
    """Take out the notes and the marks that refer to them, outside blocks of code."""
    hoofd: list[str] = []
    noten: list[str] = []
    hek, in_noot = "", False
    for regel in tekst.split("\n"):
        if gevonden := _HEK.match(regel):
            hek = "" if hek == gevonden[1] else hek or gevonden[1]
        elif not hek and (noot := _NOOT.match(regel)):
            noten.append(regel[noot.end() :])
            in_noot = True
            continue
        elif in_noot and regel.startswith(("    ", "\t")):
            noten[-1] += "\n" + regel.strip()
            continue
        in_noot = in_noot and not regel.strip()
        hoofd.append(regel if hek else _NOOTVERWIJZING.sub("", regel))
    return "\n".join(hoofd), noten
