# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Overbruggingsopvang
  Het verslag van 20 september 2024: "Locaties die opengaan na 1 juli kunnen alleen meetellen voor de opgave als er in de
  gemeente overbruggingsopvang is." Overbruggen is: er zijn plaatsen vanaf 1 juli 2025 tot de dag van de opening.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Amersfoort die aan alle voorwaarden voldoet
    En de voorziening "Nieuwbouw" heeft 150 plaatsen
    En de voorziening "Nieuwbouw" is beschikbaar vanaf 1 oktober 2025
    En een voorziening "Noodopvang" in Amersfoort die aan alle voorwaarden voldoet
    En de voorziening "Noodopvang" heeft 150 plaatsen
    En de voorziening "Noodopvang" is beschikbaar tot 1 oktober 2025
    En alle voorzieningen van de provincie staan in het dossier

  Regel: Een locatie die opengaat na 1 juli telt mee als er in de gemeente overbruggingsopvang is.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2 en 4
    @bron-verslag-pao-2024-09-20
    Scenario: Noodopvang in dezelfde gemeente tot de opening
      De noodopvang zelf haalt 1 februari 2026 niet en telt niet; de plaatsen tellen dus één keer.
      Gegeven de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen 150 plaatsen van de voorziening "Nieuwbouw" mee
      En tellen geen plaatsen van de voorziening "Noodopvang" mee
      En tellen in de provincie 150 reguliere plaatsen en geen plaatsen voor amv mee

    # Rust op: Verslag PAO, deel II, alinea 3, zin 4
    @bron-verslag-pao-2024-09-20
    Scenario: Er is geen overbruggingsopvang
      Gegeven de voorziening "Nieuwbouw" wordt door geen andere voorziening overbrugd
      Als het dossier wordt getoetst
      Dan tellen geen plaatsen van de voorziening "Nieuwbouw" mee

    # Rust op: Verslag PAO, deel II, alinea 3, zin 4
    @bron-verslag-pao-2024-09-20
    Scenario: Of er overbruggingsopvang is, is niet bekend
      Gegeven niet bekend is door welke voorziening de voorziening "Nieuwbouw" wordt overbrugd
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening "Nieuwbouw" meetellen

    # Rust op: Verslag PAO, deel II, alinea 3, zin 4
    @bron-verslag-pao-2024-09-20
    Abstract Scenario: De noodopvang ligt in <gemeente>
      Gegeven de voorziening "Noodopvang" ligt in <gemeente>
      En de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening "Nieuwbouw" mee

      Voorbeelden:
        | gemeente   | aantal |
        | Amersfoort | 150    |
        | Leusden    | geen   |
        | Nijkerk    | geen   |

  Regel: De overbrugging loopt van 1 juli tot de opening zonder gat.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 2 en 4
    @bron-verslag-pao-2024-09-20
    Abstract Scenario: De noodopvang is er van <van> tot <tot>
      Gegeven de voorziening "Noodopvang" is beschikbaar vanaf <van>
      En de voorziening "Noodopvang" is beschikbaar tot <tot>
      En de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening "Nieuwbouw" mee

      Voorbeelden:
        | van          | tot               | aantal |
        | 30 juni 2025 | 1 oktober 2025    | 150    |
        | 1 juli 2025  | 1 oktober 2025    | 150    |
        | 2 juli 2025  | 1 oktober 2025    | geen   |
        | 1 juli 2025  | 30 september 2025 | geen   |
        | 1 juli 2025  | 2 oktober 2025    | 150    |

    # Rust op: Verslag PAO, deel II, alinea 3, zin 4
    # Verschil: het verslag vraagt dat er in de gemeente overbruggingsopvang ís; het vraagt niet dat het één voorziening is.
    @bron-verslag-pao-2024-09-20 @verschil
    Scenario: Twee voorzieningen na elkaar vormen samen de overbruggingsopvang
      Van 1 juli tot 15 augustus is er de noodopvang en van 15 augustus tot 1 oktober de sporthal: er is geen dag zonder.
      Gegeven de voorziening "Noodopvang" is beschikbaar tot 15 augustus 2025
      En een voorziening "Sporthal" in Amersfoort die aan alle voorwaarden voldoet
      En de voorziening "Sporthal" heeft 150 plaatsen
      En de voorziening "Sporthal" is beschikbaar vanaf 15 augustus 2025
      En de voorziening "Sporthal" is beschikbaar tot 1 oktober 2025
      En de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En de voorziening "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan tellen 150 plaatsen van de voorziening "Nieuwbouw" mee

    # Rust op: Verslag PAO, deel II, alinea 3, zin 4
    @bron-verslag-pao-2024-09-20
    Scenario: Twee voorzieningen na elkaar met een dag ertussen overbruggen niet
      Gegeven de voorziening "Noodopvang" is beschikbaar tot 15 augustus 2025
      En een voorziening "Sporthal" in Amersfoort die aan alle voorwaarden voldoet
      En de voorziening "Sporthal" heeft 150 plaatsen
      En de voorziening "Sporthal" is beschikbaar vanaf 16 augustus 2025
      En de voorziening "Sporthal" is beschikbaar tot 1 oktober 2025
      En de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En de voorziening "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan tellen geen plaatsen van de voorziening "Nieuwbouw" mee

  Regel: Ook een overbrugde locatie moet er zijn voor de nieuwe cyclus start, want de opgave geldt voor een cyclus.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 1, 2 en 4
    @bron-verslag-pao-2024-09-20
    Abstract Scenario: De locatie opent op <dag>
      Gegeven de voorziening "Nieuwbouw" is beschikbaar vanaf <dag>
      En de voorziening "Noodopvang" is beschikbaar tot <dag>
      En de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan tellen <aantal> plaatsen van de voorziening "Nieuwbouw" mee

      Voorbeelden:
        | dag             | aantal |
        | 2 juli 2025     | 150    |
        | 31 januari 2026 | 150    |
        | 1 februari 2026 | geen   |

  Regel: Hoe groot de overbruggingsopvang moet zijn, zegt het verslag niet.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 4
    @bron-verslag-pao-2024-09-20 @open
    Scenario: De noodopvang is kleiner dan de locatie
      Gegeven de voorziening "Noodopvang" heeft 40 plaatsen
      En de voorziening "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" de uitkomst veranderen
