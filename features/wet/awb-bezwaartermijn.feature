# language: nl
Functionaliteit: Tot welke dag bezwaar tegen het verdeelbesluit kan worden gemaakt
  Artikelen 6:7 en 6:8, eerste lid, Awb (wet): zes weken, te beginnen op de dag na de bekendmaking. Artikelen 1 en 3 van de
  Algemene termijnenwet (wet): loopt die termijn af op een zaterdag, zondag of feestdag, dan loopt zij door tot en met de
  eerste dag daarna die dat niet is.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met peildatum 20 december 2024.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  @BWBR0005537-6:7 @BWBR0005537-6:8-1
  Regel: De termijn voor bezwaar bedraagt zes weken en begint op de dag na de bekendmaking van het besluit.

    Scenario: Bekendgemaakt op vrijdag 20 december 2024
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 20 december 2024
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De eerste dag van de bezwaartermijn" 21 december 2024
      En is de uitkomst van "Zes weken na de bekendmaking van het verdeelbesluit" 31 januari 2025
      En is de uitkomst van "De laatste dag om bezwaar te maken" 31 januari 2025
      En is "De laatste dag om bezwaar te maken" niet verlengd

    Scenario: Het dossier noemt geen bekendmaking
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De eerste dag van de bezwaartermijn" niet bekend
      En is de uitkomst van "Zes weken na de bekendmaking van het verdeelbesluit" niet bekend
      En is de uitkomst van "De laatste dag om bezwaar te maken" niet bekend

  @BWBR0002448-1-1 @BWBR0002448-3-1 @BWBR0002448-3-2
  Regel: Eindigt de termijn op een zaterdag, zondag of feestdag, dan wordt zij verlengd tot en met de eerste dag die dat niet is.

    Abstract Scenario: Zes weken na <bekend> is <zes weken>
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: <bekend>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Zes weken na de bekendmaking van het verdeelbesluit" <zes weken>
      En is de uitkomst van "De laatste dag om bezwaar te maken" <laatste>
      En is "De laatste dag om bezwaar te maken" verlengd, want <grond>

      Voorbeelden:
        | bekend           | zes weken        | laatste          | grond                                  |
        | 21 december 2024 | 1 februari 2025  | 3 februari 2025  | 1 februari 2025 is een zaterdag        |
        | 22 december 2024 | 2 februari 2025  | 3 februari 2025  | 2 februari 2025 is een zondag          |
        | 7 maart 2025     | 18 april 2025    | 22 april 2025    | 18 april 2025 is Goede Vrijdag         |
        | 10 maart 2025    | 21 april 2025    | 22 april 2025    | 21 april 2025 is tweede paasdag        |
        | 24 maart 2025    | 5 mei 2025       | 6 mei 2025       | 5 mei 2025 is de vijfde mei            |
        | 17 april 2025    | 29 mei 2025      | 2 juni 2025      | 29 mei 2025 is Hemelvaartsdag          |
        | 28 april 2025    | 9 juni 2025      | 10 juni 2025     | 9 juni 2025 is tweede pinksterdag      |
        | 16 maart 2026    | 27 april 2026    | 28 april 2026    | 27 april 2026 is de dag waarop de verjaardag van de Koning wordt gevierd |
        | 13 november 2024 | 25 december 2024 | 30 december 2024 | 25 december 2024 is eerste kerstdag    |
        | 20 november 2024 | 1 januari 2025   | 2 januari 2025   | 1 januari 2025 is Nieuwjaarsdag        |

    Scenario: Koningsdag schuift met de zondag mee
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 16 maart 2025
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om bezwaar te maken" 28 april 2025
      En is "De laatste dag om bezwaar te maken" verlengd, want 27 april 2025 is een zondag

  @BWBR0002448-3-3
  Regel: Een dag die bij koninklijk besluit met een feestdag is gelijkgesteld, geldt als feestdag.

    Scenario: De vrijdag na Hemelvaartsdag 2025
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 18 april 2025
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om bezwaar te maken" 2 juni 2025
      En is "De laatste dag om bezwaar te maken" verlengd, want 30 mei 2025 is de vrijdag na Hemelvaartsdag, gelijkgesteld bij koninklijk besluit

    Scenario: Voor een dag na 2028 is geen besluit gezocht
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 20 december 2028
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om bezwaar te maken" 31 januari 2029
      En zegt de berekening van "De laatste dag om bezwaar te maken" erbij: of 31 januari 2029 bij koninklijk besluit is gelijkgesteld, is niet nagezocht

  @BWBR0005537-3:40
  Regel: Een verdeelbesluit werkt niet voordat het is bekendgemaakt.

    Abstract Scenario: Peildatum <peildatum>, bekendgemaakt op 23 december 2024
      Gegeven de peildatum is <peildatum>
      En van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 23 december 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is op de peildatum bekendgemaakt" <antwoord>

      Voorbeelden:
        | peildatum        | antwoord |
        | 22 december 2024 | nee      |
        | 23 december 2024 | ja       |
        | 24 december 2024 | ja       |

    Scenario: Is niet bekend wanneer het is bekendgemaakt, dan is niet bekend of het werkt
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is op de peildatum bekendgemaakt" onbekend
