"""Tables for the tests: CSV as text, XLSX made by hand so that it can also be wrong."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from xml.sax.saxutils import escape

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.verdeling.cellen import letters
from spreidingswet.verdeling.invoer import Tabel, ontleed_tabel

CODES = sorted(indeling().gemeenten)
NS = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def csv(rijen: Iterable[Sequence[object]], kop: str = "code;inwoners;ses_woa", teken: str = ";") -> bytes:
    """Return a CSV file; the header is written with semicolons here and gets the right delimiter."""
    alle = [kop.split(";"), *(list(map(str, r)) for r in rijen)]
    return "".join(teken.join(r) + "\n" for r in alle).encode()


def deeltabel(*rijen: tuple[str, int, str]) -> Tabel:
    """Return a table of some gemeenten."""
    return ontleed_tabel(csv(rijen), "t.csv", deel=True)


def landtabel(inwoners: Mapping[str, int], scores: Mapping[str, str]) -> Tabel:
    """Return a table of all gemeenten."""
    return ontleed_tabel(csv((c, inwoners[c], scores[c]) for c in CODES), "t.csv")


def cel(kolom: int, rij: int, waarde: object) -> str:
    """Return the XML of a cell; an XML text starting with < is taken as it is."""
    adres = f"{letters(kolom)}{rij}"
    if isinstance(waarde, str) and waarde.startswith("<c"):
        return waarde
    if isinstance(waarde, bool):
        return f'<c r="{adres}" t="b"><v>{int(waarde)}</v></c>'
    if isinstance(waarde, int | float):
        return f'<c r="{adres}"><v>{waarde!r}</v></c>'
    return f'<c r="{adres}" t="inlineStr"><is><t>{escape(str(waarde))}</t></is></c>' if waarde != "" else ""


def blad(rijen: Iterable[Sequence[object]], eerste: int = 1) -> str:
    """Return the XML of a sheet."""
    binnen = "".join(
        f'<row r="{nr}">{"".join(cel(k, nr, w) for k, w in enumerate(rij))}</row>'
        for nr, rij in enumerate(rijen, eerste)
    )
    return f'<?xml version="1.0" encoding="UTF-8"?><worksheet {NS}><sheetData>{binnen}</sheetData></worksheet>'


def xlsx(rijen: Iterable[Sequence[object]], *meer: str, delen: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a workbook; meer: the XML of more sheets; delen: parts to add or replace ("" leaves one out)."""
    bladen = [blad(rijen), *meer]
    nummers = range(1, len(bladen) + 1)
    alle: dict[str, str | bytes] = {
        "[Content_Types].xml": '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/></Types>',
        "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="rId1" Type="{REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook {NS} xmlns:r="{REL}"><sheets>'
        + "".join(f'<sheet name="Blad{n}" sheetId="{n}" r:id="rId{n}"/>' for n in nummers)
        + "</sheets></workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        + "".join(
            f'<Relationship Id="rId{n}" Type="{REL}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in nummers
        )
        + "</Relationships>",
        **{f"xl/worksheets/sheet{n}.xml": xml for n, xml in zip(nummers, bladen, strict=True)},
        **(delen or {}),
    }
    uit = io.BytesIO()
    with zipfile.ZipFile(uit, "w", zipfile.ZIP_DEFLATED) as pakket:
        for naam, inhoud in alle.items():
            if inhoud:
                pakket.writestr(naam, inhoud)
    return uit.getvalue()
