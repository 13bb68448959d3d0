# language: nl
@bron-brief-cdk-overijssel-2026-01-26
Functionaliteit: Beweringen in de brief van de commissaris van de Koning in Overijssel van 26 januari 2026
  De brief (uitvoeringspraktijk) gaat over wat in de uitvoering van de wet knelt. Elk scenario legt een bewering naast de
  geldende regels; de vindplaatsen staan in LEESMIJ.md. Standaard in dit bestand: Overijssel in de cyclus 2024, een opgave
  van 1.000 reguliere plaatsen, een dossier met alle voorzieningen, en een voorziening in Zwolle die aan alle voorwaarden
  voldoet.

  Achtergrond:
    Gegeven de provincie Overijssel in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En een voorziening "Kazerne" in Zwolle die aan alle voorwaarden voldoet
    En alle voorzieningen van de provincie staan in het dossier

  Regel: De wet noemt geen ondergrens voor een opvangvoorziening, en in de praktijk telt iedere plaats mee.

    @BWBR0049307-1
    Abstract Scenario: Een locatie van <plaatsen> plaatsen telt mee
      Gegeven de voorziening "Kazerne" heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan tellen <plaatsen> plaatsen van de voorziening "Kazerne" mee

      Voorbeelden:
        | plaatsen |
        | 1        |
        | 30       |

  Regel: Volgens de brief maken voornemens een verdeling niet sluitend, en beslist de minister over de resterende plaatsen.

    Scenario: Zeshonderd definitieve plaatsen en een voornemen van vierhonderd
      Gegeven de voorziening "Kazerne" heeft 600 plaatsen
      En een voorziening "Plan" in Enschede die aan alle voorwaarden voldoet
      En de voorziening "Plan" heeft 400 plaatsen
      En de voorziening "Plan" is een voornemen
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend
      En is er een tekort van 400 plaatsen in totaal
      En is er een signaal "Met de voornemens zou de provincie sluitend zijn"

  Regel: Geen wet zegt hoe opvang en huisvesting bij uitruil tegen elkaar worden gewogen; de regels verrekenen ze niet.

    Scenario: Opvang tegen huisvesting van statushouders wordt niet verrekend
      Gegeven Zwolle staat 50 regulier af aan Enschede
      En de ontvanger krijgt er statushouders voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opvang en huisvesting van statushouders worden niet tegen elkaar verrekend" voor uitruil 1 nee
      En is het antwoord op "De uitruil kan" voor uitruil 1 nee

  Regel: Het college kan een opvangvoorziening exploiteren wanneer in de opvang kan worden voorzien.

    @BWBR0049310-4.1-1
    Scenario: Het college biedt zelf de opvang
      Gegeven de voorziening "Kazerne" wordt geëxploiteerd door het college
      Als het dossier wordt getoetst
      Dan tellen 100 plaatsen van de voorziening "Kazerne" mee
