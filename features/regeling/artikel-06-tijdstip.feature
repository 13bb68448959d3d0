# language: nl
Functionaliteit: De maand waarin de uitkeringen worden verstrekt
  Artikel 6 van de Regeling (ministeriële regeling): in de eerstvolgende maand juni of november nadat aan de voorwaarden is
  voldaan; de uitkering boven 75% na ommekomst van de periode van twee jaar. Tot 15 mei 2024 verwees het eerste lid naar
  artikel 4, sindsdien naar artikel 5. De uitkomst noemt de eerste dag van de maand.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 1 juli 2025, het verdeelbesluit bekendgemaakt op 23
  december 2024; in Almere zijn 120 plaatsen voor amv op 1 januari 2025 beschikbaar gesteld en in het verdeelbesluit
  opgenomen.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 1 juli 2025
    En het verdeelbesluit is bekendgemaakt op 23 december 2024
    En in Almere is "De Boei" met 120 plaatsen van het soort amv beschikbaar gesteld en in het verdeelbesluit opgenomen

  @BWBR0049320-6-1 @BWBR0005537-3:40
  Regel: De uitkeringen van artikel 9, tweede lid, worden verstrekt in de eerstvolgende maand juni of november nadat aan de voorwaarden is voldaan.

    Abstract Scenario: Beschikbaar gesteld op <dag>
      Gegeven van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de plaatsen beschikbaar zijn gesteld en in het verdeelbesluit staan" voor "De Boei" <vervuld>
      En is de uitkomst van "De maand van de uitkering voor plaatsen van bijzondere aard" voor "De Boei" <maand>

      Voorbeelden:
        | dag              | vervuld          | maand           |
        | 1 februari 2024  | 23 december 2024 | 1 juni 2025     |
        | 31 mei 2025      | 31 mei 2025      | 1 juni 2025     |
        | 1 juni 2025      | 1 juni 2025      | 1 november 2025 |
        | 30 juni 2025     | 30 juni 2025     | 1 november 2025 |
        | 31 oktober 2025  | 31 oktober 2025  | 1 november 2025 |
        | 1 november 2025  | 1 november 2025  | 1 juni 2026     |
        | 31 december 2025 | 31 december 2025 | 1 juni 2026     |

    Scenario: Niet bekend wanneer de plaatsen beschikbaar zijn gesteld
      Gegeven van "De Boei" is niet bekend: de dag van terbeschikkingstelling aan het COA of het college
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De maand van de uitkering voor plaatsen van bijzondere aard" voor "De Boei" niet bekend

  @BWBR0049320-6-1 @BWBR0049320-3-2
  Regel: De uitkering op aanvraag wordt pas verstrekt in de eerstvolgende maand juni of november nadat ook de aanvraag is ingediend (afgeleid).

    Abstract Scenario: Beschikbaar vanaf <vanaf>, ingediend op <ingediend>
      Gegeven de gemeente Almere vraagt de uitkering aan voor 120 plaatsen
      En van de gemeente Almere is bekend: de dag vanaf welke de ingediende plaatsen ter beschikking worden gesteld: <vanaf>
      En van de gemeente Almere is bekend: de dag waarop de aanvraag is ingediend: <ingediend>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de ingediende plaatsen beschikbaar, opgenomen en aangevraagd zijn" op <vervuld> voor de gemeente Almere
      En is de uitkomst van "De maand van de uitkering voor duurzame opvangplaatsen" op <maand> voor de gemeente Almere

      Voorbeelden:
        | vanaf          | ingediend        | vervuld          | maand           |
        | 1 januari 2024 | 1 juni 2024      | 23 december 2024 | 1 juni 2025     |
        | 1 januari 2024 | 31 mei 2025      | 31 mei 2025      | 1 juni 2025     |
        | 1 januari 2024 | 1 juni 2025      | 1 juni 2025      | 1 november 2025 |
        | 1 juli 2025    | 1 maart 2025     | 1 juli 2025      | 1 november 2025 |

  @BWBR0049320-6-1
  Regel: Tot 15 mei 2024 verwees artikel 6, eerste lid, naar de voorwaarden van artikel 4, sindsdien naar die van artikel 5.

    Abstract Scenario: De maand is voor en na de wijziging gelijk
      Gegeven de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De maand van de uitkering voor plaatsen van bijzondere aard" voor "De Boei" 1 juni 2025
      En steunt "De maand van de uitkering voor plaatsen van bijzondere aard" op artikel 6, eerste lid, Regeling (ministeriele regeling)

      Voorbeelden:
        | dag         |
        | 14 mei 2024 |
        | 15 mei 2024 |

  @BWBR0049320-6-2 @open
  Regel: De uitkering boven 75% wordt verstrekt in de eerstvolgende maand juni of november na ommekomst van de periode van twee jaar.

    Abstract Scenario: Cyclus <cyclus>, twee jaar gelezen als <lezing>
      Gegeven de provincie Flevoland in de cyclus <cyclus>
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de periode van twee jaar voor de uitkering boven 75%" <einde>
      En is de uitkomst van "De maand van de uitkering boven 75%" <maand>

      Voorbeelden:
        | cyclus | lezing        | einde            | maand       |
        | 2024   | gescheiden    | 31 januari 2026  | 1 juni 2026 |
        | 2024   | 1 februari    | 31 januari 2026  | 1 juni 2026 |
        | 2024   | kalenderjaren | 31 december 2026 | 1 juni 2027 |
        | 2026   | gescheiden    | 31 januari 2028  | 1 juni 2028 |
