"""Writing what a command made: to the terminal, or to a file that is there whole or not at all."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from spreidingswet.basis.bestand import vervang
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
    try:
        vervang(pad, tekst.encode())
    except (OSError, ValueError) as fout:
        raise InvoerFout(
            Melding(
                "SW-A05",
                f"kan niet schrijven ({type(fout).__name__})",
                naar,
                verwacht="een bestand in een bestaande map",
            )
        ) from fout
