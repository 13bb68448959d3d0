"""Sentences about any fact that names its field of the dossier, any recorded judgement, and any outcome."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

from pytest_bdd import given, parsers, then

from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.model import Feitdefinitie
from tests.scenario.zaak import DATUM, Zaak, datum, gemeente

WIE = r'(?:de gemeente (?P<g>[^":]+?)|(?P<p>de provincie)|(?:de voorziening )?"(?P<v>[^"]+)"|(?P<u>de uitruil))'


def feit(omschrijving: str, g: str | None, p: str | None, v: str | None) -> Feitdefinitie:
    """Return the fact that is described so, about the subject that is meant."""
    onderwerp = "gemeente" if g else "provincie" if p else "voorziening" if v else "uitruil"
    gevonden = [f for f in regelboek().feiten.values() if (f.onderwerp, f.omschrijving) == (onderwerp, omschrijving)]
    assert len(gevonden) == 1, f"geen feit over een {onderwerp} met de omschrijving {omschrijving!r}"
    return gevonden[0]


def lees_waarde(f: Feitdefinitie, tekst: str) -> Any:
    """Read a value as people write it, by the type of the fact."""
    if f.type == "datum":
        return tekst if tekst == "onbepaalde tijd" else datum(tekst)
    if f.type == "keuze":
        if f.waarden == {"ja": "ja", "nee": "nee"}:
            return tekst == "ja"
        return next(k for k, w in (f.waarden or {}).items() if tekst in (k, w))
    if f.type == "getal" and re.fullmatch(r"-?\d{1,3}(\.\d{3})*|-?\d+", tekst):
        return int(tekst.replace(".", ""))
    return tekst.replace(".", "").replace(",", ".")  # a decimal fraction is text in a dossier


def houder(zaak: Zaak, f: Feitdefinitie, g: str | None, v: str | None) -> dict[str, Any]:
    """Return the part of the dossier in which a fact stands."""
    assert f.veld, f"{f.omschrijving!r} staat niet in het dossier; het programma leidt het af"
    if f.veld.startswith("dossier.") or f.onderwerp == "provincie":
        return zaak.dossier
    if f.onderwerp == "gemeente":
        return van_gemeente(zaak, gemeente(str(g)))
    if f.onderwerp == "voorziening":
        return zaak.voorziening(v)
    uitruil: dict[str, Any] = zaak.dossier["uitruil"][0]
    return uitruil


def van_gemeente(zaak: Zaak, code: str) -> dict[str, Any]:
    """Return the entry of a gemeente, made if it was not there."""
    lijst: list[dict[str, Any]] = zaak.dossier.setdefault("gemeenten", [])
    for deel in lijst:
        if deel["code"] == code:
            return deel
    lijst.append({"code": code})
    return lijst[-1]


def zet(deel: dict[str, Any], pad: str, waarde: Any) -> None:
    """Set a nested field; None takes it away."""
    *boven, laatste = pad.removeprefix("dossier.").split(".")
    for stap in boven:
        deel = deel.setdefault(stap, {})
    if waarde is None:
        deel.pop(laatste, None)
    else:
        deel[laatste] = waarde


@given(parsers.re(rf"van {WIE} is bekend: (?P<wat>[^:]+): (?P<waarde>.+)$"))
def _(zaak: Zaak, wat: str, waarde: str, g: str | None, p: str | None, v: str | None) -> None:
    f = feit(wat, g, p, v)
    assert f.veld
    zet(houder(zaak, f, g, v), f.veld, lees_waarde(f, waarde))


@given(parsers.re(rf"van {WIE} is niet bekend: (?P<wat>[^:]+)$"))
def _(zaak: Zaak, wat: str, g: str | None, p: str | None, v: str | None) -> None:
    f = feit(wat, g, p, v)
    assert f.veld
    zet(houder(zaak, f, g, v), f.veld, None)


@given(parsers.re(
    rf'(?P<auteur>[A-Z][^,]*), (?P<rol>[^,]+), oordeelt op (?P<dag>{DATUM}) over {WIE}: (?P<wat>[^:]+):'
    r' (?P<antw>ja|nee)(?:, want (?P<want>.+)|(?P<kaal>, zonder motivering))$'
))  # fmt: skip
def _(
    zaak: Zaak, auteur: str, rol: str, dag: str, wat: str, antw: str, want: str | None,
    g: str | None, p: str | None, v: str | None,
) -> None:  # fmt: skip
    f = feit(wat, g, p, v)
    assert f.oordeel, f"{wat!r} is geen oordeel"
    betreft = gemeente(g) if g else zaak.dossier["provincie"] if p else zaak.voorziening(v)["id"]
    oordeel = {"over": f.oordeel, "betreft": betreft, "antwoord": antw, "auteur": auteur, "rol": rol,
               "datum": datum(dag)}  # fmt: skip
    zaak.dossier.setdefault("oordelen", []).append(oordeel | ({"motivering": want} if want else {}))


@then(parsers.re(
    r'is het antwoord op "(?P<titel>[^"]+)" voor de gemeente (?P<g>.+?)'
    r' (?P<antwoord>ja|nee|onbekend|niet van toepassing)$'
))  # fmt: skip
def _(zaak: Zaak, titel: str, g: str, antwoord: str) -> None:
    reden = zaak.reden(titel, None, g)
    assert reden.uitkomst == antwoord.replace(" ", "_"), reden.zin


@then(parsers.re(
    r'is de uitkomst van "(?P<titel>[^"]+)"(?: voor (?:de gemeente (?P<g>.+?)|"(?P<naam>[^"]+)"))?'
    rf' (?:€ (?P<euro>-?[\d.]+(?:,\d\d)?)|(?P<dag>{DATUM})|(?P<breuk>-?[\d.]*\d,\d+))$'
))  # fmt: skip
def _(
    zaak: Zaak, titel: str, g: str | None, naam: str | None, euro: str | None, dag: str | None, breuk: str | None
) -> None:
    laag, hoog = zaak.grenzen(titel, naam, g)
    assert laag == hoog, (laag, hoog)
    if dag is not None:
        assert laag == datum(dag)
    else:
        assert laag is not None
        assert Fraction(laag) == Fraction((euro or breuk or "").replace(".", "").replace(",", "."))
