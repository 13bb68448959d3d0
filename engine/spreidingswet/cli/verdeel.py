"""The command `verdeel`: the key over a table of gemeenten."""

from __future__ import annotations

from datetime import date

import click

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.opties import bron_optie, peildatum_optie, wetteksten
from spreidingswet.cli.uitvoer import schrijf
from spreidingswet.rapport.verdeling import berekeningsrapport, verdeling_csv, verdelingsrapport
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.verdeling.invoer import lees_tabel
from spreidingswet.verdeling.sleutel import verdeel
from spreidingswet.verdeling.uitkomst import Verdeling

PLAATSEN = click.IntRange(0, 1_000_000)


@spreidingswet.command("verdeel")
@click.argument("invoer")
@click.option("--raming", type=PLAATSEN, default=None, help="Landelijke behoefte (BO); anders die van de cyclus.")
@click.option("--amv", type=PLAATSEN, default=None, help="Deel daarvan voor amv; anders dat van de cyclus.")
@click.option(
    "--inwoners-nederland", type=click.IntRange(1, 100_000_000), default=None,
    help="Inwoners van Nederland (In); anders de som van de tabel. Valt in de verdeling weg.",
)  # fmt: skip
@click.option("--cyclus", default=None, help="Cyclus waarvan de raming geldt; anders die van de peildatum.")
@peildatum_optie
@click.option(
    "--peildatum-cijfers", metavar="TEKST", default=None, help="Jaargang van de cijfers, als de tabel die niet noemt."
)
@click.option(
    "--gemeente", "gemeenten", multiple=True, metavar="CODE", help="Toon de hele berekening van een gemeente."
)
@click.option("--deel", is_flag=True, help="De tabel is een deel: de uitkomst is dan geen indicatieve verdeling.")
@bron_optie
@click.option(
    "--uitvoer", type=click.Choice(["tekst", "csv", "json"]), default="tekst", help="Rapport, tabel of gegevens."
)
@click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")
def verdeel_(
    invoer: str,
    raming: int | None,
    amv: int | None,
    inwoners_nederland: int | None,
    cyclus: str | None,
    peildatum: date | None,
    peildatum_cijfers: str | None,
    gemeenten: tuple[str, ...],
    deel: bool,
    bron: str | None,
    uitvoer: str,
    naar: str | None,
) -> None:
    """Verdeel de raming over de gemeenten van INVOER: een tabel (CSV of xlsx) met code, inwoners en ses_woa."""
    tabel = lees_tabel(invoer, jaargang=peildatum_cijfers, deel=deel)
    uitkomst = verdeel(
        tabel, raming=raming, raming_amv=amv, inwoners_nederland=inwoners_nederland, cyclus=cyclus, peildatum=peildatum
    )
    codes = _codes(uitkomst, gemeenten, uitvoer)
    if uitvoer == "tekst":
        woorden = Woorden(wetteksten(bron))
        tekst = berekeningsrapport(uitkomst, codes, woorden) if codes else verdelingsrapport(uitkomst, woorden)
    else:
        tekst = uitkomst.als_json() if uitvoer == "json" else verdeling_csv(uitkomst)
    schrijf(tekst, naar)


def _codes(uitkomst: Verdeling, gevraagd: tuple[str, ...], uitvoer: str) -> list[str]:
    """Return the codes of the gemeenten that were asked for, by code or by name."""
    if gevraagd and uitvoer != "tekst":
        raise InvoerFout(
            Melding("SW-A02", f"de berekening van een gemeente is een rapport, geen {uitvoer}", plaats="--gemeente",
                    verwacht="--uitvoer tekst", doe="in json staat de berekening al bij elke gemeente")
        )  # fmt: skip
    aanwezig = {g.code for g in uitkomst.gemeenten}
    per_naam = {naam.casefold(): code for code, naam in indeling().gemeenten.items()}
    codes = [per_naam.get(g.casefold(), g.upper()) for g in gevraagd]
    if mist := [g for g, code in zip(gevraagd, codes, strict=True) if code not in aanwezig]:
        raise InvoerFout(
            Melding("SW-K08", f"{opsomming([repr(m) for m in mist])} staat niet in de tabel", plaats="--gemeente",
                    verwacht="de code of naam van een gemeente uit de tabel, zoals GM0344")
        )  # fmt: skip
    return codes
