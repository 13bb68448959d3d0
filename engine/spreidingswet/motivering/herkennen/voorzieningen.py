"""Facilities of the dossier in a sentence, by name or id."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.tekst import plat
from spreidingswet.motivering.vondsten import Voorzieningsvondst

_ID_VOOR = re.compile(
    r"(?:\b(?:voorziening|locatie|id|code|opvanglocatie|opvangvoorziening)|[(\[])[\s:\"']*$", re.IGNORECASE
)
_SOORTWOORD = re.compile(
    r"(?:\b(?:voorziening|locatie|opvanglocatie|opvangvoorziening|azc|noodopvang|opvang|pand|hotel|amv-locatie|gemeente|provincie)|"
    r"[:;(\"'“,.–-])\s+[\"'“]?$",
    re.IGNORECASE,
)
_NAAM_ERVOOR = re.compile(r"(?<=[\w-]\s)[A-Z][\w-]*\s$")
_NAAM_ERNA = re.compile(r"\s[A-Z][a-z][\w-]*")


@dataclass(frozen=True, eq=False, slots=True)
class Voorzieningzoeker:
    """Finds facilities: names as the dossier writes them, ids only as whole words that can be no other word."""

    patroon: re.Pattern[str]
    bij_naam: Mapping[str, tuple[str, ...]]
    bij_id: Mapping[str, str]

    @classmethod
    def uit(cls, bekend: Bekend) -> Voorzieningzoeker:
        """Make one for the facilities of a dossier."""
        bij_naam: dict[str, tuple[str, ...]] = {}
        for v in bekend.voorzieningen:
            if v.naam and v.naam.strip():
                sleutel = _sleutel(v.naam)
                bij_naam[sleutel] = (*bij_naam.get(sleutel, ()), v.id)
        bij_id = {v.id: v.id for v in bekend.voorzieningen if _sleutel(v.id) not in bij_naam}
        woorden = sorted({*bij_naam, *bij_id}, key=lambda w: (-len(w), w))
        vormen = [r"\s+".join(_vorm(deel, eerste=n == 0) for n, deel in enumerate(w.split())) for w in woorden]
        patroon = re.compile(rf"(?<![\w-])(?:{'|'.join(vormen)})(?![\w]|-\w)") if vormen else re.compile(r"(?!)")
        return cls(patroon, bij_naam, bij_id)

    def vind(self, tekst: str, *, heel: bool = False) -> list[Voorzieningsvondst]:
        """Return the facilities named in a sentence; heel: the sentence is a whole cell or heading."""
        glad = plat(tekst)
        uit: list[Voorzieningsvondst] = []
        for m in self.patroon.finditer(glad):
            sleutel = _sleutel(m[0])
            ids = self.bij_naam.get(sleutel) or (
                self.bij_naam.get(sleutel[:1].lower() + sleutel[1:]) if sleutel[:1].isupper() else None
            )
            if ids and not self._als_naam(glad, m, heel):
                continue
            if not ids and (m[0] not in self.bij_id or not _als_id(glad, m, heel)):
                continue
            uit.append(
                Voorzieningsvondst(
                    begin=m.start(), einde=m.end(), tekst=tekst[m.start() : m.end()], ids=ids or (self.bij_id[m[0]],)
                )
            )
        return uit

    def _als_naam(self, glad: str, m: re.Match[str], heel: bool) -> bool:
        """Return whether a name of one word is not part of a longer one: "Oude Haven", "Haven Zuid"."""
        if " " in m[0] or (heel and m[0] == glad.strip()):
            return True
        voor = glad[max(0, m.start() - 40) : m.start()]
        if _NAAM_ERNA.match(glad, m.end()):
            return False
        return bool(not _NAAM_ERVOOR.search(voor) or _SOORTWOORD.search(voor))


def _als_id(glad: str, m: re.Match[str], heel: bool) -> bool:
    """Return whether a word that is an id is meant as one: "haven" in running text is a harbour."""
    if heel and m[0] == glad.strip():
        return len(m[0]) > 1
    return bool(re.search(r"[0-9]", m[0]) and re.search(r"[A-Za-z]", m[0]) and len(m[0]) > 2) or bool(
        _ID_VOOR.search(glad[max(0, m.start() - 30) : m.start()]) and len(m[0]) > 1
    )


def _sleutel(naam: str) -> str:
    return " ".join(plat(naam).split())


def _vorm(deel: str, *, eerste: bool) -> str:
    """Return the pattern of a word; the first may have a capital at the beginning of a sentence."""
    if eerste and deel[0].islower():
        return f"[{re.escape(deel[0])}{re.escape(deel[0].upper())}]{re.escape(deel[1:])}"
    if eerste and deel in ("De", "Het", "Den", "Azc", "AZC"):
        return f"(?i:{re.escape(deel)})"
    return re.escape(deel)
