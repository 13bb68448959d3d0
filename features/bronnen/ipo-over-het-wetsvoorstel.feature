# language: nl
Functionaliteit: Beweringen van het IPO over het wetsvoorstel
  Het IPO schreef in november 2022 en in mei 2023 over een wetsvoorstel met twee rondes, dat zo geen wet is geworden. Hier
  staat wat de geldende regels op zijn beweringen antwoorden. Boven elk scenario staat de plaats van de bewering; LEESMIJ.md
  noemt ook de beweringen waarop de regels niet antwoorden.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 reguliere plaatsen, een dossier met alle
  voorzieningen en gemeenten, en een voorziening in Zeist, beschikbaar vanaf 1 januari 2020.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kazerne" is beschikbaar vanaf 1 januari 2020
    En alle voorzieningen van de provincie staan in het dossier
    En alle gemeenten van de provincie staan in het dossier

  Regel: Duurzame plaatsen komen in mindering op het aantal van de eigen provincie, zodat wie genoeg heeft geen taak overhoudt.

    # Bron: reactie IPO, regels 189-193; position paper IPO, regels 475-477 en 485-491
    @BWBR0049307-2-3 @bron-reactie-ipo-2022-11 @bron-position-paper-ipo-2023-05-25 @ipo
    Abstract Scenario: Een provincie met <plaatsen> duurzame plaatsen houdt <rest> plaatsen over
      Het IPO vreesde dat zulke plaatsen van het landelijke aantal af gingen en de provincie toch een verhoogde taak kreeg.
      Gegeven de voorziening "Kazerne" heeft <plaatsen> plaatsen
      En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 31 januari 2024
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" <rest>

      Voorbeelden:
        | plaatsen | rest  |
        | 1.001    | 0     |
        | 1.000    | 0     |
        | 999      | 1     |
        | 100      | 900   |
        | 99       | 1.000 |

    # Bron: position paper IPO, regels 461-463
    @BWBR0049307-2-3 @bron-position-paper-ipo-2023-05-25 @ipo
    Abstract Scenario: Een locatie die er komt vanaf <dag>
      Het voorstel sprak van bestaande en binnen een jaar te realiseren locaties; ook de wet rekent twaalf maanden vooruit.
      Gegeven de voorziening "Kazerne" is beschikbaar vanaf <dag>
      En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 31 januari 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 30 januari 2025 | ja       |
        | 31 januari 2025 | ja       |
        | 1 februari 2025 | nee      |

  Regel: Ook bestaande plaatsen tellen in de praktijk mee voor de opgave van de eigen provincie.

    # Bron: reactie IPO, regels 159-161; position paper IPO, regels 471-473
    @bron-verslag-pao-2024-09-20 @bron-reactie-ipo-2022-11 @bron-position-paper-ipo-2023-05-25 @ipo
    Scenario: Een provincie met genoeg bestaande plaatsen is sluitend
      Gegeven de voorziening "Kazerne" heeft 1.000 plaatsen
      Als het dossier wordt getoetst
      Dan is de provincie sluitend

  Regel: De geldende regels verrekenen opvang niet met huisvesting; over termijnen voor zo'n uitruil zwijgen zij.

    # Bron: reactie IPO, regels 132-144; position paper IPO, regels 499-509
    @BWBR0049307-5-1 @bron-reactie-ipo-2022-11 @bron-position-paper-ipo-2023-05-25 @ipo
    Scenario: Opvangplaatsen tegen statushouders
      Gegeven Utrecht staat 50 regulier af aan Zeist
      En de ontvanger krijgt er statushouders voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opvang en huisvesting van statushouders worden niet tegen elkaar verrekend" voor uitruil 1 nee
      En is het antwoord op "De uitruil kan" voor uitruil 1 nee

  Regel: Colleges kunnen een taakstelling gezamenlijk herverdelen op grond van de Huisvestingswet 2014.

    # Bron: reactie IPO, regels 120-124
    @BWBR0035303-29-2 @bron-reactie-ipo-2022-11 @ipo
    Scenario: Twintig vergunninghouders van Utrecht naar Zeist
      Gegeven Utrecht staat 20 statushouders af aan Zeist
      Als het dossier wordt getoetst
      Dan is het antwoord op "De colleges hebben gezamenlijk besloten de taakstellingen te wijzigen" voor uitruil 1 ja
      En is het antwoord op "De taakstellingen blijven samen even groot" voor uitruil 1 ja

  Regel: De raad past het ruimtelijke plan aan indien dat noodzakelijk is voor de ingebruikneming van de opvangvoorziening.

    # Bron: reactie IPO, regels 270-274; position paper IPO, regels 542-545
    @BWBR0049307-7-2 @bron-reactie-ipo-2022-11 @bron-position-paper-ipo-2023-05-25 @ipo
    Scenario: Een plan dat had moeten worden aangepast
      Het IPO vond dat deze plicht zich slecht verhoudt tot de bevoegdheden van anderen; zij staat in de wet.
      Gegeven het verdeelbesluit wijst de gemeente Zeist 100 plaatsen toe, waarvan geen voor amv
      En de peildatum is 1 juni 2025
      En A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Zeist: of voor de ingebruikneming een aanpassing van het ruimtelijke plan noodzakelijk is: ja, want zo luidt het plan
      En A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Zeist: of de raad het ruimtelijke plan heeft aangepast: nee, want de raad stemde tegen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raad heeft het ruimtelijke plan aangepast" voor de gemeente Zeist nee
      En steunt "De raad heeft het ruimtelijke plan aangepast" voor de gemeente Zeist op artikel 7, tweede lid, Spreidingswet (wet)

  Regel: De provincie ontvangt 15% van de uitkering boven 75% en de gemeenten samen 85%.

    # Bron: reactie IPO, regels 284-288; position paper IPO, regels 552-554
    @BWBR0049307-9-3 @BWBR0049320-4-4 @bron-reactie-ipo-2022-11 @bron-position-paper-ipo-2023-05-25 @ipo
    Scenario: Achthonderd plaatsen bij een opgave van duizend
      Het IPO vroeg hoe dit gestalte krijgt. Vijftig plaatsen boven 750, maal € 1.500, is € 75.000.
      Gegeven de peildatum is 15 juni 2026
      En van de voorziening "Kazerne" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: nee
      En in Amersfoort is "Klooster" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering boven 75%, deel van de provincie" € 11.250

  Regel: De uitkering voor duurzame opvangplaatsen is er ook bij minder dan honderd ingediende plaatsen, maar dan is zij lager.

    # Bron: position paper IPO, regels 628-634
    @BWBR0049320-4-2 @bron-position-paper-ipo-2023-05-25 @ipo
    Abstract Scenario: <plaatsen> plaatsen boven het indicatieve deel
      Gegeven de peildatum is 1 juni 2026
      En het verdeelbesluit is bekendgemaakt op 23 december 2024
      En in Amersfoort is "Klooster" met <plaatsen> duurzame plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Amersfoort is geen
      En de gemeente Amersfoort vraagt de uitkering aan voor <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Amersfoort € <bedrag>

      Voorbeelden:
        | plaatsen | bedrag  |
        | 60       | 60.000  |
        | 99       | 99.000  |
        | 100      | 200.000 |
        | 101      | 202.000 |
