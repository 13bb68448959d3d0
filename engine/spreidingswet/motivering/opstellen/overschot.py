"""Surplus: what a gemeente offers above its indicative number, and whether the decision makes a duty of it."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Kop
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.oordelen import over
from spreidingswet.motivering.opstellen.stof import Stof, gat
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst


def overschot(s: Stof, g: Gemeenteuitkomst) -> Iterator[Deel]:
    """Yield what is offered voluntarily; where it is, the indicative number and the assignment beside it."""
    zinnen = list(s.zinnen(g.code, beslissend.OVERSCHOT))
    if not zinnen:
        return
    yield Kop("Overschot", 3)
    yield Alinea(tuple(zinnen))
    if not s.ja(g.code, "biedt-meer-dan-indicatief"):
        return
    if s.ja(g.code, "gemeente-aangewezen"):
        yield Alinea(s.zinnen(g.code, ("gemeente-aangewezen", *beslissend.AFWIJKING["indicatief"][1:])))
    if not (redenen := over(s, g.code)):
        yield Alinea((gat(f"of en waarom wat {g.naam} vrijwillig boven haar indicatieve aantal aanbiedt, plicht wordt",
                          f"{g.code}/biedt-meer-dan-indicatief"),))  # fmt: skip
    else:
        yield Alinea(tuple(redenen))
