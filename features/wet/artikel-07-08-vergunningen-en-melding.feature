# language: nl
Functionaliteit: Vergunningen, het ruimtelijke plan en de melding van vertraging
  Welke vergunningen noodzakelijk zijn en of een plan moet worden aangepast (artikel 7 van de Spreidingswet, wet), vraagt
  een oordeel; hier telt alleen een oordeel dat is vastgelegd. Is te verwachten dat het niet tijdig lukt, dan meldt het
  college dat onverwijld (artikel 8). Onverwijld is geen aantal dagen: of een melding te laat is, beslist geen regel.
  Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 juni 2025; het verdeelbesluit is op 20 december 2024
  genomen en op 23 december bekendgemaakt, met een termijn tot en met 30 juni 2025; Utrecht krijgt 160 plaatsen en Amersfoort
  is niet aangewezen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 30 juni 2025
    En het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv
    En de peildatum is 1 juni 2025

  @BWBR0049307-7-1-b
  Regel: Het college verleent de gemeentelijke vergunningen die voor de ingebruikneming van de opvangvoorziening noodzakelijk zijn.

    Abstract Scenario: Het oordeel is <oordeel>
      Gegeven A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Utrecht: of de noodzakelijke gemeentelijke vergunningen zijn verleend: <oordeel>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De noodzakelijke gemeentelijke vergunningen zijn verleend" voor de gemeente Utrecht <antwoord>
      En is het antwoord op "De noodzakelijke gemeentelijke vergunningen zijn verleend" voor de gemeente Amersfoort niet van toepassing

      Voorbeelden:
        | oordeel                            | antwoord |
        | ja, want de vergunning is verleend | ja       |
        | nee, want er loopt nog bezwaar     | nee      |
        | ja, zonder motivering              | onbekend |

    Scenario: Er is geen oordeel vastgelegd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De noodzakelijke gemeentelijke vergunningen zijn verleend" voor de gemeente Utrecht onbekend

  @BWBR0049307-7-2
  Regel: De raad past het bestemmingsplan of de beheersverordening aan indien dit noodzakelijk is voor de ingebruikneming.

    Abstract Scenario: Noodzakelijk: <noodzakelijk>, aangepast: <aangepast>
      Gegeven A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Utrecht: of voor de ingebruikneming een aanpassing van het ruimtelijke plan noodzakelijk is: <noodzakelijk>, want zo luidt het plan
      En A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Utrecht: of de raad het ruimtelijke plan heeft aangepast: <aangepast>, want zo besloot de raad
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raad heeft het ruimtelijke plan aangepast" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | noodzakelijk | aangepast | antwoord            |
        | ja           | ja        | ja                  |
        | ja           | nee       | nee                 |
        | nee          | nee       | niet van toepassing |

    Scenario: De gemeente is niet aangewezen
      Gegeven A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Amersfoort: of voor de ingebruikneming een aanpassing van het ruimtelijke plan noodzakelijk is: ja, want zo luidt het plan
      En A. de Vries, wethouder, oordeelt op 20 mei 2025 over de gemeente Amersfoort: of de raad het ruimtelijke plan heeft aangepast: ja, want zo besloot de raad
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raad heeft het ruimtelijke plan aangepast" voor de gemeente Amersfoort niet van toepassing

    Scenario: Over het plan is geen oordeel vastgelegd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raad heeft het ruimtelijke plan aangepast" voor de gemeente Utrecht onbekend

  @BWBR0049307-8
  Regel: Is de terbeschikkingstelling of een vergunning naar verwachting niet tijdig, dan meldt het college dat onverwijld aan de minister.

    Abstract Scenario: Niet tijdig te verwachten: <verwacht>
      Gegeven van de gemeente Utrecht is bekend: of terbeschikkingstelling of vergunning naar verwachting niet tijdig is: <verwacht>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het college moet vertraging melden" voor de gemeente Utrecht <verwacht>
      En is het antwoord op "De vertraging is gemeld" voor de gemeente Utrecht <gemeld>
      En is het antwoord op "Het college moet vertraging melden" voor de gemeente Amersfoort niet van toepassing

      Voorbeelden:
        | verwacht | gemeld              |
        | ja       | onbekend            |
        | nee      | niet van toepassing |

    Scenario: Niet bekend is of vertraging te verwachten is
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het college moet vertraging melden" voor de gemeente Utrecht onbekend

  @BWBR0049307-8
  Regel: Of een melding onverwijld was, zegt de wet niet in dagen; hier blijkt alleen of er is gemeld (afspraak).

    Abstract Scenario: Te verwachten op 1 april 2025, gemeld op <dag>
      Gegeven van de gemeente Utrecht is bekend: of terbeschikkingstelling of vergunning naar verwachting niet tijdig is: ja
      En van de gemeente Utrecht is bekend: de dag waarop de vertraging te verwachten was: 1 april 2025
      En van de gemeente Utrecht is bekend: de dag waarop de vertraging aan de minister is gemeld: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De vertraging is gemeld" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | dag          | antwoord |
        | 1 april 2025 | ja       |
        | 31 mei 2025  | ja       |
        | 1 juni 2025  | ja       |
        | 2 juni 2025  | nee      |
