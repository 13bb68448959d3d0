"""From the fragments that pypdf gives to lines, with the size and weight of their letters."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any

from spreidingswet.motivering.lezen.witruimte import schoon


@dataclass(frozen=True, slots=True)
class Regel:
    """A line: where it begins (x, y in points from the lower left), the size of its letters, all bold or not."""

    tekst: str
    x: float
    y: float
    maat: float
    vet: bool
    sprong: bool = False
    """The line jumps between columns: several pieces of text far apart, as in the row of a table."""


@dataclass(slots=True)
class Regelmaker:
    """Gathers the fragments of one page; a fragment that ends with a line end closes the line."""

    regels: list[Regel] = field(default_factory=list)
    _delen: list[tuple[str, float, float, float, bool]] = field(default_factory=list)

    def fragment(self, tekst: str, cm: list[float], tm: list[float], letter: Any, maat: float) -> None:
        """Take a fragment, with its matrices and font."""
        if tekst.strip():
            a = tm[2] * cm[0] + tm[3] * cm[2]
            b = tm[2] * cm[1] + tm[3] * cm[3]
            x = tm[4] * cm[0] + tm[5] * cm[2] + cm[4]
            y = tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
            self._delen.append((tekst, x, y, abs(maat) * math.hypot(a, b), _is_vet(letter)))
        elif tekst and self._delen:
            laatste = self._delen[-1]
            self._delen[-1] = (laatste[0] + tekst, *laatste[1:])
        if tekst.endswith("\n"):
            self._sluit()

    def klaar(self) -> list[Regel]:
        """Return the lines."""
        self._sluit()
        return self.regels

    def _sluit(self) -> None:
        delen, self._delen = self._delen, []
        # Only the end keeps its soft hyphen: it says that a word was broken there.
        ruw = "".join(d[0] for d in delen)
        tekst = schoon(ruw)
        if not tekst:
            return
        if ruw.rstrip().endswith("\u00ad"):
            tekst += "\u00ad"
        maten: dict[float, int] = {}
        for deel, _, _, maat, _ in delen:
            gelijk = round(maat * 2) / 2
            maten[gelijk] = maten.get(gelijk, 0) + len(deel.strip())
        maat = max(maten, key=lambda m: (maten[m], m))
        vet = all(d[4] for d in delen)
        # Letters are on average half as wide as they are high; what stands further away is in another column.
        sprong = any(w[1] - (v[1] + 0.5 * maat * len(v[0].strip())) > 2.5 * max(maat, 1) for v, w in pairwise(delen))
        self.regels.append(Regel(tekst, delen[0][1], delen[0][2], maat, vet, sprong))


def _is_vet(letter: Any) -> bool:
    naam = str(letter.get("/BaseFont", "")) if isinstance(letter, Mapping) else ""
    return any(w in naam.casefold() for w in ("bold", "black", "heavy", "semibold"))
