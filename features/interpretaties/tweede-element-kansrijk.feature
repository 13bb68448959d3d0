# language: nl
@bron-ah-tk-20242025-1992 @open
Functionaliteit: Het tweede element van kansrijk leest andersom dan verwacht
  Het antwoord van 18 april 2025 (kamerstuk) noemt als element: "Een beoogde locatie is niet binnen zes maanden na bekendmaking
  van het verdeelbesluit beschikbaar". Er kan een woord te veel of te weinig staan. Standaard geldt de tekst zoals zij er
  staat; wie anders leest, kiest anders, en het verschil is zichtbaar.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 mei 2025, met in Urk voorziening "A" als voornemen,
  zonder afgeronde besluitvorming en zonder toezegging.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 mei 2025
    En een voorziening "A" in Urk die aan alle voorwaarden voldoet
    En voorziening "A" is een voornemen
    En van "A" is bekend: of de lokale besluitvorming is afgerond: nee
    En van "A" is bekend: of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren: nee

  Regel: Zonder andere keuze geldt de tekst zoals zij er staat, en telt een locatie die niet binnen zes maanden beschikbaar is.

    Abstract Scenario: Met <keuze>, binnen zes maanden beschikbaar is <binnen>
      Gegeven de vraag "Hoe wordt het tweede element van een kansrijk initiatief gelezen, over een locatie die niet binnen zes maanden beschikbaar is?" is beantwoord met <keuze>
      En van "A" is bekend: of de beoogde locatie binnen zes maanden na bekendmaking van het verdeelbesluit beschikbaar is: <binnen>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het tweede element van kansrijk, over een beoogde locatie" <element>
      En is het antwoord op "Het initiatief is kansrijk" <kansrijk>
      En is er <wel> signaal "Het initiatief is alleen kansrijk door het tweede element"

      Voorbeelden:
        | keuze                | binnen | element            | kansrijk | wel  |
        | niet                 | nee    | ja                 | ja       | een  |
        | niet                 | ja     | nee                | nee      | geen |
        | wel                  | nee    | nee                | nee      | geen |
        | wel                  | ja     | ja                 | ja       | een  |
        | buiten beschouwing   | nee    | niet van toepassing | nee     | geen |
        | buiten beschouwing   | ja     | niet van toepassing | nee     | geen |

    Scenario: Niet bekend wanneer de locatie er is
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het tweede element van kansrijk, over een beoogde locatie" onbekend
      En is het antwoord op "Het initiatief is kansrijk" onbekend

    Scenario: Een bestaande locatie
      Gegeven voorziening "A" is gerealiseerd
      En van "A" is bekend: of de beoogde locatie binnen zes maanden na bekendmaking van het verdeelbesluit beschikbaar is: nee
      En van "A" is bekend: of er aantoonbaar zicht is op verlenging van de locatie: nee
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het tweede element van kansrijk, over een beoogde locatie" niet van toepassing
      En is het antwoord op "Het initiatief is kansrijk" nee

  Regel: Met een ander vervuld element maakt de lezing van het tweede niet uit.

    Scenario: De lokale besluitvorming is afgerond
      Gegeven van "A" is bekend: of de lokale besluitvorming is afgerond: ja
      En van "A" is bekend: of de beoogde locatie binnen zes maanden na bekendmaking van het verdeelbesluit beschikbaar is: nee
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het initiatief is kansrijk" ja
      En is er geen signaal "Het initiatief is alleen kansrijk door het tweede element"
