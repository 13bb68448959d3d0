# language: nl
@BWBR0049307-5-1
Functionaliteit: Uitruil van plaatsen voor amv
  Het Besluit geeft amv een eigen opgave (artikel 2.2, eerste lid, amvb); artikel 5 van de Spreidingswet (wet) noemt amv
  niet. Het Provinciaal afstemmingsoverleg: plaatsen voor amv en reguliere plaatsen zijn niet uitwisselbaar
  (uitvoeringspraktijk). Alleen een uitruil die kan en die voor het verdeelbesluit is afgesproken, verschuift iets van de
  indicatieve verdeling (afgeleid). Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 maart 2025, een
  verdeelbesluit van 20 december 2024, een indicatieve verdeling voor Utrecht (400, waarvan 50 voor amv) en Amersfoort (200,
  waarvan 20); een uitruil is afgesproken op 1 oktober 2024 en staat in het verslag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 maart 2025
    En het verdeelbesluit is genomen op 20 december 2024
    En de indicatieve verdeling van Utrecht is 400 plaatsen, waarvan 50 voor amv
    En de indicatieve verdeling van Amersfoort is 200 plaatsen, waarvan 20 voor amv

  @BWBR0049307-4-2 @BWBR0049310-2.2-1
  Regel: Een uitruil die niet kan, verschuift geen plaatsen voor amv (afgeleid).

    Abstract Scenario: Twintig plaatsen voor amv, in het verslag vastgelegd: <verslag>
      Gegeven Utrecht staat 20 amv af aan Amersfoort
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 1 oktober 2024
      En van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: <verslag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" <kan>
      En is het antwoord op "De uitruil verschuift plaatsen voor amv van de indicatieve verdeling" <kan>
      En is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Utrecht <kan>

      Voorbeelden:
        | verslag | kan |
        | ja      | ja  |
        | nee     | nee |

  @BWBR0049307-5-3
  Regel: Een uitruil van na het verdeelbesluit verschuift niets van de indicatieve verdeling, ook niet als het besluit ervoor is gewijzigd (afgeleid).

    Scenario: Afgesproken op 10 januari 2025, en het besluit is gewijzigd
      Gegeven Utrecht staat 20 amv af aan Amersfoort
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 10 januari 2025
      En de minister oordeelt op 1 februari 2025 over de eerste uitruil: bijzondere omstandigheden: ja, want een pand brandde af
      En van de uitruil is bekend: de dag waarop het verdeelbesluit is gewijzigd om de uitruil over te nemen: 28 februari 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" ja
      En is het antwoord op "De uitruil verschuift plaatsen voor amv van de indicatieve verdeling" nee

  Regel: Zonder uitruil is de vraag of zij het aantal van een gemeente verandert niet aan de orde (afgeleid).

    Scenario: Het dossier noemt geen uitruil
      Gegeven het dossier noemt geen peildatum
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Utrecht niet van toepassing

  @bron-verslag-pao-2024-09-20 @BWBR0049310-2.2-1
  Regel: Amv wordt in de praktijk niet tegen een andere soort geruild; de andere soorten wel tegen elkaar.

    Abstract Scenario: <soort> tegen <ander>
      Gegeven Utrecht staat 20 <soort> af aan Amersfoort
      En de ontvanger krijgt er <ander> voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "Amv en regulier worden niet tegen elkaar geruild" <antwoord>

      Voorbeelden:
        | soort              | ander              | antwoord |
        | amv                | regulier           | nee      |
        | amv                | bijzonder          | nee      |
        | amv                | aanmeldvoorziening | nee      |
        | regulier           | amv                | nee      |
        | bijzonder          | amv                | nee      |
        | aanmeldvoorziening | amv                | nee      |
        | bijzonder          | regulier           | ja       |
        | aanmeldvoorziening | regulier           | ja       |
        | amv                | amv                | ja       |

  @BWBR0049307-4-1
  Regel: Een uitruil is een afspraak tussen twee gemeenten (afgeleid).

    Abstract Scenario: Utrecht staat af aan <naar>
      Gegeven Utrecht staat 20 regulier af aan <naar>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is tussen twee gemeenten" <antwoord>

      Voorbeelden:
        | naar                   | antwoord |
        | Amersfoort             | ja       |
        | Utrecht                | nee      |
        | Gelderland (provincie) | nee      |

    Scenario: Een provincie staat af aan een gemeente
      Gegeven Gelderland (provincie) staat 20 regulier af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is tussen twee gemeenten" nee

  Regel: Noemt het dossier geen ander aantal voor de ontvanger, dan blijft het totaal gelijk (afspraak over het dossier).

    Scenario: Niet bekend is hoeveel reguliere plaatsen
      Gegeven Utrecht staat 20 regulier af aan Amersfoort
      En niet bekend is hoeveel wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door de uitruil verandert het totaal van de provincie niet" ja

    @BWBR0035303-29-2
    Scenario: Niet bekend is hoeveel statushouders
      Gegeven Utrecht staat 20 statushouders af aan Amersfoort
      En niet bekend is hoeveel wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "De taakstellingen blijven samen even groot" ja

    Scenario: De opgave van de provincie blijft dan ook gelijk
      Gegeven Utrecht staat 20 amv af aan Amersfoort
      En niet bekend is hoeveel wordt uitgeruild
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 1 oktober 2024
      En van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: ja
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Wat de uitruil aan het totaal van de provincie verandert" 0
      En is de uitkomst van "Wat alle uitruil samen aan de opgave van de provincie verandert" 0
