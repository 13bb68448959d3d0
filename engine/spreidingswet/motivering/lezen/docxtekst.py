"""The text of one paragraph of a DOCX as a reader sees it: insertions in, deletions and hidden text out."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from lxml import etree

from spreidingswet.motivering.lezen.verzamelen import Verzamelaar

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_ONWAAR = ("0", "false", "off", "none")
_TEKENS = {f"{W}tab": " ", f"{W}ptab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}
_NIETS = frozenset(
    W + n for n in ("pPr", "rPr", "sdtPr", "sdtEndPr", "instrText", "delText", "delInstrText", "softHyphen",
                    "annotationRef", "footnoteRef", "endnoteRef", "rt")
)  # fmt: skip
_NOTEN = {f"{W}footnoteReference": "footnotes", f"{W}endnoteReference": "endnotes", f"{W}commentReference": "comments"}
_GESCHRAPT = (f"{W}del", f"{W}moveFrom")
_LOS = {
    "pic": ("een afbeelding", "afbeeldingen"),
    "imagedata": ("een afbeelding", "afbeeldingen"),
    "chart": ("een grafiek", "grafieken"),
    "relIds": ("een schema (SmartArt)", "schema's (SmartArt)"),
    "OLEObject": ("een ingesloten object", "ingesloten objecten"),
}


def lokaal(element: etree._Element) -> str:
    """Return the name of an element without its namespace; of a comment, empty."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def staat_aan(ouder: etree._Element | None, naam: str) -> bool:
    """Return whether a switch (w:vanish, w:tblHeader) is there and not put off."""
    deel = None if ouder is None else ouder.find(W + naam)
    return deel is not None and deel.get(f"{W}val", "1").casefold() not in _ONWAAR


def keuze(element: etree._Element) -> etree._Element | None:
    """Return the one of the alternatives that Word shows (mc:Choice); they say the same, so only one is read."""
    gekozen = element.find(f"{_MC}Choice")
    return element.find(f"{_MC}Fallback") if gekozen is None else gekozen


def alle_tekst(element: etree._Element) -> str:
    """Return all text within, deleted or not."""
    return "".join(e.text or "" for e in element.iter(f"{W}t", f"{W}delText"))


@dataclass(slots=True)
class Regel:
    """The text of a paragraph, and what hangs on it: text boxes, and notes by kind and id."""

    delen: list[str] = field(default_factory=list)
    kaders: list[etree._Element] = field(default_factory=list)
    noten: list[tuple[str, str]] = field(default_factory=list)

    @property
    def tekst(self) -> str:
        """Return the text as it stands in the file, white space and all."""
        return "".join(self.delen)


@dataclass(slots=True)
class Alinealezer:
    """Reads paragraphs; what is not read goes to the collector."""

    uit: Verzamelaar

    def lees(self, alinea: etree._Element, regel: Regel | None = None) -> Regel:
        """Return what one paragraph holds, added to `regel` if that is given."""
        regel = Regel() if regel is None else regel
        self._inhoud(alinea, regel)
        return regel

    def geschrapt(self, element: etree._Element) -> None:
        """Count a deletion; its words are kept as a property, since they are still in the file."""
        if tekst := alle_tekst(element):
            self.uit.overgeslagen("een bijgehouden verwijdering", "bijgehouden verwijderingen")
            self.uit.eigenschap("verwijderde tekst", tekst)

    def _inhoud(self, ouder: etree._Element, regel: Regel) -> None:
        for kind in ouder:
            tag = kind.tag
            if tag == f"{W}t":
                regel.delen.append(kind.text or "")
            elif tag in _TEKENS:
                regel.delen.append(_TEKENS[tag])
            elif tag in _NIETS:
                continue
            elif tag == f"{W}r" and staat_aan(kind.find(f"{W}rPr"), "vanish"):
                self._verborgen(kind)
            elif tag in _NOTEN:
                regel.noten.append((_NOTEN[tag], kind.get(f"{W}id", "")))
            elif tag in _GESCHRAPT:
                self.geschrapt(kind)
            elif tag == f"{W}sym":
                self.uit.overgeslagen("een symbool", "symbolen")
            elif tag in (f"{_M}oMath", f"{_M}oMathPara"):
                self._formule(kind)
            elif tag in (f"{W}drawing", f"{W}pict", f"{W}object"):
                self._tekening(kind, regel)
            else:
                self._verder(kind, regel, self._inhoud)

    def _verder(self, kind: etree._Element, regel: Regel, lees: Callable[[etree._Element, Regel], None]) -> None:
        if kind.tag == f"{_MC}AlternateContent":
            gekozen = keuze(kind)
            if gekozen is not None:
                lees(gekozen, regel)
        elif kind.tag == f"{W}txbxContent":
            regel.kaders.append(kind)
        else:
            lees(kind, regel)

    def _verborgen(self, run: etree._Element) -> None:
        if tekst := alle_tekst(run):
            self.uit.overgeslagen("een stuk verborgen tekst", "stukken verborgen tekst")
            self.uit.eigenschap("verborgen tekst", tekst)

    def _formule(self, element: etree._Element) -> None:
        """Count a formula; a fraction read as a line of text would be another number."""
        self.uit.overgeslagen("een formule", "formules")
        self.uit.eigenschap("formule", " ".join(e.text or "" for e in element.iter(f"{_M}t")))

    def _tekening(self, ouder: etree._Element, regel: Regel) -> None:
        for kind in ouder:
            naam = lokaal(kind)
            if naam in _LOS:
                self.uit.overgeslagen(*_LOS[naam])
            if naam == "docPr":
                for deel in ("title", "descr"):
                    self.uit.eigenschap("alternatieve tekst", kind.get(deel))
            elif naam in ("shape", "rect", "group", "imagedata"):
                self.uit.eigenschap("alternatieve tekst", kind.get("alt"))
            elif naam == "textpath":
                self.uit.eigenschap("watermerk", kind.get("string"))
            self._verder(kind, regel, self._tekening)


def alineas(wortel: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs of a header, note or comment; those in a text box come with the paragraph it hangs on."""
    for kind in wortel:
        if kind.tag == f"{W}p":
            yield kind
        elif kind.tag == f"{_MC}AlternateContent":
            gekozen = keuze(kind)
            if gekozen is not None:
                yield from alineas(gekozen)
        elif kind.tag not in _GESCHRAPT:
            yield from alineas(kind)
