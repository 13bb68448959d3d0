"""The command `valideer`: a motivation that people wrote, against dossier and law."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.opties import interpretatie_optie, lees_opties, peildatum_optie
from spreidingswet.cli.uitvoer import schrijf
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.toetsing.toetsen import toets


@spreidingswet.command("valideer")
@click.argument("motivering")
@click.argument("dossier")
@peildatum_optie
@interpretatie_optie
@click.option(
    "--uitvoer", type=click.Choice(["tekst", "json", "html"]), default="tekst", help="Rapport, gegevens of webpagina."
)
@click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")
def valideer_(
    motivering: str,
    dossier: str,
    peildatum: date | None,
    interpretaties: tuple[str, ...],
    uitvoer: str,
    naar: str | None,
) -> int:
    """Toets MOTIVERING (docx, html, markdown, tekst of pdf) aan DOSSIER en wet.

    Uitgangscode 0: geen fouten; 1: ten minste een bevinding met het gewicht fout; 2: onbruikbare invoer.
    """
    # Imported here: reading Word and pdf is no burden on the other commands.
    from spreidingswet.motivering.lezen.bestand import lees_motivering
    from spreidingswet.motivering.valideren import valideer
    from spreidingswet.motivering.verslagen.gegevens import als_json
    from spreidingswet.motivering.verslagen.html import als_html
    from spreidingswet.motivering.verslagen.tekst import verslag

    schrijvers = {"tekst": verslag, "json": als_json, "html": als_html}
    gelezen = lees_motivering(Path(motivering))
    feiten = lees_dossier(dossier if dossier == "-" else Path(dossier))
    uitkomst = toets(feiten, peildatum=peildatum, interpretaties=lees_opties(interpretaties))
    h = uitkomst.herkomst
    regelset = kies(regelboek(), h.peildatum, h.cyclus, h.interpretaties, h.zichtdatum)
    uit = valideer(gelezen, feiten, uitkomst, regelset)
    schrijf(schrijvers[uitvoer](uit), naar)
    return 0 if uit.zuiver else 1
