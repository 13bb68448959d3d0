"""Days that are no working days for a statutory term: weekends, feast days, days equated by royal decree.

The Algemene termijnenwet, art. 1 to 3; the days of art. 3(3) are data in rules/kalender, with their source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Annotated

from dateutil.easter import easter
from pydantic import Field

from spreidingswet.bronnen.model import Dag, Schemaversie, Vast

ATW = "Algemene termijnenwet"


class GelijkgesteldeDag(Vast):
    """A day that a royal decree equates with a feast day (art. 3(3))."""

    dag: Dag
    omschrijving: str
    bron: str
    """The Staatscourant or Staatsblad in which the decree stands."""


class Kalenderbestand(Vast):
    """The equated days, and up to when they are known."""

    schema_versie: Schemaversie
    bekend_tot: Dag
    """First day for which no decree was looked up."""
    gelijkgesteld: Annotated[list[GelijkgesteldeDag], Field(max_length=500)]


@lru_cache(maxsize=512)
def feestdagen(jaar: int) -> Mapping[date, str]:
    """Return the generally recognised feast days of a year (art. 3(1)) and Good Friday, equated with them (3(2))."""
    pasen = easter(jaar)
    koning = date(jaar, 4, 27)
    if koning.weekday() == 6:  # celebrated the day before, when it falls on a Sunday
        koning -= timedelta(1)
    return {
        date(jaar, 1, 1): "Nieuwjaarsdag",
        pasen - timedelta(2): "Goede Vrijdag",
        pasen + timedelta(1): "tweede paasdag",
        koning: "de dag waarop de verjaardag van de Koning wordt gevierd",
        date(jaar, 5, 5): "de vijfde mei",
        pasen + timedelta(39): "Hemelvaartsdag",
        pasen + timedelta(50): "tweede pinksterdag",
        date(jaar, 12, 25): "eerste kerstdag",
        date(jaar, 12, 26): "tweede kerstdag",
    }


@dataclass(frozen=True)
class Kalender:
    """Says which days are free, and extends terms. The days of feast days hold from 2014 on (Koningsdag)."""

    gelijkgesteld: Mapping[date, str] = field(default_factory=dict)
    bekend_tot: date = date.min

    def vrij(self, dag: date) -> str | None:
        """Return why a day is no working day, or None."""
        if dag.weekday() >= 5:
            return "een zaterdag" if dag.weekday() == 5 else "een zondag"
        return feestdagen(dag.year).get(dag) or self.gelijkgesteld.get(dag)

    def verleng(self, begin: date, einde: date) -> tuple[date, tuple[str, ...]]:
        """Return the last day of a term after extension, and each ground.

        begin: the day of the event, the term runs from the next; einde: the last day before extension. First at least
        two working days in the term (art. 2, for a term of three days or more), then to the next working day
        (art. 1(1)). Only for terms to which the act applies (art. 4: not over ninety days, twelve weeks, three months).
        """
        gronden: list[str] = []
        if (einde - begin).days >= 3:
            while sum(self.vrij(begin + timedelta(i)) is None for i in range(1, (einde - begin).days + 1)) < 2:
                einde += timedelta(1)
                gronden = [f"artikel 2 {ATW}: verlengd tot en met {einde.isoformat()}"]
        while (grond := self.vrij(einde)) is not None:
            gronden.append(f"artikel 1, eerste lid, {ATW}: {einde.isoformat()} is {grond}")
            einde += timedelta(1)
        return einde, tuple(gronden)
