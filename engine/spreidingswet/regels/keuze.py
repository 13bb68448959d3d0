"""Which rules, parameters and interpretaties hold for one evaluation: peildatum, cycle and chosen options."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

from spreidingswet.basis.fouten import GeenRechtFout, InvoerFout, Melding
from spreidingswet.basis.gegevens import map_van
from spreidingswet.basis.nederlands import datum, opsomming
from spreidingswet.bronnen.model import Bron
from spreidingswet.regels.controle import controleer
from spreidingswet.regels.laden import Regelboek, laad_map
from spreidingswet.regels.model import (
    Beslisregel,
    Cyclus,
    Grondslag,
    InterpretatieGrondslag,
    Optiewaarde,
    Parameter,
    Rekenregel,
    Signaalregel,
    Stand,
)

KERN = "BWBR0049307"
"""The law itself: without it in force there is nothing to apply."""


@dataclass(frozen=True, slots=True)
class Norm:
    """A parameter with the value that holds in this evaluation, the source of that value and its standing."""

    parameter: Parameter
    waarde: date | int
    stand: Stand
    bron: tuple[Grondslag | InterpretatieGrondslag, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Regelset:
    """The rules of one evaluation, in the order in which an outcome shows them. Compared by identity."""

    boek: Regelboek
    peildatum: date
    zicht: date
    """The day from which the law is looked at; it matters only where a version works back."""
    cyclus: Cyclus
    opties: Mapping[str, str]
    regels: tuple[Beslisregel | Rekenregel | Signaalregel, ...]
    normen: Mapping[str, Norm]

    @property
    def versie(self) -> date:
        """Return the first day of the newest rule in force: the version of the set as a whole."""
        return max(r.van for r in self.regels)

    def bron(self, id_: str) -> Bron:
        """Return a source of the register."""
        return self.boek.bronnen[id_]


@cache
def regelboek() -> Regelboek:
    """Return the rules shipped with the program, read and checked once; they never change while it runs."""
    boek = laad_map(map_van("rules"), map_van("wetgeving"))
    controleer(boek)
    return boek


def kies(
    boek: Regelboek,
    peildatum: date,
    cyclus: str,
    opties: Mapping[str, str] | None = None,
    zicht: date | None = None,
) -> Regelset:
    """Choose what holds on the peildatum, for a cycle, under the given options (the default for the rest).

    zicht: the day from which the law is looked at, the peildatum itself unless given.
    Raises GeenRechtFout (SW-T01) before the law was in force, InvoerFout on an unknown cycle (SW-T02), an unknown
    interpretatie (SW-T03) or option (SW-T04), or a zicht before the peildatum (SW-T05).
    """
    wet = boek.bronnen[KERN]
    zicht = peildatum if zicht is None else zicht
    if zicht < peildatum:
        raise InvoerFout(
            Melding("SW-T05", f"de zichtdatum {datum(zicht)} ligt voor de peildatum {datum(peildatum)}",
                    plaats="/zichtdatum", verwacht="een dag op of na de peildatum",
                    doe="laat de zichtdatum weg, of kies een latere")
        )  # fmt: skip
    if wet.versie_op(peildatum, zicht) is None:
        eerste = min(v.van for v in wet.versies)
        wanneer = f"pas op {datum(eerste)} in werking getreden" if peildatum < eerste else "dan niet meer van kracht"
        raise GeenRechtFout(
            Melding(
                "SW-T01",
                f"op {datum(peildatum)} is er geen wet om toe te passen: de {wet.titel} is {wanneer}",
                plaats="/peildatum",
                verwacht=f"een peildatum op of na {datum(eerste)}",
                doe="kies een andere peildatum",
            )
        )
    if cyclus not in boek.cycli:
        bekend = opsomming([f'"{c}"' for c in sorted(boek.cycli)], "of")
        raise InvoerFout(
            Melding("SW-T02", f"cyclus {cyclus!r} is niet bekend", plaats="/cyclus", verwacht=bekend,
                    doe="kies een bekende cyclus, of voeg een bestand toe in rules/cycli")
        )  # fmt: skip
    return _kies(boek, peildatum, zicht, cyclus, tuple(_opties(boek, opties or {}).items()))


@lru_cache(maxsize=64)
def _kies(boek: Regelboek, peildatum: date, zicht: date, cyclus: str, opties: tuple[tuple[str, str], ...]) -> Regelset:
    gekozen = dict(opties)
    regels = tuple(r for r in boek.regels if r.van <= peildatum and (r.tot is None or peildatum < r.tot))
    normen = {p.naam: _norm(p, gekozen) for p in boek.cycli[cyclus].parameters if p.geldt_op(peildatum)}
    return Regelset(boek, peildatum, zicht, boek.cycli[cyclus], gekozen, regels, normen)


def _opties(boek: Regelboek, gevraagd: Mapping[str, str]) -> dict[str, str]:
    gekozen = {i.id: i.standaard for i in boek.interpretaties.values()}
    for id_, optie in gevraagd.items():
        if id_ not in gekozen:
            raise InvoerFout(
                Melding("SW-T03", f"interpretatie {id_!r} is niet bekend",
                        verwacht=opsomming(sorted(gekozen), "of"), doe="bekijk: spreidingswet regels")
            )  # fmt: skip
        if boek.interpretaties[id_].optie(optie) is None:
            mogelijk = opsomming([o.id for o in boek.interpretaties[id_].opties], "of")
            raise InvoerFout(
                Melding("SW-T04", f"interpretatie {id_!r} heeft geen optie {optie!r}", verwacht=mogelijk,
                        doe="kies een van de opties")
            )  # fmt: skip
        gekozen[id_] = optie
    return dict(sorted(gekozen.items()))


def _norm(parameter: Parameter, opties: Mapping[str, str]) -> Norm:
    if isinstance(parameter.waarde, Optiewaarde):
        gekozen = parameter.waarde.per_optie[opties[parameter.waarde.interpretatie]]
        return Norm(parameter, gekozen.waarde, gekozen.stand, tuple(gekozen.bron))
    assert parameter.stand is not None  # the model sees to it
    return Norm(parameter, parameter.waarde, parameter.stand, tuple(parameter.bron or ()))
