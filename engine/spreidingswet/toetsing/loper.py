"""One reading on one subject after another: what is known of it, and the steps of a plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, get_args

from spreidingswet.dossier.model import Dossier
from spreidingswet.dossier.waarden import Ander, Getalbereik, Waarde
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.lezingen.netwerk import Bevinding, Netwerk
from spreidingswet.lezingen.plan import GEBIEDEN, Plan, Stap, gebiedsplan, plan
from spreidingswet.lezingen.termen import Lid, Rekenbron, Term
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Onderwerp, Rekenregel
from spreidingswet.regels.voorwaarden import Verzameling

Anderen = Mapping[str, Sequence[Ander] | None]
_VERZAMELINGEN = get_args(Verzameling)
"""Collections that `bestaat` looks at; a sum has its own (`voorzieningen`)."""


@dataclass(slots=True)
class Stand:
    """What one reading found about one subject."""

    id: str
    benaming: str
    feiten: dict[str, Waarde]
    """Facts, and every amount computed so far."""
    antwoorden: dict[str, int] = field(default_factory=dict)
    """Answer per conclusion, and per `voorwaarden_van <conclusie>`."""
    bevindingen: list[tuple[Netwerk, Bevinding]] = field(default_factory=list)
    termen: dict[str, tuple[Rekenregel, Term]] = field(default_factory=dict)
    ontbreekt: dict[str, frozenset[tuple[str, str]]] = field(default_factory=dict)
    """Per conclusion the facts (facility, name) that can still change it; filled on demand."""
    leden: dict[str, list[Stand] | None] = field(default_factory=dict)
    """The facilities behind a collection, for reasons that point at them."""

    def getal(self, naam: str) -> Getalbereik:
        """Return a fact or amount that is a number."""
        return self.feiten[naam]  # type: ignore[return-value]  # the checks see to it; this is a hot path

    def plaatsen(self, naam: str) -> tuple[int, int]:
        """Return an amount that is a number of places, and so whole."""
        return self.feiten[naam]  # type: ignore[return-value]


Ledenvan: TypeAlias = "Callable[[Onderwerp, Stand], Mapping[str, Sequence[Stand] | None]]"
Bovenvan: TypeAlias = "Callable[[Stand, Onderwerp], Stand]"


@dataclass(slots=True)
class Loper:
    """Takes steps of a plan for one subject after another, with one reading."""

    lezing: Lezing
    regelset: Regelset
    dossier: Dossier | None
    """None where the subjects are not those of one dossier, as in the key for the whole country."""
    doelen: Mapping[Onderwerp, tuple[str, ...]] | None = None
    onvolledig: frozenset[str] = frozenset()
    """Collections of which the dossier does not hold all members: "gemeenten"."""

    def gebieden(self, standen: Mapping[Onderwerp, Sequence[Stand]], leden: Ledenvan, boven: Bovenvan) -> None:
        """Take every step about gemeenten, provinces and country, each for all of a subject before the next.

        leden gives the collections of a subject; boven the area of a kind around it.
        """
        doelen = None if self.doelen is None else tuple((o, w) for o, w in self.doelen.items() if o in GEBIEDEN)
        p = gebiedsplan(self.regelset, doelen)
        for onderwerp, stap in p.stappen:
            for stand in standen[onderwerp]:
                for soort, naam in p.boven[onderwerp]:
                    ander = boven(stand, soort)
                    for bron, doel in ((ander.feiten, stand.feiten), (ander.antwoorden, stand.antwoorden)):
                        if naam in bron:
                            doel[f"{soort}.{naam}"] = bron[naam]  # type: ignore[assignment]
                self.neem([stap], stand, leden(onderwerp, stand))

    def plan(self, onderwerp: Onderwerp) -> Plan:
        """Return the plan for a subject that is no area, as far as it is asked for."""
        return plan(self.regelset, onderwerp, None if self.doelen is None else self.doelen.get(onderwerp, ()))

    def neem(
        self,
        stappen: Sequence[Stap],
        stand: Stand,
        leden: Mapping[str, Sequence[Stand] | None],
        vorig: Stand | None = None,
    ) -> None:
        """Take steps for one subject; what they find goes into its Stand. vorig: the same subject in an earlier run."""
        anderen: Anderen = {
            naam: None if wie is None else [Ander(s.feiten, s.antwoorden) for s in wie]
            for naam, wie in leden.items()
            if naam in _VERZAMELINGEN
        }
        for stap in stappen:
            if isinstance(stap, Netwerk):
                bevinding = self.lezing.lees(stap, stand.feiten, stand.antwoorden, anderen)
                stand.bevindingen.append((stap, bevinding))
                for conclusie, knoop in stap.uitkomsten.items():
                    stand.antwoorden[conclusie] = bevinding.waarden[knoop.nr]
                    stand.antwoorden[f"voorwaarden_van {conclusie}"] = bevinding.waarden[knoop.voorwaarde]
            elif vorig is None or not _neem_over(stap, stand, vorig):
                self.reken(stap, stand, leden)

    def reken(self, regels: Sequence[Rekenregel], stand: Stand, leden: Mapping[str, Sequence[Stand] | None]) -> None:
        """Compute amounts for one subject, in order; each can use those before it."""
        # A stated sum beside a list that does not claim to be complete: the list may not be all there is.
        volledig = None if self.dossier is None else self.dossier.voorzieningen_volledig
        opgegeven = () if self.dossier is None else self.dossier.opgegeven
        twijfel = volledig is None and stand.id in {o.betreft for o in opgegeven}
        open_einde = set(self.onvolledig)
        if volledig is False or twijfel:
            open_einde.add("voorzieningen")
        bron = Rekenbron(
            stand.feiten.__getitem__,
            stand.antwoorden.__getitem__,
            {naam: None if wie is None else self._leden(stand, naam, wie) for naam, wie in leden.items()},
            open_einde=frozenset(open_einde),
            volledigheid_onbekend=twijfel,
            zelf=stand.id,
            normen={naam: norm.waarde for naam, norm in self.regelset.normen.items()},
            kalender=self.regelset.boek.kalender,
        )
        for regel in regels:
            term = self.lezing.reken(regel, bron)
            stand.termen[regel.grootheid] = (regel, term)
            stand.feiten[regel.grootheid] = term.waarde

    def _leden(self, stand: Stand, naam: str, wie: Sequence[Stand]) -> list[Lid]:
        if naam in ("gemeenten", "provincies"):
            return [Lid(s.id, s.getal, s.antwoorden.__getitem__) for s in wie]
        if naam in ("uitruil", "uitruil_naar", "uitruil_van"):
            kant = naam.removeprefix("uitruil_")  # with a side unknown it may be anyone's
            return [
                Lid(s.id, s.getal, s.antwoorden.__getitem__, zeker=kant == naam or s.feiten[kant] is not None)
                for s in wie
            ]
        if naam != "overbruggers":
            return [
                Lid(s.id, _misschien(s) if s.feiten["gemeente"] is None else s.getal, s.antwoorden.__getitem__)
                for s in wie
            ]
        return [Lid(s.id, s.getal, _paarantwoord(stand, i)) for i, s in enumerate(wie)]


def _neem_over(regels: Sequence[Rekenregel], stand: Stand, vorig: Stand) -> bool:
    """Take amounts over from an earlier run, if the same facts led to the same answers; return whether it did."""
    if stand.leden.get("overbruggers"):
        return False  # which of them bridge may differ
    if any(vorig.antwoorden[naam] != antwoord for naam, antwoord in stand.antwoorden.items()):
        return False
    for regel in regels:
        stand.feiten[regel.grootheid] = vorig.feiten[regel.grootheid]
    return True


def _misschien(stand: Stand) -> Callable[[str], Getalbereik]:
    """Return the amounts of a facility whose gemeente is unknown: none of it is certain for any gemeente."""
    return lambda naam: (0, stand.getal(naam)[1])


def _paarantwoord(stand: Stand, index: int) -> Callable[[str], int]:
    """Return the answers of the pair of a facility and its index-th bridging facility."""

    def antwoord(naam: str) -> int:
        conclusie = naam.removeprefix("voorwaarden_van ")
        for netwerk, bevinding in stand.bevindingen:
            if (knoop := netwerk.uitkomsten.get(conclusie)) is not None:
                paren = next(p for nr, p in bevinding.paren.items() if knoop.eerste <= nr <= knoop.nr)
                assert paren is not None
                return paren[index][-1]
        raise KeyError(naam)

    return antwoord
