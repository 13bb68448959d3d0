# language: nl
@bron-verslag-pao-2024-09-20 @BWBR0049307-5-1
Functionaliteit: Uitruil van plaatsen
  Volgens de uitleg van het ministerie is uitruil tussen provincies wettelijk niet toegestaan (uitvoeringspraktijk). De
  wet verbiedt het niet met zoveel woorden; het volgt uit overleg en verdeelbesluit per provincie (artikelen 4 en 5 van
  de Spreidingswet, wet). Gemeenten van één provincie mogen in hun overleg wel schuiven.
  Met "verslag PAO" is bedoeld: het verslag van het Provinciaal afstemmingsoverleg van 20 september 2024.

  Regel: In de praktijk is uitruil alleen mogelijk tussen gemeenten van dezelfde provincie.

    Abstract Scenario: De <partijen> ruilen uit
      Gegeven de provincie Utrecht in de cyclus 2024
      En de <partijen> ruilen 200 plaatsen uit
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil blijft binnen een provincie" <antwoord>

      Voorbeelden:
        | partijen                         | antwoord |
        | gemeenten Utrecht en Amersfoort  | ja       |
        | gemeenten Rhenen en Wageningen   | nee      |
        | provincies Utrecht en Gelderland | nee      |

    Scenario: Onbekend is tussen wie is uitgeruild
      Gegeven de provincie Utrecht in de cyclus 2024
      En het dossier noemt een uitruil zonder te zeggen tussen wie
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil blijft binnen een provincie" onbekend

    Scenario: Het verbod rust op uitleg van het ministerie
      Gegeven de provincie Utrecht in de cyclus 2024
      En de provincies Utrecht en Gelderland ruilen 200 plaatsen uit
      Als het dossier wordt getoetst
      Dan steunt "De uitruil blijft binnen een provincie" op verslag PAO 20 september 2024 (uitvoeringspraktijk)

  Regel: Een afgesproken uitruil verandert niet wat in een provincie meetelt en niet wat haar opgave is (afgeleid).

    Abstract Scenario: De <partijen> ruilen 200 plaatsen uit
      Gegeven de provincie Utrecht in de cyclus 2024
      En een opgave van 300 plaatsen, waarvan geen voor amv
      En een voorziening in Utrecht die aan alle voorwaarden voldoet
      En de <partijen> ruilen 200 plaatsen uit
      Als het dossier wordt getoetst
      Dan tellen in de provincie 100 reguliere plaatsen en geen plaatsen voor amv mee
      En is er een tekort van 200 plaatsen regulier
      En is de provincie niet sluitend

      Voorbeelden:
        | partijen                         |
        | provincies Gelderland en Utrecht |
        | provincies Utrecht en Gelderland |
        | gemeenten Utrecht en Amersfoort  |

  Regel: Een aanspraak voor een andere provincie geeft die provincie niets en neemt de eigen provincie niets af (afgeleid).

    Scenario: 200 plaatsen "uitgeleend" over de grens, gezien vanuit Utrecht
      Gegeven de provincie Utrecht in de cyclus 2024
      En een opgave van 200 plaatsen, waarvan geen voor amv
      En een voorziening "Veluwe" in Ede die aan alle voorwaarden voldoet
      En "Veluwe" heeft 200 plaatsen
      En "Veluwe" wordt opgeëist voor de provincie Utrecht
      Als het dossier wordt getoetst
      Dan tellen geen plaatsen van "Veluwe" mee
      En is het antwoord op "De aanspraak is voor de eigen provincie" nee
      En is er een tekort van 200 plaatsen regulier

    Scenario: Dezelfde 200 plaatsen, gezien vanuit Gelderland
      Gegeven de provincie Gelderland in de cyclus 2024
      En een opgave van 200 plaatsen, waarvan geen voor amv
      En een voorziening "Veluwe" in Ede die aan alle voorwaarden voldoet
      En "Veluwe" heeft 200 plaatsen
      En "Veluwe" wordt opgeëist voor de provincie Utrecht
      Als het dossier wordt getoetst
      Dan tellen 200 plaatsen van "Veluwe" mee
      En is het antwoord op "De aanspraak is voor de eigen provincie" nee
      En is de provincie sluitend

    Scenario: Een aanspraak voor de eigen provincie
      Gegeven de provincie Gelderland in de cyclus 2024
      En een voorziening "Veluwe" in Ede die aan alle voorwaarden voldoet
      En "Veluwe" wordt opgeëist voor de provincie Gelderland
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanspraak is voor de eigen provincie" ja

    Scenario: Een aanspraak op plaatsen in een onbekende gemeente
      Gegeven de provincie Gelderland in de cyclus 2024
      En een voorziening "Veluwe" in Ede die aan alle voorwaarden voldoet
      En "Veluwe" ligt in een onbekende gemeente
      En "Veluwe" wordt opgeëist voor de provincie Gelderland
      Als het dossier wordt getoetst
      Dan is het antwoord op "De aanspraak is voor de eigen provincie" onbekend
