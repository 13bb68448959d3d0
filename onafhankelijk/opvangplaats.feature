# language: nl
@BWBR0049307-1
Functionaliteit: Wat een opvangplaats is
  Artikel 1 van de wet noemt drie dingen: de plaats is bestemd voor een asielzoeker, zij ligt in een opvangvoorziening,
  en in die voorziening biedt het COA of het college de opvang, zelf of onder zijn verantwoordelijkheid.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Amersfoort die aan alle voorwaarden voldoet
    En de voorziening heeft 80 plaatsen

  Regel: Een opvangplaats is een plaats die bestemd is voor de opvang van een asielzoeker.

    # Rust op: Wet, artikel 1, begrip opvangplaats, zin 1; Wet, artikel 1, begrip asielzoeker, zin 1
    @BWBR0049307-1
    Abstract Scenario: Een voorziening voor <doelgroep>
      Een ontheemde of een ander voor wie geen asielaanvraag is ingediend, is geen asielzoeker in de zin van de wet.
      Gegeven de voorziening is bestemd voor <doelgroep>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bestemd voor de opvang van asielzoekers" <antwoord>
      En tellen <aantal> plaatsen van de voorziening mee

      Voorbeelden:
        | doelgroep                | antwoord | aantal |
        | asielzoekers             | ja       | 80     |
        | ontheemden uit Oekraïne  | nee      | geen   |
        | een andere doelgroep     | nee      | geen   |

    # Rust op: Wet, artikel 1, begrip asielzoeker, zin 1; Wet, artikel 1, begrip opvang, zin 1
    @BWBR0049307-1 @open
    Scenario: Over een vergunninghouder beslissen de woorden van de wet niet
      Voor een vergunninghouder is wel een asielaanvraag ingediend; de wet zegt niet dat hij na de inwilliging daarvan
      geen asielzoeker meer is, en zij zegt ook niet dat hij het blijft.
      Gegeven de voorziening is bestemd voor vergunninghouders
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Tellen voorzieningen voor vergunninghouders (statushouders) mee?" de uitkomst veranderen

    # Rust op: Wet, artikel 1, begrip opvangplaats, zin 1
    @BWBR0049307-1
    Scenario: Voor wie een voorziening bestemd is, is niet bekend
      Gegeven de voorziening is bestemd voor een onbekende doelgroep
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bestemd voor de opvang van asielzoekers" onbekend
      En is niet bekend of de plaatsen van de voorziening meetellen

  Regel: In een opvangvoorziening biedt het COA of het college de opvang, of geschiedt zij onder hun verantwoordelijkheid.

    # Rust op: Wet, artikel 1, begrip opvangvoorziening, zin 1; Besluit, artikel 4.1, eerste lid, zin 1
    @BWBR0049307-1 @BWBR0049310-4.1-1
    Abstract Scenario: De opvang wordt geboden door <wie>
      Gegeven de voorziening wordt geëxploiteerd door <wie>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door of onder verantwoordelijkheid van het COA of het college" <antwoord>
      En tellen <aantal> plaatsen van de voorziening mee

      Voorbeelden:
        | wie                                      | antwoord | aantal |
        | het COA                                  | ja       | 80     |
        | het college                              | ja       | 80     |
        | een ander dan het COA of het college     | nee      | geen   |

    # Rust op: Wet, artikel 1, begrip opvangvoorziening, zin 1
    @BWBR0049307-1
    Scenario: Door wie de opvang wordt geboden, is niet bekend
      Gegeven de voorziening wordt geëxploiteerd door een onbekende exploitant
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door of onder verantwoordelijkheid van het COA of het college" onbekend
      En is niet bekend of de plaatsen van de voorziening meetellen

  Regel: Een plaats is bestemd voor één asielzoeker, zodat elke plaats één keer telt.

    # Rust op: Wet, artikel 1, begrip opvangplaats, zin 1; Verslag PAO, deel II, alinea 3, zin 3
    @BWBR0049307-1 @bron-verslag-pao-2024-09-20
    Abstract Scenario: Een voorziening van <plaatsen> plaatsen telt voor zoveel plaatsen
      "Iedere plek telt mee": een ondergrens voor het meetellen staat er niet.
      Gegeven de voorziening heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan tellen <plaatsen> plaatsen van de voorziening mee

      Voorbeelden:
        | plaatsen |
        | 1        |
        | 15       |
        | 16       |
        | 99       |
        | 100      |
        | 1.250    |
