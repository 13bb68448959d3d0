# language: nl
@bron-brief-cdk-overijssel-2026-01-26 @bron-verslag-pao-2024-09-20 @open
Functionaliteit: De voorziening staat vast
  Geen bepaling in wet of besluit zegt of een voornemen meetelt. De commissaris van de Koning in Overijssel schrijft dat
  de voornemens in het verslag zachte plannen waren, naast definitieve plekken; het ministerie noemde concrete plannen
  gemakkelijker om rekening mee te houden (uitvoeringspraktijk). Hier tellen voornemens niet mee en worden zij apart
  vermeld (interpretatie). De verdeelbesluiten van 2024 namen voornemens juist wel over.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet

  Regel: Een gerealiseerde of vastgestelde voorziening telt mee en een voornemen niet (interpretatie).

    Abstract Scenario: De voorziening <stand>
      Gegeven "Locatie" <stand>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De voorziening staat vast" <antwoord>
      En is het antwoord op "Voldoet aan de voorwaarden, afgezien van de stand" ja
      En tellen de plaatsen van "Locatie" <oordeel>

      Voorbeelden:
        | stand                     | antwoord | oordeel      |
        | is gerealiseerd           | ja       | mee          |
        | is vastgesteld            | ja       | mee          |
        | is een voornemen          | nee      | niet mee     |
        | heeft een onbekende stand | onbekend | mogelijk mee |

    Scenario: Een onbekende stand moet worden opgezocht
      Gegeven "Locatie" heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan is niet bekend of de plaatsen van "Locatie" meetellen
      En ontbreekt het gegeven "stand"

  Regel: Voornemens die verder aan de voorwaarden voldoen, worden apart vermeld (interpretatie).

    Abstract Scenario: Apart vermeld: de voorziening <stand>
      Gegeven "Locatie" <stand>
      En "Locatie" heeft 150 plaatsen
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Het aantal meetellende plaatsen" tussen <laagst> en <hoogst>
      En is de uitkomst van "Het aantal meetellende plaatsen, voornemens meegerekend" 150

      Voorbeelden:
        | stand                     | laagst | hoogst |
        | is vastgesteld            | 150    | 150    |
        | is een voornemen          | 0      | 0      |
        | heeft een onbekende stand | 0      | 150    |

    Scenario: Een voornemen dat te vroeg eindigt, telt ook bij de voornemens niet
      Gegeven "Locatie" is een voornemen
      En "Locatie" is beschikbaar tot 31 januari 2026
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voldoet aan de voorwaarden, afgezien van de stand" nee
      En is de uitkomst van "Het aantal meetellende plaatsen, voornemens meegerekend" 0

    Scenario: De provincie vermeldt voornemens apart
      Gegeven een voorziening "Plan" in Zeist die aan alle voorwaarden voldoet
      En "Plan" is een voornemen
      En "Plan" heeft 50 plaatsen
      Als het dossier wordt getoetst
      Dan tellen in de provincie 100 reguliere plaatsen en geen plaatsen voor amv mee
      En is met voornemens het aantal plaatsen in de provincie 150

  Regel: De eis dat een voorziening vaststaat is een lezing en rust niet op de wet.

    Scenario: De eis steunt op de brief uit Overijssel en niet op de wet
      Als het dossier wordt getoetst
      Dan steunt "De voorziening staat vast" niet op de wet
      En steunt "De voorziening staat vast" op brief CdK Overijssel 26 januari 2026, Provinciaal verslag (uitvoeringspraktijk)
