"""A table of a draft in Word: columns as wide as what is in them, rows that stay whole, a heading on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from docx.document import Document as Worddocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from spreidingswet.motivering.document import Tabel, Zin

LETTER = Pt(8)
_TEKEN = Cm(0.165)
"""How wide a letter of that size is, on average."""
_RAND = Cm(0.35)
"""The space left and right in a cell, together."""
_MEEST = 60
"""A column with more letters in a cell than this gets no wider for it: its text runs over several lines."""
_WOORD = 18
"""A word up to this length is not broken."""
_KORT = 18
_VET = 1.3
"""So much wider is a letter of a heading."""
_BIJEEN = 5
"""A table of so few rows is kept on one page."""
_KOP, _LIJN = "E8EEF5", "767676"

Schrijf = Callable[[Paragraph, Zin], Run]


def tabel(w: Worddocument, d: Tabel, schrijf: Schrijf) -> None:
    """Add a table below what is written so far; `schrijf` writes a sentence in a paragraph."""
    t = w.add_table(rows=1 + len(d.rijen), cols=len(d.koppen), style="Table Grid")
    _vorm(t._tbl.tblPr)
    maten = breedtes(d, _bladbreedte(w))
    t.autofit = False
    for kolom, maat in zip(t.columns, maten, strict=True):
        kolom.width = maat
    cellen = t._cells  # asked for once: looking a cell up by row and column walks the whole table
    herhaal = OxmlElement("w:tblHeader")
    t.rows[0]._tr.get_or_add_trPr().append(herhaal)
    for nr, rij in enumerate((d.koppen, *d.rijen)):
        t.rows[nr]._tr.get_or_add_trPr().insert(0, OxmlElement("w:cantSplit"))
        for i, inhoud in enumerate(rij):
            cel = cellen[nr * len(d.koppen) + i]
            cel.width = maten[i]
            p = cel.paragraphs[0]
            p.paragraph_format.space_before = p.paragraph_format.space_after = Pt(1)
            p.paragraph_format.keep_with_next = nr == 0 or (len(d.rijen) <= _BIJEEN and nr < len(d.rijen))
            if i in d.getallen:
                p.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            run = schrijf(p, inhoud) if isinstance(inhoud, Zin) else p.add_run(inhoud)
            run.font.size = LETTER
            if nr == 0:
                run.bold = True
                cel._tc.get_or_add_tcPr().append(vulling(_KOP))
    _wit(w.add_paragraph())


def breedtes(d: Tabel, samen: int) -> list[Length]:
    """Return how wide each column is: no long word broken, and the rest by how much text there is in it."""
    nodig, wens = [], []
    for i, kop in enumerate(d.koppen):
        cellen = [_tekst(rij[i]) for rij in d.rijen]
        # A number and a few words ("niet bekend") are read as one thing, so they stay on one line.
        heel = [c for c in cellen if i in d.getallen or len(c) <= _KORT]
        delen = [min(len(x), _WOORD) for c in cellen for x in c.split()] + [min(len(c), _WOORD) for c in heel]
        minst = max([*delen, *(len(x) * _VET for x in kop.split())], default=1)
        nodig.append(minst * _TEKEN + _RAND)
        wens.append(max(nodig[-1], min(_MEEST, max(map(len, (kop, *cellen)))) * _TEKEN + _RAND))
    if sum(nodig) >= samen:
        return [Length(int(x * samen / sum(nodig))) for x in nodig]
    if sum(wens) <= samen:  # the table still fills the page: all tables have the same edges
        return [Length(int(x * samen / sum(wens))) for x in wens]
    deel = (samen - sum(nodig)) / (sum(wens) - sum(nodig))
    return [Length(int(n + (w - n) * deel)) for n, w in zip(nodig, wens, strict=True)]


def vulling(kleur: str) -> Any:
    """Return the colour behind text or a cell."""
    uit = OxmlElement("w:shd")
    for naam, waarde in (("val", "clear"), ("color", "auto"), ("fill", kleur)):
        uit.set(qn(f"w:{naam}"), waarde)
    return uit


def _tekst(cel: Zin | str) -> str:
    return cel.tekst if isinstance(cel, Zin) else cel


def _bladbreedte(w: Worddocument) -> int:
    blad = w.sections[0]
    maten: Sequence[int] = (blad.page_width or 0, blad.left_margin or 0, blad.right_margin or 0)
    return maten[0] - maten[1] - maten[2]


def _vorm(eigenschappen: Any) -> None:
    """Give a table thin grey lines."""
    randen = OxmlElement("w:tblBorders")
    for kant in ("top", "left", "bottom", "right", "insideH", "insideV"):
        lijn = OxmlElement(f"w:{kant}")
        for naam, waarde in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", _LIJN)):
            lijn.set(qn(f"w:{naam}"), waarde)
        randen.append(lijn)
    # The schema wants a fixed order: after the width and the alignment, before the layout and the look.
    volgende = next(
        (x for x in eigenschappen if x.tag in (qn("w:tblLayout"), qn("w:tblCellMar"), qn("w:tblLook"))), None
    )
    if volgende is None:
        eigenschappen.append(randen)
    else:
        volgende.addprevious(randen)


def _wit(p: Paragraph) -> None:
    """Make an empty paragraph low: it only keeps two tables apart."""
    opmaak = p.paragraph_format
    opmaak.space_before = opmaak.space_after = Pt(0)
    opmaak.line_spacing_rule, opmaak.line_spacing = WD_LINE_SPACING.EXACTLY, Pt(8)
