"""Where words can mean something else the program doubts: each fault beside what looks like it and is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.motivering.controlehulp import GOED, KAMP_LATER, OVERSCHOT, met, toets_tekst, van, vond


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Het verslag is tijdig uitgebracht.", ["tijdig"]),
        ("Het verslag, dat tijdig is ontvangen, noemt vier locaties.", ["tijdig"]),
        ("Het verslag noemt een locatie, die tijdig opengaat.", []),
        ("In plaats van wat het verslag noemt, dat niet tijdig beschikbaar komt, is er ander aanbod.", []),
    ],
)
def test_tijdig_is_het_verslag_of_iets_anders(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M50") == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Dat is 120 minder dan die 180, te weten 105 regulier en 15 amv.", []),
        ("Dat is 60 minder dan die 180, te weten 165 regulier en 15 amv.", []),
        ("Dat is 120 minder dan die 180, te weten 105 regulier en 16 amv.", ["180"]),
    ],
)
def test_delen_zijn_van_een_van_de_getallen_ervoor(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M43") == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Aan Utrecht wordt niets meer toegewezen, omdat de opgave van 1.000 al is gehaald.", []),
        ("Aan Utrecht wordt niets meer toegewezen, omdat de opgave van 1.234 al is gehaald.", ["1.234"]),
        ("Utrecht wijkt af van het indicatieve aantal (105 regulier en 15 amv minder).", []),
        ("In Utrecht zijn dat er minder dan de indicatieve 987.", ["987"]),
    ],
)
def test_een_getal_naast_een_gemeente(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert [*vond(tmp_path, zin, "SW-M40"), *vond(tmp_path, zin, "SW-M41")] == gevonden


def test_een_getal_dat_iets_anders_is_wordt_een_vraag(tmp_path: Path) -> None:
    """The number of another measure is a warning that says which; tied to its measure it is a fault."""
    los = van(toets_tekst(tmp_path, met("Utrecht ligt daarmee onder het indicatieve aantal van 700.")), "SW-M41")
    assert ["Het is wel" in b.wat and b.wat.endswith("is dat bedoeld?") for b in los] == [True]
    vast = van(toets_tekst(tmp_path, met("Het indicatieve aantal van Utrecht is 700.")), "SW-M40")
    assert [b.woorden for b in vast] == ["700"]


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Met artikel 2 van dit besluit is een langere termijn gekozen.", []),
        ("Met artikel 5 is een langere termijn gekozen.", ["artikel 5"]),
    ],
)
def test_een_artikel_van_het_besluit_zelf(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M23") == gevonden


@pytest.mark.parametrize(
    ("waaruit", "gevonden"),
    [
        ("rechtstreeks voort uit artikel 7, eerste lid, onderdeel a, van de Spreidingswet", ["1 juli 2025"]),
        ("voort uit de uitvoeringspraktijk", []),
    ],
)
def test_waaruit_de_datum_voortvloeit(tmp_path: Path, waaruit: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, f"De datum van 1 juli 2025 vloeit {waaruit}.", "SW-M30") == gevonden


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [
        ("Gemeenten die boven hun indicatieve aantal uitkomen, hebben dat in het overleg zelf aangeboden.", 0),
        ("Gemeenten die boven hun indicatieve aantal uitkomen, staan in de tabel.", 1),
    ],
)
def test_een_uitleg_voor_alle_gemeenten(tmp_path: Path, zin: str, aantal: int) -> None:
    tekst = GOED.replace(", omdat de gemeente vrijwillig meer plaatsen aanbiedt", "").replace(
        "## Bezwaar", f"## Algemeen\n\n{zin}\n\n## Bezwaar"
    )
    assert len(van(toets_tekst(tmp_path, tekst, OVERSCHOT), "SW-M65")) == aantal


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("De grondslag is de Spreidingswet (de Wet). Er is overleg (artikel 4, lid 1, van de Wet).", []),
        ("De grondslag is de Spreidingswet (de Wet). Wat artikel 4, lid 1, van de Wet vraagt, is gedaan.", []),
        ("Dat volgt uit artikel 2.1, tweede lid, van het Besluit gemeentelijke taak mogelijk maken "
         "asielopvangvoorzieningen. Voor amv volgt het uit artikel 2.2, eerste lid, van dat besluit.", []),
        ("De taak staat vast (artikel 5 van de Wet). Wat artikel 5 van de Wet vraagt, is gedaan.",
         ["artikel 5 van de Wet"]),
        ("Voor amv volgt het uit artikel 2.2, eerste lid, van dat besluit.",
         ["artikel 2.2, eerste lid, van dat besluit"]),
    ],
)  # fmt: skip
def test_een_bron_die_al_is_genoemd(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M23") == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Haven is klein. De locatie telt niet mee totdat Kamp opengaat.", ["telt niet mee"]),
        ("Haven is klein. De locatie telt mee totdat Kamp opengaat.", []),
    ],
)
def test_een_naam_na_totdat_is_niet_het_onderwerp(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    """The claim is about Haven, which counts, and not about Kamp."""
    assert vond(tmp_path, zin, "SW-M50", KAMP_LATER) == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Elk krijgt een tiende van haar indicatieve aantal: Utrecht 71, Amersfoort 42.", []),
        ("Het indicatieve aantal: Utrecht 71, Amersfoort 42.", ["71", "42"]),
    ],
)
def test_een_deel_van_het_indicatieve_aantal(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M40") == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Kamp opent op 3 maart 2025.", ["3 maart 2025"]),
        ("Naast de plaatsen van Kamp opent er op 3 maart 2025 een andere locatie.", []),
    ],
)
def test_naast_een_voorziening_is_een_andere(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M54") == gevonden


def test_een_genummerde_kop_is_geen_gewijzigde_zin(tmp_path: Path) -> None:
    concept = GOED.replace("## Bezwaar", "## 3. Wat meetelt en wat niet\n\nZie hierna.\n\n## Bezwaar")
    assert not van(toets_tekst(tmp_path, concept), "SW-M52", "SW-M53")


@pytest.mark.parametrize(
    ("haven", "kinderhuis", "gevonden"), [("620", "80", []), ("602", "80", ["602"]), ("620", "8", ["8"])]
)
def test_een_kolom_die_alleen_het_deel_noemt(tmp_path: Path, haven: str, kinderhuis: str, gevonden: list[str]) -> None:
    """Beside a facility "Regulier" is how many regular places she has."""
    tabel = (
        "| Gemeente | Voorziening | Regulier | Amv |\n|---|---|---:|---:|\n"
        f"| Utrecht | Haven | {haven} | 0 |\n| Utrecht | Kinderhuis | 0 | {kinderhuis} |"
    )
    assert vond(tmp_path, tabel, "SW-M40") == gevonden
