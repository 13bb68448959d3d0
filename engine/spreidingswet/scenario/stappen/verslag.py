"""Sentences about the raming, the figures of the verslag and the restopgave."""

from __future__ import annotations

from typing import Any

from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Raming, verslag en restopgave")


@GROEP.gegeven(
    "het aantal beschikbaar te stellen plaatsen is bekendgemaakt op {dag}",
    "het aantal beschikbaar te stellen plaatsen is bekendgemaakt op 1 februari 2024",
)
def _(zaak: Zaak, dag: str) -> None:
    zaak.dossier["raming"] = {"bekendgemaakt": dag}


@GROEP.gegeven(
    "het verslag noemt voor (elke gemeente|de gemeente {g:gemeente}) {n} plaatsen[, waarvan {amv:n} voor amv]"
    "[, en {met:n} met voornemens[, waarvan {amv_met:n} voor amv]]",
    "het verslag noemt voor de gemeente Zeist 180 plaatsen, waarvan 15 voor amv",
    "het verslag noemt voor elke gemeente 100 plaatsen, en 120 met voornemens",
)
def _(zaak: Zaak, n: int, g: str | None, amv: int | None, met: int | None, amv_met: int | None) -> None:
    velden = {"totaal": n, "amv": amv, "inclusief_voornemens": met, "amv_inclusief_voornemens": amv_met}
    deel: dict[str, Any] = {veld: w for veld, w in velden.items() if w is not None}
    codes = [d["code"] for d in zaak.dossier.get("gemeenten", [])] if g is None else [g]
    for code in codes:
        zaak.van_gemeente(code)["in_verslag"] = dict(deel)


@GROEP.gegeven(
    "het verslag noemt voor de provincie {n} plaatsen {soort:in totaal|regulier|voor amv}[, en {met:n} met voornemens]",
    "het verslag noemt voor de provincie 5.406 plaatsen in totaal, en 5.916 met voornemens",
)
def _(zaak: Zaak, n: int, soort: str, met: int | None) -> None:
    veld = {"in totaal": "totaal", "regulier": "regulier", "voor amv": "amv"}[soort]
    som = {"aangeboden": n} | ({} if met is None else {"inclusief_voornemens": met})
    zaak.dossier.setdefault("verslag", {})[veld] = som


@GROEP.gegeven(
    "de gemeente {g:gemeente} {komt:komt niet|komt} in aanmerking voor de restopgave[, want {want:tekst}]",
    "de gemeente Zeist komt in aanmerking voor de restopgave",
    "de gemeente Zeist komt niet in aanmerking voor de restopgave, want zij biedt al genoeg plaatsen",
)
def _(zaak: Zaak, g: str, komt: str, want: str | None) -> None:
    deel = zaak.van_gemeente(g)
    deel["in_aanmerking"] = komt == "komt"
    if want:
        deel["niet_in_aanmerking_omdat"] = want


@GROEP.gegeven(
    "geen andere gemeente komt in aanmerking voor de restopgave, want {want:tekst}",
    "geen andere gemeente komt in aanmerking voor de restopgave, want zij boden genoeg aan",
)
def _(zaak: Zaak, want: str) -> None:
    for deel in zaak.dossier.get("gemeenten", []):
        if "in_aanmerking" not in deel:
            deel |= {"in_aanmerking": False, "niet_in_aanmerking_omdat": want}
