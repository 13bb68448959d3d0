"""Findings about numbers, sums, tables and followability, and the provisions they share."""

from __future__ import annotations

from collections.abc import Iterable

from spreidingswet.basis.fouten import zichtbaar
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.codes import GEWICHT
from spreidingswet.motivering.stukken import Plek

MOTIVERING = ("artikel 3:46, Awb (wet)", "artikel 3:47, eerste lid, Awb (wet)")
"""A decision rests on a sound motivation, which is made known: what holds for every sum and number in it."""
GESCHEIDEN = ("artikel 2.2, eerste lid, Besluit (AMvB)", "verslag PAO 20 september 2024 (uitvoeringspraktijk)")
"""Regular places and places for amv are tasks of their own."""


def getalbevinding(
    code: str,
    wat: str,
    plek: Plek | None,
    woorden: str = "",
    begin: int = 0,
    *,
    verwacht: str = "",
    bepalingen: Iterable[str] = MOTIVERING,
    reden: str | None = None,
) -> Bevinding:
    """Make a finding with the weight of its code; begin: first character of the words in the piece at `plek`."""
    return Bevinding(
        code=code,
        gewicht=GEWICHT[code],
        wat=zichtbaar(wat),
        plek=plek,
        woorden=woorden,
        begin=begin,
        verwacht=zichtbaar(verwacht),
        bepalingen=tuple(dict.fromkeys(bepalingen)),
        reden=reden,
    )
