# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049307-7-1-a @open
Functionaliteit: De tweede cyclus (raming 2026)
  Voor de tweede cyclus zijn er nog geen verdeelbesluiten. 1 juli 2027 is afgeleid uit de termijn van artikel 7, eerste
  lid, onderdeel a, van de Spreidingswet (wet) en uit het voorbeeld van 1 juli 2025. 1 februari 2028 is afgeleid uit de
  uitleg van het ministerie over 1 februari 2026 (uitvoeringspraktijk). Geen van beide dagen is vastgesteld.
  Standaard in dit bestand: Utrecht in de cyclus 2026, getoetst op 1 maart 2026, met een voorziening in Utrecht die aan alle
  voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2026
    En de peildatum is 1 maart 2026
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: In de tweede cyclus moet een plaats, naar het voorbeeld van de praktijk in de eerste, op 1 juli 2027 beschikbaar zijn (afgeleid).

    Abstract Scenario: Beschikbaar vanaf <dag>
      Gegeven de voorziening is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar op de realisatiedatum" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | dag                  | antwoord | oordeel      |
        | 30 juni 2027         | ja       | mee          |
        | 1 juli 2027          | ja       | mee          |
        | 2 juli 2027          | nee      | niet mee     |
        | een dag in juli 2027 | onbekend | mogelijk mee |

    Scenario: De dag is afgeleid en staat in geen besluit
      Als het dossier wordt getoetst
      Dan toetst "Beschikbaar op de realisatiedatum" aan 1 juli 2027
      En is de dag in "Beschikbaar op de realisatiedatum" afgeleid
      En steunt de dag in "Beschikbaar op de realisatiedatum" op artikel 7, eerste lid, onderdeel a, Spreidingswet (wet)
      En steunt de dag in "Beschikbaar op de realisatiedatum" niet op een besluit
      En is er een signaal "De realisatiedatum is niet vastgesteld"

  Regel: In de tweede cyclus moet een plaats, naar het voorbeeld van de praktijk in de eerste, blijven tot 1 februari 2028 of later (afgeleid).

    Abstract Scenario: Beschikbaar tot <dag>
      Gegeven de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar tot de start van de nieuwe cyclus" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | dag             | antwoord | oordeel  |
        | 31 januari 2028 | nee      | niet mee |
        | 1 februari 2028 | ja       | mee      |
        | 2 februari 2028 | ja       | mee      |
        | een dag in 2029 | ja       | mee      |

    Scenario: De dag 1 februari 2028 is afgeleid en niet vastgesteld
      Als het dossier wordt getoetst
      Dan toetst "Beschikbaar tot de start van de nieuwe cyclus" aan 1 februari 2028
      En is de dag in "Beschikbaar tot de start van de nieuwe cyclus" afgeleid

  Regel: Elke cyclus kent haar eigen dagen; wat in de ene meetelt, telt niet vanzelf in de andere.

    Abstract Scenario: Dezelfde voorziening in de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      En de voorziening is beschikbaar vanaf 1 juli 2025
      En de voorziening is beschikbaar tot 1 februari 2026
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | cyclus | oordeel  |
        | 2024   | mee      |
        | 2026   | niet mee |

    Scenario: Overbrugging in de tweede cyclus
      Gegeven een voorziening "Nieuwbouw" in Zeist die aan alle voorwaarden voldoet
      En "Nieuwbouw" is beschikbaar vanaf 1 september 2027
      En een voorziening "Noodopvang" in Zeist die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 september 2027
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mee
      En tellen de plaatsen van "Noodopvang" niet mee
