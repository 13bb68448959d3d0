# language: nl
@BWBR0049307-2 @BWBR0049307-4 @BWBR0049307-5
Functionaliteit: De dagen van raming, verslag en verdeelbesluit
  "Voor" een dag is uiterlijk de dag ervoor. De voorbeelden staan los van weekeinden, waar de teksten die hier zijn gelezen
  niets over zeggen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 31 december 2025

  Regel: De raming en de verdeling worden eens in de twee jaren voor 1 februari bekendgemaakt.

    # Rust op: Wet, artikel 2, eerste lid, zin 1; Wet, artikel 3, tweede lid, zin 1; Besluit, artikel 2.1, vierde lid, zin 1
    @BWBR0049307-2-1 @BWBR0049307-3-2 @BWBR0049310-2.1-4
    Abstract Scenario: In 2026 bekendgemaakt op <dag>
      Gegeven de provincie Utrecht in de cyclus 2026
      En de peildatum is 1 mei 2026
      En van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raming en de verdeling zijn bekendgemaakt voor 1 februari" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 15 december 2025 | ja       |
        | 30 januari 2026  | ja       |
        | 31 januari 2026  | ja       |
        | 1 februari 2026  | nee      |
        | 27 februari 2026 | nee      |

  Regel: De commissaris van de Koning brengt het verslag voor 1 november uit.

    # Rust op: Wet, artikel 4, tweede lid, zin 1
    @BWBR0049307-4-2
    Abstract Scenario: Uitgebracht op <dag>
      Gegeven het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 1 oktober 2024   | ja       |
        | 31 oktober 2024  | ja       |
        | 1 november 2024  | nee      |
        | 15 december 2024 | nee      |

    # Rust op: Wet, artikel 4, tweede lid, zin 1
    @BWBR0049307-4-2
    Abstract Scenario: Van de dag van het verslag is alleen bekend: <dag>
      Gegeven het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" <antwoord>

      Voorbeelden:
        | dag                      | antwoord |
        | een dag in oktober 2024  | ja       |
        | een dag in november 2024 | nee      |
        | een dag in 2024          | onbekend |

  Regel: De minister neemt het verdeelbesluit voor 31 december.

    # Rust op: Wet, artikel 5, eerste lid, zin 1
    @BWBR0049307-5-1
    Abstract Scenario: Genomen op <dag>
      Gegeven het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is genomen voor 31 december" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 20 december 2024 | ja       |
        | 30 december 2024 | ja       |
        | 31 december 2024 | nee      |
        | 2 januari 2025   | nee      |

  Regel: De behoefte wordt geraamd op 1 januari in het opvolgende jaar.

    # Rust op: Regeling, artikel 2, zin 1; Besluit, artikel 2.1, eerste lid, zin 2
    @BWBR0049320-2 @BWBR0049310-2.1-1
    Abstract Scenario: De raming van <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      En de peildatum is 1 mei 2026
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvan de capaciteitsraming uitgaat" <dag>

      Voorbeelden:
        | cyclus | dag            |
        | 2024   | 1 januari 2025 |
        | 2026   | 1 januari 2027 |

  Regel: Bij de inwerkingtreding van de wet wordt de eerste behoefte bekendgemaakt, en daarna lopen de termijnen.

    # Rust op: Wet, artikel 13, eerste lid, zin 1; Wet, artikel 13, derde lid, zin 1; Wet, artikel 12, eerste lid, zin 1; Wet, artikel 12, tweede lid, zin 1; Besluit, artikel 6.1, zin 1
    @BWBR0049307-13-1 @BWBR0049307-13-3 @BWBR0049307-12-1 @BWBR0049307-12-2 @BWBR0049310-6.1
    Scenario: Vier maanden, twee jaar en vier jaar na 31 januari 2024
      De wet en het Besluit gelden vanaf 31 januari 2024. Vier maanden later: een dag 31 in mei bestaat. Twee en vier jaar
      later: 31 januari 2026 en 31 januari 2028.
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de wet in werking is getreden" 31 januari 2024
      En is de uitkomst van "De dag om bij de inwerkingtreding de behoefte en de verdeling bekend te maken" 31 januari 2024
      En is de uitkomst van "De laatste dag om de overgangsuitkering te verstrekken" 31 mei 2024
      En is de uitkomst van "De laatste dag om verslag te doen over de effecten in de praktijk" 31 januari 2026
      En is de uitkomst van "De laatste dag om verslag te doen over de doeltreffendheid" 31 januari 2028
