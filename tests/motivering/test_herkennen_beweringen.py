"""Claims with their no worked in, what is no claim, and what numbers count."""

from __future__ import annotations

import pytest

from spreidingswet.motivering.herkennen.herken import herken
from spreidingswet.motivering.vondsten import Beweringsvondst, Getalvondst
from tests.motivering.hulp_herkennen import BEKEND, beweringen, maten, met_tabel


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("De Haven telt mee.", ["telt_mee"]),
        ("De Haven telt niet mee.", ["telt_niet_mee"]),
        ("De 300 plaatsen tellen wel mee.", ["telt_mee"]),
        ("De acht plaatsen van de Haven tellen evenmin mee.", ["telt_niet_mee"]),
        ("De Haven wordt niet meegeteld.", ["telt_niet_mee"]),
        ("De Haven wordt geheel meegeteld.", ["telt_mee"]),
        ("Het is lager omdat de Haven niet meetelt.", ["telt_niet_mee"]),
        ("De Haven kan niet worden meegeteld.", ["telt_niet_mee"]),
        ("De provincie is sluitend.", ["sluitend"]),
        ("De provincie is niet sluitend.", ["niet_sluitend"]),
        ("Vast staat dat de provincie niet sluitend is.", ["niet_sluitend"]),
        ("De provincie haalt de opgave niet.", ["opgave_niet_gehaald"]),
        ("De provincie haalt haar opgave.", ["opgave_gehaald"]),
        ("De provincie voldoet niet aan de opgave.", ["opgave_niet_gehaald"]),
        ("De opgave wordt gehaald.", ["opgave_gehaald"]),
        ("De gemeente heeft haar taak vervuld.", ["taak_vervuld"]),
        ("De gemeente heeft haar taak niet vervuld.", ["taak_niet_vervuld"]),
        ("De Haven is tijdig beschikbaar.", ["tijdig"]),
        ("De Haven is niet tijdig beschikbaar.", ["niet_tijdig"]),
        ("De Haven is overbrugd.", ["overbrugd"]),
        ("De Haven is niet overbrugd.", ["niet_overbrugd"]),
        ("De Haven staat vast.", ["staat_vast"]),
        ("De Haven betreft een voornemen.", ["voornemen"]),
        ("Uitruil is niet mogelijk.", ["uitruil_kan_niet"]),
        ("Deze plaatsen mogen niet worden uitgeruild.", ["uitruil_kan_niet"]),
        ("Op grond van de wet geldt 1 juli 2025.", ["plicht_van_wet"]),
        ("Dit is wettelijk verplicht.", ["plicht_van_wet"]),
    ],
)
def test_claims(tekst: str, verwacht: list[str]) -> None:
    gevonden = beweringen(tekst)
    assert [b for b in gevonden if b in verwacht] == verwacht
    tegen = {
        "telt_mee",
        "telt_niet_mee",
        "sluitend",
        "niet_sluitend",
        "tijdig",
        "niet_tijdig",
        "overbrugd",
        "niet_overbrugd",
    }
    assert not [b for b in gevonden if b in tegen and b not in verwacht]


@pytest.mark.parametrize(
    "tekst",
    [
        "Telt de Haven mee?",
        "Indien de Haven blijft, telt zij mee.",
        "Als de Haven blijft, telt zij mee.",
        "De Haven zou dan meetellen.",
        "De provincie stelt dat de Haven meetelt.",
        "Volgens het college telt de Haven mee.",
        "Of de Haven meetelt, is niet bekend.",
        "Niet gebleken is dat de Haven meetelt.",
        "De Haven telt gedeeltelijk mee.",
        "De Haven moet meetellen.",
        "De Haven telt niet alleen mee.",
        "Plaatsen die op 1 juli open zijn, tellen mee.",
        "Voornemens tellen niet mee.",
        "Het college meent dat de provincie sluitend is.",
        "De begroting is sluitend.",
        "Met voornemens is de provincie sluitend.",
        "Voor het meetellen geldt dit.",
        "Wat telt mee",
        "Het staat vast dat de gemeente instemt.",
        "Dat volgt niet uit de wet.",
        "De wet schrijft dit niet voor.",
        "Ten onrechte telt de Haven mee.",
        "Het maakt niet uit of alle plaatsen meetellen.",
        "De Haven telt mee als zij open is.",
        "Een plaats telt mee als zij er is.",
        "Voor amv is de provincie sluitend.",
        "Het verslag is tijdig uitgebracht.",
        "De gemeente heeft 620 plaatsen.",
    ],
)
def test_no_claim(tekst: str) -> None:
    assert beweringen(tekst) == []


