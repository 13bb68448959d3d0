# language: nl
@BWBR0049307-6-1
Functionaliteit: Wat is gerealiseerd, naast wat is toegewezen
  De taak is opvangvoorzieningen mogelijk te maken overeenkomstig het verdeelbesluit (artikel 6, eerste lid, van de
  Spreidingswet, wet). Het besluit wijst regulier en amv apart toe; elk van beide moet worden gehaald. Niet vervuld is de
  taak pas als de termijn van artikel 7 is verstreken en het besluit niet is geschorst.
  Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 juli 2025; het verdeelbesluit is op 20 december 2024
  genomen en op 23 december bekendgemaakt, met een termijn tot en met 30 juni 2025; Utrecht krijgt 160 plaatsen, waarvan 10
  voor amv, en Amersfoort is niet aangewezen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 30 juni 2025
    En het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv
    En de peildatum is 1 juli 2025

  Regel: De taak is vervuld als er overeenkomstig het verdeelbesluit genoeg reguliere plaatsen en genoeg plaatsen voor amv zijn (afgeleid).

    Abstract Scenario: Gerealiseerd zijn <n> plaatsen, waarvan <amv> voor amv
      Gegeven in de gemeente Utrecht zijn <n> plaatsen gerealiseerd, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Reguliere plaatsen die het verdeelbesluit toewijst" voor de gemeente Utrecht 150
      En is de uitkomst van "Reguliere plaatsen die zijn gerealiseerd" voor de gemeente Utrecht <regulier>
      En is de uitkomst van "Gerealiseerde reguliere plaatsen min toegewezen reguliere plaatsen" voor de gemeente Utrecht <verschil>
      En is de uitkomst van "Gerealiseerde plaatsen voor amv min toegewezen plaatsen voor amv" voor de gemeente Utrecht <verschil amv>
      En is het antwoord op "De toegewezen reguliere plaatsen zijn gerealiseerd" voor de gemeente Utrecht <reg>
      En is het antwoord op "De toegewezen plaatsen voor amv zijn gerealiseerd" voor de gemeente Utrecht <a>
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <vervuld>
      En is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Utrecht <te laat>

      Voorbeelden:
        | n   | amv | regulier | verschil | verschil amv | reg | a   | vervuld | te laat |
        | 160 | 10  | 150      | 0        | 0            | ja  | ja  | ja      | nee     |
        | 159 | 10  | 149      | -1       | 0            | nee | ja  | nee     | ja      |
        | 160 | 9   | 151      | 1        | -1           | ja  | nee | nee     | ja      |
        | 160 | 11  | 149      | -1       | 1            | nee | ja  | nee     | ja      |
        | 200 | 9   | 191      | 41       | -1           | ja  | nee | nee     | ja      |
        | 161 | 11  | 150      | 0        | 1            | ja  | ja  | ja      | nee     |

    Scenario: Regulier is gehaald en amv niet, maar de termijn loopt nog
      Gegeven de peildatum is 1 maart 2025
      En in de gemeente Utrecht zijn 160 plaatsen gerealiseerd, waarvan 9 voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toegewezen reguliere plaatsen zijn gerealiseerd" voor de gemeente Utrecht ja
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht niet van toepassing

    Scenario: Niet bekend is hoeveel voor amv zijn gerealiseerd
      Gegeven in de gemeente Utrecht zijn 165 plaatsen gerealiseerd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toegewezen reguliere plaatsen zijn gerealiseerd" voor de gemeente Utrecht onbekend
      En is het antwoord op "De toegewezen plaatsen voor amv zijn gerealiseerd" voor de gemeente Utrecht onbekend
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht onbekend
      En is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Utrecht onbekend

    Scenario: Een gemeente die niet is aangewezen
      Gegeven in de gemeente Amersfoort zijn 10 plaatsen gerealiseerd, waarvan geen voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toegewezen reguliere plaatsen zijn gerealiseerd" voor de gemeente Amersfoort niet van toepassing
      En is het antwoord op "De toegewezen plaatsen voor amv zijn gerealiseerd" voor de gemeente Amersfoort niet van toepassing
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Amersfoort niet van toepassing
      En is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Amersfoort niet van toepassing

  @BWBR0049307-7-1-a
  Regel: Een tekort betekent pas na afloop van de termijn voor de terbeschikkingstelling dat de taak niet is vervuld (afgeleid).

    Abstract Scenario: Op <dag> zijn er <n> plaatsen
      Gegeven in de gemeente Utrecht zijn <n> plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <antwoord>
      En is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Utrecht <te laat>

      Voorbeelden:
        | dag          | n   | antwoord            | te laat             |
        | 30 juni 2025 | 159 | niet van toepassing | niet van toepassing |
        | 30 juni 2025 | 160 | ja                  | niet van toepassing |
        | 1 juli 2025  | 159 | nee                 | ja                  |
        | 1 juli 2025  | 160 | ja                  | nee                 |

  @BWBR0005537-8:81-1
  Regel: Zolang het besluit voor de gemeente is geschorst, betekent een tekort niet dat de taak niet is vervuld (afgeleid).

    Abstract Scenario: Op <dag>, geschorst vanaf 30 juni 2025 tot 1 september 2025
      Gegeven in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En het verdeelbesluit is geschorst vanaf 30 juni 2025 tot 1 september 2025 voor de gemeente <gemeente>
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <antwoord>
      En is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Utrecht <te laat>

      Voorbeelden:
        | dag              | gemeente   | antwoord            | te laat             |
        | 1 juli 2025      | Utrecht    | niet van toepassing | niet van toepassing |
        | 31 augustus 2025 | Utrecht    | niet van toepassing | niet van toepassing |
        | 1 september 2025 | Utrecht    | nee                 | ja                  |
        | 1 juli 2025      | Amersfoort | nee                 | ja                  |

    Scenario: Tot wanneer is geschorst, is niet bekend
      Gegeven in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En het verdeelbesluit is geschorst vanaf 30 juni 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht onbekend
