"""Bad files and texts: what cannot be read as a dossier at all, each with a stable code and quickly."""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path
from time import perf_counter

import pytest

from spreidingswet import InvoerFout, lees_dossier
from tests.dossier.hulp import PLAATS, dossier, een_fout, fout_van, met, schrijf

KOP = '"versie": 1, "cyclus": "2024", "provincie": "PV21"'
YAMLKOP = 'versie: 1\ncyclus: "2024"\nprovincie: PV21\n'


@pytest.mark.parametrize("naam", ["dossier.json", "dossier.yaml", "dossier"])
@pytest.mark.parametrize(
    ("inhoud", "code"),
    [
        (b"", "SW-I04"), (b" \n\t\r\n ", "SW-I04"), (b"\xef\xbb\xbf", "SW-I04"),
        (json.dumps(dossier()).encode("utf-16"), "SW-I05"), (json.dumps(dossier()).encode("utf-16-le"), "SW-I05"),
        (json.dumps(dossier()).encode("utf-32"), "SW-I05"),
        ('{"toelichting": "één"}'.encode("latin-1"), "SW-I05"), (bytes(range(256)), "SW-I05"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(200, 256)), "SW-I05"), (b"PK\x03\x04" + b"\x00" * 40, "SW-I05"),
        (b"{\x00}", "SW-I05"), (("{" + KOP).encode(), "SW-I06"), (b"{]", "SW-I06"), (b"{'a': 1}", "SW-I06"),
    ],
    ids=["leeg", "wit", "alleen bom", "utf-16", "utf-16 zonder bom", "utf-32", "latin-1", "alle bytes", "beeld", "zip",
         "nul-teken", "afgebroken", "haakjes", "enkele aanhalingstekens"],
)  # fmt: skip
def test_onleesbaar_bestand(tmp_path: Path, naam: str, inhoud: bytes, code: str) -> None:
    pad = schrijf(tmp_path, naam, inhoud)
    assert een_fout(pad, code).bestand == str(pad)


def test_geen_bestand(tmp_path: Path) -> None:
    assert "bestaat niet" in een_fout(tmp_path / "weg.json", "SW-I01").tekst
    assert "bestaat niet" in een_fout(str(tmp_path / "weg.json"), "SW-I01").tekst
    een_fout(tmp_path / "weg" / "dieper.json", "SW-I01")
    schrijf(tmp_path, "bestand", "x")
    assert fout_van(tmp_path / "bestand" / "dieper.json").code in {"SW-I01", "SW-I02"}


def test_map(tmp_path: Path) -> None:
    assert "map" in een_fout(tmp_path, "SW-I01").tekst


def test_onmogelijke_namen() -> None:
    """A name that no file can have is bad input, not an error of the system."""
    assert fout_van("x" * 5000).code == "SW-I02"
    fout_van("a\0b")
    fout_van("a\ud800b")
    fout_van("")


@pytest.mark.skipif(sys.platform == "win32", reason="kent deze rechten niet")
def test_geen_leesrecht(tmp_path: Path) -> None:
    pad = schrijf(tmp_path, "dicht.json", "{}")
    pad.chmod(0)
    if os.access(pad, os.R_OK):
        pytest.skip("root leest alles")
    een_fout(pad, "SW-I02")


@pytest.mark.parametrize("bron", [None, 5, b"{}", ["x"], 1.5], ids=repr)
def test_geen_bron(bron: object) -> None:
    with pytest.raises(InvoerFout) as info:
        lees_dossier(bron)  # type: ignore[arg-type]
    assert info.value.code == "SW-I02"


@pytest.mark.parametrize("naam", ["groot.json", "groot.yaml"])
def test_honderd_megabyte(tmp_path: Path, naam: str) -> None:
    """A large file is refused without being read: a sparse file of 100 MB, in well under a second."""
    pad = schrijf(tmp_path, naam, b'{"voorzieningen": [')
    with pad.open("r+b") as stroom:
        stroom.truncate(100_000_000)
    begin = perf_counter()
    een_fout(pad, "SW-I03")
    assert perf_counter() - begin < 2


def test_te_grote_tekst() -> None:
    """The same bound holds for a text that is handed over directly."""
    een_fout('{"toelichting": "' + "x" * 20_000_000 + '"}', "SW-I03")


@pytest.mark.parametrize(
    ("tekst", "veld"),
    [
        ("{" + KOP + ', "versie": 1}', "versie"),
        ("{" + KOP + ', "opgave": {"totaal": 1, "amv": 1, "totaal": 1}}', "totaal"),
        ("{" + KOP + ', "voorzieningen": [\n{"id": "a",\n"id": "b"}]}', "id"),
        (YAMLKOP + "versie: 1\n", "versie"),
        (YAMLKOP + "opgave:\n  totaal: 1\n  amv: 1\n  totaal: 1\n", "totaal"),
        (YAMLKOP + 'voorzieningen:\n  - id: a\n    "id": b\n', "id"),
        (YAMLKOP + "opgave: {totaal: 1, totaal: 1}\n", "totaal"),
    ],
    ids=["json", "json in object", "json in lijst", "yaml", "yaml genest", "yaml tussen aanhalingstekens", "yaml flow"],
)
def test_veld_twee_keer(tekst: str, veld: str) -> None:
    """A field given twice has two values; neither is chosen."""
    melding = een_fout(tekst, "SW-I07")
    assert repr(veld) in melding.tekst
    assert melding.plaats


