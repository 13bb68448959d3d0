"""A table as a grid: row labels, column headings, and a number where a cell is nothing but a number."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from spreidingswet.motivering.stukken import Stuk, Stuktabel

_GETAL = re.compile(
    r"(?P<haak>\()?\s*(?P<munt>€|EUR)?\s*(?P<teken>[-−–+])?\s*(?:€\s*)?(?P<heel>\d{1,3}(?:[.\u00a0\u202f ]\d{3})+|\d+)"
    r"(?:,(?P<deel>\d+|-))?\s*(?P<procent>%|procent)?\s*(?:plaatsen|opvangplaatsen|plekken)?\s*(?(haak)\))\**",
    re.I,
)
_MAX_RIJEN = 1_000
"""More rows than a table of a motivation has (there are 342 gemeenten)."""
_LEEG = re.compile(r"\s*[-−–—]?\s*")


@dataclass(frozen=True, slots=True)
class Cel:
    """A cell: its number, or None; leeg: nothing in it, or a dash; procent: a percentage."""

    stuk: Stuk
    getal: Fraction | None
    leeg: bool
    procent: bool = False

    @property
    def waarde(self) -> Fraction | None:
        """Return the number, zero for an empty cell, None for words."""
        return Fraction(0) if self.leeg else self.getal


def cel(stuk: Stuk) -> Cel:
    """Read a cell: "(30)", "−30" and "-30" are −30, "1.841" is 1841, a dash is empty, "≥ 300" is words."""
    tekst = stuk.tekst.strip()
    if _LEEG.fullmatch(tekst):
        return Cel(stuk, None, leeg=True)
    m = _GETAL.fullmatch(tekst)
    if m is None:
        return Cel(stuk, None, leeg=False)
    heel = re.sub(r"\D", "", m["heel"])
    getal = Fraction(heel)
    if m["deel"] and m["deel"] != "-":
        getal += Fraction(int(m["deel"]), 10 ** len(m["deel"]))
    min_ = m["haak"] is not None or (m["teken"] or "+") in "-−–"
    return Cel(stuk, -getal if min_ else getal, leeg=False, procent=m["procent"] is not None)


@dataclass(frozen=True, slots=True)
class Rooster:
    """A grid of cells with a label for each row and each column; all rows have the same length."""

    rijen: tuple[tuple[Cel, ...], ...]
    rijlabels: tuple[str, ...]
    kolomlabels: tuple[str, ...]

    def gedraaid(self) -> Rooster:
        """Return the same grid with rows and columns exchanged."""
        return Rooster(tuple(zip(*self.rijen, strict=True)), self.kolomlabels, self.rijlabels)


def rooster(tabel: Stuktabel) -> Rooster | None:
    """Return the numbers of a table with their labels; None where there is no row or no column of numbers.

    Label columns are those at the left without a number in any row under the headings. Over a merged heading the words
    stand once, at the left: they hold for the empty cells to its right, in every row of headings but the last.
    """
    breedte = max((len(r) for r in tabel.rijen), default=0)
    koppen = tabel.rijen[: tabel.koprijen]
    lichaam = [r for r in tabel.rijen[tabel.koprijen :] if len(r) == breedte]
    if not 0 < len(lichaam) <= _MAX_RIJEN or not 2 <= breedte <= _MAX_RIJEN:
        return None
    cellen = [tuple(cel(s) for s in r) for r in lichaam]
    eerste = next((k for k in range(breedte) if _getallenkolom(cellen, k)), breedte)
    if eerste == 0:
        eerste = 1 if any(not c[0].stuk.tekst.isdigit() for c in cellen) else 0
    if eerste >= breedte:
        return None
    kolommen = ["" for _ in range(breedte)]
    for n, kop in enumerate(koppen):
        vorige = ""
        for k in range(breedte):
            tekst = kop[k].tekst.strip() if k < len(kop) else ""
            if not tekst and n < len(koppen) - 1:
                tekst = vorige
            vorige = tekst
            kolommen[k] = f"{kolommen[k]} {tekst}".strip()
    return Rooster(
        tuple(r[eerste:] for r in cellen),
        tuple(_label(r[:eerste]) for r in cellen),
        tuple(kolommen[eerste:]),
    )


def _getallenkolom(cellen: list[tuple[Cel, ...]], k: int) -> bool:
    """Return whether a column holds numbers: one at least, and no more words than numbers."""
    getallen = sum(r[k].getal is not None for r in cellen)
    woorden = sum(r[k].getal is None and not r[k].leeg for r in cellen)
    return getallen > 0 and woorden <= getallen


def _label(cellen: tuple[Cel, ...]) -> str:
    return " ".join(c.stuk.tekst.strip() for c in cellen if c.stuk.tekst.strip())
