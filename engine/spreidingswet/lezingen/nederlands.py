"""The Dutch reading: a rule in controlled Dutch, and what a value, a condition or a computation says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from functools import lru_cache
from typing import Any

from spreidingswet.basis.datums import ONBEPAALDE_TIJD
from spreidingswet.basis.nederlands import (
    datum,
    datum_uit_tekst,
    euro,
    getal,
    getal_of_breuk,
    hoofdletter,
    opsomming,
)
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.waarden import GRENS, ONBEKEND_AANTAL, ONBEKENDE_DATUM, Waarde, als_tekst
from spreidingswet.lezingen.formuletaal import Formuletaal
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Feitdefinitie, Onderwerp, Rekenregel
from spreidingswet.regels.namen import feit as definitie
from spreidingswet.regels.voorwaarden import (
    Alle,
    Bestaat,
    ConclusieToets,
    Enige,
    FeitToets,
    InterpretatieToets,
    Niet,
    VerwijstNaar,
    VoorwaardenVan,
)
from spreidingswet.regels.wandelen import ANDER, gebied, kinderen

_GAT = re.compile(r"\{([^}]*)\}")
_DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_OPERATOREN = {
    "is": "is", "is_niet": "is niet", "een_van": "is", "voor": "valt voor", "uiterlijk": "valt op of voor",
    "na": "valt na", "vanaf": "valt op of na", "minder_dan": "is minder dan", "hoogstens": "is hoogstens",
    "meer_dan": "is meer dan", "minstens": "is ten minste",
}  # fmt: skip
_VERZAMELINGEN = {
    "overbruggers": "één voorziening die het dossier als overbrugging noemt",
    "gemeentegenoten": "één andere voorziening in dezelfde gemeente, die het dossier niet als overbrugging noemt",
}
_ANTWOORDEN = {
    "ja": "",
    "nee": "niet waar is dat ",
    "onbekend": "niet bekend is of ",
    "niet_van_toepassing": "niet aan de orde is of ",
}


def waarde_tekst(d: Feitdefinitie | None, waarde: Waarde) -> str:
    """Say a value of a fact: a date in words, a number with points, the wording of a choice, the name of a code."""
    if waarde is None or waarde in (ONBEKENDE_DATUM, ONBEKEND_AANTAL, (1, GRENS), (-GRENS, GRENS)):
        return "onbekend"
    if isinstance(waarde, str):
        return (d.waarden or {}).get(waarde, waarde) if d and d.type == "keuze" else indeling().naam(waarde)
    if isinstance(waarde[0], date):
        tekst = str(als_tekst(waarde))
        heel = _DAG.fullmatch(tekst) or not _DAG.search(tekst)
        return datum_uit_tekst(tekst) if heel else _DAG.sub(lambda m: datum_uit_tekst(m[0]), tekst)
    laag, hoog = waarde
    assert not isinstance(hoog, date)
    zeg = hoeveelheid(d.eenheid if d else None)
    if laag == hoog:
        return zeg(laag)
    if hoog == GRENS:
        return f"ten minste {zeg(laag)}"
    return f"ten hoogste {zeg(hoog)}" if laag in (0, -GRENS) else f"{zeg(laag)} tot en met {zeg(hoog)}"


def hoeveelheid(eenheid: str | None) -> Callable[[int | Fraction], str]:
    """Return how an amount of this unit is written: money in euros and cents, other numbers with points."""
    return euro if eenheid == "euro" else getal_of_breuk


def literaal_tekst(d: Feitdefinitie | None, waarde: str | int | date) -> str:
    """Say a literal of a rule or the value of a parameter."""
    if isinstance(waarde, date):
        return datum(waarde)
    if isinstance(waarde, int):
        return getal(waarde)
    return (d.waarden or {}).get(waarde, waarde) if d and d.type == "keuze" else waarde


@lru_cache(maxsize=2048)
def _delen(zin: str) -> list[str]:
    """Return a sentence in parts: text, name of a gap, text, ..."""
    return _GAT.split(zin)


def gaten_in(zin: str) -> list[str]:
    """Return the names of the gaps in a rule's sentence."""
    return _GAT.findall(zin)


def _van_die_andere(tekst: str) -> str:
    """Say of another facility what was said of "de voorziening"."""
    anders = re.sub(r"\bde voorziening\b", "die andere voorziening", tekst)
    return anders if anders != tekst else f"{tekst} van die andere voorziening"