@pytest.mark.parametrize(
    "waarde", ["NaN", "Infinity", "-Infinity", "9" * 5000, "-" + "9" * 5000, "9" * 19], ids=lambda w: w[:9]
)
@pytest.mark.parametrize("vorm", ["json", "yaml"])
def test_geen_gewoon_getal(waarde: str, vorm: str) -> None:
    """What JSON does not know (NaN, Infinity) and numbers of thousands of digits are refused, with the line."""
    if vorm == "json":
        melding = een_fout("{" + KOP + ',\n"opgave": {\n"totaal": ' + waarde + "}}", "SW-I06")
    else:
        melding = fout_van(YAMLKOP + f"opgave:\n  totaal: {waarde}\n").meldingen[0]
    assert PLAATS.search(melding.plaats), f"geen plaats bij: {melding.tekst}"
    assert len(str(melding)) < 400


@pytest.mark.parametrize("waarde", [".nan", ".inf", "-.inf", "1e999", "1.0", "0x10", "1_000", "0b1"])
def test_yamlgetallen(waarde: str) -> None:
    een_fout(YAMLKOP + f"opgave:\n  totaal: {waarde}\n", "SW-D01", "/opgave/totaal")


@pytest.mark.parametrize("waarde", ["1e999", "1e5", "1.0", "1E0"])
def test_jsonbreuken(waarde: str) -> None:
    een_fout("{" + KOP + ', "opgave": {"totaal": ' + waarde + "}}", "SW-D01", "/opgave/totaal")


BOM_VAN_ALIASSEN = "a: &a [x, x]\n" + "".join(
    f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    ("tekst", "woord"),
    [
        (BOM_VAN_ALIASSEN, "anker"),
        (YAMLKOP + "opgave: *o\n", "alias"),
        (YAMLKOP + "opgave: &o {totaal: 1}\n", "anker"),
        (YAMLKOP + "opgave:\n  <<: *o\n", "alias"),
        (YAMLKOP + "toelichting: !!python/object/apply:os.system ['echo']\n", "type-aanduiding"),
        (YAMLKOP + "toelichting: !!str 5\n", "type-aanduiding"),
        (YAMLKOP + "---\nversie: 1\n", "meer dan een document"),
        (YAMLKOP + "[a]: 1\n", "veldnaam"),
        (YAMLKOP + "\ttoelichting: x\n", "YAML"),
        (YAMLKOP + "toelichting: 'x\n", "YAML"),
        (YAMLKOP + "toelichting: \x07\n", "YAML"),
    ],
    ids=["aliasbom", "alias", "anker", "samenvoeging", "tag python", "tag", "twee documenten", "sleutel", "tab",
         "aanhalingsteken", "besturingsteken"],
)  # fmt: skip
def test_yaml_buiten_de_veilige_deelverzameling(tekst: str, woord: str) -> None:
    """No aliases (and so no alias bomb), anchors, tags or second documents; the line is told."""
    begin = perf_counter()
    melding = een_fout(tekst, "SW-I06")
    assert woord in melding.tekst
    assert melding.plaats.startswith("regel ")
    assert perf_counter() - begin < 1


@pytest.mark.parametrize(
    "tekst",
    ['{"a":' * 100_000 + "1" + "}" * 100_000, "[" * 100_000 + "]" * 100_000, "[" * 100_000,
     '{"opgave":' + "[" * 100_000 + "]" * 100_000 + "}",
     YAMLKOP + "opgave: " + "[" * 100_000, YAMLKOP + "opgave: " + "{a: " * 100_000,
     "a:\n- " + "- " * 1_000 + "x\n"],
    ids=["json objecten", "json lijsten", "json afgebroken", "json binnen", "yaml lijsten", "yaml objecten",
         "yaml blok"],
)  # fmt: skip
def test_te_diep(tekst: str) -> None:
    begin = perf_counter()
    een_fout(tekst, "SW-I08")
    assert perf_counter() - begin < 5


def test_diepe_dict() -> None:
    """A dict from Python can be deep, or hold itself."""
    diep: dict[str, object] = {}
    punt = diep
    for _ in range(100_000):
        punt["a"] = punt = {}
    een_fout({**dossier(), "opgave": diep}, "SW-D01", "/opgave/a")
    een_fout(met("voorzieningen", 0, "naam", waarde=diep), "SW-D01", "/voorzieningen/0/naam")
    een_fout(met("peildatum", waarde=diep), "SW-D03", "/peildatum")
    kring: list[object] = []
    kring.append(kring)
    fout_van({**dossier(), "voorzieningen": kring})
    while diep:  # taken apart by hand: the deallocator of a deep dict is not what is tested here
        diep = diep.pop("a")  # type: ignore[assignment]


def test_vijfduizend_fouten_zijn_snel() -> None:
    """A dossier in which everything is wrong gives all messages, in seconds."""
    data = dossier(*({"id": f"v{i}", "plaatsen": 0, "soort": "x", "gemeente": "GM9999"} for i in range(2_000)))
    begin = perf_counter()
    assert len(fout_van(data).meldingen) == 6_000
    assert perf_counter() - begin < 10
