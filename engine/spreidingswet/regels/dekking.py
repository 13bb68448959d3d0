"""What the program does with every provision: coded by which rules, or not, and why."""

from __future__ import annotations

from dataclasses import dataclass

from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.register import Bepalingsregel, Klasse
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Signaalregel
from spreidingswet.regels.steunpunten import Steunpunt, steunpunten

DRAGEND = frozenset({"norm", "definitie", "termijn", "uitzondering"})
"""Roles with which a provision carries a rule; one that only explains is not coded by it."""


@dataclass(frozen=True, slots=True)
class Dekking:
    """One article without leden, or one lid, with its class and what codes it."""

    bron: str
    vindplaats: str
    opschrift: str
    klasse: Klasse | None
    regels: tuple[str, ...]
    parameters: tuple[str, ...]
    reden: str
    gebrek: str = ""
    """What is wrong with it; empty if nothing."""


def dekking(boek: Regelboek) -> list[Dekking]:
    """Return every provision of the instruments the register describes, in the order of the law.

    A gebrek: a provision of which a fingerprint is recorded but that has no class; a coded one that no rule or
    parameter rests on; one that carries a rule but is not classed as coded.
    """
    uit: list[Dekking] = []
    signalen = {r.id for r in boek.regels if isinstance(r, Signaalregel)}  # these decide and compute nothing
    punten = [s for s in steunpunten(boek) if s.grondslag.rol in DRAGEND and s.id not in signalen]
    for bron in boek.bronnen.values():
        regels = boek.register.bepalingen.get(bron.id, [])
        uit += [_een(bron, b, punten) for b in regels]
        uit += _zonder_klasse(boek, bron, regels)
    return uit


def _een(bron: Bron, b: Bepalingsregel, punten: list[Steunpunt]) -> Dekking:
    hier = [s for s in punten if _rust_op(s, bron, b)]
    regels = tuple(dict.fromkeys(s.id for s in hier if s.soort == "regel"))
    parameters = tuple(dict.fromkeys(s.id for s in hier if s.soort == "parameter"))
    gebrek = ""
    if b.klasse == "gecodeerd" and not (regels or parameters):
        gebrek = "gecodeerd, maar geen regel of parameter rust erop"
    elif b.klasse != "gecodeerd" and any(s.soort == "regel" and s.grondslag.zekerheid == "tekst" for s in hier):
        gebrek = f"een regel rust erop, maar de klasse is {b.klasse}"
    waar = vindplaats(Verwijzing(bron=bron.id, artikel=b.artikel, lid=b.lid), bron)
    return Dekking(bron.id, waar, b.opschrift, b.klasse, regels, parameters, b.reden or "", gebrek)


def _rust_op(s: Steunpunt, bron: Bron, b: Bepalingsregel) -> bool:
    g = s.grondslag
    if g.bron != bron.id or g.artikel != b.artikel or (g.lid is not None and g.lid != b.lid):
        return False
    begin, eind = b.van or bron.versies[0].van, b.tot
    return s.geldt_tussen(begin, eind)


def _zonder_klasse(boek: Regelboek, bron: Bron, regels: list[Bepalingsregel]) -> list[Dekking]:
    """Return the articles and leden in a recorded text that the register does not describe."""
    uit: list[Dekking] = []
    bekend = {(b.artikel, b.lid) for b in regels}
    for t in boek.register.vingerafdrukken.get(bron.id, ()):
        plaatsen = [dict(d.split("=", 1) for d in k.split("&")) for k in t.bepalingen]
        met_leden = {p["artikel"] for p in plaatsen if "lid" in p}
        for p in plaatsen:
            plek = (p["artikel"], p.get("lid"))
            if set(p) <= {"artikel", "lid"} and plek not in bekend and (plek[1] or p["artikel"] not in met_leden):
                bekend.add(plek)
                waar = vindplaats(Verwijzing(bron=bron.id, artikel=plek[0], lid=plek[1]), bron)
                uit.append(Dekking(bron.id, waar, "", None, (), (), "", "geen klasse in het register"))
    return uit
