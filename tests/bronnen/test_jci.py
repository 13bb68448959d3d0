"""Juriconnect 1.3: what the standard says, and every reference in the real files of the law."""

from __future__ import annotations

import os
import random
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.basis.fouten import VerwijzingFout
from spreidingswet.bronnen.jci import Jci, naar_verwijzing, van_verwijzing
from spreidingswet.bronnen.model import Verwijzing

WET, BESLUIT = "BWBR0049307", "BWBR0049310"


def j(rest: str, bwb: str = WET) -> Jci:
    return Jci.lees(f"jci1.3:c:{bwb}{rest}")


def test_every_reference_in_the_official_files_reads_and_prints_back() -> None:
    wortel = os.environ.get("SPREIDINGSWET_WETGEVING")
    if not wortel:
        pytest.skip("zet SPREIDINGSWET_WETGEVING op de map met de officiële bestanden; die staan niet in het project")
    gevonden: set[str] = set()
    for pad in Path(wortel).rglob("*.xml"):
        gevonden |= set(re.findall(r"jci1\.3:[^\"<>\s]+", pad.read_text("utf-8")))
    assert len(gevonden) > 200
    for tekst in gevonden:
        assert str(Jci.lees(tekst)) == tekst.replace("&amp;", "&")


def test_parts_of_a_reference() -> None:
    gelezen = Jci.lees(
        "jci1.3:c:BWBR0049307&amp;artikel=7&amp;lid=1&amp;o=b&amp;o=1°&amp;g=2024-01-31&amp;z=2024-02-01"
    )
    assert gelezen.plaats == (("artikel", "7"), ("lid", "1"), ("o", "b"), ("o", "1°"))
    assert (gelezen.g, gelezen.z) == (date(2024, 1, 31), date(2024, 2, 1))
    assert str(gelezen) == "jci1.3:c:BWBR0049307&artikel=7&lid=1&o=b&o=1°&z=2024-02-01&g=2024-01-31"
    assert gelezen.link.startswith("https://wetten.overheid.nl/jci1.3:c:BWBR0049307&artikel=7&lid=1&o=b&o=1%C2%B0")


@pytest.mark.parametrize("tekst", ["1.0:c:BWBR0005537&artikel=6:7", "jci1.0:c:BWBR0005537&artikel=6:7"])
def test_version_1_0_may_leave_out_jci(tekst: str) -> None:
    assert str(Jci.lees(tekst)) == "1.0:c:BWBR0005537&artikel=6:7"


def test_a_period() -> None:
    tekst = "jci1.31:v:BWBV0001000&artikel=1&z=2024-06-01&s=2024-01-01&e=2024-12-31"
    assert str(Jci.lees(tekst)) == tekst


@pytest.mark.parametrize(
    ("tekst", "code", "woord"),
    [
        ("", "SW-V01", "geen jci"),
        ("artikel 7", "SW-V01", "geen jci"),
        ("1.3:c:BWBR0049307", "SW-V01", "ontbreekt"),
        ("jci1.2:c:BWBR0049307", "SW-V01", "versie"),
        ("jci1.3:x:BWBR0049307", "SW-V01", "soort"),
        ("jci1.3:c:BWBR49307", "SW-V01", "BWB-nummer"),
        ("jci1.3:c:BWBX0049307", "SW-V01", "BWB-nummer"),
        ("jci1.3:c:BWBR0049307&volzin=2", "SW-V02", "geen sleutel"),
        ("jci1.3:c:BWBR0049307&amp;amp;artikel=2", "SW-V02", "geen sleutel"),
        ("jci1.3:c:BWBR0049307&artikel", "SW-V02", "geen waarde"),
        ("jci1.3:c:BWBR0049307&artikel=", "SW-V02", "leeg"),
        ("jci1.3:c:BWBR0049307&artikel=7 a", "SW-V02", "waarde"),
        ("jci1.3:c:BWBR0049307&artikel=7&artikel=8", "SW-V02", "twee keer"),
        ("jci1.3:c:BWBR0049307&lid=1&artikel=7", "SW-V02", "staat na"),
        ("jci1.3:c:BWBR0049307&g=2024-01-31&artikel=7", "SW-V02", "na een datum"),
        ("jci1.3:c:BWBR0049307&g=2024-02-30", "SW-V03", "bestaat niet"),
        ("jci1.3:c:BWBR0049307&g=", "SW-V03", "bestaat niet"),
        ("jci1.3:c:BWBR0049307&g=2024-W05-1", "SW-V03", "bestaat niet"),
        ("jci1.3:c:BWBR0049307&g=2024-01-31&g=2024-01-31", "SW-V03", "twee keer"),
        ("jci1.3:c:BWBR0049307&s=2024-01-31", "SW-V03", "past niet bij soort c"),
        ("jci1.3:v:BWBR0049307&g=2024-01-31", "SW-V03", "past niet bij soort v"),
        ("jci1.3:v:BWBR0049307&s=2024-02-01&e=2024-01-31", "SW-V03", "ligt voor"),
    ],
)
def test_refused(tekst: str, code: str, woord: str) -> None:
    with pytest.raises(VerwijzingFout, match=woord) as fout:
        Jci.lees(tekst)
    (melding,) = fout.value.meldingen
    assert melding.code == code
    assert melding.verwacht
    assert melding.doe


