# language: nl
@bron-verslag-pao-2024-09-20 @bron-verdeelbesluiten-2024 @BWBR0049307-5-1 @open
Functionaliteit: De restopgave
  Sluit een verslag niet, dan vult de minister de verdeling van de provinciale opgave in (verslag van 20 september 2024,
  uitvoeringspraktijk). Wat dan overblijft heet in de praktijk de restopgave: de opgave min wat meetelt, regulier en amv elk
  apart. Gepubliceerde restopgaven zijn niet altijd na te rekenen.

  Regel: De restopgave is in de praktijk de opgave min wat meetelt, nooit minder dan nul en voor elke soort apart.

    Abstract Scenario: Er tellen <r> reguliere plaatsen en <a> voor amv mee
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 2.441 plaatsen, waarvan 207 voor amv
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van <r> meetellende plaatsen regulier, en <r met> met voornemens
      En opgegeven is een som van <a> meetellende plaatsen voor amv, en <a met> met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De berekende restopgave, regulier" <rest r>
      En is de uitkomst van "De berekende restopgave, voor amv" <rest a>
      En is de uitkomst van "De berekende restopgave, samen" <samen>
      En is de uitkomst van "De berekende restopgave, regulier, voornemens meegerekend" <rest r met>
      En is de uitkomst van "De berekende restopgave, voor amv, voornemens meegerekend" <rest a met>

      Voorbeelden:
        | r    | r met | a   | a met | rest r | rest a | samen | rest r met | rest a met |
        | 2234 | 2234  | 207 | 207   | 0      | 0      | 0     | 0          | 0          |
        | 2233 | 2234  | 206 | 206   | 1      | 1      | 2     | 0          | 1          |
        | 3000 | 3000  | 100 | 150   | 0      | 107    | 107   | 0          | 57         |
        | 2000 | 2100  | 500 | 500   | 234    | 0      | 234   | 134        | 0          |

    Scenario: Berekend uit de voorzieningen zelf, met een voornemen erbij
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 500 plaatsen, waarvan 40 voor amv
      En alle voorzieningen van de provincie staan in het dossier
      En een voorziening "A" in Urk die aan alle voorwaarden voldoet
      En een voorziening "B" in Dronten die aan alle voorwaarden voldoet
      En voorziening "B" is een voornemen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De berekende restopgave, regulier" 360
      En is de uitkomst van "De berekende restopgave, regulier, voornemens meegerekend" 260
      En is de uitkomst van "De berekende restopgave, voor amv" 40

    Scenario: Niet bekend hoeveel meetelt
      Gegeven de provincie Flevoland in de cyclus 2024
      En een opgave van 500 plaatsen, waarvan 40 voor amv
      En niet alle voorzieningen van de provincie staan in het dossier
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "De berekende restopgave, regulier" tussen 0 en 460

    Scenario: Limburg, alleen een som in totaal
      Gegeven de provincie Limburg in de cyclus 2024
      En een opgave van 5.662 plaatsen
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van 5.406 meetellende plaatsen in totaal
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "De berekende restopgave, samen" tussen 256 en 5.662

  Regel: Een gepubliceerde restopgave die afwijkt van de berekende, wordt getoond en niet verborgen (afspraak).

    Abstract Scenario: Noord-Brabant, met <gepubliceerd> gepubliceerd
      Gegeven de provincie Noord-Brabant in de cyclus 2024
      En een opgave van 14.689 plaatsen, waarvan 1.245 voor amv
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van 12.422 meetellende plaatsen regulier
      En opgegeven is een som van 1.200 meetellende plaatsen voor amv
      En van de provincie is bekend: de gepubliceerde restopgave, regulier: <gepubliceerd>
      En van de provincie is bekend: de gepubliceerde restopgave, voor amv: <amv>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De berekende restopgave, regulier" 1.022
      En is de uitkomst van "De berekende restopgave min de gepubliceerde, regulier" <verschil>
      En is de uitkomst van "De berekende restopgave min de gepubliceerde, voor amv" <verschil amv>
      En is er <wel> signaal "De gepubliceerde restopgave is niet de berekende (regulier)"
      En is er <wel amv> signaal "De gepubliceerde restopgave is niet de berekende (voor amv)"

      Voorbeelden:
        | gepubliceerd | verschil | wel  | amv | verschil amv | wel amv |
        | 1.003        | 19       | een  | 45  | 0            | geen    |
        | 1.022        | 0        | geen | 40  | 5            | een     |
        | 3.362        | -2.340   | een  | 45  | 0            | geen    |

    Scenario: Er is geen restopgave gepubliceerd
      Gegeven de provincie Noord-Brabant in de cyclus 2024
      En een opgave van 14.689 plaatsen, waarvan 1.245 voor amv
      En niet alle voorzieningen van de provincie staan in het dossier
      En opgegeven is een som van 12.422 meetellende plaatsen regulier
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De berekende restopgave min de gepubliceerde, regulier" niet bekend
      En is er geen signaal "De gepubliceerde restopgave is niet de berekende (regulier)"
