"""The review pages in a browser, opened from disk: search, follow, keyboard, contrast, phone and paper."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from spreidingswet.regels.keuze import regelboek
from spreidingswet.scenario.dekking.opstellen import dek
from spreidingswet.scenario.pagina.bouwen import bouw
from spreidingswet.scenario.pagina.schrijven import schrijf_site
from spreidingswet.scenario.uitvoeren import bereid_voor
from tests.hulp_browser import chromium, nodig, open_blad
from tests.scenario.voorbeelden import GOED, feature

pytestmark = nodig
BLADEN = ["index.html", "spreidingswet-artikel-7.html", "dekking.html", "interpretaties.html", "matrix"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    with chromium() as b:
        yield b


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    boek = regelboek()
    wet = Path("features/wet/artikel-07-08-vergunningen-en-melding.feature")
    gereed = bereid_voor([feature(GOED), *([wet] if wet.is_file() else [])], boek)
    gevonden, resultaten = dek(gereed, boek)
    doel: Path = tmp_path_factory.mktemp("pagina") / "site"
    schrijf_site(doel, bouw(boek, gereed, resultaten, gevonden))
    return doel


def _pad(site: Path, naam: str) -> Path:
    return next(iter(sorted(site.glob("matrix*.html")))) if naam == "matrix" else site / naam


@pytest.mark.parametrize("naam", BLADEN)
@pytest.mark.parametrize("kleur", ["light", "dark"])
def test_axe_finds_nothing_and_nothing_is_asked_of_the_network(browser: Any, site: Path, naam: str, kleur: Any) -> None:
    with open_blad(browser, _pad(site, naam), kleur=kleur) as blad:
        assert blad.axe() == []
        assert blad.klachten == []
        assert all(v.startswith(site.as_uri()) for v in blad.verzoeken), blad.verzoeken


@pytest.mark.parametrize("naam", BLADEN)
def test_a_phone_does_not_scroll_sideways(browser: Any, site: Path, naam: str) -> None:
    with open_blad(browser, _pad(site, naam), breedte=360) as blad:
        assert not blad.schuift_opzij()
        assert blad.axe() == []


def test_search_leads_to_article_7_and_its_scenarios(browser: Any, site: Path) -> None:
    with open_blad(browser, site / "index.html") as blad:
        pagina = blad.pagina
        pagina.get_by_label("Zoeken").fill("artikel 7")
        pagina.keyboard.press("Enter")
        treffer = pagina.locator("main a, [aria-live] a, [role=status] a").filter(has_text="rtikel 7").first
        treffer.wait_for(timeout=5000)
        treffer.click()
        pagina.wait_for_load_state()
        assert "artikel-7" in pagina.url
        assert "Open vanaf" in pagina.inner_text("main")
        assert blad.klachten == []


def test_every_stop_of_the_keyboard_can_be_seen(browser: Any, site: Path) -> None:
    with open_blad(browser, site / "index.html") as blad:
        stops = blad.tabronde()
        assert len(stops) > 5
        assert [s for s in stops if not s.zichtbaar] == []


def test_paper_has_the_scenarios_and_their_reasons(browser: Any, site: Path) -> None:
    with open_blad(browser, site / "spreidingswet-artikel-7.html", media="print") as blad:
        tekst = " ".join(" ".join(blad.afdruk()).split())
        assert "Op tijd beschikbaar" in tekst
