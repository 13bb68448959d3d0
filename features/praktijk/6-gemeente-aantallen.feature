# language: nl
@BWBR0049307-3-2 @BWBR0049310-2.2-1 @bron-verslag-pao-2024-09-20
Functionaliteit: Wat per gemeente en soort meetelt, met en zonder voornemens
  De indicatieve verdeling per gemeente is een wettelijk gegeven (artikel 3, tweede lid, van de Spreidingswet, wet), met een
  eigen aantal voor amv (artikel 2.2, eerste lid, van het Besluit, amvb). Het Provinciaal afstemmingsoverleg: plaatsen voor
  amv en reguliere plaatsen zijn niet uitwisselbaar (uitvoeringspraktijk). Voornemens staan apart (interpretatie). Standaard
  in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 plaatsen, waarvan 100 voor amv, en een dossier met alle
  voorzieningen en gemeenten; Zeist en De Bilt hebben een indicatieve verdeling, en in Zeist zijn 300 reguliere plaatsen en
  40 voor amv.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En alle voorzieningen van de provincie staan in het dossier
    En alle gemeenten van de provincie staan in het dossier
    En de indicatieve verdeling van Zeist is 400 plaatsen, waarvan 50 voor amv
    En de indicatieve verdeling van De Bilt is 160 plaatsen, waarvan 10 voor amv
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kazerne" heeft 300 plaatsen
    En een voorziening "Kinderhuis" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kinderhuis" heeft 40 plaatsen
    En de voorziening "Kinderhuis" is van het soort amv

  Regel: Reguliere plaatsen en plaatsen voor amv van een gemeente worden elk apart geteld en naast haar indicatieve deel gelegd (praktijk).

    Scenario: Driehonderd reguliere plaatsen en veertig voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende reguliere plaatsen van de gemeente" voor de gemeente Zeist 300
      En is de uitkomst van "Meetellende plaatsen voor amv van de gemeente" voor de gemeente Zeist 40
      En is de uitkomst van "Reguliere plaatsen en plaatsen voor amv van de gemeente samen" voor de gemeente Zeist 340
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente" voor de gemeente Zeist 340
      En is de uitkomst van "Verschil tussen meetellende reguliere plaatsen en de indicatieve verdeling" voor de gemeente Zeist -50
      En is de uitkomst van "Verschil tussen meetellende plaatsen voor amv en de indicatieve verdeling" voor de gemeente Zeist -10
      En is de uitkomst van "Verschil tussen meetellende plaatsen in totaal en de indicatieve verdeling" voor de gemeente Zeist -60

    Scenario: Een tweede voorziening telt met haar eigen plaatsen
      Gegeven een voorziening "Sporthal" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Sporthal" heeft 25 plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende reguliere plaatsen van de gemeente" voor de gemeente Zeist 325
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente" voor de gemeente Zeist 365

  Regel: Wat een voornemen zou toevoegen, staat apart van wat meetelt (interpretatie).

    Scenario: Een voornemen voor zeventig reguliere plaatsen en een voor vijftien amv
      Gegeven een voorziening "Uitbreiding" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Uitbreiding" heeft 70 plaatsen
      En de voorziening "Uitbreiding" is een voornemen
      En een voorziening "Jongerenhuis" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Jongerenhuis" heeft 15 plaatsen
      En de voorziening "Jongerenhuis" is van het soort amv
      En de voorziening "Jongerenhuis" is een voornemen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende reguliere plaatsen van de gemeente" voor de gemeente Zeist 300
      En is de uitkomst van "Meetellende reguliere plaatsen van de gemeente, voornemens meegerekend" voor de gemeente Zeist 370
      En is de uitkomst van "Meetellende plaatsen voor amv van de gemeente" voor de gemeente Zeist 40
      En is de uitkomst van "Meetellende plaatsen voor amv van de gemeente, voornemens meegerekend" voor de gemeente Zeist 55
      En is de uitkomst van "Reguliere plaatsen en plaatsen voor amv van de gemeente samen, voornemens meegerekend" voor de gemeente Zeist 425
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente, voornemens meegerekend" voor de gemeente Zeist 425
      En is de uitkomst van "Meetellende reguliere plaatsen van de provincie, voornemens meegerekend" 370
      En is de uitkomst van "Meetellende plaatsen voor amv van de provincie, voornemens meegerekend" 55
      En is de uitkomst van "Reguliere plaatsen en plaatsen voor amv van de provincie samen" 340
      En is de uitkomst van "Reguliere plaatsen en plaatsen voor amv van de provincie samen, voornemens meegerekend" 425
      En is de uitkomst van "Meetellende plaatsen in totaal van de provincie, voornemens meegerekend" 425
      En is de uitkomst van "Verschil tussen meetellende reguliere plaatsen en de opgave, voornemens meegerekend" -530
      En is de uitkomst van "Verschil tussen meetellende plaatsen voor amv en de opgave, voornemens meegerekend" -45
      En is het antwoord op "Gehaald is het reguliere deel van de opgave, voornemens meegerekend" nee
      En is het antwoord op "Gehaald is het deel voor amv van de opgave, voornemens meegerekend" nee
      En is de uitkomst van "De berekende restopgave, regulier" 600
      En is de uitkomst van "De berekende restopgave, regulier, voornemens meegerekend" 530

    Abstract Scenario: Met voornemens <regulier> regulier en <amv> voor amv
      Gegeven een voorziening "Uitbreiding" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Uitbreiding" heeft <regulier> plaatsen
      En de voorziening "Uitbreiding" is een voornemen
      En een voorziening "Jongerenhuis" in Zeist die aan alle voorwaarden voldoet
      En de voorziening "Jongerenhuis" heeft <amv> plaatsen
      En de voorziening "Jongerenhuis" is van het soort amv
      En de voorziening "Jongerenhuis" is een voornemen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Gehaald is het reguliere deel van de opgave, voornemens meegerekend" <gehaald>
      En is het antwoord op "Gehaald is het deel voor amv van de opgave, voornemens meegerekend" <amv gehaald>
      En is het antwoord op "De provincie is sluitend, voornemens meegerekend" <sluitend>
      En is er <signaal> signaal "Met de voornemens zou de provincie sluitend zijn"

      Voorbeelden:
        | regulier | amv | gehaald | amv gehaald | sluitend | signaal |
        | 600      | 60  | ja      | ja          | ja       | een     |
        | 599      | 61  | nee     | ja          | nee      | geen    |
        | 601      | 59  | ja      | nee         | nee      | geen    |

  @bron-verdeelbesluiten-2024 @open
  Regel: De restopgave wordt in de praktijk per soort verdeeld naar rato van de indicatieve aantallen van die soort.

    Scenario: Zeist en De Bilt delen zeshonderd reguliere plaatsen en zestig voor amv
      Regulier 350 tegen 150: 420 en 180. Voor amv 50 tegen 10: 50 en 10.
      Gegeven het verslag noemt voor elke gemeente 0 plaatsen
      En de gemeente Zeist komt in aanmerking voor de restopgave
      En de gemeente De Bilt komt in aanmerking voor de restopgave
      En geen andere gemeente komt in aanmerking voor de restopgave, want zij boden genoeg aan
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De berekende restopgave, samen" 660
      En is de uitkomst van "De restopgave die wordt verdeeld, regulier" 600
      En is de uitkomst van "De restopgave die wordt verdeeld, voor amv" 60
      En is de uitkomst van "Aandeel in de restopgave rekenkundig afgerond, regulier" voor de gemeente Zeist 420
      En is de uitkomst van "Aandeel in de restopgave rekenkundig afgerond, voor amv" voor de gemeente Zeist 50
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Zeist 420
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente Zeist 50
      En is de uitkomst van "Wat meetelt met het aandeel in de restopgave, regulier" voor de gemeente Zeist 720
      En is de uitkomst van "Wat meetelt met het aandeel in de restopgave, voor amv" voor de gemeente Zeist 90
      En is de uitkomst van "Wat meetelt met het aandeel in de restopgave, regulier" voor de gemeente De Bilt 180
      En is de uitkomst van "Wat meetelt met het aandeel in de restopgave, voor amv" voor de gemeente De Bilt 10

    Scenario: In de lezing waarin elk deel apart wordt afgerond
      Gegeven het verslag noemt voor elke gemeente 0 plaatsen
      En de vraag "Hoe wordt het deel van een gemeente in de restopgave op hele plaatsen afgerond?" is beantwoord met rekenkundig
      En de gemeente Zeist komt in aanmerking voor de restopgave
      En de gemeente De Bilt komt in aanmerking voor de restopgave
      En geen andere gemeente komt in aanmerking voor de restopgave, want zij boden genoeg aan
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Zeist 420
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente Zeist 50
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente De Bilt 180
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente De Bilt 10
