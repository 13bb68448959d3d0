"""The command `overzicht`: provinces beside each other, and three kinds of nonsense."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from spreidingswet import lees_dossier
from spreidingswet.cli.hoofd import hoofd
from spreidingswet.toetsing.land import toets_land

PROVINCIES = Path(__file__).parents[1] / "voorbeelden" / "provincies-2024"
# Public figures, Stcrt. 2024, 3320 by way of the press; the twelve add up to the national need.
OPGAVE = {"PV20": 2715, "PV21": 3391, "PV22": 2691, "PV23": 6325, "PV24": 2441, "PV25": 11704, "PV26": 8207,
          "PV27": 16290, "PV28": 19776, "PV29": 2109, "PV30": 14689, "PV31": 5662}  # fmt: skip


def draai(*argumenten: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as einde:
        hoofd(["overzicht", *argumenten])
    uit = capsys.readouterr()
    code = einde.value.code
    assert isinstance(code, int)
    return code, uit.out, uit.err


def test_twaalf_provincies(capsys: pytest.CaptureFixture[str]) -> None:
    code, uit, _ = draai(str(PROVINCIES), capsys=capsys)
    assert code == 0
    assert "12 van 12 provincies" in uit
    assert "De opgaven samen zijn 96.000; de landelijke behoefte is 96.000. Verschil: 0." in uit
    assert uit.count("niet sluitend") >= 10  # each of five provinces in the table and above its reasons
    assert sum(OPGAVE.values()) == 96_000


def test_wie_sluitend_is_en_wie_niet() -> None:
    land = toets_land([lees_dossier(p) for p in sorted(PROVINCIES.glob("*.yaml"))])
    sluitend = {u.provincie.code: u.provincie.sluitend for u in land.uitkomsten}
    assert {u.provincie.code: u.provincie.totaal.opgave for u in land.uitkomsten} == OPGAVE
    # Who falls short in total or in one part does not close; who is above it in total may still fall short in a part.
    niet = {p for p, s in sluitend.items() if s == "nee"}
    assert niet == {"PV23", "PV25", "PV28", "PV30", "PV31"}
    assert {s for p, s in sluitend.items() if p not in niet} == {"onbekend"}


def test_gelderland_amv_18_te_kort() -> None:
    land = toets_land([lees_dossier(PROVINCIES / "gelderland.yaml")])
    p = land.uitkomsten[0].provincie
    assert (p.amv.opgave, p.amv.meetellend, p.amv.verschil) == (992, 974, -18)
    assert (p.regulier.meetellend, p.regulier.verschil) == (9_500, -1_212)  # 10.474 - 974; 9.500 - 10.712
    bron = next(f.bron for r in p.redenen for f in r.feiten if f.naam == "opgegeven_regulier")
    assert bron is not None
    assert bron.startswith("afgeleid")


def test_noord_brabant_1022_en_niet_1003() -> None:
    land = toets_land([lees_dossier(PROVINCIES / "noord-brabant.yaml")])
    assert land.uitkomsten[0].provincie.regulier.verschil == 12_422 - 13_444 == -1_022


def test_json_is_canoniek_en_hangt_niet_van_de_volgorde_af(capsys: pytest.CaptureFixture[str]) -> None:
    paden = [str(PROVINCIES / f"{n}.yaml") for n in ("zeeland", "drenthe")]
    code, een, _ = draai(*paden, "--uitvoer", "json", capsys=capsys)
    assert code == 0
    assert een == draai(*paden[::-1], "--uitvoer", "json", capsys=capsys)[1]
    data = json.loads(een)
    assert [p["provincie"]["code"] for p in data["provincies"]] == ["PV22", "PV29"]
    assert een == json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":")) + "\n"


def test_een_provincie_twee_keer(capsys: pytest.CaptureFixture[str]) -> None:
    pad = str(PROVINCIES / "zeeland.yaml")
    code, uit, fout = draai(pad, pad, capsys=capsys)
    assert (code, uit) == (2, "")
    assert "SW-A11" in fout
    assert "PV29 staat er twee keer" in fout


def test_twee_cycli(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ander = tmp_path / "drenthe.json"
    ander.write_text(json.dumps({"versie": 1, "cyclus": "2026", "provincie": "PV22"}), "utf-8")
    code, _, fout = draai(str(PROVINCIES / "zeeland.yaml"), str(ander), capsys=capsys)
    assert code == 2
    assert "2024 en 2026" in fout


@pytest.mark.parametrize("wat", ["lege map", "geen bestand", "geen dossier"])
def test_onzin(wat: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    if wat == "geen dossier":
        (tmp_path / "x.json").write_text("[1, 2", "utf-8")
    pad = tmp_path / "weg.yaml" if wat == "geen bestand" else tmp_path
    code, uit, fout = draai(str(pad), capsys=capsys)
    assert (code, uit) == (2, "")
    assert fout.startswith("SW-")
    assert "Traceback" not in fout
