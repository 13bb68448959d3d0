"""The commands: toets, verklaar, regels, schema."""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import click

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.nederlands import datum
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.nederlands import Groep
from spreidingswet.cli.opties import (
    bron_optie,
    interpretatie_optie,
    lees_opties,
    peildatum_optie,
    wetteksten,
    zichtdatum_optie,
)
from spreidingswet.cli.uitvoer import schrijf
from spreidingswet.cli.verklaren import verklaar_deel
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.rapport import regels as regelrapport
from spreidingswet.rapport.schema import SCHEMAS, schema_tekst
from spreidingswet.rapport.tekst import rapport
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.regels.keuze import Regelset, kies, regelboek
from spreidingswet.toetsing.toetsen import toets
from spreidingswet.toetsing.uitkomst import Uitkomst

SCHEMANAMEN = sorted([*SCHEMAS, "validatie"])
VEEL = 500
"""From so many facilities on, reading them lasts longer than a second."""


def _toets(dossier: str, peildatum: date | None, zichtdatum: date | None, interpretaties: tuple[str, ...]) -> Uitkomst:
    gelezen = lees_dossier(dossier if dossier == "-" else Path(dossier))
    opties = lees_opties(interpretaties)
    aantal = len(gelezen.voorzieningen)
    if aantal < VEEL:
        return toets(gelezen, peildatum=peildatum, zichtdatum=zichtdatum, interpretaties=opties)
    with click.progressbar(length=2 * aantal, label="voorzieningen lezen", file=sys.stderr) as balk:
        return toets(gelezen, peildatum=peildatum, zichtdatum=zichtdatum, interpretaties=opties, voortgang=balk.update)


@spreidingswet.command("toets")
@click.argument("dossier")
@peildatum_optie
@zichtdatum_optie
@interpretatie_optie
@bron_optie
@click.option("--uitvoer", type=click.Choice(["tekst", "json"]), default="tekst", help="Rapport of gegevens.")
@click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")
def toets_(
    dossier: str,
    peildatum: date | None,
    zichtdatum: date | None,
    interpretaties: tuple[str, ...],
    bron: str | None,
    uitvoer: str,
    naar: str | None,
) -> None:
    """Toets DOSSIER: welke opvangplaatsen tellen mee, en waarom ("-" leest standaardinvoer)."""
    uitkomst = _toets(dossier, peildatum, zichtdatum, interpretaties)
    schrijf(uitkomst.als_json() if uitvoer == "json" else rapport(uitkomst, Woorden(wetteksten(bron))), naar)


@spreidingswet.command()
@click.argument("dossier")
@click.argument("voorziening")
@click.argument("reden", required=False)
@peildatum_optie
@zichtdatum_optie
@interpretatie_optie
@bron_optie
@click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")
def verklaar(
    dossier: str,
    voorziening: str,
    reden: str | None,
    peildatum: date | None,
    zichtdatum: date | None,
    interpretaties: tuple[str, ...],
    bron: str | None,
    naar: str | None,
) -> None:
    """Toon de hele redenering over een VOORZIENING (id of naam) uit DOSSIER, als boom.

    In plaats van een voorziening kan het een gemeente of de provincie zijn (code of naam); met REDEN (de naam van een
    regel, of van wat zij besluit of berekent) alleen die, met alles wat eronder ligt.
    """
    uitkomst = _toets(dossier, peildatum, zichtdatum, interpretaties)
    schrijf(verklaar_deel(uitkomst, voorziening, reden, Woorden(wetteksten(bron)), dossier), naar)


cyclus_optie = click.option(
    "--cyclus", default=None, help="Cyclus waarvan de parameters worden getoond; anders die van de peildatum."
)


def _regelset(peildatum: date | None, cyclus: str | None) -> Regelset:
    dag = peildatum or date.today()
    boek = regelboek()
    begonnen = [c for c in boek.cycli if int(c) <= dag.year]
    return kies(boek, dag, cyclus or max(begonnen, default=min(boek.cycli)))


@spreidingswet.group(cls=Groep, invoke_without_command=True)
@peildatum_optie
@cyclus_optie
@click.pass_context
def regels(ctx: click.Context, peildatum: date | None, cyclus: str | None) -> None:
    """Toon de geldende regels, of een regel in gewoon Nederlands."""
    ctx.obj = (peildatum, cyclus)
    if ctx.invoked_subcommand is None:
        schrijf(regelrapport.lijst(_regelset(peildatum, cyclus)), None)


@regels.command()
@click.argument("id_", metavar="ID")
@peildatum_optie
@cyclus_optie
@click.pass_obj
def toon(boven: tuple[date | None, str | None], id_: str, peildatum: date | None, cyclus: str | None) -> None:
    """Toon een regel in gewoon Nederlands, met haar grondslag."""
    regelset = _regelset(peildatum or boven[0], cyclus or boven[1])
    regel = next((r for r in regelset.regels if r.id == id_), None)
    if regel is None:
        raise InvoerFout(
            Melding("SW-A07", f"op {datum(regelset.peildatum)} geldt geen regel {id_!r}",
                    verwacht="de id van een geldende regel", doe="bekijk: spreidingswet regels")
        )  # fmt: skip
    schrijf(regelrapport.een(regelset, regel), None)


@spreidingswet.command()
@click.argument("welk", type=click.Choice(SCHEMANAMEN), metavar="|".join(SCHEMANAMEN))
def schema(welk: str) -> None:
    """Toon het JSON-schema van een dossier, een uitkomst, een verdeling, een regelbestand of een validatie."""
    if welk == "validatie":
        from spreidingswet.motivering.verslagen.gegevens import schema_tekst as validatieschema  # as in valideer

        schrijf(validatieschema(), None)
    else:
        schrijf(schema_tekst(welk), None)
