# language: nl
Functionaliteit: Signalen bij opgave en verdeling
  Een signaal beslist niets. Het wijst de lezer op iets dat aandacht vraagt. Dat overschotten niet over en weer gelden, is
  uitleg van het ministerie (uitvoeringspraktijk); dat de opgave een optelsom is, staat in artikel 2.1, tweede lid, van het
  Besluit (amvb); dat het verdeelbesluit de benodigde plaatsen verdeelt, in artikel 5, eerste lid, van de Spreidingswet (wet).

  @bron-verslag-pao-2024-09-20 @BWBR0049310-2.2-1
  Regel: Een tekort in het ene deel naast een overschot in het andere deel verdient een signaal.

    Abstract Scenario: <regulier> regulier en <amv> voor amv bij een opgave van 900 en 100
      Gegeven de provincie Utrecht in de cyclus 2024
      En een opgave van 1.000 plaatsen, waarvan 100 voor amv
      En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
      En "Locatie" heeft <regulier> plaatsen
      En een voorziening "Jongerenopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Jongerenopvang" is van het soort amv
      En "Jongerenopvang" heeft <amv> plaatsen
      Als het dossier wordt getoetst
      Dan is er <amv tekort> signaal "Tekort voor amv naast een regulier overschot"
      En is er <regulier tekort> signaal "Regulier tekort naast een overschot voor amv"

      Voorbeelden:
        | regulier | amv | amv tekort | regulier tekort |
        | 901      | 99  | een        | geen            |
        | 899      | 101 | geen       | een             |
        | 900      | 99  | geen       | geen            |
        | 901      | 100 | geen       | geen            |
        | 900      | 101 | geen       | geen            |
        | 899      | 100 | geen       | geen            |
        | 900      | 100 | geen       | geen            |
        | 899      | 99  | geen       | geen            |

  @bron-verslag-pao-2024-09-20 @open
  Regel: Zou een provincie met haar voornemens wel sluitend zijn, dan verdient dat een signaal.

    Abstract Scenario: <vast> plaatsen staan vast, en <plan> zijn een voornemen
      Gegeven de provincie Utrecht in de cyclus 2024
      En een opgave van 100 plaatsen, waarvan geen voor amv
      En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
      En "Locatie" heeft <vast> plaatsen
      En een voorziening "Plan" in Utrecht die aan alle voorwaarden voldoet
      En "Plan" heeft <plan> plaatsen
      En "Plan" is een voornemen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Met de voornemens zou de provincie sluitend zijn"

      Voorbeelden: De opgave is 100
        | vast | plan | een  |
        | 90   | 9    | geen |
        | 90   | 10   | een  |
        | 100  | 10   | geen |

    Abstract Scenario: De noodopvang die <n> plaatsen overbrugt, <stand>
      Is zij een voornemen, dan zou zij als voornemen zelf meetellen en niet ook overbruggen: de som met voornemens klopt dan niet.
      Gegeven de provincie Utrecht in de cyclus 2024
      En een opgave van 250 plaatsen, waarvan geen voor amv
      En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
      En "Nieuwbouw" heeft <n> plaatsen
      En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
      En "Noodopvang" heeft 50 plaatsen
      En "Noodopvang" <stand>
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      En een voorziening "Plan" in Utrecht die aan alle voorwaarden voldoet
      En "Plan" heeft 240 plaatsen
      En "Plan" is een voornemen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Met de voornemens zou de provincie sluitend zijn"

      Voorbeelden:
        | stand            | n   | een  |
        | is een voornemen | 100 | geen |
        | is een voornemen | 1   | geen |

  @BWBR0049310-2.1-2
  Regel: De indicatieve verdelingen van alle gemeenten tellen op tot de provinciale opvangopgave; tellen zij anders op, dan verdient dat een signaal.

    Abstract Scenario: De zes gemeenten van Flevoland, met verzonnen aantallen en <urk> voor Urk
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 600 plaatsen
      En de gemeente Almere heeft een indicatieve verdeling van 100 plaatsen
      En de gemeente Dronten heeft een indicatieve verdeling van 100 plaatsen
      En de gemeente Lelystad heeft een indicatieve verdeling van 100 plaatsen
      En de gemeente Noordoostpolder heeft een indicatieve verdeling van 100 plaatsen
      En de gemeente Zeewolde heeft een indicatieve verdeling van 100 plaatsen
      En de gemeente Urk heeft een indicatieve verdeling van <urk> plaatsen
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De gemeenten tellen niet op tot de provincie"
      En is er geen signaal "De genoemde gemeenten tellen niet op tot de provincie"

      Voorbeelden:
        | urk | een  |
        | 100 | geen |
        | 99  | een  |
        | 101 | een  |

    Scenario: Een deel van de gemeenten telt vanzelf niet op; dat is maar een opmerking
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 600 plaatsen
      En de gemeente Almere heeft een indicatieve verdeling van 100 plaatsen
      Als het dossier wordt getoetst
      Dan is er een signaal "De genoemde gemeenten tellen niet op tot de provincie"
      En is er geen signaal "De gemeenten tellen niet op tot de provincie"

    Scenario: Een deel van de gemeenten dat toch optelt tot de opgave
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 600 plaatsen
      En de gemeente Almere heeft een indicatieve verdeling van 600 plaatsen
      Als het dossier wordt getoetst
      Dan is er geen signaal "De genoemde gemeenten tellen niet op tot de provincie"

    Scenario: Zonder indicatieve verdelingen is er niets op te tellen
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 600 plaatsen
      Als het dossier wordt getoetst
      Dan is er geen signaal "De genoemde gemeenten tellen niet op tot de provincie"
      En is er geen signaal "De gemeenten tellen niet op tot de provincie"

  @BWBR0049307-5-1
  Regel: Het verdeelbesluit verdeelt de benodigde plaatsen; een toewijzing die anders optelt, verdient een signaal.

    Abstract Scenario: Almere krijgt <almere> van de 600 plaatsen, Lelystad 250
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 600 plaatsen
      En het verdeelbesluit wijst de gemeente Almere <almere> plaatsen toe
      En het verdeelbesluit wijst de gemeente Lelystad 250 plaatsen toe
      Als het dossier wordt getoetst
      Dan is er <een> signaal "De toewijzing telt niet op tot de opgave"

      Voorbeelden:
        | almere | een  |
        | 349    | een  |
        | 350    | geen |
        | 351    | een  |

    Scenario: Zonder verdeelbesluit is er geen toewijzing om op te tellen
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 600 plaatsen
      Als het dossier wordt getoetst
      Dan is er geen signaal "De toewijzing telt niet op tot de opgave"
