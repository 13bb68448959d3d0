"""Which conditions decided, and which unknown facts can still change the judgement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from spreidingswet.basis.antwoord import NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.dossier.waarden import Waarde
from spreidingswet.lezingen.netwerk import (
    AlleKnoop,
    AntwoordKnoop,
    BestaatKnoop,
    Bevinding,
    EnigeKnoop,
    FeitKnoop,
    Netwerk,
    NietKnoop,
    UitkomstKnoop,
    VerhoudingKnoop,
)
from spreidingswet.regels.model import Beslisregel
from spreidingswet.regels.voorwaarden import VoorwaardenVan
from spreidingswet.regels.wandelen import ANDER
from spreidingswet.toetsing.loper import Stand

# Facts that follow from another field: what is missing is that field. Facts that no dossier field can fill are skipped.
_VELD = {"provincie_van_gemeente": "gemeente", "ten_behoeve_van": "gemeente"}


def _vind(stand: Stand, conclusie: str) -> tuple[Netwerk, Bevinding, UitkomstKnoop] | None:
    for netwerk, bevinding in stand.bevindingen:
        if (knoop := netwerk.uitkomsten.get(conclusie)) is not None:
            return netwerk, bevinding, knoop
    return None


def onzeker(waarde: Waarde) -> bool:
    """Return whether a fact is not exactly known."""
    return waarde is None or (isinstance(waarde, tuple) and waarde[0] != waarde[1])


_Ontbrekend: TypeAlias = tuple[str, str]
"""A facility and the name of a fact."""


@dataclass(slots=True)
class _Zoeker:
    """Follows the unknown answers down to the unknown facts they come from."""

    stand: Stand
    netwerk: Netwerk
    waarden: Sequence[int]
    bevinding: Bevinding | None
    ander: Stand | None = None

    def zoek(self, nr: int) -> Iterator[_Ontbrekend]:
        if self.waarden[nr] != ONBEKEND:
            return
        match self.netwerk.knopen[nr]:
            case FeitKnoop() as k:
                yield from self._feit(k.feit)
            case VerhoudingKnoop() as k:
                yield from self._feit(k.links)
                yield from self._feit(k.rechts)
            case AlleKnoop() | EnigeKnoop() as k:
                for kind in k.kinderen:
                    yield from self.zoek(kind)
            case NietKnoop() as k:
                yield from self.zoek(k.kind)
            case UitkomstKnoop() as k:
                boven = [] if k.toepasselijk is None else [k.toepasselijk]
                for kind in (*boven, k.voorwaarde, *k.tenzij):
                    yield from self.zoek(kind)
            case AntwoordKnoop() as k:
                yield from self._antwoord(k)
            case BestaatKnoop() as k:
                yield from self._bestaat(k)

    def _feit(self, naam: str) -> Iterator[_Ontbrekend]:
        stand = self.ander if naam.startswith(ANDER) and self.ander else self.stand
        naam = naam.removeprefix(ANDER)
        if naam in stand.termen:
            return  # an amount: what it misses is told by its own reason
        if onzeker(stand.feiten.get(naam)):
            yield stand.id, _VELD.get(naam, naam)

    def _antwoord(self, k: AntwoordKnoop) -> Iterator[_Ontbrekend]:
        if k.bron is not None:
            yield from self.zoek(k.bron)
        elif k.naam.startswith(ANDER) and self.ander is not None:
            yield from _ontbrekend(self.ander, k.naam.removeprefix(ANDER))
        elif not k.naam.startswith(ANDER):
            yield from _ontbrekend(self.stand, k.naam.removeprefix("voorwaarden_van "))

    def _bestaat(self, k: BestaatKnoop) -> Iterator[_Ontbrekend]:
        paren = self.bevinding.paren.get(k.nr) if self.bevinding else None
        leden = self.stand.leden.get(k.verzameling)
        if paren is None or leden is None:
            yield self.stand.id, "overbrugging_door" if k.verzameling == "overbruggers" else "gemeente"
            return
        for lid, waarden in zip(leden, paren, strict=True):
            yield from _Zoeker(self.stand, k.paar, waarden, None, lid).zoek(len(waarden) - 1)


def _ontbrekend(stand: Stand, conclusie: str) -> frozenset[_Ontbrekend]:
    """Return the facts, each with its facility. Found once: many may be bridged by one facility."""
    if conclusie not in stand.ontbreekt:
        gevonden = _vind(stand, conclusie)
        if gevonden is None:
            return frozenset()
        netwerk, bevinding, knoop = gevonden
        stand.ontbreekt[conclusie] = frozenset(_Zoeker(stand, netwerk, bevinding.waarden, bevinding).zoek(knoop.nr))
    return stand.ontbreekt[conclusie]


def ontbrekende_feiten(stand: Stand, conclusie: str) -> list[str]:
    """Return the names of the facts that can still change a conclusion that is onbekend; empty if it is not.

    A fact of another facility is written `<id>.<name>`.
    """
    return sorted(naam if id_ == stand.id else f"{id_}.{naam}" for id_, naam in _ontbrekend(stand, conclusie))


def doorslaggevend(stand: Stand, conclusie: str) -> list[str]:
    """Return the ids of the rules on which a conclusion turns, the deepest ones, in order of evaluation.

    For nee: the rules that failed. For ja: those that held. For onbekend: those that are not known.
    """
    gevonden = _vind(stand, conclusie)
    if gevonden is None:
        return []
    netwerk, bevinding, knoop = gevonden
    return list(dict.fromkeys(_diepste(netwerk, bevinding.waarden, knoop)))


def _diepste(netwerk: Netwerk, waarden: Sequence[int], knoop: UitkomstKnoop) -> Iterator[str]:
    dieper = [
        r for kind in (knoop.voorwaarde, *knoop.tenzij) for r in _onder(netwerk, waarden, kind, waarden[knoop.nr])
    ]
    if dieper:
        yield from dieper
    else:
        assert isinstance(knoop.regel, Beslisregel)
        yield knoop.regel.id


def _onder(netwerk: Netwerk, waarden: Sequence[int], nr: int, antwoord: int) -> Iterator[str]:
    """Yield the deepest rules below a node that share the answer that decided."""
    if waarden[nr] != antwoord:
        return
    match netwerk.knopen[nr]:
        case AlleKnoop() | EnigeKnoop() as k:
            for kind in k.kinderen:
                yield from _onder(netwerk, waarden, kind, antwoord)
        case AntwoordKnoop() as k if k.bron is not None:
            bron = netwerk.knopen[k.bron]
            if isinstance(k.toets, VoorwaardenVan):
                regel = netwerk.uitkomsten[k.toets.voorwaarden_van]
                if waarden[regel.nr] != NIET_VAN_TOEPASSING:
                    yield regel.regel.id
            elif isinstance(bron, UitkomstKnoop):
                yield from _diepste(netwerk, waarden, bron) if waarden[bron.nr] == antwoord else [bron.regel.id]
