"""Sentences about the dossier, its province and its gemeenten."""

from __future__ import annotations

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.scenario.fouten import onbruikbaar
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Het dossier, de provincie en de gemeenten")


@GROEP.gegeven(
    "[een dossier van ]de provincie {p:provincie}[ in de cyclus {cyclus:jaar}]",
    "de provincie Utrecht",
    "de provincie Noord-Brabant in de cyclus 2024",
    "een dossier van de provincie Friesland",
)
def _(zaak: Zaak, p: str, cyclus: str | None) -> None:
    zaak.dossier |= {"provincie": p, "cyclus": cyclus or "2024"}


@GROEP.gegeven("de peildatum is {dag}", "de peildatum is 20 december 2024")
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["peildatum"] = dag


@GROEP.gegeven("het dossier noemt geen peildatum", "het dossier noemt geen peildatum")
def _(zaak: Zaak) -> None:
    zaak.dossier.pop("peildatum", None)


@GROEP.gegeven(
    "[de provincie heeft ]een opgave van {totaal:n} plaatsen[, waarvan {amv:n} voor amv]",
    "een opgave van 3.000 plaatsen",
    "de provincie heeft een opgave van 3.000 plaatsen, waarvan 250 voor amv",
)
def _(zaak: Zaak, totaal: int, amv: int | None) -> None:
    zaak.dossier["opgave"] = {"totaal": totaal} | ({} if amv is None else {"amv": amv})


@GROEP.gegeven(
    'de vraag "{vraag:titel}" is beantwoord met {optie:tekst}',
    'de vraag "Tellen plaatsen mee die nog een voornemen zijn?" is beantwoord met ja',
)
def _(zaak: Zaak, vraag: str, optie: str) -> None:
    id_ = zaak.interpretatie_id(vraag)
    opties = [o.id.replace("-", " ") for o in zaak.omgeving.boek.interpretaties[id_].opties]
    if optie not in opties:
        raise onbruikbaar("SW-S25", f'op de vraag "{vraag}" is {optie!r} geen antwoord', " of ".join(opties))
    zaak.opties[id_] = optie.replace(" ", "-")


@GROEP.gegeven("het verslag is uitgebracht op {dag}", "het verslag is uitgebracht op 31 oktober 2024")
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["verslag"] = {"uitgebracht": dag}


@GROEP.gegeven("het verdeelbesluit is genomen op {dag}", "het verdeelbesluit is genomen op 20 december 2024")
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["verdeelbesluit"] = {"genomen": dag}


@GROEP.gegeven("het dossier noemt geen verslag", "het dossier noemt geen verslag")
def _(zaak: Zaak) -> None:
    zaak.dossier.pop("verslag", None)


@GROEP.gegeven(
    "{wel:niet alle|alle} voorzieningen van de provincie staan in het dossier",
    "alle voorzieningen van de provincie staan in het dossier",
)
def _(zaak: Zaak, wel: str) -> None:
    zaak.dossier["voorzieningen_volledig"] = wel == "alle"


@GROEP.gegeven(
    "alle gemeenten van de provincie staan in het dossier", "alle gemeenten van de provincie staan in het dossier"
)
def _(zaak: Zaak) -> None:
    for code, provincie in indeling().provincie_van.items():
        if provincie == zaak.provincie:
            zaak.van_gemeente(code)


@GROEP.gegeven(
    "opgegeven is een som van {n} meetellende plaatsen {soort:regulier|voor amv|in totaal}[, en {m:n} met voornemens]",
    "opgegeven is een som van 500 meetellende plaatsen in totaal",
    "opgegeven is een som van 500 meetellende plaatsen regulier, en 600 met voornemens",
)
def _(zaak: Zaak, n: int, soort: str, m: int | None) -> None:
    welke = {"regulier": "regulier", "voor amv": "amv", "in totaal": "totaal"}[soort]
    som = {"betreft": zaak.provincie, "soort": welke, "meetellend": n}
    zaak.dossier.setdefault("opgegeven", []).append(som | ({} if m is None else {"inclusief_voornemens": m}))


@GROEP.gegeven(
    "opgegeven is voor de gemeente {g:gemeente} een som van {n} meetellende plaatsen "
    "{soort:regulier|voor amv|in totaal}[, en {m:n} met voornemens]",
    "opgegeven is voor de gemeente Zeist een som van 300 meetellende plaatsen regulier",
    "opgegeven is voor de gemeente Zeist een som van 300 meetellende plaatsen in totaal, en 370 met voornemens",
)
def _(zaak: Zaak, g: str, n: int, soort: str, m: int | None) -> None:
    welke = {"regulier": "regulier", "voor amv": "amv", "in totaal": "totaal"}[soort]
    som = {"betreft": g, "soort": welke, "meetellend": n}
    zaak.dossier.setdefault("opgegeven", []).append(som | ({} if m is None else {"inclusief_voornemens": m}))


@GROEP.gegeven(
    "de gemeente {g:gemeente} heeft een indicatieve verdeling van {n} plaatsen[, waarvan {amv:n} voor amv]",
    "de gemeente Utrecht heeft een indicatieve verdeling van 500 plaatsen",
    "de gemeente Den Haag heeft een indicatieve verdeling van 900 plaatsen, waarvan 75 voor amv",
)
def _(zaak: Zaak, g: str, n: int, amv: int | None) -> None:
    deel = {"totaal": n} | ({} if amv is None else {"amv": amv})
    zaak.dossier.setdefault("gemeenten", []).append({"code": g, "indicatief": deel})


@GROEP.gegeven(
    "de indicatieve verdeling van {g:gemeente} is {n} plaatsen, waarvan {amv:n} voor amv",
    "de indicatieve verdeling van De Bilt is 100 plaatsen, waarvan 8 voor amv",
)
def _(zaak: Zaak, g: str, n: int, amv: int) -> None:
    zaak.van_gemeente(g)["indicatief"] = {"totaal": n, "amv": amv}


@GROEP.gegeven(
    "het indicatieve deel van de gemeente {g:gemeente} is (onbekend|{n})",
    "het indicatieve deel van de gemeente Zeist is 180",
    "het indicatieve deel van de gemeente Zeist is onbekend",
)
def _(zaak: Zaak, g: str, n: int | None) -> None:
    deel = zaak.van_gemeente(g)
    deel.pop("indicatief", None)
    if n is not None:
        deel["indicatief"] = {"totaal": n}
