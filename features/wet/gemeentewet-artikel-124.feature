# language: nl
@BWBR0005416-124-1 @BWBR0049307-6-1
Functionaliteit: Indeplaatsstelling
  Is een gevorderd resultaat niet tijdig bereikt, dan kan daarin namens het college worden voorzien (artikel 124, eerste
  lid, van de Gemeentewet, wet). Dat de minister dat voor de Spreidingswet doet, is afgeleid: de bijlage bij artikel 124b
  is niet gezien. Uitvoering volgt pas na een termijn om alsnog te voldoen, behalve bij spoed (tweede lid).
  Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 oktober 2025; het verdeelbesluit is op 20 december 2024
  genomen en op 23 december bekendgemaakt, met een termijn tot en met 30 juni 2025; Utrecht krijgt 160 plaatsen, waarvan 10
  voor amv, en Amersfoort is niet aangewezen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 30 juni 2025
    En het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv
    En de peildatum is 1 oktober 2025

  Regel: Indeplaatsstelling is mogelijk als de taak niet of niet tijdig is vervuld, en niet eerder.

    Abstract Scenario: Op <dag> zijn er <n> plaatsen
      Gegeven in de gemeente Utrecht zijn <n> plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Utrecht <antwoord>
      En is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Amersfoort niet van toepassing

      Voorbeelden:
        | dag          | n   | antwoord |
        | 30 juni 2025 | 159 | nee      |
        | 1 juli 2025  | 159 | ja       |
        | 1 juli 2025  | 160 | nee      |

    Scenario: Niet bekend is wat er is gerealiseerd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Utrecht onbekend
      En steunt "Indeplaatsstelling is mogelijk" voor de gemeente Utrecht op artikel 124, eerste lid, Gemeentewet (wet)

    Scenario: Tijdens een schorsing niet
      Gegeven in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En het verdeelbesluit is geschorst vanaf 30 juni 2025 tot 2 oktober 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Utrecht nee

  @BWBR0005416-124-2
  Regel: Het besluit tot indeplaatsstelling wordt, behalve bij spoed, pas uitgevoerd na de termijn om alsnog te voldoen.

    Abstract Scenario: De termijn loopt tot en met <dag>, spoed: <spoed>
      Gegeven in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En van de gemeente Utrecht is bekend: de dag van het besluit tot indeplaatsstelling: 1 augustus 2025
      En van de gemeente Utrecht is bekend: de laatste dag van de termijn om alsnog te voldoen: <dag>
      En van de gemeente Utrecht is bekend: of het geval volgens het besluit tot indeplaatsstelling spoedeisend is: <spoed>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het besluit tot indeplaatsstelling kan worden uitgevoerd" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | dag               | spoed | antwoord |
        | 30 september 2025 | nee   | ja       |
        | 1 oktober 2025    | nee   | nee      |
        | 1 oktober 2025    | ja    | ja       |

    Abstract Scenario: Besloten op <besluit>
      Gegeven in de gemeente Utrecht zijn <n> plaatsen gerealiseerd, waarvan 10 voor amv
      En van de gemeente Utrecht is bekend: de dag van het besluit tot indeplaatsstelling: <besluit>
      En van de gemeente Utrecht is bekend: de laatste dag van de termijn om alsnog te voldoen: 1 januari 2026
      En van de gemeente Utrecht is bekend: of het geval volgens het besluit tot indeplaatsstelling spoedeisend is: nee
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het besluit tot indeplaatsstelling kan worden uitgevoerd" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | besluit        | n   | antwoord            |
        | 1 oktober 2025 | 159 | nee                 |
        | 2 oktober 2025 | 159 | niet van toepassing |
        | 1 oktober 2025 | 160 | niet van toepassing |

    Scenario: Of er een termijn is gesteld, is niet bekend
      Gegeven in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En van de gemeente Utrecht is bekend: de dag van het besluit tot indeplaatsstelling: 1 augustus 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het besluit tot indeplaatsstelling kan worden uitgevoerd" voor de gemeente Utrecht onbekend
