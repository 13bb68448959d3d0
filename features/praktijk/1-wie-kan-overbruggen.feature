# language: nl
@bron-verslag-pao-2024-09-20 @open
Functionaliteit: Welke voorziening een andere kan overbruggen
  Het verslag van het overleg noemt overbruggingsopvang in de gemeente (uitvoeringspraktijk), zonder te zeggen wat dat is.
  Gelezen is: opvangplaatsen in de zin van de wet, beschikbaar op 1 juli, die niet zelf al meetellen. Of een voorziening
  die zelf meetelt ook mag overbruggen, is een open vraag; zie de map interpretaties.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw" vanaf 1 december 2025, overbrugd door
  "Noodopvang" tot die dag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En "Nieuwbouw" is beschikbaar vanaf 1 december 2025
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Noodopvang" is beschikbaar tot 1 december 2025
    En "Nieuwbouw" wordt overbrugd door "Noodopvang"

  Regel: Alleen opvangplaatsen in de zin van de wet kunnen overbruggen (lezing van de praktijk).

    Abstract Scenario: Noodopvang voor <doelgroep> door <exploitant>
      Gegeven "Noodopvang" is bestemd voor <doelgroep>
      En "Noodopvang" wordt geëxploiteerd door <exploitant>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Kan een andere voorziening overbruggen" voor "Noodopvang" <antwoord>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden:
        | doelgroep               | exploitant                           | antwoord | oordeel      |
        | asielzoekers            | het college                          | ja       | mee          |
        | ontheemden uit Oekraïne | het COA                              | nee      | niet mee     |
        | asielzoekers            | een ander dan het COA of het college | nee      | niet mee     |
        | een onbekende doelgroep | het COA                              | onbekend | mogelijk mee |

  Regel: Alleen een voorziening die op 1 juli beschikbaar is, kan overbruggen (lezing van de praktijk).

    Abstract Scenario: Noodopvang vanaf <dag>
      Gegeven "Noodopvang" is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Kan een andere voorziening overbruggen" voor "Noodopvang" <antwoord>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden:
        | dag                  | antwoord | oordeel      |
        | 30 juni 2025         | ja       | mee          |
        | 1 juli 2025          | ja       | mee          |
        | 2 juli 2025          | nee      | niet mee     |
        | een dag in juli 2025 | onbekend | mogelijk mee |
        | een onbekende dag    | onbekend | mogelijk mee |

  Regel: Een voorziening die tot de nieuwe cyclus blijft en dus zelf meetelt, overbrugt geen andere (interpretatie).

    Abstract Scenario: Noodopvang tot <dag>
      Gegeven "Noodopvang" is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Noodopvang" <zelf>
      En is het antwoord op "Kan een andere voorziening overbruggen" voor "Noodopvang" <antwoord>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden:
        | dag             | zelf         | antwoord | oordeel      |
        | 31 januari 2026 | niet mee     | ja       | mee          |
        | 1 februari 2026 | mee          | nee      | niet mee     |
        | 2 februari 2026 | mee          | nee      | niet mee     |
        | een dag in 2026 | mogelijk mee | onbekend | mogelijk mee |

  Regel: Eén voorziening overbrugt de hele tijd van 1 juli tot de opening; schakels tellen niet op (lezing van de praktijk).

    Scenario: Twee voorzieningen na elkaar
      Gegeven "Noodopvang" is beschikbaar tot 1 september 2025
      En een voorziening "Tussenopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Tussenopvang" is beschikbaar vanaf 1 september 2025
      En "Tussenopvang" is beschikbaar tot 1 december 2025
      En "Tussenopvang" wordt overbrugd door "Noodopvang"
      En "Nieuwbouw" wordt overbrugd door "Tussenopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Tussenopvang" ja
      En is het antwoord op "Kan een andere voorziening overbruggen" voor "Tussenopvang" nee
      En tellen de plaatsen van "Nieuwbouw" niet mee

    Scenario: Een dossier waarin twee voorzieningen elkaar overbruggen, spreekt zichzelf tegen
      Gegeven "Noodopvang" is beschikbaar vanaf 1 oktober 2025
      En "Noodopvang" wordt overbrugd door "Nieuwbouw"
      Als het dossier wordt getoetst
      Dan kan het dossier niet worden getoetst: voorzieningen overbruggen elkaar in een kring

    Scenario: Van twee genoemde voorzieningen is er één genoeg
      Gegeven een voorziening "Sporthal" in De Bilt die aan alle voorwaarden voldoet
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" ja
      En tellen de plaatsen van "Nieuwbouw" mee

    Scenario: Dat een andere voorziening onbekend is, doet er dan niet meer toe
      Gegeven een voorziening "Sporthal" in Utrecht die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar tot een onbekende dag
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mee

  Regel: Wat geen bron uitsluit, staat aan overbrugging niet in de weg (lezing van de praktijk).

    Scenario: Eén noodopvang overbrugt twee voorzieningen
      Gegeven een voorziening "Tweede" in Utrecht die aan alle voorwaarden voldoet
      En "Tweede" is beschikbaar vanaf 1 september 2025
      En "Tweede" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mee
      En tellen de plaatsen van "Tweede" mee

    Scenario: Reguliere noodopvang overbrugt een voorziening voor amv
      Gegeven "Nieuwbouw" is van het soort amv
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mee
