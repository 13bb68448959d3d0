"""Numbers as Dutch writes them, days, and what is neither."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.basis.nederlands import MAANDEN, getal
from tests.motivering.hulp_herkennen import dagen, getallen, waarden

_EEN = ["", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien"]  # fmt: skip
_TIEN = ["", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig"]


def in_woorden(n: int, spatie: str = "") -> str:
    if n >= 1000:
        duizend = "" if n < 2000 else in_woorden(n // 1000, spatie)
        return f"{duizend}duizend{' ' if n % 1000 else ''}{in_woorden(n % 1000, spatie) if n % 1000 else ''}"
    if n >= 100:
        honderd = "" if n < 200 else _EEN[n // 100] + spatie
        return f"{honderd}honderd{in_woorden(n % 100)}"
    if n < 20:
        return _EEN[n]
    if n % 10 == 0:
        return _TIEN[n // 10]
    return f"{_EEN[n % 10]}{'ën' if _EEN[n % 10].endswith('e') else 'en'}{_TIEN[n // 10]}"


@given(st.integers(2, 19_999), st.sampled_from(["punt", "kaal", "spatie", "smal", "woorden", "los", "zonder trema"]))
def test_a_number_in_any_form_is_read_back(n: int, vorm: str) -> None:
    tekst = {
        "punt": getal(n), "kaal": str(n), "spatie": getal(n).replace(".", " "), "smal": getal(n).replace(".", "\u202f"),
        "woorden": in_woorden(n), "los": in_woorden(n, " "), "zonder trema": in_woorden(n).replace("ë", "e"),
    }[vorm]  # fmt: skip
    (gevonden,) = getallen(f"Er zijn {tekst} plaatsen nodig.")
    assert (gevonden.waarde, gevonden.eenheid, gevonden.tekst) == (Fraction(n), "plaatsen", tekst)


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("1.841 plekken en honderdachtenveertig plekken", ["1841", "148"]),
        ("tweeduizend vijfhonderd plaatsen", ["2500"]),
        ("drie honderd plaatsen", ["300"]),
        ("12,5 procent van € 1.500 en € 2.000,00", ["25/2", "1500", "2000"]),
        ("een bijdrage van 2,5 miljoen euro", ["2500000"]),
        ("elfhonderd of twaalfhonderdvijftig plaatsen", ["1100", "1250"]),
        ("duizend en één plaatsen", ["1001"]),
        ("het verschil is −30", ["-30"]),
        ("700 plaatsen; 620 regulier", ["700", "620"]),
        ("tweehonderd en tachtig plaatsen", []),  # one number or two
        ("De minister acht dit juist en de acht gemeenten ook.", ["8"]),
        ("een plaats voor een asielzoeker", []),
        ("Regel uit een tabel: 700 620 80", ["700", "620", "80"]),
        ("honderden plaatsen, tientallen gesprekken, het tweede lid", []),
        ("2.025 plaatsen en 2025 plaatsen", ["2025", "2025"]),
    ],
)
def test_numbers(tekst: str, verwacht: list[str]) -> None:
    assert waarden(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "op 1 juli 2025",
        "Vóór 1 november",
        "in 2025 en 2026",
        "artikel 5, eerste lid, onder 2°, Spreidingswet",
        "Postbus 20301, 2500 EH Den Haag",
        "telefoon 070 370 79 11 of 06-12345678",
        "kenmerk 5190221",
        "zaaknummer SGR 25/4155",
        "zie tabel 1 en 2, pagina 12, bijlage 3 en hoofdstuk 3.2",
        "noot [12]",
        "ECLI:NL:RBDHA:2025:13423",
        "Stb. 2024, 12 en Stcrt. 2024, 3320",
        "Kamerstukken II 2023/24, 36333, nr. 35",
        "2024/25",
        "om 10.30 uur",
        "2. De gemeente doet mee.",
        "3.2 De restopgave",
        "de A12 en het 2e lid",
        "IBAN NL91 ABNA 0417 1643 00",
        "https://zoek.officielebekendmakingen.nl/stb-2024-13.html",
        "artikel 5 van die wet",
        "het jaar 2026",
    ],
)
def test_what_counts_nothing_is_no_number(tekst: str) -> None:
    assert waarden(tekst) == []


@pytest.mark.parametrize("kop", ["# 3 Restopgave", "# 3.2 Restopgave", "# 12. Bezwaar", "# 4.1.2 Amersfoort"])
def test_the_number_of_a_heading_is_no_number(kop: str) -> None:
    assert waarden(kop) == []


@pytest.mark.parametrize(
    "woord", ["circa", "ca.", "ongeveer", "ruim", "bijna", "ten minste", "meer dan", "zo'n", "±", "≥"]
)
def test_about(woord: str) -> None:
    (gevonden,) = getallen(f"Er zijn {woord} 300 plaatsen.")
    assert gevonden.ongeveer
    assert not getallen("Er zijn 300 plaatsen.")[0].ongeveer


def test_a_range_is_no_exact_number() -> None:
    assert all(g.ongeveer for g in getallen("Er komen 100 tot 150 plaatsen."))


@pytest.mark.parametrize(
    ("tekst", "eenheid"),
    [
        ("€ 1.500", "euro"),
        ("1.500 euro", "euro"),
        ("75 procent", "procent"),
        ("75%", "procent"),
        ("75 reguliere plaatsen", "plaatsen"),
        ("75 amv-plaatsen", "plaatsen"),
        ("75 gemeenten", ""),
    ],
)
def test_unit(tekst: str, eenheid: str) -> None:
    assert [g.eenheid for g in getallen(f"Het gaat om {tekst}.")] == [eenheid]


@given(st.dates(date(1950, 1, 1), date(2090, 1, 1)), st.integers(0, 4))
def test_a_day_in_any_form_is_read_back(dag: date, vorm: int) -> None:
    tekst = [
        f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}", f"{dag.day}-{dag.month}-{dag.year}", dag.isoformat(),
        f"{dag.day:02d}-{dag.month:02d}-{dag.year}", f"{dag.day}/{dag.month}/{dag.year}",
    ][vorm]  # fmt: skip
    assert dagen(f"Dit is uiterlijk {tekst} gereed.") == [(dag.isoformat(), dag.isoformat(), "uiterlijk")]
    assert waarden(f"Dit is uiterlijk {tekst} gereed.") == []


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("vóór 1 juli 2025", [("2025-07-01", "2025-07-01", "voor")]),
        ("voor 1 juli 2025", [("2025-07-01", "2025-07-01", "voor")]),
        ("tot en met 1 juli 2025", [("2025-07-01", "2025-07-01", "tot_en_met")]),
        ("tot 1 juli 2025", [("2025-07-01", "2025-07-01", "tot")]),
        ("met ingang van 1 juli 2025", [("2025-07-01", "2025-07-01", "vanaf")]),
        ("na 1 juli 2025", [("2025-07-01", "2025-07-01", "na")]),
        ("de eerste juli 2025", [("2025-07-01", "2025-07-01", None)]),
        ("de eerste juli", []),
        ("op 1 juli", []),
        ("in juli 2025", [("2025-07-01", "2025-07-31", None)]),
        ("in 2025", [("2025-01-01", "2025-12-31", None)]),
        ("op 31 juni 2025", []),
        ("1 juli en 31 december 2025", [("2025-07-01", "2025-07-01", None), ("2025-12-31", "2025-12-31", None)]),
        ("op 1 juli van het jaar 2025", [("2025-07-01", "2025-07-01", "op")]),
        ("van 1 juli tot 1 februari 2026", [("2026-02-01", "2026-02-01", "tot")]),
    ],
)
def test_days(tekst: str, verwacht: list[tuple[str, str, str | None]]) -> None:
    assert dagen(f"Dit geldt {tekst}.") == verwacht
