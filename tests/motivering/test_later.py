"""A source of after the decision is called that in a draft, and is found where a text does not say so (keuze 0052)."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.lezen.markdown import lees_markdown
from spreidingswet.motivering.opstellen.concept import stel_op
from spreidingswet.motivering.opstellen.gronden import LATER
from spreidingswet.motivering.schrijven.markdown import markdown
from spreidingswet.motivering.valideren import valideer
from spreidingswet.regels.keuze import kies, regelboek

UTRECHT = Path(__file__).parents[2] / "voorbeelden" / "utrecht.yaml"
BRIEF, VERSLAG = "brief CdK Overijssel 26 januari 2026", "verslag PAO 20 september 2024"


def concept(peildatum: date | None = None) -> str:
    dossier = lees_dossier(UTRECHT)
    return markdown(stel_op(dossier, toets(dossier, peildatum=peildatum)))


def test_a_draft_says_of_a_later_source_that_it_is_later_and_of_no_other() -> None:
    regels = [r for r in concept().splitlines() if BRIEF in r]
    assert regels
    for regel in regels:
        deel = regel.split(BRIEF, 1)[1].split(";")[0] if "<!-- bron/" not in regel else regel
        assert LATER in deel
    assert f"{VERSLAG}: uitvoeringspraktijk, {LATER}" not in concept()


def test_on_a_later_peildatum_nothing_is_later() -> None:
    assert BRIEF in concept(date(2026, 11, 1))
    assert LATER not in concept(date(2026, 11, 1))


@pytest.mark.parametrize("weg", [f", {LATER}", f"; {LATER}"], ids=["zin", "bronnenlijst"])
def test_a_draft_without_those_words_is_found(weg: str) -> None:
    dossier = lees_dossier(UTRECHT)
    uitkomst = toets(dossier)
    regels = kies(regelboek(), uitkomst.herkomst.peildatum, dossier.cyclus)
    codes = [
        {b.code for b in valideer(lees_markdown(tekst, "concept.md"), dossier, uitkomst, regels).bevindingen}
        for tekst in (concept(), concept().replace(weg, ""))
    ]
    assert "SW-M21" not in codes[0]
    assert "SW-M21" in codes[1]
