"""References, practice as law, drafts and terms, through the whole chain: each fault beside what is right."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.motivering.controlehulp import GOED, met, toets_tekst, van

MIJN = tuple(f"SW-M{n}" for n in (*range(20, 40), *range(50, 80)))

FOUT = {
    "artikel_bestaat_niet": ("SW-M20", "Dit volgt uit artikel 99 van de Spreidingswet.", "artikel 99"),
    "lid_bestaat_niet": ("SW-M20", "Dit volgt uit artikel 5, zesde lid, van de Spreidingswet.", "zesde lid"),
    "artikel_heeft_geen_leden": ("SW-M20", "Dit volgt uit artikel 8, tweede lid, van de Spreidingswet.", "tweede lid"),
    "onderdeel_bestaat_niet": ("SW-M20", "Dit volgt uit artikel 7, eerste lid, onderdeel q, van de Spreidingswet.",
                               "onderdeel q"),
    "bezwaartermijn_op_verkeerd_artikel": (
        "SW-M22", "De bezwaartermijn is zes weken op grond van artikel 3:46 van de Awb.", "artikel 3:46"),
    "een_juli_op_artikel_5": (
        "SW-M22", "Op grond van artikel 5, eerste lid, van de Spreidingswet moeten plaatsen op 1 juli 2025 "
        "beschikbaar zijn.", "artikel 5"),
    "verslag_op_verkeerd_lid": (
        "SW-M22", "Het verslag wordt op grond van artikel 4, eerste lid, van de Spreidingswet voor 1 november "
        "uitgebracht.", "eerste lid"),
    "artikel_zonder_regeling": ("SW-M23", "Dat staat in artikel 5, vijfde lid.", "artikel 5"),
    "een_juli_als_wet": ("SW-M30", "De wet eist dat plaatsen op 1 juli 2025 beschikbaar zijn.", "1 juli 2025"),
    "een_juli_op_artikel_7": (
        "SW-M30", "Op grond van artikel 7, eerste lid, onderdeel a, van de Spreidingswet moeten plaatsen op 1 juli "
        "2025 beschikbaar zijn.", "1 juli 2025"),
    "een_februari_als_wet": (
        "SW-M31", "De wet bepaalt dat plaatsen tot 1 februari 2026 beschikbaar blijven.", "1 februari 2026"),
    "uitruil_als_wet": ("SW-M32", "Uitruil is op grond van de wet mogelijk.", "Uitruil"),
    "bedrag_uit_ontwerp": ("SW-M33", "De gemeente krijgt een uitkering van € 2.500 per plaats.", "2.500"),
    "twee_rondes": ("SW-M33", "De verdeling gaat in twee rondes.", "twee rondes"),
    "uiterlijk_een_november": ("SW-M34", "Het verslag wordt uiterlijk op 1 november uitgebracht.", "1 november"),
    "uiterlijk_31_december": (
        "SW-M34", "De minister stelt het verdeelbesluit uiterlijk 31 december 2024 vast.", "31 december"),
    "raming_uiterlijk_een_februari": (
        "SW-M34", "De raming wordt uiterlijk 1 februari bekendgemaakt.", "1 februari"),
    "acht_weken_bezwaar": ("SW-M35", "Bezwaar maken kan binnen acht weken.", "acht weken"),
    "drie_maanden_ter_beschikking": (
        "SW-M36", "De wet verplicht een locatie binnen drie maanden na bekendmaking ter beschikking te stellen.",
        "drie maanden"),
    "andere_laatste_dag": (
        "SW-M36", "De termijn van artikel 7, eerste lid, onderdeel a, van de Spreidingswet eindigt op 31 juli 2025.",
        "31 juli 2025"),
}  # fmt: skip

GOEDE_ZINNEN = (
    "Dit volgt uit artikel 5, eerste lid, van de Spreidingswet.",
    "Dit volgt uit artikel 7, eerste lid, onderdeel a, van de Spreidingswet.",
    "Een opvangplaats is wat artikel 1 van de Spreidingswet daaronder verstaat.",
    "De bezwaartermijn is zes weken op grond van artikel 6:7 van de Awb.",
    "Op grond van artikel 5, eerste lid, van de Spreidingswet stelt de minister dit besluit vast, nu de plaatsen op "
    "1 juli 2025 beschikbaar zijn.",
    "De wet noemt 1 juli 2025 niet; dat plaatsen dan beschikbaar moeten zijn, is praktijk.",
    "Op grond van artikel 7, eerste lid, onderdeel a, van de Spreidingswet en de termijn in het besluit zijn de "
    "plaatsen op 1 juli 2025 beschikbaar.",
    "De wet bepaalt dat de raming voor 1 februari bekend wordt gemaakt.",
    "Uitruil rust op artikel 4, eerste lid, van de Spreidingswet en wordt in het verslag vastgelegd.",
    "Het ontwerp noemde een bedrag van € 2.500 per plaats; dat is vervallen.",
    "Het overleg is in twee rondes gesprekken gevoerd.",
    "Het verslag is voor 1 november uit te brengen, dus uiterlijk op 31 oktober.",
    "De verantwoording over de uitkering wordt uiterlijk 31 december vastgesteld.",
    "De minister beslist binnen twaalf weken op het bezwaar.",
    "De wet verplicht een locatie binnen zes maanden na bekendmaking ter beschikking te stellen.",
    "De termijn van artikel 7, eerste lid, onderdeel a, van de Spreidingswet eindigt op 30 juni 2025.",
)


def test_een_goede_motivering_heeft_geen_bevinding(tmp_path: Path) -> None:
    assert [(b.code, b.woorden, b.wat) for b in van(toets_tekst(tmp_path, GOED), *MIJN)] == []


@pytest.mark.parametrize("naam", FOUT)
def test_fout_wordt_gevonden_met_woorden_en_bepaling(tmp_path: Path, naam: str) -> None:
    code, zin, woorden = FOUT[naam]
    v = toets_tekst(tmp_path, met(zin))
    gevonden = van(v, *MIJN)
    assert code in {b.code for b in gevonden}, [(b.code, b.wat) for b in gevonden]
    een = next(b for b in gevonden if b.code == code)
    assert woorden in een.woorden
    assert een.plek is not None
    stuk = next(s for s in v.motivering.stukken if s.plek == een.plek)
    assert stuk.tekst[een.begin : een.begin + len(een.woorden)] == een.woorden
    assert een.verwacht
    if code not in ("SW-M20", "SW-M23"):
        assert een.bepalingen


@pytest.mark.parametrize("naam", [n for n, (c, _, _) in FOUT.items() if c != "SW-M36"])
def test_een_fout_geeft_een_bevinding(tmp_path: Path, naam: str) -> None:
    code, zin, _ = FOUT[naam]
    assert [b.code for b in van(toets_tekst(tmp_path, met(zin)), *MIJN)] == [code]


@pytest.mark.parametrize("zin", GOEDE_ZINNEN)
def test_wat_goed_is_geeft_geen_bevinding(tmp_path: Path, zin: str) -> None:
    assert [(b.code, b.wat) for b in van(toets_tekst(tmp_path, met(zin)), *MIJN)] == []


def test_regeling_was_nog_niet_in_werking(tmp_path: Path) -> None:
    zin = "Dit volgt uit artikel 4, eerste lid, van de Regeling specifieke uitkeringen Spreidingswet."
    anders = {"verdeelbesluit": {"genomen": "2024-01-31"}}
    assert van(toets_tekst(tmp_path, met(zin), anders), "SW-M21")
    assert not van(toets_tekst(tmp_path, met(zin)), "SW-M21")


def test_uitspraak_van_na_het_besluit(tmp_path: Path) -> None:
    zin = "Zie ook ECLI:NL:RBDHA:2025:13423."
    toen = {"peildatum": "2024-12-20"}
    assert van(toets_tekst(tmp_path, met(zin), toen), "SW-M21")
    later = "De rechter heeft dit later bevestigd in ECLI:NL:RBDHA:2025:13423."
    assert not van(toets_tekst(tmp_path, met(later), toen), "SW-M21")  # it says itself that it is no basis
    assert not van(toets_tekst(tmp_path, met(zin)), "SW-M21")  # the peildatum is 1 March 2026
    op_bezwaar = {**toen, "verdeelbesluit.beslissing_op_bezwaar": "2025-12-08"}
    assert not van(toets_tekst(tmp_path, met(zin), op_bezwaar), "SW-M21")
