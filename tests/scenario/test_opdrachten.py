"""The commands `scenario toets`, `zinnen` and `nieuw`, from the outside."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from spreidingswet.cli.hoofd import hoofd
from spreidingswet.scenario.stappen import zinnenboek
from tests.scenario.voorbeelden import GOED, met


def _doe(capsys: Any, *argumenten: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as einde:
        hoofd(["scenario", *argumenten])
    uit = capsys.readouterr()
    assert isinstance(einde.value.code, int)
    return einde.value.code, uit.out, uit.err


@pytest.fixture
def goed(tmp_path: Path) -> Path:
    pad = tmp_path / "goed.feature"
    pad.write_text(GOED, "utf-8")
    return pad


def test_toets_of_what_is_right(capsys: Any, goed: Path) -> None:
    code, uit, fout = _doe(capsys, "toets", str(goed))
    assert (code, fout) == (0, "")
    assert "Te laat telt niet mee." in uit
    assert uit.endswith("3 scenario's: 3 goed.\n")


def test_toets_of_a_folder_with_a_failure(capsys: Any, goed: Path) -> None:
    (goed.parent / "mis.feature").write_text(met("| 2 juli 2025  | niet mee |", "| 2 juli 2025  | mee      |"), "utf-8")
    code, uit, _ = _doe(capsys, "toets", str(goed.parent))
    assert code == 1
    kaal = " ".join(uit.split())
    assert "verwacht: het oordeel over Haven: telt mee" in kaal
    assert "uitgekomen: telt niet mee" in kaal
    assert "artikel 7, eerste lid, onderdeel a, Spreidingswet (wet)" in kaal
    assert "6 scenario's: 5 goed en 1 mislukt." in uit


def test_toets_of_what_cannot_be_used(capsys: Any, goed: Path) -> None:
    goed.write_text(met("vanaf 1 juli 2025", "vanaf 1 julli 2025"), "utf-8")
    code, uit, _ = _doe(capsys, "toets", str(goed))
    assert code == 2
    assert "SW-S22  regel 13" in uit
    goed.write_text(met("      Als het dossier wordt getoetst\n", ""), "utf-8")
    code, uit, _ = _doe(capsys, "toets", str(goed))
    assert code == 2
    assert "SW-S05" in uit
    assert "0 scenario's: 0 goed en 1 onbruikbaar bestand." in uit


def test_toets_as_data_says_the_same(capsys: Any, goed: Path) -> None:
    goed.write_text(met("| 2 juli 2025  | niet mee |", "| 2 juli 2025  | mee      |"), "utf-8")
    code, uit, _ = _doe(capsys, "toets", str(goed), "--uitvoer", "json")
    data = json.loads(uit)
    assert code == 1
    assert [s["stand"] for s in data["scenarios"]] == ["geslaagd", "geslaagd", "mislukt"]
    laatste = data["scenarios"][2]
    assert (laatste["regel"], laatste["rij"], laatste["stap"]["regel"]) == (17, 25, 20)
    assert {g["rechtskracht"] for r in laatste["redenen"] for g in r["grondslag"]} >= {"wet", "uitvoeringspraktijk"}


def test_toets_of_nothing(capsys: Any, tmp_path: Path) -> None:
    for pad, fout_code in ((tmp_path, "SW-S30"), (tmp_path / "x.feature", "SW-I01")):
        code, uit, fout = _doe(capsys, "toets", str(pad))
        assert (code, uit) == (2, "")
        assert fout.startswith(fout_code)


def test_zinnen_lists_every_sentence_with_an_example(capsys: Any) -> None:
    code, uit, _ = _doe(capsys, "zinnen")
    assert code == 0
    kaal = " ".join(uit.split())
    for z in zinnenboek().zinnen:
        assert " ".join(z.voorbeelden[0].split()) in kaal
    data = json.loads(_doe(capsys, "zinnen", "--uitvoer", "json")[1])
    assert len(data["zinnen"]) == len(zinnenboek().zinnen)


def test_zinnen_can_be_searched(capsys: Any) -> None:
    code, uit, _ = _doe(capsys, "zinnen", "overbrugd", "door")
    assert code == 0
    assert "wordt overbrugd door" in uit
    assert "indicatieve" not in uit
    assert _doe(capsys, "zinnen", "kwibus")[0] == 1


def test_nieuw_writes_a_file_that_runs_green_and_never_overwrites(capsys: Any, tmp_path: Path) -> None:
    pad = tmp_path / "begin.feature"
    assert _doe(capsys, "nieuw", str(pad))[0] == 0
    geschreven = pad.read_text("utf-8")
    assert geschreven.startswith("# language: nl\n")
    code, uit, _ = _doe(capsys, "toets", str(pad))
    assert (code, uit.splitlines()[-1]) == (0, "4 scenario's: 4 goed.")
    code, _, fout = _doe(capsys, "nieuw", str(pad))
    assert code == 2
    assert fout.startswith("SW-S31")
    assert pad.read_text("utf-8") == geschreven


@pytest.mark.parametrize(("naam", "code"), [("begin.txt", "SW-S30"), ("geen/map/begin.feature", "SW-A05")])
def test_nieuw_where_it_cannot_be(capsys: Any, tmp_path: Path, naam: str, code: str) -> None:
    uitgang, _, fout = _doe(capsys, "nieuw", str(tmp_path / naam))
    assert uitgang == 2
    assert fout.startswith(code)
