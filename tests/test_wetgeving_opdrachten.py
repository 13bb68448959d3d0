"""The commands about the law: show, check, coverage, fetch from a folder; and the official words beside a reason."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from spreidingswet.cli.hoofd import hoofd
from spreidingswet.regels.dekking import dekking
from spreidingswet.regels.keuze import regelboek
from tests.regels import wetmaker as m

HIER = Path(__file__).parents[1]
UTRECHT = str(HIER / "voorbeelden" / "utrecht.yaml")
WET, OMGEVING = "BWBR0049307", "SPREIDINGSWET_WETGEVING"
DAG = ("--peildatum", "2024-12-20")
EIGEN, OFFICIEEL = "In eigen woorden van dit programma", "Officiële tekst (versie van 31 januari 2024)"
LET_OP = "Let op: dit is niet de tekst waarop de regels zijn nagezien."
V1 = m.Versie("2024-01-31")
KLEIN: m.Tekst = (
    m.artikel(
        "1", "De woorden:",
        m.begrip("opvangplaats", "een kussen in een tent;"), m.begrip("asielzoeker", "iemand die een bed zoekt."),
    ),
    m.artikel("4", "", m.lid("1", "Men praat."), m.lid("2", "De commissaris schrijft een brief.")),
)  # fmt: skip
"""A text of the law that is not the law: what is shown can come from nowhere else."""


class Klaar(NamedTuple):
    code: int
    uit: str
    fout: str

    @property
    def plat(self) -> str:
        """Return the output without line breaks."""
        return " ".join(self.uit.split())


Draai = Callable[..., Klaar]


@pytest.fixture
def draai(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsysbinary: pytest.CaptureFixture[bytes]) -> Draai:
    """Return the command line, with an empty folder of its own in the place of the user's cache."""
    (tmp_path / "leeg").mkdir()
    monkeypatch.setenv(OMGEVING, str(tmp_path / "leeg"))

    def draai_(*argumenten: str) -> Klaar:
        capsysbinary.readouterr()
        with pytest.raises(SystemExit) as einde:
            hoofd(argumenten)
        uit, fout = capsysbinary.readouterr()
        assert "Traceback" not in fout.decode()
        assert isinstance(einde.value.code, int)
        return Klaar(einde.value.code, uit.decode(), fout.decode())

    return draai_


@pytest.fixture
def klein(tmp_path: Path) -> str:
    return str(m.schrijf(tmp_path / "klein", {V1: KLEIN}, bwb=WET))


@pytest.fixture
def stuk(tmp_path: Path) -> str:
    return str(m.schrijf(tmp_path / "stuk", {V1: KLEIN}, lambda xml: xml[:-30], bwb=WET))


OFFICIELE_MAP = os.environ.get(OMGEVING, "")


@pytest.fixture
def officieel() -> str:
    if not OFFICIELE_MAP or not (Path(OFFICIELE_MAP) / WET / "manifest.xml").is_file():
        pytest.skip(f"de officiële teksten zijn er niet: zet {OMGEVING} op de map met de drie regelingen")
    return OFFICIELE_MAP


# -- toon ------------------------------------------------------------------------------------------------------------

VINDPLAATS = "artikel 4, tweede lid, Spreidingswet"
JCI = f"jci1.3:c:{WET}&artikel=4&lid=2&z=2024-01-31&g=2024-01-31"


def test_toon_een_vindplaats_zonder_tekst(draai: Draai) -> None:
    klaar = draai("wetgeving", "toon", VINDPLAATS, *DAG)
    assert (klaar.code, klaar.fout) == (0, "")
    assert klaar.uit.startswith(VINDPLAATS)
    assert f"\n{JCI}\n" in klaar.uit
    assert f"https://wetten.overheid.nl/{JCI}" in klaar.uit
    assert EIGEN in klaar.plat
    assert "Officiële tekst" not in klaar.uit
    assert "versie op 20 december 2024: geldig vanaf 31 januari 2024" in klaar.plat
    assert "Klasse: gecodeerd" in klaar.uit
    assert "verslag-tijdig (norm)" in klaar.uit
    assert "verslag_voor (2024)" in klaar.uit


def test_toon_met_tekst_toont_de_officiele_woorden(draai: Draai, klein: str) -> None:
    klaar = draai("wetgeving", "toon", VINDPLAATS, *DAG, "--bron", klein)
    assert klaar.code == 0
    assert f"{OFFICIEEL}: «De commissaris schrijft een brief.»" in klaar.plat
    assert LET_OP in klaar.plat  # it is another text than was recorded
    assert EIGEN in klaar.plat


