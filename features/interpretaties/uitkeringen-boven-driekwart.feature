# language: nl
@open
Functionaliteit: Wat wet en Regeling over de uitkering boven 75% openlaten
  Hoe een plaats telt waarmee de grens maar voor een deel wordt overschreden, op welk moment plaatsen worden geteld, en hoe
  op centen wordt afgerond: geen bron zegt het. Elk is een interpretatie, met een eigen bladzijde.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 15 juni 2026; alle gemeenten zijn aangewezen en hebben
  hun taak vervuld.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 15 juni 2026
    En alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld

  @BWBR0049307-9-3
  Regel: Hoe een plaats telt waarmee 75% maar voor een deel wordt overschreden, is open.

    Driekwart van 1.001 is 750,75. De 751e plaats overschrijdt de grens, met een kwart.

    Abstract Scenario: <n> plaatsen bij een opgave van 1.001, gelezen als <lezing>
      Gegeven een opgave van 1.001 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de vraag "Hoe telt een plaats waarmee 75% van de opgave maar voor een deel wordt overschreden?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Driekwart van de provinciale opvangopgave" 750,75
      En is het antwoord op "Een plaats die de grens van 75% passeert telt als hele plaats" <heel>
      En is het antwoord op "Een deel van een plaats boven de grens van 75% telt voor dat deel" <deel>
      En is de uitkomst van "Uitkering boven 75%, in totaal" € <bedrag>

      Voorbeelden:
        | lezing         | n   | heel | deel | bedrag   |
        | elke plaats    | 750 | nee  | nee  | 0,00     |
        | elke plaats    | 751 | ja   | nee  | 1.500,00 |
        | elke plaats    | 752 | ja   | nee  | 3.000,00 |
        | hele plaatsen  | 751 | nee  | nee  | 0,00     |
        | hele plaatsen  | 752 | nee  | nee  | 1.500,00 |
        | breuk          | 750 | nee  | nee  | 0,00     |
        | breuk          | 751 | nee  | ja   | 375,00   |
        | breuk          | 752 | nee  | ja   | 1.875,00 |

    Abstract Scenario: Niet bekend hoeveel plaatsen er zijn, gelezen als <lezing>
      Gegeven een opgave van 1.001 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met een onbekend aantal plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de vraag "Hoe telt een plaats waarmee 75% van de opgave maar voor een deel wordt overschreden?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "<titel>" onbekend

      Voorbeelden:
        | lezing      | titel                                                             |
        | elke plaats | Een plaats die de grens van 75% passeert telt als hele plaats     |
        | breuk       | Een deel van een plaats boven de grens van 75% telt voor dat deel |

  @BWBR0049307-9-3 @BWBR0049320-5-2
  Regel: Of een plaats tot het einde van de twee jaar beschikbaar moest zijn, is open.

    Abstract Scenario: Beschikbaar tot <tot>, gelezen als <lezing>
      Gegeven een opgave van 100 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met 100 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "De Boei" is beschikbaar tot <tot>
      En de vraag "Welke plaatsen tellen voor de uitkering boven 75%, als een plaats niet de hele twee jaar beschikbaar was?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen tellen voor de uitkering boven 75%" <antwoord>
      En is de uitkomst van "Uitkering boven 75%, in totaal" € <bedrag>

      Voorbeelden:
        | lezing                  | tot             | antwoord | bedrag    |
        | ter beschikking gesteld | 31 januari 2026 | ja       | 37.500,00 |
        | tot einde               | 31 januari 2026 | nee      | 0,00      |
        | tot einde               | 1 februari 2026 | ja       | 37.500,00 |

  @BWBR0049320-4-4
  Regel: Hoe het deel van een gemeente op centen wordt afgerond, is open.

    Eén plaats: 85% van € 1.500,00 is € 1.275,00, te verdelen in 3, 3, 1 en 1 achtste delen.

    Abstract Scenario: Vier gemeenten delen, afgerond als <lezing>
      Gegeven een opgave van 100 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met 76 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood één plaats gedurende 3 maanden
      En de gemeente Zeewolde bood één plaats gedurende 3 maanden
      En de gemeente Urk bood één plaats gedurende 1 maand
      En de gemeente Dronten bood één plaats gedurende 1 maand
      En de vraag "Hoe wordt het deel van een gemeente in de uitkering boven 75% op centen afgerond?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het deel van de gemeente is in hele centen die precies optellen" voor de gemeente Almere <optellen>
      En is het antwoord op "Het deel van de gemeente wordt niet op centen afgerond" voor de gemeente Almere <exact>
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Urk <urk>
      En telt het deel van de provincie met de delen van Almere en Zeewolde en Urk en Dronten op tot € <samen>

      Voorbeelden:
        | lezing           | optellen | exact | urk     | samen    |
        | grootste resten  | ja       | nee   | 159,37  | 1.500,00 |
        | elk apart        | nee      | nee   | 159,38  | 1.500,02 |
        | exact            | nee      | ja    | 159,375 | 1.500,00 |

    Abstract Scenario: Niet bekend of Almere deelt, gelezen als <lezing>
      Gegeven een opgave van 100 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met 76 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de gemeente Almere bood één plaats gedurende 3 maanden
      En niet bekend is wat in de gemeente Almere is gerealiseerd
      En de vraag "Hoe wordt het deel van een gemeente in de uitkering boven 75% op centen afgerond?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "<titel>" voor de gemeente Almere onbekend
      En ligt de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Almere tussen 0 en 1.275

      Voorbeelden:
        | lezing          | titel                                                           |
        | grootste resten | Het deel van de gemeente is in hele centen die precies optellen |
        | exact           | Het deel van de gemeente wordt niet op centen afgerond          |

  @BWBR0049307-9-3
  Regel: Precies op de grens van 75% is zij niet overschreden, in geen van de lezingen; daarboven lopen zij uiteen.

    Abstract Scenario: <n> plaatsen bij een opgave van 1.002, gelezen als <lezing>
      Driekwart van 1.002 is 751,5. Twee plaatsen boven 751 zijn er anderhalve boven de grens.
      Gegeven een opgave van 1.002 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de vraag "Hoe telt een plaats waarmee 75% van de opgave maar voor een deel wordt overschreden?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen waarvoor de uitkering boven 75% wordt verstrekt" <plaatsen>

      Voorbeelden:
        | lezing       | n   | plaatsen |
        | elke plaats  | 753 | 2        |
        | hele plaatsen | 753 | 1       |
        | breuk        | 753 | 1,5      |
        | hele plaatsen | 752 | 0       |

    Abstract Scenario: Precies 750 plaatsen bij een opgave van 1.000, gelezen als <lezing>
      Gegeven een opgave van 1.000 plaatsen, waarvan geen voor amv
      En in Almere is "De Boei" met 750 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de vraag "Hoe telt een plaats waarmee 75% van de opgave maar voor een deel wordt overschreden?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Een plaats die de grens van 75% passeert telt als hele plaats" nee
      En is het antwoord op "Een deel van een plaats boven de grens van 75% telt voor dat deel" nee

      Voorbeelden:
        | lezing      |
        | elke plaats |
        | breuk       |
