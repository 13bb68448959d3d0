"""A PDF with a text layer: pypdf gives the text and where it stands, the paragraphs are made from the lines.

A PDF holds no paragraphs, headings or tables, only letters at places. What cannot be known is said in `overgeslagen`.
"""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Any

from pypdf import PageObject, PdfReader, apply_configuration
from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError
from pypdf.generic import ArrayObject, DictionaryObject, StreamObject

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.motivering.lezen.grenzen import (
    MAX_PAGINAS,
    MAX_PDF_BEWERKINGEN,
    MAX_PDF_INHOUD,
    MAX_PDF_PAGINABYTES,
    MAX_PDF_TEKENINGEN,
    MAX_TEKENS,
    fout,
    te_veel,
)
from spreidingswet.motivering.lezen.pdfalineas import voeg_toe
from spreidingswet.motivering.lezen.pdfregels import Regel, Regelmaker
from spreidingswet.motivering.lezen.verzamelen import Verzamelaar
from spreidingswet.motivering.stukken import GelezenMotivering

_GELEZEN: ContextVar[list[str] | None] = ContextVar("_GELEZEN", default=None)


class _Meelezer(logging.Handler):
    """Takes what pypdf logs: without a handler Python prints it, and a part that pypdf drops would be lost unseen."""

    def emit(self, record: logging.LogRecord) -> None:
        """Remember that a drawing could not be read; what was repaired needs no word."""
        lijst = _GELEZEN.get()
        if lijst is not None and not lijst and str(record.msg).startswith("Impossible to decode XForm"):
            lijst.append(str(record.msg))


logging.getLogger("pypdf").addHandler(_Meelezer())

_VELDEN = (("titel", "/Title"), ("auteur", "/Author"), ("onderwerp", "/Subject"), ("trefwoorden", "/Keywords"))
_PAGINAS = "pagina's"
_ONTCIJFERBAAR = 0.2
"""Share of characters that have no known letter, above which the text is no text."""


class _TeVeelWerk(Exception):
    """The budget of operators or characters is used up."""


@dataclass(slots=True)
class _Budget:
    """Counts the work over all pages. pypdf swallows an error within a drawing, so each next step raises it again."""

    naam: str
    bewerkingen: int = 0
    tekens: int = 0
    inhoud: int = 0
    tekeningen: int = 0
    """On this page. pypdf would leave out what is over its own bound, so ours is reached first."""

    def bewerking(self, teken: bytes, *_: Any) -> None:
        self.bewerkingen += 1
        self.tekeningen += teken == b"Do"
        self.kijk()

    def bytes(self, bladzij: PageObject) -> None:
        """Count what draws a page before it is taken apart: operands without an operator are work too."""
        delen = bladzij.get("/Contents")
        delen = delen.get_object() if delen is not None else None
        for deel in delen if isinstance(delen, ArrayObject) else [delen]:
            stroom = deel.get_object() if deel is not None else None
            self.inhoud += len(stroom.get_data()) if isinstance(stroom, StreamObject) else 0
            if self.inhoud > MAX_PDF_INHOUD:
                raise _TeVeelWerk

    def kijk(self) -> None:
        if self.bewerkingen > MAX_PDF_BEWERKINGEN or self.tekeningen > MAX_PDF_TEKENINGEN:
            raise _TeVeelWerk

    def tekst(self, tekst: str) -> None:
        self.tekens += len(tekst)
        if self.tekens > MAX_TEKENS:
            raise te_veel("tekens", MAX_TEKENS, self.naam)


@dataclass(slots=True)
class _Pagina:
    nummer: int
    regels: list[Regel] = field(default_factory=list)
    opmerkingen: list[str] = field(default_factory=list)


def lees_pdf(inhoud: bytes, naam: str) -> GelezenMotivering:
    """Read a PDF.

    Raises InvoerFout: SW-M06 (password or protection), SW-M08 (damaged), SW-M12 (no text, or text without letters),
    SW-M13 (too many pages or characters), SW-M18 (too much work).
    """
    uit = Verzamelaar(naam, "pdf")
    gemist: list[str] = []
    merk = _GELEZEN.set(gemist)
    try:
        with apply_configuration(
            array_based_stream_maximum_output_length=MAX_PDF_PAGINABYTES,
            zlib_maximum_output_length=4 * MAX_PDF_PAGINABYTES,
            lzw_maximum_output_length=MAX_PDF_PAGINABYTES,
            run_length_maximum_output_length=MAX_PDF_PAGINABYTES,
            stream_decoding_work_maximum_length=8 * MAX_PDF_PAGINABYTES,
            stream_parsing_work_maximum_count=MAX_PDF_BEWERKINGEN // 5,
            xform_maximum_invocations_per_extraction=2 * MAX_PDF_TEKENINGEN,
            page_tree_maximum_entries=20 * MAX_PAGINAS,
            page_tree_maximum_page_entries=100 * MAX_PAGINAS,
        ):
            paginas = _paginas(inhoud, naam, uit)
    except (InvoerFout, MemoryError):
        raise
    except (_TeVeelWerk, LimitReachedError) as wat:
        raise fout("SW-M18", "de pdf is te ingewikkeld om te lezen; er is niets gelezen", naam,
                   verwacht="pagina's met gewone tekst",
                   doe="lever het Word-document (docx) aan") from wat  # fmt: skip
    except (DependencyError, FileNotDecryptedError) as wat:
        raise _versleuteld(naam) from wat
    except Exception as wat:  # pypdf lets KeyError, TypeError and RecursionError through for what is damaged
        raise fout("SW-M08", "de pdf is beschadigd", naam, verwacht="een hele pdf",
                   doe="maak de pdf opnieuw vanuit de tekstverwerker, of lever een docx aan") from wat  # fmt: skip
    finally:
        _GELEZEN.reset(merk)
    if gemist:
        uit.opmerking("een deel van een pagina dat beschadigd is")
    _zonder_tekst(paginas, naam, uit)
    voeg_toe(uit, [(p.nummer, p.regels, p.opmerkingen) for p in paginas])
    uit.opmerking(
        "de indeling van tabellen: een pdf zegt niet waar een tabel staat, de rijen zijn als alinea's gelezen"
    )
    return uit.klaar()


