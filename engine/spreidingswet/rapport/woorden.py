"""The words of a provision beside a reason: the official ones where they are there, else our own, named as such."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.fouten import BronFout
from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.jci import Jci, naar_verwijzing
from spreidingswet.bronnen.wetteksten import Wetteksten
from spreidingswet.rapport.opmaak import alinea
from spreidingswet.toetsing.uitkomst import Bepalingvermelding


class Woorden:
    """Gives the words of provisions; `teksten` is the folder with official texts, or None."""

    def __init__(self, teksten: Wetteksten | None) -> None:
        self.teksten = teksten

    def regels(self, b: Bepalingvermelding, inspringing: int) -> Iterator[str]:
        """Yield the lines with the words of a provision and the link."""
        yield from alinea(self.zin(b), inspringing, 2)
        yield from alinea(b.link, inspringing)

    def zin(self, b: Bepalingvermelding) -> str:
        """Return the words in one paragraph; a text that cannot be read, or is not the recorded one, is said to be."""
        eigen = f"In eigen woorden van dit programma: {b.weergave}" if b.weergave else "Geen weergave in het register."
        if self.teksten is None or not self.teksten.heeft(b.bron):
            return eigen
        jci = Jci.lees(b.jci)
        try:
            gevonden = self.teksten.op(b.bron, jci.g, jci.z) if jci.g else None
            plaats = naar_verwijzing(jci).model_copy(update={"begrip": b.begrip})
            bepaling = gevonden[1].zoek(plaats) if gevonden else None
        except BronFout as fout:
            return f"De officiële tekst is niet te lezen ({fout.code}). {eigen}"
        if gevonden is None or bepaling is None:
            return f"Niet gevonden in de officiële tekst; draai: spreidingswet wetgeving controleer. {eigen}"
        anders = b.vingerafdruk is not None and bepaling.vingerafdruk != b.vingerafdruk
        let_op = " Let op: dit is niet de tekst waarop de regels zijn nagezien." if anders else ""
        return f"Officiële tekst (versie van {datum(gevonden[0].van)}): «{bepaling.tekst}»{let_op}"
