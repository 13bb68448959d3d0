"""One fault, one finding: of two that say the same of the same words, the most specific stays."""

from __future__ import annotations

from collections.abc import Iterable

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.stukken import Plek
from spreidingswet.motivering.zaak import Zaak

_OVER_DEZELFDE = frozenset({"SW-M40", "SW-M41", "SW-M50", "SW-M51"})
"""What a place of another province also makes wrong: its number, and the claim that it counts."""


def zonder_dubbele(bevindingen: Iterable[Bevinding], zaak: Zaak) -> list[Bevinding]:
    """Return the findings, in order, without those that another says more precisely.

    SW-M46 goes before a finding about the number or claim of the same place abroad in the same sentence, and SW-M70
    before another at words within its own.
    """
    alle = list(bevindingen)
    buiten = _buiten(zaak)
    zinnen = {_zin(zaak, b) for b in alle if b.code == "SW-M46"} - {None}
    return [
        b for b in alle
        if not (b.code in _OVER_DEZELFDE and _zin(zaak, b) in zinnen and _gaat_over(b, buiten))
        and not any(_zegt_meer(a, b) for a in alle)
    ]  # fmt: skip


def _buiten(zaak: Zaak) -> frozenset[str]:
    """Return the codes of gemeenten and the ids of facilities outside the province."""
    kaart, eigen = indeling().provincie_van, zaak.uitkomst.provincie.code
    ids = {v.id for v in zaak.uitkomst.voorzieningen if v.gemeente and kaart.get(v.gemeente, eigen) != eigen}
    return frozenset(ids | {code for code, provincie in kaart.items() if provincie != eigen})


def _gaat_over(b: Bevinding, buiten: frozenset[str]) -> bool:
    return b.reden is not None and b.reden.split("/", 1)[0] in buiten


def _zin(zaak: Zaak, b: Bevinding) -> tuple[Plek, int] | None:
    """Return place and beginning of the sentence that a finding stands in."""
    if b.plek is None:
        return None
    hier = (z for z in zaak.zinnen if z.stuk.plek == b.plek and z.begin <= b.begin < z.einde)
    return next(((z.stuk.plek, z.begin) for z in hier), None)


def _zegt_meer(a: Bevinding, b: Bevinding) -> bool:
    """Return whether a says what b says, and more, about words of which those of b are part."""
    if a is b or a.plek is None or a.plek != b.plek:
        return False
    a_einde, b_einde = a.begin + len(a.woorden), b.begin + len(b.woorden)
    langer = (a_einde - a.begin) > (b_einde - b.begin)
    zelfde = a.code == b.code == "SW-M70" and a.reden == b.reden
    elders = a.code == "SW-M46" and b.code in _OVER_DEZELFDE
    return (zelfde or elders) and langer and a.begin <= b.begin and b_einde <= a_einde
