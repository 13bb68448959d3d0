"""The durable reading: the same rules as productions that durable-rules chains forward from findings to conclusions.

Two strata per network. In the first, each fact by itself gives the answers of the nodes that look at it. In the second
these answers chain to the answers of the rules. A stratum that is asked again for the same findings answers from a
bounded memory: the answer depends on the findings alone, and was held against the productions when it was found.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from spreidingswet.basis.antwoord import BIJ_NAAM, JA, NAMEN, NEE, ONBEKEND
from spreidingswet.dossier.waarden import Ander, Feiten, begrens
from spreidingswet.lezingen.motor import REDEN_AFWEZIG, Literaal, Motor, MotorFout
from spreidingswet.lezingen.netwerk import (
    AntwoordKnoop,
    BestaatKnoop,
    Bevinding,
    FeitKnoop,
    Netwerk,
    OptieKnoop,
    VerhoudingKnoop,
)
from spreidingswet.lezingen.producties import ONBEKENDE_KEUZE, bevinding, bladproducties, halven, knoopproducties
from spreidingswet.lezingen.rekenen import reken
from spreidingswet.lezingen.termen import Rekenbron, Term
from spreidingswet.regels.model import Rekenregel

NAAM: Final = "durable"
MAX_NETWERKEN: Final = 96
MAX_GEHEUGEN: Final = 20_000
_per_draad = threading.local()  # a Motor serves one thread; the networks are immutable, so this only saves time


def beschikbaar() -> bool:
    """Return whether durable-rules can be used here."""
    return REDEN_AFWEZIG is None


def _bevindingen(naam: str, waarde: Any) -> dict[str, Literaal]:
    naam = bevinding(naam)
    if isinstance(waarde, tuple):
        van, tot = (w.isoformat() if isinstance(w, date) else halven(begrens(w)) for w in waarde)
        return {f"{naam}_van": van, f"{naam}_tot": tot}
    return {naam: ONBEKENDE_KEUZE if waarde is None else waarde}


class _Netwerkmotor:
    """The two strata of one network."""

    def __init__(self, netwerk: Netwerk) -> None:
        self.netwerk = netwerk
        bladeren = [k for k in netwerk.knopen if isinstance(k, FeitKnoop | VerhoudingKnoop)]
        self.per_feit: dict[str, list[FeitKnoop]] = {}
        for k in bladeren:
            if isinstance(k, FeitKnoop):
                self.per_feit.setdefault(k.feit, []).append(k)
        self.verhoudingen = [k for k in bladeren if isinstance(k, VerhoudingKnoop)]
        self.opties = {f"n{k.nr}": NAMEN[JA if k.geldt else NEE] for k in netwerk.knopen if isinstance(k, OptieKnoop)}
        self.van_buiten = [k for k in netwerk.knopen if isinstance(k, AntwoordKnoop) and k.bron is None]
        self.bestaat = [k for k in netwerk.knopen if isinstance(k, BestaatKnoop)]
        self.geheugen: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
        self.bladmotor = Motor(bladproducties(bladeren)) if bladeren else None
        keten = knoopproducties(netwerk.knopen)
        self.ketenmotor = Motor(keten) if keten else None

    def onthoud(self, sleutel: tuple[Any, ...], vind: Callable[[], Any]) -> Any:
        """Return what was found for this key before, or find it now."""
        if sleutel in self.geheugen:
            return self.geheugen[sleutel]
        gevonden = self.geheugen[sleutel] = vind()
        if len(self.geheugen) > MAX_GEHEUGEN:
            self.geheugen.popitem(last=False)
        return gevonden

    def bladen(self, naam: str, bevindingen: dict[str, Literaal], nrs: Sequence[int]) -> dict[str, Literaal]:
        assert self.bladmotor is not None
        uit = self.bladmotor.keten(bevindingen)
        try:
            return {f"n{nr}": uit[f"n{nr}"] for nr in nrs}
        except KeyError as fout:
            raise MotorFout(f"geen antwoord uit {naam}") from fout


def _motor(netwerk: Netwerk) -> _Netwerkmotor:
    motoren: OrderedDict[Netwerk, _Netwerkmotor] = _per_draad.__dict__.setdefault("motoren", OrderedDict())
    if netwerk not in motoren:
        motoren[netwerk] = _Netwerkmotor(netwerk)
        if len(motoren) > MAX_NETWERKEN:
            motoren.popitem(last=False)
    motoren.move_to_end(netwerk)
    return motoren[netwerk]


def _verschil(links: Any, rechts: Any, *, gelijkheid: bool) -> dict[str, Literaal] | str:
    """Return how two facts relate: the bounds of their difference, or (gelijkheid) whether they are the same."""
    if links is None or rechts is None:
        return ONBEKENDE_KEUZE
    if not isinstance(links, tuple):
        return "gelijk" if links == rechts else "ongelijk"
    (a, b), (c, d) = ([w.toordinal() if isinstance(w, date) else w for w in paar] for paar in (links, rechts))
    if not gelijkheid:
        return {"van": halven(begrens(a - d)), "tot": halven(begrens(b - c))}
    return "gelijk" if a == b == c == d else "ongelijk" if b < c or d < a else ONBEKENDE_KEUZE


class DurableLezing:
    """Reads networks with durable-rules. Holds nothing itself; motors and what they found are kept per thread."""

    naam = NAAM

    def lees(
        self,
        netwerk: Netwerk,
        feiten: Feiten,
        eerder: Mapping[str, int],
        anderen: Mapping[str, Sequence[Ander] | None],
    ) -> Bevinding:
        """Return the answer at every node; arguments as for the direct reading. Raises MotorFout."""
        motor = _motor(netwerk)
        begin: dict[str, Literaal] = dict(motor.opties)
        for naam, knopen in motor.per_feit.items():
            begin |= self._blad(motor, naam, feiten[naam], [k.nr for k in knopen])
        for v in motor.verhoudingen:
            begin |= self._verhouding(motor, v, feiten)
        for a in motor.van_buiten:
            begin[f"antwoord{a.nr}"] = NAMEN[eerder[a.naam]]
        paren: dict[int, tuple[tuple[int, ...], ...] | None] = {}
        for b in motor.bestaat:
            leden = anderen[b.verzameling]
            gevonden = None if leden is None else tuple(self._paar(b.paar, feiten, ander) for ander in leden)
            paren[b.nr] = gevonden
            slot = [ONBEKEND] if gevonden is None else [g[-1] for g in gevonden]
            begin |= {f"n{b.nr}_ja": slot.count(JA), f"n{b.nr}_onbekend": slot.count(ONBEKEND)}
        return Bevinding(self._keten(motor, begin), paren)

    def reken(self, regel: Rekenregel, bron: Rekenbron) -> Term:
        """Compute the amount of a rule; durable-rules does no arithmetic, so this is the same for both readings."""
        return reken(regel.formule, bron)

    def _blad(self, motor: _Netwerkmotor, naam: str, waarde: object, nrs: list[int]) -> dict[str, Literaal]:
        uit: dict[str, Literaal] = motor.onthoud(
            (naam, waarde), lambda: motor.bladen(naam, _bevindingen(naam, waarde), nrs)
        )
        return uit

    def _verhouding(self, motor: _Netwerkmotor, k: VerhoudingKnoop, feiten: Feiten) -> dict[str, Literaal]:
        gelijkheid = k.operator in ("is", "is_niet")
        verschil = _verschil(feiten[k.links], feiten[k.rechts], gelijkheid=gelijkheid)
        bevindingen: dict[str, Literaal] = (
            {f"verschil{k.nr}": verschil}
            if isinstance(verschil, str)
            else {f"verschil{k.nr}_{grens}": w for grens, w in verschil.items()}
        )
        uit: dict[str, Literaal] = motor.onthoud(
            (k.nr, *bevindingen.values()), lambda: motor.bladen(k.links, bevindingen, [k.nr])
        )
        return uit

    def _paar(self, netwerk: Netwerk, feiten: Feiten, ander: Ander) -> tuple[int, ...]:
        samen = {**feiten, **{f"ander.{n}": w for n, w in ander.feiten.items()}}
        eerder = {f"ander.{n}": a for n, a in ander.antwoorden.items()}
        return self.lees(netwerk, samen, eerder, {}).waarden

    def _keten(self, motor: _Netwerkmotor, begin: dict[str, Literaal]) -> tuple[int, ...]:
        def vind() -> tuple[int, ...]:
            bekend = motor.ketenmotor.keten(begin) if motor.ketenmotor else begin
            try:
                return tuple(BIJ_NAAM[str(bekend[f"n{k.nr}"])] for k in motor.netwerk.knopen)
            except KeyError as fout:
                raise MotorFout(f"geen antwoord voor {fout}") from fout

        uit: tuple[int, ...] = motor.onthoud(tuple(begin.items()), vind)
        return uit