def test_sorted_as_a_reader_counts() -> None:
    volgorde = [
        j(""), j("&artikel=2"), j("&artikel=2&lid=1"), j("&artikel=2&lid=2"), j("&artikel=2&lid=2a"),
        j("&artikel=2&lid=10"), j("&artikel=9"), j("&artikel=10"), j("&artikel=10a"), j("&artikel=11"),
        j("&artikel=3.1", BESLUIT), j("&artikel=3.9", BESLUIT), j("&artikel=3.10", BESLUIT), j("&artikel=4.1", BESLUIT),
    ]  # fmt: skip
    door_elkaar = volgorde.copy()
    random.Random(1).shuffle(door_elkaar)
    assert sorted(door_elkaar) == volgorde
    assert max(volgorde) >= min(volgorde)


@pytest.mark.parametrize(
    ("groot", "klein", "verwacht"),
    [
        ("", "&artikel=7", True),
        ("&artikel=7", "&artikel=7&lid=1&o=a", True),
        ("&artikel=7", "&artikel=7", True),
        ("&artikel=7", "&hoofdstuk=3&artikel=7", True),
        ("&hoofdstuk=3&artikel=7", "&artikel=7&lid=2", True),
        ("&hoofdstuk=3&artikel=7", "&hoofdstuk=4&artikel=7", False),
        ("&artikel=7&lid=1", "&artikel=7", False),
        ("&artikel=7&lid=1", "&artikel=7&lid=10", False),
        ("&artikel=7&lid=1&o=b", "&artikel=7&lid=1&o=b&o=1°", True),
        ("&artikel=7&o=a", "&artikel=7&lid=1&o=a", False),
        ("&artikel=1", "&artikel=10", False),
        ("&artikel=1", "", False),
        ("&artikel=1", "&hoofdstuk=1", False),
        ("&hoofdstuk=3", "&hoofdstuk=3&artikel=7", True),
        ("&hoofdstuk=3", "&hoofdstuk=4&artikel=7", False),
        ("&hoofdstuk=3&afdeling=1", "&hoofdstuk=3", False),
        ("&hoofdstuk=3", "", False),
        ("&bijlage=1&artikel=1", "&artikel=1", False),
        ("&artikel=1", "&bijlage=1&artikel=1", False),
        ("&bijlage=1", "&bijlage=1&artikel=1", True),
        ("", "&artikel=7&g=2024-01-31", True),
        ("&g=2024-01-31", "&artikel=7&g=2024-01-31&z=2024-01-31", True),
        ("&g=2024-01-31", "&artikel=7&g=2024-03-30", False),
        ("&g=2024-01-31", "&artikel=7", False),
        ("&z=2024-01-31&g=2024-01-31", "&z=2024-02-01&g=2024-01-31", False),
    ],
)
def test_contains(groot: str, klein: str, verwacht: bool) -> None:
    assert j(groot).bevat(j(klein)) is verwacht


