# language: nl
@BWBR0049310-2.1-3
Functionaliteit: De verdeelsleutel
  Artikel 2.1, derde lid, van het Besluit: (SES-WOA + 1) * iG / In = Wf en BO * Wf / TWf = Iv, rekenkundig afgerond op een
  geheel getal. De scores en inwonertallen in deze voorbeelden zijn verzonnen, zodat elke stap met de hand is na te rekenen.

  Achtergrond:
    Gegeven Nederland heeft 500.000 inwoners
    En de gemeente Utrecht met 300.000 inwoners en een score van 0,2
    En de gemeente Amersfoort met 150.000 inwoners en een score van 0
    En de gemeente Zeist met 50.000 inwoners en een score van -0,2

  Regel: De wegingsfactor is de score plus een, maal de inwoners van de gemeente, gedeeld door die van Nederland.

    # Rust op: Besluit, artikel 2.1, derde lid, zin 2; Wet, artikel 3, eerste lid, zin 2
    @BWBR0049310-2.1-3 @BWBR0049310-2.1-3-e @BWBR0049307-3-1
    Abstract Scenario: De wegingsfactor van <gemeente>
      1,2 * 300.000 / 500.000 = 0,72; 1 * 150.000 / 500.000 = 0,3; 0,8 * 50.000 / 500.000 = 0,08.
      Gegeven een raming van 1.100 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De wegingsfactor van de gemeente" bij de verdeling voor de gemeente <gemeente> <factor>

      Voorbeelden:
        | gemeente   | factor |
        | Utrecht    | 0,72   |
        | Amersfoort | 0,3    |
        | Zeist      | 0,08   |

    # Rust op: Besluit, artikel 2.1, derde lid, onderdeel f, zin 1
    @BWBR0049310-2.1-3-f
    Scenario: De totale wegingsfactor
      0,72 + 0,3 + 0,08 = 1,1.
      Gegeven een raming van 1.100 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De totale wegingsfactor van alle gemeenten" bij de verdeling voor Nederland 1,1

  Regel: De indicatieve verdeling is de behoefte maal de wegingsfactor gedeeld door de totale wegingsfactor, afgerond.

    # Rust op: Besluit, artikel 2.1, derde lid, zin 1 en 3
    @BWBR0049310-2.1-3 @BWBR0049310-2.1-3-g
    Abstract Scenario: Bij een behoefte van <behoefte> krijgt <gemeente> <aantal> plaatsen
      Bij 1.100: 1.100 / 1,1 = 1.000 maal de factor, dus 720, 300 en 80. Bij 1.000: 720 / 1,1 = 654,54.. naar 655;
      300 / 1,1 = 272,72.. naar 273; 80 / 1,1 = 72,72.. naar 73. Bij 100: 65,45.. naar 65; 27,27.. naar 27; 7,27.. naar 7.
      Gegeven een raming van <behoefte> plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente <gemeente> <aantal>

      Voorbeelden:
        | behoefte | gemeente   | aantal |
        | 1.100    | Utrecht    | 720    |
        | 1.100    | Amersfoort | 300    |
        | 1.100    | Zeist      | 80     |
        | 1.000    | Utrecht    | 655    |
        | 1.000    | Amersfoort | 273    |
        | 1.000    | Zeist      | 73     |
        | 100      | Utrecht    | 65     |
        | 100      | Amersfoort | 27     |
        | 100      | Zeist      | 7      |

    # Rust op: Besluit, artikel 2.1, derde lid, zin 1
    @BWBR0049310-2.1-3
    Abstract Scenario: Rekenkundig afronden rond een halve plaats bij <behoefte>
      Zeist heeft 0,08 / 1,1 = 4/55 van de behoefte: bij 55 is dat 4, bij 48 is het 3,49.. en bij 49 is het 3,56...
      Amersfoort heeft 0,3 / 1,1 = 3/11: bij 55 is dat 15, bij 48 is het 13,09.. en bij 49 is het 13,36...
      Gegeven een raming van <behoefte> plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Zeist <zeist>
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Amersfoort <amersfoort>

      Voorbeelden:
        | behoefte | zeist | amersfoort |
        | 55       | 4     | 15         |
        | 48       | 3     | 13         |
        | 49       | 4     | 13         |

  Regel: De provinciale opvangopgave is de optelsom van de indicatieve verdelingen per gemeente in de provincie.

    # Rust op: Besluit, artikel 2.1, tweede lid, zin 1
    @BWBR0049310-2.1-2
    Abstract Scenario: De opgave bij een behoefte van <behoefte>
      De verdelingen zijn al afgerond: 655 + 273 + 73 = 1.001, een meer dan de behoefte; 65 + 27 + 7 = 99, een minder.
      Gegeven een raming van <behoefte> plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De provinciale opvangopgave volgens de sleutel" bij de verdeling voor de provincie Utrecht <opgave>
      En is de uitkomst van "Het verschil tussen de verdelingen bij elkaar en de raming" bij de verdeling voor Nederland <verschil>

      Voorbeelden:
        | behoefte | opgave | verschil |
        | 1.100    | 1.100  | 0        |
        | 1.000    | 1.001  | 1        |
        | 100      | 99     | -1       |

    # Rust op: Besluit, artikel 2.1, tweede lid, zin 1
    @BWBR0049310-2.1-2
    Scenario: Een gemeente telt alleen in haar eigen provincie
      Met Ede erbij heeft Nederland 610.000 inwoners. De factoren verhouden zich als 360 : 150 : 40 : 110, samen 660. Bij
      1.320 plaatsen: 720 + 300 + 80 = 1.100 in Utrecht en 220 in Gelderland.
      Gegeven Nederland heeft 610.000 inwoners
      En de gemeente Ede met 110.000 inwoners en een score van 0
      En een raming van 1.320 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De provinciale opvangopgave volgens de sleutel" bij de verdeling voor de provincie Utrecht 1.100
      En is de uitkomst van "De provinciale opvangopgave volgens de sleutel" bij de verdeling voor de provincie Gelderland 220
