# language: nl
@BWBR0049320-5-1-a @BWBR0049320-5-1-b @BWBR0049320-5-1-c @BWBR0049320-5-2 @BWBR0049310-1.1
Functionaliteit: De vereisten voor de uitkeringen
  Artikel 5 van de Regeling (ministeriële regeling): de plaatsen zijn beschikbaar gesteld aan het COA of het college en
  staan in het verdeelbesluit. Voor de uitkering voor duurzame plaatsen moeten zij ook minimaal vijf jaar beschikbaar zijn.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 juli 2025
    En in Almere is "De Boei" met 100 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen

  Regel: De uitkeringen worden verstrekt indien de opvangplaatsen beschikbaar zijn gesteld.

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

    Scenario: De exploitant is het college of een ander
      Gegeven "De Boei" wordt geëxploiteerd door het college
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" ja

    Scenario: Wat geen opvangplaats is levert geen uitkering op
      Gegeven "De Boei" is bestemd voor ontheemden uit Oekraïne
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" nee

    Scenario: Plaatsen in een andere provincie
      Gegeven "De Boei" ligt in Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen voldoen aan de vereisten die voor elke uitkering gelden" nee

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

  Regel: Duurzame opvangplaatsen zijn minimaal vijf jaar beschikbaar.

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

    Scenario: Vijf jaar geldt niet voor de uitkering boven 75%
      Gegeven "De Boei" is beschikbaar tot 1 januari 2027
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn minimaal vijf jaar beschikbaar" nee
      En is het antwoord op "De plaatsen tellen voor de uitkering boven 75%" ja

  Regel: Voor de uitkering boven 75% tellen plaatsen die in de twee jaar beschikbaar zijn gesteld en in het verdeelbesluit staan.

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
