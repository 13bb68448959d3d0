"""The limits of what is read, in one place, and the errors of reading.

Too much is refused, never cut off: a motivation that was read in part would seem to lack what stands in the rest.
"""

from __future__ import annotations

from spreidingswet.basis.fouten import InvoerFout, Melding

MAX_BYTES = 50_000_000
"""Of the file. A decision with maps and scans in it is some tens of MB."""
MAX_UITGEPAKT = 200_000_000
"""Of all parts of a DOCX together, counted while they come out."""
MAX_XML = 60_000_000
"""Of one part that is read as XML; 1,000 pages of text as Word writes it are about 15 MB."""
MAX_VERHOUDING = 200
"""Unpacked against packed bytes of one part, for parts over MIN_VERHOUDING bytes; XML of Word stays below 50."""
MIN_VERHOUDING = 5_000_000
MAX_ONDERDELEN = 5_000
"""Entries of the zip."""
MAX_PAGINAS = 2_000
MAX_STUKKEN = 200_000
"""Pieces: headings, paragraphs and cells. 1,000 pages hold about 10,000."""
MAX_TEKENS = 10_000_000
"""Characters of all pieces together; 1,000 pages hold about 3,000,000."""
MAX_TEKSTBYTES = 20_000_000
"""Of a file in HTML, Markdown or plain text."""
MAX_MARKDOWN = 5_000_000
"""Characters of Markdown; 1,000 pages are about 3,000,000."""
MAX_MARKDOWN_REGELS = 200_000
MAX_MARKDOWN_BLOK = 100_000
"""Characters of Markdown without an empty line; markdown-it needs more than proportional time for one block."""
MAX_MARKDOWN_HAKEN = 50_000
"""Opening brackets, which markdown-it follows one by one; 1,000 pages with a link or note in every line have fewer."""
MAX_KOLOMMEN = 200
MAX_DIEPTE = 200
"""Elements within elements of HTML, and lists and quotations within each other in Markdown."""
MAX_PDF_BEWERKINGEN = 2_000_000
"""Operators that draw a PDF, over all pages; a page of text has some hundreds."""
MAX_PDF_INHOUD = 20_000_000
"""Unpacked bytes that draw all pages together; 1,000 pages of text are 6 to 10 MB."""
MAX_PDF_PAGINABYTES = 5_000_000
"""Unpacked bytes that draw one page; a page of text has some thousands."""
MAX_PDF_TEKENINGEN = 5_000
"""Drawings and images that one page of a PDF puts on itself, those within drawings too."""
MAX_EIGENSCHAP = 100_000
"""Characters of one property."""

SOORTEN = "een Word-document (docx), HTML, Markdown, tekst, of een pdf met tekst"


def fout(code: str, tekst: str, naam: str, plaats: str = "", verwacht: str = SOORTEN, doe: str = "") -> InvoerFout:
    """Return an error with one message; naam is the file."""
    return InvoerFout(Melding(code, tekst, naam, plaats, verwacht, doe))


def te_veel(wat: str, grens: int, naam: str, plaats: str = "") -> InvoerFout:
    """Return the error for more pages, pieces or characters than are read (SW-M13)."""
    getal = f"{grens:,}".replace(",", ".")
    return fout("SW-M13", f"het bestand heeft te veel {wat}; er is niets gelezen", naam, plaats,
                f"hoogstens {getal} {wat}", "lever het besluit zonder bijlagen aan, of in delen")  # fmt: skip


def te_diep(naam: str, plaats: str = "") -> InvoerFout:
    """Return the error for what is nested too deep (SW-M14)."""
    return fout("SW-M14", "het bestand is te diep genest", naam, plaats, f"hoogstens {MAX_DIEPTE} niveaus",
                "sla het bestand opnieuw op vanuit een tekstverwerker")  # fmt: skip
