# language: nl
Functionaliteit: Taakstellingen om vergunninghouders te huisvesten
  Artikel 29 van de Huisvestingswet 2014 (wet) rondt de taakstelling van een gemeente naar boven af; de formule zelf is in
  de gelezen kopie een afbeelding die ontbreekt, zodat vg maal iG gedeeld door iN onze lezing is. Gemeenten kunnen hun
  taakstellingen door een gezamenlijk besluit van de colleges wijzigen, als het totaal gelijk blijft (tweede lid).
  Standaard in dit bestand: Utrecht in de cyclus 2024, getoetst op 1 maart 2025; over een uitruil van statushouders is op 1
  oktober 2024 gezamenlijk besloten.

  Achtergrond:
    Gegeven de provincie Utrecht in de cyclus 2024
    En de peildatum is 1 maart 2025

  @BWBR0035303-29-1
  Regel: De taakstelling wordt naar boven afgerond op een heel getal.

    Abstract Scenario: <vg> te huisvesten, <inwoners> van de 1.000.000 inwoners
      Gegeven van de gemeente Utrecht is bekend: het aantal vergunninghouders dat landelijk in het halfjaar moet worden gehuisvest: <vg>
      En van de gemeente Utrecht is bekend: het inwonertal van de gemeente dat voor de taakstelling geldt: <inwoners>
      En van de gemeente Utrecht is bekend: het inwonertal van Nederland op dezelfde dag: 1.000.000
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Taakstelling om vergunninghouders te huisvesten, voor de afronding" voor de gemeente Utrecht <precies>
      En is de uitkomst van "Taakstelling om vergunninghouders te huisvesten" voor de gemeente Utrecht <afgerond>

      Voorbeelden:
        | vg     | inwoners | precies | afgerond |
        | 10.000 | 20.000   | 200     | 200      |
        | 10.000 | 20.001   | 200,01  | 201      |
        | 10.000 | 20.099   | 200,99  | 201      |
        | 10.000 | 20.100   | 201     | 201      |

    Scenario: Het landelijke aantal is niet bekend
      Gegeven van de gemeente Utrecht is bekend: het inwonertal van de gemeente dat voor de taakstelling geldt: 20.000
      En van de gemeente Utrecht is bekend: het inwonertal van Nederland op dezelfde dag: 1.000.000
      Als het dossier wordt getoetst
      Dan is de uitkomst van "Taakstelling om vergunninghouders te huisvesten" voor de gemeente Utrecht niet bekend

  @BWBR0035303-29-2
  Regel: Colleges kunnen hun taakstellingen wijzigen door een gezamenlijk besluit.

    Abstract Scenario: Besloten op <dag>
      Gegeven Utrecht staat 20 statushouders af aan Amersfoort
      En van de gemeente Utrecht is bekend: de taakstelling van de gemeente voor het halfjaar: 200
      En van de gemeente Amersfoort is bekend: de taakstelling van de gemeente voor het halfjaar: 100
      En van de uitruil is bekend: de dag van het gezamenlijke besluit van de colleges: <dag>
      Als het dossier wordt getoetst
      Dan is het antwoord op "De colleges hebben gezamenlijk besloten de taakstellingen te wijzigen" <antwoord>
      En is het antwoord op "De uitruil kan" <antwoord>
      En is het antwoord op "De uitruil verschuift een deel van de taakstelling" <antwoord>
      En is de uitkomst van "Taakstelling van de gemeente na gezamenlijk besluit" voor de gemeente Utrecht <utrecht>
      En is de uitkomst van "Taakstelling van de gemeente na gezamenlijk besluit" voor de gemeente Amersfoort <amersfoort>

      Voorbeelden:
        | dag              | antwoord | utrecht | amersfoort |
        | 28 februari 2025 | ja       | 180     | 120        |
        | 1 maart 2025     | ja       | 180     | 120        |
        | 2 maart 2025     | nee      | 200     | 100        |

    Scenario: Of gezamenlijk is besloten, is niet bekend
      Gegeven Utrecht staat 20 statushouders af aan Amersfoort
      En van de gemeente Amersfoort is bekend: de taakstelling van de gemeente voor het halfjaar: 100
      En van de uitruil is niet bekend: de dag van het gezamenlijke besluit van de colleges
      Als het dossier wordt getoetst
      Dan is het antwoord op "De colleges hebben gezamenlijk besloten de taakstellingen te wijzigen" onbekend
      En is het antwoord op "De uitruil verschuift een deel van de taakstelling" onbekend
      En ligt de uitkomst van "Vergunninghouders die de gemeente door gezamenlijk besluit overneemt" voor de gemeente Amersfoort tussen 0 en 20
      En ligt de uitkomst van "Taakstelling van de gemeente na gezamenlijk besluit" voor de gemeente Amersfoort tussen 100 en 120

    Scenario: Voor opvangplaatsen kent de wet zo'n besluit niet
      Gegeven Utrecht staat 20 regulier af aan Amersfoort
      En van de uitruil is bekend: de dag van het gezamenlijke besluit van de colleges: 1 februari 2025
      Als het dossier wordt getoetst
      Dan is het antwoord op "De colleges hebben gezamenlijk besloten de taakstellingen te wijzigen" niet van toepassing
      En is het antwoord op "De taakstellingen blijven samen even groot" niet van toepassing
      En is het antwoord op "De uitruil kan" onbekend

  @BWBR0035303-29-2
  Regel: Bij zo'n wijziging blijven de taakstellingen samen even groot.

    Abstract Scenario: Er gaan 20 af en er komen <erbij> bij
      Gegeven Utrecht staat 20 statushouders af aan Amersfoort
      En de ontvanger krijgt er <erbij> bij
      Als het dossier wordt getoetst
      Dan is het antwoord op "De taakstellingen blijven samen even groot" <antwoord>
      En is het antwoord op "De uitruil kan" <antwoord>
      En is de uitkomst van "Vergunninghouders die de gemeente door gezamenlijk besluit overneemt" voor de gemeente Amersfoort <over>
      En is de uitkomst van "Vergunninghouders die de gemeente door gezamenlijk besluit afstaat" voor de gemeente Utrecht <over>

      Voorbeelden:
        | erbij | antwoord | over |
        | 19    | nee      | 0    |
        | 20    | ja       | 20   |
        | 21    | nee      | 0    |

    Scenario: Hoeveel eraf gaat, is niet bekend
      Gegeven Utrecht staat 20 statushouders af aan Amersfoort
      En de ontvanger krijgt er 20 bij
      En niet bekend is hoeveel wordt uitgeruild
      Als het dossier wordt getoetst
      Dan is het antwoord op "De taakstellingen blijven samen even groot" onbekend

  @BWBR0035303-29-2
  Regel: De Huisvestingswet stelt voor een gezamenlijk besluit geen provinciegrens.

    Scenario: Rhenen staat af aan Wageningen
      Gegeven Rhenen staat 5 statushouders af aan Wageningen
      Als het dossier wordt getoetst
      Dan is het antwoord op "De uitruil blijft binnen een provincie" nee
      En is het antwoord op "De uitruil kan" ja
      En steunt "De uitruil kan" op artikel 29, tweede lid, Huisvestingswet 2014 (wet)
