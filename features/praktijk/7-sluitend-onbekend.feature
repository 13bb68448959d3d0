# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Wanneer niet bekend is of de provincie sluitend is
  Een dossier weet vaak niet alles. Het oordeel is onbekend zolang een onbekend gegeven het nog kan veranderen, en niet
  langer. Dat is een afspraak van dit project over bewijs, geen wet. "Sluitend" zelf is een woord uit de praktijk.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 plaatsen, waarvan 100 voor amv, met 900
  ("Locatie") en 50 ("Extra") reguliere plaatsen en 100 voor amv.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
    En "Locatie" heeft 900 plaatsen
    En een voorziening "Jongerenopvang" in Amersfoort die aan alle voorwaarden voldoet
    En "Jongerenopvang" is van het soort amv
    En "Jongerenopvang" heeft 100 plaatsen
    En een voorziening "Extra" in Soest die aan alle voorwaarden voldoet
    En "Extra" heeft 50 plaatsen

  Regel: Een onbekend gegeven houdt het oordeel over de provincie alleen op als het dat nog kan veranderen (afspraak over bewijs).

    Abstract Scenario: <vast> plaatsen staan vast, van 50 is de stand onbekend
      Gegeven "Locatie" heeft <vast> plaatsen
      En "Extra" heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan <sluitend>

      Voorbeelden: Nodig zijn 900 reguliere plaatsen
        | vast | sluitend                                   |
        | 900  | is de provincie sluitend                   |
        | 899  | is niet bekend of de provincie sluitend is |
        | 850  | is niet bekend of de provincie sluitend is |
        | 849  | is de provincie niet sluitend              |

    Abstract Scenario: <regulier> regulier en <amv> voor amv, van nog <extra> is het soort onbekend
      Gegeven "Locatie" heeft <regulier> plaatsen
      En "Jongerenopvang" heeft <amv> plaatsen
      En "Extra" heeft <extra> plaatsen
      En "Extra" is van een onbekend soort
      Als het dossier wordt getoetst
      Dan <sluitend>

      Voorbeelden:
        | regulier | amv | extra | sluitend                                   |
        | 900      | 100 | 50    | is de provincie sluitend                   |
        | 900      | 50  | 50    | is niet bekend of de provincie sluitend is |
        | 850      | 100 | 50    | is niet bekend of de provincie sluitend is |
        | 840      | 100 | 50    | is de provincie niet sluitend              |
        | 850      | 50  | 50    | is de provincie niet sluitend              |

    Scenario: Een voorziening in een onbekende gemeente kan in een andere provincie liggen
      Gegeven "Locatie" heeft 850 plaatsen
      En "Extra" ligt in een onbekende gemeente
      Als het dossier wordt getoetst
      Dan is niet bekend of de provincie sluitend is

  Regel: Is de opgave niet geheel bekend, dan volgt een oordeel alleen als elke mogelijke verdeling ertoe leidt (afspraak over bewijs).

    Abstract Scenario: Een opgave van 1.000 waarvan het deel voor amv niet bekend is
      Gegeven een opgave van 1.000 plaatsen
      En "Locatie" heeft <regulier> plaatsen
      En "Jongerenopvang" heeft <amv> plaatsen
      En "Extra" is een voornemen
      Als het dossier wordt getoetst
      Dan <sluitend>

      Voorbeelden:
        | regulier | amv   | sluitend                                   |
        | 899      | 100   | is de provincie niet sluitend              |
        | 900      | 100   | is niet bekend of de provincie sluitend is |
        | 700      | 400   | is niet bekend of de provincie sluitend is |
        | 1.000    | 1.000 | is de provincie sluitend                   |

  Regel: Staan niet alle voorzieningen in het dossier, dan is een tekort niet bewezen (afspraak over bewijs).

    Abstract Scenario: <volledig> voorzieningen staan in het dossier
      Gegeven <volledig> voorzieningen van de provincie staan in het dossier
      En "Locatie" heeft <regulier> plaatsen
      En "Extra" is een voornemen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Alle voorzieningen staan in het dossier" <antwoord>
      En <sluitend>

      Voorbeelden:
        | volledig  | regulier | antwoord | sluitend                                   |
        | alle      | 900      | ja       | is de provincie sluitend                   |
        | alle      | 899      | ja       | is de provincie niet sluitend              |
        | niet alle | 900      | nee      | is de provincie sluitend                   |
        | niet alle | 899      | nee      | is niet bekend of de provincie sluitend is |

    @open
    Scenario: Zegt het dossier hier niets over, dan wordt geteld wat erin staat, met een signaal
      Gegeven "Locatie" heeft 800 plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Alle voorzieningen staan in het dossier" onbekend
      En is de provincie niet sluitend
      En is er een signaal "Aangenomen is dat alle voorzieningen in het dossier staan"

  @open
  Regel: Is van een voorziening het soort onbekend, dan worden regulier en amv elk apart bekeken en is het antwoord eerder onbekend dan nee (afspraak).

    Scenario: Wat het onbekende soort ook is, één van beide opgaven wordt niet gehaald
      Gegeven "Locatie" heeft 850 plaatsen
      En "Jongerenopvang" heeft 50 plaatsen
      En "Extra" heeft 100 plaatsen
      En "Extra" is van een onbekend soort
      Als het dossier wordt getoetst
      Dan is niet bekend of de provincie sluitend is
