# language: nl
@BWBR0049310-2.1-2 @BWBR0049310-2.2-1 @BWBR0049307-4-2
Functionaliteit: Het verslag tegenover de provinciale opvangopgave
  Artikel 2.1, tweede lid, en artikel 2.2, eerste lid, van het Besluit (amvb): de provinciale opvangopgave, en daarbinnen een
  eigen opgave voor amv. De cijfers van het verslag worden met elk deel apart vergeleken.
  Standaard in dit bestand: Flevoland in de cyclus 2024, met een opgave van 2.441 plaatsen, waarvan 207 voor amv; regulier is
  dus 2.234.

  Achtergrond:
    Gegeven de provincie Flevoland in de cyclus 2024
    En een opgave van 2.441 plaatsen, waarvan 207 voor amv

  Regel: De aantallen in het verslag worden met de opgave vergeleken, regulier, amv en totaal elk apart; precies genoeg is genoeg (afgeleid).

    Abstract Scenario: <regulier> regulier en <amv> voor amv
      Gegeven het verslag noemt voor de provincie <regulier> plaatsen regulier
      En het verslag noemt voor de provincie <amv> plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is het antwoord op "Volgens het verslag wordt het reguliere deel van de opgave gehaald" <r>
      En is het antwoord op "Volgens het verslag wordt het deel voor amv van de opgave gehaald" <a>
      En is het antwoord op "Volgens het verslag wordt het totaal van de opgave gehaald" <t>

      Voorbeelden:
        | regulier | amv | r   | a   | t   |
        | 2234     | 207 | ja  | ja  | ja  |
        | 2233     | 207 | nee | ja  | nee |
        | 2234     | 206 | ja  | nee | nee |
        | 2235     | 206 | ja  | nee | ja  |
        | 3000     | 100 | ja  | nee | ja  |
        | 2000     | 500 | nee | ja  | ja  |

    Scenario: Alleen een totaal dat te klein is
      Gegeven alle gemeenten van de provincie staan in het dossier
      En het verslag noemt voor de provincie 2.440 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is het antwoord op "Volgens het verslag wordt het totaal van de opgave gehaald" nee
      En is het antwoord op "Volgens het verslag wordt het reguliere deel van de opgave gehaald" onbekend
      En is het antwoord op "Volgens het verslag wordt het deel voor amv van de opgave gehaald" onbekend
      En is het antwoord op "Het verslag is sluitend" nee
      En is de uitkomst van "Plaatsen in totaal in het verslag, voornemens meegerekend" 2.440 of meer
      En is de uitkomst van "Reguliere plaatsen van de gemeente in het verslag" voor de gemeente Urk 0 of meer

    Scenario: Een te klein totaal is genoeg om te weten dat het verslag niet sluit
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen in totaal, en 2.440 met voornemens
      Als het dossier wordt getoetst
      Dan is het antwoord op "Het verslag is sluitend" nee
      En is het antwoord op "Het verslag is sluitend, voornemens meegerekend" nee

    Scenario: Wat het verslag zonder voornemens noemt, is er met voornemens ook
      Gegeven het verslag noemt voor de provincie 2.233 plaatsen regulier
      En het verslag noemt voor de provincie 207 plaatsen voor amv
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Reguliere plaatsen in het verslag, voornemens meegerekend" 2.233 of meer
      En is de uitkomst van "Plaatsen voor amv in het verslag, voornemens meegerekend" 207 of meer
      En is de uitkomst van "Plaatsen in totaal in het verslag, voornemens meegerekend" 2.440 of meer
      En is de uitkomst van "Som die het verslag noemt, zonder amv, voornemens meegerekend" 0 of meer

    Scenario: Van een gemeente is alleen het totaal in het verslag bekend
      Gegeven het verslag noemt voor de gemeente Urk 50 plaatsen
      Als het dossier wordt getoetst
      Dan ligt de uitkomst van "Reguliere plaatsen van de gemeente in het verslag" voor de gemeente Urk tussen 0 en 50

    Scenario: Het verslag noemt niets
      Als het dossier wordt getoetst
      Dan is het antwoord op "Volgens het verslag wordt het totaal van de opgave gehaald" onbekend

  Regel: Wat in het verslag nog een voornemen is, telt alleen in een aparte vergelijking mee; of het geldt, zegt geen bepaling.

    Abstract Scenario: Met voornemens <regulier> regulier en <amv> voor amv
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen regulier, en <regulier> met voornemens
      En het verslag noemt voor de provincie 100 plaatsen voor amv, en <amv> met voornemens
      Als het dossier wordt getoetst
      Dan is het antwoord op "Volgens het verslag wordt het reguliere deel van de opgave gehaald" nee
      En is het antwoord op "Volgens het verslag wordt het reguliere deel van de opgave gehaald, voornemens meegerekend" <r>
      En is het antwoord op "Volgens het verslag wordt het deel voor amv van de opgave gehaald, voornemens meegerekend" <a>
      En is het antwoord op "Volgens het verslag wordt het totaal van de opgave gehaald, voornemens meegerekend" <t>

      Voorbeelden:
        | regulier | amv | r   | a   | t   |
        | 2234     | 207 | ja  | ja  | ja  |
        | 2233     | 207 | nee | ja  | nee |
        | 2300     | 206 | ja  | nee | ja  |

    Scenario: Alleen een totaal met voornemens
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen in totaal, en 2.500 met voornemens
      Als het dossier wordt getoetst
      Dan is het antwoord op "Volgens het verslag wordt het totaal van de opgave gehaald, voornemens meegerekend" ja
      En is het antwoord op "Volgens het verslag wordt het reguliere deel van de opgave gehaald, voornemens meegerekend" onbekend
      En is het antwoord op "Volgens het verslag wordt het deel voor amv van de opgave gehaald, voornemens meegerekend" onbekend

    Scenario: Zonder cijfers met voornemens
      Gegeven het verslag noemt voor de provincie 2.000 plaatsen in totaal
      Als het dossier wordt getoetst
      Dan is het antwoord op "Volgens het verslag wordt het totaal van de opgave gehaald, voornemens meegerekend" onbekend
