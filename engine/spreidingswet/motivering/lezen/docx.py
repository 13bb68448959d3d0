"""A Word document: python-docx opens the package and finds its parts, the walk through them is ours.

python-docx shows no footnotes, text boxes, tracked changes or content controls; a motivation uses all of them.
"""

from __future__ import annotations

import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import docx
from docx.document import Document
from docx.opc.part import Part
from docx.opc.rel import _Relationship
from lxml import etree

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.motivering.lezen.docxstijl import Stijlen
from spreidingswet.motivering.lezen.docxtabel import lees_tabel
from spreidingswet.motivering.lezen.docxtekst import Alinealezer, Regel, W, alineas, keuze
from spreidingswet.motivering.lezen.pakket import beschadigd, boom, uitgepakt
from spreidingswet.motivering.lezen.soort import verkeerd
from spreidingswet.motivering.lezen.verzamelen import Verzamelaar
from spreidingswet.motivering.stukken import GelezenMotivering, Stuksoort

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_STRIKT = "http://purl.oclc.org/ooxml/"
_NOOTSOORT: dict[str, Stuksoort] = {"footnotes": "voetnoot", "endnotes": "voetnoot", "comments": "opmerking"}
_KERN = (
    ("titel", "title"), ("onderwerp", "subject"), ("auteur", "author"), ("trefwoorden", "keywords"),
    ("beschrijving", "comments"), ("categorie", "category"), ("laatst gewijzigd door", "last_modified_by"),
)  # fmt: skip
_BEDRIJF = {"Company": "organisatie", "Manager": "leidinggevende"}
_BIJLAGEN = ("word/embeddings/", "word/afchunk", "word/attachedtoolbars", "customxml/item")


def lees_docx(inhoud: bytes, naam: str) -> GelezenMotivering:
    """Read a DOCX. Raises InvoerFout: see pakket.uitgepakt, and SW-M04 (no text), SW-M07, SW-M13."""
    delen = uitgepakt(inhoud, naam)
    if any(_STRIKT.encode() in delen.get(p, b"")[:5_000] for p in ("_rels/.rels", "word/document.xml")):
        raise verkeerd(naam, "dit is een Word-document in de strikte vorm (Strict Open XML)")
    try:
        document = docx.Document(io.BytesIO(inhoud))
        lezer = _Lezer(naam, document, Verzamelaar(naam, "docx"))
        return lezer.lees(delen)
    except (InvoerFout, MemoryError):
        raise
    except RecursionError as wat:
        raise beschadigd(naam, "onderdelen verwijzen in een kring naar elkaar") from wat
    except Exception as wat:  # python-docx has no one error for a package that is not what it says
        raise beschadigd(naam, "een onderdeel ontbreekt of is niet wat het zegt te zijn") from wat


