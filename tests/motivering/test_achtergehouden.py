"""The held-out motivations: the set is whole, and the figures are not worse than those of the first measurement."""

from __future__ import annotations

import importlib.util
from datetime import date
from functools import cache
from types import ModuleType
from typing import Any

import pytest
import yaml

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.controles.codes import GEWICHT
from spreidingswet.motivering.lezen.bestand import lees_motivering
from tests.motiveringen.achtergehouden.lezen import GEWICHTEN, MAP, MAPPEN, Meting, Tekst, lees_teksten, meet
from tests.motiveringen.corpus import genormaliseerd

REEKSEN = {naam: lees_teksten(map_) for naam, map_ in MAPPEN.items()}
TEKSTEN = tuple(t for reeks in REEKSEN.values() for t in reeks)
EERSTE: dict[str, dict[str, Any]] = {
    naam: yaml.safe_load((map_ / "eerste-meting.yaml").read_text(encoding="utf-8")) for naam, map_ in MAPPEN.items()
}
reeksen = pytest.mark.parametrize("reeks", REEKSEN)


@cache
def _nu(reeks: str) -> Meting:
    return meet(REEKSEN[reeks])


def _id(x: object) -> str:
    return x.naam if isinstance(x, Tekst) else str(x)


def test_omvang() -> None:
    assert sum(t.goed for t in TEKSTEN) >= 3
    assert sum(not t.goed for t in TEKSTEN) >= 5
    assert len({t.dossier for t in TEKSTEN}) >= 3
    assert {t.motivering.suffix for t in TEKSTEN} == {".md", ".docx", ".txt"}
    assert all((not t.fouten) if t.goed else 3 <= len(t.fouten) <= 7 for t in TEKSTEN)


def test_elke_groep_fouten_komt_voor() -> None:
    groepen = {g.fout.code[:-1] for t in TEKSTEN for g in t.fouten}
    assert groepen == {"SW-M2", "SW-M3", "SW-M4", "SW-M5", "SW-M6", "SW-M7"}


@pytest.mark.parametrize("tekst", TEKSTEN, ids=_id)
def test_de_tekst_is_leesbaar_en_van_gewone_lengte(tekst: Tekst) -> None:
    assert 800 <= sum(len(stuk.split()) for stuk in tekst.stukken()) <= 1600


@pytest.mark.parametrize("tekst", TEKSTEN, ids=_id)
def test_het_dossier_kan_worden_getoetst(tekst: Tekst) -> None:
    dossier = lees_dossier(tekst.dossier)
    uitkomst = toets(dossier)
    assert uitkomst.provincie.code == dossier.provincie
    assert uitkomst.voorzieningen


@pytest.mark.parametrize("tekst", TEKSTEN, ids=_id)
def test_de_woorden_van_elke_fout_staan_er_precies_een_keer(tekst: Tekst) -> None:
    stukken = tekst.stukken()
    for gezaaid in tekst.fouten:
        fout = gezaaid.fout
        if fout.zin is None:
            assert fout.betreft
            continue
        assert sum(stuk.count(fout.zin) for stuk in stukken) == 1, fout.zin
        assert fout.woorden
        assert fout.woorden in fout.zin


@pytest.mark.parametrize("tekst", TEKSTEN, ids=_id)
def test_elke_fout_is_volledig_beschreven(tekst: Tekst) -> None:
    for gezaaid in tekst.fouten:
        assert gezaaid.soort
        assert gezaaid.fout.waarom
        assert gezaaid.fout.bepaling
        assert gezaaid.fout.gewicht == GEWICHT[gezaaid.fout.code]
        assert set(gezaaid.fout.ook) <= set(GEWICHT)
    assert all(t.code in GEWICHT and t.waarom for t in tekst.terecht)
    assert not (tekst.goed and tekst.terecht), "een goede tekst waarin iets terecht wordt gevonden, is niet goed"


def _bouwer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("maak_docx", MAP / "maak_docx.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("bron", sorted((MAP / "bron").glob("*.txt")), ids=lambda p: p.stem)
def test_het_word_document_is_van_zijn_bron(bron: Any, tmp_path: Any) -> None:
    opnieuw = tmp_path / "opnieuw.docx"
    _bouwer().build(bron.read_text(encoding="utf-8")).save(str(opnieuw))
    staand = lees_motivering(MAP / f"{bron.stem}.docx")
    assert [genormaliseerd(s.tekst) for s in staand.stukken] == [
        genormaliseerd(s.tekst) for s in lees_motivering(opnieuw).stukken
    ]


@reeksen
def test_de_eerste_meting_is_van_deze_teksten(reeks: str) -> None:
    assert isinstance(EERSTE[reeks]["datum"], date)
    assert EERSTE[reeks]["tellingen"]["gezaaid"] == _nu(reeks).gezaaid


@reeksen
@pytest.mark.parametrize("gewicht", GEWICHTEN)
def test_er_wordt_niet_minder_gevonden_dan_eerst(reeks: str, gewicht: str) -> None:
    assert _nu(reeks).gevonden[gewicht] >= EERSTE[reeks]["tellingen"]["gevonden"][gewicht], [
        f"{t.naam} {g.fout.code}: {g.fout.zin or g.fout.betreft}" for t, g, _ in _nu(reeks).gemist
    ]


@reeksen
@pytest.mark.parametrize("gewicht", GEWICHTEN)
@pytest.mark.parametrize("telling", ["vals", "vals_op_goede_tekst"])
def test_er_is_niet_meer_vals_alarm_dan_eerst(reeks: str, telling: str, gewicht: str) -> None:
    assert _nu(reeks).tellingen()[telling][gewicht] <= EERSTE[reeks]["tellingen"][telling][gewicht], [
        f"{t.naam} {g.bevinding.code} {g.bevinding.plek}: {g.bevinding.wat}" for t, g in _nu(reeks).alarmen
    ]


@reeksen
def test_op_een_goede_tekst_staat_geen_fout(reeks: str) -> None:
    """A false `fout` on a good text costs the trust of a jurist: mended where one was found, and guarded."""
    assert _nu(reeks).vals_op_goede_tekst["fout"] == 0
