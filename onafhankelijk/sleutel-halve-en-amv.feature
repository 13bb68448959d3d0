# language: nl
@BWBR0049310-2.1-3 @BWBR0049310-2.2-1
Functionaliteit: Halve plaatsen, en de verdeling voor amv
  Rekenkundig afronden is: vanaf een halve naar boven. De behoefte voor amv wordt met dezelfde formule verdeeld.

  Regel: De indicatieve verdeling per gemeente wordt rekenkundig afgerond op een geheel getal.

    # Rust op: Besluit, artikel 2.1, derde lid, zin 1 en 3; Besluit, artikel 2.1, tweede lid, zin 1
    @BWBR0049310-2.1-3 @BWBR0049310-2.1-2
    Abstract Scenario: Twee even zware gemeenten en <behoefte> plaatsen
      Elk krijgt de helft. 101 / 2 = 50,5 en dat is afgerond 51, samen 102. 103 / 2 = 51,5 en dat is afgerond 52, samen 104.
      Gegeven Nederland heeft 200.000 inwoners
      En de gemeente Utrecht met 100.000 inwoners en een score van 0,1
      En de gemeente Zeist met 100.000 inwoners en een score van 0,1
      En een raming van <behoefte> plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht <elk>
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Zeist <elk>
      En is de uitkomst van "De provinciale opvangopgave volgens de sleutel" bij de verdeling voor de provincie Utrecht <samen>

      Voorbeelden:
        | behoefte | elk | samen |
        | 100      | 50  | 100   |
        | 101      | 51  | 102   |
        | 103      | 52  | 104   |

    # Rust op: Besluit, artikel 2.1, derde lid, zin 2 en 3; Wet, artikel 3, eerste lid, zin 2
    @BWBR0049310-2.1-3 @BWBR0049307-3-1
    Scenario: Een hogere score geeft meer plaatsen, ook bij evenveel inwoners
      Utrecht 1,25 * 0,5 = 0,625 en Zeist 0,75 * 0,5 = 0,375, samen 1. Van 800 plaatsen zijn dat er 500 en 300.
      Gegeven Nederland heeft 200.000 inwoners
      En de gemeente Utrecht met 100.000 inwoners en een score van 0,25
      En de gemeente Zeist met 100.000 inwoners en een score van -0,25
      En een raming van 800 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 500
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Zeist 300

    # Rust op: Besluit, artikel 2.1, derde lid, onderdeel a, zin 1
    @BWBR0049310-2.1-3-a
    Scenario: Zonder score van een gemeente is geen enkele verdeling bekend
      De totale wegingsfactor mist een deel, en zij staat in elke uitkomst onder de streep. De geweigerde invoer is de
      score die ontbreekt.
      Gegeven Nederland heeft 200.000 inwoners
      En de gemeente Utrecht met 100.000 inwoners en een score van 0
      En de gemeente Zeist met 100.000 inwoners en geen score
      En een raming van 800 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan wordt de verdeling geweigerd: de SES-WOA-score ontbreekt

  Regel: De behoefte voor amv wordt met dezelfde formule over de gemeenten verdeeld, en de opgave daarvoor is de optelsom.

    # Rust op: Besluit, artikel 2.2, eerste lid, zin 2 en 3
    @BWBR0049310-2.2-1
    Scenario: Van 1.000 plaatsen zijn er 100 voor amv
      Wegingsfactoren 0,72 en 0,3 en 0,08, samen 1,1. Voor amv: 72 / 1,1 = 65,45.. naar 65; 30 / 1,1 = 27,27.. naar 27;
      8 / 1,1 = 7,27.. naar 7. Samen 65 + 27 + 7 = 99. Van 655 zou een tiende 66 zijn: de formule begint dus opnieuw.
      Gegeven Nederland heeft 500.000 inwoners
      En de gemeente Utrecht met 300.000 inwoners en een score van 0,2
      En de gemeente Amersfoort met 150.000 inwoners en een score van 0
      En de gemeente Zeist met 50.000 inwoners en een score van -0,2
      En een raming van 1.000 plaatsen, waarvan 100 voor amv
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Utrecht 65
      En is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Amersfoort 27
      En is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Zeist 7
      En is de uitkomst van "De provinciale opvangopgave voor amv volgens de sleutel" bij de verdeling voor de provincie Utrecht 99
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 655

  Regel: De som van de provinciale opvangopgaven staat naast de landelijke behoefte.

    # Rust op: Besluit, artikel 2.1, tweede lid, zin 1
    @BWBR0049310-2.1-2
    Scenario: Twaalf provincies opgeteld
      1.000 + 2.000 + ... + 12.000 = 78 * 1.000 = 78.000.
      Gegeven de provincie Utrecht in de cyclus 2024
      En de provinciale opvangopgaven
        | provincie     | opgave |
        | Groningen     | 1.000  |
        | Fryslân       | 2.000  |
        | Drenthe       | 3.000  |
        | Overijssel    | 4.000  |
        | Flevoland     | 5.000  |
        | Gelderland    | 6.000  |
        | Utrecht       | 7.000  |
        | Noord-Holland | 8.000  |
        | Zuid-Holland  | 9.000  |
        | Zeeland       | 10.000 |
        | Noord-Brabant | 11.000 |
        | Limburg       | 12.000 |
      Als de provincies samen worden getoetst
      Dan is de uitkomst van "De som van de provinciale opvangopgaven" 78.000
