# language: nl
@BWBR0049307-1
Functionaliteit: Wat een opvangplaats is
  Artikel 1 van de Spreidingswet (wet): een opvangplaats is bestemd voor de opvang van één asielzoeker, in een
  accommodatie waarin het COA of het college die opvang biedt of daarvoor verantwoordelijk is.
  Dat opvang van ontheemden uit Oekraïne hier niet onder valt, volgt uit het begrip asielzoeker. De wet zegt het niet met
  zoveel woorden. Over vergunninghouders is de wet niet eenduidig; zie de map interpretaties.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: Een opvangplaats is bestemd voor de opvang van asielzoekers.

    Abstract Scenario: Opvang voor <doelgroep>
      Gegeven de voorziening is bestemd voor <doelgroep>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bestemd voor de opvang van asielzoekers" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | doelgroep               | antwoord | oordeel      |
        | asielzoekers            | ja       | mee          |
        | ontheemden uit Oekraïne | nee      | niet mee     |
        | vergunninghouders       | nee      | niet mee     |
        | een andere doelgroep    | nee      | niet mee     |
        | een onbekende doelgroep | onbekend | mogelijk mee |

    Scenario: Een onbekende doelgroep moet worden opgezocht
      Gegeven de voorziening is bestemd voor een onbekende doelgroep
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening meetellen
      En ontbreekt het gegeven "doelgroep"

  Regel: In een opvangvoorziening wordt opvang geboden door of onder verantwoordelijkheid van het COA of het college.

    Abstract Scenario: Opvang door <exploitant>
      Gegeven de voorziening wordt geëxploiteerd door <exploitant>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door of onder verantwoordelijkheid van het COA of het college" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | exploitant                           | antwoord | oordeel      |
        | het COA                              | ja       | mee          |
        | het college                          | ja       | mee          |
        | een ander dan het COA of het college | nee      | niet mee     |
        | een onbekende exploitant             | onbekend | mogelijk mee |

  Regel: Plaatsen zijn opvangplaatsen als zij voor asielzoekers zijn en het COA of het college voor de opvang verantwoordelijk is.

    Abstract Scenario: Opvang voor <doelgroep> door <exploitant>
      Gegeven de voorziening is bestemd voor <doelgroep>
      En de voorziening wordt geëxploiteerd door <exploitant>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn opvangplaatsen" <antwoord>

      Voorbeelden:
        | doelgroep               | exploitant                           | antwoord |
        | asielzoekers            | het college                          | ja       |
        | asielzoekers            | een ander dan het COA of het college | nee      |
        | ontheemden uit Oekraïne | het COA                              | nee      |
        | ontheemden uit Oekraïne | een onbekende exploitant             | nee      |
        | een onbekende doelgroep | een ander dan het COA of het college | nee      |
        | een onbekende doelgroep | het COA                              | onbekend |
        | asielzoekers            | een onbekende exploitant             | onbekend |

  Regel: Ook één plaats voor één asielzoeker is een opvangplaats; het begrip kent geen minimumomvang.

    Scenario: Eén plaats onder verantwoordelijkheid van het college
      Gegeven de voorziening heeft één plaats
      En de voorziening wordt geëxploiteerd door het college
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn opvangplaatsen" ja
      En telt één plaats van de voorziening mee

  Regel: De begrippen asielzoeker, opvangplaats en opvangvoorziening staan in artikel 1 van de wet zelf.

    Abstract Scenario: De grondslag van "<regel>"
      Als het dossier wordt getoetst
      Dan steunt "<regel>" op artikel 1, begrip <begrip>, Spreidingswet (wet)

      Voorbeelden:
        | regel                                                         | begrip            |
        | Bestemd voor de opvang van asielzoekers                       | asielzoeker       |
        | Bestemd voor de opvang van asielzoekers                       | opvangplaats      |
        | Door of onder verantwoordelijkheid van het COA of het college | opvangvoorziening |
        | De plaatsen zijn opvangplaatsen                               | opvangplaats      |
        | De plaatsen zijn opvangplaatsen                               | opvangvoorziening |

  Regel: Zwijgt het dossier, dan gaat het om asielzoekers en om het COA; dat is een afspraak over het dossier, geen wet.

    Scenario: Een dossier zonder doelgroep en zonder exploitant
      Gegeven het dossier noemt geen doelgroep van de voorziening
      En het dossier noemt geen exploitant van de voorziening
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening mee
