"""Every feature, and the lint that no step hides in a description (a misspelt keyword passes with zero steps)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.dialect import Dialect
from gherkin.parser import Parser
from gherkin.token_scanner import TokenScanner
from pytest_bdd import scenarios

FEATURES = Path(__file__).parents[2] / "features"
WOORDEN = {
    woord.strip().lower()
    for taal in ("nl", "en")
    for soort in ("given", "when", "then", "and", "but")
    for woord in getattr(Dialect.for_name(taal), f"{soort}_keywords")
} - {"*"}

scenarios(str(FEATURES))


def _scenarios(kinderen: list[Any]) -> Iterator[Any]:
    for kind in kinderen:
        if "rule" in kind:
            yield from _scenarios(kind["rule"]["children"])
        elif "scenario" in kind:
            yield kind["scenario"]


def _lint(tekst: str) -> Iterator[str]:
    functie = Parser().parse(TokenScanner(tekst))["feature"]
    if functie["language"] != "nl":
        yield 'de eerste regel moet "# language: nl" zijn'
    alle = list(_scenarios(functie["children"]))
    if not alle:
        yield "geen enkel scenario"
    for deel in [functie, *alle]:
        if deel is not functie:
            soorten = {stap["keywordType"] for stap in deel["steps"]}
            if not {"Action", "Outcome"} <= soorten:
                yield f"scenario {deel['name']!r} mist een Als- of een Dan-stap"
        for regel in deel["description"].splitlines():
            if regel.strip() and regel.strip().split(" ")[0].rstrip(":").lower() in WOORDEN:
                yield f"mogelijk een stap als omschrijving gelezen: {regel.strip()!r}"


def test_there_are_features() -> None:
    assert list(FEATURES.rglob("*.feature"))


@pytest.mark.parametrize("pad", sorted(FEATURES.rglob("*.feature")), ids=lambda p: p.stem)
def test_feature_is_sound(pad: Path) -> None:
    assert list(_lint(pad.read_text("utf-8"))) == []


@pytest.mark.parametrize(
    "fout",
    ["Given een dossier", "Dan: telt mee", "maar niet"],
)
def test_lint_sees_a_step_in_a_description(fout: str) -> None:
    stappen = f"    {fout}\n    Als het dossier wordt getoetst\n    Dan x\n"
    tekst = f"# language: nl\nFunctionaliteit: F\n  Scenario: S\n{stappen}"
    assert list(_lint(tekst))
