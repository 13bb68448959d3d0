# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Hoeveel plaatsen meetellen
  "Iedere plek telt mee", zegt de uitleg van het ministerie (uitvoeringspraktijk). Een plaats is een plaats voor één
  asielzoeker (artikel 1 van de Spreidingswet, wet). De minimumomvang van 100 of 16 plaatsen uit artikel 3.1 van het
  Besluit (amvb) hoort bij de aftrek van artikel 2, derde lid, van de wet en niet bij dit tellen.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet

  Regel: Van een voorziening die meetelt, tellen in de praktijk alle plaatsen mee; van een andere telt er geen.

    Abstract Scenario: Een voorziening van 250 plaatsen, beschikbaar tot <dag>
      Gegeven "Locatie" heeft 250 plaatsen
      En "Locatie" is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Het aantal plaatsen dat kan meetellen" 250
      En ligt de uitkomst van "Het aantal meetellende plaatsen" tussen <laagst> en <hoogst>
      En ligt de uitkomst van "Het aantal meetellende plaatsen, voornemens meegerekend" tussen <laagst> en <hoogst>

      Voorbeelden:
        | dag               | laagst | hoogst |
        | 31 januari 2026   | 0      | 0      |
        | 1 februari 2026   | 250    | 250    |
        | een onbekende dag | 0      | 250    |

    Scenario: Een onbekend aantal plaatsen
      Gegeven "Locatie" heeft een onbekend aantal plaatsen
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Locatie" mee
      En is de uitkomst van "Het aantal plaatsen dat kan meetellen" niet bekend
      En is de uitkomst van "Het aantal meetellende plaatsen" niet bekend

    Scenario: Van een voorziening die niet meetelt, doet het aantal er niet toe
      Gegeven "Locatie" heeft een onbekend aantal plaatsen
      En "Locatie" is beschikbaar tot 31 januari 2026
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Het aantal meetellende plaatsen" 0

  @BWBR0049310-3.1-1 @BWBR0049310-3.1-2
  Regel: Voor het meetellen is er in de praktijk geen minimumomvang; iedere plek telt mee.

    Abstract Scenario: <plaatsen> plaatsen van <soort>
      Gegeven "Locatie" heeft <plaatsen> plaatsen
      En "Locatie" is van <soort>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Locatie" mee
      En tellen <plaatsen> plaatsen van "Locatie" mee

      Voorbeelden: Aan weerszijden van de minimumomvang die voor de aftrek geldt
        | plaatsen | soort                     |
        | 1        | het soort regulier        |
        | 99       | het soort regulier        |
        | 100      | het soort regulier        |
        | 15       | het soort bijzondere aard |
        | 16       | het soort bijzondere aard |
        | 1        | het soort amv             |

  @open
  Regel: De omvang wordt alleen begrensd in de lezing waarin niet meer meetelt dan is overbrugd (open vraag).

    Scenario: Wie al open is, wordt niet begrensd
      Gegeven de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" is beantwoord met overbrugd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De omvang is begrensd tot wat is overbrugd" nee
      En tellen 100 plaatsen van "Locatie" mee
