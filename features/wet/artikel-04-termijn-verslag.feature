# language: nl
@BWBR0049307-4-2
Functionaliteit: Tot welke dag het verslag kan worden uitgebracht
  Artikel 4, tweede lid, van de Spreidingswet (wet): de commissaris van de Koning brengt het verslag uit voor 1 november.
  De dag volgt uit het jaar van de cyclus en is dezelfde waaraan het verslag wordt getoetst.

  Regel: De commissaris van de Koning brengt het verslag uit voor 1 november van het kalenderjaar; 31 oktober is de laatste dag.

    Abstract Scenario: De cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvoor het verslag moet zijn uitgebracht" <voor>
      En is de uitkomst van "De laatste dag om het verslag uit te brengen" <laatste>
      En toetst "Het verslag is uitgebracht voor 1 november" aan <voor>

      Voorbeelden:
        | cyclus | voor            | laatste         |
        | 2024   | 1 november 2024 | 31 oktober 2024 |
        | 2026   | 1 november 2026 | 31 oktober 2026 |

  @BWBR0002448-1-1 @open
  Regel: Een dag die de wet zelf noemt, schuift niet op als de laatste dag ervoor een zaterdag, zondag of feestdag is (onze lezing).

    31 oktober 2026 is een zaterdag. Of de Algemene termijnenwet ook een vaste dag verlengt, is niet nagezocht; wij lezen
    de wet zo dat zij alleen een termijn verlengt. Wie anders leest, komt op maandag 2 november.

    Scenario: Een verslag op maandag 2 november 2026
      Gegeven de provincie Utrecht in de cyclus 2026
      En de peildatum is 30 december 2026
      En het verslag is uitgebracht op 2 november 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" nee
