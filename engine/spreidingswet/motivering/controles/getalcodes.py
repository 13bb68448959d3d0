"""The weight and meaning of every finding about numbers, sums, tables and followability."""

from __future__ import annotations

from collections.abc import Iterable

from spreidingswet.basis.fouten import zichtbaar
from spreidingswet.motivering.bevinding import Bevinding, Gewicht
from spreidingswet.motivering.stukken import Plek

GEWICHT: dict[str, Gewicht] = {
    "SW-M40": "fout",
    "SW-M41": "waarschuwing",
    "SW-M42": "fout",
    "SW-M43": "fout",
    "SW-M44": "fout",
    "SW-M45": "waarschuwing",
    "SW-M46": "fout",
    "SW-M47": "fout",
    "SW-M48": "waarschuwing",
    "SW-M49": "fout",
}
OMSCHRIJVING: dict[str, str] = {
    "SW-M40": "een getal is een ander dan de uitkomst of het dossier geeft",
    "SW-M41": "een getal komt in dossier en uitkomst niet voor, of hoort bij een ander gebied; zeker is dat niet",
    "SW-M42": "een tabel telt niet op",
    "SW-M43": "een berekening in een zin klopt niet: de delen zijn niet het geheel",
    "SW-M44": "amv en regulier verwisseld, of het een met het ander verrekend",
    "SW-M45": "sluitend of gehaald genoemd op het totaal, terwijl een van beide delen niet is gehaald",
    "SW-M46": "een plaats of gemeente van een andere provincie is meegeteld",
    "SW-M47": "een bedrag of percentage dat de regeling niet kent",
    "SW-M48": "een getal van het besluit waar geen berekening in de motivering naartoe leidt",
    "SW-M49": "een getal van het besluit dat in de motivering niet staat",
}
"""What each code means, as in docs/foutcodes.md."""
MOTIVERING = ("artikel 3:46, Awb (wet)", "artikel 3:47, eerste lid, Awb (wet)")
"""A decision rests on a sound motivation, which is made known: what holds for every sum and number in it."""
GESCHEIDEN = ("artikel 2.2, eerste lid, Besluit (AMvB)", "verslag PAO 20 september 2024 (uitvoeringspraktijk)")
"""Regular places and places for amv are tasks of their own."""


def getalbevinding(
    code: str,
    wat: str,
    plek: Plek | None,
    woorden: str = "",
    begin: int = 0,
    *,
    verwacht: str = "",
    bepalingen: Iterable[str] = MOTIVERING,
    reden: str | None = None,
) -> Bevinding:
    """Make a finding with the weight of its code; begin: first character of the words in the piece at `plek`."""
    return Bevinding(
        code=code,
        gewicht=GEWICHT[code],
        wat=zichtbaar(wat),
        plek=plek,
        woorden=woorden,
        begin=begin,
        verwacht=zichtbaar(verwacht),
        bepalingen=tuple(dict.fromkeys(bepalingen)),
        reden=reden,
    )
