# language: nl
@BWBR0049307-12-1 @BWBR0049307-12-2 @BWBR0049307-13-1 @BWBR0049307-13-3 @BWBR0049310-6.1
Functionaliteit: Dagen die uit de inwerkingtreding volgen
  Artikel 6.1 van het Besluit (AMvB): wet en Besluit treden in werking op de dag na de uitgifte van het Staatsblad, dat is
  uitgegeven op 30 januari 2024. Artikelen 12 en 13 van de Spreidingswet (wet) rekenen vanaf die dag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  Regel: De dagen liggen vast, in welke cyclus ook wordt getoetst.

    Abstract Scenario: De cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de wet in werking is getreden" 31 januari 2024
      En is de uitkomst van "De dag om bij de inwerkingtreding de behoefte en de verdeling bekend te maken" 31 januari 2024
      En is de uitkomst van "De laatste dag om de overgangsuitkering te verstrekken" 31 mei 2024
      En is de uitkomst van "De laatste dag om verslag te doen over de effecten in de praktijk" 31 januari 2026
      En is de uitkomst van "De laatste dag om verslag te doen over de doeltreffendheid" 31 januari 2028

      Voorbeelden:
        | cyclus |
        | 2024   |
        | 2026   |

  Regel: Bij de inwerkingtreding maakt de minister de verwachte behoefte bekend.

    Abstract Scenario: Bekendgemaakt op <dag>
      Gegeven van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bij de inwerkingtreding zijn de behoefte en de verdeling bekendgemaakt" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 30 januari 2024 | nee      |
        | 31 januari 2024 | ja       |
        | 1 februari 2024 | nee      |

    Scenario: Het dossier noemt geen dag
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bij de inwerkingtreding zijn de behoefte en de verdeling bekendgemaakt" onbekend

    Scenario: In een latere cyclus is dit niet aan de orde
      Gegeven de provincie Utrecht in de cyclus 2026
      En van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: 27 februari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bij de inwerkingtreding zijn de behoefte en de verdeling bekendgemaakt" niet van toepassing
