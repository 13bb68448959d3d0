# language: nl
@BWBR0049310-2.1-3 @BWBR0049307-3-1
Functionaliteit: De verdeelsleutel
  Artikel 2.1, derde lid, van het Besluit (amvb): Wf = (SES-WOA + 1) × iG / In en Iv = BO × Wf / TWf, rekenkundig afgerond
  op een geheel getal. Artikel 2.1, tweede lid: de provinciale opvangopgave is de som over de gemeenten van de provincie.
  Artikel 2.2, eerste lid: voor amv geldt dezelfde formule, met de behoefte voor amv als BO. De wet noemt de twee
  grootheden (artikel 3, eerste lid). De getallen hieronder zijn met de hand uit die tekst berekend; het zijn voorbeelden,
  geen cijfers van het CBS.

  Regel: De wegingsfactor is de score van de gemeente plus een, maal haar inwoners, gedeeld door de inwoners van Nederland.

    Abstract Scenario: Een score van <score>
      Gegeven de gemeente Utrecht met 100.000 inwoners en een score van <score>
      En de gemeente Amersfoort met 100.000 inwoners en een score van 0
      En een raming van 100 plaatsen
      En Nederland heeft 1.000.000 inwoners
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De wegingsfactor van de gemeente" bij de verdeling voor de gemeente Utrecht <gewicht>
      En is de uitkomst van "De totale wegingsfactor van alle gemeenten" bij de verdeling voor Nederland <totaal>
      En steunt bij de verdeling "De wegingsfactor van de gemeente" voor de gemeente Utrecht op artikel 2.1, derde lid, Besluit (amvb)
      En steunt bij de verdeling "De wegingsfactor van de gemeente" voor de gemeente Utrecht op artikel 3, eerste lid, Spreidingswet (wet)

      Voorbeelden:
        | score  | gewicht | totaal |
        | 0      | 0,1     | 0,2    |
        | 0,25   | 0,125   | 0,225  |
        | -0,123 | 0,0877  | 0,1877 |
        | -1     | 0       | 0,1    |

  Regel: De indicatieve verdeling per gemeente is de behoefte naar rato van de wegingsfactoren, rekenkundig afgerond op een geheel getal.

    @BWBR0049310-2.1-2
    Abstract Scenario: Een raming van <raming> over drie gelijke gemeenten en een die twee keer zo zwaar is
      Gegeven de gemeente Utrecht met 2.000 inwoners en een score van 0
      En de gemeente Amersfoort met 1.000 inwoners en een score van 0
      En de gemeente Zeist met 2.000 inwoners en een score van -0,5
      En de gemeente Arnhem met 500 inwoners en een score van 1
      En een raming van <raming> plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel, niet afgerond" bij de verdeling voor de gemeente Zeist <precies>
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Zeist <licht>
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht <zwaar>
      En is de uitkomst van "De provinciale opvangopgave volgens de sleutel" bij de verdeling voor de provincie Utrecht <utrecht>
      En is de uitkomst van "De provinciale opvangopgave volgens de sleutel" bij de verdeling voor de provincie Gelderland <licht>
      En is de uitkomst van "De indicatieve verdelingen volgens de sleutel bij elkaar" bij de verdeling voor Nederland <som>
      En is de uitkomst van "Het verschil tussen de verdelingen bij elkaar en de raming" bij de verdeling voor Nederland <verschil>

      Voorbeelden: een vijfde en twee vijfde; een half wordt naar boven afgerond
        | raming | precies | licht | zwaar | utrecht | som | verschil |
        | 100    | 20      | 20    | 40    | 80      | 100 | 0        |
        | 12     | 2,4     | 2     | 5     | 9       | 11  | -1       |
        | 13     | 2,6     | 3     | 5     | 11      | 14  | 1        |
        | 0      | 0       | 0     | 0     | 0       | 0   | 0        |

    Scenario: Precies een half wordt naar boven afgerond
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0
      En de gemeente Arnhem met 1.000 inwoners en een score van 0
      En een raming van 5 plaatsen
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 3
      En is de uitkomst van "Het verschil tussen de verdelingen bij elkaar en de raming" bij de verdeling voor Nederland 1

    Scenario: Het aantal inwoners van Nederland valt weg uit de verdeling
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0,5
      En de gemeente Arnhem met 1.000 inwoners en een score van 0
      En een raming van 250 plaatsen
      En Nederland heeft 17.942.942 inwoners
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 150
      En is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Arnhem 100

  @BWBR0049310-2.2-1
  Regel: Voor amv geldt dezelfde formule met de landelijke behoefte voor amv; het is geen deel van de afgeronde verdeling.

    Scenario: Amv uit de wegingsfactoren
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0
      En de gemeente Zeist met 1.000 inwoners en een score van 0
      En de gemeente Arnhem met 1.000 inwoners en een score van 0
      En een raming van 100 plaatsen, waarvan 8 voor amv
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel, niet afgerond" bij de verdeling voor de gemeente Utrecht 8/3
      En is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Utrecht 3
      En is de uitkomst van "De provinciale opvangopgave voor amv volgens de sleutel" bij de verdeling voor de provincie Utrecht 6
      En is de uitkomst van "De indicatieve verdelingen voor amv volgens de sleutel bij elkaar" bij de verdeling voor Nederland 9
      En is de uitkomst van "Het verschil tussen de verdelingen voor amv bij elkaar en de raming voor amv" bij de verdeling voor Nederland 1
      En steunt bij de verdeling "De indicatieve verdeling voor amv volgens de sleutel" voor de gemeente Utrecht op artikel 2.2, eerste lid, Besluit (amvb)

    Scenario: Tien plaatsen voor amv over een en twee delen
      Naar rato van 0,1 en 0,2: 10/3 en 20/3, afgerond 3 en 7.
      Gegeven de gemeente Utrecht met 100.000 inwoners en een score van 0
      En de gemeente Amersfoort met 200.000 inwoners en een score van 0
      En een raming van 100 plaatsen, waarvan 10 voor amv
      En Nederland heeft 1.000.000 inwoners
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel, niet afgerond" bij de verdeling voor de gemeente Utrecht 10/3
      En is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Utrecht 3
      En is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Amersfoort 7

    Scenario: De behoefte voor amv is niet bekend
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0
      En de raming van de cyclus 2026
      Als de raming over deze gemeenten wordt verdeeld
      Dan is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 88.000
      En is de uitkomst van "De indicatieve verdeling voor amv volgens de sleutel" bij de verdeling voor de gemeente Utrecht niet bekend
      En is de uitkomst van "De provinciale opvangopgave voor amv volgens de sleutel" bij de verdeling voor de provincie Utrecht niet bekend

  Regel: Ontbreekt iets dat de formule nodig heeft, dan wordt niets ingevuld en heet geen uitkomst indicatieve verdeling (afspraak, geen wet).

    Scenario: Een score onder min een zou een negatief gewicht geven
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van -1,001
      Als de raming over deze gemeenten wordt verdeeld
      Dan wordt de verdeling geweigerd: geeft een negatief gewicht

    @open
    Scenario: Een gemeente zonder score
      Gegeven de gemeente Schiermonnikoog met 950 inwoners en geen score
      Als de raming over deze gemeenten wordt verdeeld
      Dan wordt de verdeling geweigerd: de SES-WOA-score ontbreekt

    @BWBR0049310-2.1-3-f
    Scenario: De totale wegingsfactor is die van alle gemeenten
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0
      Als de raming over heel Nederland wordt verdeeld
      Dan wordt de verdeling geweigerd: 341 van de 342 gemeenten ontbreken

    Scenario: Een deel van de gemeenten geeft geen indicatieve verdeling
      Gegeven de gemeente Utrecht met 1.000 inwoners en een score van 0
      Als de raming over deze gemeenten wordt verdeeld
      Dan zegt de uitkomst dat zij geen indicatieve verdeling is
      En heet de uitkomst afgeleid
