"""From the bytes of a CSV or XLSX file to rows of cells. Nothing here knows what the columns mean."""

from __future__ import annotations

import csv
import io

from spreidingswet.verdeling import werkboek
from spreidingswet.verdeling.cellen import MAX_KOLOMMEN, MAX_RIJEN, Bestand, Rij, fout, te_veel

_TEKENS = ";,\t|"
"""What can part the fields of a CSV; only the first two are read, the others are recognised to say so."""


def lees_rijen(inhoud: bytes, naam: str) -> Bestand:
    """Read the rows of a CSV or XLSX file; which it is, its first bytes say.

    Raises InvoerFout: SW-K01 (empty), SW-K02 (no text in UTF-8, or no good CSV), SW-K03 (no workbook that can be read:
    damaged, encrypted, another kind), SW-K04 (too large once unpacked, too many rows or columns).
    """
    if not inhoud.removeprefix(b"\xef\xbb\xbf").strip():
        raise fout("SW-K01", "het bestand is leeg", naam, verwacht="een tabel met een kopregel")
    bestand = werkboek.lees(inhoud, naam) if werkboek.is_werkboek(inhoud) else _csv(inhoud, naam)
    if not bestand.rijen:
        raise fout("SW-K01", "de tabel is leeg", naam, verwacht="een kopregel en een rij per gemeente")
    return bestand


def _csv(inhoud: bytes, naam: str) -> Bestand:
    tekst = _tekst(inhoud, naam)
    eerste = next((r for r in tekst.splitlines() if r.strip()), "")
    teken = eerste[4:5] if eerste.startswith("sep=") and len(eerste) == 5 else max(_TEKENS, key=eerste.count)
    lezer = csv.reader(io.StringIO(tekst, newline=""), delimiter=teken, strict=True)
    rijen: list[Rij] = []
    begin = 1
    try:
        for velden in lezer:
            nummer, begin = begin, lezer.line_num + 1
            if not any(v.strip() for v in velden) or (not rijen and teken.join(velden).startswith("sep=")):
                continue
            if len(rijen) > MAX_RIJEN or len(velden) > MAX_KOLOMMEN:
                raise te_veel(naam, f"rij {nummer}")
            rijen.append(Rij(nummer, velden))
    except csv.Error as wat:
        raise fout("SW-K02", "geen goede CSV: een aanhalingsteken staat verkeerd, of een veld is te lang", naam,
                   f"rij {begin}", "CSV, met aanhalingstekens alleen om een heel veld") from wat  # fmt: skip
    return Bestand(naam, "csv", rijen, scheidingsteken=teken)


def _tekst(inhoud: bytes, naam: str) -> str:
    plek = inhoud.find(b"\0")
    try:
        if plek < 0:
            return inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as wat:
        plek = wat.start
    raise fout("SW-K02", "het bestand is geen tekst in UTF-8 en geen werkboek (xlsx)", naam, f"byte {plek + 1}",
               "CSV in UTF-8, of een werkboek (xlsx)", "sla het bestand op als CSV UTF-8 of als xlsx")  # fmt: skip
