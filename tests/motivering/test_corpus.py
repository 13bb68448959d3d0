"""The corpus is consistent in itself; and no good text has a fout, and every seeded fault is found at its place."""

from __future__ import annotations

import importlib.util
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.bevinding import Gewicht
from spreidingswet.motivering.controles import codes
from tests.motiveringen.corpus import Tekst, Verwacht, lees_corpus, past, raakt

if TYPE_CHECKING:
    from benchmarks.motiveringen import Gemeten

CORPUS = lees_corpus()
GEZAAID = [(t, f) for t in CORPUS for f in t.fouten]
GEWICHTEN: dict[str, Gewicht] = codes.GEWICHT
valideren = pytest.mark.skipif(
    importlib.util.find_spec("spreidingswet.motivering.valideren") is None, reason="valideren.py is er nog niet"
)


def _id(x: object) -> str:
    return x.naam if isinstance(x, Tekst) else x.code if isinstance(x, Verwacht) else str(x)


@cache
def _gemeten(tekst: Tekst) -> Gemeten:
    from benchmarks.motiveringen import meet

    return meet(tekst)


def _bekend(reden: str) -> list[pytest.MarkDecorator]:
    """Mark what the program is known to do wrong; the test fails once it does it right."""
    return [pytest.mark.xfail(strict=True, reason=reden)] if reden else []


def test_omvang() -> None:
    assert len(CORPUS) >= 12
    assert sum(t.goed for t in CORPUS) >= 4
    assert all(bool(t.fouten) != t.goed for t in CORPUS)
    assert len(GEZAAID) >= 45


@pytest.mark.parametrize("tekst", [t for t in CORPUS if t.naam >= "08"], ids=_id)
def test_de_teksten_vanaf_08_zijn_zo_lang_als_een_besluit(tekst: Tekst) -> None:
    assert tekst.woorden() >= 1000


@pytest.mark.parametrize("tekst", CORPUS, ids=_id)
def test_zinnen_staan_er_precies_een_keer(tekst: Tekst) -> None:
    inhoud = tekst.inhoud()
    juist = [v.zin for v in tekst.vallen] + [x.zin for x in tekst.terecht]
    for zin in [f.zin for f in tekst.fouten if f.zin is not None] + juist:
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
    concept = {"SW-M52", "SW-M53"}  # a changed draft: test_rondgang
    assert set(GEWICHTEN) - {f.code for _, f in GEZAAID} == concept


def test_een_fout_staat_bij_zijn_eigen_woorden() -> None:
    fout = Verwacht("SW-M40", "fout", "Goes krijgt 86", "86", "het zijn er 84", "artikel 3:46, Awb")
    stuk = "Veere krijgt 86 plaatsen. Goes  krijgt 86 plaatsen."
    assert past(fout, "SW-M40", stuk, "", (38, 40))
    assert not past(fout, "SW-M40", stuk, "", (13, 15))
    assert not past(fout, "SW-M41", stuk, "", (38, 40))
    assert raakt("Goes krijgt 86", stuk, (0, 0))
    assert not raakt("Tholen krijgt 86", stuk, (0, 0))


def test_wat_geheel_ontbreekt_staat_bij_geen_zin() -> None:
    fout = Verwacht("SW-M68", "fout", None, "", "geen clausule", "artikel 3:45, Awb", betreft="bezwaar")
    assert past(fout, "SW-M68", None, "", (0, 0))
    assert not past(fout, "SW-M68", "geen bezwaar gemaakt", "", (5, 12))


@valideren
@pytest.mark.parametrize("tekst", [t for t in CORPUS if t.goed], ids=_id)
def test_een_goede_motivering_heeft_geen_fout(tekst: Tekst) -> None:
    assert [g.bevinding for g in _gemeten(tekst).bevindingen if g.bevinding.gewicht == "fout"] == []


@valideren
@pytest.mark.parametrize(
    ("tekst", "fout"), [pytest.param(t, f, marks=_bekend(f.gemist), id=f"{t.naam}-{f.code}") for t, f in GEZAAID]
)
def test_een_gezaaide_fout_wordt_gevonden(tekst: Tekst, fout: Verwacht) -> None:
    assert any(g.is_(fout) for g in _gemeten(tekst).bevindingen), fout.zin or fout.betreft


@valideren
@pytest.mark.parametrize(
    ("tekst", "zin"),
    [
        pytest.param(t, v.zin, marks=_bekend(v.alarm), id=f"{t.naam}-{n}")
        for t in CORPUS
        for n, v in enumerate(t.vallen, 1)
    ],
)
def test_een_val_geeft_geen_bevinding(tekst: Tekst, zin: str) -> None:
    assert [g.bevinding for g in _gemeten(tekst).vals() if g.op(zin)] == []


@valideren
@pytest.mark.parametrize("tekst", CORPUS, ids=_id)
def test_er_is_geen_vals_alarm_dat_niet_bekend_is(tekst: Tekst) -> None:
    bekend = [(v.alarm, v.zin) for v in tekst.vallen if v.alarm]
    vals = [g for g in _gemeten(tekst).vals() if not any(g.bevinding.code == c and g.op(z) for c, z in bekend)]
    assert [g.bevinding for g in vals] == []


@valideren
def test_de_meting_telt_wat_zij_zegt() -> None:
    from benchmarks.motiveringen import Gemeten, Tellingen, verslag

    tekst = next(t for t in CORPUS if t.naam == "05-drenthe-brief")
    gemeten = _gemeten(tekst)
    een_minder = [g for g in gemeten.bevindingen if not g.is_(tekst.fouten[0])]
    weg = len(gemeten.bevindingen) - len(een_minder)
    verminderd = Gemeten(tekst, tuple(een_minder), 7)
    for m, verwacht in ((gemeten, len(tekst.fouten)), (verminderd, len(tekst.fouten) - 1)):
        tellingen = Tellingen()
        tellingen.tel(m)
        assert tellingen.per["samen"].gezaaid == len(tekst.fouten)
        assert tellingen.per["samen"].gevonden == verwacht
        assert tellingen.per["samen"].juist + tellingen.per["samen"].vals == len(m.bevindingen)
    assert weg >= 1
    tekst_van = verslag([verminderd])
    assert "Gemist (1)" in tekst_van
    assert tekst.bijgesteld in tekst_van


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
    for fout in (f for f in tekst.fouten if not f.gemist):
        assert any(b.is_(fout) for b in in_word), fout.zin or fout.betreft
