"""The command `spreidingswet`: exit code 0 evaluated, 1 a check found something, 2 unusable input."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.cli.nederlands import Groep, melding
from spreidingswet.toetsing.toetsen import programmaversie

FOUT = 2


@click.group(cls=Groep, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(
    programmaversie(), "--versie", prog_name="spreidingswet", message="%(prog)s %(version)s", help="Toon de versie."
)
def spreidingswet() -> None:
    """Toets een provinciaal dossier aan de Spreidingswet, en lees op welk gezag."""


def hoofd(argumenten: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a message and exit code 2."""
    from spreidingswet.cli import opdrachten  # noqa: F401 (registers the commands)

    try:
        code = spreidingswet.main(args=argumenten, prog_name="spreidingswet", standalone_mode=False)
        sys.stdout.flush()
        sys.exit(code if isinstance(code, int) else 0)
    except SpreidingswetFout as fout:
        click.echo(str(fout), err=True)
    except click.exceptions.NoArgsIsHelpError as fout:
        click.echo(fout.ctx.get_help() if fout.ctx else "", err=True)
    except click.ClickException as fout:
        click.echo(str(melding(fout)), err=True)
    except (click.Abort, KeyboardInterrupt):
        click.echo("afgebroken", err=True)
    except BrokenPipeError:  # the reader of our output went away; that is no error of ours
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    sys.exit(FOUT)
