"""What a sentence supposes, points back at or gives as a reason: each fault beside what looks like it and is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.motivering.controlehulp import GOED, KAMP_LATER, toets_tekst, van, vond

AMV_OVER = {"voorzieningen.b": {"plaatsen": 110}}


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Kamp telt mee.", ["telt mee"]),
        ("Was Kamp eerder opengegaan, dan telde Kamp mee.", []),
        ("Wordt Kamp overbrugd, dan telt Kamp mee.", []),
        ("Stel dat een jaar later was geteld. Dan telt Kamp mee.", []),
        ("Kamp is nieuw. Die telt mee doordat Haven al open is.", ["telt mee"]),
        ("Haven is groot. Die telt mee doordat Kamp later komt.", []),
    ],
)
def test_wat_is_verondersteld_is_geen_bewering(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert [w[-8:] for w in vond(tmp_path, zin, "SW-M50", KAMP_LATER)] == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Haven telt mee omdat de brandweer het gebouw heeft goedgekeurd.", 1),
        ("Haven telt mee, want de buurt is tevreden.", 1),
        ("Haven telt mee omdat de locatie op 1 mei 2025 is geopend.", 0),
        ("Haven telt mee, want zij blijft voor onbepaalde tijd.", 0),
        ("Volgens het college telt Haven mee omdat de buurt tevreden is.", 0),
    ],
)
def test_een_reden_die_geen_regel_vraagt(tmp_path: Path, zin: str, gevonden: int) -> None:
    assert len(vond(tmp_path, zin, "SW-M51")) == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Er zijn amv-plaatsen over, zodat nog maar 20 plaatsen te vinden zijn.", ["20"]),
        ("Het saldo is 20, maar dat getal heeft geen betekenis: elk wordt apart gehaald.", []),
        ("Er zijn nog 30 reguliere plaatsen te vinden.", []),
    ],
)
def test_wat_overblijft_na_verrekenen(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M44", AMV_OVER) == gevonden


def test_geen_saldo_als_beide_ontbreken(tmp_path: Path) -> None:
    assert not vond(tmp_path, "Er zijn nog maar 50 plaatsen te vinden.", "SW-M44")


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("Regulier tellen 870 van de 900 plaatsen mee, ofwel ruim 91%.", ["91"]),
        ("Regulier tellen 870 van de 900 plaatsen mee, ofwel ruim 96%.", []),
        ("Regulier tellen 870 van de 900 plaatsen mee, dat is 97%.", []),
        ("Regulier tellen 870 van de 900 plaatsen mee, dat is 99%.", ["99"]),
    ],
)
def test_een_deel_in_procenten(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M43") == gevonden


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("U kunt bezwaar maken. Doe dat binnen vier weken na de bekendmaking.", ["vier weken"]),
        ("U kunt bezwaar maken. Doe dat binnen zes weken na de bekendmaking.", []),
        ("Het college wil overleggen. Doe dat binnen vier weken.", []),
    ],
)
def test_een_termijn_die_naar_het_bezwaar_terugwijst(tmp_path: Path, zin: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, "SW-M35") == gevonden


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [
        ("De colleges stellen de locaties binnen negen maanden na de bekendmaking ter beschikking van het COA.", 1),
        ("De colleges stellen de locaties binnen zes maanden na de bekendmaking ter beschikking van het COA.", 0),
        ("Het college wil de locatie binnen negen maanden na de bekendmaking ter beschikking stellen.", 0),
    ],
)
def test_een_andere_termijn_dan_het_besluit_geeft(tmp_path: Path, zin: str, aantal: int) -> None:
    assert len(vond(tmp_path, zin, "SW-M36", {"verdeelbesluit.termijn": "2025-06-23"})) == aantal


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [
        ("Op grond van artikel 5, derde lid, van de Spreidingswet slaat de minister acht op het verslag.", 1),
        ("Op grond van artikel 5, tweede lid, van de Spreidingswet slaat de minister acht op het verslag.", 0),
    ],
)
def test_waar_staat_dat_op_het_verslag_acht_wordt_geslagen(tmp_path: Path, zin: str, aantal: int) -> None:
    assert len(vond(tmp_path, zin, "SW-M22")) == aantal


@pytest.mark.parametrize(
    ("zin", "gevonden"),
    [
        ("De wet zegt in artikel 7, eerste lid, onderdeel a: zes maanden na de bekendmaking.", []),
        ("Dat staat in artikel 7, eerste lid, onderdeel q, en artikel 4, eerste lid.", None),
    ],
)
def test_de_wet_staat_vlak_voor_het_artikel(tmp_path: Path, zin: str, gevonden: list[str] | None) -> None:
    noemt_ook = "Zie artikel 7, eerste lid, van de Regeling specifieke uitkeringen Spreidingswet."
    woorden = vond(tmp_path, f"{noemt_ook}\n\n{zin}", "SW-M23")
    assert bool(woorden) if gevonden is None else woorden == gevonden


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [
        ("Amersfoort gebruikt ook 35 plaatsen in Barneveld. Die 35 plaatsen tellen mee.", 1),
        ("Amersfoort gebruikt ook 35 plaatsen in Barneveld. Die 35 plaatsen tellen niet mee.", 0),
        ("Amersfoort gebruikt ook plaatsen in Utrecht. Die plaatsen tellen mee.", 0),
    ],
)
def test_die_plaatsen_liggen_in_een_andere_provincie(tmp_path: Path, zin: str, aantal: int) -> None:
    assert len(vond(tmp_path, zin, "SW-M46")) == aantal


@pytest.mark.parametrize(
    ("zin", "code", "gevonden"),
    [
        ("Utrecht ontvangt 1.000 euro voor elke plaats boven het indicatieve aantal.", "SW-M40", []),
        ("Het indicatieve aantal van Utrecht is 1.000 plaatsen.", "SW-M40", ["1.000"]),
        ("Utrecht heeft indicatief 600 plaatsen, om dezelfde reden als Amersfoort.", "SW-M40", []),
        ("Indicatief hebben Utrecht en Amersfoort samen regulier 540 + 360 = 900 plaatsen.", "SW-M41", []),
    ],
)
def test_getallen_van_iets_anders(tmp_path: Path, zin: str, code: str, gevonden: list[str]) -> None:
    assert vond(tmp_path, zin, code) == gevonden


TABEL = """\
| Gemeente | Regulier | Amv | Totaal | Indicatief totaal | Verschil |
|---|---:|---:|---:|---:|---:|
| Utrecht | {regulier} | 80 | 700 | 600 | 100 |
| Amersfoort | 280 | 20 | 300 | 400 | −100 |
| Samen | {samen} | 100 | 1.000 | 1.000 | 0 |
"""


@pytest.mark.parametrize(
    ("regulier", "samen", "gevonden"),
    [
        ("620", "900", []),
        ("620", "902", ["902"]),
        ("610", "890", ["700", "1.000"]),
    ],
)
def test_een_totaal_van_iets_anders_en_een_gevolg(
    tmp_path: Path, regulier: str, samen: str, gevonden: list[str]
) -> None:
    assert vond(tmp_path, TABEL.format(regulier=regulier, samen=samen), "SW-M42") == gevonden


ZONDER = GOED.replace(
    "De periode van twee jaar lezen wij zo dat het telvenster loopt tot 1 februari 2026 (interpretatie "
    "tweejaarsperiode).", "",
)  # fmt: skip


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [
        ("Het verslag is van 1 november.", 1),
        ("Anders valt Kamp weg en is het tekort 280.", 0),
        ("Kamp is een goede locatie.", 1),
    ],
)
def test_een_keuze_die_is_doorgerekend_is_genoemd(tmp_path: Path, zin: str, aantal: int) -> None:
    tekst = ZONDER.replace("## Bezwaar", f"{zin}\n\n## Bezwaar")
    genoemd = [b for b in van(toets_tekst(tmp_path, tekst), "SW-M66") if "tweejaarsperiode" in b.wat]
    assert len(genoemd) == aantal


OORDEEL = {
    "over": "haalbaarheid", "betreft": "GM0344", "antwoord": "ja", "auteur": "A. Jansen", "rol": "adviseur",
    "datum": "2024-12-01", "motivering": "De locatie staat er al.",
}  # fmt: skip


NIEMAND = "Uit een beoordeling is gebleken dat de plaatsen in Utrecht haalbaar zijn, omdat het kan."


@pytest.mark.parametrize(
    ("zin", "aantal"),
    [
        (f"A. Jansen is adviseur.\n\n{NIEMAND}", 1),
        ("A. Jansen oordeelde dat de plaatsen in Utrecht haalbaar zijn, omdat de locatie er al staat.", 0),
        (f"Alle oordelen zijn van A. Jansen.\n\n{NIEMAND}", 0),
    ],
)
def test_een_beoordeling_van_niemand(tmp_path: Path, zin: str, aantal: int) -> None:
    assert len(vond(tmp_path, zin, "SW-M67", {"oordelen": [OORDEEL]})) == aantal
