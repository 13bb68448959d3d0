"""The key against an independent exact computation, and what must hold for any table."""

from __future__ import annotations

import json
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spreidingswet.basis.fouten import GeenRechtFout, InvoerFout
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.verdeling.invoer import Tabel, ontleed_tabel
from spreidingswet.verdeling.sleutel import verdeel
from spreidingswet.verdeling.uitkomst import Verdeling
from tests.verdeling.maken import CODES, csv, deeltabel, landtabel

DAG = date(2024, 12, 20)
traag = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
inwoners_ = st.integers(1, 1_000_000)
scores_ = st.one_of(
    st.integers(-1000, 1500).map(lambda n: str(Decimal(n).scaleb(-3))), st.sampled_from(["-1", "0", "-0.999999", "2.5"])
)
ramingen = st.integers(0, 200_000)


def orakel(rijen: dict[str, tuple[int, str]], bo: int, inwoners_nl: int | None = None) -> dict[str, Any]:
    """AMvB 2.1(3) written out once more, with one common denominator instead of the formula's own steps.

    A weight is (SES-WOA + 1) * iG; halves go up. Numbers are scaled to integers, so nothing is rounded on the way.
    """
    noemer = inwoners_nl or sum(n for n, _ in rijen.values())
    schaal = 10**9
    gewichten = {c: int((Decimal(s) + 1) * schaal) * n for c, (n, s) in rijen.items()}
    wf = {c: Fraction(g, schaal * noemer) for c, g in gewichten.items()}
    twf = sum(wf.values())
    uit = {}
    for c, w in wf.items():
        teller, rest = divmod((bo * w / twf).numerator, (bo * w / twf).denominator)
        uit[c] = teller + (2 * rest >= (bo * w / twf).denominator)
    return uit


@st.composite
def tabellen(draw: st.DrawFn) -> dict[str, tuple[int, str]]:
    codes = draw(st.lists(st.sampled_from(CODES), min_size=1, max_size=25, unique=True))
    rijen = {c: (draw(inwoners_), draw(scores_)) for c in codes}
    if all(Decimal(s) == -1 for _, s in rijen.values()):
        rijen[codes[0]] = (rijen[codes[0]][0], "0.1")
    return rijen


def maak(rijen: dict[str, tuple[int, str]]) -> Tabel:
    return deeltabel(*((c, n, s) for c, (n, s) in rijen.items()))


def reken(rijen: dict[str, tuple[int, str]], bo: int, amv: int | None = None, nl: int | None = None) -> Verdeling:
    return verdeel(maak(rijen), raming=bo, raming_amv=amv, inwoners_nederland=nl, cyclus="2024", peildatum=DAG)


@traag
@given(tabellen(), ramingen, ramingen)
def test_key_is_the_formula_of_the_besluit(rijen: dict[str, tuple[int, str]], a: int, b: int) -> None:
    bo, amv = max(a, b), min(a, b)
    v = reken(rijen, bo, amv)
    assert {g.code: g.indicatief for g in v.gemeenten} == orakel(rijen, bo)
    assert {g.code: g.indicatief_amv for g in v.gemeenten} == orakel(rijen, amv)
    for g in v.gemeenten:
        assert g.indicatief is not None
        assert g.indicatief_amv is not None
        assert 0 <= g.indicatief_amv <= g.indicatief, "amv is part of the total"


