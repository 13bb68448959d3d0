"""What holds for every dossier, however random: the readings agree, and knowing more never contradicts knowing less.

An ordinary run takes about 2,000 dossiers; SPREIDINGSWET_DOSSIERS=100000 takes so many. A failure names its seed:
`ronde(zaad, lezingen())` runs that one dossier again.
"""

from __future__ import annotations

import copy
import os
from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spreidingswet import lees_dossier
from spreidingswet.basis.antwoord import ONBEKEND
from spreidingswet.lezingen.lezing import Lezing, lezingen
from spreidingswet.regels.keuze import Regelset
from spreidingswet.toetsing.relevantie import ontbrekende_feiten
from spreidingswet.toetsing.toetsen import vingerafdruk
from spreidingswet.toetsing.verloop import Verloop
from tests.toetsing import maken
from tests.toetsing.hulp import gelijk, loop, loop_vergeleken, regels, tegenspraken, uitkomst
from tests.toetsing.maken import Ruw

AANTAL = int(os.environ.get("SPREIDINGSWET_DOSSIERS", "2000"))
OPTIES: tuple[dict[str, str], ...] = (
    {}, {}, {}, {"vergunninghouders": "ja"}, {"voornemens": "ja"}, {"dubbele_overbrugging": "ja"},
    {"omvang_overbrugging": "overbrugd"}, {"stand_overbrugging": "vereist"}, {"tweejaarsperiode": "kalenderjaren"},
    {"dubbele_overbrugging": "ja", "omvang_overbrugging": "overbrugd", "stand_overbrugging": "vereist"},
)  # fmt: skip
DELEN = len(OPTIES)
"""The seeds are cut in so many tests, one per choice of options: several workers can share them."""
KORT = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
RANDOMS = st.randoms(use_true_random=False)


