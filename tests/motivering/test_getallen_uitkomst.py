"""A number in a motivation that is another than outcome or dossier gives: found, and nothing else."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spreidingswet.motivering.controles.getallen import controleer_getallen
from spreidingswet.motivering.controles.kandidaten import kandidaten
from spreidingswet.motivering.controles.waarden import waarden
from spreidingswet.motivering.vondsten import Getalvondst, Zin
from tests.motivering.getalhulp import gegevens, zaak, zin

GOED = [
    "De opgave van de {provincie Utrecht|PV26} is [1.000|opgave|totaal] plaatsen.",
    "Aan {Amersfoort|GM0307} worden [300|toegewezen|] plaatsen toegewezen, waarvan [20|toegewezen|amv] voor amv.",
    "{Haven|a} biedt [620|plaatsen|] plaatsen.",
    "In {Utrecht|GM0344} tellen [700|telt_mee|] plaatsen mee.",
    "Het verslag noemt voor {Utrecht|GM0344} [500|in_verslag|] plaatsen, met voornemens [650|in_verslag|] plaatsen.",
    "De {provincie|PV26} heeft een tekort van [30|verschil|regulier] reguliere plaatsen.",
    "{Utrecht|GM0344} krijgt [700|toegewezen|] en {Amersfoort|GM0307} [300|toegewezen|] plaatsen.",
    "De capaciteitsraming is [96.000|raming|] plaatsen.",
    "De uitkering is [€ 2.000|bedrag_per_plaats|] per plaats.",
    "De uitkering geldt boven [75%|percentage|] van de opgave.",
    "In {Utrecht|GM0344} tellen ongeveer [~680|telt_mee|] plaatsen mee.",
    "In {Utrecht|GM0344} tellen ten minste [600|telt_mee|] plaatsen mee.",
    "Het college stelt in zijn zienswijze dat in {Utrecht|GM0344} [900|telt_mee|] plaatsen meetellen.",
    "Regulier tellen [620|telt_mee|regulier] en [250|telt_mee|regulier] plaatsen mee in de {provincie|PV26}.",
    "De toewijzing aan {Utrecht|GM0344} is [700|toegewezen|amv] plaatsen, waarvan [80|toegewezen|amv] voor amv.",
    "Niet gehaald is het reguliere deel van de opgave van de {provincie|PV26}: [870|opgave|regulier] plaatsen.",
    "De toewijzing van {Amersfoort|GM0307} wijkt af van de indicatieve verdeling: regulier [−80|indicatief|regulier].",
    "Het verslag noemt [500|in_verslag|] plaatsen.",
    "In {Utrecht|GM0344} tellen ten minste [~600|telt_mee|] plaatsen mee.",
    "Een gezin van [4|anders|] telt als vier plaatsen.",
]
FOUT = [
    ("SW-M40", "1.010", "De opgave van de {provincie Utrecht|PV26} is [1.010|opgave|totaal] plaatsen."),
    ("SW-M40", "310", "Aan {Amersfoort|GM0307} worden [310|toegewezen|] plaatsen toegewezen."),
    ("SW-M40", "640", "{Haven|a} biedt [640|plaatsen|] plaatsen."),
    ("SW-M40", "710", "In {Utrecht|GM0344} tellen [710|telt_mee|] plaatsen mee."),
    ("SW-M40", "40", "De {provincie|PV26} heeft een tekort van [40|verschil|regulier] reguliere plaatsen."),
    ("SW-M40", "800", "In {Utrecht|GM0344} tellen ongeveer [~800|telt_mee|] plaatsen mee."),
    ("SW-M40", "800", "In {Utrecht|GM0344} tellen ten minste [800|telt_mee|] plaatsen mee."),
    ("SW-M40", "95.000", "De capaciteitsraming is [95.000|raming|] plaatsen."),
    ("SW-M44", "620", "{Utrecht|GM0344} krijgt [620|toegewezen|amv] amv-plaatsen."),
    ("SW-M47", "€ 3.000", "De uitkering is [€ 3.000|bedrag_per_plaats|] per plaats."),
    ("SW-M47", "90%", "De uitkering geldt boven [90%|percentage|] van de opgave."),
    ("SW-M41", "300", "{Utrecht|GM0344} krijgt [300|toegewezen|] en {Amersfoort|GM0307} [300|toegewezen|] plaatsen."),
]  # fmt: skip


@pytest.mark.parametrize("tekst", GOED)
def test_een_goed_getal_geeft_niets(tekst: str) -> None:
    assert not list(controleer_getallen(zaak(tekst)))


@pytest.mark.parametrize(("code", "woorden", "tekst"), FOUT)
def test_een_verkeerd_getal_wordt_gevonden(code: str, woorden: str, tekst: str) -> None:
    (b,) = controleer_getallen(zaak(tekst))
    assert (b.code, b.woorden) == (code, woorden)
    assert b.plek is not None
    assert b.verwacht
    assert b.bepalingen
    assert b.gewicht == ("waarschuwing" if code == "SW-M41" else "fout")


def test_het_getal_van_een_andere_gemeente_krijgt_een_wenk() -> None:
    (b,) = controleer_getallen(zaak("Aan {Amersfoort|GM0307} worden [700|toegewezen|totaal] plaatsen toegewezen."))
    assert "Dit is het getal van Utrecht" in b.wat
    assert b.reden == "dossier#/verdeelbesluit/toewijzing/1/totaal"


@pytest.mark.parametrize("aantal", [700, 620, 230, 200])
def test_een_aantal_dat_uit_het_dossier_kan_volgen_geeft_niets(aantal: int) -> None:
    assert not list(controleer_getallen(zaak(f"{{Utrecht|GM0344}} komt uit op [{aantal}||] plaatsen.")))


def test_een_aantal_dat_nergens_uit_volgt_is_een_waarschuwing() -> None:
    (b,) = controleer_getallen(zaak("{Utrecht|GM0344} komt uit op [707||] plaatsen."))
    assert (b.code, b.gewicht) == ("SW-M41", "waarschuwing")


def test_een_getal_met_voornemens_als_vast_getal_is_een_waarschuwing() -> None:
    (b,) = controleer_getallen(zaak("Het verslag biedt in {Utrecht|GM0344} [650|in_verslag|] plaatsen."))
    assert (b.code, b.gewicht) == ("SW-M41", "waarschuwing")


def test_een_verrekend_overschot_is_geen_getal_van_amv() -> None:
    (b,) = controleer_getallen(zaak("Voor amv tellen in de {provincie|PV26} [870|telt_mee|amv] plaatsen mee."))
    assert b.code == "SW-M44"
    assert "artikel 2.2, eerste lid, Besluit (AMvB)" in b.bepalingen


def test_wat_het_dossier_niet_weet_wordt_niet_tegengesproken() -> None:
    data = gegevens()
    del data["gemeenten"][0]["in_verslag"]
    tekst = "Het verslag noemt voor {Utrecht|GM0344} [510|in_verslag|] plaatsen."
    assert not list(controleer_getallen(zaak(tekst, data=data)))


def test_alleen_buiten_zijn_grenzen_wordt_een_onbekend_getal_tegengesproken() -> None:
    data = gegevens()
    del data["voorzieningen_volledig"]
    del data["voorzieningen"][2]["stand"]
    vorm = "In de provincie {Utrecht|PV26} tellen [{}|telt_mee|totaal] plaatsen mee, in totaal."
    assert not list(controleer_getallen(zaak(vorm.replace("{}", "940"), data=data)))
    (b,) = controleer_getallen(zaak(vorm.replace("{}", "600"), data=data))
    assert b.code == "SW-M40"


def _zinnen(verzet: int | None = None) -> list[Zin]:
    """Return a sentence for every number of which each meaning is known exactly; one of them with another value."""
    uit = list[Zin]()
    z = zaak()
    alles = waarden(z)
    bekend = [
        b
        for lijst in alles.per.values()
        for b in lijst
        if b.hoofd
        and b.exact
        and b.maat not in ("bedrag_per_plaats", "uitkering")
        and b.laag is not None
        and all(k.exact for k in kandidaten(z, alles, b.onderwerp, b.maat))
    ]
    for n, b in enumerate(bekend):
        waarde = abs(Fraction(b.laag or 0)) + (1_000_003 if verzet is not None and n == verzet % len(bekend) else 0)
        soort = (
            "gemeente"
            if b.onderwerp.startswith("GM")
            else "provincie"
            if b.onderwerp.startswith("PV")
            else "voorziening"
        )
        leeg = {"gemeente": None, "provincie": None, "voorziening": None}
        kaal = zin(f"[{waarde}|{b.maat}|{b.deel}]", n + 1, "cel", **{**leeg, soort: b.onderwerp})
        uit.append(kaal)
    return uit


def test_precies_de_getallen_van_de_uitkomst_geven_niets() -> None:
    zinnen = _zinnen()
    assert len(zinnen) > 60
    assert not list(controleer_getallen(zaak(*zinnen)))


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000))
def test_een_veranderd_getal_geeft_precies_een_bevinding(n: int) -> None:
    zinnen = _zinnen(n)
    veranderd = sum(v.waarde > 1_000_000 for z in zinnen for v in z.vondsten if isinstance(v, Getalvondst))
    gevonden = list(controleer_getallen(zaak(*zinnen)))
    assert len(gevonden) == veranderd


@settings(max_examples=10, deadline=None)
@given(totaal=st.integers(200, 5000), amv=st.integers(1, 99), toe=st.integers(100, 150))
def test_elk_dossier_past_bij_zijn_eigen_getallen(totaal: int, amv: int, toe: int) -> None:
    data = gegevens()
    data["opgave"] = {"totaal": totaal, "amv": amv}
    data["verdeelbesluit"]["toewijzing"][1] = {"gemeente": "GM0307", "totaal": toe, "amv": amv}
    z = zaak(
        f"De opgave van de {{provincie|PV26}} is [{totaal}|opgave|totaal] plaatsen: [{totaal - amv}|opgave|regulier] "
        f"regulier en [{amv}|opgave|amv] voor amv.",
        f"{{Amersfoort|GM0307}} krijgt [{toe}|toegewezen|totaal] plaatsen in totaal, waarvan "
        f"[{amv}|toegewezen|amv] amv.",
        data=data,
    )
    assert not list(controleer_getallen(z))


def test_koppen_en_bladranden_worden_niet_beoordeeld() -> None:
    fout = zin("{Haven|a}: [640|plaatsen|] plaatsen", 1)
    for soort in ("kop", "koptekst", "voettekst"):
        z = replace(fout, stuk=replace(fout.stuk, soort=soort))
        assert not list(controleer_getallen(zaak(z)))
