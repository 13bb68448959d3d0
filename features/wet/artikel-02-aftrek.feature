# language: nl
@BWBR0049307-2-3
Functionaliteit: De aftrek van duurzame plaatsen, per voorziening
  Artikel 2, derde lid, van de Spreidingswet (wet): van wat een provincie beschikbaar moet stellen, gaan de plaatsen af die
  voor vijf jaar of langer beschikbaar zijn, of dat binnen de twaalf maanden daarna worden. Dat is iets anders dan het
  meetellen voor de opgave, dat geen vijf jaar vraagt en naar 1 juli kijkt.
  Standaard in dit bestand: Flevoland in de cyclus 2024, de bekendmaking op 31 januari 2024, en een voorziening in Dronten,
  beschikbaar vanaf 1 maart 2022. Vanaf welke dag wordt gerekend, is een open vraag; zie de map interpretaties.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 31 januari 2024
    En een voorziening "A" in Dronten die aan alle voorwaarden voldoet
    En voorziening "A" is beschikbaar vanaf 1 maart 2022

  @BWBR0049310-1.1
  Regel: In mindering komen plaatsen die voor vijf jaar of langer beschikbaar zijn; precies vijf jaar is genoeg.

    Abstract Scenario: Beschikbaar tot <tot>
      Gegeven voorziening "A" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de vijf jaar van de aftrek vol zijn" 1 maart 2027
      En is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" <vijf jaar>
      En is het antwoord op "De plaatsen zijn duurzame plaatsen voor de aftrek" <vijf jaar>

      Voorbeelden:
        | tot                    | vijf jaar |
        | 28 februari 2027       | nee       |
        | 1 maart 2027           | ja        |
        | 2 maart 2027           | ja        |
        | een dag in maart 2027  | ja        |
        | een dag in 2027        | onbekend  |
        | een onbekende dag      | onbekend  |

    Scenario: Voor onbepaalde tijd
      Gegeven voorziening "A" is voor onbepaalde tijd beschikbaar
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" ja
      En is de uitkomst van "Het aantal duurzame plaatsen voor de aftrek" 100

    @open
    Scenario: Vijf jaar vanaf een schrikkeldag
      Gegeven voorziening "A" is beschikbaar vanaf 29 februari 2024
      En voorziening "A" is beschikbaar tot 28 februari 2029
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de vijf jaar van de aftrek vol zijn" 28 februari 2029
      En is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" ja

  Regel: In mindering komen plaatsen die bij de bekendmaking beschikbaar zijn of in de daaropvolgende twaalf maanden beschikbaar zullen komen.

    Abstract Scenario: Beschikbaar vanaf <vanaf>
      Gegeven voorziening "A" is beschikbaar vanaf <vanaf>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de twaalf maanden na de bekendmaking" 31 januari 2025
      En is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" <tijdig>
      En is het antwoord op "De plaatsen zijn duurzame plaatsen voor de aftrek" <tijdig>

      Voorbeelden:
        | vanaf                    | tijdig   |
        | 31 januari 2024          | ja       |
        | 31 januari 2025          | ja       |
        | 1 februari 2025          | nee      |
        | een dag in januari 2025  | ja       |
        | een dag in 2025          | onbekend |

    Abstract Scenario: Al beëindigd op <tot>
      Gegeven voorziening "A" is beschikbaar vanaf 1 januari 2015
      En voorziening "A" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" <tijdig>

      Voorbeelden:
        | tot             | tijdig |
        | 31 januari 2024 | nee    |
        | 1 februari 2024 | ja     |

    Scenario: De dag van de bekendmaking is niet bekend
      Gegeven van "A" is niet bekend: de dag waarop het aantal beschikbaar te stellen plaatsen is bekendgemaakt
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" onbekend
      En ligt de uitkomst van "Het aantal duurzame plaatsen voor de aftrek" tussen 0 en 100

  @open
  Regel: Een plaats die nog een voornemen is, komt niet in mindering (interpretatie).

    Abstract Scenario: Een voorziening met stand <stand>
      Gegeven voorziening "A" <stand>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn of komen beschikbaar, afgezien van de dag" <vast>
      En is het antwoord op "De plaatsen zijn duurzame plaatsen voor de aftrek" <vast>

      Voorbeelden:
        | stand                     | vast     |
        | is gerealiseerd           | ja       |
        | is vastgesteld            | ja       |
        | is een voornemen          | nee      |
        | heeft een onbekende stand | onbekend |

  Regel: Op het aantal van een provincie komen alleen opvangplaatsen in die provincie in mindering.

    Scenario: Plaatsen voor ontheemden uit Oekraïne
      Gegeven voorziening "A" is bestemd voor ontheemden uit Oekraïne
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn duurzame plaatsen voor de aftrek" nee
      En is de uitkomst van "Het aantal duurzame plaatsen voor de aftrek" 0

    Scenario: Plaatsen in een andere provincie
      Gegeven voorziening "A" ligt in Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn duurzame plaatsen voor de aftrek" nee

  @bron-verslag-pao-2024-09-20
  Regel: Of plaatsen in mindering komen volgens de wet, staat los van de vraag of zij in de praktijk meetellen voor de opgave.

    Scenario: Duurzaam bij de bekendmaking, maar weg op 1 juli 2025
      Gegeven voorziening "A" is beschikbaar vanaf 1 januari 2015
      En voorziening "A" is beschikbaar tot 1 januari 2025
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van voorziening "A" niet mee
      En is de uitkomst van "Het aantal duurzame plaatsen voor de aftrek" 100

    Scenario: Telt mee, maar is niet duurzaam
      Gegeven voorziening "A" is beschikbaar tot 1 februari 2026
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van voorziening "A" mee
      En is de uitkomst van "Het aantal duurzame plaatsen voor de aftrek" 0
