"""The commands `scenario`: run scenarios, list the sentences they can use, and begin a file."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.nederlands import Groep
from spreidingswet.cli.uitvoer import schrijf

UITVOER = click.option("--uitvoer", type=click.Choice(["tekst", "json"]), default="tekst", help="Rapport of gegevens.")
NAAR = click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")


@spreidingswet.group(cls=Groep)
def scenario() -> None:
    """Lees, schrijf en draai scenario's: voorbeelden in gewoon Nederlands van hoe het recht uitwerkt."""


# What a command needs of the scenarios is imported in it: the Gherkin parser is no burden on the other commands.


@scenario.command()
@click.argument("bestanden", nargs=-1, required=True, metavar="MAP|BESTAND...")
@UITVOER
@NAAR
def toets(bestanden: tuple[str, ...], uitvoer: str, naar: str | None) -> int:
    """Draai de scenario's in een MAP of BESTAND; uitgangscode 0 alles goed, 1 iets mislukt, 2 iets onbruikbaar."""
    from spreidingswet.scenario import weergave
    from spreidingswet.scenario.omgeving import omgeving
    from spreidingswet.scenario.uitvoeren import Scenarioresultaat, bereid_voor, voer_uit

    waar = omgeving(bewaar=False)
    gereed = bereid_voor([Path(b) for b in bestanden], waar.boek)
    aantal = sum(len(f.scenarios) for f in gereed.features) + len(gereed.fouten)
    with click.progressbar(length=aantal, label="scenario's", file=sys.stderr, hidden=not sys.stderr.isatty()) as balk:

        def verder(_: Scenarioresultaat) -> None:
            balk.update(1)

        resultaten = voer_uit(gereed, waar=waar, voortgang=verder)
    schrijf(weergave.als_json(resultaten) if uitvoer == "json" else weergave.tekst(resultaten), naar)
    return weergave.uitgangscode(resultaten)


@scenario.command()
@click.argument("zoek", nargs=-1, metavar="[WOORD...]")
@UITVOER
@NAAR
def zinnen(zoek: tuple[str, ...], uitvoer: str, naar: str | None) -> int:
    """Toon alle zinnen die een scenario kan gebruiken, of die met elk WOORD; uitgangscode 1 als er geen is."""
    from spreidingswet.scenario import weergave
    from spreidingswet.scenario.stappen import zinnenboek

    lijst = weergave.zoek_zinnen(zinnenboek(), " ".join(zoek))
    if uitvoer == "json":
        schrijf(weergave.zinnen_json(lijst), naar)
    else:
        schrijf(weergave.zinnen(lijst) if lijst else f"Geen zin met {' en '.join(zoek)}.\n", naar)
    return 0 if lijst else 1


@scenario.command()
@click.argument("pad", metavar="PAD")
def nieuw(pad: str) -> None:
    """Schrijf een begin met uitleg in het nieuwe bestand PAD (naam.feature)."""
    from spreidingswet.scenario.nieuw import schrijf_start

    schrijf_start(Path(pad))
    schrijf(f"{pad} is geschreven. Draai het met: spreidingswet scenario toets {pad}\n", None)
