# language: nl
Functionaliteit: Signalen over het dossier, de bronnen en de dagen
  Een signaal beslist niets. Deze signalen zeggen hoe stevig een uitkomst staat: of het dossier compleet is, of het rapport
  openbaar mag worden, en of de gebruikte dagen en teksten op de peildatum vaststonden. Zij zijn afspraken van dit project.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 100 reguliere plaatsen, en een voorziening in Utrecht
  die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een opgave van 100 plaatsen, waarvan geen voor amv
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet

  Regel: Staan niet alle voorzieningen in het dossier, of zegt het dossier dat niet en is er een tekort, dan verdient dat een signaal.

    Abstract Scenario: <volledig> voorzieningen staan in het dossier
      Gegeven <volledig> voorzieningen van de provincie staan in het dossier
      En "Locatie" is een voornemen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Niet alle voorzieningen staan in het dossier"
      En is er geen signaal "Aangenomen is dat alle voorzieningen in het dossier staan"

      Voorbeelden:
        | volledig  | een  |
        | alle      | geen |
        | niet alle | een  |

    Abstract Scenario: Het dossier zegt er niets over, bij een opgave van 100 en <plaatsen> plaatsen
      Gegeven "Locatie" heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Aangenomen is dat alle voorzieningen in het dossier staan"
      En is er geen signaal "Niet alle voorzieningen staan in het dossier"

      Voorbeelden: Alleen een tekort steunt op die aanname
        | plaatsen | een  |
        | 99       | een  |
        | 100      | geen |

  Regel: Een voorziening die nog niet openbaar is, verdient een signaal, zodat zij niet ongemerkt in een openbaar rapport komt.

    Scenario: Een voorziening is nog niet openbaar
      Gegeven "Locatie" is nog niet openbaar
      Als het dossier wordt getoetst
      Dan is er een signaal "Het rapport noemt voorzieningen die nog niet openbaar zijn"
      En tellen de plaatsen van "Locatie" mee

    Scenario: Alles is openbaar
      Als het dossier wordt getoetst
      Dan is er geen signaal "Het rapport noemt voorzieningen die nog niet openbaar zijn"

  @BWBR0049307-7-1-a @bron-verdeelbesluiten-2024
  Regel: Een realisatiedatum die in geen besluit staat, verdient een signaal.

    Abstract Scenario: De cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      En de peildatum is 1 maart 2026
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De realisatiedatum is niet vastgesteld"

      Voorbeelden:
        | cyclus | een  |
        | 2024   | geen |
        | 2026   | een  |

  @bron-verslag-pao-2024-09-20
  Regel: Een peildatum voor 20 september 2024, toen de uitleg over het meetellen is vastgelegd, verdient een signaal.

    Abstract Scenario: De peildatum is <dag>
      Gegeven de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De peildatum ligt voor de vastgelegde praktijk"

      Voorbeelden:
        | dag               | een  |
        | 31 januari 2024   | een  |
        | 19 september 2024 | een  |
        | 20 september 2024 | geen |
        | 21 september 2024 | geen |

  Regel: Een peildatum na 11 april 2026, tot wanneer de wettekst is nagezien, verdient een signaal.

    Abstract Scenario: De wettekst bij een peildatum op <dag>
      Gegeven de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De wettekst is niet nagezien tot de peildatum"

      Voorbeelden:
        | dag           | een  |
        | 10 april 2026 | geen |
        | 11 april 2026 | geen |
        | 12 april 2026 | een  |
