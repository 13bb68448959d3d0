# language: nl
Functionaliteit: Beweringen van IPO en VNG over het wetsvoorstel en de wet
  Het IPO schreef over een wetsvoorstel met twee rondes, dat zo geen wet is geworden. Hier staat wat de geldende regels op
  zijn beweringen antwoorden. De bron van elke bewering staat in LEESMIJ.md en in de opmerking boven het scenario.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kazerne" is beschikbaar vanaf 1 januari 2020
    En alle voorzieningen van de provincie staan in het dossier
    En alle gemeenten van de provincie staan in het dossier

  Regel: Duurzame plaatsen gaan van het aantal van de eigen provincie af, zodat wie genoeg heeft geen taak overhoudt.

    # Bron: IPO-reactie, regels 189-193; position paper IPO 25 mei 2023, regels 475-477 en 485-491
    @BWBR0049307-2-3
    Abstract Scenario: Een provincie met <plaatsen> duurzame plaatsen houdt <rest> plaatsen over
      Het IPO vreesde dat zulke plaatsen van het landelijke aantal af gingen en de provincie toch een verhoogde taak kreeg.
      Gegeven de voorziening "Kazerne" heeft <plaatsen> plaatsen
      En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 31 januari 2024
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" <rest>

      Voorbeelden:
        | plaatsen | rest  |
        | 1.000    | 0     |
        | 900      | 100   |
        | 99       | 1.000 |

  Regel: Ook bestaande plaatsen tellen mee voor de opgave van de eigen provincie.

    # Bron: IPO-reactie, regels 159-161; position paper IPO 25 mei 2023, regels 471-473
    @BWBR0049307-2-3
    Scenario: Een provincie met genoeg bestaande plaatsen is sluitend
      Gegeven de voorziening "Kazerne" heeft 1.000 plaatsen
      Als het dossier wordt getoetst
      Dan is de provincie sluitend

  Regel: Uitruil van opvang tegen huisvesting kent geen termijnen, en de geldende regels verrekenen haar niet.

    # Bron: IPO-reactie, regels 132-144; position paper IPO 25 mei 2023, regels 499-509
    @BWBR0049307-5-1
    Scenario: Opvangplaatsen tegen statushouders
      Gegeven Utrecht staat 50 regulier af aan Zeist
      En de ontvanger krijgt er statushouders voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 nee

  Regel: Colleges kunnen een taakstelling gezamenlijk herverdelen op grond van de Huisvestingswet.

    # Bron: IPO-reactie, regels 120-124
    @BWBR0035303-29-2
    Scenario: Twintig vergunninghouders van Utrecht naar Zeist
      Gegeven Utrecht staat 20 statushouders af aan Zeist
      Als het dossier wordt getoetst
      Dan is het antwoord op "De colleges hebben gezamenlijk besloten de taakstellingen te wijzigen" voor uitruil 1 ja
      En is het antwoord op "De taakstellingen blijven samen even groot" voor uitruil 1 ja

  Regel: Een uitkering is er ook voor plaatsen in kleinschalige opvang, maar met minder dan honderd is zij lager.

    # Bron: position paper IPO 25 mei 2023, regels 628-634
    @BWBR0049320-4-2
    Abstract Scenario: <plaatsen> plaatsen boven het indicatieve deel
      Gegeven de peildatum is 1 juni 2026
      En het verdeelbesluit is bekendgemaakt op 23 december 2024
      En in Amersfoort is "Klooster" met <plaatsen> duurzame plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Amersfoort is geen
      En de gemeente Amersfoort vraagt de uitkering aan voor <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Amersfoort € <bedrag>,00

      Voorbeelden:
        | plaatsen | bedrag  |
        | 60       | 60.000  |
        | 100      | 200.000 |

  Regel: Wat niet binnen zes maanden is gerealiseerd, kan de minister bij indeplaatsstelling overnemen.

    # Bron: ledenbrief VNG 30 januari 2024, regel 53
    @BWBR0049307-7-1-a
    Abstract Scenario: Op <peildatum> ontbreken er nog plaatsen
      Gegeven het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 23 juni 2025
      En het verdeelbesluit wijst de gemeente Zeist 100 plaatsen toe, waarvan geen voor amv
      En in de gemeente Zeist zijn 60 plaatsen gerealiseerd, waarvan geen voor amv
      En de peildatum is <peildatum>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | peildatum    | antwoord |
        | 23 juni 2025 | nee      |
        | 24 juni 2025 | ja       |

  Regel: Het verdeelbesluit is er voor 31 december en niet op die dag.

    # Bron: ledenbrief VNG 30 januari 2024, regel 53
    @BWBR0049307-5-1
    Scenario: De brief noemt uiterlijk 31 december 2024, een dag te ruim
      Gegeven het verdeelbesluit is genomen op 31 december 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is genomen voor 31 december" nee
