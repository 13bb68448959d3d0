# language: nl
@bron-verslag-lrt-2022-11-09
Functionaliteit: Beweringen in het verslag van de Landelijke Regietafel van 9 november 2022
  Op deze dag begon de consultatie over het wetsvoorstel. Elk scenario legt een bewering over het voorstel naast de regels
  die nu gelden.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 reguliere plaatsen, en een voorziening in Zeist
  die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet

  Regel: Gemeenten kunnen opvangplaatsen uitruilen (afgeleid); een bonus daarvoor kent de wet niet.

    # Bron: verslag LRT, regels 51-53
    @BWBR0049307-4-1 @BWBR0049307-5-1 @vng
    Scenario: Utrecht en Zeist ruilen vijftig plaatsen
      Gegeven Utrecht staat 50 regulier af aan Zeist
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 1 oktober 2024
      En van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: ja
      En het verdeelbesluit is genomen op 20 december 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" ja

  Regel: Een minimumomvang per locatie geldt voor het meetellen niet, in de wet niet en in de praktijk niet.

    # Bron: verslag LRT, regels 58-60: het COA zou naar een ondergrens per locatie kijken
    @BWBR0049307-1 @coa @vng
    Abstract Scenario: Een locatie van <plaatsen> plaatsen
      Gegeven de voorziening "Kazerne" heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan tellen <plaatsen> plaatsen van de voorziening "Kazerne" mee

      Voorbeelden:
        | plaatsen |
        | 15       |
        | 99       |
        | 100      |

  Regel: Ook het college kan een opvangvoorziening exploiteren.

    # Bron: verslag LRT, regels 60-61
    @BWBR0049310-4.1-1 @BWBR0049307-1 @coa @vng
    Abstract Scenario: De locatie wordt geëxploiteerd door <wie>
      Gegeven de voorziening "Kazerne" wordt geëxploiteerd door <wie>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn opvangplaatsen" <antwoord>

      Voorbeelden:
        | wie                                  | antwoord |
        | het COA                              | ja       |
        | het college                          | ja       |
        | een ander dan het COA of het college | nee      |
