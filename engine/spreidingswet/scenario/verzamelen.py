"""Features as pytest tests: each file is a module whose tests are pytest-bdd scenarios over the sentences of ours."""

from __future__ import annotations

import re
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenario
from pytest_bdd.parser import Step

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.scenario import bddstappen
from spreidingswet.scenario.bddstappen import SOORTEN
from spreidingswet.scenario.feature import Feature, lees_feature, onder
from spreidingswet.scenario.fouten import Mislukt, met_plek, verschil_is_weg
from spreidingswet.scenario.lint import lint
from spreidingswet.scenario.omgeving import omgeving
from spreidingswet.scenario.stappen import zinnenboek
from spreidingswet.scenario.tags import VERSCHIL
from spreidingswet.scenario.zinnen import WOORD

_STAP = re.compile(r"(?m)^\s*(?:Gegeven|Stel|Als|Wanneer|Dan|En|Maar|\*) +(.+?)\s*$")
_TAG = re.compile(r"(?m)^\s*@BWB[RVW]\d")


def van_ons(tekst: str) -> bool:
    """Return whether a Dutch feature is for us: it is tagged with a provision, or uses one of our sentences."""
    if _TAG.search(tekst):
        return True
    zinnen = zinnenboek()
    for m in _STAP.finditer(tekst):
        for soort in WOORD:
            try:
                zinnen.herken(soort, m[1])
            except InvoerFout:
                continue
            return True
    return False


class Featurebestand(pytest.Module):
    """A feature file in the tree of tests."""

    def _getobj(self) -> ModuleType:
        try:
            feature = lees_feature(self.path)
            fouten = lint(feature, omgeving().boek)
        except InvoerFout as fout:
            raise self.CollectError(str(fout)) from fout
        if fouten:
            raise self.CollectError("\n".join(map(str, fouten)))
        self._merken(feature)
        return _module(feature)

    def funcnamefilter(self, name: str) -> bool:
        """Return whether a name is that of a test, whatever the project calls its own."""
        return name.startswith("test_")

    def _merken(self, feature: Feature) -> None:
        """Make every tag a known marker, so that scenarios can be chosen with -m."""
        bekend = {r.split(":")[0] for r in self.config.getini("markers")}
        for tag in sorted({t.removeprefix("@").replace(":", ".") for s in feature.scenarios for t in s.tags} - bekend):
            self.config.addinivalue_line("markers", f"{tag}: tag van een feature")


def _module(feature: Feature) -> ModuleType:
    module = ModuleType(feature.pad.stem, feature.naam)
    module.__file__ = str(feature.pad)
    module.__dict__.update({n: w for n, w in vars(bddstappen).items() if n in bddstappen.FIXTURES})
    oneens = {s.regel for s in feature.scenarios if VERSCHIL in s.tags}
    for _, s in onder(list(feature.ast["children"])):

        @scenario(feature.pad.name, s["name"], features_base_dir=str(feature.pad.parent))
        def test() -> None:
            pass

        if s["location"]["line"] in oneens:
            test = pytest.mark.xfail(strict=True, raises=Mislukt, reason=str(verschil_is_weg()))(test)
        slak = re.sub(r"\W+", "_", s["name"]).strip("_").lower()
        setattr(module, f"test_{s['location']['line']}_{slak}", test)
    return module


def onbekend(pad: Path, step: Step) -> None:
    """Raise what is wrong with a step that is no sentence of ours."""
    try:
        zinnenboek().herken(SOORTEN[step.type], step.name)
    except InvoerFout as fout:
        raise InvoerFout(met_plek(fout, str(pad), step.line_number)) from None


def zeg_plek(pad: Path, step: Step, fout: Exception) -> None:
    """Raise an error of a sentence again, with where it stands."""
    if isinstance(fout, InvoerFout):
        raise InvoerFout(met_plek(fout, str(pad), step.line_number)) from None


def uitleg(fout: BaseException) -> str | None:
    """Return why a scenario stopped, for a reader; None where it is no error of ours."""
    return str(fout) if isinstance(fout, (Mislukt, InvoerFout)) else None
