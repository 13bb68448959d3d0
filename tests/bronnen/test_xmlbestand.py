"""XML from outside: everything that could do harm or be read wrongly is refused, each with its own code."""

from __future__ import annotations

import os
import socket
import time
from pathlib import Path

import pytest

from spreidingswet.basis.fouten import BronFout
from spreidingswet.bronnen.xmlbestand import lees_xml, lees_xmlbestand

FIXTURES = Path(__file__).parent / "fixtures"
FOUT = FIXTURES / "fout" / "xml"
GOED = FIXTURES / "BWBR9999901" / "2020-01-01_0" / "xml" / "BWBR9999901_2020-01-01_0.xml"
GEHEIM = "GEHEIM-4711"

BESTANDEN = {
    "afgebroken": ("SW-B06", "het bestand houdt op voor het einde"),
    "alleen-wit": ("SW-B03", "het bestand is leeg"),
    "andere-tekenset": ("SW-B04", "in de tekenset ISO-8859-1"),
    "doctype-leeg": ("SW-B07", "het bestand heeft een DOCTYPE"),
    "doctype-systeem": ("SW-B07", "het bestand heeft een DOCTYPE"),
    "elementen-door-elkaar": ("SW-B06", "begin en eind van een element passen niet bij elkaar"),
    "geen-xml": ("SW-B06", "dit is geen XML"),
    "leeg": ("SW-B03", "het bestand is leeg"),
    "miljard-keer-lachen": ("SW-B07", "het bestand heeft een DOCTYPE"),
    "onbekende-entiteit": ("SW-B06", "een onbekende entiteit"),
    "webpagina": ("SW-B05", "dit is een webpagina (HTML)"),
    "webpagina-zonder-doctype": ("SW-B05", "dit is een webpagina (HTML)"),
}
BYTES = {
    "latin-1 zonder verklaring": ("<a>één</a>".encode("latin-1"), "SW-B04", "geen tekst in UTF-8"),
    "utf-16": ('<?xml version="1.0"?><a>één</a>'.encode("utf-16"), "SW-B04", "geen tekst in UTF-8"),
    "utf-16 zonder merk": ("<!DOCTYPE a><a/>".encode("utf-16-le"), "SW-B04", "geen tekst in UTF-8"),
    "utf-7": (b'<?xml version="1.0" encoding="UTF-7"?>+ADw-a/+AD4-', "SW-B04", "in de tekenset UTF-7"),
    "zip": (b"PK\x03\x04rest", "SW-B06", "dit is geen XML"),
    "honderdduizend niveaus": (b"<a>" * 100_000 + b"</a>" * 100_000, "SW-B08", "dieper dan 256 niveaus"),
    "kwadratisch": (
        b'<!DOCTYPE a [<!ENTITY x "' + b"x" * 50_000 + b'">]><a>' + b"&x;" * 20_000 + b"</a>",
        "SW-B07",
        "het bestand heeft een DOCTYPE",
    ),
    "lange tekst": (b"<a>" + b"x" * 11_000_000 + b"</a>", "SW-B08", "een stuk tekst in de XML is te lang"),
    "open commentaar": (b"<!-- " + b"x" * 1000, "SW-B06", "geen geldige XML"),
    "DOCTYPE na commentaar": (b"\xef\xbb\xbf<!-- a --><?b c?> <!DOCTYPE a><a/>", "SW-B07", "DOCTYPE"),
}


def controleer(fout: BronFout, code: str, zin: str) -> None:
    melding = fout.meldingen[0]
    assert (fout.code, len(fout.meldingen)) == (code, 1)
    assert zin in melding.tekst
    assert melding.bestand
    assert melding.doe
    assert GEHEIM not in str(fout)


def test_elke_slechte_fixture_heeft_een_toets() -> None:
    assert {p.stem for p in FOUT.iterdir()} == set(BESTANDEN)