def test_contains_never_another_law_and_a_period_what_lies_in_it() -> None:
    assert not j("").bevat(j("", BESLUIT))
    periode = Jci.lees(f"jci1.3:v:{WET}&artikel=7&s=2024-01-01&e=2024-12-31")
    assert periode.bevat(j("&artikel=7&lid=1&g=2024-05-01"))
    assert not periode.bevat(j("&artikel=7&g=2025-05-01"))
    assert not periode.bevat(j("&artikel=7"))


def test_contains_says_when_it_cannot_know() -> None:
    with pytest.raises(VerwijzingFout, match="noemt geen hoofdstuk") as fout:
        j("&hoofdstuk=3").bevat(j("&artikel=7"))
    assert fout.value.code == "SW-V04"


def test_dates_on_and_off() -> None:
    dag = date(2024, 1, 31)
    met = j("&artikel=7").op(dag, dag)
    assert str(met) == "jci1.3:c:BWBR0049307&artikel=7&z=2024-01-31&g=2024-01-31"
    assert met.zonder_datums() == j("&artikel=7")


def test_between_jci_and_verwijzing() -> None:
    v = Verwijzing(bron=WET, hoofdstuk="3", artikel="7", lid="1", onderdeel="b/1°")
    assert str(van_verwijzing(v)) == "jci1.3:c:BWBR0049307&hoofdstuk=3&artikel=7&lid=1&o=b&o=1°"
    assert naar_verwijzing(van_verwijzing(v, date(2024, 1, 31))) == v
    begrip = v.model_copy(update={"begrip": "opvangplaats", "volzin": "2"})
    assert naar_verwijzing(van_verwijzing(begrip)) == v


@pytest.mark.parametrize(
    ("v", "code"),
    [(Verwijzing(bron="stcrt-2024-3320"), "SW-V05"), (Verwijzing(bron=WET, artikel="7", onderdeel="a//b"), "SW-V02")],
)
def test_not_every_verwijzing_has_a_jci(v: Verwijzing, code: str) -> None:
    with pytest.raises(VerwijzingFout) as fout:
        van_verwijzing(v)
    assert fout.value.code == code


@pytest.mark.parametrize("rest", ["&boek=7", "&bijlage=1", "&artikel=1&o=a/b"])
def test_not_every_jci_is_a_verwijzing(rest: str) -> None:
    with pytest.raises(VerwijzingFout) as fout:
        naar_verwijzing(j(rest))
    assert fout.value.code == "SW-V05"


NUMMER = st.from_regex(r"[0-9]{1,3}[a-z]?(?:[.:][0-9]{1,2})?", fullmatch=True)


@st.composite
def plaatsen(draw: st.DrawFn) -> tuple[tuple[str, str], ...]:
    niveaus = [
        n for n in ("boek", "hoofdstuk", "titeldeel", "paragraaf", "bijlage", "artikel", "lid") if draw(st.booleans())
    ]
    onderdelen = draw(st.lists(st.sampled_from(["a", "b", "1°", "10°", "ii"]), max_size=3))
    return tuple((n, draw(NUMMER)) for n in niveaus) + tuple(("o", o) for o in onderdelen)


@given(plaatsen(), st.none() | st.dates(), st.none() | st.dates())
def test_prints_and_reads_back(plaats: tuple[tuple[str, str], ...], g: date | None, z: date | None) -> None:
    gemaakt = Jci("1.3", "c", WET, plaats, z=z, g=g)
    assert Jci.lees(str(gemaakt)) == gemaakt
    assert gemaakt.bevat(gemaakt)
    assert j("").bevat(gemaakt)


@given(plaatsen(), plaatsen())
def test_order_agrees_with_equality(a: tuple[tuple[str, str], ...], b: tuple[tuple[str, str], ...]) -> None:
    x, y = Jci("1.3", "c", WET, a), Jci("1.3", "c", WET, b)
    assert (x < y) + (x == y) + (x > y) == 1


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused_with_a_code(tekst: str) -> None:
    codes: set[str] = set()
    for begin in ("", "jci1.3:c:BWBR0049307"):
        try:
            assert isinstance(Jci.lees(begin + tekst), Jci)
        except VerwijzingFout as fout:
            codes.add(fout.code)
    assert codes <= {"SW-V01", "SW-V02", "SW-V03"}
