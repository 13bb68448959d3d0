# language: nl
@BWBR0049307-6-1
Functionaliteit: De taak van een aangewezen gemeente
  Het college van een aangewezen gemeente maakt opvangvoorzieningen mogelijk overeenkomstig het verdeelbesluit, binnen de
  twee jaar van dat besluit (artikel 6, eerste lid, van de Spreidingswet, wet), en stelt een locatie ter beschikking
  binnen zes maanden na de bekendmaking of de langere termijn in het besluit (artikel 7, eerste lid, onderdeel a).
  Dat het indicatieve aantal niemand bindt, is afgeleid uit de artikelen 3, 5 en 6.
  Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 20 december 2024; het verdeelbesluit is op 20 december
  2024 genomen en op 23 december bekendgemaakt, met een termijn tot en met 30 juni 2025; Utrecht en Amersfoort hebben een
  indicatieve verdeling.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 30 juni 2025
    En de gemeente Utrecht heeft een indicatieve verdeling van 300 plaatsen, waarvan 30 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv

  @BWBR0049307-3-2 @BWBR0049307-5-1
  Regel: Alleen het verdeelbesluit schept een taak; de indicatieve verdeling bindt niemand (afgeleid).

    Scenario: Utrecht is aangewezen, Amersfoort niet
      Gegeven het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit wijst de gemeente aan" voor de gemeente Utrecht ja
      En is het antwoord op "Het verdeelbesluit wijst de gemeente aan" voor de gemeente Amersfoort nee
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Amersfoort niet van toepassing
      En steunt "Het verdeelbesluit wijst de gemeente aan" voor de gemeente Amersfoort op artikel 6, eerste lid, Spreidingswet (wet)

    Scenario: De toewijzing staat niet in het dossier
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit wijst de gemeente aan" voor de gemeente Utrecht onbekend
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht onbekend

  @BWBR0049307-7-1-a
  Regel: De termijn voor de terbeschikkingstelling is pas na haar laatste dag verstreken.

    Abstract Scenario: Op <dag>
      Gegeven het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn om een locatie ter beschikking te stellen is verstreken" voor de gemeente Utrecht <antwoord>
      En is het antwoord op "De termijn om een locatie ter beschikking te stellen is verstreken" voor de gemeente Amersfoort niet van toepassing

      Voorbeelden:
        | dag          | antwoord |
        | 23 juni 2025 | nee      |
        | 24 juni 2025 | nee      |
        | 29 juni 2025 | nee      |
        | 30 juni 2025 | nee      |
        | 1 juli 2025  | ja       |

    Abstract Scenario: Op <dag>, zonder dat bekend is of het besluit een langere termijn bevat
      Gegeven het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
      En van de provincie is niet bekend: de laatste dag van de termijn die het verdeelbesluit noemt
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn om een locatie ter beschikking te stellen is verstreken" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | dag          | antwoord |
        | 23 juni 2025 | nee      |
        | 24 juni 2025 | onbekend |

  @BWBR0049307-5-1
  Regel: Het college vervult zijn taak binnen de twee kalenderjaren waarvoor het verdeelbesluit geldt.

    Abstract Scenario: De periode op <dag>
      Gegeven het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De periode van de taak loopt" voor de gemeente Utrecht <antwoord>
      En is het antwoord op "De periode van de taak loopt" voor de gemeente Amersfoort niet van toepassing

      Voorbeelden:
        | dag              | antwoord |
        | 31 december 2024 | nee      |
        | 1 januari 2025   | ja       |
        | 31 december 2026 | ja       |
        | 1 januari 2027   | nee      |

    Scenario: Zonder toewijzing is niet bekend of er een taak loopt
      Als het dossier wordt getoetst
      Dan is het antwoord op "De periode van de taak loopt" voor de gemeente Utrecht onbekend

    @open
    Abstract Scenario: Op <dag>, in de lezing waarin de plicht tot 1 februari loopt
      Gegeven het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met 1 februari
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De periode van de taak loopt" voor de gemeente Utrecht <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 31 januari 2026 | ja       |
        | 1 februari 2026 | nee      |
