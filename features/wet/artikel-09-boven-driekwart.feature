# language: nl
@BWBR0049307-9-3
Functionaliteit: De uitkering boven 75% van de opgave
  Artikel 9, derde lid, van de Spreidingswet (wet): na de twee jaar krijgen provincie en gemeenten een uitkering voor iedere
  plaats waarmee 75% van het aantal plaatsen van de provincie is overschreden. Plaatsen waarvoor op verzoek al een uitkering
  is verstrekt, zijn uitgesloten. Het bedrag is € 1.500 per plaats (artikel 4, derde lid, Regeling, ministeriële regeling).
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 15 juni 2026, met een opgave van 1.000 plaatsen; alle
  gemeenten zijn aangewezen en hebben hun taak vervuld.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 15 juni 2026
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld

  @BWBR0049320-4-3
  Regel: De uitkering wordt verstrekt voor iedere opvangplaats waarmee 75% van het aantal plaatsen van de provincie is overschreden.

    Abstract Scenario: <n> plaatsen bij een opgave van 1.000
      Gegeven in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Driekwart van de provinciale opvangopgave" 750
      En is de uitkomst van "Plaatsen in de provincie die tellen voor de uitkering boven 75%" <n>
      En is de uitkomst van "Plaatsen min driekwart van de opgave" <verschil>
      En is de uitkomst van "Plaatsen waarvoor de uitkering boven 75% wordt verstrekt" <plaatsen>
      En is het antwoord op "De uitkering boven 75% wordt verstrekt" <antwoord>
      En is de uitkomst van "Uitkering boven 75%, in totaal" € <bedrag>

      Voorbeelden:
        | n     | verschil | plaatsen | antwoord | bedrag     |
        | 749   | -1       | 0        | nee      | 0,00       |
        | 750   | 0        | 0        | nee      | 0,00       |
        | 751   | 1        | 1        | ja       | 1.500,00   |
        | 1.000 | 250      | 250      | ja       | 375.000,00 |

    Scenario: Niet bekend hoe groot de voorziening is
      Gegeven in Almere is "De Boei" met een onbekend aantal plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitkering boven 75% wordt verstrekt" onbekend
      En is de uitkomst van "Uitkering boven 75%, in totaal" niet bekend

    Scenario: Het dossier kent alleen wat de gemeenten boden
      Gegeven niet alle voorzieningen van de provincie staan in het dossier
      En de gemeente Almere bood 500 plaatsen gedurende 24 maanden
      En de gemeente Zeewolde bood 300 plaatsen gedurende 12 maanden
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Geboden plaatsen volgens de gemeenten" 800
      En is de uitkomst van "Plaatsen waarvoor de uitkering boven 75% wordt verstrekt" 50

  Regel: Opvangplaatsen waarvoor op verzoek van een gemeente een uitkering is verstrekt, zijn uitgesloten.

    Abstract Scenario: Op verzoek is verstrekt voor <n> plaatsen
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En op verzoek van de gemeente Almere is al een uitkering verstrekt voor <n> plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen waarvoor al op verzoek een uitkering is verstrekt" <n>
      En is de uitkomst van "Plaatsen waarvoor de uitkering boven 75% wordt verstrekt" <plaatsen>

      Voorbeelden:
        | n  | plaatsen |
        | 0  | 50       |
        | 49 | 1        |
        | 50 | 0        |
        | 60 | 0        |

    @BWBR0049320-3-1
    Scenario: De uitkering voor bijzondere aard is ambtshalve en sluit niets uit
      Gegeven in Almere is "De Boei" met 800 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van de gemeente" voor de gemeente Almere € 1.600.000,00
      En is de uitkomst van "Uitkering boven 75%, in totaal" € 75.000,00

  @open
  Regel: De uitkering wordt verstrekt na ommekomst van de periode van twee jaar.

    Abstract Scenario: Op <dag>, twee jaar gelezen als <lezing>
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitkering boven 75% wordt verstrekt" <antwoord>
      En is de uitkomst van "Uitkering boven 75%, in totaal" € <bedrag>

      Voorbeelden:
        | lezing        | dag              | antwoord           | bedrag    |
        | gescheiden    | 31 januari 2026  | niet van toepassing | 0,00      |
        | gescheiden    | 1 februari 2026  | ja                 | 75.000,00 |
        | kalenderjaren | 31 december 2026 | niet van toepassing | 0,00      |
        | kalenderjaren | 1 januari 2027   | ja                 | 75.000,00 |
