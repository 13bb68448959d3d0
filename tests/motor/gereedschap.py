"""What the tests of the motor share: a host that records, and the networks of the real rules."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

from spreidingswet.lezingen import motor
from spreidingswet.lezingen.netwerk import BestaatKnoop, Netwerk
from spreidingswet.lezingen.plan import plan
from spreidingswet.regels.keuze import KERN, kies, regelboek
from spreidingswet.regels.model import Onderwerp, Rekenregel


class Luisteraar(motor._StilleHost):
    """The silent host, keeping what the Motor registers and asks."""

    alle: list[Luisteraar] = []

    def __init__(self) -> None:
        self.definities: list[dict[str, dict[str, Any]]] = []
        self.oproepen: list[tuple[str, Any]] = []
        super().__init__()
        type(self).alle.append(self)

    @property
    def feiten(self) -> list[dict[str, Any]]:
        """Every fact asserted."""
        return [wat for naam, wat in self.oproepen if naam == "assert_fact"]

    def register_rulesets(self, ruleset_definitions: dict[str, Any]) -> Any:
        # The engine takes `run` out of what it is given, so keep a copy of each rule.
        self.definities += [{naam: dict(r) for naam, r in d.items()} for d in ruleset_definitions.values()]
        return super().register_rulesets(ruleset_definitions)

    def assert_fact(self, ruleset_name: str, fact: Any, complete: Any = None) -> Any:
        self.oproepen.append(("assert_fact", dict(fact) if isinstance(fact, dict) else fact))
        return super().assert_fact(ruleset_name, fact, complete)

    def delete_state(self, ruleset_name: str, sid: Any = None) -> Any:
        self.oproepen.append(("delete_state", sid))
        return super().delete_state(ruleset_name, sid)


def _netwerken(deel: object) -> Iterator[Netwerk]:
    """Yield every network in (a part of) a plan, and those of the pairs inside."""
    if isinstance(deel, Netwerk):
        yield deel
        for k in deel.knopen:
            if isinstance(k, BestaatKnoop):
                yield from _netwerken(k.paar)
    elif isinstance(deel, tuple):
        for d in deel:
            yield from _netwerken(d)


@cache
def echte_netwerken() -> tuple[Netwerk, ...]:
    """Return every network of the project's own rules: each version, cycle and subject, pairs included."""
    boek = regelboek()
    wet = boek.bronnen[KERN]
    dagen = sorted({d for r in boek.regels for d in (r.van, r.tot) if d is not None and wet.versie_op(d)})
    uit: list[Netwerk] = []
    for dag in dagen:
        for cyclus in boek.cycli:
            for onderwerp in get_args(Onderwerp):
                p = plan(kies(boek, dag, cyclus), onderwerp)
                uit += _netwerken((p.stappen, p.daarna))
    beslissend = {id(r) for r in boek.regels if not isinstance(r, Rekenregel)}
    assert {id(k.regel) for n in uit for k in n.uitkomsten.values()} == beslissend  # none is left out
    return tuple(uit)
