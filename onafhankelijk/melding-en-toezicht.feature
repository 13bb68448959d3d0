# language: nl
@BWBR0049307-7 @BWBR0049307-8
Functionaliteit: Vergunningen, plan, melding en indeplaatsstelling

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 juli 2025
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 23 juni 2025
    En het verdeelbesluit wijst de gemeente Zeist 100 plaatsen toe, waarvan geen voor amv

  Regel: Het college verleent de vergunningen die voor de ingebruikneming nodig zijn.

    # Rust op: Wet, artikel 7, eerste lid, aanhef, zin 1; Wet, artikel 7, eerste lid, onderdeel b, zin 1
    @BWBR0049307-7-1-b
    Abstract Scenario: Of de vergunningen zijn verleend, is vastgelegd: <antwoord>
      Gegeven Het college van Zeist, college, oordeelt op 1 juni 2025 over de gemeente Zeist: of de noodzakelijke gemeentelijke vergunningen zijn verleend: <antwoord>, want zo blijkt uit het register
      Als het dossier wordt getoetst
      Dan is het antwoord op "De noodzakelijke gemeentelijke vergunningen zijn verleend" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | antwoord |
        | ja       |
        | nee      |

    # Rust op: Wet, artikel 7, eerste lid, onderdeel b, zin 1
    @BWBR0049307-7-1-b
    Scenario: Over de vergunningen is niets vastgelegd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De noodzakelijke gemeentelijke vergunningen zijn verleend" voor de gemeente Zeist onbekend

  Regel: De raad past het plan aan indien dat noodzakelijk is voor de ingebruikneming.

    # Rust op: Wet, artikel 7, tweede lid, zin 1
    @BWBR0049307-7-2
    Abstract Scenario: Aanpassing nodig: <nodig>, aangepast: <aangepast>
      Gegeven De raad van Zeist, raad, oordeelt op 1 juni 2025 over de gemeente Zeist: of voor de ingebruikneming een aanpassing van het ruimtelijke plan noodzakelijk is: <nodig>, want zo staat het in het raadsvoorstel
      En De raad van Zeist, raad, oordeelt op 1 juni 2025 over de gemeente Zeist: of de raad het ruimtelijke plan heeft aangepast: <aangepast>, want zo staat het in het raadsbesluit
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raad heeft het ruimtelijke plan aangepast" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | nodig | aangepast | antwoord            |
        | ja    | ja        | ja                  |
        | ja    | nee       | nee                 |
        | nee   | nee       | niet van toepassing |

  Regel: Het college meldt onverwijld als terbeschikkingstelling of vergunningverlening naar verwachting niet tijdig is.

    # Rust op: Wet, artikel 8, zin 1
    @BWBR0049307-8
    Abstract Scenario: Vertraging verwacht: <verwacht>
      Gegeven van de gemeente Zeist is bekend: of terbeschikkingstelling of vergunning naar verwachting niet tijdig is: <verwacht>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het college moet vertraging melden" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | verwacht | antwoord |
        | ja       | ja       |
        | nee      | nee      |

    # Rust op: Wet, artikel 8, zin 1
    @BWBR0049307-8
    Scenario: De vertraging is gemeld
      Gegeven van de gemeente Zeist is bekend: of terbeschikkingstelling of vergunning naar verwachting niet tijdig is: ja
      En van de gemeente Zeist is bekend: de dag waarop de vertraging te verwachten was: 1 mei 2025
      En van de gemeente Zeist is bekend: de dag waarop de vertraging aan de minister is gemeld: 1 mei 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De vertraging is gemeld" voor de gemeente Zeist ja

  Regel: Wordt het niet binnen de termijn gerealiseerd, kan de minister de taak bij indeplaatsstelling overnemen.

    # Rust op: VNG-brief, deel Spreidingswet, alinea 5, zin 2; Wet, artikel 7, eerste lid, onderdeel a, zin 1; Wet, artikel 6, eerste lid, zin 1
    @BWBR0049307-7-1-a @BWBR0049307-6-1
    Abstract Scenario: Op <peildatum> zijn <plaatsen> van de 100 plaatsen gerealiseerd
      Gegeven de peildatum is <peildatum>
      En in de gemeente Zeist zijn <plaatsen> plaatsen gerealiseerd, waarvan geen voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | peildatum    | plaatsen | antwoord |
        | 23 juni 2025 | 99       | nee      |
        | 24 juni 2025 | 99       | ja       |
        | 24 juni 2025 | 100      | nee      |
        | 1 maart 2025 | 10       | nee      |
