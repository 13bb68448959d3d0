# language: nl
@bron-ledenbrief-vng-2024-01-30 @vng
Functionaliteit: Beweringen in de ledenbrief van de VNG van 30 januari 2024
  De brief (Lbr. 24/003) vertelde gemeenten hoe de wet gaat werken. Elk scenario legt een bewering naast de geldende regels.
  Boven elk scenario staat de plaats van de bewering.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 reguliere plaatsen, en een voorziening in Zeist
  die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet

  Regel: De minister maakt de raming bekend voor 1 februari en niet op die dag.

    # Bron: ledenbrief VNG, regel 37: «Uiterlijk 1 februari 2024», een dag te ruim
    @BWBR0049307-2-1
    Abstract Scenario: Een raming van <dag>
      Gegeven van de provincie is bekend: de dag waarop de capaciteitsraming met de verdeling is bekendgemaakt: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De raming en de verdeling zijn bekendgemaakt voor 1 februari" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 31 januari 2024 | ja       |
        | 1 februari 2024 | nee      |
        | 2 februari 2024 | nee      |

  Regel: De raming wordt verdeeld naar rato van de inwoners van een gemeente, vermenigvuldigd met haar SES-WOA-score plus een.

    # Bron: ledenbrief VNG, regel 37
    @BWBR0049310-2.1-3
    Scenario: Twee even grote gemeenten met een andere score
      Een score van 0,5 weegt anderhalf keer zo zwaar als een score van 0: van 250 plaatsen 150 tegen 100.
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0,5
      En de gemeente Zeist met 1.000 inwoners en een score van 0
      En een raming van 250 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 150
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Zeist 100

  Regel: Het college kan een opvangvoorziening zelf exploiteren.

    # Bron: ledenbrief VNG, regel 49
    @BWBR0049310-4.1-1 @BWBR0049307-1
    Scenario: Het college exploiteert de locatie
      Gegeven de voorziening "Kazerne" wordt geëxploiteerd door het college
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn opvangplaatsen" ja
      En tellen 100 plaatsen van de voorziening "Kazerne" mee

  Regel: Het overleg kan de opvang van ontheemden erbij betrekken, maar hun plaatsen zijn geen opvangplaatsen.

    # Bron: ledenbrief VNG, regel 51
    @BWBR0049307-1
    Scenario: Plaatsen voor ontheemden uit Oekraïne
      Gegeven de voorziening "Kazerne" is bestemd voor ontheemden uit Oekraïne
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn opvangplaatsen" nee
      En tellen geen plaatsen van de voorziening "Kazerne" mee

  Regel: De commissaris van de Koning brengt het verslag uit voor 1 november en niet op die dag.

    # Bron: ledenbrief VNG, regel 51: «Uiterlijk 1 november 2024», een dag te ruim
    @BWBR0049307-4-2
    Abstract Scenario: Een verslag van <dag>
      Gegeven het verslag is uitgebracht op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is uitgebracht voor 1 november" <antwoord>

      Voorbeelden:
        | dag             | antwoord |
        | 31 oktober 2024 | ja       |
        | 1 november 2024 | nee      |
        | 2 november 2024 | nee      |

  Regel: De minister neemt het verdeelbesluit voor 31 december en niet op die dag.

    # Bron: ledenbrief VNG, regel 53: «Uiterlijk op 31 december 2024», een dag te ruim
    @BWBR0049307-5-1
    Abstract Scenario: Een verdeelbesluit van <dag>
      Gegeven het verdeelbesluit is genomen op <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verdeelbesluit is genomen voor 31 december" <antwoord>

      Voorbeelden:
        | dag              | antwoord |
        | 30 december 2024 | ja       |
        | 31 december 2024 | nee      |
        | 1 januari 2025   | nee      |

  Regel: Volgens de brief kan de minister wat niet binnen zes maanden is gerealiseerd bij indeplaatsstelling overnemen (afgeleid).

    # Bron: ledenbrief VNG, regel 53
    @BWBR0049307-7-1-a @BWBR0005416-124-1 @open
    Abstract Scenario: Op <peildatum> ontbreken er nog plaatsen
      Dat de minister dit doet en niet de provincie, is afgeleid: de bijlage bij artikel 124b Gemeentewet is niet gezien.
      Gegeven het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 23 juni 2025
      En het verdeelbesluit wijst de gemeente Zeist 100 plaatsen toe, waarvan geen voor amv
      En in de gemeente Zeist zijn 60 plaatsen gerealiseerd, waarvan geen voor amv
      En de peildatum is <peildatum>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Zeist <antwoord>

      Voorbeelden:
        | peildatum    | antwoord |
        | 22 juni 2025 | nee      |
        | 23 juni 2025 | nee      |
        | 24 juni 2025 | ja       |

  Regel: Eens in de twee jaren, voor 1 februari, maakt de minister een raming bekend, en volgens de brief begint dan de cyclus opnieuw.

    # Bron: ledenbrief VNG, regel 53; wanneer de twee jaar precies eindigen, is een open vraag
    @BWBR0049307-2-1 @open
    Abstract Scenario: De cyclus <cyclus> begint
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarvoor de raming en de verdeling bekend moeten zijn" <dag>

      Voorbeelden:
        | cyclus | dag             |
        | 2024   | 1 februari 2024 |
        | 2026   | 1 februari 2026 |
