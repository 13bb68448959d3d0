"""Writing a folder that is there whole or not at all, and never over something that is not ours."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

from spreidingswet.basis.fouten import InvoerFout, Melding

MERK = "inhoud.txt"
KOP = "Gemaakt met: spreidingswet scenario pagina. Deze map wordt bij de volgende keer in haar geheel vervangen.\n"


def schrijf_site(doel: Path, bestanden: Mapping[str, bytes]) -> None:
    """Write the files into a folder: beside it first, then in its place.

    Raises InvoerFout: SW-S33 if something is there that an earlier run did not make, SW-A05 if it cannot be written.
    What was there then stays as it was. An empty folder may be there.
    """
    try:
        doel = doel.resolve()  # a link stays: what it points at is replaced
        controleer(doel)
        _schrijf(doel, {**bestanden, MERK: (KOP + "".join(f"{n}\n" for n in sorted(bestanden))).encode()})
    except (OSError, ValueError) as fout:
        raise InvoerFout(
            Melding("SW-A05", f"kan niet schrijven ({type(fout).__name__})", str(doel),
                    verwacht="een nieuwe map in een bestaande map waarin u mag schrijven")
        ) from fout  # fmt: skip


def controleer(doel: Path) -> None:
    """Raise InvoerFout (SW-S33) if something is there that an earlier run did not make."""
    if not os.path.lexists(doel):
        return
    vreemd = doel.name if not doel.is_dir() else _vreemd(doel)
    if vreemd:
        raise InvoerFout(
            Melding("SW-S33", f"hier staat al iets dat niet van deze opdracht is ({vreemd}); er is niets geschreven",
                    str(doel), verwacht="een nieuwe map, een lege, of een die deze opdracht eerder schreef",
                    doe="kies een andere map, of haal weg wat er staat")
        )  # fmt: skip


def _vreemd(doel: Path) -> str:
    """Return the name of something in the folder that we did not write, or ""."""
    aanwezig = sorted(p.name for p in doel.iterdir())
    if not aanwezig:
        return ""
    merk = doel / MERK
    tekst = merk.read_text("utf-8", "replace") if merk.is_file() else ""
    eigen = {MERK, *tekst.removeprefix(KOP).splitlines()} if tekst.startswith(KOP) else set()
    return next((n for n in aanwezig if n not in eigen or (doel / n).is_dir()), "")


def _schrijf(doel: Path, bestanden: Mapping[str, bytes]) -> None:
    werk = Path(tempfile.mkdtemp(dir=doel.parent, prefix=f".{doel.name[:100]}."))
    nieuw, oud = werk / "nieuw", werk / "oud"
    try:
        nieuw.mkdir()  # with the rights that the umask gives; the folder around it is ours alone
        for naam, inhoud in bestanden.items():
            (nieuw / naam).write_bytes(inhoud)
        if doel.exists():
            os.rename(doel, oud)
        try:
            os.rename(nieuw, doel)
        except BaseException:
            if oud.exists():
                os.rename(oud, doel)
            raise
    finally:
        if doel.exists() or not oud.exists():  # else the only copy of what was there is in it
            shutil.rmtree(werk, ignore_errors=True)
