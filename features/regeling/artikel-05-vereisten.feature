# language: nl
Functionaliteit: De vereisten voor de uitkeringen
  Artikel 5 van de Regeling (ministeriële regeling): de plaatsen zijn beschikbaar gesteld aan het COA of het college en
  staan in het verdeelbesluit. Voor de uitkering voor duurzame plaatsen moeten zij ook minimaal vijf jaar beschikbaar zijn.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 juli 2025; in Almere zijn 100 reguliere plaatsen,
  vanaf 1 januari 2025 voor onbepaalde tijd, op die dag beschikbaar gesteld en in het verdeelbesluit opgenomen.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 juli 2025
    En in Almere is "De Boei" met 100 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen

  @BWBR0049320-5-1-a
  Regel: De uitkeringen worden verstrekt indien de plaatsen beschikbaar zijn gesteld aan het COA of, als het zelf exploiteert, aan het college.

    Abstract Scenario: Beschikbaar gesteld op <dag>
      Gegeven van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn beschikbaar gesteld aan het COA of het college" <antwoord>
      En is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" <antwoord>

      Voorbeelden:
        | dag                   | antwoord |
        | 30 juni 2025          | ja       |
        | 1 juli 2025           | ja       |
        | 2 juli 2025           | nee      |
        | een dag in juli 2025  | onbekend |
        | een dag in juni 2025  | ja       |

    Scenario: Het college exploiteert de voorziening
      Gegeven "De Boei" wordt geëxploiteerd door het college
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" ja

  @BWBR0049307-1 @BWBR0049307-5-1
  Regel: Een uitkering is er alleen voor opvangplaatsen in de eigen provincie (afgeleid).

    Scenario: Plaatsen voor ontheemden uit Oekraïne
      Gegeven "De Boei" is bestemd voor ontheemden uit Oekraïne
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" nee

    Scenario: Plaatsen in een andere provincie
      Gegeven "De Boei" ligt in Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" nee

  @BWBR0049320-5-1-b
  Regel: De uitkeringen worden verstrekt indien de opvangplaatsen in het verdeelbesluit zijn opgenomen.

    Scenario: Van twee voorzieningen staat een niet in het verdeelbesluit
      Gegeven in Almere is "Het Anker" met 70 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "Het Anker" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: nee
      En alle voorzieningen van de provincie staan in het dossier
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen van de gemeente die beschikbaar zijn gesteld en in het verdeelbesluit staan" voor de gemeente Almere 100

    Abstract Scenario: In het verdeelbesluit: <opgenomen>
      Gegeven van "De Boei" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: <opgenomen>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn in het verdeelbesluit opgenomen" <opgenomen>
      En is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" <opgenomen>

      Voorbeelden:
        | opgenomen |
        | ja        |
        | nee       |

    Scenario: Niet bekend of de plaatsen in het verdeelbesluit staan
      Gegeven van "De Boei" is niet bekend: of de plaatsen in het verdeelbesluit zijn opgenomen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn in het verdeelbesluit opgenomen" onbekend
      En is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" onbekend

  @BWBR0049320-5-1-c @BWBR0049310-1.1
  Regel: De uitkering voor duurzame opvangplaatsen wordt verstrekt indien deze minimaal vijf jaar beschikbaar zijn.

    Abstract Scenario: Beschikbaar vanaf 1 januari 2025, tot <tot>
      Gegeven "De Boei" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop vijf jaar beschikbaarheid vol is" voor "De Boei" 1 januari 2030
      En is het antwoord op "De plaatsen zijn minimaal vijf jaar beschikbaar" <antwoord>
      En is het antwoord op "De plaatsen zijn duurzame opvangplaatsen die aan de vereisten voldoen" <antwoord>
      En is het antwoord op "Voor de plaatsen kan de uitkering voor duurzame opvangplaatsen worden verstrekt" <antwoord>
      En is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" ja

      Voorbeelden: De eerste dag dat de voorziening er niet meer is
        | tot              | antwoord |
        | 31 december 2029 | nee      |
        | 1 januari 2030   | ja       |
        | een dag in 2029  | nee      |
        | een dag in 2030  | ja       |
        | een onbekende dag | onbekend |

  @BWBR0049320-5-2
  Regel: De uitkering boven 75% wordt verstrekt indien de plaatsen in de twee jaar beschikbaar zijn gesteld en in het verdeelbesluit zijn opgenomen.

    @open
    Abstract Scenario: Voor de uitkering boven 75% beschikbaar gesteld op <dag>
      Gegeven de peildatum is 15 juni 2026
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen tellen voor de uitkering boven 75%" <antwoord>
      En is het antwoord op "De plaatsen zijn beschikbaar gesteld aan het COA of het college" ja

      Voorbeelden: De nieuwe cyclus begint, in de gekozen lezing, op 1 februari 2026
        | dag              | antwoord |
        | 31 januari 2026  | ja       |
        | 1 februari 2026  | nee      |
        | een dag in 2025  | ja       |

    Scenario: Niet bekend wanneer de plaatsen beschikbaar zijn gesteld
      Gegeven van "De Boei" is niet bekend: de dag van terbeschikkingstelling aan het COA of het college
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen tellen voor de uitkering boven 75%" onbekend
      En is het antwoord op "De plaatsen zijn beschikbaar gesteld aan het COA of het college" onbekend

    Scenario: Vijf jaar beschikbaar zijn is daarvoor niet vereist
      Gegeven "De Boei" is beschikbaar tot 1 januari 2027
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn minimaal vijf jaar beschikbaar" nee
      En is het antwoord op "De plaatsen tellen voor de uitkering boven 75%" ja
