"""Sentences about the deduction, the figures of the verslag and the restopgave."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers

from spreidingswet.bronnen.cbs import indeling
from tests.scenario.stappen_algemeen import van_gemeente
from tests.scenario.zaak import DATUM, Zaak, datum, gemeente, getal


@given(parsers.re(rf"het aantal beschikbaar te stellen plaatsen is bekendgemaakt op (?P<dag>{DATUM})$"))
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["raming"] = {"bekendgemaakt": datum(dag)}


@given(parsers.re(r"alle gemeenten van de provincie staan in het dossier$"))
def _(zaak: Zaak) -> None:
    for code, provincie in indeling().provincie_van.items():
        if provincie == zaak.dossier["provincie"]:
            van_gemeente(zaak, code)


@given(parsers.re(
    r"het verslag noemt voor (?:de gemeente (?P<g>.+?)|(?P<elk>elke gemeente)) (?P<n>[\d.]+|geen) plaatsen"
    r"(?:, waarvan (?P<amv>[\d.]+|geen) voor amv)?"
    r"(?:, en (?P<met>[\d.]+) met voornemens(?:, waarvan (?P<amv_met>[\d.]+|geen) voor amv)?)?$"
))  # fmt: skip
def _(
    zaak: Zaak, n: str, g: str | None, elk: str | None, amv: str | None, met: str | None, amv_met: str | None
) -> None:
    velden = {"totaal": n, "amv": amv, "inclusief_voornemens": met, "amv_inclusief_voornemens": amv_met}
    deel: dict[str, Any] = {veld: getal(w) for veld, w in velden.items() if w is not None}
    codes = [d["code"] for d in zaak.dossier["gemeenten"]] if elk else [gemeente(str(g))]
    for code in codes:
        van_gemeente(zaak, code)["in_verslag"] = dict(deel)


@given(parsers.re(
    r"het verslag noemt voor de provincie (?P<n>[\d.]+) plaatsen (?P<soort>in totaal|regulier|voor amv)"
    r"(?:, en (?P<met>[\d.]+) met voornemens)?$"
))  # fmt: skip
def _(zaak: Zaak, n: str, soort: str, met: str | None) -> None:
    veld = {"in totaal": "totaal", "regulier": "regulier", "voor amv": "amv"}[soort]
    som = {"aangeboden": getal(n)} | ({} if met is None else {"inclusief_voornemens": getal(met)})
    zaak.dossier.setdefault("verslag", {})[veld] = som


@given(parsers.re(
    r"de indicatieve verdeling van (?P<g>.+?) is (?P<n>[\d.]+) plaatsen, waarvan (?P<amv>[\d.]+|geen) voor amv$"
))  # fmt: skip
def _(zaak: Zaak, g: str, n: str, amv: str) -> None:
    van_gemeente(zaak, gemeente(g))["indicatief"] = {"totaal": getal(n), "amv": getal(amv)}


@given(parsers.re(
    r"de gemeente (?P<g>.+?) komt (?P<niet>niet )?in aanmerking voor de restopgave(?:, want (?P<want>.+))?$"
))  # fmt: skip
def _(zaak: Zaak, g: str, niet: str | None, want: str | None) -> None:
    deel = van_gemeente(zaak, gemeente(g))
    deel["in_aanmerking"] = niet is None
    if want:
        deel["niet_in_aanmerking_omdat"] = want


@given(parsers.re(r"geen andere gemeente komt in aanmerking voor de restopgave, want (?P<want>.+)$"))
def _(zaak: Zaak, want: str) -> None:
    for deel in zaak.dossier["gemeenten"]:
        if "in_aanmerking" not in deel:
            deel |= {"in_aanmerking": False, "niet_in_aanmerking_omdat": want}
