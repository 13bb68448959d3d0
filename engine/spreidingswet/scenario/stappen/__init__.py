"""The sentences, by topic; each module has a GROEP."""

from __future__ import annotations

from functools import cache

from spreidingswet.scenario.stappen import (
    besluit,
    dossier,
    feiten,
    geheel,
    uitkeringen,
    uitkomst,
    uitruil,
    verdeling,
    verslag,
    voorziening,
)
from spreidingswet.scenario.zinnen import Groep, Zinnenboek

GROEPEN: tuple[Groep, ...] = tuple(
    m.GROEP for m in (dossier, voorziening, verslag, besluit, uitkeringen, uitruil, feiten, verdeling, uitkomst, geheel)
)
"""In the order in which they are shown."""


@cache
def zinnenboek() -> Zinnenboek:
    """Return all sentences; they never change while the program runs."""
    return Zinnenboek(tuple(z for g in GROEPEN for z in g.zinnen))
