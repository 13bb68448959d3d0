"""Take one reading through a whole dossier: facilities in the order of bridging, then gemeenten, then the province."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from graphlib import TopologicalSorter
from typing import get_args

from spreidingswet.basis.antwoord import JA
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier import feiten
from spreidingswet.dossier.model import Dossier, Voorziening
from spreidingswet.dossier.waarden import Ander, Getalbereik, Waarde
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.lezingen.netwerk import Bevinding, Netwerk
from spreidingswet.lezingen.plan import Plan, Stap, plan
from spreidingswet.lezingen.rekenen import Lid, Rekenbron, Term, geldt, reken
from spreidingswet.regels.keuze import KERN, Regelset
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


@dataclass(slots=True)
class Verloop:
    """What one reading found in a whole dossier."""

    voorzieningen: dict[str, Stand]
    uitruil: list[Stand]
    gemeenten: dict[str, Stand]
    provincie: Stand

    def alle(self) -> list[tuple[str, Stand]]:
        """Return every subject with its kind."""
        return [
            *(("voorziening", s) for s in self.voorzieningen.values()),
            *(("uitruil", s) for s in self.uitruil),
            *(("gemeente", s) for s in self.gemeenten.values()),
            ("provincie", self.provincie),
        ]


@dataclass(slots=True)
class _Loper:
    lezing: Lezing
    regelset: Regelset
    dossier: Dossier
    doelen: Mapping[Onderwerp, tuple[str, ...]] | None = None

    def plan(self, onderwerp: Onderwerp) -> Plan:
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
        # A stated sum beside a list that does not claim to be complete: the list may not be all there is.
        twijfel = self.dossier.voorzieningen_volledig is None and stand.id in {
            o.betreft for o in self.dossier.opgegeven
        }
        bron = Rekenbron(
            stand.getal,
            stand.antwoorden.__getitem__,
            {naam: None if wie is None else self._leden(stand, naam, wie) for naam, wie in leden.items()},
            open_einde=self.dossier.voorzieningen_volledig is False or twijfel,
            volledigheid_onbekend=twijfel,
        )
        for regel in regels:
            term = reken(regel.formule, bron)
            stand.termen[regel.grootheid] = (regel, term)
            stand.feiten[regel.grootheid] = term.waarde

    def _leden(self, stand: Stand, naam: str, wie: Sequence[Stand]) -> list[Lid]:
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


def volgorde(voorzieningen: Sequence[Voorziening]) -> list[str]:
    """Return the ids so that a bridging facility comes before what it bridges, and otherwise in order of id."""
    graaf = {v.id: sorted(v.overbrugging_door or []) for v in sorted(voorzieningen, key=lambda v: v.id)}
    return list(TopologicalSorter(graaf).static_order())


def feiten_van(dossier: Dossier) -> dict[str, dict[str, Waarde]]:
    """Return the facts of every facility, in order of id."""
    return {v.id: feiten.van_voorziening(v, dossier) for v in sorted(dossier.voorzieningen, key=lambda v: v.id)}


def doorloop(
    lezing: Lezing,
    regelset: Regelset,
    dossier: Dossier,
    peildatum: date,
    voortgang: Callable[[int], None] | None = None,
    doelen: Mapping[Onderwerp, tuple[str, ...]] | None = None,
    gegeven: Mapping[str, Mapping[str, Waarde]] | None = None,
    vorig: Verloop | None = None,
) -> Verloop:
    """Read every rule on every subject of a dossier with one reading.

    voortgang is called with the number of facilities just done; doelen asks, per subject, for no more than these
    conclusions and amounts (a subject that is not named is left alone); gegeven are the facts of the facilities where
    these have been taken from the dossier before (see feiten_van). With vorig, an earlier run on the same dossier,
    amounts of a facility are taken over where nothing changed for it; the steps of that computation are then left out.
    """
    loper = _Loper(lezing, regelset, dossier, doelen)
    per_id = {v.id: v for v in dossier.voorzieningen}
    gegeven = feiten_van(dossier) if gegeven is None else gegeven
    standen = {id_: Stand(id_, per_id[id_].benaming, dict(f)) for id_, f in gegeven.items()}
    stappen = loper.plan("voorziening")
    for id_ in volgorde(dossier.voorzieningen):
        door = per_id[id_].overbrugging_door
        stand = standen[id_]
        stand.leden["overbruggers"] = None if door is None else [standen[d] for d in sorted(door)]
        eerder = vorig.voorzieningen[id_] if vorig else None
        loper.neem(stappen.stappen, stand, {"overbruggers": stand.leden["overbruggers"]}, eerder)
        if voortgang:
            voortgang(1)
    _genoten(loper, stappen, per_id, standen)
    uitruil = [
        Stand(f"uitruil {i + 1}", f"uitruil {i + 1}", feiten.van_uitruil(u)) for i, u in enumerate(dossier.uitruil)
    ]
    for stand in uitruil:
        loper.neem(loper.plan("uitruil").stappen, stand, {})
    cbs = indeling()
    eigen = {c for v in dossier.voorzieningen if (c := v.gemeente) and cbs.provincie_van[c] == dossier.provincie}
    codes = sorted(
        eigen
        | {g.code for g in dossier.gemeenten}
        | {o.betreft for o in dossier.opgegeven if o.betreft != dossier.provincie}
    )
    per_gemeente: dict[str | None, list[Stand]] = {}
    for id_, stand in standen.items():
        per_gemeente.setdefault(per_id[id_].gemeente, []).append(stand)
    gemeenten = {c: Stand(c, cbs.naam(c), feiten.van_gemeente(c, dossier)) for c in codes}
    for code, stand in gemeenten.items():
        hier = [*per_gemeente.get(code, []), *per_gemeente.get(None, [])]
        loper.neem(loper.plan("gemeente").stappen, stand, {"voorzieningen": hier})
    gezien = regelset.bron(KERN).gezien_tot or date.min
    stand_datum = regelset.normen["realisatiedatum"].stand
    provincie = Stand(
        dossier.provincie, cbs.naam(dossier.provincie), feiten.van_provincie(dossier, peildatum, gezien, stand_datum)
    )
    loper.neem(loper.plan("provincie").stappen, provincie, {"voorzieningen": list(standen.values())})
    return Verloop(standen, uitruil, gemeenten, provincie)


def _genoten(loper: _Loper, stappen: Plan, per_id: Mapping[str, Voorziening], standen: Mapping[str, Stand]) -> None:
    """Take the steps that look at the other facilities of the same gemeente, now that all are decided."""
    if not stappen.daarna:
        return
    per_gemeente: dict[str, list[Stand]] = {}
    for id_, stand in standen.items():
        if (gemeente := per_id[id_].gemeente) is not None:
            per_gemeente.setdefault(gemeente, []).append(stand)
    for id_, stand in standen.items():
        te_doen = [
            s for toets, s in stappen.daarna if toets is None or geldt(toets, stand.antwoorden[toets.conclusie]) == JA
        ]
        if not te_doen:
            continue
        v = per_id[id_]
        if v.gemeente is None:
            genoten = None
        else:
            genoemd = set(v.overbrugging_door or []) | {id_}
            genoten = [s for s in per_gemeente[v.gemeente] if s.id not in genoemd]
        stand.leden["gemeentegenoten"] = genoten
        loper.neem(te_doen, stand, {"overbruggers": stand.leden["overbruggers"], "gemeentegenoten": genoten})
