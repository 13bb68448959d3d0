# language: nl
@BWBR0049307-13-3
Functionaliteit: De eenmalige uitkering bij de inwerkingtreding
  Artikel 13, derde lid, van de Spreidingswet (wet): uiterlijk vier maanden na de inwerkingtreding krijgt de gemeente een
  uitkering voor iedere duurzaam ter beschikking gestelde plaats boven haar indicatieve aantal. De bedragen zijn die van
  artikel 4, tweede lid, van de Regeling (artikel 10). Een aanvraag en een verdeelbesluit waren er toen niet.
  Standaard in dit bestand: Flevoland in de cyclus 2024, getoetst op 31 mei 2024.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En de peildatum is 31 mei 2024

  @BWBR0049307-13-2 @BWBR0049320-10
  Regel: De uitkering wordt verstrekt voor iedere duurzaam ter beschikking gestelde plaats boven het indicatieve aantal van de gemeente.

    Abstract Scenario: <n> duurzame plaatsen bij een indicatief aantal van <indicatief>
      Gegeven in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En van "De Boei" is bekend: of de plaatsen in het verdeelbesluit zijn opgenomen: nee
      En het indicatieve deel van de gemeente Almere is <indicatief>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Duurzame plaatsen van de gemeente voor de overgangsuitkering" voor de gemeente Almere <n>
      En is de uitkomst van "Duurzame plaatsen boven het indicatieve aantal bij de inwerkingtreding" voor de gemeente Almere <overschot>
      En is het antwoord op "De overgangsuitkering wordt verstrekt" voor de gemeente Almere <antwoord>
      En is het antwoord op "Voor de overgangsuitkering zijn er ten minste honderd plaatsen" voor de gemeente Almere <honderd>
      En is de uitkomst van "Overgangsuitkering" voor de gemeente Almere € <bedrag>

      Voorbeelden:
        | n   | indicatief | overschot | antwoord | honderd | bedrag     |
        | 100 | 100        | 0         | nee      | ja      | 0,00       |
        | 90  | 100        | 0         | nee      | nee     | 0,00       |
        | 101 | 100        | 1         | ja       | ja      | 2.000,00   |
        | 99  | 98         | 1         | ja       | nee     | 1.000,00   |
        | 200 | 100        | 100       | ja       | ja      | 200.000,00 |

    Abstract Scenario: Wat niet meetelt voor de overgangsuitkering: De Boei <wat>
      Gegeven in Almere is "De Boei" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En "De Boei" <wat>
      En alle voorzieningen van de provincie staan in het dossier
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn duurzaam ter beschikking gesteld voor de overgangsuitkering" nee

      Voorbeelden:
        | wat                                       |
        | is bestemd voor ontheemden uit Oekraïne   |
        | ligt in Utrecht                           |

    Scenario: Van twee voorzieningen is een te kort beschikbaar
      Gegeven in Almere is "De Boei" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En in Almere is "Het Anker" met 80 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "Het Anker" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En "Het Anker" is beschikbaar tot 1 januari 2026
      En alle voorzieningen van de provincie staan in het dossier
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Duurzame plaatsen van de gemeente voor de overgangsuitkering" voor de gemeente Almere 150

    Scenario: Het indicatieve aantal is niet bekend
      Gegeven in Almere is "De Boei" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En het indicatieve deel van de gemeente Almere is onbekend
      Als het dossier wordt getoetst
      Dan is het antwoord op "De overgangsuitkering wordt verstrekt" voor de gemeente Almere onbekend
      En ligt de uitkomst van "Overgangsuitkering" voor de gemeente Almere tussen 0 en 300.000

    Scenario: Niet bekend hoeveel plaatsen er zijn
      Gegeven in Almere is "De Boei" met een onbekend aantal plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      Als het dossier wordt getoetst
      Dan is het antwoord op "Voor de overgangsuitkering zijn er ten minste honderd plaatsen" voor de gemeente Almere onbekend

  @BWBR0049310-1.1
  Regel: Plaatsen tellen als zij uiterlijk vier maanden na de inwerkingtreding ter beschikking zijn gesteld, voor vijf jaar of langer (afgeleid).

    Abstract Scenario: Ter beschikking gesteld op <dag>, beschikbaar tot <tot>
      Gegeven in Almere is "De Boei" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: <dag>
      En "De Boei" is beschikbaar vanaf 1 maart 2024
      En "De Boei" is beschikbaar tot <tot>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De plaatsen zijn duurzaam ter beschikking gesteld voor de overgangsuitkering" <antwoord>

      Voorbeelden: Vier maanden na 31 januari 2024 is 31 mei 2024
        | dag                 | tot              | antwoord |
        | 31 mei 2024         | 1 maart 2029     | ja       |
        | 1 juni 2024         | 1 maart 2029     | nee      |
        | 31 mei 2024         | 28 februari 2029 | nee      |
        | een dag in mei 2024 | 1 maart 2029     | ja       |
        | een dag in 2024     | 1 maart 2029     | onbekend |

  Regel: De overgangsuitkering hoort bij de cyclus waarin de wet in werking is getreden.

    Scenario: In de tweede cyclus
      Gegeven de provincie Flevoland in de cyclus 2026
      En de peildatum is 1 juli 2026
      En in Almere is "De Boei" met 150 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En het indicatieve deel van de gemeente Almere is 100
      Als het dossier wordt getoetst
      Dan is het antwoord op "De overgangsuitkering wordt verstrekt" voor de gemeente Almere niet van toepassing
      En is de uitkomst van "Overgangsuitkering" voor de gemeente Almere € 0,00

  @BWBR0049320-10 @BWBR0049320-4-2 @open
  Regel: Welk aantal bij de overgangsuitkering beslist of er honderd plaatsen zijn, zegt de Regeling niet.

    Abstract Scenario: <n> duurzame plaatsen bij een indicatief aantal van 100, honderd gelezen als <lezing>
      Gegeven in Almere is "De Boei" met <n> plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen
      En van "De Boei" is bekend: de dag van terbeschikkingstelling aan het COA of het college: 1 mei 2024
      En het indicatieve deel van de gemeente Almere is 100
      En de vraag "Welk aantal beslist bij de overgangsuitkering, waarvoor geen aanvraag bestaat, of er honderd plaatsen zijn ingediend?" is beantwoord met <lezing>
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Overgangsuitkering" voor de gemeente Almere € <bedrag>

      Voorbeelden:
        | lezing         | n   | bedrag     |
        | ter beschikking | 199 | 198.000,00 |
        | overschot      | 199 | 99.000,00  |
        | overschot      | 200 | 200.000,00 |
