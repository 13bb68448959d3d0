"""The command `spreidingswet`: exit code 0 evaluated, 1 a check found something, 2 unusable input."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

import click

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.cli import (  # noqa: F401 (their import adds the commands to the group)
    motiveer,
    opdrachten,
    overzicht,
    scenario,
    sterkte,
    termijnen,
    valideer,
    verdeel,
    wetgeving,
)
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.nederlands import melding

FOUT = 2


def hoofd(argumenten: Sequence[str] | None = None) -> None:
    """Run the command line; every error becomes a message and exit code 2."""
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
