"""Rules as numbered nodes in the order of evaluation: the common form in which both readings report every condition.

The two readings share only this numbering. What a node means, each reads for itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any, TypeAlias

from spreidingswet.basis.antwoord import BIJ_NAAM
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Onderwerp, Signaalregel
from spreidingswet.regels.namen import feit as definitie
from spreidingswet.regels.voorwaarden import (
    Alle,
    Bestaat,
    ConclusieToets,
    Enige,
    FeitToets,
    InterpretatieToets,
    Niet,
    VerwijstNaar,
    Verzameling,
    VoorwaardenVan,
)

Literaal: TypeAlias = str | int | date


@dataclass(frozen=True, slots=True)
class FeitKnoop:
    """A fact compared with a known value (`waarden`: more than one for een_van)."""

    nr: int
    feit: str
    operator: str
    waarden: tuple[Literaal, ...]
    toets: FeitToets


@dataclass(frozen=True, slots=True)
class VerhoudingKnoop:
    """A fact compared with another fact."""

    nr: int
    links: str
    operator: str
    rechts: str
    toets: FeitToets


@dataclass(frozen=True, slots=True)
class OptieKnoop:
    """The choice of an interpretatie: settled before evaluation begins."""

    nr: int
    geldt: bool
    toets: InterpretatieToets


@dataclass(frozen=True, slots=True)
class AntwoordKnoop:
    """An answer reached before: of node `bron` here, or by name in an earlier stage or of the other facility."""

    nr: int
    naam: str
    bron: int | None
    antwoorden: tuple[int, ...]
    toets: ConclusieToets | VoorwaardenVan


@dataclass(frozen=True, slots=True)
class AlleKnoop:
    """All children hold."""

    nr: int
    kinderen: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class EnigeKnoop:
    """At least one child holds."""

    nr: int
    kinderen: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NietKnoop:
    """The child does not hold."""

    nr: int
    kind: int


@dataclass(frozen=True, slots=True)
class BestaatKnoop:
    """Some facility of a collection meets the condition at the root (last node) of `paar`."""

    nr: int
    verzameling: Verzameling
    paar: Netwerk


@dataclass(frozen=True, slots=True)
class UitkomstKnoop:
    """The answer of a rule; its own nodes run from `eerste` up to this one."""

    nr: int
    eerste: int
    regel: Beslisregel | Signaalregel
    toepasselijk: int | None
    voorwaarde: int
    tenzij: tuple[int, ...]


Knoop: TypeAlias = (
    FeitKnoop
    | VerhoudingKnoop
    | OptieKnoop
    | AntwoordKnoop
    | AlleKnoop
    | EnigeKnoop
    | NietKnoop
    | BestaatKnoop
    | UitkomstKnoop
)


@dataclass(frozen=True, eq=False, slots=True)
class Netwerk:
    """Nodes in an order in which every node comes after what it needs."""

    knopen: tuple[Knoop, ...]
    uitkomsten: dict[str, UitkomstKnoop]
    """Per conclusion (or signal) the node with the rule's answer."""
    regelset: Regelset
    """What it was made from: its parameters and options are worked into the nodes."""


@dataclass(frozen=True, slots=True)
class Bevinding:
    """What a reading found: the answer at every node, and for each `bestaat` the answers per pair.

    Two readings agree when their findings are equal.
    """

    waarden: tuple[int, ...]
    paren: dict[int, tuple[tuple[int, ...], ...] | None] = field(default_factory=dict)
    """By node number; None where the collection itself is unknown."""


