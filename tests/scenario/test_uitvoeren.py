"""Running: results, records of evaluations, another rule book, and the same outcome as pytest."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.omgeving import Toetsing, omgeving
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, bereid_voor, voer_uit
from spreidingswet.scenario.weergave import uitgangscode
from spreidingswet.toetsing.uitkomst import Uitkomst
from tests.scenario.voorbeelden import GOED, feature, met

FEATURES = Path(__file__).parents[2] / "features"
SLECHT = {
    "mislukt": met('Dan tellen de plaatsen van "Haven" mee', 'Dan tellen de plaatsen van "Haven" niet mee'),
    "onbekende zin": met("is beschikbaar vanaf 1 juli 2025", "gaat open op 1 juli 2025"),
    "geen dag": met("vanaf 1 juli 2025", "vanaf 32 juli 2025"),
    "geen gemeente": met("in Utrecht die", "in Uttrecht die"),
    "andere voorziening": met("mee\n\n    Abstract", 'mee\n      En tellen de plaatsen van "Kade" mee\n\n    Abstract'),
    "lint": met("      Als het dossier wordt getoetst\n", ""),
    "geen gherkin": met("      Als het dossier", "      Alss het dossier"),
}
HEEL = ("lint", "geen gherkin")
"""Mistakes because of which nothing of a file is run."""


def _een(tekst: str) -> list[Scenarioresultaat]:
    return voer_uit([feature(tekst)], snel=True)


def test_a_sound_feature_passes_row_by_row() -> None:
    uit = _een(GOED)
    assert [(r.stand, r.plek) for r in uit] == [("geslaagd", 12), ("geslaagd", 24), ("geslaagd", 25)]
    assert uitgangscode(uit) == 0


def test_a_failure_says_what_was_expected_what_came_out_and_why() -> None:
    r = _een(SLECHT["mislukt"])[0]
    assert (r.stand, r.stap and r.stap.regel) == ("mislukt", 15)
    assert r.mislukt is not None
    assert ("telt niet mee" in r.mislukt.verwacht, r.mislukt.gekregen) == (True, "telt mee")
    laat = _een(met('"Haven" is beschikbaar vanaf 1 juli 2025\n', '"Haven" is beschikbaar vanaf 2 juli 2025\n'))[0]
    assert laat.mislukt is not None
    assert any(g.bron == "BWBR0049307" for x in laat.mislukt.redenen for g in x.grondslag)
    assert "verslag PAO" in str(laat.mislukt)
    assert uitgangscode([r]) == 1


@pytest.mark.parametrize(
    ("naam", "code"),
    [
        ("onbekende zin", "SW-S20"),
        ("geen dag", "SW-S22"),
        ("geen gemeente", "SW-S24"),
        ("andere voorziening", "SW-S27"),
        ("lint", "SW-S05"),
    ],
)
def test_what_cannot_be_used_says_where_and_what_was_expected(naam: str, code: str) -> None:
    r = _een(SLECHT[naam])[0]
    assert r.stand == "onbruikbaar"
    assert r.meldingen[0].code == code
    assert r.meldingen[0].bestand == "x.feature"
    assert r.meldingen[0].plaats.startswith("regel ")
    assert r.meldingen[0].verwacht
    assert uitgangscode([r]) == 2


def test_nothing_of_a_file_with_a_lint_error_is_run() -> None:
    assert [(r.stand, r.scenario) for r in _een(SLECHT["lint"])] == [("onbruikbaar", None)]


def test_every_evaluation_is_recorded_with_its_scenario_and_nowhere_else() -> None:
    gemeld: list[Toetsing] = []
    waar = omgeving(snel=True, meld=gemeld.append)
    uit = voer_uit([feature()], waar=waar)
    assert [len(r.toetsingen) for r in uit] == [1, 1, 1]
    assert [t for r in uit for t in r.toetsingen] == gemeld
    assert waar.gezien == []
    t = uit[2].toetsingen[0]
    assert isinstance(t.uitkomst, Uitkomst)
    assert t.dossier["voorzieningen"][0]["beschikbaar_vanaf"] == "2025-07-02"
    assert (t.peildatum, t.interpretaties) == (t.uitkomst.herkomst.peildatum, {})


def test_another_rule_book_gives_another_outcome_and_leaves_the_usual_one_alone() -> None:
    boek = regelboek()
    ander = copy.copy(boek)
    ander.cycli = dict(boek.cycli)
    cyclus = boek.cycli["2024"].model_copy(deep=True)
    for p in cyclus.parameters:
        if p.naam == "realisatiedatum":
            object.__setattr__(p, "waarde", p.waarde.replace(day=3))  # type: ignore[union-attr]
    ander.cycli["2024"] = cyclus
    assert isinstance(ander, Regelboek)
    gereed = bereid_voor([feature()], boek)
    voor = [r.stand for r in voer_uit(gereed, snel=True)]
    anders = [r.stand for r in voer_uit(gereed, regelboek=ander, snel=True)]
    assert voor == [r.stand for r in voer_uit(gereed, snel=True)] == ["geslaagd"] * 3
    assert anders == ["geslaagd", "geslaagd", "mislukt"]


def test_only_the_scenarios_asked_for() -> None:
    uit = voer_uit([feature()], snel=True, alleen=lambda _, s: s.plek == 24)
    assert [r.plek for r in uit] == [24]


def test_a_folder_without_features_and_a_file_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("x")
    for pad, code in ((tmp_path, "SW-S30"), (tmp_path / "a.txt", "SW-S30"), (tmp_path / "b.feature", "SW-I01")):
        with pytest.raises(InvoerFout) as fout:
            voer_uit([pad], snel=True)
        assert fout.value.code == code


def _pytest(map_: Path, *meer: str) -> tuple[int, dict[tuple[str, int, int], str]]:
    """Run plain pytest on a folder; returns the exit code and the outcome per file, scenario line and row number."""
    xml = map_ / "uit.xml"
    opdracht = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={xml}", str(map_), *meer]
    code = subprocess.run(opdracht, cwd=map_, capture_output=True, text=True, check=False).returncode
    uit: dict[tuple[str, int, int], str] = {}
    rijen: dict[tuple[str, int], int] = {}
    for geval in ElementTree.parse(xml).iter("testcase"):
        naam, bestand = geval.get("name", ""), geval.get("classname", "")
        if not naam.startswith("test_"):
            uit[naam, 0, 0] = "onbruikbaar"
            continue
        sleutel = (bestand, int(naam.split("_")[1]))
        rijen[sleutel] = rijen.get(sleutel, -1) + 1
        mis = geval.find("failure")
        soort = "geslaagd" if mis is None else "onbruikbaar" if "SW-S" in (mis.text or "") else "mislukt"
        uit[*sleutel, rijen[sleutel]] = soort
    return code, uit


def _door_ons(map_: Path) -> dict[tuple[str, int, int], str]:
    uit: dict[tuple[str, int, int], str] = {}
    for r in voer_uit([map_], snel=True):
        assert r.scenario is not None
        eerder = [k for k in uit if k[:2] == (r.bestand.name, r.scenario.regel)]
        uit[r.bestand.name, r.scenario.regel, len(eerder)] = r.stand
    return uit


def test_pytest_and_we_agree_on_every_kind_of_outcome(tmp_path: Path) -> None:
    for nr, tekst in enumerate([GOED, *(t for naam, t in SLECHT.items() if naam not in HEEL)]):
        (tmp_path / f"f{nr}.feature").write_text(tekst, "utf-8")
    code, door_pytest = _pytest(tmp_path)
    assert code == 1
    assert door_pytest == _door_ons(tmp_path)
    assert set(door_pytest.values()) == {"geslaagd", "mislukt", "onbruikbaar"}


@pytest.mark.parametrize("naam", HEEL)
def test_pytest_and_we_both_refuse_a_file_that_would_pass_without_testing(naam: str, tmp_path: Path) -> None:
    (tmp_path / "f.feature").write_text(SLECHT[naam], "utf-8")
    code, door_pytest = _pytest(tmp_path)
    assert (code, set(door_pytest.values())) == (2, {"onbruikbaar"})
    assert [r.stand for r in voer_uit([tmp_path], snel=True)] == ["onbruikbaar"]


def test_the_plugin_leaves_the_features_and_steps_of_others_alone(tmp_path: Path) -> None:
    (tmp_path / "winkel.feature").write_text(
        "# language: nl\nFunctionaliteit: Winkel\n  Scenario: Kopen\n    Gegeven een winkel\n"
        "    Als ik koop\n    Dan betaal ik\n"
        "  Scenario: Zelfde woorden\n    Gegeven een winkel\n    Als het dossier wordt getoetst\n    Dan betaal ik\n",
        "utf-8",
    )
    (tmp_path / "pytest.ini").write_text("[pytest]\nspreidingswet_features = false\n", "utf-8")
    (tmp_path / "test_winkel.py").write_text(
        "from pytest_bdd import given, scenarios, then, when\nscenarios('winkel.feature')\n"
        "@given('een winkel')\ndef _(): pass\n@when('ik koop')\ndef _(): pass\n"
        "@when('het dossier wordt getoetst')\ndef _(): pass\n@then('betaal ik')\ndef _(): pass\n",
        "utf-8",
    )
    code, uit = pytest_op(tmp_path)
    assert (code, uit) == (0, 2)


def test_a_dutch_feature_without_a_sentence_of_ours_is_not_collected(tmp_path: Path) -> None:
    (tmp_path / "winkel.feature").write_text(
        "# language: nl\nFunctionaliteit: Winkel\n  Scenario: Kopen\n    Als ik koop\n    Dan betaal ik\n", "utf-8"
    )
    assert pytest_op(tmp_path) == (5, 0)


def pytest_op(map_: Path) -> tuple[int, int]:
    """Run plain pytest on a folder; returns the exit code and how many tests there were."""
    xml = map_ / "uit.xml"
    opdracht = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"--junitxml={xml}", str(map_)]
    code = subprocess.run(opdracht, cwd=map_, capture_output=True, text=True, check=False).returncode
    return code, len(list(ElementTree.parse(xml).iter("testcase")))


def test_the_plugin_imports_nothing_of_ours_at_the_start() -> None:
    code = "import sys, spreidingswet_pytest; print([m for m in sys.modules if m == 'spreidingswet' or 'gherkin' in m])"
    uit = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert uit.strip() == "[]"


def test_pytest_collects_from_our_features_exactly_what_we_run() -> None:
    """Whatever pytest runs of features/ in this suite, we run too; that all of them pass is in the suite itself."""
    opdracht = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-p", "no:cacheprovider", str(FEATURES)]
    uit = subprocess.run(opdracht, cwd=FEATURES.parent, capture_output=True, text=True, check=True).stdout
    per_bestand: dict[str, list[int]] = {}
    for regel in uit.splitlines():
        if "::test_" in regel:
            bestand, naam = regel.split("::", 1)
            per_bestand.setdefault(Path(bestand).name, []).append(int(naam.split("_")[1]))
        elif regel.startswith("features/"):
            per_bestand[Path(regel.split(":")[0]).name] = [0] * int(regel.split(":")[1])
    wij = {f.pad.name: [s.regel for s in f.scenarios] for f in bereid_voor([FEATURES], regelboek()).features}
    assert {n: len(r) for n, r in per_bestand.items()} == {n: len(r) for n, r in wij.items()}
