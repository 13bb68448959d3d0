# language: nl
@open @BWBR0049307-1
Functionaliteit: Tellen voorzieningen voor vergunninghouders (statushouders) mee?
  Artikel 1 van de Spreidingswet (wet) noemt een asielzoeker iemand door wie een asielaanvraag is ingediend, zonder te
  zeggen dat daarop nog niet is beslist. Over vergunninghouders is de wet dus niet eenduidig. Dit is een keuze
  (interpretatie). Zonder andere opdracht is het antwoord nee: op hun aanvraag is al beslist.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht, bestemd voor vergunninghouders.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet
    En de voorziening is bestemd voor vergunninghouders

  Regel: Plaatsen voor vergunninghouders tellen alleen mee als op deze vraag met ja wordt geantwoord.

    Abstract Scenario: Het antwoord is <antwoord>
      Gegeven de vraag "Tellen voorzieningen voor vergunninghouders (statushouders) mee?" is beantwoord met <antwoord>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Bestemd voor de opvang van asielzoekers" <asielzoekers>
      En is het antwoord op "De plaatsen zijn opvangplaatsen" <asielzoekers>
      En tellen de plaatsen van de voorziening <oordeel>
      En tellen <plaatsen> plaatsen van de voorziening mee

      Voorbeelden:
        | antwoord | asielzoekers | oordeel  | plaatsen |
        | nee      | nee          | niet mee | geen     |
        | ja       | ja           | mee      | 100      |

    Scenario: Zonder keuze is het antwoord nee, en de uitkomst zegt dat ja iets zou veranderen
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening niet mee
      En zou een ander antwoord op de vraag "Tellen voorzieningen voor vergunninghouders (statushouders) mee?" de uitkomst veranderen
      En steunt "Bestemd voor de opvang van asielzoekers" op een interpretatie

  Regel: Voor andere doelgroepen doet het antwoord er niet toe.

    Abstract Scenario: Bestemd voor <doelgroep>
      Gegeven de vraag "Tellen voorzieningen voor vergunninghouders (statushouders) mee?" is beantwoord met ja
      En de voorziening is bestemd voor <doelgroep>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | doelgroep               | oordeel      |
        | asielzoekers            | mee          |
        | ontheemden uit Oekraïne | niet mee     |
        | een andere doelgroep    | niet mee     |
        | een onbekende doelgroep | mogelijk mee |

    Scenario: De uitkomst zegt dat een ander antwoord niets zou veranderen
      Gegeven de voorziening is bestemd voor ontheemden uit Oekraïne
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Tellen voorzieningen voor vergunninghouders (statushouders) mee?" niets veranderen
