"""What the fuzz and the boundary tests once brought to light: each was a fault, and is held here."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from spreidingswet.basis.fouten import RegelFout
from spreidingswet.dossier.waarden import Waarde
from spreidingswet.lezingen import motor
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.durable import DurableLezing, beschikbaar
from spreidingswet.lezingen.motor import REDEN_AFWEZIG, Motor, MotorFout, Productie, Toets
from spreidingswet.lezingen.netwerk import bouw
from spreidingswet.regels.controle import controleer
from tests.motor import willekeur

met_durable = pytest.mark.skipif(not beschikbaar(), reason=f"durable-rules cannot be used here: {REDEN_AFWEZIG}")
KERNFOUT = getattr(getattr(motor, "_kern", None), "error", Exception)
"""What durable-rules raises itself."""
DAG: Waarde = (date(2025, 7, 1), date(2025, 7, 1))


def _lees(lezing: Any, voorwaarde: dict[str, Any], feiten: dict[str, Waarde]) -> int:
    regel = willekeur.maak_regel("regel_een", voorwaarde)
    regelset = willekeur.maak_regelset([regel], {"lezing": "ruim"})
    controleer(regelset.boek)
    waarden: tuple[int, ...] = lezing.lees(bouw(regelset, [regel]), feiten, {}, {}).waarden
    return waarden[-1]


def test_datum_is_een_datum_direct():
    assert _lees(DirecteLezing(), {"feit": "vanaf", "is": "2025-07-01"}, {"vanaf": DAG}) == 2


@met_durable
def test_datum_is_een_datum_durable():
    assert _lees(DurableLezing(), {"feit": "vanaf", "is": "2025-07-01"}, {"vanaf": DAG}) == 2


def test_controle_weigert_een_getal_waarboven_alles_onbegrensd_is():
    with pytest.raises(RegelFout):
        _lees(DirecteLezing(), {"feit": "plaatsen", "is": 2**51 + 5}, {"plaatsen": (1, 1)})


@met_durable
def test_te_veel_producties_geeft_een_motorfout():
    producties = [Productie(f"p{i}", (Toets(f"f{i % 300}", "==", i // 300),), (f"c{i}", True)) for i in range(4_096)]
    with pytest.raises(MotorFout):
        Motor(producties)


@met_durable
def test_gesloten_motor_geeft_een_motorfout():
    gesloten = Motor([Productie("p", (Toets("aan", "==", True),), ("c", True))])
    gesloten.sluit()
    with pytest.raises(MotorFout):
        gesloten.keten({"aan": True})


_BESTAAT = {"onder": "overbruggers", "zodat": {"feit": "ander.soort", "is": "a"}}


@pytest.mark.parametrize(
    "voorwaarde",
    [
        {"bestaat": {"onder": "overbruggers", "zodat": {"conclusie": "vooraf_een", "is": "ja"}}},
        {"bestaat": {"onder": "overbruggers", "zodat": {"voorwaarden_van": "vooraf_een"}}},
        {"bestaat": {"onder": "overbruggers", "zodat": {"bestaat": _BESTAAT}}},
        {"feit": "ander.soort", "is": "a"},
        {"conclusie": "ander.vooraf_een", "is": "ja"},
        {"feit": "soort", "is": {"parameter": "peil"}},
    ],
)
def test_controle_weigert_wat_geen_lezing_kan_lezen(voorwaarde: dict[str, Any]):
    with pytest.raises(RegelFout):
        controleer(willekeur.maak_regelset([willekeur.maak_regel("regel_een", voorwaarde)], {}).boek)


def test_controle_weigert_meer_uitzonderingen_dan_de_motor_aankan():
    uit = [{"indien": {"feit": "geteld", "is": i}, "grondslag": willekeur.GRONDSLAG} for i in range(15)]
    regel = willekeur.maak_regel("regel_een", {"feit": "soort", "is": "a"}, {"tenzij": uit})
    with pytest.raises(RegelFout):
        controleer(willekeur.maak_regelset([regel], {}).boek)


@pytest.mark.parametrize("code", ["", "x" * 201, "?"])
def test_controle_weigert_tekst_die_de_motor_niet_aankan(code: str):
    regel = willekeur.maak_regel("regel_een", {"feit": "gemeente", "is": code})
    with pytest.raises(RegelFout):
        controleer(willekeur.maak_regelset([regel], {}).boek)
