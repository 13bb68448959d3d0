# language: nl
@open @bron-verslag-pao-2024-09-20
Functionaliteit: Moet een voorziening die overbrugt, zelf vaststaan?
  Geen bron stelt deze eis. Wel zegt het verslag van het overleg: hoe concreter de plannen, hoe makkelijker er rekening mee
  te houden is (uitvoeringspraktijk). Dit is dus een keuze (interpretatie). Zonder andere opdracht is de eis er niet.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw" vanaf 1 september 2025, overbrugd door
  "Noodopvang" tot die dag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Noodopvang" is beschikbaar tot 1 september 2025
    En "Nieuwbouw" wordt overbrugd door "Noodopvang"

  Regel: Een voornemen kan overbruggen, tenzij vaststaan is vereist.

    Abstract Scenario: Vaststaan is <antwoord>, en de noodopvang <stand>
      Gegeven de vraag "Moet een voorziening die overbrugt, zelf vaststaan?" is beantwoord met <antwoord>
      En "Noodopvang" <stand>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Kan een andere voorziening overbruggen" voor "Noodopvang" <kan>
      En tellen de plaatsen van "Nieuwbouw" <oordeel>

      Voorbeelden:
        | antwoord     | stand                     | kan      | oordeel      |
        | niet vereist | is gerealiseerd           | ja       | mee          |
        | niet vereist | is een voornemen          | ja       | mee          |
        | niet vereist | heeft een onbekende stand | ja       | mee          |
        | vereist      | is gerealiseerd           | ja       | mee          |
        | vereist      | is vastgesteld            | ja       | mee          |
        | vereist      | is een voornemen          | nee      | niet mee     |
        | vereist      | heeft een onbekende stand | onbekend | mogelijk mee |

    Scenario: Zonder keuze is vaststaan niet vereist, en de uitkomst zegt dat het anders kan
      Gegeven "Noodopvang" is een voornemen
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mee
      En is er een signaal "Overbrugging die op een voornemen rust"
      En zou een ander antwoord op de vraag "Moet een voorziening die overbrugt, zelf vaststaan?" de uitkomst veranderen
      En steunt "Kan een andere voorziening overbruggen" niet op de wet

    Scenario: Een voornemen dat tot de nieuwe cyclus blijft, telt niet mee en kan dus overbruggen
      Gegeven "Noodopvang" is een voornemen
      En "Noodopvang" is voor onbepaalde tijd beschikbaar
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Noodopvang" niet mee
      En tellen de plaatsen van "Nieuwbouw" mee

    Scenario: Ook als elke stand tot hetzelfde oordeel leidt, houdt een onbekende stand het oordeel op
      Gegeven de vraag "Moet een voorziening die overbrugt, zelf vaststaan?" is beantwoord met vereist
      En "Noodopvang" is voor onbepaalde tijd beschikbaar
      En "Noodopvang" heeft een onbekende stand
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" mogelijk mee

    Abstract Scenario: Tot de nieuwe cyclus open, en de noodopvang <stand>
      Gegeven de vraag "Moet een voorziening die overbrugt, zelf vaststaan?" is beantwoord met vereist
      En "Noodopvang" is voor onbepaalde tijd beschikbaar
      En "Noodopvang" <stand>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van "Nieuwbouw" niet mee

      Voorbeelden: Staat zij vast, dan telt zij zelf mee; is zij een voornemen, dan staat zij niet vast
        | stand            |
        | is gerealiseerd  |
        | is vastgesteld   |
        | is een voornemen |

    Scenario: Staat de noodopvang vast, dan doet het antwoord er niet toe
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Moet een voorziening die overbrugt, zelf vaststaan?" niets veranderen
