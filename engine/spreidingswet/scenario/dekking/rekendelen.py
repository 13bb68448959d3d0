"""What a computation shows of the parts of its formula."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from spreidingswet.basis.antwoord import JA, NEE
from spreidingswet.dossier.waarden import GRENS
from spreidingswet.lezingen.rekenen import reken
from spreidingswet.lezingen.termen import Rekenbron, Term, geldt
from spreidingswet.regels.formules import (
    Aandeel,
    Afronden,
    GrootsteVan,
    KleinsteVan,
    LaatsteVan,
    NaderBepaald,
    Som,
    Verlengd,
    VroegsteVan,
    Wanneer,
    delen_van,
)
from spreidingswet.regels.voorwaarden import ConclusieToets
from spreidingswet.scenario.dekking.model import Soort
from spreidingswet.scenario.dekking.plekken import deelplekken, formuleplekken
from spreidingswet.scenario.dekking.waarnemer import Berekening

KEUZES = (KleinsteVan, GrootsteVan, VroegsteVan, LaatsteVan)


def delen(formule: Any) -> Iterator[tuple[str, Any, tuple[Soort, ...]]]:
    """Yield the parts of a formula of which something must be seen: place, part, and what."""
    yield "formule", formule, ("bekend",) if _vast(formule) else ("bekend", "onbekend")
    for plek, f in formuleplekken(formule):
        match f:
            case Wanneer():
                yield f"{plek}/wanneer", f.wanneer, ("waar", "onwaar", "onbekend")
            case Som() if f.som.waar is not None:
                yield f"{plek}/som/waar", f.som.waar, ("waar", "onwaar", "onbekend")
            case Aandeel():
                yield f"{plek}/aandeel/waar", f.aandeel.waar, ("waar", "onwaar", "onbekend")
            case Afronden() | NaderBepaald() | Verlengd():
                yield plek, f, ("wijkt_af",)
            case _ if isinstance(f, KEUZES):
                for waar, deel in zip(deelplekken(f), delen_van(f), strict=True):
                    yield f"{plek}/{waar}", deel, ("bepaalt",)


def _vast(formule: Any) -> bool:
    """Return whether a formula takes nothing from the dossier, so that its value is always known."""
    soorten = {type(f).__name__ for _, f in formuleplekken(formule)}
    return not soorten & {"Feitwaarde", "Grootheidwaarde", "Som", "Aandeel", "NaderBepaald", "Wanneer"}


def gezien(formule: Any, b: Berekening) -> Iterator[tuple[str, Soort]]:
    """Yield what one computation shows: (place, what)."""
    yield "formule", "bekend" if _zeker(b.term) else "onbekend"
    for plek, f in formuleplekken(formule):
        match f:
            case Wanneer():
                yield f"{plek}/wanneer", _soort(geldt(f.wanneer, b.bron.antwoord(f.wanneer.conclusie)))
            case Som() if f.som.waar is not None:
                yield from ((f"{plek}/som/waar", s) for s in _leden(f.som.over, f.som.waar, b.bron))
            case Aandeel():
                yield from ((f"{plek}/aandeel/waar", s) for s in _leden("gemeenten", f.aandeel.waar, b.bron))
            case Afronden() | NaderBepaald() | Verlengd():
                if reken(f, b.bron).waarde != reken(delen_van(f)[0], b.bron).waarde:
                    yield plek, "wijkt_af"
            case _ if isinstance(f, KEUZES):
                waarden = [reken(d, b.bron) for d in delen_van(f)]
                heel = reken(f, b.bron)
                anders = [w for w in waarden if w.waarde != heel.waarde]
                if _zeker(heel) and len(anders) == len(waarden) - 1:
                    i = next(i for i, w in enumerate(waarden) if w.waarde == heel.waarde)
                    yield f"{plek}/{deelplekken(f)[i]}", "bepaalt"


def _zeker(term: Term) -> bool:
    laag, hoog = term.waarde
    return laag == hoog and (isinstance(laag, date) or abs(laag) != GRENS)


def _soort(antwoord: int) -> Soort:
    return "waar" if antwoord == JA else "onwaar" if antwoord == NEE else "onbekend"


def _leden(over: str, waar: Any, bron: Rekenbron) -> Iterator[Soort]:
    for lid in bron.leden.get(over) or ():
        if isinstance(waar, ConclusieToets):
            yield _soort(geldt(waar, lid.antwoord(waar.conclusie)))
        else:
            yield _soort(lid.antwoord(f"voorwaarden_van {waar.voorwaarden_van}"))
