"""Where an outcome comes from: peildatum, fingerprints, sources; and that nothing else decides it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import date, datetime
from itertools import permutations
from random import Random
from time import perf_counter
from typing import Any

import pytest

from spreidingswet import GeenRechtFout, InvoerFout, SpreidingswetFout, lees_dossier, toets
from tests.toetsing import maken
from tests.toetsing.hulp import uitkomst
from tests.toetsing.zaken import ONBEKENDEN, WOLVEGA, Ruw, amv, dossier, overbrugd, voorziening, zonder

BWB = re.compile(
    r"jci1\.3:c:BWBR[0-9]{7}(&(artikel|lid|o|hoofdstuk|bijlage)=[^&]+)*&z=\d{4}-\d\d-\d\d&g=\d{4}-\d\d-\d\d"
)


# -- peildatum ---------------------------------------------------------------------------------------------------


def test_volgorde_van_de_peildatum() -> None:
    """The argument, else the dossier, else the verdeelbesluit, else today; the outcome says which."""
    besluit = {"genomen": "2024-12-19"}
    vol = lees_dossier(dossier(peildatum="2024-12-20", verdeelbesluit=besluit))
    gevallen: list[tuple[Any, str, str]] = [
        (toets(vol, peildatum=date(2025, 1, 1)), "2025-01-01", "argument"),
        (toets(vol), "2024-12-20", "dossier"),
        (uitkomst(zonder(dossier(verdeelbesluit=besluit), "peildatum")), "2024-12-19", "verdeelbesluit"),
    ]
    for uit, dag, waaruit in gevallen:
        assert (uit.herkomst.peildatum.isoformat(), uit.herkomst.peildatum_uit) == (dag, waaruit)
    for kaal in (zonder(dossier(), "peildatum"), zonder(dossier(verdeelbesluit={}), "peildatum")):
        voor = date.today()
        herkomst = uitkomst(kaal).herkomst
        assert voor <= herkomst.peildatum <= date.today()
        assert herkomst.peildatum_uit == "vandaag"


def test_voor_de_wet_is_er_geen_recht() -> None:
    """The Spreidingswet is in force since 1 February 2024; before that there is nothing to apply."""
    met_wet = lees_dossier(dossier())
    with pytest.raises(GeenRechtFout) as info:
        toets(met_wet, peildatum=date(2023, 12, 31))
    assert info.value.code == "SW-T01"
    assert toets(met_wet, peildatum=date(2024, 2, 1)).herkomst.peildatum == date(2024, 2, 1)


@pytest.mark.parametrize("peildatum", ["2024-12-20", datetime(2024, 12, 20), 20241220])
def test_peildatum_die_geen_datum_is(peildatum: Any) -> None:
    with pytest.raises(InvoerFout) as info:
        toets(lees_dossier(dossier()), peildatum=peildatum)
    assert info.value.code == "SW-A02"


def test_onbekende_cyclus() -> None:
    with pytest.raises(InvoerFout) as info:
        uitkomst(dossier(cyclus="2028"))
    assert (info.value.code, info.value.meldingen[0].plaats) == ("SW-T02", "/cyclus")


# -- the same in, the same out -----------------------------------------------------------------------------------


def vingerafdruk(ruw: Ruw) -> str:
    return uitkomst(ruw).herkomst.dossier.vingerafdruk


def test_vingerafdruk_hangt_niet_af_van_de_volgorde() -> None:
    a, b, c = voorziening("a", overbrugging_door=["b", "c"]), voorziening("b"), voorziening("c")
    alle = {vingerafdruk(dossier(*volgorde)) for volgorde in permutations((a, b, c))}
    alle |= {vingerafdruk(dossier({**a, "overbrugging_door": ["c", "b"]}, b, c))}
    alle |= {vingerafdruk(dict(reversed(list(dossier(dict(reversed(list(a.items()))), b, c).items()))))}
    assert len(alle) == 1


def test_vingerafdruk_verandert_met_elk_feit() -> None:
    basis = dossier(voorziening())
    anders = [
        dossier(voorziening(plaatsen=99)), dossier(voorziening("b")), dossier(voorziening(), amv()),
        dossier(voorziening(openbaar=False)), dossier(voorziening(), opgave={"totaal": 100}),
        dossier(voorziening(beschikbaar_vanaf="2024-05")), dossier(zonder(voorziening(), "stand")),
        dossier(zonder(voorziening(), "overbrugging_door")), dossier(voorziening(doelgroep=None)),
        dossier(voorziening(), toelichting="x"), dossier(voorziening(bronnen={"plaatsen": "brief"})),
    ]  # fmt: skip
    assert len({vingerafdruk(d) for d in [basis, *anders]}) == len(anders) + 1


def test_elke_volgorde_van_bruggen_geeft_dezelfde_json() -> None:
    """Also the bridging facilities that the reasons enumerate come in one order."""
    nieuw, brug = overbrugd()
    tweede = {**brug, "id": "andere brug"}
    namen = ["brug", "andere brug"]
    a = uitkomst(dossier({**nieuw, "overbrugging_door": namen}, brug, tweede)).als_json()
    b = uitkomst(dossier(tweede, brug, {**nieuw, "overbrugging_door": namen[::-1]})).als_json()
    assert a == b


def test_twee_keer_toetsen_geeft_dezelfde_json() -> None:
    gelezen = lees_dossier(ONBEKENDEN)
    assert toets(gelezen).als_json() == toets(gelezen).als_json() == uitkomst(ONBEKENDEN).als_json()


def test_json_is_canoniek() -> None:
    """Sorted keys, UTF-8, no timestamp, no float, and it is what als_dict says."""
    uit = uitkomst(ONBEKENDEN)
    tekst = uit.als_json()
    gelezen = json.loads(tekst, parse_float=lambda t: pytest.fail(f"een breuk in de uitkomst: {t}"))
    assert gelezen == uit.als_dict()
    assert tekst.endswith("\n")
    assert list(gelezen) == sorted(gelezen)
    assert "Oekraïne" in uitkomst(dossier(voorziening(doelgroep="ontheemden"))).als_json()


def test_zelfde_json_in_een_ander_proces() -> None:
    """Whatever the hash seed of Python, every process gives the same bytes."""
    opdracht = (
        "import sys, json; from spreidingswet import lees_dossier, toets;"
        "sys.stdout.buffer.write(toets(lees_dossier(json.load(sys.stdin))).als_json().encode())"
    )
    verwacht = uitkomst(ONBEKENDEN).als_json().encode()
    for zaad in "012":
        klaar = subprocess.run(
            [sys.executable, "-c", opdracht], input=json.dumps(ONBEKENDEN).encode(), capture_output=True, check=True,
            env={**os.environ, "PYTHONHASHSEED": zaad},
        )  # fmt: skip
        assert klaar.stdout == verwacht, f"PYTHONHASHSEED={zaad}"


def test_veilig_in_acht_draden() -> None:
    """Eight threads at once, on different dossiers in different order, give what one thread gives."""
    ruwe = [WOLVEGA, ONBEKENDEN, *(maken.dossier(Random(z), hoogstens=3) for z in range(6))]
    verwacht = [uitkomst(ruw).als_json() for ruw in ruwe]

    def werk(draad: int) -> list[str]:
        volgorde = [*range(draad, len(ruwe)), *range(draad)]
        gevonden = {i: uitkomst(ruwe[i]).als_json() for i in volgorde}
        return [gevonden[i] for i in range(len(ruwe))]

    with ThreadPoolExecutor(8) as draden:
        assert all(gevonden == verwacht for gevonden in draden.map(werk, range(8)))


def test_toets_zegt_niets(capfd: pytest.CaptureFixture[str]) -> None:
    uitkomst(ONBEKENDEN)
    with pytest.raises(SpreidingswetFout):
        uitkomst(dossier(cyclus="1"))
    assert capfd.readouterr() == ("", "")


# -- nothing without a source ------------------------------------------------------------------------------------


@pytest.mark.parametrize("ruw", [WOLVEGA, ONBEKENDEN, dossier(cyclus="2026")], ids=["wolvega", "onbekenden", "2026"])
def test_elke_reden_heeft_een_vindplaats(ruw: Ruw) -> None:
    uit = uitkomst(ruw)
    delen: list[Any] = [*uit.voorzieningen, *uit.gemeenten, *uit.uitruil, uit.provincie]
    redenen = [r for deel in delen for r in deel.redenen]
    assert redenen
    for reden in redenen:
        assert reden.grondslag, reden.regel
        assert reden.zin.endswith("."), reden.zin
        assert "{" not in reden.zin
        assert "None" not in reden.zin
    grondslagen = [g for x in (*redenen, *uit.signalen, *uit.interpretaties) for g in x.grondslag]
    grondslagen += [g for r in redenen if r.norm for g in r.norm.grondslag]
    for g in grondslagen:
        assert g.vindplaats
        assert g.rechtskracht
        if g.bron.startswith("BWBR"):
            assert g.jci is not None, g
            assert BWB.fullmatch(g.jci), g.jci
            assert g.jci.startswith(f"jci1.3:c:{g.bron}")
        else:
            assert g.jci is None
    assert {g.bron for g in grondslagen if not g.bron.startswith("interpretatie-")} <= {b.id for b in uit.bronnen}


def test_elk_oordeel_heeft_een_regel_en_een_zin() -> None:
    uit = uitkomst(ONBEKENDEN)
    for v in uit.voorzieningen:
        regels = {r.regel for r in v.redenen}
        assert v.doorslaggevend
        assert set(v.doorslaggevend) <= regels
        assert v.motivering.endswith(".")
    berekend = [r for g in uit.gemeenten for r in g.redenen if r.berekening]
    assert all(r.berekening and r.berekening.bewerking for r in berekend)
    assert berekend


def test_de_bron_van_een_feit_staat_bij_het_feit() -> None:
    uit = uitkomst(dossier(voorziening(bronnen={"beschikbaar_tot": "raadsbesluit van 1 mei"})))
    feiten = [f for r in uit.voorzieningen[0].redenen for f in r.feiten if f.naam == "beschikbaar_tot"]
    assert feiten
    assert {f.bron for f in feiten} == {"raadsbesluit van 1 mei"}


# -- size --------------------------------------------------------------------------------------------------------


def _uitkomst_of_weigering(ruw: Ruw) -> None:
    """Such a dossier may be judged or refused as input, but quickly, and never with another exception."""
    begin = perf_counter()
    with suppress(InvoerFout):
        assert {v.oordeel for v in uitkomst(ruw).voorzieningen} == {"onbekend"}
    assert perf_counter() - begin < 5


def test_een_lange_keten_van_overbrugging() -> None:
    """Each is bridged by the next, and nothing else is known."""
    keten = [{"id": f"v{i:04}", "gemeente": "GM0098", "overbrugging_door": [f"v{i + 1:04}"]} for i in range(200)]
    _uitkomst_of_weigering(dossier(*keten, {"id": "v0200", "gemeente": "GM0098"}))


def test_een_breed_net_van_overbrugging() -> None:
    """Layers of two that each name both of the next: the number of paths doubles, the work may not."""
    lagen = 15
    net = [
        {"id": f"{laag}{kant}", "gemeente": "GM0098",
         "overbrugging_door": [f"{laag + 1}{k}" for k in "ab"] if laag < lagen else []}
        for laag in range(lagen + 1) for kant in "ab"
    ]  # fmt: skip
    _uitkomst_of_weigering(dossier(*net))


def test_een_voorziening_mag_heten_als_een_gebied():
    """Ids are the dossier's own: one that reads as a province or gemeente code is nobody but itself."""
    data = {
        "versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2024-12-20",
        "opgave": {"totaal": 10, "amv": 1},
        "voorzieningen": [{"id": code, "gemeente": "GM0344", "plaatsen": 5} for code in ("PV26", "GM0344")],
    }  # fmt: skip
    assert [v.oordeel for v in uitkomst(data).voorzieningen] == ["onbekend", "onbekend"]
