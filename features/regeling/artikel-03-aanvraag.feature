# language: nl
Functionaliteit: De aanvraag van de uitkering voor duurzame opvangplaatsen
  Artikel 3, tweede tot en met vijfde lid, van de Regeling (ministeriële regeling): de uitkering wordt verstrekt op aanvraag
  van het college, met het elektronische formulier, voor het begin van een nieuwe wetscyclus. De aanvraag noemt het tijdstip,
  het aantal, het soort en de periode. Op welke dag een wetscyclus begint, zegt de Regeling niet.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 april 2026; Almere heeft een indicatief deel van 100
  en vraagt de uitkering voor 120 plaatsen aan op 1 maart 2025, met het formulier, vanaf 1 januari 2025 voor onbepaalde tijd;
  de plaatsen zijn beschikbaar gesteld en staan in het verdeelbesluit.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 april 2026
    En in Almere is "De Boei" met 120 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
    En het indicatieve deel van de gemeente Almere is 100
    En de gemeente Almere vraagt de uitkering aan voor 120 plaatsen

  @BWBR0049320-3-2
  Regel: De uitkering voor duurzame opvangplaatsen wordt verstrekt op aanvraag van het college.

    Scenario: Een aanvraag die aan alles voldoet
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Almere ja
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Almere € 40.000,00
      En steunt "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Almere op artikel 3, tweede lid, Regeling (ministeriele regeling)

    Scenario: Het dossier noemt geen aanvraag
      Gegeven in Zeewolde is "De Kamp" met 120 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En het indicatieve deel van de gemeente Zeewolde is 100
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Zeewolde onbekend
      En ligt de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Zeewolde tussen 0 en 40.000

  @BWBR0049320-3-3
  Regel: De aanvraag wordt ingediend met het elektronische aanvraagformulier dat de minister beschikbaar stelt.

    Abstract Scenario: Met het formulier: <formulier>
      Gegeven van de gemeente Almere is bekend: of de aanvraag met het elektronische formulier is ingediend: <formulier>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag is met het elektronische formulier ingediend" voor de gemeente Almere <formulier>
      En is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Almere <formulier>
      En is de uitkomst van "Uitkering voor duurzame opvangplaatsen" voor de gemeente Almere € <bedrag>

      Voorbeelden:
        | formulier | bedrag    |
        | ja        | 40.000,00 |
        | nee       | 0,00      |

    Scenario: Niet bekend of het formulier is gebruikt
      Gegeven van de gemeente Almere is niet bekend: of de aanvraag met het elektronische formulier is ingediend
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag is met het elektronische formulier ingediend" voor de gemeente Almere onbekend

  @BWBR0049320-3-4 @open
  Regel: De aanvraag wordt ingediend uiterlijk voor het begin van een nieuwe wetscyclus.

    Abstract Scenario: Ingediend op <dag>, twee jaar gelezen als <lezing>
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      En van de gemeente Almere is bekend: de dag waarop de aanvraag is ingediend: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag is ingediend voor het begin van een nieuwe wetscyclus" voor de gemeente Almere <antwoord>

      Voorbeelden: Op de eerste dag van de nieuwe cyclus is te laat
        | lezing        | dag              | antwoord |
        | gescheiden    | 31 januari 2026  | ja       |
        | gescheiden    | 1 februari 2026  | nee      |
        | 1 februari    | 1 februari 2026  | nee      |
        | kalenderjaren | 1 februari 2026  | ja       |
        | kalenderjaren | 31 december 2026 | ja       |
        | kalenderjaren | 1 januari 2027   | nee      |

    Scenario: Niet bekend wanneer is ingediend
      Gegeven van de gemeente Almere is niet bekend: de dag waarop de aanvraag is ingediend
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag is ingediend voor het begin van een nieuwe wetscyclus" voor de gemeente Almere onbekend
      En is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Almere onbekend

  @BWBR0049320-3-5
  Regel: De aanvraag bevat ten minste het tijdstip van beschikbaarstelling, het aantal, het soort en de periode van beschikbaarheid.

    Abstract Scenario: De aanvraag noemt: <wat> <waarde>
      Gegeven van de gemeente Almere is bekend: <wat>: <waarde>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag bevat wat zij ten minste moet bevatten" voor de gemeente Almere <antwoord>

      Voorbeelden:
        | wat                                                                   | waarde          | antwoord |
        | het aantal ingediende duurzame opvangplaatsen                         | 1               | ja       |
        | het aantal ingediende duurzame opvangplaatsen                         | 0               | nee      |
        | het soort ingediende duurzame opvangplaatsen                          | regulier        | ja       |
        | het soort ingediende duurzame opvangplaatsen                          | amv             | ja       |
        | het soort ingediende duurzame opvangplaatsen                          | bijzonder       | ja       |
        | het soort ingediende duurzame opvangplaatsen                          | aanmeldvoorziening | ja    |
        | de eerste dag waarop de ingediende plaatsen niet meer beschikbaar zijn | 1 januari 2030  | ja       |
        | de eerste dag waarop de ingediende plaatsen niet meer beschikbaar zijn | 1 januari 2025  | nee      |

    Scenario: Een aanvraag die eindigt voor zij begint, geeft geen uitkering
      Gegeven van de gemeente Almere is bekend: de eerste dag waarop de ingediende plaatsen niet meer beschikbaar zijn: 1 januari 2020
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag bevat wat zij ten minste moet bevatten" voor de gemeente Almere nee
      En is het antwoord op "De uitkering voor duurzame opvangplaatsen wordt verstrekt" voor de gemeente Almere nee

    Abstract Scenario: Het dossier noemt niet <wat>; het kan wel in de aanvraag staan
      Gegeven van de gemeente Almere is niet bekend: <wat>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanvraag bevat wat zij ten minste moet bevatten" voor de gemeente Almere onbekend

      Voorbeelden:
        | wat                                                                    |
        | de dag vanaf welke de ingediende plaatsen ter beschikking worden gesteld |
        | het aantal ingediende duurzame opvangplaatsen                          |
        | het soort ingediende duurzame opvangplaatsen                           |
        | de eerste dag waarop de ingediende plaatsen niet meer beschikbaar zijn |
