"""Take one reading through a whole dossier: facilities in the order of bridging, then the areas around them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from graphlib import TopologicalSorter

from spreidingswet.basis.antwoord import JA
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier import feiten
from spreidingswet.dossier.model import Dossier, Voorziening
from spreidingswet.dossier.waarden import Waarde
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.lezingen.plan import Plan
from spreidingswet.lezingen.termen import geldt
from spreidingswet.regels.keuze import KERN, Regelset
from spreidingswet.regels.model import Onderwerp
from spreidingswet.toetsing.loper import Loper, Stand


@dataclass(slots=True)
class Verloop:
    """What one reading found in a whole dossier."""

    voorzieningen: dict[str, Stand]
    uitruil: list[Stand]
    gemeenten: dict[str, Stand]
    provincie: Stand
    land: Stand

    def alle(self) -> list[tuple[str, Stand]]:
        """Return every subject with its kind."""
        return [
            *(("voorziening", s) for s in self.voorzieningen.values()),
            *(("uitruil", s) for s in self.uitruil),
            *(("gemeente", s) for s in self.gemeenten.values()),
            ("provincie", self.provincie),
            ("land", self.land),
        ]


def volgorde(voorzieningen: Sequence[Voorziening]) -> list[str]:
    """Return the ids so that a bridging facility comes before what it bridges, and otherwise in order of id."""
    graaf = {v.id: sorted(v.overbrugging_door or []) for v in sorted(voorzieningen, key=lambda v: v.id)}
    return list(TopologicalSorter(graaf).static_order())


def feiten_van(dossier: Dossier, regelset: Regelset) -> dict[str, dict[str, Waarde]]:
    """Return the facts of every facility, in order of id."""
    definities = [d for d in regelset.boek.feiten.values() if d.onderwerp == "voorziening"]
    return {
        v.id: {**feiten.van_voorziening(v, dossier), **feiten.algemeen("voorziening", v.id, v, dossier, definities)}
        for v in sorted(dossier.voorzieningen, key=lambda v: v.id)
    }


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
    loper = Loper(lezing, regelset, dossier, doelen)
    definities = list(regelset.boek.feiten.values())
    per_id = {v.id: v for v in dossier.voorzieningen}
    gegeven = feiten_van(dossier, regelset) if gegeven is None else gegeven
    dag = (peildatum, peildatum)
    standen = {id_: Stand(id_, per_id[id_].benaming, {**f, "peildatum": dag}) for id_, f in gegeven.items()}
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
        Stand(
            f"uitruil {i + 1}",
            f"uitruil {i + 1}",
            {
                **feiten.van_uitruil(u),
                **feiten.algemeen("uitruil", f"uitruil {i + 1}", u, dossier, definities),
                "peildatum": (peildatum, peildatum),
            },
        )
        for i, u in enumerate(dossier.uitruil)
    ]
    for stand in uitruil:
        loper.neem(loper.plan("uitruil").stappen, stand, {})
    cbs = indeling()
    eigen = {c for v in dossier.voorzieningen if (c := v.gemeente) and cbs.provincie_van[c] == dossier.provincie}
    codes = sorted(
        eigen
        | {g.code for g in dossier.gemeenten}
        | {o.betreft for o in dossier.opgegeven if o.betreft != dossier.provincie}
        | {t.gemeente for t in (dossier.verdeelbesluit and dossier.verdeelbesluit.toewijzing) or []}
        | {c for u in dossier.uitruil for c in (u.van, u.naar) if c and cbs.provincie_van.get(c) == dossier.provincie}
    )
    per_gemeente: dict[str | None, list[Stand]] = {}
    for id_, stand in standen.items():
        per_gemeente.setdefault(per_id[id_].gemeente, []).append(stand)
    per_code = {g.code: g for g in dossier.gemeenten}
    gemeenten = {
        c: Stand(
            c,
            cbs.naam(c),
            {
                **feiten.van_gemeente(c, dossier),
                **feiten.algemeen("gemeente", c, per_code.get(c), dossier, definities),
                "peildatum": (peildatum, peildatum),
            },
        )
        for c in codes
    }
    gezien = regelset.bron(KERN).gezien_tot or date.min
    stand_datum = regelset.normen["realisatiedatum"].stand
    provincie = Stand(
        dossier.provincie,
        cbs.naam(dossier.provincie),
        {
            **feiten.van_provincie(dossier, peildatum, gezien, stand_datum),
            **feiten.algemeen("provincie", dossier.provincie, dossier, dossier, definities),
        },
    )
    land = Stand("NL", "Nederland", {**feiten.van_land(), **feiten.algemeen("land", "NL", None, dossier, definities)})
    alle = sum(p == dossier.provincie for p in cbs.provincie_van.values())
    loper.onvolledig = frozenset() if len(gemeenten) == alle else frozenset({"gemeenten"})
    boven = {"provincie": provincie, "land": land}
    leden: dict[str, Mapping[str, Sequence[Stand] | None]] = {
        c: {"voorzieningen": [*per_gemeente.get(c, []), *per_gemeente.get(None, [])],
            "gemeenten": list(gemeenten.values()),
            "uitruil_naar": [s for s in uitruil if s.feiten["naar"] in (c, None)],
            "uitruil_van": [s for s in uitruil if s.feiten["van"] in (c, None)]}
        for c in gemeenten
    }  # fmt: skip
    leden[provincie.id] = {
        "voorzieningen": list(standen.values()), "gemeenten": list(gemeenten.values()), "uitruil": uitruil,
    }  # fmt: skip
    leden[land.id] = {"gemeenten": None, "provincies": None}
    loper.gebieden(
        {"gemeente": list(gemeenten.values()), "provincie": [provincie], "land": [land]},
        lambda _, s: leden[s.id],
        lambda _, soort: boven[soort],
    )
    return Verloop(standen, uitruil, gemeenten, provincie, land)


def _genoten(loper: Loper, stappen: Plan, per_id: Mapping[str, Voorziening], standen: Mapping[str, Stand]) -> None:
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
