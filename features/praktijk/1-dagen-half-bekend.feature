# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049307-7-1-a
Functionaliteit: Van een dag is alleen de maand of het jaar bekend
  Een dossier mag zeggen dat een voorziening opent op "een dag in juli 2025". Een voorwaarde die op elke dag van die maand
  is vervuld, is vervuld. Een voorwaarde die op geen enkele dag is vervuld, is dat niet. In alle andere gevallen is het
  antwoord onbekend. Dat is een afspraak van dit project over bewijs; geen wet.
  De grenzen 1 juli en 1 februari rusten op uitleg van het ministerie (uitvoeringspraktijk).
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw" en "Noodopvang", die allebei aan alle
  voorwaarden voldoen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet

  Regel: Leidt elke dag die het kan zijn tot hetzelfde oordeel, dan geldt dat oordeel (afspraak over bewijs, geen wet).

    Abstract Scenario: Open vanaf <opening>, overbrugd tot <overbrugd tot>
      Gegeven "Nieuwbouw" is beschikbaar vanaf <opening>
      En "Noodopvang" is beschikbaar tot <overbrugd tot>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Op tijd beschikbaar" voor "Nieuwbouw" <antwoord>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden: De opening is half bekend; ook op de laatste dag moet de overbrugging er nog zijn
        | opening                 | overbrugd tot    | antwoord | oordeel      |
        | een dag in juli 2025    | 1 augustus 2025  | ja       | mee          |
        | een dag in juli 2025    | 31 juli 2025     | ja       | mee          |
        | een dag in juli 2025    | 30 juli 2025     | onbekend | mogelijk mee |
        | een dag in 2025         | 31 december 2025 | ja       | mee          |
        | een dag in 2025         | 30 december 2025 | onbekend | mogelijk mee |
        | een dag in januari 2026 | 31 januari 2026  | ja       | mee          |
        | een dag in 2026         | 31 januari 2026  | onbekend | mogelijk mee |

      Voorbeelden: Het einde van de overbrugging is half bekend
        | opening           | overbrugd tot             | antwoord | oordeel      |
        | 1 september 2025  | een dag in september 2025 | ja       | mee          |
        | 15 september 2025 | een dag in september 2025 | onbekend | mogelijk mee |
        | 1 oktober 2025    | een dag in september 2025 | nee      | niet mee     |
        | 1 september 2025  | een dag in 2025           | onbekend | mogelijk mee |

      Voorbeelden: Opening en einde zijn allebei half bekend
        | opening                   | overbrugd tot             | antwoord | oordeel      |
        | een dag in augustus 2025  | een dag in september 2025 | ja       | mee          |
        | een dag in september 2025 | een dag in september 2025 | onbekend | mogelijk mee |
        | een dag in oktober 2025   | een dag in september 2025 | nee      | niet mee     |

    Scenario: Niets ontbreekt, want elke dag in juli leidt tot hetzelfde oordeel
      Gegeven "Nieuwbouw" is beschikbaar vanaf een dag in juli 2025
      En "Noodopvang" is beschikbaar tot 1 augustus 2025
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar op de realisatiedatum" voor "Nieuwbouw" onbekend
      En tellen de plaatsen van "Nieuwbouw" mee
      En ontbreekt er niets

    Scenario: Zonder overbrugging doet de precieze dag in juli er wel toe
      Gegeven "Nieuwbouw" is beschikbaar vanaf een dag in juli 2025
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van "Nieuwbouw" meetellen
      En ontbreekt het gegeven "beschikbaar vanaf"

    Scenario: De dag doet er niet toe als de voorziening toch niet lang genoeg blijft
      Gegeven "Nieuwbouw" is beschikbaar vanaf een dag in 2025
      En "Nieuwbouw" is beschikbaar tot 31 januari 2026
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" niet mee
      En ontbreekt er niets
