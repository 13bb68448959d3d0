# language: nl
@BWBR0049310-6.1
Functionaliteit: Vanaf welke dag er een wet is
  Artikel 6.1 van het Besluit (amvb) laat wet en besluit ingaan op de dag na uitgifte van het Staatsblad. Dat werd
  uitgegeven op 30 januari 2024. De wet geldt dus vanaf 31 januari 2024, en niet pas vanaf 1 februari 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: Wet en Besluit treden in werking op de dag na de uitgifte van het Staatsblad, dus op 31 januari 2024.

    Scenario: Op 30 januari 2024 is er nog geen wet
      Gegeven de peildatum is 30 januari 2024
      Als het dossier wordt getoetst
      Dan kan het dossier niet worden getoetst: op 30 januari 2024 is er geen wet om toe te passen

    Abstract Scenario: Op <dag> is er een wet
      Gegeven de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn opvangplaatsen" ja
      En steunt "De plaatsen zijn opvangplaatsen" op artikel 1, begrip opvangplaats, Spreidingswet (wet)

      Voorbeelden:
        | dag             |
        | 31 januari 2024 |
        | 1 februari 2024 |

  Regel: Noemt het dossier geen peildatum, dan geldt de dag van het verdeelbesluit; dat is een afspraak, geen wet.

    Scenario: De dag van het verdeelbesluit als peildatum
      Gegeven het dossier noemt geen peildatum
      En het verdeelbesluit is genomen op 20 december 2024
      Als het dossier wordt getoetst
      Dan is de peildatum 20 december 2024
