# language: nl
@BWBR0049320-2
Functionaliteit: De dag waarop de behoefte wordt gemeten
  Artikel 2 van de Regeling (ministeriële regeling): de capaciteitsraming gaat uit van de verwachte behoefte op 1 januari in
  het opvolgende jaar.

  Regel: De capaciteitsraming gaat uit van de verwachte behoefte op 1 januari van het jaar na dat van de cyclus.

    Abstract Scenario: De cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvan de capaciteitsraming uitgaat" <dag>
      En steunt "De dag waarvan de capaciteitsraming uitgaat" op artikel 2, Regeling (ministeriele regeling)

      Voorbeelden:
        | cyclus | dag            |
        | 2024   | 1 januari 2025 |
        | 2026   | 1 januari 2027 |
