"""Values in words, for saying what was expected and what came out."""

from __future__ import annotations

import re
from collections.abc import Collection
from fractions import Fraction
from typing import Any

from spreidingswet.basis.nederlands import datum_uit_tekst, getal, getal_of_breuk, opsomming


def zeg(waarde: Any) -> str:
    """Say a value of an outcome in Dutch.

    >>> zeg("2025-07-01"), zeg(1841), zeg(None), zeg("telt_niet_mee")
    ('1 juli 2025', '1.841', 'niet bekend', 'telt niet mee')
    """
    if waarde is None:
        return "niet bekend"
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, int):
        return getal(waarde)
    if isinstance(waarde, Fraction):
        return getal_of_breuk(waarde)
    if isinstance(waarde, str):
        if re.fullmatch(r"\d{4}-\d\d(-\d\d)?", waarde):
            return datum_uit_tekst(waarde)
        if re.fullmatch(r"-?\d+([./]\d+)?", waarde):
            return getal_of_breuk(Fraction(waarde))
        return waarde.replace("_", " ")
    if isinstance(waarde, tuple) and len(waarde) == 2 and waarde[0] == waarde[1]:
        return zeg(waarde[0])
    if isinstance(waarde, Collection):
        delen = [zeg(w) for w in waarde]
        return opsomming(sorted(delen) if isinstance(waarde, (set, frozenset)) else delen) or "niets"
    return str(waarde)
