"""Read a motivation from a file, whatever it is written in."""

from __future__ import annotations

import stat
from pathlib import Path

from spreidingswet.motivering.lezen.docx import lees_docx
from spreidingswet.motivering.lezen.grenzen import MAX_BYTES, MAX_TEKSTBYTES, fout
from spreidingswet.motivering.lezen.html import lees_html
from spreidingswet.motivering.lezen.markdown import lees_markdown
from spreidingswet.motivering.lezen.pdf import lees_pdf
from spreidingswet.motivering.lezen.soort import bytesoort, tekstsoort
from spreidingswet.motivering.lezen.tekenset import als_tekst
from spreidingswet.motivering.lezen.tekst import lees_tekst
from spreidingswet.motivering.stukken import GelezenMotivering

_LEZERS = {"html": lees_html, "markdown": lees_markdown, "tekst": lees_tekst}


def lees_motivering(pad: Path) -> GelezenMotivering:
    """Read a motivation: DOCX, HTML, Markdown, plain text or PDF with a text layer, recognised by its content.

    Pieces stand in reading order, cells of tables too, with `stukken[n - 1].plek.alinea == n`. Nothing is executed,
    fetched or written. A file is read whole or refused.

    Raises InvoerFout: SW-M01 (not there, or no file), SW-M02 (cannot be read), SW-M03 (too large), SW-M04 (empty, or
    no text), SW-M05 (another kind), SW-M06 (password), SW-M07 (damaged DOCX), SW-M08 (damaged PDF), SW-M09 (macros),
    SW-M10 (too large once unpacked), SW-M11 (too many parts), SW-M12 (PDF without text), SW-M13 (too many pages, pieces
    or characters), SW-M14 (nested too deep), SW-M15 (unsafe XML), SW-M16 (encoding), SW-M17 (control characters),
    SW-M18 (PDF or Markdown that takes too much work).
    """
    naam = str(pad)
    inhoud = _bytes(pad, naam)
    soort = bytesoort(inhoud, naam)
    if soort == "docx":
        return lees_docx(inhoud, naam)
    if soort == "pdf":
        return lees_pdf(inhoud, naam)
    if len(inhoud) > MAX_TEKSTBYTES:
        raise _te_groot(naam, MAX_TEKSTBYTES)
    tekst, tekenset = als_tekst(inhoud, naam)
    if not tekst.strip():
        raise fout("SW-M04", "het bestand is leeg", naam, doe="controleer of dit het goede bestand is")
    gelezen = _LEZERS[tekstsoort(tekst, naam)](tekst, naam)
    if tekenset != "utf-8":
        gelezen.eigenschappen["tekenset"] = tekenset
    return gelezen


def _te_groot(naam: str, grens: int) -> Exception:
    return fout("SW-M03", "het bestand is te groot", naam, verwacht=f"hoogstens {grens // 1_000_000} MB",
                doe="lever het besluit zonder bijlagen en afbeeldingen aan")  # fmt: skip


def _bytes(pad: Path, naam: str) -> bytes:
    if naam == "-":
        raise fout("SW-M01", "een motivering wordt niet van de standaardinvoer gelezen", naam,
                   verwacht="de naam van een bestand", doe="sla de motivering op in een bestand")  # fmt: skip
    try:
        toestand = pad.stat()
        if stat.S_ISDIR(toestand.st_mode):
            raise fout("SW-M01", "dit is een map, geen bestand", naam, doe="wijs een bestand in de map aan")
        if not stat.S_ISREG(toestand.st_mode):
            raise fout("SW-M01", "dit is geen gewoon bestand", naam, doe="wijs een bestand aan")
        if toestand.st_size > MAX_BYTES:
            raise _te_groot(naam, MAX_BYTES)
        with pad.open("rb") as stroom:
            inhoud = stroom.read(MAX_BYTES + 1)  # it may have grown since
    except FileNotFoundError:
        raise fout("SW-M01", "het bestand bestaat niet", naam, doe="controleer de naam en de map") from None
    except (OSError, ValueError):
        raise fout("SW-M02", "het bestand is niet te lezen", naam, verwacht="een leesbaar bestand",
                   doe="controleer de naam en de rechten") from None  # fmt: skip
    if len(inhoud) > MAX_BYTES:
        raise _te_groot(naam, MAX_BYTES)
    return inhoud
