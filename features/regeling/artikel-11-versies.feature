# language: nl
@BWBR0049320-11 @BWBR0049320-6-1
Functionaliteit: Welke versie van wet, Besluit en Regeling geldt
  Artikel 11 van de Regeling (ministeriële regeling): zij treedt in werking op 1 februari 2024, een dag na de wet en het
  Besluit. De tekst van artikel 6, eerste lid, van de Regeling is op 15 mei 2024 verbeterd. Artikel 5.1 van het Besluit
  geldt vanaf 30 maart 2024. Een uitkomst noemt van elke regeling de versie die op de peildatum geldt.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: Van elke regeling geldt op de peildatum een versie, en de uitkomst noemt haar.

    Abstract Scenario: Op <peildatum>
      Gegeven de peildatum is <peildatum>
      Als het dossier wordt getoetst
      Dan geldt van de Spreidingswet de versie van 31 januari 2024
      En geldt van het Besluit de versie van <besluit>
      En geldt van de Regeling <regeling>

      Voorbeelden:
        | peildatum       | besluit         | regeling                       |
        | 31 januari 2024 | 31 januari 2024 | nog geen versie                |
        | 1 februari 2024 | 31 januari 2024 | de versie van 1 februari 2024  |
        | 29 maart 2024   | 31 januari 2024 | de versie van 1 februari 2024  |
        | 30 maart 2024   | 30 maart 2024   | de versie van 1 februari 2024  |
        | 14 mei 2024     | 30 maart 2024   | de versie van 1 februari 2024  |
        | 15 mei 2024     | 30 maart 2024   | de versie van 15 mei 2024      |
        | 25 november 2026 | 30 maart 2024  | de versie van 15 mei 2024      |
