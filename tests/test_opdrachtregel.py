"""The command line: exit codes, Dutch messages, nothing half-written, never a traceback."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HIER = Path(__file__).parents[1]
NOORD_BRABANT = str(HIER / "voorbeelden" / "provincies-2024" / "noord-brabant.yaml")
UTRECHT = str(HIER / "voorbeelden" / "utrecht.yaml")


def draai(*argumenten: str, invoer: bytes = b"", **omgeving: str) -> subprocess.CompletedProcess[bytes]:
    opdracht = [sys.executable, "-m", "spreidingswet", *argumenten]
    klaar = subprocess.run(opdracht, input=invoer, capture_output=True, check=False, env={**os.environ, **omgeving})
    assert b"Traceback" not in klaar.stderr, klaar.stderr.decode()
    return klaar


def test_toets_prints_a_report_and_json() -> None:
    tekst = draai("toets", UTRECHT)
    assert tekst.returncode == 0
    assert tekst.stdout.decode().startswith("Provincie Utrecht")
    gegevens = json.loads(draai("toets", UTRECHT, "--uitvoer", "json").stdout)
    assert gegevens["herkomst"]["lezingen"] == ["direct", "durable"]


def test_standard_input_and_file_give_the_same_bytes(tmp_path: Path) -> None:
    naar = tmp_path / "uit.json"
    invoer = Path(UTRECHT).read_bytes()
    uit = draai("toets", "-", "--uitvoer", "json", invoer=invoer).stdout
    assert draai("toets", UTRECHT, "--uitvoer", "json", "--naar", str(naar)).returncode == 0
    assert naar.read_bytes() == uit
    assert list(tmp_path.iterdir()) == [naar]


def test_output_is_utf8_whatever_the_locale() -> None:
    uit = draai("toets", UTRECHT, LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING="ascii")
    assert "─" in uit.stdout.decode("utf-8")


def test_verklaar_shows_the_tree_by_id_or_name() -> None:
    met_id = draai("verklaar", UTRECHT, "bizetlaan").stdout.decode()
    assert met_id == draai("verklaar", UTRECHT, "Bizetlaan").stdout.decode()
    assert "Doorslaggevend: De voorziening is niet bestemd voor asielzoekers" in met_id


def test_verklaar_unfolds_a_number_of_the_province_to_its_inputs() -> None:
    uit = draai("verklaar", NOORD_BRABANT, "PV30", "restopgave_regulier").stdout.decode()
    assert "1.022" in uit
    assert "feit opgave totaal: 14.689" in uit
    assert "feit: opgave totaal 14689: Stcrt. 2024, 3320" in uit
    assert "artikel 5, eerste lid, Spreidingswet (wet)" in uit
    assert uit.count("berekend regulier meetellend: 12.422") == 1


def test_verklaar_of_a_gemeente_shows_each_reason_once_and_by_heading() -> None:
    uit = draai("verklaar", UTRECHT, "GM0344").stdout.decode()
    assert uit.startswith("Utrecht")
    assert "Uitkeringen" in uit.splitlines()
    zin = "Van de uitkering boven 75% is € 0,00 voor de gemeente."
    assert sum(zin in regel and "hierboven" not in regel for regel in uit.splitlines()) == 1


def test_regels_lists_and_shows_one_in_controlled_dutch() -> None:
    lijst = draai("regels").stdout.decode()
    assert "rules/1-wet/artikel-01-begripsbepalingen.yaml" in lijst
    regel = draai("regels", "toon", "opvangplaats").stdout.decode()
    assert "indien aan alle volgende voorwaarden is voldaan:" in regel
    assert "artikel 1, begrip opvangplaats, Spreidingswet (wet)" in regel


@pytest.mark.parametrize("welk", ["dossier", "uitkomst", "regel"])
def test_schema_is_a_json_schema(welk: str) -> None:
    assert json.loads(draai("schema", welk).stdout)["$schema"].endswith("2020-12/schema")


@pytest.mark.parametrize(
    ("argumenten", "code"),
    [
        (("toets",), "SW-A03"),
        (("toest",), "SW-A01"),
        (("toets", UTRECHT, "--foo"), "SW-A01"),
        (("toets", UTRECHT, UTRECHT), "SW-A01"),
        (("toets", UTRECHT, "--uitvoer", "xml"), "SW-A02"),
        (("toets", UTRECHT, "--peildatum", "2024-02-30"), "SW-A02"),
        (("toets", UTRECHT, "--peildatum", "20240220"), "SW-A02"),
        (("toets", UTRECHT, "--peildatum"), "SW-A03"),
        (("toets", UTRECHT, "--interpretatie", "voornemens"), "SW-A04"),
        (("toets", UTRECHT, "--interpretatie", "x=y"), "SW-T03"),
        (("toets", UTRECHT, "--interpretatie", "voornemens=misschien"), "SW-T04"),
        (("toets", UTRECHT, "--peildatum", "2024-01-30"), "SW-T01"),
        (("toets", "bestaat-niet.yaml"), "SW-I01"),
        (("toets", str(HIER)), "SW-I01"),
        (("verklaar", UTRECHT, "nergens"), "SW-A06"),
        (("verklaar", UTRECHT, "Utrecht"), "SW-A06"),
        (("verklaar", UTRECHT, "PV26", "opgaf"), "SW-A12"),
        (("regels", "toon", "nergens"), "SW-A07"),
        (("regels", "--cyclus", "1999"), "SW-T02"),
        (("schema", "iets"), "SW-A02"),
    ],
)
def test_bad_arguments_give_a_dutch_message_and_exit_code_2(argumenten: tuple[str, ...], code: str) -> None:
    klaar = draai(*argumenten)
    assert (klaar.returncode, klaar.stdout) == (2, b"")
    assert klaar.stderr.decode().startswith(code)


def test_a_failing_toets_leaves_an_existing_file_alone(tmp_path: Path) -> None:
    naar = tmp_path / "uit.json"
    naar.write_text("eerder")
    fout = tmp_path / "fout.json"
    fout.write_text('{"versie": 1}')
    klaar = draai("toets", str(fout), "--naar", str(naar))
    assert klaar.returncode == 2
    assert "verplicht veld ontbreekt" in klaar.stderr.decode()
    assert naar.read_text() == "eerder"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["fout.json", "uit.json"]


def test_unwritable_target(tmp_path: Path) -> None:
    klaar = draai("toets", UTRECHT, "--naar", str(tmp_path / "geen" / "map.json"))
    assert klaar.returncode == 2
    assert klaar.stderr.decode().startswith("SW-A05")
    assert draai("toets", UTRECHT, "--naar", str(tmp_path)).stderr.decode().startswith("SW-A05")


def test_help_is_dutch() -> None:
    hulp = draai("toets", "--help").stdout.decode()
    assert "Gebruik:" in hulp
    assert "Opties:" in hulp
    assert "Usage" not in hulp
    assert "Show this message" not in hulp


def test_a_reader_that_goes_away_is_no_error() -> None:
    opdracht = f"{sys.executable} -m spreidingswet toets {UTRECHT} | head -1"
    klaar = subprocess.run(["bash", "-o", "pipefail", "-c", opdracht], capture_output=True, check=False)
    assert b"Traceback" not in klaar.stderr
    assert klaar.returncode == 0


def test_works_and_says_so_without_the_second_reading(tmp_path: Path) -> None:
    (tmp_path / "durable_rules_engine.py").write_text("raise ImportError('undefined symbol: PyEval_CallObject')")
    klaar = draai("toets", UTRECHT, "--uitvoer", "json", PYTHONPATH=str(tmp_path))
    gegevens = json.loads(klaar.stdout)
    assert gegevens["herkomst"]["lezingen"] == ["direct"]
    signaal = next(s for s in gegevens["signalen"] if s["code"] == "een-lezing")
    assert "PyObject_CallObject" in signaal["tekst"]
