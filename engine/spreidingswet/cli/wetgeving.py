"""The commands about the law itself: wetgeving toon, controleer, dekking, bronnen, ophalen, vastleggen."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import click

from spreidingswet.basis.fouten import InvoerFout, Melding, SpreidingswetFout
from spreidingswet.basis.gegevens import map_van
from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.cache import cachemap
from spreidingswet.bronnen.jci import Jci, naar_verwijzing
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.namen import Namen
from spreidingswet.bronnen.ophalen import STANDAARDBASIS, haal_op, kopieer
from spreidingswet.bronnen.vastleggen import vingerafdrukken
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.bronnen.vindplaatslezer import lees_vindplaats
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.nederlands import Groep
from spreidingswet.cli.opties import bron_optie, peildatum_optie, wetteksten, zichtdatum_optie
from spreidingswet.cli.uitvoer import schrijf
from spreidingswet.rapport import wetgeving as rapport
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.regels.dekking import dekking as dekking_van
from spreidingswet.regels.features import lees_features
from spreidingswet.regels.keuze import Regelset, kies, regelboek
from spreidingswet.regels.tekstcontrole import controleer_tekst

uitvoer_optie = click.option(
    "--uitvoer", type=click.Choice(["tekst", "json"]), default="tekst", help="Rapport of gegevens."
)
naar_optie = click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")


@spreidingswet.group(cls=Groep)
def wetgeving() -> None:
    """De bepalingen achter de regels: tonen, controleren aan de officiële tekst, ophalen."""


@wetgeving.command()
@click.argument("verwijzing")
@peildatum_optie
@zichtdatum_optie
@bron_optie
def toon(verwijzing: str, peildatum: date | None, zichtdatum: date | None, bron: str | None) -> None:
    """Toon een bepaling: VERWIJZING is een vindplaats ("artikel 7, eerste lid, Spreidingswet") of een jci."""
    dag = peildatum or date.today()
    if verwijzing.startswith("jci") and peildatum is None:
        jci = Jci.lees(verwijzing)
        dag, zichtdatum = jci.g or dag, zichtdatum or max(jci.z or jci.g or dag, jci.g or dag)
    boek = regelboek()
    regelset = kies(boek, dag, max(boek.cycli), zicht=zichtdatum)
    woorden = Woorden(wetteksten(bron))
    delen = [
        rapport.bepaling(regelset, v, woorden) if boek.bronnen[v.bron].bwb else rapport.register([boek.bronnen[v.bron]])
        for v in _lees(regelset, verwijzing)
    ]
    schrijf("\n".join(delen), None)


def _lees(regelset: Regelset, tekst: str) -> tuple[Verwijzing, ...]:
    """Read a reference and see that it is in the register. Raises VerwijzingFout, InvoerFout (SW-A09, SW-A10)."""
    bronnen = regelset.boek.bronnen
    gelezen: tuple[Verwijzing, ...]
    if tekst.startswith("jci"):
        gelezen = (naar_verwijzing(Jci.lees(tekst)),)
    else:
        gelezen = lees_vindplaats(tekst, Namen.uit(bronnen.values()))
    for v in gelezen:
        if v.bron not in bronnen:
            raise InvoerFout(
                Melding("SW-A09", f"{v.bron} staat niet in het register", plaats=tekst,
                        verwacht="een regeling waarop regels rusten", doe="bekijk: spreidingswet wetgeving bronnen")
            )  # fmt: skip
        bron = bronnen[v.bron]
        if bron.alle_versies and bron.versie_op(regelset.peildatum, regelset.zicht) is None:
            raise InvoerFout(
                Melding("SW-A10", f"{bron.aanhaling} geldt niet op {datum(regelset.peildatum)}", plaats=tekst,
                        verwacht=f"een peildatum vanaf {datum(min(x.van for x in bron.versies))}",
                        doe="kies een andere peildatum")
            )  # fmt: skip
        if v.artikel and regelset.boek.register.weergave(v, regelset.peildatum) is None:
            raise InvoerFout(
                Melding("SW-A10", f"{vindplaats(v, bron)} staat op {datum(regelset.peildatum)} niet in het register",
                        plaats=tekst, verwacht="een bepaling die dan geldt",
                        doe="bekijk: spreidingswet wetgeving dekking, of kies een andere peildatum")
            )  # fmt: skip
    return gelezen


@wetgeving.command()
@bron_optie
@click.option("--volledig", is_flag=True, help="Ook een vastgelegde tekst die er niet is, is een bevinding (1).")
@uitvoer_optie
@naar_optie
def controleer(bron: str | None, volledig: bool, uitvoer: str, naar: str | None) -> int:
    """Leg elke regel naast de officiële tekst. Uitgangscode 1 bij een bevinding."""
    teksten = wetteksten(bron)
    u = controleer_tekst(regelboek(), teksten, lees_features(_features()))
    schrijf(rapport.controle_json(u) if uitvoer == "json" else rapport.controle(u, str(teksten.map)), naar)
    ontbreekt = volledig and any(n.vastgelegd for n in u.niet_gecontroleerd)
    return 1 if u.bevindingen or ontbreekt else 0


def _features() -> Path:
    """Return the folder of features; in an installed wheel there is none."""
    return map_van("rules").parent / "features"


@wetgeving.command()
@uitvoer_optie
@naar_optie
def dekking(uitvoer: str, naar: str | None) -> int:
    """Toon wat het programma met elk artikel en lid doet. Uitgangscode 1 bij een gebrek."""
    boek = regelboek()
    rijen = dekking_van(boek)
    tekst = rapport.dekkingstabel(rijen, list(boek.bronnen.values()))
    schrijf(rapport.dekking_json(rijen) if uitvoer == "json" else tekst, naar)
    return 1 if any(r.gebrek for r in rijen) else 0


@wetgeving.command()
def bronnen() -> None:
    """Toon het register: elke bron, haar gezag en hoe ver zij is nagezien."""
    schrijf(rapport.register(list(regelboek().bronnen.values())), None)


def _gevraagd(ids: tuple[str, ...]) -> list[str]:
    boek = regelboek()
    return list(dict.fromkeys(ids)) or [b for b in boek.bronnen if b in boek.register.vingerafdrukken]


def _voortgang(naam: str, tot_nu: int, totaal: int | None) -> None:
    """Show how far a file is, on one line."""
    hoever = f"{100 * tot_nu // totaal}%" if totaal else f"{tot_nu} bytes"
    click.echo(f"\r{naam[-46:]:<46} {hoever:>12}", err=True, nl=False)


@wetgeving.command()
@click.argument("ids", metavar="[BWB-ID]...", nargs=-1)
@bron_optie
@click.option("--basis", metavar="URL", default=STANDAARDBASIS, show_default=True, help="Adres van de officiële bron.")
@click.option("--naar", metavar="MAP", default=None, help="Map waarin de teksten komen; anders de eigen map.")
def ophalen(ids: tuple[str, ...], bron: str | None, basis: str, naar: str | None) -> int:
    """Haal de officiële teksten op (zonder BWB-ID: alle regelingen waarvan de tekst is vastgelegd)."""
    doel = Path(naar) if naar else cachemap()
    mislukt = 0
    for bwb in _gevraagd(ids):
        try:
            if bron is not None:
                uit = kopieer(bwb, wetteksten(bron).map, doel)
            else:
                uit = haal_op(bwb, doel, basis=basis, voortgang=_voortgang)
                click.echo("\r" + " " * 60 + "\r", err=True, nl=False)
        except SpreidingswetFout as fout:
            mislukt += 1
            click.echo(f"\n{fout}", err=True)
            continue
        click.echo(f"{bwb}: {len(uit.opgehaald)} opgehaald, {len(uit.al_aanwezig)} al aanwezig ({doel})")
    return 2 if mislukt else 0


@wetgeving.command()
@click.argument("ids", metavar="[BWB-ID]...", nargs=-1)
@bron_optie
@click.option("--naar", metavar="MAP", default=None, help="Map van het register; anders die van dit programma.")
def vastleggen(ids: tuple[str, ...], bron: str | None, naar: str | None) -> None:
    """Leg vast wat de officiële tekst nu is, nadat iemand haar heeft gelezen (voor wie de regels beheert)."""
    boek, teksten = regelboek(), wetteksten(bron)
    for bwb in _gevraagd(ids):
        if bwb not in boek.bronnen or not teksten.heeft(bwb):
            raise InvoerFout(
                Melding("SW-A09", f"van {bwb} is er geen tekst, of zij staat niet in het register", str(teksten.map),
                        verwacht="een regeling uit het register met haar tekst", doe="spreidingswet wetgeving ophalen")
            )  # fmt: skip
        doel = (Path(naar) if naar else map_van("wetgeving")) / "vingerafdrukken"
        doel.mkdir(parents=True, exist_ok=True)
        schrijf(vingerafdrukken(boek.bronnen[bwb], teksten), str(doel / f"{bwb}.yaml"))
        click.echo(f"{bwb}: vastgelegd in {doel / f'{bwb}.yaml'}")
