"""A draft as a Word document: headings, tables with repeating headings, page numbers, and the anchors as comments."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from itertools import zip_longest
from typing import Any

import docx as python_docx
from docx.document import Document as Worddocument
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Length, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from lxml import etree

from spreidingswet.motivering.document import Alinea, Deel, Document, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.schrijven.docxtabel import tabel, vulling

_DAG = datetime(2024, 1, 31, tzinfo=UTC)
"""The day the law took effect, as the date of the file: the same draft gives the same bytes on every day."""
_ZIPDAG = (1980, 1, 1, 0, 0, 0)
_AUTEUR = "spreidingswet"
_BLAUW, _GRIJS, _GEEL = RGBColor(0x15, 0x42, 0x73), RGBColor(0x4A, 0x4A, 0x4A), "FFF3CD"


def docx(document: Document) -> bytes:
    """Write a draft as DOCX; the same draft always gives the same bytes."""
    w = python_docx.Document()
    _opmaak(w, document)
    _nieuw_word(w)
    for d, volgend in zip_longest(document.delen, document.delen[1:]):
        match d:
            case Kop():
                kop = w.add_heading(d.tekst, min(d.niveau, 9))
                kop.paragraph_format.page_break_before = d.nieuwe_bladzijde or None
            case Alinea():
                p = w.add_paragraph()
                p.paragraph_format.keep_with_next = _leidt_in(d, volgend) or None
                _zinnen(w, p, d.zinnen)
            case Lijst():
                for z in d.zinnen:
                    p = w.add_paragraph(style="List Number" if d.genummerd else "List Bullet")
                    p.paragraph_format.space_after = Pt(3)
                    _zinnen(w, p, (z,))
            case Tabel():
                _tabel(w, d)
    stroom = io.BytesIO()
    w.save(stroom)
    return _vast(stroom.getvalue())


def _leidt_in(d: Alinea, volgend: Deel | None) -> bool:
    """Return whether a paragraph only says what follows, so that it may not stand alone at the foot of a page."""
    return all(z.soort == "inleiding" for z in d.zinnen) and isinstance(volgend, Lijst | Tabel)


def _opmaak(w: Worddocument, document: Document) -> None:
    e = w.core_properties
    e.title, e.author, e.language, e.comments = document.titel, _AUTEUR, "nl-NL", ""
    e.created = e.modified = _DAG
    e.last_modified_by, e.revision, e.subject = _AUTEUR, 1, document.koptekst
    stijl: Any = w.styles["Normal"]
    stijl.font.name, stijl.font.size = "Verdana", Pt(9)
    stijl.paragraph_format.space_after = Pt(6)
    for naam in ("Normal", *(f"Heading {n}" for n in range(1, 10))):
        _taal(w.styles[naam].element.get_or_add_rPr())
    for n in range(1, 10):
        kop: Any = w.styles[f"Heading {n}"]
        kop.font.name, kop.font.size, kop.font.color.rgb = "Verdana", Pt({1: 14, 2: 12, 3: 10}.get(n, 9)), _BLAUW
        kop.font.italic, kop.font.bold = n > 4, n <= 4
        kop.paragraph_format.space_before, kop.paragraph_format.space_after = Pt(max(16 - 2 * n, 8)), Pt(3)
        lettertype = kop.element.get_or_add_rPr().get_or_add_rFonts()
        for k in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
            lettertype.attrib.pop(qn(f"w:{k}"), None)
        lettertype.set(qn("w:ascii"), "Verdana")
        lettertype.set(qn("w:hAnsi"), "Verdana")
    standaard = w.styles.element.find(f".//{qn('w:rPrDefault')}/{qn('w:rPr')}")
    if standaard is not None:
        _taal(standaard)
    blad = w.sections[0]
    blad.page_width, blad.page_height = Cm(21), Cm(29.7)
    blad.left_margin = blad.right_margin = Cm(2.2)
    rechts = blad.page_width - blad.left_margin - blad.right_margin
    kop = blad.header.paragraphs[0]
    kop.add_run(document.koptekst).font.size = Pt(8)
    voet = blad.footer.paragraphs[0]
    for p in (kop, voet):
        p.paragraph_format.tab_stops.clear_all()
        p.style = w.styles["Normal"]  # the style of the template has its own tab stops, for another width
    voet.paragraph_format.tab_stops.add_tab_stop(Length(rechts), WD_TAB_ALIGNMENT.RIGHT)
    voet.add_run(f"{document.voettekst}\tPagina ").font.size = Pt(8)
    _veld(voet, "PAGE")
    voet.add_run(" van ").font.size = Pt(8)
    _veld(voet, "NUMPAGES")


def _nieuw_word(w: Worddocument) -> None:
    """Say that the document is of Word 2013 or later: that of the template opens in compatibility mode."""
    for stand in w.settings.element.iter(qn("w:compatSetting")):
        if stand.get(qn("w:name")) == "compatibilityMode":
            stand.set(qn("w:val"), "15")


def _taal(rpr: Any) -> None:
    oud = rpr.find(qn("w:lang"))
    if oud is not None:
        rpr.remove(oud)
    taal = OxmlElement("w:lang")
    taal.set(qn("w:val"), "nl-NL")
    taal.set(qn("w:eastAsia"), "nl-NL")
    taal.set(qn("w:bidi"), "ar-SA")
    rpr.append(taal)


def _veld(p: Paragraph, code: str) -> None:
    """Put a field in a paragraph, with a value until the reader's program computes it."""
    for soort, tekst in (("begin", ""), ("", code), ("separate", ""), ("waarde", "1"), ("end", "")):
        run = p.add_run(tekst if soort == "waarde" else "")
        run.font.size = Pt(8)
        if soort == "waarde":
            continue
        if soort:
            teken = OxmlElement("w:fldChar")
            teken.set(qn("w:fldCharType"), soort)
        else:
            teken = OxmlElement("w:instrText")
            teken.set(qn("xml:space"), "preserve")
            teken.text = f" {tekst} "
        run._r.append(teken)  # type: ignore[arg-type]  # python-docx types only the elements it knows


