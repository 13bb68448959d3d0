"""The commands `scenario dekking`, `mutanten` and `pagina`: what scenarios show, what they notice, and all of it."""

from __future__ import annotations

import os
import sys
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import click

from spreidingswet.bronnen.cache import OMGEVINGSVARIABELE
from spreidingswet.cli.opties import wetteksten
from spreidingswet.cli.scenario import NAAR, UITVOER, scenario
from spreidingswet.cli.uitvoer import schrijf

AANVAARD = click.option(
    "--aanvaard", metavar="PAD", type=click.Path(), default=None,
    help="Wat mag ontbreken, elk met een reden (gewoonlijk aanvaard.yaml in de map met scenario's).",
)  # fmt: skip
BESTANDEN = click.argument("bestanden", nargs=-1, required=True, metavar="MAP|BESTAND...")


def _balk(lengte: int, label: str) -> Any:
    return click.progressbar(length=lengte, label=label, file=sys.stderr, hidden=not sys.stderr.isatty())


def _bereid_voor(bestanden: tuple[str, ...]) -> Any:
    """Read the features; what cannot be used is an error, for a gap may stand in it. Raises InvoerFout."""
    from spreidingswet.basis.fouten import InvoerFout
    from spreidingswet.regels.keuze import regelboek
    from spreidingswet.scenario.uitvoeren import bereid_voor

    gereed = bereid_voor([Path(b) for b in bestanden], regelboek())
    if gereed.fouten:
        raise InvoerFout([m for meldingen in gereed.fouten.values() for m in meldingen])
    return gereed


@scenario.command()
@BESTANDEN
@AANVAARD
@UITVOER
@NAAR
def dekking(bestanden: tuple[str, ...], aanvaard: str | None, uitvoer: str, naar: str | None) -> int:
    """Toon per bepaling en per voorwaarde wat de scenario's laten zien, en wat geen scenario laat zien.

    Uitgangscode 0 als niets ontbreekt zonder reden, 1 als iets ontbreekt of een scenario mislukt, 2 bij onbruikbare
    invoer.
    """
    from spreidingswet.regels.keuze import regelboek
    from spreidingswet.scenario.dekking import aanvaard as aanvaarden
    from spreidingswet.scenario.dekking import weergave
    from spreidingswet.scenario.dekking.opstellen import dek

    gereed = _bereid_voor(bestanden)
    lijst = aanvaarden.lees(Path(aanvaard) if aanvaard else aanvaarden.vind(map(Path, bestanden)))
    with _balk(sum(len(f.scenarios) for f in gereed.features), "scenario's") as balk:
        gevonden, resultaten = dek(gereed, regelboek(), lijst.gaten, lambda _: balk.update(1))
    schrijf(weergave.als_json(gevonden) if uitvoer == "json" else weergave.tekst(gevonden), naar)
    return max(weergave.uitgangscode(gevonden), _mislukt(resultaten))


@scenario.command()
@BESTANDEN
@click.option("--regel", "regels", multiple=True, metavar="NAAM", help="Alleen deze regels; een * staat voor alles.")
@click.option("--processen", type=click.IntRange(1, 64), default=2, show_default=True, help="Hoeveel tegelijk.")
@AANVAARD
@UITVOER
@NAAR
def mutanten(
    bestanden: tuple[str, ...],
    regels: tuple[str, ...],
    processen: int,
    aanvaard: str | None,
    uitvoer: str,
    naar: str | None,
) -> int:
    """Verander steeds een ding in de regels, en toon welke veranderingen geen scenario opmerkt.

    Uitgangscode 0 als elke verandering wordt opgemerkt of met reden mag blijven, 1 als er een overleeft of een
    scenario mislukt, 2 bij onbruikbare invoer.
    """
    from spreidingswet.basis.fouten import InvoerFout, Melding
    from spreidingswet.regels.keuze import regelboek
    from spreidingswet.scenario.dekking import aanvaard as aanvaarden
    from spreidingswet.scenario.mutanten import draaien, maken, weergave

    gereed, boek = _bereid_voor(bestanden), regelboek()
    lijst = aanvaarden.lees(Path(aanvaard) if aanvaard else aanvaarden.vind(map(Path, bestanden)))
    alle = [m for m in maken.mutanten(boek) if not regels or any(fnmatchcase(m.regel, r) for r in regels)]
    if not alle:
        raise InvoerFout(
            Melding(
                "SW-S32",
                "geen regel heet zo",
                plaats=f"--regel {' '.join(regels)}",
                verwacht="de id van een regel",
                doe="bekijk ze met: spreidingswet regels",
            )
        )
    with _balk(sum(len(f.scenarios) for f in gereed.features), "scenario's") as eerst:
        gezien = draaien.kijk(gereed, boek, alle, lambda _: eerst.update(1))
    with _balk(len(alle), "mutanten") as balk:
        resultaten, overbodig = draaien.voer_uit(
            gereed, boek, gezien, alle, aanvaard=lijst.mutanten, processen=processen, voortgang=balk.update
        )
    if regels:
        overbodig = ()  # what was not looked at may still be needed
    schrijf(
        weergave.als_json(resultaten, overbodig) if uitvoer == "json" else weergave.tekst(resultaten, overbodig, boek),
        naar,
    )
    return max(weergave.uitgangscode(resultaten, overbodig), _mislukt(gezien.resultaten))


def _mislukt(resultaten: Any) -> int:
    """Say on stderr how many scenarios fail by themselves: what they show is not to be relied on."""
    n = sum(r.stand in ("mislukt", "onbruikbaar") for r in resultaten)
    if n:
        click.echo(f"{n} van de scenario's mislukken; kijk met: spreidingswet scenario toets", err=True)
    return int(bool(n))


@scenario.command()
@BESTANDEN
@click.option("--naar", required=True, metavar="MAP", help="De map voor de pagina's: nieuw, of eerder zo gemaakt.")
@click.option(
    "--bron",
    metavar="MAP",
    type=click.Path(),
    default=None,
    help="Map met de officiële teksten; zonder staan die er niet in.",
)
@AANVAARD
def pagina(bestanden: tuple[str, ...], naar: str, bron: str | None, aanvaard: str | None) -> int:
    """Schrijf een website voor beoordelaars: per bepaling de regels, de scenario's met hun uitkomst, en de dekking.

    Uitgangscode 0 als alles goed gaat, 1 als een scenario mislukt, 2 bij onbruikbare invoer.
    """
    from spreidingswet.regels.keuze import regelboek
    from spreidingswet.scenario.dekking import aanvaard as aanvaarden
    from spreidingswet.scenario.dekking.opstellen import dek
    from spreidingswet.scenario.pagina.bouwen import bouw
    from spreidingswet.scenario.pagina.schrijven import controleer, schrijf_site

    controleer(Path(naar))  # before a minute of work
    gereed, boek = _bereid_voor(bestanden), regelboek()
    # Without a word of the user no texts: a folder of an earlier download is not asked for.
    teksten = wetteksten(bron) if bron or os.environ.get(OMGEVINGSVARIABELE) else None
    lijst = aanvaarden.lees(Path(aanvaard) if aanvaard else aanvaarden.vind(map(Path, bestanden)))
    with _balk(sum(len(f.scenarios) for f in gereed.features), "scenario's") as balk:
        gevonden, resultaten = dek(gereed, boek, lijst.gaten, lambda _: balk.update(1))
    site = bouw(boek, gereed, resultaten, gevonden, teksten)
    schrijf_site(Path(naar), site)
    schrijf(f"{len(site)} bestanden in {naar}; begin met {Path(naar) / 'index.html'}\n", None)
    return _mislukt(resultaten)
