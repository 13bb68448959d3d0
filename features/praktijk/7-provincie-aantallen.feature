# language: nl
@BWBR0049310-2.1-2 @BWBR0049310-2.2-1 @bron-verslag-pao-2024-09-20
Functionaliteit: De plaatsen van de provincie naast haar opgave
  De opgave van de provincie is de optelsom van de indicatieve verdelingen (artikel 2.1, tweede lid, van het Besluit,
  amvb), met een eigen opgave voor amv (artikel 2.2, eerste lid, amvb). Welke plaatsen daartegenover meetellen, rust op de
  uitleg van het ministerie (uitvoeringspraktijk). Voornemens staan steeds apart (interpretatie).
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 plaatsen, waarvan 100 voor amv; regulier 800
  plaatsen en 150 als voornemen, voor amv 90 en 20 als voornemen.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
    En "Locatie" heeft 800 plaatsen
    En een voorziening "Plan" in Zeist die aan alle voorwaarden voldoet
    En "Plan" heeft 150 plaatsen
    En "Plan" is een voornemen
    En een voorziening "Jongerenopvang" in Amersfoort die aan alle voorwaarden voldoet
    En "Jongerenopvang" is van het soort amv
    En "Jongerenopvang" heeft 90 plaatsen
    En een voorziening "Jongerenplan" in Soest die aan alle voorwaarden voldoet
    En "Jongerenplan" is van het soort amv
    En "Jongerenplan" heeft 20 plaatsen
    En "Jongerenplan" is een voornemen

  Regel: De provincie telt op wat in haar gemeenten meetelt, regulier en amv apart, met en zonder voornemens (praktijk).

    Abstract Scenario: <telling>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "<telling>" <aantal>

      Voorbeelden: Meetellende plaatsen
        | telling                                                                 | aantal |
        | Meetellende reguliere plaatsen van de provincie                         | 800    |
        | Meetellende reguliere plaatsen van de provincie, voornemens meegerekend | 950    |
        | Meetellende plaatsen voor amv van de provincie                          | 90     |
        | Meetellende plaatsen voor amv van de provincie, voornemens meegerekend  | 110    |
        | Reguliere plaatsen en plaatsen voor amv van de provincie samen          | 890    |
        | Reguliere plaatsen en plaatsen voor amv van de provincie samen, voornemens meegerekend | 1.060 |
        | Meetellende plaatsen in totaal van de provincie                         | 890    |
        | Meetellende plaatsen in totaal van de provincie, voornemens meegerekend | 1.060  |

      Voorbeelden: Het verschil met de opgave; minder dan nul is een tekort
        | telling                                                                             | aantal |
        | Het reguliere deel van de provinciale opvangopgave                                  | 900    |
        | Verschil tussen meetellende reguliere plaatsen en de opgave                         | -100   |
        | Verschil tussen meetellende reguliere plaatsen en de opgave, voornemens meegerekend | 50     |
        | Verschil tussen meetellende plaatsen voor amv en de opgave                          | -10    |
        | Verschil tussen meetellende plaatsen voor amv en de opgave, voornemens meegerekend  | 10     |
        | Verschil tussen meetellende plaatsen in totaal en de opgave                         | -110   |
        | Verschil tussen meetellende plaatsen in totaal en de opgave, voornemens meegerekend | 60     |

  Regel: Zolang een gegeven onbekend is, ligt het aantal van de provincie tussen twee grenzen (afspraak over bewijs).

    Abstract Scenario: <telling>, met een onbekende stand van 800 plaatsen
      Gegeven "Locatie" heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "<telling>" tussen <laagst> en <hoogst>

      Voorbeelden:
        | telling                                                                 | laagst | hoogst |
        | Meetellende reguliere plaatsen van de provincie                         | 0      | 800    |
        | Meetellende reguliere plaatsen van de provincie, voornemens meegerekend | 950    | 950    |
        | Verschil tussen meetellende reguliere plaatsen en de opgave             | -900   | -100   |
        | Meetellende plaatsen in totaal van de provincie                         | 90     | 890    |

    Scenario: Een onbekend soort telt in elk geval in het totaal mee
      Gegeven "Locatie" is van een onbekend soort
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Meetellende reguliere plaatsen van de provincie" tussen 0 en 800
      En ligt de uitkomst van "Meetellende plaatsen voor amv van de provincie" tussen 90 en 890
      En is de uitkomst van "Meetellende plaatsen in totaal van de provincie" 890

  Regel: Wat meetelt, rust op uitvoeringspraktijk; waarmee wordt vergeleken, op het Besluit.

    Abstract Scenario: De grondslag van "<telling>"
      Als het dossier wordt getoetst
      Dan steunt "<telling>" op <vindplaats> (<rechtskracht>)

      Voorbeelden:
        | telling                                                     | vindplaats                       | rechtskracht        |
        | Meetellende reguliere plaatsen van de provincie             | verslag PAO 20 september 2024    | uitvoeringspraktijk |
        | Meetellende plaatsen voor amv van de provincie              | verslag PAO 20 september 2024    | uitvoeringspraktijk |
        | Meetellende plaatsen in totaal van de provincie             | verslag PAO 20 september 2024    | uitvoeringspraktijk |
        | Verschil tussen meetellende reguliere plaatsen en de opgave | artikel 2.1, tweede lid, Besluit | amvb                |
        | Verschil tussen meetellende plaatsen voor amv en de opgave  | artikel 2.2, eerste lid, Besluit | amvb                |
        | Verschil tussen meetellende plaatsen in totaal en de opgave | artikel 2.1, tweede lid, Besluit | amvb                |
