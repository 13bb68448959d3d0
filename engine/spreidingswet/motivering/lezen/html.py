"""A web page as text: parsed by lxml.html, never executed, nothing fetched."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree, html

from spreidingswet.motivering.lezen.grenzen import MAX_DIEPTE, MAX_KOLOMMEN, fout, te_diep, te_veel
from spreidingswet.motivering.lezen.verzamelen import Verzamelaar
from spreidingswet.motivering.stukken import Bestandssoort, GelezenMotivering, Stuksoort

_BLOK = frozenset(
    (
        "html", "body", "p", "div", "section", "article", "main", "header", "footer", "nav", "aside", "li", "ul", "ol",
        "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "figure", "figcaption", "address",
        "hr", "details", "summary", "form", "fieldset", "legend", "caption", "table", "thead", "tbody", "tfoot", "tr",
        "td", "th", "menu", "center",
    )
)  # fmt: skip
_WEG: dict[str, tuple[str, str]] = {
    "script": ("een script", "scripts"),
    "style": ("een stijlblad", "stijlbladen"),
    "template": ("een sjabloon", "sjablonen"),
    "noscript": ("een deel voor wie geen scripts uitvoert", "delen voor wie geen scripts uitvoert"),
    "svg": ("een tekening", "tekeningen"),
    "math": ("een formule", "formules"),
    "canvas": ("een tekening", "tekeningen"),
    "iframe": ("een ingesloten pagina", "ingesloten pagina's"),
    "frame": ("een ingesloten pagina", "ingesloten pagina's"),
    "object": ("een ingesloten object", "ingesloten objecten"),
    "embed": ("een ingesloten object", "ingesloten objecten"),
    "applet": ("een ingesloten object", "ingesloten objecten"),
    "audio": ("een geluid", "geluiden"),
    "video": ("een video", "video's"),
    "input": ("een invulveld", "invulvelden"),
    "textarea": ("een invulveld", "invulvelden"),
    "select": ("een invulveld", "invulvelden"),
    "button": ("een knop", "knoppen"),
}
_STIL = frozenset(("head", "title", "meta", "link", "base", "colgroup", "col", "datalist", "rt", "rp"))
_GESCHRAPT = frozenset(("del", "s", "strike"))
_VERBORGEN = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_NOOT = re.compile(r"\b(?:footnote|footnotes|voetnoot|voetnoten|endnote|endnotes)\b")
_NOOTROL = frozenset(("doc-footnote", "doc-endnotes", "doc-endnote"))
_METAVELDEN = {"author": "auteur", "description": "beschrijving", "keywords": "trefwoorden", "subject": "onderwerp"}


def lees_html(tekst: str, naam: str, soort: Bestandssoort = "html") -> GelezenMotivering:
    """Read a page. Raises InvoerFout: SW-M04 (no text), SW-M07 (no page), SW-M13, SW-M14 (too deep)."""
    lezer = html.HTMLParser(encoding="utf-8", no_network=True, remove_pis=True, huge_tree=True)
    # huge_tree lifts the bound on one long text; depth is bounded below, and the file was bounded before.
    try:
        wortel = html.document_fromstring(tekst.encode("utf-8"), parser=lezer)
    except (etree.LxmlError, ValueError, AssertionError) as wat:
        raise fout("SW-M07", "de webpagina is niet te lezen", naam, doe="sla de pagina opnieuw op") from wat
    _kijk_diepte(wortel, naam)
    uit = Verzamelaar(naam, soort)
    _Wandelaar(uit).loop(wortel)
    _kop(wortel, uit)
    return uit.klaar()


def _kijk_diepte(wortel: etree._Element, naam: str) -> None:
    diepte = 0
    for wanneer, element in etree.iterwalk(wortel, events=("start", "end")):
        diepte += 1 if wanneer == "start" else -1
        if diepte > MAX_DIEPTE:
            raise te_diep(naam, f"regel {element.sourceline}")


def _kop(wortel: etree._Element, uit: Verzamelaar) -> None:
    """Keep what the page says about itself."""
    for titel in wortel.iterfind(".//head/title"):
        uit.eigenschap("titel", titel.text)
    for veld in wortel.iter("meta"):
        if naam := _METAVELDEN.get(str(veld.get("name", "")).casefold()):
            uit.eigenschap(naam, veld.get("content"))


@dataclass(slots=True)
class _Wandelaar:
    """Walks through a page and gathers the text between the blocks."""

    uit: Verzamelaar
    buffer: list[str] = field(default_factory=list)
    soort: Stuksoort = "alinea"
    niveau: int = 0
    noot: bool = False

    def loop(self, wortel: etree._Element) -> None:
        self._kinderen(wortel)
        self._spoel()

    def _spoel(self) -> None:
        if self.buffer:
            soort = "voetnoot" if self.noot and self.soort != "kop" else self.soort
            self.uit.stuk("".join(self.buffer), soort, self.niveau)
            self.buffer.clear()

    def _kinderen(self, ouder: etree._Element) -> None:
        if ouder.text:
            self.buffer.append(ouder.text)
        for kind in ouder:
            if isinstance(kind.tag, str):
                self._element(kind)
            elif isinstance(kind, etree._Comment):
                self.uit.overgeslagen("een opmerking in de broncode", "opmerkingen in de broncode")
                self.uit.eigenschap("opmerking in de broncode", kind.text)
            if kind.tail:
                self.buffer.append(kind.tail)

    def _element(self, element: etree._Element) -> None:
        naam = str(element.tag)
        if self._overslaan(element, naam):
            return
        if naam == "table":
            self._tabel(element)
        elif naam == "img":
            self.uit.overgeslagen("een afbeelding", "afbeeldingen")
            self.uit.eigenschap("alternatieve tekst", element.get("alt"))
        elif naam in ("br", "wbr", "hr"):
            self.buffer.append(" " if naam == "br" else "")
            if naam == "hr":
                self._spoel()
        elif naam in _BLOK:
            self._blok(element, naam)
        elif not (naam in ("sup", "a") and _is_nootverwijzing(element, naam)):
            self._kinderen(element)
            if naam == "a" and (doel := element.get("href", "")).partition(":")[0] in ("http", "https", "mailto"):
                self.uit.eigenschap("koppeling", doel)

    def _overslaan(self, element: etree._Element, naam: str) -> bool:
        """Return whether an element is not read; what is in it is counted and, where it is text, kept apart."""
        if naam in _STIL:
            return True
        if naam in _WEG:
            self.uit.overgeslagen(*_WEG[naam])
            return True
        if naam in _GESCHRAPT:
            self.uit.overgeslagen("een doorgehaald stuk tekst", "doorgehaalde stukken tekst")
            self.uit.eigenschap("verwijderde tekst", _tekst(element))
            return True
        if _is_verborgen(element):
            self.uit.overgeslagen("een stuk verborgen tekst", "stukken verborgen tekst")
            self.uit.eigenschap("verborgen tekst", _tekst(element))
            return True
        return False

    def _blok(self, element: etree._Element, naam: str) -> None:
        self._spoel()
        eerder = self.soort, self.niveau, self.noot
        if len(naam) == 2 and naam[0] == "h" and naam[1].isdigit():
            self.soort, self.niveau = "kop", int(naam[1])
        elif naam in ("li", "dt", "dd"):
            self.soort, self.niveau = "lijst", 0
        elif naam == "summary":
            self.niveau = 0
        if element.get("role") in _NOOTROL or _NOOT.search(element.get("class", "").casefold()):
            self.noot = True
        self._kinderen(element)
        self._spoel()
        self.soort, self.niveau, self.noot = eerder

    def _tabel(self, tabel: etree._Element) -> None:
        self._spoel()
        titel = ""
        for bijschrift in tabel.iterfind("caption"):
            titel = _zichtbare_tekst(bijschrift)
            self._element(bijschrift)
        rijen = [r for r in tabel.iter("tr") if next(r.iterancestors("table")) is tabel]
        binnen: list[etree._Element] = []
        rooster, koprijen = _rooster(rijen, self, binnen)
        self.uit.tabel(rooster, koprijen, titel)
        for kind in binnen:
            self._element(kind)

    def cel(self, cel: etree._Element, binnen: list[etree._Element]) -> str:
        """Return the text of a cell; tables within it are put aside."""
        wandelaar = _Celwandelaar(self.uit, binnen=binnen)
        wandelaar._kinderen(cel)
        return "".join(wandelaar.buffer)


@dataclass(slots=True)
class _Celwandelaar(_Wandelaar):
    """Gathers a whole cell as one text: a block within it is only a space."""

    binnen: list[etree._Element] = field(default_factory=list)

    def _spoel(self) -> None:
        self.buffer.append(" ")

    def _tabel(self, tabel: etree._Element) -> None:
        self.binnen.append(tabel)


def _rooster(
    rijen: list[etree._Element], wandelaar: _Wandelaar, binnen: list[etree._Element]
) -> tuple[list[list[str]], int | None]:
    """Return the cells as a block, and how many rows at the top are headings (None where the page does not say)."""
    rooster: list[list[str]] = []
    open_: dict[int, int] = {}  # column: rows that a cell above still covers
    koppen, gezegd = 0, False
    for nummer, rij in enumerate(rijen):
        cellen: list[str] = []
        nieuw: dict[int, int] = {}
        eigen = [c for c in rij if c.tag in ("td", "th")]
        for cel in eigen:
            while open_.get(len(cellen), 0):
                cellen.append("")
            breed, hoog = _getal(cel, "colspan"), _getal(cel, "rowspan")
            if len(cellen) + breed > MAX_KOLOMMEN:
                raise te_veel("kolommen", MAX_KOLOMMEN, wandelaar.uit.bestand, f"regel {rij.sourceline}")
            for k in range(len(cellen), len(cellen) + breed):
                nieuw[k] = hoog
            cellen += [wandelaar.cel(cel, binnen), *[""] * (breed - 1)]
        open_ = {k: n - 1 for k, n in open_.items() if n > 1} | {k: n - 1 for k, n in nieuw.items() if n > 1}
        ouder = rij.getparent()
        kop = (ouder is not None and ouder.tag == "thead") or (bool(eigen) and all(c.tag == "th" for c in eigen))
        gezegd = gezegd or kop
        if kop and koppen == nummer:
            koppen += 1
        rooster.append(cellen)
    return rooster, koppen if gezegd else None


def _getal(cel: etree._Element, naam: str) -> int:
    waarde = cel.get(naam, "1").strip()
    return max(1, min(int(waarde[:6]), 65_534)) if waarde.isascii() and waarde.isdecimal() else 1


def _tekst(element: etree._Element) -> str:
    return " ".join(str(t) for t in element.itertext())


def _is_verborgen(element: etree._Element) -> bool:
    return element.get("hidden") is not None or _VERBORGEN.search(element.get("style", "")) is not None


def _zichtbare_tekst(element: etree._Element) -> str:
    delen = [element.text or ""]
    for kind in element:
        if isinstance(kind.tag, str) and not _is_verborgen(kind):
            delen.append(_zichtbare_tekst(kind))
        delen.append(kind.tail or "")
    return " ".join(delen)


def _is_nootverwijzing(element: etree._Element, naam: str) -> bool:
    """Return whether this is the number of a note: read as text it would be a digit behind the number before it."""
    rol = element.get("role") == "doc-noteref" or any(a.get("role") == "doc-noteref" for a in element.iter("a"))
    if naam == "a":
        return rol
    koppelingen = [a for a in element.iter("a") if a.get("href", "").startswith("#")]
    return rol or (bool(koppelingen) and _tekst(element).strip("[]() \n").isdecimal())
