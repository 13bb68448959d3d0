"""A table that does not add up is found at the cell; one that adds up never gives a finding."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from spreidingswet.motivering.controles.rooster import cel
from spreidingswet.motivering.controles.tabellen import controleer_tabellen
from spreidingswet.motivering.stukken import Plek, Stuk, Stuktabel
from tests.motivering.getalhulp import tabel, zaak

Rijen = list[list[object]]
GEWOON: Rijen = [
    ["Gemeente", "Regulier", "Amv", "Totaal"],
    ["Utrecht", "620", "80", "700"],
    ["Amersfoort", "1.280", "20", "1.300"],
    ["Totaal", "1.900", "100", "2.000"],
]
GROEPEN: Rijen = [
    ["Regio", "Gemeente", "Plaatsen"],
    ["Oost", "Amersfoort", "100"],
    ["", "Zeist", "50"],
    ["Subtotaal", "", "150"],
    ["West", "Utrecht", "300"],
    ["", "Woerden", "40"],
    ["Subtotaal", "", "340"],
    ["Totaal", "", "490"],
]
PER_GEMEENTE: Rijen = [
    ["", "", "indicatief", "telt mee", "verschil"],
    ["Amersfoort", "regulier", "360", "250", "−110"],
    ["", "amv", "40", "0", "−40"],
    ["", "samen", "400", "250", "−150"],
    ["Utrecht", "regulier", "540", "620", "80"],
    ["", "amv", "60", "80", "20"],
    ["", "samen", "600", "700", "100"],
]
NAAST_ELKAAR: Rijen = [
    ["", "regulier", "amv", "samen"],
    ["opgave", "900", "100", "1.000"],
    ["telt mee", "870", "80", "950"],
    ["verschil", "(30)", "-20", "−50"],
]
MAATKOPPEN: Rijen = [
    ["Gemeente", "Indicatief regulier", "Indicatief amv", "Indicatief totaal", "Toegewezen regulier", "Toegewezen amv",
     "Toegewezen totaal"],
    ["Utrecht", "540", "60", "600", "620", "80", "700"],
    ["Amersfoort", "360", "40", "400", "280", "20", "300"],
    ["Totaal", "900", "100", "1.000", "900", "100", "1.000"],
]  # fmt: skip
WAARVAN: Rijen = [
    ["Gemeente", "Totaal", "waarvan amv", "Percentage"],
    ["Utrecht", "700", "80", "70%"],
    ["Amersfoort", "300", "20", "30%"],
    ["Totaal", "1.000", "100", "95%"],
]
BEGINT_MET_TOTAAL: Rijen = [["Gebied", "Plaatsen"], ["Totaal", "70"], ["Utrecht", "40"], ["Zeist", "30"]]
ALLE = [GEWOON, GROEPEN, PER_GEMEENTE, NAAST_ELKAAR, MAATKOPPEN, WAARVAN, BEGINT_MET_TOTAAL]
NIET_BEDOELD: list[Rijen] = [
    [["Gemeente", "Plaatsen"], ["Utrecht", "onbekend"], ["Zeist", "30"], ["Totaal", "100"]],
    [["Voorziening", "Plaatsen", "Vanaf"], ["Haven", "620", "2025"], ["Kamp", "250", "2026"], ["Totaal", "870", "-"]],
    [["", "Aantal"], ["Opgave", "1.000"], ["Telt mee", "950"], ["Restopgave", "50"]],
    [["", "Aantal"], ["Opgave", "1.000"], ["Telt mee", "950"], ["Totaal verschil", "50"]],
    [["Gemeente", "Tekort"], ["Utrecht", "0"], ["Zeist", "30"], ["Totaal", "10"]],
    [["Nr", "Gemeente", "Plaatsen"], ["1", "Utrecht", "40"], ["2", "Zeist", "30"], ["", "Totaal", "70"]],
]


def _vind(rijen: Rijen) -> list[Plek]:
    gevonden = list(controleer_tabellen(zaak(tabellen=[tabel(*rijen)])))
    assert all(b.code == "SW-M42" and b.gewicht == "fout" and b.bepalingen and b.verwacht for b in gevonden)
    return [b.plek for b in gevonden if b.plek]


@pytest.mark.parametrize("rijen", ALLE, ids=range(len(ALLE)))
def test_een_tabel_die_optelt_geeft_niets(rijen: Rijen) -> None:
    assert not _vind(rijen)


@pytest.mark.parametrize("rijen", NIET_BEDOELD, ids=range(len(NIET_BEDOELD)))
def test_wat_niet_bedoeld_is_als_som_geeft_niets(rijen: Rijen) -> None:
    assert not _vind(rijen)


@pytest.mark.parametrize(
    ("rijen", "rij", "kolom", "wordt"),
    [
        (GEWOON, 3, 3, "2.010"),
        (GROEPEN, 3, 2, "160"),
        (GROEPEN, 7, 2, "480"),
        (PER_GEMEENTE, 6, 3, "710"),
        (PER_GEMEENTE, 4, 4, "90"),
        (NAAST_ELKAAR, 1, 3, "1.010"),
        (NAAST_ELKAAR, 3, 1, "(20)"),
        (MAATKOPPEN, 1, 6, "690"),
        (WAARVAN, 3, 2, "110"),
        (WAARVAN, 2, 2, "320"),
        (BEGINT_MET_TOTAAL, 1, 1, "80"),
    ],
)
def test_een_verkeerde_cel_wordt_gevonden(rijen: Rijen, rij: int, kolom: int, wordt: str) -> None:
    fout = [list(r) for r in rijen]
    fout[rij][kolom] = wordt
    plekken = _vind(fout)
    assert any((p.rij, p.kolom) == (rij + 1, kolom + 1) or p.kolom == kolom + 1 or p.rij == rij + 1 for p in plekken)


def _getal(n: int) -> str:
    return f"{n:,}".replace(",", ".").replace("-", "−")


aantallen = st.lists(st.tuples(st.integers(0, 9_999), st.integers(0, 999)), min_size=2, max_size=8)


def _opgeteld(rijen: list[tuple[int, int]]) -> Rijen:
    totaal = (sum(r for r, _ in rijen), sum(a for _, a in rijen))
    gemeenten: Rijen = [
        [f"Gemeente {'abcdefgh'[n]}", _getal(r), _getal(a), _getal(r + a)] for n, (r, a) in enumerate(rijen)
    ]
    return [
        ["Gemeente", "Regulier", "Amv", "Totaal"],
        *gemeenten,
        ["Totaal", *map(_getal, totaal), _getal(sum(totaal))],
    ]


@settings(max_examples=60, deadline=None)
@given(aantallen)
def test_elke_tabel_die_optelt_geeft_niets(rijen: list[tuple[int, int]]) -> None:
    assert not _vind(_opgeteld(rijen))


@settings(max_examples=80, deadline=None)
@given(aantallen, st.data())
def test_elke_veranderde_cel_wordt_gevonden(rijen: list[tuple[int, int]], data: st.DataObject) -> None:
    tabel_ = _opgeteld(rijen)
    rij = data.draw(st.integers(1, len(tabel_) - 1))
    kolom = data.draw(st.integers(1, 3))
    anders = _getal(data.draw(st.integers(0, 9_999)))
    assume(anders != tabel_[rij][kolom])
    tabel_[rij][kolom] = anders
    assert _vind(tabel_)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.integers(1, 999), min_size=2, max_size=4), min_size=2, max_size=4), st.data())
def test_elke_veranderde_cel_onder_subtotalen_wordt_gevonden(groepen: list[list[int]], data: st.DataObject) -> None:
    rijen: Rijen = [["Regio", "Plaatsen"]]
    for n, groep in enumerate(groepen):
        rijen.extend([f"Plaats {n}{'abcd'[k]}", _getal(w)] for k, w in enumerate(groep))
        rijen.append(["Subtotaal", _getal(sum(groep))])
    rijen.append(["Totaal", _getal(sum(map(sum, groepen)))])
    assert not _vind(rijen)
    rij = data.draw(st.integers(1, len(rijen) - 1))
    anders = _getal(data.draw(st.integers(0, 5_000)))
    assume(anders != rijen[rij][1])
    rijen[rij][1] = anders
    assert _vind(rijen)


@pytest.mark.parametrize(
    ("tekst", "waarde"),
    [("1.841", 1841), ("(30)", -30), ("−30", -30), ("-30", -30), ("€ 2.000", 2000), ("300 plaatsen", 300), ("+5", 5)],
)
def test_een_cel_met_een_getal(tekst: str, waarde: int) -> None:
    assert cel(Stuk(tekst, "cel", Plek(1))).getal == waarde


@pytest.mark.parametrize("tekst", ["onbekend", "≥ 300", "circa 300", "1 juli 2025", "12 tot 15"])
def test_een_cel_met_woorden_is_geen_getal(tekst: str) -> None:
    assert cel(Stuk(tekst, "cel", Plek(1))).waarde is None


def test_een_kop_boven_meer_kolommen() -> None:
    rijen: Rijen = [
        ["Gemeente", "Indicatief", "", "", "Toegewezen", "", ""],
        ["", "Regulier", "Amv", "Totaal", "Regulier", "Amv", "Totaal"],
        ["Utrecht", "540", "60", "600", "620", "80", "700"],
    ]
    assert not list(controleer_tabellen(zaak(tabellen=[tabel(*rijen, koprijen=2)])))
    rijen[2][6] = "710"
    (b,) = controleer_tabellen(zaak(tabellen=[tabel(*rijen, koprijen=2)]))
    assert b.woorden == "710"


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(st.sampled_from(["", "-", "12", "(3)", "Totaal", "amv", "regulier", "verschil", "x", "5%"]),
                         min_size=0, max_size=5), max_size=6), st.integers(0, 3))  # fmt: skip
def test_een_vreemde_tabel_geeft_geen_fout_in_het_programma(rijen: Rijen, koppen: int) -> None:
    t: Stuktabel = tabel(*rijen, koprijen=koppen)
    list(controleer_tabellen(zaak(tabellen=[t])))
