# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Signalen bij een voorziening en bij een uitruil
  Een signaal beslist niets. Deze signalen wijzen op voorzieningen waarvan het dossier iets vergeet, of waarvan plaatsen
  over een provinciegrens worden opgeëist. Dat laatste is volgens de uitleg van het ministerie niet toegestaan
  (uitvoeringspraktijk).
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw", die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet

  Regel: Ligt er overbruggingsopvang in de gemeente die het dossier niet noemt, dan verdient dat een signaal.

    Abstract Scenario: De noodopvang ligt in <gemeente> en blijft tot <dag>
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in <gemeente> die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Mogelijke overbrugging die het dossier niet noemt"
      En tellen de plaatsen van "Nieuwbouw" niet mee

      Voorbeelden:
        | gemeente | dag              | een  |
        | Utrecht  | 1 september 2025 | een  |
        | Utrecht  | 31 augustus 2025 | geen |
        | De Bilt  | 1 september 2025 | geen |

    Abstract Scenario: Van de noodopvang is iets niet bekend
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" <wat>
      Als het dossier wordt getoetst
      Dan is er geen signaal "Mogelijke overbrugging die het dossier niet noemt"

      Voorbeelden:
        | wat                                        |
        | is bestemd voor een onbekende doelgroep    |
        | is beschikbaar tot een onbekende dag       |

    Scenario: Wat in de gemeente niet kan overbruggen, levert geen signaal op
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" is bestemd voor ontheemden uit Oekraïne
      Als het dossier wordt getoetst
      Dan is er geen signaal "Mogelijke overbrugging die het dossier niet noemt"

    Scenario: De noodopvang is genoemd
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 september 2025
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is er geen signaal "Mogelijke overbrugging die het dossier niet noemt"

  Regel: Een overbrugging die zelf nog een voornemen is, verdient een signaal.

    Abstract Scenario: De noodopvang <stand>
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 september 2025
      En "Noodopvang" <stand>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Overbrugging die op een voornemen rust"

      Voorbeelden:
        | stand            | een  |
        | is een voornemen | een  |
        | is vastgesteld   | geen |
        | is gerealiseerd  | geen |

  @BWBR0049307-5-1
  Regel: Een aanspraak voor een andere provincie heeft geen gevolg en verdient een signaal.

    Abstract Scenario: Opgeëist voor <provincie>
      Gegeven "Nieuwbouw" wordt opgeëist voor de provincie <provincie>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Aanspraak voor een andere provincie"
      En tellen de plaatsen van "Nieuwbouw" mee

      Voorbeelden:
        | provincie  | een  |
        | Gelderland | een  |
        | Utrecht    | geen |

  @BWBR0049307-5-1
  Regel: Een voorziening van een andere provincie hoort niet in het dossier en verdient een signaal.

    Abstract Scenario: De voorziening ligt in <gemeente>
      Gegeven "Nieuwbouw" ligt in <gemeente>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Voorziening van een andere provincie in het dossier"

      Voorbeelden:
        | gemeente               | een  |
        | Ede                    | een  |
        | Rhenen                 | geen |
        | een onbekende gemeente | geen |

  Regel: Een voorziening die volgens het dossier geen dag beschikbaar is, verdient een signaal.

    Abstract Scenario: Beschikbaar vanaf 1 juli 2025 tot <dag>
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 juli 2025
      En "Nieuwbouw" is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Voorziening die geen dag beschikbaar is"

      Voorbeelden:
        | dag         | een  |
        | 1 juli 2025 | een  |
        | 2 juli 2025 | geen |

    Scenario: Een einde dat voor het begin ligt, is tegenstrijdig
      Gegeven "Nieuwbouw" is beschikbaar vanaf 1 juli 2025
      En "Nieuwbouw" is beschikbaar tot 30 juni 2025
      Als het dossier wordt getoetst
      Dan kan het dossier niet worden getoetst: ligt voor

  @BWBR0049307-5-1
  Regel: Een uitruil over een provinciegrens heeft geen gevolg en verdient een signaal.

    Abstract Scenario: De <partijen> ruilen uit
      Gegeven de <partijen> ruilen 200 plaatsen uit
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Uitruil tussen provincies"

      Voorbeelden:
        | partijen                         | een  |
        | provincies Utrecht en Gelderland | een  |
        | gemeenten Rhenen en Wageningen   | een  |
        | gemeenten Utrecht en Amersfoort  | geen |
