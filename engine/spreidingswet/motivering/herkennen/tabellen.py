"""What the rows and columns of a table give to their cells: whom a number is about, and what it counts."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.tabelmaten import deel_van_label, maat_van_label
from spreidingswet.motivering.herkennen.verband import NIETS, Verband, van_vondsten
from spreidingswet.motivering.stukken import Plek, Stuk, Stuktabel
from spreidingswet.motivering.vondsten import (
    Beweringsvondst,
    Deel,
    Gebiedsvondst,
    Getalvondst,
    Maat,
    Vondst,
    Voorzieningsvondst,
)

_TOTAALRIJ = re.compile(r"^\W*(?:sub)?(?:totaal|totalen|samen|tezamen|som|provincie|opgeteld)\b", re.IGNORECASE)
_TELT = re.compile(r"^\W*(?:telt mee|telt niet mee|ja|nee|onbekend|regulier|amv)\W*$", re.IGNORECASE)


@dataclass(frozen=True, eq=False, slots=True)
class Tabelzin:
    """What the surroundings of a cell say."""

    verband: Verband
    maat: Maat | None = None
    deel: Deel | None = None
    kop: bool = False
    label: bool = False


class Tabelkennis:
    """A table with the finds of its cells."""

    def __init__(
        self, tabel: Stuktabel, vondsten: Mapping[Plek, tuple[Vondst, ...]], titel: Verband, bekend: Bekend
    ) -> None:
        """vondsten: of the cells, by their place; titel: what the caption names."""
        self.tabel, self.vondsten, self.bekend = tabel, vondsten, bekend
        self.titeltekst = tabel.titel if _is_titel(tabel.titel) else ""
        self.titel = titel if self.titeltekst else NIETS
        self.koprijen = min(tabel.koprijen, max(0, len(tabel.rijen) - 1))
        self.breedte = max((len(r) for r in tabel.rijen), default=0)
        self.koppen = [self._kop(k) for k in range(self.breedte)]
        self.gemeentekolom = self._gemeentekolom()
        maten = {maat_van_label(k) for k in self.koppen}
        self.telt = "telt_mee" in maten and not maten & {"toegewezen", "in_verslag", "gerealiseerd"}
        self.deelrijen = sum(
            deel_van_label(self._label(r), totaal=False) is not None for r in range(self.koprijen, len(tabel.rijen))
        )

    def _kop(self, k: int) -> str:
        """Return the headings above a column as one text; a merged heading goes on over the empty cells after it."""
        delen: list[str] = []
        for rij in self.tabel.rijen[: self.koprijen]:
            laatste = rij is self.tabel.rijen[self.koprijen - 1]
            tekst = rij[k].tekst if k < len(rij) else ""
            plek = k
            while not tekst and not laatste and 0 < plek <= len(rij):
                plek -= 1
                tekst = rij[plek].tekst if plek else ""
            if tekst and tekst not in delen:
                delen.append(tekst)
        return " ".join(delen)

    def _gemeentekolom(self) -> int | None:
        """Return the column in which gemeenten stand, one a row, if there is one that holds no provincie."""
        for k in range(min(2, self.breedte)):
            codes = [
                v.codes
                for rij in self.tabel.rijen[self.koprijen :]
                if k < len(rij)
                for v in self.vondsten.get(rij[k].plek, ())
                if isinstance(v, Gebiedsvondst) and v.begin == 0
            ]
            if any(len(c) == 1 and c[0].startswith("GM") for c in codes) and not any(
                len(c) == 1 and c[0].startswith("PV") for c in codes[:-1]
            ):
                return k
            if re.search(r"\bgemeenten?\b", self.koppen[k] if k < len(self.koppen) else "", re.IGNORECASE) and codes:
                return k
        return None

    def _label(self, r: int) -> str:
        """Return the label of a row: its first cell, if that is no number."""
        rij = self.tabel.rijen[r]
        for cel in rij[:2]:
            if cel.tekst and not any(
                isinstance(v, Getalvondst) and v.tekst == cel.tekst for v in self.vondsten.get(cel.plek, ())
            ):
                return cel.tekst
        return ""

    def opgelost(self, plek: Plek, k: int) -> tuple[Vondst, ...]:
        """Return the finds of a cell; Utrecht in a column of gemeenten is the gemeente."""
        vondsten = self.vondsten.get(plek, ())
        if k != self.gemeentekolom:
            return vondsten
        return tuple(
            replace(v, codes=gm)
            if isinstance(v, Gebiedsvondst)
            and len(gm := tuple(c for c in v.codes if c.startswith("GM"))) == 1 < len(v.codes)
            else v
            for v in vondsten
        )

    def cel(self, r: int, k: int) -> Tabelzin:
        """Return what stands around a cell (row and column from 0)."""
        rij = self.tabel.rijen[r]
        if r < self.koprijen:
            return Tabelzin(van_vondsten(self.opgelost(rij[k].plek, k), self.bekend), kop=True)
        label = self._label(r)
        eigen = self.opgelost(rij[k].plek, k)
        naast = [v for n, c in enumerate(rij) if n != k for v in self.opgelost(c.plek, n)]
        namen: list[Vondst] = [v for v in [*eigen, *naast] if isinstance(v, Gebiedsvondst)]
        namen += self._voorzieningen(rij)
        verband = self._verband(label, namen, k)
        kop = self.koppen[k]
        van_voorziening = verband.voorziening is not None
        return Tabelzin(verband, self._maat(kop, label, van_voorziening), self._deel(kop, label, r), label=k == 0)

    def _voorzieningen(self, rij: Sequence[Stuk]) -> list[Vondst]:
        """Return the facility that a row is about: of its first cell that names one, and of that cell alone.

        A cell that names one "en een tweede" is about more than it names.
        """
        for cel in rij:
            if hier := [v for v in self.vondsten.get(cel.plek, ()) if isinstance(v, Voorzieningsvondst)]:
                return [] if _EN_NOG_EEN.search(cel.tekst) else [*hier]
        return []

    def _verband(self, label: str, namen: Sequence[Vondst], k: int) -> Verband:
        hier = van_vondsten(namen, self.bekend)
        if not hier.open:
            ids = [v for v in namen if isinstance(v, Voorzieningsvondst)]
            gebied = van_vondsten([v for v in namen if isinstance(v, Gebiedsvondst)], self.bekend)
            return Verband(
                gebied.gemeente or hier.gemeente, gebied.provincie, hier.voorziening if ids else None, open=False
            )
        boven = self._boven(k)
        if not boven.open:
            return boven
        if _TOTAALRIJ.match(label) and self.gemeentekolom is not None and len(self.tabel.rijen) - self.koprijen > 2:
            return Verband(provincie=self.bekend.provincie, open=False)
        if not self.titel.open:
            return self.titel
        return NIETS

    def _boven(self, k: int) -> Verband:
        return van_vondsten(
            [v for rij in self.tabel.rijen[: self.koprijen] if k < len(rij) for v in self.vondsten.get(rij[k].plek, ())
             if isinstance(v, Gebiedsvondst | Voorzieningsvondst)],
            self.bekend,
        )  # fmt: skip

    def _maat(self, kop: str, label: str, van_voorziening: bool) -> Maat | None:
        gevonden = {
            m for t in (kop, label) if (m := maat_van_label(t, van_voorziening=van_voorziening)) and m != "plaatsen"
        }
        if len(gevonden) > 1:
            return None
        if gevonden == {"verschil"} and not self.telt:
            return None  # of what with what, only the column of what counts tells
        if gevonden:
            return gevonden.pop()
        if van_voorziening and (m := maat_van_label(kop, van_voorziening=True)):
            return m
        titel = maat_van_label(self.titeltekst)
        kaal = bool(
            re.fullmatch(
                r"\W*(?:regulier\w*|amv\S*|totaal|samen|(?:aantal )?(?:opvang)?plaatsen|aantal|\s)*\W*",
                kop,
                re.IGNORECASE,
            )
        )
        return titel if kaal and titel not in ("percentage", "anders") else None

    def _deel(self, kop: str, label: str, r: int) -> Deel | None:
        gevonden = [
            d for t, totaal in ((kop, True), (label, self.deelrijen > 0)) if (d := deel_van_label(t, totaal=totaal))
        ]
        for cel in self.tabel.rijen[r]:
            if _TELT.match(cel.tekst) and (d := deel_van_label(cel.tekst)) and d not in gevonden:
                gevonden.append(d)
        echte = [d for d in gevonden if d != "totaal"]
        if len(set(echte)) == 1 and ("totaal" not in gevonden or len(set(gevonden)) == 1):
            return echte[0]
        if not gevonden:
            return deel_van_label(self.titeltekst, totaal=False)
        return gevonden[0] if len(set(gevonden)) == 1 else None


def _is_titel(tekst: str) -> bool:
    """Return whether the words above a table are its caption and not the sentence before it."""
    return len(tekst) <= 140 and (tekst.startswith(("Tabel", "tabel")) or not tekst.endswith((".", "?", ";")))


_EN_NOG_EEN = re.compile(r"\b(?:en|plus)\s+(?:een|één|nog|twee|drie|andere)\b", re.IGNORECASE)


def celplekken(tabel: Stuktabel) -> dict[Plek, tuple[int, int]]:
    """Return row and column, from 0, of every cell by its place."""
    return {cel.plek: (r, k) for r, rij in enumerate(tabel.rijen) for k, cel in enumerate(rij)}


def met_maten(vondsten: tuple[Vondst, ...], stuk: Stuk, hier: Tabelzin) -> tuple[Vondst, ...]:
    """Return the finds of a cell with what heading and row say of its number, where the cell has one number."""
    if hier.kop or hier.label:
        vondsten = tuple(v for v in vondsten if not isinstance(v, Beweringsvondst))  # "Telt mee" above a column
    getallen = [v for v in vondsten if isinstance(v, Getalvondst)]
    if len(getallen) != 1 or hier.kop or len(stuk.tekst) > len(getallen[0].tekst) + 24:
        return vondsten
    g = getallen[0]
    nieuw = replace(
        g,
        maat=g.maat or (hier.maat if g.eenheid != "procent" else "percentage"),
        deel=g.deel or hier.deel,
        eenheid=g.eenheid or ("plaatsen" if hier.maat in _PLAATSMATEN else ""),
    )
    return tuple(nieuw if v is g else v for v in vondsten)


_PLAATSMATEN = frozenset(
    {"opgave", "indicatief", "telt_mee", "telt_niet_mee", "met_voornemens", "verschil", "toegewezen", "in_verslag",
     "gerealiseerd", "restopgave", "aandeel_restopgave", "plaatsen", "voornemen", "overschot", "aftrek", "raming"}
)  # fmt: skip
