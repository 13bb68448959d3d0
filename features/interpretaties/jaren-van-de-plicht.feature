# language: nl
@BWBR0049307-5-1 @open
Functionaliteit: Een verdeelbesluit dat niet in het jaar van de cyclus is genomen
  Artikel 5, eerste lid, van de Spreidingswet (wet): een verdeelbesluit voor 31 december van het kalenderjaar, voor de duur
  van twee daarop volgende kalenderjaren. Welke jaren dat zijn bij een besluit in een ander jaar, zegt de wet niet.
  Standaard in dit bestand: Utrecht in de cyclus 2024.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  Regel: De twee kalenderjaren volgen, zonder andere keuze, op het jaar van de cyclus.

    Abstract Scenario: Zonder keuze, genomen op <dag>
      Gegeven het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plicht loopt over de twee kalenderjaren na het jaar van de cyclus" ja
      En is de uitkomst van "De eerste dag van de plicht" 1 januari 2025
      En is de uitkomst van "De laatste dag van de plicht" 31 december 2026
      En steunt "De eerste dag van de plicht" op een interpretatie

      Voorbeelden:
        | dag              |
        | 31 december 2024 |
        | 1 januari 2025   |

  Regel: De twee kalenderjaren volgen, in de andere lezing, op het jaar van het besluit.

    Abstract Scenario: Gelezen als het jaar van het besluit, genomen op <dag>
      Gegeven de vraag "Welke twee kalenderjaren gelden als het verdeelbesluit niet in het jaar van de cyclus is genomen?" is beantwoord met besluit
      En het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plicht loopt over de twee kalenderjaren na het jaar van de cyclus" <antwoord>
      En is de uitkomst van "De eerste dag van de plicht" <eerste>
      En is de uitkomst van "De laatste dag van de plicht" <laatste>

      Voorbeelden:
        | dag              | antwoord | eerste         | laatste          |
        | 31 december 2023 | nee      | 1 januari 2024 | 31 december 2025 |
        | 1 januari 2024   | ja       | 1 januari 2025 | 31 december 2026 |
        | 31 december 2024 | ja       | 1 januari 2025 | 31 december 2026 |
        | 1 januari 2025   | nee      | 1 januari 2026 | 31 december 2027 |

    Scenario: De dag van het besluit is niet bekend
      Gegeven de vraag "Welke twee kalenderjaren gelden als het verdeelbesluit niet in het jaar van de cyclus is genomen?" is beantwoord met besluit
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plicht loopt over de twee kalenderjaren na het jaar van de cyclus" onbekend
      En is de uitkomst van "De eerste dag van de plicht" niet bekend
      En is de uitkomst van "De laatste dag van de plicht" niet bekend

  @BWBR0049307-6-1
  Regel: De taak loopt van de eerste tot en met de laatste dag van de plicht.

    Abstract Scenario: Op <dag>, in de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      En het verdeelbesluit wijst de gemeente Zeist 100 plaatsen toe, waarvan geen voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De periode van de taak loopt" voor de gemeente Zeist <loopt>

      Voorbeelden:
        | cyclus | dag              | loopt |
        | 2024   | 31 december 2024 | nee   |
        | 2024   | 1 januari 2025   | ja    |
        | 2024   | 31 december 2026 | ja    |
        | 2024   | 1 januari 2027   | nee   |
        | 2026   | 31 december 2026 | nee   |
        | 2026   | 1 januari 2027   | ja    |
        | 2026   | 31 december 2028 | ja    |
        | 2026   | 1 januari 2029   | nee   |

    Abstract Scenario: De laatste dag in de cyclus <cyclus>, met de twee jaar gelezen als <lezing>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de plicht" <laatste>

      Voorbeelden:
        | cyclus | lezing        | laatste          |
        | 2024   | gescheiden    | 31 december 2026 |
        | 2024   | kalenderjaren | 31 december 2026 |
        | 2024   | 1 februari    | 31 januari 2026  |
        | 2026   | gescheiden    | 31 december 2028 |
        | 2026   | kalenderjaren | 31 december 2028 |
        | 2026   | 1 februari    | 31 januari 2028  |

    Abstract Scenario: In de cyclus 2026, gelezen als het jaar van het besluit, genomen op <dag>
      Gegeven de provincie Utrecht in de cyclus 2026
      En de vraag "Welke twee kalenderjaren gelden als het verdeelbesluit niet in het jaar van de cyclus is genomen?" is beantwoord met besluit
      En het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plicht loopt over de twee kalenderjaren na het jaar van de cyclus" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 31 december 2025 | nee      |
        | 1 januari 2026   | ja       |

    Scenario: Niet bekend is wanneer is besloten, en de jaren volgen het besluit
      Gegeven de vraag "Welke twee kalenderjaren gelden als het verdeelbesluit niet in het jaar van de cyclus is genomen?" is beantwoord met besluit
      En de vraag "Na welke termijn betekent een tekort dat een gemeente haar taak niet heeft vervuld?" is beantwoord met twee jaar
      En het verdeelbesluit wijst de gemeente Zeist 100 plaatsen toe, waarvan geen voor amv
      En in de gemeente Zeist zijn 99 plaatsen gerealiseerd, waarvan geen voor amv
      En de peildatum is 1 januari 2027
      Als het dossier wordt getoetst
      Dan is het antwoord op "De periode van de taak loopt" voor de gemeente Zeist onbekend
      En is het antwoord op "De termijn voor de taak is voorbij" voor de gemeente Zeist onbekend
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Zeist onbekend