class Taal:
    """Says the rules of one regelset in Dutch."""

    def __init__(self, regelset: Regelset) -> None:
        self.regelset = regelset
        self._stellingen = {
            (r.onderwerp, r.conclusie if isinstance(r, Beslisregel) else r.grootheid): r.stelling
            for r in regelset.regels
            if isinstance(r, Beslisregel | Rekenregel)
        }

        self._definities: dict[tuple[Onderwerp, str], Feitdefinitie | None] = {}
        self._titels = {(r.onderwerp, r.conclusie): r.titel for r in regelset.regels if isinstance(r, Beslisregel)}

    def definitie(self, onderwerp: Onderwerp, naam: str) -> Feitdefinitie | None:
        """Return what rules/feiten.yaml (or the rule that computes it) says of a fact."""
        sleutel = (onderwerp, naam)
        if sleutel not in self._definities:
            self._definities[sleutel] = definitie(self.regelset.boek, onderwerp, naam)
        return self._definities[sleutel]

    def feitnaam(self, onderwerp: Onderwerp, naam: str) -> str:
        """Say a fact: "de eerste dag van beschikbaarheid"."""
        d = self.definitie(onderwerp, naam)
        tekst = d.omschrijving if d else naam
        return _van_die_andere(tekst) if naam.startswith(ANDER) else tekst

    def norm(self, naam: str) -> str:
        """Say a parameter with its value: "de realisatiedatum (1 juli 2025)"."""
        n = self.regelset.normen[naam]
        return f"{n.parameter.omschrijving} ({literaal_tekst(None, n.waarde)})"

    def stelling(self, onderwerp: Onderwerp, conclusie: str) -> str:
        """Say a conclusion: "de voorziening is overbrugd"."""
        if conclusie.startswith(ANDER):
            tekst = self._stellingen["voorziening", conclusie.removeprefix(ANDER)]
            return _van_die_andere(tekst)
        return self._stellingen[gebied(conclusie, onderwerp)]

    def zin(self, onderwerp: Onderwerp, sjabloon: str, waarden: Mapping[str, Waarde]) -> str:
        """Fill the gaps of a rule's sentence with what is known."""
        delen = _delen(sjabloon)
        gevuld = [deel if i % 2 == 0 else self._gat(onderwerp, deel, waarden) for i, deel in enumerate(delen)]
        return hoofdletter("".join(gevuld).replace(f"tot {ONBEPAALDE_TIJD}", f"voor {ONBEPAALDE_TIJD}"))

    def _gat(self, onderwerp: Onderwerp, naam: str, waarden: Mapping[str, Waarde]) -> str:
        if naam in waarden:
            return waarde_tekst(self.definitie(onderwerp, naam), waarden[naam])
        return literaal_tekst(None, self.regelset.normen[naam].waarde)

    def toets(self, onderwerp: Onderwerp, v: Any) -> str:
        """Say a single condition as a clause; of a compound one its opening words."""
        match v:
            case FeitToets():
                return self._feit(onderwerp, v)
            case ConclusieToets():
                uit = [_ANTWOORDEN[a] + self.stelling(onderwerp, v.conclusie) for a in v.antwoorden]
                return opsomming(uit, "of")
            case VoorwaardenVan():
                return f"aan de voorwaarden van de regel «{self._titels[onderwerp, v.voorwaarden_van]}» is voldaan"
            case InterpretatieToets():
                return f"bij interpretatie {v.interpretatie} is gekozen: {opsomming(list(v.opties), 'of')}"
            case Alle():
                return "aan alle volgende voorwaarden is voldaan"
            case Enige():
                return "aan ten minste één van de volgende voorwaarden is voldaan"
            case Niet():
                return "niet is voldaan aan de volgende voorwaarde"
            case Bestaat():
                return f"ten minste {_VERZAMELINGEN[v.bestaat.onder]}, voldoet aan het volgende"
        raise AssertionError(v)

    def _feit(self, onderwerp: Onderwerp, v: FeitToets) -> str:
        d = self.definitie(onderwerp, v.feit)
        rechts = v.rechts
        if isinstance(rechts, VerwijstNaar):
            tekst = self.norm(rechts.parameter) if rechts.parameter else self.feitnaam(onderwerp, str(rechts.feit))
        elif isinstance(rechts, list):
            tekst = opsomming([literaal_tekst(d, w) for w in rechts], "of")
        else:
            tekst = literaal_tekst(d, rechts)
        return f"{self.feitnaam(onderwerp, v.feit)} {_OPERATOREN[v.operator]} {tekst}"

    def regels_van(self, onderwerp: Onderwerp, v: Any, diepte: int = 0) -> Iterator[str]:
        """Say a condition, one line per condition, indented; conjunctions end as Dutch drafting has them."""
        yield "  " * diepte + "- " + self.toets(onderwerp, v) + (":" if kinderen(v) else ";")
        for kind in kinderen(v):
            yield from self.regels_van(onderwerp, kind, diepte + 1)

    def formule(self, onderwerp: Onderwerp, f: Any) -> str:
        """Say a formula in words."""
        return Formuletaal(self.feitnaam, self.toets, self.norm).zeg(onderwerp, f)
