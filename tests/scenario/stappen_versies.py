"""Sentences about the versions of the law."""

from __future__ import annotations

from pytest_bdd import parsers, then

from spreidingswet.regels.keuze import regelboek
from tests.scenario.zaak import DATUM, Zaak, datum


@then(parsers.re(rf"geldt van (?:de|het) (?P<naam>\w+) (?:de versie van (?P<dag>{DATUM})|nog geen versie)$"))
def _(zaak: Zaak, naam: str, dag: str | None) -> None:
    bron = next(b.id for b in regelboek().bronnen.values() if b.verkort == naam)
    versies = {r.bron: r.geldigheid.isoformat() for r in zaak.uit.herkomst.regelingen}
    assert versies.get(bron) == (datum(dag) if dag else None)
