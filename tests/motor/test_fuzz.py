"""Differential fuzz: the Motor and both readings against naive evaluators that share no code with them.

Seeded, so a failure names the seed that repeats it. SPREIDINGSWET_FUZZ=20 runs twenty times as many.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from random import Random
from typing import Any

import pytest

from spreidingswet.lezingen import durable as durablemodule
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.durable import DurableLezing, beschikbaar
from spreidingswet.lezingen.motor import REDEN_AFWEZIG, Motor, MotorFout
from spreidingswet.lezingen.netwerk import Netwerk, bouw
from spreidingswet.regels.controle import controleer
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Signaalregel
from tests.motor import naief, willekeur

MAAL = max(1, int(os.environ.get("SPREIDINGSWET_FUZZ", "1")))
ZADEN = range(10 * MAAL)
SETS_PER_ZAAD = 50
EVALUATIES_PER_SET = 21
"""10 seeds of 50 sets of 21: 10,500 evaluations of the Motor, and as many of the rule language by both readings."""

met_durable = pytest.mark.skipif(not beschikbaar(), reason=f"durable-rules cannot be used here: {REDEN_AFWEZIG}")


def _keten(motor: Motor, bevindingen: dict[str, Any]) -> dict[str, Any] | None:
    try:
        return motor.keten(bevindingen)
    except MotorFout as fout:
        if "tegenspraak" not in str(fout):
            raise
        return None


def test_er_zijn_genoeg_evaluaties():
    assert len(ZADEN) * SETS_PER_ZAAD * EVALUATIES_PER_SET >= 10_000


@met_durable
@pytest.mark.parametrize("zaad", ZADEN)
def test_motor_concludeert_wat_een_naieve_keten_concludeert(zaad: int):
    """Also when findings come in reverse, and with as many productions used as would make it worthless if few were."""
    r = Random(f"motor {zaad}")
    geteld: Counter[str] = Counter()
    for nr in range(SETS_PER_ZAAD):
        producties = willekeur.producties(r)
        motor = Motor(producties)
        for _ in range(EVALUATIES_PER_SET):
            begin = willekeur.bevindingen(r, producties)
            verwacht = naief.keten(producties, begin)
            gevonden = _keten(motor, begin)
            assert gevonden == verwacht, f"zaad {zaad}, set {nr}: {begin} bij {producties}"
            omgekeerd = _keten(motor, dict(reversed(begin.items())))
            assert (omgekeerd and list(omgekeerd.items())) == (gevonden and list(gevonden.items()))
            geteld["tegenspraak" if verwacht is None else "keten" if len(verwacht) > len(begin) else "niets"] += 1
        motor.sluit()
    assert geteld.total() == SETS_PER_ZAAD * EVALUATIES_PER_SET
    assert geteld["keten"] > geteld.total() // 4
    assert 0 < geteld["tegenspraak"] < geteld.total() // 2


def _gevallen(zaad: str) -> Iterator[tuple[Regelset, list[Beslisregel | Signaalregel], Netwerk, tuple[Any, Any, Any]]]:
    """Yield rule sets with their network and, for each, facts, earlier answers and other facilities."""
    r = Random(zaad)
    for _ in range(SETS_PER_ZAAD):
        regelset = willekeur.regelset(r)
        regels = [x for x in regelset.regels if isinstance(x, Beslisregel | Signaalregel)]
        conclusies = [x.conclusie for x in regels if isinstance(x, Beslisregel)]
        netwerk = bouw(regelset, regels)
        for _ in range(EVALUATIES_PER_SET):
            eerder = willekeur.antwoorden(r, list(willekeur.VOORAF))
            yield regelset, regels, netwerk, (willekeur.feiten(r), eerder, willekeur.anderen(r, conclusies))


def _verschil(netwerk: Netwerk, regels: list[Any], invoer: Any, *bevonden: Any) -> str:
    """Say at which nodes findings differ, and on what."""
    anders = [k for k, *w in zip(netwerk.knopen, *(b[0] for b in bevonden), strict=True) if len(set(w)) > 1]
    return f"{anders}\n{[r.model_dump(by_alias=True, exclude_none=True) for r in regels]}\n{invoer}\n{bevonden}"


@pytest.mark.parametrize("zaad", ZADEN[: 3 * MAAL])
def test_directe_lezing_volgt_de_definities(zaad: int):
    """Also where durable-rules is absent; with both readings the next test does it again, on other rules."""
    direct = DirecteLezing()
    aantal = 0
    for regelset, regels, netwerk, invoer in _gevallen(f"direct {zaad}"):
        verwacht = naief.lees(regelset, regels, *invoer)
        d = direct.lees(netwerk, *invoer)
        assert (d.waarden, d.paren) == verwacht, _verschil(netwerk, regels, invoer, (d.waarden, d.paren), verwacht)
        aantal += 1
    assert aantal == SETS_PER_ZAAD * EVALUATIES_PER_SET


@met_durable
@pytest.mark.parametrize("zaad", ZADEN)
def test_beide_lezingen_en_de_definities_zijn_het_eens_over_elke_knoop(zaad: int):
    direct, durable = DirecteLezing(), DurableLezing()
    aantal = 0
    for regelset, regels, netwerk, invoer in _gevallen(f"taal {zaad}"):
        verwacht = naief.lees(regelset, regels, *invoer)
        d1, d2 = direct.lees(netwerk, *invoer), durable.lees(netwerk, *invoer)
        een, twee = (d1.waarden, d1.paren), (d2.waarden, d2.paren)
        assert een == twee == verwacht, _verschil(netwerk, regels, invoer, een, twee, verwacht)
        aantal += 1
    assert aantal == SETS_PER_ZAAD * EVALUATIES_PER_SET


@met_durable
def test_geheugen_van_de_durable_lezing_verandert_niets(monkeypatch: pytest.MonkeyPatch):
    """A memory that hardly holds anything gives the same findings as a roomy one, read once or twice."""
    gevallen = list(islice(_gevallen("geheugen"), 210))
    ruim = [DurableLezing().lees(netwerk, *invoer) for _, _, netwerk, invoer in gevallen]
    assert [DurableLezing().lees(netwerk, *invoer) for _, _, netwerk, invoer in gevallen] == ruim
    monkeypatch.setattr(durablemodule, "MAX_GEHEUGEN", 1)
    monkeypatch.setattr(durablemodule, "MAX_NETWERKEN", 1)
    assert [DurableLezing().lees(netwerk, *invoer) for _, _, netwerk, invoer in gevallen] == ruim


def test_de_fuzz_raakt_alles():
    """Every kind of condition, every operator and every answer occurs often, or the comparison says little."""
    knopen: Counter[str] = Counter()
    antwoorden: Counter[int] = Counter()
    for regelset, regels, netwerk, invoer in _gevallen("dekking"):
        waarden, _ = naief.lees(regelset, regels, *invoer)
        for k, w in zip(netwerk.knopen, waarden, strict=True):
            knopen[type(k).__name__] += 1
            knopen[f"{type(k).__name__} {getattr(k, 'operator', '')}"] += 1
            if type(k).__name__ == "UitkomstKnoop":
                antwoorden[w] += 1
    for soort in ("Feit", "Verhouding", "Optie", "Antwoord", "Alle", "Enige", "Niet", "Bestaat", "Uitkomst"):
        assert knopen[f"{soort}Knoop"] > 100, knopen
    for operator in ("is", "is_niet", "een_van", "voor", "uiterlijk", "na", "vanaf", "minder_dan", "minstens"):
        assert knopen[f"FeitKnoop {operator}"] > 20, knopen
    assert min(antwoorden[a] for a in range(4)) > 50, antwoorden


def test_willekeurige_regels_zijn_regels():
    """What the fuzz writes passes the checks that real rule files pass, so it speaks the same language."""
    r = Random("controle")
    for _ in range(100):
        controleer(willekeur.regelset(r).boek)
