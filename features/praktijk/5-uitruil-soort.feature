# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049310-2.2-1
Functionaliteit: Amv en regulier zijn niet uitwisselbaar
  Volgens de uitleg van het ministerie (uitvoeringspraktijk) zijn plaatsen voor amv niet uitwisselbaar met reguliere
  plaatsen; de opgave voor amv wordt apart vastgesteld (artikel 2.2, eerste lid, van het Besluit, amvb). Welke gemeente
  welke soort opvangt, mag wel wisselen, zolang beide totalen gelijk blijven.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een verdeelbesluit van 20 december 2024; een uitruil is afgesproken op
  1 oktober 2024 en staat in het verslag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En het verdeelbesluit is genomen op 20 december 2024

  Regel: In de praktijk kan een uitruil van amv tegen regulier niet.

    Abstract Scenario: <soort> tegen <erbij>
      Gegeven Utrecht staat 50 <soort> af aan Amersfoort
      En de ontvanger krijgt er <erbij> voor in de plaats
      Als het dossier wordt getoetst
      Dan is het antwoord op "Amv en regulier worden niet tegen elkaar geruild" <antwoord>
      En is het antwoord op "De uitruil kan" <kan>

      Voorbeelden:
        | soort         | erbij              | antwoord            | kan |
        | amv           | regulier           | nee                 | nee |
        | regulier      | amv                | nee                 | nee |
        | amv           | bijzonder          | nee                 | nee |
        | bijzonder     | amv                | nee                 | nee |
        | amv           | amv                | ja                  | ja  |
        | regulier      | regulier           | ja                  | ja  |
        | regulier      | aanmeldvoorziening | ja                  | ja  |
        | statushouders | statushouders      | niet van toepassing | ja  |

    Scenario: Zonder andere soort is er niets dat tegen elkaar wordt geruild
      Gegeven Utrecht staat 50 amv af aan Amersfoort
      Als het dossier wordt getoetst
      Dan is het antwoord op "Amv en regulier worden niet tegen elkaar geruild" ja
      En steunt "Amv en regulier worden niet tegen elkaar geruild" op verslag PAO 20 september 2024 (uitvoeringspraktijk)

    Scenario: Welke soort, is niet bekend
      Gegeven Utrecht staat 50 amv af aan Amersfoort
      En de ontvanger krijgt er amv voor in de plaats
      En niet bekend is welke soort wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "Amv en regulier worden niet tegen elkaar geruild" onbekend

  Regel: Gemeenten mogen wisselen wie welke soort opvangt, in twee uitruilen elk van de eigen soort (afgeleid).

    Scenario: Utrecht neemt de amv van Amersfoort over, en Amersfoort regulier van Utrecht
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 200 plaatsen, waarvan 20 voor amv
      En de gemeente Amersfoort heeft een indicatieve verdeling van 100 plaatsen, waarvan 10 voor amv
      En Utrecht staat 10 regulier af aan Amersfoort
      En Amersfoort staat 10 amv af aan Utrecht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil kan" voor uitruil 1 ja
      En is het antwoord op "De uitruil kan" voor uitruil 2 ja
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Utrecht 170
      En is de uitkomst van "Plaatsen voor amv van de gemeente na de uitruil" voor de gemeente Utrecht 30
      En is de uitkomst van "Reguliere plaatsen van de gemeente na de uitruil" voor de gemeente Amersfoort 100
      En is de uitkomst van "Plaatsen voor amv van de gemeente na de uitruil" voor de gemeente Amersfoort 0
      En is de uitkomst van "Plaatsen van de gemeente na de uitruil, in totaal" voor de gemeente Utrecht 200
      En is de uitkomst van "Plaatsen van de gemeente na de uitruil, in totaal" voor de gemeente Amersfoort 100
