# language: nl
Functionaliteit: Welke versie van wet, Besluit en Regeling geldt
  Artikel 11 van de Regeling (ministeriële regeling): zij treedt in werking op 1 februari 2024, een dag na de wet en het
  Besluit. De tekst van artikel 6, eerste lid, van de Regeling is op 15 mei 2024 verbeterd. Artikel 5.1 van het Besluit
  geldt vanaf 30 maart 2024. Een uitkomst noemt van elke regeling de versie die op de peildatum geldt.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  @BWBR0049320-11 @BWBR0049310-6.1
  Regel: De Regeling geldt vanaf 1 februari 2024; van wet, Besluit en Regeling geldt steeds de versie van de peildatum.

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

  @BWBR0049320-6-1
  Regel: Ook in de versie die gold tot 15 mei 2024 wordt verstrekt in de eerstvolgende maand juni of november nadat aan de voorwaarden is voldaan.

    Abstract Scenario: Op 1 mei 2024 getoetst, met plaatsen die op <dag> beschikbaar zijn gesteld
      Gegeven de provincie Flevoland in de cyclus 2024
      En de peildatum is 1 mei 2024
      En het verdeelbesluit is bekendgemaakt op 1 april 2024
      En in Almere is "De Boei" met 120 plaatsen van het soort amv beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De maand van de uitkering voor plaatsen van bijzondere aard" voor "De Boei" <maand>

      Voorbeelden:
        | dag             | maand           |
        | 1 april 2024    | 1 juni 2024     |
        | 31 mei 2024     | 1 juni 2024     |
        | 1 juni 2024     | 1 november 2024 |
        | 31 oktober 2024 | 1 november 2024 |
        | 1 november 2024 | 1 juni 2025     |
