"""The report of valideer and the draft of motiveer in a browser: keyboard, screen reader, contrast, phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from spreidingswet import lees_dossier
from spreidingswet.motivering.opstellen.concept import stel_op
from spreidingswet.motivering.schrijven.html import html
from spreidingswet.motivering.verslagen.html import als_html
from spreidingswet.toetsing.toetsen import toets
from tests.hulp_browser import chromium, nodig, open_blad
from tests.motivering.controlehulp import ZAAK, met, toets_tekst

pytestmark = nodig
FOUT = met("De provincie Utrecht is sluitend. De wet eist dat plaatsen op 1 juli 2025 beschikbaar zijn.")


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as b:
        yield b


@pytest.fixture
def verslag(tmp_path: Path) -> Path:
    pad = tmp_path / "verslag.html"
    pad.write_text(als_html(toets_tekst(tmp_path, FOUT)), encoding="utf-8")
    return pad


@pytest.mark.parametrize("kleur", ["light", "dark"])
@pytest.mark.parametrize("breedte", [1280, 360])
def test_axe_finds_nothing_in_the_report(browser: Any, verslag: Path, kleur: Any, breedte: int) -> None:
    with open_blad(browser, verslag, kleur=kleur, breedte=breedte) as blad:
        assert blad.axe() == []
        assert blad.klachten == []
        assert not blad.schuift_opzij()


def test_every_finding_is_reached_by_tab_and_leads_to_its_words_and_back(browser: Any, verslag: Path) -> None:
    with open_blad(browser, verslag) as blad:
        stops = blad.tabronde()
        assert [s for s in stops if not s.zichtbaar] == []
        doelen = {s.href for s in stops if s.href.startswith("#")}
        assert doelen
        ids = set(blad.pagina.evaluate("() => [...document.querySelectorAll('[id]')].map(e => '#' + e.id)"))
        assert doelen <= ids
        bevindingen = [i for i in ids if i.startswith("#b") and i[2:].isdigit()]
        assert set(bevindingen) <= doelen, "from the text to each finding"


def test_a_screen_reader_gets_headings_in_order_and_a_name_for_every_finding(browser: Any, verslag: Path) -> None:
    with open_blad(browser, verslag) as blad:
        niveaus = [k.niveau or 0 for k in blad.koppen()]
        assert niveaus[0] == 1
        assert all(na - voor <= 1 for voor, na in pairwise(niveaus))
        noten = [k.naam for k in blad.knopen() if k.rol == "note"]
        assert noten
        assert all(re.fullmatch(r"\d+\. (Fout|Waarschuwing|Opmerking) SW-M\d\d", n) for n in noten)


def test_where_a_sentence_comes_from_shows_on_demand_and_by_keyboard(browser: Any, tmp_path: Path) -> None:
    dossier = lees_dossier(ZAAK)
    pad = tmp_path / "concept.html"
    pad.write_text(html(stel_op(dossier, toets(dossier))), encoding="utf-8")
    with open_blad(browser, pad) as blad:
        assert not blad.zichtbaar("p .anker")
        while (hier := blad.toets("Tab")) is not None and hier.id != "toon-herkomst":
            assert hier.zichtbaar
        assert hier is not None
        blad.toets("Space")
        assert blad.zichtbaar("p .anker")
        niveaus = [k.niveau or 0 for k in blad.koppen()]
        assert niveaus[0] == 1
        assert all(na - voor <= 1 for voor, na in pairwise(niveaus))


@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_axe_finds_nothing_in_the_draft(browser: Any, tmp_path: Path, kleur: Any) -> None:
    dossier = lees_dossier(ZAAK)
    pad = tmp_path / "concept.html"
    pad.write_text(html(stel_op(dossier, toets(dossier))), encoding="utf-8")
    with open_blad(browser, pad, kleur=kleur) as blad:
        assert blad.axe() == []
        assert blad.klachten == []
