"""Regular and amv netted, sluitend on the total only, places of another province: found, and their denial is not."""

from __future__ import annotations

import pytest

from spreidingswet.motivering.controles.gemengd import (
    controleer_andere_provincie,
    controleer_totaal,
    controleer_verrekening,
)
from tests.motivering.getalhulp import gegevens, zaak, zin


@pytest.mark.parametrize(
    "tekst",
    [
        "Het reguliere overschot vult het tekort voor amv.",
        "Het tekort aan amv-plaatsen wordt gecompenseerd door het overschot aan reguliere plaatsen.",
        "Het amv-tekort van tien wordt deels opgevangen door het reguliere overschot van Utrecht.",
    ],
)
def test_verrekening_van_amv_met_regulier_wordt_gevonden(tekst: str) -> None:
    (b,) = controleer_verrekening(zaak(tekst))
    assert (b.code, b.gewicht) == ("SW-M44", "fout")
    assert "artikel 2.2, eerste lid, Besluit (AMvB)" in b.bepalingen


@pytest.mark.parametrize(
    "tekst",
    [
        "Een overschot aan reguliere plaatsen vult het tekort voor amv niet.",
        "Regulier is er een overschot, voor amv een tekort; het een kan het ander niet compenseren.",
        "Utrecht heeft een tekort aan amv-plaatsen en een overschot aan reguliere plaatsen.",
        "De gemeente betoogt dat het reguliere overschot het tekort voor amv compenseert.",
        "De kosten van reguliere plaatsen en amv-plaatsen worden vergoed en gedekt.",
    ],
)
def test_wie_niet_verrekent_krijgt_geen_bevinding(tekst: str) -> None:
    assert not list(controleer_verrekening(zaak(tekst)))


def _sluitend() -> dict[str, object]:
    data = gegevens()
    data["opgave"] = {"totaal": 950, "amv": 80}
    return data


def test_sluitend_op_het_totaal_alleen_wordt_gevonden() -> None:
    tekst = "Met [950|telt_mee|totaal] plaatsen is de {provincie|PV26} {sluitend|!sluitend}."
    (b,) = controleer_totaal(zaak(tekst))
    assert (b.code, b.gewicht, b.woorden) == ("SW-M45", "waarschuwing", "sluitend")
    assert "870 van 900" in b.verwacht
    assert "80 van 100" in b.verwacht


@pytest.mark.parametrize(
    "tekst",
    [
        "Regulier en amv zijn elk gehaald met [950|telt_mee|totaal] plaatsen: {sluitend|!sluitend}.",
        "De {provincie|PV26} is {sluitend|!sluitend}.",
        "De {provincie|PV26} is met [950|telt_mee|totaal] plaatsen {niet sluitend|!niet_sluitend}.",
    ],
)
def test_sluitend_op_beide_delen_geeft_niets(tekst: str) -> None:
    assert not list(controleer_totaal(zaak(tekst)))


def test_een_provincie_die_sluitend_is_mag_het_totaal_noemen() -> None:
    tekst = "Met [950|telt_mee|totaal] plaatsen is de {provincie|PV26} {sluitend|!sluitend}."
    assert not list(controleer_totaal(zaak(tekst, data=_sluitend())))


def test_een_plaats_van_een_andere_provincie_meegeteld_wordt_gevonden() -> None:
    (b,) = controleer_andere_provincie(zaak("De veertig plaatsen in {Culemborg|GM0216} {tellen mee|!telt_mee}."))
    assert (b.code, b.gewicht, b.woorden) == ("SW-M46", "fout", "Culemborg")
    assert "Gelderland" in b.wat


def test_een_voorziening_buiten_de_provincie_meegeteld_wordt_gevonden() -> None:
    data = gegevens()
    data["voorzieningen"].append(
        {"id": "p", "naam": "Pavijen", "gemeente": "GM0216", "plaatsen": 40, "soort": "regulier"}
    )
    tekst = zin("{Pavijen|p} telt mee met [40|telt_mee|] plaatsen.", 1)
    (b,) = controleer_andere_provincie(zaak(tekst, data=data))
    assert b.code == "SW-M46"


@pytest.mark.parametrize(
    "tekst",
    [
        "De plaatsen in {Culemborg|GM0216} {tellen niet mee|!telt_niet_mee}.",
        "De plaatsen in {Culemborg|GM0216} {tellen mee|!telt_mee} voor {Gelderland|PV25}.",
        "De plaatsen in {Utrecht|GM0344/PV26} {tellen mee|!telt_mee}.",
        "De bewoners uit {Culemborg|GM0216} zijn verhuisd.",
    ],
)
def test_wie_een_andere_provincie_niet_meetelt_krijgt_geen_bevinding(tekst: str) -> None:
    assert not list(controleer_andere_provincie(zaak(tekst)))
