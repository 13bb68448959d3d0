"""Gathers the pieces of a motivation, numbers them and keeps to the limits. Every reader of a kind fills one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from spreidingswet.motivering.lezen.grenzen import MAX_EIGENSCHAP, MAX_KOLOMMEN, MAX_STUKKEN, MAX_TEKENS, fout, te_veel
from spreidingswet.motivering.lezen.witruimte import keert_om, schoon
from spreidingswet.motivering.stukken import Bestandssoort, GelezenMotivering, Plek, Stuk, Stuksoort, Stuktabel

_GETAL = re.compile(r"[-+−–(€\s]*\d[\d\s.,%)€-]*")
_TITEL: frozenset[Stuksoort] = frozenset(("kop", "alinea", "lijst"))
_TUSSEN: frozenset[Stuksoort] = frozenset(("voetnoot", "opmerking"))
"""What may stand between a table and the line above it: a note or comment comes right after the line it is about."""

Rooster = Sequence[Sequence[str]]
"""The cells of a table as text, row by row; a place that a merged cell covers is empty text."""


def is_getal(tekst: str) -> bool:
    """Return whether a cell holds a number and nothing else."""
    return _GETAL.fullmatch(tekst) is not None


@dataclass(slots=True)
class Verzamelaar:
    """What was read so far. `stukken[n - 1].plek.alinea == n` always holds."""

    bestand: str
    soort: Bestandssoort
    stukken: list[Stuk] = field(default_factory=list)
    tabellen: list[Stuktabel] = field(default_factory=list)
    eigenschappen: dict[str, str] = field(default_factory=dict)
    geteld: dict[tuple[str, str], int] = field(default_factory=dict)
    """How often something was not read, by its name in singular and plural."""
    opmerkingen: list[str] = field(default_factory=list)
    tekens: int = 0

    def stuk(self, tekst: str, soort: Stuksoort = "alinea", niveau: int = 0, pagina: int | None = None) -> None:
        """Add a piece, unless it is empty. Raises InvoerFout: SW-M13."""
        if tekst := self.schoon(tekst):
            self._voeg_toe(tekst, soort, Plek(len(self.stukken) + 1, pagina), niveau)

    def tabel(self, rooster: Rooster, koprijen: int | None = None, titel: str = "", pagina: int | None = None) -> None:
        """Add a table; rows are made equally long, and a table without any text is left out.

        koprijen: None where the file does not say. titel: the caption, else the line just above is taken.
        Raises InvoerFout: SW-M13.
        """
        breedte = max(map(len, rooster), default=0)
        if breedte > MAX_KOLOMMEN:
            raise te_veel("kolommen", MAX_KOLOMMEN, self.bestand, f"tabel {len(self.tabellen) + 1}")
        schone = [[self.schoon(c) for c in rij] + [""] * (breedte - len(rij)) for rij in rooster]
        if not any(map(any, schone)):
            return
        nummer = len(self.tabellen) + 1
        boven = next((s for s in reversed(self.stukken) if s.soort not in _TUSSEN), None)
        if not (titel := schoon(titel)) and boven is not None and boven.soort in _TITEL:
            titel = boven.tekst
        rijen = tuple(
            tuple(
                self._voeg_toe(cel, "cel", Plek(len(self.stukken) + 1, pagina, nummer, r, k), 0)
                for k, cel in enumerate(rij, 1)
            )
            for r, rij in enumerate(schone, 1)
        )
        if koprijen is None:
            koprijen = 0 if any(map(is_getal, schone[0])) else 1
        self.tabellen.append(Stuktabel(nummer, rijen, koprijen, titel))

    def eigenschap(self, naam: str, waarde: object) -> None:
        """Add text that is in the file but not in the motivation; what has the same name is put behind it."""
        if waarde is None or not (tekst := schoon(str(waarde))):
            return
        eerder = self.eigenschappen.get(naam)
        if eerder is None:
            self.eigenschappen[naam] = tekst[:MAX_EIGENSCHAP]
        elif len(eerder) < MAX_EIGENSCHAP:
            self.eigenschappen[naam] = f"{eerder} | {tekst}"[:MAX_EIGENSCHAP]

    def overgeslagen(self, een: str, meer: str, aantal: int = 1) -> None:
        """Count something that is not read: "een afbeelding", "afbeeldingen"."""
        if aantal:
            self.geteld[een, meer] = self.geteld.get((een, meer), 0) + aantal

    def opmerking(self, tekst: str) -> None:
        """Say once, in Dutch, that something was not read or could not be."""
        if tekst not in self.opmerkingen:
            self.opmerkingen.append(tekst)

    def schoon(self, tekst: str) -> str:
        """Normalise text, and count characters that turn it around."""
        if keert_om(tekst):
            self.opmerking("tekens die de volgorde van tekst omkeren")
        return schoon(tekst)

    def klaar(self) -> GelezenMotivering:
        """Return the motivation. Raises InvoerFout: SW-M04 when there is nothing to read in it."""
        if not any(s.tekst for s in self.stukken):
            raise fout("SW-M04", "er staat geen tekst in het bestand", self.bestand, verwacht="een motivering",
                       doe="controleer of dit het goede bestand is")  # fmt: skip
        geteld = (een if n == 1 else f"{n} {meer}" for (een, meer), n in self.geteld.items())
        return GelezenMotivering(
            self.bestand, self.soort, tuple(self.stukken), tuple(self.tabellen), dict(self.eigenschappen),
            (*geteld, *self.opmerkingen),
        )  # fmt: skip

    def _voeg_toe(self, tekst: str, soort: Stuksoort, plek: Plek, niveau: int) -> Stuk:
        if plek.alinea > MAX_STUKKEN:
            raise te_veel("alinea's en cellen", MAX_STUKKEN, self.bestand, str(plek))
        self.tekens += len(tekst)
        if self.tekens > MAX_TEKENS:
            raise te_veel("tekens", MAX_TEKENS, self.bestand, str(plek))
        nieuw = Stuk(tekst, soort, plek, niveau)
        self.stukken.append(nieuw)
        return nieuw
