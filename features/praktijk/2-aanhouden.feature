# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Beschikbaar tot de start van de nieuwe cyclus
  Volgens de uitleg van het ministerie moeten plaatsen minimaal beschikbaar zijn tot de start van de nieuwe cyclus op
  1 februari 2026 (uitvoeringspraktijk). De wet noemt die dag niet: het verdeelbesluit geldt volgens artikel 5, eerste
  lid, van de Spreidingswet (wet) voor twee kalenderjaren. Zie de map interpretaties voor die andere lezing.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: In de praktijk telt een plaats alleen mee als zij beschikbaar blijft tot 1 februari 2026 of later.

    "Beschikbaar tot 1 februari 2026" betekent: 31 januari 2026 is de laatste dag. Dat is genoeg.

    Abstract Scenario: Beschikbaar tot <dag>
      Gegeven de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar tot de start van de nieuwe cyclus" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | dag               | antwoord | oordeel      |
        | 31 januari 2026   | nee      | niet mee     |
        | 1 februari 2026   | ja       | mee          |
        | 2 februari 2026   | ja       | mee          |
        | een onbekende dag | onbekend | mogelijk mee |

      Voorbeelden: Van de dag is alleen de maand of het jaar bekend
        | dag                      | antwoord | oordeel      |
        | een dag in 2025          | nee      | niet mee     |
        | een dag in januari 2026  | nee      | niet mee     |
        | een dag in februari 2026 | ja       | mee          |
        | een dag in 2026          | onbekend | mogelijk mee |
        | een dag in 2028          | ja       | mee          |

    Scenario: Voor onbepaalde tijd
      Gegeven de voorziening is voor onbepaalde tijd beschikbaar
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar tot de start van de nieuwe cyclus" ja
      En tellen de plaatsen van de voorziening mee

    Scenario: Een onbekend einde moet worden opgezocht
      Gegeven de voorziening is beschikbaar tot een onbekende dag
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening meetellen
      En ontbreekt het gegeven "beschikbaar tot"

  Regel: De dag 1 februari staat niet in de wet en rust op uitleg van het ministerie.

    Scenario: De dag rust op het verslag van het overleg en niet op de wet
      Als het dossier wordt getoetst
      Dan steunt "Beschikbaar tot de start van de nieuwe cyclus" op verslag PAO 20 september 2024 (uitvoeringspraktijk)
      En steunt "Beschikbaar tot de start van de nieuwe cyclus" niet op de wet
      En toetst "Beschikbaar tot de start van de nieuwe cyclus" aan 1 februari 2026
      En steunt de dag in "Beschikbaar tot de start van de nieuwe cyclus" op verslag PAO 20 september 2024 (uitvoeringspraktijk)

    Scenario: De twee kalenderjaren van artikel 5 dragen de dag 1 februari niet
      Als het dossier wordt getoetst
      Dan toetst "Beschikbaar tot de start van de nieuwe cyclus" aan 1 februari 2026
      En steunt de dag in "Beschikbaar tot de start van de nieuwe cyclus" niet op artikel 5, eerste lid, Spreidingswet (wet)

  @BWBR0049307-2-3
  Regel: Vijf jaar beschikbaar zijn is voor het meetellen niet nodig; die eis hoort bij de aftrek van artikel 2, derde lid.

    Scenario: Zeven maanden is genoeg
      Gegeven de voorziening is beschikbaar vanaf 1 juli 2025
      En de voorziening is beschikbaar tot 1 februari 2026
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening mee
