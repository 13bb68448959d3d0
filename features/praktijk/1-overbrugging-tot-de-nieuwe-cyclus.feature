# language: nl
@BWBR0049307-7-1-a @bron-verslag-pao-2024-09-20 @open
Functionaliteit: Een opening na de start van de nieuwe cyclus
  Volgens het Provinciaal afstemmingsoverleg (uitvoeringspraktijk) telt wie na 1 juli opengaat alleen mee met
  overbruggingsopvang in de gemeente, en moeten plaatsen er zijn voor de start van de nieuwe cyclus op 1 februari 2026.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw", overbrugd door "Noodopvang", die er is tot
  1 juni 2026.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Noodopvang" is beschikbaar tot 1 juni 2026
    En "Nieuwbouw" wordt overbrugd door "Noodopvang"

  Regel: Een opening op of na de start van de nieuwe cyclus is in de praktijk te laat, ook met overbrugging.

    Abstract Scenario: Overbrugd, en open op <dag>
      De noodopvang telt zelf mee; dat zij dan ook mag overbruggen, is hier de gekozen lezing.
      Gegeven de vraag "Mag een voorziening die zelf meetelt, ook een andere voorziening overbruggen?" is beantwoord met ja
      En "Nieuwbouw" is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" ja
      En is het antwoord op "Op tijd beschikbaar" voor "Nieuwbouw" <op tijd>

      Voorbeelden:
        | dag             | op tijd |
        | 31 januari 2026 | ja      |
        | 1 februari 2026 | nee     |

  Regel: Is een voorziening overbrugd en zou een voornemen dat haar overbrugt zelf meetellen, dan wordt dat apart vermeld (interpretatie).

    Abstract Scenario: De noodopvang <stand> en blijft tot <tot>
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En "Noodopvang" <stand>
      En "Noodopvang" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd door een voornemen dat zelf zou meetellen" voor "Nieuwbouw" <dubbel>
      En is er <een> signaal "Overbrugging die op een voornemen rust"

      Voorbeelden:
        | stand            | tot              | dubbel | een  |
        | is een voornemen | 1 juni 2026      | ja     | een  |
        | is gerealiseerd  | 1 juni 2026      | nee    | geen |
        | is een voornemen | 31 augustus 2025 | nee    | geen |

    Scenario: Een voornemen in een andere gemeente overbrugt niet, ook al zou het zelf meetellen
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En "Noodopvang" is een voornemen
      En "Noodopvang" ligt in De Bilt
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd door een voornemen dat zelf zou meetellen" voor "Nieuwbouw" nee

    Scenario: Overbrugd door wie vaststaat en zelf meetelt, in de lezing die dat toestaat
      Gegeven de vraag "Mag een voorziening die zelf meetelt, ook een andere voorziening overbruggen?" is beantwoord met ja
      En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En "Noodopvang" is gerealiseerd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd tot de opening" voor "Nieuwbouw" ja
      En is het antwoord op "Overbrugd door een voornemen dat zelf zou meetellen" voor "Nieuwbouw" nee
