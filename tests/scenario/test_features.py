"""Every feature, and the lint that no step hides in a description (a misspelt keyword passes with zero steps)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from gherkin.dialect import Dialect
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_scanner import TokenScanner
from pytest_bdd import scenarios

from spreidingswet.regels.keuze import regelboek

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
    functie: Any = Parser().parse(TokenScanner(tekst))["feature"]
    if functie["language"] != "nl":
        yield 'de eerste regel moet "# language: nl" zijn'
    if tekst.count("\n") >= 150:
        yield "langer dan 150 regels"
    for tag in re.findall(
        r"@(?:bron-)?(\S+)", "".join(r for r in tekst.splitlines(True) if r.lstrip().startswith("@"))
    ):
        if tag != "open" and not any(tag == b or tag.startswith(f"{b}-") for b in regelboek().bronnen):
            yield f"onbekende bron in de tag {tag!r}"
    for kind in functie["children"]:
        if "rule" in kind and not kind["rule"]["name"].endswith("."):
            yield f"een Regel is één volle zin: {kind['rule']['name']!r}"
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


def _stappen() -> Iterator[str]:
    for pad in sorted(FEATURES.rglob("*.feature")):
        document: Any = Parser().parse(TokenScanner(pad.read_text("utf-8")))
        for pickle in Compiler().compile(document | {"uri": pad.as_posix()}):
            yield from (stap["text"] for stap in pickle["steps"])


def test_every_rule_has_each_answer_and_every_signal_its_absence() -> None:
    """A rule without its yes, no and unknown (and "niet van toepassing" where it has one) is an untold rule."""
    gezien = set(_stappen())
    mist = []
    for regel in regelboek().regels:
        titel = re.escape(f'"{regel.titel}"')
        if getattr(regel, "signaal", None):
            vormen = [rf"is er {een} signaal {titel}" for een in ("een", "geen")]
        elif getattr(regel, "formule", None):
            vormen = [rf"(is|ligt) de uitkomst van {titel}.*"]
        else:
            antwoorden = ["ja", "nee", "onbekend"]
            antwoorden += ["niet van toepassing"] if getattr(regel, "toepasselijk", None) else []
            vormen = [rf"is het antwoord op {titel}.* {antwoord}" for antwoord in antwoorden]
        mist += [vorm for vorm in vormen if not any(re.fullmatch(vorm, stap) for stap in gezien)]
    assert mist == []


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
