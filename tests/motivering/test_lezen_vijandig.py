"""Files that are damaged, of another kind, or made to do harm: refused with their own code, quickly and whole."""

from __future__ import annotations

import io
import os
import re
import struct
import time
import zipfile
import zlib
from pathlib import Path

import docx
import pytest

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.motivering.lezen import grenzen, pakket, verzamelen
from spreidingswet.motivering.lezen import pdf as pdflezer
from spreidingswet.motivering.lezen.bestand import lees_motivering
from tests.motivering.leeshulp import als_bytes, gewoon, lees, met_body, p, pdf, stroom, verander, weiger

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)


def zip_(**delen: str) -> bytes:
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as pak:
        for naam, tekst in delen.items():
            pak.writestr(naam.replace("__", "/").replace("_DOT_", "."), tekst)
    return uit.getvalue()


def test_bestaat_niet_map_en_streepje(tmp_path: Path) -> None:
    for pad in (tmp_path / "weg.docx", tmp_path, Path("-")):
        with pytest.raises(InvoerFout) as gevangen:
            lees_motivering(pad)
        assert gevangen.value.code == "SW-M01"
        assert gevangen.value.meldingen[0].doe


def test_pijp_wordt_niet_geopend(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    with pytest.raises(InvoerFout, match="SW-M01"):
        lees_motivering(tmp_path / "pijp")


def test_zonder_leesrecht(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def dicht(*_: object, **__: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", dicht)
    (tmp_path / "a.txt").touch()
    with pytest.raises(InvoerFout, match="SW-M02"):
        lees_motivering(tmp_path / "a.txt")


def test_onmogelijke_namen() -> None:
    for naam in ("a\0b", "x" * 5000):
        with pytest.raises(InvoerFout, match="SW-M02"):
            lees_motivering(Path(naam))


def test_te_groot_zonder_te_lezen(tmp_path: Path) -> None:
    pad = tmp_path / "a.docx"
    with pad.open("wb") as f:
        f.truncate(grenzen.MAX_BYTES + 1)
    with pytest.raises(InvoerFout, match="SW-M03"):
        lees_motivering(pad)
    weiger(tmp_path, "a.txt", b"a " * (grenzen.MAX_TEKSTBYTES // 2 + 1), "SW-M03")


@pytest.mark.parametrize("inhoud", [b"", b" \n\t", b"\xef\xbb\xbf", b"\xff\xfe", "\ufeff \n".encode("utf-16")])
def test_leeg(tmp_path: Path, inhoud: bytes) -> None:
    weiger(tmp_path, "a.docx", inhoud, "SW-M04")


@pytest.mark.parametrize(
    ("inhoud", "woord"),
    [
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "png"),
        (b"\xff\xd8\xff\xe0" + bytes(50), "jpeg"),
        (b"{\\rtf1\\ansi Tekst}", "RTF"),
        (b"\x1f\x8b\x08\0", "gzip"),
        (OLE + "WordDocument".encode("utf-16-le"), "oud Word"),
        (OLE + "Workbook".encode("utf-16-le"), "oud werkboek"),
        (zip_(content_DOT_xml="<a/>", mimetype="application/vnd.oasis.opendocument.text"), "OpenDocument"),
        (zip_(xl__workbook_DOT_xml="<a/>"), "werkboek"),
        (zip_(ppt__presentation_DOT_xml="<a/>"), "presentatie"),
        (zip_(foto_DOT_txt="x"), "zonder document"),
        (b"<?xml version='1.0'?><wet/>", "XML"),
        (b'{"versie": 1}', "dossier"),
        (b"versie: 1\ncyclus: '2024'\nprovincie: PV26\nopgave: {}\n", "dossier"),
        (b"MIME-Version: 1.0\nContent-Type: text/html", "e-mail"),
        (b"MZ\x90\0\x03\0\0\0", "programma"),
    ],
)
def test_verkeerde_soort_wordt_bij_naam_genoemd(tmp_path: Path, inhoud: bytes, woord: str) -> None:
    assert woord in weiger(tmp_path, "motivering.docx", inhoud, "SW-M05").meldingen[0].tekst


def test_tekst_die_met_MZ_begint_is_tekst(tmp_path: Path) -> None:  # noqa: N802
    assert lees(tmp_path, "a.txt", "MZ staat voor maatschappelijke zorg.").soort == "tekst"


def test_versleuteld_document(tmp_path: Path) -> None:
    weiger(tmp_path, "a.docx", OLE + "EncryptedPackage".encode("utf-16-le"), "SW-M06")
    bits = bytearray(gewoon())
    for kop, plek in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        begin = bits.find(kop)
        bits[begin + plek] |= 1
    weiger(tmp_path, "b.docx", bytes(bits), "SW-M06")


def test_versleutelde_pdf(tmp_path: Path) -> None:
    slot = f"<</Filter/Standard/V 1/R 2/O({'o' * 32})/U({'u' * 32})/P -4>>"
    weiger(tmp_path, "a.pdf", pdf([["x"]], trailer="/Encrypt 6 0 R/ID[(a)(a)]", extra=slot), "SW-M06")
    aes = (
        f"<</Filter/Standard/V 5/R 6/O({'o' * 48})/U({'u' * 48})/OE({'e' * 32})/UE({'e' * 32})/Perms({'p' * 16})/P -4"
        "/Length 256/CF<</StdCF<</CFM/AESV3>>>>/StmF/StdCF/StrF/StdCF>>"
    )
    weiger(tmp_path, "b.pdf", pdf([["x"]], trailer="/Encrypt 6 0 R/ID[(a)(a)]", extra=aes), "SW-M06")


@pytest.mark.parametrize("deel", [0.2, 0.5, 0.9, 0.99])
def test_afgebroken_bestanden(tmp_path: Path, deel: float) -> None:
    heel = gewoon()
    weiger(tmp_path, "a.docx", heel[: int(len(heel) * deel)], "SW-M07")


def test_beschadigde_inhoud_en_ontbrekende_delen(tmp_path: Path) -> None:
    weiger(tmp_path, "a.docx", verander(gewoon(), "word/document.xml", lambda b: b[:-20]), "SW-M07")
    weiger(tmp_path, "b.docx", verander(gewoon(), "word/document.xml", lambda _: b"<a/>"), "SW-M07")
    weiger(tmp_path, "c.docx", zip_(word__document_DOT_xml="<a/>"), "SW-M07")
    weiger(
        tmp_path,
        "d.docx",
        verander(gewoon(), "_rels/.rels", lambda b: b.replace(b"document.xml", b"weg.xml")),
        "SW-M07",
    )
    stuk = bytearray(gewoon())
    with zipfile.ZipFile(io.BytesIO(gewoon())) as pak:
        begin = pak.getinfo("word/document.xml").header_offset + 100
    stuk[begin : begin + 200] = b"\xff" * 200
    weiger(tmp_path, "e.docx", bytes(stuk), "SW-M07")


@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_onderdeel_dat_er_twee_keer_in_staat(tmp_path: Path) -> None:
    uit = io.BytesIO(gewoon())
    with zipfile.ZipFile(uit, "a") as pak:
        pak.writestr("word/Document.xml", "<a/>")
    weiger(tmp_path, "a.docx", uit.getvalue(), "SW-M07")


@pytest.mark.parametrize("inhoud", [b"%PDF-1.7\nrommel", b"%PDF-1.7\n%%EOF", pdf([["Tekst"]])[:300], pdf([])])
def test_beschadigde_pdf(tmp_path: Path, inhoud: bytes) -> None:
    weiger(tmp_path, "a.pdf", inhoud, "SW-M08")


def test_macros(tmp_path: Path) -> None:
    weiger(tmp_path, "a.docx", verander(gewoon(), "word/vbaProject.bin", lambda _: b"x"), "SW-M09")
    soort = b"application/vnd.ms-word.document.macroEnabled.main+xml"
    gewone = b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    weiger(tmp_path, "b.docx", verander(gewoon(), "[Content_Types].xml", lambda b: b.replace(gewone, soort)), "SW-M09")


def test_zipbom_op_verhouding(tmp_path: Path) -> None:
    begin = time.perf_counter()
    for deel in ("word/document.xml", "word/media/image1.png"):
        weiger(tmp_path, "a.docx", verander(gewoon(), deel, lambda _: b" " * 60_000_000), "SW-M10")
    assert time.perf_counter() - begin < 20


def test_zipbom_op_totaal_en_met_een_kop_die_liegt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pakket, "MAX_UITGEPAKT", 20_000)
    weiger(tmp_path, "a.docx", gewoon(), "SW-M10")
    monkeypatch.undo()
    bom = bytearray(verander(gewoon(), "word/media/x.png", lambda _: b" " * 30_000_000))
    kop = bom.rfind(b"PK\x01\x02", 0, bom.rfind(b"word/media/x.png"))
    bom[kop + 24 : kop + 28] = struct.pack("<I", 10)  # it says that ten bytes come out
    with pytest.raises(InvoerFout) as gevangen:
        lees(tmp_path, "b.docx", bytes(bom))
    assert gevangen.value.code in ("SW-M07", "SW-M10")


def test_te_veel_onderdelen(tmp_path: Path) -> None:
    weiger(tmp_path, "a.docx", zip_(**{f"word__{i}": "" for i in range(grenzen.MAX_ONDERDELEN + 1)}), "SW-M11")


def test_namen_in_de_zip_doen_er_niet_toe(tmp_path: Path) -> None:
    inhoud = verander(gewoon(), "../../../etc/kwaad", lambda _: b"x")
    assert lees(tmp_path, "a.docx", inhoud).stukken
    assert [b.name for b in tmp_path.iterdir()] == ["a.docx"]


def test_pdf_zonder_tekst_of_met_tekst_zonder_letters(tmp_path: Path) -> None:
    weiger(tmp_path, "a.pdf", pdf([b"0 0 100 100 re f"]), "SW-M12")
    weiger(tmp_path, "b.pdf", pdf([b"BT /F9 11 Tf 70 700 Td (Tekst) Tj ET"]), "SW-M12")


def test_te_veel_paginas_stukken_tekens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdflezer, "MAX_PAGINAS", 2)
    weiger(tmp_path, "a.pdf", pdf([["a"], ["b"], ["c"]]), "SW-M13")
    monkeypatch.setattr(verzamelen, "MAX_STUKKEN", 3)
    weiger(tmp_path, "b.txt", "a\n\nb\n\nc\n\nd", "SW-M13")
    monkeypatch.setattr(verzamelen, "MAX_TEKENS", 5)
    weiger(tmp_path, "c.txt", "abcdef", "SW-M13")


def test_te_veel_kolommen(tmp_path: Path) -> None:
    breed = '<w:tcPr><w:gridSpan w:val="99999999999"/></w:tcPr>'
    weiger(tmp_path, "a.docx", met_body(f"<w:tbl><w:tr><w:tc>{breed}{p('x')}</w:tc></w:tr></w:tbl>"), "SW-M13")
    weiger(tmp_path, "b.html", "<html><table><tr><td colspan=999>x</table>", "SW-M13")


def test_rowspan_zonder_einde_is_geen_last(tmp_path: Path) -> None:
    g = lees(tmp_path, "a.html", "<html><table><tr><td rowspan=99999999>x<td>y<tr><td>z</table>")
    assert [[c.tekst for c in r] for r in g.tabellen[0].rijen] == [["x", "y"], ["", "z"]]


def test_te_diep(tmp_path: Path) -> None:
    n = 5_000
    weiger(tmp_path, "a.html", "<html>" + "<div>" * n + "x", "SW-M14")
    weiger(tmp_path, "b.html", "<html>" + "<b>" * n + "x", "SW-M14")
    weiger(tmp_path, "c.docx", met_body("<w:p>" + "<w:ins>" * n + "</w:ins>" * n + "</w:p>"), "SW-M14")
    weiger(tmp_path, "d.md", "> " * n + "x", "SW-M14")


def test_entiteiten_en_andere_tekenset_in_een_docx(tmp_path: Path) -> None:
    lach = b'<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
    for deel in ("word/document.xml", "docProps/core.xml", "word/styles.xml"):
        inhoud = verander(gewoon(), deel, lambda b: b.replace(b"?>", b"?>" + lach, 1))
        weiger(tmp_path, "a.docx", inhoud, "SW-M15")
    inhoud = verander(gewoon(), "word/document.xml", lambda b: b.decode().replace("UTF-8", "UTF-16").encode("utf-16"))
    weiger(tmp_path, "b.docx", inhoud, "SW-M15")


def test_entiteiten_in_html_lezen_niets(tmp_path: Path) -> None:
    (tmp_path / "geheim").write_text("GEHEIM")
    bron = f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{tmp_path}/geheim">]><html><p>Tekst &x; &euro; 5</p>'
    gelezen = lees(tmp_path, "a.html", bron)
    assert "GEHEIM" not in repr(gelezen)
    assert "€ 5" in gelezen.stukken[-1].tekst


def test_geen_tekst(tmp_path: Path) -> None:
    weiger(tmp_path, "a.txt", b"abc \x81\x8d\x8f def", "SW-M16")
    weiger(tmp_path, "b.txt", b"\xff\xfea", "SW-M16")


def test_nul_en_besturingstekens(tmp_path: Path) -> None:
    weiger(tmp_path, "a.txt", b"Opgave 10\0 plaatsen van de gemeente", "SW-M17")
    weiger(tmp_path, "b.html", b"<html>a\x07b", "SW-M17")


def _nest(diepte: int, breedte: int) -> bytes:
    """Return a PDF whose drawings call each other: breedte to the power of diepte."""
    basis = pdf([b"/X0 Do"])
    delen = []
    for i in range(diepte):
        data = f"/X{i + 1} Do\n".encode() * breedte if i < diepte - 1 else stroom(["Tekst " * 20])
        bron = b"<</Font<</F1 3 0 R>>/XObject<</X%d %d 0 R>>>>" % (i + 1, 101 + i)
        delen.append(
            b"%d 0 obj\n<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources%s/Length %d>>"
            b"stream\n%s\nendstream\nendobj\n" % (100 + i, bron, len(data), data)
        )
    hoofd = basis[: basis.index(b"xref\n0")].replace(b"/Resources<<", b"/Resources<</XObject<</X0 100 0 R>>")
    plekken = []
    for deel in delen:
        plekken.append(len(hoofd))
        hoofd += deel
    objecten = {int(m): hoofd.index(b"\n%d 0 obj" % m) + 1 for m in range(1, 9)}
    tabel = b"xref\n" + b"".join(b"%d 1\n%010d 00000 n \n" % (n, plek) for n, plek in objecten.items())
    tabel += b"".join(b"%d 1\n%010d 00000 n \n" % (100 + n, plek) for n, plek in enumerate(plekken))
    return hoofd + tabel + b"trailer<</Size 200/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % len(hoofd)


def test_pdf_met_tekeningen_in_tekeningen_is_begrensd(tmp_path: Path) -> None:
    assert lees(tmp_path, "goed.pdf", _nest(3, 1)).stukken
    begin = time.perf_counter()
    # Each drawing calls the next ten times: without a bound a million million lines of text. Nothing is cut off.
    weiger(tmp_path, "a.pdf", _nest(12, 10), "SW-M18")
    assert time.perf_counter() - begin < 30


def test_pdf_met_een_beschadigde_tekening_zegt_het(tmp_path: Path) -> None:
    stuk = _nest(1, 1).replace(b"<</Type/XObject/Subtype/Form", b"<</Type/XObject/Filter/LZWDecode/Subtype/Form")
    weiger(tmp_path, "a.pdf", stuk, "SW-M12")
    g = lees(tmp_path, "b.pdf", stuk.replace(b"/X0 Do", b"/X0 Do", 1).replace(b"stream\n/X0 Do", b"stream\n/X0 Do"
             b" BT /F1 11 Tf 70 99 Td (Wel) Tj ET", 1).replace(b"<</Length 6>>", b"<</Length 40>>", 1))  # fmt: skip
    assert [s.tekst for s in g.stukken] == ["Wel"]
    assert "een deel van een pagina dat beschadigd is" in g.overgeslagen


def test_pdf_die_te_veel_werk_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdflezer, "MAX_PDF_BEWERKINGEN", 50)
    weiger(tmp_path, "a.pdf", pdf([["regel"] * 40]), "SW-M18")


def test_pdf_met_veel_getallen_zonder_bewerking(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdflezer, "MAX_PDF_INHOUD", 1_000_000)
    begin = time.perf_counter()
    een = b"1 " * 190_000
    heel = pdf([een, *([["x"]] * 300)])
    stuk = re.sub(rb"/Contents \d+ 0 R", b"/Contents 7 0 R", heel)  # every page draws the same long stream
    weiger(tmp_path, "a.pdf", stuk, "SW-M18")
    assert time.perf_counter() - begin < 15


def test_pdf_met_een_ingepakte_bom(tmp_path: Path) -> None:
    bom = zlib.compress(b"q Q " * 20_000_000, 9)
    inhoud = pdf([b"MERK"]).replace(
        b"<</Length 4>>stream\nMERK", b"<</Filter/FlateDecode/Length %d>>stream\n%s" % (len(bom), bom)
    )
    begin = time.perf_counter()
    with pytest.raises(InvoerFout) as gevangen:
        lees(tmp_path, "a.pdf", inhoud)
    assert gevangen.value.code in ("SW-M08", "SW-M12", "SW-M18")
    assert time.perf_counter() - begin < 30


def test_pdf_zwijgt(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    lees(tmp_path, "a.pdf", pdf([["Tekst"]]).replace(b"startxref\n", b"startxref\n9"))
    assert capfd.readouterr() == ("", "")


def test_markdown_die_de_lezer_vast_zou_zetten(tmp_path: Path) -> None:
    begin = time.perf_counter()
    for inhoud, code in (
        ("[" * 3_000_000, "SW-M13"),
        ("[\n\n" * 60_000, "SW-M13"),
        ("a\n" * 150_000, "SW-M18"),
        ("a\n\n" * 150_000, "SW-M13"),
        ("a\n" * 3_000_000, "SW-M13"),
    ):
        weiger(tmp_path, "a.md", inhoud, code)
    assert time.perf_counter() - begin < 10


def test_grote_documenten_zijn_op_tijd_klaar(tmp_path: Path) -> None:
    d = docx.Document()
    d.add_paragraph(" ".join(f"Tekst {n * 7919}." for n in range(300_000)))
    begin = time.perf_counter()
    assert lees(tmp_path, "a.docx", als_bytes(d)).stukken
    for teken in ("[", "*a ", "<", "`", "| a ", "![", "[^1]: "):
        lees(tmp_path, "a.md", "x " + teken * (6_000 // len(teken) // 3))
    assert time.perf_counter() - begin < 60
