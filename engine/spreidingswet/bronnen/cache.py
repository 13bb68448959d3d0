"""The folder with fetched law texts, laid out as the official repository serves them, and how files get there."""

from __future__ import annotations

import hashlib
import os
import re
import secrets
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType

from platformdirs import user_cache_path

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.manifest import ManifestVersie, is_bwb

OMGEVINGSVARIABELE = "SPREIDINGSWET_WETGEVING"
MANIFEST = "manifest.xml"
_LABEL = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}_[0-9]{1,6}")
_BESTAND = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9_-]|\.(?!\.)){0,120}\.xml")


def cachemap(omgeving: Mapping[str, str] | None = None) -> Path:
    """Return the folder with fetched texts; it need not exist, and asking does not make it."""
    gezet = (os.environ if omgeving is None else omgeving).get(OMGEVINGSVARIABELE)
    return Path(gezet) if gezet else user_cache_path("spreidingswet") / "wetgeving"


def controleer_bwb(bwb: str) -> None:
    """Raise BronFout (SW-O01) if this is no BWB id: it becomes part of a URL and of a path."""
    if not is_bwb(bwb):
        raise BronFout(Melding("SW-O01", f"{bwb[:40]!r} is geen BWB-id", verwacht="BWBR, BWBV of BWBW en zeven cijfers",
                               doe="neem het id over van wetten.overheid.nl, bijvoorbeeld BWBR0049307"))  # fmt: skip


def versiepad(versie: ManifestVersie, naam: str) -> str:
    """Return where the text of a version stands below the folder of its law.

    Raises BronFout (SW-O16) if the manifest (called naam) gives names that could lead elsewhere. lees_manifest refuses
    them too; here they become a path and a URL, and that must not hang on another module.
    """
    if not _LABEL.fullmatch(versie.label) or not _BESTAND.fullmatch(versie.bestand):
        raise BronFout(
            Melding("SW-O16", "het manifest noemt een versie of bestand met een naam die niet kan", naam,
                    f"versie {versie.label[:60]!r}, bestand {versie.bestand[:120]!r}",
                    "een versie als 2024-01-31_0 en een bestand als BWBR0049307_2024-01-31_0.xml",
                    "er is niets overgenomen; meld dit aan de beheerder van de bron")
        )  # fmt: skip
    return f"{versie.label}/xml/{versie.bestand}"


def afwijking(inhoud: bytes, versie: ManifestVersie) -> str:
    """Return how content differs from what the manifest says (SHA-512, else size); empty if it does not."""
    if versie.hashcode is not None:
        klopt = hashlib.sha512(inhoud).hexdigest() == versie.hashcode.strip().lower()
        return "" if klopt else "de SHA-512 klopt niet"
    if versie.size is not None and versie.size != len(inhoud):
        return f"{len(inhoud)} bytes in plaats van {versie.size}"
    return ""


def staat_er(pad: Path, versie: ManifestVersie, maximum: int) -> bool:
    """Return whether the file is there as the manifest describes it; without hash and size that cannot be known."""
    if versie.hashcode is None and versie.size is None:
        return False
    try:
        if not pad.is_file() or pad.stat().st_size > maximum:
            return False
        return not afwijking(pad.read_bytes(), versie)
    except OSError:
        return False


class Schrijver:
    """Puts the files of one law in its folder, so that what was there stays usable until all is well.

    A new file is put in place at once: no manifest knows it yet, and a next attempt need not fetch it again. A file
    that replaces another waits beside it until `rond_af`, which puts the manifest in place last of all.
    """

    def __init__(self, map_: Path) -> None:
        self._map = map_
        self._klaar: list[tuple[Path, Path]] = []

    def __enter__(self) -> Schrijver:
        """Return itself."""
        return self

    def __exit__(self, soort: type[BaseException] | None, fout: BaseException | None, spoor: TracebackType | None) -> None:  # fmt: skip # noqa: E501
        """Remove what was not put in place."""
        for tijdelijk, _ in self._klaar:
            tijdelijk.unlink(missing_ok=True)

    def zet(self, naam: str, inhoud: bytes) -> None:
        """Write a file that is complete and checked. Raises BronFout (SW-O17)."""
        pad = self._map / naam
        nieuw = not os.path.lexists(pad)
        self._schrijf(pad, inhoud)
        if nieuw:
            self._plaats()

    def rond_af(self, manifest: bytes) -> bool:
        """Put the replacements and then the manifest in place; return whether the manifest changed."""
        pad = self._map / MANIFEST
        try:
            zelfde = pad.read_bytes() == manifest
        except OSError:
            zelfde = False
        if not zelfde:
            self._schrijf(pad, manifest)
        self._plaats(alles=True)
        return not zelfde

    def _schrijf(self, pad: Path, inhoud: bytes) -> None:
        tijdelijk = pad.with_name(f".{pad.name}.{secrets.token_hex(6)}.deel")
        try:
            pad.parent.mkdir(parents=True, exist_ok=True)
            # Not mkstemp: the file gets the rights the user's umask gives, as any other file.
            self._klaar.append((tijdelijk, pad))
            with tijdelijk.open("xb") as stroom:
                stroom.write(inhoud)
                stroom.flush()
                os.fsync(stroom.fileno())
        except (OSError, ValueError) as fout:
            raise _schrijffout(pad, fout) from fout

    def _plaats(self, alles: bool = False) -> None:
        """Rename the last file written, or all in the order in which they were written."""
        while self._klaar:
            tijdelijk, pad = self._klaar[0 if alles else -1]
            try:
                os.replace(tijdelijk, pad)
            except OSError as fout:
                raise _schrijffout(pad, fout) from fout
            self._klaar.remove((tijdelijk, pad))
            if not alles:
                return


def _schrijffout(pad: Path, fout: Exception) -> BronFout:
    return BronFout(Melding("SW-O17", f"kan niet schrijven ({type(fout).__name__})", str(pad),
                            verwacht="een map waarin u mag schrijven, op een schijf met ruimte",
                            doe=f"kies een andere map, bijvoorbeeld met {OMGEVINGSVARIABELE}"))  # fmt: skip