def _versleuteld(naam: str) -> InvoerFout:
    return fout("SW-M06", "de pdf is versleuteld of beveiligd", naam, verwacht="een pdf zonder beveiliging",
                doe="maak de pdf opnieuw zonder beveiliging, of lever een docx aan")  # fmt: skip


def _paginas(inhoud: bytes, naam: str, uit: Verzamelaar) -> list[_Pagina]:
    lezer = PdfReader(io.BytesIO(inhoud))
    if lezer.is_encrypted:
        raise _versleuteld(naam)
    aantal = len(lezer.pages)
    if aantal > MAX_PAGINAS:
        raise te_veel("pagina's", MAX_PAGINAS, naam)
    if not aantal:
        raise fout("SW-M08", "de pdf heeft geen pagina's", naam, verwacht="een hele pdf", doe="maak de pdf opnieuw")
    budget = _Budget(naam)
    paginas = [_pagina(bladzij, nummer, budget, uit) for nummer, bladzij in enumerate(lezer.pages, 1)]
    _eigenschappen(lezer, uit)
    return paginas


def _pagina(bladzij: PageObject, nummer: int, budget: _Budget, uit: Verzamelaar) -> _Pagina:
    maker = Regelmaker()

    def zie(tekst: str, cm: list[float], tm: list[float], letter: Any, maat: float) -> None:
        budget.tekst(tekst)
        maker.fragment(tekst, cm, tm, letter, maat)

    budget.tekeningen = 0
    budget.bytes(bladzij)
    bladzij.extract_text(visitor_operand_before=budget.bewerking, visitor_text=zie)
    budget.tekst("")  # an error within a drawing was swallowed
    budget.kijk()
    pagina = _Pagina(nummer, maker.klaar())
    for notitie in _woordenboeken(bladzij.get("/Annots")):
        soort = notitie.get("/Subtype")
        if soort == "/Widget":
            uit.overgeslagen("een invulveld", "invulvelden")
            uit.eigenschap("invulveld", notitie.get("/V"))
        elif soort in ("/Text", "/FreeText", "/Highlight", "/Underline", "/StrikeOut", "/Squiggly", "/Caret", "/Popup"):
            if tekst := str(notitie.get("/Contents") or ""):
                pagina.opmerkingen.append(tekst)
        elif soort == "/Link" and isinstance(actie := notitie.get("/A"), DictionaryObject) and "/URI" in actie:
            uit.eigenschap("koppeling", actie["/URI"])
    uit.overgeslagen("een afbeelding", "afbeeldingen", _afbeeldingen(bladzij))
    return pagina


def _woordenboeken(lijst: Any) -> Iterator[DictionaryObject]:
    lijst = lijst.get_object() if lijst is not None else None
    for deel in lijst if isinstance(lijst, ArrayObject) else ():
        if isinstance(deel := deel.get_object(), DictionaryObject):
            yield deel


def _afbeeldingen(bladzij: PageObject) -> int:
    middelen = bladzij.get("/Resources")
    middelen = middelen.get_object() if middelen is not None else None
    dingen = middelen.get("/XObject") if isinstance(middelen, DictionaryObject) else None
    dingen = dingen.get_object() if dingen is not None else None
    if not isinstance(dingen, DictionaryObject):
        return 0
    objecten = (d.get_object() for d in dingen.values())
    return sum(isinstance(o, DictionaryObject) and o.get("/Subtype") == "/Image" for o in objecten)


def _eigenschappen(lezer: PdfReader, uit: Verzamelaar) -> None:
    gegevens: Mapping[str, Any] = lezer.metadata or {}
    for naam, veld in _VELDEN:
        uit.eigenschap(naam, gegevens.get(veld))
    for bijlage in lezer.attachment_list:
        uit.overgeslagen("een bijgevoegd bestand", "bijgevoegde bestanden")
        uit.eigenschap("ingesloten bestand", bijlage.name)


def _zonder_tekst(paginas: list[_Pagina], naam: str, uit: Verzamelaar) -> None:
    """Refuse a PDF without text; name the pages that have none."""
    tekst = "".join(r.tekst for p in paginas for r in p.regels)
    doe = "lever het Word-document aan, of laat de tekst herkennen (OCR)"
    if not tekst.strip():
        raise fout("SW-M12", "de pdf heeft geen tekst; het zijn afbeeldingen van pagina's (een scan)", naam,
                   verwacht="een pdf met tekst", doe=doe)  # fmt: skip
    vreemd = sum(t == "\ufffd" or "\ue000" <= t <= "\uf8ff" or t < " " for t in tekst)
    if vreemd > _ONTCIJFERBAAR * len(tekst):
        raise fout("SW-M12", "de tekst van de pdf is niet te ontcijferen: de letters hebben geen betekenis", naam,
                   verwacht="een pdf met tekst", doe=doe)  # fmt: skip
    leeg = [p.nummer for p in paginas if not p.regels]
    if leeg:
        nummers = ", ".join(map(str, leeg[:10])) + (" en verder" if len(leeg) > 10 else "")
        uit.opmerking(f"{'pagina' if len(leeg) == 1 else _PAGINAS} zonder tekst: {nummers}")
