"""XML from outside, read so that it can do no harm: no DOCTYPE, no entities, no network, bounded size and depth.

An external entity is not only refused but seen before the parser starts: with ``resolve_entities=False`` lxml would
drop its text silently, and a provision would lose words without a sound.
"""

from __future__ import annotations

import re
import stat
from pathlib import Path

from lxml import etree

from spreidingswet.basis.fouten import BronFout, Melding

MAX_BYTES = 100_000_000
"""The largest text in the BWB known to us (Wft) is about 53 MB."""

MAX_DIEPTE = 256
"""The bound of libxml2 itself, in force because ``huge_tree`` is off."""

_OPNIEUW = "haal het bestand opnieuw op bij de officiële bron"
_BOM = b"\xef\xbb\xbf"
_TEKENSET = re.compile(rb"""^<\?xml[^>]{0,200}?\sencoding\s*=\s*["']([^"']{0,60})["']""")
_KOP = 4_000  # how much of the prolog is looked at to see that this is HTML


def _fout(code: str, tekst: str, naam: str, *, plaats: str = "", verwacht: str = "", doe: str = _OPNIEUW) -> BronFout:
    return BronFout(Melding(code, tekst, bestand=naam, plaats=plaats, verwacht=verwacht, doe=doe))


def _te_groot(naam: str, grootte: int, max_bytes: int) -> BronFout:
    return _fout("SW-B02", f"het bestand is te groot: {grootte} bytes", naam, verwacht=f"ten hoogste {max_bytes} bytes")


def _na_proloog(data: bytes) -> bytes:
    """Return what comes after the XML declaration, comments and processing instructions; enough to see what it is."""
    plek = 0
    while True:
        while data[plek : plek + 1].isspace():
            plek += 1
        for begin, eind in ((b"<?", b"?>"), (b"<!--", b"-->")):
            if data.startswith(begin, plek):
                einde = data.find(eind, plek + len(begin))
                if einde < 0:
                    return b""
                plek = einde + len(eind)
                break
        else:
            return data[plek : plek + 20]


def _controleer_kop(data: bytes, naam: str) -> None:
    """Refuse what can be refused without a parser: empty, another encoding, HTML, no XML at all, a DOCTYPE."""
    if not data.removeprefix(_BOM).strip():
        raise _fout("SW-B03", "het bestand is leeg", naam)
    verklaard = _TEKENSET.match(data.removeprefix(_BOM))
    if verklaard and verklaard[1].decode("latin-1").casefold() not in ("utf-8", "us-ascii"):
        tekenset = verklaard[1].decode("latin-1")
        raise _fout("SW-B04", f"het bestand zegt in de tekenset {tekenset} te staan", naam, verwacht="UTF-8")
    try:
        # UTF-16 and UTF-32 show themselves by a NUL, which no XML in UTF-8 can hold.
        if b"\0" in data[:_KOP]:
            raise UnicodeDecodeError("utf-8", data[:1], data[:_KOP].index(b"\0"), 1, "NUL")
        data.decode("utf-8")
    except UnicodeDecodeError as fout:
        plaats = f"byte {fout.start + 1}"
        raise _fout("SW-B04", "het bestand is geen tekst in UTF-8", naam, plaats=plaats, verwacht="UTF-8") from None
    begin = _na_proloog(data.removeprefix(_BOM))
    if begin[:14].lower() == b"<!doctype html" or re.match(rb"<html[\s>]", begin, re.IGNORECASE):
        raise _fout("SW-B05", "dit is een webpagina (HTML), geen XML", naam, verwacht="XML uit het Basiswettenbestand")
    if begin.startswith(b"<!DOCTYPE"):
        raise _doctype(naam)
    if begin and not begin.startswith(b"<"):
        raise _fout("SW-B06", "dit is geen XML", naam, verwacht="een bestand dat met < begint")


def _doctype(naam: str) -> BronFout:
    return _fout(
        "SW-B07",
        "het bestand heeft een DOCTYPE; die kan andere bestanden of adressen laten lezen en is niet toegestaan",
        naam,
        verwacht="XML zonder DOCTYPE, zoals het Basiswettenbestand die geeft",
    )


