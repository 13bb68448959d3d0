"""The files: readable back, the same bytes every time, nothing run or fetched, whole or not there at all."""

from __future__ import annotations

import io
import shutil
import subprocess
import zipfile
from pathlib import Path

import docx as python_docx
import pytest
from lxml import etree
from lxml import html as lxml_html
from pypdf import PdfReader

from spreidingswet.cli.hoofd import hoofd
from spreidingswet.motivering.document import Alinea, Document, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.schrijven.docx import docx
from spreidingswet.motivering.schrijven.html import html
from spreidingswet.motivering.schrijven.markdown import markdown
from spreidingswet.motivering.schrijven.vormen import VORMEN

from .test_opstellen_concept import DOSSIERS, concept

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
NARE = '<script>alert(1)</script> --> | # * _x_ & "q"'


def nare() -> Document:
    z = Zin(NARE, ("a/--><script>", "b/c"))
    return Document("t" + NARE, NARE, NARE, (
        Kop(NARE, 1), Alinea((z, z)), Lijst((z,)), Lijst((z,), genummerd=True),
        Tabel(z, (NARE, "n"), ((NARE, z),), frozenset({1})),
        Alinea((Zin("[motivering ontbreekt: x]", ("a/b",), "gat"),)),
    ))  # fmt: skip


@pytest.mark.parametrize("vorm", VORMEN)
def test_dezelfde_bytes(vorm: str) -> None:
    assert VORMEN[vorm](concept().document) == VORMEN[vorm](concept().document)


def test_docx_terug_te_lezen() -> None:
    document = concept().document
    inhoud = docx(document)
    w = python_docx.Document(io.BytesIO(inhoud))
    alineas = [p.text for p in w.paragraphs]
    assert [p.text for p in w.paragraphs if p.style is not None and p.style.name.startswith("Heading")] == [
        d.tekst for d in document.delen if isinstance(d, Kop)
    ]
    assert all(z.tekst in "\n".join(alineas) for z in document.lopende_zinnen())
    tabellen = [d for d in document.delen if isinstance(d, Tabel)]
    assert len(w.tables) == len(tabellen)
    for echt, d in zip(w.tables, tabellen, strict=True):
        assert [c.text for c in echt.rows[0].cells] == list(d.koppen)
        assert echt.rows[0]._tr.find(f".//{W}tblHeader") is not None
        assert len(echt.rows) == len(d.rijen) + 1
    opmerkingen = "\n".join(o.text for o in w.comments)
    assert all(a in opmerkingen for z in document.zinnen() for a in z.ankers)


