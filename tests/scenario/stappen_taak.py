"""Sentences about the task of a gemeente."""

from __future__ import annotations

from typing import Any

from pytest_bdd import given, parsers

from tests.scenario.zaak import DATUM, Zaak, datum, gemeente, getal


def _besluit(zaak: Zaak) -> dict[str, Any]:
    besluit: dict[str, Any] = zaak.dossier.setdefault("verdeelbesluit", {})
    return besluit


@given(parsers.re(r"het verdeelbesluit wijst de gemeente (?P<g>.+?) (?P<n>[\d.]+) plaatsen toe, waarvan (?P<amv>[\d.]+|geen) voor amv$"))  # noqa: E501  # fmt: skip
def _(zaak: Zaak, g: str, n: str, amv: str) -> None:
    deel = {"gemeente": gemeente(g), "totaal": getal(n), "amv": getal(amv)}
    _besluit(zaak).setdefault("toewijzing", []).append(deel)


@given(parsers.re(r"in de gemeente (?P<g>.+?) zijn (?P<n>[\d.]+) plaatsen gerealiseerd(?:, waarvan (?P<amv>[\d.]+|geen) voor amv)?$"))  # noqa: E501  # fmt: skip
def _(zaak: Zaak, g: str, n: str, amv: str | None) -> None:
    gemeenten = zaak.dossier.setdefault("gemeenten", [])
    deel = next((d for d in gemeenten if d["code"] == gemeente(g)), None)
    if deel is None:
        gemeenten.append(deel := {"code": gemeente(g)})
    deel["gerealiseerd"] = {"totaal": getal(n)} | ({} if amv is None else {"amv": getal(amv)})


@given(parsers.re(rf"het verdeelbesluit is op (?P<dag>{DATUM}) genomen en bekendgemaakt op (?P<bek>{DATUM})(?:, met een termijn tot en met (?P<termijn>{DATUM}))?$"))  # noqa: E501  # fmt: skip
def _(zaak: Zaak, dag: str, bek: str, termijn: str | None) -> None:
    _besluit(zaak).update({"genomen": datum(dag), "bekendgemaakt": datum(bek)})
    if termijn:
        _besluit(zaak)["termijn"] = datum(termijn)


@given(parsers.re(rf"het verdeelbesluit is geschorst vanaf (?P<van>{DATUM})(?: tot (?P<tot>{DATUM}))?(?: voor de gemeente (?P<g>.+))?$"))  # noqa: E501  # fmt: skip
def _(zaak: Zaak, van: str, tot: str | None, g: str | None) -> None:
    schorsing: dict[str, Any] = {"vanaf": datum(van), "gemeenten": [gemeente(g)] if g else []}
    if tot:
        schorsing["tot"] = datum(tot)
    _besluit(zaak)["schorsing"] = schorsing
