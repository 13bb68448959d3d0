"""Claims against the outcome, what is missing, and what is confidential: from a text through the whole chain."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.motivering.controlehulp import GOED, OVERSCHOT, met, toets_tekst, van

TEGENSPRAAK = {
    "voorziening_telt_toch_mee": ("De voorziening Haven telt niet mee.", "a/telt-mee"),
    "provincie_is_niet_sluitend": ("De provincie Utrecht is sluitend.", "PV26/sluitend"),
    "taak_is_niet_vervuld": ("De gemeente Amersfoort heeft haar taak vervuld.", "GM0307/taak-vervuld"),
    "verslag_was_te_laat": ("Het verslag is tijdig uitgebracht.", "PV26/verslag-tijdig"),
}
GOED_GEZEGD = (
    "De voorziening Haven telt mee.",
    "De provincie Utrecht is niet sluitend.",
    "De gemeente Amersfoort heeft haar taak niet vervuld.",
    "Het verslag is niet tijdig uitgebracht.",
    "Volgens het college telt de voorziening Haven niet mee.",
    "Als de voorziening Haven sluit, telt zij niet mee.",
    "De provincie Utrecht zou sluitend zijn.",
    "Of de provincie Utrecht sluitend is, staat hieronder.",
)


@pytest.mark.parametrize("naam", TEGENSPRAAK)
def test_bewering_tegen_de_uitkomst(tmp_path: Path, naam: str) -> None:
    zin, anker = TEGENSPRAAK[naam]
    gevonden = van(toets_tekst(tmp_path, met(zin)), "SW-M50")
    assert [b.reden for b in gevonden] == [anker]
    assert gevonden[0].verwacht
    assert gevonden[0].bepalingen


@pytest.mark.parametrize("zin", GOED_GEZEGD)
def test_bewering_die_klopt_of_niets_beweert(tmp_path: Path, zin: str) -> None:
    assert [(b.code, b.woorden) for b in van(toets_tekst(tmp_path, met(zin)), "SW-M50", "SW-M51")] == []


def test_bewering_steunt_op_wat_het_dossier_niet_weet(tmp_path: Path) -> None:
    anders = {"voorzieningen.c": {"beschikbaar_vanaf": None}}
    gevonden = van(toets_tekst(tmp_path, GOED, anders), "SW-M50", "SW-M51")
    assert ("SW-M51", "c/telt-mee") in {(b.code, b.reden) for b in gevonden}


def test_gemeente_komt_niet_voor(tmp_path: Path) -> None:
    zonder = GOED[: GOED.index("## Gemeente Amersfoort")] + GOED[GOED.index("## De provincie") :]
    gevonden = van(toets_tekst(tmp_path, zonder), "SW-M60", "SW-M62")
    assert [(b.code, b.gewicht) for b in gevonden] == [("SW-M60", "fout"), ("SW-M62", "waarschuwing")]
    assert "Amersfoort" in gevonden[0].wat
    assert gevonden[0].plek is None


def test_gemeente_alleen_in_een_tabel(tmp_path: Path) -> None:
    begin, einde = GOED.index("## Gemeente Amersfoort"), GOED.index("## De provincie")
    tabel = "| gemeente | plaatsen |\n|---|---|\n| Amersfoort | 300 |\n\n"
    assert van(toets_tekst(tmp_path, GOED[:begin] + GOED[einde:] + tabel), "SW-M61")


def test_voorziening_niet_genoemd(tmp_path: Path) -> None:
    v = toets_tekst(tmp_path, GOED.replace("De voorziening Kinderhuis telt mee met 80 plaatsen voor amv.", ""))
    assert ["Kinderhuis" in b.wat for b in van(v, "SW-M62")] == [True]


@pytest.mark.parametrize(
    "zonder",
    [", omdat de gemeente vrijwillig meer plaatsen aanbiedt", ", omdat een deel van de amv-plaatsen is geruild"],
)
def test_afwijking_zonder_reden(tmp_path: Path, zonder: str) -> None:
    gevonden = van(toets_tekst(tmp_path, GOED.replace(zonder, "")), "SW-M63")
    assert len(gevonden) == 1
    assert "wijkt af" in gevonden[0].woorden or "toegewezen" in gevonden[0].woorden


def test_bevoegdheid_is_geen_reden(tmp_path: Path) -> None:
    tekst = GOED.replace(
        "omdat de gemeente vrijwillig meer plaatsen aanbiedt", "gelet op artikel 5 van de Spreidingswet"
    )
    assert van(toets_tekst(tmp_path, tekst), "SW-M63")


def test_voornemen_overgenomen_als_vast(tmp_path: Path) -> None:
    anders = {"voorzieningen.c": {"stand": "voornemen"}}
    tekst = GOED.replace("De voorziening Kamp telt mee met 250 plaatsen.", "Aan de orde is de voorziening Kamp.")
    assert van(toets_tekst(tmp_path, tekst, anders), "SW-M64")
    gezegd = tekst.replace("de voorziening Kamp.", "de voorziening Kamp, een voornemen dat niet meetelt.")
    assert not van(toets_tekst(tmp_path, gezegd, anders), "SW-M64")


def test_overschot_zonder_uitleg(tmp_path: Path) -> None:
    assert not van(toets_tekst(tmp_path, GOED, OVERSCHOT), "SW-M65")
    kaal = GOED.replace(", omdat de gemeente vrijwillig meer plaatsen aanbiedt", "")
    assert [b.gewicht for b in van(toets_tekst(tmp_path, kaal, OVERSCHOT), "SW-M65")] == ["waarschuwing"]


def test_of_een_reden_het_overschot_uitlegt_is_niet_te_zien(tmp_path: Path) -> None:
    """A reason about the gemeente without a word of the surplus: no finding and no silence either."""
    vaag = GOED.replace("omdat de gemeente vrijwillig meer plaatsen aanbiedt", "omdat dat past")
    gezien = toets_tekst(tmp_path, vaag, OVERSCHOT)
    assert not van(gezien, "SW-M65")
    (n,) = (n for n in gezien.niet_beoordeeld if "niet te zien" in n.waarom)
    assert "omdat dat past" in n.tekst
    assert "Utrecht biedt meer dan haar indicatieve aantal; of deze woorden dat uitleggen" in n.waarom


def test_interpretatie_die_beslist_niet_genoemd(tmp_path: Path) -> None:
    tekst = GOED.replace(
        "De periode van twee jaar lezen wij zo dat het telvenster loopt tot 1 februari 2026 (interpretatie "
        "tweejaarsperiode).", "")  # fmt: skip
    assert "tweejaarsperiode" in van(toets_tekst(tmp_path, tekst), "SW-M66")[0].wat


OORDEEL: dict[str, Any] = {
    "over": "haalbaarheid", "betreft": "GM0344", "antwoord": "ja", "auteur": "J. de Vries", "rol": "beleidsmedewerker",
    "datum": "2024-12-01", "motivering": "De vergunningen zijn verleend.",
}  # fmt: skip
_OVER = "Het plan is haalbaar voor de gemeente Utrecht."


@pytest.mark.parametrize(
    ("zin", "oordeel", "gevonden"),
    [
        (f"{_OVER[:-1]}, zo oordeelt J. de Vries, omdat de vergunningen zijn verleend.", OORDEEL, 0),
        (f"{_OVER[:-1]}, omdat de vergunningen zijn verleend.", OORDEEL, 1),
        (f"{_OVER[:-1]}, zo oordeelt J. de Vries.", OORDEEL, 1),
        (f"{_OVER[:-1]}, zo oordeelt J. de Vries.", {**OORDEEL, "motivering": None}, 1),
        ("Over iets anders.", OORDEEL, 0),
    ],
    ids=["volledig", "zonder_auteur", "zonder_reden", "onvolledig_in_dossier", "niet_gebruikt"],
)
def test_oordeel(tmp_path: Path, zin: str, oordeel: dict[str, Any], gevonden: int) -> None:
    assert len(van(toets_tekst(tmp_path, met(zin), {"oordelen": [oordeel]}), "SW-M67")) == gevonden


@pytest.mark.parametrize(
    ("clausule", "mist"),
    [
        ("", "hoe bezwaar"),
        ("Tegen dit besluit kan bezwaar worden gemaakt bij de minister.", "termijn"),
        ("Tegen dit besluit kan binnen zes weken bezwaar worden gemaakt.", "orgaan"),
    ],
    ids=["geen_clausule", "zonder_termijn", "zonder_orgaan"],
)
def test_bezwaarclausule(tmp_path: Path, clausule: str, mist: str) -> None:
    gevonden = van(toets_tekst(tmp_path, GOED[: GOED.index("Tegen dit besluit")] + clausule), "SW-M68")
    assert [mist in b.wat for b in gevonden] == [True]


def test_open_plek(tmp_path: Path) -> None:
    assert van(toets_tekst(tmp_path, met("[motivering ontbreekt: waarom het afwijkt]")), "SW-M69")


GEHEIM = {"voorzieningen.c": {"openbaar": False, "naam": "Hotel De Kroon"}}
ZONDER = GOED.replace("De voorziening Kamp telt mee met 250 plaatsen.", "")


@pytest.mark.parametrize(
    "zin",
    ["Er komt opvang in Hotel De Kroon.", "Er komt opvang in hotel de kroon.", "Er komt opvang in Hotel\u00a0De Kroon.",
     "| plek | aantal |\n|---|---|\n| Hotel De Kroon | veel |", "### Hotel De Kroon"],
)  # fmt: skip
def test_vertrouwelijke_voorziening(tmp_path: Path, zin: str) -> None:
    assert van(toets_tekst(tmp_path, ZONDER + f"\n\n{zin}\n", GEHEIM), "SW-M70")


def test_vertrouwelijke_voorziening_in_eigenschap_en_bestandsnaam(tmp_path: Path) -> None:
    v = toets_tekst(tmp_path, ZONDER, GEHEIM, naam="hotel-de-kroon.md")
    assert ["naam van het bestand" in b.wat for b in van(v, "SW-M70")] == [True]
    html = f"<html><head><title>Hotel De Kroon</title></head><body><p>{ZONDER}</p></body></html>"
    assert van(toets_tekst(tmp_path, html, GEHEIM, naam="stuk.html"), "SW-M70")


def test_vertrouwelijke_voorziening_niet_genoemd(tmp_path: Path) -> None:
    v = toets_tekst(tmp_path, ZONDER + "\nEr is een hotel in de kroon van de boom.\n", GEHEIM)
    assert van(v, "SW-M70") == []
    assert all("Kroon" not in b.wat + b.verwacht for b in v.bevindingen)
