"""The text of a PDF: pages, paragraphs from lines, headings where size or number tells."""

from __future__ import annotations

import time
from pathlib import Path

from spreidingswet.motivering.stukken import GelezenMotivering
from tests.motivering.leeshulp import lees, pdf

ALINEA = [
    "De minister heeft op grond van artikel 5 van de Spreidingswet de opvang-",
    "opgave verdeeld over de gemeenten van de provincie, waarbij de amv-",
    "plaatsen apart zijn gehouden en de regu-",
    "liere plaatsen ook. De opvang-",
    "en noodopvang blijven.",
]


def vorm(gelezen: GelezenMotivering) -> list[tuple[str, str, int]]:
    return [(s.tekst, s.soort, s.niveau) for s in gelezen.stukken]


def test_koppen_en_alineas(tmp_path: Path) -> None:
    g = lees(
        tmp_path, "a.pdf", pdf([[("Verdeelbesluit", 18, True), "", ("Afweging", 14, False), "", *ALINEA, "", "Slot."]])
    )
    assert vorm(g) == [
        ("Verdeelbesluit", "kop", 1), ("Afweging", "kop", 2),
        ("De minister heeft op grond van artikel 5 van de Spreidingswet de opvangopgave verdeeld over de gemeenten van "
         "de provincie, waarbij de amv-plaatsen apart zijn gehouden en de reguliere plaatsen ook. De opvang- en "
         "noodopvang blijven.", "alinea", 0),
        ("Slot.", "alinea", 0),
    ]  # fmt: skip
    assert {s.plek.pagina for s in g.stukken} == {1}
    assert any("tabellen" in o for o in g.overgeslagen)


def test_genummerde_en_vette_kop_van_gewone_maat(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.pdf", pdf([["3.2 De afweging", "", *ALINEA, "", ("Termijnen", 11, True), *ALINEA]]))
    assert [(s.tekst, s.niveau) for s in g.stukken if s.soort == "kop"] == [("3.2 De afweging", 2), ("Termijnen", 1)]


def test_rijen_van_een_tabel_blijven_apart(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.pdf", pdf([[*ALINEA, "Utrecht 700 80", "Amersfoort 300 20"]]))
    assert [s.tekst for s in g.stukken[1:]] == ["Utrecht 700 80", "Amersfoort 300 20"]


def test_alinea_over_twee_paginas_met_kop_en_voettekst(tmp_path: Path) -> None:
    paginas = [
        ["Ministerie van Asiel", "", f"Het eerste deel {n} loopt", "", "", f"Pagina {n} van 4"] for n in range(1, 5)
    ]
    g = lees(tmp_path, "a.pdf", pdf(paginas))
    assert g.stukken[0].tekst == "Ministerie van Asiel"
    assert g.stukken[0].soort == "koptekst"
    assert [s.tekst for s in g.stukken if "Ministerie" in s.tekst or "Pagina" in s.tekst] == ["Ministerie van Asiel"]


def test_regel_die_alleen_in_een_getal_verschilt_is_geen_voettekst(tmp_path: Path) -> None:
    paginas = [["Afweging.", f"De opgave is {n * 10} plaatsen."] for n in range(1, 7)]
    g = lees(tmp_path, "a.pdf", pdf(paginas))
    assert all(any(f"is {n * 10} plaatsen" in s.tekst for s in g.stukken) for n in range(1, 7))


def test_lange_alinea_zonder_einde_kost_geen_kwadraat(tmp_path: Path) -> None:
    inhoud = pdf([["regel zonder einde van de zin"] * 45 + [f"en {n} door"] for n in range(200)])
    begin = time.perf_counter()
    assert lees(tmp_path, "a.pdf", inhoud).stukken
    assert time.perf_counter() - begin < 30


def test_zin_loopt_door_op_de_volgende_pagina(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.pdf", pdf([[*ALINEA[:2]], ["plaatsen apart blijven.", "", "Nieuw."]]))
    assert g.stukken[0].tekst.endswith("de amv-plaatsen apart blijven.")
    assert [s.plek.pagina for s in g.stukken] == [1, 2]


def test_lijst(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.pdf", pdf([["Er geldt:", "- een punt", "- nog een punt"]]))
    assert vorm(g)[1:] == [("een punt", "lijst", 0), ("nog een punt", "lijst", 0)]


def test_opmerking_koppeling_en_eigenschappen(tmp_path: Path) -> None:
    noten = "/Annots[<</Type/Annot/Subtype/Text/Contents(Klopt dit?)/Rect[0 0 1 1]>>]"
    g = lees(tmp_path, "a.pdf", pdf([["Tekst."]], info="/Title(Besluit)/Author(Jan)", pagina=noten))
    assert ("Klopt dit?", "opmerking", 0) in vorm(g)
    assert (g.eigenschappen["titel"], g.eigenschappen["auteur"]) == ("Besluit", "Jan")


def test_pagina_zonder_tekst_wordt_genoemd(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.pdf", pdf([["Tekst."], []]))
    assert "pagina zonder tekst: 2" in g.overgeslagen


def test_vijftig_paginas_binnen_seconden(tmp_path: Path) -> None:
    inhoud = pdf([[*ALINEA, "", *ALINEA, "", *ALINEA, "", *ALINEA, f"Slot van {n}."] for n in range(50)])
    begin = time.perf_counter()
    assert lees(tmp_path, "a.pdf", inhoud).stukken[-1].plek.pagina == 50
    assert time.perf_counter() - begin < 20
