"""Hold the readings against each other: every answer at every node, and every amount."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from spreidingswet.basis.antwoord import naam
from spreidingswet.basis.fouten import LezingenVerschillen, Melding
from spreidingswet.lezingen.netwerk import Bevinding, Netwerk
from spreidingswet.toetsing.loper import Stand


class Doorlopen(Protocol):
    """What one reading found, subject by subject."""

    def alle(self) -> list[tuple[str, Stand]]:
        """Return every subject with its kind, always in the same order."""


def vergelijk(namen: Sequence[str], verlopen: Sequence[Doorlopen]) -> None:
    """Compare each reading with the first.

    Raises LezingenVerschillen (SW-L01) naming every rule and subject on which two readings differ.
    """
    fouten: list[Melding] = []
    for andere, verloop in zip(namen[1:], verlopen[1:], strict=True):
        for (soort, a), (_, b) in zip(verlopen[0].alle(), verloop.alle(), strict=True):
            fouten += [
                Melding(
                    "SW-L01",
                    f"de lezingen {namen[0]} en {andere} verschillen over regel {regel!r}: {verschil}",
                    plaats=f"{soort} {a.id!r}",
                    verwacht="dezelfde conclusie uit beide lezingen",
                    doe="gebruik deze uitkomst niet; meld het dossier als fout in het programma",
                )
                for regel, verschil in _verschillen(a, b)
            ]
    if fouten:
        raise LezingenVerschillen(fouten)


def _verschillen(a: Stand, b: Stand) -> list[tuple[str, str]]:
    uit: list[tuple[str, str]] = []
    for (netwerk, links), (_, rechts) in zip(a.bevindingen, b.bevindingen, strict=True):
        if links != rechts:
            uit += _per_regel(netwerk, links, rechts)
    for grootheid, (regel, term) in a.termen.items():
        if term != b.termen[grootheid][1]:
            uit.append((regel.id, f"{term.waarde} en {b.termen[grootheid][1].waarde}"))
    return uit


def _per_regel(netwerk: Netwerk, links: Bevinding, rechts: Bevinding) -> list[tuple[str, str]]:
    uit: list[tuple[str, str]] = []
    for k in netwerk.uitkomsten.values():
        stuk = slice(k.eerste, k.nr + 1)
        paren = any(links.paren.get(nr) != rechts.paren.get(nr) for nr in range(k.eerste, k.nr + 1))
        if links.waarden[stuk] != rechts.waarden[stuk] or paren:
            uit.append((k.regel.id, f"{naam(links.waarden[k.nr])} en {naam(rechts.waarden[k.nr])}"))
    return uit
