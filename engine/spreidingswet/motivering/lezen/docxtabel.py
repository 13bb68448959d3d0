"""The cells of a table of a DOCX as a block: a merged cell at its first place, the others empty."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from spreidingswet.motivering.lezen.docxtekst import Alinealezer, Regel, W, keuze, staat_aan
from spreidingswet.motivering.lezen.grenzen import MAX_KOLOMMEN, te_veel

_WEG = (f"{W}del", f"{W}moveFrom")


def delen(ouder: etree._Element, tag: str) -> Iterator[etree._Element]:
    """Yield the rows or cells within, through content controls and insertions but not into other tables."""
    for kind in ouder:
        if kind.tag == tag:
            yield kind
        elif isinstance(kind.tag, str) and kind.tag not in (*_WEG, f"{W}tbl", f"{W}tc", f"{W}p"):
            yield from delen(kind, tag)


@dataclass(slots=True)
class Tabelinhoud:
    """What a table holds; koprijen is None where the file does not mark any row as a heading."""

    rooster: list[list[str]] = field(default_factory=list)
    koprijen: int | None = None
    binnen: list[etree._Element] = field(default_factory=list)
    """Tables within cells; they are read after this one."""
    regel: Regel = field(default_factory=Regel)
    """The text boxes and notes that hang on its cells."""


def lees_tabel(tabel: etree._Element, lezer: Alinealezer) -> Tabelinhoud:
    """Read a table. Raises InvoerFout (SW-M13) for a row with too many columns."""
    uit = Tabelinhoud()
    koppen = 0
    for rij in delen(tabel, f"{W}tr"):
        eigen = rij.find(f"{W}trPr")
        if eigen is not None and eigen.find(f"{W}del") is not None:
            lezer.geschrapt(rij)
            continue
        if koppen == len(uit.rooster) and staat_aan(eigen, "tblHeader"):
            koppen += 1
        uit.rooster.append(_rij(rij, eigen, lezer, uit))
    uit.koprijen = koppen or None
    return uit


def _rij(rij: etree._Element, eigen: etree._Element | None, lezer: Alinealezer, uit: Tabelinhoud) -> list[str]:
    cellen = [""] * _getal(eigen, "gridBefore", 0)
    for cel in delen(rij, f"{W}tc"):
        soort = cel.find(f"{W}tcPr")
        breed = max(_getal(soort, "gridSpan", 1), 1)
        if len(cellen) + breed > MAX_KOLOMMEN:
            raise te_veel("kolommen", MAX_KOLOMMEN, lezer.uit.bestand, f"tabel {len(lezer.uit.tabellen) + 1}")
        tekst = "" if _vervolg(soort) else " ".join(_cel(cel, lezer, uit))
        cellen += [tekst, *[""] * (breed - 1)]
    return cellen


def _cel(ouder: etree._Element, lezer: Alinealezer, uit: Tabelinhoud) -> Iterator[str]:
    for kind in ouder:
        if kind.tag == f"{W}p":
            regel = lezer.lees(kind)
            uit.regel.kaders += regel.kaders
            uit.regel.noten += regel.noten
            yield regel.tekst
        elif kind.tag == f"{W}tbl":
            uit.binnen.append(kind)
        elif kind.tag in _WEG:
            lezer.geschrapt(kind)
        elif isinstance(kind.tag, str):
            gekozen = keuze(kind) if kind.tag.endswith("}AlternateContent") else kind
            if gekozen is not None:
                yield from _cel(gekozen, lezer, uit)


def _getal(eigen: etree._Element | None, naam: str, anders: int) -> int:
    deel = None if eigen is None else eigen.find(W + naam)
    waarde = "" if deel is None else deel.get(f"{W}val", "")
    # More digits than any table has columns are cut: the number must only be seen to be too large.
    return min(int(waarde[:6]), MAX_KOLOMMEN + 1) if waarde.isdecimal() else anders


def _vervolg(soort: etree._Element | None) -> bool:
    """Return whether a cell is covered by the one above or before it."""
    if soort is None:
        return False
    samen = [soort.find(f"{W}vMerge"), soort.find(f"{W}hMerge")]
    return any(s is not None and s.get(f"{W}val", "continue") == "continue" for s in samen)
