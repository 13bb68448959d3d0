# language: nl
Functionaliteit: Uitruil voor en na het verdeelbesluit
  Volgens artikel 4 van de Spreidingswet (wet) overleggen de gemeenten van een provincie over de verdeling en brengt de
  commissaris van de Koning daarvan verslag uit; volgens artikel 5 slaat de minister acht op dat verslag en stelt hij de
  verdeling vast. Wijzigen kan daarna alleen de minister, bij bijzondere omstandigheden (artikel 5, derde lid). De wet
  kent het woord uitruil niet: wat hier over uitruil staat, is daaruit afgeleid.
  Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 maart 2025, een verdeelbesluit van 20 december 2024;
  Utrecht staat 50 reguliere plaatsen af aan Amersfoort, afgesproken op 1 oktober 2024 en vastgelegd in het verslag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 maart 2025
    En het verdeelbesluit is genomen op 20 december 2024
    En Utrecht staat 50 regulier af aan Amersfoort

  @BWBR0049307-4-1 @BWBR0049307-5-1
  Regel: Gemeenten van een provincie kunnen uitruilen tot het verdeelbesluit is genomen, en niet meer vanaf de dag van het besluit (afgeleid).

    Abstract Scenario: Afgesproken op <dag>
      Gegeven van de uitruil is bekend: de dag waarop de uitruil is afgesproken: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is voor het verdeelbesluit afgesproken" <ervoor>
      En is het antwoord op "Het verdeelbesluit is voor de uitruil gewijzigd" <gewijzigd>
      En is het antwoord op "De uitruil kan" <kan>

      Voorbeelden:
        | dag                      | ervoor   | gewijzigd          | kan      |
        | 1 oktober 2024           | ja       | niet van toepassing | ja       |
        | 19 december 2024         | ja       | niet van toepassing | ja       |
        | 20 december 2024         | nee      | onbekend           | onbekend |
        | 21 december 2024         | nee      | onbekend           | onbekend |
        | een dag in november 2024 | ja       | niet van toepassing | ja       |
        | een dag in december 2024 | onbekend | onbekend           | onbekend |

    Scenario: De dag van de afspraak is niet bekend
      Gegeven van de uitruil is niet bekend: de dag waarop de uitruil is afgesproken
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is voor het verdeelbesluit afgesproken" onbekend
      En is het antwoord op "De uitruil kan" onbekend

    Scenario: Uitruil voor het besluit steunt op de artikelen 4 en 5
      Als het dossier wordt getoetst
      Dan steunt "De uitruil is voor het verdeelbesluit afgesproken" op artikel 4, eerste lid, Spreidingswet (wet)
      En steunt "De uitruil kan" op artikel 5, eerste lid, Spreidingswet (wet)

  @BWBR0049307-4-2 @BWBR0049307-5-2 @open
  Regel: Een uitruil van voor het besluit moet in het verslag zijn vastgelegd; dat is de gekozen lezing, want de wet zegt het niet.

    Abstract Scenario: In het verslag: <in>
      Gegeven van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: <in>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is vastgelegd in het verslag" <in>
      En is het antwoord op "De uitruil kan" <in>

      Voorbeelden:
        | in  |
        | ja  |
        | nee |

    Scenario: Of de uitruil in het verslag staat, is niet bekend
      Gegeven van de uitruil is niet bekend: of de uitruil in het verslag is vastgelegd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is vastgelegd in het verslag" onbekend
      En is het antwoord op "De uitruil kan" onbekend

    Scenario: In de andere lezing is vermelding in het verslag niet vereist
      Gegeven van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: nee
      En de vraag "Moet een uitruil van voor het verdeelbesluit in het verslag staan?" is beantwoord met niet vereist
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is vastgelegd in het verslag" nee
      En is het antwoord op "De uitruil kan" ja
      En steunt "De uitruil kan" op een interpretatie

  @BWBR0049307-5-3
  Regel: Na het besluit kan een uitruil alleen als de minister het besluit bij bijzondere omstandigheden wijzigt.

    Abstract Scenario: Gewijzigd op <dag>
      Gegeven van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 10 januari 2025
      En de minister oordeelt op 1 februari 2025 over de eerste uitruil: bijzondere omstandigheden: ja, want een pand brandde af
      En van de uitruil is bekend: de dag waarop het verdeelbesluit is gewijzigd om de uitruil over te nemen: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is voor de uitruil gewijzigd" <antwoord>
      En is het antwoord op "De uitruil kan" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 28 februari 2025 | ja       |
        | 1 maart 2025     | ja       |
        | 2 maart 2025     | nee      |

    Abstract Scenario: Het oordeel is <oordeel>
      Gegeven van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 10 januari 2025
      En de minister oordeelt op 1 februari 2025 over de eerste uitruil: bijzondere omstandigheden: <oordeel>
      En van de uitruil is bekend: de dag waarop het verdeelbesluit is gewijzigd om de uitruil over te nemen: 1 maart 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is voor de uitruil gewijzigd" <antwoord>
      En is het antwoord op "De uitruil kan" <antwoord>

      Voorbeelden:
        | oordeel                          | antwoord |
        | ja, want een pand brandde af     | ja       |
        | nee, want er is niets bijzonders | nee      |
        | ja, zonder motivering            | onbekend |

    Scenario: Een wijziging waarvan het dossier geen dag noemt
      Gegeven van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 10 januari 2025
      En de minister oordeelt op 1 februari 2025 over de eerste uitruil: bijzondere omstandigheden: ja, want een pand brandde af
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is voor de uitruil gewijzigd" onbekend

  @BWBR0035303-29-2
  Regel: Voor een uitruil van huisvesting van statushouders zijn verslag en verdeelbesluit niet van belang (afgeleid).

    Scenario: De tweede uitruil gaat over statushouders
      Gegeven Utrecht staat 10 statushouders af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil is voor het verdeelbesluit afgesproken" voor uitruil 2 niet van toepassing
      En is het antwoord op "De uitruil is vastgelegd in het verslag" voor uitruil 2 niet van toepassing
      En is het antwoord op "Het verdeelbesluit is voor de uitruil gewijzigd" voor uitruil 2 niet van toepassing
      En is het antwoord op "De uitruil kan" voor uitruil 2 ja
