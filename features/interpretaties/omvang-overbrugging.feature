# language: nl
@open @bron-verslag-pao-2024-09-20
Functionaliteit: Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?
  Het verslag van het overleg laat de locatie meetellen als er overbruggingsopvang is (uitvoeringspraktijk), en noemt geen
  aantal. Dit is dus een keuze (interpretatie). Zonder andere opdracht tellen alle plaatsen mee.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met in Utrecht "Nieuwbouw" (300 plaatsen) vanaf 1 september 2025,
  overbrugd door "Noodopvang" (100 plaatsen) tot die dag.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En "Nieuwbouw" is beschikbaar vanaf 1 september 2025
    En "Nieuwbouw" heeft 300 plaatsen
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
    En "Noodopvang" is beschikbaar tot 1 september 2025
    En "Nieuwbouw" wordt overbrugd door "Noodopvang"

  Regel: Alle plaatsen tellen mee, tenzij de omvang is begrensd tot wat is overbrugd.

    Abstract Scenario: Antwoord <antwoord>, en een noodopvang van <plaatsen> plaatsen
      Gegeven de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" is beantwoord met <antwoord>
      En "Noodopvang" heeft <plaatsen> plaatsen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De omvang is begrensd tot wat is overbrugd" voor "Nieuwbouw" <begrensd>
      En tellen de plaatsen van "Nieuwbouw" mee
      En ligt de uitkomst van "Het aantal plaatsen dat kan meetellen" voor "Nieuwbouw" tussen <laagst> en <hoogst>

      Voorbeelden: De nieuwbouw heeft 300 plaatsen
        | antwoord  | plaatsen            | begrensd | laagst | hoogst |
        | alle      | 100                 | nee      | 300    | 300    |
        | alle      | een onbekend aantal | nee      | 300    | 300    |
        | overbrugd | 100                 | ja       | 100    | 100    |
        | overbrugd | 299                 | ja       | 299    | 299    |
        | overbrugd | 300                 | ja       | 300    | 300    |
        | overbrugd | 400                 | ja       | 300    | 300    |

    Scenario: Onder deze lezing tellen de overbruggende voorzieningen samen
      Gegeven de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" is beantwoord met overbrugd
      En een voorziening "Sporthal" in Utrecht die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar tot 1 september 2025
      En "Sporthal" heeft 50 plaatsen
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan tellen 150 plaatsen van "Nieuwbouw" mee

    Scenario: Wat niet overbrugt, telt in die som niet
      Gegeven de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" is beantwoord met overbrugd
      En een voorziening "Sporthal" in De Bilt die aan alle voorwaarden voldoet
      En "Sporthal" is beschikbaar tot 1 september 2025
      En "Nieuwbouw" wordt overbrugd door "Sporthal"
      Als het dossier wordt getoetst
      Dan tellen 100 plaatsen van "Nieuwbouw" mee

    Scenario: Is onbekend of zij op 1 juli al open is, dan is ook onbekend of de omvang is begrensd
      Gegeven de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" is beantwoord met overbrugd
      En "Nieuwbouw" is beschikbaar vanaf een dag in juli 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De omvang is begrensd tot wat is overbrugd" voor "Nieuwbouw" onbekend
      En tellen de plaatsen van "Nieuwbouw" mee
      En ligt de uitkomst van "Het aantal meetellende plaatsen" voor "Nieuwbouw" tussen 100 en 300

    Scenario: Zonder keuze tellen alle plaatsen mee, en de uitkomst zegt dat het anders kan
      Als het dossier wordt getoetst
      Dan tellen 300 plaatsen van "Nieuwbouw" mee
      En zou een ander antwoord op de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" de uitkomst veranderen
      En steunt "De omvang is begrensd tot wat is overbrugd" niet op de wet

    Scenario: Is de noodopvang groot genoeg, dan doet het antwoord er niet toe
      Gegeven "Noodopvang" heeft 300 plaatsen
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Tellen alle plaatsen van een overbrugde voorziening mee, of niet meer dan er zijn overbrugd?" niets veranderen
