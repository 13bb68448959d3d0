"""What the words around a day, or the head of its column, say happens to a facility on it: it opens, or it closes.

Only words that say so for certain are read: "opent op", "sluit op", "beschikbaar tot".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import Literal

from spreidingswet.motivering.controles.beweringen import OPEN, VAN_EEN_ANDER, VOORWAARDELIJK
from spreidingswet.motivering.stukken import Plek, Stuktabel
from spreidingswet.motivering.vondsten import Dagvondst, Zin
from spreidingswet.motivering.zaak import Zaak

Wat = Literal["opent", "sluit"]
Kolom = Wat | Literal["beide"]
_OP = r"(?:op|per|met ingang van)"
_BIJWOORD = r"(?:\s+(?:pas|eerst|al|reeds|immers|weer|dus|definitief))*"
_VAAG = r"(?:\s+(?:in|ver in|eind|begin|medio|het (?:voorjaar|najaar|einde|begin) van|de zomer van))?\s*$"
_TOT = rf"\btot(?:\s+en\s+met)?{_VAAG}"
_ER_IS = r"(?:open|in\s+gebruik|beschikbaar|geopend)"
_PLAATSEN = r"\s+[\w.-]+\s+(?:reguliere\s+|amv-)?(?:plaatsen|plekken)\b"

_OPENT_VOOR = re.compile(
    rf"\b(?:opent|openen|opengaa[nt]|ga(?:at|an)(?:\s+(?:pas|dan|weer))?\s+open|gaa[nt] de deuren open){_BIJWOORD}"
    rf"(?:\s+{_OP})?\s*$|"
    rf"\bopen(?:t|en)\b[^.;:0-9]{{0,60}}\s{_OP}\s*$|"
    rf"\b{_ER_IS}(?:\s+(?:al|reeds|pas))?\s+(?:sinds|vanaf|met ingang van)\s*$|"
    rf"(?<!niet )\b(?:open|geopend|in\s+gebruik(?:\s+genomen)?)\s+op\s*$|"
    rf"\b{_ER_IS}\s+van\s*$|"
    r"\bbied(?:t|en)\s+(?:vanaf|sinds)\s*$", re.I,
)  # fmt: skip
_OP_VOOR = re.compile(rf"\b{_OP}\s*$", re.I)
_OPENT_ERNA = re.compile(
    rf"\s+(?:{_ER_IS}\b|(?:[^.,;:]{{0,60}}\s)?(?:opent|openen|opengaa[nt]|open\s+gaa[nt])\b)", re.I
)
_VANAF_VOOR = re.compile(r"\b(?:vanaf|sinds|met\s+ingang\s+van|per)\s*$", re.I)
_VANAF_ERNA = re.compile(rf"\s+(?:(?:is|zijn)\s+[^.,;:]{{0,40}})?{_ER_IS}\b|{_PLAATSEN}", re.I)
_VANAF_LOS = re.compile(r"(?:[(,;:–]|^|\d\s+(?:amv|regulier))\s*(?:en,?\s+)?(?:vanaf|sinds)\s*$", re.I)
_LOS_ERNA = re.compile(r"\s*(?:[,;.)]|$|(?:en\s+)?tot\b)")
_VAN_VOOR = re.compile(r"\bvan\s*$", re.I)
_TOT_ER_IS = re.compile(rf"\s+tot\s[^.;:]{{0,40}}\s{_ER_IS}\b", re.I)
_SLUIT_VOOR = re.compile(rf"\b(?:sluit|sluiten|dicht|dichtgaat|gesloten){_BIJWOORD}(?:\s+{_OP})?\s*$", re.I)
_SLUIT_ERNA = re.compile(
    r"\s+(?:(?:al|definitief|haar|hun|zijn|de|deuren)\s+)*(?:sluit|sluiten|dichtgaat|dicht\s+gaat|gesloten|dicht)\b",
    re.I,
)
_TOT_VOOR = re.compile(
    rf"\b(?:{_ER_IS}|bestaan|blijft|blijven|(?:is|zijn) er|plaatsen)(?:\s+[\w-]+){{0,2}}\s+{_TOT}|[(,;]\s*{_TOT}", re.I
)
_TOT_DIRECT = re.compile(_TOT, re.I)
_VAN_DAG = re.compile(rf"\b(?:{_ER_IS}\s+van|van|vanaf)\s+\d{{1,2}}\s+\w+\s+\d{{4}}\s+(?:en\s+)?tot\s*$", re.I)
_TOT_ERNA = re.compile(rf"\s+(?:{_ER_IS}|bestaan|openblij(?:ft|ven))\b", re.I)
_MINSTENS = re.compile(
    r"\b(?:ten minste|tenminste|minstens|minimaal|zeker|in (?:elk|ieder) geval|of (?:later|langer)|langer|nodig|"
    r"eis|vereist|telvenster|venster|cyclus|termijn|periode|taak|plicht)\b", re.I,
)  # fmt: skip
"""Words beside a day that make it a bound, or the day of something that is no facility."""
_IETS_ANDERS = re.compile(
    r"vergunning|\bhuur|verhuurd|contract|uitbrei|uitgebreid|aanvra|aangevraagd|uitkering|overeenkomst|voorheen|vroeger|"
    r"\bkan (?!niet\b)|\bschr(?:eef|ijft)\b|\bmeld(?:t|de)\b|\b(?:laat|liet) weten\b|"
    r"\b(?:een|elke|iedere|geen) (?:plaats|locatie|voorziening|opvangplaats)\b|^\W*plaatsen\b", re.I,
)  # fmt: skip
_KOLOM: dict[Kolom, re.Pattern[str]] = {
    "opent": re.compile(
        r"^\W*(?:(?:open|beschikbaar|in gebruik)\b.{0,12})?\b(?:vanaf|sinds|opent|opening|openingsdatum)\W*$", re.I
    ),
    "sluit": re.compile(
        r"^\W*(?:(?:open|beschikbaar|in gebruik)\b.{0,12})?\b(?:tot|sluit|sluiting|sluitingsdatum)\W*$", re.I
    ),
    "beide": re.compile(r"^\W*(?:beschikbaar(?:heid)?|open|periode|in gebruik|looptijd|van\b.{1,5}\btot)\W*$", re.I),
}
"""Heads of a column of days."""
_DAGEN = re.compile(r"\d{1,2}[ -]\w+[ -]\d{4}")
_BEREIK = re.compile(r"^\s*#\s*(?:tot(?: en met)?|t/m|[–-])\s*#\s*$", re.I)


def kolommen(tabellen: Iterable[Stuktabel]) -> Iterator[tuple[Plek, Kolom]]:
    """Yield the cells under a head that says that its column holds the days of opening, of closing, or both."""
    for t in tabellen:
        for rij in t.rijen[: t.koprijen]:
            for k, kop in enumerate(rij):
                for wat, patroon in _KOLOM.items():
                    if patroon.search(kop.tekst):
                        yield from ((r[k].plek, wat) for r in t.rijen[t.koprijen :] if k < len(r))


def zegt(zin: Zin) -> bool:
    """Return whether a sentence says something of certain facilities, and says it for certain."""
    return not any(p.search(zin.tekst) for p in (VOORWAARDELIJK, VAN_EEN_ANDER, OPEN, _IETS_ANDERS))


def wat_gebeurt(zaak: Zaak, zin: Zin, v: Dagvondst) -> Wat | None:
    """Return what the words around a day say happens on it; None where they do not say."""
    voor, na = zin.tekst[: v.begin - zin.begin], zin.tekst[v.einde - zin.begin :]
    if _MINSTENS.search(re.split(r"[.;,:]", voor)[-1]) or _MINSTENS.search(na[:14]):
        return None
    voor = voor[-90:]
    op = _OP_VOOR.search(voor)
    if v.eerste not in _normdagen(zaak, "realisatiedatum") and (
        _OPENT_VOOR.search(voor)
        or (op and _OPENT_ERNA.match(na))
        or (_VANAF_VOOR.search(voor) and _VANAF_ERNA.match(na))
        or (_VANAF_LOS.search(voor) and _LOS_ERNA.match(na))
        or (_VAN_VOOR.search(voor) and _TOT_ER_IS.match(na))
    ):
        return "opent"
    if _SLUIT_VOOR.search(voor) or (op and _SLUIT_ERNA.match(na)):
        return "sluit"
    tot = _TOT_DIRECT.search(voor) and (_TOT_ERNA.match(na) or _VAN_DAG.search(voor))
    if (tot or _TOT_VOOR.search(voor)) and v.eerste not in _normdagen(zaak, "start_volgende_cyclus", "einde_plicht"):
        return "sluit"
    return None


def in_bereik(zin: Zin, v: Dagvondst) -> Wat | None:
    """Return which end of a period a day is, where a cell holds nothing but a period."""
    if not _BEREIK.search(_DAGEN.sub("#", zin.tekst)):
        return None
    return "opent" if not zin.tekst[: v.begin - zin.begin].strip() else "sluit"


def _normdagen(zaak: Zaak, *namen: str) -> set[date]:
    """Return days that practice or law asks of every facility: "open op 1 juli" tells of that demand."""
    normen = (zaak.regelset.normen[n].waarde for n in namen if n in zaak.regelset.normen)
    dagen = {w for w in normen if isinstance(w, date)}
    return dagen | {d + timedelta(days=1) for d in dagen}
