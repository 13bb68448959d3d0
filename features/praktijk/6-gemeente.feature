# language: nl
@BWBR0049307-3-2 @BWBR0049310-2.1-3 @bron-verslag-pao-2024-09-20
Functionaliteit: De plaatsen van een gemeente naast haar indicatieve verdeling
  De minister maakt de indicatieve verdeling per gemeente bekend (artikel 3, tweede lid, van de Spreidingswet, wet). Zij
  is een richtgetal: pas het verdeelbesluit schept voor een gemeente een taak (artikelen 5 en 6, wet). Het verschil
  hieronder is dus een vergelijking en geen oordeel over de gemeente. Wat meetelt, rust op uitvoeringspraktijk.
  De aantallen zijn verzonnen, behalve 1.988: de indicatieve verdeling van de gemeente Utrecht in 2024.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht vier voorzieningen, regulier 1.500 ("Locatie") en 400
  als voornemen, voor amv 150 en 30 als voornemen, en in Zeist een van 100.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
    En "Locatie" heeft 1.500 plaatsen
    En een voorziening "Plan" in Utrecht die aan alle voorwaarden voldoet
    En "Plan" heeft 400 plaatsen
    En "Plan" is een voornemen
    En een voorziening "Jongerenopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Jongerenopvang" is van het soort amv
    En "Jongerenopvang" heeft 150 plaatsen
    En een voorziening "Jongerenplan" in Utrecht die aan alle voorwaarden voldoet
    En "Jongerenplan" is van het soort amv
    En "Jongerenplan" heeft 30 plaatsen
    En "Jongerenplan" is een voornemen
    En een voorziening "Buren" in Zeist die aan alle voorwaarden voldoet

  Regel: Voor een gemeente tellen alleen de meetellende plaatsen in die gemeente, regulier en amv apart (praktijk).

    Abstract Scenario: <telling>
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 1.988 plaatsen, waarvan 168 voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "<telling>" voor de gemeente Utrecht <aantal>

      Voorbeelden:
        | telling                                                                    | aantal |
        | Het reguliere deel van de indicatieve verdeling                            | 1.820  |
        | Meetellende reguliere plaatsen van de gemeente                             | 1.500  |
        | Meetellende reguliere plaatsen van de gemeente, voornemens meegerekend     | 1.900  |
        | Verschil tussen meetellende reguliere plaatsen en de indicatieve verdeling | -320   |
        | Meetellende plaatsen voor amv van de gemeente                              | 150    |
        | Meetellende plaatsen voor amv van de gemeente, voornemens meegerekend      | 180    |
        | Verschil tussen meetellende plaatsen voor amv en de indicatieve verdeling  | -18    |
        | Reguliere plaatsen en plaatsen voor amv van de gemeente samen              | 1.650  |
        | Reguliere plaatsen en plaatsen voor amv van de gemeente samen, voornemens meegerekend | 2.080 |
        | Meetellende plaatsen in totaal van de gemeente                             | 1.650  |
        | Meetellende plaatsen in totaal van de gemeente, voornemens meegerekend     | 2.080  |
        | Verschil tussen meetellende plaatsen in totaal en de indicatieve verdeling | -338   |

    Scenario: De buurgemeente wordt apart geteld
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende plaatsen in totaal van de gemeente" voor de gemeente Zeist 100

  Regel: Zolang een gegeven onbekend is, ligt het aantal van de gemeente tussen twee grenzen (afspraak over bewijs).

    Abstract Scenario: <telling>, met een onbekende stand van 1.500 plaatsen
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 1.988 plaatsen, waarvan 168 voor amv
      En "Locatie" heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "<telling>" voor de gemeente Utrecht tussen <laagst> en <hoogst>

      Voorbeelden:
        | telling                                                                    | laagst | hoogst |
        | Meetellende reguliere plaatsen van de gemeente                             | 0      | 1.500  |
        | Meetellende reguliere plaatsen van de gemeente, voornemens meegerekend     | 1.900  | 1.900  |
        | Verschil tussen meetellende reguliere plaatsen en de indicatieve verdeling | -1.820 | -320   |
        | Meetellende plaatsen in totaal van de gemeente                             | 150    | 1.650  |

    Scenario: Zonder indicatieve verdeling is er geen verschil te noemen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Verschil tussen meetellende plaatsen in totaal en de indicatieve verdeling" voor de gemeente Utrecht niet bekend

    Scenario: Zonder het deel voor amv is alleen het totaal te vergelijken
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 1.988 plaatsen
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Verschil tussen meetellende plaatsen in totaal en de indicatieve verdeling" voor de gemeente Utrecht -338
      En ligt de uitkomst van "Verschil tussen meetellende reguliere plaatsen en de indicatieve verdeling" voor de gemeente Utrecht tussen -488 en 1.500

  Regel: Wat meetelt, rust op uitvoeringspraktijk; waarmee wordt vergeleken, op wet en Besluit.

    Abstract Scenario: De grondslag van "<telling>"
      Gegeven de gemeente Utrecht heeft een indicatieve verdeling van 1.988 plaatsen, waarvan 168 voor amv
      Als het dossier wordt getoetst
      Dan steunt "<telling>" voor de gemeente Utrecht op <vindplaats> (<rechtskracht>)

      Voorbeelden:
        | telling                                                                    | vindplaats                           | rechtskracht        |
        | Meetellende reguliere plaatsen van de gemeente                             | verslag PAO 20 september 2024        | uitvoeringspraktijk |
        | Meetellende plaatsen in totaal van de gemeente                             | verslag PAO 20 september 2024        | uitvoeringspraktijk |
        | Verschil tussen meetellende reguliere plaatsen en de indicatieve verdeling | artikel 3, tweede lid, Spreidingswet | wet                 |
        | Verschil tussen meetellende plaatsen voor amv en de indicatieve verdeling  | artikel 2.2, eerste lid, Besluit     | amvb                |
