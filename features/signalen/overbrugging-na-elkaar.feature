# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Een signaal bij overbrugging door voorzieningen na elkaar
  Een signaal beslist niets. Volgens de uitleg van het ministerie kan een voorziening die later opent meetellen als
  opvangvoorzieningen in dezelfde gemeente haar overbruggen (uitvoeringspraktijk). Of twee die elkaar opvolgen samen genoeg
  zijn, zegt geen bron: de plaatsen tellen dan niet mee, en het signaal wijst erop.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw", die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet

  Regel: Overbruggen twee voorzieningen na elkaar, dan verdient dat een signaal, want of dat genoeg is zegt geen bron.

    Abstract Scenario: De noodopvang in <gemeente> tot 1 augustus, en daarna de sporthal in <gemeente 2> van <van> tot <tot>
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in <gemeente> die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 augustus 2025
      En een voorziening "Sporthal" in <gemeente 2> die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar vanaf <van>
      En "Sporthal" is beschikbaar tot <tot>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Overbrugging door voorzieningen na elkaar"
      En tellen de plaatsen van "Nieuwbouw" niet mee

      Voorbeelden:
        | gemeente | gemeente 2 | van              | tot              | een  |
        | Utrecht  | Utrecht    | 1 augustus 2025  | 1 september 2025 | een  |
        | Utrecht  | Utrecht    | 1 augustus 2025  | 31 augustus 2025 | geen |
        | Utrecht  | Utrecht    | 1 september 2025 | 1 december 2025  | een  |
        | Utrecht  | Utrecht    | 2 september 2025 | 1 december 2025  | geen |
        | Utrecht  | De Bilt    | 1 augustus 2025  | 1 september 2025 | geen |
        | De Bilt  | Utrecht    | 1 augustus 2025  | 1 september 2025 | geen |

    Abstract Scenario: Van de ene of de andere <wat>
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 augustus 2025
      En een voorziening "Sporthal" in Utrecht die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar vanaf 1 augustus 2025
      En "Sporthal" is beschikbaar tot 1 september 2025
      En "<naam>" <wat>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan is er geen signaal "Overbrugging door voorzieningen na elkaar"

      Voorbeelden:
        | naam       | wat                                      |
        | Noodopvang | is bestemd voor ontheemden uit Oekraïne  |
        | Noodopvang | is bestemd voor een onbekende doelgroep  |
        | Noodopvang | ligt in een onbekende gemeente           |
        | Sporthal   | is bestemd voor ontheemden uit Oekraïne  |
        | Sporthal   | is bestemd voor een onbekende doelgroep  |
        | Sporthal   | ligt in een onbekende gemeente           |
        | Sporthal   | is beschikbaar vanaf een onbekende dag   |
        | Sporthal   | is beschikbaar tot een onbekende dag     |

    Scenario: Een die er de hele tijd is maar zelf al meetelt
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 augustus 2025
      En een voorziening "Sporthal" in Utrecht die aan alle voorwaarden voldoet
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan is er geen signaal "Overbrugging door voorzieningen na elkaar"

    Scenario: Een die de hele tijd overbrugt
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 september 2025
      En een voorziening "Sporthal" in Utrecht die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar vanaf 1 augustus 2025
      En "Sporthal" is beschikbaar tot 1 september 2025
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan is er geen signaal "Overbrugging door voorzieningen na elkaar"
