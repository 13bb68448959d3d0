# language: nl
@open @bron-brief-cdk-overijssel-2026-01-26 @bron-verslag-pao-2024-09-20
Functionaliteit: Tellen plaatsen mee die nog een voornemen zijn?
  Geen bepaling in wet of besluit zegt dit. In de eerste cyclus namen de verdeelbesluiten voornemens zonder nadere duiding
  over, schrijft de commissaris van de Koning in Overijssel (uitvoeringspraktijk); dat leidde tot bezwaren. Dit is dus een
  keuze (interpretatie). Zonder andere opdracht is het antwoord nee en worden voornemens apart vermeld.
  Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 150 reguliere plaatsen, met 100 plaatsen in Utrecht die
  meetellen, en in Zeist "Plan", een voornemen voor 50.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een opgave van 150 plaatsen, waarvan geen voor amv
    En een voorziening "Locatie" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Plan" in Zeist die aan alle voorwaarden voldoet
    En "Plan" heeft 50 plaatsen
    En "Plan" is een voornemen

  Regel: Een voornemen telt alleen mee als op deze vraag met ja wordt geantwoord, en wordt anders apart vermeld.

    Abstract Scenario: Het antwoord is <antwoord>
      Gegeven de vraag "Tellen plaatsen mee die nog een voornemen zijn?" is beantwoord met <antwoord>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Plan" <oordeel>
      En tellen in de provincie <plaatsen> reguliere plaatsen en geen plaatsen voor amv mee
      En is met voornemens het aantal plaatsen in de provincie 150
      En <sluitend>
      En is er <een> signaal "Met de voornemens zou de provincie sluitend zijn"

      Voorbeelden:
        | antwoord | oordeel  | plaatsen | sluitend                      | een  |
        | nee      | niet mee | 100      | is de provincie niet sluitend | een  |
        | ja       | mee      | 150      | is de provincie sluitend      | geen |

    Abstract Scenario: Met antwoord ja, en het plan <gebrek>
      Gegeven de vraag "Tellen plaatsen mee die nog een voornemen zijn?" is beantwoord met ja
      En "Plan" <gebrek>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Plan" <oordeel>

      Voorbeelden: Voor de andere voorwaarden maakt het antwoord geen verschil
        | gebrek                             | oordeel  |
        | is beschikbaar tot 31 januari 2026 | niet mee |
        | is beschikbaar vanaf 2 juli 2025   | niet mee |
        | heeft een onbekende stand          | mee      |

    Scenario: Telt het plan zelf mee, dan overbrugt het geen ander
      Gegeven de vraag "Tellen plaatsen mee die nog een voornemen zijn?" is beantwoord met ja
      En een opgave van 250 plaatsen, waarvan geen voor amv
      En een voorziening "Nieuwbouw" in Zeist die aan alle voorwaarden voldoet
      En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En "Nieuwbouw" wordt overbrugd door "Plan"
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Plan" mee
      En tellen de plaatsen van "Nieuwbouw" niet mee
      En is de provincie niet sluitend

    Scenario: De uitkomst zegt niet dat voornemens het tekort dichten als dat bij ja niet zo is
      Gegeven een opgave van 250 plaatsen, waarvan geen voor amv
      En een voorziening "Nieuwbouw" in Zeist die aan alle voorwaarden voldoet
      En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En "Nieuwbouw" wordt overbrugd door "Plan"
      Als het dossier wordt getoetst
      Dan is de provincie niet sluitend
      En is er geen signaal "Met de voornemens zou de provincie sluitend zijn"

    Scenario: Zonder keuze is het antwoord nee, en de uitkomst zegt dat ja iets zou veranderen
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Plan" niet mee
      En zou een ander antwoord op de vraag "Tellen plaatsen mee die nog een voornemen zijn?" de uitkomst veranderen
      En steunt "De voorziening staat vast" op een interpretatie

    Scenario: Zonder voornemens doet het antwoord er niet toe
      Gegeven "Plan" is vastgesteld
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Tellen plaatsen mee die nog een voornemen zijn?" niets veranderen

    Abstract Scenario: De nieuwbouw is overbrugd door "<door>", en het plan <stand>
      Gegeven een opgave van 250 plaatsen, waarvan geen voor amv
      En een voorziening "Nieuwbouw" in Zeist die aan alle voorwaarden voldoet
      En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
      En een voorziening "Sporthal" in Zeist die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar tot 1 september 2025
      En "Nieuwbouw" wordt overbrugd door "<door>"
      En "Plan" <stand>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Overbrugd door een voornemen dat zelf zou meetellen" voor "Nieuwbouw" <dubbel>
      En ligt de uitkomst van "Plaatsen die bij meetellende voornemens dubbel zouden zijn geteld" tussen <laagst> en <hoogst>

      Voorbeelden: Een plan dat niet tot de nieuwe cyclus blijft, zou zelf niet meetellen
        | door     | stand                               | dubbel   | laagst | hoogst |
        | Plan     | is een voornemen                    | ja       | 100    | 100    |
        | Plan     | is beschikbaar tot 1 september 2025 | nee      | 0      | 0      |
        | Plan     | heeft een onbekende stand           | onbekend | 0      | 100    |
        | Sporthal | is een voornemen                    | nee      | 0      | 0      |
