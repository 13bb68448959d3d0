# language: nl
@bron-verslag-pao-2024-09-20 @bron-stcrt-2024-3320
Functionaliteit: Alleen een som is bekend
  Van sommige provincies is openbaar hoeveel plaatsen meetellen, maar niet welke voorzieningen dat zijn. Ook dan is vaak te
  oordelen. De opgave komt uit de bekendmaking van 2024 (besluit, gezien via anderen); wat meetelt rust op
  uitvoeringspraktijk. Overijssel gaf volgens de pers 3.864 gegarandeerde plaatsen op, en 5.699 met plannen en voornemens.

  Regel: Een provincie die in totaal te kort komt, is in de praktijk niet sluitend, ook als de som niet is gesplitst.

    Scenario: Overijssel in de eerste cyclus
      Gegeven de provincie Overijssel in de cyclus 2024
      En een opgave van 6.325 plaatsen
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van 3.864 meetellende plaatsen in totaal, en 5.699 met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende plaatsen in totaal van de provincie" 3.864
      En is er een tekort van 2.461 plaatsen in totaal
      En is het antwoord op "Gehaald is het totaal van de opgave" nee
      En is de provincie niet sluitend
      En is met voornemens het aantal plaatsen in de provincie 5.699
      En is de uitkomst van "Verschil tussen meetellende plaatsen in totaal en de opgave, voornemens meegerekend" -626
      En is het antwoord op "De provincie is sluitend, voornemens meegerekend" nee
      En is er geen signaal "Met de voornemens zou de provincie sluitend zijn"

    Abstract Scenario: Een ongesplitste som van <som> bij een opgave van 6.325
      Gegeven de provincie Overijssel in de cyclus 2024
      En een opgave van 6.325 plaatsen
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van <som> meetellende plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is het antwoord op "Gehaald is het totaal van de opgave" <totaal>
      En <sluitend>

      Voorbeelden: Genoeg in totaal zegt nog niets over amv
        | som   | totaal | sluitend                                   |
        | 6.324 | nee    | is de provincie niet sluitend              |
        | 6.325 | ja     | is niet bekend of de provincie sluitend is |
        | 6.326 | ja     | is niet bekend of de provincie sluitend is |

  Regel: Is de som gesplitst naar regulier en amv, dan moeten in de praktijk beide delen worden gehaald.

    Abstract Scenario: Opgegeven zijn <regulier> reguliere plaatsen en <amv> plaatsen voor amv
      Gegeven de provincie Gelderland in de cyclus 2024
      En een opgave van 11.704 plaatsen, waarvan 992 voor amv
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van <regulier> meetellende plaatsen regulier
      En opgegeven is een som van <amv> meetellende plaatsen voor amv
      Als het dossier wordt getoetst
      Dan <sluitend>

      Voorbeelden:
        | regulier | amv | sluitend                      |
        | 10.712   | 992 | is de provincie sluitend      |
        | 10.711   | 992 | is de provincie niet sluitend |
        | 10.712   | 991 | is de provincie niet sluitend |
        | 10.711   | 993 | is de provincie niet sluitend |

    Abstract Scenario: Alleen <som> plaatsen regulier zijn opgegeven
      Gegeven de provincie Gelderland in de cyclus 2024
      En een opgave van 11.704 plaatsen, waarvan 992 voor amv
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van <som> meetellende plaatsen regulier
      Als het dossier wordt getoetst
      Dan <sluitend>
      En is de uitkomst van "Meetellende reguliere plaatsen van de provincie" <som>
      En is de uitkomst van "Meetellende plaatsen in totaal van de provincie" <som> of meer
      En is de uitkomst van "Meetellende plaatsen in totaal van de provincie, voornemens meegerekend" <som> of meer

      Voorbeelden:
        | som    | sluitend                                   |
        | 10.711 | is de provincie niet sluitend              |
        | 10.712 | is niet bekend of de provincie sluitend is |

  @open
  Regel: Zegt het dossier niet dat het compleet is, dan bewijst een lege lijst tegenover een opgegeven som geen tekort (afspraak).

    Scenario: Alleen sommen, en geen woord over volledigheid
      Gegeven de provincie Gelderland in de cyclus 2024
      En een opgave van 11.704 plaatsen, waarvan 992 voor amv
      En opgegeven is een som van 10.712 meetellende plaatsen regulier
      En opgegeven is een som van 992 meetellende plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is niet bekend of de provincie sluitend is

    Scenario: Een tekort dat ook uit de opgegeven som volgt, is wel bewezen
      Gegeven de provincie Overijssel in de cyclus 2024
      En een opgave van 6.325 plaatsen
      En opgegeven is een som van 3.864 meetellende plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend
