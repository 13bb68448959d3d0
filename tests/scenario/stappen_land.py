"""Sentences about several provinces together."""

from __future__ import annotations

from pytest_bdd import given, parsers, when

from spreidingswet import lees_dossier
from spreidingswet.toetsing.land import toets_land
from tests.scenario.zaak import Zaak, getal, provincie


@given(parsers.re(r"de provinciale opvangopgaven$"))
def _(zaak: Zaak, datatable: list[list[str]]) -> None:
    kop, *rijen = datatable
    assert kop == ["provincie", "opgave"]
    zaak.opgaven = {provincie(naam): getal(opgave) for naam, opgave in rijen}


@when("de provincies samen worden getoetst")
def _(zaak: Zaak) -> None:
    basis = {k: v for k, v in zaak.dossier.items() if k != "voorzieningen"} | {"cyclus": zaak.dossier["cyclus"]}
    dossiers = [lees_dossier(basis | {"provincie": p, "opgave": {"totaal": n}}) for p, n in zaak.opgaven.items()]
    zaak.land = toets_land(dossiers, interpretaties=zaak.opties)
