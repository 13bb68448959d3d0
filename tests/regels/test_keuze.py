"""Which rules and which version of a source hold on a day, in a cycle and under the chosen options."""

from __future__ import annotations

from datetime import date

import pytest

from spreidingswet.basis.fouten import GeenRechtFout, InvoerFout, SpreidingswetFout
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.vindplaats import jci, vindplaats
from spreidingswet.regels.keuze import kies, regelboek
from tests.regels.hulp import laad_fixture

BOEK = regelboek()
DAG = date(2025, 1, 1)


def test_voor_de_inwerkingtreding() -> None:
    with pytest.raises(GeenRechtFout) as fout:
        kies(BOEK, date(2024, 1, 30), "2024")
    (m,) = fout.value.meldingen
    assert m.code == "SW-T01"
    assert "30 januari 2024" in m.tekst
    assert "31 januari 2024" in m.tekst
    assert "31 januari 2024" in m.verwacht


def test_op_de_dag_van_inwerkingtreding() -> None:
    regelset = kies(BOEK, date(2024, 1, 31), "2024")
    assert regelset.regels == tuple(r for r in BOEK.regels if r.van <= date(2024, 1, 31))
    assert regelset.versie == date(2024, 1, 31)


@pytest.mark.parametrize(
    ("cyclus", "opties", "code", "gevonden", "verwacht"),
    [
        ("2025", {}, "SW-T02", "'2025'", '"2024" of "2026"'),
        ("", {}, "SW-T02", "''", '"2024" of "2026"'),
        ("2024", {"weer": "mooi"}, "SW-T03", "'weer'", "vergunninghouders, vijf-jaar, voornemens"),
        ("2024", {"voornemens": "misschien"}, "SW-T04", "'misschien'", "nee of ja"),
        ("2024", {"voornemens": "Ja"}, "SW-T04", "'Ja'", "nee of ja"),
    ],
)
def test_onbekende_keuze(cyclus: str, opties: dict[str, str], code: str, gevonden: str, verwacht: str) -> None:
    with pytest.raises(InvoerFout) as fout:
        kies(BOEK, DAG, cyclus, opties)
    (m,) = fout.value.meldingen
    assert (m.code, gevonden in m.tekst, verwacht in m.verwacht) == (code, True, True)
    assert m.doe


def test_opties_en_normen() -> None:
    gewoon = kies(BOEK, DAG, "2024")
    assert gewoon.opties == {i.id: i.standaard for i in BOEK.interpretaties.values()}
    assert gewoon.normen["start_volgende_cyclus"].waarde == date(2026, 2, 1)
    anders = kies(BOEK, DAG, "2024", {"tweejaarsperiode": "kalenderjaren"})
    assert anders.normen["start_volgende_cyclus"].waarde == date(2027, 1, 1)
    assert kies(BOEK, DAG, "2026").normen["realisatiedatum"].waarde == date(2027, 7, 1)


def test_dezelfde_keuze_is_hetzelfde_stel() -> None:
    assert kies(BOEK, DAG, "2024") is kies(BOEK, DAG, "2024", {"voornemens": "nee"})


@pytest.mark.parametrize(
    ("dag", "titel"),
    [
        (date(2025, 6, 30), "Eerste versie"),
        (date(2025, 7, 1), "Tweede versie"),
        (date(2025, 7, 2), "Tweede versie"),
    ],
)
def test_versie_van_een_regel_op_de_dag_van_de_wijziging(dag: date, titel: str) -> None:
    regelset = kies(laad_fixture("goed/regels/twee_versies"), dag, "2024")
    assert [r.titel for r in regelset.regels if r.id == "proef"] == [titel]
    assert regelset.versie == (date(2025, 7, 1) if titel == "Tweede versie" else date(2024, 1, 31))


@pytest.mark.parametrize(
    ("dag", "versie"),
    [
        (date(2024, 1, 30), None),
        (date(2024, 1, 31), "2024-01-31"),
        (date(2024, 3, 29), "2024-01-31"),
        (date(2024, 3, 30), "2024-03-30"),
        (date(2024, 3, 31), "2024-03-30"),
    ],
)
def test_versie_van_het_besluit(dag: date, versie: str | None) -> None:
    bron = BOEK.bronnen["BWBR0049310"]
    gevonden = bron.versie_op(dag)
    assert (gevonden and gevonden.van.isoformat()) == versie
    plaats = Verwijzing(bron=bron.id, artikel="2.2", lid="1")
    datums = f"&z={versie}&g={versie}" if versie else ""
    assert str(jci(plaats, bron, dag)) == f"jci1.3:c:BWBR0049310&artikel=2.2&lid=1{datums}"


def test_vindplaats_en_jci() -> None:
    wet, verslag = BOEK.bronnen["BWBR0049307"], BOEK.bronnen["verslag-pao-2024-09-20"]
    plaats = Verwijzing(bron=wet.id, artikel="7", lid="1", onderdeel="a")
    assert vindplaats(plaats, wet) == "artikel 7, eerste lid, onderdeel a, Spreidingswet"
    assert str(jci(plaats, wet, DAG)) == "jci1.3:c:BWBR0049307&artikel=7&lid=1&o=a&z=2024-01-31&g=2024-01-31"
    assert vindplaats(Verwijzing(bron=wet.id, artikel="1", begrip="opvangplaats"), wet).startswith("artikel 1, begrip")
    passage = Verwijzing(bron=verslag.id, passage="blz. 2")
    assert vindplaats(passage, verslag) == f"{verslag.aanhaling}, blz. 2"
    assert jci(passage, verslag, DAG) is None


def test_lid_met_een_letter() -> None:
    wet = BOEK.bronnen["BWBR0049307"]
    assert vindplaats(Verwijzing(bron=wet.id, artikel="8", lid="2a"), wet) == "artikel 8, lid 2a, Spreidingswet"


def test_geen_fout_zonder_code() -> None:
    for poging in ({"cyclus": "1999"}, {"cyclus": "2024", "opties": {"x": "y"}}):
        with pytest.raises(SpreidingswetFout, match=r"^SW-T0[23]  "):
            kies(BOEK, DAG, **poging)
