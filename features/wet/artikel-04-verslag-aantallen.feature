# language: nl
@BWBR0049307-4-2 @BWBR0049307-3-2
Functionaliteit: De aantallen in het verslag
  Artikel 4, tweede lid, van de Spreidingswet (wet): de commissaris van de Koning brengt verslag uit van het overleg. De wet zegt
  niets over vorm of inhoud. Deze regels nemen de cijfers zoals het verslag ze geeft, regulier en amv apart, vast en met
  voornemens; wat meetelt, volgt uit de voorzieningen en is iets anders.
  Standaard in dit bestand: Flevoland in de cyclus 2024, met alle gemeenten in het dossier en voor Urk een indicatieve
  verdeling van 100 plaatsen, waarvan 8 voor amv.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En alle gemeenten van de provincie staan in het dossier
    En de indicatieve verdeling van Urk is 100 plaatsen, waarvan 8 voor amv

  Regel: Regulier is wat het verslag voor een gemeente noemt, min de plaatsen voor amv (rekenwijze, geen wet).

    Abstract Scenario: Het verslag noemt voor Urk <wat>
      Gegeven het verslag noemt voor de gemeente Urk <wat>
      Als het dossier wordt getoetst
      Dan <uitkomst> "Reguliere plaatsen van de gemeente in het verslag" voor de gemeente Urk <vast>
      En <uitkomst> "Reguliere plaatsen van de gemeente in het verslag, voornemens meegerekend" voor de gemeente Urk <met>

      Voorbeelden:
        | wat                                                                        | uitkomst              | vast            | met               |
        | 90 plaatsen, waarvan 10 voor amv, en 120 met voornemens, waarvan 10 voor amv | is de uitkomst van    | 80              | 110               |
        | 90 plaatsen, waarvan geen voor amv, en 90 met voornemens, waarvan geen voor amv | is de uitkomst van | 90              | 90                |
        | 90 plaatsen, waarvan 10 voor amv, en 120 met voornemens                    | ligt de uitkomst van  | tussen 80 en 80 | tussen 80 en 110  |
        | 90 plaatsen, en 120 met voornemens                                         | ligt de uitkomst van  | tussen 0 en 90  | tussen 0 en 120   |

    Scenario: Het verslag zegt niets over een gemeente
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Reguliere plaatsen van de gemeente in het verslag" voor de gemeente Urk niet bekend

  Regel: Wat een gemeente in het verslag biedt, wordt naast haar indicatieve aantal gelegd, regulier en amv elk apart (rekenwijze, geen wet).

    Abstract Scenario: Het verslag noemt voor Urk <n> plaatsen, waarvan <amv> voor amv
      Gegeven het verslag noemt voor de gemeente Urk <n> plaatsen, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen in het verslag boven de indicatieve verdeling, regulier" voor de gemeente Urk <regulier>
      En is de uitkomst van "Plaatsen in het verslag boven de indicatieve verdeling, amv" voor de gemeente Urk <boven amv>
      En is het antwoord op "De gemeente biedt in het verslag meer dan haar indicatieve aantal" voor de gemeente Urk <meer>

      Voorbeelden:
        | n   | amv | regulier | boven amv | meer |
        | 100 | 8   | 0        | 0         | nee  |
        | 101 | 8   | 1        | 0         | ja   |
        | 100 | 9   | 0        | 1         | ja   |
        | 50  | 20  | 0        | 12        | ja   |
        | 50  | 5   | 0        | 0         | nee  |

    Scenario: Het deel voor amv is niet bekend
      Gegeven het verslag noemt voor de gemeente Urk 95 plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente biedt in het verslag meer dan haar indicatieve aantal" voor de gemeente Urk onbekend

  Regel: De aantallen van de provincie in het verslag zijn de som van die van haar gemeenten (rekenwijze, geen wet).

    Scenario: Alle gemeenten zijn bekend
      Gegeven het verslag noemt voor elke gemeente 100 plaatsen, waarvan 10 voor amv, en 150 met voornemens, waarvan 20 voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Som van de gemeenten in het verslag, in totaal" 600
      En is de uitkomst van "Som van de gemeenten in het verslag, regulier" 540
      En is de uitkomst van "Som van de gemeenten in het verslag, voor amv" 60
      En is de uitkomst van "Som van de gemeenten in het verslag, in totaal, voornemens meegerekend" 900
      En is de uitkomst van "Som van de gemeenten in het verslag, regulier, voornemens meegerekend" 780
      En is de uitkomst van "Som van de gemeenten in het verslag, voor amv, voornemens meegerekend" 120
      En is de uitkomst van "Reguliere plaatsen in het verslag" 540
      En is de uitkomst van "Plaatsen voor amv in het verslag" 60
      En is de uitkomst van "Regulier en amv in het verslag samen" 600
      En is de uitkomst van "Plaatsen in totaal in het verslag" 600
      En is de uitkomst van "Reguliere plaatsen in het verslag, voornemens meegerekend" 780
      En is de uitkomst van "Plaatsen voor amv in het verslag, voornemens meegerekend" 120
      En is de uitkomst van "Regulier en amv in het verslag samen, voornemens meegerekend" 900
      En is de uitkomst van "Plaatsen in totaal in het verslag, voornemens meegerekend" 900

  Regel: Noemt het verslag zelf een som voor de provincie, dan geldt die zolang de gemeenten haar niet tegenspreken (rekenwijze, geen wet).

    Scenario: Alleen sommen, in totaal en voor amv
      Gegeven het verslag noemt voor de provincie 3.580 plaatsen in totaal, en 3.700 met voornemens
      En het verslag noemt voor de provincie 200 plaatsen voor amv, en 210 met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Som die het verslag noemt, zonder amv" 3380
      En is de uitkomst van "Reguliere plaatsen in het verslag" 3380
      En is de uitkomst van "Plaatsen in totaal in het verslag" 3580
      En is de uitkomst van "Som die het verslag noemt, zonder amv, voornemens meegerekend" 3490
      En is de uitkomst van "Reguliere plaatsen in het verslag, voornemens meegerekend" 3490

    Scenario: Alleen een som in totaal
      Gegeven het verslag noemt voor de provincie 3.580 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen in totaal in het verslag" 3580
      En is de uitkomst van "Plaatsen voor amv in het verslag" niet bekend
      En ligt de uitkomst van "Som die het verslag noemt, zonder amv" tussen 0 en 3.580

    Scenario: De gemeenten spreken de som tegen
      Gegeven het verslag noemt voor elke gemeente 100 plaatsen, waarvan 10 voor amv
      En het verslag noemt voor de provincie 700 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen in totaal in het verslag" 600
      En is er een signaal "De gemeenten in het verslag tellen niet op tot de som in het verslag"

    Abstract Scenario: De zes gemeenten noemen 540 regulier en 60 voor amv; de som is <n> <soort>
      Gegeven het verslag noemt voor elke gemeente 100 plaatsen, waarvan 10 voor amv
      En het verslag noemt voor de provincie 600 plaatsen in totaal
      En het verslag noemt voor de provincie <regulier> plaatsen regulier
      En het verslag noemt voor de provincie <amv> plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De gemeenten in het verslag tellen niet op tot de som in het verslag"

      Voorbeelden:
        | soort    | n   | regulier | amv | een  |
        | regulier | 540 | 540      | 60  | geen |
        | regulier | 541 | 541      | 60  | een  |
        | voor amv | 61  | 540      | 61  | een  |

    Scenario: De gemeenten tellen op tot de som
      Gegeven het verslag noemt voor elke gemeente 100 plaatsen, waarvan 10 voor amv
      En het verslag noemt voor de provincie 600 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is er geen signaal "De gemeenten in het verslag tellen niet op tot de som in het verslag"

  Regel: Een aantal met voornemens is ten minste het aantal dat vaststaat.

    Scenario: Minder met voornemens dan zonder
      Gegeven het verslag noemt voor de gemeente Urk 90 plaatsen, en 80 met voornemens
      Als het dossier wordt getoetst
      Dan kan het dossier niet worden getoetst: (80) is minder dan
