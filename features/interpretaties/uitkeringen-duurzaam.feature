# language: nl
@BWBR0049307-9-2 @open
Functionaliteit: Wat wet en Regeling over de uitkeringen van artikel 9, tweede lid, openlaten
  Met welk aantal het indicatieve deel wordt vergeleken, of een plaats twee uitkeringen kan opleveren, en of plaatsen voor
  amv en een aanmeldvoorziening van bijzondere aard zijn. Elk is een interpretatie.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 juli 2025.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 juli 2025

  @BWBR0049320-5-1-d @BWBR0049310-3.2-1
  Regel: Met welk aantal het indicatieve deel wordt overschreden, is open.

    De Regeling spreekt van de duurzame plaatsen waarmee het wordt overschreden, het Besluit van het aantal opvangplaatsen.

    Abstract Scenario: 80 duurzame en <kort> andere plaatsen, een indicatief deel van 100, gelezen als <lezing>
      Gegeven in Almere is "De Boei" met 80 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En in Almere is "Het Anker" met <kort> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "Het Anker" is beschikbaar tot 1 januari 2027
      En het indicatieve deel van de gemeente Almere is 100
      En de gemeente Almere vraagt de uitkering aan voor 80 plaatsen
      En de vraag "Met welk aantal wordt het indicatieve deel overschreden, voor de uitkering voor duurzame plaatsen?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Alle plaatsen van de gemeente worden met haar indicatieve deel vergeleken" voor de gemeente Almere <alle>
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Almere € <bedrag>

      Voorbeelden:
        | lezing          | kort | alle | bedrag    |
        | alleen duurzaam | 50   | nee  | 0,00      |
        | alle plaatsen   | 20   | ja   | 0,00      |
        | alle plaatsen   | 21   | ja   | 1.000,00  |
        | alle plaatsen   | 50   | ja   | 30.000,00 |
        | alle plaatsen   | 300  | ja   | 80.000,00 |

    Abstract Scenario: <n> duurzame plaatsen, en alle plaatsen worden vergeleken
      Gegeven in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En in Almere is "Het Anker" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "Het Anker" is beschikbaar tot 1 januari 2027
      En alle voorzieningen van de provincie staan in het dossier
      En het indicatieve deel van de gemeente Almere is 100
      En de vraag "Met welk aantal wordt het indicatieve deel overschreden, voor de uitkering voor duurzame plaatsen?" is beantwoord met alle plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Alle plaatsen van de gemeente worden met haar indicatieve deel vergeleken" voor de gemeente Almere <alle>
      En is de uitkomst van "Duurzame plaatsen boven het indicatieve deel van de gemeente" voor de gemeente Almere <boven>

      Voorbeelden: Meer dan de duurzame plaatsen zelf kan het niet zijn
        | n  | alle | boven |
        | 1  | ja   | 1     |
        | 60 | ja   | 60    |

    Scenario: Er zijn alleen plaatsen die niet duurzaam zijn
      Gegeven in Almere is "Het Anker" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "Het Anker" is beschikbaar tot 1 januari 2027
      En alle voorzieningen van de provincie staan in het dossier
      En het indicatieve deel van de gemeente Almere is 100
      En de vraag "Met welk aantal wordt het indicatieve deel overschreden, voor de uitkering voor duurzame plaatsen?" is beantwoord met alle plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Alle plaatsen van de gemeente worden met haar indicatieve deel vergeleken" voor de gemeente Almere nee

    Scenario: Niet bekend of er duurzame plaatsen zijn
      Gegeven in Almere is "De Boei" met 80 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En "De Boei" is beschikbaar tot een onbekende dag
      En de vraag "Met welk aantal wordt het indicatieve deel overschreden, voor de uitkering voor duurzame plaatsen?" is beantwoord met alle plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Alle plaatsen van de gemeente worden met haar indicatieve deel vergeleken" voor de gemeente Almere onbekend

  Regel: Of een plaats zowel de uitkering voor bijzondere aard als die voor duurzame plaatsen kan opleveren, is open.

    Abstract Scenario: 60 reguliere en 60 plaatsen voor amv, alle duurzaam, gelezen als <lezing>
      Gegeven in Almere is "De Boei" met 60 plaatsen van het soort amv beschikbaar gesteld en in het verdeelbesluit opgenomen
      En in Almere is "Het Anker" met 60 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Almere is 50
      En de gemeente Almere vraagt de uitkering aan voor 120 plaatsen
      En de vraag "Kan voor een plaats zowel de uitkering voor bijzondere aard als die voor duurzame plaatsen worden verstrekt?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voor de plaatsen kan de uitkering voor duurzame opvangplaatsen worden verstrekt" voor "De Boei" <amv>
      En is het antwoord op "Voor de plaatsen kan de uitkering voor duurzame opvangplaatsen worden verstrekt" voor "Het Anker" ja
      En is de uitkomst van "Uitkering voor plaatsen van bijzondere aard, van de gemeente" voor de gemeente Almere € 120.000,00
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Almere € <duurzaam>
      En is er een signaal "Twee uitkeringen voor dezelfde plaatsen"

      Voorbeelden:
        | lezing | amv | duurzaam   |
        | beide  | ja  | 140.000,00 |
        | een    | nee | 120.000,00 |

  @BWBR0049310-1.1
  Regel: Of plaatsen voor amv en een aanmeldvoorziening van bijzondere aard zijn, is open.

    Abstract Scenario: <soort>, gelezen als <lezing>
      Gegeven in Almere is "De Boei" met 16 plaatsen van het soort <soort> beschikbaar gesteld en in het verdeelbesluit opgenomen
      En de vraag "<vraag>" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voor de plaatsen wordt de uitkering voor plaatsen van bijzondere aard verstrekt" <antwoord>

      Voorbeelden:
        | vraag                                                                                     | soort              | lezing | antwoord |
        | Zijn plaatsen voor amv en plaatsen in een aanmeldvoorziening opvangplaatsen van bijzondere aard? | amv                | ja     | ja       |
        | Zijn plaatsen voor amv en plaatsen in een aanmeldvoorziening opvangplaatsen van bijzondere aard? | amv                | nee    | nee      |
        | Zijn plaatsen voor amv en plaatsen in een aanmeldvoorziening opvangplaatsen van bijzondere aard? | aanmeldvoorziening | nee    | nee      |
        | Zijn plaatsen voor amv en plaatsen in een aanmeldvoorziening opvangplaatsen van bijzondere aard? | bijzondere         | nee    | ja       |