def test_one_part_of_a_long_consideration_does_not_silence_another() -> None:
    tekst = "dat volgens het college de Kamp meetelt; dat de Haven niet meetelt; dat het verslag er is"
    assert beweringen(tekst) == ["telt_niet_mee"]


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        (
            "De opgave van de provincie bedraagt 1.000 plaatsen, waarvan 100 voor amv.",
            [("1000", "opgave", None), ("100", "opgave", "amv")],
        ),
        ("dat de opgave van Drenthe 500 plaatsen bedraagt", [("500", "opgave", None)]),
        ("De opgave van Drenthe is vijfhonderd plaatsen.", [("500", "opgave", None)]),
        (
            "De indicatieve verdeling is 600: 540 regulier en 60 amv.",
            [("600", "indicatief", None), ("540", "indicatief", "regulier"), ("60", "indicatief", "amv")],
        ),
        (
            "Aan Zeist worden 200 plaatsen toegewezen, waarvan 16 voor amv.",
            [("200", "toegewezen", None), ("16", "toegewezen", "amv")],
        ),
        (
            "Aan Zeist wijs ik 200 plaatsen toe: 180 regulier en 20 voor amv.",
            [("200", "toegewezen", None), ("180", "toegewezen", "regulier"), ("20", "toegewezen", "amv")],
        ),
        ("Het verslag noemt voor Zeist 108 plaatsen.", [("108", "in_verslag", None)]),
        (
            "Regulier tellen 640 plaatsen mee, voor amv 60.",
            [("640", "telt_mee", "regulier"), ("60", "telt_mee", "amv")],
        ),
        ("De 100 plaatsen tellen niet mee.", [("100", "telt_niet_mee", None)]),
        ("Niet alle 100 plaatsen tellen mee.", [("100", None, None)]),
        (
            "De reguliere restopgave is 460 min 384, dus 76.",
            [("460", None, "regulier"), ("384", None, None), ("76", "restopgave", "regulier")],
        ),
        ("De restopgave bedraagt 76 reguliere plaatsen.", [("76", "restopgave", "regulier")]),
        ("Van de 700 plaatsen tellen er 620 mee.", [("700", None, None), ("620", "telt_mee", None)]),
        ("De Haven biedt 620 reguliere plaatsen.", [("620", "plaatsen", "regulier")]),
        ("Kinderhuis (80 plaatsen) is open.", [("80", "plaatsen", None)]),
        ("De uitkering is € 2.000 per plaats.", [("2000", "bedrag_per_plaats", None)]),
        ("De drempel is 75 procent.", [("75", "percentage", None)]),
        ("Binnen zes weken en zes maanden.", [("6", "anders", None), ("6", "anders", None)]),
        ("In zeven gemeenten zijn twaalf locaties.", [("7", "gemeenten", None), ("12", "voorzieningen", None)]),
        ("Het verschil van 150 is vrijwillig.", [("150", None, None)]),
        ("Er is veel gebeurd met 300 mensen.", [("300", None, None)]),
    ],
)
def test_what_a_number_counts(tekst: str, verwacht: list[tuple[str, str | None, str | None]]) -> None:
    assert maten(tekst) == verwacht


