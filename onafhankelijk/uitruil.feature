# language: nl
@BWBR0049307-4 @BWBR0049307-5 @bron-verslag-pao-2024-09-20
Functionaliteit: Uitruil van plaatsen
  De gemeenten overleggen onder de commissaris van de Koning over de verdeling binnen de provincie; de minister legt haar
  vast in het verdeelbesluit per provincie. Tussen provincies kan het niet, en amv gaat niet tegen regulier.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 300 plaatsen, waarvan 30 voor amv
    En de gemeente Zeist heeft een indicatieve verdeling van 100 plaatsen, waarvan 10 voor amv
    En het verslag is uitgebracht op 31 oktober 2024
    En het verdeelbesluit is genomen op 20 december 2024

  Regel: Colleges overleggen over de verdeling, zodat gemeenten in één provincie voor het verdeelbesluit kunnen ruilen.

    # Rust op: Wet, artikel 4, eerste lid, zin 1 en 2; Wet, artikel 4, tweede lid, zin 1; Wet, artikel 5, tweede lid, zin 1; Verslag PAO, deel I, alinea 2, zin 5
    @BWBR0049307-4-1 @BWBR0049307-4-2 @BWBR0049307-5-2
    Scenario: Amersfoort staat 50 plaatsen af aan Zeist
      Regulier: 270 - 50 = 220 en 90 + 50 = 140. In totaal: 250 en 150; samen blijft het 400, en de opgave 1.000.
      Gegeven Amersfoort staat 50 regulier af aan Zeist
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 ja
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Amersfoort 220
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Zeist 140
      En is de uitkomst van "Plaatsen van de gemeente na de uitruil, in totaal" voor de gemeente Amersfoort 250
      En is de uitkomst van "Plaatsen van de gemeente na de uitruil, in totaal" voor de gemeente Zeist 150
      En is de uitkomst van "Opgave van de provincie na de uitruil" 1.000

    # Rust op: Wet, artikel 4, eerste lid, zin 1; Besluit, artikel 2.1, tweede lid, zin 1
    @BWBR0049307-4-1 @BWBR0049310-2.1-2
    Abstract Scenario: Tegenover 50 plaatsen komen er <erbij> bij
      De opgave is de som van de gemeenten: wat de een minder doet, moet de ander meer doen.
      Gegeven Amersfoort staat 50 regulier af aan Zeist
      En de ontvanger krijgt er <erbij> bij
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Wat de uitruil aan het totaal van de provincie verandert" <verandering>
      En is het antwoord op "Door de uitruil verandert het totaal van de provincie niet" voor uitruil 1 <antwoord>
      En is het antwoord op "De uitruil kan" voor uitruil 1 <antwoord>

      Voorbeelden:
        | erbij | verandering | antwoord |
        | 50    | 0           | ja       |
        | 49    | -1          | nee      |
        | 40    | -10         | nee      |

  Regel: Interprovinciale uitruil is wettelijk niet toegestaan.

    # Rust op: Verslag PAO, deel II, alinea 3, zin 6; Wet, artikel 5, eerste lid, zin 1
    @bron-verslag-pao-2024-09-20 @BWBR0049307-5-1
    Scenario: Amersfoort en Nijkerk liggen in twee provincies
      Gegeven Amersfoort staat 50 regulier af aan Nijkerk
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil blijft binnen een provincie" voor uitruil 1 nee
      En is het antwoord op "De uitruil kan" voor uitruil 1 nee
      En is er een signaal "Uitruil tussen provincies"
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Amersfoort 270
      En is de uitkomst van "Opgave van de provincie na de uitruil" 1.000

  Regel: Plaatsen voor amv zijn niet uitwisselbaar met reguliere plaatsen.

    # Rust op: Verslag PAO, deel II, alinea 4, zin 3; Besluit, artikel 2.2, eerste lid, zin 3
    @bron-verslag-pao-2024-09-20 @BWBR0049310-2.2-1
    Abstract Scenario: <soort> tegen <erbij>
      Gegeven Amersfoort staat 10 <soort> af aan Zeist
      En de ontvanger krijgt er <erbij> voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "Amv en regulier worden niet tegen elkaar geruild" voor uitruil 1 nee
      En is het antwoord op "De uitruil kan" voor uitruil 1 nee

      Voorbeelden:
        | soort    | erbij    |
        | regulier | amv      |
        | amv      | regulier |

    # Rust op: Verslag PAO, deel II, alinea 4, zin 3; Wet, artikel 4, eerste lid, zin 1
    @bron-verslag-pao-2024-09-20 @BWBR0049307-4-1
    Scenario: Amv tegen amv kan wel
      Amv: 30 - 10 = 20 en 10 + 10 = 20.
      Gegeven Amersfoort staat 10 amv af aan Zeist
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 ja
      En is de uitkomst van "Plaatsen voor amv van de gemeente na de uitruil" voor de gemeente Amersfoort 20
      En is de uitkomst van "Plaatsen voor amv van de gemeente na de uitruil" voor de gemeente Zeist 20

  Regel: Na het verdeelbesluit kan het alleen nog als het besluit bij bijzondere omstandigheden wordt gewijzigd.

    # Rust op: Wet, artikel 5, derde lid, zin 1
    @BWBR0049307-5-3
    Abstract Scenario: Afgesproken op <dag>, zonder wijziging van het verdeelbesluit
      Gegeven Amersfoort staat 50 regulier af aan Zeist
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: <dag>
      En de peildatum is 1 juni 2025
      En de minister oordeelt op 1 mei 2025 over de eerste uitruil: bijzondere omstandigheden: nee, want er is niets bijzonders
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 19 december 2024 | ja       |
        | 21 december 2024 | nee      |
        | 1 maart 2025     | nee      |
