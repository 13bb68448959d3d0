"""What a rule is given: the names of the facts, answers and parameters on which its answer can depend."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from spreidingswet.regels.formules import (
    Aandeel,
    Feitwaarde,
    Grootheidwaarde,
    NaderBepaald,
    Parameterwaarde,
    Som,
    Wanneer,
)
from spreidingswet.regels.model import Beslisregel, Rekenregel, Signaalregel
from spreidingswet.regels.voorwaarden import ConclusieToets, FeitToets, VerwijstNaar, VoorwaardenVan
from spreidingswet.regels.wandelen import ANDER, formuledelen, knopen, voorwaarden

EenRegel: TypeAlias = Beslisregel | Rekenregel | Signaalregel


@dataclass(frozen=True, slots=True)
class Invoernamen:
    """Names of what a rule reads; `ander_`: of another facility, or of a member of a sum over `over`."""

    feiten: tuple[str, ...] = ()
    """Facts and amounts."""
    antwoorden: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    ander_feiten: tuple[str, ...] = ()
    ander_antwoorden: tuple[str, ...] = ()
    over: tuple[str, ...] = ()

    def met(self, ander: Invoernamen) -> Invoernamen:
        """Return the names of both."""
        return Invoernamen(
            *(
                tuple(dict.fromkeys([*getattr(self, veld), *getattr(ander, veld)]))
                for veld in ("feiten", "antwoorden", "parameters", "ander_feiten", "ander_antwoorden", "over")
            )
        )


def invoernamen(regel: EenRegel) -> Invoernamen:
    """Return what a rule reads."""
    feiten: dict[str, None] = {}
    antwoorden: dict[str, None] = {}
    parameters: dict[str, None] = {}
    leden_feiten: dict[str, None] = {}
    leden_antwoorden: dict[str, None] = {}
    over: dict[str, None] = {}

    def feit(naam: str) -> None:
        if naam.startswith(ANDER):
            leden_feiten[naam.removeprefix(ANDER)] = None
        else:
            feiten[naam] = None

    def antwoord(toets: ConclusieToets | VoorwaardenVan, waar: dict[str, None]) -> None:
        naam = toets.conclusie if isinstance(toets, ConclusieToets) else f"voorwaarden_van {toets.voorwaarden_van}"
        (leden_antwoorden if naam.startswith(ANDER) else waar)[naam.removeprefix(ANDER)] = None

    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        if isinstance(v, FeitToets):
            feit(v.feit)
            if isinstance(v.rechts, VerwijstNaar):
                if v.rechts.feit:
                    feit(v.rechts.feit)
                elif v.rechts.parameter:
                    parameters[v.rechts.parameter] = None
        elif isinstance(v, ConclusieToets | VoorwaardenVan):
            antwoord(v, antwoorden)
    for f in formuledelen(regel.formule) if isinstance(regel, Rekenregel) else ():
        match f:
            case Feitwaarde():
                feit(f.feit)
            case Grootheidwaarde():
                feit(f.grootheid)
            case Parameterwaarde():
                parameters[f.parameter] = None
            case NaderBepaald():
                feit(f.door)
            case Wanneer():
                antwoord(f.wanneer, antwoorden)
            case Som():
                over[f.som.over] = None
                if f.som.van:
                    leden_feiten[f.som.van] = None
                if f.som.waar:
                    antwoord(f.som.waar, leden_antwoorden)
            case Aandeel():
                over["gemeenten"] = None
                feit(f.aandeel.te_verdelen)
                leden_feiten[f.aandeel.naar] = None
                antwoord(f.aandeel.waar, leden_antwoorden)
    return Invoernamen(
        tuple(feiten), tuple(antwoorden), tuple(parameters), tuple(leden_feiten), tuple(leden_antwoorden), tuple(over)
    )
