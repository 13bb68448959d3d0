"""Days, months and years in a sentence."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from typing import Final

from spreidingswet.basis.nederlands import MAANDEN
from spreidingswet.bronnen.plekken import rangwoord
from spreidingswet.motivering.vondsten import Dagvondst, Grens

_MAANDNUMMER: Final = {naam: n for n, naam in enumerate(MAANDEN, 1)} | {
    "jan": 1, "feb": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "okt": 10, "nov": 11,
    "dec": 12,
}  # fmt: skip
_RANG: Final = {rangwoord(n): n for n in range(1, 32)}
_MAAND = (
    "(?P<maand>(?:"
    + "|".join(MAANDEN)
    + r")(?![\w-])|(?:jan|feb|mrt|apr|jun|jul|aug|sept?|okt|nov|dec)\.(?=\s*[12][0-9]{3}))"
)
_JAAR = r"(?:19|20)[0-9]{2}(?![0-9])(?![.,][0-9])"
_DAG = re.compile(
    rf"(?<![\w.,/-])(?P<dag>[0-9]{{1,2}}(?:e|de|ste)?|{'|'.join(sorted(_RANG, key=len, reverse=True))})\s+{_MAAND}"
    rf"(?:,?\s+(?P<jaar>{_JAAR}))?(?![\w])",
    re.IGNORECASE,
)
_MAAND_JAAR = re.compile(rf"(?<![\w-]){_MAAND}\s+(?:van\s+)?(?P<jaar>{_JAAR})(?![\w])", re.IGNORECASE)
_LOSSE_MAAND = re.compile(rf"(?<![\w-])(?:{'|'.join(MAANDEN)})(?![\w-])", re.IGNORECASE)
_ISO = re.compile(r"(?<![\w.-])(?P<jaar>[12][0-9]{3})-(?P<maand>[0-9]{2})(?:-(?P<dag>[0-9]{2}))?(?![\w-])")
_CIJFERS = re.compile(
    r"(?<![\w.,/-])(?P<dag>[0-9]{1,2})(?P<s>[-./])(?P<maand>[0-9]{1,2})(?P=s)(?P<jaar>(?:19|20)[0-9]{2})(?![\w-])"
)
_LOS_JAAR = re.compile(
    r"(?<![\w.,/€-])(?<!€\s)(?P<jaar>(?:19|20)[0-9]{2})(?![\w%]|[.,][0-9]|\s?-\s?[a-z]|\s*/\s*[0-9]"
    r"|\s+(?:[a-z]+e\s+)?(?:(?:opvang|amv-|noodopvang)?(?:plaatsen|plekken)|euro|procent|inwoners|asielzoekers|personen|bedden|statushouders"
    r"|regulier|amv|van de|meetellend|tellen|meegeteld)\b)"
)
_GEDEELD = re.compile(r",?\s+(?:en|of|tot|tot en met|t/m|en tot|en op|en voor)\s+(?:uiterlijk\s+)?$|\s*[–-]\s*$")
_VAN_JAAR = re.compile(rf",?\s+(?:van|in)\s+(?:het\s+(?:kalender)?jaar\s+)?(?P<jaar>{_JAAR})(?![\w])")
_GRENS = re.compile(
    r"(?<![\w-])(?P<woord>niet\s+(?:voor|vóór|eerder\s+dan)|niet\s+(?:na|later\s+dan)|tot\s+en\s+met|t/m|uiterlijk|tot|v[oó]{1,2}r|"
    r"vanaf|sinds|per|met\s+ingang\s+van|ingaande|na|n[aá]|later\s+dan|eerder\s+dan|op|ultimo)"
    r"(?:\s+(?:op|per|in|de|het|dag|datum|van|einde|eind|begin|medio|maand|jaar|kalenderjaar)){0,4}\s+$",
    re.IGNORECASE,
)
_GRENSWOORD: Final[dict[str, Grens]] = {
    "voor": "voor", "vóór": "voor", "vóor": "voor", "voór": "voor", "eerder dan": "voor", "uiterlijk": "uiterlijk",
    "niet later dan": "uiterlijk", "niet na": "uiterlijk", "na": "na", "ná": "na", "later dan": "na",
    "vanaf": "vanaf", "sinds": "vanaf", "met ingang van": "vanaf", "ingaande": "vanaf", "per": "vanaf",
    "niet voor": "vanaf", "niet vóór": "vanaf", "niet eerder dan": "vanaf", "op": "op", "tot": "tot",
    "tot en met": "tot_en_met", "t/m": "tot_en_met",
}  # fmt: skip
_UITERLIJK_NA = re.compile(r"(?:tot|uiterlijk)\s+(?:en\s+)?uiterlijk\s", re.IGNORECASE)


def _grens(tekst: str, begin: int) -> Grens | None:
    m = _GRENS.search(tekst[max(0, begin - 60) : begin])
    return _GRENSWOORD.get(" ".join(m["woord"].casefold().split())) if m else None


def _getal(dag: str) -> int:
    return _RANG.get(dag.casefold()) or int(re.sub(r"\D", "", dag) or 0)


def _maak(tekst: str, begin: int, einde: int, jaar: int, maand: int | None, dag: int | None) -> Dagvondst | None:
    try:
        if dag:
            eerste = laatste = date(jaar, maand or 0, dag)
        elif maand:
            eerste, laatste = date(jaar, maand, 1), date(jaar, maand, monthrange(jaar, maand)[1])
        else:
            eerste, laatste = date(jaar, 1, 1), date(jaar, 12, 31)
    except ValueError:
        return None  # 31 juni is no day
    return Dagvondst(begin=begin, einde=einde, tekst=tekst[begin:einde], eerste=eerste, laatste=laatste,
                     grens=_grens(tekst, begin))  # fmt: skip


def vind_dagen(tekst: str) -> tuple[list[Dagvondst], list[tuple[int, int]]]:
    """Return the days, months and years of a sentence, and the places of words that are part of a date.

    A day without a year ("1 juli") is found only where the sentence itself gives the year: "1 juli en 31 december
    2025", "1 juli van 2025". The places hold such a day too, so that its number is not read as an amount.
    """
    vondsten: list[Dagvondst] = []
    plekken: list[tuple[int, int]] = []

    def neem(begin: int, einde: int, jaar: int | None, maand: int | None, dag: int | None) -> None:
        if any(begin < e and einde > b for b, e in plekken):
            return
        plekken.append((begin, einde))
        if jaar and (v := _maak(tekst, begin, einde, jaar, maand, dag)):
            vondsten.append(v)

    for m in _ISO.finditer(tekst):
        if 1 <= int(m["maand"]) <= 12 and m["jaar"][:2] in ("19", "20"):
            neem(m.start(), m.end(), int(m["jaar"]), int(m["maand"]), int(m["dag"]) if m["dag"] else None)
    for m in _CIJFERS.finditer(tekst):
        neem(m.start(), m.end(), int(m["jaar"]), int(m["maand"]), int(m["dag"]))
    dagen = list(_DAG.finditer(tekst))
    for n, m in enumerate(dagen):
        volgende = dagen[n + 1] if n + 1 < len(dagen) else None
        einde, jaar = m.end(), m["jaar"]
        if not jaar and (v := _VAN_JAAR.match(tekst, m.end())):
            einde, jaar = v.end(), v["jaar"]
        elif not jaar and volgende and volgende["jaar"] and _GEDEELD.fullmatch(tekst, m.end(), volgende.start()):
            eerder = (_maandnummer(m), _getal(m["dag"])) < (_maandnummer(volgende), _getal(volgende["dag"]))
            jaar = volgende["jaar"] if eerder else None
        neem(m.start(), einde, int(jaar) if jaar else None, _maandnummer(m), _getal(m["dag"]))
    for m in _MAAND_JAAR.finditer(tekst):
        neem(m.start(), m.end(), int(m["jaar"]), _maandnummer(m), None)
    for m in _LOS_JAAR.finditer(tekst):
        neem(m.start(), m.end(), int(m["jaar"]), None, None)
    return sorted(vondsten, key=lambda v: v.begin), plekken


def _maandnummer(m: re.Match[str]) -> int:
    return _MAANDNUMMER[m["maand"].casefold().rstrip(".")]
