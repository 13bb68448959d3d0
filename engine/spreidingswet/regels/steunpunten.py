"""Everything that rests on a source: each basis of a rule, an exception, a parameter or an interpretatie."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Beslisregel, Grondslag, Optiewaarde, Parameter

Soort = Literal["regel", "parameter", "interpretatie"]


@dataclass(frozen=True, slots=True)
class Steunpunt:
    """One reference to a source, what rests on it, where it is written, and the days for which it must be right.

    van None: as long as the source itself exists; tot None: still.
    """

    soort: Soort
    id: str
    titel: str
    grondslag: Grondslag
    van: date | None
    tot: date | None
    bestand: str
    plaats: str

    def geldt_tussen(self, van: date, tot: date | None) -> bool:
        """Return whether it must be right on some day of a period."""
        return (self.van is None or tot is None or self.van < tot) and (self.tot is None or van < self.tot)


def steunpunten(boek: Regelboek) -> Iterator[Steunpunt]:
    """Yield every reference to a source in a rule book, in the order of its files."""
    for regel, plek in zip(boek.regels, boek.plekken, strict=True):
        uitzonderingen = regel.tenzij or [] if isinstance(regel, Beslisregel) else []
        for g in [*regel.grondslag, *(g for u in uitzonderingen for g in u.grondslag)]:
            if isinstance(g, Grondslag):
                yield Steunpunt("regel", regel.id, regel.titel, g, regel.van, regel.tot, plek.bestand, str(plek))
    for c in boek.cycli.values():
        for nr, p in enumerate(c.parameters):
            bestand, plaats = _plek(boek, f"cyclus {c.id}", ("parameters", nr))
            for g in parameterbronnen(p):
                id_ = f"{p.naam} ({c.id})"
                yield Steunpunt("parameter", id_, p.omschrijving, g, p.van, p.tot, bestand, plaats)
    for i in boek.interpretaties.values():
        for nr, g in enumerate(i.bronnen):
            bestand, plaats = _plek(boek, f"interpretatie {i.id}", ("bronnen", nr))
            yield Steunpunt("interpretatie", i.id, i.vraag, g, None, None, bestand, plaats)


def _plek(boek: Regelboek, wie: str, pad: tuple[str | int, ...]) -> tuple[str, str]:
    if wie not in boek.plaatsen:  # a book that was not read from files
        return "", ""
    bestand, doc = boek.plaatsen[wie]
    return bestand, f"regel {doc.regel(pad)}"


def parameterbronnen(p: Parameter) -> list[Grondslag]:
    """Return the sources of a parameter, under every option of an interpretatie."""
    per_optie = p.waarde.per_optie.values() if isinstance(p.waarde, Optiewaarde) else ()
    return [g for g in [*(p.bron or []), *(g for o in per_optie for g in o.bron)] if isinstance(g, Grondslag)]
