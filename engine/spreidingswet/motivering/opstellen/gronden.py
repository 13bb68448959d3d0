"""What a sentence rests on, in words: each source with its authority, and whether it is of after the decision."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from spreidingswet.basis.nederlands import datum_uit_tekst, getal, opsomming
from spreidingswet.motivering.later import later_dan
from spreidingswet.rapport.opmaak import RECHTSKRACHT
from spreidingswet.regels.keuze import regelboek
from spreidingswet.toetsing.uitkomst import Grondslagdeel, Normwaarde, Reden

LATER = "later dan het besluit"
_ZEKERHEID = {"tekst": "", "tweede_hand": ", tweede hand", "afgeleid": ", afgeleid"}
_VERIFICATIE = {
    "samenvatting_gezien": ", alleen een samenvatting gezien",
    "pers": ", alleen uit de pers bekend",
    "niet_gezien": ", niet gezien",
}


@dataclass(frozen=True, slots=True)
class Gronden:
    """Says what reasons rest on, for a decision whose writer can have had the sources up to and including `dag`."""

    dag: date

    def van(self, r: Reden) -> str:
        """Say what a reason rests on, and its norm with the source of that."""
        return "; ".join(self.delen(r))

    def delen(self, r: Reden) -> tuple[str, ...]:
        """Return what a reason rests on, each basis apart."""
        norm = () if r.norm is None else (self._norm(r.norm),)
        return tuple(dict.fromkeys((*map(self.bron, r.grondslag), *norm)))

    def samen(self, delen: Iterable[Grondslagdeel]) -> str:
        """Say several bases."""
        return "; ".join(dict.fromkeys(map(self.bron, delen)))

    def bron(self, g: Grondslagdeel) -> str:
        """Say one basis: artikel 7, eerste lid, onderdeel a, Spreidingswet: wet, afgeleid."""
        return g.verkort if g.rechtskracht == "interpretatie" else f"{g.verkort}: {self._gezag(g)}"

    def is_later(self, bron: str) -> bool:
        """Return whether a source, by id, is a ruling, letter or answer of after the decision."""
        gevonden = regelboek().bronnen.get(bron)
        return gevonden is not None and later_dan(gevonden, self.dag) is not None

    def _gezag(self, g: Grondslagdeel) -> str:
        zeker = _ZEKERHEID[g.zekerheid] + _VERIFICATIE.get(g.verificatie or "", "")
        return f"{RECHTSKRACHT[g.rechtskracht]}{zeker}{f', {LATER}' if self.is_later(g.bron) else ''}"

    def _norm(self, n: Normwaarde) -> str:
        waarde = datum_uit_tekst(n.waarde) if isinstance(n.waarde, str) else getal(n.waarde)
        bronnen = opsomming([f"{g.verkort} [{self._gezag(g)}]" for g in n.grondslag])
        return f"{n.omschrijving}, {waarde}, is {n.stand} in {bronnen}"


def met_grond(tekst: str, gronden: str) -> str:
    """Put the basis between brackets at the end of a sentence."""
    return f"{tekst.rstrip('.')} ({gronden})." if gronden else tekst
