"""Days: arithmetic on months, the Algemene termijnenwet, the dates of a cycle; each told by hand or by an oracle."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from spreidingswet import lees_dossier, toets
from spreidingswet.lezingen import dagen
from spreidingswet.regels.formules import (
    DagenNa,
    DagInJaar,
    EersteMaandNa,
    InJaar,
    LaatsteVan,
    MaandenNa,
    Verlengd,
    VroegsteVan,
)
from spreidingswet.regels.kalender import Kalender, Kalenderbestand, feestdagen
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.toetsing.uitkomst import Reden, Rekenstap, Uitkomst

WEINIG = settings(deadline=None, max_examples=30)
"""For a whole toets in each example."""
FEIT = {"feit": "verdeelbesluit_bekendgemaakt"}
BOEK = regelboek()
KALENDER = BOEK.kalender
ONBEKEND = (date.min, date.max)


def d(tekst: str) -> date:
    return date.fromisoformat(tekst)


def maanden(dag: str, n: int) -> str:
    f = MaandenNa.model_validate({"maanden_na": {"van": FEIT, "aantal": n}})
    laag, hoog = dagen.reken(f, [(d(dag), d(dag))], KALENDER)[1]
    assert laag == hoog
    return laag.isoformat()


# -- months ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("dag", "n", "uit"),
    [
        ("2024-08-31", 6, "2025-02-28"),  # common year
        ("2027-08-31", 6, "2028-02-29"),  # leap year
        ("2024-08-30", 6, "2025-02-28"),
        ("2027-08-30", 6, "2028-02-29"),
        ("2027-08-29", 6, "2028-02-29"),
        ("2024-08-28", 6, "2025-02-28"),
        ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"),
        ("2024-02-29", 6, "2024-08-29"),
        ("2024-12-31", 2, "2025-02-28"),
        ("2024-12-31", 6, "2025-06-30"),
        ("2024-12-20", 6, "2025-06-20"),
        ("2024-12-31", 12, "2025-12-31"),
        ("2024-01-31", 1, "2024-02-29"),
        ("2024-01-31", 4, "2024-05-31"),
        ("2024-01-31", 24, "2026-01-31"),
        ("2024-01-31", 48, "2028-01-31"),
        ("2023-12-31", 1, "2024-01-31"),
        ("2025-01-01", -1, "2024-12-01"),
        ("2024-03-31", -1, "2024-02-29"),
        ("1900-01-31", 1, "1900-02-28"),  # no leap year
        ("2000-01-31", 1, "2000-02-29"),  # a leap year
    ],
)
def test_months(dag: str, n: int, uit: str) -> None:
    assert maanden(dag, n) == uit


def _zoveelste(dag: date, n: int) -> date:
    """Count months as people do: the same number, or the last day of a month that has no such number."""
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + n, 12)
    for nummer in range(dag.day, 0, -1):
        try:
            return date(jaar, maand + 1, nummer)
        except ValueError:
            continue
    raise AssertionError


DAGEN = st.dates(d("1900-01-01"), d("2999-12-31"))
ROND_NU = st.dates(d("2023-01-01"), d("2031-12-31"))


@given(DAGEN, st.integers(-1200, 1200))
def test_months_as_counted_by_hand(dag: date, n: int) -> None:
    assert maanden(dag.isoformat(), n) == _zoveelste(dag, n).isoformat()


def _bewerkingen() -> list[Any]:
    vormen: list[Any] = [
        MaandenNa.model_validate({"maanden_na": {"van": FEIT, "aantal": n}}) for n in (-13, -1, 1, 6, 48)
    ]
    vormen += [DagenNa.model_validate({"dagen_na": {"van": FEIT, "aantal": n}}) for n in (-400, -1, 0, 1, 42)]
    vormen += [
        DagInJaar.model_validate({"dag_in_jaar": {"jaar_van": FEIT, "jaren_later": n, "dag": dag}})
        for n in (0, 1, 2)
        for dag in ("01-01", "02-28", "12-31")
    ]
    vormen += [
        EersteMaandNa.model_validate({"eerste_maand_na": {"na": FEIT, "maanden": m, "binnen_dezelfde_maand": binnen}})
        for m in ([6, 11], [1], [12])
        for binnen in (True, False)
    ]
    return vormen


BEWERKINGEN = _bewerkingen()


@given(st.sampled_from(BEWERKINGEN), DAGEN, DAGEN)
def test_the_order_of_days_is_kept(f: Any, a: date, b: date) -> None:
    """So the bounds of what is half known are those of the outcome."""
    a, b = min(a, b), max(a, b)
    een, ander = (dagen.reken(f, [(x, x)], KALENDER)[1] for x in (a, b))
    assert een <= ander
    assert dagen.reken(f, [(a, b)], KALENDER)[1] == (een[0], ander[1])


@pytest.mark.parametrize("f", BEWERKINGEN, ids=lambda f: repr(f)[:60])
def test_what_is_not_known_stays_so(f: Any) -> None:
    assert dagen.reken(f, [ONBEKEND], KALENDER)[1] == ONBEKEND
    een = d("2025-01-05")
    assert dagen.reken(f, [(een, date.max)], KALENDER)[1][1] == date.max
    assert dagen.reken(f, [(date.min, een)], KALENDER)[1][0] == date.min


def test_a_shift_past_the_end_of_the_calendar_is_no_bound() -> None:
    terug = MaandenNa.model_validate({"maanden_na": {"van": FEIT, "aantal": -1200}})
    heen = MaandenNa.model_validate({"maanden_na": {"van": FEIT, "aantal": 1200}})
    vroeg, laat = date(50, 1, 1), date(9950, 1, 1)
    assert dagen.reken(terug, [(vroeg, vroeg)], KALENDER)[1] == (date.min, date.min)
    assert dagen.reken(heen, [(laat, laat)], KALENDER)[1] == (date.max, date.max)


@given(ROND_NU, ROND_NU, ROND_NU, ROND_NU)
def test_earliest_and_latest(a: date, b: date, c: date, e: date) -> None:
    x, y = (min(a, b), max(a, b)), (min(c, e), max(c, e))
    delen = [FEIT, FEIT]
    vroegste = dagen.reken(VroegsteVan.model_validate({"vroegste_van": delen}), [x, y], KALENDER)[1]
    laatste = dagen.reken(LaatsteVan.model_validate({"laatste_van": delen}), [x, y], KALENDER)[1]
    for p in (x[0], x[1]):
        for q in (y[0], y[1]):
            assert vroegste[0] <= min(p, q) <= vroegste[1]
            assert laatste[0] <= max(p, q) <= laatste[1]


@pytest.mark.parametrize(
    "dag", ["02-29", "02-30", "04-31", "06-31", "09-31", "11-31", "00-10", "13-01", "01-32", "1-1"]
)
def test_a_day_that_not_every_year_has_is_refused(dag: str) -> None:
    with pytest.raises(ValidationError):
        InJaar.model_validate({"jaar_van": FEIT, "dag": dag})


@given(st.dates(d("2023-01-01"), d("2023-12-31")))
def test_every_day_of_a_common_year_is_accepted(dag: date) -> None:
    assert InJaar.model_validate({"jaar_van": FEIT, "dag": f"{dag:%m-%d}"})


# -- feast days ------------------------------------------------------------------------------------------------------

PASEN = ["2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2029-04-01", "2030-04-21"]
HEMELVAART = ["2023-05-18", "2024-05-09", "2025-05-29", "2026-05-14", "2027-05-06", "2028-05-25", "2029-05-10",
              "2030-05-30"]  # fmt: skip
PINKSTERMAANDAG = ["2023-05-29", "2024-05-20", "2025-06-09", "2026-05-25", "2027-05-17", "2028-06-05", "2029-05-21",
                   "2030-06-10"]  # fmt: skip


@pytest.mark.parametrize(("pasen", "hemelvaart", "pinkster"), [*zip(PASEN, HEMELVAART, PINKSTERMAANDAG, strict=True)])
def test_feast_days_that_move(pasen: str, hemelvaart: str, pinkster: str) -> None:
    """The years 2023 to 2030 as calendars print them."""
    dag = d(pasen)
    vrij = feestdagen(dag.year)
    assert vrij[dag - timedelta(2)] == "Goede Vrijdag"
    assert vrij[dag + timedelta(1)] == "tweede paasdag"
    assert vrij[d(hemelvaart)] == "Hemelvaartsdag"
    assert vrij[d(pinkster)] == "tweede pinksterdag"
    assert dag not in vrij  # a Sunday by itself


@pytest.mark.parametrize("jaar", range(2014, 2100))
def test_feast_days_that_stay(jaar: int) -> None:
    vrij = feestdagen(jaar)
    vast = {date(jaar, 1, 1), date(jaar, 5, 5), date(jaar, 12, 25), date(jaar, 12, 26)}
    assert vast <= vrij.keys()
    koningsdag = date(jaar, 4, 27)
    zondag = koningsdag.isoweekday() == 7
    assert (date(jaar, 4, 26) if zondag else koningsdag) in vrij
    assert (koningsdag in vrij) is not zondag or koningsdag - timedelta(1) not in vast


@pytest.mark.parametrize("jaar", [2014, 2025, 2031])
def test_koningsdag_on_a_sunday_is_celebrated_the_day_before(jaar: int) -> None:
    assert date(jaar, 4, 27).isoweekday() == 7
    assert "Koning" in feestdagen(jaar)[date(jaar, 4, 26)]


# -- the Algemene termijnenwet ---------------------------------------------------------------------------------------


def _gewoon(dag: date, gelijk: set[date]) -> bool:
    """Return whether a day is a working day; feast days once more, from a table and from fixed days."""
    jaar = str(dag.year)
    pasen = d(next(p for p in PASEN if p.startswith(jaar)))
    vrij = {pasen + timedelta(n) for n in (-2, 1, 39, 50)} | {date(dag.year, 5, 5), date(dag.year, 1, 1)}
    koning = date(dag.year, 4, 26) if date(dag.year, 4, 27).isoweekday() == 7 else date(dag.year, 4, 27)
    vrij |= {koning, date(dag.year, 12, 25), date(dag.year, 12, 26)}
    return dag.isoweekday() < 6 and dag not in vrij | gelijk


def _einde(begin: date, dagen_: int, gelijk: set[date]) -> date:
    """Extend a term as the act says it, day by day: the shortest term that meets art. 1(1) and art. 2."""
    n = dagen_
    while True:
        gewoon = sum(_gewoon(begin + timedelta(i), gelijk) for i in range(1, n + 1))
        if _gewoon(begin + timedelta(n), gelijk) and (dagen_ < 3 or gewoon >= 2):
            return begin + timedelta(n)
        n += 1


GELIJK = set(KALENDER.gelijkgesteld)


@given(st.dates(d("2023-01-01"), d("2030-09-01")), st.integers(1, 90))
def test_extension_is_the_shortest_that_the_act_allows(begin: date, n: int) -> None:
    uit, gronden = KALENDER.verleng(begin, begin + timedelta(n))
    assert uit == _einde(begin, n, GELIJK)
    assert bool([g for g in gronden if g.startswith("artikel")]) == (uit != begin + timedelta(n))


@pytest.mark.parametrize(
    ("begin", "einde", "uit", "grond"),
    [
        ("2025-03-07", "2025-04-18", "2025-04-22", "18 april 2025 is Goede Vrijdag"),
        ("2025-03-08", "2025-04-19", "2025-04-22", "19 april 2025 is een zaterdag"),
        ("2025-03-10", "2025-04-21", "2025-04-22", "21 april 2025 is tweede paasdag"),
        ("2025-03-15", "2025-04-26", "2025-04-28", "26 april 2025 is een zaterdag"),
        ("2026-03-16", "2026-04-27", "2026-04-28", "27 april 2026 is de dag waarop de verjaardag van de Koning"),
        ("2025-03-24", "2025-05-05", "2025-05-06", "5 mei 2025 is de vijfde mei"),
        ("2024-03-24", "2024-05-05", "2024-05-06", "5 mei 2024 is een zondag"),
        ("2026-03-24", "2026-05-05", "2026-05-06", "5 mei 2026 is de vijfde mei"),  # no year of a lustrum
        ("2025-04-17", "2025-05-29", "2025-06-02", "30 mei 2025 is de vrijdag na Hemelvaartsdag"),
        ("2025-04-26", "2025-06-07", "2025-06-10", "9 juni 2025 is tweede pinksterdag"),
        ("2024-11-13", "2024-12-25", "2024-12-30", "27 december 2024 is de vrijdag na tweede kerstdag"),
        ("2025-11-13", "2025-12-25", "2025-12-29", "26 december 2025 is tweede kerstdag"),
        ("2025-11-20", "2026-01-01", "2026-01-05", "2 januari 2026 is de vrijdag na Nieuwjaarsdag"),
        ("2023-11-20", "2024-01-01", "2024-01-02", "1 januari 2024 is Nieuwjaarsdag"),
    ],
)
def test_a_term_of_six_weeks_does_not_end_on_a_free_day(begin: str, einde: str, uit: str, grond: str) -> None:
    assert d(begin) + timedelta(42) == d(einde)
    laatste, gronden = KALENDER.verleng(d(begin), d(einde))
    assert laatste == d(uit)
    assert any(grond in g for g in gronden)
    assert all(g.startswith("artikel 1, eerste lid, Algemene termijnenwet: ") for g in gronden)


@pytest.mark.parametrize(
    ("begin", "n", "uit"),
    [
        ("2026-12-23", 3, "2026-12-28"),  # 24 and 28 December are the two
        ("2025-04-17", 3, "2025-04-23"),  # Easter: 22 and 23 April
        ("2025-04-17", 2, "2025-04-22"),  # two days: art. 2 does not apply, art. 1 does
        ("2025-06-06", 3, "2025-06-11"),  # Pentecost: 10 and 11 June
        ("2025-06-02", 3, "2025-06-05"),  # nothing to extend
    ],
)
def test_two_working_days_in_a_term_of_three_days_or_more(begin: str, n: int, uit: str) -> None:
    laatste, gronden = KALENDER.verleng(d(begin), d(begin) + timedelta(n))
    assert laatste == d(uit)
    assert any(g.startswith("artikel 2 ") for g in gronden) == (n >= 3 and uit != "2025-06-05")


VERLENGD = Verlengd.model_validate({"verlengd": {"einde": FEIT, "begin": FEIT}})


@given(ROND_NU, st.integers(0, 40), ROND_NU, st.integers(0, 40), st.data())
def test_half_known_terms_lie_within_their_bounds(b: date, db: int, e: date, de: int, data: st.DataObject) -> None:
    einde, begin = (e, e + timedelta(de)), (b, b + timedelta(db))
    (_, gronden), (laag, hoog) = dagen.reken(VERLENGD, [einde, begin], KALENDER)
    een_begin = data.draw(st.dates(*begin))
    een_einde = data.draw(st.dates(*einde))
    assert laag <= KALENDER.verleng(een_begin, een_einde)[0] <= hoog
    assert not gronden or (db == de == 0)


def test_an_unknown_begin_or_end_gives_no_end() -> None:
    dag = d("2025-01-31")
    assert dagen.reken(VERLENGD, [ONBEKEND, ONBEKEND], KALENDER)[1] == ONBEKEND
    assert dagen.reken(VERLENGD, [ONBEKEND, (dag, dag)], KALENDER)[1] == ONBEKEND
    assert dagen.reken(VERLENGD, [(dag, dag), ONBEKEND], KALENDER)[1] == (dag, d("2025-02-04"))
    assert dagen.reken(VERLENGD, [(dag, date.max), ONBEKEND], KALENDER)[1] == (dag, date.max)


# -- days equated by royal decree ------------------------------------------------------------------------------------


def test_equated_days_are_fridays_after_a_feast_day() -> None:
    assert len(KALENDER.gelijkgesteld) == 10
    for dag in KALENDER.gelijkgesteld:
        assert dag.isoweekday() == 5
        assert dag - timedelta(1) in feestdagen(dag.year)
        assert dag not in feestdagen(dag.year)


@pytest.mark.parametrize(("dag", "gezegd"), [("2022-12-30", True), ("2023-01-02", False), ("2028-12-29", False),
                                             ("2029-01-02", True)])  # fmt: skip
def test_where_no_decree_was_looked_up_the_outcome_says_so(dag: str, gezegd: bool) -> None:
    uit, gronden = KALENDER.verleng(d(dag) - timedelta(42), d(dag))
    assert uit == d(dag)
    assert bool(gronden) == gezegd
    assert not gezegd or "niet nagezocht" in gronden[-1]


def test_a_calendar_without_decrees_says_so_always() -> None:
    assert "niet nagezocht" in Kalender().verleng(d("2024-12-20"), d("2025-01-31"))[1][-1]


BESLUIT = {"naam": "a", "titel": "t", "verificatie": "pers", "toelichting": "t"}
BESTAND: dict[str, Any] = {
    "schema_versie": 1, "bekend_van": "2025-01-01", "bekend_tot": "2026-01-01", "besluiten": [BESLUIT],
    "gelijkgesteld": [{"dag": "2025-05-30", "omschrijving": "o", "besluit": "a"}],
}  # fmt: skip


def test_a_decree_with_its_place_is_named() -> None:
    goed = {**BESTAND, "besluiten": [{**BESLUIT, "publicatie": "Stcrt. 2025, 1"}]}
    assert "Stcrt. 2025, 1" in str(Kalenderbestand.model_validate(goed).kalender().vrij(d("2025-05-30")))
    assert "nummer niet gevonden" in str(Kalenderbestand.model_validate(BESTAND).kalender().vrij(d("2025-05-30")))


@pytest.mark.parametrize(
    "fout",
    [
        {"gelijkgesteld": [{"dag": "2026-01-01", "omschrijving": "o", "besluit": "a"}]},
        {"gelijkgesteld": [{"dag": "2024-12-31", "omschrijving": "o", "besluit": "a"}]},
        {"gelijkgesteld": [{"dag": "2025-05-30", "omschrijving": "o", "besluit": "b"}]},
        {"gelijkgesteld": BESTAND["gelijkgesteld"] * 2},
        {"besluiten": [BESLUIT] * 2},
        {"besluiten": []},
        {"besluiten": [{**BESLUIT, "verificatie": "misschien"}]},
    ],
)
def test_a_calendar_that_does_not_hold_together_is_refused(fout: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Kalenderbestand.model_validate({**BESTAND, **fout})


# -- the dates of a cycle --------------------------------------------------------------------------------------------


@cache
def _van(cyclus: str, provincie: str = "PV26", **opties: str) -> Uitkomst:
    kaal = {"versie": 1, "cyclus": cyclus, "provincie": provincie, "peildatum": "2026-11-25"}
    return toets(lees_dossier(kaal), interpretaties={k.replace("_", "-"): w for k, w in opties.items()})


def redenen(u: Uitkomst) -> dict[str, Reden]:
    return {r.conclusie: r for r in u.provincie.redenen if r.rubriek == "termijnen"}


def dag(u: Uitkomst, naam: str) -> str | None:
    """Return a day that is known exactly, or None."""
    b = redenen(u)[naam].berekening
    assert b is not None
    assert b.waarde is None or isinstance(b.waarde, str)
    return b.waarde if b.waarde == b.hoogstens else None


CYCLI = {
    "raming_bekendmaken_voor": ("2024-02-01", "2026-02-01"),
    "raming_bekendmaken_uiterlijk": ("2024-01-31", "2026-01-31"),
    "verslag_uitbrengen_voor": ("2024-11-01", "2026-11-01"),
    "verslag_uitbrengen_uiterlijk": ("2024-10-31", "2026-10-31"),
    "verdeelbesluit_nemen_voor": ("2024-12-31", "2026-12-31"),
    "verdeelbesluit_nemen_uiterlijk": ("2024-12-30", "2026-12-30"),
    "behoefte_gemeten_op": ("2025-01-01", "2027-01-01"),
    "plicht_vanaf": ("2025-01-01", "2027-01-01"),
    "plicht_tot_en_met": ("2026-12-31", "2028-12-31"),
    "twee_kalenderjaren_tot_en_met": ("2026-12-31", "2028-12-31"),
    "volgende_cyclus_vanaf": ("2026-02-01", "2028-02-01"),
    "twee_jaar_tot_nieuwe_cyclus_tot_en_met": ("2026-01-31", "2028-01-31"),
    "inwerkingtreding_op": ("2024-01-31",) * 2,
    "overgang_bekendmaken_op": ("2024-01-31",) * 2,
    "overgangsuitkering_uiterlijk": ("2024-05-31",) * 2,
    "invoeringstoets_uiterlijk": ("2026-01-31",) * 2,
    "evaluatie_uiterlijk": ("2028-01-31",) * 2,
    "zes_maanden_na_bekendmaking_op": (None,) * 2,
    "ter_beschikking_stellen_uiterlijk": (None,) * 2,
    "bezwaar_vanaf": (None,) * 2,
    "zes_weken_na_bekendmaking_op": (None,) * 2,
    "bezwaar_uiterlijk": (None,) * 2,
}
"""Every day of cycle 2024 and of cycle 2026, from the texts."""


@pytest.mark.parametrize("provincie", ["PV20", "PV26"])
def test_the_dates_of_both_cycles(provincie: str) -> None:
    for cyclus, plaats in (("2024", 0), ("2026", 1)):
        u = _van(cyclus, provincie)
        bekend = {n for n, r in redenen(u).items() if r.eenheid == "dag"}
        assert bekend == CYCLI.keys()
        assert {n: dag(u, n) for n in bekend} == {n: w[plaats] for n, w in CYCLI.items()}


@pytest.mark.parametrize("cyclus", sorted(BOEK.cycli))
def test_computed_days_are_the_parameters_of_the_cycle(cyclus: str) -> None:
    u = _van(cyclus)
    normen = {n: w.waarde for n, w in kies(BOEK, d("2026-11-25"), cyclus).normen.items()}
    for parameter, naam in (
        ("verslag_voor", "verslag_uitbrengen_voor"),
        ("behoefte_op", "behoefte_gemeten_op"),
        ("start_volgende_cyclus", "volgende_cyclus_vanaf"),
        ("einde_plicht", "plicht_tot_en_met"),
    ):
        assert str(normen[parameter]) == dag(u, naam), parameter


@pytest.mark.parametrize("cyclus", sorted(BOEK.cycli))
@pytest.mark.parametrize(
    ("optie", "naam"),
    [
        ("gescheiden", "twee_kalenderjaren_tot_en_met"),
        ("kalenderjaren", "twee_kalenderjaren_tot_en_met"),
        ("1-februari", "twee_jaar_tot_nieuwe_cyclus_tot_en_met"),
    ],
)
def test_the_end_of_the_duty_is_that_of_the_chosen_reading(cyclus: str, optie: str, naam: str) -> None:
    u = _van(cyclus, tweejaarsperiode=optie)
    assert dag(u, "plicht_tot_en_met") == dag(u, naam)
    if optie != "gescheiden":  # the counting follows the same reading: the day after
        norm = kies(BOEK, d("2026-11-25"), cyclus, {"tweejaarsperiode": optie}).normen["start_volgende_cyclus"].waarde
        assert str(norm) == str(d(str(dag(u, naam))) + timedelta(1))


def test_practice_is_never_shown_as_law() -> None:
    for naam, r in redenen(_van("2024")).items():
        praktijk = naam in ("volgende_cyclus_vanaf", "twee_jaar_tot_nieuwe_cyclus_tot_en_met")
        assert (r.grondslag[0].rechtskracht == "uitvoeringspraktijk") == praktijk, naam


def _stappen(s: Rekenstap | None) -> list[Rekenstap]:
    return [] if s is None else [s, *(x for deel in s.delen for x in _stappen(deel))]


# -- facts -----------------------------------------------------------------------------------------------------------


def _met(besluit: dict[str, Any] | None = None, **rest: Any) -> Uitkomst:
    kaal = {"versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2025-01-10", **rest}
    return toets(lees_dossier(kaal | ({} if besluit is None else {"verdeelbesluit": besluit})))


def test_zuid_holland_2024() -> None:
    """Decision of 20 December 2024 with a term until 30 June 2025 (ECLI:NL:RBDHA:2025:13423; recht.md 2.8)."""
    u = _met({"genomen": "2024-12-20", "bekendgemaakt": "2024-12-23", "termijn": "2025-06-30"},
             raming={"bekendgemaakt": "2024-01-31"}, verslag={"uitgebracht": "2024-10-31"})  # fmt: skip
    r = redenen(u)
    assert {n: r[n].uitkomst for n in ("raming_tijdig", "verdeelbesluit_tijdig", "overgang_tijdig",
                                       "langere_termijn_in_besluit", "besluit_bekend_op_peildatum")} == dict.fromkeys(
        ("raming_tijdig", "verdeelbesluit_tijdig", "overgang_tijdig", "langere_termijn_in_besluit",
         "besluit_bekend_op_peildatum"), "ja")  # fmt: skip
    assert dag(u, "zes_maanden_na_bekendmaking_op") == "2025-06-23"
    assert dag(u, "ter_beschikking_stellen_uiterlijk") == "2025-06-30"
    assert dag(u, "bezwaar_uiterlijk") == "2025-02-03"


@WEINIG
@given(st.dates(d("2024-12-01"), d("2027-02-01")), st.none() | st.integers(-200, 400))
def test_the_term_of_article_7_against_counting_by_hand(bekend: date, verschil: int | None) -> None:
    zes = bekend + relativedelta(months=6)
    besluit = {"bekendgemaakt": bekend.isoformat()}
    if verschil is not None:
        besluit["termijn"] = (zes + timedelta(verschil)).isoformat()
    u = _met(besluit)
    stap = redenen(u)["ter_beschikking_stellen_uiterlijk"].berekening
    assert stap is not None
    assert stap.waarde == (zes + timedelta(max(0, verschil or 0))).isoformat()
    assert stap.hoogstens == (None if verschil is None else stap.waarde)
    langer = {None: "onbekend", True: "ja", False: "nee"}[None if verschil is None else verschil > 0]
    assert redenen(u)["langere_termijn_in_besluit"].uitkomst == langer


@WEINIG
@given(st.dates(d("2024-01-01"), d("2028-12-31")))
def test_objection_against_counting_by_hand(bekend: date) -> None:
    u = _met({"bekendgemaakt": bekend.isoformat()})
    assert dag(u, "bezwaar_vanaf") == (bekend + timedelta(1)).isoformat()
    assert dag(u, "zes_weken_na_bekendmaking_op") == (bekend + timedelta(weeks=6)).isoformat()
    assert dag(u, "bezwaar_uiterlijk") == _einde(bekend, 42, GELIJK).isoformat()
    gronden = "".join(s.naam for s in _stappen(redenen(u)["bezwaar_uiterlijk"].berekening) if s.bewerking == "verlengd")
    verlengd = dag(u, "bezwaar_uiterlijk") != dag(u, "zes_weken_na_bekendmaking_op")
    assert ("artikel 1, eerste lid" in gronden) == verlengd


FEITEN: dict[str, dict[str, Any]] = {
    "raming": {"raming": {"bekendgemaakt": "2024-02-01"}},
    "genomen": {"verdeelbesluit": {"genomen": "2024-12-31"}},
    "bekend": {"verdeelbesluit": {"bekendgemaakt": "2025-01-02"}},
    "termijn": {"verdeelbesluit": {"termijn": "2025-08-01"}},
}


@WEINIG
@given(st.sets(st.sampled_from(sorted(FEITEN))), st.sampled_from(sorted(FEITEN)))
def test_a_fact_less_never_makes_something_certain(namen: set[str], weg: str) -> None:
    def van(welke: set[str]) -> dict[str, Reden]:
        besluit: dict[str, Any] = {}
        rest: dict[str, Any] = {}
        for n in sorted(welke):
            besluit |= FEITEN[n].get("verdeelbesluit", {})
            rest |= {k: v for k, v in FEITEN[n].items() if k != "verdeelbesluit"}
        return redenen(_met(besluit, **rest))

    meer, minder = van(namen | {weg}), van(namen - {weg})
    for naam, r in minder.items():
        if r.uitkomst in ("ja", "nee"):
            assert meer[naam].uitkomst == r.uitkomst, naam
        if r.berekening and r.berekening.waarde is not None:
            assert str(meer[naam].berekening.waarde) >= str(r.berekening.waarde), naam  # type: ignore[union-attr]


@pytest.mark.parametrize("dag_", ["2025-01-10", "2030-01-01"])
def test_what_was_not_told_is_not_late_however_late_it_is(dag_: str) -> None:
    r = redenen(_met(peildatum=dag_))
    for naam in ("raming_tijdig", "verdeelbesluit_tijdig", "overgang_tijdig", "besluit_bekend_op_peildatum"):
        assert r[naam].uitkomst == "onbekend", naam


def test_a_half_known_day_is_said_as_what_it_is() -> None:
    """Not as "een dag in 2025", which would be too much."""
    zin = redenen(_met({"bekendgemaakt": "2024-12-20"}))["ter_beschikking_stellen_uiterlijk"].zin
    assert zin.endswith("eindigt op 20 juni 2025 of later.")


# -- suspension ------------------------------------------------------------------------------------------------------


@WEINIG
@given(
    st.none() | st.integers(-3, 3),
    st.none() | st.integers(1, 5),
    st.sampled_from([d("2025-06-30"), d("2025-12-31"), d("2026-03-01")]),
)
def test_suspension_on_a_day(verschil: int | None, duur: int | None, peil: date) -> None:
    vanaf = None if verschil is None else peil + timedelta(verschil)
    tot = None if vanaf is None or duur is None else vanaf + timedelta(duur)
    schorsing = {"gemeenten": ["GM0344"]} | ({} if vanaf is None else {"vanaf": vanaf.isoformat()})
    schorsing |= {} if tot is None else {"tot": tot.isoformat()}
    toewijzing = [{"gemeente": "GM0344", "totaal": 1}, {"gemeente": "GM0355", "totaal": 1}]
    u = _met({"schorsing": schorsing, "toewijzing": toewijzing}, peildatum=peil.isoformat())
    antwoord = {g.code: next(r.uitkomst for r in g.redenen if r.conclusie == "schorsing_op_peildatum")
                for g in u.gemeenten}  # fmt: skip
    assert antwoord["GM0355"] == "niet_van_toepassing"
    if vanaf is not None and peil < vanaf:
        verwacht = "nee"
    elif vanaf is None or tot is None:
        verwacht = "onbekend"
    else:
        verwacht = "ja" if peil < tot else "nee"
    assert antwoord["GM0344"] == verwacht
