"""Why a scenario came out as it did: the reasons about what its Dan sentences ask, with the provisions behind them.

An outcome has hundreds of reasons; a reader wants those of what the scenario asserts. A sentence names a rule by its
title, a signal by its title, or asks whether places count or whether the province is met.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from spreidingswet.rapport.opmaak import UITKOMST
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Signaalregel
from spreidingswet.scenario.pagina.gezag import Grond, grond
from spreidingswet.scenario.pagina.wegwijzer import Wegwijzer
from spreidingswet.scenario.uitvoeren import Scenarioresultaat
from spreidingswet.toetsing.land import Land
from spreidingswet.toetsing.uitkomst import Grondslagdeel, Reden, Uitkomst

_TITEL = re.compile(r'"([^"]+)"')
_OPTELLING = re.compile(r"in de provincie .* mee$|is met voornemens het aantal|is er een (?:tekort|overschot)")
_SLUITEND = re.compile(r"provincie (?:niet )?sluitend")
_MEE = re.compile(r"\b(?:tellen|telt|meetellen|mee)\b")


@dataclass(frozen=True, slots=True)
class Waarom:
    """A reason: about whom, by which rule (with where it stands), its answer, its sentence and its basis."""

    betreft: str
    titel: str
    naar: str
    antwoord: str
    zin: str
    gronden: tuple[Grond, ...]


@dataclass(frozen=True, slots=True)
class _Over:
    betreft: str
    reden: Reden


class Redenkijker:
    """Finds the reasons of results. Rules are named by title and linked to where they stand."""

    def __init__(self, boek: Regelboek, wegwijzer: Wegwijzer) -> None:
        self._titel = {r.id: r.titel for r in boek.regels}
        self._naar = {r.id: wegwijzer.regel(r) for r in boek.regels}
        self._van_titel = {r.titel: r.id for r in boek.regels}
        self._signalen = {r.titel: r.signaal for r in boek.regels if isinstance(r, Signaalregel)}
        self._regel_van_signaal = {r.signaal: r.id for r in boek.regels if isinstance(r, Signaalregel)}

    def van(self, r: Scenarioresultaat) -> tuple[Waarom, ...]:
        """Return the reasons of a result, each once, in the order of the sentences."""
        if r.mislukt is not None and r.mislukt.redenen:
            return tuple(self._waarom("", x) for x in r.mislukt.redenen)
        uitkomst = next((t.uitkomst for t in reversed(r.toetsingen) if t.uitkomst is not None), None)
        if r.scenario is None or not isinstance(uitkomst, Uitkomst | Land):
            return ()
        over = list(_alle(uitkomst))
        uit: dict[Waarom, None] = {}
        for stap in r.scenario.stappen:
            if stap.soort == "dan":
                uit |= dict.fromkeys(self._bij(stap.tekst, uitkomst, over))
        return tuple(uit)

    def _bij(self, zin: str, uitkomst: Uitkomst | Land, over: list[_Over]) -> Iterator[Waarom]:
        titels = _TITEL.findall(zin)
        regels = {self._van_titel[t] for t in titels if t in self._van_titel}
        if regels:
            hier = [o for o in over if o.reden.regel in regels]
            genoemd = [o for o in hier if f'"{o.betreft}"' in zin or f"gemeente {o.betreft}" in zin]
            yield from (self._waarom(o.betreft, o.reden) for o in genoemd or hier)
        if not isinstance(uitkomst, Uitkomst):
            return
        codes = {self._signalen[t] for t in titels if t in self._signalen}
        for s in uitkomst.signalen:
            if s.code in codes:
                yield self._vorm("", self._regel_van_signaal[s.code], "signaal", s.tekst, s.grondslag)
        if regels or codes:
            return
        if _SLUITEND.search(zin) or _OPTELLING.search(zin):
            conclusie = "sluitend" if _SLUITEND.search(zin) else "meetellend"
            naam = uitkomst.provincie.naam
            yield from (self._waarom(naam, x) for x in uitkomst.provincie.redenen if conclusie in x.conclusie)
        elif _MEE.search(zin):
            lijst = [v for v in uitkomst.voorzieningen if v.naam in titels] or uitkomst.voorzieningen[:1]
            for v in lijst:
                beslist = [x for x in v.redenen if x.regel in v.doorslaggevend or x.conclusie == "telt_mee"]
                yield from (self._waarom(v.naam, x) for x in beslist)

    def _waarom(self, betreft: str, r: Reden) -> Waarom:
        return self._vorm(betreft, r.regel, UITKOMST[r.uitkomst], r.zin, r.grondslag)

    def _vorm(self, betreft: str, regel: str, antwoord: str, zin: str, op: tuple[Grondslagdeel, ...]) -> Waarom:
        gronden = tuple(dict.fromkeys(grond(g) for g in op))
        return Waarom(betreft, self._titel.get(regel, regel), self._naar.get(regel, ""), antwoord, zin, gronden)


def _alle(uitkomst: Uitkomst | Land) -> Iterator[_Over]:
    if isinstance(uitkomst, Land):
        yield from (_Over("Nederland", r) for r in uitkomst.redenen)
        for u in uitkomst.uitkomsten:
            yield from _alle(u)
        return
    for v in uitkomst.voorzieningen:
        yield from (_Over(v.naam, r) for r in v.redenen)
    for g in uitkomst.gemeenten:
        yield from (_Over(g.naam, r) for r in g.redenen)
    yield from (_Over(uitkomst.provincie.naam, r) for r in uitkomst.provincie.redenen)
    for nr, x in enumerate(uitkomst.uitruil, 1):
        yield from (_Over(f"uitruil {nr}", r) for r in x.redenen)