def tabel(*args: object, **kw: object) -> dict[tuple[int, int], tuple[str | None, ...]]:
    uit: dict[tuple[int, int], tuple[str | None, ...]] = {}
    for z in herken(met_tabel(*args, **kw), BEKEND):  # type: ignore[arg-type]
        for v in z.vondsten:
            if isinstance(v, Getalvondst) and z.stuk.plek.rij and z.stuk.plek.kolom:
                uit[z.stuk.plek.rij, z.stuk.plek.kolom] = (
                    str(v.waarde),
                    v.maat,
                    v.deel,
                    z.gemeente or z.provincie,
                    z.voorziening,
                )
    return uit


def test_a_table_of_gemeenten() -> None:
    t = tabel([["Gemeente", "Regulier indicatief", "Amv toegewezen", "Telt mee"], ["Utrecht", "1.841", "20", "7"],
               ["Amersfoort", "230", "30", "8"], ["Totaal", "2.071", "50", "15"]])  # fmt: skip
    assert t[2, 2] == ("1841", "indicatief", "regulier", "GM0344", None)
    assert t[3, 3] == ("30", "toegewezen", "amv", "GM0307", None)
    assert t[3, 4] == ("8", "telt_mee", None, "GM0307", None)
    assert t[4, 2] == ("2071", "indicatief", "regulier", "PV26", None)


def test_a_table_of_facilities() -> None:
    kop = ["Voorziening", "Gemeente", "Soort", "Plaatsen", "Telt mee"]
    t = tabel([kop, ["Haven", "Utrecht", "regulier", "620", "620"],
               ["Kinderhuis", "Utrecht", "amv", "80", "0"]])  # fmt: skip
    assert t[2, 4] == ("620", "plaatsen", "regulier", "GM0344", "haven-1")
    assert t[3, 5] == ("0", "telt_mee", "amv", "GM0344", "kinderhuis")


def test_a_caption_tells_what_the_columns_count() -> None:
    rijen = [["Gemeente", "Regulier", "Amv", "Totaal"], ["Amersfoort", "280", "20", "300"]]
    assert tabel(rijen, titel="Tabel 1. Toewijzing per gemeente")[2, 4] == (
        "300",
        "toegewezen",
        "totaal",
        "GM0307",
        None,
    )
    assert tabel(rijen)[2, 4] == ("300", None, "totaal", "GM0307", None)


def test_the_sentence_above_a_table_is_no_caption() -> None:
    rijen = [["Gemeente", "Regulier"], ["Amersfoort", "280"], ["Zeist", "20"], ["Totaal", "300"]]
    t = tabel(rijen, titel="Soest krijgt dus alle plaatsen van de toewijzing.")
    assert t[2, 2] == ("280", None, "regulier", "GM0307", None)
    assert t[4, 2][3] == "PV26"


def test_a_difference_needs_the_column_of_what_counts() -> None:
    assert tabel([["Gemeente", "Opgave", "Telt mee", "Verschil"], ["Zeist", "9", "7", "-2"]])[2, 4][1] == "verschil"
    assert tabel([["Gemeente", "Verslag", "Toegewezen", "Verschil"], ["Zeist", "9", "7", "-2"]])[2, 4][1] is None


def test_headings_of_a_table_claim_nothing_and_cells_do() -> None:
    m = met_tabel([["Voorziening", "Telt mee"], ["Haven", "telt niet mee"]])
    gevonden = [
        (z.stuk.plek.rij, z.voorziening, v.bewering)
        for z in herken(m, BEKEND)
        for v in z.vondsten
        if isinstance(v, Beweringsvondst)
    ]
    assert gevonden == [(2, "haven-1", "telt_niet_mee")]


def test_empty_cells_are_left_out_and_a_cell_is_one_sentence() -> None:
    m = met_tabel([["Gemeente", ""], ["Zeist", "Doet mee. Telt 30 plaatsen."]])
    assert [z.tekst for z in herken(m, BEKEND)] == ["Gemeente", "Zeist", "Doet mee. Telt 30 plaatsen."]
