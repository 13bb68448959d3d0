"""A mutant is told apart by a scenario that notices it, and by no other."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from spreidingswet.cli.hoofd import hoofd
from spreidingswet.regels.keuze import regelboek
from spreidingswet.scenario.dekking.aanvaard import Aanvaarding
from spreidingswet.scenario.mutanten import draaien, weergave
from spreidingswet.scenario.mutanten.maken import mutanten
from spreidingswet.scenario.mutanten.model import Mutantresultaat
from spreidingswet.scenario.omgeving import omgeving
from spreidingswet.scenario.stappen import zinnenboek
from spreidingswet.scenario.uitvoeren import bereid_voor, speel
from tests.scenario.voorbeelden import GOED, feature

REGEL = "beschikbaar-op-realisatiedatum"
GRENSRIJ = "        | 1 juli 2025  | mee      |\n"
ZONDER_GRENS = GOED.replace(GRENSRIJ, "        | 1 mei 2025   | mee      |\n").replace(
    "vanaf 1 juli 2025", "vanaf 1 mei 2025"
)


def _draai(
    tekst: str, *regels: str, processen: int = 1, aanvaard: tuple[Aanvaarding, ...] = ()
) -> tuple[dict[tuple[str, str, str], Mutantresultaat], tuple[str, ...]]:
    boek = regelboek()
    gereed = bereid_voor([feature(tekst)], boek)
    alle = [m for m in mutanten(boek) if m.regel in regels]
    gezien = draaien.kijk(gereed, boek, alle)
    uit, over = draaien.voer_uit(gereed, boek, gezien, alle, processen=processen, aanvaard=aanvaard)
    return {(r.regel, r.plek, r.wat): r for r in uit}, over


BUUR = (REGEL, "voorwaarde/alle/0", "uiterlijk wordt voor")


def test_the_boundary_day_tells_its_neighbour_apart() -> None:
    r = _draai(GOED, REGEL)[0][BUUR]
    assert r.stand == "gedood"
    assert r.door is not None
    assert r.door.naam in ("Op tijd", "Open vanaf 1 juli 2025")


def test_without_the_boundary_day_it_survives_and_the_missing_scenario_is_named() -> None:
    uit, _ = _draai(ZONDER_GRENS, REGEL)
    assert uit[BUUR].stand == "niet_geraakt"
    assert "precies gelijk" in uit[BUUR].zou_doden
    tekst = weergave.tekst(list(uit.values()), (), regelboek())
    assert "OVERLEEFT  uiterlijk wordt voor [voorwaarde/alle/0]" in tekst
    assert "artikel 7, eerste lid, onderdeel a" in tekst


def test_what_changes_unseen_survives_with_the_scenario_in_which_it_does() -> None:
    """The scenario says nothing of the number of gemeente places."""
    uit, _ = _draai(GOED, "gemeente-regulier-meetellend")
    over = [r for r in uit.values() if r.stand == "overleeft"]
    assert over
    assert all(r.geraakt and " wordt " in r.anders for r in over)


def test_a_parameter_by_a_day() -> None:
    uit, _ = _draai(GOED, "parameter realisatiedatum")
    standen = {(r.van, r.wat): r.stand for r in uit.values()}
    assert standen["2024", "2025-07-01 wordt 2025-06-30"] == "gedood"
    assert standen["2024", "2025-07-01 wordt 2025-07-02"] == "gedood"
    assert {s for (cyclus, _), s in standen.items() if cyclus != "2024"} == {"niet_geraakt"}


def test_two_processes_find_what_one_finds() -> None:
    regels = (REGEL, "kan-overbruggen", "overbrugging", "parameter realisatiedatum")
    een = {k: (r.stand, r.geraakt, r.anders) for k, r in _draai(GOED, *regels)[0].items()}
    twee = {k: (r.stand, r.geraakt, r.anders) for k, r in _draai(GOED, *regels, processen=2)[0].items()}
    assert list(een) == list(twee)
    assert een == twee


def test_a_mutant_that_touches_no_scenario_changes_none() -> None:
    """That no scenario is run on it rests on this."""
    boek = regelboek()
    gereed = bereid_voor([feature(GOED)], boek)
    alle = [m for m in mutanten(boek) if m.regel in (REGEL, "op-tijd", "overbrugging", "telt-mee", "aanhouden")]
    gezien = draaien.kijk(gereed, boek, alle)
    uit, _ = draaien.voer_uit(gereed, boek, gezien, alle, processen=1)
    stil = {(r.regel, r.van, r.plek, r.wat) for r in uit if r.stand == "niet_geraakt"}
    assert len(stil) > 10
    for m in alle:
        if (m.regel, m.van, m.plek, m.wat) in stil:
            waar = omgeving(draaien.boek_met(boek, m), snel=True, bewaar=False)
            for f in gereed.features:
                assert {speel(f.pad, s, waar, zinnenboek()).stand for s in f.scenarios} == {"geslaagd"}, str(m)


def test_a_survivor_with_a_reason_may_stay_and_a_needless_reason_is_told() -> None:
    reden = "dit verschil kan geen dossier laten zien"
    goed = Aanvaarding(regel=REGEL, plek="voorwaarde/alle/0", wat=["uiterlijk wordt *"], reden=reden)
    uit, over = _draai(ZONDER_GRENS, REGEL, aanvaard=(goed,))
    assert uit[BUUR].aanvaard == reden
    assert over == ()
    _, over = _draai(GOED, REGEL, aanvaard=(goed,))
    assert len(over) == 1
    assert weergave.uitgangscode([], over) == 1


def _doe(capsys: Any, *argumenten: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as einde:
        hoofd(["scenario", "mutanten", *argumenten])
    uit = capsys.readouterr()
    assert isinstance(einde.value.code, int)
    return einde.value.code, uit.out, uit.err


def test_the_command(capsys: Any, tmp_path: Path) -> None:
    pad = tmp_path / "goed.feature"
    pad.write_text(GOED, "utf-8")
    code, uit, fout = _doe(capsys, str(pad), "--regel", "beschikbaar-*", "--processen", "1")
    assert (code, fout) == (1, "")
    assert "OVERLEEFT" in uit
    assert uit.rstrip().endswith("overleven.")
    code, uit, _ = _doe(capsys, str(pad), "--regel", REGEL, "--uitvoer", "json")
    gegevens = json.loads(uit)
    assert {m["stand"] for m in gegevens["mutanten"]} <= {"gedood", "overleeft", "niet_geraakt"}


def test_a_rule_that_does_not_exist(capsys: Any, tmp_path: Path) -> None:
    pad = tmp_path / "goed.feature"
    pad.write_text(GOED, "utf-8")
    code, uit, fout = _doe(capsys, str(pad), "--regel", "bestaat-niet")
    assert (code, uit) == (2, "")
    assert "SW-S32" in fout
