"""The sentences: examples, gaps, and what is said of one that is not right."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.basis.nederlands import datum, getal
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.bronnen.plaatsnamen import gemeenten, provincies
from spreidingswet.scenario.feature import lees_feature
from spreidingswet.scenario.gaten import lees_dag, lees_gebied, lees_getal, lees_waarde
from spreidingswet.scenario.omgeving import Omgeving, omgeving
from spreidingswet.scenario.stappen import GROEPEN, zinnenboek
from spreidingswet.scenario.uitvoeren import speel
from spreidingswet.scenario.zinnen import WOORD, Zin

BOEK = zinnenboek()


@pytest.fixture(scope="module")
def waar() -> Omgeving:
    return omgeving(snel=True)


@pytest.mark.parametrize("zin", BOEK.zinnen, ids=lambda z: z.sjabloon.vorm)
def test_every_sentence_has_examples_that_are_that_sentence_and_no_other(zin: Zin) -> None:
    assert zin.voorbeelden
    for v in zin.voorbeelden:
        assert BOEK.herken(zin.soort, v)[0] is zin
        assert [z for z in BOEK.zinnen if z.soort == zin.soort and z.sjabloon.precies.fullmatch(v)] == [zin]


def test_no_two_sentences_have_the_same_form() -> None:
    vormen = [(z.soort, z.sjabloon.vorm) for z in BOEK.zinnen]
    assert len(set(vormen)) == len(vormen)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_a_day_as_people_write_it(dag: date) -> None:
    assert lees_dag(datum(dag)) == dag.isoformat()
    assert lees_dag(f"{dag.day}-{dag.month}-{dag.year}") == dag.isoformat()
    assert lees_dag(f"{dag.day:02}/{dag.month:02}/{dag.year}") == dag.isoformat()
    assert date.fromisoformat(lees_dag(datum(dag + timedelta(days=0)))) == dag


def test_a_day_that_is_half_known() -> None:
    assert lees_dag("een dag in mei 2025") == "2025-05"
    assert lees_dag("een dag in 2028") == "2028"


@pytest.mark.parametrize(
    "tekst", ["31 juni 2025", "29 februari 2025", "1 julli 2025", "0 mei 2025", "1-13-2025", "morgen"]
)
def test_what_is_no_day(tekst: str) -> None:
    with pytest.raises(InvoerFout) as fout:
        lees_dag(tekst)
    assert fout.value.code == "SW-S22"


@given(st.integers(-(10**9), 10**9))
def test_a_number_as_people_write_it(n: int) -> None:
    assert lees_getal(str(n)) == n
    assert lees_getal(getal(n)) == n


@pytest.mark.parametrize("tekst", ["1.84", "1,5", "1.84.1", "1.8411", "veel", "", "1 841"])
def test_what_is_no_number(tekst: str) -> None:
    with pytest.raises(InvoerFout) as fout:
        lees_getal(tekst)
    assert fout.value.code == "SW-S23"


def test_an_outcome_is_an_amount_a_number_or_a_day() -> None:
    assert lees_waarde("€ 12.500,50") == Fraction(25001, 2)
    assert lees_waarde("0,45") == Fraction(9, 20)
    assert lees_waarde("geen") == 0
    assert lees_waarde("1 juli 2025") == "2025-07-01"


@pytest.mark.parametrize(
    ("naam", "code"),
    [
        ("Den Haag", "GM0518"),
        ("'s-Gravenhage", "GM0518"),
        ("’s-Gravenhage", "GM0518"),
        ("den haag", "GM0518"),
        ("Den Bosch", "GM0796"),
        ("'s-Hertogenbosch", "GM0796"),
        ("Hengelo", "GM0164"),
        ("Hengelo (O.)", "GM0164"),
        ("Sudwest-Fryslan", "GM1900"),
        ("Bergen (L.)", "GM0893"),
        ("Nuenen", "GM0820"),
    ],
)
def test_a_gemeente_as_people_write_it(naam: str, code: str) -> None:
    assert gemeenten().zoek(naam) == code


def test_a_name_of_two_gemeenten_is_none_and_says_which_there_are() -> None:
    assert gemeenten().zoek("Bergen") is None
    assert set(gemeenten().lijkt_op("Bergen")) == {"Bergen (NH.)", "Bergen (L.)"}


def test_every_official_name_is_its_own_gemeente_and_province() -> None:
    for code, naam in indeling().gemeenten.items():
        assert gemeenten().zoek(naam) == code
    for code, naam in indeling().provincies.items():
        assert provincies().zoek(naam) == code
    assert provincies().zoek("Friesland") == "PV21"
    assert lees_gebied("Utrecht") == "GM0344"
    assert lees_gebied("Utrecht (provincie)") == "PV26"


MIS = {
    "unknown, the nearest are proposed": (
        "gegeven",
        "de voorziening is open vanaf 1 juli 2025",
        "SW-S20",
        "is beschikbaar vanaf",
    ),
    "behind the wrong word": ("gegeven", "het dossier wordt getoetst", "SW-S21", "Als het dossier wordt getoetst"),
    "no day": ("gegeven", "de peildatum is 32 mei 2025", "SW-S22", "1 juli 2025"),
    "mistyped month": ("gegeven", "de peildatum is 3 meii 2025", "SW-S22", "1 juli 2025"),
    "no number": ("gegeven", "de voorziening heeft 1.84 plaatsen", "SW-S23", "1.841"),
    "no gemeente": ("gegeven", "de voorziening ligt in Amsterdaam", "SW-S24", "Amsterdam"),
    "no province": ("gegeven", "de provincie Noordbrabant", "SW-S24", "Noord-Brabant"),
}


@pytest.mark.parametrize(("soort", "tekst", "code", "noemt"), MIS.values(), ids=MIS)
def test_what_is_wrong_with_a_sentence(soort: str, tekst: str, code: str, noemt: str) -> None:
    with pytest.raises(InvoerFout) as fout:
        BOEK.herken(soort, tekst)  # type: ignore[arg-type]
    assert fout.value.code == code
    assert noemt in str(fout.value)


@given(st.text(max_size=60))
def test_any_text_is_a_sentence_or_an_error_of_ours(tekst: str) -> None:
    codes = set()
    for soort in ("gegeven", "als", "dan"):
        try:
            BOEK.herken(soort, tekst)
        except InvoerFout as fout:
            codes.add(fout.code[:5])
    assert codes <= {"SW-S2"}


OPZET = """# language: nl
Functionaliteit: F
  Scenario: S
    Gegeven de provincie Utrecht
    En een voorziening "Nieuwbouw" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Noodopvang" in Utrecht die aan alle voorwaarden voldoet
    En een voorziening "Haven" in Zeist die aan alle voorwaarden voldoet
    En alle gemeenten van de provincie staan in het dossier
    En Zeist staat 20 regulier af aan De Bilt
    En de gemeente Utrecht met 361.966 inwoners en een score van 0,045
"""
TABEL = "      | provincie | opgave |\n      | Utrecht | 5.000 |\n"


@pytest.mark.parametrize(
    ("zin", "voorbeeld"),
    [(z, v) for z in BOEK.zinnen for v in z.voorbeelden],
    ids=lambda x: x if isinstance(x, str) else "",
)
def test_every_example_can_be_used_as_it_stands(zin: Zin, voorbeeld: str, waar: Omgeving) -> None:
    """It may come out otherwise (an example is no claim), but everything it names is there."""
    stap = f"    {WOORD[zin.soort]} {voorbeeld}\n" + (TABEL if zin.kolommen else "")
    if zin.groep == GROEPEN[7].titel and zin.soort == "dan":
        als = "    Als de raming over deze gemeenten wordt verdeeld\n"
    else:
        als = "    Als het dossier wordt getoetst\n"
    if zin.soort == "als":
        stap = "    En de provinciale opvangopgaven\n" + TABEL + stap
    elif zin.soort == "dan":
        stap = als + stap
    scenario = lees_feature(Path("x.feature"), OPZET + stap).scenarios[0]
    uit = speel(Path("x.feature"), scenario, waar, BOEK)
    assert uit.stand != "onbruikbaar", uit.meldingen
