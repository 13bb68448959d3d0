"""Sentences about a facility."""

from __future__ import annotations

from typing import Any

from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Een voorziening")
DOELGROEPEN = {
    "asielzoekers": "asielzoekers",
    "ontheemden uit Oekraïne": "ontheemden",
    "vergunninghouders": "vergunninghouders",
    "een andere doelgroep": "anders",
    "een onbekende doelgroep": None,
}
EXPLOITANTEN = {
    "het COA": "coa",
    "het college": "college",
    "een ander dan het COA of het college": "anders",
    "een onbekende exploitant": None,
}
SOORTEN = {
    "regulier": "regulier",
    "amv": "amv",
    "bijzondere aard": "bijzonder",
    "aanmeldvoorziening": "aanmeldvoorziening",
}
BIJVOEGLIJK = {
    "reguliere": "regulier",
    "amv": "amv",
    "bijzondere": "bijzonder",
    "aanmeldvoorziening": "aanmeldvoorziening",
}


@GROEP.gegeven(
    'een voorziening[ "{naam:titel}"] in {g:gemeente} die aan alle voorwaarden voldoet',
    "een voorziening in Utrecht die aan alle voorwaarden voldoet",
    'een voorziening "Nieuwbouw" in Den Haag die aan alle voorwaarden voldoet',
)
def _(zaak: Zaak, g: str, naam: str | None) -> None:
    nummer = len(zaak.dossier["voorzieningen"]) + 1
    zaak.dossier["voorzieningen"].append(
        {
            "id": f"v{nummer}",
            "naam": naam or f"voorziening {nummer}",
            "gemeente": g,
            "plaatsen": 100,
            "soort": "regulier",
            "doelgroep": "asielzoekers",
            "exploitant": "coa",
            "beschikbaar_vanaf": "2025-01-01",
            "beschikbaar_tot": "onbepaalde tijd",
            "stand": "gerealiseerd",
            "overbrugging_door": [],
        }
    )


@GROEP.gegeven(
    "{v} is beschikbaar vanaf {dag:dag?}",
    "de voorziening is beschikbaar vanaf 1 juli 2025",
    '"Nieuwbouw" is beschikbaar vanaf een onbekende dag',
)
def _(zaak: Zaak, v: str | None, dag: str | None) -> None:
    zaak.zet(v, "beschikbaar_vanaf", dag)


@GROEP.gegeven(
    "{v} is beschikbaar tot {dag:dag?}",
    "de voorziening is beschikbaar tot 1 februari 2026",
    '"Noodopvang" is beschikbaar tot een dag in 2028',
)
def _(zaak: Zaak, v: str | None, dag: str | None) -> None:
    zaak.zet(v, "beschikbaar_tot", dag)


@GROEP.gegeven("{v} is voor onbepaalde tijd beschikbaar", "de voorziening is voor onbepaalde tijd beschikbaar")
def _(zaak: Zaak, v: str | None) -> None:
    zaak.zet(v, "beschikbaar_tot", "onbepaalde tijd")


@GROEP.gegeven(
    f"{{v}} is bestemd voor {{wie:{'|'.join(DOELGROEPEN)}}}",
    "de voorziening is bestemd voor vergunninghouders",
    'de voorziening "Haven" is bestemd voor ontheemden uit Oekraïne',
)
def _(zaak: Zaak, v: str | None, wie: str) -> None:
    zaak.zet(v, "doelgroep", DOELGROEPEN[wie])


@GROEP.gegeven(
    f"{{v}} wordt geëxploiteerd door {{wie:{'|'.join(EXPLOITANTEN)}}}",
    "de voorziening wordt geëxploiteerd door het COA",
)
def _(zaak: Zaak, v: str | None, wie: str) -> None:
    zaak.zet(v, "exploitant", EXPLOITANTEN[wie])


@GROEP.gegeven(
    "het dossier noemt geen {wat:doelgroep|exploitant} van {v}", "het dossier noemt geen exploitant van de voorziening"
)
def _(zaak: Zaak, wat: str, v: str | None) -> None:
    zaak.voorziening(v).pop(wat, None)


