"""The first sheet of an XLSX workbook, read only after it was seen that reading it can do no harm.

python-calamine reads a sheet as one block: a single cell in the far corner, or a long text that many cells share,
would fill the memory. So the parts are unpacked and looked at first, within bounds.
"""

from __future__ import annotations

import io
import posixpath
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

import python_calamine
from lxml import etree

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.verdeling.cellen import (
    MAX_KOLOMMEN,
    MAX_RIJEN,
    Bestand,
    Cel,
    Onbruikbaar,
    Rij,
    fout,
    letters,
    te_veel,
)

MAX_UITGEPAKT = 20_000_000
MAX_ONDERDELEN = 500
MAX_TEKST = 200_000_000
"""Of all texts together, if every cell that refers to a shared text had the longest one."""

_ZIP, _LEGE_ZIP, _OLE = b"PK\x03\x04", b"PK\x05\x06", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_WERKBOEK, _VERWIJZINGEN = "xl/workbook.xml", "xl/_rels/workbook.xml.rels"
_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def is_werkboek(inhoud: bytes) -> bool:
    """Return whether this looks like a workbook, good or bad."""
    return inhoud.startswith((_ZIP, _LEGE_ZIP, _OLE))


def lees(inhoud: bytes, naam: str) -> Bestand:
    """Read the first sheet. Raises InvoerFout: SW-K03 (damaged, encrypted, another kind), SW-K04 (too large)."""
    if inhoud.startswith(_OLE):
        raise _ole(inhoud, naam)
    delen = _uitgepakt(inhoud, naam)
    gebreken = _bekijk(delen, naam)
    try:
        with python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(inhoud)) as boek:
            bladen = boek.sheet_names
            waarden: list[list[Any]] = boek.get_sheet_by_index(0).to_python(skip_empty_area=False)
    except BaseException as wat:  # a panic of the reader is no Exception
        if isinstance(wat, KeyboardInterrupt | SystemExit | GeneratorExit | MemoryError):
            raise
        raise _beschadigd(naam, "het is beschadigd, of het is geen xlsx") from None
    rijen = []
    for nummer, cellen in enumerate(waarden, 1):
        gelezen = [_cel(w, gebreken.get((k, nummer))) for k, w in enumerate(cellen)]
        if any(c != "" for c in gelezen):
            rijen.append(Rij(nummer, gelezen))
    if len(rijen) > MAX_RIJEN + 1:
        raise te_veel(naam, f"werkblad {bladen[0]}")
    return Bestand(naam, "xlsx", rijen, bladen[0], tuple(bladen[1:]))


def _ole(inhoud: bytes, naam: str) -> InvoerFout:
    versleuteld = "EncryptedPackage".encode("utf-16-le") in inhoud
    wat = "het werkboek is versleuteld (met een wachtwoord)" if versleuteld else "dit is een oud werkboek (xls)"
    doe = "verwijder het wachtwoord" if versleuteld else "sla het op als xlsx of als CSV UTF-8"
    return fout("SW-K03", wat, naam, verwacht="een werkboek (xlsx) zonder wachtwoord, of CSV", doe=doe)


def _beschadigd(naam: str, wat: str) -> InvoerFout:
    return fout("SW-K03", f"het werkboek is niet te lezen: {wat}", naam, verwacht="een heel werkboek (xlsx)",
                doe="open het in een rekenblad en sla het opnieuw op als xlsx of als CSV UTF-8")  # fmt: skip


def _uitgepakt(inhoud: bytes, naam: str) -> dict[str, bytes]:
    """Unpack every part, counting what comes out."""
    delen: dict[str, bytes] = {}
    over = MAX_UITGEPAKT
    try:
        with zipfile.ZipFile(io.BytesIO(inhoud)) as pakket:
            lijst = pakket.infolist()
            if len(lijst) > MAX_ONDERDELEN:
                raise fout("SW-K04", "het werkboek heeft te veel onderdelen", naam,
                           verwacht=f"hoogstens {MAX_ONDERDELEN}")  # fmt: skip
            for deel in lijst:
                with pakket.open(deel) as stroom:
                    xml = stroom.read(over + 1)
                over -= len(xml)
                if over < 0:
                    raise fout("SW-K04", "het werkboek is uitgepakt te groot", naam,
                               verwacht=f"hoogstens {MAX_UITGEPAKT // 1_000_000} MB",
                               doe="bewaar alleen het werkblad met de tabel")  # fmt: skip
                pad = deel.filename.replace("\\", "/").casefold().lstrip("/")
                if pad in delen:
                    raise _beschadigd(naam, "een onderdeel staat er twee keer in")
                delen[pad] = xml
    except InvoerFout:
        raise
    except Exception as wat:  # zlib, zipfile and struct have no common base for a file that is not what it says
        raise _beschadigd(naam, "het is beschadigd of versleuteld") from wat
    if _WERKBOEK not in delen:
        raise _beschadigd(naam, "het is een zip-bestand, maar geen xlsx")
    return delen


