"""A number of the decision that no line leads to, or that the text does not state (ECLI:NL:RBDHA:2025:13423)."""

from __future__ import annotations

from spreidingswet.motivering.controles.navolgbaar import controleer_navolgbaar
from tests.motivering.getalhulp import gegevens, zaak

AMERSFOORT = (
    "Het verslag noemt voor {Amersfoort|GM0307} [200|in_verslag|totaal] plaatsen.",
    "{Amersfoort|GM0307} krijgt van de restopgave [100|aandeel_restopgave|totaal] plaatsen.",
    "De restopgave van de {provincie|PV26} is [1.000|opgave|] min [900|telt_mee|], dus [100|restopgave|] plaatsen.",
    "Het indicatieve aantal van {Amersfoort|GM0307} is [400|indicatief|totaal], [20|indicatief|amv] daarvan voor amv.",
    "Aan {Amersfoort|GM0307} worden [300|toegewezen|totaal] plaatsen toegewezen, waarvan [20|toegewezen|amv] voor amv.",
)


def test_verslag_plus_aandeel_is_na_te_rekenen() -> None:
    assert not list(controleer_navolgbaar(zaak(*AMERSFOORT)))


def test_een_toewijzing_gelijk_aan_het_verslag_is_na_te_rekenen() -> None:
    zin = "{Utrecht|GM0344} krijgt [700|toegewezen|] plaatsen, waarvan [80|toegewezen|amv], gelijk aan het verslag."
    assert not list(controleer_navolgbaar(zaak(zin)))


def test_wat_meetelt_per_deel_opgeteld_is_na_te_rekenen() -> None:
    assert not list(
        controleer_navolgbaar(
            zaak(
                "In {Utrecht|GM0344} tellen [620|telt_mee|regulier] reguliere plaatsen mee.",
                "In {Utrecht|GM0344} tellen [80|telt_mee|amv] plaatsen voor amv mee.",
                "{Utrecht|GM0344} krijgt [700|toegewezen|totaal] plaatsen toegewezen.",
            )
        )
    )


def test_een_toewijzing_zonder_berekening_wordt_gevonden() -> None:
    (b,) = controleer_navolgbaar(zaak(AMERSFOORT[4]))
    assert (b.code, b.gewicht, b.woorden) == ("SW-M48", "waarschuwing", "300")
    assert "300 plaatsen in totaal en 20 plaatsen voor amv" in b.wat
    assert any("RBDHA:2025:13423" in p for p in b.bepalingen)


def test_de_delen_van_de_toewijzing_zelf_zijn_geen_berekening() -> None:
    (b,) = controleer_navolgbaar(
        zaak(
            "Aan {Amersfoort|GM0307} worden [300|toegewezen|totaal] plaatsen toegewezen: "
            "[280|toegewezen|regulier] regulier en [20|toegewezen|amv] voor amv."
        )
    )
    assert b.code == "SW-M48"


def test_een_getal_van_het_besluit_dat_er_niet_staat_wordt_gevonden() -> None:
    gevonden = list(controleer_navolgbaar(zaak("{Amersfoort|GM0307} krijgt plaatsen naar rato.")))
    assert [(b.code, b.gewicht, b.verwacht) for b in gevonden] == [("SW-M49", "fout", "300"), ("SW-M49", "fout", "20")]
    assert all(b.plek is None and "Amersfoort" in b.wat for b in gevonden)


def test_een_gemeente_die_niet_is_genoemd_is_voor_een_andere_controle() -> None:
    assert not list(controleer_navolgbaar(zaak("De opgave is verdeeld.")))


def test_een_restopgave_zonder_opgave_wordt_gevonden() -> None:
    (b,) = controleer_navolgbaar(zaak("De restopgave van de {provincie|PV26} is [50|restopgave|] plaatsen."))
    assert (b.code, b.woorden) == ("SW-M48", "50")


def test_een_restopgave_met_haar_berekening_geeft_niets() -> None:
    assert not list(controleer_navolgbaar(zaak(AMERSFOORT[2])))


def test_een_gepubliceerde_restopgave_die_er_niet_staat_wordt_gevonden() -> None:
    data = gegevens()
    data["verdeelbesluit"]["restopgave"] = {"regulier": 33, "amv": 20}
    gevonden = controleer_navolgbaar(zaak("Voor amv blijft [20|restopgave|amv] over.", data=data))
    (b,) = (b for b in gevonden if b.code == "SW-M49")
    assert (b.code, b.verwacht) == ("SW-M49", "33")


def test_een_aandeel_zonder_restopgave_wordt_gevonden() -> None:
    (b,) = controleer_navolgbaar(zaak(*(z for z in AMERSFOORT if "dus" not in z)))
    assert (b.code, b.woorden) == ("SW-M48", "100")
    assert "hoe groot de restopgave is" in b.wat
