# language: nl
@BWBR0049310-6.1
Functionaliteit: Dagen die uit de inwerkingtreding volgen
  Artikel 6.1 van het Besluit (amvb): wet en Besluit treden in werking op de dag na de uitgifte van het Staatsblad, dat is
  uitgegeven op 30 januari 2024. Artikelen 12 en 13 van de Spreidingswet (wet) rekenen vanaf die dag, in welke cyclus ook
  wordt getoetst. Standaard in dit bestand: Utrecht in de cyclus 2024.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024

  Regel: Wet en Besluit treden in werking op de dag na de uitgifte van het Staatsblad.

    Abstract Scenario: De inwerkingtreding, gezien vanuit de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de wet in werking is getreden" 31 januari 2024

      Voorbeelden:
        | cyclus |
        | 2024   |
        | 2026   |

  @BWBR0049307-12-1
  Regel: De minister zendt de Staten-Generaal binnen twee jaar na de inwerkingtreding een verslag over de effecten van de wet in de praktijk.

    Abstract Scenario: Twee jaar, gezien vanuit de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om verslag te doen over de effecten in de praktijk" 31 januari 2026

      Voorbeelden:
        | cyclus |
        | 2024   |
        | 2026   |

  @BWBR0049307-12-2
  Regel: De minister zendt de Staten-Generaal binnen vier jaar na de inwerkingtreding een verslag over de doeltreffendheid en de effecten.

    Abstract Scenario: Vier jaar, gezien vanuit de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om verslag te doen over de doeltreffendheid" 31 januari 2028

      Voorbeelden:
        | cyclus |
        | 2024   |
        | 2026   |

  @BWBR0049307-13-1 @BWBR0049307-13-2
  Regel: Op het tijdstip van inwerkingtreding maakt de minister de verwachte behoefte bekend, met een indicatieve verdeling.

    Abstract Scenario: De dag om bekend te maken, gezien vanuit de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag om bij de inwerkingtreding de behoefte en de verdeling bekend te maken" 31 januari 2024

      Voorbeelden:
        | cyclus |
        | 2024   |
        | 2026   |

    Abstract Scenario: Bekendgemaakt op <dag>
      Gegeven van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bij de inwerkingtreding zijn de behoefte en de verdeling bekendgemaakt" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 30 januari 2024 | nee      |
        | 31 januari 2024 | ja       |
        | 1 februari 2024 | nee      |

    Scenario: Het dossier noemt geen dag van bekendmaking
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bij de inwerkingtreding zijn de behoefte en de verdeling bekendgemaakt" onbekend

    Scenario: In een latere cyclus is dit niet aan de orde
      Gegeven de provincie Utrecht in de cyclus 2026
      En van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: 27 februari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bij de inwerkingtreding zijn de behoefte en de verdeling bekendgemaakt" niet van toepassing

  @BWBR0049307-13-3
  Regel: De minister verstrekt de overgangsuitkering uiterlijk vier maanden na de inwerkingtreding.

    Abstract Scenario: Vier maanden, gezien vanuit de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om de overgangsuitkering te verstrekken" 31 mei 2024

      Voorbeelden:
        | cyclus |
        | 2024   |
        | 2026   |
