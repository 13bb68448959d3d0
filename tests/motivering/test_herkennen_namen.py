"""Names of gemeenten, provincies and facilities, references, and whom a sentence is about."""

from __future__ import annotations

import pytest

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.motivering.herkennen.bekend import bekend
from spreidingswet.motivering.herkennen.herken import herken
from spreidingswet.motivering.vondsten import Gebiedsvondst
from tests.motivering.hulp_herkennen import DOSSIER, gebieden, motivering, verwijzingen, voorzieningen, zinnen

WET, AWB = "BWBR0049307", "BWBR0005537"


@pytest.mark.parametrize(
    ("tekst", "codes"),
    [
        ("'s-Gravenhage doet mee.", ("GM0518",)),
        ("Ook Den Haag doet mee.", ("GM0518",)),
        ("Ook ’s-Gravenhage.", ("GM0518",)),
        ("In Den Bosch en verder.", ("GM0796",)),
        ("In Friesland.", ("PV21",)),
        ("In Fryslân.", ("PV21",)),
        ("In Fryslan.", ("PV21",)),
        ("In Súdwest-Fryslân.", ("GM1900",)),
        ("In Sudwest-Fryslan.", ("GM1900",)),
        ("In de Bilt.", ("GM0310",)),
        ("In Ede.", ("GM0228",)),
        ("In Olst-Wijhe.", ("GM1773",)),
        ("In Aa en Hunze.", ("GM1680",)),
        ("In Bergen op Zoom.", ("GM0748",)),
        ("In Hengelo.", ("GM0164",)),
        ("In Bergen (NH).", ("GM0373",)),
        ("In Bergen (L.).", ("GM0893",)),
        ("De gemeente Utrecht doet mee.", ("GM0344",)),
        ("De provincie Utrecht doet mee.", ("PV26",)),
        ("Het college van Groningen.", ("GM0014",)),
        ("De commissaris van de Koning in Utrecht.", ("PV26",)),
        ("De Utrechtse Heuvelrug: Utrechtse Heuvelrug.", ("GM1581",)),
        ("GEMEENTE AMERSFOORT", ("GM0307",)),
    ],
)
def test_names(tekst: str, codes: tuple[str, ...]) -> None:
    assert gebieden(tekst)[-1:] == [codes]


@pytest.mark.parametrize(
    "tekst",
    [
        "Het is best goed.",
        "Best is dat de plaatsen er zijn.",
        "Huizen zijn schaars.",
        "Leiden tot uitstel doet het niet.",
        "De rechtbank Den Haag oordeelt.",
        "Postbus 20301, 2500 EH Den Haag",
        "Mevrouw Van Bergen schrijft.",
        "mr. Houten tekende",
        "De buren klagen.",
        "Den Haag, 20 december 2024",
        "Utrechtseweg 5",
        "Nieuw-Beek",
        "de heer Weert",
    ],
)
def test_no_name(tekst: str) -> None:
    assert gebieden(tekst) == []


def test_utrecht_is_gemeente_and_provincie_unless_something_tells() -> None:
    assert gebieden("In Utrecht is plaats.") == [("GM0344", "PV26")]
    assert gebieden("Amersfoort en Utrecht doen mee.") == [("GM0307",), ("GM0344",)]


def test_bergen_is_that_of_the_province_of_the_dossier() -> None:
    for provincie, codes in (("PV31", ("GM0893",)), ("PV27", ("GM0373",)), ("PV26", ("GM0893", "GM0373"))):
        b = bekend(lees_dossier({**DOSSIER, "provincie": provincie, "voorzieningen": []}))
        (zin,) = herken(motivering("In Bergen is plaats."), b)
        assert [set(v.codes) for v in zin.vondsten if isinstance(v, Gebiedsvondst)] == [set(codes)]


def test_every_gemeente_is_found_by_its_own_name() -> None:
    land = indeling()
    for code, naam in land.gemeenten.items():
        gevonden = gebieden(f"Aan de gemeente {naam} is gevraagd.")
        assert len(gevonden) == 1, naam
        assert code in gevonden[0], naam


@pytest.mark.parametrize(
    ("tekst", "ids"),
    [
        ("De Haven telt mee.", [("haven-1",)]),
        ("In de haven ligt een schip.", []),
        ("De Oude Haven telt mee.", []),
        ("Kamp Noord telt mee.", [("kamp",)]),
        ("Kamp telt mee.", [("kamp2",)]),
        ("Kamp Zuid telt mee.", []),
        ("Voorziening haven-1 telt mee.", [("haven-1",)]),
        ("Azc De Vlinder telt mee.", [("haven",)]),
        ("De kamp staat er.", []),
        ("Havens tellen mee.", []),
        ("Het Kinderhuis, de Haven en Kamp Noord.", [("kinderhuis",), ("haven-1",), ("kamp",)]),
    ],
)
def test_facilities(tekst: str, ids: list[tuple[str, ...]]) -> None:
    assert voorzieningen(tekst) == ids


