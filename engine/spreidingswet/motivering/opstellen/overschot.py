"""Surplus: what a gemeente offers above its indicative number, and whether the decision makes a duty of it."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Kop
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.afwijking import wijkt_af
from spreidingswet.motivering.opstellen.oordelen import over
from spreidingswet.motivering.opstellen.stof import Stof, gat, inleiding
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst


def overschot(s: Stof, g: Gemeenteuitkomst) -> Iterator[Deel]:
    """Yield what is offered voluntarily; where it is, the indicative number and the assignment beside it."""
    biedt = s.reden(g.code, "biedt-meer-dan-indicatief")
    if biedt is not None and biedt.uitkomst == "nee":
        # The amounts are all nought then: one sentence says it, anchored to each of them.
        zinnen = [s.samen(g.code, biedt.regel, beslissend.OVERSCHOT)]
    else:
        zinnen = list(s.zinnen(g.code, beslissend.OVERSCHOT))
    if not zinnen:
        return
    yield Kop("Overschot", 3)
    yield Alinea(tuple(zinnen))
    if not s.ja(g.code, "biedt-meer-dan-indicatief"):
        return
    aangewezen = s.ja(g.code, "gemeente-aangewezen")
    if aangewezen:
        yield from s.alinea(g.code, beslissend.AFWIJKING["indicatief"][1:])
    if not (redenen := over(s, g.code)):
        yield Alinea((gat(f"of en waarom wat {g.naam} vrijwillig boven haar indicatieve aantal aanbiedt, plicht wordt",
                          f"{g.code}/biedt-meer-dan-indicatief"),))  # fmt: skip
    elif aangewezen and wijkt_af(s, g.code):
        yield Alinea((inleiding("Waarom het besluit daarvan plicht maakt, staat hieronder bij de afwijking.",
                                f"{g.code}/biedt-meer-dan-indicatief"),))  # fmt: skip
    else:
        yield Alinea(tuple(redenen))
