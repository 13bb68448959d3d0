# language: nl
@BWBR0049307-9-2 @BWBR0049320-4 @BWBR0049320-5
Functionaliteit: De uitkeringen op grond van artikel 9, tweede lid
  € 2.000 per plaats van bijzondere aard; per duurzame plaats boven het indicatieve deel € 2.000 als er ten minste 100 zijn
  ingediend en anders € 1.000. De aanvraag in deze voorbeelden is van 1 maart 2025, volledig en elektronisch.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 juni 2026
    En het verdeelbesluit is bekendgemaakt op 23 december 2024
    En alle voorzieningen van de provincie staan in het dossier

  Regel: De uitkering voor opvangplaatsen van bijzondere aard bedraagt € 2.000 per plaats.

    # Rust op: Regeling, artikel 4, eerste lid, zin 1; Regeling, artikel 5, eerste lid, onderdeel a, zin 1; Regeling, artikel 5, eerste lid, onderdeel b, zin 1; Wet, artikel 9, tweede lid, onderdeel a, zin 1
    @BWBR0049320-4-1 @BWBR0049320-5-1-a @BWBR0049320-5-1-b @BWBR0049307-9-2-a
    Abstract Scenario: <plaatsen> bijzondere plaatsen
      <plaatsen> maal € 2.000. Vijf jaar of een overschot vraagt artikel 5 alleen van duurzame plaatsen.
      Gegeven in Zeist is "Zorg" met <plaatsen> plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de voorziening "Zorg" is beschikbaar tot 1 maart 2026
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van een voorziening" voor "Zorg" € <bedrag>,00

      Voorbeelden:
        | plaatsen | bedrag  |
        | 1        | 2.000   |
        | 15       | 30.000  |
        | 40       | 80.000  |

    # Rust op: Regeling, artikel 5, eerste lid, onderdeel b, zin 1
    @BWBR0049320-5-1-b
    Scenario: Bijzondere plaatsen die niet in het verdeelbesluit staan
      Gegeven in Zeist is "Zorg" met 40 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van de voorziening "Zorg" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: nee
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voor de plaatsen wordt de uitkering voor plaatsen van bijzondere aard verstrekt" voor "Zorg" nee
      En is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van een voorziening" voor "Zorg" € 0,00

  Regel: Per duurzame plaats is het € 2.000 bij ten minste 100 ingediende plaatsen en € 1.000 bij minder.

    # Rust op: Regeling, artikel 4, tweede lid, zin 1; Regeling, artikel 5, eerste lid, onderdeel d, zin 1; Wet, artikel 9, tweede lid, onderdeel b, zin 1
    @BWBR0049320-4-2 @BWBR0049320-5-1-d @BWBR0049307-9-2-b
    Abstract Scenario: Indicatief <indicatief>, duurzaam <plaatsen>, ingediend <ingediend>
      Overschot is duurzaam min indicatief. 260 - 160 = 100 maal 2.000; 259 - 160 = 99 maal 1.000; 210 - 160 = 50 maal 2.000
      bij 100 ingediende; 160 - 160 en 150 - 160 geven geen overschot.
      Gegeven in Zeist is "Kazerne" met <plaatsen> duurzame plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Zeist is <indicatief>
      En de gemeente Zeist vraagt de uitkering aan voor <ingediend> plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Duurzame plaatsen boven het indicatieve deel van de gemeente" voor de gemeente Zeist <overschot>
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Zeist € <bedrag>,00

      Voorbeelden:
        | indicatief | plaatsen | ingediend | overschot | bedrag  |
        | 160        | 260      | 100       | 100       | 200.000 |
        | 160        | 259      | 99        | 99        | 99.000  |
        | 160        | 210      | 100       | 50        | 100.000 |
        | 160        | 161      | 1         | 1         | 1.000   |
        | 160        | 160      | 160       | 0         | 0       |
        | 160        | 150      | 150       | 0         | 0       |

    # Rust op: Regeling, artikel 5, eerste lid, onderdeel c, zin 1; Besluit, artikel 1.1, begrip duurzame opvangplaatsen, zin 1
    @BWBR0049320-5-1-c @BWBR0049310-1.1
    Abstract Scenario: Beschikbaar tot <dag>
      Vanaf 1 januari 2025 zijn vijf jaar vol met 31 december 2029. 200 - 100 = 100 maal € 2.000 is € 200.000.
      Gegeven in Zeist is "Kazerne" met 200 duurzame plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de voorziening "Kazerne" is beschikbaar tot <dag>
      En het indicatieve deel van de gemeente Zeist is 100
      En de gemeente Zeist vraagt de uitkering aan voor 100 plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn minimaal vijf jaar beschikbaar" voor "Kazerne" <antwoord>
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Zeist € <bedrag>,00

      Voorbeelden:
        | dag              | antwoord | bedrag  |
        | 31 december 2029 | nee      | 0       |
        | 1 januari 2030   | ja       | 200.000 |
        | 2 januari 2030   | ja       | 200.000 |

  Regel: De aanvraag van het college wordt uiterlijk voor het begin van een nieuwe wetscyclus ingediend.

    # Rust op: Regeling, artikel 3, tweede lid, zin 1; Regeling, artikel 3, vierde lid, zin 1; Verslag PAO, deel II, alinea 3, zin 2
    @BWBR0049320-3-2 @BWBR0049320-3-4 @bron-verslag-pao-2024-09-20 @open
    Abstract Scenario: Ingediend op <dag>
      Het verslag noemt 1 februari 2026 als de start van de nieuwe cyclus. De Regeling noemt geen dag: vandaar een open vraag.
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met 1 februari
      En in Zeist is "Kazerne" met 200 duurzame plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Zeist is 100
      En de gemeente Zeist vraagt de uitkering aan voor 100 plaatsen
      En van de gemeente Zeist is bekend: de dag waarop de aanvraag is ingediend: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag is ingediend voor het begin van een nieuwe wetscyclus" voor de gemeente Zeist <antwoord>
      En is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 31 januari 2026 | ja       |
        | 1 februari 2026 | nee      |

    # Rust op: Regeling, artikel 3, derde lid, zin 1
    @BWBR0049320-3-3
    Scenario: Niet met het elektronische formulier
      Gegeven de gemeente Zeist vraagt de uitkering aan voor 100 plaatsen
      En van de gemeente Zeist is bekend: of de aanvraag met het elektronische formulier is ingediend: nee
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag is met het elektronische formulier ingediend" voor de gemeente Zeist nee

  Regel: De uitkering wordt verstrekt in de eerstvolgende maand juni of november nadat aan de voorwaarden is voldaan.

    # Rust op: Regeling, artikel 6, eerste lid, zin 1
    @BWBR0049320-6-1
    Abstract Scenario: Ter beschikking gesteld op <dag>
      De maand heet in de uitkomst naar haar eerste dag. Na juni is de eerstvolgende maand van de twee november.
      Gegeven in Zeist is "Zorg" met 40 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van de voorziening "Zorg" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De maand van de uitkering voor plaatsen van bijzondere aard" voor "Zorg" <maand>

      Voorbeelden:
        | dag              | maand                    |
        | 1 januari 2025   | 1 juni 2025 |
        | 31 mei 2025      | 1 juni 2025 |
        | 1 juli 2025      | 1 november 2025          |
        | 31 oktober 2025  | 1 november 2025          |
        | 1 december 2025  | 1 juni 2026 |

    # Rust op: Regeling, artikel 6, eerste lid, zin 1
    @BWBR0049320-6-1
    Abstract Scenario: In de maand zelf aan de voorwaarden voldaan, op <dag>
      "Eerstvolgende maand nadat" is een maand die nog moet beginnen.
      Gegeven in Zeist is "Zorg" met 40 plaatsen van het soort bijzondere beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van de voorziening "Zorg" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De maand van de uitkering voor plaatsen van bijzondere aard" voor "Zorg" <maand>

      Voorbeelden:
        | dag              | maand                    |
        | 1 juni 2025      | 1 november 2025          |
        | 30 juni 2025     | 1 november 2025          |
        | 1 november 2025  | 1 juni 2026 |
