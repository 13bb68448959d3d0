# language: nl
@BWBR0049310-2.2-1 @bron-verslag-pao-2024-09-20
Functionaliteit: Een opgegeven som van wat in een gemeente meetelt
  Staan niet alle voorzieningen in het dossier, dan kan het een som opgeven van wat in een gemeente meetelt, regulier en amv
  apart; de opgave voor amv is een eigen opgave (artikel 2.2, eerste lid, van het Besluit, amvb). Sommen opgeven is praktijk:
  het verslag noemt ze. Standaard in dit bestand: Utrecht in de cyclus 2024, een opgave van 1.000 plaatsen, waarvan 100 voor
  amv; alle gemeenten en niet alle voorzieningen staan in het dossier, en de beide in Zeist die er staan (300 regulier en 40
  voor amv), tellen mee.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de provincie heeft een opgave van 1.000 plaatsen, waarvan 100 voor amv
    En niet alle voorzieningen van de provincie staan in het dossier
    En alle gemeenten van de provincie staan in het dossier
    En de indicatieve verdeling van Zeist is 400 plaatsen, waarvan 50 voor amv
    En de indicatieve verdeling van De Bilt is 160 plaatsen, waarvan 10 voor amv
    En een voorziening "Kazerne" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kazerne" heeft 300 plaatsen
    En een voorziening "Kinderhuis" in Zeist die aan alle voorwaarden voldoet
    En de voorziening "Kinderhuis" heeft 40 plaatsen
    En de voorziening "Kinderhuis" is van het soort amv

  Regel: Een opgegeven som van een gemeente begrenst wat meetelt als niet alle voorzieningen in het dossier staan (afspraak over bewijs).

    Scenario: Opgegeven is meer dan het dossier aan voorzieningen noemt
      Gegeven opgegeven is voor de gemeente Zeist een som van 350 meetellende plaatsen regulier, en 400 met voornemens
      En opgegeven is voor de gemeente Zeist een som van 60 meetellende plaatsen voor amv, en 65 met voornemens
      En opgegeven is voor de gemeente Zeist een som van 410 meetellende plaatsen in totaal, en 465 met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende reguliere plaatsen van de gemeente" voor de gemeente Zeist 350
      En is de uitkomst van "Meetellende plaatsen voor amv van de gemeente" voor de gemeente Zeist 60
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente" voor de gemeente Zeist 410
      En is de uitkomst van "Meetellende reguliere plaatsen van de gemeente, voornemens meegerekend" voor de gemeente Zeist 400
      En is de uitkomst van "Meetellende plaatsen voor amv van de gemeente, voornemens meegerekend" voor de gemeente Zeist 65
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente, voornemens meegerekend" voor de gemeente Zeist 465

    Scenario: Alleen de delen zijn opgegeven; het totaal volgt eruit
      Gegeven opgegeven is voor de gemeente Zeist een som van 350 meetellende plaatsen regulier, en 400 met voornemens
      En opgegeven is voor de gemeente Zeist een som van 60 meetellende plaatsen voor amv, en 65 met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende plaatsen in totaal van de gemeente" voor de gemeente Zeist 410
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente, voornemens meegerekend" voor de gemeente Zeist 465

    Scenario: Alleen het totaal is opgegeven
      Gegeven opgegeven is voor de gemeente Zeist een som van 410 meetellende plaatsen in totaal, en 465 met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende plaatsen in totaal van de gemeente" voor de gemeente Zeist 410
      En is de uitkomst van "Meetellende plaatsen in totaal van de gemeente, voornemens meegerekend" voor de gemeente Zeist 465

    Scenario: Van de provincie is een som met voornemens opgegeven
      Gegeven opgegeven is een som van 900 meetellende plaatsen in totaal, en 950 met voornemens
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Meetellende plaatsen in totaal van de provincie, voornemens meegerekend" 950