def test_toon_leest_ook_de_map_uit_de_omgeving(draai: Draai, klein: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(OMGEVING, klein)
    assert "«De commissaris schrijft een brief.»" in draai("wetgeving", "toon", VINDPLAATS, *DAG).plat


def test_toon_met_de_echte_tekst(draai: Draai, officieel: str) -> None:
    klaar = draai("wetgeving", "toon", VINDPLAATS, *DAG, "--bron", officieel)
    assert "voor 1 november van het kalenderjaar aan Onze Minister een verslag uit" in klaar.plat
    assert LET_OP not in klaar.plat


@pytest.mark.parametrize(
    "verwijzing",
    [
        VINDPLAATS, "art. 4 lid 2 Sw", "Spreidingswet, artikel 4, tweede lid", JCI,
        f"jci1.3:c:{WET}&artikel=4&lid=2",
        "artikel 4, tweede lid, van de Wet gemeentelijke taak mogelijk maken asielopvangvoorzieningen",
    ],
)  # fmt: skip
def test_toon_elke_schrijfwijze_geeft_hetzelfde(verwijzing: str, draai: Draai) -> None:
    assert draai("wetgeving", "toon", verwijzing, *DAG).uit == draai("wetgeving", "toon", VINDPLAATS, *DAG).uit


def test_toon_een_jci_kiest_de_dag_van_de_jci(draai: Draai) -> None:
    kop = "jci1.3:c:BWBR0049320&artikel=6&lid=1"
    voor = draai("wetgeving", "toon", f"{kop}&z=2024-05-14&g=2024-05-14")
    na = draai("wetgeving", "toon", f"{kop}&z=2024-05-15&g=2024-05-15")
    assert f"\n{kop}&z=2024-02-01&g=2024-02-01\n" in voor.uit
    assert f"\n{kop}&z=2024-05-15&g=2024-05-15\n" in na.uit
    weergave = [next(r for r in k.uit.split("\n\n") if EIGEN in " ".join(r.split())) for k in (voor, na)]
    assert weergave[0] != weergave[1]


def test_toon_een_begrip(draai: Draai, klein: str) -> None:
    klaar = draai("wetgeving", "toon", "artikel 1, begrip opvangplaats, Spreidingswet", *DAG, "--bron", klein)
    assert "«opvangplaats: een kussen in een tent;»" in klaar.plat
    assert "opvangplaats (definitie)" in klaar.uit


def test_toon_meer_dan_een_bepaling(draai: Draai) -> None:
    klaar = draai("wetgeving", "toon", "artikel 4, eerste en tweede lid, Spreidingswet", *DAG)
    assert klaar.code == 0
    assert "artikel 4, eerste lid, Spreidingswet" in klaar.uit
    assert VINDPLAATS in klaar.uit


def test_toon_een_bepaling_die_niet_in_de_tekst_staat(draai: Draai, klein: str) -> None:
    klaar = draai("wetgeving", "toon", "artikel 2, eerste lid, Spreidingswet", *DAG, "--bron", klein)
    assert klaar.code == 0
    assert "Niet gevonden in de officiële tekst" in klaar.plat
    assert EIGEN in klaar.plat


def test_toon_met_een_tekst_die_niet_te_lezen_is(draai: Draai, stuk: str) -> None:
    klaar = draai("wetgeving", "toon", VINDPLAATS, *DAG, "--bron", stuk)
    assert klaar.code == 0
    assert "De officiële tekst is niet te lezen (SW-B" in klaar.plat
    assert EIGEN in klaar.plat


def test_toon_een_wet_waarvan_alleen_delen_in_het_register_staan(draai: Draai) -> None:
    klaar = draai("wetgeving", "toon", "artikel 6:7 Awb", *DAG)
    assert klaar.code == 0
    assert "jci1.3:c:BWBR0005537&artikel=6:7&z=2024-12-20&g=2024-12-20" in klaar.uit


@pytest.mark.parametrize(
    ("verwijzing", "code", "deel"),
    [
        ("artikel 5", "SW-V08", "Spreidingswet"),
        ("artikel 1 Grondwet", "SW-V07", "Grondwet"),
        ("zomaar iets", "SW-V06", "zomaar iets"),
        ("", "SW-V06", "vindplaats"),
        ("jci1.3:c:BWBR0000001&artikel=1", "SW-A09", "BWBR0000001"),
        ("jci1.3:c:BWBR004930&artikel=1", "SW-V01", "BWBR004930"),
        ("jci9.9:c:BWBR0049307&artikel=1", "SW-V01", "9.9"),
        ("artikel 4, negende lid, Spreidingswet", "SW-A10", "artikel 4, negende lid"),
        ("artikel 99 Spreidingswet", "SW-A10", "artikel 99"),
        ("artikel 1, begrip tent, Spreidingswet", "SW-A10", "begrip tent"),
        ("artikel 4, nulde lid, Spreidingswet", "SW-V10", "lid 0"),
    ],
)
def test_toon_een_verwijzing_die_niet_kan(verwijzing: str, code: str, deel: str, draai: Draai) -> None:
    klaar = draai("wetgeving", "toon", verwijzing, *DAG)
    assert (klaar.code, klaar.uit) == (2, "")
    assert klaar.fout.startswith(code)
    assert deel in klaar.fout


def test_toon_een_bron_zonder_artikelen_toont_wat_het_register_weet(draai: Draai) -> None:
    klaar = draai("wetgeving", "toon", "verslag PAO 20 september 2024", *DAG)
    assert (klaar.code, klaar.fout) == (0, "")
    assert "uitvoeringspraktijk" in klaar.uit
    assert "Geen wet en geen besluit." in klaar.uit


@pytest.mark.parametrize(
    "argumenten",
    [(VINDPLAATS, "--peildatum", "2024-01-30"), (f"jci1.3:c:{WET}&artikel=4&lid=2&z=2024-01-30&g=2024-01-30",)],
    ids=["peildatum", "jci"],
)
def test_toon_voor_de_wet(argumenten: tuple[str, ...], draai: Draai) -> None:
    klaar = draai("wetgeving", "toon", *argumenten)
    assert (klaar.code, klaar.uit) == (2, "")
    assert klaar.fout.startswith("SW-T01")
    assert "30 januari 2024" in klaar.fout


def test_toon_de_regeling_op_de_dag_ervoor(draai: Draai) -> None:
    """On 31 January 2024 there is a law, and no regeling yet."""
    klaar = draai("wetgeving", "toon", "artikel 2 Regeling SPUK", "--peildatum", "2024-01-31")
    assert (klaar.code, klaar.fout[:6]) == (2, "SW-A10")
    assert "31 januari 2024" in klaar.fout
    assert "1 februari 2024" in klaar.fout


def test_toon_artikel_5_1_van_het_besluit_voor_en_na(draai: Draai) -> None:
    wat = "artikel 5.1 van het Besluit Spreidingswet"
    assert draai("wetgeving", "toon", wat, "--peildatum", "2024-03-29").fout.startswith("SW-A10")
    assert draai("wetgeving", "toon", wat, "--peildatum", "2024-03-30").code == 0


def test_toon_een_zichtdatum_voor_de_peildatum(draai: Draai) -> None:
    assert draai("wetgeving", "toon", VINDPLAATS, *DAG, "--zichtdatum", "2024-12-19").fout.startswith("SW-T05")
    assert draai("wetgeving", "toon", VINDPLAATS, *DAG, "--zichtdatum", "2025-01-01").code == 0


# -- controleer ------------------------------------------------------------------------------------------------------


def test_controleer_zonder_tekst_zegt_wat_niet_kon(draai: Draai) -> None:
    klaar = draai("wetgeving", "controleer")
    assert klaar.code == 0
    assert "Niet gecontroleerd" in klaar.plat
    assert "bron niet beschikbaar" in klaar.plat
    for bwb in (WET, "BWBR0049310", "BWBR0049320"):
        assert bwb in klaar.uit


def test_controleer_volledig_zonder_tekst_is_een_bevinding(draai: Draai) -> None:
    assert draai("wetgeving", "controleer", "--volledig").code == 1


def test_controleer_met_een_andere_tekst(draai: Draai, klein: str) -> None:
    klaar = draai("wetgeving", "controleer", "--bron", klein)
    assert klaar.code == 1
    assert "SW-W05 vervallen" in klaar.plat
    assert "regels: " in klaar.uit
    assert klein in klaar.uit


def test_controleer_als_json(draai: Draai, klein: str, tmp_path: Path) -> None:
    klaar = draai("wetgeving", "controleer", "--bron", klein, "--uitvoer", "json")
    assert klaar.code == 1
    gegevens = json.loads(klaar.uit)
    geraakt = [b for b in gegevens["bevindingen"] if "verslag-tijdig" in b["regels"]]
    assert geraakt
    assert {b["bron"] for b in gegevens["bevindingen"]} == {WET}
    assert {n["bron"] for n in gegevens["niet_gecontroleerd"]} >= {"BWBR0049310", "BWBR0049320"}
    naar = tmp_path / "uit.json"
    assert draai("wetgeving", "controleer", "--bron", klein, "--uitvoer", "json", "--naar", str(naar)).code == 1
    assert naar.read_text("utf-8") == klaar.uit


def test_controleer_noemt_features_uit_de_bron(draai: Draai, klein: str) -> None:
    gegevens = json.loads(draai("wetgeving", "controleer", "--bron", klein, "--uitvoer", "json").uit)
    genoemd = {f for b in gegevens["bevindingen"] for f in b["features"]}
    assert genoemd
    assert all((HIER / "features" / f).is_file() for f in genoemd)


@pytest.mark.parametrize("volledig", [(), ("--volledig",)])
def test_controleer_de_echte_tekst(volledig: tuple[str, ...], draai: Draai, officieel: str) -> None:
    klaar = draai("wetgeving", "controleer", "--bron", officieel, *volledig)
    assert klaar.code == 0, klaar.uit
    assert "0 bevindingen" in klaar.uit


def test_controleer_een_map_die_er_niet_is(draai: Draai, tmp_path: Path) -> None:
    klaar = draai("wetgeving", "controleer", "--bron", str(tmp_path / "nergens"))
    assert (klaar.code, klaar.uit) == (2, "")
    assert klaar.fout.startswith("SW-A08")


def test_controleer_een_tekst_die_niet_te_lezen_is(draai: Draai, stuk: str) -> None:
    klaar = draai("wetgeving", "controleer", "--bron", stuk)
    assert (klaar.code, klaar.uit) == (2, "")
    assert klaar.fout.startswith("SW-B")
    assert f"{WET}_2024-01-31_0.xml" in klaar.fout


# -- dekking and bronnen -----------------------------------------------------------------------------------------------


def test_dekking_heeft_code_0_als_er_geen_gebrek_is(draai: Draai) -> None:
    klaar = draai("wetgeving", "dekking")
    gebreken = [r.gebrek for r in dekking(regelboek()) if r.gebrek]
    assert klaar.code == (1 if gebreken else 0)
    assert f"Gebreken: {len(gebreken)}." in klaar.plat
    assert "GEEN KLASSE" not in klaar.uit


def test_dekking_van_het_meegeleverde_register(draai: Draai) -> None:
    klaar = draai("wetgeving", "dekking")
    assert klaar.code == 0, [r for r in klaar.uit.splitlines() if "gebrek" in r]


def test_dekking_als_json(draai: Draai) -> None:
    rijen = json.loads(draai("wetgeving", "dekking", "--uitvoer", "json").uit)
    assert len(rijen) == len(dekking(regelboek()))
    assert all(r["klasse"] for r in rijen)


def test_bronnen_toont_elke_bron_en_hoe_ver_zij_is_gezien(draai: Draai) -> None:
    klaar = draai("wetgeving", "bronnen")
    assert klaar.code == 0
    for b in regelboek().bronnen.values():
        assert f"[{b.id}]" in klaar.plat
    assert "niet gezien" in klaar.plat


# -- ophalen from a folder and vastleggen ------------------------------------------------------------------------------


def _met_hash(map_: Path, bwb: str) -> None:
    """Put the hash and size of each text in the manifest, as the official source does."""
    pad = map_ / bwb / "manifest.xml"
    for tekst in (map_ / bwb).rglob(f"{bwb}_*.xml"):
        inhoud = tekst.read_bytes()
        item = f'<item label="{tekst.name}"/>'
        meta = (
            f"<metadata><size>{len(inhoud)}</size><hashcode>{hashlib.sha512(inhoud).hexdigest()}</hashcode></metadata>"
        )
        oud = pad.read_text("utf-8")
        assert item in oud
        pad.write_text(oud.replace(item, meta + item), "utf-8")


def test_ophalen_uit_een_map(draai: Draai, klein: str, tmp_path: Path) -> None:
    _met_hash(Path(klein), WET)
    naar = tmp_path / "naar"
    klaar = draai("wetgeving", "ophalen", WET, "--bron", klein, "--naar", str(naar))
    assert klaar.code == 0, klaar.fout  # the manifest and one text
    assert f"{WET}: 2 opgehaald" in klaar.uit
    bron = {p.relative_to(klein): p.read_bytes() for p in Path(klein).rglob("*") if p.is_file()}
    assert {p.relative_to(naar): p.read_bytes() for p in naar.rglob("*") if p.is_file()} == bron
    nog_eens = draai("wetgeving", "ophalen", WET, "--bron", klein, "--naar", str(naar))
    assert (nog_eens.code, "0 opgehaald, 2 al aanwezig" in nog_eens.uit) == (0, True)
    assert "«De commissaris schrijft een brief.»" in draai("wetgeving", "toon", JCI, "--bron", str(naar)).plat


def test_ophalen_zonder_naar_komt_in_de_eigen_map(draai: Draai, klein: str, tmp_path: Path) -> None:
    _met_hash(Path(klein), WET)
    assert draai("wetgeving", "ophalen", WET, "--bron", klein).code == 0
    assert (tmp_path / "leeg" / WET / "manifest.xml").is_file()
    assert "«De commissaris schrijft een brief.»" in draai("wetgeving", "toon", JCI).plat


def test_ophalen_zonder_id_vraagt_alle_vastgelegde_regelingen(draai: Draai, klein: str, tmp_path: Path) -> None:
    """One is there and two are not: what can be copied is copied, and the exit code says it was not all."""
    _met_hash(Path(klein), WET)
    klaar = draai("wetgeving", "ophalen", "--bron", klein, "--naar", str(tmp_path / "naar"))
    assert klaar.code == 2
    assert f"{WET}: 2 opgehaald" in klaar.uit
    assert "BWBR0049310" in klaar.fout
    assert "BWBR0049320" in klaar.fout


@pytest.mark.parametrize("bwb", ["X", "BWBR004930", "../BWBR0049307", "BWBR0049307/..", "bwbr0049307"])
@pytest.mark.parametrize("met_bron", [True, False])
def test_ophalen_van_geen_bwb_id(bwb: str, met_bron: bool, draai: Draai, klein: str, tmp_path: Path) -> None:
    bron = ("--bron", klein) if met_bron else ("--basis", "http://127.0.0.1:9/")
    klaar = draai("wetgeving", "ophalen", bwb, *bron, "--naar", str(tmp_path / "naar"))
    assert (klaar.code, klaar.uit) == (2, "")
    assert "SW-O01" in klaar.fout
    assert not (tmp_path / "naar").exists()


def test_ophalen_van_een_tekst_die_niet_klopt(draai: Draai, klein: str, tmp_path: Path) -> None:
    _met_hash(Path(klein), WET)
    pad = next((Path(klein) / WET).rglob(f"{WET}_*.xml"))
    pad.write_bytes(pad.read_bytes().replace(b"brief", b"boek!"))
    klaar = draai("wetgeving", "ophalen", WET, "--bron", klein, "--naar", str(tmp_path / "naar"))
    assert klaar.code == 2
    assert "SW-O" in klaar.fout
    assert not (tmp_path / "naar" / WET / "manifest.xml").exists()


def test_ophalen_uit_een_map_die_er_niet_is(draai: Draai, tmp_path: Path) -> None:
    klaar = draai("wetgeving", "ophalen", WET, "--bron", str(tmp_path / "nergens"), "--naar", str(tmp_path / "naar"))
    assert klaar.code == 2
    assert "SW-A08" in klaar.fout


def test_vastleggen_in_een_andere_map(draai: Draai, officieel: str, tmp_path: Path) -> None:
    klaar = draai("wetgeving", "vastleggen", WET, "--bron", officieel, "--naar", str(tmp_path / "register"))
    assert klaar.code == 0
    nieuw = (tmp_path / "register" / "vingerafdrukken" / f"{WET}.yaml").read_bytes()
    assert nieuw == (HIER / "wetgeving" / "vingerafdrukken" / f"{WET}.yaml").read_bytes()


def test_vastleggen_zonder_tekst(draai: Draai, tmp_path: Path) -> None:
    klaar = draai("wetgeving", "vastleggen", WET, "--naar", str(tmp_path / "register"))
    assert (klaar.code, klaar.fout[:6]) == (2, "SW-A09")
    assert not (tmp_path / "register").exists()


# -- the words beside a reason -----------------------------------------------------------------------------------------

KUSSEN = "«opvangplaats: een kussen in een tent;»"
OPDRACHTEN = [("toets", UTRECHT), ("verklaar", UTRECHT, "bizetlaan")]


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=lambda o: o[0])
def test_zonder_tekst_onze_eigen_woorden_met_de_link(opdracht: tuple[str, ...], draai: Draai) -> None:
    klaar = draai(*opdracht)
    assert klaar.code == 0
    assert EIGEN in klaar.plat
    assert "Officiële tekst" not in klaar.plat
    assert f"https://wetten.overheid.nl/jci1.3:c:{WET}&artikel=1&z=2024-01-31&g=2024-01-31" in klaar.uit


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=lambda o: o[0])
def test_met_tekst_de_officiele_woorden(opdracht: tuple[str, ...], draai: Draai, klein: str) -> None:
    klaar = draai(*opdracht, "--bron", klein)
    assert klaar.code == 0
    assert f"{OFFICIEEL}: {KUSSEN} {LET_OP}" in klaar.plat
    assert f"https://wetten.overheid.nl/jci1.3:c:{WET}&artikel=1&z=2024-01-31&g=2024-01-31" in klaar.uit


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=lambda o: o[0])
def test_met_de_echte_tekst_zonder_voorbehoud(opdracht: tuple[str, ...], draai: Draai, officieel: str) -> None:
    klaar = draai(*opdracht, "--bron", officieel)
    assert klaar.code == 0
    assert "een plaats bestemd voor de opvang van één asielzoeker in een opvangvoorziening" in klaar.plat
    assert LET_OP not in klaar.plat
    assert "Niet gevonden in de officiële tekst" not in klaar.plat


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=lambda o: o[0])
def test_een_bedorven_tekst_houdt_niets_tegen(opdracht: tuple[str, ...], draai: Draai, stuk: str) -> None:
    klaar = draai(*opdracht, "--bron", stuk)
    assert (klaar.code, klaar.fout) == (0, draai(*opdracht).fout)
    assert "De officiële tekst is niet te lezen (SW-B" in klaar.plat
    assert EIGEN in klaar.plat


