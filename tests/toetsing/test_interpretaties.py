"""Every interpretatie changes what it should and nothing else, and the outcome says so beforehand."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from spreidingswet import InvoerFout, Uitkomst
from spreidingswet.regels.keuze import regelboek
from tests.toetsing import maken
from tests.toetsing.hulp import uitkomst
from tests.toetsing.zaken import Ruw, amv, dossier, overbrugd, voorziening

NIEUW, BRUG = overbrugd()
# option chosen instead of the default: (dossier, facility, judgement and places by default, and with that option)
GEVALLEN: dict[tuple[str, str], tuple[Ruw, str, tuple[str, int], tuple[str, int]]] = {
    ("vergunninghouders", "ja"): (
        dossier(voorziening(doelgroep="vergunninghouders")), "a", ("telt_niet_mee", 0), ("telt_mee", 100)),
    ("voornemens", "ja"): (
        dossier(voorziening(stand="voornemen")), "a", ("telt_niet_mee", 0), ("telt_mee", 100)),
    ("dubbele-overbrugging", "ja"): (
        dossier(NIEUW, {**BRUG, "beschikbaar_tot": "2028"}), "nieuw", ("telt_niet_mee", 0), ("telt_mee", 60)),
    ("omvang-overbrugging", "overbrugd"): (
        dossier(NIEUW, BRUG), "nieuw", ("telt_mee", 60), ("telt_mee", 10)),
    ("stand-overbrugging", "vereist"): (
        dossier(NIEUW, {**BRUG, "stand": "voornemen"}), "nieuw", ("telt_mee", 60), ("telt_niet_mee", 0)),
    ("tweejaarsperiode", "kalenderjaren"): (
        dossier(voorziening(beschikbaar_tot="2026-12-31")), "a", ("telt_mee", 100), ("telt_niet_mee", 0)),
    ("tweejaarsperiode", "1-februari"): (
        dossier(voorziening(beschikbaar_tot="2026-12-31")), "a", ("telt_mee", 100), ("telt_mee", 100)),
}  # fmt: skip
TELLEN = {id_ for id_, _ in GEVALLEN}
"""The interpretaties about the counting; what the others change is tested with their rules (tests/cyclus)."""
WOORD = {"telt_mee": "telt mee", "telt_niet_mee": "telt niet mee"}


def oordeel(uit: Uitkomst, id_: str) -> tuple[str, int]:
    v = next(v for v in uit.voorzieningen if v.id == id_)
    return v.oordeel, v.meetellend


def verandert(uit: Uitkomst, id_: str, optie: str) -> dict[str, tuple[str, str]]:
    """Return what the outcome says that another option would change: subject -> (was, becomes)."""
    gebruik = next(i for i in uit.interpretaties if i.id == id_)
    (anders,) = [o for o in gebruik.andere_opties if o.optie == optie]
    telling = ("voorziening ", "provincie sluitend")
    return {v.betreft: (v.was, v.wordt) for v in anders.verandert if v.betreft.startswith(telling)}


def met(ruw: Ruw, id_: str, optie: str) -> Uitkomst:
    return uitkomst(ruw, **{id_.replace("-", "_"): optie})


def test_elke_optie_heeft_een_geval() -> None:
    anders = {(id_, o.id) for id_, i in regelboek().interpretaties.items() for o in i.opties if o.id != i.standaard}
    assert {k for k in anders if k[0] in TELLEN} == GEVALLEN.keys()


@pytest.mark.parametrize("keuze", GEVALLEN, ids="=".join)
def test_elke_optie_verandert_wat_zij_moet(keuze: tuple[str, str]) -> None:
    ruw, voorziening_, gewoon, anders = GEVALLEN[keuze]
    assert oordeel(uitkomst(ruw), voorziening_) == gewoon
    assert oordeel(met(ruw, *keuze), voorziening_) == anders


@pytest.mark.parametrize("keuze", GEVALLEN, ids="=".join)
def test_de_uitkomst_zegt_het_vooraf(keuze: tuple[str, str]) -> None:
    """Under the default the outcome says what the option would change; under the option, what the default would."""
    ruw, voorziening_, gewoon, anders = GEVALLEN[keuze]
    id_, optie = keuze
    was, wordt = (
        (WOORD[gewoon[0]], WOORD[anders[0]])
        if gewoon[0] != anders[0]
        else (f"{gewoon[1]} meetellend", f"{anders[1]} meetellend")
    )
    verwacht = {f"voorziening {voorziening_}": (was, wordt)} if was != wordt else {}
    assert verandert(uitkomst(ruw), id_, optie) == verwacht
    terug = verandert(met(ruw, id_, optie), id_, regelboek().interpretaties[id_].standaard)
    assert terug == {k: (w[1], w[0]) for k, w in verwacht.items()}


def test_ook_sluitend_kan_veranderen() -> None:
    ruw = dossier(voorziening(plaatsen=90, stand="voornemen"), amv())
    assert verandert(uitkomst(ruw), "voornemens", "ja")["provincie sluitend"] == ("nee", "ja")


def test_waar_niets_te_kiezen_valt_verandert_niets() -> None:
    uit = uitkomst(dossier(voorziening(plaatsen=90), amv()))
    gevonden = [verandert(uit, i.id, o.optie) for i in uit.interpretaties for o in i.andere_opties]
    assert not any(gevonden)


def test_welke_gebruikt_zijn() -> None:
    """Each is told with its question, the option used, whether that is the default, and what it rests on."""
    uit = uitkomst(dossier(voorziening()), voornemens="ja")
    later = {"tweede-element-kansrijk"}  # the rules that use it hold from 18 April 2025
    assert (
        {i.id for i in uit.interpretaties} | later
        == set(uit.herkomst.interpretaties)
        == set(regelboek().interpretaties)
    )
    for i in uit.interpretaties:
        assert i.optie == uit.herkomst.interpretaties[i.id]
        assert i.standaard == (i.id != "voornemens")
        assert i.vraag.endswith("?")
        assert i.regels
        assert i.grondslag
        assert len(i.andere_opties) == len(regelboek().interpretaties[i.id].opties) - 1


@pytest.mark.parametrize("zaad", range(12))
def test_verandert_klopt_met_de_uitkomst_zelf(zaad: int) -> None:
    """On random dossiers: what is foretold for each option is what that option gives, no more and no less."""
    ruw = maken.dossier(Random(zaad), hoogstens=4, sommen=zaad % 3 == 0)
    gewoon = uitkomst(ruw)
    for id_ in (i.id for i in gewoon.interpretaties):
        i = regelboek().interpretaties[id_]
        for optie in (o.id for o in i.opties if o.id != i.standaard):
            anders = met(ruw, id_, optie)
            assert verandert(gewoon, id_, optie) == dict(_verschillen(gewoon, anders)), (id_, optie)


def _verschillen(was: Uitkomst, wordt: Uitkomst) -> list[tuple[str, tuple[str, str]]]:
    uit: list[tuple[str, tuple[str, str]]] = []
    woord = WOORD | {"onbekend": "onbekend"}
    for a, b in zip(was.voorzieningen, wordt.voorzieningen, strict=True):
        if a.oordeel != b.oordeel:
            uit.append((f"voorziening {a.id}", (woord[a.oordeel], woord[b.oordeel])))
        elif a.meetellend != b.meetellend:
            uit.append((f"voorziening {a.id}", (f"{a.meetellend} meetellend", f"{b.meetellend} meetellend")))
    if was.provincie.sluitend != wordt.provincie.sluitend:
        uit.append(("provincie sluitend", (was.provincie.sluitend, wordt.provincie.sluitend)))
    return uit


@pytest.mark.parametrize(
    ("opties", "code"),
    [({"minimumomvang": "ja"}, "SW-T03"), ({"voornemens": "misschien"}, "SW-T04"), ({"voornemens": ""}, "SW-T04")],
)
def test_onbekende_interpretatie_of_optie(opties: dict[str, Any], code: str) -> None:
    with pytest.raises(InvoerFout) as info:
        uitkomst(dossier(voorziening()), **opties)
    assert info.value.code == code
    assert info.value.meldingen[0].verwacht
