"""What a check has before it: the motivation as read, the dossier, its outcome, and the rule book."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.stukken import GelezenMotivering
from spreidingswet.motivering.vondsten import Zin
from spreidingswet.regels.keuze import Regelset
from spreidingswet.toetsing.uitkomst import Uitkomst


@dataclass(frozen=True, slots=True, kw_only=True)
class Zaak:
    """A motivation beside the dossier it is about.

    zinnen: every sentence, cell and heading, in reading order; regelset: the rules in force on the peildatum of the
    outcome, with the register of sources (`regelset.boek`).
    """

    motivering: GelezenMotivering
    zinnen: tuple[Zin, ...]
    dossier: Dossier
    uitkomst: Uitkomst
    regelset: Regelset


Controle = Callable[[Zaak], Iterable[Bevinding]]
"""A check: pure, in reading order, each fault once."""
