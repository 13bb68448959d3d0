"""A first file with scenarios, with an explanation in it, for who has never written one."""

from __future__ import annotations

from pathlib import Path

from spreidingswet.basis.fouten import InvoerFout, Melding

START = """\
# language: nl
# Laat de regel hierboven staan: zonder haar worden de Nederlandse woorden niet herkend.
# Een regel die met # begint, is uitleg; hij wordt niet gelezen.
#
# Nakijken:            spreidingswet scenario toets {naam}
# Welke zinnen er zijn: spreidingswet scenario zinnen
#                       spreidingswet scenario zinnen beschikbaar    (alleen die met dat woord)
#
# Onder de Functionaliteit staat waar het bestand over gaat. Met @ ervoor: over welke bepaling het gaat
# (@BWBR0049307 is de Spreidingswet; -7-1-a is artikel 7, eerste lid, onderdeel a), uit welke bron u put (@bron-...),
# of wat nog een open vraag is (@open).
@BWBR0049307-7-1-a
Functionaliteit: Plaatsen die meetellen in onze gemeente

  # Dit geldt voor elk scenario hieronder. Een voorziening "die aan alle voorwaarden voldoet" heeft 100 reguliere
  # plaatsen voor asielzoekers, wordt geëxploiteerd door het COA, is gerealiseerd, wordt door geen andere overbrugd, en
  # is beschikbaar vanaf 1 januari 2025 voor onbepaalde tijd. Alleen wat anders is, hoeft u te zeggen.
  Achtergrond:
    Gegeven de provincie Zuid-Holland in de cyclus 2024
    En een voorziening "Havenkwartier" in Den Haag die aan alle voorwaarden voldoet

  # Onder Regel staat in een hele zin wat volgens u geldt; daaronder scenario's die dat laten zien.
  Regel: Plaatsen die niet op tijd beschikbaar zijn, tellen niet mee.

    Scenario: Op tijd open
      Gegeven "Havenkwartier" is beschikbaar vanaf 1 juli 2025
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Havenkwartier" mee

    # Een scenario dat hetzelfde voor meer dagen nagaat: <dag> en <oordeel> komen uit de tabel, rij voor rij.
    Abstract Scenario: Open vanaf <dag>
      Gegeven "Havenkwartier" is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Havenkwartier" <oordeel>

      Voorbeelden:
        | dag              | oordeel  |
        | 30 juni 2025     | mee      |
        | 1 juli 2025      | mee      |
        | 2 juli 2025      | niet mee |
"""


def schrijf_start(pad: Path) -> None:
    """Write the start file. Raises InvoerFout: SW-S31 if there is one already, SW-S30 for another kind of name."""
    if pad.suffix != ".feature":
        raise InvoerFout(
            Melding(
                "SW-S30",
                "de naam van een bestand met scenario's eindigt op .feature",
                str(pad),
                verwacht=f"{pad.name or 'naam'}.feature",
            )
        )
    try:
        with pad.open("x", encoding="utf-8", newline="\n") as stroom:
            stroom.write(START.replace("{naam}", pad.name))
    except FileExistsError as fout:
        raise InvoerFout(
            Melding("SW-S31", "dit bestand bestaat al; het is niet overschreven", str(pad), verwacht="een nieuwe naam")
        ) from fout
    except (OSError, ValueError) as fout:
        raise InvoerFout(
            Melding(
                "SW-A05",
                f"kan niet schrijven ({type(fout).__name__})",
                str(pad),
                verwacht="een bestand in een bestaande map",
            )
        ) from fout
