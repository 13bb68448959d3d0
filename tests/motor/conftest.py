"""Fixtures: a Motor whose host records, and everything the real rules compile to."""

from __future__ import annotations

from typing import Any

import pytest

from spreidingswet.lezingen import motor
from spreidingswet.lezingen.motor import Motor, Productie
from spreidingswet.lezingen.producties import bladproducties, knoopproducties
from tests.motor.gereedschap import Luisteraar, echte_netwerken


@pytest.fixture
def hosts(monkeypatch: pytest.MonkeyPatch) -> list[Luisteraar]:
    """Let every Motor of this test use a host that records; returns the hosts made."""
    monkeypatch.setattr(Luisteraar, "alle", [])
    monkeypatch.setattr(motor, "_StilleHost", Luisteraar)
    return Luisteraar.alle


@pytest.fixture(scope="session")
def echte_sets() -> list[list[Productie]]:
    """Return the sets of productions that the project's own rules become; one set per Motor."""
    sets = [deel(n.knopen) for n in echte_netwerken() for deel in (bladproducties, knoopproducties)]
    assert sum(map(len, sets)) > 500  # or the tests on them would be about nothing
    return [s for s in sets if s]


@pytest.fixture(scope="session")
def echte_definities(echte_sets: list[list[Productie]]) -> list[dict[str, dict[str, Any]]]:
    """Return what these sets become in the words of durable-rules."""
    with pytest.MonkeyPatch.context() as mp:
        mp.setattr(Luisteraar, "alle", [])
        mp.setattr(motor, "_StilleHost", Luisteraar)
        for producties in echte_sets:
            Motor(producties).sluit()
        return [d for host in Luisteraar.alle for d in host.definities]
