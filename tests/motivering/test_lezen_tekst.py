"""HTML, Markdown and plain text are read as a reader sees them; nothing in them is executed."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.motivering.lezen.html import lees_html
from spreidingswet.motivering.lezen.markdown import lees_markdown
from spreidingswet.motivering.lezen.tekst import lees_tekst
from spreidingswet.motivering.stukken import GelezenMotivering
from tests.motivering.leeshulp import lees


def vorm(gelezen: GelezenMotivering) -> list[tuple[str, str, int]]:
    return [(s.tekst, s.soort, s.niveau) for s in gelezen.stukken]


def test_html_koppen_lijsten_en_los_tekst() -> None:
    g = lees_html("<html>Los<h2>Kop <i>x</i></h2><ul><li>een<ul><li>diep</ul><li>twee</ul><p>a<br>b&nbsp;c</p>", "x")
    assert vorm(g) == [
        ("Los", "alinea", 0), ("Kop x", "kop", 2), ("een", "lijst", 0), ("diep", "lijst", 0), ("twee", "lijst", 0),
        ("a b c", "alinea", 0),
    ]  # fmt: skip


@pytest.mark.parametrize("element", ["script", "style", "template", "noscript", "svg", "iframe", "textarea"])
def test_html_wat_niet_wordt_gelezen_wordt_gezegd(element: str) -> None:
    g = lees_html(f"<html><p>Open</p><{element}>KWAAD</{element}><p>Slot</p>", "x")
    assert [s.tekst for s in g.stukken] == ["Open", "Slot"]
    assert len(g.overgeslagen) == 1
    assert "KWAAD" not in repr(g)


def test_html_verborgen_doorgehaald_opmerking() -> None:
    g = lees_html("<html><p>a<del>b</del><span hidden>c</span><i style='display: none'>d</i><!-- e -->f</p>", "x")
    assert [s.tekst for s in g.stukken] == ["af"]
    assert g.eigenschappen == {"verwijderde tekst": "b", "verborgen tekst": "c | d", "opmerking in de broncode": "e"}
    assert "2 stukken verborgen tekst" in g.overgeslagen


def test_html_nootcijfer_hangt_niet_aan_een_getal() -> None:
    g = lees_html("<html><p>300<sup><a href='#n1'>1</a></sup> plaatsen</p><div class=footnotes>Noot.</div>", "x")
    assert vorm(g) == [("300 plaatsen", "alinea", 0), ("Noot.", "voetnoot", 0)]
    assert lees_html("<html><p>m<sup>2</sup>", "x").stukken[0].tekst == "m2"


def test_html_tabel() -> None:
    g = lees_html(
        "<html><table><caption>Tabel 1<tr><th rowspan=2>Gemeente<th colspan=2>Plaatsen<tr><th>reg<th>amv"
        "<tr><td>Zeist<td>7<td><p>1</p><p>2</p></table>", "x",
    )  # fmt: skip
    (t,) = g.tabellen
    assert [[c.tekst for c in r] for r in t.rijen] == [
        ["Gemeente", "Plaatsen", ""], ["", "reg", "amv"], ["Zeist", "7", "1 2"],
    ]  # fmt: skip
    assert (t.titel, t.koprijen) == ("Tabel 1", 2)


def test_markdown() -> None:
    g = lees_markdown(
        "---\ntitle: Besluit\n---\n# Kop\n\nDe opgave[^1] is\n**10**. ~~oud~~\n\n| G | N |\n|---|--:|\n| Zeist | 7 |\n"
        "\n<script>alert(1)</script>\n\n1. een\n2. twee\n\n[^1]: Zie\n    artikel 5.\n", "x",
    )  # fmt: skip
    assert [v for v in vorm(g) if v[1] != "cel"] == [
        ("Kop", "kop", 1), ("De opgave is 10.", "alinea", 0), ("een", "lijst", 0), ("twee", "lijst", 0),
        ("Zie artikel 5.", "voetnoot", 0),
    ]  # fmt: skip
    assert [[c.tekst for c in r] for r in g.tabellen[0].rijen] == [["G", "N"], ["Zeist", "7"]]
    assert g.tabellen[0].koprijen == 1
    assert g.eigenschappen["titel"] == "Besluit"
    assert "een script" in g.overgeslagen
    assert g.soort == "markdown"


def test_tekst() -> None:
    g = lees_tekst(
        "BESLUIT\n\n3.2 De afweging\n\nDe opgave is\n12. Dat volgt.\n\n- een\n  vervolg\n- twee\n\nG\tN\nZeist\t7\n",
        "x",
    )
    assert [v for v in vorm(g) if v[1] != "cel"] == [
        ("BESLUIT", "kop", 1), ("3.2 De afweging", "kop", 2), ("De opgave is 12. Dat volgt.", "alinea", 0),
        ("een vervolg", "lijst", 0), ("twee", "lijst", 0),
    ]  # fmt: skip
    assert [[c.tekst for c in r] for r in g.tabellen[0].rijen] == [["G", "N"], ["Zeist", "7"]]


@pytest.mark.parametrize("tekenset", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"])
def test_tekensets(tmp_path: Path, tekenset: str) -> None:
    tekst = "De gemeente Súdwest-Fryslân krijgt € 300 voor de opvang."
    assert lees(tmp_path, "a.txt", tekst.encode(tekenset)).stukken[0].tekst == tekst


def test_html_tekenset_van_de_pagina(tmp_path: Path) -> None:
    bron = "<html><meta charset=iso-8859-15><p>€ 300".encode("iso8859-15")
    assert lees(tmp_path, "a.html", bron).stukken[0].tekst == "€ 300"


@pytest.mark.parametrize(
    ("naam", "inhoud", "soort"),
    [
        ("a.txt", "<!DOCTYPE html><p>x", "html"), ("a", "<!-- x -->\n<html><p>x", "html"),
        ("a.md", "gewoon", "markdown"),
        ("a.txt", "# Kop\n\ntekst", "markdown"), ("a.txt", "Opvang < 300 > 5", "tekst"), ("a.pdf", "tekst", "tekst"),
        ("a.docx", "BM is een afkorting", "tekst"),
    ],
)  # fmt: skip
def test_soort_naar_inhoud(tmp_path: Path, naam: str, inhoud: str, soort: str) -> None:
    assert lees(tmp_path, naam, inhoud).soort == soort


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="<>/abp#|-*>`[]^:! \n\t1é\u00ad\u200b\u00a0&;\"'=", max_size=200))
def test_wat_er_ook_staat_het_wordt_gelezen_of_geweigerd(tekst: str) -> None:
    codes: set[str] = set()
    for lezer in (lees_html, lees_markdown, lees_tekst):
        try:
            g = lezer(tekst, "x")
        except InvoerFout as wat:
            codes.add(wat.code)
            continue
        assert [s.plek.alinea for s in g.stukken] == list(range(1, len(g.stukken) + 1))
        for s in g.stukken:
            assert s.tekst == " ".join(s.tekst.split())
            assert s.tekst or s.soort == "cel"
            assert not {"\u00ad", "\u200b", "\u00a0"} & set(s.tekst)
    assert codes <= {"SW-M04", "SW-M07", "SW-M13", "SW-M14"}
