"""References in a sentence: provisions, instruments named as a whole, and publications."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.namen import SOORTNAMEN, Namen, kan_langer
from spreidingswet.bronnen.publicaties import vind_publicaties
from spreidingswet.bronnen.vindplaatslezer import vind
from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.tekst import bedek, vrij
from spreidingswet.motivering.vondsten import Verwijzingsvondst

KERN = "BWBR0049307"
"""The Spreidingswet: "de wet" in a motivation that names it."""
HIERNA = re.compile(
    r"\((?:(?:hierna|verder)(?:\s+ook)?(?:\s+te\s+noemen|\s+aangeduid\s+als|\s+genoemd)?\s*:?\s*(?:ook\s+)?|"
    r"(?=[\"'“‘]?(?:de\s+wet|het\s+besluit|de\s+regeling)[\"'”’]?\)))[\"'“‘]?(?P<kort>(?:de|het|deze)\s+[\w-]{2,30}"
    r"|[A-Z][\w-]{1,30})[\"'”’]?\)",
    re.IGNORECASE,
)
"""Where a text says what it calls a source: "(hierna: de Wet)", "(de Wet)"."""
_ZONDER_AANDUIDING = re.compile(
    r"artikel(?:en)?\b[^.]{0,80}?\b(?:zonder\s+(?:nadere\s+)?(?:aanduiding|vermelding)|tenzij\s+anders)\b[^.]{0,80}?"
    r"(?:\bde\s+(?:Spreidings)?wet\b)",
    re.IGNORECASE,
)
_ALGEMEEN = re.compile(r"(?:[Hh]et|[Dd]e|[Dd]it|[Dd]eze)\s+$")


@dataclass(frozen=True, eq=False, slots=True)
class Verwijzingslezer:
    """Reads references as one motivation means them.

    relatief: what "de wet" and other short names mean there; standaard: the source of an article without one, where
    the motivation says so itself.
    """

    bekend: Bekend
    heel: re.Pattern[str]
    relatief: Mapping[str, str] = field(default_factory=dict)
    standaard: str | None = None

    @classmethod
    def uit(cls, bekend: Bekend, tekst: str) -> Verwijzingslezer:
        """Make one for a motivation whose whole running text is given."""
        namen = bekend.namen
        heel = _heelpatroon(namen)
        relatief: dict[str, str] = {}
        if KERN in namen.aanhalingen and any(KERN in namen.ids(m[0]) for m in heel.finditer(tekst)):
            relatief = {"de wet": KERN, "deze wet": KERN}
        for m in HIERNA.finditer(tekst):
            voor = [n for n in heel.finditer(tekst, max(0, m.start() - 160), m.start()) if len(namen.ids(n[0])) == 1]
            kort = " ".join(m["kort"].split())
            if voor and not namen.ids(kort):
                relatief[kort[:1].lower() + kort[1:] if " " in kort else kort] = namen.ids(voor[-1][0])[0]
        standaard = KERN if _ZONDER_AANDUIDING.search(tekst) else None
        return cls(bekend, heel, relatief, standaard)

    def vind(self, tekst: str) -> list[Verwijzingsvondst]:
        """Return the references of a sentence, in order and without overlap."""
        uit = self._publicaties(tekst)
        rest = bedek(tekst, [(v.begin, v.einde) for v in uit])
        uit += [
            Verwijzingsvondst(
                begin=v.start, einde=v.einde, tekst=tekst[v.start : v.einde], verwijzingen=v.verwijzingen,
                fout=(v.fout.meldingen[0].code, v.fout.meldingen[0].tekst) if v.fout else None,
            )
            for v in vind(rest, self.bekend.namen, standaard=self.standaard, relatief=self.relatief)
        ]  # fmt: skip
        uit += vrij(self._hele_bronnen(tekst), uit)
        return sorted(uit, key=lambda v: v.begin)

    def _publicaties(self, tekst: str) -> list[Verwijzingsvondst]:
        uit: list[Verwijzingsvondst] = []
        for p in vind_publicaties(tekst):
            fout = (p.fout.meldingen[0].code, p.fout.meldingen[0].tekst) if p.fout else None
            verwijzingen: tuple[Verwijzing, ...] = ()
            if p.publicatie:
                id_ = p.publicatie.id
                verwijzingen = (Verwijzing(bron=self.bekend.publicaties.get(id_, id_.replace(":", "-"))),)
            uit.append(
                Verwijzingsvondst(begin=p.start, einde=p.einde, tekst=p.tekst, verwijzingen=verwijzingen, fout=fout)
            )
        return vrij(uit, ())

    def _hele_bronnen(self, tekst: str) -> list[Verwijzingsvondst]:
        """Return sources that are named without a place in them; a bare "Besluit" only after its article."""
        uit: list[Verwijzingsvondst] = []
        for m in self.heel.finditer(tekst):
            ids = self.bekend.namen.ids(m[0])
            kaal = m[0].casefold() in SOORTNAMEN
            if len(ids) != 1 or kan_langer(m[0], tekst, m.end()):
                continue
            if kaal and not _ALGEMEEN.search(tekst[max(0, m.start() - 8) : m.start()]):
                continue
            uit.append(
                Verwijzingsvondst(begin=m.start(), einde=m.end(), tekst=m[0], verwijzingen=(Verwijzing(bron=ids[0]),))
            )
        return uit


def _heelpatroon(namen: Namen) -> re.Pattern[str]:
    """Compile the names of sources, longest first; a short one or a bare noun only as it is written."""
    vormen = []
    for naam in sorted((n for n, _ in namen.namen), key=lambda n: (-len(n), n)):
        tekst = r"\s+".join(map(re.escape, naam.split()))
        vast = len(naam) <= 6 or naam.casefold().rsplit(" ", 1)[-1] in SOORTNAMEN
        vormen.append(tekst if vast else f"(?i:{tekst})")
    return re.compile(rf"(?<![\w-])(?:{'|'.join(vormen) or '(?!)'})(?![\w-])")
