# language: nl
@open @bron-verslag-pao-2024-09-20
Functionaliteit: Mag een voorziening die zelf meetelt, ook een andere voorziening overbruggen?
  Het verslag van het overleg vraagt alleen dat er in de gemeente overbruggingsopvang is (uitvoeringspraktijk). Of dat ook
  opvang mag zijn die zelf al meetelt, zegt geen bron. Dit is dus een keuze (interpretatie). Zonder andere opdracht is het
  antwoord nee: dezelfde plaatsen zouden anders twee keer bijdragen.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw" vanaf 1 september 2025, overbrugd door
  "Azc", dat voor onbepaalde tijd blijft.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
    En een voorziening "Azc" in Utrecht die aan alle voorwaarden voldoet
    En "Nieuwbouw" wordt overbrugd door "Azc"

  Regel: Een voorziening die zelf meetelt, overbrugt alleen als op deze vraag met ja wordt geantwoord.

    Abstract Scenario: Het antwoord is <antwoord>, en het azc blijft tot <dag>
      Gegeven de vraag "Mag een voorziening die zelf meetelt, ook een andere voorziening overbruggen?" is beantwoord met <antwoord>
      En "Azc" is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Kan een andere voorziening overbruggen" voor "Azc" <kan>
      En tellen de plaatsen van "Azc" <azc>
      En tellen de plaatsen van "Nieuwbouw" <nieuwbouw>

      Voorbeelden:
        | antwoord | dag               | kan      | azc          | nieuwbouw    |
        | nee      | 31 januari 2026   | ja       | niet mee     | mee          |
        | nee      | 1 februari 2026   | nee      | mee          | niet mee     |
        | nee      | een dag in 2026   | onbekend | mogelijk mee | mogelijk mee |
        | nee      | een onbekende dag | onbekend | mogelijk mee | mogelijk mee |
        | ja       | 31 januari 2026   | ja       | niet mee     | mee          |
        | ja       | 1 februari 2026   | ja       | mee          | mee          |
        | ja       | een dag in 2026   | ja       | mogelijk mee | mee          |
        | ja       | 31 augustus 2025  | ja       | niet mee     | niet mee     |

    Scenario: Zonder keuze is het antwoord nee, en de uitkomst zegt dat ja iets zou veranderen
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" niet mee
      En zou een ander antwoord op de vraag "Mag een voorziening die zelf meetelt, ook een andere voorziening overbruggen?" de uitkomst veranderen
      En steunt "Overbrugd tot de opening" op een interpretatie

    Scenario: Telt de overbruggende voorziening zelf niet mee, dan doet het antwoord er niet toe
      Gegeven "Azc" is beschikbaar tot 1 september 2025
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mee
      En zou een ander antwoord op de vraag "Mag een voorziening die zelf meetelt, ook een andere voorziening overbruggen?" niets veranderen
