# language: nl
@open @BWBR0049307-5-1 @bron-verslag-pao-2024-09-20
Functionaliteit: Tot wanneer loopt de periode van twee jaar?
  Artikel 5, eerste lid, van de Spreidingswet (wet) spreekt van twee daarop volgende kalenderjaren: voor een verdeelbesluit
  van 2024 zijn dat 2025 en 2026. Het ministerie vroeg alleen dat plaatsen beschikbaar blijven tot 1 februari 2026
  (uitvoeringspraktijk). Welke dag voor het meetellen geldt, is dus een keuze (interpretatie). Zonder andere opdracht zijn
  plicht en telvenster gescheiden: de plicht loopt over de kalenderjaren, het telvenster tot 1 februari 2026.
  Standaard in dit bestand: Utrecht in de cyclus 2024, met een voorziening in Utrecht die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En een voorziening in Utrecht die aan alle voorwaarden voldoet

  Regel: Een plaats blijft beschikbaar tot de dag die bij de gekozen lezing hoort.

    Abstract Scenario: Lezing <antwoord>, beschikbaar tot <dag>
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <antwoord>
      En de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Beschikbaar tot de start van de nieuwe cyclus" <blijft>
      En tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden: Kalenderjaren
        | antwoord      | dag              | blijft | oordeel  |
        | kalenderjaren | 1 februari 2026  | nee    | niet mee |
        | kalenderjaren | 31 december 2026 | nee    | niet mee |
        | kalenderjaren | 1 januari 2027   | ja     | mee      |
        | kalenderjaren | 2 januari 2027   | ja     | mee      |

      Voorbeelden: Gescheiden, en 1 februari
        | antwoord   | dag             | blijft | oordeel  |
        | gescheiden | 31 januari 2026 | nee    | niet mee |
        | gescheiden | 1 februari 2026 | ja     | mee      |
        | 1 februari | 31 januari 2026 | nee    | niet mee |
        | 1 februari | 1 februari 2026 | ja     | mee      |

    Abstract Scenario: In de tweede cyclus, naar kalenderjaren, beschikbaar tot <dag>
      Gegeven de provincie Utrecht in de cyclus 2026
      En de peildatum is 1 maart 2026
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met kalenderjaren
      En de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan tellen de plaatsen van de voorziening <oordeel>

      Voorbeelden: De kalenderjaren na 2026 zijn 2027 en 2028
        | dag              | oordeel  |
        | 31 december 2028 | niet mee |
        | 1 januari 2029   | mee      |

    Scenario: Naar kalenderjaren kan een voorziening ook na 1 februari 2026 nog opengaan
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met kalenderjaren
      En een voorziening "Nieuwbouw" in Zeist die aan alle voorwaarden voldoet
      En "Nieuwbouw" is beschikbaar vanaf 1 maart 2026
      En een voorziening "Noodopvang" in Zeist die aan alle voorwaarden voldoet
      En "Noodopvang" is beschikbaar tot 1 maart 2026
      En "Nieuwbouw" wordt overbrugd door "Noodopvang"
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opent voor de start van de nieuwe cyclus" voor "Nieuwbouw" ja
      En tellen de plaatsen van "Nieuwbouw" mee

  Regel: Naar kalenderjaren rust de dag op de wet, anders op uitvoeringspraktijk.

    Scenario: Gelezen als kalenderjaren rust de dag op artikel 5
      Gegeven de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met kalenderjaren
      Als het dossier wordt getoetst
      Dan toetst "Beschikbaar tot de start van de nieuwe cyclus" aan 1 januari 2027
      En steunt de dag in "Beschikbaar tot de start van de nieuwe cyclus" op artikel 5, eerste lid, Spreidingswet (wet)

    Scenario: Zonder keuze is de lezing gescheiden, en een interpretatie
      Als het dossier wordt getoetst
      Dan toetst "Beschikbaar tot de start van de nieuwe cyclus" aan 1 februari 2026
      En steunt "Beschikbaar tot de start van de nieuwe cyclus" op een interpretatie

  Regel: De uitkomst zegt of een andere lezing iets zou veranderen, aan het meetellen of aan de duur van de plicht.

    Abstract Scenario: Beschikbaar tot <dag>
      Gegeven de voorziening is beschikbaar tot <dag>
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Tot wanneer loopt de periode van twee jaar?" <wat> veranderen aan het meetellen
      En zou een ander antwoord op de vraag "Tot wanneer loopt de periode van twee jaar?" de uitkomst veranderen

      Voorbeelden:
        | dag             | wat         |
        | 31 januari 2026 | niets       |
        | 1 maart 2026    | de uitkomst |
        | 1 januari 2027  | niets       |

  Regel: In elke lezing opent een voorziening voor de start van de nieuwe cyclus als dat uiterlijk de dag ervoor is.

    Abstract Scenario: In de cyclus <cyclus> open op <dag>, gelezen als <lezing>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <lezing>
      En een voorziening "Late Opening" in Utrecht die aan alle voorwaarden voldoet
      En "Late Opening" is beschikbaar vanaf <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "Opent voor de start van de nieuwe cyclus" voor "Late Opening" <antwoord>

      Voorbeelden:
        | cyclus | lezing     | dag             | antwoord |
        | 2024   | 1 februari | 31 januari 2026 | ja       |
        | 2024   | 1 februari | 1 februari 2026 | nee      |
        | 2024   | gescheiden | 31 januari 2026 | ja       |
        | 2024   | gescheiden | 1 februari 2026 | nee      |
        | 2026   | 1 februari | 31 januari 2028 | ja       |
        | 2026   | 1 februari | 1 februari 2028 | nee      |
        | 2026   | gescheiden | 31 januari 2028 | ja       |
        | 2026   | gescheiden | 1 februari 2028 | nee      |
