"""What the styles of a DOCX say about a paragraph: is it a heading, and of which level, or an item of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from spreidingswet.motivering.lezen.docxtekst import W

_KOP = re.compile(r"(?:heading|kop|überschrift|titre)\s*([1-9])")
_TITEL = ("title", "titel")


@dataclass(frozen=True, slots=True)
class Aard:
    """niveau: of a heading, else 0; lijst: None where the style does not say."""

    niveau: int | None = None
    lijst: bool | None = None


@dataclass(slots=True)
class Stijlen:
    """The paragraph styles by id, with what they inherit."""

    wortel: etree._Element | None
    _bekend: dict[str, Aard] = field(default_factory=dict)
    _elementen: dict[str, etree._Element] | None = None

    def van(self, alinea: etree._Element) -> Aard:
        """Return what a paragraph is, by its own properties and then by its style."""
        eigen = alinea.find(f"{W}pPr")
        if eigen is None:
            return Aard(0, False)
        stijl = eigen.find(f"{W}pStyle")
        geerfd = self._stijl(stijl.get(f"{W}val", "")) if stijl is not None else Aard()
        zelf = _eigenschappen(eigen)
        niveau = geerfd.niveau if zelf.niveau is None else zelf.niveau
        lijst = geerfd.lijst if zelf.lijst is None else zelf.lijst
        return Aard(niveau or 0, bool(lijst) and not niveau)

    def _stijl(self, id_: str) -> Aard:
        if id_ not in self._bekend:
            self._bekend[id_] = self._zoek(id_)
        return self._bekend[id_]

    def _zoek(self, id_: str) -> Aard:
        """Follow the chain of styles, each once: it may go round."""
        if self._elementen is None:
            delen = () if self.wortel is None else self.wortel.iterfind(f"{W}style")
            self._elementen = {s.get(f"{W}styleId", ""): s for s in delen}
        niveau: int | None = None
        lijst: bool | None = None
        gezien: set[str] = set()
        while id_ in self._elementen and id_ not in gezien:
            gezien.add(id_)
            stijl = self._elementen[id_]
            aard = _aard(stijl)
            niveau = aard.niveau if niveau is None else niveau
            lijst = aard.lijst if lijst is None else lijst
            basis = stijl.find(f"{W}basedOn")
            id_ = "" if basis is None else basis.get(f"{W}val", "")
        return Aard(niveau, lijst)


def _aard(stijl: etree._Element) -> Aard:
    naamdeel = stijl.find(f"{W}name")
    naam = "" if naamdeel is None else naamdeel.get(f"{W}val", "").casefold()
    eigen = stijl.find(f"{W}pPr")
    aard = Aard() if eigen is None else _eigenschappen(eigen)
    if naam in _TITEL:
        return Aard(1, False)
    if gevonden := _KOP.fullmatch(naam):
        return Aard(int(gevonden[1]), False)
    return aard


def _eigenschappen(eigen: etree._Element) -> Aard:
    niveau: int | None = None
    omtrek = eigen.find(f"{W}outlineLvl")
    if omtrek is not None and (waarde := omtrek.get(f"{W}val", "")).isdecimal():
        niveau = int(waarde) + 1 if int(waarde) < 9 else 0
    nummering = eigen.find(f"{W}numPr")
    if nummering is None:
        return Aard(niveau)
    nummer = nummering.find(f"{W}numId")
    return Aard(niveau, nummer is None or nummer.get(f"{W}val") != "0")
