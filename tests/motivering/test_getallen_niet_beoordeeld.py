"""What could not be tied to anything is said, with the reason; years, headings and file numbers are not."""

from __future__ import annotations

import pytest

from spreidingswet.motivering.controles.getallen import controleer_getallen
from spreidingswet.motivering.controles.niet_beoordeeld import niet_beoordeeld
from tests.motivering.getalhulp import zaak, zin


@pytest.mark.parametrize(
    ("tekst", "waarom"),
    [
        ("Er is plaats voor [90||] mensen.", "wat het getal telt"),
        ("Er zijn [17|gemeenten|] gemeenten bij betrokken.", "staat niet als getal in dossier of uitkomst"),
        ("Volgens de zienswijze van {Utrecht|GM0344} zijn het er [900|telt_mee|].", "wat een ander vindt"),
        ("Zie {het elfde artikel|?}.", "naar welke bepaling of bron"),
        ("De bezetting is [93%|percentage|].", "waarvan het een deel is"),
        ("De aftrek van {Haven|a} is [12|aftrek|] plaatsen.", "is niet bekend"),
    ],
)
def test_een_zin_die_nergens_aan_is_te_koppelen(tekst: str, waarom: str) -> None:
    (n,) = niet_beoordeeld(zaak(tekst))
    assert waarom in n.waarom
    assert n.plek.alinea == 1


@pytest.mark.parametrize(
    "tekst",
    [
        "De opgave van de {provincie|PV26} is [1.000|opgave|totaal] plaatsen.",
        "Dossier [4471|anders|] is gesloten.",
        "Dit gold ook in [2019||].",
        "[80||] plus [620||] is [700||].",
        "Hier staat geen getal.",
    ],
)
def test_wat_is_beoordeeld_of_niet_telt_staat_er_niet_bij(tekst: str) -> None:
    assert not niet_beoordeeld(zaak(tekst))


def test_een_kop_staat_er_niet_bij() -> None:
    assert not niet_beoordeeld(zaak(zin("Bijlage [3||]", 1, "kop")))


def test_een_zin_staat_er_een_keer_bij_met_elke_reden() -> None:
    (n,) = niet_beoordeeld(zaak("Er zijn [90||] bedden voor [120||] mensen."))
    assert "90" in n.waarom
    assert "120" in n.waarom


def test_wat_is_gevonden_is_beoordeeld() -> None:
    z = zaak("De opgave van de {provincie|PV26} is [1.010|opgave|totaal] plaatsen.")
    assert not niet_beoordeeld(z, controleer_getallen(z))
