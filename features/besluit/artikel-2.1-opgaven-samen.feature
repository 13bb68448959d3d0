# language: nl
@BWBR0049310-2.1-2 @BWBR0049310-2.1-3 @bron-stcrt-2024-3320
Functionaliteit: De provinciale opvangopgaven samen
  Artikel 2.1, tweede lid, van het Besluit (amvb): de opgave van een provincie is de som van de indicatieve verdelingen
  van haar gemeenten. Omdat elke gemeente wordt afgerond, kunnen de opgaven samen iets van de landelijke behoefte
  verschillen. De opgaven van 2024 komen uit de pers; zij tellen op tot de 96.000 van de capaciteitsraming.

  Regel: De provinciale opvangopgave is de optelsom van de indicatieve verdelingen; samen horen de opgaven dus bij de landelijke behoefte uit te komen.

    Scenario: De twaalf opgaven van 2024 zijn samen precies de landelijke behoefte
      Gegeven de provinciale opvangopgaven
        | provincie     | opgave |
        | Drenthe       | 2.691  |
        | Flevoland     | 2.441  |
        | Fryslân       | 3.391  |
        | Gelderland    | 11.704 |
        | Groningen     | 2.715  |
        | Limburg       | 5.662  |
        | Noord-Brabant | 14.689 |
        | Noord-Holland | 16.290 |
        | Overijssel    | 6.325  |
        | Utrecht       | 8.207  |
        | Zeeland       | 2.109  |
        | Zuid-Holland  | 19.776 |
      Als de provincies samen worden getoetst
      Dan is de uitkomst van "De som van de provinciale opvangopgaven" 96.000
      En is de uitkomst van "Het verschil tussen de som van de opgaven en de landelijke behoefte" 0
      En steunt "De som van de provinciale opvangopgaven" op artikel 2.1, tweede lid, Besluit (amvb)

    Scenario: Is de som groter dan de behoefte, dan is het verschil positief
      Gegeven de provinciale opvangopgaven
        | provincie     | opgave |
        | Drenthe       | 2.692  |
        | Flevoland     | 2.441  |
        | Fryslân       | 3.391  |
        | Gelderland    | 11.704 |
        | Groningen     | 2.715  |
        | Limburg       | 5.662  |
        | Noord-Brabant | 14.689 |
        | Noord-Holland | 16.290 |
        | Overijssel    | 6.325  |
        | Utrecht       | 8.207  |
        | Zeeland       | 2.109  |
        | Zuid-Holland  | 19.776 |
      Als de provincies samen worden getoetst
      Dan is de uitkomst van "Het verschil tussen de som van de opgaven en de landelijke behoefte" 1

    Scenario: Een provincie die ontbreekt, maakt de som een ondergrens
      Gegeven de provinciale opvangopgaven
        | provincie | opgave |
        | Drenthe   | 2.691  |
        | Flevoland | 2.441  |
      Als de provincies samen worden getoetst
      Dan is de uitkomst van "De som van de provinciale opvangopgaven" niet bekend
      En is de uitkomst van "Het verschil tussen de som van de opgaven en de landelijke behoefte" niet bekend
