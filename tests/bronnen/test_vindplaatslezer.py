"""Reading vindplaatsen: what jurists write, what cannot be, and what running text does not say."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.basis.fouten import VerwijzingFout
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.namen import Namen
from spreidingswet.bronnen.vindplaatslezer import lees_vindplaats, vind
from tests.bronnen.hulp import (
    AWB,
    BESLUIT,
    BRONNEN,
    GEMEENTEWET,
    HVW,
    NAMEN,
    REGELING,
    RELATIEF,
    VERSLAG,
    WET,
    maak_bron,
)  # fmt: skip


def _schrijf(v: Verwijzing) -> str:
    """Write a reference as "artikel/lid/onderdeel" with its other levels named, for short expectations."""
    delen = v.model_dump(exclude_none=True)
    del delen["bron"]
    return " ".join(f"{n}={w}" for n, w in delen.items())


def lees(tekst: str, standaard: str | None = WET) -> tuple[str, list[str]]:
    gelezen = lees_vindplaats(tekst, NAMEN, standaard=standaard, relatief=RELATIEF)
    (bron,) = {v.bron for v in gelezen}
    return bron, [_schrijf(v) for v in gelezen]


ROMP = "gemeentelijke taak mogelijk maken asielopvangvoorzieningen"
A71A = "artikel=7 lid=1 onderdeel=a"


@pytest.mark.parametrize(
    ("tekst", "bron", "plekken"),
    [
        (f"artikel 7, eerste lid, onderdeel a, van de Wet {ROMP}", WET, [A71A]),
        (f"artikel 7, eerste lid, onderdeel a, van de wet {ROMP}", WET, [A71A]),
        ("artikel 7, eerste lid, aanhef en onder a, Spreidingswet", WET, [A71A]),
        ("artikel 7, eerste lid, onder a, van de wet", WET, [A71A]),
        ("art. 7 lid 1 sub a Sw", WET, [A71A]),
        ("art. 7, lid 1, onder a Sw", WET, [A71A]),
        ("artikel 7 lid 1 onderdeel a Spreidingswet", WET, [A71A]),
        ("Spreidingswet, artikel 7, eerste lid, onder a", WET, [A71A]),
        ("artikel 7, eerste lid, onder a, van de Spreidingswet.", WET, [A71A]),
        ("de artikelen 3 en 4 Spreidingswet", WET, ["artikel=3", "artikel=4"]),
        ("de artikelen 4, tweede lid, en 7 tot en met 9 van de Regeling", REGELING,
         ["artikel=4 lid=2", "artikel=7", "artikel=8", "artikel=9"]),
        ("artikel 5, eerste en derde lid, Spreidingswet", WET, ["artikel=5 lid=1", "artikel=5 lid=3"]),
        ("artikel 5, leden 1 en 3, Spreidingswet", WET, ["artikel=5 lid=1", "artikel=5 lid=3"]),
        ("artikel 5, eerste tot en met derde lid", WET, ["artikel=5 lid=1", "artikel=5 lid=2", "artikel=5 lid=3"]),
        ("artikel 7, eerste lid, onderdelen a en b, Spreidingswet", WET, [A71A, "artikel=7 lid=1 onderdeel=b"]),
        ("artikel 7, eerste lid, onder a en onder b, Spreidingswet", WET, [A71A, "artikel=7 lid=1 onderdeel=b"]),
        ("artikel 3.1, tweede lid, van het Besluit", BESLUIT, ["artikel=3.1 lid=2"]),
        ("artikel 3.1, tweede lid, van dit besluit", BESLUIT, ["artikel=3.1 lid=2"]),
        ("artikelen 7 tot en met 9", WET, ["artikel=7", "artikel=8", "artikel=9"]),
        ("artikelen 3.9 t/m 3.10 Besluit", BESLUIT, ["artikel=3.9", "artikel=3.10"]),
        ("artikel 3:46 Awb", AWB, ["artikel=3:46"]),
        ("artikel 6:7 van de Algemene wet bestuursrecht", AWB, ["artikel=6:7"]),
        ("artikel 6:7 van de algemene wet bestuursrecht", AWB, ["artikel=6:7"]),
        ("artikel 29, tweede lid, Huisvestingswet 2014", HVW, ["artikel=29 lid=2"]),
        ("artikel 124b Gemeentewet", GEMEENTEWET, ["artikel=124b"]),
        ("hoofdstuk 3 Spreidingswet", WET, ["hoofdstuk=3"]),
        ("afdeling 3.4 van de Awb", AWB, ["afdeling=3.4"]),
        ("artikel 2, derde lid, derde volzin, Spreidingswet", WET, ["artikel=2 lid=3 volzin=3"]),
        ("artikel 2, derde lid, laatste zin, Spreidingswet", WET, ["artikel=2 lid=3 volzin=laatste"]),
        ("artikel 1, begrip opvangplaats, Spreidingswet", WET, ["artikel=1 begrip=opvangplaats"]),
        ("artikel 4, lid 2a", WET, ["artikel=4 lid=2a"]),
        ("artikel 4, eenentwintigste lid", WET, ["artikel=4 lid=21"]),
        ("artikel 4, tweeentwintigste lid", WET, ["artikel=4 lid=22"]),
        ("artikel 4, 13e lid", WET, ["artikel=4 lid=13"]),
        ("artikel 7, eerste lid, onderdeel b, onder 1°", WET, ["artikel=7 lid=1 onderdeel=b/1°"]),
        ("artikel 7, onderdeel b, onder 1° en 2°, en onderdeel c", WET,
         ["artikel=7 onderdeel=b/1°", "artikel=7 onderdeel=b/2°", "artikel=7 onderdeel=c"]),
        ("artikel 9, tweede lid, onder a, en derde lid van de wet", WET,
         ["artikel=9 lid=2 onderdeel=a", "artikel=9 lid=3"]),
        ("artikel 3 juncto artikel 5 Spreidingswet", WET, ["artikel=3", "artikel=5"]),
        ("de artikelen 3 en 4, eerste lid, Spreidingswet", WET, ["artikel=3", "artikel=4 lid=1"]),
        ("artikel 5 en 6 Sw", WET, ["artikel=5", "artikel=6"]),
        ("verslag PAO, blz. 2", VERSLAG, ["passage=blz. 2"]),
        ("de Spreidingswet", WET, [""]),
    ],
)  # fmt: skip
def test_reads(tekst: str, bron: str, plekken: list[str]) -> None:
    assert lees(tekst) == (bron, plekken)


@pytest.mark.parametrize(
    ("tekst", "code", "woord"),
    [
        ("", "SW-V06", "geen vindplaats"),
        ("eerste lid", "SW-V06", "geen vindplaats"),
        ("artikel", "SW-V06", "geen vindplaats"),
        ("artikel 1 februari", "SW-V06", "geen vindplaats"),
        ("artikel 7, eerste lid, aanhef, Sw", "SW-V06", "aanhef"),
        ("artikel 7 Sw en verder", "SW-V06", "en verder"),
        ("Spreidingswet, blz. 3", "SW-V06", "blz. 3"),
        ("artikel 5 Vw 2000", "SW-V07", "Vw 2000"),
        ("artikel 5 van de Wet milieubeheer", "SW-V07", "Wet milieubeheer"),
        ("artikel 2 van de Wet Centraal Orgaan opvang asielzoekers", "SW-V07", "Centraal Orgaan"),
        ("artikel 29 Huisvestingswet 2019", "SW-V07", "Huisvestingswet 2019"),
        ("artikel 5 van die wet", "SW-V08", "die wet"),
        ("artikel 7, lid 0, Sw", "SW-V10", "lid 0"),
        ("artikel 7, nulde lid, Sw", "SW-V10", "lid 0"),
        ("artikel 0 Sw", "SW-V10", "artikel 0"),
        ("artikel 07 Sw", "SW-V10", "artikel 07"),
        ("artikel 7, onderdeel, Sw", "SW-V10", "onderdeel"),
        ("artikel 7 onderdeel Sw", "SW-V10", "onderdeel"),
        ("artikelen 9 tot en met 7 Sw", "SW-V11", "loopt terug"),
        ("artikel 5, derde tot en met eerste lid, Sw", "SW-V11", "loopt terug"),
        ("artikelen 7a tot en met 9 Sw", "SW-V11", "geen reeks"),
        ("artikelen 3.1 tot en met 4.2 Besluit", "SW-V11", "geen reeks"),
        ("artikel 7, onderdelen a tot en met 3°, Sw", "SW-V11", "geen reeks"),
        ("artikelen 1 tot en met 201 Sw", "SW-V11", "te lang"),
        ("de artikelen 5 Sw", "SW-V12", "maar één artikel"),
        ("artikel 5, eerste en derde lid, onder a, Sw", "SW-V12", "bij het laatste"),
        ("artikel 7, onderdeel a, onder b, Sw", "SW-V12", "niet duidelijk"),
        ("artikel 1, begrip opvangplaats Sw", "SW-V12", "ophoudt"),
        ("artikel 3 van het Besluit bekostiging WPO", "SW-V12", "langere naam"),
    ],
)
def test_refused_with_the_reason(tekst: str, code: str, woord: str) -> None:
    with pytest.raises(VerwijzingFout) as fout:
        lees(tekst)
    (melding,) = fout.value.meldingen
    assert (melding.code, woord in melding.tekst) == (code, True), melding.tekst
    assert melding.verwacht
    assert melding.doe


def test_range_of_exactly_the_maximum() -> None:
    assert len(lees("artikelen 1 tot en met 200 Sw")[1]) == 200


def test_no_source_names_the_instruments() -> None:
    with pytest.raises(VerwijzingFout) as fout:
        lees("artikel 5", standaard=None)
    assert fout.value.code == "SW-V08"
    for naam in ("Spreidingswet", "Algemene wet bestuursrecht", "Gemeentewet"):
        assert naam in fout.value.meldingen[0].verwacht


def test_name_of_two_sources_names_both() -> None:
    namen = Namen.uit([*BRONNEN.values(), maak_bron("BWBR0000001", "Schepenwet", "Schepenwet", "Sw")])
    with pytest.raises(VerwijzingFout) as fout:
        lees_vindplaats("artikel 5 Sw", namen)
    assert fout.value.code == "SW-V09"
    assert "Spreidingswet (BWBR0049307) en Schepenwet (BWBR0000001)" in str(fout.value)
    assert lees_vindplaats("artikel 5 Schepenwet", namen)[0].bron == "BWBR0000001"


def test_the_law_in_context_is_not_the_beginning_of_another() -> None:
    assert lees("artikel 3 van de wet")[0] == WET
    assert lees_vindplaats("artikel 3 van de wet", NAMEN, relatief={"de wet": AWB})[0].bron == AWB
    with pytest.raises(VerwijzingFout):
        lees("artikel 3 van de Wet ruimtelijke ordening")


def gevonden(tekst: str, standaard: str | None = WET) -> list[tuple[str, str, list[str]]]:
    uit = []
    for v in vind(tekst, NAMEN, standaard=standaard, relatief=RELATIEF):
        assert tekst[v.start : v.einde] == v.tekst
        assert bool(v.verwijzingen) != bool(v.fout)
        uit.append((v.tekst, v.fout.code if v.fout else v.verwijzingen[0].bron, [_schrijf(x) for x in v.verwijzingen]))
    return uit


def test_running_text() -> None:
    tekst = (
        "Gelet op artikel 9, tweede lid, onder a, en derde lid van de wet en artikel 3.1 van het Besluit heeft het "
        "college, met toepassing van artikel 3:46 Awb, artikel 8 EVRM en de artikelen 4, tweede lid, en 7 tot en met "
        "9 van overeenkomstige toepassing."
    )
    assert gevonden(tekst) == [
        (
            "artikel 9, tweede lid, onder a, en derde lid van de wet",
            WET,
            ["artikel=9 lid=2 onderdeel=a", "artikel=9 lid=3"],
        ),
        ("artikel 3.1 van het Besluit", BESLUIT, ["artikel=3.1"]),
        ("artikel 3:46 Awb", AWB, ["artikel=3:46"]),
        ("artikel 8 EVRM", "SW-V07", []),
        ("artikelen 4, tweede lid, en 7 tot en met 9", WET, ["artikel=4 lid=2", "artikel=7", "artikel=8", "artikel=9"]),
    ]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("In artikel 5 en 20 plaatsen is voorzien.", [("artikel 5", WET, ["artikel=5"])]),
        ("artikel 7, onder de voorwaarde dat", [("artikel 7", WET, ["artikel=7"])]),
        ("artikel 7, lid van de raad", [("artikel 7", WET, ["artikel=7"])]),
        ("artikel 7, eerste lid, onder a, of vergunningverlening", [("artikel 7, eerste lid, onder a", WET, [A71A])]),
        ("volgens artikel 7. Spreidingswet", [("artikel 7", WET, ["artikel=7"])]),
        ("artikel 7\n\nSpreidingswet", [("artikel 7", WET, ["artikel=7"])]),
        ("artikel 7 van de\nSpreidingswet", [("artikel 7 van de\nSpreidingswet", WET, ["artikel=7"])]),
        ("Awb, artikel 3:46", [("artikel 3:46", AWB, ["artikel=3:46"])]),
        ("EVRM artikel 8", [("artikel 8", "SW-V07", [])]),
        ("Awb, artikel 3:46 en artikel 7 Spreidingswet", [("artikel 3:46 en artikel 7 Spreidingswet", "SW-V12", [])]),
        ("artikel 3 van de Wet milieubeheer", [("artikel 3 van de Wet", "SW-V07", [])]),
        ("artikel 3 van de Wet is", [("artikel 3 van de Wet", "SW-V08", [])]),
        ("artikel 2, van het Besluit bekostiging WPO", [("artikel 2, van het Besluit", "SW-V12", [])]),
        ("artikel 2, van het Besluit is bepaald", [("artikel 2, van het Besluit", BESLUIT, ["artikel=2"])]),
        (
            "artikel 5 van de raad en artikel 7 Sw",
            [("artikel 5 van de raad", "SW-V07", []), ("artikel 7 Sw", WET, ["artikel=7"])],
        ),
        ("Hoofdstuk 3 Taak van de gemeente", []),
        ("in hoofdstuk 3 Spreidingswet staat", [("hoofdstuk 3 Spreidingswet", WET, ["hoofdstuk=3"])]),
    ],
)
def test_running_text_case_by_case(tekst: str, verwacht: list[tuple[str, str, list[str]]]) -> None:
    assert gevonden(tekst) == verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "Het artikel 1 februari 2024 verscheen.", "krantenartikel 5", "een artikel 12345", "het tweede lid",
        "zie hoofdstuk 3", "hoofdstuk 3 van het rapport", "de Spreidingswet zelf", "start 7", "artikel 5 miljoen",
        "paragraaf 2 hierna", "artikel 5%", "artikel 3,5", "artikelnummer 5", "artikelen",
    ],
)  # fmt: skip
def test_nothing_to_find(tekst: str) -> None:
    assert gevonden(tekst) == []


def test_without_default_running_text_is_ambiguous() -> None:
    assert gevonden("Zie artikel 5.", standaard=None) == [("artikel 5", "SW-V08", [])]


@given(st.lists(st.sampled_from(
    ["artikel", "artikelen", "art.", "5", "7", "9a", "0", "tot en met", "en", ",", "eerste", "lid", "onder",
     "a", "1°", "van", "de", "het", "wet", "Wet", "Besluit", "Sw", "Awb", "begrip", "volzin", "hoofdstuk",
     "februari", ".", "\n", "X"]
), max_size=25))  # fmt: skip
def test_any_mix_of_words_is_safe(woorden: list[str]) -> None:
    tekst = " ".join(woorden)
    vorige = 0
    for v in vind(tekst, NAMEN, standaard=WET, relatief=RELATIEF):
        assert vorige <= v.start < v.einde <= len(tekst)
        assert tekst[v.start : v.einde] == v.tekst
        assert bool(v.verwijzingen) != bool(v.fout)
        vorige = v.einde
    with contextlib.suppress(VerwijzingFout):
        assert lees_vindplaats(tekst, NAMEN, standaard=WET)


def test_long_text_is_read_in_time() -> None:
    for stuk in (
        "artikel 5 ",
        "artikelen 1, 2, 3, ",
        "artikel 5" + " " * 1000,
        "artikel 5, begrip a",
        "onder a, en lid 1 ",
    ):
        begin = time.perf_counter()
        vind("artikel 1, " + stuk * (200_000 // len(stuk)), NAMEN, standaard=WET, relatief=RELATIEF)
        assert time.perf_counter() - begin < 10
