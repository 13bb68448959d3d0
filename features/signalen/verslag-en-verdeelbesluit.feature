# language: nl
Functionaliteit: Signalen bij het verslag en het verdeelbesluit
  Een signaal beslist niets. Artikel 4, tweede lid, van de Spreidingswet (wet) vraagt het verslag voor 1 november; artikel
  5, tweede lid (wet) laat de minister bij het verdeelbesluit acht slaan op dat verslag.
  Standaard in dit bestand: Utrecht in de cyclus 2024.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  @BWBR0049307-4-2
  Regel: Een verslag dat te laat is of ontbreekt, verdient een signaal.

    Abstract Scenario: Het verslag is uitgebracht op <dag>
      Gegeven het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is er <te laat> signaal "Het verslag is te laat uitgebracht"
      En is er <ontbreekt> signaal "Het dossier noemt geen verslag"

      Voorbeelden:
        | dag             | te laat | ontbreekt |
        | 31 oktober 2024 | geen    | geen      |
        | 1 november 2024 | een     | geen      |

    Scenario: Het dossier noemt geen verslag
      Gegeven het dossier noemt geen verslag
      Als het dossier wordt getoetst
      Dan is er een signaal "Het dossier noemt geen verslag"
      En is er geen signaal "Het verslag is te laat uitgebracht"
      En is er geen signaal "Of het verslag op tijd is, is niet bekend"

    Scenario: Het dossier noemt wel een verslag, maar van de dag alleen het jaar
      Gegeven het verslag is uitgebracht op een dag in 2024
      Als het dossier wordt getoetst
      Dan is er geen signaal "Het dossier noemt geen verslag"
      En is er geen signaal "Het verslag is te laat uitgebracht"
      En is er een signaal "Of het verslag op tijd is, is niet bekend"

    Scenario: Van een verslag dat in oktober is uitgebracht, doet de dag er niet toe
      Gegeven het verslag is uitgebracht op een dag in oktober 2024
      Als het dossier wordt getoetst
      Dan is er geen signaal "Of het verslag op tijd is, is niet bekend"

  @BWBR0049307-5-2
  Regel: De minister slaat bij het verdeelbesluit acht op het verslag; een verslag van na dat besluit verdient een signaal.

    Abstract Scenario: Het verdeelbesluit is van 20 december 2024, het verslag van <dag>
      Gegeven het verdeelbesluit is genomen op 20 december 2024
      En het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Het verslag is jonger dan het verdeelbesluit"

      Voorbeelden:
        | dag                      | een  |
        | 31 oktober 2024          | geen |
        | 20 december 2024         | geen |
        | 21 december 2024         | een  |
        | een dag in december 2024 | geen |

    Scenario: Zonder verdeelbesluit is er niets te vergelijken
      Gegeven het verslag is uitgebracht op 21 december 2024
      Als het dossier wordt getoetst
      Dan is er geen signaal "Het verslag is jonger dan het verdeelbesluit"
