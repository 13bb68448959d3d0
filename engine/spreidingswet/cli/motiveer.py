"""The command `motiveer`: a draft motivation of a verdeelbesluit from a dossier."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.opties import interpretatie_optie, lees_opties, peildatum_optie
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier
from spreidingswet.toetsing.toetsen import toets


@spreidingswet.command()
@click.argument("dossier")
@click.option("--gemeente", "gemeenten", multiple=True, metavar="GM",
              help="Alleen het deel over deze gemeente (code of naam), naast dat over de provincie.")  # fmt: skip
@click.option("--openbaar", is_flag=True, help="Laat weg wat niet openbaar is, en alles waaruit het is af te leiden.")
@peildatum_optie
@interpretatie_optie
@click.option("--uitvoer", type=click.Choice(["docx", "html", "markdown"]), required=True, help="Vorm van het concept.")
@click.option("--naar", metavar="PAD", required=True, help="Schrijf naar dit bestand.")
def motiveer(
    dossier: str,
    gemeenten: tuple[str, ...],
    openbaar: bool,
    peildatum: date | None,
    interpretaties: tuple[str, ...],
    uitvoer: str,
    naar: str,
) -> None:
    """Schrijf een concept-motivering van het verdeelbesluit uit DOSSIER, met bij elke zin haar grondslag."""
    # Imported here: writing Word is no burden on the other commands.
    from spreidingswet.motivering.opstellen.concept import stel_op
    from spreidingswet.motivering.schrijven.bestand import bewaar, nakijken
    from spreidingswet.motivering.schrijven.vormen import VORMEN

    pad = Path(naar)
    nakijken(pad)
    gelezen = lees_dossier(dossier if dossier == "-" else Path(dossier))
    uitkomst = toets(gelezen, peildatum=peildatum, interpretaties=lees_opties(interpretaties))
    if openbaar:
        _let_op(gelezen)
    document = stel_op(gelezen, uitkomst, gemeenten=gemeenten or None, openbaar=openbaar)
    bewaar(VORMEN[uitvoer](document), pad)


def _let_op(dossier: Dossier) -> None:
    """Say that facilities were left out because the dossier does not say whether they are public."""
    n = sum(v.openbaar is None for v in dossier.voorzieningen)
    if n:
        wie = "1 voorziening is" if n == 1 else f"{n} voorzieningen is"
        click.echo(f"let op: van {wie} niet vastgelegd of dat openbaar is; dat is weggelaten, met de sommen waarin het"
                   " kan zitten. Zet openbaar: true bij wat openbaar is.", err=True)  # fmt: skip
