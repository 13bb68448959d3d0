"""The sentences as steps of pytest-bdd: one step of each kind, that fits whatever is a sentence of ours."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import pytest
from pytest_bdd import given, then, when
from pytest_bdd.parsers import StepParser

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.scenario.omgeving import Omgeving, omgeving
from spreidingswet.scenario.stappen import zinnenboek
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Soort

SOORTEN: dict[str, Soort] = {"given": "gegeven", "when": "als", "then": "dan"}
_OMGEVING = pytest.StashKey[Omgeving]()


class Zinparser(StepParser):
    """Fits a step that is a sentence of ours, and leaves every other to the steps of others."""

    def __init__(self, soort: Soort) -> None:
        super().__init__(f"spreidingswet_{soort}")
        self.soort = soort

    def is_matching(self, name: str) -> bool:
        """Return whether a step is a sentence of ours."""
        try:
            zinnenboek().herken(self.soort, name)
        except InvoerFout:
            return False
        return True

    def parse_arguments(self, name: str) -> dict[str, Any]:
        """Return the text: the step finds its gaps itself."""
        return {"soort": self.soort, "tekst": name}


@pytest.fixture(name="spreidingswet_zaak")
def _zaak(pytestconfig: pytest.Config) -> Zaak:
    """Return an empty case for each scenario, evaluated by all readings of the rules of the program."""
    if _OMGEVING not in pytestconfig.stash:
        pytestconfig.stash[_OMGEVING] = omgeving(bewaar=False)
    return Zaak(pytestconfig.stash[_OMGEVING])


@given(Zinparser("gegeven"))
@when(Zinparser("als"))
@then(Zinparser("dan"))
def _stap(spreidingswet_zaak: Zaak, soort: Soort, tekst: str, datatable: Sequence[Sequence[str]] | None = None) -> None:
    zin, gaten = zinnenboek().herken(soort, tekst)
    zin.doe(spreidingswet_zaak, gaten, datatable)


FIXTURES = frozenset(n for n in globals() if n.startswith("pytestbdd_")) | {"_zaak"}
"""What a module of scenarios needs of this one."""
