"""The command `termijnen`: every date of a cycle, or of a dossier."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import click

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.opties import interpretatie_optie, lees_opties, peildatum_optie
from spreidingswet.cli.uitvoer import schrijf
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier
from spreidingswet.rapport.termijnen import termijnen_json, termijnen_tekst
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.toetsing.toetsen import toets


@spreidingswet.command()
@click.argument("waarvan", metavar="CYCLUS|DOSSIER")
@peildatum_optie
@interpretatie_optie
@click.option("--uitleg", is_flag=True, help="Ook de formule van elke dag, met haar gegevens.")
@click.option("--uitvoer", type=click.Choice(["tekst", "json"]), default="tekst", help="Rapport of gegevens.")
@click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")
def termijnen(
    waarvan: str,
    peildatum: date | None,
    interpretaties: tuple[str, ...],
    uitleg: bool,
    uitvoer: str,
    naar: str | None,
) -> None:
    """Toon elke dag van een CYCLUS (2024), of van een DOSSIER met of hij is gehaald ("-" leest standaardinvoer)."""
    opties = lees_opties(interpretaties)
    is_cyclus = re.fullmatch(r"[0-9]{4}", waarvan) is not None
    if is_cyclus:  # the dates of a cycle are the same in every province
        dossier = Dossier(versie=1, cyclus=waarvan, provincie=min(indeling().provincies))
    else:
        dossier = lees_dossier(waarvan if waarvan == "-" else Path(waarvan))
    uitkomst = toets(dossier, peildatum=peildatum, interpretaties=opties)
    if uitvoer == "json":
        schrijf(termijnen_json(uitkomst, dossier=not is_cyclus), naar)
        return
    h = uitkomst.herkomst
    regelset = kies(regelboek(), h.peildatum, h.cyclus, opties, h.zichtdatum)
    schrijf(termijnen_tekst(uitkomst, regelset, dossier=not is_cyclus, uitleg=uitleg), naar)
