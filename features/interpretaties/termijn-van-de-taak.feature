# language: nl
@open @BWBR0049307-6-1
Functionaliteit: Na welke termijn een tekort betekent dat de taak niet is vervuld
  Artikel 6, eerste lid, van de Spreidingswet (wet) legt de taak op binnen de termijn van twee jaar. Artikel 7, eerste lid,
  onderdeel a, geeft voor de terbeschikkingstelling een eigen, kortere termijn. Welke van de twee beslist of de taak niet is
  vervuld, zegt de wet niet. De standaard is de termijn van artikel 7.
  Standaard in dit bestand: Utrecht in de cyclus 2024; het verdeelbesluit is op 20 december 2024 genomen en op 23 december
  bekendgemaakt, met een termijn tot en met 30 juni 2025; Utrecht krijgt 160 plaatsen, waarvan 10 voor amv, en Amersfoort is
  niet aangewezen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en met 30 juni 2025
    En het verdeelbesluit wijst de gemeente Utrecht 160 plaatsen toe, waarvan 10 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv

  @BWBR0049307-7-1-a
  Regel: Of een tekort na de termijn van artikel 7 of pas na de twee jaar van artikel 6 betekent dat de taak niet is vervuld, is open.

    Abstract Scenario: Op <dag> zijn er 159 plaatsen, gelezen als <lezing>
      Gegeven de vraag "Na welke termijn betekent een tekort dat een gemeente haar taak niet heeft vervuld?" is beantwoord met <lezing>
      En in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn voor de taak is voorbij" voor de gemeente Utrecht <voorbij>
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <vervuld>
      En is het antwoord op "De termijn voor de taak is voorbij" voor de gemeente Amersfoort niet van toepassing

      Voorbeelden:
        | lezing                 | dag              | voorbij | vervuld             |
        | terbeschikkingstelling | 30 juni 2025     | nee     | niet van toepassing |
        | terbeschikkingstelling | 1 juli 2025      | ja      | nee                 |
        | terbeschikkingstelling | 1 januari 2027   | ja      | nee                 |
        | twee jaar              | 1 juli 2025      | nee     | niet van toepassing |
        | twee jaar              | 31 december 2026 | nee     | niet van toepassing |
        | twee jaar              | 1 januari 2027   | ja      | nee                 |

    Abstract Scenario: De laatste dag van de terbeschikkingstelling is niet bekend, gelezen als <lezing>
      Gegeven de vraag "Na welke termijn betekent een tekort dat een gemeente haar taak niet heeft vervuld?" is beantwoord met <lezing>
      En van de provincie is niet bekend: de laatste dag van de termijn die het verdeelbesluit noemt
      En in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is 1 juli 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn voor de taak is voorbij" voor de gemeente Utrecht <voorbij>
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <vervuld>

      Voorbeelden:
        | lezing                 | voorbij  | vervuld             |
        | terbeschikkingstelling | onbekend | onbekend            |
        | twee jaar              | nee      | niet van toepassing |

    Abstract Scenario: Het besluit geeft voor de terbeschikkingstelling meer dan de twee jaar, gelezen als <lezing>
      Gegeven de vraag "Na welke termijn betekent een tekort dat een gemeente haar taak niet heeft vervuld?" is beantwoord met <lezing>
      En van de provincie is bekend: de laatste dag van de termijn die het verdeelbesluit noemt: 31 maart 2027
      En in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is 1 januari 2027
      Als het dossier wordt getoetst
      Dan is het antwoord op "De termijn voor de taak is voorbij" voor de gemeente Utrecht <voorbij>
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <vervuld>

      Voorbeelden:
        | lezing                 | voorbij | vervuld             |
        | terbeschikkingstelling | nee     | niet van toepassing |
        | twee jaar              | ja      | nee                 |

  @BWBR0005416-124-1
  Regel: Indeplaatsstelling is bij elke lezing mogelijk als de plaatsen niet tijdig ter beschikking zijn gesteld (afgeleid).

    Abstract Scenario: Op <dag> zijn er <n> plaatsen, gelezen als twee jaar
      Gegeven de vraag "Na welke termijn betekent een tekort dat een gemeente haar taak niet heeft vervuld?" is beantwoord met twee jaar
      En in de gemeente Utrecht zijn <n> plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Utrecht <te laat>
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht <vervuld>
      En is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Utrecht <mogelijk>

      Voorbeelden:
        | dag          | n   | te laat             | vervuld             | mogelijk |
        | 30 juni 2025 | 159 | niet van toepassing | niet van toepassing | nee      |
        | 1 juli 2025  | 159 | ja                  | niet van toepassing | ja       |
        | 1 juli 2025  | 160 | nee                 | ja                  | nee      |

    Scenario: Het besluit geeft meer dan de twee jaar om een locatie ter beschikking te stellen, gelezen als twee jaar
      Gegeven de vraag "Na welke termijn betekent een tekort dat een gemeente haar taak niet heeft vervuld?" is beantwoord met twee jaar
      En van de provincie is bekend: de laatste dag van de termijn die het verdeelbesluit noemt: 31 maart 2027
      En in de gemeente Utrecht zijn 159 plaatsen gerealiseerd, waarvan 10 voor amv
      En de peildatum is 1 januari 2027
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente heeft niet tijdig genoeg plaatsen ter beschikking gesteld" voor de gemeente Utrecht niet van toepassing
      En is het antwoord op "De gemeente heeft haar taak vervuld" voor de gemeente Utrecht nee
      En is het antwoord op "Indeplaatsstelling is mogelijk" voor de gemeente Utrecht ja
