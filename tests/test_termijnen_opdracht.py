"""The command `termijnen`: every date with its basis, whether it was met, exit codes, and nonsense."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from spreidingswet.rapport.termijnen import TIJDIG, WEEKDAGEN, WOORDEN
from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.model import Beslisregel, Rekenregel
from tests.test_opdrachtregel import HIER, UTRECHT, draai

DOSSIER: dict[str, Any] = {
    "versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2025-08-01",
    "raming": {"bekendgemaakt": "2024-02-01"},
    "verslag": {"uitgebracht": "2024-10-31"},
    "verdeelbesluit": {
        "genomen": "2025-01-02", "bekendgemaakt": "2025-01-04",
        "toewijzing": [{"gemeente": "GM0344", "totaal": 10}, {"gemeente": "GM0355", "totaal": 10}],
        "schorsing": {"vanaf": "2025-06-30", "tot": "2026-01-19", "gemeenten": ["GM0344"]},
    },
}  # fmt: skip


@pytest.fixture
def dossier(tmp_path: Path) -> str:
    pad = tmp_path / "dossier.json"
    pad.write_text(json.dumps(DOSSIER), "utf-8")
    return str(pad)


def tekst(*argumenten: str) -> str:
    klaar = draai("termijnen", *argumenten)
    assert (klaar.returncode, klaar.stderr) == (0, b"")
    return klaar.stdout.decode()


def rij(rapport: str, *, woord: str, dag: str) -> str:
    """Return the one row that begins with this word and day."""
    rijen = [deel for deel in rapport.split("\n\n") if re.match(rf"{woord} +{dag}(  |$)", deel.splitlines()[0])]
    assert len(rijen) == 1, rapport
    return re.sub(r"\s+", " ", rijen[0])


def test_a_cycle_shows_every_date_with_its_basis() -> None:
    uit = tekst("2024", "--peildatum", "2024-12-20")
    assert "artikel 2, eerste lid, Spreidingswet (wet)" in rij(uit, woord="voor", dag="donderdag 1 februari 2024")
    assert "(wet; afgeleid)" in rij(uit, woord="uiterlijk", dag="woensdag 31 januari 2024")
    assert "artikel 4, tweede lid" in rij(uit, woord="uiterlijk", dag="donderdag 31 oktober 2024")
    assert "artikel 5, eerste lid" in rij(uit, woord="uiterlijk", dag="maandag 30 december 2024")
    assert "artikel 12, tweede lid" in rij(uit, woord="uiterlijk", dag="maandag 31 januari 2028")
    assert "gehaald" not in uit
    assert "Utrecht" not in uit
    assert "Groningen" not in uit


def test_practice_is_marked() -> None:
    uit = tekst("2024", "--peildatum", "2024-12-20")
    assert "GEEN WET, uitvoeringspraktijk: verslag PAO" in rij(uit, woord="vanaf", dag="zondag 1 februari 2026")
    assert uit.count("GEEN WET") == 2  # the start of the next cycle, and the reading that rests on it


def test_rows_stand_in_the_order_of_days() -> None:
    deel = tekst("2026", "--peildatum", "2026-11-25").split("Los van de cyclus")[0]
    maanden = ["januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
               "november", "december"]  # fmt: skip
    dagen = [
        (int(j), maanden.index(m), int(d))
        for d, m, j in re.findall(rf"(?m)^[a-z].*(?:{'|'.join(WEEKDAGEN)}) (\d+) ([a-z]+) (\d{{4}})", deel)
    ]
    assert len(dagen) == 12
    assert dagen == sorted(dagen)


def test_a_dossier_shows_what_was_met(dossier: str) -> None:
    uit = tekst(dossier)
    assert "gehaald: nee" in rij(uit, woord="voor", dag="donderdag 1 februari 2024")
    assert "gehaald: ja" in rij(uit, woord="voor", dag="vrijdag 1 november 2024")
    assert "gehaald: nee" in rij(uit, woord="voor", dag="dinsdag 31 december 2024")
    assert "artikel 1, eerste lid, Algemene termijnenwet" in rij(uit, woord="uiterlijk", dag="maandag 17 februari 2025")
    assert "4 juli 2025 of later" in uit
    plat = re.sub(r"\s+", " ", uit)
    assert "ja: Utrecht: De rechter heeft het verdeelbesluit voor de gemeente geschorst vanaf 30 juni 2025" in plat
    assert "Nieuwegein" not in plat.split("Verder")[1]
    assert "doen opschuiven, zegt de wet niet" in plat
    assert "niet in het kalenderjaar van de cyclus" in plat


def test_what_is_not_told_is_not_late(tmp_path: Path) -> None:
    kaal = tmp_path / "kaal.json"
    kaal.write_text(json.dumps({"versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2026-11-25"}))
    uit = tekst(str(kaal))
    assert uit.count("gehaald: nog niet bekend") == 4
    assert "gehaald: nee" not in uit
    assert "uiterlijk     onbekend" in uit.split("Nog niet te bepalen")[1]


def test_explanation_has_formula_inputs_and_grounds(dossier: str) -> None:
    uit = re.sub(r"\s+", " ", tekst(dossier, "--uitleg"))
    assert "Formule: 6 maanden na de dag waarop het verdeelbesluit is bekendgemaakt." in uit
    assert "feit verdeelbesluit bekendgemaakt: 4 januari 2025" in uit
    assert "artikel 1, eerste lid, Algemene termijnenwet: 15 februari 2025 is een zaterdag" in uit
    assert "feit termijn in besluit: onbekend" in uit
    assert "Formule" not in tekst(dossier)


def test_json_has_the_reasons_of_the_outcome(dossier: str) -> None:
    uit = json.loads(tekst(dossier, "--uitvoer", "json"))
    heel = json.loads(draai("toets", dossier, "--uitvoer", "json").stdout)
    assert uit["herkomst"] == heel["herkomst"]
    assert uit["termijnen"] == [r for r in heel["provincie"]["redenen"] if r["rubriek"] == "termijnen"]
    assert uit["gemeenten"].keys() == {g["code"] for g in heel["gemeenten"]}
    for g in heel["gemeenten"]:
        assert uit["gemeenten"][g["code"]] == [r for r in g["redenen"] if r["rubriek"] == "termijnen"]
    assert {s["code"] for s in uit["signalen"]} == {"verdeelbesluit-ander-jaar", "schorsing-en-termijn"}


def test_json_of_a_cycle_names_no_province() -> None:
    uit = json.loads(tekst("2026", "--peildatum", "2026-11-25", "--uitvoer", "json"))
    assert uit.keys() == {"herkomst", "termijnen"}


def test_standard_input_file_and_target_agree(dossier: str, tmp_path: Path) -> None:
    naar = tmp_path / "uit.txt"
    uit = draai("termijnen", "-", invoer=Path(dossier).read_bytes()).stdout
    assert draai("termijnen", dossier, "--naar", str(naar)).returncode == 0
    assert naar.read_bytes() == uit


def test_interpretatie_and_peildatum_are_taken(dossier: str) -> None:
    uit = tekst(dossier, "--interpretatie", "jaren-van-de-plicht=besluit")
    assert "interpretatie jaren-van-de-plicht: besluit" in rij(uit, woord="vanaf", dag="donderdag 1 januari 2026")
    uit = tekst("2024", "--peildatum", "2024-12-20", "--interpretatie", "tweejaarsperiode=1-februari")
    assert "interpretatie tweejaarsperiode: 1-februari" in re.sub(r"\s+", " ", uit)
    assert "31 december 2026" in uit  # the other reading stays beside it
    eerder = tekst("2024", "--peildatum", "2024-01-31")
    assert "artikel 2, Regeling" not in eerder  # the Regeling came a day later


def test_an_example_of_the_project_works() -> None:
    assert "gehaald: ja" in tekst(UTRECHT)


@pytest.mark.parametrize(
    ("argumenten", "code"),
    [
        (("termijnen",), "SW-A03"),
        (("termijnen", "1999"), "SW-T02"),  # no such cycle
        (("termijnen", "2024a"), "SW-I01"),  # no cycle and no file
        (("termijnen", str(HIER)), "SW-I01"),  # a folder
        (("termijnen", "2024", "--peildatum", "morgen"), "SW-A02"),
        (("termijnen", "2024", "--peildatum", "2024-01-30"), "SW-T01"),
        (("termijnen", "2024", "--interpretatie", "tweejaarsperiode"), "SW-A04"),
        (("termijnen", "2024", "--interpretatie", "tweejaarsperiode=drie"), "SW-T04"),
        (("termijnen", "2024", "--uitvoer", "pdf"), "SW-A02"),
        (("termijnen", "2024", "2026"), "SW-A01"),
        (("termijnen", "2024", "--zeker"), "SW-A01"),
    ],
)
def test_bad_arguments_give_a_dutch_message_and_exit_code_2(argumenten: tuple[str, ...], code: str) -> None:
    klaar = draai(*argumenten)
    assert (klaar.returncode, klaar.stdout) == (2, b"")
    assert klaar.stderr.decode().startswith(code)


@pytest.mark.parametrize(
    ("invoer", "code"),
    [
        (b"", "SW-I04"),
        (b"\xff\xfe\x00", "SW-I05"),
        (b"{", "SW-I06"),
        (json.dumps(DOSSIER | {"raming": {"bekendgemaakt": "2024-02-30"}}).encode(), "SW-D03"),
        (json.dumps(DOSSIER | {"verdeelbesluit": {"bekendgemaakt": "2024-12"}}).encode(), "SW-D03"),
        (json.dumps(DOSSIER | {"verdeelbesluit": {"genomen": "2025-01-02", "bekendgemaakt": "2025-01-01"}}).encode(),
         "SW-D09"),
        (json.dumps(DOSSIER | {"cyclus": "2025"}).encode(), "SW-T02"),
    ],
)  # fmt: skip
def test_a_bad_dossier_gives_exit_code_2(invoer: bytes, code: str) -> None:
    klaar = draai("termijnen", "-", invoer=invoer)
    assert (klaar.returncode, klaar.stdout) == (2, b"")
    assert klaar.stderr.decode().startswith(code)


def test_every_date_says_by_its_name_what_it_is_and_every_answer_whether_it_was_met() -> None:
    """The report leans on these names."""
    over = [r for r in regelboek().regels if r.rubriek == "termijnen" and r.onderwerp == "provincie"]
    dagen = {r.grootheid for r in over if isinstance(r, Rekenregel) and r.eenheid == "dag"}
    assert dagen
    assert [n for n in sorted(dagen) if not n.endswith(tuple(WOORDEN))] == []
    tijdig = [r.conclusie for r in over if isinstance(r, Beslisregel) and r.conclusie.endswith(TIJDIG)]
    assert sorted(tijdig) == ["overgang_tijdig", "raming_tijdig", "verdeelbesluit_tijdig"]
