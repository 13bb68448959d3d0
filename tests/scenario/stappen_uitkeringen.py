"""Sentences about the grants: places made available, an application, what was offered, and a fulfilled task."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from pytest_bdd import given, parsers, then

from spreidingswet.bronnen.cbs import indeling
from tests.scenario.stappen_algemeen import van_gemeente
from tests.scenario.zaak import DATUM, Zaak, datum, gemeente, getal

SOORTEN = {"reguliere": "regulier", "amv": "amv", "bijzondere": "bijzonder", "aanmeldvoorziening": "aanmeldvoorziening"}


@given(parsers.re(
    r'in (?P<g>[^"]+?) is "(?P<naam>[^"]+)" met (?P<n>[\d.]+|één|een onbekend aantal) (?:duurzame )?plaats(?:en)?'
    r"(?: van het soort (?P<soort>reguliere|amv|bijzondere|aanmeldvoorziening))?"
    r" beschikbaar gesteld en in het verdeelbesluit opgenomen$"
))  # fmt: skip
def _(zaak: Zaak, g: str, naam: str, n: str, soort: str | None) -> None:
    deel = {
        "id": f"v{len(zaak.dossier['voorzieningen']) + 1}", "naam": naam, "gemeente": gemeente(g),
        "soort": SOORTEN[soort or "reguliere"], "stand": "gerealiseerd", "beschikbaar_vanaf": "2025-01-01",
        "beschikbaar_tot": "onbepaalde tijd", "in_verdeelbesluit": True, "ter_beschikking": "2025-01-01",
    }  # fmt: skip
    zaak.dossier["voorzieningen"].append(deel if "onbekend" in n else deel | {"plaatsen": getal(n)})


@given(parsers.re(r"de gemeente (?P<g>.+?) vraagt de uitkering aan voor (?P<n>[\d.]+|één|geen) plaats(?:en)?$"))
def _(zaak: Zaak, g: str, n: str) -> None:
    van_gemeente(zaak, gemeente(g))["aanvraag"] = {
        "ingediend": "2025-03-01", "elektronisch": True, "beschikbaar_vanaf": "2025-01-01", "plaatsen": getal(n),
        "soort": "regulier", "beschikbaar_tot": "onbepaalde tijd",
    }  # fmt: skip


@given(parsers.re(r"het indicatieve deel van de gemeente (?P<g>.+?) is (?P<n>[\d.]+|geen|onbekend)$"))
def _(zaak: Zaak, g: str, n: str) -> None:
    deel = van_gemeente(zaak, gemeente(g))
    deel.pop("indicatief", None)
    if n != "onbekend":
        deel["indicatief"] = {"totaal": getal(n)}


def _alle(zaak: Zaak) -> list[dict[str, Any]]:
    codes = sorted(c for c, p in indeling().provincie_van.items() if p == zaak.dossier["provincie"])
    return [van_gemeente(zaak, c) for c in codes]


@given("alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld")
def _(zaak: Zaak) -> None:
    besluit = zaak.dossier.setdefault("verdeelbesluit", {})
    besluit |= {"genomen": "2024-12-20", "bekendgemaakt": "2024-12-23", "termijn": "2025-06-30", "toewijzing": []}
    zaak.dossier["voorzieningen_volledig"] = True
    for deel in _alle(zaak):
        deel |= {"gerealiseerd": {"totaal": 10, "amv": 0}, "op_verzoek_verstrekt": 0}
        deel["geboden"] = {"plaatsen": 0, "plaatsmaanden": 0}
        besluit["toewijzing"].append({"gemeente": deel["code"], "totaal": 10, "amv": 0})


@given(parsers.re(r"de gemeente (?P<g>.+?) heeft haar taak niet vervuld$"))
def _(zaak: Zaak, g: str) -> None:
    van_gemeente(zaak, gemeente(g))["gerealiseerd"] = {"totaal": 9, "amv": 0}


@given(parsers.re(r"niet bekend is wat in de gemeente (?P<g>.+?) is gerealiseerd$"))
def _(zaak: Zaak, g: str) -> None:
    van_gemeente(zaak, gemeente(g)).pop("gerealiseerd")


@given(parsers.re(r"het verdeelbesluit wijst de gemeente (?P<g>.+?) niet aan$"))
def _(zaak: Zaak, g: str) -> None:
    besluit = zaak.dossier["verdeelbesluit"]
    besluit["toewijzing"] = [t for t in besluit["toewijzing"] if t["gemeente"] != gemeente(g)]


@given(parsers.re(
    r"de gemeente (?P<g>.+?) bood (?P<n>[\d.]+|één|geen) plaats(?:en)?(?: gedurende (?P<m>\d+) maand(?:en)?)?$"
))  # fmt: skip
def _(zaak: Zaak, g: str, n: str, m: str | None) -> None:
    deel = {"plaatsen": getal(n)}
    van_gemeente(zaak, gemeente(g))["geboden"] = deel if m is None else deel | {"plaatsmaanden": getal(n) * int(m)}


@given(parsers.re(r"op verzoek van de gemeente (?P<g>.+?) is al een uitkering verstrekt voor (?P<n>[\d.]+) plaatsen$"))
def _(zaak: Zaak, g: str, n: str) -> None:
    van_gemeente(zaak, gemeente(g))["op_verzoek_verstrekt"] = getal(n)


@given(parsers.re(rf"het verdeelbesluit is bekendgemaakt op (?P<dag>{DATUM}|een onbekende dag)$"))
def _(zaak: Zaak, dag: str) -> None:
    besluit = zaak.dossier.setdefault("verdeelbesluit", {})
    besluit.pop("bekendgemaakt", None)
    if "onbekende" not in dag:
        besluit["bekendgemaakt"] = datum(dag)


@then(parsers.re(rf'is de uitkomst van "(?P<titel>[^"]+)" op (?P<dag>{DATUM}) voor de gemeente (?P<g>.+)$'))
def _(zaak: Zaak, titel: str, dag: str, g: str) -> None:
    assert zaak.grenzen(titel, None, g) == (datum(dag), datum(dag))


@then(parsers.re(r"telt het deel van de provincie met de delen van (?P<wie>.+) op tot € (?P<bedrag>[\d.]+,\d\d)$"))
def _(zaak: Zaak, wie: str, bedrag: str) -> None:
    delen = [zaak.grenzen("Uitkering boven 75%, deel van de provincie", None, None)[0]]
    delen += [zaak.grenzen("Uitkering boven 75%, deel van de gemeente", None, g)[0] for g in wie.split(" en ")]
    assert sum(Fraction(str(d)) for d in delen) == Fraction(bedrag.replace(".", "").replace(",", "."))
