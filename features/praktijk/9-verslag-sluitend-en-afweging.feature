# language: nl
@bron-beleidsregel-verdeelbesluit @bron-verslag-pao-2024-09-20 @BWBR0049307-5-2 @open
Functionaliteit: Of het verslag sluit, en wat anders wordt gewogen
  Het ministerie, in het verslag van 20 september 2024 (uitvoeringspraktijk), over de Beleidsregel verdeelbesluit: het verslag
  is het uitgangspunt; sluit het niet, dan wordt eerst gekeken naar de indicatieve verdeling, en daarnaast naar de
  inspanningen van tien jaar en de haalbaarheid. De tekst van de beleidsregel is niet gezien. Hoe zwaar iets weegt is dus
  niet bekend; wie heeft gewogen, wanneer en waarom, legt het dossier vast.
  Standaard in dit bestand: Flevoland in de cyclus 2024, een opgave van 2.441 plaatsen, waarvan 207 voor amv, met alle
  gemeenten in het dossier.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En een opgave van 2.441 plaatsen, waarvan 207 voor amv
    En alle gemeenten van de provincie staan in het dossier

  Regel: In de praktijk is het verslag het uitgangspunt van het verdeelbesluit als het sluit, regulier en amv elk apart.

    Abstract Scenario: <regulier> regulier en <amv> voor amv
      Gegeven het verslag noemt voor de provincie <regulier> plaatsen regulier
      En het verslag noemt voor de provincie <amv> plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is sluitend" <sluit>
      En is het antwoord op "Het verslag is het uitgangspunt van het verdeelbesluit" <sluit>
      En steunt "Het verslag is het uitgangspunt van het verdeelbesluit" op Beleidsregel verdeelbesluit, afwegingskader (beleidsregel)

      Voorbeelden:
        | regulier | amv | sluit |
        | 2234     | 207 | ja    |
        | 3373     | 206 | nee   |
        | 2233     | 300 | nee   |

    Scenario: Niet bekend hoeveel voor amv is
      Gegeven het verslag noemt voor de provincie 3.580 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is sluitend" onbekend
      En is het antwoord op "Het verslag is sluitend, voornemens meegerekend" onbekend
      En is het antwoord op "Het verslag is het uitgangspunt van het verdeelbesluit" onbekend
      En is het antwoord op "De afweging voor het verdeelbesluit is gemaakt" onbekend

    Abstract Scenario: Alleen met voornemens sluitend, en voornemens tellen <keuze>
      Gegeven de vraag "Tellen plaatsen mee die nog een voornemen zijn?" is beantwoord met <keuze>
      En het verslag noemt voor de provincie 2.000 plaatsen regulier, en <met> met voornemens
      En het verslag noemt voor de provincie 207 plaatsen voor amv, en 207 met voornemens
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is sluitend" nee
      En is het antwoord op "Het verslag is sluitend, voornemens meegerekend" <sluit met>
      En is het antwoord op "Het verslag is het uitgangspunt van het verdeelbesluit" <uitgangspunt>

      Voorbeelden:
        | keuze | met  | sluit met | uitgangspunt |
        | nee   | 2234 | ja        | nee          |
        | ja    | 2234 | ja        | ja           |
        | ja    | 2233 | nee       | nee          |

    Scenario: Met voornemens wordt het totaal gehaald en het reguliere deel niet
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen regulier, en 2.233 met voornemens
      En het verslag noemt voor de provincie 207 plaatsen voor amv, en 300 met voornemens
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is sluitend, voornemens meegerekend" nee

    Scenario: Met voornemens wordt het deel voor amv niet gehaald
      Gegeven het verslag noemt voor de provincie 2.300 plaatsen regulier, en 2.400 met voornemens
      En het verslag noemt voor de provincie 100 plaatsen voor amv, en 206 met voornemens
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is sluitend, voornemens meegerekend" nee

  Regel: Dat is gewogen, blijkt alleen uit een vastgelegd oordeel met auteur, rol, datum en motivering (afspraak).

    Abstract Scenario: Inspanningen <inspanningen>, haalbaarheid <haalbaarheid>
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen in totaal
      En A. Jansen, ambtenaar van het ministerie, oordeelt op 1 december 2024 over de provincie: of de inspanningen van gemeenten in de afgelopen tien jaar zijn gewogen: <inspanningen>
      En A. Jansen, ambtenaar van het ministerie, oordeelt op 1 december 2024 over de provincie: of de haalbaarheid en uitvoerbaarheid van het verdeelbesluit zijn gewogen: <haalbaarheid>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De afweging voor het verdeelbesluit is gemaakt" <gemaakt>

      Voorbeelden:
        | inspanningen               | haalbaarheid             | gemaakt  |
        | ja, want overzicht van COA | ja, want getoetst        | ja       |
        | ja, want overzicht van COA | nee, want geen gegevens  | nee      |
        | nee, want geen gegevens    | ja, want getoetst        | nee      |
        | ja, want overzicht van COA | ja, zonder motivering    | onbekend |
        | ja, zonder motivering      | nee, want geen gegevens  | nee      |

    Scenario: Het verslag sluit niet, en er is geen oordeel vastgelegd
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is het antwoord op "De afweging voor het verdeelbesluit is gemaakt" onbekend
      En is het antwoord op "De inspanningen van de gemeente verminderen haar aantal" voor de gemeente Urk onbekend
      En is het antwoord op "Het aantal voor de gemeente is haalbaar en uitvoerbaar" voor de gemeente Urk onbekend
      En is het antwoord op "Niets staat eraan in de weg de indicatieve verdeling te volgen" voor de gemeente Urk onbekend

    Scenario: Sluit het verslag, dan is er niets anders te wegen
      Gegeven het verslag noemt voor de provincie 2.234 plaatsen regulier
      En het verslag noemt voor de provincie 207 plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De afweging voor het verdeelbesluit is gemaakt" niet van toepassing
      En is het antwoord op "De inspanningen van de gemeente verminderen haar aantal" voor de gemeente Urk niet van toepassing
      En is het antwoord op "Het aantal voor de gemeente is haalbaar en uitvoerbaar" voor de gemeente Urk niet van toepassing
      En is het antwoord op "Niets staat eraan in de weg de indicatieve verdeling te volgen" voor de gemeente Urk niet van toepassing

  Regel: Per gemeente worden in de praktijk de inspanningen en de haalbaarheid gewogen; beide oordelen staan naast elkaar.

    Abstract Scenario: Inspanningen verminderen <inspanningen>, haalbaar <haalbaar>
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen in totaal
      En A. Jansen, ambtenaar van het ministerie, oordeelt op 1 december 2024 over de gemeente Urk: of de inspanningen van de gemeente in de afgelopen tien jaar haar aantal verminderen: <inspanningen>, want zo blijkt uit het overzicht
      En A. Jansen, ambtenaar van het ministerie, oordeelt op 1 december 2024 over de gemeente Urk: of het aantal voor de gemeente haalbaar en uitvoerbaar is: <haalbaar>, want zo blijkt uit het overzicht
      Als het dossier wordt getoetst
      Dan is het antwoord op "De inspanningen van de gemeente verminderen haar aantal" voor de gemeente Urk <inspanningen>
      En is het antwoord op "Het aantal voor de gemeente is haalbaar en uitvoerbaar" voor de gemeente Urk <haalbaar>
      En is het antwoord op "Niets staat eraan in de weg de indicatieve verdeling te volgen" voor de gemeente Urk <volgen>

      Voorbeelden:
        | inspanningen | haalbaar | volgen |
        | nee          | ja       | ja     |
        | ja           | ja       | nee    |
        | nee          | nee      | nee    |
