# language: nl
@BWBR0049307-7-1-a
Functionaliteit: Tot wanneer een locatie ter beschikking kan worden gesteld
  Artikel 7, eerste lid, onderdeel a, van de Spreidingswet (wet): binnen zes maanden na bekendmaking van het verdeelbesluit,
  of binnen de langere termijn die in het besluit is opgenomen.
  Standaard in dit bestand: Utrecht in de cyclus 2024, zonder dag van bekendmaking en zonder termijn in het besluit.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  Regel: Een locatie wordt ter beschikking gesteld binnen zes maanden na de bekendmaking van het verdeelbesluit.

    De zes maanden eindigen op de dag met hetzelfde nummer, of op de laatste dag van een kortere maand.

    Abstract Scenario: Bekendgemaakt op <dag>
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Zes maanden na de bekendmaking van het verdeelbesluit" <einde>

      Voorbeelden:
        | dag              | einde            |
        | 20 december 2024 | 20 juni 2025     |
        | 23 december 2024 | 23 juni 2025     |
        | 31 december 2024 | 30 juni 2025     |
        | 1 januari 2025   | 1 juli 2025      |
        | 30 augustus 2025 | 28 februari 2026 |
        | 31 augustus 2025 | 28 februari 2026 |
        | 31 augustus 2027 | 29 februari 2028 |

    @BWBR0002448-4-a
    Scenario: Een termijn van zes maanden schuift niet op, ook al eindigt zij op een zaterdag
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 21 december 2024
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Zes maanden na de bekendmaking van het verdeelbesluit" 21 juni 2025

    Scenario: Het dossier noemt geen bekendmaking
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Zes maanden na de bekendmaking van het verdeelbesluit" niet bekend
      En is het antwoord op "De termijn in het verdeelbesluit is langer dan zes maanden" onbekend
      En is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" niet bekend

  Regel: De langere termijn in het verdeelbesluit gaat voor; een termijn die niet langer is, verkort de zes maanden niet.

    Abstract Scenario: Bekendgemaakt op 20 december 2024 met een termijn tot en met <termijn>
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 20 december 2024
      En van de provincie is bekend: de laatste dag van de termijn die het verdeelbesluit noemt: <termijn>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn in het verdeelbesluit is langer dan zes maanden" <langer>
      En is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" <einde>

      Voorbeelden:
        | termijn      | langer | einde        |
        | 1 april 2025 | nee    | 20 juni 2025 |
        | 19 juni 2025 | nee    | 20 juni 2025 |
        | 20 juni 2025 | nee    | 20 juni 2025 |
        | 21 juni 2025 | ja     | 21 juni 2025 |
        | 30 juni 2025 | ja     | 30 juni 2025 |

  Regel: Noemt het dossier geen termijn in het besluit, dan staat alleen vast dat het einde niet voor dat van de zes maanden ligt (afspraak).

    Scenario: Geen termijn genoemd
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 20 december 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn in het verdeelbesluit is langer dan zes maanden" onbekend
      En is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" 20 juni 2025 of later
