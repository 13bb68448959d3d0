"""How a draft looks in Word: tables that fit and break well, few comments, the basis set apart."""

from __future__ import annotations

import io
from functools import cache

import docx as python_docx
import pytest
from docx.document import Document as Worddocument
from docx.oxml.ns import qn
from docx.shared import Cm

from spreidingswet.motivering.document import Alinea, Document, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.schrijven.docx import docx
from spreidingswet.motivering.schrijven.docxtabel import breedtes

from .test_opstellen_concept import concept

BLAD = Cm(21 - 2 * 2.2)


@cache
def word() -> Worddocument:
    return python_docx.Document(io.BytesIO(docx(concept().document)))


def test_elke_tabel_past_op_het_blad_en_geen_rij_breekt() -> None:
    assert word().tables
    for t in word().tables:
        breed = [k.width for k in t.columns]
        assert None not in breed
        assert BLAD * 0.99 <= sum(b or 0 for b in breed) <= BLAD + Cm(0.05)  # Word counts in twentieths of a point
        assert all(r._tr.find(f".//{qn('w:cantSplit')}") is not None for r in t.rows)
        assert [c.width for c in t.rows[0].cells] == breed


def test_kolommen_naar_wat_erin_staat() -> None:
    lang = "verdeelbesluiten 2024: besluit, tweede hand, alleen een samenvatting gezien"
    d = Tabel(Zin("t", ("a/b",)), ("grootheid", "uitkomst", "grondslag"), (("opgave", "ten hoogste 8.207", lang),),
              frozenset({1}))  # fmt: skip
    smal, getal, breed = breedtes(d, BLAD)
    assert smal < getal < breed
    assert getal > Cm(2.8)  # the number on one line


@pytest.mark.parametrize("kolommen", [1, 30])
def test_ook_zonder_rijen_en_met_te_veel_kolommen_past_het(kolommen: int) -> None:
    d = Tabel(Zin("t", ("a/b",)), ("x" * 40,) * kolommen, ())
    maten = breedtes(d, BLAD)
    assert len(maten) == kolommen
    assert 0 < sum(maten) <= BLAD
    assert min(maten) > 0


def test_een_opmerking_per_alinea_en_per_tabel() -> None:
    delen = concept().document.delen
    plekken = sum(len(d.zinnen) if isinstance(d, Lijst) else not isinstance(d, Kop) for d in delen)
    assert len(list(word().comments)) == plekken


def test_grondslag_is_kleiner_dan_wat_er_staat() -> None:
    z = Zin("De voorziening (Kamp) telt mee (artikel 1: wet; bron [praktijk (oud)]).", ("a/b",))
    w = python_docx.Document(io.BytesIO(docx(Document("t", "k", "v", (Alinea((z, z)),)))))
    runs = w.paragraphs[0].runs
    assert w.paragraphs[0].text == f"{z.tekst} {z.tekst}"
    assert [r.text for r in runs[:2]] == ["De voorziening (Kamp) telt mee", " (artikel 1: wet; bron [praktijk (oud)])."]
    assert runs[0].font.size is None
    assert runs[1].font.size is not None


@pytest.mark.parametrize("tekst", ["Gewoon.", "Scheef haakje).", "(alles tussen haakjes).", "Zonder punt (wel grond)"])
def test_zonder_grondslag_aan_het_eind_een_deel(tekst: str) -> None:
    assert Zin(tekst, ("a/b",)).delen() == (tekst, "")
    assert Zin("x (y).", ("a/b",), "inleiding").delen() == ("x (y).", "")


def test_word_opent_het_niet_als_oud_bestand_en_de_bijlage_begint_op_een_bladzijde() -> None:
    standen = {s.get(qn("w:name")): s.get(qn("w:val")) for s in word().settings.element.iter(qn("w:compatSetting"))}
    assert standen["compatibilityMode"] == "15"
    nieuw = [p.text for p in word().paragraphs if p.paragraph_format.page_break_before]
    assert nieuw == ["Bijlage: de berekening"]


def test_wat_inleidt_staat_bij_wat_het_inleidt() -> None:
    p = next(p for p in word().paragraphs if p.text == "Doorslaggevend is het volgende.")
    assert p.paragraph_format.keep_with_next
