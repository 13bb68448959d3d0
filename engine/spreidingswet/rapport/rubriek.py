"""What rules beside the counting say about the province and its gemeenten, by heading; in the order of the law."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import alinea, kop
from spreidingswet.toetsing.uitkomst import Reden, Uitkomst

TITELS = {
    "sleutel": "Verdeelsleutel", "aftrek": "Aftrek van duurzame plaatsen", "verslag": "Verslag",
    "restopgave": "Restopgave", "taak": "Taak van de gemeente", "termijnen": "Termijnen", "uitkeringen": "Uitkeringen",
    "uitruil": "Uitruil",
}  # fmt: skip


def rubrieken(u: Uitkomst) -> Iterator[str]:
    """Yield a section for every heading about which something is known; what is not known is named in one line."""
    for rubriek, titel in TITELS.items():
        delen = [(f"Provincie {u.provincie.naam}", u.provincie.redenen), *((g.naam, g.redenen) for g in u.gemeenten)]
        regels = [r for naam, redenen in delen for r in _deel(naam, [x for x in redenen if x.rubriek == rubriek])]
        if regels:
            yield from ["", *kop(titel, "")]
            yield from regels


def _deel(naam: str, redenen: Sequence[Reden]) -> Iterator[str]:
    bekend = [r for r in redenen if r.uitkomst in ("ja", "nee")]
    if not bekend:
        return
    yield from alinea(naam, 2)
    for r in bekend:
        yield from alinea(r.zin, 4, 2)
        yield from alinea(grondslag.alle(r.grondslag), 8, 2)
        if r.norm:
            yield from alinea(grondslag.norm(r.norm), 8, 2)
    onbekend = [r.conclusie.replace("_", " ") for r in redenen if r.uitkomst == "onbekend"]
    if onbekend:
        yield from alinea(f"Niet bekend: {opsomming(onbekend)}.", 4, 2)
