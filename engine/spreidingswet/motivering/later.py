"""Sources of after a decision: they can explain it, they cannot have been its basis (keuze 0052)."""

from __future__ import annotations

from datetime import date
from typing import Any

from spreidingswet.bronnen.model import Bron
from spreidingswet.dossier.model import Dossier
from spreidingswet.toetsing.uitkomst import Uitkomst

_NA_HET_BESLUIT = frozenset({"uitspraak", "brief", "kamerstuk"})


def besluitdag(dossier: Dossier, uitkomst: Uitkomst) -> date:
    """Return the day on which the decision was taken, or else the peildatum."""
    besluit = dossier.verdeelbesluit
    return _dag(besluit.genomen if besluit else None) or uitkomst.herkomst.peildatum


def laatste_dag(dossier: Dossier, uitkomst: Uitkomst) -> date:
    """Return the last day of which a source can have been before the writer.

    That is the latest of the decision, the decision on objection, and the peildatum: a text that is held against a
    later peildatum may be of then.
    """
    besluit = dossier.verdeelbesluit
    dagen = (besluitdag(dossier, uitkomst), uitkomst.herkomst.peildatum,
             _dag(besluit.beslissing_op_bezwaar if besluit else None))  # fmt: skip
    return max(d for d in dagen if d is not None)


def later_dan(bron: Bron, dag: date) -> date | None:
    """Return the day of a ruling, letter or answer that is of after a day; None for any other source."""
    van = min(v.van for v in bron.versies)
    return van if bron.soort in _NA_HET_BESLUIT and van > dag else None


def _dag(waarde: Any) -> date | None:
    dag = getattr(waarde, "eerste", waarde)
    return dag if isinstance(dag, date) else None
