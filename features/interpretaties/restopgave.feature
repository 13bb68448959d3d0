# language: nl
@bron-verdeelbesluiten-2024 @open
Functionaliteit: Wat over de restopgave niet is gezien
  Geen bron geeft de afronding van de delen, en geen bron verklaart waarom een gepubliceerde restopgave van de berekende
  afwijkt. Beide zijn een interpretatie.
  Standaard in dit bestand: Flevoland in de cyclus 2024, een opgave van 120 plaatsen, waarvan 10 voor amv, waarvan 100
  reguliere en geen voor amv meetellen; Urk, Dronten en Zeewolde komen in aanmerking, elk met een indicatieve verdeling van
  20 plaatsen, waarvan 10 voor amv.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En een opgave van 120 plaatsen, waarvan 10 voor amv
    En alle gemeenten van de provincie staan in het dossier
    En niet alle voorzieningen van de provincie staan in het dossier
    En opgegeven is een som van 100 meetellende plaatsen regulier
    En opgegeven is een som van 0 meetellende plaatsen voor amv
    En de indicatieve verdeling van Urk is 20 plaatsen, waarvan 10 voor amv
    En de indicatieve verdeling van Dronten is 20 plaatsen, waarvan 10 voor amv
    En de indicatieve verdeling van Zeewolde is 20 plaatsen, waarvan 10 voor amv
    En de gemeente Urk komt in aanmerking voor de restopgave
    En de gemeente Dronten komt in aanmerking voor de restopgave
    En de gemeente Zeewolde komt in aanmerking voor de restopgave
    En geen andere gemeente komt in aanmerking voor de restopgave, want zij haalt haar indicatieve aantal

  Regel: De delen worden zo afgerond dat zij precies optellen of, in de andere lezing, elk rekenkundig, zodat dat niet hoeft.

    10 plaatsen over drie gelijke gemeenten is 3,33 voor elk: 4, 3 en 3, of drie keer 3.

    Abstract Scenario: Afgerond met <keuze>
      Gegeven de vraag "Hoe wordt het deel van een gemeente in de restopgave op hele plaatsen afgerond?" is beantwoord met <keuze>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Aandeel in de restopgave met grootste resten, regulier" voor de gemeente Zeewolde 4
      En is de uitkomst van "Aandeel in de restopgave rekenkundig afgerond, regulier" voor de gemeente Zeewolde 3
      En is de uitkomst van "Aandeel in de restopgave met grootste resten, voor amv" voor de gemeente Zeewolde 4
      En is de uitkomst van "Aandeel in de restopgave rekenkundig afgerond, voor amv" voor de gemeente Zeewolde 3
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, regulier" voor de gemeente Zeewolde <deel>
      En is de uitkomst van "Aandeel van de gemeente in de restopgave, voor amv" voor de gemeente Zeewolde <deel>
      En is de uitkomst van "Niet verdeeld van de restopgave, regulier" <rest>
      En is het antwoord op "Het aandeel is in hele plaatsen die precies optellen" voor de gemeente Zeewolde <precies>
      En is er <wel> signaal "De restopgave wordt niet precies verdeeld"

      Voorbeelden:
        | keuze           | deel | rest | precies | wel  |
        | grootste resten | 4    | 0    | ja      | geen |
        | rekenkundig     | 3    | 1    | nee     | een  |

  Regel: Verdeeld wordt, zonder andere keuze, de berekende restopgave, ook als een andere is gepubliceerd.

    Abstract Scenario: Gepubliceerd zijn <n> regulier en <amv> voor amv, verdeeld wordt de keuze <keuze>
      Gegeven de vraag "Welke restopgave wordt verdeeld als de gepubliceerde afwijkt van de berekende?" is beantwoord met <keuze>
      En van de provincie is bekend: de gepubliceerde restopgave, regulier: <n>
      En van de provincie is bekend: de gepubliceerde restopgave, voor amv: <amv>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Verdeeld wordt de gepubliceerde restopgave, regulier" <r>
      En is het antwoord op "Verdeeld wordt de gepubliceerde restopgave, voor amv" <a>
      En is de uitkomst van "De restopgave die wordt verdeeld, regulier" <te verdelen>
      En is de uitkomst van "De restopgave die wordt verdeeld, voor amv" <te verdelen amv>
      En is de uitkomst van "Verdeeld over de gemeenten, regulier" <te verdelen>

      Voorbeelden:
        | n  | amv | keuze        | r   | a   | te verdelen | te verdelen amv |
        | 12 | 10  | berekend     | nee | nee | 10          | 10              |
        | 12 | 10  | gepubliceerd | ja  | nee | 12          | 10              |
        | 10 | 8   | gepubliceerd | nee | ja  | 10          | 8               |

    Scenario: Gekozen is de gepubliceerde, maar die staat niet in het dossier
      Gegeven de vraag "Welke restopgave wordt verdeeld als de gepubliceerde afwijkt van de berekende?" is beantwoord met gepubliceerd
      Als het dossier wordt getoetst
      Dan is het antwoord op "Verdeeld wordt de gepubliceerde restopgave, regulier" onbekend
      En is het antwoord op "Verdeeld wordt de gepubliceerde restopgave, voor amv" onbekend
      En is de uitkomst van "De restopgave die wordt verdeeld, regulier" niet bekend
