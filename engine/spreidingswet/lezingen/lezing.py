"""What a reading of the rules is, whichever evaluator is behind it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Protocol

from spreidingswet.dossier.waarden import Ander, Feiten
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.durable import DurableLezing, beschikbaar
from spreidingswet.lezingen.netwerk import Bevinding, Netwerk
from spreidingswet.lezingen.termen import Rekenbron, Term
from spreidingswet.regels.model import Rekenregel


class Lezing(Protocol):
    """Gives the answer at every node of a network of rules."""

    @property
    def naam(self) -> str:
        """Name of the reading, as an outcome states it."""

    def lees(
        self,
        netwerk: Netwerk,
        feiten: Feiten,
        eerder: Mapping[str, int],
        anderen: Mapping[str, Sequence[Ander] | None],
    ) -> Bevinding:
        """Return the answer at every node for one subject."""

    def reken(self, regel: Rekenregel, bron: Rekenbron) -> Term:
        """Compute the amount of a rule; the arithmetic is the same for every reading (docs/keuzes/0013)."""


def lezingen() -> list[Lezing]:
    """Return the readings that can be used here: direct always, durable where durable-rules works."""
    return [DirecteLezing(), DurableLezing()] if beschikbaar() else [DirecteLezing()]
