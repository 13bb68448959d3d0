# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049310-2.2-1
Functionaliteit: De provincie is sluitend
  "Sluitend" is een woord uit de uitleg van het ministerie (uitvoeringspraktijk); de wet kent het niet. Is een verslag niet
  sluitend, dan kijkt de minister in eerste instantie naar de indicatieve verdeling. Omdat plaatsen voor amv en reguliere
  plaatsen niet uitwisselbaar zijn, moet elk van beide opgaven worden gehaald.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 plaatsen, waarvan 100 voor amv, met 900 reguliere
  plaatsen ("Locatie") en 100 voor amv.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
    En "Locatie" heeft 900 plaatsen
    En een voorziening "Jongerenopvang" in Amersfoort die aan alle voorwaarden voldoet
    En "Jongerenopvang" is van het soort amv
    En "Jongerenopvang" heeft 100 plaatsen

  Regel: Een opgave is in de praktijk gehaald als er ten minste zo veel plaatsen meetellen.

    Abstract Scenario: <aantal> reguliere plaatsen bij een regulier deel van 900
      Gegeven "Locatie" heeft <aantal> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Gehaald is het reguliere deel van de opgave" <antwoord>
      En is het antwoord op "Gehaald is het totaal van de opgave" <antwoord>
      En is het antwoord op "De provincie is sluitend" <antwoord>

      Voorbeelden: Eén te weinig, precies genoeg, één te veel
        | aantal              | antwoord |
        | 899                 | nee      |
        | 900                 | ja       |
        | 901                 | ja       |
        | een onbekend aantal | onbekend |

    Abstract Scenario: <aantal> plaatsen voor amv bij een opgave van 100
      Gegeven "Jongerenopvang" heeft <aantal> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Gehaald is het deel voor amv van de opgave" <antwoord>
      En is het antwoord op "De provincie is sluitend" <antwoord>

      Voorbeelden:
        | aantal              | antwoord |
        | 99                  | nee      |
        | 100                 | ja       |
        | 101                 | ja       |
        | een onbekend aantal | onbekend |

    Abstract Scenario: <aantal> reguliere plaatsen, maar als voornemen
      Gegeven "Locatie" heeft <aantal> plaatsen
      En "Locatie" is een voornemen
      En "Jongerenopvang" is een voornemen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Gehaald is het reguliere deel van de opgave, voornemens meegerekend" <antwoord>
      En is het antwoord op "Gehaald is het deel voor amv van de opgave, voornemens meegerekend" ja
      En is het antwoord op "Gehaald is het totaal van de opgave, voornemens meegerekend" <antwoord>
      En is het antwoord op "De provincie is sluitend, voornemens meegerekend" <antwoord>
      En is de provincie niet sluitend

      Voorbeelden:
        | aantal              | antwoord |
        | 899                 | nee      |
        | 900                 | ja       |
        | een onbekend aantal | onbekend |

    Abstract Scenario: <aantal> plaatsen voor amv, maar als voornemen
      Gegeven "Jongerenopvang" heeft <aantal> plaatsen
      En "Jongerenopvang" is een voornemen
      Als het dossier wordt getoetst
      Dan is het antwoord op "Gehaald is het deel voor amv van de opgave, voornemens meegerekend" <antwoord>

      Voorbeelden:
        | aantal              | antwoord |
        | 99                  | nee      |
        | 100                 | ja       |
        | een onbekend aantal | onbekend |

  Regel: De provincie is in de praktijk alleen sluitend als zij het reguliere deel en het deel voor amv allebei haalt.

    Abstract Scenario: <regulier> reguliere plaatsen en <amv> plaatsen voor amv
      Gegeven "Locatie" heeft <regulier> plaatsen
      En "Jongerenopvang" heeft <amv> plaatsen
      Als het dossier wordt getoetst
      Dan <sluitend>

      Voorbeelden: Een tekort beslist, ook als het andere deel onbekend is
        | regulier            | amv                 | sluitend                                   |
        | 900                 | 100                 | is de provincie sluitend                   |
        | 800                 | 200                 | is de provincie niet sluitend              |
        | 950                 | 50                  | is de provincie niet sluitend              |
        | 800                 | 50                  | is de provincie niet sluitend              |
        | een onbekend aantal | 100                 | is niet bekend of de provincie sluitend is |
        | een onbekend aantal | 50                  | is de provincie niet sluitend              |
        | 800                 | een onbekend aantal | is de provincie niet sluitend              |
        | een onbekend aantal | een onbekend aantal | is niet bekend of de provincie sluitend is |

  Regel: Dat een provincie sluitend moet zijn in beide delen, rust op uitvoeringspraktijk en op het Besluit.

    Abstract Scenario: De grondslag van "<regel>"
      Als het dossier wordt getoetst
      Dan steunt "<regel>" op <vindplaats> (<rechtskracht>)

      Voorbeelden:
        | regel                                       | vindplaats                       | rechtskracht        |
        | De provincie is sluitend                    | verslag PAO 20 september 2024    | uitvoeringspraktijk |
        | De provincie is sluitend                    | artikel 2.2, eerste lid, Besluit | amvb                |
        | Gehaald is het reguliere deel van de opgave | artikel 2.1, tweede lid, Besluit | amvb                |
        | Gehaald is het deel voor amv van de opgave  | artikel 2.2, eerste lid, Besluit | amvb                |
        | Gehaald is het totaal van de opgave         | artikel 2.1, tweede lid, Besluit | amvb                |
