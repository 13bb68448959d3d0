# language: nl
@BWBR0049307-2-3
Functionaliteit: De aftrek van duurzame plaatsen
  Artikel 2, derde lid, van de wet: in mindering komt "het aantal plaatsen dat voor vijf jaar of langer beschikbaar is of in
  de daaropvolgende twaalf maanden voor die periode beschikbaar zal komen", vanaf een minimale omvang.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 31 januari 2024
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kazerne" heeft 100 plaatsen
    En de voorziening "Kazerne" is beschikbaar vanaf 1 januari 2022
    En alle voorzieningen van de provincie staan in het dossier
    En alle gemeenten van de provincie staan in het dossier

  Regel: Afgetrokken worden plaatsen die voor vijf jaar of langer beschikbaar zijn.

    # Rust op: Wet, artikel 2, derde lid, zin 3; Besluit, artikel 1.1, begrip duurzame opvangplaatsen, zin 1
    @BWBR0049307-2-3 @BWBR0049310-1.1
    Abstract Scenario: Van <van> tot <tot>
      Vijf jaar vanaf 1 januari 2022 is vol met het einde van 31 december 2026: op 1 januari 2027 hoeven ze er niet meer te
      zijn. "Tot" een dag is: op die dag niet meer.
      Gegeven de voorziening "Kazerne" is beschikbaar vanaf <van>
      En de voorziening "Kazerne" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" voor "Kazerne" <antwoord>
      En is de uitkomst van "Aftrek van reguliere plaatsen in de gemeente" voor de gemeente Zeist <aftrek>

      Voorbeelden:
        | van              | tot              | antwoord | aftrek |
        | 1 januari 2022   | 1 januari 2027   | ja       | 100    |
        | 1 januari 2022   | 31 december 2026 | nee      | 0      |
        | 1 januari 2022   | 2 januari 2027   | ja       | 100    |
        | 29 februari 2020 | 1 maart 2025     | ja       | 100    |

    # Rust op: Wet, artikel 2, derde lid, zin 3; Besluit, artikel 1.1, begrip duurzame opvangplaatsen, zin 1
    # Verschil: wie op 29 februari 2020 begint en op 28 februari 2025 al ophoudt, is er geen volle vijf jaar.
    @BWBR0049307-2-3 @BWBR0049310-1.1 @verschil
    Scenario: Wat op een schrikkeldag begint, heeft ook 28 februari nodig
      Wie op 28 februari 2020 begint, is op 28 februari 2025 klaar. Een dag later beginnen en op dezelfde dag klaar zijn is
      een dag minder, en dus geen vijf jaar.
      Gegeven de voorziening "Kazerne" is beschikbaar vanaf 29 februari 2020
      En de voorziening "Kazerne" is beschikbaar tot 28 februari 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" voor "Kazerne" nee

    # Rust op: Wet, artikel 2, derde lid, zin 3
    @BWBR0049307-2-3
    Scenario: Zonder einddag zijn plaatsen langer dan vijf jaar beschikbaar
      De opgave van 1.000 min 100 is 900.
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aftrek van duurzame plaatsen in de provincie" 100
      En is de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" 900

  Regel: Ook afgetrokken worden plaatsen die in de daaropvolgende twaalf maanden voor die periode beschikbaar komen.

    # Rust op: Wet, artikel 2, derde lid, zin 1 en 3
    @BWBR0049307-2-3
    Abstract Scenario: Beschikbaar vanaf <dag>
      Twaalf maanden na 31 januari 2024 eindigen met 31 januari 2025.
      Gegeven de voorziening "Kazerne" is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" voor "Kazerne" <antwoord>
      En is de uitkomst van "Aftrek van reguliere plaatsen in de gemeente" voor de gemeente Zeist <aftrek>

      Voorbeelden:
        | dag             | antwoord | aftrek |
        | 31 januari 2024 | ja       | 100    |
        | 1 februari 2024 | ja       | 100    |
        | 31 januari 2025 | ja       | 100    |
        | 1 februari 2025 | nee      | 0      |

  Regel: Voor reguliere voorzieningen geldt een minimale omvang van honderd plaatsen, verspreid in de gemeente.

    # Rust op: Besluit, artikel 3.1, eerste lid, zin 1; Wet, artikel 2, derde lid, zin 4
    @BWBR0049310-3.1-1 @BWBR0049307-2-3
    Abstract Scenario: Eén reguliere voorziening met <plaatsen> plaatsen
      Gegeven de voorziening "Kazerne" heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De minimale omvang van 100 duurzame reguliere plaatsen is gehaald" voor de gemeente Zeist <antwoord>
      En is de uitkomst van "Aftrek van reguliere plaatsen in de provincie" <aftrek>

      Voorbeelden:
        | plaatsen | antwoord | aftrek |
        | 99       | nee      | 0      |
        | 100      | ja       | 100    |
        | 101      | ja       | 101    |

    # Rust op: Besluit, artikel 3.1, eerste lid, zin 2
    @BWBR0049310-3.1-1
    Abstract Scenario: Zestig plaatsen in Zeist en <plaatsen> in <gemeente>
      Samen in één gemeente zijn het 60 + 40 = 100 plaatsen of 60 + 39 = 99; in twee gemeenten halen ze allebei geen 100.
      Gegeven de voorziening "Kazerne" heeft 60 plaatsen
      En een voorziening "Klooster" in <gemeente> die aan alle voorwaarden voldoet
      En de voorziening "Klooster" heeft <plaatsen> plaatsen
      En de voorziening "Klooster" is beschikbaar vanaf 1 januari 2022
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aftrek van reguliere plaatsen in de provincie" <aftrek>

      Voorbeelden:
        | plaatsen | gemeente   | aftrek |
        | 40       | Zeist      | 100    |
        | 39       | Zeist      | 0      |
        | 40       | Amersfoort | 0      |

  Regel: Voor bijzondere voorzieningen geldt een minimale omvang van zestien plaatsen, verspreid in de gemeente.

    # Rust op: Besluit, artikel 3.1, tweede lid, zin 1; Besluit, artikel 1.1, begrip opvangplaatsen van bijzondere aard, zin 1
    @BWBR0049310-3.1-2 @BWBR0049310-1.1
    Abstract Scenario: Een bijzondere voorziening met <plaatsen> plaatsen
      Gegeven de voorziening "Kazerne" is van het soort bijzondere aard
      En de voorziening "Kazerne" heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De minimale omvang van 16 duurzame plaatsen van bijzondere aard is gehaald" voor de gemeente Zeist <antwoord>
      En is de uitkomst van "Aftrek van plaatsen van bijzondere aard in de provincie" <aftrek>

      Voorbeelden:
        | plaatsen | antwoord | aftrek |
        | 15       | nee      | 0      |
        | 16       | ja       | 16     |

    # Rust op: Besluit, artikel 3.1, eerste lid, zin 1 en 2; Besluit, artikel 3.1, tweede lid, zin 1 en 2
    @BWBR0049310-3.1-1 @BWBR0049310-3.1-2
    Scenario: Regulier en bijzonder worden niet bij elkaar opgeteld
      90 reguliere plaatsen halen geen 100; 10 + 8 = 18 bijzondere halen wel 16. De aftrek is 18 en er blijft 1.000 - 18 = 982.
      Gegeven de voorziening "Kazerne" heeft 90 plaatsen
      En een voorziening "Zorg" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Zorg" is van het soort bijzondere aard
      En de voorziening "Zorg" heeft 10 plaatsen
      En een voorziening "Rust" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Rust" is van het soort bijzondere aard
      En de voorziening "Rust" heeft 8 plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aftrek van reguliere plaatsen in de provincie" 0
      En is de uitkomst van "Aftrek van plaatsen van bijzondere aard in de provincie" 18
      En is de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" 982