@pytest.mark.parametrize("naam", BESTANDEN)
def test_slecht_bestand(naam: str) -> None:
    with pytest.raises(BronFout) as fout:
        lees_xmlbestand(FOUT / f"{naam}.xml")
    controleer(fout.value, *BESTANDEN[naam])


@pytest.mark.parametrize("naam", BYTES)
def test_slechte_bytes_snel_geweigerd(naam: str) -> None:
    data, code, zin = BYTES[naam]
    begin = time.perf_counter()
    with pytest.raises(BronFout) as fout:
        lees_xml(data, "proef")
    assert time.perf_counter() - begin < 2
    controleer(fout.value, code, zin)


@pytest.mark.parametrize(
    "doctype",
    ['[<!ENTITY x SYSTEM "{uri}">]', '[<!ENTITY % x SYSTEM "{uri}"> %x;]', 'SYSTEM "{uri}"', 'PUBLIC "a" "{uri}"'],
)
@pytest.mark.parametrize("soort", ["file", "http"])
def test_niets_van_buiten_gelezen(doctype: str, soort: str, tmp_path: Path) -> None:
    geheim = tmp_path / "geheim.txt"
    geheim.write_text(GEHEIM)
    with socket.create_server(("127.0.0.1", 0)) as luisteraar:
        luisteraar.setblocking(False)
        uri = geheim.as_uri() if soort == "file" else f"http://127.0.0.1:{luisteraar.getsockname()[1]}/{GEHEIM[:3]}"
        verwijzing = "" if "%" in doctype or "[" not in doctype else "&x;"
        with pytest.raises(BronFout) as fout:
            lees_xml(f"<!DOCTYPE a {doctype.format(uri=uri)}><a>{verwijzing}</a>".encode(), "proef")
        controleer(fout.value, "SW-B07", "het bestand heeft een DOCTYPE")
        with pytest.raises(BlockingIOError):
            luisteraar.accept()


def test_tweehonderd_mb_wordt_niet_gelezen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    groot = tmp_path / "groot.xml"
    with groot.open("wb") as stroom:
        stroom.truncate(200_000_000)
    monkeypatch.setattr(Path, "open", lambda *_, **__: pytest.fail("het bestand is geopend"))
    with pytest.raises(BronFout) as fout:
        lees_xmlbestand(groot)
    controleer(fout.value, "SW-B02", "het bestand is te groot: 200000000 bytes")


def test_grens_van_de_grootte() -> None:
    data = b"<a>1234567</a>"
    assert lees_xml(data, "proef", max_bytes=len(data)).tag == "a"
    with pytest.raises(BronFout) as fout:
        lees_xml(data, "proef", max_bytes=len(data) - 1)
    controleer(fout.value, "SW-B02", "te groot")


def test_geen_bestand(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pijp")
    for naam, zin in (("weg.xml", "bestaat niet"), (".", "geen gewoon bestand"), ("pijp", "geen gewoon bestand")):
        with pytest.raises(BronFout) as fout:
            lees_xmlbestand(tmp_path / naam)
        controleer(fout.value, "SW-B01", zin)
    with pytest.raises(BronFout) as fout:
        lees_xmlbestand(tmp_path / ("x" * 5000))
    controleer(fout.value, "SW-B01", "niet te lezen")


def test_plaats_van_de_fout() -> None:
    with pytest.raises(BronFout) as fout:
        lees_xml(b"<a>\n<b></c>\n</a>", "proef")
    assert fout.value.meldingen[0].plaats.startswith("regel 2")


def test_goed_bestand() -> None:
    assert lees_xmlbestand(GOED).tag == "toestand"


@pytest.mark.parametrize(
    "data", [b"\xef\xbb\xbf<a/>", b'<?xml version="1.0" encoding="utf-8"?>\n<!-- x --><a/>', b"<A/>"]
)
def test_goede_bytes(data: bytes) -> None:
    assert str(lees_xml(data, "proef").tag).lower() == "a"


def test_commentaar_splitst_geen_tekst() -> None:
    assert lees_xml("<a>één<!-- x --> twee<?p?> drie</a>".encode(), "proef").text == "één twee drie"
