# language: nl
@BWBR0049307-9-2
Functionaliteit: De bedragen voor plaatsen van bijzondere aard en voor duurzame plaatsen
  Artikel 4, eerste en tweede lid, van de Regeling (ministeriële regeling): € 2.000 per plaats van bijzondere aard; per
  duurzame plaats € 2.000 indien ten minste 100 plaatsen worden ingediend en anders € 1.000. Duurzame plaatsen worden alleen
  vergoed voor zover zij het indicatieve deel van de gemeente overschrijden (artikel 5, eerste lid, onderdeel d).
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 juli 2025.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 juli 2025

  @BWBR0049307-9-2-a @BWBR0049320-4-1
  Regel: De uitkering voor opvangplaatsen van bijzondere aard bedraagt € 2.000 per plaats.

    Abstract Scenario: <n> plaatsen van het soort <soort>
      Gegeven in Almere is "De Boei" met <n> plaatsen van het soort <soort> beschikbaar gesteld en in het verdeelbesluit opgenomen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voor de plaatsen wordt de uitkering voor plaatsen van bijzondere aard verstrekt" <antwoord>
      En is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van een voorziening" voor "De Boei" <bedrag>
      En is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van de gemeente" voor de gemeente Almere <bedrag>

      Voorbeelden:
        | n  | soort              | antwoord | bedrag   |
        | 1  | bijzondere         | ja       | € 2.000,00  |
        | 16 | bijzondere         | ja       | € 32.000,00 |
        | 16 | amv                | ja       | € 32.000,00 |
        | 16 | aanmeldvoorziening | ja       | € 32.000,00 |
        | 16 | reguliere          | nee      | € 0,00      |

    Scenario: De uitkering telt mee in wat de gemeente samen krijgt
      Gegeven in Almere is "De Boei" met 16 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "De Boei" is beschikbaar tot 1 juli 2026
      En alle voorzieningen van de provincie staan in het dossier
      En het indicatieve deel van de gemeente Almere is 500
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkeringen van artikel 9 voor de gemeente" voor de gemeente Almere € 32.000,00

    @BWBR0049320-5-1-b
    Scenario: Niet in het verdeelbesluit, geen uitkering
      Gegeven in Almere is "De Boei" met 16 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: nee
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van de gemeente" voor de gemeente Almere € 0,00

    Scenario: Van een onbekend soort
      Gegeven in Almere is "De Boei" met 16 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "De Boei" is van een onbekend soort
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voor de plaatsen wordt de uitkering voor plaatsen van bijzondere aard verstrekt" onbekend
      En ligt de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van de gemeente" voor de gemeente Almere tussen 0 en 32.000

  @BWBR0049320-3-1
  Regel: Voor opvangplaatsen van bijzondere aard verstrekt de minister de uitkering ambtshalve.

    Scenario: Zonder aanvraag, zonder overschot en voor kort beschikbare plaatsen
      Gegeven in Almere is "De Boei" met 16 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "De Boei" is beschikbaar tot 1 juli 2026
      En het indicatieve deel van de gemeente Almere is 500
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van de gemeente" voor de gemeente Almere € 32.000,00

  @BWBR0049320-5-1-d @BWBR0049310-3.2-1 @BWBR0049307-9-2-b
  Regel: De uitkering op aanvraag wordt verstrekt voor de duurzame plaatsen waarmee het indicatieve deel van de gemeente wordt overschreden.

    Abstract Scenario: <n> duurzame plaatsen, een indicatief deel van <indicatief>
      Gegeven in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Almere is <indicatief>
      En de gemeente Almere vraagt de uitkering aan voor <n> plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Duurzame plaatsen van de gemeente die aan de vereisten voldoen" voor de gemeente Almere <n>
      En is de uitkomst van "Plaatsen van de gemeente die beschikbaar zijn gesteld en in het verdeelbesluit staan" voor de gemeente Almere <n>
      En is de uitkomst van "Duurzame plaatsen boven het indicatieve deel van de gemeente" voor de gemeente Almere <overschot>
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Almere <bedrag>
      En is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Almere <antwoord>

      Voorbeelden:
        | n   | indicatief | overschot | bedrag    | antwoord |
        | 150 | 151        | 0         | € 0,00       | nee      |
        | 150 | 150        | 0         | € 0,00       | nee      |
        | 151 | 150        | 1         | € 2.000,00   | ja       |
        | 250 | 150        | 100       | € 200.000,00 | ja       |
        | 60  | 10         | 50        | € 50.000,00  | ja       |

  @BWBR0049320-4-2 @BWBR0049310-3.2-2
  Regel: Per duurzame opvangplaats bedraagt de uitkering € 2.000 indien ten minste 100 plaatsen worden ingediend, en anders € 1.000.

    Het gaat om het aantal dat wordt ingediend, niet om het aantal dat wordt vergoed. Meer dan is aangevraagd wordt niet vergoed.

    Abstract Scenario: Ingediend voor <ingediend> plaatsen, bij een overschot van 101
      Gegeven in Almere is "De Boei" met 201 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Almere is 100
      En de gemeente Almere vraagt de uitkering aan voor <ingediend> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Er zijn ten minste honderd plaatsen ingediend" voor de gemeente Almere <honderd>
      En is de uitkomst van "Uitkering per duurzame opvangplaats" voor de gemeente Almere <per plaats>
      En is de uitkomst van "Duurzame plaatsen waarvoor de gemeente de uitkering kan krijgen" voor de gemeente Almere <plaatsen>
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Almere <bedrag>

      Voorbeelden:
        | ingediend | honderd | per plaats | plaatsen | bedrag    |
        | 99        | nee     | € 1.000,00    | 99       | € 99.000,00  |
        | 100       | ja      | € 2.000,00    | 100      | € 200.000,00 |
        | 101       | ja      | € 2.000,00    | 101      | € 202.000,00 |
        | 201       | ja      | € 2.000,00    | 101      | € 202.000,00 |

    Scenario: Niet bekend hoeveel plaatsen zijn ingediend
      Gegeven in Almere is "De Boei" met 201 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Almere is 100
      Als het dossier wordt getoetst
      Dan is het antwoord op "Er zijn ten minste honderd plaatsen ingediend" voor de gemeente Almere onbekend
      En ligt de uitkomst van "Uitkering per duurzame opvangplaats" voor de gemeente Almere tussen 1.000 en 2.000
