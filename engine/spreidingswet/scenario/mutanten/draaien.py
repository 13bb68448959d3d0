"""Running scenarios against mutants: only those in which the mutant matters, in as many processes as there are."""

from __future__ import annotations

import multiprocessing
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Cyclus
from spreidingswet.scenario.dekking.aanvaard import Aanvaard, Aanvaarding
from spreidingswet.scenario.dekking.draaien import Waargenomen, neem_waar
from spreidingswet.scenario.dekking.invoer import EenRegel, Invoernamen, invoernamen
from spreidingswet.scenario.feature import Feature, Scenario
from spreidingswet.scenario.mutanten.model import Mutant, Mutantresultaat
from spreidingswet.scenario.mutanten.zwak import extra_namen, geraakt
from spreidingswet.scenario.omgeving import omgeving
from spreidingswet.scenario.stappen import zinnenboek
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, Voorbereid, speel

POGINGEN = 60
"""How many scenarios are tried on one mutant. A survivor may so be judged too strictly, never too leniently."""
GETOOND = 5
"""How many of the scenarios that a survivor changes unseen are named."""


@dataclass(slots=True)
class _Werk:
    """What every process needs; with fork the others have it without copying."""

    boek: Regelboek
    gezien: Waargenomen
    scenarios: list[tuple[Feature, Scenario]]
    groepen: list[list[Mutant]]


_werk: _Werk | None = None  # of one run: processes that are forked find it here


def kijk(
    gereed: Voorbereid,
    boek: Regelboek,
    alle: Sequence[Mutant],
    voortgang: Callable[[Scenarioresultaat], None] | None = None,
) -> Waargenomen:
    """Run the scenarios on the rules as they are, and keep what went into every rule, so far as a mutant can tell."""
    return neem_waar(gereed, boek, bewaar=False, extra=_namen(alle), voortgang=voortgang)


def voer_uit(
    gereed: Voorbereid,
    boek: Regelboek,
    gezien: Waargenomen,
    alle: Sequence[Mutant],
    *,
    aanvaard: Sequence[Aanvaarding] = (),
    processen: int = 2,
    voortgang: Callable[[int], None] | None = None,
) -> tuple[list[Mutantresultaat], tuple[str, ...]]:
    """Try mutants; return what became of each, in order, and what was accepted but not met.

    gezien: what `kijk` returned for the same features and mutants; processen: how many at once (more than one only
    where the system can fork); voortgang: called with the number of mutants just done.
    """
    global _werk
    per_regel: dict[tuple[str, str], list[Mutant]] = defaultdict(list)
    for m in alle:
        per_regel[m.regel, m.van].append(m)
    # The rules with most mutants first, so that no process is left with a long one at the end.
    groepen = sorted(per_regel.values(), key=lambda g: -len(g))
    _werk = _Werk(boek, gezien, [(f, s) for f in gereed.features for s in f.scenarios], groepen)
    uit: list[Mutantresultaat] = []
    try:
        for resultaten in _verdeeld(len(groepen), processen):
            uit += resultaten
            if voortgang:
                voortgang(len(resultaten))
    finally:
        _werk = None
    lijst = Aanvaard(tuple(aanvaard))
    volgorde = {(m.regel, m.van, m.plek, m.wat): i for i, m in enumerate(alle)}
    uit.sort(key=lambda r: volgorde[r.regel, r.van, r.plek, r.wat])
    met_reden = [
        r if r.stand == "gedood" else replace(r, aanvaard=lijst.reden(r.regel, r.van, r.plek, r.wat)) for r in uit
    ]
    return met_reden, lijst.overbodig()


def _namen(alle: Iterable[Mutant]) -> Callable[[EenRegel], Invoernamen]:
    per: dict[tuple[str, Any], Invoernamen] = {}
    for wie, regel in extra_namen(list(alle)):
        per[wie] = per.get(wie, Invoernamen()).met(invoernamen(regel))
    return lambda regel: invoernamen(regel).met(per.get((regel.id, regel.van), Invoernamen()))


def _verdeeld(groepen: int, processen: int) -> Iterator[list[Mutantresultaat]]:
    if processen < 2 or groepen < 2 or "fork" not in multiprocessing.get_all_start_methods():
        yield from map(_groep, range(groepen))
        return
    with multiprocessing.get_context("fork").Pool(processen) as pool:
        yield from pool.imap_unordered(_groep, range(groepen))


def _groep(nr: int) -> list[Mutantresultaat]:
    """Try the mutants of one rule; a scenario that told one apart is the first to be tried on the next."""
    assert _werk is not None
    eerst: list[int] = []
    uit: list[Mutantresultaat] = []
    for m in _werk.groepen[nr]:
        resultaat, door = _een(_werk, m, eerst)
        uit.append(resultaat)
        if door is not None:
            eerst = [door, *(e for e in eerst if e != door)]
    return uit


def _een(werk: _Werk, m: Mutant, eerst: Sequence[int]) -> tuple[Mutantresultaat, int | None]:
    gezien = werk.gezien
    raak = geraakt(m, werk.boek, gezien.waarnemer)
    goed = [s for s in raak if gezien.resultaten[s].stand == "geslaagd"]  # what fails anyway tells nothing apart
    kop = (m.regel, m.van, m.plek, m.wat, m.zou_doden)
    if not goed:
        return Mutantresultaat(*kop, "niet_geraakt"), None
    waar = omgeving(boek_met(werk.boek, m), snel=True, bewaar=False)
    zinnen = zinnenboek()
    rang = {s: i for i, s in enumerate(eerst[: POGINGEN // 2])}
    titels = _titels(werk.boek, m)
    # First what told another mutant of this rule apart, then what names the rule, then what it rarely sees.
    volgorde = sorted(goed, key=lambda s: (rang.get(s, len(rang)), not _noemt(werk.scenarios[s][1], titels)))
    for s in volgorde[:POGINGEN]:
        feature, scenario = werk.scenarios[s]
        if _anders(feature, scenario, waar, zinnen):
            return Mutantresultaat(*kop, "gedood", gezien.plekken[s]), s
    plekken = tuple(gezien.plekken[s] for s in goed[:GETOOND])
    return Mutantresultaat(*kop, "overleeft", None, plekken, raak[goed[0]]), None


def _titels(boek: Regelboek, m: Mutant) -> list[str]:
    """Return the titles, as scenarios write them, of the rule that is changed, or of those that use the parameter."""
    if not m.parameter:
        return [f'"{boek.regels[m.index].titel}"']
    return [f'"{r.titel}"' for r in boek.regels if m.parameter in invoernamen(r).parameters]


def _noemt(scenario: Scenario, titels: Sequence[str]) -> bool:
    return any(titel in stap.tekst for stap in scenario.stappen for titel in titels)


def _anders(feature: Feature, scenario: Scenario, waar: Any, zinnen: Any) -> bool:
    try:
        return speel(feature.pad, scenario, waar, zinnen).stand != "geslaagd"
    except SpreidingswetFout:
        return True
    except Exception:  # rules that cannot be evaluated at all are told apart by that
        return True


def boek_met(boek: Regelboek, m: Mutant) -> Regelboek:
    """Return a rule book with the mutant in it; all that is not changed is shared."""
    if isinstance(m.nieuw, Cyclus):
        return replace(boek, cycli={**boek.cycli, m.nieuw.id: m.nieuw})
    return replace(boek, regels=[*boek.regels[: m.index], m.nieuw, *boek.regels[m.index + 1 :]])