@GROEP.gegeven(
    "{v} (is [een ]{stand:gerealiseerd|vastgesteld|voornemen}|heeft een onbekende stand)",
    "de voorziening is gerealiseerd",
    'voorziening "Haven" is een voornemen',
    "de voorziening heeft een onbekende stand",
)
def _(zaak: Zaak, v: str | None, stand: str | None) -> None:
    zaak.zet(v, "stand", stand)


@GROEP.gegeven(
    "{v} heeft {n:n?} plaats[en]",
    "de voorziening heeft 120 plaatsen",
    "de voorziening heeft één plaats",
    '"Haven" heeft een onbekend aantal plaatsen',
)
def _(zaak: Zaak, v: str | None, n: int | None) -> None:
    zaak.zet(v, "plaatsen", n)


@GROEP.gegeven(
    f"{{v}} is van (het soort {{soort:{'|'.join(SOORTEN)}}}|een onbekend soort)",
    "de voorziening is van het soort amv",
    "de voorziening is van een onbekend soort",
)
def _(zaak: Zaak, v: str | None, soort: str | None) -> None:
    zaak.zet(v, "soort", SOORTEN[soort] if soort else None)


@GROEP.gegeven(
    "{v} ligt in {g:gemeente?}", "de voorziening ligt in 's-Hertogenbosch", '"Haven" ligt in een onbekende gemeente'
)
def _(zaak: Zaak, v: str | None, g: str | None) -> None:
    zaak.zet(v, "gemeente", g)


@GROEP.gegeven('{v} wordt overbrugd door "{door:titel}"', '"Nieuwbouw" wordt overbrugd door "Noodopvang"')
def _(zaak: Zaak, v: str | None, door: str) -> None:
    deel = zaak.voorziening(v)
    door_id = zaak.voorziening(door)["id"]
    deel["overbrugging_door"] = [*(deel.get("overbrugging_door") or []), door_id]


@GROEP.gegeven(
    "{v} wordt door geen andere voorziening overbrugd", "de voorziening wordt door geen andere voorziening overbrugd"
)
def _(zaak: Zaak, v: str | None) -> None:
    zaak.zet(v, "overbrugging_door", [])


@GROEP.gegeven(
    "niet bekend is door welke voorziening {v} wordt overbrugd",
    "niet bekend is door welke voorziening de voorziening wordt overbrugd",
)
def _(zaak: Zaak, v: str | None) -> None:
    zaak.zet(v, "overbrugging_door", None)


@GROEP.gegeven(
    "{v} wordt opgeëist voor de provincie {p:provincie}", "de voorziening wordt opgeëist voor de provincie Gelderland"
)
def _(zaak: Zaak, v: str | None, p: str) -> None:
    zaak.zet(v, "ten_behoeve_van", p)


@GROEP.gegeven("{v} is nog niet openbaar", "de voorziening is nog niet openbaar")
def _(zaak: Zaak, v: str | None) -> None:
    zaak.zet(v, "openbaar", False)


@GROEP.gegeven(
    'in {g:gemeente} is "{naam:titel}" met {n:n?} [duurzame ]plaats[en]'
    f"[ van het soort {{soort:{'|'.join(BIJVOEGLIJK)}}}] beschikbaar gesteld en in het verdeelbesluit opgenomen",
    'in Utrecht is "Haven" met 100 plaatsen beschikbaar gesteld en in het verdeelbesluit opgenomen',
    'in Utrecht is "Haven" met 20 duurzame plaatsen van het soort amv beschikbaar gesteld en in het verdeelbesluit'
    " opgenomen",
)
def _(zaak: Zaak, g: str, naam: str, n: int | None, soort: str | None) -> None:
    deel: dict[str, Any] = {
        "id": f"v{len(zaak.dossier['voorzieningen']) + 1}",
        "naam": naam,
        "gemeente": g,
        "soort": BIJVOEGLIJK[soort or "reguliere"],
        "stand": "gerealiseerd",
        "beschikbaar_vanaf": "2025-01-01",
        "beschikbaar_tot": "onbepaalde tijd",
        "in_verdeelbesluit": True,
        "ter_beschikking": "2025-01-01",
    }
    zaak.dossier["voorzieningen"].append(deel if n is None else deel | {"plaatsen": n})
