# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049307-5-1
Functionaliteit: De start van de nieuwe cyclus en de twee lezingen van twee jaar
  Verslag Provinciaal afstemmingsoverleg van 20 september 2024 (uitvoeringspraktijk): plaatsen zijn beschikbaar tot de start
  van de nieuwe cyclus op 1 februari 2026. De wet noemt die dag niet; zij spreekt van twee daarop volgende kalenderjaren.

  Regel: De nieuwe cyclus begint in de praktijk op 1 februari; de wet noemt die dag niet.

    Abstract Scenario: Na de cyclus <cyclus>
      Gegeven de provincie Utrecht in de cyclus <cyclus>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De start van de nieuwe cyclus in de praktijk" <dag>
      En steunt "De start van de nieuwe cyclus in de praktijk" op verslag PAO 20 september 2024 (uitvoeringspraktijk)

      Voorbeelden:
        | cyclus | dag             |
        | 2024   | 1 februari 2026 |
        | 2026   | 1 februari 2028 |

  @open
  Regel: De twee lezingen van de periode van twee jaar worden naast elkaar genoemd, welke ook is gekozen.

    Abstract Scenario: Gekozen is <optie>
      Gegeven de provincie Utrecht in de cyclus 2024
      En de vraag "Tot wanneer loopt de periode van twee jaar?" is beantwoord met <optie>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Het einde van de twee jaar, gelezen als kalenderjaren" 31 december 2026
      En is de uitkomst van "Het einde van de twee jaar, gelezen tot de nieuwe cyclus" 31 januari 2026
      En is de uitkomst van "De laatste dag van de plicht" <plicht>

      Voorbeelden:
        | optie         | plicht           |
        | gescheiden    | 31 december 2026 |
        | kalenderjaren | 31 december 2026 |
        | 1 februari    | 31 januari 2026  |
