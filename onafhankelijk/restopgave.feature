# language: nl
@BWBR0049307-5 @bron-verslag-pao-2024-09-20
Functionaliteit: Als het verslag niet sluitend is
  Het verslag van 20 september 2024: dan vult de minister de verdeling van de opgave in, en wordt in eerste instantie gekeken
  naar de indicatieve verdeling. Naar rato daarvan rekenen is hier gelezen in dat woord; een formule noemt de tekst niet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En een voorziening "Regulier" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Jong" in Utrecht die aan alle voorwaarden voldoet
    En de voorziening "Jong" is van het soort amv
    En alle voorzieningen van de provincie staan in het dossier
    En alle gemeenten van de provincie staan in het dossier

  Regel: Wat na de plaatsen in het verslag van de opgave resteert, verdeelt de minister, regulier en voor amv apart.

    # Rust op: Verslag PAO, deel II, alinea 4, zin 1, 2 en 3; Brief CdK, deel Provinciaal verslag, alinea 2, zin 3
    @bron-verslag-pao-2024-09-20 @bron-brief-cdk-overijssel-2026-01-26
    Abstract Scenario: Het verslag noemt <regulier> reguliere plaatsen en <amv> voor amv
      Regulier moet 900, amv 100. 900 - 650 = 250 en 100 - 60 = 40, samen 290. Een overschot maakt het andere tekort niet kleiner.
      Gegeven de voorziening "Regulier" heeft <regulier> plaatsen
      En de voorziening "Jong" heeft <amv> plaatsen
      En het verslag noemt voor de provincie <regulier> plaatsen regulier
      En het verslag noemt voor de provincie <amv> plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De berekende restopgave, regulier" <rest regulier>
      En is de uitkomst van "De berekende restopgave, voor amv" <rest amv>
      En is de uitkomst van "De berekende restopgave, samen" <samen>
      En is het antwoord op "Het verslag is sluitend" <sluitend>

      Voorbeelden:
        | regulier | amv | rest regulier | rest amv | samen | sluitend |
        | 650      | 60  | 250           | 40       | 290   | nee      |
        | 899      | 100 | 1             | 0        | 1     | nee      |
        | 900      | 100 | 0             | 0        | 0     | ja       |
        | 1.000    | 60  | 0             | 40       | 40    | nee      |
        | 800      | 200 | 100           | 0        | 100   | nee      |

  Regel: In eerste instantie wordt gekeken naar de indicatieve verdeling.

    # Rust op: Verslag PAO, deel II, alinea 2, zin 4; Wet, artikel 5, tweede lid, zin 2
    @bron-verslag-pao-2024-09-20 @BWBR0049307-5-2
    Scenario: De restopgave naar rato over twee gemeenten die in aanmerking komen
      Regulier rest 900 - 650 = 250, over 300 - 0 en 200 - 0 van samen 500: 150 en 100. Voor amv rest niets.
      Gegeven de voorziening "Regulier" heeft 650 plaatsen
      En de voorziening "Jong" heeft 100 plaatsen
      En het verslag noemt voor de provincie 650 plaatsen regulier
      En het verslag noemt voor de provincie 100 plaatsen voor amv
      En de indicatieve verdeling van Zeist is 300 plaatsen, waarvan geen voor amv
      En de indicatieve verdeling van Amersfoort is 200 plaatsen, waarvan geen voor amv
      En de gemeente Zeist komt in aanmerking voor de restopgave
      En de gemeente Amersfoort komt in aanmerking voor de restopgave
      En geen andere gemeente komt in aanmerking voor de restopgave, want zij biedt al haar indicatieve aantal
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Zeist 150
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Amersfoort 100
