# language: nl
@bron-verdeelbesluiten-2024 @BWBR0049307-5-1 @BWBR0049307-3-2 @open
Functionaliteit: De verdeling van de restopgave over gemeenten
  In de eerste cyclus is de restopgave naar rato van de indicatieve verdeling verdeeld over de gemeenten die in aanmerking
  kwamen (verdeelbesluiten 2024, alleen in de weergave van anderen gezien). Welke gemeenten dat waren en waarom, is niet
  bekend; het dossier zegt het, met een reden. Regulier gaat naar het reguliere indicatieve aantal, amv naar dat voor amv.
  Standaard in dit bestand: Flevoland in de cyclus 2024, een opgave van 200 plaatsen, waarvan 20 voor amv, waarvan 80
  reguliere en 13 voor amv meetellen; alle gemeenten en niet alle voorzieningen staan in het dossier.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En een opgave van 200 plaatsen, waarvan 20 voor amv
    En alle gemeenten van de provincie staan in het dossier
    En niet alle voorzieningen van de provincie staan in het dossier
    En opgegeven is een som van 80 meetellende plaatsen regulier
    En opgegeven is een som van 13 meetellende plaatsen voor amv
    En de indicatieve verdeling van Urk is 30 plaatsen, waarvan 10 voor amv
    En de indicatieve verdeling van Dronten is 60 plaatsen, waarvan 20 voor amv
    En de indicatieve verdeling van Zeewolde is 110 plaatsen, waarvan 10 voor amv

  Regel: In de praktijk wordt de restopgave naar rato verdeeld over de gemeenten die in aanmerking komen, in hele plaatsen die precies optellen.

    Rekenvoorbeeld: 100 reguliere plaatsen over 20, 40 en 100 is 12,5, 25 en 62,5. De plaats die overblijft gaat naar de
    grootste rest; zijn de resten gelijk, naar het grootste gewicht. Voor amv: 7 over 10, 20 en 10 is 1,75, 3,5 en 1,75.

    Scenario: Drie gemeenten komen in aanmerking
      Gegeven de gemeente Urk komt in aanmerking voor de restopgave
      En de gemeente Dronten komt in aanmerking voor de restopgave
      En de gemeente Zeewolde komt in aanmerking voor de restopgave
      En geen andere gemeente komt in aanmerking voor de restopgave, want zij haalt haar indicatieve aantal
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente komt in aanmerking voor de restopgave" voor de gemeente Urk ja
      En is het antwoord op "De gemeente komt in aanmerking voor de restopgave" voor de gemeente Almere nee
      En is de uitkomst van "De restopgave die wordt verdeeld, regulier" 100
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Urk 12
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Dronten 25
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Zeewolde 63
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Almere 0
      En is de uitkomst van "Verdeeld over de gemeenten, regulier" 100
      En is de uitkomst van "Niet verdeeld van de restopgave, regulier" 0
      En is de uitkomst van "De restopgave die wordt verdeeld, voor amv" 7
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente Urk 2
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente Dronten 3
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente Zeewolde 2
      En is de uitkomst van "Verdeeld over de gemeenten, voor amv" 7
      En is de uitkomst van "Niet verdeeld van de restopgave, voor amv" 0
      En is het antwoord op "Het aandeel is in hele plaatsen die precies optellen" voor de gemeente Urk ja
      En is er geen signaal "De restopgave wordt niet precies verdeeld"

    Scenario: Niemand komt in aanmerking
      Gegeven geen andere gemeente komt in aanmerking voor de restopgave, want de minister wees er geen aan
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Niet verdeeld van de restopgave, regulier" 100
      En is de uitkomst van "Niet verdeeld van de restopgave, voor amv" 7
      En is er een signaal "De restopgave wordt niet precies verdeeld"

    Abstract Scenario: Alleen <soort> blijft een deel over
      Gegeven opgegeven is een som van <n> meetellende plaatsen <soort>
      En geen andere gemeente komt in aanmerking voor de restopgave, want de minister wees er geen aan
      En een opgave van <totaal> plaatsen, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Niet verdeeld van de restopgave, regulier" <regulier over>
      En is de uitkomst van "Niet verdeeld van de restopgave, voor amv" <amv over>
      En is er een signaal "De restopgave wordt niet precies verdeeld"

      Voorbeelden: Elders staan 80 plaatsen regulier en 13 voor amv
        | soort     | n  | totaal | amv | regulier over | amv over |
        | in totaal | 93 | 193    | 13  | 100           | 0        |
        | in totaal | 93 | 100    | 20  | 0             | 7        |

    Scenario: Van een gemeente is niet bekend of zij in aanmerking komt
      Gegeven de gemeente Urk komt in aanmerking voor de restopgave
      Als het dossier wordt getoetst
      Dan is het antwoord op "De gemeente komt in aanmerking voor de restopgave" voor de gemeente Dronten onbekend
      En is het antwoord op "Het aandeel is in hele plaatsen die precies optellen" voor de gemeente Dronten onbekend
      En ligt de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Urk tussen 0 en 100
      En is er geen signaal "De restopgave wordt niet precies verdeeld"

    Scenario: Een gemeente komt zonder reden niet in aanmerking
      Gegeven de gemeente Urk komt niet in aanmerking voor de restopgave
      Als het dossier wordt getoetst
      Dan kan het dossier niet worden getoetst: komt niet in aanmerking, maar er staat niet waarom

  Regel: Het aandeel komt bij wat meetelt, en wat het besluit toewijst wordt daarnaast gelegd (rekenwijze, geen wet).

    Abstract Scenario: Het besluit wijst Urk <n> plaatsen toe, waarvan <amv> voor amv
      Gegeven de gemeente Urk komt in aanmerking voor de restopgave
      En geen andere gemeente komt in aanmerking voor de restopgave, want zij haalt haar indicatieve aantal
      En alle voorzieningen van de provincie staan in het dossier
      En een opgave van 200 plaatsen, waarvan 20 voor amv
      En een voorziening "A" in Urk die aan alle voorwaarden voldoet
      En voorziening "A" heeft 80 plaatsen
      En een voorziening "B" in Urk die aan alle voorwaarden voldoet
      En voorziening "B" heeft 13 plaatsen
      En voorziening "B" is van het soort amv
      En het verdeelbesluit wijst de gemeente Urk <n> plaatsen toe, waarvan <amv> voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Wat meetelt met het aandeel in de restopgave, regulier" voor de gemeente Urk 180
      En is de uitkomst van "Wat meetelt met het aandeel in de restopgave, voor amv" voor de gemeente Urk 20
      En is de uitkomst van "De toewijzing min wat meetelt en het aandeel, regulier" voor de gemeente Urk <verschil>
      En is de uitkomst van "De toewijzing min wat meetelt en het aandeel, voor amv" voor de gemeente Urk <verschil amv>

      Voorbeelden:
        | n   | amv | verschil | verschil amv |
        | 200 | 20  | 0        | 0            |
        | 210 | 20  | 10       | 0            |
        | 200 | 15  | 5        | -5           |
