"""Which part a number is of (regular, amv, both), where the words right around it say so, and what stands around it."""

from __future__ import annotations

import re

from spreidingswet.motivering.vondsten import Deel, Getalvondst, Zin

_WOORD: dict[Deel, re.Pattern[str]] = {
    "amv": re.compile(r"\bamv|alleenstaande minderjarige", re.I),
    "regulier": re.compile(r"\bregulier", re.I),
    "totaal": re.compile(r"\b(?:in totaal|totale|totaal|samen|tezamen|gezamenlijk)\b", re.I),
}
_VAN_VORIGE = re.compile(
    r"^[\s-]*(?:(?:opvang)?plaatsen\s+)?(?:voor\s+)?(?:regulier\w*|amv\S*|alleenstaande minderjarige\w*)", re.I
)
_WAARVAN = re.compile(r"^[^,.;\d]{0,30},?\s*(?:waarvan|te weten|namelijk|verdeeld in|bestaande uit|:)", re.I)
_RIJ_NA = re.compile(r"^\s*(?:(?:opvang)?plaatsen\s*)?(?:,|en|,\s*en)\s*$", re.I)


def _buren(zin: Zin, getal: Getalvondst) -> tuple[int, int]:
    """Return where the number before ends and the number after begins, in the sentence."""
    ander = [v for v in zin.vondsten if isinstance(v, Getalvondst) and v != getal]
    voor = max((v.einde - zin.begin for v in ander if v.einde <= getal.begin), default=0)
    na = min((v.begin - zin.begin for v in ander if v.begin >= getal.einde), default=len(zin.tekst))
    return voor, na


def zeker_deel(zin: Zin, getal: Getalvondst) -> Deel | None:
    """Return the part a number is of, or None where only words about another number say it.

    In a cell the headings say it. In a sentence the part is kept where its word stands between this number and the ones
    beside it, and not directly after the number before ("17 voor amv; het aantal van 160"), or where the sentence opens
    with it and names no other ("Voor amv tellen 20 en 12 plaatsen mee"). A number with "waarvan" is the whole.
    """
    if getal.deel is None or zin.stuk.soort == "cel":
        return getal.deel
    begin, einde = getal.begin - zin.begin, getal.einde - zin.begin
    voor, na = _buren(zin, getal)
    if getal.deel != "totaal" and _WAARVAN.search(zin.tekst[einde:na]):
        return None
    ervoor = zin.tekst[voor:begin]
    if voor:
        ervoor = _VAN_VORIGE.sub("", ervoor)
    ervoor = re.split(r"[.;:]", ervoor)[-1]
    erna = re.split(r"[.;:,]|\ben\b", zin.tekst[einde:na])[0]
    woord = _WOORD[getal.deel]
    if woord.search(ervoor) or woord.search(erna):
        return getal.deel
    deelzin = re.split(r"[.;]", zin.tekst[:begin])[-1]
    ander = [d for d in ("amv", "regulier") if d != getal.deel and _WOORD[d].search(deelzin)]
    eerste = next((v.begin - zin.begin for v in zin.vondsten if isinstance(v, Getalvondst)), 0)
    opent = woord.search(zin.tekst[: max(0, eerste)]) or woord.search(re.split(r"\d", deelzin)[0])
    return getal.deel if opent and not ander else None


def in_opsomming(zin: Zin, getal: Getalvondst) -> bool:
    """Return whether a number is one of a row of numbers: "230, 200 en 110 plaatsen"."""
    begin, einde = getal.begin - zin.begin, getal.einde - zin.begin
    voor, na = _buren(zin, getal)
    links = voor > 0 and _RIJ_NA.search(zin.tekst[voor:begin]) is not None
    rechts = na < len(zin.tekst) and _RIJ_NA.search(zin.tekst[einde:na]) is not None
    return links or rechts
