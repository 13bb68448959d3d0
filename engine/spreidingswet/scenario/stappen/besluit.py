"""Sentences about the verdeelbesluit: what it assigns, its terms, and its suspension."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spreidingswet.scenario.fouten import Mislukt, onbruikbaar
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep
from spreidingswet.toetsing.uitkomst import Rekenstap

GROEP = Groep("Het verdeelbesluit, de taak en de termijnen")


@GROEP.gegeven(
    "het verdeelbesluit wijst de gemeente {g:gemeente} {n} plaatsen toe[, waarvan {amv:n} voor amv]",
    "het verdeelbesluit wijst de gemeente Utrecht 500 plaatsen toe",
    "het verdeelbesluit wijst de gemeente Utrecht 500 plaatsen toe, waarvan 40 voor amv",
)
def _(zaak: Zaak, g: str, n: int, amv: int | None) -> None:
    deel = {"gemeente": g, "totaal": n} | ({} if amv is None else {"amv": amv})
    zaak.verdeelbesluit.setdefault("toewijzing", []).append(deel)


@GROEP.gegeven(
    "het verdeelbesluit wijst de gemeente {g:gemeente} niet aan", "het verdeelbesluit wijst de gemeente Zeist niet aan"
)
def _(zaak: Zaak, g: str) -> None:
    besluit = zaak.verdeelbesluit
    besluit["toewijzing"] = [t for t in besluit.get("toewijzing", []) if t["gemeente"] != g]


@GROEP.gegeven(
    "in de gemeente {g:gemeente} zijn {n} plaatsen gerealiseerd[, waarvan {amv:n} voor amv]",
    "in de gemeente Utrecht zijn 480 plaatsen gerealiseerd, waarvan 40 voor amv",
)
def _(zaak: Zaak, g: str, n: int, amv: int | None) -> None:
    zaak.van_gemeente(g)["gerealiseerd"] = {"totaal": n} | ({} if amv is None else {"amv": amv})


@GROEP.gegeven(
    "niet bekend is wat in de gemeente {g:gemeente} is gerealiseerd",
    "niet bekend is wat in de gemeente Zeist is gerealiseerd",
)
def _(zaak: Zaak, g: str) -> None:
    zaak.van_gemeente(g).pop("gerealiseerd", None)


@GROEP.gegeven(
    "het verdeelbesluit is bekendgemaakt op {dag:dag?}", "het verdeelbesluit is bekendgemaakt op 23 december 2024"
)
def _(zaak: Zaak, dag: str | None) -> None:
    zaak.verdeelbesluit.pop("bekendgemaakt", None)
    if dag is not None:
        zaak.verdeelbesluit["bekendgemaakt"] = dag


@GROEP.gegeven(
    "het verdeelbesluit is op {dag} genomen en bekendgemaakt op {bek:dag}[, met een termijn tot en met {termijn:dag}]",
    "het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024",
    "het verdeelbesluit is op 20 december 2024 genomen en bekendgemaakt op 23 december 2024, met een termijn tot en"
    " met 30 juni 2025",
)
def _(zaak: Zaak, dag: str, bek: str, termijn: str | None) -> None:
    zaak.verdeelbesluit.update({"genomen": dag, "bekendgemaakt": bek})
    if termijn:
        zaak.verdeelbesluit["termijn"] = termijn


@GROEP.gegeven(
    "het verdeelbesluit is geschorst vanaf {van:dag}[ tot {tot:dag}][ voor de gemeente {g:gemeente}]",
    "het verdeelbesluit is geschorst vanaf 1 februari 2025 tot 1 april 2025 voor de gemeente Zeist",
)
def _(zaak: Zaak, van: str, tot: str | None, g: str | None) -> None:
    _schors(zaak, van, tot, g)


@GROEP.gegeven(
    "de rechter heeft het verdeelbesluit voor de gemeente {g:gemeente} geschorst vanaf {van:dag?}[ tot {tot:dag}]",
    "de rechter heeft het verdeelbesluit voor de gemeente Zeist geschorst vanaf 1 februari 2025",
)
def _(zaak: Zaak, g: str, van: str | None, tot: str | None) -> None:
    _schors(zaak, van, tot, g)


def _schors(zaak: Zaak, van: str | None, tot: str | None, g: str | None) -> None:
    schorsing: dict[str, Any] = {"gemeenten": [g] if g else []}
    schorsing |= {k: d for k, d in (("vanaf", van), ("tot", tot)) if d is not None}
    zaak.verdeelbesluit["schorsing"] = schorsing


def _stappen(s: Rekenstap | None) -> Iterator[Rekenstap]:
    if s is not None:
        yield s
        for d in s.delen:
            yield from _stappen(d)


def _gronden(zaak: Zaak, titel: str) -> str:
    return "; ".join(s.naam for s in _stappen(zaak.reden(titel).berekening) if s.bewerking == "verlengd")


@GROEP.dan(
    'is "{titel}" verlengd, want {grond:tekst}',
    'is "De laatste dag om bezwaar te maken" verlengd, want 27 april 2025 is een zondag',
)
def _(zaak: Zaak, titel: str, grond: str) -> None:
    if grond not in _gronden(zaak, titel):
        raise Mislukt(
            f'"{titel}" is verlengd, want {grond}', _gronden(zaak, titel) or "niet verlengd", [zaak.reden(titel)]
        )


@GROEP.dan(
    'zegt de berekening van "{titel}" erbij: {tekst}',
    'zegt de berekening van "De laatste dag om bezwaar te maken" erbij: is een zondag',
)
def _(zaak: Zaak, titel: str, tekst: str) -> None:
    if not _gronden(zaak, titel).endswith(tekst):
        raise Mislukt(f'bij "{titel}": {tekst}', _gronden(zaak, titel) or "niets", [zaak.reden(titel)])


@GROEP.dan(
    'is "{titel}" niet verlengd', 'is "De laatste dag van de termijn voor de terbeschikkingstelling" niet verlengd'
)
def _(zaak: Zaak, titel: str) -> None:
    if gronden := _gronden(zaak, titel):
        raise Mislukt(f'"{titel}" is niet verlengd', gronden, [zaak.reden(titel)])


@GROEP.dan(
    "geldt van (de|het) {naam:naam} (nog geen versie|de versie van {dag})",
    "geldt van de Regeling de versie van 1 februari 2024",
    "geldt van het Besluit nog geen versie",
)
def _(zaak: Zaak, naam: str, dag: str | None) -> None:
    bronnen = {b.verkort: b.id for b in zaak.omgeving.boek.bronnen.values()}
    if naam not in bronnen:
        raise onbruikbaar(
            "SW-S25", f"er is geen regeling die {naam!r} heet", "bijvoorbeeld: de Spreidingswet, de Regeling"
        )
    versies = {r.bron: r.geldigheid.isoformat() for r in zaak.uit.herkomst.regelingen}
    zaak.gelijk(f"de geldende versie van {naam}", dag, versies.get(bronnen[naam]))
