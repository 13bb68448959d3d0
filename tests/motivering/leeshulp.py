"""Builds files for the tests of reading: PDF and DOCX as bytes, with the faults that people and programs make."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Iterable
from pathlib import Path

import docx
import pytest
from docx.document import Document

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.motivering.lezen.bestand import lees_motivering
from spreidingswet.motivering.stukken import GelezenMotivering

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def lees(map_: Path, naam: str, inhoud: bytes | str) -> GelezenMotivering:
    pad = map_ / naam
    pad.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return lees_motivering(pad)


def weiger(map_: Path, naam: str, inhoud: bytes | str, code: str) -> InvoerFout:
    """Read what must be refused; look that the message is whole."""
    with pytest.raises(InvoerFout) as gevangen:
        lees(map_, naam, inhoud)
    melding = gevangen.value.meldingen[0]
    assert melding.code == code, str(melding)
    assert melding.bestand == str(map_ / naam)
    assert melding.tekst
    assert melding.verwacht or melding.doe
    return gevangen.value


def als_bytes(document: Document) -> bytes:
    stroom = io.BytesIO()
    document.save(stroom)
    return stroom.getvalue()


def gewoon() -> bytes:
    document = docx.Document()
    document.add_heading("Besluit", 1)
    document.add_paragraph("De opgave is 1.000 plaatsen.")
    return als_bytes(document)


def verander(inhoud: bytes, deel: str, wijzig: Callable[[bytes], bytes]) -> bytes:
    """Change one part of a zip, or add it (from empty)."""
    uit = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as oud, zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as nieuw:
        namen = oud.namelist()
        for naam in namen:
            nieuw.writestr(naam, wijzig(oud.read(naam)) if naam == deel else oud.read(naam))
        if deel not in namen:
            nieuw.writestr(deel, wijzig(b""))
    return uit.getvalue()


def met_body(xml: str, extra: str = "") -> bytes:
    """Return a DOCX whose body is the given XML (prefixes w, r, wp, a, pic, mc, v, wps, m)."""
    ruimten = (
        W + ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
        ' xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"'
        ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
        ' xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"'
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    )
    geheel = f"<w:document {ruimten}><w:body>{xml}<w:sectPr/></w:body></w:document>{extra}".encode()
    return verander(als_bytes(docx.Document()), "word/document.xml", lambda _: geheel)


def met_deel(inhoud: bytes, pad: str, xml: str, reltype: str, soort: str) -> bytes:
    """Add a part that the main document refers to (footnotes, endnotes)."""
    rel = (
        f'<Relationship Id="rId9{reltype}" Target="{pad}" '
        f'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{reltype}"/></Relationships>'
    )
    inhoud = verander(inhoud, f"word/{pad}", lambda _: xml.encode())
    inhoud = verander(inhoud, "word/_rels/document.xml.rels", lambda b: b.replace(b"</Relationships>", rel.encode()))
    type_ = f'<Override PartName="/word/{pad}" ContentType="{soort}"/></Types>'
    return verander(inhoud, "[Content_Types].xml", lambda b: b.replace(b"</Types>", type_.encode()))


def p(*runs: str, eigen: str = "") -> str:
    """Return a paragraph with runs of text."""
    return f"<w:p><w:pPr>{eigen}</w:pPr>{''.join(r(t) for t in runs)}</w:p>"


def r(tekst: str, eigen: str = "") -> str:
    return f'<w:r><w:rPr>{eigen}</w:rPr><w:t xml:space="preserve">{tekst}</w:t></w:r>'


def _tekst(tekst: str) -> bytes:
    ruw = tekst.encode("cp1252")
    return b"(" + ruw.replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)") + b")"


Regel = str | tuple[str, float, bool]
"""Text, or text with its size and whether it is bold. An empty text is a white line."""


def stroom(regels: Iterable[Regel], begin: float = 800) -> bytes:
    """Return the content of a page with the given lines, from the top down."""
    delen: list[bytes] = []
    y = begin
    for regel in regels:
        tekst, maat, vet = regel if isinstance(regel, tuple) else (regel, 11.0, False)
        y -= 1.2 * float(maat)
        if tekst:
            letter = b"/F2" if vet else b"/F1"
            delen.append(b"BT %s %g Tf 1 0 0 1 70 %g Tm %s Tj ET" % (letter, maat, y, _tekst(str(tekst))))
    return b"\n".join(delen)


def pdf(
    paginas: Iterable[Iterable[Regel] | bytes], info: str = "", pagina: str = "", trailer: str = "", extra: str = ""
) -> bytes:
    """Return a PDF by hand: one content stream a page, two fonts."""
    objecten: list[bytes] = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica-Bold/Encoding/WinAnsiEncoding>>",
        f"<<{info}>>".encode("latin-1"),
        (extra or "<<>>").encode("latin-1"),
    ]
    kinderen: list[int] = []
    for inhoud in paginas:
        data = inhoud if isinstance(inhoud, bytes) else stroom(inhoud)
        objecten.append(b"<</Length %d>>stream\n%s\nendstream" % (len(data), data))
        objecten.append(
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R/F2 4 0 R>>>>"
            b"/Contents %d 0 R%s>>" % (len(objecten), pagina.encode("latin-1"))
        )
        kinderen.append(len(objecten))
    objecten[1] = b"<</Type/Pages/Count %d/Kids[%s]>>" % (len(kinderen), b" ".join(b"%d 0 R" % k for k in kinderen))
    uit = bytearray(b"%PDF-1.7\n")
    plekken: list[int] = []
    for nummer, data in enumerate(objecten, 1):
        plekken.append(len(uit))
        uit += b"%d 0 obj\n%s\nendobj\n" % (nummer, data)
    begin = len(uit)
    uit += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objecten) + 1)
    uit += b"".join(b"%010d 00000 n \n" % plek for plek in plekken)
    uit += b"trailer<</Size %d/Root 1 0 R/Info 5 0 R%s>>\nstartxref\n%d\n%%%%EOF\n" % (
        len(objecten) + 1, trailer.encode("latin-1"), begin,
    )  # fmt: skip
    return bytes(uit)
