"""Days that are no working days for a statutory term: weekends, feast days, days equated by royal decree.

The Algemene termijnenwet, art. 1 to 4; the days of art. 3(3) are data in rules/kalender, with their source.
Which day the birthday of the King is celebrated on follows from a royal decree of 2013 (BWBR0032908): 27 April, but not
a Sunday (keuze 0026).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import lru_cache
from typing import Annotated

from dateutil.easter import easter
from pydantic import Field, model_validator

from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.model import Dag, Schemaversie, Vast, Verificatie

ATW = "Algemene termijnenwet"
MAX_DAGEN, MAX_MAANDEN = 90, 3
"""The act does not apply to longer terms (art. 4, a). Thirteen weeks are more than twelve, and than ninety days."""


class GelijkgesteldeDag(Vast):
    """A day that a royal decree equates with a feast day (art. 3(3))."""

    dag: Dag
    omschrijving: str
    besluit: str
    """The royal decree, by a name of the list of decrees in the same file."""


class Gelijkstellingsbesluit(Vast):
    """A royal decree that equates days with a feast day, and how far the project saw it."""

    naam: str
    titel: str
    publicatie: str | None = None
    """The Staatscourant in which it stands; absent where that was not found."""
    verificatie: Verificatie
    toelichting: str


class Kalenderbestand(Vast):
    """The equated days, the decrees they come from, and the days for which decrees were looked up."""

    schema_versie: Schemaversie
    bekend_van: Dag
    """First day for which decrees were looked up."""
    bekend_tot: Dag
    """First day for which none was looked up any more."""
    besluiten: Annotated[list[Gelijkstellingsbesluit], Field(max_length=100)]
    gelijkgesteld: Annotated[list[GelijkgesteldeDag], Field(max_length=500)]

    @model_validator(mode="after")
    def _samenhang(self) -> Kalenderbestand:
        namen = [b.naam for b in self.besluiten]
        dagen = [d.dag for d in self.gelijkgesteld]
        if len(set(namen)) != len(namen) or len(set(dagen)) != len(dagen):
            raise ValueError("een besluit of dag staat er twee keer")
        if vreemd := {d.besluit for d in self.gelijkgesteld} - set(namen):
            raise ValueError(f"het besluit {min(vreemd)!r} staat niet in besluiten")
        if any(not self.bekend_van <= d < self.bekend_tot for d in dagen):
            raise ValueError("een gelijkgestelde dag ligt niet tussen bekend_van en bekend_tot")
        return self

    def kalender(self) -> Kalender:
        """Return what extends terms with these days."""
        besluiten = {b.naam: b for b in self.besluiten}
        dagen = {d.dag: f"{d.omschrijving}, {_gelijkgesteld(besluiten[d.besluit])}" for d in self.gelijkgesteld}
        return Kalender(dagen, self.bekend_van, self.bekend_tot)


def _gelijkgesteld(b: Gelijkstellingsbesluit) -> str:
    waar = b.publicatie or "Staatscourantnummer niet gevonden"
    return f"gelijkgesteld bij koninklijk besluit (artikel 3, derde lid, {ATW}; {b.naam}; {waar})"


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
    bekend_van: date = date.max
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
        The grounds end with a remark where the outcome lies on a day for which no decree was looked up.
        """
        gronden: list[str] = []
        if (einde - begin).days >= 3:
            gewoon = sum(self.vrij(begin + timedelta(i)) is None for i in range(1, (einde - begin).days + 1))
            while gewoon < 2:
                einde += timedelta(1)
                gewoon += self.vrij(einde) is None
                gronden = [f"artikel 2 {ATW}: verlengd tot en met {datum(einde)}, zodat er twee gewone dagen in vallen"]
        while (grond := self.vrij(einde)) is not None:
            gronden.append(f"artikel 1, eerste lid, {ATW}: {datum(einde)} is {grond}")
            einde += timedelta(1)
        if not self.bekend_van <= einde < self.bekend_tot:
            gronden.append(f"of {datum(einde)} bij koninklijk besluit is gelijkgesteld, is niet nagezocht")
        return einde, tuple(gronden)

    def vroegst(self, einde: date) -> date:
        """Return the earliest day on which a term can end that does not end before this day: a working day."""
        while self.vrij(einde) is not None:
            einde += timedelta(1)
        return einde

    def laatst(self, einde: date) -> date:
        """Return the latest day on which a term can end that without extension ends no later than this day.

        That is the second working day past it: whatever the days of the term, two of them are working days by then
        (art. 2), and it is one itself (art. 1).
        """
        return self.vroegst(self.vroegst(einde + timedelta(1)) + timedelta(1))
