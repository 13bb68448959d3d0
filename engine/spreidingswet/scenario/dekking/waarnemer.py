"""A reading that looks on: what went into every rule, what came out, and in which scenario."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from spreidingswet.dossier.waarden import Ander, Feiten
from spreidingswet.lezingen.direct import NAAM, DirecteLezing
from spreidingswet.lezingen.netwerk import BestaatKnoop, Bevinding, Netwerk, UitkomstKnoop
from spreidingswet.lezingen.rekenen import reken
from spreidingswet.lezingen.termen import Rekenbron, Term
from spreidingswet.regels.model import Rekenregel
from spreidingswet.scenario.dekking.invoer import EenRegel, Invoernamen, invoernamen

Anderen = Mapping[str, Sequence[Ander] | None]


@dataclass(frozen=True, slots=True)
class Beslissing:
    """How a deciding rule was read: its nodes, and per `bestaat` (numbered within the rule) the answers per pair."""

    netwerk: Netwerk
    knoop: UitkomstKnoop
    waarden: tuple[int, ...]
    paren: Mapping[int, tuple[tuple[int, ...], ...] | None]
    feiten: Feiten
    eerder: Mapping[str, int]
    anderen: Anderen


@dataclass(frozen=True, slots=True)
class Berekening:
    """How an amount was computed."""

    term: Term
    bron: Rekenbron


@dataclass(slots=True)
class Waarneming:
    """One way in which a rule was read, and the scenarios (their numbers, in order) in which it was."""

    wat: Beslissing | Berekening
    scenarios: dict[int, None] = field(default_factory=dict)


class Waarnemer:
    """The direct reading, and a record of what it did, each different way once.

    The record refers to the facts of the subjects themselves: these only ever gain names, so that what a rule was
    given can be given to another rule later.
    """

    naam = NAAM

    def __init__(self, extra: Callable[[EenRegel], Invoernamen] = invoernamen) -> None:
        """extra: what of the input makes a reading different; more where other rules will be tried on it."""
        self._lezing = DirecteLezing()
        self._namen_van = extra
        self._namen: dict[tuple[str, Any], Invoernamen] = {}
        self.scenario = 0
        """Number of the scenario that is being run."""
        self.gezien: dict[tuple[str, Any], dict[Hashable, Waarneming]] = {}
        """By rule (id and first day of the version)."""

    def lees(self, netwerk: Netwerk, feiten: Feiten, eerder: Mapping[str, int], anderen: Anderen) -> Bevinding:
        """Read, and keep what was found of every rule."""
        bevinding = self._lezing.lees(netwerk, feiten, eerder, anderen)
        for k in netwerk.uitkomsten.values():
            self._beslissing(netwerk, k, bevinding, feiten, eerder, anderen)
        return bevinding

    def reken(self, regel: Rekenregel, bron: Rekenbron) -> Term:
        """Compute, and keep it."""
        term = reken(regel.formule, bron)
        sleutel = (term.waarde, *_berekend(self._van(regel), bron))
        self._bewaar(regel, sleutel, lambda: Berekening(term, bron))
        return term

    def _van(self, regel: EenRegel) -> Invoernamen:
        wie = (regel.id, regel.van)
        if wie not in self._namen:
            self._namen[wie] = self._namen_van(regel)
        return self._namen[wie]

    def _bewaar(self, regel: EenRegel, sleutel: Hashable, maak: Callable[[], Beslissing | Berekening]) -> None:
        van_regel = self.gezien.setdefault((regel.id, regel.van), {})
        if (al := van_regel.get(sleutel)) is None:
            al = van_regel[sleutel] = Waarneming(maak())
        al.scenarios[self.scenario] = None

    def _beslissing(
        self,
        netwerk: Netwerk,
        k: UitkomstKnoop,
        bevinding: Bevinding,
        feiten: Feiten,
        eerder: Mapping[str, int],
        anderen: Anderen,
    ) -> None:
        waarden = bevinding.waarden[k.eerste : k.nr + 1]
        paren = {nr - k.eerste: p for nr, p in bevinding.paren.items() if k.eerste <= nr < k.nr}
        namen = self._van(k.regel)
        sleutel = (
            waarden,
            tuple(paren.items()),
            tuple(feiten.get(n) for n in namen.feiten),
            tuple(
                bevinding.waarden[netwerk.uitkomsten[n].nr] if n in netwerk.uitkomsten else eerder.get(n)
                for n in namen.antwoorden
            ),
            tuple(netwerk.regelset.normen[p].waarde for p in namen.parameters if p in netwerk.regelset.normen),
            tuple(_leden(namen, anderen, netwerk.knopen[k.eerste : k.nr])) if paren else (),
        )
        self._bewaar(k.regel, sleutel, lambda: Beslissing(netwerk, k, waarden, paren, feiten, eerder, anderen))


def _leden(namen: Invoernamen, anderen: Anderen, knopen: Sequence[object]) -> Iterator[Hashable]:
    for k in knopen:
        if isinstance(k, BestaatKnoop):
            leden = anderen[k.verzameling]
            yield (
                None
                if leden is None
                else tuple(
                    (
                        *(a.feiten.get(n) for n in namen.ander_feiten),
                        *(a.antwoorden.get(n) for n in namen.ander_antwoorden),
                    )
                    for a in leden
                )
            )


def _berekend(namen: Invoernamen, bron: Rekenbron) -> Iterator[Hashable]:
    """Yield what a formula is computed from; what is not there yet is left out."""
    yield tuple(_zonder_fout(bron.getal, n) for n in namen.feiten)
    yield tuple(_zonder_fout(bron.antwoord, n) for n in namen.antwoorden)
    yield tuple(bron.normen.get(p) for p in namen.parameters)
    for over in namen.over:
        leden = bron.leden.get(over)
        yield (
            None
            if leden is None
            else tuple(
                (
                    lid.id == bron.zelf,
                    lid.zeker,
                    *(_zonder_fout(lid.getal, n) for n in namen.ander_feiten),
                    *(_zonder_fout(lid.antwoord, n) for n in namen.ander_antwoorden),
                )
                for lid in leden
            )
        )
    if namen.over:
        yield bron.open_einde
    yield bron.volledigheid_onbekend


def _zonder_fout(lees: Callable[[str], Any], naam: str) -> Any:
    try:
        return lees(naam)
    except KeyError:
        return None
