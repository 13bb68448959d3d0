"""A second opinion: section 2 of the contract as one plain function, written without looking at rules or engine.

For dossiers in which every fact is exactly known. Where the contract leaves words open, the literal reading is taken:

- available on day d: `beschikbaar_vanaf` <= d < `beschikbaar_tot` ("tot" is the first day on which it is not);
- "opens later but before the next cycle": realisatiedatum < vanaf < start of the next cycle;
- bridged: ONE named facility in the SAME gemeente does it alone: an opvangplaats, available on the realisatiedatum,
  and without a gap (its tot on or after the day on which the other opens); by default it does not itself count;
- "itself counts" is what the outcome says of it under the options chosen: telt_mee;
- including intentions: everything but the firmness, and nothing else differently (the bridging facility is the same);
- no more than were bridged: the places of the facilities that bridge it, together.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

PROVINCIE_VAN = {"GM0098": "PV21", "GM0085": "PV21", "GM0080": "PV21", "GM0344": "PV26", "GM0193": "PV23"}
REALISATIEDATUM = date(2025, 7, 1)
NIEUWE_CYCLUS = date(2026, 2, 1)
NA_TWEE_KALENDERJAREN = date(2027, 1, 1)
STANDAARD = {
    "omvang-overbrugging": "alle", "dubbele-overbrugging": "nee", "vergunninghouders": "nee", "voornemens": "nee",
    "tweejaarsperiode": "gescheiden", "stand-overbrugging": "niet-vereist",
}  # fmt: skip


@dataclass(frozen=True)
class Oordeel:
    """What the oracle says of one facility."""

    telt_mee: bool
    meetellend: int
    inclusief_voornemens: int


def _dag(tekst: str) -> date:
    return date.max if tekst == "onbepaalde tijd" else date.fromisoformat(tekst)


def oordelen(dossier: dict[str, Any], opties: dict[str, str]) -> dict[str, Oordeel]:
    """Return the judgement on every facility of a dossier whose facts are all exactly known."""
    keuze = STANDAARD | opties
    alle = {v["id"]: v for v in dossier["voorzieningen"]}
    einde = NA_TWEE_KALENDERJAREN if keuze["tweejaarsperiode"] == "kalenderjaren" else NIEUWE_CYCLUS

    def vanaf(v: dict[str, Any]) -> date:
        return _dag(v["beschikbaar_vanaf"])

    def tot(v: dict[str, Any]) -> date:
        return _dag(v["beschikbaar_tot"])

    def open_op_realisatiedatum(v: dict[str, Any]) -> bool:
        return vanaf(v) <= REALISATIEDATUM < tot(v)

    def opvangplaats(v: dict[str, Any]) -> bool:
        goed = {"asielzoekers"} | ({"vergunninghouders"} if keuze["vergunninghouders"] == "ja" else set())
        return v.get("doelgroep", "asielzoekers") in goed and v.get("exploitant", "coa") in {"coa", "college"}

    def overbruggers(v: dict[str, Any]) -> list[dict[str, Any]]:
        uit = []
        for ander in (alle[id_] for id_ in v["overbrugging_door"]):
            if ander["gemeente"] != v["gemeente"] or not opvangplaats(ander) or not open_op_realisatiedatum(ander):
                continue
            if tot(ander) < vanaf(v):
                continue  # a gap
            if keuze["dubbele-overbrugging"] == "nee" and telt_mee(ander["id"]):
                continue
            if keuze["stand-overbrugging"] == "vereist" and ander["stand"] == "voornemen":
                continue
            uit.append(ander)
        return uit

    def op_tijd(v: dict[str, Any]) -> bool:
        later = REALISATIEDATUM < vanaf(v) < einde and bool(overbruggers(v))
        return open_op_realisatiedatum(v) or later

    def vast(v: dict[str, Any]) -> bool:
        return v["stand"] != "voornemen" or keuze["voornemens"] == "ja"

    @cache
    def voldoet(id_: str) -> bool:
        v = alle[id_]
        eigen = PROVINCIE_VAN[v["gemeente"]] == dossier["provincie"]
        return opvangplaats(v) and eigen and op_tijd(v) and tot(v) >= einde

    @cache
    def telt_mee(id_: str) -> bool:
        return voldoet(id_) and vast(alle[id_])

    def omvang(v: dict[str, Any]) -> int:
        plaatsen: int = v["plaatsen"]
        if keuze["omvang-overbrugging"] == "alle" or open_op_realisatiedatum(v):
            return plaatsen
        samen: int = sum(o["plaatsen"] for o in overbruggers(v))
        return min(plaatsen, samen)

    return {id_: Oordeel(telt_mee(id_), omvang(v) * telt_mee(id_), omvang(v) * voldoet(id_)) for id_, v in alle.items()}


def sluitend(dossier: dict[str, Any], opties: dict[str, str]) -> bool:
    """Return whether both parts of the task are met; every other kind than amv counts for the regular part."""
    som = {"regulier": 0, "amv": 0}
    for id_, o in oordelen(dossier, opties).items():
        v = next(v for v in dossier["voorzieningen"] if v["id"] == id_)
        som["amv" if v["soort"] == "amv" else "regulier"] += o.meetellend
    opgave: dict[str, int] = dossier["opgave"]
    return som["regulier"] >= opgave["totaal"] - opgave["amv"] and som["amv"] >= opgave["amv"]
