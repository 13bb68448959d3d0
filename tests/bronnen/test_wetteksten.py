"""A folder with texts: the invented laws always, the official ones where they are at hand."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from spreidingswet.basis.fouten import BronFout
from spreidingswet.bronnen.bepaling import Bepaling, Wettekst
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.wetteksten import Wetteksten

FIXTURES = Path(__file__).parent / "fixtures"
BWB = "BWBR9999901"
EERSTE = f"2020-01-01_0/xml/{BWB}_2020-01-01_0.xml"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    shutil.copytree(FIXTURES / BWB, tmp_path / BWB)
    return tmp_path


def test_goede_map() -> None:
    w = Wetteksten(FIXTURES)
    assert w.heeft(BWB)
    assert [v.label for v in w.versies(BWB)] == ["2020-01-01_0", "2021-07-01_0"]
    gevonden = w.op(BWB, date(2021, 6, 30))
    assert gevonden is not None
    assert gevonden[0].label == "2020-01-01_0"
    assert gevonden[1] is w.tekst(BWB, "2020-01-01_0")
    assert w.op(BWB, date(2019, 1, 1)) is None


def test_wijziging_zichtbaar_in_de_vingerafdruk() -> None:
    w = Wetteksten(FIXTURES)
    oud, nieuw = (
        {v.model_dump_json(): b.vingerafdruk for v, b in w.tekst(BWB, x.label).alle()} for x in w.versies(BWB)
    )
    assert oud.keys() == nieuw.keys()
    anders = [Verwijzing.model_validate_json(k) for k in oud if oud[k] != nieuw[k]]
    assert [(v.artikel, v.lid) for v in anders] == [("2.1", None), ("2.1", "1")]


def test_een_keer_gelezen(map_: Path) -> None:
    w = Wetteksten(map_)
    tekst = w.tekst(BWB, "2020-01-01_0")
    shutil.rmtree(map_ / BWB)
    assert w.tekst(BWB, "2020-01-01_0") is tekst
    assert not Wetteksten(map_).heeft(BWB)


def test_zonder_manifest(tmp_path: Path) -> None:
    w = Wetteksten(tmp_path)
    assert (w.heeft(BWB), w.manifest(BWB), w.versies(BWB), w.op(BWB, date(2020, 1, 1))) == (False, None, (), None)


@pytest.mark.parametrize("bwb", ["", "..", "../BWBR9999901", "BWBR9999901/", "BWBR999990１", "bwbr9999901", "a\0"])
def test_geen_bwb_id(bwb: str) -> None:
    w = Wetteksten(FIXTURES)
    assert (w.heeft(bwb), w.manifest(bwb)) == (False, None)


def slecht(map_: Path, label: str = "2020-01-01_0") -> BronFout:
    with pytest.raises(BronFout) as fout:
        Wetteksten(map_).tekst(BWB, label)
    return fout.value


def test_tekst_ontbreekt(map_: Path) -> None:
    (map_ / BWB / EERSTE).unlink()
    fout = slecht(map_)
    assert (fout.code, fout.meldingen[0].bestand) == ("SW-B13", str(map_ / BWB / EERSTE))
    assert "spreidingswet wetgeving ophalen" in fout.meldingen[0].doe


@pytest.mark.parametrize("label", ["2020-01-02_0", "../2020-01-01_0", ""])
def test_versie_onbekend(map_: Path, label: str) -> None:
    fout = slecht(map_, label)
    assert fout.code == "SW-B13"
    assert "het manifest kent geen versie" in fout.meldingen[0].tekst


def test_manifest_ontbreekt(map_: Path) -> None:
    (map_ / BWB / "manifest.xml").unlink()
    fout = slecht(map_)
    assert fout.code == "SW-B13"
    assert "er is geen manifest" in fout.meldingen[0].tekst


def test_tekst_van_andere_regeling(map_: Path) -> None:
    shutil.copy(FIXTURES / "BWBR9999902/2020-01-01_0/xml/BWBR9999902_2020-01-01_0.xml", map_ / BWB / EERSTE)
    fout = slecht(map_)
    assert (fout.code, fout.meldingen[0].verwacht) == ("SW-B12", BWB)


def test_tekst_van_andere_dag(map_: Path) -> None:
    shutil.copy(map_ / BWB / f"2021-07-01_0/xml/{BWB}_2021-07-01_0.xml", map_ / BWB / EERSTE)
    fout = slecht(map_)
    assert fout.code == "SW-B14"
    assert "2021-07-01" in fout.meldingen[0].tekst


def test_manifest_van_andere_regeling(map_: Path) -> None:
    shutil.copy(FIXTURES / "BWBR9999902" / "manifest.xml", map_ / BWB / "manifest.xml")
    assert slecht(map_).code == "SW-B12"


# The official texts -----------------------------------------------------------------------------------------------

WET, BESLUIT, REGELING = "BWBR0049307", "BWBR0049310", "BWBR0049320"


@pytest.fixture(scope="module")
def echt() -> Wetteksten:
    if not (naam := os.environ.get("SPREIDINGSWET_WETGEVING")):
        pytest.skip("SPREIDINGSWET_WETGEVING wijst geen map met officiële teksten aan")
    return Wetteksten(Path(naam))


def teksten(w: Wetteksten) -> Iterator[Wettekst]:
    for bwb in (WET, BESLUIT, REGELING):
        for v in w.versies(bwb):
            yield w.tekst(bwb, v.label)


def vind(tekst: Wettekst, **plaats: str) -> Bepaling | None:
    return tekst.zoek(Verwijzing(bron=tekst.bwb, **plaats))


def zelfgemaakt(v: Verwijzing, dag: date) -> str:
    stappen = [("artikel", v.artikel), ("lid", v.lid), *(("o", o) for o in (v.onderdeel or "").split("/") if o)]
    return f"jci1.3:c:{v.bron}{''.join(f'&{k}={n}' for k, n in stappen if n)}&z={dag}&g={dag}"


def test_officiele_verwijzing_volgt_uit_de_plaats(echt: Wetteksten) -> None:
    gelijk = 0
    for tekst in teksten(echt):
        for v, b in tekst.alle():
            if b.soort == "begrip":
                assert b.jci is None
            else:
                # The rest of an official reference may name the hoofdstuk; the files at hand leave it out.
                assert b.jci == zelfgemaakt(v, tekst.van)
                gelijk += 1
            assert tekst.zoek(v) is b
            assert b.status == "goed"
            assert b.tekst
    assert gelijk >= 150


def test_begrippen_van_artikel_1(echt: Wetteksten) -> None:
    [wet] = [t for t in teksten(echt) if t.bwb == WET]
    artikel = vind(wet, artikel="1")
    assert artikel is not None
    assert [b.nummer for b in artikel.delen] == [
        *("asielzoeker", "COA", "college", "Onze Minister", "opvang", "opvangplaats", "opvangvoorziening")
    ]
    assert {b.soort for b in artikel.delen} == {"begrip"}


def test_tekst_na_de_lijst(echt: Wetteksten) -> None:
    [wet] = [t for t in teksten(echt) if t.bwb == WET]
    lid = vind(wet, artikel="9", lid="2")
    assert lid is not None
    assert len(lid.delen) == 2
    assert not lid.tekst.endswith(lid.delen[-1].tekst)


def test_artikel_51_van_het_besluit(echt: Wetteksten) -> None:
    voor, na = (echt.op(BESLUIT, dag) for dag in (date(2024, 3, 29), date(2024, 3, 30)))
    assert voor is not None
    assert na is not None
    assert vind(voor[1], artikel="5.1") is None
    assert vind(na[1], artikel="5.1") is not None


def test_alleen_artikel_6_lid_1_van_de_regeling_verschilt(echt: Wetteksten) -> None:
    oud, nieuw = ({v.model_dump_json(): b for v, b in t.alle()} for t in teksten(echt) if t.bwb == REGELING)
    assert oud.keys() == nieuw.keys()
    anders = [Verwijzing.model_validate_json(k) for k in oud if oud[k].vingerafdruk != nieuw[k].vingerafdruk]
    assert [(v.artikel, v.lid) for v in anders] == [("6", None), ("6", "1")]


def test_voor_de_wet_gold_niets(echt: Wetteksten) -> None:
    assert echt.op(WET, date(2024, 1, 30)) is None
    assert echt.op(WET, date(2024, 1, 31)) is not None