@traag
@given(tabellen(), ramingen)
def test_everything_adds_up(rijen: dict[str, tuple[int, str]], bo: int) -> None:
    v = reken(rijen, bo, bo // 12)
    for p in v.provincies:
        eigen = [g for g in v.gemeenten if g.provincie == p.code]
        assert p.gemeenten == len(eigen) > 0
        assert p.opgave == sum(g.indicatief or 0 for g in eigen)
        assert p.opgave_amv == sum(g.indicatief_amv or 0 for g in eigen)
    assert v.land.som == sum(p.opgave or 0 for p in v.provincies)
    assert v.land.verschil == (v.land.som or 0) - bo
    assert abs(v.land.verschil) * 2 <= len(rijen), "rounding moves each gemeente by half a place at most"
    assert sum(Fraction(g.precies or 0) for g in v.gemeenten) == bo
    assert sum(Fraction(g.wegingsfactor) for g in v.gemeenten) == Fraction(v.land.totale_wegingsfactor)


@traag
@given(tabellen(), ramingen, st.randoms(use_true_random=False))
def test_order_of_rows_does_not_matter(rijen: dict[str, tuple[int, str]], bo: int, rng: object) -> None:
    omgekeerd = dict(sorted(rijen.items(), key=lambda _: rng.random()))  # type: ignore[attr-defined]
    assert reken(rijen, bo).als_json() == reken(omgekeerd, bo).als_json()


@traag
@given(tabellen(), ramingen, st.integers(0, 50_000_000))
def test_inhabitants_of_the_country_cancel_out(rijen: dict[str, tuple[int, str]], bo: int, meer: int) -> None:
    som = sum(n for n, _ in rijen.values())
    zonder, met = reken(rijen, bo), reken(rijen, bo, nl=som + meer)
    assert [(g.precies, g.indicatief) for g in zonder.gemeenten] == [(g.precies, g.indicatief) for g in met.gemeenten]
    assert met.land.inwoners_nederland.herkomst == "opgegeven"
    assert zonder.land.inwoners_nederland.herkomst == "som_van_de_tabel"


def test_halves_are_rounded_up_and_never_to_even() -> None:
    # Four equal weights share 2 and 10: 0,5 and 2,5 each.
    rijen = dict.fromkeys(CODES[:4], (1000, "0"))
    for bo, elk in ((2, 1), (10, 3), (6, 2), (0, 0)):
        v = reken(rijen, bo)
        assert {g.indicatief for g in v.gemeenten} == {elk}
        assert v.land.verschil == 4 * elk - bo


def test_just_below_a_half_is_rounded_down_and_shown_so() -> None:
    v = reken({CODES[0]: (999_999, "0"), CODES[1]: (1_000_001, "0")}, 1)
    assert [g.indicatief for g in v.gemeenten] == [0, 1]
    assert [g.precies for g in v.gemeenten] == ["0.4999995", "0.5000005"]


def test_a_score_of_minus_one_gives_weight_zero() -> None:
    v = reken({CODES[0]: (50_000, "-1"), CODES[1]: (50_000, "0.2")}, 1_000)
    assert [(g.wegingsfactor, g.indicatief) for g in v.gemeenten] == [(0, 0), ("0.6", 1_000)]


def test_one_gemeente_gets_everything() -> None:
    v = reken({"GM0344": (374_238, "-0.123")}, 96_000, 8_140)
    assert [(g.indicatief, g.indicatief_amv) for g in v.gemeenten] == [(96_000, 8_140)]
    assert (v.land.verschil, v.land.verschil_amv) == (0, 0)


def test_all_equal_get_the_same() -> None:
    v = verdeel(landtabel(dict.fromkeys(CODES, 50_000), dict.fromkeys(CODES, "0.1")), cyclus="2024", peildatum=DAG)
    assert v.volledig
    assert {g.indicatief for g in v.gemeenten} == {281}  # 96.000 / 342 = 280,70
    assert v.land.verschil == 342 * 281 - 96_000 == 102
    assert {p.code: p.opgave for p in v.provincies} == {
        p: 281 * sum(x == p for x in indeling().provincie_van.values()) for p in indeling().provincies
    }


def test_need_of_the_cycle_with_its_source() -> None:
    tabel = deeltabel(("GM0344", 1000, "0"))
    eerste = verdeel(tabel, cyclus="2024", peildatum=DAG)
    assert (eerste.land.raming.waarde, eerste.land.raming_amv.waarde) == (96_000, 8_140)
    assert eerste.land.raming.norm is not None
    assert [g.bron for g in eerste.land.raming.norm.grondslag] == ["stcrt-2024-3320"]
    tweede = verdeel(tabel, cyclus="2026", peildatum=date(2026, 11, 1))
    assert tweede.land.raming.waarde == 88_000
    assert tweede.land.raming_amv.waarde is None  # not in the sources we saw
    assert [g.indicatief_amv for g in tweede.gemeenten] == [None]
    assert tweede.land.som_amv is None
    assert "amv-niet-bekend" in {s.code for s in tweede.signalen}


def test_amv_of_the_cycle_does_not_go_with_another_need() -> None:
    v = reken({"GM0344": (1000, "0")}, 50_000)
    assert v.land.raming_amv.herkomst == "onbekend"
    assert v.gemeenten[0].precies_amv is None
    reden = next(r for r in v.gemeenten[0].redenen if r.regel == "sleutel-indicatief-amv")
    assert reden.uitkomst == "onbekend"
    assert reden.berekening is not None
    assert (reden.berekening.waarde, reden.berekening.hoogstens) == (0, None)


def test_the_cycle_follows_from_the_peildatum() -> None:
    tabel = deeltabel(("GM0344", 1000, "0"))
    assert [verdeel(tabel, peildatum=d).herkomst.cyclus for d in (DAG, date(2026, 2, 1))] == ["2024", "2026"]
    with pytest.raises(GeenRechtFout):
        verdeel(tabel, peildatum=date(2024, 1, 30))


def test_both_readings_were_compared_and_every_reason_has_its_article() -> None:
    v = reken({"GM0344": (374_238, "-0.123"), "GM0307": (160_000, "0.05")}, 96_000, 8_140)
    assert v.herkomst.lezingen == ("direct", "durable")
    per_deel = [*(g.redenen for g in v.gemeenten), *(p.redenen for p in v.provincies), v.land.redenen]
    redenen = [r for deel in per_deel for r in deel]
    assert len(redenen) == 2 * 5 + 2 + 5
    assert all(r.rubriek == "sleutel" and r.berekening and r.grondslag for r in redenen)
    assert {g.verkort for r in redenen for g in r.grondslag if g.rechtskracht == "amvb"} == {
        "artikel 2.1, derde lid, Besluit", "artikel 2.1, tweede lid, Besluit", "artikel 2.2, eerste lid, Besluit",
    }  # fmt: skip
    assert {f.regel for f in v.formules} == {r.regel for r in redenen}


def test_a_reason_can_be_computed_again_from_what_it_shows() -> None:
    v = reken({"GM0344": (374_238, "-0.123"), "GM0307": (160_000, "0.05")}, 96_000, 8_140)
    utrecht = next(g for g in v.gemeenten if g.code == "GM0344")
    reden = next(r for r in utrecht.redenen if r.regel == "wegingsfactor")
    feiten = {f.naam: Fraction(str(f.waarde)) for f in reden.feiten}
    wf = (feiten["ses_woa"] + 1) * feiten["inwoners"] / feiten["land.inwoners_nederland"]
    assert Fraction(utrecht.wegingsfactor) == wf
    twf = Fraction(v.land.totale_wegingsfactor)
    assert Fraction(utrecht.precies or 0) == 96_000 * wf / twf
    heel = Decimal((96_000 * wf / twf).numerator) / Decimal((96_000 * wf / twf).denominator)
    assert utrecht.indicatief == int(heel.quantize(Decimal(1), ROUND_HALF_UP))


def test_a_part_is_said_to_be_one() -> None:
    v = reken({"GM0344": (374_238, "-0.123")}, 96_000)
    assert not v.volledig
    signaal = next(s for s in v.signalen if s.code == "deel-van-de-gemeenten")
    assert signaal.ernst == "waarschuwing"
    assert "geen indicatieve verdeling" in signaal.tekst


def test_vintage_is_recorded_or_said_to_be_missing() -> None:
    zonder = reken({"GM0344": (1000, "0")}, 10)
    assert zonder.herkomst.tabel.jaargang_ses_woa is None
    assert "jaargang-niet-opgegeven" in {s.code for s in zonder.signalen}
    kop = "code;inwoners;ses_woa;jaargang_inwoners;jaargang_ses_woa"
    tabel = ontleed_tabel(csv([("GM0344", 1000, "0", "1 januari 2023", "2021")], kop), "t.csv", deel=True)
    met = verdeel(tabel, cyclus="2024", peildatum=DAG)
    assert (met.herkomst.tabel.jaargang_inwoners, met.herkomst.tabel.jaargang_ses_woa) == ("1 januari 2023", "2021")
    feiten = {f.naam: f.bron for f in met.gemeenten[0].redenen[0].feiten}
    assert feiten["inwoners"] == "tabel, jaargang 1 januari 2023"
    optie = ontleed_tabel(csv([("GM0344", 1000, "0")]), "t.csv", jaargang="CBS 2023", deel=True)
    assert (optie.jaargang_inwoners, optie.jaargang_ses_woa) == ("CBS 2023", "CBS 2023")
    assert optie.vingerafdruk != deeltabel(("GM0344", 1000, "0")).vingerafdruk


@pytest.mark.parametrize(
    ("wat", "plaats"),
    [
        ({"raming": 10, "raming_amv": 11}, "--amv"),
        ({"raming": 10, "raming_amv": -1}, "--amv"),
        ({"raming": -1}, "--raming"),
        ({"raming": 5_000, "inwoners_nederland": 999}, "--inwoners-nederland"),
    ],
    ids=["amv groter dan de raming", "negatieve amv", "negatieve raming", "nederland kleiner dan de tabel"],
)
def test_figures_that_cannot_go_together(wat: dict[str, Any], plaats: str) -> None:
    with pytest.raises(InvoerFout) as fout:
        verdeel(deeltabel(("GM0344", 1000, "0")), cyclus="2024", peildatum=DAG, **wat)
    assert [(m.code, m.plaats) for m in fout.value.meldingen] == [("SW-K15", plaats)]


def test_outcome_is_canonical_json() -> None:
    v = reken({"GM0344": (1000, "0.1"), "GM0307": (900, "0.3")}, 10)
    tekst = v.als_json()
    assert tekst == json.dumps(json.loads(tekst), ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"
