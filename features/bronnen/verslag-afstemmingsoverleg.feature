# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Beweringen in het verslag van het afstemmingsoverleg van 20 september 2024
  Elk scenario zegt na wat het verslag (uitvoeringspraktijk) over de werking van de wet zegt. De vindplaatsen staan in
  LEESMIJ.md. Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 plaatsen, waarvan 100 voor amv, een
  dossier met alle voorzieningen, en 100 reguliere plaatsen in Utrecht en 100 voor amv in Zeist.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En een voorziening "Kazerne" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Jong" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Jong" is van het soort amv
    En alle voorzieningen van de provincie staan in het dossier

  Regel: Volgens het verslag is 1 november de eerste deadline; de wet vraagt het verslag van de commissaris voor die dag.

    @BWBR0049307-4-2
    Abstract Scenario: Een verslag van <dag>
      De wet zegt voor 1 november; wie het op de dag zelf uitbrengt, is te laat.
      Gegeven het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 31 oktober 2024 | ja       |
        | 1 november 2024 | nee      |

  Regel: Volgens het verslag moeten plaatsen op 1 juli beschikbaar zijn, tot de nieuwe cyclus op 1 februari 2026.

    Abstract Scenario: Van <van> tot <tot>
      Gegeven de voorziening "Kazerne" is beschikbaar vanaf <van>
      En de voorziening "Kazerne" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening "Kazerne" mee

      Voorbeelden:
        | van         | tot             | aantal |
        | 1 juli 2025 | 1 februari 2026 | 100    |
        | 2 juli 2025 | 1 februari 2026 | geen   |
        | 1 juli 2025 | 31 januari 2026 | geen   |

  Regel: Volgens het verslag telt iedere plaats mee, maar komt niet elke plaats in aanmerking voor een uitkering.

    @BWBR0049320-5-1-d
    Scenario: Honderd plaatsen tellen mee en geven geen uitkering
      Met een indicatief deel van 150 is er geen plaats boven dat deel.
      Gegeven in Zeist is "Klooster" met 100 duurzame plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de voorziening "Klooster" is bestemd voor asielzoekers
      En de voorziening "Klooster" wordt geëxploiteerd door het COA
      En het indicatieve deel van de gemeente Zeist is 150
      En de gemeente Zeist vraagt de uitkering aan voor 100 plaatsen
      Als het dossier wordt getoetst
      Dan tellen 100 plaatsen van de voorziening "Klooster" mee
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Zeist € 0,00

  Regel: Volgens het verslag tellen locaties die na 1 juli opengaan alleen mee als er in de gemeente overbruggingsopvang is.

    Abstract Scenario: Overbruggingsopvang in <gemeente>
      Gegeven de voorziening "Kazerne" is beschikbaar vanaf 1 oktober 2025
      En een voorziening "Sporthal" in <gemeente> die aan alle voorwaarden voldoet
      En de voorziening "Sporthal" is beschikbaar tot 1 oktober 2025
      En de voorziening "Kazerne" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening "Kazerne" mee

      Voorbeelden:
        | gemeente | aantal |
        | Utrecht  | 100    |
        | Zeist    | geen   |

  Regel: Volgens het verslag kan het verdeelbesluit rekening houden met plaatsen die later worden opgeleverd.

    @BWBR0049307-7-1-a
    Scenario: Het verdeelbesluit geeft een langere termijn, maar de plaatsen tellen daardoor niet mee
      Gegeven het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 31 oktober 2025
      En de peildatum is 31 december 2024
      En de voorziening "Kazerne" is beschikbaar vanaf 1 oktober 2025
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" 31 oktober 2025
      En tellen geen plaatsen van de voorziening "Kazerne" mee

  Regel: Volgens het verslag is uitruil tussen provincies wettelijk niet toegestaan; de wet zegt dat niet met zoveel woorden.

    Scenario: Utrecht en Ede ruilen niet
      Gegeven Utrecht staat 50 regulier af aan Ede
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 nee
      En is er een signaal "Uitruil tussen provincies"

  Regel: Volgens het verslag zijn plaatsen voor amv niet uitwisselbaar met reguliere plaatsen.

    @BWBR0049310-2.2-1
    Scenario: Een overschot regulier dekt geen tekort voor amv
      Regulier 1.200 tegen 900 en amv 50 tegen 100.
      Gegeven de voorziening "Kazerne" heeft 1.200 plaatsen
      En de voorziening "Jong" heeft 50 plaatsen
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend
      En is er een tekort van 50 plaatsen voor amv

  Regel: Tegen het verdeelbesluit kan bezwaar worden gemaakt, binnen zes weken.

    @BWBR0005537-6:7 @BWBR0005537-6:8-1
    Scenario: Zes weken na de bekendmaking op 23 december 2024
      De eerste dag is 24 december 2024 en de tweeënveertigste 3 februari 2025.
      Gegeven het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024
      En de peildatum is 31 december 2024
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De eerste dag van de bezwaartermijn" 24 december 2024
      En is de uitkomst van "De laatste dag om bezwaar te maken" 3 februari 2025
