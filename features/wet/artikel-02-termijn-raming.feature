# language: nl
Functionaliteit: Wanneer de raming en de verdeling bekend moeten zijn
  Artikel 2, eerste en derde lid, en artikel 3, tweede lid, van de Spreidingswet (wet) en artikel 2.1, vierde lid, van het
  Besluit (amvb): eens in de twee jaren, voor 1 februari, maakt de minister de raming, de opgaven en de verdeling bekend.
  Standaard in dit bestand: Utrecht in de cyclus 2024, zonder dag van bekendmaking.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  @BWBR0049307-2-1 @BWBR0049310-2.1-4
  Regel: De minister maakt eens in de twee jaren voor 1 februari bekend aan hoeveel opvangplaatsen naar verwachting behoefte zal zijn.

    Abstract Scenario: De dagen van de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvoor de raming en de verdeling bekend moeten zijn" <voor>
      En is de uitkomst van "De laatste dag om de raming en de verdeling bekend te maken" <laatste>
      En steunt "De dag waarvoor de raming en de verdeling bekend moeten zijn" op artikel 2, eerste lid, Spreidingswet (wet)

      Voorbeelden:
        | cyclus | voor            | laatste         |
        | 2024   | 1 februari 2024 | 31 januari 2024 |
        | 2026   | 1 februari 2026 | 31 januari 2026 |

  @BWBR0049307-2-3 @BWBR0049307-3-2 @BWBR0049310-2.1-4
  Regel: Ook het aantal beschikbaar te stellen plaatsen en de verdeling over provincies en gemeenten worden voor 1 februari bekendgemaakt.

    Abstract Scenario: Bekendgemaakt op <dag>
      Gegeven van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raming en de verdeling zijn bekendgemaakt voor 1 februari" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 30 januari 2024 | ja       |
        | 31 januari 2024 | ja       |
        | 1 februari 2024 | nee      |
        | 2 februari 2024 | nee      |

    Scenario: De raming van de tweede cyclus was te laat
      Gegeven de provincie Utrecht in de cyclus 2026
      En de peildatum is 1 maart 2026
      En van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: 27 februari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raming en de verdeling zijn bekendgemaakt voor 1 februari" nee

  @BWBR0049307-2-1 @BWBR0049307-3-2
  Regel: Noemt het dossier geen bekendmaking, dan is niet bekend of zij op tijd was (afspraak over het dossier, geen wet).

    Abstract Scenario: Niets genoemd op <peildatum>
      Gegeven de provincie Utrecht in de cyclus 2026
      En de peildatum is <peildatum>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raming en de verdeling zijn bekendgemaakt voor 1 februari" onbekend

      Voorbeelden:
        | peildatum       |
        | 15 januari 2026 |
        | 1 februari 2026 |
        | 1 maart 2026    |
