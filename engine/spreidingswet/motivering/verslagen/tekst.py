"""The report for a terminal: what was found, in the order of the document, and what could not be judged."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.fouten import zichtbaar
from spreidingswet.basis.nederlands import datum
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.valideren import Validatie
from spreidingswet.rapport.opmaak import alinea, kop

_MEER = {"fout": "fouten", "waarschuwing": "waarschuwingen", "opmerking": "opmerkingen"}


def telling(v: Validatie) -> str:
    """Say how much was found: "1 fout, 2 waarschuwingen, 0 opmerkingen; 3 zinnen niet beoordeeld"."""
    delen = [f"{n} {g if n == 1 else _MEER[g]}" for g, n in v.aantallen.items()]
    n = len(v.niet_beoordeeld)
    return f"{', '.join(delen)}; {n} {'zin' if n == 1 else 'zinnen'} niet beoordeeld"


def verslag(v: Validatie) -> str:
    """Return the report as text, with a newline at the end."""
    return "\n".join(_regels(v)).rstrip() + "\n"


def _regels(v: Validatie) -> Iterator[str]:
    h = v.uitkomst.herkomst
    yield from kop(f"Motivering getoetst: {zichtbaar(v.motivering.bestand)}", v.uitkomst.provincie.naam)
    yield f"peildatum {datum(h.peildatum)} · cyclus {h.cyclus} · regels {h.regels.versie}"
    yield ""
    yield from alinea(f"{telling(v)}.")
    if v.motivering.overgeslagen:
        yield from alinea(f"Niet gelezen: {'; '.join(v.motivering.overgeslagen)}.")
    yield ""
    for b in v.bevindingen:
        yield from _bevinding(b)
        yield ""
    if not v.bevindingen:
        yield "Er is niets gevonden."
        yield ""
    if v.niet_beoordeeld:
        yield from kop("Niet beoordeeld", str(len(v.niet_beoordeeld)))
        yield from alinea(
            "In deze zinnen staat een getal, verwijzing of reden waarvan niet is te zeggen waar het over gaat."
        )
        yield ""
        for n in v.niet_beoordeeld:
            yield from alinea(f"{n.plek}: «{zichtbaar(n.tekst)}»", 2, 2)
            yield from alinea(n.waarom, 4)


def _bevinding(b: Bevinding) -> Iterator[str]:
    yield f"{b.code}  {b.gewicht}  {b.plek or 'het stuk als geheel'}"
    if b.woorden:
        yield from alinea(f"«{zichtbaar(b.woorden)}»", 2, 2)
    yield from alinea(b.wat, 2, 2)
    if b.verwacht:
        yield from alinea(f"verwacht: {b.verwacht}", 4, 2)
    if b.bepalingen:
        yield from alinea(f"bepaling: {'; '.join(b.bepalingen)}", 4, 2)
    if b.reden:
        yield from alinea(f"reden: {b.reden}", 4, 2)
