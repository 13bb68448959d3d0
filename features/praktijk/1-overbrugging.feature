# language: nl
@bron-verslag-pao-2024-09-20 @open
Functionaliteit: Overbrugd tot de opening
  Volgens de uitleg van het ministerie kunnen locaties die na 1 juli opengaan alleen meetellen als er in de gemeente
  overbruggingsopvang is (uitvoeringspraktijk). De wet kent het woord niet, en geen bron zegt wat overbruggingsopvang is.
  Hier is zij: opvang in dezelfde gemeente, die zelf opvangplaatsen biedt, op 1 juli beschikbaar is en zonder gat blijft
  tot de opening. Dat is een lezing, geen wet.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw" vanaf 1 september 2025 en "Noodopvang" tot
  die dag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Noodopvang" is beschikbaar tot 1 september 2025

  Regel: Een voorziening die na 1 juli opengaat, telt in de praktijk alleen mee als zij is overbrugd.

    Scenario: De noodopvang overbrugt de nieuwbouw
      Gegeven "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" ja
      En is het antwoord op "Op tijd beschikbaar" voor "Nieuwbouw" ja
      En tellen de plaatsen van "Nieuwbouw" mee
      En tellen de plaatsen van "Noodopvang" niet mee

    Scenario: Door geen andere voorziening overbrugd
      Gegeven "Nieuwbouw" wordt door geen andere voorziening overbrugd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" nee
      En is doorslaggevend: "Overbrugd tot de opening" voor "Nieuwbouw"
      En tellen de plaatsen van "Nieuwbouw" niet mee

    Scenario: Onbekend of en waardoor is overbrugd
      Gegeven niet bekend is door welke voorziening "Nieuwbouw" wordt overbrugd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" onbekend
      En is niet bekend of de plaatsen van "Nieuwbouw" meetellen
      En ontbreekt het gegeven "overbrugging door"

    Scenario: Wie op 1 juli al open is, hoeft niet te worden overbrugd
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 juli 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" niet van toepassing
      En tellen de plaatsen van "Nieuwbouw" mee

    Abstract Scenario: Overbrugd, en open vanaf <dag>
      Gegeven "Nieuwbouw" is beschikbaar vanaf <dag>
      En "Noodopvang" is beschikbaar tot <dag>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden: Op 1 februari 2026 is de nieuwe cyclus al begonnen
        | dag             | oordeel  |
        | 2 juli 2025     | mee      |
        | 31 januari 2026 | mee      |
        | 1 februari 2026 | niet mee |

    Scenario: De overbrugging rust op uitleg van het ministerie
      Als het dossier wordt getoetst
      Dan steunt "Overbrugd tot de opening" op verslag PAO 20 september 2024 (uitvoeringspraktijk)
      En steunt "Overbrugd tot de opening" niet op de wet

  Regel: De overbruggende voorziening blijft zonder gat beschikbaar tot de andere opengaat (lezing van de praktijk).

    Abstract Scenario: De nieuwbouw opent op 1 september 2025, de noodopvang blijft tot <dag>
      Gegeven "Noodopvang" is beschikbaar tot <dag>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" <antwoord>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden:
        | dag               | antwoord | oordeel      |
        | 31 augustus 2025  | nee      | niet mee     |
        | 1 september 2025  | ja       | mee          |
        | 2 september 2025  | ja       | mee          |
        | een onbekende dag | onbekend | mogelijk mee |

    Scenario: Het onbekende einde van de noodopvang moet worden opgezocht
      Gegeven "Noodopvang" is beschikbaar tot een onbekende dag
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van "Nieuwbouw" meetellen
      En ontbreekt het gegeven "beschikbaar tot" van "Noodopvang"

  Regel: De overbruggende voorziening ligt in dezelfde gemeente (lezing van de praktijk).

    Abstract Scenario: De noodopvang ligt in <gemeente>
      Gegeven "Noodopvang" ligt in <gemeente>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" <antwoord>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden: De Bilt grenst aan Utrecht
        | gemeente               | antwoord | oordeel      |
        | Utrecht                | ja       | mee          |
        | De Bilt                | nee      | niet mee     |
        | een onbekende gemeente | onbekend | mogelijk mee |
