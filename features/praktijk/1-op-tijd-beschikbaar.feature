# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049307-7-1-a
Functionaliteit: Op tijd beschikbaar
  De wet geeft het college zes maanden na de bekendmaking van het verdeelbesluit, of een langere termijn in dat besluit
  (artikel 7, eerste lid, onderdeel a). Het ministerie heeft uitgelegd dat plaatsen op 1 juli beschikbaar moeten zijn om
  mee te tellen. Die datum staat niet in de wet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: Om mee te tellen moet een plaats op 1 juli beschikbaar zijn, tenzij zij later opengaat met overbrugging.

    Abstract Scenario: De dag van opening: <dag>
      Gegeven de voorziening is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar op de realisatiedatum" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden:
        | dag          | antwoord | oordeel  |
        | 30 juni 2025 | ja       | mee      |
        | 1 juli 2025  | ja       | mee      |
        | 2 juli 2025  | nee      | niet mee |
