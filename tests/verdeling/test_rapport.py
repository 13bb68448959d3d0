"""What the command writes: report, the computation of one gemeente, CSV that can be read back, JSON by its schema."""

from __future__ import annotations

import csv as csvbestand
import io
import json
import os
import subprocess
import sys
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from spreidingswet.rapport.schema import schema
from spreidingswet.rapport.verdeling import berekeningsrapport, verdeling_csv, verdelingsrapport
from spreidingswet.verdeling.invoer import ontleed_tabel
from spreidingswet.verdeling.sleutel import verdeel
from spreidingswet.verdeling.uitkomst import Verdeling
from tests.verdeling.maken import CODES, csv, deeltabel, landtabel

DAG = date(2024, 12, 20)


@pytest.fixture(scope="module")
def land() -> Verdeling:
    tabel = landtabel(
        {c: 5_000 + 997 * i for i, c in enumerate(CODES)}, {c: str((i % 900 - 400) / 1000) for i, c in enumerate(CODES)}
    )
    return verdeel(tabel, cyclus="2024", peildatum=DAG)


@pytest.fixture(scope="module")
def deel() -> Verdeling:
    return verdeel(
        deeltabel(("GM0344", 374_238, "-0.123"), ("GM0307", 160_759, "0.05")),
        raming=1_000,
        cyclus="2024",
        peildatum=DAG,
    )


def test_report_has_every_number_and_what_rounding_did(land: Verdeling) -> None:
    tekst = verdelingsrapport(land)
    for p in land.provincies:
        assert f"{p.opgave:,}".replace(",", ".") in tekst
    assert all(g.code in tekst and g.naam in tekst for g in land.gemeenten)
    verschil = str(land.land.verschil).replace("-", "−")
    som = f"{land.land.som:,}".replace(",", ".")
    assert any(som in r and "96.000" in r and r.endswith(verschil) for r in tekst.splitlines() if "totaal" in r)
    assert "ontstaat alleen door de afronding per gemeente (afgeleid)" in tekst
    assert "Amv is een deel van het totaal en komt er niet bovenop (Stcrt. 2024, 3320" in tekst
    assert "artikel 2.1, derde lid, Besluit (AMvB)" in tekst
    assert "jaargang niet opgegeven" in tekst
    assert tekst.startswith("Verdeelsleutel")


def test_report_of_a_part_speaks_of_no_task(deel: Verdeling) -> None:
    tekst = verdelingsrapport(deel)
    assert "2 gemeenten: een deel" in tekst
    assert "som van het deel" in tekst
    assert "Utrecht (deel)" in tekst
    assert "waarschuwing  De tabel heeft 2 van de 342 gemeenten." in tekst


def test_computation_of_a_gemeente_shows_formula_inputs_and_values_exactly(deel: Verdeling) -> None:
    tekst = " ".join(berekeningsrapport(deel, ["GM0344"]).split())
    g = next(g for g in deel.gemeenten if g.code == "GM0344")
    assert f"(precies {g.wegingsfactor})" in tekst
    assert f"(precies {g.precies})" in tekst
    for stuk in (
        "(de SES-WOA-score van de gemeente plus 1) maal het aantal inwoners van de gemeente gedeeld door",
        "SES-WOA = −0,123; tabel, jaargang niet opgegeven",
        "iG, inwoners van de gemeente = 374.238",
        "In, inwoners van Nederland = 534.997; som van de tabel (afgeleid)",
        "som = 0,877",
        "product = 328.206,726",
        "BO, behoefte aan opvangplaatsen = 1.000; opgegeven bij de opdracht",
        "artikel 2.1, derde lid, Besluit (AMvB); artikel 3, eerste lid, Spreidingswet (wet)",
        f"afgerond = {g.indicatief}",
        "BO, behoefte aan opvangplaatsen voor amv = onbekend",
    ):
        assert stuk in tekst
    assert "Amersfoort" not in tekst


