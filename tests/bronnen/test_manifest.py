"""Manifests: which version holds when, and every manifest that cannot be trusted."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from spreidingswet.basis.fouten import BronFout
from spreidingswet.bronnen.manifest import lees_manifest

FIXTURES = Path(__file__).parent / "fixtures"
FOUT = FIXTURES / "fout" / "manifest"
BWB = "BWBR9999901"

BESTANDEN = {
    "andere-regeling": ("SW-B12", "het manifest gaat over BWBR9999902"),
    "andere-wortel": ("SW-B09", "dit is geen manifest"),
    "bestand-buiten-de-map": ("SW-B10", "is geen veilige bestandsnaam"),
    "bestand-met-punten": ("SW-B10", "is geen veilige bestandsnaam"),
    "bestand-van-andere-regeling": ("SW-B12", "hoort niet bij BWBR9999901"),
    "datum-bestaat-niet": ("SW-B11", "einddatum is geen bestaande dag: '2021-02-30'"),
    "datum-ontbreekt": ("SW-B11", "zichtdatum_start ontbreekt"),
    "einde-voor-begin": ("SW-B11", "einddatum 2019-06-30 ligt voor"),
    "geen-bwb-id": ("SW-B12", "het manifest gaat over Wet proefopvang"),
    "label-buiten-de-map": ("SW-B10", "is geen label van een versie"),
    "label-met-schuine-streep": ("SW-B10", "is geen label van een versie"),
    "twee-bestanden": ("SW-B09", "meer dan een XML-bestand"),
    "versie-dubbel": ("SW-B09", "staat er twee keer"),
}


def versie(label: str, van: str, eind: str, zicht: tuple[str, str], *, item: str = "", weg: str = "") -> str:
    item = item or f'<item label="{BWB}_{label}.xml"/>'
    return (
        f'<expression label="{label}" {weg}><metadata><datum_inwerkingtreding>{van}</datum_inwerkingtreding>'
        f"<einddatum>{eind}</einddatum><zichtdatum_start>{zicht[0]}</zichtdatum_start>"
        f"<zichtdatum_eind>{zicht[1]}</zichtdatum_eind></metadata>"
        f'<manifestation label="xml">{item}</manifestation></expression>'
    )


def manifest(*versies: str) -> bytes:
    return f'<work label="{BWB}">{"".join(versies)}</work>'.encode()


ALTIJD = ("2020-01-01", "9999-12-31")


def test_elke_slechte_fixture_heeft_een_toets() -> None:
    assert {p.stem for p in FOUT.iterdir()} == set(BESTANDEN)


@pytest.mark.parametrize("naam", BESTANDEN)
def test_slecht_manifest(naam: str) -> None:
    pad = FOUT / f"{naam}.xml"
    with pytest.raises(BronFout) as fout:
        lees_manifest(pad.read_bytes(), str(pad), bwb=BWB)
    code, zin = BESTANDEN[naam]
    assert (fout.value.code, zin in fout.value.meldingen[0].tekst) == (code, True), str(fout.value)
    assert fout.value.meldingen[0].bestand == str(pad)


def test_goed_manifest() -> None:
    m = lees_manifest((FIXTURES / BWB / "manifest.xml").read_bytes(), "proef", bwb=BWB)
    eerste, tweede = m.versies
    assert (m.bwb, eerste.label, tweede.label) == (BWB, "2020-01-01_0", "2021-07-01_0")
    assert (eerste.van, eerste.tot) == (date(2020, 1, 1), date(2021, 7, 1))
    assert (tweede.van, tweede.tot, tweede.zicht_tot) == (date(2021, 7, 1), None, None)
    assert (eerste.bestand, eerste.size, eerste.hashcode) == (f"{BWB}_2020-01-01_0.xml", 1234, "ab" * 64)


@pytest.mark.parametrize(
    ("g", "label"),
    [
        (date(2019, 12, 31), None),
        (date(2020, 1, 1), "2020-01-01_0"),
        (date(2021, 6, 30), "2020-01-01_0"),
        (date(2021, 7, 1), "2021-07-01_0"),
        (date(2999, 1, 1), "2021-07-01_0"),
    ],
)
def test_versie_op(g: date, label: str | None) -> None:
    v = lees_manifest((FIXTURES / BWB / "manifest.xml").read_bytes(), "proef").versie_op(g)
    assert (v and v.label) == label


def test_terugwerkende_wijziging() -> None:
    """On 1 May 2020 the law of that day was version 0; a change of 2022 with retroactive force made it version 1."""
    m = lees_manifest(
        manifest(
            versie("2020-01-01_0", "2020-01-01", "9999-12-31", ("2020-01-01", "2022-02-28")),
            versie("2020-01-01_1", "2020-01-01", "9999-12-31", ("2022-03-01", "9999-12-31")),
        ),
        "proef",
    )
    g = date(2020, 5, 1)
    gezien = [m.versie_op(g, z) for z in (date(2019, 1, 1), g, date(2022, 2, 28), date(2022, 3, 1), None)]
    assert [v and v.volgnummer for v in gezien] == [None, 0, 0, 1, 1]


def test_volgnummers_op_getal_gesorteerd() -> None:
    labels = ["2020-01-01_10", "2020-01-01_2", "2020-01-01_9"]
    m = lees_manifest(manifest(*(versie(x, "2020-01-01", "9999-12-31", ALTIJD) for x in labels)), "proef")
    assert [v.volgnummer for v in m.versies] == [2, 9, 10]
    laatste = m.versie_op(date(2020, 1, 1))
    assert laatste is not None
    assert laatste.volgnummer == 10


@pytest.mark.parametrize(
    "slecht",
    [
        versie("2020-01-01_0", "2020-01-01", "9999-12-31", ALTIJD, weg='_deleted="true"'),
        versie("2020-01-01_0", "2020-01-01", "9999-12-31", ALTIJD, item='<item label="a.xml" _deleted="true"/>'),
        versie("2020-01-01_0", "2020-01-01", "9999-12-31", ALTIJD, item='<item label="plaatje.png"/>'),
        versie("2020-01-01_0", "x", "x", ALTIJD).replace('label="xml"', 'label="html"'),
        "",
    ],
    ids=["versie verwijderd", "bestand verwijderd", "alleen een plaatje", "geen xml", "geen versies"],
)
def test_overgeslagen(slecht: str) -> None:
    assert lees_manifest(manifest(slecht), "proef").versies == ()


def test_gewone_naam_uit_meer_bestanden() -> None:
    items = f'<item label="a.xml"/><item label="{BWB}_2020-01-01_0.xml"/>'
    m = lees_manifest(manifest(versie("2020-01-01_0", "2020-01-01", "9999-12-31", ALTIJD, item=items)), "proef")
    assert m.versies[0].bestand == f"{BWB}_2020-01-01_0.xml"


def test_versie_die_nooit_gold() -> None:
    """A version replaced on its own first day: an empty period is allowed and never chosen."""
    m = lees_manifest(manifest(versie("2020-01-01_0", "2020-01-01", "2019-12-31", ALTIJD)), "proef")
    assert len(m.versies) == 1
    assert m.versie_op(date(2020, 1, 1)) is None
