"""Dates: exact, reduced to a month or a year (an interval of days), and "onbepaalde tijd"."""

from __future__ import annotations

from calendar import monthrange
from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from spreidingswet.basis.datums import EERSTE_JAAR, LAATSTE_JAAR, ONBEPAALDE_TIJD, lees_datum
from tests.dossier.hulp import dossier, een_fout, goed, met, voorziening

DAGEN = st.dates(date(EERSTE_JAAR, 1, 1), date(LAATSTE_JAAR, 12, 31))
MAANDEN = st.tuples(st.integers(EERSTE_JAAR, LAATSTE_JAAR), st.integers(1, 12))


@given(DAGEN)
def test_elke_dag_komt_terug(dag: date) -> None:
    """Every day on the calendar is read as itself and written back as it was."""
    periode = lees_datum(dag.isoformat())
    assert (periode.eerste, periode.laatste, periode.tekst) == (dag, dag, dag.isoformat())
    assert periode.exact


@given(MAANDEN)
def test_een_maand_is_al_haar_dagen(maand: tuple[int, int]) -> None:
    periode = lees_datum(f"{maand[0]}-{maand[1]:02}")
    assert periode.eerste == date(*maand, 1)
    assert (periode.laatste + timedelta(days=1)).day == 1 if maand != (LAATSTE_JAAR, 12) else True
    assert (periode.laatste.year, periode.laatste.month) == maand
    assert not periode.exact


@given(st.integers(EERSTE_JAAR, LAATSTE_JAAR))
def test_een_jaar_is_al_zijn_dagen(jaar: int) -> None:
    periode = lees_datum(str(jaar))
    assert (periode.eerste, periode.laatste) == (date(jaar, 1, 1), date(jaar, 12, 31))


@given(DAGEN)
def test_een_dag_valt_in_haar_maand_en_jaar(dag: date) -> None:
    for tekst in (f"{dag:%Y-%m}", f"{dag:%Y}"):
        periode = lees_datum(tekst)
        assert periode.eerste <= dag <= periode.laatste


@given(MAANDEN, st.integers(1, 99))
def test_een_dag_die_niet_bestaat(maand: tuple[int, int], dag: int) -> None:
    """A day is read if and only if the calendar has it."""
    tekst = f"{maand[0]}-{maand[1]:02}-{dag:02}"
    if dag <= monthrange(*maand)[1]:
        assert lees_datum(tekst).eerste.day == dag
    else:
        with pytest.raises(ValueError, match="bestaat niet op de kalender"):
            lees_datum(tekst)


@given(st.text())
def test_willekeurige_tekst(tekst: str) -> None:
    """Any text gives a date or a ValueError, never anything else."""
    with suppress(ValueError):
        assert lees_datum(tekst, onbepaald=True).tekst == tekst


@pytest.mark.parametrize(("jaar", "dagen"), [(2024, 29), (2025, 28), (2000, 29), (1900, 28), (2100, 28), (2400, 29)])
def test_schrikkeljaren(jaar: int, dagen: int) -> None:
    assert lees_datum(f"{jaar}-02").laatste == date(jaar, 2, dagen)
    if dagen == 29:
        assert lees_datum(f"{jaar}-02-29").exact
    else:
        with pytest.raises(ValueError, match="bestaat niet op de kalender"):
            lees_datum(f"{jaar}-02-29")


def test_onbepaalde_tijd_ligt_na_alles() -> None:
    periode = lees_datum(ONBEPAALDE_TIJD, onbepaald=True)
    assert periode.eerste == periode.laatste == date.max
    with pytest.raises(ValueError, match="geen datum"):
        lees_datum(ONBEPAALDE_TIJD)


@pytest.mark.parametrize(
    "pad",
    [("voorzieningen", 0, "beschikbaar_vanaf"), ("peildatum",), ("verslag", "uitgebracht"),
     ("verdeelbesluit", "genomen"), ("verdeelbesluit", "termijn")],
)  # fmt: skip
def test_onbepaalde_tijd_alleen_als_einde(pad: tuple[str | int, ...]) -> None:
    een_fout(met(*pad, waarde=ONBEPAALDE_TIJD), "SW-D03", "/" + "/".join(map(str, pad)))
    goed(met("voorzieningen", 0, "beschikbaar_tot", waarde=ONBEPAALDE_TIJD))


@pytest.mark.parametrize("veld", ["beschikbaar_vanaf", "beschikbaar_tot"])
@given(dag=DAGEN)
@settings(deadline=None)
def test_een_dag_in_het_dossier_komt_terug(veld: str, dag: date) -> None:
    leeg = voorziening() | {"beschikbaar_vanaf": None, "beschikbaar_tot": None}
    gelezen = goed(dossier(leeg | {veld: dag.isoformat()}))
    assert gelezen.model_dump(mode="json")["voorzieningen"][0][veld] == dag.isoformat()
