"""Sentences about exchanges."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers, then

from tests.scenario.zaak import DATUM, Zaak, datum, gemeente, getal, provincie, regel_id

SOORT = "regulier|amv|bijzonder|aanmeldvoorziening|statushouders|ontheemden"


def _uitruil(zaak: Zaak) -> dict[str, Any]:
    laatste: dict[str, Any] = zaak.dossier["uitruil"][-1]
    return laatste


def _gebied(naam: str) -> str:
    kaal = naam.removesuffix(" (provincie)")
    return gemeente(naam) if kaal == naam else provincie(kaal)


@given(parsers.re(rf"(?P<van>[A-Z].+?) staat (?P<n>[\d.]+) (?P<soort>{SOORT}) af aan (?P<naar>.+)$"))
def _(zaak: Zaak, van: str, n: str, soort: str, naar: str) -> None:
    """Add an exchange that is agreed on 1 October 2024 and stands in the report, or on which the colleges decided."""
    anders = {"gezamenlijk_besluit": "2024-10-01"} if soort == "statushouders" else {"in_verslag": True}
    zaak.dossier.setdefault("uitruil", []).append(
        {"van": _gebied(van), "naar": _gebied(naar), "soort": soort, "plaatsen": getal(n), **anders,
         "afgesproken_op": "2024-10-01"}
    )  # fmt: skip


@given(parsers.re(r"de ontvanger krijgt er (?P<n>[\d.]+) bij$"))
def _(zaak: Zaak, n: str) -> None:
    _uitruil(zaak)["plaatsen_erbij"] = getal(n)


@given(parsers.re(rf"de ontvanger krijgt er (?P<soort>{SOORT}) voor in de plaats$"))
def _(zaak: Zaak, soort: str) -> None:
    _uitruil(zaak)["soort_erbij"] = soort


@given(parsers.re(r"niet bekend is (?P<wat>welke soort|hoeveel) wordt uitgeruild$"))
def _(zaak: Zaak, wat: str) -> None:
    _uitruil(zaak).pop("soort" if wat == "welke soort" else "plaatsen")


@given(parsers.re(r"niet bekend is wie (?P<wat>afstaat|overneemt)$"))
def _(zaak: Zaak, wat: str) -> None:
    _uitruil(zaak).pop("van" if wat == "afstaat" else "naar")


@given(parsers.re(r"als tegenprestatie is afgesproken: (?P<tekst>.+)$"))
def _(zaak: Zaak, tekst: str) -> None:
    _uitruil(zaak)["tegenprestatie"] = tekst


@given(parsers.re(
    rf"de minister oordeelt op (?P<dag>{DATUM}) over de eerste uitruil: (?P<wat>bijzondere omstandigheden"
    r"|ingrijpende wijziging): (?P<antwoord>ja|nee)(?:, want (?P<want>.+)|(?P<kaal>, zonder motivering))$"
))  # fmt: skip
def _(zaak: Zaak, dag: str, wat: str, antwoord: str, want: str | None) -> None:
    oordeel = {"over": wat.replace(" ", "_"), "betreft": "uitruil 1", "antwoord": antwoord, "auteur": "de minister",
               "rol": "Onze Minister", "datum": datum(dag)}  # fmt: skip
    zaak.dossier.setdefault("oordelen", []).append(oordeel | ({"motivering": want} if want else {}))


@then(parsers.re(
    r'is het antwoord op "(?P<titel>[^"]+)" voor uitruil (?P<nr>\d+)'
    r" (?P<antwoord>ja|nee|onbekend|niet van toepassing)$"
))  # fmt: skip
def _(zaak: Zaak, titel: str, nr: str, antwoord: str) -> None:
    reden = next(r for r in zaak.uit.uitruil[int(nr) - 1].redenen if r.regel == regel_id(titel))
    assert reden.uitkomst == antwoord.replace(" ", "_"), reden.zin
