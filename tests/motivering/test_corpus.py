"""The corpus is consistent in itself; and no good text has a fout, and every seeded fault is found at its place."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.bevinding import Gewicht
from spreidingswet.motivering.controles import codes
from tests.motiveringen.corpus import Tekst, Verwacht, lees_corpus, past

CORPUS = lees_corpus()
GEZAAID = [(t, f) for t in CORPUS for f in t.fouten]
GEWICHTEN: dict[str, Gewicht] = codes.GEWICHT
valideren = pytest.mark.skipif(
    importlib.util.find_spec("spreidingswet.motivering.valideren") is None, reason="valideren.py is er nog niet"
)


def _id(x: object) -> str:
    return x.naam if isinstance(x, Tekst) else x.code if isinstance(x, Verwacht) else str(x)


def test_omvang() -> None:
    assert len(CORPUS) >= 12
    assert sum(t.goed for t in CORPUS) >= 4
    assert all(bool(t.fouten) != t.goed for t in CORPUS)
    assert len(GEZAAID) >= 35


@pytest.mark.parametrize("tekst", CORPUS, ids=_id)
def test_zinnen_staan_er_precies_een_keer(tekst: Tekst) -> None:
    inhoud = tekst.inhoud()
    for zin in [f.zin for f in tekst.fouten if f.zin is not None] + list(tekst.vallen):
        assert inhoud.count(zin) == 1, zin


@pytest.mark.parametrize("fout", [f for _, f in GEZAAID], ids=_id)
def test_een_gezaaide_fout_is_volledig_beschreven(fout: Verwacht) -> None:
    assert fout.waarom
    assert fout.bepaling
    assert fout.gewicht == GEWICHTEN[fout.code]
    if fout.zin is None:
        assert fout.betreft
    else:
        assert fout.woorden
        assert fout.woorden in fout.zin


@pytest.mark.parametrize("tekst", CORPUS, ids=_id)
def test_het_dossier_kan_worden_getoetst(tekst: Tekst) -> None:
    assert toets(lees_dossier(tekst.dossier)).provincie.code == lees_dossier(tekst.dossier).provincie


def test_elke_code_is_gezaaid() -> None:
    nog_niet = {"SW-M41", "SW-M45", "SW-M49", "SW-M61", "SW-M69"}
    nog_niet |= {"SW-M52", "SW-M53"}  # a changed draft: test_rondgang
    assert set(GEWICHTEN) - {f.code for f in (f for _, f in GEZAAID)} <= nog_niet


@valideren
@pytest.mark.parametrize("tekst", [t for t in CORPUS if t.goed], ids=_id)
def test_een_goede_motivering_heeft_geen_fout(tekst: Tekst) -> None:
    from benchmarks.motiveringen import bevindingen

    assert [b.bevinding for b in bevindingen(tekst) if b.bevinding.gewicht == "fout"] == []


@valideren
@pytest.mark.parametrize(("tekst", "fout"), GEZAAID, ids=_id)
def test_een_gezaaide_fout_wordt_gevonden(tekst: Tekst, fout: Verwacht) -> None:
    from benchmarks.motiveringen import bevindingen

    assert any(past(fout, b.bevinding.code, b.stuk, b.alles) for b in bevindingen(tekst)), fout.zin or fout.betreft


def _als_docx(markdown: str, pad: Path) -> None:
    """Write the paragraphs, headings and tables of a Markdown text as a Word document."""
    import docx

    document = docx.Document()
    regels = markdown.splitlines()
    i = 0
    while i < len(regels):
        regel = regels[i].strip()
        if regel.startswith("|"):
            rijen = []
            while i < len(regels) and regels[i].startswith("|"):
                cellen = [c.strip() for c in regels[i].strip().strip("|").split("|")]
                if not all(set(c) <= set("-:") for c in cellen if c):
                    rijen.append(cellen)
                i += 1
            tabel = document.add_table(rows=len(rijen), cols=len(rijen[0]))
            for r, rij in enumerate(rijen):
                for k, cel in enumerate(rij):
                    tabel.cell(r, k).text = cel
            continue
        if regel.startswith("#"):
            document.add_heading(regel.lstrip("# "), level=regel.count("#", 0, 4))
        elif regel:
            document.add_paragraph(regel)
        i += 1
    document.save(str(pad))


@valideren
@pytest.mark.parametrize("naam", ["01-zeeland-brief", "05-drenthe-brief", "12-zuid-holland-brief"])
def test_hetzelfde_in_word(naam: str, tmp_path: Path) -> None:
    from benchmarks.motiveringen import bevindingen

    tekst = next(t for t in CORPUS if t.naam == naam)
    pad = tmp_path / "motivering.docx"
    _als_docx(tekst.motivering.read_text(encoding="utf-8"), pad)
    in_word = bevindingen(tekst, pad)
    if tekst.goed:
        assert [b.bevinding for b in in_word if b.bevinding.gewicht == "fout"] == []
    for fout in tekst.fouten:
        assert any(past(fout, b.bevinding.code, b.stuk, b.alles) for b in in_word), fout.zin or fout.betreft
