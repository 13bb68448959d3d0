"""Every mutant of a rule book: one thing changed at a time, in a rule or in a parameter."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Beslisregel, Feitdefinitie, Onderwerp, Optiewaarde, Parameter, Rekenregel
from spreidingswet.regels.namen import feit as definitie
from spreidingswet.regels.voorwaarden import ConclusieToets
from spreidingswet.scenario.dekking.invoer import EenRegel
from spreidingswet.scenario.dekking.plekken import bovenste
from spreidingswet.scenario.mutanten import formules, voorwaarden
from spreidingswet.scenario.mutanten.model import Mutant
from spreidingswet.scenario.mutanten.voorwaarden import Verandering
from spreidingswet.scenario.mutanten.woorden import een_ernaast

_LEDEN: dict[str, Onderwerp] = {
    "voorzieningen": "voorziening", "overbruggers": "voorziening", "gemeenten": "gemeente", "provincies": "provincie",
    "uitruil": "uitruil", "uitruil_naar": "uitruil", "uitruil_van": "uitruil",
}  # fmt: skip


def mutanten(boek: Regelboek) -> list[Mutant]:
    """Return every mutant, rules in their order and then parameters, each change once."""
    uit: list[Mutant] = []
    for i, regel in enumerate(boek.regels):
        gezien: set[str] = set()
        for x in _van_regel(boek, regel):
            if (sleutel := x.nieuw.model_dump_json()) not in gezien:
                gezien.add(sleutel)
                uit.append(Mutant(regel.id, regel.van.isoformat(), x.plek, x.wat, x.zou_doden, x.nieuw, i))
    return uit + [m for c in boek.cycli.values() for p in c.parameters for m in _van_parameter(boek, c.id, p)]


def _van_regel(boek: Regelboek, regel: EenRegel) -> Iterator[Verandering]:
    def eigen(naam: str) -> Feitdefinitie | None:
        return definitie(boek, regel.onderwerp, naam)

    def lid(over: str) -> Callable[[str], Feitdefinitie | None]:
        return lambda naam: definitie(boek, _LEDEN[over], naam)

    if isinstance(regel, Rekenregel):
        for x in formules.veranderingen(regel.formule, eigen, lid, "formule"):
            yield x._replace(nieuw=regel.model_copy(update={"formule": x.nieuw}))
        return
    for plek, v, _ in bovenste(regel):
        for x in voorwaarden.veranderingen(v, eigen, plek):
            yield x._replace(nieuw=_met(regel, plek, x.nieuw))
    if isinstance(regel, Beslisregel):
        for i in range(len(regel.tenzij or [])):
            over = [u for j, u in enumerate(regel.tenzij or []) if j != i]
            yield Verandering(
                f"tenzij/{i}",
                "de uitzondering vervalt",
                "een scenario waarin alleen dit in de weg staat",
                regel.model_copy(update={"tenzij": over or None}),
            )
        if regel.toepasselijk is not None:
            yield Verandering("toepasselijk", "vervalt", "een scenario waarin de regel niet van toepassing is",
                              regel.model_copy(update={"toepasselijk": None}))  # fmt: skip
    elif regel.alleen_bij is not None and isinstance(regel.alleen_bij.is_, str):
        anders = "nee" if regel.alleen_bij.is_ == "ja" else "ja"
        nieuw: ConclusieToets = regel.alleen_bij.model_copy(update={"is_": anders})
        yield Verandering("alleen_bij", "wordt ontkend", "een scenario waarin het signaal wordt gegeven",
                          regel.model_copy(update={"alleen_bij": nieuw}))  # fmt: skip


def _met(regel: Any, plek: str, nieuw: Any) -> Any:
    """Return a rule with one of its top conditions replaced."""
    if not plek.startswith("tenzij/"):
        return regel.model_copy(update={plek: nieuw})
    i = int(plek.split("/")[1])
    tenzij = list(regel.tenzij)
    tenzij[i] = tenzij[i].model_copy(update={"indien": nieuw})
    return regel.model_copy(update={"tenzij": tenzij})


def _van_parameter(boek: Regelboek, cyclus: str, p: Parameter) -> Iterator[Mutant]:
    c = boek.cycli[cyclus]
    i = next(i for i, x in enumerate(c.parameters) if x is p)

    def mutant(plek: str, oud: Any, nieuw: Any, parameter: Parameter) -> Mutant:
        parameters = [*c.parameters[:i], parameter, *c.parameters[i + 1 :]]
        return Mutant(
            f"parameter {p.naam}", cyclus, plek, f"{oud} wordt {nieuw}", f"een scenario met precies {oud}",
            c.model_copy(update={"parameters": parameters}), -1, p.naam,
        )  # fmt: skip

    if isinstance(p.waarde, Optiewaarde):
        for optie, w in p.waarde.per_optie.items():
            for nieuw in een_ernaast(w.waarde):
                per_optie = {**p.waarde.per_optie, optie: w.model_copy(update={"waarde": nieuw})}
                waarde = p.waarde.model_copy(update={"per_optie": per_optie})
                yield mutant(f"waarde/per_optie/{optie}", w.waarde, nieuw, p.model_copy(update={"waarde": waarde}))
    else:
        oud: int | date = p.waarde
        for nieuw in een_ernaast(oud):
            yield mutant("waarde", oud, nieuw, p.model_copy(update={"waarde": nieuw}))