@dataclass(slots=True)
class _Bouwer:
    regelset: Regelset
    onderwerp: Onderwerp
    knopen: list[Knoop] = field(default_factory=list)
    uitkomsten: dict[str, UitkomstKnoop] = field(default_factory=dict)

    def voeg_toe(self, knoop: Knoop) -> int:
        self.knopen.append(knoop)
        return knoop.nr

    def voorwaarde(self, v: Any) -> int:
        match v:
            case Alle():
                delen = tuple(self.voorwaarde(d) for d in v.alle)
                return self.voeg_toe(AlleKnoop(len(self.knopen), delen))
            case Enige():
                delen = tuple(self.voorwaarde(d) for d in v.enige)
                return self.voeg_toe(EnigeKnoop(len(self.knopen), delen))
            case Niet():
                kind = self.voorwaarde(v.niet)
                return self.voeg_toe(NietKnoop(len(self.knopen), kind))
            case Bestaat():
                binnen = _Bouwer(self.regelset, self.onderwerp)
                binnen.voorwaarde(v.bestaat.zodat)
                paar = Netwerk(tuple(binnen.knopen), {}, self.regelset)
                return self.voeg_toe(BestaatKnoop(len(self.knopen), v.bestaat.onder, paar))
            case InterpretatieToets():
                geldt = self.regelset.opties[v.interpretatie] in v.opties
                return self.voeg_toe(OptieKnoop(len(self.knopen), geldt, v))
            case ConclusieToets():
                antwoorden = tuple(BIJ_NAAM[a] for a in v.antwoorden)
                return self.voeg_toe(self._antwoord(v.conclusie, antwoorden, v, voorwaarden=False))
            case VoorwaardenVan():
                return self.voeg_toe(self._antwoord(v.voorwaarden_van, (BIJ_NAAM["ja"],), v, voorwaarden=True))
            case FeitToets():
                return self.voeg_toe(self._feit(v))
        raise AssertionError(v)

    def _antwoord(
        self, naam: str, antwoorden: tuple[int, ...], v: ConclusieToets | VoorwaardenVan, *, voorwaarden: bool
    ) -> AntwoordKnoop:
        hier = self.uitkomsten.get(naam)
        bron = None if hier is None else voorwaardeknoop(hier) if voorwaarden else hier.nr
        return AntwoordKnoop(len(self.knopen), f"voorwaarden_van {naam}" if voorwaarden else naam, bron, antwoorden, v)

    def _feit(self, v: FeitToets) -> FeitKnoop | VerhoudingKnoop:
        nr, rechts = len(self.knopen), v.rechts
        if isinstance(rechts, VerwijstNaar) and rechts.feit:
            return VerhoudingKnoop(nr, v.feit, v.operator, rechts.feit, v)
        if isinstance(rechts, VerwijstNaar):
            assert rechts.parameter
            return FeitKnoop(nr, v.feit, v.operator, (self.regelset.normen[rechts.parameter].waarde,), v)
        ruw: Sequence[str | int] = rechts if isinstance(rechts, list) else [rechts]
        d = definitie(self.regelset.boek, self.onderwerp, v.feit)
        datum = d is not None and d.type == "datum"
        waarden = tuple(date.fromisoformat(str(w)) if datum else w for w in ruw)
        return FeitKnoop(nr, v.feit, v.operator, waarden, v)

    def regel(self, regel: Beslisregel | Signaalregel) -> None:
        toepasselijk = tenzij = None
        eerste = len(self.knopen)
        if isinstance(regel, Beslisregel):
            toepasselijk = None if regel.toepasselijk is None else self.voorwaarde(regel.toepasselijk)
        voorwaarde = self.voorwaarde(regel.voorwaarde)
        if isinstance(regel, Beslisregel):
            tenzij = tuple(self.voorwaarde(u.indien) for u in regel.tenzij or [])
        knoop = UitkomstKnoop(len(self.knopen), eerste, regel, toepasselijk, voorwaarde, tenzij or ())
        self.voeg_toe(knoop)
        self.uitkomsten[regel.conclusie if isinstance(regel, Beslisregel) else regel.signaal] = knoop


def voorwaardeknoop(uitkomst: UitkomstKnoop) -> int:
    """Return the node with the conditions of a rule, whether or not the rule applies."""
    return uitkomst.voorwaarde


def bouw(regelset: Regelset, regels: Sequence[Beslisregel | Signaalregel]) -> Netwerk:
    """Give every condition of the rules a number; the rules stand in an order in which each follows what it needs."""
    bouwer = _Bouwer(regelset, regels[0].onderwerp if regels else "voorziening")
    for regel in regels:
        bouwer.regel(regel)
    return Netwerk(tuple(bouwer.knopen), bouwer.uitkomsten, regelset)
