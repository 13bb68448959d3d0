"""What kind of file this is, by its content; the name only parts Markdown from plain text."""

from __future__ import annotations

import re

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.motivering.lezen.grenzen import SOORTEN, fout
from spreidingswet.motivering.stukken import Bestandssoort

_DOCX = "sla het bestand in de tekstverwerker op als Word-document (docx)"
_ANDERS = (
    (b"\x89PNG", "een afbeelding (png)"),
    (b"\xff\xd8\xff", "een afbeelding (jpeg)"),
    (b"GIF8", "een afbeelding (gif)"),
    (b"II*\0", "een afbeelding (tiff)"),
    (b"MM\0*", "een afbeelding (tiff)"),
    (b"BM", "een afbeelding (bmp)"),
    (b"RIFF", "een afbeelding, geluid of video"),
    (b"{\\rtf", "een RTF-bestand"),
    (b"\x1f\x8b", "een ingepakt bestand (gzip)"),
    (b"7z\xbc\xaf\x27\x1c", "een ingepakt bestand (7z)"),
    (b"Rar!", "een ingepakt bestand (rar)"),
    (b"\xfd7zXZ", "een ingepakt bestand (xz)"),
    (b"BZh", "een ingepakt bestand (bzip2)"),
    (b"%!PS", "een PostScript-bestand"),
    (b"SQLite format 3\0", "een database"),
    (b"\x7fELF", "een programma"),
    (b"MZ", "een programma"),
)
_BINAIR = re.compile(rb"[\x00-\x08\x0e-\x1a\x7f]")
_OLE, _ZIP = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")
_OLE_DELEN = (
    ("WordDocument", "een oud Word-document (doc)"),
    ("Workbook", "een oud werkboek (xls)"),
    ("PowerPoint Document", "een oude presentatie (ppt)"),
    ("__properties", "een e-mailbericht (msg)"),
)
_HTML = re.compile(r"<(?:!doctype\s+html|html|head|body|title|meta)\b", re.IGNORECASE)
_LABEL = re.compile(r"<(?:p|div|h[1-6]|table|ul|ol|span|section|article|main|script|br)\b[^<>]*>", re.IGNORECASE)
_VOORAF = re.compile(r"(?:\s+|<\?.{0,500}?\?>|<!--.*?-->)", re.DOTALL)
_MARKDOWN = re.compile(r"^(?:#{1,6}[ \t]+\S|[ ]{0,3}\|?[ ]*:?-{3,}:?[ ]*\|[-:| ]*$|```)", re.MULTILINE)
_DOSSIER = re.compile(r"""^[{\s]*["']?(?:versie|cyclus|provincie|gemeenten|voorzieningen)["']?\s*:""", re.MULTILINE)


def bytesoort(inhoud: bytes, naam: str) -> Bestandssoort | None:
    """Return docx or pdf, or None for what must be text.

    A zip is called docx here; what is in it, the reader of DOCX says. Raises InvoerFout: SW-M04 (empty), SW-M05
    (another kind), SW-M06 (encrypted Office document).
    """
    if not inhoud.removeprefix(b"\xef\xbb\xbf").strip():
        raise fout("SW-M04", "het bestand is leeg", naam, doe="controleer of dit het goede bestand is")
    if inhoud.startswith(_ZIP):
        return "docx"
    if inhoud.startswith(_OLE):
        raise _ole(inhoud, naam)
    if b"%PDF-" in inhoud[:1024]:
        return "pdf"
    for begin, wat in _ANDERS:
        # A text may begin with the two or four letters of BM, MZ or RIFF; bytes of control show that it is none.
        if inhoud.startswith(begin) and (not begin.isalnum() or _BINAIR.search(inhoud[:4_000])):
            raise verkeerd(naam, f"dit is {wat}")
    return None


def _ole(inhoud: bytes, naam: str) -> InvoerFout:
    if "EncryptedPackage".encode("utf-16-le") in inhoud:
        return fout("SW-M06", "het document is versleuteld (met een wachtwoord)", naam, "",
                    "een document zonder wachtwoord", "verwijder het wachtwoord en sla het opnieuw op")  # fmt: skip
    for deel, wat in _OLE_DELEN:
        if deel.encode("utf-16-le") in inhoud:
            return verkeerd(naam, f"dit is {wat}")
    return verkeerd(naam, "dit is een oud Office-bestand")


def verkeerd(naam: str, wat: str, doe: str = _DOCX) -> InvoerFout:
    """Return the error for a file of another kind (SW-M05)."""
    return fout("SW-M05", f"{wat}; dat lezen wij niet", naam, verwacht=SOORTEN, doe=doe)


def tekstsoort(tekst: str, naam: str) -> Bestandssoort:
    """Return html, markdown or tekst. Raises InvoerFout: SW-M05 (other XML, JSON, a dossier, a saved e-mail or RTF)."""
    begin = _begin(tekst)
    achtervoegsel = naam.casefold().rpartition(".")[2]
    if _HTML.match(tekst, begin) or (
        _LABEL.search(tekst) and (achtervoegsel in ("html", "htm", "xhtml") or _LABEL.match(tekst, begin))
    ):
        if achtervoegsel in ("md", "markdown") and not _HTML.match(tekst, begin):
            return "markdown"
        return "html"
    if tekst.startswith(("<?xml", "<!DOCTYPE"), begin) or tekst[:begin].lstrip().startswith("<?xml"):
        raise verkeerd(naam, "dit is XML, geen webpagina")
    if re.match(r"(?:MIME-Version|Return-Path|Received):", tekst[begin : begin + 20], re.IGNORECASE):
        raise verkeerd(naam, "dit is een e-mailbericht of een webarchief")
    if tekst.startswith("{\\rtf", begin):
        raise verkeerd(naam, "dit is een RTF-bestand")
    if len(set(_DOSSIER.findall(tekst[:20_000]))) >= 3 or re.match(r'\{\s*"', tekst[begin : begin + 50]):
        raise verkeerd(naam, "dit is geen motivering maar een dossier of een ander gegevensbestand",
                       "geef eerst de motivering en dan het dossier")  # fmt: skip
    return "markdown" if achtervoegsel in ("md", "markdown") or _MARKDOWN.search(tekst) else "tekst"


def _begin(tekst: str) -> int:
    """Return where the text begins, after white space, XML declarations and comments."""
    plek = 0
    while gevonden := _VOORAF.match(tekst, plek):
        plek = gevonden.end()
    return plek
