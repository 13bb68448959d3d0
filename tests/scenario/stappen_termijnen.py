"""Sentences about terms: on what grounds one was extended, and what the court suspended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pytest_bdd import given, parsers, then

from spreidingswet.toetsing.uitkomst import Rekenstap
from tests.scenario.zaak import DATUM, Zaak, datum, gemeente, interpretatie_id


@given(parsers.re(
    r"de rechter heeft het verdeelbesluit voor de gemeente (?P<g>.+?) geschorst"
    rf" vanaf (?P<van>{DATUM}|een onbekende dag)(?: tot (?P<tot>{DATUM}))?$"
))  # fmt: skip
def _(zaak: Zaak, g: str, van: str, tot: str | None) -> None:
    schorsing: dict[str, Any] = {"gemeenten": [gemeente(g)]}
    schorsing |= {} if "onbekende" in van else {"vanaf": datum(van)}
    schorsing |= {} if tot is None else {"tot": datum(tot)}
    zaak.dossier.setdefault("verdeelbesluit", {})["schorsing"] = schorsing


def _stappen(s: Rekenstap | None) -> Iterator[Rekenstap]:
    if s is not None:
        yield s
        for d in s.delen:
            yield from _stappen(d)


def _gronden(zaak: Zaak, titel: str) -> str:
    return "; ".join(s.naam for s in _stappen(zaak.reden(titel).berekening) if s.bewerking == "verlengd")


@then(parsers.re(r'is "(?P<titel>[^"]+)" verlengd, want (?P<grond>.+)$'))
def _(zaak: Zaak, titel: str, grond: str) -> None:
    assert grond in _gronden(zaak, titel)


@then(parsers.re(r'zegt de berekening van "(?P<titel>[^"]+)" erbij: (?P<tekst>.+)$'))
def _(zaak: Zaak, titel: str, tekst: str) -> None:
    assert _gronden(zaak, titel).endswith(tekst)


@then(parsers.re(r'is "(?P<titel>[^"]+)" niet verlengd$'))
def _(zaak: Zaak, titel: str) -> None:
    assert _gronden(zaak, titel) == ""


@then(parsers.re(rf'is de uitkomst van "(?P<titel>[^"]+)" (?P<dag>{DATUM}) of later$'))
def _(zaak: Zaak, titel: str, dag: str) -> None:
    assert zaak.grenzen(titel, None, None) == (datum(dag), None)


@then(parsers.re(
    r'zou een ander antwoord op de vraag "(?P<vraag>[^"]+)" (?P<wat>de uitkomst|niets) veranderen aan het meetellen$'
))  # fmt: skip
def _(zaak: Zaak, vraag: str, wat: str) -> None:
    gebruik = next(i for i in zaak.uit.interpretaties if i.id == interpretatie_id(vraag))
    geraakt = [v.betreft for o in gebruik.andere_opties for v in o.verandert]
    assert any(b.startswith(("voorziening ", "provincie ")) for b in geraakt) == (wat == "de uitkomst"), geraakt
