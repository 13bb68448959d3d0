"""One sound feature, and for each check the same with that mistake in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.regels.keuze import regelboek
from spreidingswet.scenario.lint import WOORDEN, lint
from tests.scenario.voorbeelden import GOED, feature, met


def _codes(tekst: str) -> list[tuple[str, str]]:
    return [(m.code, m.plaats) for m in lint(feature(tekst), regelboek())]


def test_a_sound_feature_has_nothing() -> None:
    assert _codes(GOED) == []


ALS = "      Als het dossier wordt getoetst\n"
DAN = '      Dan tellen de plaatsen van "Haven" mee\n'
GEGEVEN = '      Gegeven "Haven" is beschikbaar vanaf 1 juli 2025\n'

FOUTEN = {
    "step with an English keyword": (met(GEGEVEN, GEGEVEN.replace("Gegeven", "Given")), "SW-S03", 13),
    "step with a colon": (met(GEGEVEN, GEGEVEN.replace("Gegeven", "Gegeven:")), "SW-S03", 13),
    "step without a capital": (met(GEGEVEN, GEGEVEN.replace("Gegeven", "gegeven")), "SW-S03", 13),
    "step with a mistyped keyword": (met(GEGEVEN, GEGEVEN.replace("Gegeven", "Gegevne")), "SW-S03", 13),
    "step mistyped in the background": (
        met("    Gegeven de provincie Utrecht", "    Gegven de provincie Utrecht"),
        "SW-S03",
        7,
    ),
    "header mistyped, so that its steps are description": (
        met("    Gegeven de provincie", "    Gegeven: de provincie").replace("Achtergrond:", "Achtergond:"),
        "SW-S03",
        7,
    ),
    "English steps only": (met(GEGEVEN + ALS + DAN, "      Given x\n      Then y\n"), "SW-S04", 12),
    "no steps": (met(GEGEVEN + ALS + DAN, ""), "SW-S04", 12),
    "no title": (met("Scenario: Op tijd", "Scenario:"), "SW-S04", 12),
    "no Als": (met(ALS, ""), "SW-S05", 12),
    "no Dan": (met(DAN, ""), "SW-S06", 12),
    "column that is not used": (
        met("vanaf <dag>\n      Als", "vanaf 1 juli 2025\n      Als").replace("Open vanaf <dag>", "Open"),
        "SW-S07",
        22,
    ),
    "gap without a column": (met('"Haven" <oordeel>', '"Haven" <uitslag>'), "SW-S08", 22),
    "gap in a plain scenario": (met("vanaf 1 juli 2025\n", "vanaf <dag>\n"), "SW-S08", 12),
    "abstract without examples": (GOED[: GOED.index("      Voorbeelden")], "SW-S09", 17),
    "examples with a header only": (GOED[: GOED.index("        | 1 juli")], "SW-S09", 22),
    "examples without a table": (GOED[: GOED.index("        | dag")], "SW-S09", 22),
    "two scenarios with one title": (
        met("Abstract Scenario: Open vanaf <dag>", "Abstract Scenario: Op tijd"),
        "SW-S10",
        17,
    ),
    "two equal rows": (met("| 2 juli 2025  | niet mee |", "| 1 juli 2025  | mee      |"), "SW-S10", 22),
    "article that is not there": (met("@BWBR0049307-7-1-a", "@BWBR0049307-77"), "SW-S11", 2),
    "onderdeel that is not there": (met("@BWBR0049307-7-1-a", "@BWBR0049307-7-1-z"), "SW-S11", 2),
    "law that is not there": (met("@BWBR0049307-7-1-a", "@BWBR0049399-7"), "SW-S11", 2),
    "provision written wrongly": (met("@BWBR0049307-7-1-a", "@BWBR0049307/7"), "SW-S11", 2),
    "source that is not there": (met("@open", "@bron-verslag-pao"), "SW-S12", 2),
    "unknown tag": (met("@open", "@opne"), "SW-S13", 2),
    "code of a gemeente": (met("in Utrecht die", "in GM0344 die"), "SW-S14", 8),
    "id of a rule": (met(DAN, '      Dan is het antwoord op "op_tijd" ja\n'), "SW-S14", 15),
    "day in ISO form": (met("vanaf 1 juli 2025\n", "vanaf 2025-07-01\n"), "SW-S14", 13),
    "JSON": (met(DAN, '      Dan is de uitkomst {"x": true}\n'), "SW-S14", 15),
    "code in a table of examples": (met("| 2 juli 2025  |", "| 2025-07-02   |"), "SW-S14", 25),
    "block of text under a step": (met(DAN, DAN + '      """\n      x\n      """\n'), "SW-S14", 15),
}


@pytest.mark.parametrize(("tekst", "code", "regel"), FOUTEN.values(), ids=FOUTEN)
def test_each_mistake_is_seen_where_it_is(tekst: str, code: str, regel: int) -> None:
    assert (code, f"regel {regel}") in _codes(tekst)


def test_prose_may_go_on_with_a_word_that_begins_a_step() -> None:
    assert (
        _codes(
            met(
                "  Artikel 7 van de wet.\n",
                "  Artikel 7 van de wet\n  en artikel 5, als dat zo is,\n  maar niet meer.\n",
            )
        )
        == []
    )


def test_no_language_line() -> None:
    engels = "Feature: F\n  Scenario: S\n    When x\n    Then y\n"
    assert ("SW-S02", "regel 1") in _codes(engels)


def test_an_empty_file_has_no_scenario() -> None:
    assert {c for c, _ in _codes("")} == {"SW-S02", "SW-S04"}


def test_dutch_without_the_language_line_is_no_gherkin() -> None:
    with pytest.raises(InvoerFout) as fout:
        feature(GOED.removeprefix("# language: nl\n"))
    assert fout.value.code == "SW-S01"


def test_a_word_that_cannot_stand_there_is_named_with_its_line() -> None:
    with pytest.raises(InvoerFout) as fout:
        feature(met(ALS, "      Alss het dossier wordt getoetst\n"))
    assert fout.value.meldingen[0].plaats == "regel 14"
    assert fout.value.meldingen[0].verwacht


@given(st.sampled_from(sorted(WOORDEN)), st.sampled_from(["{}", "{}:"]), st.booleans())
def test_no_first_step_with_a_wrong_keyword_gets_by(woord: str, vorm: str, hoofd: bool) -> None:
    """Whatever language or case the keyword is in: it is a step that is run, or it is reported."""
    geschreven = vorm.format(woord.capitalize() if hoofd else woord)
    tekst = met(GEGEVEN, GEGEVEN.replace("Gegeven", geschreven))
    try:
        gelezen = feature(tekst)
    except InvoerFout:
        return
    stappen = [s.regel for s in gelezen.scenarios[0].stappen]
    assert 13 in stappen or lint(gelezen, regelboek())
