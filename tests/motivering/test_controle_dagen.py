"""The day on which a facility opens or closes stands in the dossier; a text that gives another day has a fout.

In zaak.yaml Haven and Kinderhuis are there from 1 May 2025 for good; Kamp from 1 June 2025 until 1 February 2026.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from spreidingswet.motivering.controles.dagen import dagen_van_voorzieningen
from tests.motivering.controlehulp import GOED, met, toets_tekst, van

TOT_IN_AUGUSTUS = {"voorzieningen.c": {"beschikbaar_tot": "2026-08-15"}}


@pytest.mark.parametrize(
    ("zin", "dag"),
    [
        ("Kamp opent op {}.", "1 juni 2025"),
        ("Kamp gaat open op {}.", "1 juni 2025"),
        ("Kamp is sinds {} open.", "1 juni 2025"),
        ("Kamp is vanaf {} beschikbaar.", "1 juni 2025"),
        ("De 250 plaatsen van Kamp (vanaf {}) zijn regulier.", "1 juni 2025"),
        ("Op {} opent de gemeente de locatie Kamp.", "1 juni 2025"),
        ("Kamp is in gebruik van {} tot 15 augustus 2026.", "1 juni 2025"),
        ("Kamp sluit op {}.", "15 augustus 2026"),
        ("Kamp gaat dicht op {}.", "15 augustus 2026"),
        ("De locatie Kamp, die op {} sluit, is een sporthal.", "15 augustus 2026"),
        ("Kamp is beschikbaar tot {}.", "15 augustus 2026"),
        ("Kamp blijft tot {} open.", "15 augustus 2026"),
    ],
)
def test_a_day_is_the_one_of_the_dossier(tmp_path: Path, zin: str, dag: str) -> None:
    goed = toets_tekst(tmp_path, met(zin.format(dag)), TOT_IN_AUGUSTUS)
    assert van(goed, "SW-M51", "SW-M54") == []
    for anders in ("3 september 2026", "10 april 2025"):
        fout = toets_tekst(tmp_path, met(zin.format(anders)), TOT_IN_AUGUSTUS)
        assert [(b.woorden, b.reden) for b in van(fout, "SW-M54")] == [(anders, "dossier#/voorzieningen/2")], zin


@pytest.mark.parametrize(
    ("zin", "fout"),
    [
        ("Kamp is beschikbaar tot en met 14 augustus 2026.", False),
        ("Kamp is beschikbaar tot en met 15 augustus 2026.", False),
        ("Kamp is beschikbaar tot en met 13 augustus 2026.", True),
        ("Kamp is beschikbaar tot augustus 2026.", False),
        ("Kamp is beschikbaar tot september 2026.", True),
        ("Kamp opent op 31 mei 2025.", True),
        ("Kamp opent op 2 juni 2025.", True),
    ],
)
def test_the_last_day_may_be_the_day_before(tmp_path: Path, zin: str, fout: bool) -> None:
    assert bool(van(toets_tekst(tmp_path, met(zin), TOT_IN_AUGUSTUS), "SW-M54")) is fout


def test_what_was_expected_is_said_in_words(tmp_path: Path) -> None:
    (b,) = van(toets_tekst(tmp_path, met("Kamp sluit op 3 september 2026."), TOT_IN_AUGUSTUS), "SW-M54")
    assert b.wat == "«Kamp» sluit volgens het dossier op een andere dag dan 3 september 2026."
    assert b.verwacht == "«Kamp»: beschikbaar tot 15 augustus 2026"
    assert b.gewicht == "fout"


@pytest.mark.parametrize(
    "zin",
    [
        "Kamp kan op 3 september 2026 sluiten.",  # kan: no more than a possibility
        "Als Kamp op 3 september 2026 sluit, is er een tekort.",
        "De gemeente schreef dat Kamp op 3 september 2026 sluit.",
        "Volgens de gemeente sluit Kamp op 3 september 2026.",
        "De huur van Kamp loopt tot 3 september 2026.",
        "De vergunning voor Kamp geldt tot 3 september 2026.",
        "Kamp is zeker beschikbaar tot 3 september 2025.",  # a bound
        "Over Kamp spraken wij op 3 september 2026.",
        "Voorheen was Kamp open tot 3 september 2024.",
        "Een plaats telt mee als zij op 3 juli 2025 opent.",
    ],
)
def test_words_that_do_not_tell_a_day_of_the_facility(tmp_path: Path, zin: str) -> None:
    assert van(toets_tekst(tmp_path, met(zin), TOT_IN_AUGUSTUS), "SW-M51", "SW-M54") == []


@pytest.mark.parametrize("zin", ["Kamp is open op 1 juli 2025.", "Kamp blijft beschikbaar tot 1 februari 2026."])
def test_the_days_that_practice_asks_are_no_days_of_the_facility(tmp_path: Path, zin: str) -> None:
    assert van(toets_tekst(tmp_path, met(zin), TOT_IN_AUGUSTUS), "SW-M51", "SW-M54") == []


@pytest.mark.parametrize(("veld", "zin"), [("vanaf", "opent"), ("tot", "sluit")])
def test_a_day_that_the_dossier_does_not_know(tmp_path: Path, veld: str, zin: str) -> None:
    weg = {"voorzieningen.c": {f"beschikbaar_{veld}": None}}
    tekst = met(f"Kamp {zin} op 3 september 2026.").replace("De voorziening Kamp telt mee met 250 plaatsen.\n", "")
    v = toets_tekst(tmp_path, tekst, weg)
    assert van(v, "SW-M54") == []
    (b,) = [b for b in van(v, "SW-M51") if b.woorden == "3 september 2026"]
    assert b.verwacht == f"in het dossier de dag waarop zij {zin}"


def test_another_facility_of_the_same_paragraph_can_be_meant(tmp_path: Path) -> None:
    zin = "Kamp vangt de bewoners op. Haven is een schip dat op 1 juni 2025 opent."
    assert van(toets_tekst(tmp_path, met(zin)), "SW-M54") == []
    zin = "Haven is een schip dat op 1 juni 2025 opent."
    assert len(van(toets_tekst(tmp_path, met(zin)), "SW-M54")) == 1


def test_a_facility_that_may_not_be_named_can_be_meant(tmp_path: Path) -> None:
    zin = "Haven vangt de bewoners op van de noodopvang, die op 1 juni 2025 opent."
    dicht = {"voorzieningen.c": {"openbaar": False}}
    tekst = GOED.replace("De voorziening Kamp telt mee met 250 plaatsen.", zin)
    assert len(van(toets_tekst(tmp_path, tekst), "SW-M54")) == 1
    assert van(toets_tekst(tmp_path, tekst, dicht), "SW-M54") == []


@pytest.mark.parametrize(
    ("tabel", "fout"),
    [
        ("| Voorziening | Vanaf | Tot |\n|---|---|---|\n| Kamp | 1 juni 2025 | 15 augustus 2026 |", []),
        ("| Voorziening | Vanaf | Tot |\n|---|---|---|\n| Kamp | 2 juni 2025 | 15 augustus 2026 |", ["2 juni 2025"]),
        ("| Voorziening | Vanaf | Tot |\n|---|---|---|\n| Kamp | 1 juni 2025 | 1 juni 2025 |", ["1 juni 2025"]),
        ("| Voorziening | Beschikbaar |\n|---|---|\n| Kamp | 1 juni 2025 tot 15 augustus 2026 |", []),
        (
            "| Voorziening | Beschikbaar |\n|---|---|\n| Kamp | 1 juni 2025 – 3 september 2026 |",
            ["3 september 2026"],
        ),
        ("| Voorziening | Overleg |\n|---|---|\n| Kamp | 3 september 2026 |", []),
    ],
)
def test_the_head_of_a_column_says_what_a_day_is(tmp_path: Path, tabel: str, fout: list[str]) -> None:
    gevonden = van(toets_tekst(tmp_path, met(tabel), TOT_IN_AUGUSTUS), "SW-M54")
    assert [b.woorden for b in gevonden] == fout
    assert all(b.plek is not None and b.plek.tabel is not None for b in gevonden)


def test_it_is_a_check_of_valideer() -> None:
    from spreidingswet.motivering.valideren import CONTROLES

    assert dagen_van_voorzieningen in CONTROLES
