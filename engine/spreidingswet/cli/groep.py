"""The command that all others hang under."""

from __future__ import annotations

import click

from spreidingswet.cli.nederlands import Groep
from spreidingswet.toetsing.toetsen import programmaversie


@click.group(cls=Groep, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(
    programmaversie(), "--versie", prog_name="spreidingswet", message="%(prog)s %(version)s", help="Toon de versie."
)
def spreidingswet() -> None:
    """Toets een provinciaal dossier aan de Spreidingswet, en lees op welk gezag."""
