"""Hold a motivation against dossier and law: every check, in one list, and what could not be judged."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.bevinding import Bevinding, NietBeoordeeld
from spreidingswet.motivering.conceptzinnen import vergelijk_met_concept
from spreidingswet.motivering.controles import (
    afwijkingen,
    beweringen,
    dagen,
    gemengd,
    getallen,
    keuzes,
    navolgbaar,
    ontbrekend,
    praktijk,
    sommen,
    tabellen,
    telreden,
    termijnen,
    verantwoord,
    vertrouwelijk,
)
from spreidingswet.motivering.controles import verwijzingen as verwijzingscontrole
from spreidingswet.motivering.controles.dubbel import zonder_dubbele
from spreidingswet.motivering.controles.niet_beoordeeld import niet_beoordeeld
from spreidingswet.motivering.herkennen.bekend import bekend
from spreidingswet.motivering.herkennen.herken import herken
from spreidingswet.motivering.stukken import GelezenMotivering
from spreidingswet.motivering.vondsten import Zin
from spreidingswet.motivering.zaak import Controle, Zaak
from spreidingswet.regels.keuze import Regelset
from spreidingswet.toetsing.uitkomst import Uitkomst

CONTROLES: tuple[Controle, ...] = (
    *verwijzingscontrole.CONTROLES, *praktijk.CONTROLES, *termijnen.CONTROLES,
    getallen.controleer_getallen, sommen.controleer_sommen, tabellen.controleer_tabellen,
    gemengd.controleer_verrekening, gemengd.controleer_saldo, gemengd.controleer_totaal,
    gemengd.controleer_andere_provincie, navolgbaar.controleer_navolgbaar,
    *beweringen.CONTROLES, *telreden.CONTROLES, *dagen.CONTROLES,
    *ontbrekend.CONTROLES, *afwijkingen.CONTROLES, *keuzes.CONTROLES, *verantwoord.CONTROLES, *vertrouwelijk.CONTROLES,
)  # fmt: skip
"""Every check, in one place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validatie:
    """What came out: findings in the order of the document, those about the whole of it first."""

    motivering: GelezenMotivering
    uitkomst: Uitkomst
    zinnen: tuple[Zin, ...]
    bevindingen: tuple[Bevinding, ...]
    niet_beoordeeld: tuple[NietBeoordeeld, ...]

    @property
    def aantallen(self) -> dict[str, int]:
        """Return how many findings there are of each weight."""
        telling = Counter(b.gewicht for b in self.bevindingen)
        return {g: telling[g] for g in ("fout", "waarschuwing", "opmerking")}

    @property
    def zuiver(self) -> bool:
        """Return whether nothing of weight `fout` was found."""
        return not self.aantallen["fout"]


def valideer(motivering: GelezenMotivering, dossier: Dossier, uitkomst: Uitkomst, regelset: Regelset) -> Validatie:
    """Check a motivation that was read against its dossier, the outcome of that dossier and the rules it used."""
    bekende = bekend(dossier, regelset.boek.bronnen.values())
    zinnen = herken(motivering, bekende)
    zaak = Zaak(motivering=motivering, zinnen=zinnen, dossier=dossier, uitkomst=uitkomst, regelset=regelset)
    concept = vergelijk_met_concept(zaak, bekende)
    alles = dict.fromkeys(b for controle in CONTROLES for b in controle(zaak))
    gevonden = zonder_dubbele([*(b for b in alles if not concept.dekt(b)), *concept.bevindingen], zaak)
    open_zinnen = [n for n in niet_beoordeeld(zaak, gevonden) if not concept.dekt_zin(n)]
    return Validatie(
        motivering=motivering,
        uitkomst=uitkomst,
        zinnen=zinnen,
        bevindingen=tuple(sorted(gevonden, key=_volgorde)),
        niet_beoordeeld=tuple(open_zinnen),
    )


def _volgorde(b: Bevinding) -> tuple[int, int, str, str]:
    return (b.plek.alinea if b.plek else 0, b.begin, b.code, b.wat)
