# language: nl
@BWBR0049310-2.1-2
Functionaliteit: Signalen bij een opgegeven som
  Een signaal beslist niets. Noemt het dossier zowel een som als de voorzieningen daarachter, dan horen die gelijk te zijn.
  Dat is een controle op het dossier; de wet kent haar niet.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 100 plaatsen, waarvan 20 voor amv, een dossier met alle
  voorzieningen, en 80 reguliere plaatsen en 20 voor amv die meetellen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En alle voorzieningen van de provincie staan in het dossier
    En een opgave van 100 plaatsen, waarvan 20 voor amv
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
    En "Locatie" heeft 80 plaatsen
    En een voorziening "Jongerenopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Jongerenopvang" is van het soort amv
    En "Jongerenopvang" heeft 20 plaatsen

  Regel: Een opgegeven som die afwijkt van de voorzieningen in het dossier, verdient een signaal.

    Abstract Scenario: Opgegeven is <som> plaatsen <soort>
      Gegeven opgegeven is een som van <som> meetellende plaatsen <soort>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De opgegeven som wijkt af (<soort>)"

      Voorbeelden:
        | soort     | som | een  |
        | in totaal | 99  | een  |
        | in totaal | 100 | geen |
        | in totaal | 101 | een  |
        | regulier  | 79  | een  |
        | regulier  | 80  | geen |
        | regulier  | 81  | een  |
        | voor amv  | 19  | een  |
        | voor amv  | 20  | geen |
        | voor amv  | 21  | een  |

    Scenario: Zonder opgegeven som is er niets te vergelijken
      Als het dossier wordt getoetst
      Dan is er geen signaal "De opgegeven som wijkt af (in totaal)"
      En is er geen signaal "De opgegeven som wijkt af (regulier)"
      En is er geen signaal "De opgegeven som wijkt af (voor amv)"
