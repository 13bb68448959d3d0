"""The review pages: complete, linked, escaped, the same every time, and never over something that is not ours."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from lxml import html

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.cli.hoofd import hoofd
from spreidingswet.regels.keuze import regelboek
from spreidingswet.scenario.dekking.opstellen import dek
from spreidingswet.scenario.pagina.bouwen import bouw
from spreidingswet.scenario.pagina.schrijven import schrijf_site
from spreidingswet.scenario.uitvoeren import bereid_voor
from tests.scenario.voorbeelden import GOED, feature

MIS = GOED.replace("| 2 juli 2025  | niet mee |", "| 2 juli 2025  | mee      |")
VREEMD = GOED.replace("  Artikel 7 van de wet.", "  Artikel 7 <script>alert(1)</script> & meer.")


@cache
def _site(tekst: str = GOED) -> dict[str, bytes]:
    boek = regelboek()
    gereed = bereid_voor([feature(tekst)], boek)
    gevonden, resultaten = dek(gereed, boek)
    return bouw(boek, gereed, resultaten, gevonden)


def _bladen(site: dict[str, bytes]) -> dict[str, Any]:
    return {naam: html.fromstring(inhoud.decode()) for naam, inhoud in site.items() if naam.endswith(".html")}


def test_every_link_leads_somewhere_and_no_id_stands_twice() -> None:
    bladen = _bladen(_site())
    ids = {naam: [e.get("id") for e in blad.iter() if e.get("id")] for naam, blad in bladen.items()}
    for naam, blad in bladen.items():
        assert len(ids[naam]) == len(set(ids[naam])), naam
        for a in blad.iter("a"):
            doel = a.get("href", "")
            if doel.startswith(("http:", "https:")):
                continue
            bestand, _, anker = doel.partition("#")
            assert unquote(bestand or naam) in _site(), (naam, doel)
            assert not anker or unquote(anker) in ids[unquote(bestand or naam)], (naam, doel)


def test_nothing_is_fetched_from_elsewhere() -> None:
    for naam, blad in _bladen(_site()).items():
        bronnen = [e.get(a) for e in blad.iter("script", "link", "img", "iframe") for a in ("src", "href") if e.get(a)]
        assert all(b in _site() for b in bronnen), (naam, bronnen)
    assert b"http" not in _site()["pagina.js"] + _site()["pagina.css"]


def test_every_rule_and_every_coded_provision_has_a_place() -> None:
    alles = " ".join(" ".join(blad.itertext()) for blad in _bladen(_site()).values())
    for regel in regelboek().regels:
        assert regel.titel in alles, regel.id
    for naam in ("artikel 7", "artikel 2.1", "artikel 4"):
        assert naam in alles.lower()


def test_a_scenario_stands_at_its_provision_with_its_result_and_reasons() -> None:
    blad = _bladen(_site())["spreidingswet-artikel-7.html"]
    tekst = " ".join(" ".join(blad.itertext()).split())
    assert "Open vanaf" in tekst
    assert "2 juli 2025" in tekst
    assert "De voorziening is niet beschikbaar op 1 juli 2025" in tekst or "niet beschikbaar" in tekst


def test_a_failing_scenario_is_told_on_the_first_page() -> None:
    goed = " ".join(_bladen(_site())["index.html"].itertext())
    mis = " ".join(_bladen(_site(MIS))["index.html"].itertext())
    assert "Alles kwam eruit zoals het er staat." in goed
    assert "Alles kwam eruit zoals het er staat." not in mis
    assert "1 mislukt" in mis


def test_what_a_scenario_says_is_text_and_never_markup() -> None:
    site = _site(VREEMD)
    alles = b"".join(inhoud for naam, inhoud in site.items() if naam.endswith(".html"))
    assert b"<script>alert" not in alles
    assert b"&lt;script&gt;alert(1)&lt;/script&gt; &amp; meer" in alles
    assert b"</script" not in site["zoekindex.js"].lower()


def test_the_same_input_gives_the_same_bytes() -> None:
    boek = regelboek()
    gereed = bereid_voor([feature(GOED)], boek)
    gevonden, resultaten = dek(gereed, boek)
    assert bouw(boek, gereed, resultaten, gevonden) == _site()


def test_without_official_texts_their_words_are_not_there() -> None:
    blad = " ".join(" ".join(_bladen(_site())["spreidingswet-artikel-7.html"].itertext()).split())
    assert "De officiële tekst staat niet op deze pagina." in blad
    assert "wetten.overheid.nl" in _site()["spreidingswet-artikel-7.html"].decode()


def test_a_foreign_folder_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "brief.txt").write_text("van mij", "utf-8")
    with pytest.raises(InvoerFout) as fout:
        schrijf_site(tmp_path, {"index.html": b"x"})
    assert fout.value.meldingen[0].code == "SW-S33"
    assert [p.name for p in tmp_path.iterdir()] == ["brief.txt"]


def test_an_earlier_site_is_replaced_whole(tmp_path: Path) -> None:
    doel = tmp_path / "site"
    schrijf_site(doel, {"index.html": b"oud", "weg.html": b"oud"})
    schrijf_site(doel, {"index.html": b"nieuw"})
    assert (doel / "index.html").read_bytes() == b"nieuw"
    assert not (doel / "weg.html").exists()
    assert [p.name for p in tmp_path.iterdir()] == ["site"], "nothing is left beside it"


def _doe(capsys: Any, *argumenten: str) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as einde:
        hoofd(["scenario", "pagina", *argumenten])
    uit = capsys.readouterr()
    assert isinstance(einde.value.code, int)
    return einde.value.code, uit.out, uit.err


def test_the_command(capsys: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("SPREIDINGSWET_WETGEVING", raising=False)
    (tmp_path / "goed.feature").write_text(GOED, "utf-8")
    doel = tmp_path / "site"
    code, uit, fout = _doe(capsys, str(tmp_path / "goed.feature"), "--naar", str(doel))
    assert (code, fout) == (0, "")
    assert str(doel / "index.html") in uit
    assert (doel / "index.html").is_file()
    code, uit, fout = _doe(capsys, str(tmp_path / "goed.feature"), "--naar", str(tmp_path))
    assert (code, uit) == (2, "")
    assert "SW-S33" in fout
    code, _, fout = _doe(capsys, str(tmp_path / "goed.feature"), "--naar", str(doel), "--bron", str(tmp_path / "geen"))
    assert code == 2
    assert "SW-A08" in fout
