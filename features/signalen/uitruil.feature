# language: nl
Functionaliteit: Signalen bij uitruil
  Een signaal beslist niets. Deze signalen wijzen op uitruil die geen gevolg heeft, op een tegenprestatie waarvoor geen wet
  een koers geeft, op een ingrijpende wijziging (artikel 5, derde lid, van de Spreidingswet, wet), en op getallen die niet
  bij elkaar passen.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een verdeelbesluit van 20 december 2024; een uitruil is afgesproken op
  1 oktober 2024 en staat in het verslag, of bij statushouders in een gezamenlijk besluit.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is genomen op 20 december 2024

  @BWBR0049307-5-1
  Regel: Een uitruil die niet kan, verdient een signaal; opvang over een provinciegrens ruilen krijgt een eigen signaal.

    Abstract Scenario: <soort> in het verslag: <in>
      Gegeven Utrecht staat 50 <soort> af aan <naar>
      En van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: <in>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Uitruil die niet kan"

      Voorbeelden:
        | soort      | naar       | in  | een  |
        | regulier   | Amersfoort | ja  | geen |
        | regulier   | Amersfoort | nee | een  |
        | ontheemden | Amersfoort | ja  | een  |
        | regulier   | Ede        | ja  | geen |

    @BWBR0035303-29-2
    Scenario: Statushouders over de provinciegrens, met een gezamenlijk besluit dat er op de peildatum nog niet is
      Gegeven Utrecht staat 20 statushouders af aan Ede
      En van de uitruil is bekend: de dag van het gezamenlijke besluit van de colleges: 1 maart 2027
      En de peildatum is 1 maart 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" nee
      En is er een signaal "Uitruil die niet kan"

    Scenario: Over de provinciegrens is er een ander signaal
      Gegeven Utrecht staat 50 regulier af aan Ede
      Als het dossier wordt getoetst
      Dan is er een signaal "Uitruil tussen provincies"

  @bron-brief-cdk-overijssel-2026-01-26 @BWBR0049307-5-1
  Regel: Een tegenprestatie verdient een signaal, want geen wet geeft er een koers voor.

    Scenario: Opvang tegen huisvesting van statushouders
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En als tegenprestatie is afgesproken: Utrecht neemt 20 statushouders over
      Als het dossier wordt getoetst
      Dan is er een signaal "Uitruil tegen een andere prestatie"
      En is het antwoord op "De uitruil kan" ja

    Scenario: Zonder tegenprestatie
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is er geen signaal "Uitruil tegen een andere prestatie"

  @BWBR0049307-5-3
  Regel: Een ingrijpende wijziging van het verdeelbesluit verdient een signaal, want dan moeten verdeling en overleg opnieuw.

    Abstract Scenario: Afgesproken op <dag>, ingrijpend: <antwoord>
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: <dag>
      En de minister oordeelt op 1 februari 2025 over de eerste uitruil: ingrijpende wijziging: <antwoord>, want zo is het
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Uitruil waarvoor de verdeling opnieuw moet"

      Voorbeelden:
        | dag              | antwoord | een  |
        | 20 december 2024 | ja       | een  |
        | 20 december 2024 | nee      | geen |
        | 19 december 2024 | ja       | geen |

  @BWBR0049307-5-1 @BWBR0049307-3-2
  Regel: Een gemeente die meer afstaat dan haar aantal, verdient een signaal.

    Abstract Scenario: <n> plaatsen <soort> van 180 regulier en 20 voor amv
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv
      En Utrecht staat <n> <soort> af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Gemeente staat meer af dan haar aantal"

      Voorbeelden:
        | n   | soort    | een  |
        | 180 | regulier | geen |
        | 181 | regulier | een  |
        | 20  | amv      | geen |
        | 21  | amv      | een  |

  @BWBR0035303-29-1 @BWBR0035303-29-2
  Regel: Een taakstelling die afwijkt van wat is berekend, verdient een signaal.

    Abstract Scenario: Opgegeven is <n>
      Gegeven van de gemeente Utrecht is bekend: de taakstelling van de gemeente voor het halfjaar: <n>
      En van de gemeente Utrecht is bekend: het aantal vergunninghouders dat landelijk in het halfjaar moet worden gehuisvest: 10.000
      En van de gemeente Utrecht is bekend: het inwonertal van de gemeente dat voor de taakstelling geldt: 20.001
      En van de gemeente Utrecht is bekend: het inwonertal van Nederland op dezelfde dag: 1.000.000
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De opgegeven taakstelling wijkt af van de berekende"

      Voorbeelden:
        | n   | een  |
        | 200 | een  |
        | 201 | geen |

    Abstract Scenario: Na het gezamenlijke besluit is opgegeven <n>
      Gegeven Utrecht staat 20 statushouders af aan Amersfoort
      En van de gemeente Utrecht is bekend: de taakstelling van de gemeente voor het halfjaar: 200
      En van de gemeente Utrecht is bekend: de taakstelling van de gemeente na het gezamenlijke besluit: <n>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De taakstelling na het gezamenlijke besluit wijkt af"

      Voorbeelden:
        | n   | een  |
        | 180 | geen |
        | 181 | een  |
