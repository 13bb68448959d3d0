# language: nl
@BWBR0049307-5-1 @BWBR0049310-2.1-2
Functionaliteit: De opgave en het verdeelbesluit zijn per provincie
  Artikel 5, eerste lid, van de Spreidingswet (wet): de minister neemt een verdeelbesluit per provincie, waarin de
  benodigde opvangplaatsen over gemeenten worden verdeeld. Artikel 2.1, tweede lid, van het Besluit (amvb): de opgave van
  de provincie is de optelsom van de indicatieve verdelingen van haar gemeenten.
  Uit beide volgt dat een voorziening telt in de provincie waarin haar gemeente ligt.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: Een voorziening telt mee in de provincie waarin haar gemeente ligt (afgeleid).

    Abstract Scenario: De voorziening ligt in <gemeente>
      Gegeven de voorziening ligt in <gemeente>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De voorziening ligt in de provincie" <antwoord>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden: Aan weerszijden van de provinciegrens
        | gemeente               | antwoord | oordeel      |
        | Utrecht                | ja       | mee          |
        | Rhenen                 | ja       | mee          |
        | Wageningen             | nee      | niet mee     |
        | Vijfheerenlanden       | ja       | mee          |
        | West Betuwe            | nee      | niet mee     |
        | een onbekende gemeente | onbekend | mogelijk mee |

    Scenario: Een onbekende gemeente moet worden opgezocht
      Gegeven de voorziening ligt in een onbekende gemeente
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van de voorziening meetellen
      En ontbreekt het gegeven "gemeente"

    Scenario: Plaatsen in een andere provincie vullen deze opgave niet
      Gegeven een opgave van 100 plaatsen, waarvan geen voor amv
      En de voorziening ligt in Wageningen
      Als het dossier wordt getoetst
      Dan tellen in de provincie geen reguliere plaatsen en geen plaatsen voor amv mee
      En is er een tekort van 100 plaatsen regulier

  Regel: De opgave wordt per provincie bepaald en het verdeelbesluit per provincie genomen.

    Abstract Scenario: De grondslag: <vindplaats>
      Als het dossier wordt getoetst
      Dan steunt "De voorziening ligt in de provincie" op <vindplaats> (<rechtskracht>)

      Voorbeelden:
        | vindplaats                           | rechtskracht |
        | artikel 5, eerste lid, Spreidingswet | wet          |
        | artikel 2.1, tweede lid, Besluit     | amvb         |
