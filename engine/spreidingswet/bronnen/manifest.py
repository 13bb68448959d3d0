"""The manifest of an instrument in the Basiswettenbestand: which versions there are and when each holds."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from lxml import etree

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.model import als_dag
from spreidingswet.bronnen.xmlbestand import lees_xml

ALTIJD = date(9999, 12, 31)
"""How the BWB writes "no end"."""

_BWB = re.compile(r"BWB[RVW][0-9]{7}")
_LABEL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,6}")
_BESTAND = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,120}\.xml")
_SHA512 = re.compile(r"[0-9a-fA-F]{128}")


def is_bwb(tekst: str) -> bool:
    """Return whether a text is a BWB id (BWBR0049307)."""
    return _BWB.fullmatch(tekst) is not None


@dataclass(frozen=True, slots=True)
class ManifestVersie:
    """One version of the text.

    label: "2024-03-30_0"; van, tot: first day it holds and first day it no longer does (None: no end);
    zicht_van, zicht_tot: the same for the days on which it was known as the law; bestand: file name of the XML;
    hashcode, size: as the manifest gives them for that file, or None.
    """

    label: str
    van: date
    tot: date | None
    zicht_van: date
    zicht_tot: date | None
    bestand: str
    hashcode: str | None = None
    size: int | None = None

    @property
    def volgnummer(self) -> int:
        """Return the number behind the date in the label: several versions may start on one day."""
        return int(self.label.partition("_")[2])

    def geldt(self, g: date, z: date | None = None) -> bool:
        """Return whether this version holds on day g, as seen on day z (None: as known now)."""
        if g < self.van or (self.tot is not None and g >= self.tot):
            return False
        if z is None:
            return self.zicht_tot is None
        return self.zicht_van <= z and (self.zicht_tot is None or z < self.zicht_tot)


@dataclass(frozen=True, slots=True)
class Manifest:
    """An instrument and its versions, oldest first."""

    bwb: str
    versies: tuple[ManifestVersie, ...]

    def versie(self, label: str) -> ManifestVersie | None:
        """Return the version with a label, or None."""
        return next((v for v in self.versies if v.label == label), None)

    def versie_op(self, g: date, z: date | None = None) -> ManifestVersie | None:
        """Return the version that holds on day g as seen on day z (None: as known now), or None.

        If the manifest gives more than one, the last that became known.
        """
        treffers = [v for v in self.versies if v.geldt(g, z)]
        return max(treffers, key=lambda v: (v.zicht_van, v.van, v.volgnummer), default=None)


def _fout(code: str, tekst: str, naam: str, plaats: str = "", verwacht: str = "") -> BronFout:
    doe = "haal het manifest opnieuw op bij de officiële bron"
    return BronFout(Melding(code, tekst, bestand=naam, plaats=plaats, verwacht=verwacht, doe=doe))


def _dag(e: etree._Element, veld: str, naam: str, label: str) -> date:
    tekst = (e.findtext(f"metadata/{veld}") or "").strip()
    dag = als_dag(tekst)
    if dag is None:
        wat = f"{veld} is geen bestaande dag: {tekst!r}" if tekst else f"{veld} ontbreekt"
        raise _fout("SW-B11", wat, naam, f"versie {label}", "jjjj-mm-dd")
    return dag


def _periode(e: etree._Element, begin: str, eind: str, naam: str, label: str) -> tuple[date, date | None]:
    """Return first day and first day after; a period may be empty (never held), not negative."""
    van, laatste = _dag(e, begin, naam, label), _dag(e, eind, naam, label)
    tot = None if laatste == ALTIJD else laatste + timedelta(days=1)
    if tot is not None and tot < van:
        raise _fout("SW-B11", f"{eind} {laatste} ligt voor {begin} {van}", naam, f"versie {label}")
    return van, tot


def _weg(e: etree._Element) -> bool:
    return (e.get("_deleted") or "").strip().casefold() == "true"


def _bestand(xml: etree._Element, bwb: str, label: str, naam: str) -> str | None:
    namen = []
    for item in xml.iterchildren("item"):
        bestand = item.get("label") or ""
        if _weg(item) or not bestand.casefold().endswith(".xml"):
            continue
        if not _BESTAND.fullmatch(bestand):
            raise _fout("SW-B10", f"{bestand!r} is geen veilige bestandsnaam", naam, f"versie {label}")
        if is_bwb(bestand[:11]) and not bestand.startswith(bwb):
            raise _fout("SW-B12", f"{bestand} hoort niet bij {bwb}", naam, f"versie {label}", f"{bwb}_{label}.xml")
        namen.append(bestand)
    gewoon = f"{bwb}_{label}.xml"
    if len(namen) > 1 and gewoon not in namen:
        raise _fout("SW-B09", "meer dan een XML-bestand bij een versie", naam, f"versie {label}", gewoon)
    return gewoon if gewoon in namen else next(iter(namen), None)


def _versie(e: etree._Element, bwb: str, naam: str) -> ManifestVersie | None:
    label = e.get("label") or ""
    xml = next((m for m in e.iterchildren("manifestation") if m.get("label") == "xml" and not _weg(m)), None)
    if _weg(e) or xml is None:
        return None
    if not _LABEL.fullmatch(label):
        raise _fout(
            "SW-B10", f"{label!r} is geen label van een versie", naam, verwacht="datum en volgnummer: 2024-03-30_0"
        )
    if (bestand := _bestand(xml, bwb, label, naam)) is None:
        return None
    van, tot = _periode(e, "datum_inwerkingtreding", "einddatum", naam, label)
    zicht_van, zicht_tot = _periode(e, "zichtdatum_start", "zichtdatum_eind", naam, label)
    hashcode = (xml.findtext("metadata/hashcode") or "").strip()
    size = (xml.findtext("metadata/size") or "").strip()
    return ManifestVersie(
        label, van, tot, zicht_van, zicht_tot, bestand,
        hashcode=hashcode.lower() if _SHA512.fullmatch(hashcode) else None,
        size=int(size) if re.fullmatch(r"[0-9]{1,15}", size) else None,
    )  # fmt: skip


def lees_manifest(data: bytes, naam: str, *, bwb: str | None = None) -> Manifest:
    """Read a manifest; versions that were deleted or have no XML are left out.

    naam says in errors where the data came from; bwb: the instrument it must be about. Raises BronFout: SW-B02 to
    SW-B08 (see lees_xml), SW-B09 no manifest or not as expected, SW-B10 a label that is no safe file name, SW-B11 a
    date that is missing or impossible, SW-B12 another instrument.
    """
    wortel = lees_xml(data, naam)
    if wortel.tag != "work":
        raise _fout("SW-B09", f"dit is geen manifest: het begint met {wortel.tag!s}", naam, verwacht="work")
    eigen = wortel.get("label") or ""
    if not is_bwb(eigen) or (bwb is not None and eigen != bwb):
        raise _fout(
            "SW-B12", f"het manifest gaat over {eigen or 'niets'}", naam, verwacht=bwb or "een BWB-id (BWBR0049307)"
        )
    versies = [v for e in wortel.iterchildren("expression") if (v := _versie(e, eigen, naam))]
    labels = [v.label for v in versies]
    if dubbel := next((x for x in labels if labels.count(x) > 1), None):
        raise _fout("SW-B09", f"versie {dubbel} staat er twee keer", naam)
    return Manifest(eigen, tuple(sorted(versies, key=lambda v: (v.van, v.volgnummer))))
