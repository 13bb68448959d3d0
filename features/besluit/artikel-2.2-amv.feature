# language: nl
@BWBR0049310-2.2-1
Functionaliteit: Plaatsen voor alleenstaande minderjarige vreemdelingen (amv)
  Artikel 2.2, eerste lid, van het Besluit (amvb): in de verdeling staat hoeveel van de plaatsen geschikt moeten zijn voor
  amv, en de provincie heeft daarvoor een eigen opgave. Die maakt deel uit van het totaal en komt er niet bovenop.
  Dat plaatsen voor amv niet uitwisselbaar zijn met reguliere plaatsen, is uitleg van het ministerie
  (uitvoeringspraktijk). Het besluit zegt dat niet met zoveel woorden.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.
  Standaard in dit bestand: Gelderland in de cyclus 2024, met een voorziening in Arnhem die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Gelderland in de cyclus 2024
    En een voorziening "Opvang" in Arnhem die aan alle voorwaarden voldoet

  Regel: Plaatsen voor amv horen alleen bij de opgave voor amv, alle andere plaatsen alleen bij het reguliere deel (afgeleid).

    Abstract Scenario: Plaatsen van <soort>
      Gegeven "Opvang" is van <soort>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen horen bij de opgave voor amv" <voor amv>
      En is het antwoord op "De plaatsen horen bij het reguliere deel van de opgave" <regulier>
      En tellen de plaatsen van "Opvang" mee

      Voorbeelden:
        | soort                        | voor amv | regulier |
        | het soort amv                | ja       | nee      |
        | het soort regulier           | nee      | ja       |
        | het soort bijzondere aard    | nee      | ja       |
        | het soort aanmeldvoorziening | nee      | ja       |
        | een onbekend soort           | onbekend | onbekend |

    @bron-verslag-pao-2024-09-20
    Abstract Scenario: De grondslag: <vindplaats>
      Als het dossier wordt getoetst
      Dan steunt "De plaatsen horen bij de opgave voor amv" op <vindplaats> (<rechtskracht>)
      En steunt "De plaatsen horen bij het reguliere deel van de opgave" op <vindplaats> (<rechtskracht>)

      Voorbeelden:
        | vindplaats                       | rechtskracht        |
        | artikel 2.2, eerste lid, Besluit | amvb                |
        | verslag PAO 20 september 2024    | uitvoeringspraktijk |

  Regel: De opgave voor amv maakt deel uit van de provinciale opvangopgave; wat overblijft, is het reguliere deel.

    @bron-stcrt-2024-3320
    Scenario: De opgave van Gelderland in de eerste cyclus
      Gegeven een opgave van 11.704 plaatsen, waarvan 992 voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Het reguliere deel van de provinciale opvangopgave" 10.712

    Scenario: Zonder het deel voor amv is het reguliere deel niet bekend
      Gegeven een opgave van 11.704 plaatsen
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Het reguliere deel van de provinciale opvangopgave" tussen 0 en 11.704

    Scenario: De indicatieve verdeling van een gemeente, met verzonnen aantallen
      Gegeven de gemeente Arnhem heeft een indicatieve verdeling van 900 plaatsen, waarvan 76 voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Het reguliere deel van de indicatieve verdeling" voor de gemeente Arnhem 824

  @bron-verslag-pao-2024-09-20
  Regel: In de praktijk vult een overschot in het ene deel nooit een tekort in het andere deel.

    Abstract Scenario: <regulier> reguliere plaatsen en <amv> plaatsen voor amv
      Gegeven een opgave van 1.000 plaatsen, waarvan 100 voor amv
      En "Opvang" heeft <regulier> plaatsen
      En een voorziening "Jongerenopvang" in Nijmegen die aan alle voorwaarden voldoet
      En "Jongerenopvang" is van het soort amv
      En "Jongerenopvang" heeft <amv> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De provincie is sluitend" <sluitend>
      En is er een <regulier verschil> plaatsen regulier
      En is er een <amv verschil> plaatsen voor amv

      Voorbeelden: In totaal zijn er steeds 1.000 plaatsen
        | regulier | amv | sluitend | regulier verschil  | amv verschil       |
        | 900      | 100 | ja       | overschot van geen | overschot van geen |
        | 899      | 101 | nee      | tekort van 1       | overschot van 1    |
        | 901      | 99  | nee      | overschot van 1    | tekort van 1       |
        | 700      | 300 | nee      | tekort van 200     | overschot van 200  |

  @BWBR0049307-2-3
  Regel: Van een soort worden niet meer plaatsen afgetrokken dan er van die soort zijn.

    Scenario: Van de gemeenten is niets bekend, en toch is de aftrek begrensd
      Gegeven een opgave van 1.000 plaatsen, waarvan 100 voor amv
      En "Opvang" heeft 899 plaatsen
      En een voorziening "Jongerenopvang" in Nijmegen die aan alle voorwaarden voldoet
      En "Jongerenopvang" is van het soort amv
      En "Jongerenopvang" heeft 101 plaatsen
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Aftrek van reguliere plaatsen in de provincie" tussen 0 en 899
      En ligt de uitkomst van "Aftrek van plaatsen van bijzondere aard in de provincie" tussen 0 en 101