def test_two_facilities_with_one_name_are_both_possible() -> None:
    dossier = {**DOSSIER, "voorzieningen": [{"id": "a1", "naam": "Haven"}, {"id": "b1", "naam": "Haven"}]}
    (zin,) = herken(motivering("De Haven telt mee."), bekend(lees_dossier(dossier)))
    assert zin.voorziening is None
    assert zin.vondsten[0].ids == ("a1", "b1")  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (
            "Zie artikel 5, eerste lid, van de Spreidingswet.",
            [("artikel 5, eerste lid, van de Spreidingswet", WET, "5")],
        ),
        ("Zie art. 3:46 Awb.", [("art. 3:46 Awb", AWB, "3:46")]),
        (
            "Zie artikel 29 van de Huisvestingswet 2014.",
            [("artikel 29 van de Huisvestingswet 2014", "BWBR0035303", "29")],
        ),
        ("Zie artikel 5.", [("artikel 5", "SW-V08", None)]),
        ("Zie artikel 8 EVRM.", [("artikel 8 EVRM", "SW-V07", None)]),
        ("Zie Stb. 2024, 12.", [("Stb. 2024, 12", WET, None)]),
        ("Zie ECLI:NL:RBDHA:2025:13423.", [("ECLI:NL:RBDHA:2025:13423", "ECLI-NL-RBDHA-2025-13423", None)]),
        ("Zie ECLI:NL:RVS:2024:1.", [("ECLI:NL:RVS:2024:1", "ECLI-NL-RVS-2024-1", None)]),
        ("De Spreidingswet geldt.", [("Spreidingswet", WET, None)]),
        ("Dit besluit is genomen.", []),
        ("De wet geldt. Zie artikel 5 van de wet.", [("artikel 5 van de wet", "SW-V08", None)]),
        (
            "De Spreidingswet geldt. Zie artikel 5 van de wet.",
            [("Spreidingswet", WET, None), ("artikel 5 van de wet", WET, "5")],
        ),
        (
            "De Algemene wet bestuursrecht (hierna: de Awet). Zie artikel 3:46 van de Awet.",
            [("Algemene wet bestuursrecht", AWB, None), ("artikel 3:46 van de Awet", AWB, "3:46")],
        ),
    ],
)
def test_references(tekst: str, verwacht: list[tuple[str, str, str | None]]) -> None:
    assert verwijzingen(tekst) == verwacht


def over(*teksten: str) -> tuple[str | None, str | None, str | None]:
    z = zinnen(*teksten)[-1]
    return z.gemeente, z.provincie, z.voorziening


@pytest.mark.parametrize(
    ("teksten", "verwacht"),
    [
        (("Amersfoort krijgt plaatsen.",), ("GM0307", None, None)),
        (("Amersfoort en Zeist krijgen plaatsen.",), (None, None, None)),
        (("# Gemeente Amersfoort", "Toegewezen zijn 300 plaatsen."), ("GM0307", None, None)),
        (("# Besluit provincie Utrecht", "## Gemeente Zeist", "Dat is alles."), ("GM0355", None, None)),
        (("# Besluit provincie Utrecht", "## Bezwaar", "Dat is alles."), (None, "PV26", None)),
        (("# Gemeente Zeist", "De provincie is sluitend."), (None, "PV26", None)),
        (("# Gemeente Utrecht", "De Haven is open. De locatie telt mee."), ("GM0344", None, "haven-1")),
        (("# Gemeente Utrecht", "De Haven en Kinderhuis zijn open. De locatie telt mee."), ("GM0344", None, None)),
        (("# Gemeente Utrecht", "De Haven is open. In totaal heeft de gemeente plaats."), ("GM0344", None, None)),
        (("# Gemeente Zeist", "De ruil is het spiegelbeeld van die bij Soest."), (None, None, None)),
        (("# Gemeente Zeist", "Soest biedt 300 plaatsen."), ("GM0342", None, None)),
        (("# Besluit", "## Zeist", "Iets.", "## Utrecht", "Dat is alles."), ("GM0344", None, None)),
        (("# Gemeente Utrecht", "Utrecht krijgt 300 plaatsen."), ("GM0344", None, None)),
        (("Utrecht krijgt 300 plaatsen.",), (None, None, None)),
        (("De Haven telt mee.",), ("GM0344", None, "haven-1")),
    ],
)
def test_whom_a_sentence_is_about(teksten: tuple[str, ...], verwacht: tuple[str | None, ...]) -> None:
    assert over(*teksten) == verwacht


def test_headings_above_a_sentence() -> None:
    assert zinnen("# A", "## B", "## C", "Dit is een zin.")[-1].koppen == ("A", "C")
