# language: nl
Functionaliteit: Verantwoording, vaststelling en terugvordering van de uitkeringen
  Artikelen 7, 8 en 9 van de Regeling (ministeriële regeling): gemeenten en provincies leggen uiterlijk op 15 juli na het
  laatste van de twee kalenderjaren verantwoording af; de minister stelt de uitkering vast uiterlijk op 31 december van het
  jaar van ontvangst. Blijkt later dat niet is voldaan aan de vereisten, dan kan in zoverre worden teruggevorderd.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 januari 2028; de twee jaar zijn, zonder andere keuze,
  gescheiden gelezen.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 januari 2028
    En het indicatieve deel van de gemeente Almere is 100

  @BWBR0049320-7 @open
  Regel: Gemeenten en provincies leggen verantwoording af uiterlijk op 15 juli van het kalenderjaar na het laatste van de twee kalenderjaren.

    Abstract Scenario: Twee jaar gelezen als <lezing>, in de cyclus 2026
      Gegeven de provincie Flevoland in de cyclus 2026
      En de peildatum is 1 januari 2030
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om verantwoording af te leggen over de uitkeringen" <dag>

      Voorbeelden:
        | lezing        | dag          |
        | gescheiden    | 15 juli 2029 |
        | kalenderjaren | 15 juli 2029 |
        | 1 februari    | 15 juli 2028 |

    Abstract Scenario: Twee jaar gelezen als <lezing>
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om verantwoording af te leggen over de uitkeringen" <dag>

      Voorbeelden:
        | lezing        | dag          |
        | gescheiden    | 15 juli 2027 |
        | kalenderjaren | 15 juli 2027 |
        | 1 februari    | 15 juli 2026 |

    Abstract Scenario: Ontvangen op <dag>
      Gegeven van de gemeente Almere is bekend: de dag waarop de verantwoordingsinformatie van de gemeente is ontvangen: <dag>
      En van de provincie is bekend: de dag waarop de verantwoordingsinformatie van de provincie is ontvangen: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De verantwoording van de gemeente is op tijd" voor de gemeente Almere <antwoord>
      En is het antwoord op "De verantwoording van de provincie is op tijd" <antwoord>

      Voorbeelden:
        | dag          | antwoord |
        | 14 juli 2027 | ja       |
        | 15 juli 2027 | ja       |
        | 16 juli 2027 | nee      |

    Scenario: Niet bekend wanneer de verantwoording is ontvangen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De verantwoording van de gemeente is op tijd" voor de gemeente Almere onbekend
      En is het antwoord op "De verantwoording van de provincie is op tijd" onbekend
      En is de uitkomst van "De laatste dag om de uitkering van de gemeente vast te stellen" voor de gemeente Almere niet bekend

  @BWBR0049320-8
  Regel: De minister stelt de uitkering vast uiterlijk op 31 december van het jaar waarin de verantwoordingsinformatie is ontvangen.

    Abstract Scenario: Vast te stellen na ontvangst op <dag>
      Gegeven van de gemeente Almere is bekend: de dag waarop de verantwoordingsinformatie van de gemeente is ontvangen: <dag>
      En van de provincie is bekend: de dag waarop de verantwoordingsinformatie van de provincie is ontvangen: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag om de uitkering van de gemeente vast te stellen" op <uiterlijk> voor de gemeente Almere
      En is de uitkomst van "De laatste dag om de uitkering van de provincie vast te stellen" <uiterlijk>

      Voorbeelden:
        | dag              | uiterlijk        |
        | 15 juli 2027     | 31 december 2027 |
        | 31 december 2027 | 31 december 2027 |
        | 1 januari 2028   | 31 december 2028 |

  @BWBR0049320-9
  Regel: De uitkering kan worden teruggevorderd indien en voor zover na de beschikbaarstelling blijkt dat niet is voldaan aan de vereisten.

    Kunnen is een bevoegdheid. Dat het blijkt, is een vastgelegd oordeel.

    Abstract Scenario: Het oordeel luidt <oordeel>
      Gegeven J. Jansen, namens de minister, oordeelt op 1 december 2027 over de gemeente Almere: of na de beschikbaarstelling blijkt dat niet is voldaan aan de vereisten voor de uitkering: <oordeel>, want dat blijkt uit de verantwoording
      En J. Jansen, namens de minister, oordeelt op 1 december 2027 over de provincie: of na de beschikbaarstelling blijkt dat niet is voldaan aan de vereisten voor de uitkering: <oordeel>, want dat blijkt uit de verantwoording
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitkering van de gemeente kan worden teruggevorderd" voor de gemeente Almere <oordeel>
      En is het antwoord op "De uitkering van de provincie kan worden teruggevorderd" <oordeel>

      Voorbeelden:
        | oordeel |
        | ja      |
        | nee     |

    Scenario: Een oordeel zonder motivering telt niet
      Gegeven J. Jansen, namens de minister, oordeelt op 1 december 2027 over de gemeente Almere: of na de beschikbaarstelling blijkt dat niet is voldaan aan de vereisten voor de uitkering: ja, zonder motivering
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitkering van de gemeente kan worden teruggevorderd" voor de gemeente Almere onbekend
      En is het antwoord op "De uitkering van de provincie kan worden teruggevorderd" onbekend
