"""Writing what a command made: to the terminal, or to a file that is there whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

import click

from spreidingswet.basis.fouten import InvoerFout, Melding


def schrijf(tekst: str, naar: str | None) -> None:
    """Write text to the terminal (None or "-") or to a file.

    Raises InvoerFout (SW-A05) if the file cannot be written; a file that was there stays as it was.
    """
    if naar is None or naar == "-":
        # A pipe or file always gets UTF-8; a terminal gets what it can show.
        terminal = sys.stdout.isatty()
        click.echo(tekst.encode(sys.stdout.encoding, "replace") if terminal else tekst.encode(), nl=False)
        return
    pad = Path(naar)
    tijdelijk: str | None = None
    try:
        if pad.is_dir():
            raise IsADirectoryError(naar)
        handvat, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}.")
        with os.fdopen(handvat, "w", encoding="utf-8", newline="\n") as stroom:
            stroom.write(tekst)
        modus = pad.stat().st_mode & 0o777 if pad.exists() else 0o666 & ~_umask()
        os.chmod(tijdelijk, modus)
        os.replace(tijdelijk, pad)
    except (OSError, ValueError) as fout:
        if tijdelijk is not None:
            Path(tijdelijk).unlink(missing_ok=True)
        raise InvoerFout(
            Melding(
                "SW-A05",
                f"kan niet schrijven ({type(fout).__name__})",
                naar,
                verwacht="een bestand in een bestaande map",
            )
        ) from fout


def _umask() -> int:
    waarde = os.umask(0)
    os.umask(waarde)
    return waarde
