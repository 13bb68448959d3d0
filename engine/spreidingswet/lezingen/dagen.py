"""Formulas over days, on what is known of them: the earliest and the latest day an outcome can be."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from dateutil.relativedelta import relativedelta

from spreidingswet.dossier.waarden import Datumbereik
from spreidingswet.regels.formules import (
    DagenNa,
    DagInJaar,
    Dagwaarde,
    EersteMaandNa,
    LaatsteVan,
    MaandenNa,
    Verlengd,
    VroegsteVan,
)
from spreidingswet.regels.kalender import Kalender

Naam = tuple[str, str]
_GRENZEN = (date.min, date.max)
_MIDDEN = 5000
"""A shift that leaves the calendar leaves it at the nearest end."""


def reken(f: Any, w: Sequence[Any], kalender: Kalender) -> tuple[Naam, Datumbereik]:
    """Return how an operation is called in a computation, and its value; w are the values of its parts.

    Every operation keeps the order of days (a later input never gives an earlier outcome), so that the bounds of the
    inputs give those of the outcome. What is not known stays so.
    """
    match f:
        case Dagwaarde():
            return ("dag", f.dag.isoformat()), (f.dag, f.dag)
        case MaandenNa():
            n = f.maanden_na.aantal
            return ("maanden_na", str(n)), _op(w[0], lambda d: d + relativedelta(months=n))
        case DagenNa():
            n = f.dagen_na.aantal
            return ("dagen_na", str(n)), _op(w[0], lambda d: d + timedelta(n))
        case DagInJaar():
            maand, dag = map(int, f.dag_in_jaar.dag.split("-"))
            later = f.dag_in_jaar.jaren_later
            return ("dag_in_jaar", f.dag_in_jaar.dag), _op(w[0], lambda d: date(d.year + later, maand, dag))
        case EersteMaandNa():
            e = f.eerste_maand_na
            naam = ("eerste_maand_na", ",".join(map(str, e.maanden)))
            return naam, _op(w[0], lambda d: _eerste_maand(d, e.maanden, e.binnen_dezelfde_maand))
        case VroegsteVan():
            return ("vroegste_van", ""), (min(x[0] for x in w), min(x[1] for x in w))
        case LaatsteVan():
            return ("laatste_van", ""), (max(x[0] for x in w), max(x[1] for x in w))
        case Verlengd():
            return _verlengd(w[0], w[1], kalender)
    raise AssertionError(f)


def _verlengd(einde: Datumbereik, begin: Datumbereik, kalender: Kalender) -> tuple[Naam, Datumbereik]:
    """Extend a term; its name in the computation says on what grounds. Not all days known: as early and late as can."""
    if begin[0] == begin[1] and einde[0] == einde[1] and not {begin[0], einde[0]} & set(_GRENZEN):
        uit, gronden = kalender.verleng(begin[0], einde[0])
        return ("verlengd", "; ".join(gronden)), (uit, uit)
    return ("verlengd", ""), (_pas_toe(einde[0], kalender.vroegst), _pas_toe(einde[1], kalender.laatst))


def _op(w: Datumbereik, bewerking: Callable[[date], date]) -> Datumbereik:
    """Apply an operation to both bounds."""
    return _pas_toe(w[0], bewerking), _pas_toe(w[1], bewerking)


def _pas_toe(d: date, bewerking: Callable[[date], date]) -> date:
    """Apply an operation to a bound; the ends of the calendar stand for "not known" and stay what they are."""
    if d in _GRENZEN:
        return d
    try:
        return bewerking(d)
    except (OverflowError, ValueError):  # past an end of the calendar: no bound at that side
        return date.min if d.year < _MIDDEN else date.max


def _eerste_maand(d: date, maanden: Sequence[int], zelfde: bool) -> date:
    jaar, maand = d.year, d.month
    if not zelfde:
        jaar, maand = (jaar, maand + 1) if maand < 12 else (jaar + 1, 1)
    while maand not in maanden:
        jaar, maand = (jaar, maand + 1) if maand < 12 else (jaar + 1, 1)
    return date(jaar, maand, 1)
