"""A scenario that is known to disagree with the rules: reported, and no failure; if it agrees, that is one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from spreidingswet.cli import scenario  # noqa: F401 (adds its commands to the group)
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, voer_uit
from spreidingswet.scenario.weergave import tekst, uitgangscode
from tests.scenario.test_uitvoeren import pytest_op
from tests.scenario.voorbeelden import GOED, feature

GEMELD = GOED.replace("    Scenario: Op tijd", "    @verschil\n    Scenario: Op tijd").replace(
    'Dan tellen de plaatsen van "Haven" mee', 'Dan tellen de plaatsen van "Haven" niet mee'
)
"""The first scenario expects something else than the rules say, and is tagged so."""
WEG = GOED.replace("    Scenario: Op tijd", "    @verschil\n    Scenario: Op tijd")
"""The first scenario is tagged as a disagreement, and is none."""
ONBRUIKBAAR = GEMELD.replace("vanaf 1 juli 2025\n", "vanaf 32 juli 2025\n", 1)
ZONDER_TAG = GEMELD.replace("    @verschil\n", "")


def _uit(tekst_: str) -> list[Scenarioresultaat]:
    return voer_uit([feature(tekst_)], snel=True)


@pytest.mark.parametrize(
    ("inhoud", "stand", "code"),
    [(GEMELD, "verschil", 0), (WEG, "mislukt", 1), (ONBRUIKBAAR, "onbruikbaar", 2), (ZONDER_TAG, "mislukt", 1)],
    ids=["gemeld", "weg", "onbruikbaar", "zonder tag"],
)
def test_only_a_disagreement_that_is_one_is_no_failure(inhoud: str, stand: str, code: int) -> None:
    uit = _uit(inhoud)
    assert [r.stand for r in uit] == [stand, "geslaagd", "geslaagd"]
    assert uitgangscode(uit) == code


def test_a_disagreement_is_counted_apart_and_says_what_came_out() -> None:
    regels = tekst(_uit(GEMELD))
    assert "3 scenario's: 2 goed en 1 verschil (gemeld)." in regels
    assert "uitgekomen: telt mee" in " ".join(regels.split())


def test_a_disagreement_that_is_gone_says_that_the_tag_must_go() -> None:
    regels = " ".join(tekst(_uit(WEG)).split())
    assert "haal de tag @verschil weg" in regels
    assert "2 goed en 1 mislukt" in regels


def test_the_tag_of_a_regel_holds_for_its_scenarios() -> None:
    alles = GOED.replace("  Regel: Te laat", "  @verschil\n  Regel: Te laat")
    assert {r.stand for r in _uit(alles)} == {"mislukt"}


def test_the_command_and_its_data(tmp_path: Path) -> None:
    pad = tmp_path / "f.feature"
    pad.write_text(GEMELD, "utf-8")
    uit = CliRunner().invoke(spreidingswet, ["scenario", "toets", str(pad), "--uitvoer", "json"])
    assert uit.exit_code == 0
    assert [s["stand"] for s in json.loads(uit.stdout)["scenarios"]] == ["verschil", "geslaagd", "geslaagd"]


@pytest.mark.parametrize(("inhoud", "code"), [(GEMELD, 0), (WEG, 1)], ids=["gemeld", "weg"])
def test_pytest_says_the_same(inhoud: str, code: int, tmp_path: Path) -> None:
    (tmp_path / "f.feature").write_text(inhoud, "utf-8")
    assert pytest_op(tmp_path) == (code, 3)
