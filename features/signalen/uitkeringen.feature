# language: nl
Functionaliteit: Signalen bij de uitkeringen
  Een signaal wijst op wat wet en Regeling (wet en ministeriële regeling) niet regelen, of op cijfers die elkaar tegenspreken.
  Het beslist niets.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 15 juni 2026, een opgave van 1.000 reguliere plaatsen;
  alle gemeenten zijn aangewezen en hebben hun taak vervuld.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 15 juni 2026
    En een opgave van 1.000 plaatsen, waarvan geen voor amv
    En alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld

  @BWBR0049307-9-2 @open
  Regel: Twee uitkeringen voor dezelfde plaatsen verdienen een signaal, want samenloop is niet geregeld.

    Abstract Scenario: <soort>, beschikbaar tot <tot>
      Gegeven in Almere is "De Boei" met 100 plaatsen van het soort <soort> beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "De Boei" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Twee uitkeringen voor dezelfde plaatsen"

      Voorbeelden:
        | soort     | tot              | een  |
        | amv       | 1 januari 2030   | een  |
        | amv       | 31 december 2029 | geen |
        | reguliere | 1 januari 2030   | geen |

  @BWBR0049307-9-3 @open
  Regel: Biedt een gemeente zonder taak plaatsen, dan verdient dat een signaal, want of zij in de uitkering boven 75% deelt, staat niet vast.

    Scenario: Almere is niet aangewezen en bood plaatsen
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 800 plaatsen gedurende 24 maanden
      En het verdeelbesluit wijst de gemeente Almere niet aan
      Als het dossier wordt getoetst
      Dan is er een signaal "Plaatsen geboden door een gemeente waarvan de taak niet vaststaat"
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Almere € 0,00

    Scenario: Almere heeft een taak
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 800 plaatsen gedurende 24 maanden
      Als het dossier wordt getoetst
      Dan is er geen signaal "Plaatsen geboden door een gemeente waarvan de taak niet vaststaat"
      En is er geen signaal "Geen gemeente deelt in de uitkering boven 75%"
      En is er geen signaal "De geboden plaatsen wijken af van de voorzieningen"

  @BWBR0049320-4-4 @open
  Regel: Deelt geen gemeente in de uitkering boven 75%, dan verdient dat een signaal, want de Regeling zegt niet waar de 85% dan heen gaat.

    Scenario: De enige gemeente die bood heeft haar taak niet vervuld
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 800 plaatsen gedurende 24 maanden
      En de gemeente Almere heeft haar taak niet vervuld
      Als het dossier wordt getoetst
      Dan is er een signaal "Geen gemeente deelt in de uitkering boven 75%"

    Scenario: Zonder uitkering is er niets om in te delen
      Gegeven in Almere is "De Boei" met 750 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 750 plaatsen gedurende 24 maanden
      En de gemeente Almere heeft haar taak niet vervuld
      Als het dossier wordt getoetst
      Dan is er geen signaal "Geen gemeente deelt in de uitkering boven 75%"

  @BWBR0049307-9-3
  Regel: Wijkt wat de gemeenten boden af van de voorzieningen, dan wordt met de voorzieningen gerekend (afspraak).

    Scenario: Almere bood volgens het dossier een plaats minder
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood 799 plaatsen gedurende 24 maanden
      Als het dossier wordt getoetst
      Dan is er een signaal "De geboden plaatsen wijken af van de voorzieningen"
      En is de uitkomst van "Plaatsen in de provincie die tellen voor de uitkering boven 75%" 800

  @BWBR0049307-9-2-b @BWBR0049307-9-3
  Regel: Is op verzoek voor minder plaatsen verstrekt dan waarvoor een uitkering volgt, dan verdient dat een signaal.

    Abstract Scenario: Een uitkering volgt voor 100 plaatsen, verstrekt is voor <n>
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Almere is 700
      En de gemeente Almere vraagt de uitkering aan voor 800 plaatsen
      En op verzoek van de gemeente Almere is al een uitkering verstrekt voor <n> plaatsen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Minder plaatsen op verzoek vergoed dan waarvoor een uitkering volgt"

      Voorbeelden:
        | n   | een  |
        | 99  | een  |
        | 100 | geen |

    Scenario: Er volgt geen uitkering, want de aanvraag is niet met het formulier gedaan
      Gegeven in Almere is "De Boei" met 800 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Almere is 700
      En de gemeente Almere vraagt de uitkering aan voor 800 plaatsen
      En van de gemeente Almere is bekend: of de aanvraag met het elektronische formulier is ingediend: nee
      En op verzoek van de gemeente Almere is al een uitkering verstrekt voor 99 plaatsen
      Als het dossier wordt getoetst
      Dan is er geen signaal "Minder plaatsen op verzoek vergoed dan waarvoor een uitkering volgt"
