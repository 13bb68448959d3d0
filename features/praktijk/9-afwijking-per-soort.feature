# language: nl
@BWBR0049307-5-2 @BWBR0049310-2.2-1 @BWBR0005537-3:46
Functionaliteit: Afwijken van het verslag of van de indicatieve verdeling, per soort
  De minister slaat bij het verdeelbesluit acht op het verslag (artikel 5, tweede lid, Spreidingswet, wet), en amv heeft een
  eigen opgave (artikel 2.2, eerste lid, van het Besluit, amvb). Wijkt de toewijzing af, dan hoort de motivering te zeggen
  waarom (artikel 3:46 Awb, wet; afgeleid). Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 maart 2025,
  een verdeelbesluit van 20 december 2024; verslag en indicatieve verdeling noemen voor Zeist allebei 100 plaatsen, waarvan
  10 voor amv.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 maart 2025
    En het verdeelbesluit is genomen op 20 december 2024
    En de indicatieve verdeling van Zeist is 100 plaatsen, waarvan 10 voor amv
    En het verslag noemt voor de gemeente Zeist 100 plaatsen, waarvan 10 voor amv

  Regel: De toewijzing wijkt af van het verslag of van de indicatieve verdeling als zij voor regulier of voor amv anders is (afgeleid).

    Abstract Scenario: Toegewezen zijn <n> plaatsen, waarvan <amv> voor amv
      Gegeven het verdeelbesluit wijst de gemeente Zeist <n> plaatsen toe, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De toewijzing wijkt af van het verslag" voor de gemeente Zeist <wijkt af>
      En is het antwoord op "De toewijzing wijkt af van de indicatieve verdeling" voor de gemeente Zeist <wijkt af>

      Voorbeelden: Regulier is 90
        | n   | amv | wijkt af |
        | 100 | 10  | nee      |
        | 102 | 12  | ja       |
        | 98  | 8   | ja       |
        | 101 | 10  | ja       |
        | 100 | 12  | ja       |
