# language: nl
@BWBR0049307-6 @BWBR0049307-7
Functionaliteit: De taak van een aangewezen gemeente
  Artikelen 6, 7 en 8 van de wet: opvang mogelijk maken binnen de twee kalenderjaren, een locatie binnen zes maanden of de
  langere termijn in het verdeelbesluit, vergunningen, een ruimtelijk plan, en een melding als het niet op tijd lukt.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 juli 2025
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 23 juni 2025
    En het verdeelbesluit wijst de gemeente Zeist 120 plaatsen toe, waarvan 20 voor amv

  Regel: Een locatie komt binnen zes maanden na de bekendmaking of binnen de langere termijn in het verdeelbesluit.

    # Rust op: Wet, artikel 7, eerste lid, aanhef, zin 1; Wet, artikel 7, eerste lid, onderdeel a, zin 1
    @BWBR0049307-7-1-a
    Abstract Scenario: Bekendgemaakt op <dag>
      Zes maanden later is dezelfde dag van de maand; bestaat die niet, de laatste dag van de maand. De termijn in het besluit
      is korter en doet dus niets.
      Gegeven het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op <dag>, met een termijn tot en met 1 mei 2025
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Zes maanden na de bekendmaking van het verdeelbesluit" <einde>
      En is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" <einde>

      Voorbeelden:
        | dag              | einde        |
        | 20 december 2024 | 20 juni 2025 |
        | 23 december 2024 | 23 juni 2025 |
        | 31 december 2024 | 30 juni 2025 |

    # Rust op: Wet, artikel 7, eerste lid, onderdeel a, zin 1
    @BWBR0049307-7-1-a
    Abstract Scenario: Het verdeelbesluit noemt een termijn tot en met <termijn>
      Alleen een langere termijn komt in de plaats van de zes maanden, die met 23 juni 2025 eindigen.
      Gegeven het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met <termijn>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn in het verdeelbesluit is langer dan zes maanden" <langer>
      En is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" <einde>

      Voorbeelden:
        | termijn         | langer | einde           |
        | 1 mei 2025      | nee    | 23 juni 2025    |
        | 23 juni 2025    | nee    | 23 juni 2025    |
        | 24 juni 2025    | ja     | 24 juni 2025    |
        | 30 juni 2025    | ja     | 30 juni 2025    |
        | 31 oktober 2025 | ja     | 31 oktober 2025 |

    # Rust op: Wet, artikel 7, eerste lid, onderdeel a, zin 1
    @BWBR0049307-7-1-a
    Scenario: Of het verdeelbesluit een langere termijn noemt, is niet bekend
      Eerder dan zes maanden na 23 december 2024 eindigt de termijn niet; later kan.
      Gegeven van de provincie is niet bekend: de laatste dag van de termijn die het verdeelbesluit noemt
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" 23 juni 2025 of later

    # Rust op: Wet, artikel 7, eerste lid, onderdeel a, zin 1
    @BWBR0049307-7-1-a
    Abstract Scenario: Op <peildatum> is de termijn verstreken: <antwoord>
      Op de laatste dag zelf kan het nog.
      Gegeven de peildatum is <peildatum>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn om een locatie ter beschikking te stellen is verstreken" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | peildatum    | antwoord |
        | 22 juni 2025 | nee      |
        | 23 juni 2025 | nee      |
        | 24 juni 2025 | ja       |

  Regel: De taak loopt over de twee kalenderjaren na het verdeelbesluit.

    # Rust op: Wet, artikel 5, eerste lid, zin 1; Wet, artikel 6, eerste lid, zin 1
    @BWBR0049307-5-1 @BWBR0049307-6-1
    Abstract Scenario: Op <peildatum> loopt de taak: <antwoord>
      Het besluit is van 2024; de twee daarop volgende kalenderjaren zijn 2025 en 2026.
      Gegeven de peildatum is <peildatum>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De eerste dag van de plicht" 1 januari 2025
      En is de uitkomst van "De laatste dag van de plicht" 31 december 2026
      En is het antwoord op "De periode van de taak loopt" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | peildatum        | antwoord |
        | 31 december 2024 | nee      |
        | 1 januari 2025   | ja       |
        | 31 december 2026 | ja       |
        | 1 januari 2027   | nee      |

  Regel: Een aangewezen gemeente maakt opvang mogelijk overeenkomstig het verdeelbesluit, regulier en voor amv apart.

    # Rust op: Wet, artikel 6, eerste lid, zin 1; Besluit, artikel 2.2, eerste lid, zin 1; Verslag PAO, deel II, alinea 4, zin 2 en 3
    @BWBR0049307-6-1 @BWBR0049310-2.2-1 @bron-verslag-pao-2024-09-20
    Abstract Scenario: Gerealiseerd zijn <totaal> plaatsen, waarvan <amv> voor amv
      Toegewezen zijn 120 - 20 = 100 reguliere plaatsen en 20 voor amv. Bij 130 waarvan 10: regulier 120, amv 10.
      Gegeven in de gemeente Zeist zijn <totaal> plaatsen gerealiseerd, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Zeist <antwoord>
      En is de uitkomst van "Gerealiseerde reguliere plaatsen min toegewezen reguliere plaatsen" voor de gemeente Zeist <regulier>
      En is de uitkomst van "Gerealiseerde plaatsen voor amv min toegewezen plaatsen voor amv" voor de gemeente Zeist <voor amv>

      Voorbeelden:
        | totaal | amv | antwoord | regulier | voor amv |
        | 120    | 20  | ja       | 0        | 0        |
        | 119    | 20  | nee      | -1       | 0        |
        | 119    | 19  | nee      | 0        | -1       |
        | 130    | 10  | nee      | 20       | -10      |
        | 200    | 40  | ja       | 60       | 20       |

    # Rust op: Wet, artikel 6, eerste lid, zin 1
    @BWBR0049307-6-1
    Abstract Scenario: Het verdeelbesluit noemt alleen Zeist: <gemeente>
      Gegeven de gemeente Amersfoort heeft een indicatieve verdeling van 200 plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit wijst de gemeente aan" voor de gemeente <gemeente> <antwoord>

      Voorbeelden:
        | gemeente   | antwoord |
        | Zeist      | ja       |
        | Amersfoort | nee      |
