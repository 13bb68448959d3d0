"""Good input: JSON, YAML and dicts give the same dossier; what is absent is unknown, except the marked defaults."""

from __future__ import annotations

import io
import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

from spreidingswet import lees_dossier
from spreidingswet.basis.datums import ONBEPAALDE_TIJD
from tests.dossier.hulp import dossier, goed, met, schrijf, voorziening

RIJK = dossier(
    voorziening("a", naam="Wolvega, nachtopvang", openbaar=False, bronnen={"plaatsen": "brief van 1 mei"}),
    voorziening("b", beschikbaar_vanaf="2025-09", beschikbaar_tot="onbepaalde tijd", overbrugging_door=["a"]),
    voorziening("c", beschikbaar_vanaf="2025", ten_behoeve_van="PV26", doelgroep="ontheemden", exploitant="college"),
    gemeenten=[{"code": "GM0098", "indicatief": {"totaal": 85, "amv": 7}, "inwoners": 26_000, "ses_woa": "-0.123"}],
    opgegeven=[{"betreft": "PV21", "soort": "totaal", "meetellend": 5, "inclusief_voornemens": 9}],
    uitruil=[{"van": "GM0098", "naar": "GM0085", "soort": "statushouders", "plaatsen": 5, "afgesproken_op": "2024"}],
    verslag={"uitgebracht": "2024-10-31"},
    verdeelbesluit={
        "genomen": "2024-12-20",
        "bekendgemaakt": "2024-12-20",
        "termijn": "2025-07-01",
        "toewijzing": [{"gemeente": "GM0098", "totaal": 85, "amv": 7}],
    },
    voorzieningen_volledig=True,
    toelichting="vrije tekst\nop twee regels",
)


def test_elke_vorm_geeft_hetzelfde_dossier(tmp_path: Path) -> None:
    """JSON and YAML, with and without BOM, with either line ending, as file, text, path and dict."""
    als_json = json.dumps(RIJK, ensure_ascii=False, indent=1)
    als_yaml = yaml.safe_dump(RIJK, allow_unicode=True)
    vormen: list[Any] = [RIJK, als_json, json.dumps(RIJK), als_yaml, "\ufeff" + als_json, "\ufeff" + als_yaml]
    for i, tekst in enumerate((als_json, als_yaml)):
        for j, inhoud in enumerate((tekst, "\ufeff" + tekst, tekst.replace("\n", "\r\n"))):
            pad = schrijf(tmp_path, f"{i}{j}.{('json', 'yaml')[i]}", inhoud)
            vormen += [pad, str(pad)]
    vormen.append(schrijf(tmp_path, "yaml zonder achtervoegsel", als_yaml))
    vormen.append(schrijf(tmp_path, "json.yaml", als_json))
    assert all(goed(v) == goed(RIJK) for v in vormen)


def test_standaardinvoer(monkeypatch: pytest.MonkeyPatch) -> None:
    invoer = io.TextIOWrapper(io.BytesIO(json.dumps(RIJK).encode()), encoding="utf-8")
    monkeypatch.setattr(sys, "stdin", invoer)
    assert lees_dossier("-") == goed(RIJK)


def test_yamldatums_zijn_tekst() -> None:
    """A bare YAML date stays what was written: 2025-05 is a month, not a number or a timestamp."""
    tekst = 'versie: 1\ncyclus: "2024"\nprovincie: PV21\nvoorzieningen:\n  - id: a\n    beschikbaar_vanaf: {}\n'
    for datum in ("2025-05", "2025-05-16", '"2025"'):
        (v,) = goed(tekst.format(datum)).voorzieningen
        assert v.beschikbaar_vanaf is not None
        assert v.beschikbaar_vanaf.tekst == datum.strip('"')


def test_afwezig_is_onbekend_op_drie_standaarden_na() -> None:
    (v,) = goed(dossier({"id": "a"})).voorzieningen
    bekend = {veld: waarde for veld, waarde in v if waarde is not None}
    assert bekend == {"id": "a", "doelgroep": "asielzoekers", "exploitant": "coa"}
    kaal = goed({"versie": 1, "cyclus": "2024", "provincie": "PV21"})
    assert (kaal.peildatum, kaal.opgave, kaal.verdeelbesluit, kaal.voorzieningen_volledig) == (None, None, None, None)
    assert (kaal.voorzieningen, kaal.gemeenten, kaal.uitruil) == ([], [], [])


def test_null_is_onbekend() -> None:
    """An explicit null says that a fact is unknown, also where absence would give a default."""
    leeg = dict.fromkeys(voorziening(), None) | {"id": "a", "doelgroep": None, "exploitant": None}
    (v,) = goed(dossier(leeg)).voorzieningen
    assert {veld for veld, waarde in v if waarde is not None} == {"id"}
    assert goed(met("opgave", waarde=None)).opgave is None


def test_lege_lijst_is_iets_anders_dan_onbekend() -> None:
    a, b = goed(dossier(voorziening("a", overbrugging_door=[]), voorziening("b"))).voorzieningen
    assert a.overbrugging_door == []
    assert b.overbrugging_door is None


def test_datums_als_object() -> None:
    """A caller from Python may hand over date objects, where YAML and JSON have text."""
    v = voorziening(beschikbaar_vanaf=date(2025, 5, 16), beschikbaar_tot=date(2026, 2, 1))
    assert goed(dossier(v, peildatum=date(2024, 12, 20))) == goed(dossier(voorziening()))


def test_gereduceerde_datums() -> None:
    (v,) = goed(dossier(voorziening(beschikbaar_vanaf="2025-02", beschikbaar_tot="2028"))).voorzieningen
    assert v.beschikbaar_vanaf is not None
    assert v.beschikbaar_tot is not None
    assert (v.beschikbaar_vanaf.eerste, v.beschikbaar_vanaf.laatste) == (date(2025, 2, 1), date(2025, 2, 28))
    assert (v.beschikbaar_tot.eerste, v.beschikbaar_tot.laatste) == (date(2028, 1, 1), date(2028, 12, 31))


@pytest.mark.parametrize(
    ("vanaf", "tot"),
    [("2025-05-16", "2025-05-16"), ("2025-05", "2025-05"), ("2025-05-31", "2025-05"), ("2025", "2025-01-01"),
     ("2025-05", "2025"), ("2025-05-16", ONBEPAALDE_TIJD)],
)  # fmt: skip
def test_tot_kan_op_of_na_vanaf_liggen(vanaf: str, tot: str) -> None:
    """Refused is only what cannot be: with reduced dates some pair of days must be in order."""
    goed(dossier(voorziening(beschikbaar_vanaf=vanaf, beschikbaar_tot=tot)))


def test_grenzen_zelf_zijn_goed() -> None:
    goed(met("voorzieningen", 0, "naam", waarde="x" * 500))
    goed(met("voorzieningen", 0, "plaatsen", waarde=100_000))
    goed(met("voorzieningen", 0, "plaatsen", waarde=1))
    goed(met("opgave", waarde={"totaal": 0, "amv": 0}))
    goed(dossier(*({"id": f"v{i}"} for i in range(5_000))))


def test_het_dossier_verandert_de_dict_niet_en_is_zelf_vast() -> None:
    data = json.loads(json.dumps(RIJK))
    gelezen = goed(data)
    assert data == RIJK
    with pytest.raises(ValueError, match="frozen"):
        gelezen.provincie = "PV26"  # type: ignore[misc]
