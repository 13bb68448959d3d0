"""A calculation in a sentence that does not hold is found; one that holds, or is none, is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.motivering.controles.getallen import controleer_getallen
from spreidingswet.motivering.controles.niet_beoordeeld import niet_beoordeeld
from spreidingswet.motivering.controles.sommen import controleer_sommen
from tests.motivering.getalhulp import zaak

GOED = [
    "Er zijn [700||] plaatsen, waarvan [80||amv] amv en [620||regulier] regulier.",
    "Er zijn [700||] plaatsen, waarvan [300||] in Utrecht en [250||] in Zeist.",
    "De opgave bestaat uit [700||] plaatsen, te weten [80||] voor amv en [620||] regulier.",
    "[80||] plus [620||] is [700||].",
    "[900||] min [870||], maar nooit minder dan nul: [30||].",
    "[870||] min [900||], maar nooit minder dan nul: [0||].",
    "Het verschil voor reguliere plaatsen is [870||] min [900||]: [−30||].",
    "De reguliere restopgave is [460||] min [384||], dus [76||].",
    "[75%|percentage|] van de opgave van [1.001||] plaatsen is [751||].",
    "[100||] plaatsen maal [€ 2.000||] is [€ 200.000||].",
    "Regulier tellen [230||], [200||] en [110||] plaatsen mee, samen [540||].",
    "Er komen [184||] plaatsen in Assen en [200||] in Emmen mee, samen [384||].",
    "Utrecht biedt [80||] plaatsen en Amersfoort [20||]; in de provincie zijn er [950||].",
    "[80||] plus circa [~620||] is [710||].",
    "[620||] min [450||] tot en met [600||] is [20||] tot en met [170||].",
    "Van die [264||] plaatsen zijn er [237||] regulier en [27||] voor amv.",
]
FOUT = [
    ("700", "Er zijn [700||] plaatsen, waarvan [80||amv] amv en [630||regulier] regulier."),
    ("700", "De opgave bestaat uit [700||] plaatsen, te weten [80||] voor amv en [610||] regulier."),
    ("710", "[80||] plus [620||] is [710||]."),
    ("1.003", "De reguliere restopgave is [13.444||] min [12.422||] en dat is [1.003||]."),
    ("40", "[900||] min [870||], maar nooit minder dan nul: [40||]."),
    ("750", "[75%|percentage|] van de opgave van [1.200||] plaatsen is [750||]."),
    ("€ 250.000", "[100||] plaatsen maal [€ 2.000||] is [€ 250.000||]."),
    ("550", "Regulier tellen [340||] en [200||] plaatsen mee, samen [550||]."),
    ("264", "Van die [264||] plaatsen zijn er [237||] regulier en [37||] voor amv."),
    ("310", "Samen is dat [276||] plus [24||], dus [310||] plaatsen."),
]


@pytest.mark.parametrize("tekst", GOED)
def test_een_berekening_die_klopt_geeft_niets(tekst: str) -> None:
    assert not list(controleer_sommen(zaak(tekst)))


@pytest.mark.parametrize(("woorden", "tekst"), FOUT)
def test_een_berekening_die_niet_klopt_wordt_gevonden(woorden: str, tekst: str) -> None:
    (b,) = controleer_sommen(zaak(tekst))
    assert (b.code, b.gewicht, b.woorden) == ("SW-M43", "fout", woorden)
    assert b.verwacht


@given(st.integers(0, 99_999), st.integers(0, 99_999), st.integers(-3, 3))
def test_alleen_een_afwijking_wordt_gevonden(a: int, b: int, fout: int) -> None:
    tekst = f"[{a}||] plus [{b}||] is [{max(0, a + b + fout)}||]."
    assert len(list(controleer_sommen(zaak(tekst)))) == (max(0, a + b + fout) != a + b)


def test_een_zin_met_duizenden_getallen_houdt_niet_op() -> None:
    tekst = " en ".join(f"[{n}||] plaatsen, samen [{n}||]" for n in range(1, 3000))
    z = zaak(tekst)
    assert not list(controleer_sommen(z))
    assert not list(controleer_getallen(z))
    assert len(niet_beoordeeld(z)) == 1
