# language: nl
@BWBR0049307-9-3
Functionaliteit: De verdeling van de uitkering boven 75%
  Artikel 4, vierde lid, van de Regeling (ministeriële regeling): 15% is voor de provincie en 85% voor de gemeenten, verdeeld
  naar rato van het aantal geboden plaatsen en het aantal maanden. Artikel 9, derde lid, van de Spreidingswet (wet): alleen
  gemeenten die plaatsen hebben geboden en hun taak hebben vervuld delen.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 15 juni 2026, met een opgave van 1.000 plaatsen; alle
  gemeenten zijn aangewezen en hebben hun taak vervuld. Almere bood 500 plaatsen, 24 maanden, en Zeewolde 300, zeven maanden.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 15 juni 2026
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan geen voor amv
    En alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld
    En in Almere is "De Boei" met 500 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
    En in Zeewolde is "De Kamp" met 300 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
    En de gemeente Almere bood 500 plaatsen gedurende 24 maanden
    En de gemeente Zeewolde bood 300 plaatsen gedurende 7 maanden

  @BWBR0049320-4-4
  Regel: De uitkering boven 75% wordt verstrekt volgens een vaste verdeling van 15% voor de provincie en 85% voor de gemeenten.

    Scenario: Vijftig plaatsen boven de grens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkering boven 75%, in totaal" € 75.000,00
      En is de uitkomst van "Uitkering boven 75%, deel van de provincie" € 11.250,00
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeenten samen" € 63.750,00
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeenten samen in centen" 6.375.000

  @BWBR0049320-4-4
  Regel: Tussen de gemeenten wordt verdeeld naar rato van de geboden plaatsen en de maanden waarvoor zij beschikbaar zijn gesteld.

    Scenario: Almere 500 plaatsen maal 24 maanden, Zeewolde 300 maal 7
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Plaatsen maal maanden van de gemeenten die in de uitkering delen" 14.100
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Almere € 54.255,32
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Zeewolde € 9.494,68
      En telt het deel van de provincie met de delen van Almere en Zeewolde op tot € 75.000,00

    Scenario: De maanden van Zeewolde zijn niet bekend
      Gegeven de gemeente Zeewolde bood 300 plaatsen
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Almere tussen 0 en 63.750
      En ligt de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Zeewolde tussen 0 en 63.750

  Regel: In de uitkering delen alleen de gemeenten die opvangplaatsen hebben geboden en hebben voldaan aan hun taak.

    Scenario: Almere bood plaatsen en heeft haar taak vervuld; Urk bood niets
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Almere ja
      En is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Urk nee
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Urk € 0,00

    Scenario: Almere heeft haar taak niet vervuld; haar plaatsen tellen nog wel voor de provincie
      Gegeven de gemeente Almere heeft haar taak niet vervuld
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Almere nee
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Almere € 0,00
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Zeewolde € 63.750,00
      En is de uitkomst van "Uitkering boven 75%, deel van de provincie" € 11.250,00

    Scenario: Niet bekend of Almere haar taak heeft vervuld
      Gegeven niet bekend is wat in de gemeente Almere is gerealiseerd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Almere onbekend

    Scenario: Voor het einde van de twee jaar valt er niets te verdelen
      Gegeven de peildatum is 31 januari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Almere niet van toepassing
      En is de uitkomst van "Uitkering boven 75%, deel van de gemeente" voor de gemeente Almere € 0,00

    Scenario: Lelystad bood een plaats; hoeveel maanden is niet bekend
      Gegeven van de gemeente Lelystad is bekend: het aantal geboden opvangplaatsen dat beschikbaar is gesteld en in het verdeelbesluit staat: 1
      En van de gemeente Lelystad is niet bekend: het aantal geboden plaatsen maal het aantal maanden waarvoor zij beschikbaar zijn gesteld
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Lelystad ja

    Abstract Scenario: Lelystad bood <n> plaatsen maal maanden; hoeveel plaatsen is niet bekend
      Gegeven van de gemeente Lelystad is niet bekend: het aantal geboden opvangplaatsen dat beschikbaar is gesteld en in het verdeelbesluit staat
      En van de gemeente Lelystad is bekend: het aantal geboden plaatsen maal het aantal maanden waarvoor zij beschikbaar zijn gesteld: <n>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente deelt in de uitkering boven 75%" voor de gemeente Lelystad <deelt>

      Voorbeelden:
        | n | deelt    |
        | 1 | ja       |
        | 0 | onbekend |

  @BWBR0049307-9-2
  Regel: De uitkeringen van artikel 9 worden opgeteld, per gemeente en voor de provincie met haar gemeenten (een optelling, geen wet).

    Abstract Scenario: Twee aanvragen, voor <n> plaatsen
      Gegeven de gemeente Almere vraagt de uitkering aan voor <n> plaatsen
      En het indicatieve deel van de gemeente Almere is 499
      En de gemeente Zeewolde vraagt de uitkering aan voor <n> plaatsen
      En het indicatieve deel van de gemeente Zeewolde is 300
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Uitkeringen van artikel 9 voor de gemeente" voor de gemeente Almere € <almere>
      En is de uitkomst van "Uitkeringen van artikel 9 voor de gemeente" voor de gemeente Zeewolde € 9.494,68
      En is de uitkomst van "Uitkeringen van artikel 9 voor de gemeenten van de provincie samen" € <gemeenten>
      En is de uitkomst van "Uitkeringen van artikel 9 voor provincie en gemeenten samen" € <samen>

      Voorbeelden:
        | n   | almere    | gemeenten | samen     |
        | 99  | 55.255,32 | 64.750,00 | 76.000,00 |
        | 100 | 56.255,32 | 65.750,00 | 77.000,00 |
