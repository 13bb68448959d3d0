"""Coverage of every rule and provision from what a run of scenarios showed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from spreidingswet.lezingen.nederlands import Taal
from spreidingswet.regels.dekking import dekking as bepalingen_dekking
from spreidingswet.regels.keuze import kies
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Beslisregel, Rekenregel
from spreidingswet.regels.voorwaarden import Alle, ConclusieToets, Enige, InterpretatieToets, Niet, VoorwaardenVan
from spreidingswet.scenario.dekking import beslissend, rekendelen
from spreidingswet.scenario.dekking.aanvaard import Aanvaard, Aanvaarding
from spreidingswet.scenario.dekking.draaien import Waargenomen, neem_waar
from spreidingswet.scenario.dekking.gatenzinnen import gatzin
from spreidingswet.scenario.dekking.invoer import EenRegel
from spreidingswet.scenario.dekking.model import Bepalingdekking, Deel, Dekking, Gat, Regeldekking, Scenarioplek, Soort
from spreidingswet.scenario.dekking.plekken import Voorwaardeplek, voorwaardeplekken
from spreidingswet.scenario.dekking.waarnemer import Beslissing, Waarneming
from spreidingswet.scenario.feature import Feature, Scenario
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, Voorbereid

VAN_VOORWAARDE: tuple[Soort, ...] = ("beslissend_waar", "beslissend_onwaar", "onbekend")
"""What must be seen of every single condition; that it was seen true and false follows."""


def dek(
    gereed: Voorbereid,
    boek: Regelboek,
    aanvaard: Sequence[Aanvaarding] = (),
    voortgang: Callable[[Scenarioresultaat], None] | None = None,
) -> tuple[Dekking, list[Scenarioresultaat]]:
    """Run the scenarios once and return what they cover, with their results."""
    gezien = neem_waar(gereed, boek, voortgang=voortgang)
    return stel_op(gereed, boek, gezien, aanvaard), list(gezien.resultaten)


def stel_op(gereed: Voorbereid, boek: Regelboek, gezien: Waargenomen, aanvaard: Sequence[Aanvaarding]) -> Dekking:
    """Return the coverage of a run that was done."""
    lijst = Aanvaard(tuple(aanvaard))
    talen = _Talen(boek)
    regels = tuple(
        _regel(r, gezien.waarnemer.gezien.get((r.id, r.van), {}).values(), gezien.plekken, talen, lijst)
        for r in boek.regels
    )
    bepalingen = tuple(_bepalingen(gereed, boek, lijst))
    return Dekking(regels, bepalingen, len(gezien.plekken), lijst.overbodig())


class _Talen:
    """The Dutch reading for the day on which a version of a rule holds."""

    def __init__(self, boek: Regelboek) -> None:
        self._boek = boek
        self._cyclus = max(boek.cycli)
        self._per_dag: dict[date, Taal] = {}

    def van(self, regel: EenRegel) -> Taal:
        dag = max(regel.van, min(v.van for v in self._boek.bronnen["BWBR0049307"].versies))
        laatste = max(r.van for r in self._boek.regels)
        if regel.tot is None:
            dag = max(dag, laatste)
        if dag not in self._per_dag:
            self._per_dag[dag] = Taal(kies(self._boek, dag, self._cyclus))
        return self._per_dag[dag]


def _regel(
    regel: EenRegel,
    waarnemingen: Iterable[Waarneming],
    plekken: Sequence[Scenarioplek],
    talen: _Talen,
    aanvaard: Aanvaard,
) -> Regeldekking:
    per_plek: dict[str, dict[Soort, Scenarioplek]] = defaultdict(dict)
    genoemd: dict[int, None] = {}
    nodig = list(_nodig(regel))
    gevraagd = {(plek, s) for plek, _, soorten, _ in nodig for s in soorten}
    structuur = [] if isinstance(regel, Rekenregel) else voorwaardeplekken(regel)
    for w in waarnemingen:
        eerste = plekken[next(iter(w.scenarios))]
        for plek, soort in _gezien(regel, structuur, w):
            per_plek[plek].setdefault(soort, eerste)
            if (plek, soort) in gevraagd and soort != "onbekend":
                genoemd |= w.scenarios
    taal = talen.van(regel)
    delen = []
    for plek, model, soorten, omgekeerd in nodig:
        tekst = _zeg(taal, regel, model)
        gaten = tuple(
            Gat(s, gatzin(s, tekst, omgekeerd=omgekeerd), aanvaard.reden(regel.id, regel.van.isoformat(), plek, s))
            for s in soorten
            if s not in per_plek[plek]
        )
        delen.append(Deel(plek, tekst, per_plek[plek], soorten, gaten))
    naam = naam_van(regel)
    return Regeldekking(
        regel.id, regel.van.isoformat(), regel.titel, regel.onderwerp, naam, tuple(delen),
        tuple(plekken[i] for i in sorted(genoemd)),
    )  # fmt: skip


def naam_van(regel: EenRegel) -> str:
    """Return the conclusion, amount or signal of a rule."""
    if isinstance(regel, Rekenregel):
        return regel.grootheid
    return regel.conclusie if isinstance(regel, Beslisregel) else regel.signaal


def _nodig(regel: EenRegel) -> Iterator[tuple[str, Any, tuple[Soort, ...], bool]]:
    """Yield what must be seen of a rule: place, part, what, and whether it stands under a denial."""
    if isinstance(regel, Rekenregel):
        yield from ((plek, deel, soorten, False) for plek, deel, soorten in rekendelen.delen(regel.formule))
        return
    for p in _vlak(voorwaardeplekken(regel)):
        if isinstance(p.model, Alle | Enige | Niet):
            continue
        yield p.plek, p.model, VAN_VOORWAARDE if _kan_onbekend(p.model) else VAN_VOORWAARDE[:2], p.omgekeerd


def _kan_onbekend(v: Any) -> bool:
    """Return whether a condition can be unknown at all: a choice is made, and "not known whether" is itself known."""
    if isinstance(v, InterpretatieToets):
        return False
    return not (isinstance(v, ConclusieToets) and "onbekend" in v.antwoorden)


def _vlak(plekken: Iterable[Voorwaardeplek]) -> Iterator[Voorwaardeplek]:
    for p in plekken:
        yield from _vlak(p.binnen)
        yield p


def _gezien(regel: EenRegel, structuur: Sequence[Voorwaardeplek], w: Waarneming) -> Iterator[tuple[str, Soort]]:
    if isinstance(w.wat, Beslissing):
        yield from beslissend.gezien(w.wat, structuur)
    else:
        assert isinstance(regel, Rekenregel)
        yield from rekendelen.gezien(regel.formule, w.wat)


def _zeg(taal: Taal, regel: EenRegel, model: Any) -> str:
    if not isinstance(regel, Rekenregel):
        return taal.toets(regel.onderwerp, model)
    if model is regel.formule:
        return regel.stelling
    if isinstance(model, ConclusieToets | VoorwaardenVan):
        wat = model.conclusie if isinstance(model, ConclusieToets) else model.voorwaarden_van
        try:
            return taal.toets(regel.onderwerp, model)
        except KeyError:  # about a member of a sum: another subject
            return _van_lid(taal, wat, model)
    return taal.formule(regel.onderwerp, model)


def _van_lid(taal: Taal, naam: str, model: Any) -> str:
    for r in taal.regelset.regels:
        if getattr(r, "conclusie", None) == naam:
            return taal.toets(r.onderwerp, model)
    return naam


def _bepalingen(gereed: Voorbereid, boek: Regelboek, aanvaard: Aanvaard) -> Iterator[Bepalingdekking]:
    per_tag: dict[str, dict[Scenarioplek, None]] = defaultdict(dict)
    for feature in gereed.features:
        for scenario in feature.scenarios:
            for tag in scenario.tags:
                per_tag[tag.removeprefix("@")][_plek(feature, scenario)] = None
    for d, b in _met_bepaling(boek):
        begin = f"{d.bron}-{b.artikel}" + (f"-{b.lid}" if b.lid else "")
        scenarios = {
            p: None for tag, wie in per_tag.items() if tag == begin or tag.startswith(f"{begin}-") for p in wie
        }
        if not b.lid:
            scenarios = {**per_tag.get(begin, {}), **scenarios}
        gaten: tuple[Gat, ...] = ()
        if d.klasse == "gecodeerd" and not scenarios:
            zin = f"geen scenario dat de tag @{begin} draagt: {d.vindplaats}"
            gaten = (Gat("bestaat", zin, aanvaard.reden(begin, "", "", "bestaat")),)
        yield Bepalingdekking(
            d.bron, d.vindplaats, b.artikel, b.lid, d.opschrift, d.klasse, d.regels, tuple(scenarios), gaten
        )


def _met_bepaling(boek: Regelboek) -> Iterator[tuple[Any, Any]]:
    """Yield every provision the register describes, as its class says and as it stands in the register."""
    gedekt = iter(bepalingen_dekking(boek))
    for bron in boek.bronnen:
        for b in boek.register.bepalingen.get(bron, []):
            for d in gedekt:
                if d.bron == bron and d.klasse is not None:
                    yield d, b
                    break


def _plek(feature: Feature, scenario: Scenario) -> Scenarioplek:
    return Scenarioplek(feature.pad, scenario.plek, scenario.naam)