def test_csv_can_be_read_back_and_says_the_same(land: Verdeling) -> None:
    tekst = verdeling_csv(land)
    assert tekst.startswith("\ufeffniveau;code;gemeente;")
    terug = ontleed_tabel(tekst.encode(), "uit.csv")
    assert terug.vingerafdruk == land.herkomst.tabel.vingerafdruk
    assert verdeling_csv(verdeel(terug, cyclus="2024", peildatum=DAG)) == tekst
    rijen = list(csvbestand.DictReader(io.StringIO(tekst.removeprefix("\ufeff")), delimiter=";"))
    per_niveau = {n: [r for r in rijen if r["niveau"] == n] for n in ("gemeente", "provincie", "land")}
    assert [len(r) for r in per_niveau.values()] == [342, 12, 1]
    assert [int(r["indicatief"]) for r in per_niveau["gemeente"]] == [g.indicatief for g in land.gemeenten]
    assert sum(int(r["indicatief"]) for r in per_niveau["provincie"]) == int(per_niveau["land"][0]["indicatief"])
    precies = [Fraction(r["indicatief_precies"].replace(",", ".")) for r in per_niveau["gemeente"]]
    assert all(
        abs(p - Fraction(g.precies or 0)) < Fraction(1, 10**12) for p, g in zip(precies, land.gemeenten, strict=True)
    )


def test_csv_keeps_the_vintage() -> None:
    kop = "code;inwoners;ses_woa;jaargang_inwoners;jaargang_ses_woa"
    tabel = ontleed_tabel(csv([("GM0344", 5, "0,1234567", "2023", "2021")], kop), "t", deel=True)
    uit = verdeling_csv(verdeel(tabel, raming=5, cyclus="2024", peildatum=DAG))
    assert ontleed_tabel(uit.encode(), "u", deel=True).vingerafdruk == tabel.vingerafdruk


def test_json_follows_its_published_schema(land: Verdeling, deel: Verdeling) -> None:
    toetser = Draft202012Validator(schema("verdeling"))
    for v in (land, deel):
        data = json.loads(v.als_json())
        assert list(toetser.iter_errors(data)) == []
        assert data["aard"] == "afgeleid"
        assert all(r["grondslag"] for g in data["gemeenten"] for r in g["redenen"])
    assert list(toetser.iter_errors({"versie": 1}))


# -- the command ---------------------------------------------------------------------------------------------------


def draai(*argumenten: str, invoer: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    opdracht = [sys.executable, "-m", "spreidingswet", "verdeel", *argumenten]
    klaar = subprocess.run(opdracht, input=invoer, capture_output=True, check=False, env={**os.environ})
    assert b"Traceback" not in klaar.stderr, klaar.stderr.decode()
    return klaar


TABEL = csv([("GM0344", "374.238", "-0,123"), ("GM0307", "160.759", "0,05")])


def test_command_writes_report_csv_and_json(tmp_path: Path) -> None:
    pad, naar = tmp_path / "t.csv", tmp_path / "uit.csv"
    pad.write_bytes(TABEL)
    vast = ("--deel", "--cyclus", "2024", "--peildatum", "2024-12-20", "--peildatum-cijfers", "CBS, 1 januari 2023")
    tekst = draai(str(pad), *vast)
    assert tekst.returncode == 0
    assert "jaargang CBS, 1 januari 2023" in tekst.stdout.decode()
    data = json.loads(draai("-", *vast, "--uitvoer", "json", "--raming", "100", "--amv", "9", invoer=TABEL).stdout)
    assert (data["land"]["som"], data["land"]["som_amv"]) == (100, 9)
    assert draai(str(pad), *vast, "--uitvoer", "csv", "--naar", str(naar)).returncode == 0
    assert naar.read_bytes().startswith(b"\xef\xbb\xbfniveau;code;")
    assert draai(str(naar), *vast[:5]).returncode == 0
    een = draai(str(pad), *vast, "--gemeente", "GM0344", "--gemeente", "amersfoort").stdout.decode()
    assert "Utrecht (GM0344)" in een
    assert "Amersfoort (GM0307)" in een


@pytest.mark.parametrize(
    ("argumenten", "code"),
    [
        ((), "SW-K14"),
        (("--deel", "--raming", "veel"), "SW-A02"),
        (("--deel", "--raming", "-1"), "SW-A02"),
        (("--deel", "--raming", "5", "--amv", "6"), "SW-K15"),
        (("--deel", "--cyclus", "1999"), "SW-T02"),
        (("--deel", "--peildatum", "2020-01-01"), "SW-T01"),
        (("--deel", "--gemeente", "GM0363"), "SW-K08"),
        (("--deel", "--gemeente", "GM0344", "--uitvoer", "json"), "SW-A02"),
        (("--deel", "--peildatum-cijfers", ""), "SW-K15"),
        (("--deel", "--uitvoer", "xlsx"), "SW-A02"),
    ],
)
def test_command_refuses_with_exit_code_2(argumenten: tuple[str, ...], code: str) -> None:
    klaar = draai("-", *argumenten, invoer=TABEL)
    assert klaar.returncode == 2
    assert klaar.stdout == b""
    assert klaar.stderr.decode().startswith(f"{code}  ")
