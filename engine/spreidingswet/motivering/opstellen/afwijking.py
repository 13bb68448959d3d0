"""Departure of the decision from the verslag and from the indicative division, with its reason or an open gap."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Kop
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.oordelen import over
from spreidingswet.motivering.opstellen.stof import Stof, gat
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst

_VAN = {"verslag": "het verslag", "indicatief": "de indicatieve verdeling"}


def afwijking(s: Stof, g: Gemeenteuitkomst) -> Iterator[Deel]:
    """Yield the departures of a designated gemeente and their reasons; without a recorded reason, a gap."""
    if not s.ja(g.code, "gemeente-aangewezen"):
        if gevonden := s.zinnen(g.code, ("afwijking-motiveren", *beslissend.AFWEGING)):
            yield Kop("Afwijking", 3)
            yield Alinea(gevonden)
        return
    yield Kop("Afwijking van verslag en indicatieve verdeling", 3)
    yield from s.alinea(g.code, ("afwijking-motiveren",))
    redenen = over(s, g.code)
    for naam, regels in beslissend.AFWIJKING.items():
        zinnen = list(s.zinnen(g.code, regels))
        # A recorded judgement can also be that nothing stands in the way of the indicative division.
        tegen = bool(redenen) and naam == "indicatief" and s.ja(g.code, "indicatieve-verdeling-volgen")
        if s.ja(g.code, regels[0]) and (tegen or not redenen):
            nu = ", nu de vastgelegde oordelen daarvoor geen reden geven" if tegen else ""
            ankers = (f"{g.code}/{regels[0]}", *((f"{g.code}/indicatieve-verdeling-volgen",) if tegen else ()))
            zinnen.append(gat(f"waarom het besluit voor {g.naam} van {_VAN[naam]} afwijkt{nu}", *ankers))
        if zinnen:
            yield Alinea(tuple(zinnen))
    if redenen and wijkt_af(s, g.code):
        yield Alinea(tuple(redenen))
    yield from s.alinea(g.code, beslissend.AFWEGING)


def wijkt_af(s: Stof, code: str) -> bool:
    """Return whether the decision departs from the verslag or from the indicative division for a gemeente."""
    return any(s.ja(code, regels[0]) for regels in beslissend.AFWIJKING.values())