def _zinnen(w: Worddocument, p: Paragraph, zinnen: Iterable[Zin]) -> None:
    """Write sentences in a paragraph, with one comment that gives the anchors of each."""
    alle = list(zinnen)
    runs = []
    for nr, z in enumerate(alle):
        tekst, grond = z.delen()
        runs.append(_run(p, z, f"{' ' if nr else ''}{tekst}"))
        if grond:
            # Smaller and grey, so that what is said can be read without what it rests on.
            runs.append(p.add_run(grond))
            runs[-1].font.size, runs[-1].font.color.rgb = Pt(7.5), _GRIJS
    meer = len(alle) > 1
    _opmerking(w, runs, [f"{f'zin {nr}: ' if meer else ''}{'; '.join(z.ankers)}" for nr, z in enumerate(alle, 1)])


def _run(p: Paragraph, z: Zin, tekst: str | None = None) -> Run:
    run = p.add_run(z.tekst if tekst is None else tekst)
    if z.soort == "gat":
        run.bold = True
        run._r.get_or_add_rPr().append(vulling(_GEEL))
    return run


def _opmerking(w: Worddocument, runs: list[Run], regels: list[str]) -> None:
    if not runs:
        return
    opmerking = w.add_comment(runs, text="\n".join(regels), author=_AUTEUR, initials="SW")
    opmerking._comment_elm.attrib.pop(qn("w:date"), None)  # the hour of writing is no part of a draft


def _tabel(w: Worddocument, d: Tabel) -> None:
    """Write a table with its title, and one comment for all of it: a comment a row would fill the margin."""
    titel = w.add_paragraph()
    titel.paragraph_format.keep_with_next = True
    titel.paragraph_format.space_before, titel.paragraph_format.space_after = Pt(6), Pt(3)
    run = _run(titel, d.titel)
    run.bold = True
    regels = ["; ".join(d.titel.ankers)]
    for nr, rij in enumerate(d.rijen, 1):
        ankers = dict.fromkeys(a for c in rij if isinstance(c, Zin) for a in c.ankers)
        regels += [f"rij {nr}: {'; '.join(ankers)}"] if ankers else []
    _opmerking(w, [run], regels)
    tabel(w, d, _run)


def _vast(inhoud: bytes) -> bytes:
    """Return the package without the day of writing and without the picture of the template."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        for naam in oud.namelist():
            if naam == "docProps/thumbnail.jpeg":
                continue
            data = oud.read(naam)
            if naam == "_rels/.rels":
                data = _zonder_plaatje(data)
            deel = zipfile.ZipInfo(naam, _ZIPDAG)
            deel.compress_type, deel.external_attr = zipfile.ZIP_DEFLATED, 0o600 << 16
            nieuw.writestr(deel, data)
    return uit.getvalue()


def _zonder_plaatje(rels: bytes) -> bytes:
    boom = etree.fromstring(rels)
    for r in list(boom):
        if str(r.get("Type", "")).endswith("/thumbnail"):
            boom.remove(r)
    return etree.tostring(boom, xml_declaration=True, encoding="UTF-8", standalone=True)
