"""The order in which rules are read: decisions, the amounts that hang on them, then what hangs on those."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from graphlib import TopologicalSorter

from spreidingswet.lezingen.netwerk import Netwerk, bouw
from spreidingswet.regels.controle import grootheden
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Onderwerp, Rekenregel, Signaalregel
from spreidingswet.regels.wandelen import Gebruik, gebruik

Stap = Netwerk | tuple[Rekenregel, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Plan:
    """Steps for one subject, taken in order; each network uses what the steps before it found.

    `daarna` holds the steps that look at facilities of the same gemeente: they wait until all facilities are decided.
    """

    stappen: tuple[Stap, ...]
    daarna: tuple[Stap, ...]


def _naam(regel: Beslisregel | Rekenregel | Signaalregel) -> str:
    if isinstance(regel, Beslisregel):
        return regel.conclusie
    return regel.grootheid if isinstance(regel, Rekenregel) else regel.signaal


@lru_cache(maxsize=256)
def plan(regelset: Regelset, onderwerp: Onderwerp) -> Plan:
    """Return the plan for a subject. Depends on nothing but its arguments, so it is made once for each."""
    regels = {_naam(r): r for r in regelset.regels if r.onderwerp == onderwerp}
    namen = set(grootheden(regelset.boek, onderwerp))
    nodig: dict[str, Gebruik] = {naam: gebruik(r, namen) for naam, r in regels.items()}
    volgorde = [n for n in TopologicalSorter({k: g.eigen for k, g in nodig.items()}).static_order() if n in regels]
    laat: set[str] = set()
    niveau: dict[str, int] = {}
    for naam in volgorde:
        g = nodig[naam]
        if g.genoten or g.eigen & laat:
            laat.add(naam)
        rekent = isinstance(regels[naam], Rekenregel)
        # Even levels decide, odd levels compute; a rule stands at the first level after all it needs.
        vloer = max((niveau[d] for d in g.eigen if d in niveau), default=0)
        niveau[naam] = vloer + ((vloer % 2 == 0) if rekent else (vloer % 2 == 1))
    # Within a level rules keep the order of the law as far as dependencies allow.
    plaats = {naam: i for i, naam in enumerate(volgorde)}

    def stappen(keuze: set[str]) -> tuple[Stap, ...]:
        uit: list[Stap] = []
        for n in sorted({niveau[k] for k in keuze}):
            groep = [regels[k] for k in sorted((k for k in keuze if niveau[k] == n), key=plaats.__getitem__)]
            if n % 2:
                uit.append(tuple(r for r in groep if isinstance(r, Rekenregel)))
            else:
                uit.append(bouw(regelset, [r for r in groep if not isinstance(r, Rekenregel)]))
        return tuple(uit)

    return Plan(stappen(set(regels) - laat), stappen(laat))