@pytest.mark.parametrize("wat", ["manifest weg", "manifest leeg", "tekst weg", "map in plaats van tekst", "andere wet"])
def test_elke_andere_onvolledige_map_houdt_toets_niet_tegen(wat: str, draai: Draai, klein: str) -> None:
    manifest = Path(klein) / WET / "manifest.xml"
    tekst = next((Path(klein) / WET).rglob(f"{WET}_*.xml"))
    match wat:
        case "manifest weg":
            manifest.unlink()
        case "manifest leeg":
            manifest.write_bytes(b"")
        case "tekst weg":
            tekst.unlink()
        case "map in plaats van tekst":
            tekst.unlink()
            tekst.mkdir()
        case _:
            tekst.write_text(tekst.read_text("utf-8").replace(WET, "BWBR0000001"), "utf-8")
    klaar = draai("toets", UTRECHT, "--bron", klein)
    assert klaar.code == 0
    assert EIGEN in klaar.plat
    assert KUSSEN not in klaar.plat


def test_een_bedorven_eigen_map_houdt_toets_niet_tegen(
    draai: Draai, stuk: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(OMGEVING, stuk)
    assert draai("toets", UTRECHT).code == 0


def test_de_tekst_verandert_de_gegevens_niet(draai: Draai, klein: str, stuk: str) -> None:
    zonder = draai("toets", UTRECHT, "--uitvoer", "json").uit
    assert draai("toets", UTRECHT, "--uitvoer", "json", "--bron", klein).uit == zonder
    assert draai("toets", UTRECHT, "--uitvoer", "json", "--bron", stuk).uit == zonder


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=lambda o: o[0])
def test_een_map_die_er_niet_is(opdracht: tuple[str, ...], draai: Draai, tmp_path: Path) -> None:
    klaar = draai(*opdracht, "--bron", str(tmp_path / "nergens"))
    assert (klaar.code, klaar.uit, klaar.fout[:6]) == (2, "", "SW-A08")


def test_de_echte_map_blijft_zoals_zij_was(draai: Draai, officieel: str, tmp_path: Path) -> None:
    """Reading leaves nothing behind beside the texts."""
    kopie = shutil.copytree(officieel, tmp_path / "kopie")
    voor = sorted(p.relative_to(kopie) for p in Path(kopie).rglob("*"))
    draai("wetgeving", "controleer", "--bron", str(kopie))
    draai("toets", UTRECHT, "--bron", str(kopie))
    assert sorted(p.relative_to(kopie) for p in Path(kopie).rglob("*")) == voor
