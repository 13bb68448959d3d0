"""A folder with official texts, laid out as the repository of the government serves them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.bepaling import Wettekst
from spreidingswet.bronnen.manifest import Manifest, ManifestVersie, is_bwb, lees_manifest
from spreidingswet.bronnen.toestand import lees_toestand
from spreidingswet.bronnen.xmlbestand import lees_bytes

_OPHALEN = "haal de teksten op: spreidingswet wetgeving ophalen"


class Wetteksten:
    """Manifests and texts in a folder: {BWB}/manifest.xml and {BWB}/{label}/xml/{bestand}.

    Each file is read once per instance. A path is made only of a BWB id and labels that were checked, so it never
    leaves the folder.
    """

    def __init__(self, map_: Path) -> None:
        self.map = map_
        self._manifesten: dict[str, Manifest | None] = {}
        self._teksten: dict[tuple[str, str], Wettekst] = {}

    def heeft(self, bwb: str) -> bool:
        """Return whether the folder has a manifest of an instrument. Raises nothing."""
        return is_bwb(bwb) and (self.map / bwb / "manifest.xml").is_file()

    def manifest(self, bwb: str) -> Manifest | None:
        """Return the manifest of an instrument, or None if the folder has none.

        Raises BronFout if it is there and not right (see lees_manifest), or is about another instrument (SW-B12).
        """
        if bwb not in self._manifesten:
            pad = self.map / bwb / "manifest.xml"
            self._manifesten[bwb] = lees_manifest(lees_bytes(pad), str(pad), bwb=bwb) if self.heeft(bwb) else None
        return self._manifesten[bwb]

    def versies(self, bwb: str) -> tuple[ManifestVersie, ...]:
        """Return the versions of an instrument, oldest first; none without a manifest. Raises as manifest does."""
        manifest = self.manifest(bwb)
        return manifest.versies if manifest else ()

    def tekst(self, bwb: str, label: str) -> Wettekst:
        """Return the text of a version.

        Raises BronFout: SW-B13 if the manifest or the file is missing or the manifest knows no such version, SW-B12 or
        SW-B14 if the text is of another instrument or day than the manifest says, and as lees_toestand does.
        """
        if (bwb, label) not in self._teksten:
            manifest = self.manifest(bwb)
            versie = manifest.versie(label) if manifest else None
            if versie is None:
                wat = f"het manifest kent geen versie {label!r}" if manifest else f"er is geen manifest van {bwb!r}"
                raise BronFout(Melding("SW-B13", wat, bestand=str(self.map), doe=_OPHALEN))
            self._teksten[bwb, label] = self._lees(bwb, versie)
        return self._teksten[bwb, label]

    def op(self, bwb: str, g: date, z: date | None = None) -> tuple[ManifestVersie, Wettekst] | None:
        """Return the version and text that hold on day g as seen on day z (None: as known now).

        None if there is no manifest or nothing holds on that day. Raises as manifest and tekst do.
        """
        manifest = self.manifest(bwb)
        versie = manifest.versie_op(g, z) if manifest else None
        return (versie, self.tekst(bwb, versie.label)) if versie else None

    def _lees(self, bwb: str, versie: ManifestVersie) -> Wettekst:
        pad = self.map / bwb / versie.label / "xml" / versie.bestand
        if not pad.is_file():
            wat = f"de tekst van {bwb}, versie {versie.label}, ontbreekt"
            raise BronFout(Melding("SW-B13", wat, bestand=str(pad), doe=_OPHALEN))
        tekst = lees_toestand(lees_bytes(pad), str(pad))
        if tekst.bwb != bwb:
            wat = f"de tekst is van {tekst.bwb}"
            raise BronFout(Melding("SW-B12", wat, bestand=str(pad), verwacht=bwb, doe=_OPHALEN))
        if tekst.van != versie.van:
            wat = f"de tekst is van de versie van {tekst.van}"
            verwacht = f"{versie.van}, zoals het manifest zegt"
            raise BronFout(Melding("SW-B14", wat, bestand=str(pad), verwacht=verwacht, doe=_OPHALEN))
        return tekst
