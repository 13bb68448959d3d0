"""All features: sound, told in full, and run by pytest and by ourselves with the same outcome."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from spreidingswet.regels.keuze import regelboek
from spreidingswet.scenario.feature import lees_feature, vind
from spreidingswet.scenario.lint import lint
from spreidingswet.scenario.stappen import zinnenboek

FEATURES = Path(__file__).parents[2] / "features"
ALLE = vind([FEATURES])


@pytest.mark.parametrize("pad", ALLE, ids=lambda p: p.stem)
def test_feature_is_sound(pad: Path) -> None:
    feature = lees_feature(pad)
    assert lint(feature, regelboek()) == []
    assert feature.tekst.count("\n") < 150
    for kind in feature.ast["children"]:
        if "rule" in kind:
            assert kind["rule"]["name"].endswith("."), "een Regel is een volle zin"


def test_every_step_of_every_feature_is_exactly_one_sentence_and_every_sentence_is_used() -> None:
    boek = zinnenboek()
    gebruikt = set()
    for pad in ALLE:
        for scenario in lees_feature(pad).scenarios:
            for stap in scenario.stappen:
                passend = [z for z in boek.zinnen if z.soort == stap.soort and z.sjabloon.precies.fullmatch(stap.tekst)]
                assert len(passend) == 1, (pad, stap.regel, [z.sjabloon.vorm for z in passend])
                gebruikt.add(passend[0])
    assert [z.sjabloon.vorm for z in boek.zinnen if z not in gebruikt] == []


def test_every_rule_has_each_answer_and_every_signal_its_absence() -> None:
    """A rule without its yes, no and unknown (and "niet van toepassing" where it has one) is an untold rule."""
    gezien = {stap.tekst for pad in ALLE for s in lees_feature(pad).scenarios for stap in s.stappen}
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
