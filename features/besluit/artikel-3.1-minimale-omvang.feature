# language: nl
@BWBR0049307-2-3
Functionaliteit: De minimale omvang voor de aftrek, en wat na de aftrek overblijft
  Artikel 3.1 van het Besluit (amvb): voor duurzame reguliere opvangvoorzieningen geldt een minimale omvang van honderd
  plaatsen en voor bijzondere van zestien. De plaatsen mogen zijn verspreid over voorzieningen binnen de gemeente; de
  omvang is dus die van de gemeente. Berichten spreken van "meer dan 100"; het Besluit zegt honderd.
  Standaard in dit bestand: Flevoland in de cyclus 2024, een opgave van 500 plaatsen, waarvan 40 voor amv, een dossier dat
  compleet is, de bekendmaking op 31 januari 2024, en twee voorzieningen in Dronten, elk met 100 reguliere plaatsen,
  beschikbaar vanaf 1 maart 2022.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En een opgave van 500 plaatsen, waarvan 40 voor amv
    En alle gemeenten van de provincie staan in het dossier
    En alle voorzieningen van de provincie staan in het dossier
    En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 31 januari 2024
    En een voorziening "A" in Dronten die aan alle voorwaarden voldoet
    En voorziening "A" is beschikbaar vanaf 1 maart 2022
    En een voorziening "B" in Dronten die aan alle voorwaarden voldoet
    En voorziening "B" is beschikbaar vanaf 1 maart 2022

  @BWBR0049310-3.1-1
  Regel: Voor duurzame reguliere opvangvoorzieningen geldt een minimale omvang van honderd plaatsen, die binnen de gemeente verspreid mogen zijn.

    Abstract Scenario: <a> en <b> duurzame reguliere plaatsen
      Gegeven voorziening "A" heeft <a> plaatsen
      En voorziening "B" heeft <b> plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Duurzame reguliere plaatsen van de gemeente, voor de aftrek" voor de gemeente Dronten <samen>
      En is het antwoord op "De minimale omvang van 100 duurzame reguliere plaatsen is gehaald" voor de gemeente Dronten <gehaald>
      En is de uitkomst van "Aftrek van reguliere plaatsen in de gemeente" voor de gemeente Dronten <aftrek>
      En is de uitkomst van "Aftrek van reguliere plaatsen in de provincie" <aftrek>
      En is de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" <nog>

      Voorbeelden:
        | a   | b   | samen | gehaald | aftrek | nog |
        | 60  | 39  | 99    | nee     | 0      | 500 |
        | 60  | 40  | 100   | ja      | 100    | 400 |
        | 60  | 41  | 101   | ja      | 101    | 399 |
        | 400 | 200 | 600   | ja      | 600    | 0   |

    Scenario: In twee gemeenten samen is niet genoeg
      Gegeven voorziening "A" heeft 60 plaatsen
      En voorziening "B" heeft 60 plaatsen
      En voorziening "B" ligt in Urk
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aftrek van reguliere plaatsen in de provincie" 0

    Scenario: Van een van de twee voorzieningen is het aantal niet bekend
      Gegeven voorziening "A" heeft 60 plaatsen
      En voorziening "B" heeft een onbekend aantal plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De minimale omvang van 100 duurzame reguliere plaatsen is gehaald" voor de gemeente Dronten onbekend
      En ligt de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" tussen 0 en 500

  @BWBR0049310-3.1-2
  Regel: Voor duurzame bijzondere opvangvoorzieningen geldt een minimale omvang van zestien plaatsen, die binnen de gemeente verspreid mogen zijn.

    Abstract Scenario: <n> plaatsen van het soort <soort> naast 100 reguliere
      Gegeven voorziening "B" heeft <n> plaatsen
      En voorziening "B" is van het soort <soort>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn van bijzondere aard" voor "B" ja
      En is de uitkomst van "Duurzame plaatsen van bijzondere aard van de gemeente, voor de aftrek" voor de gemeente Dronten <n>
      En is het antwoord op "De minimale omvang van 16 duurzame plaatsen van bijzondere aard is gehaald" voor de gemeente Dronten <gehaald>
      En is de uitkomst van "Aftrek van plaatsen van bijzondere aard in de gemeente" voor de gemeente Dronten <aftrek>
      En is de uitkomst van "Aftrek van plaatsen van bijzondere aard in de provincie" <aftrek>
      En is de uitkomst van "Aftrek van duurzame plaatsen in de provincie" <totaal>

      Voorbeelden:
        | n  | soort             | gehaald | aftrek | totaal |
        | 15 | amv               | nee     | 0      | 100    |
        | 16 | amv               | ja      | 16     | 116    |
        | 17 | bijzondere aard   | ja      | 17     | 117    |
        | 16 | aanmeldvoorziening | ja     | 16     | 116    |

    Scenario: Bijzondere plaatsen vullen de honderd reguliere niet aan
      Gegeven voorziening "A" heeft 90 plaatsen
      En voorziening "B" heeft 20 plaatsen
      En voorziening "B" is van het soort amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn van bijzondere aard" voor "A" nee
      En is de uitkomst van "Aftrek van reguliere plaatsen in de gemeente" voor de gemeente Dronten 0
      En is de uitkomst van "Aftrek van duurzame plaatsen in de provincie" 20

    Scenario: Van de tweede voorziening is het soort niet bekend
      Gegeven voorziening "B" heeft 20 plaatsen
      En voorziening "B" is van een onbekend soort
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn van bijzondere aard" voor "B" onbekend
      En is het antwoord op "De minimale omvang van 16 duurzame plaatsen van bijzondere aard is gehaald" voor de gemeente Dronten onbekend
      En ligt de uitkomst van "Aftrek van plaatsen van bijzondere aard in de gemeente" voor de gemeente Dronten tussen 0 en 20

  Regel: Staan niet alle voorzieningen in het dossier, dan kan er meer worden afgetrokken dan eruit blijkt (afspraak, geen wet).

    Scenario: Honderd plaatsen zijn gehaald, maar niet alle voorzieningen staan in het dossier
      Gegeven niet alle voorzieningen van de provincie staan in het dossier
      Als het dossier wordt getoetst
      Dan is het antwoord op "De minimale omvang van 100 duurzame reguliere plaatsen is gehaald" voor de gemeente Dronten ja
      En ligt de uitkomst van "Nog beschikbaar te stellen plaatsen na de aftrek" tussen 0 en 300
