"""False alarms that were repaired beside the fault they look like, references that end nowhere, and one fault twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.motivering.controlehulp import GOED, met, toets_tekst, van


@pytest.mark.parametrize(
    ("zin", "woorden"),
    [
        ("De optelling is 550 + 420 + 90 + 180 = 1.240.", None),
        ("De optelling is 550 + 420 + 90 + 180 = 1.250.", "1.250"),
        ("De optelling is 550 + 420 - 70 = 900.", None),
        ("De optelling is 550 + 420 - 70 = 910.", "910"),
        ("De optelling is 0 + 20 = 20.", None),
        ("De optelling is 450 + 150 = 610.", "610"),
    ],
)
def test_a_sum_has_as_many_terms_as_it_has(tmp_path: Path, zin: str, woorden: str | None) -> None:
    assert [b.woorden for b in van(toets_tekst(tmp_path, met(zin)), "SW-M43")] == ([woorden] if woorden else [])


@pytest.mark.parametrize(
    ("clausule", "codes"),
    [
        ("Bezwaar is mogelijk gedurende zes weken na de bekendmaking, bij de minister.", []),
        ("U kunt binnen zes weken na de bekendmaking een bezwaarschrift sturen aan de minister.", []),
        ("Bezwaar kan worden ingesteld binnen zes weken na de bekendmaking, bij de minister.", []),
        ("Gedeputeerde staten en het COA hebben tegen de weergave geen bezwaar gemaakt.", ["SW-M68"]),
        ("Bezwaar kan worden gemaakt bij de minister.", ["SW-M68"]),
    ],
)
def test_a_clause_says_how_to_object(tmp_path: Path, clausule: str, codes: list[str]) -> None:
    tekst = GOED[: GOED.index("Tegen dit besluit")] + clausule + "\n"
    assert [b.code for b in van(toets_tekst(tmp_path, tekst), "SW-M68")] == codes


def test_no_clause_at_all_is_of_the_whole_document(tmp_path: Path) -> None:
    tekst = GOED[: GOED.index("## Bezwaar")] + "Het COA heeft geen bezwaar gemaakt.\n"
    (gevonden,) = van(toets_tekst(tmp_path, tekst), "SW-M68")
    assert gevonden.plek is None


@pytest.mark.parametrize(
    ("zin", "anders", "aantal"),
    [
        ("Haven is overbrugd door Kamp en telt mee.", {"beschikbaar_tot": "2025-07-16"}, 0),
        ("Bewoners zijn in Kamp opgevangen, zodat Haven meetelt.", {"beschikbaar_tot": "2025-07-16"}, 0),
        ("Haven en Kamp tellen mee.", {"beschikbaar_tot": "2025-07-16"}, 1),
    ],
)
def test_who_bridges_is_not_who_counts(tmp_path: Path, zin: str, anders: dict[str, str], aantal: int) -> None:
    tekst = met(zin).replace("De voorziening Kamp telt mee met 250 plaatsen.\n", "")
    gevonden = van(toets_tekst(tmp_path, tekst, {"voorzieningen.c": anders}), "SW-M50")
    assert [b.reden for b in gevonden] == ["c/telt-mee"] * aantal


def test_what_another_pleads_for_is_no_claim(tmp_path: Path) -> None:
    anders = {"voorzieningen.c": {"beschikbaar_tot": "2025-07-16"}}
    tekst = GOED.replace("De voorziening Kamp telt mee met 250 plaatsen.\n", "")
    zin = "Het college heeft bepleit Kamp te laten meetellen, nu die locatie meetelt in zijn plannen."
    assert not van(toets_tekst(tmp_path, tekst.replace("## Bezwaar", f"{zin}\n\n## Bezwaar"), anders), "SW-M50")
    fout = tekst.replace("## Bezwaar", "Kamp telt mee.\n\n## Bezwaar")
    assert van(toets_tekst(tmp_path, fout, anders), "SW-M50")


@pytest.mark.parametrize(
    "verwijzing",
    [
        "artikel 12 van de Vreemdelingenwet 2000", "Stcrt. 2023, 1234", "Kamerstukken II 2023/24, 36333, nr. 3",
        "ECLI:NL:RVS:2024:1234", "artikel 5 van de Wet dieren",
    ],
)  # fmt: skip
def test_a_reference_that_is_not_known_is_listed(tmp_path: Path, verwijzing: str) -> None:
    zin = f"Zie ook {verwijzing}."
    v = toets_tekst(tmp_path, met(zin))
    assert not van(v, "SW-M20", "SW-M21", "SW-M22", "SW-M23")
    assert [n.tekst for n in v.niet_beoordeeld if n.tekst == zin] == [zin]


def test_a_reference_that_is_known_is_not_listed(tmp_path: Path) -> None:
    zin = "Zie ook artikel 5, eerste lid, van de Spreidingswet en artikel 3:46 Awb."
    assert not [n for n in toets_tekst(tmp_path, met(zin)).niet_beoordeeld if n.tekst == zin]


def test_a_place_of_another_province_is_one_finding(tmp_path: Path) -> None:
    anders = {"voorzieningen.c": {"gemeente": "GM0202"}}
    v = toets_tekst(tmp_path, met("De voorziening Kamp telt mee."), anders)
    hier = [b for b in v.bevindingen if b.woorden and b.plek and b.plek.alinea > 10 and b.code in ("SW-M46", "SW-M50")]
    assert [b.code for b in hier] == ["SW-M46"]
