"""Sentences: what ends one, that no character is lost, and that reading stays fast."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.motivering.herkennen.zinnen import zinsgrenzen
from tests.motivering.hulp_herkennen import zinnen


def delen(tekst: str) -> list[str]:
    return [tekst[b:e] for b, e in zinsgrenzen(tekst)]


@pytest.mark.parametrize(
    "tekst",
    [
        "Op grond van art. 7 van de wet geldt dit.",
        "Dat is, d.w.z. De Haven, open.",
        "Zie nr. 3 en Stb. 2024, 17.",
        "Er zijn 1.841 plaatsen.",
        "2. De gemeente doet mee.",
        "3.2 Restopgave",
        "Mr. A. B. Jansen schrijft.",
        "De brief d.d. 3 mei 2024 is oud.",
        "Eerst dit; dan dat.",
        "Dit (zie blz. 3) klopt.",
        "a. De gemeente",
        "De plaatsen e.d. zijn er.",
    ],
)
def test_one_sentence(tekst: str) -> None:
    assert delen(tekst) == [tekst]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Dit is een. Dat is twee.", ["Dit is een.", "Dat is twee."]),
        ("Echt waar? Ja!", ["Echt waar?", "Ja!"]),
        ("Het is zo. 's-Gravenhage doet mee.", ["Het is zo.", "'s-Gravenhage doet mee."]),
        ("Het zijn er vier. 300 plaatsen tellen mee.", ["Het zijn er vier.", "300 plaatsen tellen mee."]),
        ('"Het is zo." De rest volgt.', ['"Het is zo."', "De rest volgt."]),
        ("Zo is het nu. De rest volgt.", ["Zo is het nu.", "De rest volgt."]),
        ("Artikel 7 geldt. Artikel 8 ook.", ["Artikel 7 geldt.", "Artikel 8 ook."]),
    ],
)
def test_sentences(tekst: str, verwacht: list[str]) -> None:
    assert delen(tekst) == verwacht


WOORDEN = st.sampled_from(
    [
        "De",
        "Haven",
        "telt",
        "niet",
        "mee.",
        "art.",
        "7",
        "1.841",
        "plaatsen,",
        "honderd",
        "Utrecht",
        "Bergen",
        "juli",
        "1",
        "2025",
        "artikel",
        "5",
        "van",
        "de",
        "wet.",
        "€",
        "circa",
        "opgave",
        "is",
        ";",
        "sluitend",
        "?",
        "(",
        ")",
        "Stb.",
        "2024,",
        "12",
        "\u202f",
        "’s-Gravenhage",
        "é",
        "−30",
        "%",
        "amv",
        "waarvan",
        "min",
        "Of",
        "\x00",
        "eerste",
        "lid",
        ":",
        "...",
        "PV26",
        "haven-1",
    ]
)


@given(st.one_of(st.lists(WOORDEN, max_size=40).map(" ".join), st.text(max_size=200)))
def test_nothing_is_lost_and_every_find_is_where_it_says(tekst: str) -> None:
    plek = 0
    for b, e in zinsgrenzen(tekst):
        assert not tekst[plek:b].strip()
        assert b < e
        plek = e
    assert not tekst[plek:].strip()
    for zin in zinnen(tekst):
        assert zin.stuk.tekst[zin.begin : zin.einde] == zin.tekst
        vorige = -1
        for v in zin.vondsten:
            assert zin.begin <= v.begin < v.einde <= zin.einde
            assert zin.stuk.tekst[v.begin : v.einde] == v.tekst
            assert v.begin >= vorige
            vorige = v.begin


@pytest.mark.parametrize(
    "stuk",
    [
        "a",
        " ",
        ".",
        "1",
        "1 ",
        "1.",
        "1,",
        "0-",
        "honderd ",
        "honderd en ",
        "tweeën",
        "telt ",
        "telt mee ",
        "telt mee; ",
        "telt niet mee, ",
        "telt niet ",
        "is ",
        "meetellen ",
        "die ",
        "artikel 5 ",
        "tot en met ",
        "(",
        "'s-",
        "De ",
        "Bergen ",
        "opgave van ",
        "restopgave ",
        "Haven ",
        "1 juli ",
        "eerste ",
        "€ ",
        "niet ",
        "of de ",
        "in het verslag ",
        "plaatsen ",
        "a@",
        "nr. 1, ",
        "NL91 ABNA ",
        "(hierna: ",
        "2025-",
        "\x00",
        "toegewezen aan a ",
        "heeft haar taak ",
        "voldoet aan de ",
        "verslag noemt voor a ",
        "Van ",
        "A.",
        "als ",
        "stelt a ",
    ],
)
def test_a_hostile_text_ends_in_time(stuk: str) -> None:
    begin = time.process_time()
    zinnen(stuk * (20_000 // len(stuk)))
    assert time.process_time() - begin < 10  # a hang is minutes; measured: at most 1.2


def test_five_times_the_pages_take_five_times_as_long_and_not_twenty_five() -> None:
    bladzij = (
        "De provinciale opvangopgave van Utrecht bedraagt 1.841 plaatsen, waarvan 148 voor amv. Op grond van "
        "artikel 5, eerste lid, van de Spreidingswet verdeelt de minister deze plaatsen voor 31 december 2024. "
        "De Haven in Amersfoort telt niet mee, "
        "omdat zij op 1 juli 2025 niet tijdig beschikbaar is. Het verslag noemt voor Zeist 300 plaatsen. "
    )
    teksten = [bladzij] * 350  # seven paragraphs of some 60 words a page
    zinnen("warm")
    begin = time.process_time()
    assert len(zinnen(*teksten[:70])) == 4 * 70
    tien_bladzijden = time.process_time() - begin
    begin = time.process_time()
    assert len(zinnen(*teksten)) == 4 * 350
    assert time.process_time() - begin < 12 * tien_bladzijden
