"""Where a mutant can matter at all: in which scenarios the changed rule answers otherwise on what it was given."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from spreidingswet.basis.antwoord import NAMEN
from spreidingswet.basis.nederlands import datum, getal_of_breuk
from spreidingswet.dossier.waarden import GRENS
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.netwerk import Netwerk, bouw
from spreidingswet.lezingen.rekenen import reken
from spreidingswet.regels.keuze import Norm, Regelset, kies
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Cyclus, Optiewaarde, Rekenregel, Signaalregel
from spreidingswet.scenario.dekking.invoer import EenRegel
from spreidingswet.scenario.dekking.waarnemer import Berekening, Beslissing, Waarnemer, Waarneming
from spreidingswet.scenario.mutanten.model import Mutant


def geraakt(m: Mutant, boek: Regelboek, waarnemer: Waarnemer) -> dict[int, str]:
    """Return the numbers of the scenarios in which a mutant gives a rule another answer, with both answers.

    Those that give the rule what few others do come first: they are most likely to be about it.
    """
    uit: dict[int, str] = {}
    if isinstance(m.nieuw, Cyclus):
        nieuwe = m.nieuw
        for regel in boek.regels:
            for w in _zeldzaam_eerst(waarnemer, regel):
                _voeg(uit, w, lambda r=regel, w=w: _met_norm(r, w, m.parameter, boek.cycli[nieuwe.id], nieuwe))
        return uit
    oud = boek.regels[m.index]
    nieuw: EenRegel = m.nieuw
    netwerken: dict[int, Netwerk] = {}
    for w in _zeldzaam_eerst(waarnemer, oud):
        _voeg(uit, w, lambda w=w: _met_regel(oud, nieuw, w, netwerken))
    return uit


def _zeldzaam_eerst(waarnemer: Waarnemer, regel: EenRegel) -> list[Waarneming]:
    return sorted(waarnemer.gezien.get((regel.id, regel.van), {}).values(), key=lambda w: len(w.scenarios))


def _voeg(uit: dict[int, str], w: Waarneming, probeer: Any) -> None:
    if all(s in uit for s in w.scenarios):
        return
    try:
        anders = probeer()
    except Exception as fout:  # what the changed rule asks for is not there: let the run show it
        anders = f"de regel valt om ({type(fout).__name__})"
    if anders:
        for s in w.scenarios:
            uit.setdefault(s, anders)


def _met_regel(oud: EenRegel, nieuw: EenRegel, w: Waarneming, netwerken: dict[int, Netwerk]) -> str:
    """Return what a rule and its mutant answer on one input; empty if the same."""
    if isinstance(w.wat, Berekening):
        assert isinstance(nieuw, Rekenregel)
        return _verschil(w.wat.term.waarde, reken(nieuw.formule, w.wat.bron).waarde)
    if isinstance(oud, Signaalregel) and isinstance(nieuw, Signaalregel) and oud.alleen_bij != nieuw.alleen_bij:
        return "het signaal wordt niet gegeven" if w.wat.waarden[-1] == 2 else ""
    assert not isinstance(nieuw, Rekenregel)
    regelset = w.wat.netwerk.regelset
    if id(regelset) not in netwerken:
        netwerken[id(regelset)] = bouw(regelset, [nieuw])
    return _lees(netwerken[id(regelset)], w.wat)


def _lees(netwerk: Netwerk, b: Beslissing) -> str:
    waarden = DirecteLezing().lees(netwerk, b.feiten, b.eerder, b.anderen).waarden
    k = next(iter(netwerk.uitkomsten.values()))
    oud = b.waarden[b.knoop.voorwaarde - b.knoop.eerste], b.waarden[-1]
    nieuw = waarden[k.voorwaarde], waarden[k.nr]
    return "" if oud == nieuw else f"{NAMEN[oud[1]]} wordt {NAMEN[nieuw[1]]}"


def _met_norm(regel: EenRegel, w: Waarneming, parameter: str, oude: Cyclus, nieuwe: Cyclus) -> str:
    """Return what a rule answers with another value of a parameter; empty if the same or of another cycle."""
    if isinstance(w.wat, Berekening):
        normen: dict[str, Any] = dict(w.wat.bron.normen)
        assert isinstance(regel, Rekenregel)
        nieuw = _verschoven(normen[parameter], parameter, oude, nieuwe) if parameter in normen else None
        if nieuw is None:
            return ""
        bron = replace(w.wat.bron, normen={**normen, parameter: nieuw})
        return _verschil(w.wat.term.waarde, reken(regel.formule, bron).waarde)
    regelset = w.wat.netwerk.regelset
    if regelset.cyclus.id != nieuwe.id or parameter not in regelset.normen:
        return ""
    assert not isinstance(regel, Rekenregel)
    return _lees(bouw(_regelset(regelset, nieuwe), [regel]), w.wat)


def _verschoven(waarde: Any, naam: str, oude: Cyclus, nieuwe: Cyclus) -> Any:
    """Return what a value of a parameter becomes; None if it is not the one that changes.

    A formula does not say of which cycle or option its value is: one that has the old value is taken to be it.
    """
    for oud, nieuw in zip(_waarden(oude, naam), _waarden(nieuwe, naam), strict=True):
        if oud != nieuw and oud == waarde:
            return nieuw
    return None


def _waarden(cyclus: Cyclus, naam: str) -> list[Any]:
    uit: list[Any] = []
    for p in cyclus.parameters:
        if p.naam == naam:
            w = p.waarde
            uit += [o.waarde for o in w.per_optie.values()] if isinstance(w, Optiewaarde) else [w]
    return uit


def _regelset(oud: Regelset, nieuwe: Cyclus) -> Regelset:
    boek = replace(oud.boek, cycli={**oud.boek.cycli, nieuwe.id: nieuwe})
    anders = kies(boek, oud.peildatum, nieuwe.id, oud.opties, oud.zicht)
    normen: dict[str, Norm] = dict(anders.normen)
    return replace(oud, normen=normen)


def _verschil(oud: Any, nieuw: Any) -> str:
    return "" if oud == nieuw else f"{_bereik(oud)} wordt {_bereik(nieuw)}"


def _bereik(w: Any) -> str:
    """Say a number or day, or between which it is: "8.145", "ten minste 61", "onbekend"."""
    laag, hoog = (None if x in (date.min, date.max) or x in (GRENS, -GRENS) else x for x in w)
    if laag is None and hoog is None:
        return "onbekend"
    if laag is None or hoog is None:
        return f"ten hoogste {_zeg(hoog)}" if laag is None else f"ten minste {_zeg(laag)}"
    return _zeg(laag) if laag == hoog else f"{_zeg(laag)} tot en met {_zeg(hoog)}"


def _zeg(x: Any) -> str:
    return datum(x) if isinstance(x, date) else getal_of_breuk(x)


def extra_namen(alle: list[Mutant]) -> Iterator[tuple[tuple[str, Any], EenRegel]]:
    """Yield every mutant of a rule by (id, first day): what these read besides, must be told apart too."""
    for m in alle:
        if not isinstance(m.nieuw, Cyclus):
            yield (m.nieuw.id, m.nieuw.van), m.nieuw
