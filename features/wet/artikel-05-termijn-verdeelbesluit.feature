# language: nl
@BWBR0049307-5-1
Functionaliteit: Wanneer het verdeelbesluit wordt genomen en hoe lang de plicht duurt
  Artikel 5, eerste lid, van de Spreidingswet (wet): de minister neemt het verdeelbesluit voor 31 december, voor de duur
  van twee daarop volgende kalenderjaren. Artikel 6, eerste lid: binnen die termijn maakt het college opvang mogelijk.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met peildatum 20 december 2024.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  Regel: De minister neemt het verdeelbesluit voor 31 december van het kalenderjaar; 30 december is de laatste dag.

    Abstract Scenario: De dagen van de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvoor het verdeelbesluit moet zijn genomen" <voor>
      En is de uitkomst van "De laatste dag om het verdeelbesluit te nemen" <laatste>

      Voorbeelden:
        | cyclus | voor             | laatste          |
        | 2024   | 31 december 2024 | 30 december 2024 |
        | 2026   | 31 december 2026 | 30 december 2026 |

    Abstract Scenario: Genomen op <dag>
      Gegeven het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is genomen voor 31 december" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 20 december 2024 | ja       |
        | 30 december 2024 | ja       |
        | 31 december 2024 | nee      |
        | 1 januari 2025   | nee      |

    Scenario: Het dossier noemt geen dag
      Gegeven de peildatum is 15 januari 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is genomen voor 31 december" onbekend

  @BWBR0049307-6-1
  Regel: De plicht loopt over de twee kalenderjaren die volgen op het kalenderjaar van het verdeelbesluit.

    Abstract Scenario: De plicht in de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De eerste dag van de plicht" <eerste>
      En is de uitkomst van "De laatste dag van de plicht" <laatste>

      Voorbeelden:
        | cyclus | eerste         | laatste          |
        | 2024   | 1 januari 2025 | 31 december 2026 |
        | 2026   | 1 januari 2027 | 31 december 2028 |

  @open
  Regel: Is het besluit buiten het jaar van de cyclus genomen, dan zegt de wet niet welke twee kalenderjaren gelden; dat verdient een signaal.

    Abstract Scenario: Een signaal bij een besluit van <dag>
      Gegeven het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Het verdeelbesluit is niet in het jaar van de cyclus genomen"

      Voorbeelden:
        | dag              | een  |
        | 31 december 2023 | een  |
        | 1 januari 2024   | geen |
        | 31 december 2024 | geen |
        | 1 januari 2025   | een  |
