# language: nl
@BWBR0049307-9-3 @BWBR0049320-4-4
Functionaliteit: Signalen bij wat gemeenten boden voor de uitkering boven 75%
  Artikel 4, vierde lid, van de Regeling (ministeriële regeling) verdeelt naar wat gemeenten boden. Een signaal wijst op wat
  wet en Regeling niet regelen, en beslist niets.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 15 juni 2026, een opgave van 1.000 reguliere plaatsen;
  alle gemeenten hebben hun taak vervuld, behalve Almere, dat niet is aangewezen.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 15 juni 2026
    En een opgave van 1.000 plaatsen, waarvan geen voor amv
    En alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
    En het verdeelbesluit wijst de gemeente Almere niet aan

  Regel: Biedt een gemeente zonder taak ten minste een plaats, en is er een uitkering boven 75%, dan verdient dat een signaal.

    Abstract Scenario: De provincie heeft <n> plaatsen, en Almere bood <bood>
      Gegeven in Lelystad is "De Kade" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood <bood> plaatsen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Plaatsen geboden door een gemeente waarvan de taak niet vaststaat"

      Voorbeelden: De grens van 75% ligt op 750
        | n   | bood | een  |
        | 800 | 1    | een  |
        | 800 | 2    | een  |
        | 800 | 0    | geen |
        | 750 | 1    | geen |

    Scenario: Almere bood niets, in geen enkele maand
      Gegeven in Lelystad is "De Kade" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 0 plaatsen gedurende 0 maanden
      Als het dossier wordt getoetst
      Dan is er geen signaal "Plaatsen geboden door een gemeente waarvan de taak niet vaststaat"

    Abstract Scenario: Alleen plaatsen maal maanden zijn bekend: <n>
      Gegeven in Lelystad is "De Kade" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van de gemeente Almere is niet bekend: het aantal geboden opvangplaatsen dat beschikbaar is gesteld en in het verdeelbesluit staat
      En van de gemeente Almere is bekend: het aantal geboden plaatsen maal het aantal maanden waarvoor zij beschikbaar zijn gesteld: <n>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Plaatsen geboden door een gemeente waarvan de taak niet vaststaat"

      Voorbeelden:
        | n | een  |
        | 1 | een  |
        | 0 | geen |

    Scenario: Almere bood plaatsen gedurende enkele maanden
      Gegeven in Lelystad is "De Kade" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 1 plaats gedurende 1 maand
      Als het dossier wordt getoetst
      Dan is er een signaal "Plaatsen geboden door een gemeente waarvan de taak niet vaststaat"
