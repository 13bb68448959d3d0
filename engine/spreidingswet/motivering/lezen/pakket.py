"""The zip of a DOCX, looked at before any library may unpack it: what comes out is counted, no header is trusted."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Mapping
from typing import IO

from lxml import etree

from spreidingswet.basis.fouten import BronFout, InvoerFout
from spreidingswet.bronnen.xmlbestand import lees_xml
from spreidingswet.motivering.lezen.grenzen import (
    MAX_ONDERDELEN,
    MAX_UITGEPAKT,
    MAX_VERHOUDING,
    MAX_XML,
    MIN_VERHOUDING,
    fout,
    te_diep,
)
from spreidingswet.motivering.lezen.soort import verkeerd

_BROK = 1 << 16
_TYPEN = "[content_types].xml"
_OPNIEUW = "open het in Word of LibreOffice en sla het opnieuw op als docx"
_MEDIA = (".png", ".jpg", ".jpeg", ".gif", ".bmp", ".tif", ".tiff", ".emf", ".wmf", ".svg", ".wdp", ".bin", ".ttf")
_ANDER = (
    ("xl/workbook", "dit is een werkboek (xlsx)"),
    ("ppt/presentation", "dit is een presentatie (pptx)"),
    ("content.xml", "dit is een OpenDocument-bestand (odt of ods)"),
    ("visio/", "dit is een Visio-tekening"),
    ("meta-inf/container.xml", "dit is een e-boek (epub)"),
)


def beschadigd(naam: str, wat: str, plaats: str = "") -> InvoerFout:
    """Return the error for a damaged DOCX (SW-M07)."""
    return fout("SW-M07", f"het document is beschadigd: {wat}", naam, plaats, "een heel Word-document (docx)", _OPNIEUW)


def uitgepakt(inhoud: bytes, naam: str) -> dict[str, bytes]:
    """Return the parts of a DOCX by their name in lower case; parts that are no XML are counted but left empty.

    Every part is unpacked in pieces and the pieces are counted. Raises InvoerFout: SW-M05 (a zip of another kind),
    SW-M06 (a zip with a password), SW-M07 (damaged), SW-M09 (macros), SW-M10 (too large once unpacked), SW-M11 (too
    many parts), SW-M14 and SW-M15 (the XML of a part).
    """
    delen: dict[str, bytes] = {}
    over = MAX_UITGEPAKT
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
            lijst = pakket.infolist()
            if len(lijst) > MAX_ONDERDELEN:
                raise fout("SW-M11", f"het document heeft {len(lijst)} onderdelen", naam,
                           verwacht=f"hoogstens {MAX_ONDERDELEN}", doe=_OPNIEUW)  # fmt: skip
            _kijk_namen([d.filename for d in lijst], naam)
            for deel in lijst:
                if deel.flag_bits & 1:
                    raise fout("SW-M06", "het document is versleuteld (met een wachtwoord)", naam,
                               verwacht="een document zonder wachtwoord", doe="verwijder het wachtwoord")  # fmt: skip
                pad = _pad(deel.filename)
                if pad in delen:
                    raise beschadigd(naam, "een onderdeel staat er twee keer in", pad)
                with pakket.open(deel) as stroom:
                    delen[pad], grootte = _lees(stroom, deel, over, naam)
                over -= grootte
    except InvoerFout:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as wat:
        raise beschadigd(naam, "het zip-bestand is niet heel uit te pakken") from wat
    _kijk_inhoud(delen, naam)
    return delen


def _pad(bestandsnaam: str) -> str:
    return bestandsnaam.replace("\\", "/").casefold().lstrip("/")


def _lees(stroom: IO[bytes], deel: zipfile.ZipInfo, over: int, naam: str) -> tuple[bytes, int]:
    """Unpack one part; return its bytes (none of media) and how many they were."""
    bewaar = not _pad(deel.filename).endswith(_MEDIA)
    uit = bytearray()
    grootte = 0
    while brok := stroom.read(_BROK):
        grootte += len(brok)
        te_sterk = grootte > MIN_VERHOUDING and grootte > MAX_VERHOUDING * max(deel.compress_size, 1)
        if (
            grootte > over
            or te_sterk
            or (bewaar and grootte > MAX_XML and deel.filename.casefold().endswith((".xml", ".rels")))
        ):
            raise fout("SW-M10", "het document is uitgepakt te groot (een zipbom, of te veel afbeeldingen)", naam,
                       deel.filename[:100], f"hoogstens {MAX_UITGEPAKT // 1_000_000} MB, en een onderdeel hoogstens "
                       f"{MAX_VERHOUDING} keer zo groot als ingepakt", "lever het aan zonder bijlagen")  # fmt: skip
        if bewaar:
            uit += brok
    return bytes(uit), grootte


def _kijk_namen(namen: list[str], naam: str) -> None:
    """Refuse by the names of the parts: macros, and zips that are no DOCX."""
    paden = [_pad(n) for n in namen]
    if any(p.rpartition("/")[2] in ("vbaproject.bin", "vbadata.xml") for p in paden):
        raise _macro(naam)
    if any(p.startswith("word/") for p in paden):
        return
    for begin, wat in _ANDER:
        if any(p.startswith(begin) for p in paden):
            raise verkeerd(naam, wat)
    if _TYPEN not in paden:
        raise verkeerd(naam, "dit is een zip-bestand zonder document", "pak het uit en geef het document zelf")


def _macro(naam: str) -> InvoerFout:
    return fout("SW-M09", "het document bevat macro's; wij openen het niet", naam,
                verwacht="een document zonder macro's (docx)",
                doe="sla het in Word op als gewoon document (docx)")  # fmt: skip


def _kijk_inhoud(delen: Mapping[str, bytes], naam: str) -> None:
    if _TYPEN not in delen:
        raise beschadigd(naam, "de lijst van onderdelen ontbreekt", "[Content_Types].xml")
    soorten = {str(e.get("ContentType", "")).casefold() for e in boom(delen[_TYPEN], naam, _TYPEN)}
    if any("macroenabled" in s or "vbaproject" in s for s in soorten):
        raise _macro(naam)
    if not any("wordprocessingml" in s for s in soorten):
        raise verkeerd(naam, "dit is geen Word-document")
    for pad, xml in delen.items():
        # python-docx parses what bears these names; lxml below it would take entities and a DOCTYPE for granted.
        if pad.endswith((".xml", ".rels")) and pad != _TYPEN and xml.strip():
            boom(xml, naam, pad)


def boom(xml: bytes, naam: str, deel: str) -> etree._Element:
    """Parse one part. Raises InvoerFout: SW-M07 (no good XML), SW-M14 (too deep), SW-M15 (DOCTYPE, other encoding)."""
    try:
        return lees_xml(xml, naam, max_bytes=MAX_XML)
    except BronFout as wat:
        plaats = ", ".join(filter(None, (deel, wat.meldingen[0].plaats)))
        if wat.code == "SW-B08":
            raise te_diep(naam, plaats) from wat
        if wat.code in ("SW-B04", "SW-B07"):
            raise fout("SW-M15", f"een onderdeel van het document is niet veilig te lezen: {wat.meldingen[0].tekst}",
                       naam, plaats, "XML in UTF-8 zonder DOCTYPE en entiteiten", _OPNIEUW) from wat  # fmt: skip
        raise beschadigd(naam, wat.meldingen[0].tekst, plaats) from wat
