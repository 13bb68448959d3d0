"""`python -m spreidingswet` is the command line."""

from spreidingswet.cli.hoofd import hoofd

hoofd()
