"""Features for tests: a sound one, and the same with one thing changed."""

from __future__ import annotations

from pathlib import Path

from spreidingswet.scenario.feature import Feature, lees_feature

GOED = """\
# language: nl
@BWBR0049307-7-1-a @open
Functionaliteit: Op tijd beschikbaar
  Artikel 7 van de wet.

  Achtergrond:
    Gegeven de provincie Utrecht
    En een voorziening "Haven" in Utrecht die aan alle voorwaarden voldoet

  Regel: Te laat telt niet mee.

    Scenario: Op tijd
      Gegeven "Haven" is beschikbaar vanaf 1 juli 2025
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Haven" mee

    Abstract Scenario: Open vanaf <dag>
      Gegeven "Haven" is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Haven" <oordeel>

      Voorbeelden:
        | dag          | oordeel  |
        | 1 juli 2025  | mee      |
        | 2 juli 2025  | niet mee |
"""


def feature(tekst: str = GOED) -> Feature:
    """Read a feature given as text."""
    return lees_feature(Path("x.feature"), tekst)


def met(oud: str, nieuw: str) -> str:
    """Return the sound feature with one thing changed."""
    assert GOED.count(oud) >= 1, oud
    return GOED.replace(oud, nieuw, 1)