def _syntaxfout(fout: etree.XMLSyntaxError, naam: str) -> BronFout:
    tekst = str(fout).casefold()
    regel, kolom = fout.position
    plaats = f"regel {regel}, kolom {kolom}"
    if "excessive depth" in tekst:
        verwacht = f"ten hoogste {MAX_DIEPTE} niveaus"
        return _fout(
            "SW-B08", f"de XML is dieper dan {MAX_DIEPTE} niveaus genest", naam, plaats=plaats, verwacht=verwacht
        )
    if any(w in tekst for w in ("xml_parse_huge", "resource limit", "amplification", "too long", "huge ")):
        return _fout("SW-B08", "een stuk tekst in de XML is te lang", naam, plaats=plaats, verwacht="minder dan 10 MB")
    if "premature end" in tekst or "couldn't find end" in tekst or "not terminated" in tekst:
        return _fout("SW-B06", "geen geldige XML: het bestand houdt op voor het einde", naam, plaats=plaats)
    if "entity" in tekst and "not defined" in tekst:
        return _fout("SW-B06", "geen geldige XML: een onbekende entiteit (&naam;)", naam, plaats=plaats)
    if "mismatch" in tekst:
        return _fout(
            "SW-B06", "geen geldige XML: begin en eind van een element passen niet bij elkaar", naam, plaats=plaats
        )
    return _fout("SW-B06", "geen geldige XML", naam, plaats=plaats)


def lees_xml(data: bytes, naam: str, *, max_bytes: int = MAX_BYTES) -> etree._Element:
    """Parse XML from outside and return its root; comments and processing instructions are left out.

    naam says in errors where the data came from. Raises BronFout: SW-B02 too large, SW-B03 empty, SW-B04 not in UTF-8,
    SW-B05 HTML, SW-B06 no (whole) XML, SW-B07 a DOCTYPE, SW-B08 too deep or one text too long.
    """
    if len(data) > max_bytes:
        raise _te_groot(naam, len(data), max_bytes)
    _controleer_kop(data, naam)
    # A new parser for every document: parsers keep state and are not shared between threads.
    lezer = etree.XMLParser(
        encoding="utf-8", resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, recover=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        wortel = etree.fromstring(data, lezer)
    except etree.XMLSyntaxError as fout:
        raise _syntaxfout(fout, naam) from None
    docinfo = wortel.getroottree().docinfo
    if docinfo.internalDTD is not None or docinfo.externalDTD is not None:
        raise _doctype(naam)
    return wortel


def lees_bytes(pad: Path, *, max_bytes: int = MAX_BYTES) -> bytes:
    """Read a file whose size was looked at first.

    Raises BronFout: SW-B01 if it does not exist, is no file or cannot be read; SW-B02 if it is too large.
    """
    try:
        toestand = pad.stat()
        if not stat.S_ISREG(toestand.st_mode):
            raise _fout("SW-B01", "dit is geen gewoon bestand", str(pad), doe="wijs een bestand aan")
        if toestand.st_size > max_bytes:
            raise _te_groot(str(pad), toestand.st_size, max_bytes)
        with pad.open("rb") as stroom:
            data = stroom.read(max_bytes + 1)  # it may have grown since
    except FileNotFoundError:
        raise _fout("SW-B01", "het bestand bestaat niet", str(pad), doe="controleer de naam en de map") from None
    except (OSError, ValueError):
        raise _fout("SW-B01", "het bestand is niet te lezen", str(pad), doe="controleer de rechten") from None
    if len(data) > max_bytes:
        raise _te_groot(str(pad), len(data), max_bytes)
    return data


def lees_xmlbestand(pad: Path, *, max_bytes: int = MAX_BYTES) -> etree._Element:
    """Read and parse an XML file; see lees_bytes and lees_xml for the errors (SW-B01 to SW-B08)."""
    return lees_xml(lees_bytes(pad, max_bytes=max_bytes), str(pad), max_bytes=max_bytes)
