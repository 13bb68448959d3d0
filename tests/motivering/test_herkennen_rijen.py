"""Numbers of which unit, measure or owner stands elsewhere: rows of names, "Daarvan", "biedt plaats aan"."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest

from tests.motivering.controlehulp import met, toets_tekst, van
from tests.motivering.hulp_herkennen import getallen


def _vormen(tekst: str) -> list[tuple[str, str, str | None, str | None]]:
    return [(str(g.waarde), g.eenheid, g.maat, g.deel) for g in getallen(tekst)]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("De Haven biedt plaats aan 620 asielzoekers.", ("620", "plaatsen", "plaatsen", None)),
        ("De Haven biedt ruimte aan circa 620 personen.", ("620", "plaatsen", "plaatsen", None)),
        ("Kamp Noord biedt plaats aan 80 alleenstaande minderjarige vreemdelingen.",
         ("80", "plaatsen", "plaatsen", "amv")),
        ("In Utrecht wonen 620 asielzoekers.", ("620", "", None, None)),
        ("Niet gehaald is het reguliere deel van de opgave: 870.", ("870", "", "verschil", "regulier")),
        ("Voor amv ontbreekt nog dit deel van de opgave: 12.", ("12", "", "verschil", "amv")),
        ("De Haven telt dit jaar mee met 620 plaatsen.", ("620", "plaatsen", "telt_mee", None)),
        ("De Haven telt niet mee met 620 plaatsen.", ("620", "plaatsen", None, None)),
        ("Het reguliere deel van de opgave is 870.", ("870", "", "opgave", "regulier")),
    ],
)  # fmt: skip
def test_unit_and_measure(tekst: str, verwacht: tuple[str, str, str | None, str | None]) -> None:
    assert _vormen(tekst) == [verwacht]


def test_daarvan_is_a_part_of_the_number_before_it() -> None:
    tekst = "De opgave van Amersfoort is 1.000 plaatsen. Daarvan zijn er 100 bestemd voor amv."
    assert _vormen(tekst)[1] == ("100", "plaatsen", "opgave", "amv")
    assert _vormen("Daarvan zijn er 100 bestemd voor amv.") == [("100", "plaatsen", None, "amv")]


def test_daarvan_after_two_numbers_is_of_neither() -> None:
    tekst = "De opgave is 1.000 plaatsen en toegewezen zijn 700 plaatsen. Daarvan zijn er 100 bestemd voor amv."
    assert _vormen(tekst)[2] == ("100", "plaatsen", None, "amv")


@pytest.mark.parametrize(
    ("tekst", "maat", "delen"),
    [
        ("De toewijzing: Zwolle 340, Enschede 200 en Deventer 120.", "toegewezen", [None] * 3),
        ("Het besluit wijst toe: Zwolle 340, Enschede 200 plaatsen, Deventer 120.", "toegewezen", [None] * 3),
        ("De indicatieve aantallen voor amv: Zwolle (34), Enschede (20).", "indicatief", ["amv"] * 2),
        ("Toegewezen zijn 340 plaatsen in Zwolle en 200 in Enschede.", "toegewezen", [None] * 2),
        ("Het besluit wijst toe: Zwolle 340, waarvan 40 voor amv, en Enschede 200.", "toegewezen", [None, "amv", None]),
        ("Er is overleg met Zwolle (340) en Enschede (200).", None, [None] * 2),
        ("De toewijzing van Zwolle is 340 plaatsen. Enschede 200.", None, None),
    ],
)  # fmt: skip
def test_a_row_of_names_takes_its_measure_from_its_first_words(
    tekst: str, maat: str | None, delen: list[str | None] | None
) -> None:
    gevonden = _vormen(tekst)
    if delen is None:
        assert gevonden[-1][2] is None
        return
    assert [v[2] for v in gevonden] == [maat] * len(delen)
    assert [v[3] for v in gevonden] == delen
    assert {v[1] for v in gevonden} == {"plaatsen" if maat else ""}


@pytest.mark.parametrize(
    "zin",
    [
        "De toewijzing: Utrecht 700, Amersfoort 300.",
        "De toewijzing: Utrecht 700, waarvan 80 voor amv, en Amersfoort 300.",
        "Haven biedt plaats aan 620 asielzoekers.",
        "De opgave van de provincie Utrecht is 1.000 plaatsen. Daarvan zijn er 100 bestemd voor amv.",
    ],
)
def test_right_numbers_give_no_finding(tmp_path: Path, zin: str) -> None:
    assert not van(toets_tekst(tmp_path, met(zin)), "SW-M40", "SW-M41", "SW-M44")


@pytest.mark.parametrize(
    ("zin", "woorden"),
    [
        ("De toewijzing: Utrecht 700, Amersfoort 310.", "310"),
        ("De toewijzing: Utrecht 300, Amersfoort 300.", "300"),
        ("Haven biedt plaats aan 640 asielzoekers.", "640"),
        ("De opgave van de provincie Utrecht is 1.000 plaatsen. Daarvan zijn er 120 bestemd voor amv.", "120"),
    ],
)
def test_wrong_numbers_are_certain(tmp_path: Path, zin: str, woorden: str) -> None:
    (gevonden,) = van(toets_tekst(tmp_path, met(zin)), "SW-M40", "SW-M41")
    assert (gevonden.code, gevonden.woorden) == ("SW-M40", woorden)


def test_decomposed_letters_change_nothing_and_places_hold(tmp_path: Path) -> None:
    """Fryslân typed as a and a combining circumflex (NFD) is the same name; a finding after it stands at its words."""
    anders = {
        "voorzieningen.a": {"naam": "Café Fryslân"},
        "voorzieningen.b": {"openbaar": False, "naam": "Château Zuid"},
    }
    slot = "In Fryslân ligt Café Fryslân niet. Café Fryslân telt mee met 640 plaatsen, naast Château Zuid."
    tekst = met(slot).replace(
        "Haven", "Café Fryslân").replace("Kinderhuis", "Château Zuid")  # fmt: skip
    samen = toets_tekst(tmp_path, unicodedata.normalize("NFC", tekst), anders)
    los = toets_tekst(tmp_path, unicodedata.normalize("NFD", tekst), anders)
    assert los.bevindingen == samen.bevindingen
    assert van(los, "SW-M70")
    assert van(los, "SW-M40", "SW-M41", "SW-M50")
    stukken = {s.plek: s.tekst for s in los.motivering.stukken}
    for b in los.bevindingen:
        if b.plek is not None:
            assert stukken[b.plek][b.begin : b.begin + len(b.woorden)] == b.woorden


def test_a_decomposed_name_of_the_file_betrays_too(tmp_path: Path) -> None:
    anders = {"voorzieningen.b": {"openbaar": False, "naam": "Château Zuid"}}
    naam = unicodedata.normalize("NFD", "motivering-Château-Zuid.md")
    v = toets_tekst(tmp_path, "# Motivering\n\nEen zin.\n", anders, naam)
    assert "naam van het bestand" in van(v, "SW-M70")[0].wat
