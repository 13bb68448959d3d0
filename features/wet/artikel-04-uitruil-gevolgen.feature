# language: nl
@BWBR0049307-4-1 @BWBR0049307-5-1
Functionaliteit: Wat uitruil met het aantal van elke gemeente doet
  Gemeenten overleggen over de verdeling van opvangplaatsen (artikel 4, eerste lid, van de Spreidingswet, wet). Wat de een
  door uitruil minder krijgt, krijgt de ander meer, regulier en amv elk apart; de opgave van de provincie blijft gelijk
  (artikel 5, eerste lid; afgeleid). De minister stelt de verdeling vast.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een verdeelbesluit van 20 december 2024, en een indicatieve verdeling
  voor Utrecht (200, waarvan 20 voor amv) en Amersfoort (100, waarvan 10); een uitruil is afgesproken op 1 oktober 2024 en
  staat in het verslag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En de gemeente Utrecht heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv
    En de gemeente Amersfoort heeft een indicatieve verdeling van 100 plaatsen, waarvan 10 voor amv
    En het verdeelbesluit is genomen op 20 december 2024

  Regel: Wat een gemeente bij een uitruil afstaat, gaat van haar aantal af en komt er bij de ander bij (afgeleid).

    Scenario: Twee uitruilen van regulier
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En Amersfoort staat 20 bijzonder af aan Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil verschuift reguliere plaatsen van de indicatieve verdeling" voor uitruil 1 ja
      En is het antwoord op "De uitruil verschuift reguliere plaatsen van de indicatieve verdeling" voor uitruil 2 ja
      En is het antwoord op "De uitruil verschuift plaatsen voor amv van de indicatieve verdeling" voor uitruil 1 nee
      En is de uitkomst van "Reguliere plaatsen die de gemeente door uitruil overneemt" voor de gemeente Utrecht 20
      En is de uitkomst van "Reguliere plaatsen die de gemeente door uitruil afstaat" voor de gemeente Utrecht 50
      En is de uitkomst van "Saldo van de uitruil van reguliere plaatsen" voor de gemeente Utrecht -30
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Utrecht 150
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Amersfoort 120
      En is de uitkomst van "Uitruilen waarin de gemeente partij is" voor de gemeente Utrecht 2
      En is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Utrecht ja
      En is de uitkomst van "Wat alle uitruil samen aan de opgave van de provincie verandert" 0
      En is de uitkomst van "Opgave van de provincie na de uitruil" 1.000

    Scenario: Een uitruil van amv laat het reguliere aantal gelijk
      Gegeven Utrecht staat 5 amv af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil verschuift plaatsen voor amv van de indicatieve verdeling" ja
      En is het antwoord op "De uitruil verschuift reguliere plaatsen van de indicatieve verdeling" nee
      En is de uitkomst van "Plaatsen voor amv die de gemeente door uitruil overneemt" voor de gemeente Amersfoort 5
      En is de uitkomst van "Plaatsen voor amv die de gemeente door uitruil afstaat" voor de gemeente Utrecht 5
      En is de uitkomst van "Saldo van de uitruil van plaatsen voor amv" voor de gemeente Utrecht -5
      En is de uitkomst van "Plaatsen voor amv van de gemeente na de uitruil" voor de gemeente Utrecht 15
      En is de uitkomst van "Plaatsen van de gemeente na de uitruil, in totaal" voor de gemeente Utrecht 195
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Utrecht 180

    Scenario: Heen en weer evenveel verandert niets
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En Amersfoort staat 50 regulier af aan Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Utrecht nee

    Scenario: Een gemeente die in geen uitruil partij is
      Gegeven Utrecht staat 50 regulier af aan De Bilt
      Als het dossier wordt getoetst
      Dan is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Amersfoort niet van toepassing
      En is de uitkomst van "Uitruilen waarin de gemeente partij is" voor de gemeente Amersfoort 0
      En is de uitkomst van "Reguliere plaatsen die de gemeente door uitruil overneemt" voor de gemeente De Bilt 50

  Regel: Een uitruil die niet kan, verandert geen aantal; is niet bekend of zij kan, dan is het aantal niet bekend (afgeleid).

    Abstract Scenario: In het verslag: <in>
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En van de uitruil is bekend: of de uitruil in het verslag is vastgelegd: <in>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Utrecht <aantal>
      En is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Utrecht <in>

      Voorbeelden:
        | in  | aantal |
        | ja  | 130    |
        | nee | 180    |

    Scenario: Of de uitruil in het verslag staat, is niet bekend
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En van de uitruil is niet bekend: of de uitruil in het verslag is vastgelegd
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil verschuift reguliere plaatsen van de indicatieve verdeling" onbekend
      En ligt de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Utrecht tussen 130 en 180
      En ligt de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Amersfoort tussen 90 en 140
      En is het antwoord op "Door uitruil verandert het aantal van de gemeente" voor de gemeente Utrecht onbekend
      En is de uitkomst van "Opgave van de provincie na de uitruil" 1.000

    Scenario: Wie de plaatsen overneemt, is niet bekend
      Gegeven Utrecht staat 50 regulier af aan Amersfoort
      En niet bekend is wie overneemt
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Amersfoort tussen 90 en 140
      En ligt de uitkomst van "Uitruilen waarin de gemeente partij is" voor de gemeente Amersfoort tussen 0 en 1

    Scenario: Welke soort, is niet bekend
      Gegeven Utrecht staat 50 amv af aan Amersfoort
      En niet bekend is welke soort wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil verschuift plaatsen voor amv van de indicatieve verdeling" onbekend

  @BWBR0049307-5-3
  Regel: Een uitruil van na het verdeelbesluit verandert de indicatieve verdeling niet; dan geldt het aantal van het gewijzigde besluit (afgeleid).

    Scenario: Een uitruil door wijziging van het verdeelbesluit
      Gegeven de peildatum is 1 maart 2025
      En Utrecht staat 50 regulier af aan Amersfoort
      En van de uitruil is bekend: de dag waarop de uitruil is afgesproken: 10 januari 2025
      En de minister oordeelt op 1 februari 2025 over de eerste uitruil: bijzondere omstandigheden: ja, want een pand brandde af
      En van de uitruil is bekend: de dag waarop het verdeelbesluit is gewijzigd om de uitruil over te nemen: 15 februari 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" ja
      En is het antwoord op "De uitruil verschuift reguliere plaatsen van de indicatieve verdeling" nee
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Utrecht 180
