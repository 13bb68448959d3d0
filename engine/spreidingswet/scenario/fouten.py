"""What goes wrong in a scenario: an expectation that is not met, and a sentence that cannot be used."""

from __future__ import annotations

from collections.abc import Iterable

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.toetsing.uitkomst import Reden


class Mislukt(AssertionError):
    """An expectation of a scenario is not met: what was expected, what came out, and the reasons for that."""

    def __init__(self, verwacht: str, gekregen: str, redenen: Iterable[Reden] = ()) -> None:
        self.verwacht = verwacht
        self.gekregen = gekregen
        self.redenen = tuple(redenen)
        super().__init__("\n".join([f"verwacht: {verwacht}", f"uitgekomen: {gekregen}", *regels_van(self.redenen)]))


def verschil_is_weg() -> Mislukt:
    """Return the failure of a scenario that is tagged as a disagreement with the rules, and is none."""
    return Mislukt(
        "dit scenario en de regels zijn het oneens: het draagt de tag @verschil",
        "het scenario gaat goed; het verschil is weg, dus haal de tag @verschil weg",
    )


def regels_van(redenen: Iterable[Reden]) -> list[str]:
    """Return reasons as lines to read, each with what it rests on."""
    uit = []
    for r in redenen:
        op = "; ".join(dict.fromkeys(f"{g.verkort} ({g.rechtskracht.replace('_', ' ')})" for g in r.grondslag))
        uit.append(f"want: {r.zin}" + (f" [{op}]" if op else ""))
    return uit


def onbruikbaar(code: str, tekst: str, verwacht: str = "", doe: str = "") -> InvoerFout:
    """Return the error for a sentence that cannot be used as it stands; where it stands is added by who runs it."""
    return InvoerFout(Melding(code, tekst, verwacht=verwacht, doe=doe))


def met_plek(fout: InvoerFout, bestand: str, regel: int) -> tuple[Melding, ...]:
    """Return the messages of an error with the place of the sentence."""
    return tuple(Melding(m.code, m.tekst, bestand, f"regel {regel}", m.verwacht, m.doe) for m in fout.meldingen)
