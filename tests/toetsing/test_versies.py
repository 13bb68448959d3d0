"""Which version of each instrument an outcome cites: on the days around every change, and as seen on another day."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from spreidingswet import GeenRechtFout, InvoerFout, Uitkomst, lees_dossier, toets
from spreidingswet.bronnen.jci import Jci
from spreidingswet.bronnen.model import Bron, BronVersie
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Grondslag
from spreidingswet.toetsing.herkomst import Bronnenschrijver, regelingen
from tests.regels import wetmaker as m
from tests.regels.hulp import FIXTURES, laad_met
from tests.toetsing.zaken import dossier, voorziening

HIER = Path(__file__).parents[2]
WET, BESLUIT, REGELING = "BWBR0049307", "BWBR0049310", "BWBR0049320"
VANDAAG = date.today()
VERSIES: list[tuple[date, dict[str, str]]] = [
    (date(2024, 1, 31), {WET: "2024-01-31", BESLUIT: "2024-01-31"}),
    (date(2024, 2, 1), {WET: "2024-01-31", BESLUIT: "2024-01-31", REGELING: "2024-02-01"}),
    (date(2024, 3, 29), {WET: "2024-01-31", BESLUIT: "2024-01-31", REGELING: "2024-02-01"}),
    (date(2024, 3, 30), {WET: "2024-01-31", BESLUIT: "2024-03-30", REGELING: "2024-02-01"}),
    (date(2024, 5, 14), {WET: "2024-01-31", BESLUIT: "2024-03-30", REGELING: "2024-02-01"}),
    (date(2024, 5, 15), {WET: "2024-01-31", BESLUIT: "2024-03-30", REGELING: "2024-05-15"}),
    (VANDAAG, {WET: "2024-01-31", BESLUIT: "2024-03-30", REGELING: "2024-05-15"}),
]
DOSSIER = dossier(voorziening(), voorziening("amv", 10, soort="amv"), voorziening("open", None, stand="voornemen"))


@cache
def op(dag: date, zicht: date | None = None) -> Uitkomst:
    return toets(lees_dossier(DOSSIER), peildatum=dag, zichtdatum=zicht)


def _delen(deel: Any) -> Iterator[dict[str, Any]]:
    """Yield every object in an outcome that says in which version it cites a source."""
    if isinstance(deel, dict):
        if "geldigheid" in deel and "vindplaats" in deel:
            yield deel
        for kind in deel.values():
            yield from _delen(kind)
    elif isinstance(deel, list):
        for kind in deel:
            yield from _delen(kind)


def grondslagen(uit: Uitkomst) -> list[dict[str, Any]]:
    delen = list(_delen(json.loads(uit.als_json())))
    assert len(delen) > 10
    return delen


# -- the day ---------------------------------------------------------------------------------------------------------


def test_op_30_januari_2024_is_er_geen_wet() -> None:
    with pytest.raises(GeenRechtFout) as fout:
        op(date(2024, 1, 30))
    (melding,) = fout.value.meldingen
    assert melding.code == "SW-T01"
    assert "30 januari 2024" in melding.tekst
    assert "31 januari 2024" in melding.tekst
    assert "31 januari 2024" in melding.verwacht


def test_voor_de_wet_helpt_een_latere_zichtdatum_niet() -> None:
    with pytest.raises(GeenRechtFout) as fout:
        op(date(2024, 1, 30), date(2025, 1, 1))
    assert "30 januari 2024" in str(fout.value)


@pytest.mark.parametrize(("dag", "versies"), VERSIES, ids=lambda x: str(x) if isinstance(x, date) else "")
def test_de_regelingen_van_de_dag(dag: date, versies: dict[str, str]) -> None:
    gevonden = {r.bron: r.geldigheid.isoformat() for r in op(dag).herkomst.regelingen}
    assert {b: g for b, g in gevonden.items() if b in (WET, BESLUIT, REGELING)} == versies
    assert all(r.zicht == r.geldigheid for r in op(dag).herkomst.regelingen if r.bron in versies)


@pytest.mark.parametrize(("dag", "versies"), VERSIES, ids=lambda x: str(x) if isinstance(x, date) else "")
def test_elke_grondslag_noemt_de_versie_van_de_dag(dag: date, versies: dict[str, str]) -> None:
    gezien = set()
    for g in grondslagen(op(dag)):
        if g["bron"] in versies:
            gezien.add(g["bron"])
            versie = versies[g["bron"]]
            assert (g["geldigheid"], g["zicht"]) == (versie, versie), g
            assert g["jci"].endswith(f"&z={versie}&g={versie}"), g
            assert g["link"] == f"https://wetten.overheid.nl/{g['jci']}"
        else:
            assert g["bron"] not in (WET, BESLUIT, REGELING), g
    assert gezien >= {WET, BESLUIT}


@pytest.mark.parametrize(("dag", "versies"), VERSIES, ids=lambda x: str(x) if isinstance(x, date) else "")
def test_bronnen_en_bepalingen_noemen_de_versie_van_de_dag(dag: date, versies: dict[str, str]) -> None:
    uit = op(dag)
    for b in uit.bronnen:
        if b.id in versies:
            assert (b.versie and b.versie.isoformat()) == versies[b.id]
    for p in uit.bepalingen:
        if p.bron in versies:
            assert p.jci.endswith(f"&z={versies[p.bron]}&g={versies[p.bron]}")
            assert p.vingerafdruk == _afdruk(p.jci, p.begrip, versies[p.bron])


def _afdruk(tekst: str, begrip: str | None, versie: str) -> str | None:
    """Return the fingerprint in the file of the register."""
    jci = Jci.lees(tekst)
    plaats = "&".join([*(f"{n}={w}" for n, w in jci.plaats), *([f"begrip={begrip}"] if begrip else [])])
    (hier,) = [t for t in regelboek().register.vingerafdrukken[jci.bwb] if t.van.isoformat() == versie]
    return hier.bepalingen.get(plaats)


def test_artikel_6_van_de_regeling_wijzigt_op_15_mei_2024() -> None:
    """And nothing else of the regeling does, so that its rules hold through it."""
    afdrukken = regelboek().register.vingerafdrukken[REGELING]
    eerste, tweede = (t.bepalingen for t in afdrukken)
    anders = {k for k in eerste | tweede if eerste.get(k) != tweede.get(k)}
    assert anders == {"artikel=6", "artikel=6&lid=1"}


def test_artikel_5_1_van_het_besluit_geldt_vanaf_30_maart_2024() -> None:
    register = regelboek().register
    plaats = Grondslag(bron=BESLUIT, artikel="5.1", rol="norm")
    assert register.weergave(plaats, date(2024, 3, 29)) is None
    assert register.weergave(plaats, date(2024, 3, 30))


def test_een_dag_eerder_of_later_verandert_alleen_de_versie() -> None:
    """The judgements of 14 and 15 May 2024 are the same; what is cited differs only in the regeling."""
    voor, na = (json.loads(op(date(2024, 5, d)).als_json()) for d in (14, 15))
    assert [v["oordeel"] for v in voor["voorzieningen"]] == [v["oordeel"] for v in na["voorzieningen"]]
    verschil = [
        (a["bron"], b["bron"]) for a, b in zip(_delen(voor), _delen(na), strict=True)
        if (a["geldigheid"], a["jci"]) != (b["geldigheid"], b["jci"])
        and regelboek().bronnen[a["bron"]].alle_versies
    ]  # fmt: skip
    assert set(verschil) <= {(REGELING, REGELING)}


# -- the view --------------------------------------------------------------------------------------------------------


def test_een_zichtdatum_voor_de_peildatum() -> None:
    with pytest.raises(InvoerFout) as fout:
        op(date(2024, 12, 20), date(2024, 12, 19))
    (melding,) = fout.value.meldingen
    assert (melding.code, melding.plaats) == ("SW-T05", "/zichtdatum")
    assert "19 december 2024" in melding.tekst
    assert "20 december 2024" in melding.tekst


@pytest.mark.parametrize("later", [0, 1, 400])
def test_een_zichtdatum_op_of_na_de_peildatum(later: int) -> None:
    dag = date(2024, 12, 20)
    uit = op(dag, dag + timedelta(days=later))
    assert (uit.herkomst.peildatum, uit.herkomst.zichtdatum) == (dag, dag + timedelta(days=later))
    assert uit.herkomst.regelingen == op(dag).herkomst.regelingen


def test_zonder_zichtdatum_is_zij_de_peildatum() -> None:
    assert op(date(2024, 12, 20)).herkomst.zichtdatum == date(2024, 12, 20)


@pytest.mark.parametrize("zicht", ["2024-12-21", 20241221])
def test_een_zichtdatum_die_geen_dag_is(zicht: Any) -> None:
    with pytest.raises(InvoerFout) as fout:
        toets(lees_dossier(DOSSIER), zichtdatum=zicht)
    assert fout.value.code == "SW-A02"


D = date.fromisoformat
TERUG = [
    BronVersie(van=D("2022-01-01"), zicht_tot=D("2024-09-01")),
    BronVersie(van=D("2022-01-01"), tot=D("2024-04-01"), zicht_van=D("2024-09-01")),
    BronVersie(van=D("2024-04-01"), zicht_van=D("2024-09-01")),
]
"""On 1 September 2024 a text is published that holds since 1 April 2024."""
GEVALLEN = [
    # validity, view, which version
    ("2021-12-31", None, None),
    ("2024-06-01", "2024-06-01", 0),
    ("2024-06-01", "2024-08-31", 0),
    ("2024-06-01", "2024-09-01", 2),
    ("2024-06-01", None, 2),
    ("2024-03-31", "2024-08-31", 0),
    ("2024-03-31", "2024-09-01", 1),
    ("2024-04-01", "2024-09-01", 2),
    ("2024-03-31", None, 1),
    ("2024-04-01", None, 2),
    ("2025-01-01", "2025-01-01", 2),
]


@pytest.mark.parametrize(("dag", "zicht", "welke"), GEVALLEN)
def test_een_versie_met_terugwerkende_kracht(dag: str, zicht: str | None, welke: int | None) -> None:
    z = D(zicht) if zicht else None
    geldend = [i for i, v in enumerate(TERUG) if v.geldt(D(dag), z)]
    assert geldend == ([] if welke is None else [welke])
    bron = Bron.model_validate({**m.BRON, "versies": [v.model_dump() for v in TERUG]})
    assert bron.versie_op(D(dag), z) == (None if welke is None else TERUG[welke])


@pytest.mark.parametrize(
    ("dag", "zicht", "geldt"),
    [
        ("2024-01-30", None, False),
        ("2024-01-31", None, True),
        ("2024-03-29", None, True),
        ("2024-03-30", None, False),
        ("2024-02-01", "2024-01-30", False),
        ("2024-02-01", "2024-01-31", True),
    ],
)
def test_geldt(dag: str, zicht: str | None, geldt: bool) -> None:
    versie = BronVersie(van=D("2024-01-31"), tot=D("2024-03-30"))
    assert versie.geldt(D(dag), D(zicht) if zicht else None) is geldt
    assert versie.zicht == versie.van


@cache
def klein_boek() -> Regelboek:
    versies = [{k: str(w) for k, w in v.model_dump(exclude_none=True).items()} for v in TERUG]
    bestanden = m.bestanden({}, versies=versies)
    return laad_met({**bestanden, "rules/1-wet/kasten.yaml": _zonder_einde()})


def _zonder_einde() -> bytes:
    regels = [r for r in m.REGELS if r["id"] not in ("terug-oud", "terug-nieuw")]
    return json.dumps({"schema_versie": 1, "opschrift": "Kasten", "regels": regels}).encode()


@pytest.mark.parametrize(
    ("zicht", "g", "z"),
    [
        (None, "2022-01-01", "2022-01-01"),
        ("2024-08-31", "2022-01-01", "2022-01-01"),
        ("2024-09-01", "2024-04-01", "2024-09-01"),
        ("2025-05-05", "2024-04-01", "2024-09-01"),
    ],
)
def test_de_zichtdatum_kiest_de_versie_die_terugwerkt(zicht: str | None, g: str, z: str) -> None:
    regelset = kies(klein_boek(), D("2024-06-01"), "2024", zicht=D(zicht) if zicht else None)
    schrijver = Bronnenschrijver(regelset)
    deel = schrijver.deel(Grondslag(bron=m.WET, artikel="2", lid="1", rol="norm"))
    assert (str(deel.geldigheid), str(deel.zicht)) == (g, z)
    assert deel.jci == f"jci1.3:c:{m.WET}&artikel=2&lid=1&z={z}&g={g}"
    (bepaling,), (bron,) = schrijver.bepalingen(), schrijver.bronnen()
    assert (bepaling.jci, str(bron.versie)) == (deel.jci, g)


def test_twee_zichten_zijn_twee_stellen() -> None:
    dag = D("2024-06-01")
    assert kies(klein_boek(), dag, "2024") is kies(klein_boek(), dag, "2024", zicht=dag)
    assert kies(klein_boek(), dag, "2024") is not kies(klein_boek(), dag, "2024", zicht=D("2024-09-01"))


def test_een_wet_die_niet_meer_geldt() -> None:
    bronnen = (FIXTURES / "basis/wetgeving/bronnen.yaml").read_text("utf-8")
    einde = bronnen.replace("{van: 2024-01-31}", "{van: 2024-01-31, tot: 2026-01-01}")
    boek = laad_met({"wetgeving/bronnen.yaml": einde.encode()})
    assert kies(boek, D("2025-12-31"), "2024").regels
    with pytest.raises(GeenRechtFout) as fout:
        kies(boek, D("2026-01-01"), "2024")
    assert "1 januari 2026" in fout.value.meldingen[0].tekst


def test_regelingen_noemt_alleen_wat_op_de_dag_geldt() -> None:
    boek = laad_met(m.bestanden())  # its law holds from 2022, the Spreidingswet of the set has no fingerprints
    assert [(r.bron, str(r.geldigheid)) for r in regelingen(kies(boek, D("2024-02-01"), "2024"))] == [
        (m.WET, "2023-07-01")
    ]


# -- every outcome -----------------------------------------------------------------------------------------------------

VOORBEELDEN = sorted((HIER / "voorbeelden").glob("*.yaml"))
HEX = re.compile(r"[0-9a-f]{64}")


@cache
def voorbeeld(pad: Path) -> Uitkomst:
    return toets(lees_dossier(pad))


def test_er_zijn_voorbeelden() -> None:
    assert VOORBEELDEN


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_elke_jci_is_te_lezen_en_elke_bekende_tekst_heeft_een_vingerafdruk(pad: Path) -> None:
    uit = voorbeeld(pad)
    vastgelegd = set(regelboek().register.vingerafdrukken)
    assert vastgelegd >= {WET, BESLUIT, REGELING}
    for g in grondslagen(uit):
        if not g["bron"].startswith("BWB"):
            assert (g["jci"], g["geldigheid"], g["zicht"], g["vingerafdruk"]) == (None, None, None, None)
            continue
        jci = Jci.lees(g["jci"])
        assert str(jci) == g["jci"]
        assert (jci.bwb, str(jci.g), str(jci.z)) == (g["bron"], g["geldigheid"], g["zicht"])
        assert jci.g is not None
        assert jci.g <= uit.herkomst.peildatum
        if g["bron"] in vastgelegd and dict(jci.plaats).get("artikel"):
            assert HEX.fullmatch(g["vingerafdruk"] or ""), g


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_elke_grondslag_staat_bij_de_bepalingen(pad: Path) -> None:
    uit = voorbeeld(pad)
    bepalingen = {(p.bron, p.vindplaats): p for p in uit.bepalingen}
    assert len(bepalingen) == len(uit.bepalingen)
    genoemd = set()
    for g in grondslagen(uit):
        if g["jci"] and dict(Jci.lees(g["jci"]).plaats).get("artikel"):
            genoemd.add((g["bron"], g["vindplaats"]))
            p = bepalingen[g["bron"], g["vindplaats"]]
            assert (p.jci, p.vingerafdruk, p.link) == (g["jci"], g["vingerafdruk"], g["link"])
            assert p.weergave, p
    assert genoemd <= set(bepalingen)
    assert len(genoemd) > 3


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_elke_bron_van_een_grondslag_staat_bij_de_bronnen(pad: Path) -> None:
    uit = voorbeeld(pad)
    genoemd = {g["bron"] for g in grondslagen(uit) if not g["bron"].startswith("interpretatie-")}
    assert genoemd <= {b.id for b in uit.bronnen}


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_de_uitkomst_hangt_niet_af_van_de_teksten_op_deze_computer(pad: Path, tmp_path: Path) -> None:
    """Byte for byte the same with another text of the law, with a corrupt one, and with none."""
    eigen: m.Tekst = (m.artikel("1", "", m.begrip("opvangplaats", "iets heel anders")),)
    m.schrijf(tmp_path / "anders", {m.Versie("2024-01-31"): eigen}, bwb=WET)
    m.schrijf(tmp_path / "stuk", {m.Versie("2024-01-31"): eigen}, lambda x: x[:99], bwb=WET)
    basis = {k: w for k, w in os.environ.items() if k != "SPREIDINGSWET_WETGEVING"}
    basis["XDG_CACHE_HOME"] = str(tmp_path / "cache")
    uit = set()
    for extra in ({}, {"SPREIDINGSWET_WETGEVING": str(tmp_path / "anders")},
                  {"SPREIDINGSWET_WETGEVING": str(tmp_path / "stuk")}):  # fmt: skip
        klaar = subprocess.run(
            [sys.executable, "-m", "spreidingswet", "toets", str(pad), "--uitvoer", "json"],
            capture_output=True, check=True, env={**basis, **extra},
        )  # fmt: skip
        uit.add(klaar.stdout)
    assert uit == {voorbeeld(pad).als_json().encode()}
