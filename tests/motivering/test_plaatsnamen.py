"""One list of names of gemeenten and provincies: the forms of a sentence and of a motivation know the same."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import spreidingswet
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.bronnen.plaatsnamen import OOK_BEKEND_ALS, gemeenten, provincies, vormen
from tests.motivering.hulp_herkennen import gebieden


@pytest.mark.parametrize(
    ("naam", "code"),
    [
        ("Den Haag", "GM0518"), ("s-Gravenhage", "GM0518"), ("'S-GRAVENHAGE", "GM0518"), ("Den Bosch", "GM0796"),
        ("De Friese Meren", "GM1940"), ("Dantumadeel", "GM1891"), ("Tietjerksteradeel", "GM0737"),
        ("Nuenen", "GM0820"), ("Hengelo", "GM0164"), ("Hengelo (Overijssel)", "GM0164"), ("Bergen NH", "GM0373"),
        ("Bergen Limburg", "GM0893"), ("Súdwest Fryslân", "GM1900"), ("Zuidwest-Friesland", "GM1900"),
    ],
)  # fmt: skip
def test_a_variant_means_the_same_in_a_form_and_in_a_motivation(naam: str, code: str) -> None:
    assert gemeenten().zoek(naam) == code
    if naam[0] != "'":
        assert gebieden(f"Aan de gemeente {naam} is gevraagd.") == [(code,)]


@pytest.mark.parametrize(
    ("naam", "code"), [("Friesland", "PV21"), ("Noord Brabant", "PV30"), ("Brabant", "PV30"), ("Zuid Holland", "PV28")]
)
def test_a_variant_of_a_province(naam: str, code: str) -> None:
    assert provincies().zoek(naam) == code
    assert gebieden(f"In de provincie {naam} is gevraagd.") == [(code,)]


def test_bergen_alone_is_no_one_gemeente() -> None:
    assert gemeenten().zoek("Bergen") is None
    assert len(gemeenten().codes["bergen"]) == 2


def test_a_region_is_no_province() -> None:
    assert gebieden("In Oost Brabant en West-Brabant is overleg.") == []
    assert gebieden("De Veiligheidsregio Utrecht is gehoord.") == []


def test_every_form_of_every_name_is_found_in_a_motivation() -> None:
    land = indeling()
    for code, naam in (*land.gemeenten.items(), *land.provincies.items()):
        soort = "gemeente" if code.startswith("GM") else "provincie"
        for vorm in vormen(naam):
            assert any(code in codes for codes in gebieden(f"Aan de {soort} {vorm} is gevraagd.")), vorm


def test_the_list_stands_in_one_place() -> None:
    """A second list of variants would hold "Dantumadeel" too."""
    pakket = Path(spreidingswet.__file__).parent
    in_code = [
        pad.name
        for pad in sorted(pakket.rglob("*.py"))
        for n in ast.walk(ast.parse(pad.read_text(encoding="utf-8")))
        if isinstance(n, ast.Constant) and n.value == "Dantumadeel"
    ]
    assert in_code == ["plaatsnamen.py"]
    assert set(OOK_BEKEND_ALS) <= {*indeling().gemeenten.values(), *indeling().provincies.values()}
