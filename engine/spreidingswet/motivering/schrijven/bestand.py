"""A file that is there whole or not at all."""

from __future__ import annotations

from pathlib import Path

from spreidingswet.basis.bestand import vervang
from spreidingswet.basis.fouten import InvoerFout, Melding


def nakijken(pad: Path) -> None:
    """Raise InvoerFout if a file cannot be written there: SW-A14 (no such folder), SW-A05 (it is a folder)."""
    if not pad.parent.is_dir():
        raise InvoerFout(Melding("SW-A14", f"de map {str(pad.parent)!r} bestaat niet; er is niets geschreven", str(pad),
                                 "--naar", "een bestand in een bestaande map",
                                 "maak de map, of noem een andere"))  # fmt: skip
    if pad.is_dir():
        raise InvoerFout(Melding("SW-A05", "kan niet schrijven: dit is een map", str(pad), "--naar",
                                 "een bestand in een bestaande map"))  # fmt: skip


def bewaar(inhoud: bytes, pad: Path) -> None:
    """Write bytes to a file: first beside it, then in its place. Raises InvoerFout (SW-A05, SW-A14)."""
    nakijken(pad)
    try:
        vervang(pad, inhoud)
    except (OSError, ValueError) as fout:
        raise InvoerFout(Melding("SW-A05", f"kan niet schrijven ({type(fout).__name__})", str(pad), "--naar",
                                 "een bestand in een bestaande map")) from fout  # fmt: skip
