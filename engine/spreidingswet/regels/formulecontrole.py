"""Checks on formulas: every name is there, days and numbers do not mix, sums and shares stand where they can."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from spreidingswet.regels.formules import (
    DAGFORMULES,
    Aandeel,
    DagenNa,
    Feitwaarde,
    Getal,
    Grootheidwaarde,
    NaderBepaald,
    Parameterwaarde,
    Som,
    Verlengd,
    Wanneer,
    delen_van,
)
from spreidingswet.regels.kalender import MAX_DAGEN, MAX_MAANDEN
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Onderwerp, Rekenregel
from spreidingswet.regels.namen import conclusies, feit
from spreidingswet.regels.voorwaarden import ConclusieToets
from spreidingswet.regels.wandelen import formuledelen, gebied

Soort = Literal["getal", "datum"]
Bevinding = tuple[str, str, str]
"""Code, what is wrong, what was expected."""
ONDER: dict[str, Onderwerp] = {
    "voorzieningen": "voorziening", "overbruggers": "voorziening", "gemeenten": "gemeente", "provincies": "provincie",
    "uitruil": "uitruil", "uitruil_naar": "uitruil", "uitruil_van": "uitruil",
}  # fmt: skip
"""What the members of a collection are."""


def formulefouten(boek: Regelboek, regel: Rekenregel) -> Iterator[Bevinding]:
    """Yield what is wrong with the formula of a rule: SW-R04, SW-R09, SW-R14 (days and numbers mixed), SW-R15."""
    for f in formuledelen(regel.formule):
        yield from _namen(boek, regel, f)
        if isinstance(f, Verlengd):
            yield from _termijn(boek, regel, f)
    soort: Soort = "datum" if regel.eenheid == "dag" else "getal"
    yield from _soorten(boek, regel, regel.formule, soort)


def _namen(boek: Regelboek, regel: Rekenregel, f: Any) -> Iterator[Bevinding]:
    getallen: list[tuple[str, str]] = []
    match f:
        case Feitwaarde() | Grootheidwaarde():
            naam = f.feit if isinstance(f, Feitwaarde) else f.grootheid
            d = feit(boek, regel.onderwerp, naam)
            if d is None or d.type not in ("getal", "datum"):
                wie, kaal = gebied(naam, regel.onderwerp)
                verwacht = "een feit van het type getal, of een grootheid"
                yield "SW-R04", f"{kaal!r} is geen getal over een {wie}", verwacht
        case Parameterwaarde():
            for c in boek.cycli.values():
                if not any(p.naam == f.parameter for p in c.parameters):
                    tekst = f"parameter {f.parameter!r} ontbreekt in cyclus {c.id}"
                    yield "SW-R04", tekst, "een parameter in elke cyclus"
        case NaderBepaald():
            getallen = [(regel.onderwerp, f.door)]
        case Som():
            onder = ONDER[f.som.over]
            getallen = [(onder, f.som.van)] if f.som.van else []
            waar = f.som.waar
            if waar is not None:
                naam = waar.conclusie if isinstance(waar, ConclusieToets) else waar.voorwaarden_van
                if naam not in conclusies(boek, onder):
                    verwacht = f"de conclusie van een regel over een {onder}"
                    yield "SW-R04", f"geen regel concludeert {naam!r}", verwacht
        case Aandeel():
            if regel.onderwerp != "gemeente" or not f.aandeel.te_verdelen.startswith("provincie."):
                yield "SW-R09", "aandeel kan hier niet staan", "een regel over een gemeente, met provincie.naam"
                return
            getallen = [("gemeente", f.aandeel.naar), ("provincie", f.aandeel.te_verdelen.removeprefix("provincie."))]
            if f.aandeel.waar.conclusie not in conclusies(boek, "gemeente"):
                tekst = f"geen regel concludeert {f.aandeel.waar.conclusie!r}"
                yield "SW-R04", tekst, "de conclusie van een regel over een gemeente"
        case ConclusieToets():
            wie, kaal = gebied(f.conclusie, regel.onderwerp)
            if kaal not in conclusies(boek, wie):
                yield "SW-R04", f"geen regel concludeert {f.conclusie!r}", "de conclusie van een andere regel"
    for onderwerp, naam in getallen:
        d = feit(boek, onderwerp, naam)
        if d is None or d.type != "getal":
            verwacht = "een feit van het type getal, of een grootheid"
            yield "SW-R04", f"{naam!r} is geen getal over een {onderwerp}", verwacht


def _termijn(boek: Regelboek, regel: Rekenregel, f: Verlengd) -> Iterator[Bevinding]:
    """Yield where a term is extended to which the Algemene termijnenwet does not apply (SW-R15).

    Not one of more than ninety days, twelve weeks or three months, or of years (art. 4, a), and not one that is counted
    back (art. 1(2)). That needs the term itself: so many days or months after the day from which it runs.
    """
    einde, begin = f.verlengd.einde, f.verlengd.begin
    formules: list[Any] = [einde]
    if isinstance(einde, Grootheidwaarde):  # another rule computes the end, maybe in several versions
        formules = [
            r.formule
            for r in boek.regels
            if isinstance(r, Rekenregel) and (r.onderwerp, r.grootheid) == (regel.onderwerp, einde.grootheid)
        ]
    for termijn in formules:
        dagen = isinstance(termijn, DagenNa)
        verschoven = termijn.dagen_na if dagen else getattr(termijn, "maanden_na", None)
        hoogstens, eenheid = (MAX_DAGEN, "dagen") if dagen else (MAX_MAANDEN, "maanden")
        if verschoven is None or verschoven.van != begin:
            tekst, verwacht = "verlengd zonder een termijn die vanaf begin loopt", "dagen_na of maanden_na van begin"
        elif not 1 <= verschoven.aantal <= hoogstens:
            tekst = f"verlengd bij een termijn van {verschoven.aantal} {eenheid}"
            verwacht = f"1 tot en met {hoogstens} {eenheid} (artikelen 1 en 4 Algemene termijnenwet)"
        else:
            continue
        yield "SW-R15", tekst, verwacht


def _soorten(boek: Regelboek, regel: Rekenregel, f: Any, moet: Soort) -> Iterator[Bevinding]:
    """Yield where a day stands for a number or a number for a day."""
    is_ = _soort(boek, regel, f)
    if is_ is not None and is_ != moet:
        wat = {"getal": "een getal", "datum": "een dag"}
        tekst = f"{wat[is_]} waar {wat[moet]} hoort"
        yield "SW-R14", tekst, f"{wat[moet]}; eenheid: dag hoort bij een formule met dagen"
        return
    binnen: Soort = moet
    if isinstance(f, DAGFORMULES):
        binnen = "datum"
    for deel in delen_van(f):
        yield from _soorten(boek, regel, deel, binnen)


def _soort(boek: Regelboek, regel: Rekenregel, f: Any) -> Soort | None:
    """Return what a formula gives by itself; None where that hangs on its parts or cannot be told."""
    match f:
        case Feitwaarde() | Grootheidwaarde():
            d = feit(boek, regel.onderwerp, f.feit if isinstance(f, Feitwaarde) else f.grootheid)
            return "datum" if d is not None and d.type == "datum" else "getal" if d is not None else None
        case Parameterwaarde():
            waarden = [p.waarde for c in boek.cycli.values() for p in c.parameters if p.naam == f.parameter]
            return None if not waarden else "getal" if isinstance(waarden[0], int) else "datum"
        case Getal() | Som() | Aandeel():
            return "getal"
        case Wanneer() | NaderBepaald():
            return None
    if isinstance(f, DAGFORMULES):
        return "datum"
    return "getal"
