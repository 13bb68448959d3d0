# language: nl
@BWBR0005537-3:46 @BWBR0049307-5-2 @BWBR0049307-3-2 @open
Functionaliteit: Een toewijzing die afwijkt, vraagt een motivering
  Een besluit steunt op een deugdelijke motivering (artikelen 3:46 en 3:47 van de Awb, wet). Een toewijzing die anders is dan het
  verslag of dan de indicatieve verdeling vraagt uitleg met cijfers die zijn na te gaan. Of het verslag een advies is in de
  zin van artikel 3:50, staat niet vast, en of een motivering deugt beslist het programma niet.
  Standaard in dit bestand: Flevoland in de cyclus 2024, met voor Urk een indicatieve verdeling van 100 plaatsen, waarvan 8
  voor amv.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de indicatieve verdeling van Urk is 100 plaatsen, waarvan 8 voor amv

  Regel: Wijkt een toewijzing af van het verslag of van de indicatieve verdeling, regulier of amv, dan vraagt die afwijking een motivering (afgeleid).

    Abstract Scenario: Toegewezen <n>, waarvan <amv> voor amv; het verslag noemt <v>, waarvan <v amv> voor amv
      Gegeven het verslag noemt voor de gemeente Urk <v> plaatsen, waarvan <v amv> voor amv
      En het verdeelbesluit wijst de gemeente Urk <n> plaatsen toe, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De toewijzing min het aantal in het verslag, regulier" voor de gemeente Urk <dv>
      En is de uitkomst van "De toewijzing min het aantal in het verslag, voor amv" voor de gemeente Urk <dv amv>
      En is de uitkomst van "De toewijzing min het indicatieve aantal, regulier" voor de gemeente Urk <di>
      En is de uitkomst van "De toewijzing min het indicatieve aantal, voor amv" voor de gemeente Urk <di amv>
      En is het antwoord op "De toewijzing wijkt af van het verslag" voor de gemeente Urk <van verslag>
      En is het antwoord op "De toewijzing wijkt af van de indicatieve verdeling" voor de gemeente Urk <van indicatief>
      En is het antwoord op "De toewijzing vraagt een motivering van een afwijking" voor de gemeente Urk <motiveren>

      Voorbeelden:
        | n   | amv | v   | v amv | dv | dv amv | di  | di amv | van verslag | van indicatief | motiveren |
        | 100 | 8   | 100 | 8     | 0  | 0      | 0   | 0      | nee         | nee            | nee       |
        | 100 | 8   | 90  | 8     | 10 | 0      | 0   | 0      | ja          | nee            | ja        |
        | 90  | 8   | 90  | 8     | 0  | 0      | -10 | 0      | nee         | ja             | ja        |
        | 100 | 9   | 100 | 8     | -1 | 1      | -1  | 1      | ja          | ja             | ja        |

    Scenario: Het verslag zegt niets over de gemeente
      Gegeven het verdeelbesluit wijst de gemeente Urk 100 plaatsen toe, waarvan 8 voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toewijzing wijkt af van het verslag" voor de gemeente Urk onbekend
      En is het antwoord op "De toewijzing wijkt af van de indicatieve verdeling" voor de gemeente Urk nee
      En is het antwoord op "De toewijzing vraagt een motivering van een afwijking" voor de gemeente Urk onbekend

    Scenario: Het besluit zegt niet hoeveel voor amv is
      Gegeven het verdeelbesluit wijst de gemeente Urk 100 plaatsen toe
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toewijzing wijkt af van de indicatieve verdeling" voor de gemeente Urk onbekend

    Scenario: De gemeente is niet aangewezen
      Gegeven het verdeelbesluit wijst de gemeente Dronten 100 plaatsen toe
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toewijzing wijkt af van het verslag" voor de gemeente Urk niet van toepassing
      En is het antwoord op "De toewijzing wijkt af van de indicatieve verdeling" voor de gemeente Urk niet van toepassing
      En is het antwoord op "De toewijzing vraagt een motivering van een afwijking" voor de gemeente Urk niet van toepassing

  Regel: Een besluit dient te berusten op een deugdelijke motivering.

    Scenario: De plicht om een afwijking te motiveren steunt op de Awb
      Gegeven het verdeelbesluit wijst de gemeente Urk 90 plaatsen toe, waarvan 8 voor amv
      Als het dossier wordt getoetst
      Dan steunt "De toewijzing vraagt een motivering van een afwijking" voor de gemeente Urk op artikel 3:46, Awb (wet)