def test_docx_taal_paginanummer_en_geen_dag_van_schrijven() -> None:
    with zipfile.ZipFile(io.BytesIO(docx(concept().document))) as z:
        namen = z.namelist()
        assert "docProps/thumbnail.jpeg" not in namen
        assert {i.date_time for i in z.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert b'w:val="nl-NL"' in z.read("word/styles.xml")
        voet = b"".join(z.read(n) for n in namen if "footer" in n)
        assert b"PAGE" in voet
        assert b"NUMPAGES" in voet
        assert b"w:date=" not in z.read("word/comments.xml")
        assert all(etree.fromstring(z.read(n)) is not None for n in namen if n.endswith((".xml", ".rels")))
        assert b"macro" not in z.read("[Content_Types].xml").lower()


@pytest.mark.skipif(shutil.which("soffice") is None, reason="soffice (LibreOffice) is niet geïnstalleerd")
def test_libreoffice_opent_de_docx(tmp_path: Path) -> None:
    (tmp_path / "c.docx").write_bytes(docx(concept().document))
    omgeving = f"-env:UserInstallation=file://{tmp_path}/profiel"
    opdracht = [
        "soffice",
        omgeving,
        "--headless",
        "--convert-to",
        "pdf",
        "--outdir",
        str(tmp_path),
        f"{tmp_path}/c.docx",
    ]
    subprocess.run(opdracht, check=True, capture_output=True, timeout=180)
    pdf = PdfReader(tmp_path / "c.pdf")
    tekst = " ".join("".join(p.extract_text() for p in pdf.pages).split())
    assert "Bijlage: de berekening" in tekst
    assert f"Pagina {len(pdf.pages)} van {len(pdf.pages)}" in tekst


def test_html_zonder_script_en_zonder_netwerk() -> None:
    for document in (concept().document, nare()):
        boom = lxml_html.fromstring(html(document).encode())
        assert boom.get("lang") == "nl"
        assert not boom.xpath("//script | //link | //img | //iframe | //@src | //@*[starts-with(name(), 'on')]")
        assert all(h.startswith("#") for h in boom.xpath("//@href"))
        ids = boom.xpath("//@id")
        assert len(ids) == len(set(ids))
        assert boom.xpath("//table/caption")
        assert all(t.xpath(".//thead//th[@scope='col']") for t in boom.xpath("//table"))


def test_html_heeft_elke_zin_met_haar_ankers() -> None:
    document = concept().document
    boom = lxml_html.fromstring(html(document).encode())
    zinnen = boom.xpath("//span[contains(@class, 'zin')]")
    assert [(z.text, z.get("data-ankers")) for z in zinnen] == [
        (z.tekst, " | ".join(z.ankers)) for z in document.zinnen()
    ]
    assert len(boom.xpath("//span[@class='anker']")) == len(zinnen)


def test_nare_tekst_blijft_tekst() -> None:
    boom = lxml_html.fromstring(html(nare()).encode())
    assert boom.xpath("//h1")[0].text == NARE
    md = markdown(nare())
    assert "<script>" not in md
    assert md.count("<!--") == md.count("-->")
    w = python_docx.Document(io.BytesIO(docx(nare())))
    assert w.paragraphs[0].text == NARE


def test_markdown_is_een_tabel_per_tabel() -> None:
    from markdown_it import MarkdownIt

    document = concept().document
    tekens = MarkdownIt("commonmark").enable("table").parse(markdown(document))
    assert sum(t.type == "table_open" for t in tekens) == sum(isinstance(d, Tabel) for d in document.delen)
    assert sum(t.type == "heading_open" for t in tekens) == sum(isinstance(d, Kop) for d in document.delen)


def motiveer(*argumenten: str) -> int:
    with pytest.raises(SystemExit) as einde:
        hoofd(["motiveer", *argumenten])
    code = einde.value.code
    assert isinstance(code, int)
    return code


@pytest.mark.parametrize("vorm", VORMEN)
def test_opdracht_schrijft_het_bestand(vorm: str, tmp_path: Path) -> None:
    pad = tmp_path / "c"
    assert motiveer(str(DOSSIERS[0]), "--uitvoer", vorm, "--naar", str(pad)) == 0
    assert pad.read_bytes() == VORMEN[vorm](concept().document)
    assert list(tmp_path.iterdir()) == [pad]


def test_map_die_niet_bestaat(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "weg" / "c.docx"
    assert motiveer(str(DOSSIERS[0]), "--uitvoer", "docx", "--naar", str(pad)) == 2
    assert "SW-A14" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_slechte_invoer_laat_het_oude_bestand_staan(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pad = tmp_path / "c.html"
    pad.write_text("oud")
    opties = ["--uitvoer", "html", "--naar", str(pad)]
    assert motiveer(str(DOSSIERS[0]), "--gemeente", "GM0363", *opties) == 2
    assert "SW-A13" in capsys.readouterr().err
    assert motiveer(str(DOSSIERS[0]), "--interpretatie", "onzin=ja", *opties) == 2
    assert motiveer(str(tmp_path / "geen.yaml"), *opties) == 2
    assert motiveer(str(DOSSIERS[0]), "--uitvoer", "html", "--naar", str(tmp_path)) == 2
    assert "SW-A05" in capsys.readouterr().err
    assert pad.read_text() == "oud"
    assert list(tmp_path.iterdir()) == [pad]
