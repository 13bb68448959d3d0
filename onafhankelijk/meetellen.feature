# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Wanneer plaatsen meetellen voor de provinciale opgave
  Het verslag van 20 september 2024: "Om mee te tellen moeten plekken op 1 juli beschikbaar zijn en minimaal beschikbaar
  zijn tot de start van de nieuwe cyclus op 1 februari 2026." De eerste juli na het verdeelbesluit van december 2024 is
  1 juli 2025. "Beschikbaar tot" een dag betekent in deze zinnen: op die dag niet meer.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Amersfoort die aan alle voorwaarden voldoet
    En de voorziening heeft 120 plaatsen

  Regel: Om mee te tellen moeten plaatsen op 1 juli beschikbaar zijn.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2
    @bron-verslag-pao-2024-09-20
    Abstract Scenario: Zonder overbrugging beschikbaar vanaf <dag>
      Gegeven de voorziening is beschikbaar vanaf <dag>
      En de voorziening wordt door geen andere voorziening overbrugd
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening mee

      Voorbeelden:
        | dag             | aantal |
        | 1 januari 2015  | 120    |
        | 30 juni 2025    | 120    |
        | 1 juli 2025     | 120    |
        | 2 juli 2025     | geen   |
        | 31 januari 2026 | geen   |

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2
    @bron-verslag-pao-2024-09-20
    Abstract Scenario: Van de eerste dag is maar een deel bekend: <dag>
      Alleen als elke dag die het kan zijn tot hetzelfde antwoord leidt, is er een antwoord.
      Gegeven de voorziening is beschikbaar vanaf <dag>
      En de voorziening wordt door geen andere voorziening overbrugd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar op de realisatiedatum" <antwoord>

      Voorbeelden:
        | dag                        | antwoord |
        | een dag in juni 2025       | ja       |
        | een dag in juli 2025       | onbekend |
        | een dag in augustus 2025   | nee      |
        | een dag in 2025            | onbekend |
        | een dag in 2024            | ja       |

  Regel: Om mee te tellen moeten plaatsen minimaal tot de start van de nieuwe cyclus op 1 februari 2026 beschikbaar zijn.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2
    @bron-verslag-pao-2024-09-20
    Abstract Scenario: Beschikbaar tot <dag>
      Gegeven de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar tot de start van de nieuwe cyclus" <antwoord>
      En tellen <aantal> plaatsen van de voorziening mee

      Voorbeelden:
        | dag             | antwoord | aantal |
        | 1 juli 2025     | nee      | geen   |
        | 31 januari 2026 | nee      | geen   |
        | 1 februari 2026 | ja       | 120    |
        | 2 februari 2026 | ja       | 120    |
        | 1 januari 2040  | ja       | 120    |

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2
    @bron-verslag-pao-2024-09-20
    Scenario: Zonder einddag blijven de plaatsen beschikbaar
      Gegeven de voorziening is voor onbepaalde tijd beschikbaar
      Als het dossier wordt getoetst
      Dan tellen 120 plaatsen van de voorziening mee

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2
    @bron-verslag-pao-2024-09-20
    Scenario: Tot wanneer de plaatsen er zijn, is niet bekend
      Gegeven de voorziening is beschikbaar tot een onbekende dag
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar tot de start van de nieuwe cyclus" onbekend
      En is niet bekend of de plaatsen van de voorziening meetellen

  Regel: Definitieve plaatsen tellen mee en een bestuurlijk voornemen niet.

    # Rust op: Brief CdK, deel Provinciaal verslag, alinea 2, zin 1, 2 en 3
    @bron-brief-cdk-overijssel-2026-01-26
    Abstract Scenario: De voorziening is <stand>
      De brief noemt "definitieve plekken die de Spreidingswet vraagt" tegenover "bestuurlijke voornemens", en zegt dat
      de voornemens niet tot een sluitende verdeling leidden.
      Gegeven de voorziening is <stand>
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening mee

      Voorbeelden:
        | stand          | aantal |
        | gerealiseerd   | 120    |
        | een voornemen  | geen   |

    # Rust op: Brief CdK, deel Provinciaal verslag, alinea 2, zin 1
    @bron-brief-cdk-overijssel-2026-01-26
    Scenario: Of de voorziening vaststaat, is niet bekend
      Gegeven de voorziening heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening meetellen

  Regel: Plaatsen in een andere provincie tellen niet mee, want interprovinciale uitruil is wettelijk niet toegestaan.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 6; Wet, artikel 5, eerste lid, zin 1; Besluit, artikel 2.1, tweede lid, zin 1
    @bron-verslag-pao-2024-09-20 @BWBR0049307-5-1 @BWBR0049310-2.1-2
    Abstract Scenario: De voorziening ligt in <gemeente>
      De opgave is de som van de gemeenten in de provincie, en het verdeelbesluit is er per provincie.
      Gegeven de voorziening ligt in <gemeente>
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening mee

      Voorbeelden:
        | gemeente  | aantal |
        | Zeist     | 120    |
        | Ede       | geen   |
        | Almere    | geen   |

    # Rust op: Verslag PAO, deel II, alinea 3, zin 6
    @bron-verslag-pao-2024-09-20
    Scenario: Een buurprovincie eist de plaatsen voor zich op
      Gegeven de voorziening wordt opgeëist voor de provincie Gelderland
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanspraak is voor de eigen provincie" nee
      En tellen 120 plaatsen van de voorziening mee
