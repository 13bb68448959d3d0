# language: nl
@BWBR0049307-9-3 @BWBR0049307-13-3 @BWBR0049320-4-3
Functionaliteit: De uitkering boven driekwart van de opgave, en de overgangsuitkering

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 augustus 2027
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv

  Regel: Voor iedere plaats waarmee 75% van de opgave is overschreden, is er € 1.500.

    # Rust op: Wet, artikel 9, derde lid, zin 1 en 3; Regeling, artikel 4, derde lid, zin 1; Regeling, artikel 4, vierde lid, zin 1 en 2
    @BWBR0049307-9-3 @BWBR0049320-4-3 @BWBR0049320-4-4
    Abstract Scenario: <plaatsen> plaatsen bij een opgave van 1.000
      75% van 1.000 is 750. 751 - 750 = 1 plaats: € 1.500, 15% is € 225 en 85% is € 1.275. 800 - 750 = 50 plaatsen: € 75.000,
      15% is € 11.250 en 85% is € 63.750.
      Gegeven alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
      En in Zeist is "Kazerne" met <plaatsen> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Zeist bood <plaatsen> plaatsen gedurende 24 maanden
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Driekwart van de provinciale opvangopgave" 750
      En is de uitkomst van "Uitkering boven 75%, in totaal" € <totaal>,00
      En is de uitkomst van "Uitkering boven 75%, deel van de provincie" € <provincie>,00
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Zeist € <gemeente>,00

      Voorbeelden:
        | plaatsen | totaal  | provincie | gemeente |
        | 749      | 0       | 0         | 0        |
        | 750      | 0       | 0         | 0        |
        | 751      | 1.500   | 225       | 1.275    |
        | 800      | 75.000  | 11.250    | 63.750   |
        | 1.100    | 525.000 | 78.750    | 446.250  |

    # Rust op: Regeling, artikel 4, vierde lid, zin 2; Wet, artikel 9, derde lid, zin 3
    @BWBR0049320-4-4 @BWBR0049307-9-3
    Scenario: Tussen gemeenten naar rato van plaatsen en maanden
      Zeist 600 * 24 = 14.400 en Amersfoort 400 * 12 = 4.800, samen 19.200: driekwart en een kwart. 1.000 - 750 = 250 plaatsen
      maal € 1.500 = € 375.000; 85% is € 318.750. Zeist krijgt € 239.062,50 en Amersfoort € 79.687,50. De provincie: € 56.250.
      Gegeven alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
      En in Zeist is "Kazerne" met 600 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En in Amersfoort is "Klooster" met 400 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Zeist bood 600 plaatsen gedurende 24 maanden
      En de gemeente Amersfoort bood 400 plaatsen gedurende 12 maanden
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering boven 75%, deel van de provincie" € 56.250,00
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Zeist € 239.062,50
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Amersfoort € 79.687,50

    # Rust op: Wet, artikel 9, derde lid, zin 3
    @BWBR0049307-9-3
    Scenario: Een gemeente die haar taak niet vervulde, deelt niet mee
      De plaatsen van Amersfoort tellen wel voor de grens: 1.000 - 750 = 250. Het hele deel van 85%, € 318.750, is voor Zeist.
      Gegeven alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
      En de gemeente Amersfoort heeft haar taak niet vervuld
      En in Zeist is "Kazerne" met 600 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En in Amersfoort is "Klooster" met 400 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Zeist bood 600 plaatsen gedurende 24 maanden
      En de gemeente Amersfoort bood 400 plaatsen gedurende 24 maanden
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Amersfoort nee
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Amersfoort € 0,00
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Zeist € 318.750,00

    # Rust op: Wet, artikel 9, derde lid, zin 2
    @BWBR0049307-9-3
    Scenario: Plaatsen waarvoor op verzoek al een uitkering is verstrekt, zijn uitgesloten
      800 - 750 = 50, min 20 is 30 plaatsen: € 45.000.
      Gegeven alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
      En in Zeist is "Kazerne" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Zeist bood 800 plaatsen gedurende 24 maanden
      En op verzoek van de gemeente Zeist is al een uitkering verstrekt voor 20 plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen waarvoor de uitkering boven 75% wordt verstrekt" 30
      En is de uitkomst van "Uitkering boven 75%, in totaal" € 45.000,00

  Regel: Verantwoording is er uiterlijk op 15 juli na het laatste van de twee kalenderjaren, vaststelling uiterlijk 31 december.

    # Rust op: Regeling, artikel 7, zin 1; Regeling, artikel 8, zin 1; Wet, artikel 2, eerste lid, zin 1
    @BWBR0049320-7 @BWBR0049320-8 @BWBR0049307-2-1 @open
    Abstract Scenario: De verantwoordingsinformatie is ontvangen op <dag>
      Gelezen als de kalenderjaren 2025 en 2026 is het laatste jaar 2026, en de dag 15 juli 2027.
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met kalenderjaren
      En van de gemeente Zeist is bekend: de dag waarop de verantwoordingsinformatie van de gemeente is ontvangen: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om verantwoording af te leggen over de uitkeringen" 15 juli 2027
      En is het antwoord op "De verantwoording van de gemeente is op tijd" voor de gemeente Zeist <antwoord>
      En is de uitkomst van "De laatste dag om de uitkering van de gemeente vast te stellen" op 31 december 2027 voor de gemeente Zeist

      Voorbeelden:
        | dag          | antwoord |
        | 15 juli 2027 | ja       |
        | 16 juli 2027 | nee      |

  Regel: Bij de inwerkingtreding krijgt een gemeente per duurzame plaats boven haar indicatieve aantal een uitkering.

    # Rust op: Wet, artikel 13, derde lid, zin 1; Regeling, artikel 10, zin 1; Regeling, artikel 4, tweede lid, zin 1
    @BWBR0049307-13-3 @BWBR0049320-10 @BWBR0049320-4-2
    Abstract Scenario: <plaatsen> duurzame plaatsen bij een indicatief aantal van <indicatief>
      230 - 100 = 130 maal € 2.000 = € 260.000; 90 - 50 = 40 en 99 - 98 = 1, maal € 1.000. Wat geldt bij honderd of meer
      plaatsen en een overschot onder de honderd, is een open vraag en staat hier niet.
      Gegeven een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Kazerne" heeft <plaatsen> plaatsen
      En de voorziening "Kazerne" is beschikbaar vanaf 1 januari 2020
      En van de voorziening "Kazerne" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 januari 2020
      En alle voorzieningen van de provincie staan in het dossier
      En het indicatieve deel van de gemeente Zeist is <indicatief>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Duurzame plaatsen boven het indicatieve aantal bij de inwerkingtreding" voor de gemeente Zeist <overschot>
      En is de uitkomst van "Overgangsuitkering" voor de gemeente Zeist € <bedrag>,00

      Voorbeelden:
        | plaatsen | indicatief | overschot | bedrag  |
        | 230      | 100        | 130       | 260.000 |
        | 90       | 50         | 40        | 40.000  |
        | 99       | 98         | 1         | 1.000   |
        | 100      | 100        | 0         | 0       |
