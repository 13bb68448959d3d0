"""The official text of a provision, from BWB XML; for tests only."""

from __future__ import annotations

import os
import unicodedata
from datetime import date
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any, TypeAlias

etree: Any = import_module("lxml.etree")  # lxml has no types
Element: TypeAlias = Any

VARIABELE = "SPREIDINGSWET_WETGEVING"
"""Names the folder with the official texts: {BWB}/manifest.xml and {BWB}/{datum}_0/xml/{BWB}_{datum}_0.xml."""

_GEEN_TEKST = {"meta-data", "redactie", "lidnr", "li.nr", "kop"}
_AANHALING = str.maketrans({"‘": "'", "’": "'", "‚": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"'})


def wetgeving() -> Path | None:
    naam = os.environ.get(VARIABELE)
    return Path(naam) if naam else None


def _lees(pad: Path) -> Element:
    lezer = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, remove_comments=True)
    return etree.parse(str(pad), lezer).getroot()


@cache
def versies(map_: Path, bwb: str) -> tuple[tuple[date, date, Element], ...]:
    """Return every version of an instrument: first day, last day, and the text."""
    uit = []
    for e in _lees(map_ / bwb / "manifest.xml").iter("expression"):
        label = str(e.get("label"))
        van = date.fromisoformat(e.findtext("metadata/datum_inwerkingtreding", ""))
        eind = date.fromisoformat(e.findtext("metadata/einddatum", ""))
        uit.append((van, eind, _lees(map_ / bwb / label / "xml" / f"{bwb}_{label}.xml")))
    return tuple(sorted(uit, key=lambda v: v[0]))


def _nummer(e: Element, *namen: str) -> str:
    return " ".join((e.findtext(n) or "").strip(" .)°–-") for n in namen).strip()


def artikel(tekst: Element, nummer: str) -> Element | None:
    return next((a for a in tekst.iter("artikel") if _nummer(a, "kop/nr") == nummer), None)


def lid(deel: Element, nummer: str) -> Element | None:
    return next((x for x in deel.iter("lid") if _nummer(x, "lidnr") == nummer), None)


def onderdeel(deel: Element, letter: str) -> Element | None:
    return next((x for x in deel.iter("li") if _nummer(x, "li.nr") == letter), None)


def lopende_tekst(deel: Element) -> str:
    """Return the words of a provision, without numbers, headings and notes of the editors."""

    def woorden(e: Element) -> str:
        if e.tag in _GEEN_TEKST:
            return f" {e.tail or ''}"
        binnen = (e.text or "") + "".join(woorden(k) for k in e)
        return f"{binnen} {e.tail or ''}" if e.tag in ("al", "li", "lid", "lijst") else binnen + (e.tail or "")

    return vlak(woorden(deel))


def vlak(tekst: str) -> str:
    """Make white space and quotation marks alike."""
    return " ".join(unicodedata.normalize("NFC", tekst).translate(_AANHALING).split())