@dataclass(slots=True)
class _Lezer:
    naam: str
    document: Document
    uit: Verzamelaar
    alinea: Alinealezer = field(init=False)
    stijlen: Stijlen = field(init=False)
    noten: dict[tuple[str, str], str] = field(default_factory=dict)
    voor: Regel | None = None
    """The start of a paragraph whose end was deleted: it runs on in the next one."""

    def __post_init__(self) -> None:
        self.alinea = Alinealezer(self.uit)
        stijlen = self._wortels("styles")
        self.stijlen = Stijlen(stijlen[0] if stijlen else None)

    def lees(self, delen: Mapping[str, bytes]) -> GelezenMotivering:
        self._lees_noten()
        body = self.document.element.body
        self._randen(body, "header", "koptekst")
        self._blokken(body)
        if self.voor is not None:
            self._los(self.voor)
        for (deel, _), tekst in self.noten.items():
            self.uit.stuk(tekst, _NOOTSOORT[deel])  # what nothing refers to
        self._randen(body, "footer", "voettekst")
        self._eigenschappen(delen)
        return self.uit.klaar()

    def _delen(self, soort: str, bij: Iterable[_Relationship] | None = None) -> list[Part]:
        relaties = self.document.part.rels.values() if bij is None else bij
        return [r.target_part for r in relaties if not r.is_external and r.reltype.endswith("/" + soort)]

    def _wortels(self, soort: str) -> list[etree._Element]:
        return [boom(d.blob, self.naam, str(d.partname)) for d in self._delen(soort)]

    def _lees_noten(self) -> None:
        for deel in _NOOTSOORT:
            for wortel in self._wortels(deel):
                for noot in wortel:
                    if noot.get(f"{W}type", "normal") == "normal":
                        tekst = " ".join(self._regels(noot))
                        if tekst.strip():
                            self.noten[deel, noot.get(f"{W}id", "")] = tekst

    def _regels(self, wortel: etree._Element) -> Iterable[str]:
        """Yield the text of every paragraph within, text boxes after the paragraph they hang on."""
        for p in alineas(wortel):
            regel = self.alinea.lees(p)
            yield regel.tekst
            for kader in regel.kaders:
                yield from self._regels(kader)

    def _randen(self, body: etree._Element, soort: str, als: Stuksoort) -> None:
        """Read headers or footers, each part once and each text once."""
        gezien: set[str] = set()
        for verwijzing in body.iter(f"{W}{soort}Reference"):
            id_ = str(verwijzing.get(f"{_R}id"))
            if id_ in gezien or id_ not in self.document.part.rels:
                continue
            gezien.add(id_)
            deel = self.document.part.rels[id_].target_part
            for tekst in self._regels(boom(deel.blob, self.naam, str(deel.partname))):
                if (schoon := self.uit.schoon(tekst)) not in gezien:
                    gezien.add(schoon)
                    self.uit.stuk(schoon, als)

    def _blokken(self, ouder: etree._Element) -> None:
        for kind in ouder:
            tag = kind.tag
            if tag == f"{W}p":
                self._alinea(kind)
            elif tag == f"{W}tbl":
                self._tabel(kind)
            elif tag in (f"{W}del", f"{W}moveFrom"):
                self.alinea.geschrapt(kind)
            elif tag == f"{W}altChunk":
                self.uit.overgeslagen("een ingevoegd bestand", "ingevoegde bestanden")
            elif isinstance(tag, str) and tag not in (f"{W}sectPr", f"{W}sdtPr"):
                gekozen = keuze(kind) if tag.endswith("}AlternateContent") else kind
                if gekozen is not None:
                    self._blokken(gekozen)

    def _alinea(self, p: etree._Element) -> None:
        regel = self.alinea.lees(p, self.voor)
        self.voor = None
        if p.find(f"{W}pPr/{W}rPr/{W}del") is not None:
            self.voor = regel
            return
        aard = self.stijlen.van(p)
        soort: Stuksoort = "kop" if aard.niveau else "lijst" if aard.lijst else "alinea"
        if p.find(f"{W}pPr/{W}numPr") is not None:
            self.uit.opmerking("de automatische nummers voor koppen en lijsten")
        self.uit.stuk(regel.tekst, soort, aard.niveau or 0)
        self._aanhang(regel)

    def _los(self, regel: Regel) -> None:
        self.voor = None
        self.uit.stuk(regel.tekst)
        self._aanhang(regel)

    def _aanhang(self, regel: Regel) -> None:
        """Read what hangs on a paragraph, after it: text boxes, notes and comments."""
        for noot in regel.noten:
            if noot in self.noten:
                self.uit.stuk(self.noten.pop(noot), _NOOTSOORT[noot[0]])
        for kader in regel.kaders:
            self._blokken(kader)

    def _tabel(self, tabel: etree._Element) -> None:
        if self.voor is not None:
            self._los(self.voor)
        inhoud = lees_tabel(tabel, self.alinea)
        self.uit.tabel(inhoud.rooster, inhoud.koprijen)
        self._aanhang(inhoud.regel)
        for binnen in inhoud.binnen:
            self._tabel(binnen)

    def _eigenschappen(self, delen: Mapping[str, bytes]) -> None:
        kern = self.document.core_properties
        for naam, veld in _KERN:
            self.uit.eigenschap(naam, getattr(kern, veld))
        pakket = self.document.part.package.rels.values()
        for deel in self._delen("extended-properties", pakket):
            for element in boom(deel.blob, self.naam, str(deel.partname)):
                if (veldnaam := etree.QName(element).localname) in _BEDRIJF:
                    self.uit.eigenschap(_BEDRIJF[veldnaam], element.text)
        for deel in self._delen("custom-properties", pakket):
            for element in boom(deel.blob, self.naam, str(deel.partname)):
                self.uit.eigenschap(f"eigen: {element.get('name', '')}", " ".join(map(str, element.itertext())))
        for relatie in self.document.part.rels.values():
            if relatie.is_external:
                self.uit.eigenschap("koppeling", relatie.target_ref)
        for pad, blob in delen.items():
            if pad.startswith(_BIJLAGEN) and "props" not in pad:
                self.uit.eigenschap("ingesloten bestand", pad)
                if not pad.startswith("customxml/"):
                    self.uit.overgeslagen("een ingesloten bestand", "ingesloten bestanden")
                elif b"<" in blob and b"bibliography" not in blob[:2_000]:
                    self.uit.overgeslagen(
                        "een deel met eigen gegevens (customXml)", "delen met eigen gegevens (customXml)"
                    )
