# language: nl
@BWBR0049307-4-2
Functionaliteit: Het verslag van de commissaris van de Koning
  Artikel 4, tweede lid, van de Spreidingswet (wet): de commissaris van de Koning brengt eens in de twee jaren voor
  1 november van het kalenderjaar verslag uit aan de minister. "Voor" is strikt: 31 oktober is de laatste dag.
  Brieven en persberichten zeggen vaak "uiterlijk 1 november"; zo staat het niet in de wet.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: De commissaris van de Koning brengt het verslag uit voor 1 november van het kalenderjaar.

    Abstract Scenario: Uitgebracht op <dag>
      Gegeven het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" <antwoord>

      Voorbeelden:
        | dag                      | antwoord |
        | 31 oktober 2024          | ja       |
        | 1 november 2024          | nee      |
        | 2 november 2024          | nee      |
        | een dag in oktober 2024  | ja       |
        | een dag in november 2024 | nee      |
        | een dag in 2024          | onbekend |

    Scenario: Het dossier noemt geen verslag
      Gegeven het dossier noemt geen verslag
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" onbekend

    Scenario: De dag 1 november staat in de wet
      Gegeven het verslag is uitgebracht op 31 oktober 2024
      Als het dossier wordt getoetst
      Dan steunt "Het verslag is uitgebracht voor 1 november" op artikel 4, tweede lid, Spreidingswet (wet)
      En toetst "Het verslag is uitgebracht voor 1 november" aan 1 november 2024
      En steunt de dag in "Het verslag is uitgebracht voor 1 november" op artikel 4, tweede lid, Spreidingswet (wet)

  Regel: In de tweede cyclus brengt de commissaris van de Koning het verslag uit voor 1 november 2026.

    De pers noemde begin december 2026. Dat verandert de wet niet.

    Abstract Scenario: In de tweede cyclus uitgebracht op <dag>
      Gegeven de provincie Utrecht in de cyclus 2026
      En de peildatum is 30 december 2026
      En het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" <antwoord>
      En toetst "Het verslag is uitgebracht voor 1 november" aan 1 november 2026

      Voorbeelden:
        | dag                      | antwoord |
        | 31 oktober 2026          | ja       |
        | 1 november 2026          | nee      |
        | 2 november 2026          | nee      |
        | een dag in december 2026 | nee      |

  Regel: Aan een te laat verslag verbindt de wet geen gevolg voor wat meetelt.

    Scenario: Een te laat verslag neemt geen plaatsen weg
      Gegeven een opgave van 100 plaatsen, waarvan geen voor amv
      En het verslag is uitgebracht op 2 november 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" nee
      En tellen de plaatsen van de voorziening mee
      En is de provincie sluitend
