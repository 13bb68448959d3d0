# language: nl
Functionaliteit: Schorsing van het verdeelbesluit door de rechter
  Artikel 8:81, eerste lid, Awb (wet): de voorzieningenrechter kan een voorlopige voorziening treffen. Artikel 6:16: bezwaar
  of beroep schorst een besluit niet. Op 30 juni 2025 schorste de rechtbank Den Haag het besluit op verzoek van een gemeente.
  Standaard in dit bestand: Utrecht in de cyclus 2024; het verdeelbesluit wijst Utrecht 100 plaatsen toe en Zeist 50.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit wijst de gemeente Utrecht 100 plaatsen toe
    En het verdeelbesluit wijst de gemeente Zeist 50 plaatsen toe

  @BWBR0005537-8:81-1 @bron-ECLI-NL-RBDHA-2025-13423
  Regel: De voorzieningenrechter kan het besluit schorsen, vanaf de eerste dag van de schorsing tot de dag waarop zij eindigt.

    Abstract Scenario: Op <peildatum>
      Gegeven de peildatum is <peildatum>
      En de rechter heeft het verdeelbesluit voor de gemeente Utrecht geschorst vanaf 30 juni 2025 tot 19 januari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "De schorsing van het verdeelbesluit geldt op de peildatum" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | peildatum       | antwoord |
        | 29 juni 2025    | nee      |
        | 30 juni 2025    | ja       |
        | 18 januari 2026 | ja       |
        | 19 januari 2026 | nee      |

    Scenario: Een einde dat niet bekend is
      Gegeven de peildatum is 1 augustus 2025
      En de rechter heeft het verdeelbesluit voor de gemeente Utrecht geschorst vanaf 30 juni 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De schorsing van het verdeelbesluit geldt op de peildatum" voor de gemeente Utrecht onbekend

    Scenario: Een begin dat niet bekend is
      Gegeven de peildatum is 1 augustus 2025
      En de rechter heeft het verdeelbesluit voor de gemeente Utrecht geschorst vanaf een onbekende dag tot 1 januari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "De schorsing van het verdeelbesluit geldt op de peildatum" voor de gemeente Utrecht onbekend

  @BWBR0005537-6:16
  Regel: Bezwaar of beroep schorst het besluit niet; zonder schorsing door de rechter blijft het werken.

    Scenario: Alleen voor een andere gemeente
      Gegeven de peildatum is 1 augustus 2025
      En de rechter heeft het verdeelbesluit voor de gemeente Utrecht geschorst vanaf 30 juni 2025 tot 19 januari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "De schorsing van het verdeelbesluit geldt op de peildatum" voor de gemeente Zeist niet van toepassing
      En steunt "De schorsing van het verdeelbesluit geldt op de peildatum" voor de gemeente Zeist op artikel 6:16, Awb (wet)

  @BWBR0005537-8:81-1 @BWBR0049307-7-1-a @open
  Regel: Of de dagen van een schorsing de termijn doen opschuiven, zegt de wet niet.

    Scenario: De laatste dag blijft zoals hij was, met een signaal
      Gegeven van de provincie is bekend: de dag waarop het verdeelbesluit is bekendgemaakt: 20 december 2024
      En van de provincie is bekend: de laatste dag van de termijn die het verdeelbesluit noemt: 30 juni 2025
      En de rechter heeft het verdeelbesluit voor de gemeente Utrecht geschorst vanaf 30 juni 2025 tot 19 januari 2026
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de termijn voor de terbeschikkingstelling" 30 juni 2025
      En is er een signaal "Of de schorsing de termijn doet opschuiven, zegt de wet niet"

    Scenario: Zonder schorsing geen signaal
      Als het dossier wordt getoetst
      Dan is er geen signaal "Of de schorsing de termijn doet opschuiven, zegt de wet niet"
