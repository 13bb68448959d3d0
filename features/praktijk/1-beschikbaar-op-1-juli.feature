# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049307-7-1-a
Functionaliteit: Beschikbaar op 1 juli
  Het ministerie heeft uitgelegd dat plaatsen op 1 juli beschikbaar moeten zijn om mee te tellen (uitvoeringspraktijk).
  Die datum staat niet in de wet. Artikel 7, eerste lid, onderdeel a, van de Spreidingswet (wet) kent alleen een termijn:
  zes maanden na bekendmaking van het verdeelbesluit, of een langere termijn in dat besluit. De verdeelbesluiten van
  december 2024 (besluit) kwamen uit op 1 juli 2025.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: In de praktijk telt een plaats mee als zij op 1 juli beschikbaar is, of later opengaat en is overbrugd.

    Abstract Scenario: Beschikbaar vanaf <dag>
      Gegeven de voorziening is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar op de realisatiedatum" <antwoord>
      En is het antwoord op "Op tijd beschikbaar" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | dag               | antwoord | oordeel      |
        | 30 juni 2025      | ja       | mee          |
        | 1 juli 2025       | ja       | mee          |
        | 2 juli 2025       | nee      | niet mee     |
        | een onbekende dag | onbekend | mogelijk mee |

      Voorbeelden: Van de dag is alleen de maand of het jaar bekend
        | dag                      | antwoord | oordeel      |
        | een dag in 2024          | ja       | mee          |
        | een dag in juni 2025     | ja       | mee          |
        | een dag in juli 2025     | onbekend | mogelijk mee |
        | een dag in augustus 2025 | nee      | niet mee     |
        | een dag in 2025          | onbekend | mogelijk mee |
        | een dag in 2026          | nee      | niet mee     |

    Scenario: Een onbekende dag van opening moet worden opgezocht
      Gegeven de voorziening is beschikbaar vanaf een onbekende dag
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening meetellen
      En ontbreekt het gegeven "beschikbaar vanaf"

  Regel: Een voorziening die op 1 juli al is gesloten, is in de praktijk niet beschikbaar en telt niet mee.

    "Beschikbaar tot" een dag betekent: op die dag niet meer beschikbaar.

    Abstract Scenario: Beschikbaar tot <dag>
      Gegeven de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar op de realisatiedatum" <antwoord>
      En is het antwoord op "Op tijd beschikbaar" <antwoord>

      Voorbeelden:
        | dag                  | antwoord |
        | 30 juni 2025         | nee      |
        | 1 juli 2025          | nee      |
        | 2 juli 2025          | ja       |
        | een dag in juli 2025 | onbekend |
        | een onbekende dag    | onbekend |

    Scenario: Wat voor 1 juli is gesloten, gaat niet later open en kan dus niet worden overbrugd
      Gegeven de voorziening is beschikbaar tot 1 juli 2025
      En niet bekend is door welke voorziening de voorziening wordt overbrugd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Op tijd beschikbaar" nee
      En tellen de plaatsen van de voorziening niet mee

  Regel: Een opening na 1 juli kan in de praktijk alleen meetellen als zij voor de start van de nieuwe cyclus ligt.

    Abstract Scenario: Pas beschikbaar vanaf <dag>
      Gegeven de voorziening is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opent voor de start van de nieuwe cyclus" <antwoord>

      Voorbeelden:
        | dag                      | antwoord            |
        | 1 juli 2025              | niet van toepassing |
        | 2 juli 2025              | ja                  |
        | 31 januari 2026          | ja                  |
        | 1 februari 2026          | nee                 |
        | 2 februari 2026          | nee                 |
        | een dag in januari 2026  | ja                  |
        | een dag in februari 2026 | nee                 |
        | een dag in 2026          | onbekend            |
        | een onbekende dag        | onbekend            |

  Regel: De datum 1 juli rust op uitleg van het ministerie en op besluiten; de wet geeft alleen de termijn.

    Scenario: De voorwaarde rust op uitleg, de termijn op de wet
      Als het dossier wordt getoetst
      Dan steunt "Beschikbaar op de realisatiedatum" op verslag PAO 20 september 2024 (uitvoeringspraktijk)
      En steunt "Beschikbaar op de realisatiedatum" op artikel 7, eerste lid, onderdeel a, Spreidingswet (wet)
      En steunt "Op tijd beschikbaar" op verslag PAO 20 september 2024 (uitvoeringspraktijk)

    @bron-verdeelbesluiten-2024
    Scenario: De dag zelf staat in de verdeelbesluiten en niet in de wet
      Als het dossier wordt getoetst
      Dan toetst "Beschikbaar op de realisatiedatum" aan 1 juli 2025
      En is de dag in "Beschikbaar op de realisatiedatum" vastgesteld
      En steunt de dag in "Beschikbaar op de realisatiedatum" op een besluit
      En steunt de dag in "Beschikbaar op de realisatiedatum" niet op artikel 7, eerste lid, onderdeel a, Spreidingswet (wet)
