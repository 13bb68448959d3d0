# language: nl
@bron-verslag-pao-2024-09-20
Functionaliteit: Amv apart, en wanneer een provincie sluitend is
  Het verslag van 20 september 2024: "AMV-plekken zijn niet uitwisselbaar met reguliere plekken." Het Besluit stelt de
  opgave voor amv apart vast. In het totaal van de opgave zijn de plaatsen voor amv begrepen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En een voorziening "Regulier" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Jong" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Jong" is van het soort amv
    En alle voorzieningen van de provincie staan in het dossier

  Regel: De provincie is sluitend als zowel het reguliere deel als het deel voor amv van de opgave is gehaald.

    # Rust op: Verslag PAO, deel II, alinea 4, zin 1 en 3; Besluit, artikel 2.2, eerste lid, zin 3
    @bron-verslag-pao-2024-09-20 @BWBR0049310-2.2-1
    Abstract Scenario: <regulier> reguliere plaatsen en <amv> plaatsen voor amv
      Het reguliere deel is 1.000 - 100 = 900. Het verschil is wat meetelt min wat moet: bij 899 is dat 1 te weinig.
      Gegeven de voorziening "Regulier" heeft <regulier> plaatsen
      En de voorziening "Jong" heeft <amv> plaatsen
      Als het dossier wordt getoetst
      Dan <sluitend>
      En is de uitkomst van "Verschil tussen meetellende reguliere plaatsen en de opgave" <verschil regulier>
      En is de uitkomst van "Verschil tussen meetellende plaatsen voor amv en de opgave" <verschil amv>

      Voorbeelden:
        | regulier | amv | sluitend                        | verschil regulier | verschil amv |
        | 900      | 100 | is de provincie sluitend        | 0                 | 0            |
        | 899      | 100 | is de provincie niet sluitend   | -1                | 0            |
        | 900      | 99  | is de provincie niet sluitend   | 0                 | -1           |
        | 1.000    | 50  | is de provincie niet sluitend   | 100               | -50          |
        | 800      | 200 | is de provincie niet sluitend   | -100              | 100          |
        | 950      | 130 | is de provincie sluitend        | 50                | 30           |

    # Rust op: Verslag PAO, deel II, alinea 4, zin 3
    @bron-verslag-pao-2024-09-20
    Scenario: Een overschot regulier dekt geen tekort voor amv
      Samen zijn er 1.200 + 50 = 1.250 plaatsen, meer dan 1.000; toch ontbreken 100 - 50 = 50 plaatsen voor amv.
      Gegeven de voorziening "Regulier" heeft 1.200 plaatsen
      En de voorziening "Jong" heeft 50 plaatsen
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend
      En is er een tekort van 50 plaatsen voor amv
      En is er een overschot van 300 plaatsen regulier
      En is er een signaal "Tekort voor amv naast een regulier overschot"

    # Rust op: Verslag PAO, deel II, alinea 4, zin 1; Brief CdK, deel Provinciaal verslag, alinea 2, zin 2 en 3
    @bron-verslag-pao-2024-09-20 @bron-brief-cdk-overijssel-2026-01-26
    Scenario: Alleen met een voornemen zou de provincie sluitend zijn
      Zonder het voornemen tellen 850 van de 900 reguliere plaatsen: een tekort van 50. Met het voornemen zijn het er 900.
      Gegeven de voorziening "Regulier" heeft 850 plaatsen
      En een voorziening "Plan" in Amersfoort die aan alle voorwaarden voldoet
      En de voorziening "Plan" heeft 50 plaatsen
      En de voorziening "Plan" is een voornemen
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend
      En is er een tekort van 50 plaatsen regulier
      En is met voornemens het aantal plaatsen in de provincie 1.000
      En is er een signaal "Met de voornemens zou de provincie sluitend zijn"

    # Rust op: Verslag PAO, deel II, alinea 4, zin 1
    @bron-verslag-pao-2024-09-20
    Scenario: Van een voorziening die beslist, is het aantal plaatsen niet bekend
      Gegeven de voorziening "Regulier" heeft een onbekend aantal plaatsen
      Als het dossier wordt getoetst
      Dan is niet bekend of de provincie sluitend is

    # Rust op: Verslag PAO, deel II, alinea 4, zin 1 en 3
    @bron-verslag-pao-2024-09-20
    Scenario: Een tekort voor amv staat vast, ook al is regulier niet bekend
      Van de 100 plaatsen voor amv zijn er 60: wat regulier ook is, sluitend kan het niet zijn.
      Gegeven de voorziening "Regulier" heeft een onbekend aantal plaatsen
      En de voorziening "Jong" heeft 60 plaatsen
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend

    # Rust op: Verslag PAO, deel II, alinea 4, zin 1
    @bron-verslag-pao-2024-09-20
    Scenario: Met te weinig plaatsen in een onvolledig dossier is de uitkomst niet bekend
      Er kunnen nog voorzieningen zijn die het dossier niet noemt.
      Gegeven niet alle voorzieningen van de provincie staan in het dossier
      En de voorziening "Regulier" heeft 800 plaatsen
      Als het dossier wordt getoetst
      Dan is niet bekend of de provincie sluitend is

  Regel: De opgave van een gemeente is haar indicatieve verdeling, regulier en voor amv apart.

    # Rust op: Besluit, artikel 2.2, eerste lid, zin 1; Verslag PAO, deel II, alinea 4, zin 3
    @BWBR0049310-2.2-1 @bron-verslag-pao-2024-09-20
    Scenario: Wat een gemeente te veel of te weinig heeft
      Regulier: 250 plaatsen tegen 220 - 20 = 200, dus 50 te veel. Amv: geen tegen 20, dus 20 te weinig.
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 220 plaatsen, waarvan 20 voor amv
      En de voorziening "Regulier" heeft 250 plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Het reguliere deel van de indicatieve verdeling" voor de gemeente Utrecht 200
      En is de uitkomst van "Verschil tussen meetellende reguliere plaatsen en de indicatieve verdeling" voor de gemeente Utrecht 50
      En is de uitkomst van "Verschil tussen meetellende plaatsen voor amv en de indicatieve verdeling" voor de gemeente Utrecht -20
