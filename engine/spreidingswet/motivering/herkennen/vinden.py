"""Every find of one sentence, each kind in turn; what one kind has taken, the next does not see."""

from __future__ import annotations

from dataclasses import dataclass

from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.beweringen import vind_beweringen
from spreidingswet.motivering.herkennen.dagen import vind_dagen
from spreidingswet.motivering.herkennen.gebieden import Gebiedszoeker
from spreidingswet.motivering.herkennen.getallen import vind_getallen
from spreidingswet.motivering.herkennen.maten import maten_in_zin
from spreidingswet.motivering.herkennen.rijen import met_rijen
from spreidingswet.motivering.herkennen.tekst import bedek, verschoven, vrij
from spreidingswet.motivering.herkennen.verwijzingen import Verwijzingslezer
from spreidingswet.motivering.herkennen.voorzieningen import Voorzieningzoeker
from spreidingswet.motivering.vondsten import Vondst


@dataclass(frozen=True, eq=False, slots=True)
class Vinder:
    """Finds in the sentences of one motivation."""

    lezer: Verwijzingslezer
    gebieden: Gebiedszoeker
    voorzieningen: Voorzieningzoeker

    @classmethod
    def uit(cls, bekend: Bekend, tekst: str) -> Vinder:
        """Make one for a motivation whose whole text is given."""
        return cls(Verwijzingslezer.uit(bekend, tekst), Gebiedszoeker.uit(bekend), Voorzieningzoeker.uit(bekend))

    def vind(self, tekst: str, begin: int, einde: int, *, heel: bool = False, kop: bool = False) -> list[Vondst]:
        """Return the finds of a sentence at their place in its piece, in order; the longer first where two begin.

        heel: the sentence is a whole cell or heading, so that a name may stand by itself.
        """
        zin = tekst[begin:einde]
        verwijzingen = self.lezer.vind(zin)
        voorzieningen = vrij(self.voorzieningen.vind(zin, heel=heel), verwijzingen)
        bezet: list[Vondst] = [*verwijzingen, *voorzieningen]
        gebieden = vrij(self.gebieden.vind(zin, heel=heel), bezet)
        bezet += gebieden
        rest = bedek(zin, [(v.begin, v.einde) for v in bezet])
        dagen, plekken = vind_dagen(rest)
        rest = bedek(rest, plekken)
        getallen = maten_in_zin(rest, vind_getallen(rest, begin_stuk=begin == 0, kop=kop), voorzieningen)
        getallen = met_rijen(rest, getallen, sorted([*voorzieningen, *gebieden], key=lambda v: v.begin))
        alles: list[Vondst] = [*bezet, *dagen, *getallen, *vind_beweringen(zin)]
        alles.sort(key=lambda v: (v.begin, -v.einde))
        return verschoven(alles, begin)
