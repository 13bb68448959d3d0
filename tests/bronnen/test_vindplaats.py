"""Writing a vindplaats in every style; what is written reads back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.plekken import rangwoord
from spreidingswet.bronnen.vindplaats import jci, kort, lidwoord, vindplaats, vindplaatsen, voluit
from spreidingswet.bronnen.vindplaatslezer import lees_vindplaats, lees_vindplaatsen, vind
from tests.bronnen.hulp import BESLUIT, BRONNEN, NAMEN, REGELING, VERSLAG, WET, kaal, passages, plekken

ZEVEN = Verwijzing(bron=WET, artikel="7", lid="1", onderdeel="a")


def test_styles() -> None:
    wet = BRONNEN[WET]
    assert vindplaats(ZEVEN, wet) == "artikel 7, eerste lid, onderdeel a, Spreidingswet"
    assert voluit(ZEVEN, wet) == (
        "artikel 7, eerste lid, onderdeel a, van de Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen"
    )
    assert kort(ZEVEN, wet) == "art. 7 lid 1 sub a Sw"
    besluit = Verwijzing(bron=BESLUIT, artikel="3.1")
    assert voluit(besluit, BRONNEN[BESLUIT]).startswith("artikel 3.1 van het Besluit gemeentelijke taak")
    assert vindplaats(besluit, BRONNEN[BESLUIT], verkort=True) == "artikel 3.1, Besluit"


@pytest.mark.parametrize(
    ("v", "verwacht"),
    [
        (Verwijzing(bron=WET, artikel="8", lid="2a"), "artikel 8, lid 2a, Spreidingswet"),
        (Verwijzing(bron=WET, artikel="8", lid="13"), "artikel 8, 13e lid, Spreidingswet"),
        (Verwijzing(bron=WET, artikel="1", begrip="opvangplaats"), "artikel 1, begrip opvangplaats, Spreidingswet"),
        (
            Verwijzing(bron=WET, artikel="7", lid="1", onderdeel="b/1°"),
            "artikel 7, eerste lid, onderdeel b, onder 1°, Spreidingswet",
        ),
        (Verwijzing(bron=WET, artikel="2", lid="3", volzin="3"), "artikel 2, derde lid, derde volzin, Spreidingswet"),
        (Verwijzing(bron=WET, artikel="2", volzin="laatste"), "artikel 2, laatste volzin, Spreidingswet"),
        (Verwijzing(bron=WET, hoofdstuk="3"), "hoofdstuk 3, Spreidingswet"),
        (Verwijzing(bron=WET), "Spreidingswet"),
        (Verwijzing(bron=VERSLAG, passage="blz. 2"), "verslag overleg 20 september 2024, blz. 2"),
    ],
)
def test_written(v: Verwijzing, verwacht: str) -> None:
    assert vindplaats(v, BRONNEN[v.bron]) == verwacht


@pytest.mark.parametrize(
    ("titel", "woord"),
    [
        ("Besluit x", "het"), ("Uitvoeringsbesluit x", "het"), ("Burgerlijk Wetboek", "het"), ("Wetboek van x", "het"),
        ("Verdrag van x", "het"), ("Wet x", "de"), ("Regeling x", "de"), ("Algemene wet bestuursrecht", "de"),
        ("Gemeentewet", "de"), ("Grondwet", "de"),
    ],
)  # fmt: skip
def test_article_of_a_title(titel: str, woord: str) -> None:
    assert lidwoord(titel) == woord


def test_ordinals() -> None:
    assert [rangwoord(n) for n in (1, 8, 13, 18, 20, 21, 22, 30, 33, 48, 99, 100)] == [
        "eerste", "achtste", "dertiende", "achttiende", "twintigste", "eenentwintigste", "tweeëntwintigste",
        "dertigste", "drieëndertigste", "achtenveertigste", "negenennegentigste", "100e",
    ]  # fmt: skip


def _v(artikel: str, lid: str | None = None, onderdeel: str | None = None, bron: str = WET) -> Verwijzing:
    return Verwijzing(bron=bron, artikel=artikel, lid=lid, onderdeel=onderdeel)


@pytest.mark.parametrize(
    ("groep", "verwacht"),
    [
        ([_v("3"), _v("4")], "de artikelen 3 en 4 Spreidingswet"),
        ([_v("3"), _v("4"), _v("9a")], "de artikelen 3, 4 en 9a Spreidingswet"),
        ([_v("5", "1"), _v("5", "3")], "artikel 5, eerste en derde lid, Spreidingswet"),
        ([_v("7", "1", "a"), _v("7", "1", "b")], "artikel 7, eerste lid, onderdelen a en b, Spreidingswet"),
        ([_v("7", "1", "a"), _v("8")], "artikel 7, eerste lid, onderdeel a, Spreidingswet; artikel 8, Spreidingswet"),
        ([_v("3"), _v("4"), _v("4", bron=REGELING)],
         "de artikelen 3 en 4 Spreidingswet; artikel 4, Regeling specifieke uitkeringen Spreidingswet"),
        ([], ""),
    ],
)  # fmt: skip
def test_together(groep: list[Verwijzing], verwacht: str) -> None:
    assert vindplaatsen(groep, BRONNEN) == verwacht


def test_jci_only_for_a_law() -> None:
    dag = date(2025, 1, 1)
    verwijzing = Verwijzing(bron=WET, artikel="7", onderdeel="b/1°")
    assert (
        str(jci(verwijzing, BRONNEN[WET], dag)) == "jci1.3:c:BWBR0049307&artikel=7&o=b&o=1°&z=2024-01-31&g=2024-01-31"
    )
    assert str(jci(verwijzing, BRONNEN[WET], date(2020, 1, 1))) == "jci1.3:c:BWBR0049307&artikel=7&o=b&o=1°"
    assert jci(Verwijzing(bron=VERSLAG), BRONNEN[VERSLAG], dag) is None


@settings(max_examples=300)
@given(plekken() | passages() | kaal())
def test_every_style_reads_back(v: Verwijzing) -> None:
    bron = BRONNEN[v.bron]
    teksten = [vindplaats(v, bron), voluit(v, bron), kort(v, bron)]
    if not v.passage:
        teksten.append(vindplaats(v, bron, verkort=True))
    for tekst in teksten:
        assert lees_vindplaats(tekst, NAMEN) == (v,), tekst


@settings(max_examples=200)
@given(plekken())
def test_what_is_written_is_found_in_running_text(v: Verwijzing) -> None:
    for geschreven in (vindplaats(v, BRONNEN[v.bron]), voluit(v, BRONNEN[v.bron]), kort(v, BRONNEN[v.bron])):
        (vondst,) = vind(f"Dit volgt uit {geschreven}, zoals blijkt.", NAMEN)
        assert (vondst.tekst, vondst.verwijzingen) == (geschreven, (v,))


SIMPEL = st.builds(
    _v, st.sampled_from(["3", "4", "9a"]), st.none() | st.sampled_from(["1", "2", "2a", "14"]),
    st.none() | st.sampled_from(["a", "b", "b/1°"]), st.sampled_from([WET, REGELING]),
)  # fmt: skip


@settings(max_examples=300)
@given(st.lists(SIMPEL | plekken(), min_size=1, max_size=5))
def test_a_group_reads_back(groep: list[Verwijzing]) -> None:
    tekst = vindplaatsen(groep, BRONNEN)
    assert lees_vindplaatsen(tekst, NAMEN) == tuple(groep), tekst
