# language: nl
Functionaliteit: Wat kan worden uitgeruild, en tussen wie
  De Spreidingswet (wet) verdeelt opvangplaatsen per provincie over gemeenten (artikel 5, eerste lid). Plaatsen voor
  ontheemden zijn geen opvangplaatsen (artikel 1; afgeleid). De opgave van de provincie staat vast, zodat een uitruil het
  totaal niet kan veranderen. Een koers tussen opvang en huisvesting van statushouders bestaat niet.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een verdeelbesluit van 20 december 2024; een uitruil is afgesproken op
  1 oktober 2024 en staat in het verslag, of bij statushouders in een gezamenlijk besluit.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is genomen op 20 december 2024

  @BWBR0049307-1 @BWBR0049307-5-1
  Regel: Voor de taak kunnen alleen opvangplaatsen worden uitgeruild, en geen plaatsen voor ontheemden (afgeleid).

    Abstract Scenario: De uitruil gaat over <soort>
      Gegeven Utrecht staat 50 <soort> af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil gaat over opvangplaatsen" <opvang>
      En is het antwoord op "De uitruil kan" <kan>
      En is het antwoord op "De uitruil verschuift reguliere plaatsen van de indicatieve verdeling" <reg>
      En is het antwoord op "De uitruil verschuift plaatsen voor amv van de indicatieve verdeling" <amv>
      En is het antwoord op "De uitruil verschuift een deel van de taakstelling" <taakstelling>

      Voorbeelden:
        | soort              | opvang              | kan | reg | amv | taakstelling |
        | regulier           | ja                  | ja  | ja  | nee | nee          |
        | amv                | ja                  | ja  | nee | ja  | nee          |
        | bijzonder          | ja                  | ja  | ja  | nee | nee          |
        | aanmeldvoorziening | ja                  | ja  | ja  | nee | nee          |
        | ontheemden         | nee                 | nee | nee | nee | nee          |
        | statushouders      | niet van toepassing | ja  | nee | nee | ja           |

    Scenario: Regulier tegen plaatsen voor ontheemden
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En de ontvanger krijgt er ontheemden voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil gaat over opvangplaatsen" nee
      En is het antwoord op "De uitruil kan" nee

    Scenario: Welke soort, is niet bekend
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En niet bekend is welke soort wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil gaat over opvangplaatsen" onbekend
      En is het antwoord op "De uitruil kan" onbekend

  @BWBR0049307-4-1 @BWBR0049307-5-1
  Regel: Een uitruil is een afspraak tussen twee gemeenten (afgeleid).

    Abstract Scenario: <van> staat af aan <naar>
      Gegeven <van> staat 50 regulier af aan <naar>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is tussen twee gemeenten" <antwoord>
      En is het antwoord op "De uitruil kan" <kan>

      Voorbeelden:
        | van                 | naar       | antwoord | kan                 |
        | Utrecht             | Amersfoort | ja       | ja                  |
        | Utrecht             | Utrecht    | nee      | nee                 |
        | Utrecht (provincie) | Amersfoort | nee      | nee                 |
        | Rhenen              | Wageningen | ja       | nee                 |
        | Wageningen          | Rhenen     | ja       | nee                 |
        | Wageningen          | Ede        | ja       | niet van toepassing |

    Abstract Scenario: Wie <wat>, is niet bekend
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En niet bekend is wie <wat>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is tussen twee gemeenten" onbekend
      En is het antwoord op "De uitruil kan" onbekend

      Voorbeelden:
        | wat       |
        | afstaat   |
        | overneemt |

  @BWBR0049307-5-1 @BWBR0049310-2.1-2
  Regel: Een uitruil verandert het totaal van de provincie niet (afgeleid).

    Abstract Scenario: De een staat 50 af en de ander krijgt er <erbij> bij
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En de ontvanger krijgt er <erbij> bij
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door de uitruil verandert het totaal van de provincie niet" <antwoord>
      En is de uitkomst van "Wat de uitruil aan het totaal van de provincie verandert" <verschil>
      En is het antwoord op "De uitruil kan" <antwoord>

      Voorbeelden:
        | erbij | antwoord | verschil |
        | 49    | nee      | -1       |
        | 50    | ja       | 0        |
        | 51    | nee      | 1        |

    Scenario: Hoeveel er wordt afgestaan, is niet bekend
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En de ontvanger krijgt er 50 bij
      En niet bekend is hoeveel wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door de uitruil verandert het totaal van de provincie niet" onbekend

    @BWBR0035303-29-2
    Scenario: Voor statushouders geldt een andere wet
      Gegeven Utrecht staat 50 statushouders af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door de uitruil verandert het totaal van de provincie niet" niet van toepassing

    Scenario: De opgave van de provincie blijft door een uitruil even groot
      Gegeven een opgave van 1.000 plaatsen, waarvan 100 voor amv
      En Utrecht staat 50 regulier af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Wat alle uitruil samen aan de opgave van de provincie verandert" 0
      En is de uitkomst van "Opgave van de provincie na de uitruil" 1.000

  @BWBR0049307-5-1 @BWBR0035303-29-2
  Regel: Opvang wordt niet verrekend met huisvesting van statushouders, want geen wet geeft een koers (afgeleid).

    Abstract Scenario: <soort> tegen <erbij>
      Gegeven Utrecht staat 50 <soort> af aan Amersfoort
      En de ontvanger krijgt er <erbij> voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opvang en huisvesting van statushouders worden niet tegen elkaar verrekend" <antwoord>
      En is het antwoord op "De uitruil kan" <antwoord>

      Voorbeelden:
        | soort         | erbij         | antwoord |
        | regulier      | statushouders | nee      |
        | statushouders | regulier      | nee      |
        | statushouders | statushouders | ja       |
        | regulier      | regulier      | ja       |

    Scenario: Tegen statushouders, van een onbekende soort
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En de ontvanger krijgt er statushouders voor in de plaats
      En niet bekend is welke soort wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opvang en huisvesting van statushouders worden niet tegen elkaar verrekend" onbekend

    Scenario: Als pakket kan het wel: twee uitruilen naast elkaar, elk volgens de eigen wet
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En Amersfoort staat 20 statushouders af aan Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 ja
      En is het antwoord op "De uitruil kan" voor uitruil 2 ja
