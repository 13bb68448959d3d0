# language: nl
@BWBR0049307-2-3 @open
Functionaliteit: Wat artikel 2, derde lid, over de aftrek openlaat
  De wet zegt niet vanaf welke dag de twaalf maanden en de vijf jaren lopen, en niet of een voornemen genoeg is. Elke vraag
  is een interpretatie; de uitkomst zegt wat een andere keuze zou veranderen.
  Standaard in dit bestand: Flevoland in de cyclus 2026, getoetst op 1 oktober 2026, de bekendmaking op 27 februari 2026, en
  een voorziening in Dronten die aan alle voorwaarden voldoet.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2026
    En de peildatum is 1 oktober 2026
    En het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 27 februari 2026
    En een voorziening "A" in Dronten die aan alle voorwaarden voldoet

  Regel: De twaalf maanden lopen vanaf de bekendmaking of, in de andere lezing, vanaf 1 februari.

    Abstract Scenario: Beschikbaar vanaf <vanaf>, gelezen als <keuze>
      Gegeven de vraag "Vanaf welke dag lopen de twaalf maanden waarin duurzame plaatsen beschikbaar moeten komen om te worden afgetrokken?" is beantwoord met <keuze>
      En voorziening "A" is beschikbaar vanaf <vanaf>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De laatste dag van de twaalf maanden na de bekendmaking" 27 februari 2027
      En is de uitkomst van "De dag waarvoor de beschikbaar te stellen plaatsen worden bekendgemaakt" 1 februari 2026
      En is de uitkomst van "De laatste dag van de twaalf maanden vanaf 1 februari" 31 januari 2027
      En is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" <tijdig>

      Voorbeelden:
        | vanaf            | keuze        | tijdig |
        | 31 januari 2027  | bekendmaking | ja     |
        | 1 februari 2027  | bekendmaking | ja     |
        | 27 februari 2027 | bekendmaking | ja     |
        | 28 februari 2027 | bekendmaking | nee    |
        | 31 januari 2027  | 1 februari   | ja     |
        | 1 februari 2027  | 1 februari   | nee    |

    Abstract Scenario: Bekendgemaakt op 15 januari 2026, beschikbaar vanaf 20 januari 2027, gelezen als <keuze>
      Gegeven het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 15 januari 2026
      En de vraag "Vanaf welke dag lopen de twaalf maanden waarin duurzame plaatsen beschikbaar moeten komen om te worden afgetrokken?" is beantwoord met <keuze>
      En voorziening "A" is beschikbaar vanaf 20 januari 2027
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" <tijdig>

      Voorbeelden:
        | keuze        | tijdig |
        | bekendmaking | nee    |
        | 1 februari   | ja     |

    Abstract Scenario: Beschikbaar tot <tot>, gelezen als 1 februari
      Gegeven de vraag "Vanaf welke dag lopen de twaalf maanden waarin duurzame plaatsen beschikbaar moeten komen om te worden afgetrokken?" is beantwoord met 1 februari
      En voorziening "A" is beschikbaar vanaf 1 januari 2020
      En voorziening "A" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn er bij de bekendmaking of komen er binnen twaalf maanden" <tijdig>

      Voorbeelden: Wat op 1 februari niet meer beschikbaar is, is er dan niet
        | tot             | tijdig |
        | 1 februari 2026 | nee    |
        | 2 februari 2026 | ja     |

    Scenario: De uitkomst zegt dat een ander antwoord iets zou veranderen
      Gegeven voorziening "A" is beschikbaar vanaf 15 februari 2027
      Als het dossier wordt getoetst
      Dan zou een ander antwoord op de vraag "Vanaf welke dag lopen de twaalf maanden waarin duurzame plaatsen beschikbaar moeten komen om te worden afgetrokken?" de uitkomst veranderen

  @BWBR0049310-1.1
  Regel: De vijf jaar worden vanaf de eerste dag gerekend of, in de andere lezing, alleen voor zover zij nog komen.

    Abstract Scenario: Vanaf 1 maart 2022 tot <tot>, gelezen als <keuze>
      Gegeven de vraag "Vanaf welke dag worden de vijf jaar van de aftrek gerekend?" is beantwoord met <keuze>
      En voorziening "A" is beschikbaar vanaf 1 maart 2022
      En voorziening "A" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de vijf jaar van de aftrek vol zijn, vanaf de bekendmaking" 27 februari 2031
      En is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" <antwoord>

      Voorbeelden:
        | tot              | keuze      | antwoord |
        | 1 maart 2027     | eerste dag | ja       |
        | 1 maart 2027     | resterend  | nee      |
        | 26 februari 2031 | resterend  | nee      |
        | 27 februari 2031 | resterend  | ja       |

    Scenario: Een plaats die na de bekendmaking begint, is in de andere lezing ook na vijf jaar vol
      Gegeven de vraag "Vanaf welke dag worden de vijf jaar van de aftrek gerekend?" is beantwoord met resterend
      En voorziening "A" is beschikbaar vanaf 1 juli 2026
      En voorziening "A" is beschikbaar tot 1 juli 2031
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn voor vijf jaar of langer beschikbaar" ja

    Scenario: Begint een plaats na de bekendmaking, dan lopen de vijf jaar vanaf dat begin
      Gegeven voorziening "A" is beschikbaar vanaf 31 januari 2027
      Als het dossier wordt getoetst
      Dan is de uitkomst van "De dag waarop de vijf jaar van de aftrek vol zijn, vanaf de bekendmaking" 31 januari 2032

  Regel: Een voornemen komt niet in mindering, tenzij de vraag daarover met ja is beantwoord.

    Abstract Scenario: Een voornemen, met het antwoord <keuze>
      Gegeven de vraag "Worden plaatsen afgetrokken die nog een voornemen zijn?" is beantwoord met <keuze>
      En voorziening "A" is een voornemen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn of komen beschikbaar, afgezien van de dag" <keuze>

      Voorbeelden:
        | keuze |
        | nee   |
        | ja    |

  @BWBR0049310-1.1 @BWBR0049310-3.1-1
  Regel: Zijn plaatsen voor amv niet van bijzondere aard, dan gelden zij voor de aftrek als regulier.

    Scenario: Plaatsen voor amv, als de vraag met nee is beantwoord
      Gegeven de vraag "Zijn plaatsen voor amv en plaatsen in een aanmeldvoorziening opvangplaatsen van bijzondere aard?" is beantwoord met nee
      En voorziening "A" is van het soort amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn van bijzondere aard" voor "A" nee