def _bekijk(delen: Mapping[str, bytes], naam: str) -> dict[tuple[int, int], str]:
    """Refuse what would fill the memory; return the cells of the first sheet that have no usable value."""
    try:
        eerste = _eerste_blad(delen)
        blad = _Blad(naam)
        blad.lees(delen[eerste])
        for pad, xml in delen.items():  # whatever else the reader of the workbook might take for a sheet
            if pad.startswith("xl/worksheets/") and pad.endswith(".xml") and pad != eerste:
                _Blad(naam).lees(xml)
        langste = _langste_tekst(delen.get("xl/sharedstrings.xml", b""))
    except (etree.XMLSyntaxError, ValueError, LookupError) as wat:
        raise _beschadigd(naam, "een onderdeel ontbreekt of is geen geldige XML") from wat
    if langste * blad.teksten > MAX_TEKST:
        raise fout("SW-K04", "de teksten in het werkboek zijn te lang", naam, verwacht="korte teksten in de cellen")
    return blad.gebreken


def _boom(xml: bytes) -> etree._Element:
    lezer = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    return etree.fromstring(xml, lezer)


def _eerste_blad(delen: Mapping[str, bytes]) -> str:
    """Return the part that holds the first sheet. Raises LookupError, ValueError or XMLSyntaxError."""
    blad = _boom(delen[_WERKBOEK]).find("{*}sheets/{*}sheet")
    if blad is None:
        raise LookupError("sheet")
    id_ = blad.get(_ID) or next((w for n, w in blad.attrib.items() if str(n).endswith("}id")), None)
    doelen = {r.get("Id"): r.get("Target") for r in _boom(delen[_VERWIJZINGEN]).iterfind("{*}Relationship")}
    doel = doelen[str(id_)]
    if not doel:
        raise LookupError("Target")
    pad = doel.lstrip("/") if doel.startswith("/") else posixpath.normpath(posixpath.join("xl", doel))
    return pad.casefold()


def _langste_tekst(xml: bytes) -> int:
    if not xml:
        return 0
    return max((sum(len(t) for t in si.itertext()) for si in _boom(xml).iterfind("{*}si")), default=0)


@dataclass(slots=True)
class _Blad:
    """Looks through a sheet cell by cell."""

    naam: str
    gebreken: dict[tuple[int, int], str] = field(default_factory=dict)
    """Cells without a usable value, by column (from 0) and row."""
    teksten: int = 0
    _rij: int = 0
    _kolom: int = 0

    def lees(self, xml: bytes) -> None:
        """Look through the XML of a sheet. Raises InvoerFout (SW-K04), ValueError or XMLSyntaxError."""
        lezer = etree.iterparse(
            io.BytesIO(xml), events=("start", "end"), tag=("{*}row", "{*}c"), resolve_entities=False, no_network=True,
            load_dtd=False, huge_tree=False,
        )  # fmt: skip
        for wanneer, deel in lezer:
            cel = etree.QName(deel).localname == "c"
            if wanneer == "start":
                self._begin(deel, cel)
            elif cel:
                self._einde(deel)
                deel.clear()

    def _begin(self, deel: etree._Element, cel: bool) -> None:
        adres = deel.get("r")
        if not cel:
            self._rij, self._kolom = int(adres) if adres else self._rij + 1, -1
        elif adres:
            self._kolom, self._rij = _adres(adres)
        else:
            self._kolom += 1
        if self._rij > 10 * MAX_RIJEN or self._kolom >= MAX_KOLOMMEN:
            raise te_veel(self.naam, f"cel {letters(max(self._kolom, 0))}{self._rij}")

    def _einde(self, deel: etree._Element) -> None:
        waarde, soort = deel.findtext("{*}v"), deel.get("t")
        self.teksten += soort == "s"
        if soort == "e":
            self.gebreken[self._kolom, self._rij] = f"de foutwaarde {waarde or '#?'}"
        elif deel.find("{*}f") is not None and waarde is None:
            self.gebreken[self._kolom, self._rij] = "een formule zonder berekende waarde"


def _adres(tekst: str) -> tuple[int, int]:
    """Return column (A is 0) and row of a cell. Raises ValueError."""
    kop = tekst.rstrip("0123456789")
    if not kop.isascii() or not kop.isalpha() or len(kop) > 3:
        raise ValueError(tekst)
    kolom = 0
    for teken in kop.upper():
        kolom = 26 * kolom + ord(teken) - 64
    return kolom - 1, int(tekst[len(kop) :])


def _cel(waarde: Any, gebrek: str | None) -> Cel:
    """Return a cell; a number exactly as the shortest decimal fraction that a spreadsheet shows for it."""
    if gebrek is not None:
        return Onbruikbaar(gebrek)
    if isinstance(waarde, bool):
        return Onbruikbaar("waar of onwaar")
    if isinstance(waarde, int | float):
        return Decimal(repr(waarde))
    if isinstance(waarde, date | datetime | time | timedelta):
        return Onbruikbaar("een datum of tijd")
    return str(waarde)
