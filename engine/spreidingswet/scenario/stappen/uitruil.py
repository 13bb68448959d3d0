"""Sentences about exchanges."""

from __future__ import annotations

from spreidingswet.scenario.gaten import lees_gemeente, lees_provincie
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Uitruil")
SOORT = "regulier|amv|bijzonder|aanmeldvoorziening|statushouders|ontheemden"


@GROEP.gegeven(
    "de {wat:provincies|gemeenten} {van:naam} en {naar:naam} ruilen {n} plaatsen uit",
    "de provincies Utrecht en Gelderland ruilen 200 plaatsen uit",
    "de gemeenten Zeist en De Bilt ruilen 20 plaatsen uit",
)
def _(zaak: Zaak, wat: str, van: str, naar: str, n: int) -> None:
    code = lees_provincie if wat == "provincies" else lees_gemeente
    zaak.dossier["uitruil"] = [{"van": code(van), "naar": code(naar), "soort": "regulier", "plaatsen": n}]


@GROEP.gegeven(
    "het dossier noemt een uitruil zonder te zeggen tussen wie",
    "het dossier noemt een uitruil zonder te zeggen tussen wie",
)
def _(zaak: Zaak) -> None:
    zaak.dossier["uitruil"] = [{"soort": "regulier", "plaatsen": 200}]


@GROEP.gegeven(
    f"{{van:gebied}} staat {{n}} {{soort:{SOORT}}} af aan {{naar:gebied}}",
    "Zeist staat 20 regulier af aan De Bilt",
    "Utrecht (provincie) staat 100 amv af aan Gelderland (provincie)",
)
def _(zaak: Zaak, van: str, n: int, soort: str, naar: str) -> None:
    """Add an exchange that is agreed on 1 October 2024 and stands in the report, or on which the colleges decided."""
    anders = {"gezamenlijk_besluit": "2024-10-01"} if soort == "statushouders" else {"in_verslag": True}
    zaak.dossier.setdefault("uitruil", []).append(
        {"van": van, "naar": naar, "soort": soort, "plaatsen": n, **anders, "afgesproken_op": "2024-10-01"}
    )


@GROEP.gegeven("de ontvanger krijgt er {n} bij", "de ontvanger krijgt er 25 bij")
def _(zaak: Zaak, n: int) -> None:
    zaak.uitruil()["plaatsen_erbij"] = n


@GROEP.gegeven(
    f"de ontvanger krijgt er {{soort:{SOORT}}} voor in de plaats", "de ontvanger krijgt er amv voor in de plaats"
)
def _(zaak: Zaak, soort: str) -> None:
    zaak.uitruil()["soort_erbij"] = soort


@GROEP.gegeven("niet bekend is {wat:welke soort|hoeveel} wordt uitgeruild", "niet bekend is hoeveel wordt uitgeruild")
def _(zaak: Zaak, wat: str) -> None:
    zaak.uitruil().pop("soort" if wat == "welke soort" else "plaatsen", None)


@GROEP.gegeven("niet bekend is wie {wat:afstaat|overneemt}", "niet bekend is wie overneemt")
def _(zaak: Zaak, wat: str) -> None:
    zaak.uitruil().pop("van" if wat == "afstaat" else "naar", None)


@GROEP.gegeven(
    "als tegenprestatie is afgesproken: {tekst}", "als tegenprestatie is afgesproken: 20 woningen voor statushouders"
)
def _(zaak: Zaak, tekst: str) -> None:
    zaak.uitruil()["tegenprestatie"] = tekst
