# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Telt mee voor de provinciale opvangopgave
  Een voorziening telt mee als zij opvangplaatsen biedt (wet), in de provincie ligt (wet en amvb), op tijd beschikbaar is,
  dat blijft tot de nieuwe cyclus (allebei uitvoeringspraktijk) en vaststaat (interpretatie). Alle voorwaarden worden
  altijd nagegaan, zodat de lezer elke reden ziet en niet alleen de eerste.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: In de praktijk telt een voorziening mee als zij aan alle voorwaarden voldoet.

    Scenario: Aan alles is voldaan
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voldoet aan de voorwaarden, afgezien van de stand" ja
      En is het antwoord op "Telt mee voor de provinciale opvangopgave" ja
      En tellen de plaatsen van de voorziening mee
      En ontbreekt er niets

    Abstract Scenario: De voorziening <gebrek>
      Gegeven de voorziening <gebrek>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voldoet aan de voorwaarden, afgezien van de stand" <voldoet>
      En is het antwoord op "Telt mee voor de provinciale opvangopgave" <antwoord>

      Voorbeelden: Eén gebrek is genoeg
        | gebrek                                                        | voldoet | antwoord |
        | is bestemd voor ontheemden uit Oekraïne                       | nee     | nee      |
        | wordt geëxploiteerd door een ander dan het COA of het college | nee     | nee      |
        | ligt in Arnhem                                                | nee     | nee      |
        | is beschikbaar vanaf 2 juli 2025                              | nee     | nee      |
        | is beschikbaar tot 31 januari 2026                            | nee     | nee      |
        | is een voornemen                                              | ja      | nee      |

      Voorbeelden: Eén onbekende is genoeg voor onbekend
        | gebrek                                            | voldoet  | antwoord |
        | is bestemd voor een onbekende doelgroep           | onbekend | onbekend |
        | wordt geëxploiteerd door een onbekende exploitant | onbekend | onbekend |
        | ligt in een onbekende gemeente                    | onbekend | onbekend |
        | is beschikbaar vanaf een onbekende dag            | onbekend | onbekend |
        | is beschikbaar tot een onbekende dag              | onbekend | onbekend |
        | heeft een onbekende stand                         | ja       | onbekend |

  Regel: Elke reden waarom een voorziening niet meetelt, wordt gemeld, en niet alleen de eerste (afspraak).

    Scenario: Zes redenen tegelijk
      Gegeven de voorziening is bestemd voor ontheemden uit Oekraïne
      En de voorziening wordt geëxploiteerd door een ander dan het COA of het college
      En de voorziening ligt in Arnhem
      En de voorziening is beschikbaar vanaf 2 juli 2025
      En de voorziening is beschikbaar tot 31 januari 2026
      En de voorziening is een voornemen
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening niet mee
      En is doorslaggevend: "Bestemd voor de opvang van asielzoekers"
      En is doorslaggevend: "Door of onder verantwoordelijkheid van het COA of het college"
      En is doorslaggevend: "De voorziening ligt in de provincie"
      En is doorslaggevend: "Overbrugd tot de opening"
      En is doorslaggevend: "Beschikbaar tot de start van de nieuwe cyclus"
      En is doorslaggevend: "De voorziening staat vast"

    Scenario: Wat wel is vervuld, is geen reden om niet mee te tellen
      Gegeven de voorziening is beschikbaar tot 31 januari 2026
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening niet mee
      En is doorslaggevend: "Beschikbaar tot de start van de nieuwe cyclus"
      En is niet doorslaggevend: "De voorziening ligt in de provincie"

  Regel: Een onbekend gegeven dat het oordeel niet meer kan veranderen, houdt het oordeel niet op (afspraak over bewijs).

    Abstract Scenario: Te vroeg dicht, en de voorziening <onbekende>
      Gegeven de voorziening is beschikbaar tot 31 januari 2026
      En de voorziening <onbekende>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening niet mee
      En ontbreekt er niets

      Voorbeelden:
        | onbekende                               |
        | heeft een onbekende stand               |
        | ligt in een onbekende gemeente          |
        | is bestemd voor een onbekende doelgroep |
        | is beschikbaar vanaf een onbekende dag  |

    Scenario: Een onbekende stand is dan geen reden
      Gegeven de voorziening is beschikbaar tot 31 januari 2026
      En de voorziening heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan is het antwoord op "De voorziening staat vast" onbekend
      En is niet doorslaggevend: "De voorziening staat vast"

    Scenario: Een onbekend soort verandert niet of de plaatsen meetellen
      Gegeven de voorziening is van een onbekend soort
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening mee
      En ontbreekt er niets

    Scenario: Twee onbekenden die er allebei toe doen
      Gegeven de voorziening heeft een onbekende stand
      En de voorziening is beschikbaar tot een onbekende dag
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening meetellen
      En ontbreekt het gegeven "stand"
      En ontbreekt het gegeven "beschikbaar tot"

  Regel: Dat voorzieningen zo meetellen, is uitleg van het ministerie.

    Scenario: Het meetellen steunt op het verslag van het overleg
      Als het dossier wordt getoetst
      Dan steunt "Telt mee voor de provinciale opvangopgave" op verslag PAO 20 september 2024 (uitvoeringspraktijk)
      En steunt "Voldoet aan de voorwaarden, afgezien van de stand" op verslag PAO 20 september 2024 (uitvoeringspraktijk)
