"""What scenarios cover: seen and decisive, missing in a sentence, accepted with a reason."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from spreidingswet.basis.fouten import RegelFout
from spreidingswet.cli.hoofd import hoofd
from spreidingswet.regels.keuze import regelboek
from spreidingswet.scenario.dekking import weergave
from spreidingswet.scenario.dekking.aanvaard import Aanvaarding, lees
from spreidingswet.scenario.dekking.model import Deel, Dekking
from spreidingswet.scenario.dekking.opstellen import dek
from spreidingswet.scenario.uitvoeren import bereid_voor
from tests.scenario.voorbeelden import GOED, feature

REGEL = "beschikbaar-op-realisatiedatum"
BEGIN, EINDE = "voorwaarde/alle/0", "voorwaarde/alle/1"
ONBEKEND = """
    Scenario: Niet bekend
      Gegeven "Haven" is beschikbaar vanaf een onbekende dag
      Als het dossier wordt getoetst
      Dan is het antwoord op "Op tijd beschikbaar" onbekend
"""


def _dek(tekst: str, aanvaard: tuple[Aanvaarding, ...] = ()) -> Dekking:
    boek = regelboek()
    gevonden, resultaten = dek(bereid_voor([feature(tekst)], boek), boek, aanvaard)
    assert {r.stand for r in resultaten} == {"geslaagd"}
    return gevonden


def _deel(d: Dekking, plek: str) -> Deel:
    (regel,) = [r for r in d.regels if r.regel == REGEL]
    (deel,) = [x for x in regel.delen if x.plek == plek]
    return deel


def test_the_boundary_day_is_seen_decisive_both_ways() -> None:
    begin = _deel(_dek(GOED), BEGIN)
    assert {"beslissend_waar", "beslissend_onwaar"} <= set(begin.gezien)
    assert begin.gezien["beslissend_onwaar"].plek == GOED.splitlines().index("        | 2 juli 2025  | niet mee |") + 1


def test_what_no_scenario_shows_is_said_in_dutch() -> None:
    d = _dek(GOED)
    einde = _deel(d, EINDE)
    assert [g.soort for g in einde.gaten] == ["beslissend_onwaar", "onbekend"]
    assert einde.gaten[0].zin.startswith(
        "geen scenario waarin alleen dit ontbreekt: de eerste dag waarop de voorziening"
    )
    assert einde.gaten[0] in d.gaten
    assert f"[{EINDE}]" in weergave.tekst(d)


def test_a_scenario_with_a_missing_fact_fills_the_gap() -> None:
    assert "onbekend" in {g.soort for g in _deel(_dek(GOED), BEGIN).gaten}
    assert "onbekend" not in {g.soort for g in _deel(_dek(GOED + ONBEKEND), BEGIN).gaten}


def test_an_accepted_gap_is_no_gap_and_keeps_its_reason() -> None:
    reden = "de dag waarop zij sluit is hier altijd gegeven"
    d = _dek(GOED, (Aanvaarding(regel=REGEL, plek=EINDE, wat=["onbekend"], reden=reden),))
    assert [(g.soort, g.aanvaard) for g in _deel(d, EINDE).gaten] == [("beslissend_onwaar", None), ("onbekend", reden)]
    assert f"omdat: {reden}" in weergave.tekst(d)
    assert d.overbodig == ()


def test_a_reason_that_outlived_its_gap_is_told() -> None:
    d = _dek(GOED, (Aanvaarding(regel=REGEL, plek=BEGIN, wat=["beslissend_waar"], reden="dit kan zich niet voordoen"),))
    assert d.overbodig == (f"aanvaard is {REGEL} {BEGIN} beslissend_waar, maar dat komt niet (meer) voor",)
    assert weergave.uitgangscode(d) == 1


def test_a_provision_without_scenario_is_a_gap() -> None:
    d = _dek(GOED)
    per = {(b.bron, b.artikel, b.lid): b for b in d.bepalingen}
    zeven = per["BWBR0049307", "7", "1"]
    assert len(zeven.scenarios) == 3
    assert not zeven.gaten
    vijf = per["BWBR0049307", "5", "1"]
    assert not vijf.scenarios
    assert "@BWBR0049307-5-1" in vijf.gaten[0].zin


def test_every_rule_and_every_single_condition_stands_in_it() -> None:
    d = _dek(GOED)
    assert [(r.regel, r.van) for r in d.regels] == [(r.id, r.van.isoformat()) for r in regelboek().regels]
    assert all(r.delen for r in d.regels)
    assert all(deel.tekst and deel.nodig for r in d.regels for deel in r.delen)


def test_a_reason_of_a_few_letters_is_refused(tmp_path: Path) -> None:
    pad = tmp_path / "aanvaard.yaml"
    pad.write_text("schema_versie: 1\ngaten:\n  - {regel: x, wat: [onbekend], reden: kan niet}\n", "utf-8")
    with pytest.raises(RegelFout) as fout:
        lees(pad)
    assert str(pad) in str(fout.value)


def _doe(capsys: Any, *argumenten: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as einde:
        hoofd(["scenario", *argumenten])
    uit = capsys.readouterr()
    assert isinstance(einde.value.code, int)
    return einde.value.code, uit.out, uit.err


def test_the_command_gives_text_and_data(capsys: Any, tmp_path: Path) -> None:
    (tmp_path / "goed.feature").write_text(GOED, "utf-8")
    (tmp_path / "aanvaard.yaml").write_text(
        "schema_versie: 1\ngaten:\n"
        "  - {regel: '*', wat: ['*'], reden: dit is een proef met een enkel bestand}\n"
        "  - {regel: 'BWBR*', wat: ['*'], reden: dit is een proef met een enkel bestand}\n",
        "utf-8",
    )
    code, uit, _ = _doe(capsys, "dekking", str(tmp_path), "--uitvoer", "json")
    gegevens = json.loads(uit)
    assert gegevens["ontbreekt"] == 0
    assert code == 1, "the second reason is not needed, and that is told"
    assert len(gegevens["overbodig"]) == 1
    code, uit, _ = _doe(capsys, "dekking", str(tmp_path / "goed.feature"))
    assert code == 1
    assert "ONTBREEKT" in uit
    assert uit.rstrip().endswith("ontbreken.")


def test_a_feature_that_cannot_be_used_is_no_coverage(capsys: Any, tmp_path: Path) -> None:
    (tmp_path / "mis.feature").write_text(GOED.replace("Als het", "When het"), "utf-8")
    code, uit, fout = _doe(capsys, "dekking", str(tmp_path))
    assert (code, uit) == (2, "")
    assert "SW-S" in fout
    assert "mis.feature" in fout


def test_a_failing_scenario_makes_coverage_unreliable(capsys: Any, tmp_path: Path) -> None:
    (tmp_path / "mis.feature").write_text(
        GOED.replace("| 2 juli 2025  | niet mee |", "| 2 juli 2025  | mee |"), "utf-8"
    )
    code, _, fout = _doe(capsys, "dekking", str(tmp_path))
    assert code == 1
    assert fout.startswith("1 van de scenario's")
