"""The engine against an independent oracle, on thousands of random dossiers of which every fact is known."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from spreidingswet import lees_dossier
from spreidingswet.basis.antwoord import JA, NEE
from spreidingswet.regels.afhankelijkheden import rust_op_interpretatie
from spreidingswet.regels.keuze import regelboek
from spreidingswet.toetsing.varianten import TELLING
from tests.toetsing import maken, orakel
from tests.toetsing.hulp import loop, regels, uitkomst

AANTAL = 800
LATER = ("2025-07-02", "2025-08-31", "2025-09-01", "2025-12-31", "2026-01-31", "2026-02-01")
VROEG = ("2024-01-01", "2025-06-30", "2025-07-01")
ENKEL: list[dict[str, str]] = [{}] + [
    {id_: o.id} for id_, i in sorted(regelboek().interpretaties.items()) for o in i.opties if o.id != i.standaard
]
SAMEN = [
    {"dubbele-overbrugging": "ja", "omvang-overbrugging": "overbrugd"},
    {"omvang-overbrugging": "overbrugd", "voornemens": "ja"},
    {"stand-overbrugging": "vereist", "omvang-overbrugging": "overbrugd"},
    {"tweejaarsperiode": "kalenderjaren", "dubbele-overbrugging": "ja", "vergunninghouders": "ja"},
]


def _bekend(r: Random) -> dict[str, Any]:
    """Return a dossier without unknowns; most are made so that bridging and a met task are not rare."""
    ruw = maken.dossier(r, onbekend=0)
    ruw["voorzieningen_volledig"] = True
    if r.random() < 0.3:
        return ruw
    totaal = r.randint(0, 40)
    ruw["opgave"] = {"totaal": totaal, "amv": r.randint(0, totaal) // 3}
    for v in ruw["voorzieningen"]:
        v["gemeente"] = r.choice(("GM0098", "GM0098", "GM0098", "GM0085"))
        v |= {"doelgroep": "asielzoekers", "exploitant": "coa"} if r.random() < 0.8 else {}
        if v["overbrugging_door"] and r.random() < 0.8:  # opens later
            v |= {"beschikbaar_vanaf": r.choice(LATER), "beschikbaar_tot": "onbepaalde tijd"}
        elif r.random() < 0.7:  # there on 1 July, until about the time that the other opens
            v |= {"beschikbaar_vanaf": r.choice(VROEG), "beschikbaar_tot": r.choice(LATER)}
    return ruw


def test_het_orakel_kent_dezelfde_interpretaties() -> None:
    """The oracle was written from the contract; an interpretatie that touches the counting must be there too."""
    regelset = regels()
    tellen = {id_ for id_ in regelset.opties if rust_op_interpretatie(regelset, id_) & set(TELLING)}
    assert {id_: regelboek().interpretaties[id_].standaard for id_ in tellen} == orakel.STANDAARD


@pytest.mark.parametrize("opties", ENKEL + SAMEN, ids=lambda o: ",".join(map("=".join, o.items())) or "standaard")
def test_zelfde_oordeel_als_het_orakel(opties: dict[str, str]) -> None:
    regelset = regels(**{k.replace("-", "_"): w for k, w in opties.items()})
    gezien = {True: 0, False: 0}
    for zaad in range(AANTAL):
        ruw = _bekend(Random(zaad))
        verloop = loop(lees_dossier(ruw), regelset)
        for id_, verwacht in orakel.oordelen(ruw, opties).items():
            stand = verloop.voorzieningen[id_]
            gevonden = (
                stand.antwoorden["telt_mee"],
                stand.getal("meetellend"),
                stand.getal("meetellend_met_voornemens"),
            )
            assert gevonden == (
                JA if verwacht.telt_mee else NEE,
                (verwacht.meetellend,) * 2,
                (verwacht.inclusief_voornemens,) * 2,
            ), f"zaad {zaad}, voorziening {id_}: orakel {verwacht}"
            gezien[verwacht.telt_mee] += 1
        antwoord = JA if orakel.sluitend(ruw, opties) else NEE
        assert verloop.provincie.antwoorden["sluitend"] == antwoord, f"zaad {zaad}"
    assert min(gezien.values()) > 100, gezien


def test_de_dossiers_kennen_elk_geval() -> None:
    """The comparison means something only if the random dossiers reach what it is about."""
    overbrugd = begrensd = dubbel = sluitend = 0
    for zaad in range(AANTAL):
        ruw = _bekend(Random(zaad))
        gewoon = orakel.oordelen(ruw, {})
        vroeg = {v["id"] for v in ruw["voorzieningen"] if v["beschikbaar_vanaf"] <= "2025-07-01"}
        overbrugd += sum(o.telt_mee for id_, o in gewoon.items() if id_ not in vroeg)
        begrensd += gewoon != orakel.oordelen(ruw, {"omvang-overbrugging": "overbrugd"})
        dubbel += gewoon != orakel.oordelen(ruw, {"dubbele-overbrugging": "ja"})
        sluitend += orakel.sluitend(ruw, {})
    assert min(overbrugd, begrensd, dubbel, sluitend) >= 40, (overbrugd, begrensd, dubbel, sluitend)


@pytest.mark.parametrize("zaad", range(10))
def test_ook_de_gepubliceerde_uitkomst(zaad: int) -> None:
    """The same through `toets`, on the fields that an outcome shows."""
    ruw = _bekend(Random(1_000 + zaad))
    uit = uitkomst(ruw)
    verwacht = orakel.oordelen(ruw, {})
    assert {v.id: (v.oordeel == "telt_mee", v.meetellend, v.meetellend_inclusief_voornemens)
            for v in uit.voorzieningen} == {
        id_: (o.telt_mee, o.meetellend, o.inclusief_voornemens) for id_, o in verwacht.items()
    }  # fmt: skip
    per_soort = {"regulier": 0, "amv": 0}
    for v in ruw["voorzieningen"]:
        per_soort["amv" if v["soort"] == "amv" else "regulier"] += verwacht[v["id"]].meetellend
    assert (uit.provincie.regulier.meetellend, uit.provincie.amv.meetellend) == tuple(per_soort.values())
    assert uit.provincie.totaal.meetellend == sum(per_soort.values())
    assert uit.provincie.amv.verschil == per_soort["amv"] - ruw["opgave"]["amv"]
    assert uit.provincie.sluitend == ("ja" if orakel.sluitend(ruw, {}) else "nee")
    for g in uit.gemeenten:
        eigen = [v["id"] for v in ruw["voorzieningen"] if v["gemeente"] == g.code]
        assert g.totaal.meetellend == sum(verwacht[id_].meetellend for id_ in eigen)