def ronde(zaad: int, alle: Sequence[Lezing]) -> None:
    """Make the dossier of a seed: the readings (`alle`) agree, more facts contradict nothing, and one thing more."""
    r = Random(zaad)
    regelset = regels(**OPTIES[zaad % DELEN])
    ruw = maken.dossier(r)
    oud = loop_vergeleken(lees_dossier(ruw), regelset, alle)
    _voller(r, ruw, oud, regelset)
    (_andere_volgorde, _ontbreekt, _elders)[zaad // DELEN % 3](r, ruw, oud, regelset)  # each costs as much again


def _voller(r: Random, ruw: Ruw, oud: Verloop, regelset: Regelset) -> None:
    """Knowing more contradicts nothing: every ja, nee and nvt stays, every amount stays within its bounds."""
    voller = maken.vul_in(r, ruw, r.choice((0.2, 0.5, 1)))
    assert not list(tegenspraken(oud, loop(lees_dossier(voller), regelset)))


def _andere_volgorde(r: Random, ruw: Ruw, oud: Verloop, regelset: Regelset) -> None:
    anders = lees_dossier(maken.door_elkaar(r, ruw))
    assert vingerafdruk(anders) == vingerafdruk(lees_dossier(ruw))
    assert all(gelijk(a, b) for (_, a), (_, b) in zip(oud.alle(), loop(anders, regelset).alle(), strict=True))


def _ontbreekt(r: Random, ruw: Ruw, oud: Verloop, regelset: Regelset) -> None:
    """What is onbekend names what is missing; filling in everything that is not named leaves it onbekend."""
    onbekend = [s for s in oud.voorzieningen.values() if s.antwoorden["telt_mee"] == ONBEKEND]
    namen = {n for s in onbekend for n in ontbrekende_feiten(s, "telt_mee")}
    assert namen <= {*maken.VELDEN, *(f"{v['id']}.{veld}" for v in ruw["voorzieningen"] for veld in maken.VELDEN)}
    assert all(ontbrekende_feiten(s, "telt_mee") for s in onbekend)
    if not onbekend:
        return
    stand = r.choice(onbekend)
    genoemd = set(ontbrekende_feiten(stand, "telt_mee"))
    uit = copy.deepcopy(ruw)
    for v in uit["voorzieningen"]:
        voor = "" if v["id"] == stand.id else f"{v['id']}."
        for veld in maken.onbekende_velden(v):
            if voor + veld not in genoemd:
                maken.vul_veld(r, uit, v, veld)
    uit |= {"opgave": {"totaal": 50, "amv": 5}, "voorzieningen_volledig": True}
    daarna = loop(lees_dossier(uit), regelset)
    assert daarna.voorzieningen[stand.id].antwoorden["telt_mee"] == ONBEKEND, (stand.id, genoemd)


def _elders(r: Random, ruw: Ruw, oud: Verloop, regelset: Regelset) -> None:
    """What is filled in at one facility changes nothing for those that do not rest on it."""
    uit = copy.deepcopy(ruw)
    v = r.choice(uit["voorzieningen"])
    for veld in maken.onbekende_velden(v):
        maken.vul_veld(r, uit, v, veld)
    daarna = loop(lees_dossier(uit), regelset)
    for id_, namen in maken.voorgangers(uit).items():
        if v["id"] not in namen:
            assert gelijk(oud.voorzieningen[id_], daarna.voorzieningen[id_]), (v["id"], id_)


@pytest.mark.parametrize("deel", range(DELEN))
def test_veel_dossiers(deel: int) -> None:
    alle = lezingen()
    for zaad in range(deel, AANTAL, DELEN):
        if zaad // DELEN % 200 == 0:
            alle = lezingen()  # a reading remembers what it was asked: keep that small
        try:
            ronde(zaad, alle)
        except Exception as fout:
            fout.add_note(f"het dossier van zaad {zaad}")
            raise


@pytest.mark.parametrize("deel", range(2))
def test_sommen_die_kloppen_spreken_niets_tegen(deel: int) -> None:
    """Known in full, with sums that are right; then forget facts and facilities: what is left contradicts nothing.

    Sums that are not right are another matter: what the facilities of the dossier say comes first.
    """
    regelset = regels()
    for zaad in range(deel, max(400, AANTAL // 10), 2):
        r = Random(zaad)
        ruw = maken.dossier(r, onbekend=0) | {"voorzieningen_volledig": True}
        ruw["opgegeven"] = _sommen(r, loop(lees_dossier(ruw), regelset))
        vol = loop(lees_dossier(ruw), regelset)
        kort = maken.vergeet(r, ruw, 0.2)
        minder = loop(lees_dossier(kort), regelset)
        bekend = {o["betreft"] for o in ruw["opgegeven"]} if kort["voorzieningen_volledig"] is None else vol.gemeenten
        gemeenten = {c: s for c, s in minder.gemeenten.items() if c in bekend}
        gevonden = list(tegenspraken(replace(minder, gemeenten=gemeenten), vol))
        assert not [t for t in gevonden if "volledigheid" not in t], f"zaad {zaad}"  # that fact itself was changed


def _sommen(r: Random, verloop: Verloop) -> list[Ruw]:
    return [
        {"betreft": stand.id, "soort": soort, "meetellend": stand.getal(f"{soort}_meetellend")[0],
         "inclusief_voornemens": stand.getal(f"{soort}_meetellend_met_voornemens")[0]}
        for stand in (verloop.provincie, *verloop.gemeenten.values()) for soort in ("totaal", "regulier", "amv")
        if r.random() < 0.4
    ]  # fmt: skip


@given(RANDOMS)
@KORT
def test_dezelfde_eigenschappen_met_een_klein_tegenvoorbeeld(r: Random) -> None:
    """The same on dossiers that hypothesis makes, so that a failure comes with a small dossier."""
    regelset = regels(**r.choice(OPTIES))
    ruw = maken.dossier(r, hoogstens=3)
    oud = loop_vergeleken(lees_dossier(ruw), regelset, lezingen())
    _voller(r, ruw, oud, regelset)
    _ontbreekt(r, ruw, oud, regelset)
    _elders(r, ruw, oud, regelset)


@given(RANDOMS)
@KORT
def test_toets_geeft_altijd_een_uitkomst(r: Random) -> None:
    """No exception and no difference between the readings, stated sums included; the same JSON in any order."""
    ruw = maken.dossier(r, sommen=True)
    uit = uitkomst(ruw)
    assert uit.als_json() == uitkomst(maken.door_elkaar(r, ruw)).als_json()
    for v in uit.voorzieningen:
        assert (v.oordeel == "onbekend") <= bool(v.ontbreekt)
        assert 0 <= v.meetellend <= v.meetellend_inclusief_voornemens
        assert v.meetellend_hoogstens is None or v.meetellend <= v.meetellend_hoogstens
    p = uit.provincie
    for tellingen in ((p.regulier, p.amv, p.totaal), *((g.regulier, g.amv, g.totaal) for g in uit.gemeenten)):
        for telling in tellingen:
            assert telling.hoogstens is None or telling.meetellend <= telling.hoogstens
    assert (uit.provincie.sluitend == "onbekend") == bool(uit.provincie.ontbreekt)


@given(RANDOMS)
@KORT
def test_wat_de_uitkomst_zegt_blijft_gelden(r: Random) -> None:
    """The same property as above, on the outcome as it is published: reasons, judgement, places, sluitend."""
    ruw = maken.dossier(r, hoogstens=3)
    voor, na = uitkomst(ruw).als_dict(), uitkomst(maken.vul_in(r, ruw, 0.5)).als_dict()
    nieuw = {v["id"]: v for v in na["voorzieningen"]}
    for v in voor["voorzieningen"]:
        assert v["oordeel"] in ("onbekend", nieuw[v["id"]]["oordeel"])
        assert v["meetellend"] <= nieuw[v["id"]]["meetellend"]
        hoogstens, daarna = v["meetellend_hoogstens"], nieuw[v["id"]]["meetellend_hoogstens"]
        assert hoogstens is None or (daarna is not None and daarna <= hoogstens)
        _redenen_blijven(v["redenen"], nieuw[v["id"]]["redenen"])
    assert voor["provincie"]["sluitend"] in ("onbekend", na["provincie"]["sluitend"])
    _redenen_blijven(voor["provincie"]["redenen"], na["provincie"]["redenen"])
    gemeenten = {g["code"]: g for g in na["gemeenten"]}
    for g in voor["gemeenten"]:
        _redenen_blijven(g["redenen"], gemeenten[g["code"]]["redenen"])


def _redenen_blijven(voor: list[Any], na: list[Any]) -> None:
    assert [x["regel"] for x in voor] == [x["regel"] for x in na]
    for oud, nieuw in zip(voor, na, strict=True):
        assert oud["uitkomst"] in ("onbekend", nieuw["uitkomst"]), oud["regel"]
        if oud["uitkomst"] == "ja" and oud["berekening"]:
            assert oud["berekening"]["waarde"] == nieuw["berekening"]["waarde"], oud["regel"]
