# language: nl
@bron-ah-tk-20242025-1992
Functionaliteit: Kansrijke initiatieven
  De minister, in antwoord op Kamervragen van 18 april 2025 (kamerstuk): een initiatief geldt als kansrijk als het ten minste een
  van vier elementen heeft. Dat is uitleg over de eerste cyclus. Kansrijk is iets anders dan meetellen, en wat niet kansrijk
  is hoefde niet buiten het besluit te blijven.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 mei 2025, met in Urk voorziening "A", die meetelt en
  geen van de vier elementen heeft.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 mei 2025
    En een voorziening "A" in Urk die aan alle voorwaarden voldoet
    En van "A" is bekend: of de lokale besluitvorming is afgerond: nee
    En van "A" is bekend: of de beoogde locatie binnen zes maanden na bekendmaking van het verdeelbesluit beschikbaar is: ja
    En van "A" is bekend: of er aantoonbaar zicht is op verlenging van de locatie: nee
    En van "A" is bekend: of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren: nee

  Regel: Een initiatief dat geen van de vier elementen heeft, geldt volgens de minister niet als kansrijk.

    Scenario: Geen element vervuld, en geen grond in de wet
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het initiatief is kansrijk" nee
      En steunt "Het initiatief is kansrijk" niet op de wet
      En steunt "Het initiatief is kansrijk" op Aanhangsel Handelingen II 2024/25, nr. 1992, Antwoord 1 (kamerstuk)

  Regel: Een initiatief geldt volgens de minister als kansrijk als het ten minste een van de vier elementen heeft.

    Abstract Scenario: <wat> is <waarde>
      Gegeven van "A" <is> bekend: <wat><waarde>
      Als het dossier wordt getoetst
      Dan is het antwoord op "<titel>" <antwoord>
      En is het antwoord op "Het initiatief is kansrijk" <antwoord>

      Voorbeelden:
        | is      | wat                                                                     | waarde | titel                                                            | antwoord |
        | is      | of de lokale besluitvorming is afgerond                                 | : ja   | De lokale besluitvorming over de voorziening is afgerond         | ja       |
        | is      | of de lokale besluitvorming is afgerond                                 | : nee  | De lokale besluitvorming over de voorziening is afgerond         | nee      |
        | is niet | of de lokale besluitvorming is afgerond                                 |        | De lokale besluitvorming over de voorziening is afgerond         | onbekend |
        | is      | of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren | : ja | De gemeente heeft duidelijk toegezegd de plaatsen tijdig te realiseren | ja     |
        | is      | of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren | : nee | De gemeente heeft duidelijk toegezegd de plaatsen tijdig te realiseren | nee   |
        | is niet | of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren |      | De gemeente heeft duidelijk toegezegd de plaatsen tijdig te realiseren | onbekend |

    @open
    Abstract Scenario: Alleen het tweede element is vervuld; besluitvorming <besluit>, toezegging <toezegging>
      Gegeven voorziening "A" is een voornemen
      En van "A" is bekend: of de beoogde locatie binnen zes maanden na bekendmaking van het verdeelbesluit beschikbaar is: nee
      En van "A" is bekend: of de lokale besluitvorming is afgerond: <besluit>
      En van "A" is bekend: of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren: <toezegging>
      Als het dossier wordt getoetst
      Dan is er <een> signaal "Het initiatief is alleen kansrijk door het tweede element"

      Voorbeelden:
        | besluit | toezegging | een  |
        | nee     | nee        | een  |
        | ja      | nee        | geen |
        | nee     | ja         | geen |

    @open
    Scenario: Alleen het tweede element is vervuld; van besluitvorming en toezegging is niets bekend
      Gegeven voorziening "A" is een voornemen
      En van "A" is bekend: of de beoogde locatie binnen zes maanden na bekendmaking van het verdeelbesluit beschikbaar is: nee
      En van "A" is niet bekend: of de lokale besluitvorming is afgerond
      En van "A" is niet bekend: of de gemeente duidelijk heeft toegezegd de plaatsen tijdig te realiseren
      Als het dossier wordt getoetst
      Dan is er een signaal "Het initiatief is alleen kansrijk door het tweede element"

  Regel: Een bestaande locatie die voor de volgende capaciteitsraming eindigt, geldt als kansrijk als er aantoonbaar zicht is op verlenging (uitleg van de minister).

    Abstract Scenario: Beschikbaar tot <tot>, zicht op verlenging <zicht>
      Gegeven voorziening "A" is beschikbaar tot <tot>
      En van "A" is bekend: of er aantoonbaar zicht is op verlenging van de locatie: <zicht>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvoor de volgende capaciteitsraming komt" 1 februari 2026
      En is het antwoord op "Een bestaande locatie eindigt voor de volgende raming, met zicht op verlenging" <antwoord>
      En is het antwoord op "Het initiatief is kansrijk" <antwoord>

      Voorbeelden:
        | tot               | zicht | antwoord |
        | 31 januari 2026   | ja    | ja       |
        | 1 februari 2026   | ja    | nee      |
        | 31 januari 2026   | nee   | nee      |
        | een onbekende dag | ja    | onbekend |

    Scenario: Een locatie die nog niet bestaat
      Gegeven voorziening "A" is een voornemen
      En voorziening "A" is beschikbaar tot 1 januari 2026
      En van "A" is bekend: of er aantoonbaar zicht is op verlenging van de locatie: ja
      Als het dossier wordt getoetst
      Dan is het antwoord op "Een bestaande locatie eindigt voor de volgende raming, met zicht op verlenging" niet van toepassing
      En is het antwoord op "Het initiatief is kansrijk" nee

    Scenario: Niet bekend of de locatie al bestaat
      Gegeven voorziening "A" heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan is het antwoord op "Een bestaande locatie eindigt voor de volgende raming, met zicht op verlenging" onbekend

  Regel: Of een initiatief kansrijk is, staat los van de vraag of het meetelt.

    Scenario: Telt mee, maar is niet kansrijk
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van voorziening "A" mee
      En is het antwoord op "Het initiatief is kansrijk" nee

    Scenario: Kansrijk, maar telt niet mee
      Gegeven voorziening "A" is een voornemen
      En van "A" is bekend: of de lokale besluitvorming is afgerond: ja
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van voorziening "A" niet mee
      En is het antwoord op "Het initiatief is kansrijk" ja
