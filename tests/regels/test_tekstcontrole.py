"""The rules against an official text: every mistake has its own diagnosis, which names what rests there and no more."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spreidingswet.basis.fouten import BronFout
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.vastleggen import vingerafdrukken
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.bronnen.wetteksten import Wetteksten
from spreidingswet.rapport.wetgeving import controle, controle_json
from spreidingswet.regels.features import Feature, lees_features
from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.steunpunten import steunpunten
from spreidingswet.regels.tekstcontrole import Tekstbevinding, Tekstcontrole, controleer_tekst
from tests.regels import wetmaker as m
from tests.regels.hulp import laad_met
from tests.regels.wetmaker import EERSTE, GEWOON, NAAM, NIEUW, OUD, TWEEDE, V1, V2, WET, Stuk, Tekst, Versie

Wijziging = Callable[[Tekst], Tekst]
L21, L22, L23, LEZER = "artikel=2&lid=1", "artikel=2&lid=2", "artikel=2&lid=3", "artikel=1&begrip=lezer"
VERVALLEN, NOGNIET = "vervallen", "nogniet"


def controleer(
    map_: Path, versies: dict[Versie, Tekst], boek: Regelboek | None = None, features: tuple[Feature, ...] = ()
) -> Tekstcontrole:
    return controleer_tekst(boek or m.boek(), Wetteksten(m.schrijf(map_, versies)), features)


def tweede(map_: Path, doe: Wijziging, **extra: Any) -> list[Tekstbevinding]:
    """Return the findings when only the second version is other than recorded."""
    return controleer(map_, {V1: EERSTE, V2: doe(TWEEDE)}, **extra).bevindingen


def kort(b: Tekstbevinding) -> tuple[str, str, str]:
    """Return code, place and everything that rests on it, in one comparable form."""
    return b.code, b.vindplaats.removesuffix(f", {NAAM}"), " ".join([*b.regels, *b.parameters, *b.interpretaties])


def woord(plaats: str, oud: str, nieuw: str) -> Wijziging:
    return lambda t: m.woord(t, plaats, oud, nieuw)


def weg(plaats: str) -> Wijziging:
    return lambda t: m.weg(t, plaats)


def nummer(plaats: str, nieuw: str) -> Wijziging:
    return lambda t: m.nummer(t, plaats, nieuw)


def erbij(na: str, nieuw: Stuk) -> Wijziging:
    return lambda t: m.erbij(t, na, nieuw)


def status(plaats: str, nieuw: str) -> Wijziging:
    return lambda t: m.met(t, plaats, lambda s: (replace(s, status=nieuw),))


def alleen_redactie(plaats: str, noot: str) -> Wijziging:
    return lambda t: m.met(t, plaats, lambda s: (replace(s, al="", redactie=noot),))


def samen(*wijzigingen: Wijziging) -> Wijziging:
    def doe(tekst: Tekst) -> Tekst:
        for w in wijzigingen:
            tekst = w(tekst)
        return tekst

    return doe


def test_de_tekst_zoals_vastgelegd_geeft_geen_bevinding(tmp_path: Path) -> None:
    u = controleer(tmp_path, GEWOON)
    assert u.bevindingen == []
    assert (u.bronnen, u.versies) == (1, 2)
    assert u.bepalingen == 2 * len(dict(m.stukken(EERSTE)))


# -- each diagnosis ---------------------------------------------------------------------------------------------------

TELLEN = "tellen teldag (2024)"
GEVALLEN: dict[str, tuple[Wijziging, set[tuple[str, str, str]]]] = {
    # the words
    "woord waarop wordt gesteund": (
        woord(LEZER, "boek", "tijdschrift"), {("SW-W01", "artikel 1, begrip lezer", "lezer")}),
    "woord elders in het lid": (
        woord(LEZER, "ingeschreven", "genoteerd"), {("SW-W03", "artikel 1, begrip lezer", "lezer")}),
    "woord elders in het lid van een regel en een parameter": (
        woord(L21, "noemt", "roemt"), {("SW-W03", "artikel 2, eerste lid", TELLEN)}),
    # what sets a boundary
    "voor wordt uiterlijk": (
        woord(L21, "voor 1", "uiterlijk 1"),
        {("SW-W02", "artikel 2, eerste lid", "tellen"), ("SW-W02", "artikel 2, eerste lid", "teldag (2024)")}),
    "een andere maand": (
        woord(L21, "maart", "april"),
        {("SW-W02", "artikel 2, eerste lid", "tellen"), ("SW-W02", "artikel 2, eerste lid", "teldag (2024)")}),
    "een andere dag": (
        woord(L21, "1 maart", "2 maart"),
        {("SW-W02", "artikel 2, eerste lid", "tellen"), ("SW-W02", "artikel 2, eerste lid", "teldag (2024)")}),
    "een ander getal in woorden": (
        woord(L22, "vier", "vijf"), {("SW-W02", "artikel 2, tweede lid", "genoeg")}),
    "ten minste wordt ten hoogste": (
        woord(L22, "minste", "hoogste"), {("SW-W02", "artikel 2, tweede lid", "genoeg")}),
    "niet komt erbij": (
        woord(L23, "wordt", "wordt niet"), {("SW-W02", "artikel 2, derde lid", "leeg")}),
    # numbers
    "lid 2 wordt lid 5": (nummer(L22, "5"), {("SW-W04", "artikel 2, tweede lid", "genoeg")}),
    "lid 2 wordt lid 3 dat er al is": (nummer(L22, "3"), {("SW-W04", "artikel 2, tweede lid", "genoeg")}),
    "een nieuw lid 2 en de rest schuift op": (
        samen(nummer(L23, "4"), nummer(L22, "3"), erbij(L21, m.lid("2", "De beheerder groet."))),
        {("SW-W04", "artikel 2, tweede lid", "genoeg"), ("SW-W04", "artikel 2, derde lid", "leeg")}),
    "artikel 4 wordt 4a": (nummer("artikel=4", "4a"), {("SW-W04", "artikel 4", "terug-nieuw")}),
    "onderdeel a wordt d": (nummer("artikel=3&o=a", "d"), {("SW-W04", "artikel 3, onderdeel a", "zaal")}),
    "onderdeel a wordt b": (nummer("artikel=3&o=a", "b"), {("SW-W04", "artikel 3, onderdeel a", "zaal")}),
    # gone
    "artikel weg": (weg("artikel=4"), {("SW-W05", "artikel 4", "terug-nieuw")}),
    "artikel met leden weg": (weg("artikel=2"), {("SW-W05", "artikel 2", "tellen genoeg leeg teldag (2024)")}),
    "artikel met onderdelen weg": (weg("artikel=3"), {("SW-W05", "artikel 3", "zaal deur")}),
    "lid weg": (weg(L22), {("SW-W05", "artikel 2, tweede lid", "genoeg")}),
    "artikel vervallen": (status("artikel=4", VERVALLEN), {("SW-W05", "artikel 4", "terug-nieuw")}),
    "lid vervallen": (status(L22, VERVALLEN), {("SW-W05", "artikel 2, tweede lid", "genoeg")}),
    "alleen een noot dat het is vervallen": (
        alleen_redactie("artikel=4", "Vervallen per 1 juli 2023."), {("SW-W05", "artikel 4", "terug-nieuw")}),
    # not there yet
    "artikel nog niet in werking": (status("artikel=4", NOGNIET), {("SW-W06", "artikel 4", "terug-nieuw")}),
    "noot dat het nog niet in werking is": (
        alleen_redactie(L22, "Dit lid is nog niet in werking getreden."),
        {("SW-W06", "artikel 2, tweede lid", "genoeg")}),
    # where nothing rests
    "ander woord waar niets op rust": (
        woord("artikel=5&lid=2", "Honden", "Katten"), {("SW-W03", "artikel 5, tweede lid", "")}),
    "begrip waar niets op rust": (
        woord("artikel=1&begrip=kast", "planken", "laden"), {("SW-W03", "artikel 1, begrip kast", "")}),
    "artikel waar niets op rust weg": (weg("artikel=6"), {("SW-W05", "artikel 6", "")}),
    "lid waar niets op rust vernummerd": (
        nummer("artikel=5&lid=2", "7"), {("SW-W04", "artikel 5, tweede lid", "")}),
    "artikel erbij": (erbij("artikel=6", m.artikel("7", "Stilte.")), {("SW-W11", "artikel 7", "")}),
}  # fmt: skip


@pytest.mark.parametrize("naam", GEVALLEN)
def test_een_vergissing_heeft_een_eigen_diagnose(naam: str, tmp_path: Path) -> None:
    doe, verwacht = GEVALLEN[naam]
    # A rule with two bases in one provision gets the second one too, as "elsewhere"; that is said beside it.
    gevonden = tweede(tmp_path, doe)
    assert {kort(b) for b in gevonden} == verwacht
    assert {b.versie for b in gevonden} == {date(2023, 7, 1)}
    assert {b.bron for b in gevonden} == {WET}
    assert all(b.tekst and b.doe for b in gevonden)


@pytest.mark.parametrize(
    ("doe", "was", "staat_er", "wissel"),
    [
        (woord(LEZER, "boek", "tijdschrift"), "degene die een boek leent", "degene die een tijdschrift leent",
         "«boek» werd «tijdschrift»"),
        (woord(L22, "vier", "vijf"), "ten minste vier kasten", "ten minste vijf kasten", "«vier» werd «vijf»"),
    ],
    ids=["woord", "getal"],
)  # fmt: skip
def test_oude_en_nieuwe_woorden_staan_erbij(
    doe: Wijziging, was: str, staat_er: str, wissel: str, tmp_path: Path
) -> None:
    (b,) = tweede(tmp_path, doe)
    assert (b.was, b.staat_er) == (was, staat_er)
    assert wissel in b.tekst


def test_tekst_elders_zegt_dat_de_woorden_er_nog_staan(tmp_path: Path) -> None:
    (b,) = tweede(tmp_path, woord(LEZER, "ingeschreven", "genoteerd"))
    assert b.diagnose == "tekst elders gewijzigd"
    assert "staan er nog" in b.tekst
    assert "genoteerd" in b.staat_er


@pytest.mark.parametrize(
    ("doe", "waarheen"),
    [
        (nummer(L22, "5"), "artikel 2, vijfde lid"),
        (nummer(L22, "3"), "artikel 2, derde lid"),
        (nummer("artikel=4", "4a"), "artikel 4a"),
        (nummer("artikel=3&o=a", "b"), "artikel 3, onderdeel b"),
        (nummer("artikel=6", "8"), "artikel 8"),
    ],
)
def test_vernummerd_zegt_waarheen(doe: Wijziging, waarheen: str, tmp_path: Path) -> None:
    (b,) = tweede(tmp_path, doe)
    assert b.diagnose == "vernummerd"
    assert b.staat_er == f"{waarheen}, {NAAM}"


def test_twee_leden_die_van_plaats_wisselen(tmp_path: Path) -> None:
    gevonden = tweede(tmp_path, samen(nummer(L22, "99"), nummer(L23, "2"), nummer("artikel=2&lid=99", "3")))
    assert {(kort(b), b.staat_er) for b in gevonden} == {
        (("SW-W04", "artikel 2, tweede lid", "genoeg"), f"artikel 2, derde lid, {NAAM}"),
        (("SW-W04", "artikel 2, derde lid", "leeg"), f"artikel 2, tweede lid, {NAAM}"),
    }


def test_artikel_vernummerd_met_alles_erin(tmp_path: Path) -> None:
    """Every lid that something rests on is found again in the renumbered article."""
    gevonden = tweede(tmp_path, nummer("artikel=2", "12"))
    assert {b.diagnose for b in gevonden} == {"vernummerd"}
    assert {r for b in gevonden for r in b.regels} == {"tellen", "genoeg", "leeg"}
    assert {b.staat_er.split(",")[0] for b in gevonden} == {"artikel 12"}


# -- leden and onderdelen that come and go, and words at an edge ------------------------------------------------------


@pytest.mark.parametrize("plaats", [L23, "artikel=5&lid=2"])
def test_een_lid_erbij_is_een_onbekende_bepaling(plaats: str, tmp_path: Path) -> None:
    nr = "4" if plaats == L23 else "3"
    gevonden = tweede(tmp_path, erbij(plaats, m.lid(nr, "De beheerder groet.")))
    waar = f"artikel {plaats[8]}, {'vierde' if nr == '4' else 'derde'} lid"
    assert ("SW-W11", waar, "") in {kort(b) for b in gevonden}


def test_een_onderdeel_erbij_is_een_onbekende_bepaling(tmp_path: Path) -> None:
    gevonden = tweede(tmp_path, erbij("artikel=3&o=c", m.onderdeel("d", "een raam heeft.")))
    assert "SW-W11" in {b.code for b in gevonden}


@pytest.mark.parametrize("nieuw", ["negen", "tien", "vijftien", "dertig"])
def test_elk_getal_in_woorden_is_een_grens(nieuw: str, tmp_path: Path) -> None:
    codes = {b.code for b in tweede(tmp_path, woord("artikel=4", "acht", nieuw))}
    assert "SW-W02" in codes


@pytest.mark.parametrize(("oud", "nieuw", "code"), [("telt", "schat", "SW-W01"), ("voor 1", "uiterlijk 1", "SW-W02")])
def test_een_leesteken_na_de_woorden_is_geen_wijziging(oud: str, nieuw: str, code: str, tmp_path: Path) -> None:
    (b,) = [b for b in tweede(tmp_path, woord(L21, oud, nieuw)) if b.regels == ("tellen",)]
    assert b.code == code
    assert b.tekst.count("werd") == 1


@pytest.mark.parametrize(
    ("plaats", "oud", "nieuw", "staat_er"),
    [(L23, "wordt", "wordt niet", "wordt niet verwijderd"), (L22, "ten minste vier", "vier", "vier kasten")],
    ids=["niet erbij", "ten minste weg"],
)
def test_een_woord_erbij_of_eraf_aan_de_rand(plaats: str, oud: str, nieuw: str, staat_er: str, tmp_path: Path) -> None:
    (b,) = tweede(tmp_path, woord(plaats, oud, nieuw))
    assert (b.code, b.staat_er.rstrip(".")) == ("SW-W02", staat_er)


def test_een_lid_weg_terwijl_het_volgende_opschuift(tmp_path: Path) -> None:
    gevonden = tweede(tmp_path, samen(weg(L22), nummer(L23, "2")))
    assert {kort(b) for b in gevonden} == {
        ("SW-W05", "artikel 2, tweede lid", "genoeg"), ("SW-W04", "artikel 2, derde lid", "leeg"),
    }  # fmt: skip


# -- versions ---------------------------------------------------------------------------------------------------------

ALLES_NU = "lezer tellen genoeg leeg zaal terug-nieuw teldag (2024) deur"
ALLES_OUD = ALLES_NU.replace("terug-nieuw", "terug-oud")
NA = Versie("2024-06-01")
V2_TOT_NA = Versie(NIEUW, "2024-05-31")


def test_een_nieuwe_versie_die_het_register_niet_kent(tmp_path: Path) -> None:
    (b,) = controleer(tmp_path, {V1: EERSTE, V2_TOT_NA: TWEEDE, NA: TWEEDE}).bevindingen
    assert kort(b) == ("SW-W07", NAAM, ALLES_NU)
    assert (b.versie, b.staat_er) == (date(2024, 6, 1), "2024-06-01")


def test_een_nieuwe_versie_met_een_andere_tekst(tmp_path: Path) -> None:
    na = m.woord(TWEEDE, L22, "vier", "vijf")
    gevonden = controleer(tmp_path, {V1: EERSTE, V2_TOT_NA: TWEEDE, NA: na}).bevindingen
    assert {kort(b) for b in gevonden} == {
        ("SW-W07", NAAM, ALLES_NU), ("SW-W02", "artikel 2, tweede lid", "genoeg"),
    }  # fmt: skip
    assert {b.versie for b in gevonden} == {date(2024, 6, 1)}


def test_een_nieuwe_versie_na_het_einde_van_een_regel_raakt_haar_niet(tmp_path: Path) -> None:
    regels = [r if r["id"] != "genoeg" else {**r, "tot": "2024-06-01"} for r in m.REGELS]
    boek = laad_met(m.bestanden(regels=regels))
    na = m.weg(TWEEDE, L22)
    gevonden = controleer(tmp_path, {V1: EERSTE, V2_TOT_NA: TWEEDE, NA: na}, boek).bevindingen
    assert {kort(b) for b in gevonden} == {
        ("SW-W07", NAAM, ALLES_NU.replace("genoeg ", "")), ("SW-W05", "artikel 2, tweede lid", ""),
    }  # fmt: skip


def test_een_versie_is_verdwenen(tmp_path: Path) -> None:
    (b,) = controleer(tmp_path, {V2: TWEEDE}).bevindingen
    assert (kort(b), b.versie) == (("SW-W08", NAAM, ALLES_OUD), date(2022, 1, 1))


def test_de_laatste_versie_is_verdwenen(tmp_path: Path) -> None:
    """Then the older text holds longer, and the new rule rests on words that are not there."""
    gevonden = {kort(b) for b in controleer(tmp_path, {Versie(OUD): EERSTE}).bevindingen}
    assert gevonden >= {("SW-W08", NAAM, ALLES_NU), ("SW-W09", NAAM, ALLES_OUD)}
    assert {g for g in gevonden if g[0] not in ("SW-W08", "SW-W09")} == {("SW-W02", "artikel 4", "terug-nieuw")}


def test_de_geldigheid_van_een_versie_is_gewijzigd(tmp_path: Path) -> None:
    (b,) = controleer(tmp_path, {V1: EERSTE, Versie(NIEUW, "2025-12-31"): TWEEDE}).bevindingen
    assert kort(b) == ("SW-W09", NAAM, ALLES_NU)
    assert (b.was, b.staat_er) == ("heden", "2026-01-01")


def test_wat_voor_een_versie_eindigt_wordt_niet_geraakt(tmp_path: Path) -> None:
    """Article 4 read differently in the second version hits the new rule only; in the first the old one only."""
    anders = {V1: m.woord(EERSTE, "artikel=4", "zes", "vijf"), V2: TWEEDE}
    assert {kort(b)[2] for b in controleer(tmp_path / "a", anders).bevindingen} == {"terug-oud"}
    assert {kort(b)[2] for b in tweede(tmp_path / "b", weg("artikel=4"))} == {"terug-nieuw"}


def test_een_regel_die_over_een_wijziging_heen_loopt_wordt_in_de_tweede_versie_geraakt(tmp_path: Path) -> None:
    regels = [{k: w for k, w in r.items() if k != "tot"} for r in m.REGELS if r["id"] != "terug-nieuw"]
    (b,) = controleer(tmp_path, GEWOON, laad_met(m.bestanden(regels=regels))).bevindingen
    assert (kort(b), b.versie) == (("SW-W02", "artikel 4", "terug-oud"), date(2023, 7, 1))


def test_een_versie_die_terugwerkt_staat_in_register_en_manifest(tmp_path: Path) -> None:
    """On 1 September 2024 a version is published that holds since 1 April: three entries, two of one first day."""
    register = [
        {"van": OUD, "zicht_tot": "2024-09-01"},
        {"van": OUD, "tot": "2024-04-01", "zicht_van": "2024-09-01"},
        {"van": "2024-04-01", "zicht_van": "2024-09-01"},
    ]
    regels = [r for r in m.REGELS if not r["id"].startswith("terug")]
    vast = {OUD: m.afdrukken(EERSTE), "2024-04-01": m.afdrukken(TWEEDE)}
    boek = laad_met(m.bestanden(vast, regels, register))
    manifest = {
        Versie(OUD, zicht_laatste="2024-08-31"): EERSTE,
        Versie(OUD, "2024-03-31", "2024-09-01", volgnummer=1): EERSTE,
        Versie("2024-04-01", zicht="2024-09-01"): TWEEDE,
    }
    assert controleer(tmp_path / "goed", manifest, boek).bevindingen == []
    zonder = {v: t for v, t in manifest.items() if v.volgnummer == 0}
    assert {b.code for b in controleer(tmp_path / "weg", zonder, boek).bevindingen} == {"SW-W08"}


# -- recorded and available -------------------------------------------------------------------------------------------


def _boek_zonder(*plaatsen: str) -> Regelboek:
    vast = {OUD: m.afdrukken(EERSTE), NIEUW: m.afdrukken(TWEEDE)}
    return laad_met(m.bestanden({van: {p: a for p, a in v.items() if p not in plaatsen} for van, v in vast.items()}))


def test_een_bepaling_die_niet_is_vastgelegd(tmp_path: Path) -> None:
    gevonden = controleer(tmp_path, GEWOON, _boek_zonder(L22)).bevindingen
    assert {kort(b) for b in gevonden} == {("SW-W10", "artikel 2, tweede lid", "genoeg")}
    assert [b.versie.isoformat() for b in gevonden] == [OUD, NIEUW]


def test_niets_vastgelegd_betekent_elke_bepaling_waar_iets_op_rust(tmp_path: Path) -> None:
    gevonden = controleer(tmp_path, GEWOON, laad_met(m.bestanden({}))).bevindingen
    assert {b.diagnose for b in gevonden} == {"niet vastgelegd"}
    assert {r for b in gevonden for r in b.regels} == {r["id"] for r in m.REGELS}


def test_ook_zonder_vastgelegde_tekst_moeten_de_woorden_er_staan(tmp_path: Path) -> None:
    anders = {V1: EERSTE, V2: m.woord(TWEEDE, L22, "vier", "vijf")}
    gevonden = controleer(tmp_path, anders, _boek_zonder(L22)).bevindingen
    assert {(kort(b), b.versie.isoformat()) for b in gevonden} >= {
        (("SW-W02", "artikel 2, tweede lid", "genoeg"), NIEUW),
        (("SW-W10", "artikel 2, tweede lid", "genoeg"), OUD),
    }


def test_een_bron_die_er_niet_is_wordt_genoemd_en_niet_bevonden(tmp_path: Path) -> None:
    u = controleer_tekst(m.boek(), Wetteksten(tmp_path / "bestaat-niet"))
    assert (u.bevindingen, u.bronnen) == ([], 0)
    per_bron = {n.bron: n for n in u.niet_gecontroleerd}
    assert set(per_bron) == {"BWBR0049307", WET}
    assert per_bron[WET].vastgelegd
    assert not per_bron["BWBR0049307"].vastgelegd
    rust_op = sum(s.grondslag.bron == WET for s in steunpunten(m.boek()))
    assert per_bron[WET].steunpunten == rust_op == 11


def test_een_tekst_die_niet_te_lezen_is_wordt_gemeld_met_haar_bestand(tmp_path: Path) -> None:
    m.schrijf(tmp_path, GEWOON)
    pad = tmp_path / WET / V2.label / "xml" / f"{WET}_{V2.label}.xml"
    pad.write_text(pad.read_text("utf-8")[:-40], "utf-8")
    with pytest.raises(BronFout) as fout:
        controleer_tekst(m.boek(), Wetteksten(tmp_path))
    assert str(pad) in str(fout.value)


# -- what is no change ------------------------------------------------------------------------------------------------


def _andere_attributen(xml: str) -> str:
    """Turn the attributes of every article around."""
    return re.sub(r'<artikel (label="[^"]*") (bron="[^"]*") (status="[^"]*")>', r"<artikel \3 \2 \1>", xml)


GEEN_WIJZIGING: dict[str, Callable[[str], str]] = {
    "wit": lambda x: x.replace("De beheerder ", "De\n\t  beheerder \u00a0"),
    "aanhalingstekens": lambda x: x.replace("'stand'", "‘stand’"),
    "noot van de redactie": lambda x: x.replace(
        "middernacht.", "middernacht.<redactie>Zie ook het rooster.</redactie>"
    ),
    "noot tussen woorden": lambda x: x.replace("ten minste", "ten <redactie>sic</redactie>minste"),
    "commentaar": lambda x: x.replace("ten minste", "ten <!-- of: ten hoogste -->minste"),
    "volgorde van attributen": _andere_attributen,
    "meer attributen": lambda x: x.replace("<artikel ", '<artikel stam-id="9" versie-id="8" '),
    "zacht afbreekstreepje": lambda x: x.replace("beheerder", "be\u00adheerder"),
}


@pytest.mark.parametrize("naam", GEEN_WIJZIGING)
def test_opmaak_is_geen_wijziging(naam: str, tmp_path: Path) -> None:
    m.schrijf(tmp_path, GEWOON, GEEN_WIJZIGING[naam])
    xml = (tmp_path / WET / V2.label / "xml" / f"{WET}_{V2.label}.xml").read_text("utf-8")
    assert xml != m.toestand(TWEEDE, NIEUW)
    assert controleer_tekst(m.boek(), Wetteksten(tmp_path)).bevindingen == []


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [("middernacht.", "middernacht"), ("Honden", "honden"), ("De zaal", "De zààl"), ("buiten.", "buiten;")],
)
def test_hoofdletter_leesteken_en_accent_zijn_wel_een_wijziging(oud: str, nieuw: str, tmp_path: Path) -> None:
    plaats = next(p for p, s in m.stukken(TWEEDE) if p.startswith("artikel=5&") and oud in s.al)
    assert [b.code for b in tweede(tmp_path, woord(plaats, oud, nieuw))] == ["SW-W03"]


# -- features ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def features(tmp_path: Path) -> tuple[Feature, ...]:
    map_ = tmp_path / "features"
    inhoud = {
        "wet/lid.feature": f"# language: nl\n@{WET}-2-1\nFunctionaliteit: Tellen\n",
        "wet/artikel.feature": f"# language: nl\n@{WET}-2 @open\nFunctionaliteit: Kasten\n",
        "wet/onderdeel.feature": f"# language: nl\n@{WET}-3-a\nFunctionaliteit: Droog\n",
        "wet/artikel-lang.feature": f"# language: nl\n@{WET}-22-1\nFunctionaliteit: Ander artikel\n",
        "wet/andere-wet.feature": "# language: nl\n@BWBR0049307-2-1\nFunctionaliteit: Andere wet\n",
        "praktijk/titel.feature": '# language: nl\nFunctionaliteit: Genoeg\n  Dan is "Er zijn genoeg kasten" ja\n',
        "praktijk/half.feature": '# language: nl\nFunctionaliteit: Half\n  Dan is "Er zijn genoeg" ja\n',
    }
    for naam, tekst in inhoud.items():
        (map_ / naam).parent.mkdir(parents=True, exist_ok=True)
        (map_ / naam).write_text(tekst, "utf-8")
    return lees_features(map_)


@pytest.mark.parametrize(
    ("doe", "namen"),
    [
        (woord(L21, "noemt", "roemt"), {"wet/lid.feature", "wet/artikel.feature"}),
        (woord(L22, "vier", "vijf"), {"wet/artikel.feature", "praktijk/titel.feature"}),
        (woord(L23, "blijft", "staat"), {"wet/artikel.feature"}),
        (weg("artikel=3"), {"wet/onderdeel.feature"}),
        (woord("artikel=5&lid=2", "Honden", "Katten"), set()),
    ],
)
def test_features_bij_een_bevinding(
    doe: Wijziging, namen: set[str], features: tuple[Feature, ...], tmp_path: Path
) -> None:
    (b,) = tweede(tmp_path / "tekst", doe, features=features)
    assert set(b.features) == namen


def test_geen_map_met_features_is_geen_fout(tmp_path: Path) -> None:
    assert lees_features(tmp_path / "nergens") == ()


# -- every word -------------------------------------------------------------------------------------------------------

WOORDEN = [(p, i) for p, s in m.stukken(TWEEDE) for i in range(len(s.al.split()))]


def _om(plaats: str) -> set[str]:
    """Return how a place is cited, and each provision around it."""
    delen = plaats.split("&")
    bron = m.boek().bronnen[WET]
    return {vindplaats(m.verwijzing("&".join(delen[:n])), bron) for n in range(1, len(delen) + 1)}


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(waar=st.sampled_from(WOORDEN), nieuw=st.sampled_from(["zonnebloem", "voor", "uiterlijk", "niet", "7", ""]))
def test_elk_gewijzigd_woord_wordt_gevonden_op_zijn_plaats(
    waar: tuple[str, int], nieuw: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    plaats, nr = waar
    woorden = dict(m.stukken(TWEEDE))[plaats].al.split()
    if woorden[nr] == nieuw:
        return
    woorden[nr] = nieuw
    anders = m.met(TWEEDE, plaats, lambda s: (replace(s, al=" ".join(woorden).strip()),))
    gevonden = controleer(tmp_path_factory.mktemp("wet"), {V1: EERSTE, V2: anders}).bevindingen
    assert gevonden
    assert {b.vindplaats for b in gevonden} & _om(plaats)
    assert {b.versie for b in gevonden} == {date(2023, 7, 1)}
    raakbaar = {s.id for s in steunpunten(m.boek()) if _raakt(s.grondslag, plaats)}
    assert {i for b in gevonden for i in (*b.regels, *b.parameters, *b.interpretaties)} <= raakbaar


def _raakt(g: Verwijzing, plaats: str) -> bool:
    """Return whether what rests on a reference can be hit by a change at a place: it lies in it, or around it."""
    v = m.verwijzing(plaats)
    delen = [(g.artikel, v.artikel), (g.lid, v.lid), (g.onderdeel, v.onderdeel), (g.begrip, v.begrip)]
    return g.bron == WET and all(a is None or b is None or a == b for a, b in delen)


def test_vastleggen_en_eigen_berekening_geven_dezelfde_vingerafdrukken(tmp_path: Path) -> None:
    """What the program records is the SHA-256 of the words, worked out here in another way."""
    boek = m.boek()
    tekst = vingerafdrukken(boek.bronnen[WET], Wetteksten(m.schrijf(tmp_path, GEWOON)))
    for van, inhoud in ((OUD, EERSTE), (NIEUW, TWEEDE)):
        for plaats, afdruk in m.afdrukken(inhoud).items():
            assert f'"{plaats}": "{afdruk}"' in tekst, (van, plaats)
    assert tekst.count('": "') == 2 * len(m.afdrukken(EERSTE))


# -- the law itself ---------------------------------------------------------------------------------------------------

OMGEVING = "SPREIDINGSWET_WETGEVING"
INSTRUMENTEN = ("BWBR0049307", "BWBR0049310", "BWBR0049320")
HIER = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def officieel() -> Path:
    naam = os.environ.get(OMGEVING)
    if not naam or not (Path(naam) / INSTRUMENTEN[0] / "manifest.xml").is_file():
        pytest.skip(f"de officiële teksten zijn er niet: zet {OMGEVING} op de map met de drie regelingen")
    return Path(naam)


@pytest.fixture
def kopie(officieel: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(officieel, tmp_path / "wetgeving"))


WET_PAD = "BWBR0049307/2024-01-31_0/xml/BWBR0049307_2024-01-31_0.xml"


def _artikel4(map_: Path, doe: Callable[[str], str]) -> list[Tekstbevinding]:
    """Change article 4 of the law in a copy, and return the findings about it."""
    pad = map_ / WET_PAD
    xml = pad.read_text("utf-8")
    (oud,) = re.findall(r'<artikel [^>]*label="Artikel 4".*?</artikel>\s*', xml, re.DOTALL)
    nieuw = doe(oud)
    assert nieuw != oud
    pad.write_text(xml.replace(oud, nieuw), "utf-8")
    features = lees_features(HIER / "features")
    return controleer_tekst(regelboek(), Wetteksten(map_), features).bevindingen


def _vervang(oud: str, nieuw: str, keer: int = 1) -> Callable[[str], str]:
    def doe(xml: str) -> str:
        assert xml.count(oud) == keer, (oud, xml.count(oud))
        return xml.replace(oud, nieuw)

    return doe


OFFICIEEL: dict[str, tuple[Callable[[str], str], str]] = {
    "een woord": (_vervang("een verslag uit", "een rapport uit"), "SW-W01"),
    "voor wordt uiterlijk": (_vervang("voor 1 november", "uiterlijk 1 november"), "SW-W02"),
    "lid 2 wordt lid 5": (
        lambda x: re.sub(r"(<lidnr[^>]*>)2(</lidnr>)", r"\g<1>5\g<2>", x), "SW-W04"),
    "artikel 4 weg": (lambda _: "", "SW-W05"),
}  # fmt: skip


def test_de_regels_tegen_de_officiele_tekst(officieel: Path) -> None:
    u = controleer_tekst(regelboek(), Wetteksten(officieel), lees_features(HIER / "features"))
    assert u.bevindingen == []
    assert (u.bronnen, u.versies) == (3, 5)
    assert not {n.bron for n in u.niet_gecontroleerd if n.vastgelegd}


@pytest.mark.parametrize("naam", OFFICIEEL)
def test_vier_vergissingen_in_artikel_4(naam: str, kopie: Path) -> None:
    doe, code = OFFICIEEL[naam]
    gevonden = _artikel4(kopie, doe)
    bij_regel = [b for b in gevonden if "verslag-tijdig" in b.regels]
    assert [b.code for b in bij_regel] == [code]
    assert all(b.vindplaats.startswith("artikel 4") for b in gevonden)
    assert "verslag_voor (2024)" in {p for b in gevonden for p in b.parameters}
    assert any("artikel-4" in f or "artikel-04" in f or "verslag" in f for b in bij_regel for f in b.features)


def test_vier_vergissingen_hebben_vier_codes() -> None:
    assert len({code for _, code in OFFICIEEL.values()}) == 4


@pytest.mark.parametrize("bwb", INSTRUMENTEN)
def test_het_register_kent_de_versies_van_het_manifest(bwb: str, officieel: Path) -> None:
    register = [(v.van, v.tot, v.zicht) for v in regelboek().bronnen[bwb].versies]
    assert register == [(v.van, v.tot, v.zicht_van) for v in Wetteksten(officieel).versies(bwb)]


@pytest.mark.parametrize("bwb", INSTRUMENTEN)
def test_vastleggen_geeft_het_bestand_byte_voor_byte(bwb: str, officieel: Path) -> None:
    bestand = (HIER / "wetgeving" / "vingerafdrukken" / f"{bwb}.yaml").read_bytes()
    assert vingerafdrukken(regelboek().bronnen[bwb], Wetteksten(officieel)).encode() == bestand


def test_elke_verwijzing_naar_een_regeling_wordt_gevonden(officieel: Path) -> None:
    teksten = Wetteksten(officieel)
    bekeken = 0
    for s in steunpunten(regelboek()):
        if s.grondslag.bron not in INSTRUMENTEN or not s.grondslag.artikel:
            continue
        for v in teksten.versies(s.grondslag.bron):
            if s.geldt_tussen(v.van, v.tot):
                bepaling = teksten.tekst(s.grondslag.bron, v.label).zoek(s.grondslag)
                assert bepaling is not None, (s.id, s.grondslag)
                assert bepaling.status == "goed"
                bekeken += 1
    assert bekeken > 20


def test_de_kopie_zelf_geeft_niets_en_een_nieuwe_versie_wel(kopie: Path) -> None:
    assert controleer_tekst(regelboek(), Wetteksten(kopie)).bevindingen == []
    bwb, label = "BWBR0049310", "2026-07-01_0"
    oud = kopie / bwb / "2024-03-30_0" / "xml" / f"{bwb}_2024-03-30_0.xml"
    nieuw = kopie / bwb / label / "xml" / f"{bwb}_{label}.xml"
    nieuw.parent.mkdir(parents=True)
    nieuw.write_text(
        oud.read_text("utf-8").replace('" inwerkingtreding="2024-03-30"', '" inwerkingtreding="2026-07-01"')
    )
    versies = (
        Versie("2024-01-31", "2024-03-29"), Versie("2024-03-30", "2026-06-30"), Versie("2026-07-01"),
    )  # fmt: skip
    (kopie / bwb / "manifest.xml").write_text(m.manifest(versies, bwb), "utf-8")
    gevonden = controleer_tekst(regelboek(), Wetteksten(kopie)).bevindingen
    assert [b.code for b in gevonden] == ["SW-W07"]
    assert gevonden[0].regels


def test_bevindingen_zijn_als_json_te_schrijven(tmp_path: Path) -> None:
    u = controleer(tmp_path, {V1: EERSTE, V2: m.woord(TWEEDE, L22, "vier", "vijf")})
    gegevens = json.loads(controle_json(u))
    (b,) = gegevens["bevindingen"]
    assert (b["code"], b["versie"], b["regels"]) == ("SW-W02", NIEUW, ["genoeg"])
    tekst = controle(u, "map")
    assert "vastgelegd: «ten minste vier kasten»" in tekst
    assert "staat er:   «ten minste vijf kasten»" in tekst
