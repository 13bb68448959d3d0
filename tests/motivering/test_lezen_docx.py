"""A Word document is read as a reader sees it."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from spreidingswet.motivering.stukken import GelezenMotivering
from tests.motivering.leeshulp import W, als_bytes, gewoon, lees, met_body, met_deel, p, r, weiger

NOTEN = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"


def teksten(gelezen: GelezenMotivering, soort: str | None = None) -> list[str]:
    return [s.tekst for s in gelezen.stukken if soort in (None, s.soort)]


def test_koppen_alineas_lijsten(tmp_path: Path) -> None:
    d = docx.Document()
    d.add_heading("Verdeelbesluit", 0)
    d.add_heading("Afweging", 2)
    d.add_paragraph("De opgave\u00a0is  1.000\tplaat\u00adsen.")
    d.add_paragraph("een", style="List Bullet")
    d.add_paragraph("twee", style="List Number")
    g = lees(tmp_path, "a.docx", als_bytes(d))
    assert [(s.tekst, s.soort, s.niveau) for s in g.stukken] == [
        ("Verdeelbesluit", "kop", 1), ("Afweging", "kop", 2), ("De opgave is 1.000 plaatsen.", "alinea", 0),
        ("een", "lijst", 0), ("twee", "lijst", 0),
    ]  # fmt: skip
    assert g.soort == "docx"
    assert [s.plek.alinea for s in g.stukken] == [1, 2, 3, 4, 5]


def test_naam_zegt_niets_over_de_soort(tmp_path: Path) -> None:
    assert lees(tmp_path, "motivering.txt", gewoon()).soort == "docx"


def test_stijl_op_een_kop_gebouwd_en_in_het_nederlands(tmp_path: Path) -> None:
    d = docx.Document()
    stijl = d.styles.add_style("Ministeriekop", 1)
    stijl.base_style = d.styles["Heading 3"]
    d.add_paragraph("Termijnen", style="Ministeriekop")
    d.add_paragraph("Zelf", style="Normal")._p.get_or_add_pPr().append(parse_xml(f'<w:outlineLvl {W} w:val="1"/>'))  # type: ignore[arg-type]
    g = lees(tmp_path, "a.docx", als_bytes(d))
    assert [(s.tekst, s.niveau) for s in g.stukken] == [("Termijnen", 3), ("Zelf", 2)]


def test_tabel_met_samengevoegde_cellen_en_kop(tmp_path: Path) -> None:
    d = docx.Document()
    d.add_paragraph("Tabel 2. Plaatsen")
    t = d.add_table(3, 3)
    for i, rij in enumerate((("Gemeente", "Plaatsen", ""), ("Utrecht", "700", "80"), ("", "20", "5"))):
        for j, tekst in enumerate(rij):
            t.cell(i, j).text = tekst
    t.cell(0, 1).merge(t.cell(0, 2))
    t.cell(1, 0).merge(t.cell(2, 0))
    d.add_paragraph("Slot")
    g = lees(tmp_path, "a.docx", als_bytes(d))
    (tabel,) = g.tabellen
    assert [[c.tekst for c in rij] for rij in tabel.rijen] == [
        ["Gemeente", "Plaatsen", ""], ["Utrecht", "700", "80"], ["", "20", "5"],
    ]  # fmt: skip
    assert (tabel.titel, tabel.koprijen, tabel.nummer) == ("Tabel 2. Plaatsen", 1, 1)
    assert str(tabel.rijen[1][2].plek) == "tabel 1, rij 2, kolom 3"
    assert all(g.stukken[c.plek.alinea - 1] is c for rij in tabel.rijen for c in rij)
    assert g.stukken[-1].tekst == "Slot"


@pytest.mark.parametrize(("eerste", "verwacht"), [("Gemeente", 1), ("Gemeente 2024", 1), ("1.841", 0), ("€ 300,-", 0)])
def test_koprij_waar_het_bestand_er_geen_noemt(tmp_path: Path, eerste: str, verwacht: int) -> None:
    d = docx.Document()
    t = d.add_table(2, 2)
    t.cell(0, 0).text, t.cell(0, 1).text, t.cell(1, 0).text = "x", eerste, "y"
    assert lees(tmp_path, "a.docx", als_bytes(d)).tabellen[0].koprijen == verwacht


def test_koprijen_die_het_bestand_noemt(tmp_path: Path) -> None:
    rij = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    kop = "<w:trPr><w:tblHeader/></w:trPr>"
    xml = rij.format(kop, p("2024")) + rij.format(kop, p("reg")) + rij.format("", p("7"))
    g = lees(tmp_path, "a.docx", met_body(f"<w:tbl>{xml}</w:tbl>"))
    assert g.tabellen[0].koprijen == 2


def test_tabel_in_een_cel(tmp_path: Path) -> None:
    binnen = f"<w:tbl><w:tr><w:tc>{p('binnen')}</w:tc></w:tr></w:tbl>"
    g = lees(tmp_path, "a.docx", met_body(f"<w:tbl><w:tr><w:tc>{p('buiten')}{binnen}{p()}</w:tc></w:tr></w:tbl>"))
    assert [t.rijen[0][0].tekst for t in g.tabellen] == ["buiten", "binnen"]


def test_wijzigingen_ingevoegd_wel_verwijderd_niet(tmp_path: Path) -> None:
    xml = (
        f"<w:p>{r('De opgave is ')}<w:del w:id='1'><w:r><w:delText>900</w:delText></w:r></w:del>"
        f"<w:ins w:id='2'>{r('1.000')}</w:ins>{r(' plaatsen.')}</w:p>"
        f"<w:p><w:moveFrom w:id='3'>{r('elders')}</w:moveFrom>{r('hier')}</w:p>"
    )
    g = lees(tmp_path, "a.docx", met_body(xml))
    assert teksten(g) == ["De opgave is 1.000 plaatsen.", "hier"]
    assert g.eigenschappen["verwijderde tekst"] == "900 | elders"
    assert "2 bijgehouden verwijderingen" in g.overgeslagen


def test_verwijderd_alineaeinde_loopt_door(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.docx", met_body(p("een ", eigen="<w:rPr><w:del w:id='1'/></w:rPr>") + p("twee") + p("drie")))
    assert teksten(g) == ["een twee", "drie"]


def test_verwijderde_rij_telt_niet(tmp_path: Path) -> None:
    rij = "<w:tr>{}<w:tc>{}</w:tc></w:tr>"
    xml = rij.format("", p("Utrecht")) + rij.format("<w:trPr><w:del w:id='1'/></w:trPr>", p("Zeist"))
    g = lees(tmp_path, "a.docx", met_body(f"<w:tbl>{xml}</w:tbl>"))
    assert len(g.tabellen[0].rijen) == 1
    assert g.eigenschappen["verwijderde tekst"] == "Zeist"


def test_verborgen_tekst_is_geen_tekst_maar_wordt_onthouden(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.docx", met_body(f"<w:p>{r('Open')}{r(' geheim', '<w:vanish/>')}</w:p>"))
    assert teksten(g) == ["Open"]
    assert g.eigenschappen["verborgen tekst"] == "geheim"
    assert "een stuk verborgen tekst" in g.overgeslagen


def test_voetnoot_komt_na_zijn_alinea(tmp_path: Path) -> None:
    noten = (
        f"<w:footnotes {W}><w:footnote w:id='0' w:type='separator'>{p('streep')}</w:footnote>"
        f"<w:footnote w:id='2'>{p('Zie artikel 5.')}</w:footnote></w:footnotes>"
    )
    body = f"<w:p>{r('Telt mee')}<w:r><w:footnoteReference w:id='2'/></w:r>{r('.')}</w:p>{p('Slot')}"
    g = lees(tmp_path, "a.docx", met_deel(met_body(body), "footnotes.xml", noten, "footnotes", NOTEN))
    assert [(s.tekst, s.soort) for s in g.stukken] == [
        ("Telt mee.", "alinea"), ("Zie artikel 5.", "voetnoot"), ("Slot", "alinea"),
    ]  # fmt: skip


def test_eindnoot_die_nergens_bij_hoort_gaat_niet_verloren(tmp_path: Path) -> None:
    noten = f"<w:endnotes {W}><w:endnote w:id='2'>{p('Los.')}</w:endnote></w:endnotes>"
    inhoud = met_deel(met_body(p("Tekst")), "endnotes.xml", noten, "endnotes", NOTEN.replace("foot", "end"))
    assert teksten(lees(tmp_path, "a.docx", inhoud), "voetnoot") == ["Los."]


def test_opmerking_kop_en_voettekst(tmp_path: Path) -> None:
    d = docx.Document()
    alinea = d.add_paragraph("Tekst")
    d.add_comment(alinea.runs, text="klopt dit?", author="Jan")
    d.sections[0].header.paragraphs[0].text = "Ministerie"
    d.sections[0].footer.paragraphs[0].text = "Pagina"
    d.add_section()
    g = lees(tmp_path, "a.docx", als_bytes(d))
    assert [(s.tekst, s.soort) for s in g.stukken] == [
        ("Ministerie", "koptekst"), ("Tekst", "alinea"), ("klopt dit?", "opmerking"), ("Pagina", "voettekst"),
    ]  # fmt: skip


def test_tekstvak_een_keer_en_alternatieve_tekst(tmp_path: Path) -> None:
    vak = "<w:txbxContent>{}</w:txbxContent>"
    xml = (
        "<w:p><w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wp:inline>"
        "<wp:docPr id='1' name='vak' descr='kaart van Zeist'/><a:graphic><a:graphicData><wps:wsp><wps:txbx>"
        + vak.format(p("In het vak"))
        + "</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict>"
        "<v:shape><v:textbox>" + vak.format(p("In het vak")) + "</v:textbox></v:shape></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r>" + r("Ervoor") + "</w:p>"
    )
    g = lees(tmp_path, "a.docx", met_body(xml))
    assert teksten(g) == ["Ervoor", "In het vak"]
    assert g.eigenschappen["alternatieve tekst"] == "kaart van Zeist"


def test_formule_afbeelding_en_inhoudsbesturing(tmp_path: Path) -> None:
    xml = (
        f"<w:sdt><w:sdtPr/><w:sdtContent>{p('In een veld')}</w:sdtContent></w:sdt>"
        f"<w:p>{r('Som: ')}<m:oMath><m:r><m:t>12/3</m:t></m:r></m:oMath>"
        "<w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>"
    )
    g = lees(tmp_path, "a.docx", met_body(xml))
    assert teksten(g) == ["In een veld", "Som:"]
    assert set(g.overgeslagen) == {"een formule", "een afbeelding"}


def test_eigenschappen(tmp_path: Path) -> None:
    d = docx.Document()
    d.add_paragraph("x")
    d.core_properties.title, d.core_properties.author, d.core_properties.subject = "Besluit", "Jan", "Wolvega"
    g = lees(tmp_path, "a.docx", als_bytes(d))
    assert (g.eigenschappen["titel"], g.eigenschappen["auteur"], g.eigenschappen["onderwerp"]) == (
        "Besluit",
        "Jan",
        "Wolvega",
    )


def test_document_zonder_tekst(tmp_path: Path) -> None:
    weiger(tmp_path, "a.docx", als_bytes(docx.Document()), "SW-M04")


def test_opmerking_bij_het_bijschrift_is_niet_de_titel(tmp_path: Path) -> None:
    d = docx.Document()
    d.add_comment(d.add_paragraph("Tabel 1. Plaatsen").runs, text="klopt dit?", author="Jan")
    d.add_table(1, 1).cell(0, 0).text = "Zeist"
    g = lees(tmp_path, "a.docx", als_bytes(d))
    assert [s.soort for s in g.stukken] == ["alinea", "opmerking", "cel"]
    assert g.tabellen[0].titel == "Tabel 1. Plaatsen"
