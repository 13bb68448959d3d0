"""What the verslag of the commissaris van de Koning says, firm and with intentions."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Kop
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.stof import Stof


def verslag(s: Stof) -> Iterator[Deel]:
    """Yield what the verslag says for the province, and whether it is the starting point."""
    yield Kop("Het verslag", 2)
    yield from s.alinea(s.provincie, beslissend.VERSLAG[:4])
    yield from s.alinea(s.provincie, beslissend.VERSLAG_GEHAALD)
    yield from s.alinea(s.provincie, beslissend.VERSLAG[4:])
    if zinnen := s.met_voornemens(s.provincie, beslissend.VERSLAG, beslissend.VERSLAG_MET_VOORNEMENS):
        yield Kop("Het verslag, voornemens meegerekend", 3)
        yield Alinea(zinnen)


def verslag_van_gemeente(s: Stof, code: str) -> Iterator[Deel]:
    """Yield what the verslag says for a gemeente."""
    zonder, met = beslissend.IN_VERSLAG[:1], beslissend.IN_VERSLAG[1:]
    if zinnen := (*s.zinnen(code, zonder), *s.met_voornemens(code, zonder, met)):
        yield Kop("Wat het verslag zegt", 3)
        yield Alinea(zinnen)
