"""Numbers in a sentence, as Dutch writes them; what they count is found in maten."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from itertools import pairwise
from typing import Final, Literal

from spreidingswet.motivering.herkennen.getalwoorden import GETALWOORD, kan_een_getal_zijn, waarde_van_woorden
from spreidingswet.motivering.herkennen.tekst import bedek
from spreidingswet.motivering.vondsten import Getalvondst

_TELWOORD = (
    r"(?:(?:opvang|amv-?|noodopvang|crisisopvang)?-?(?:plaatsen|plekken|plaats|plek)|bedden|euro|"
    r"gemeenten?|voorzieningen|voorziening|"
    r"(?:opvang)?locaties?|inwoners|asielzoekers|statushouders|personen|procent|miljoen|miljard)\b"
)
_GEEN_GETAL: Final = tuple(
    re.compile(p, vlag)
    for p, vlag in (
        (r"(?:https?://|www\.)\S{1,500}|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}", re.IGNORECASE),
        (r"(?<!\w)(?:\+[0-9]{2}[\s(]{0,2}|0[0-9]{1,3}[\s-])(?:\(0\))?[0-9](?:[\s-]?[0-9]){5,10}(?!\w)", 0),
        (r"(?<![\w.,])[1-9][0-9]{3}\s?[A-Z]{2}(?![\w])(?=\s+['A-Z]|\W*$)", 0),
        (r"(?<!\w)[A-Z]{2}[0-9]{2}\s?(?:[A-Z0-9]{4}\s?){2,7}(?!\w)", 0),
        (r"(?<!\w)[0-9]{1,2}[.:][0-9]{2}\s+uur", re.IGNORECASE),
        (r"\[[0-9]{1,3}\]", 0),
        (r"(?:^\s*|(?<=[.:;,]\s))\([0-9]{1,2}\)(?=\s+[A-Z])", 0),
        (
            r"(?<!\w)(?:kenmerk|nrs?\.?|nummer|zaaknummers?|dossiernummer|registratienummer|besluitnummer|"
            r"bezwaarnummer|dossier|postbus|Kamerstuk(?:ken)?)"
            r"[\s:]{1,3}(?:nr\.?\s|nummer\s)?[A-Z]{0,4}[./-]?[0-9](?:[0-9A-Za-z/-]|[.:](?=[0-9])){0,24}",
            re.IGNORECASE,
        ),
        (
            r"(?<!\w)(?:bijlagen?|tabel|tabellen|figuur|hoofdstuk|hoofdstukken|hfst\.|paragraaf|paragrafen|par\.|"
            r"§{1,2}|pagina(?:'s)?|pag\.|p\.|pp\.|blz\.|bladzijden?|voetnoot|noot|stap|onderdeel|onderdelen|punt|lid|"
            r"alinea|artikelen|artikel|artt?\.|rij|kolom|versie|fase|cyclus|vraag|overweging|r\.o\.|rov?\.|ronde|"
            r"mededeling|deel|ad|sub|regel|stuk)"
            r"\s{0,2}(?:nr\.?\s|nummer\s)?[0-9]{1,4}[a-z]?(?:[.:][0-9]{1,3}){0,4}(?![\w.,]?[0-9\w])"
            r"(?:(?:,\s|\sen\s|,\sen\s|\st/m\s|\stot en met\s|\s?[–-]\s?)[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}"
            rf"(?![\w.,]?[0-9\w])(?!\s+(?:[a-z]+e\s+)?{_TELWOORD})){{0,12}}",
            re.IGNORECASE,
        ),
        (r"(?<![\w])[0-9]+(?:[/:][0-9]+)+(?!\w)", 0),
    )
)
"""What is written with digits and counts nothing: addresses, telephone, postcode, account, hours, marks, places."""
_NUMMERING = re.compile(r"\s*(?:\(?[0-9]{1,2}(?:\.[0-9]{1,2}){0,4}[.)]|\(?[0-9]{1,2}(?:\.[0-9]{1,2}){1,4})(?=\s)")
_KOPNUMMER = re.compile(r"\s*[0-9]{1,2}(?:\.[0-9]{1,2}){0,4}[.):]?(?=\s+\S)")
_GETAL = re.compile(
    r"(?<![\w.,'/\x00])(?P<min>[-−–](?=[0-9]))?"
    r"(?P<cijfers>[0-9]{1,3}(?:[ \xa0\u202f\u2009][0-9]{3}){1,3}(?:,[0-9]{1,6})?(?![\w.,]*[0-9])|[0-9][0-9.,]*)"
)
_VORM = re.compile(r"(?:[0-9]{1,3}(?:\.[0-9]{3}){1,5}|[0-9]{1,12})(?:,[0-9]{1,6})?")
_SPATIEVORM = re.compile(r"[0-9]{1,3}(?:[ \xa0\u202f\u2009][0-9]{3}){1,3}(?:,[0-9]{1,6})?")
_ONGEVEER = re.compile(
    r"(?<![\w-])(?:circa|ca\.?|ongeveer|ruim|bijna|zo'n|nagenoeg|plusminus|ten\s+minste|tenminste|"
    r"minimaal|minstens|maximaal|"
    r"ten\s+hoogste|hooguit|hoogstens|meer\s+dan|minder\s+dan|rond(?:\s+de)?|om\s+en\s+nabij|"
    r"een\s+kleine|een\s+dikke|tegen\s+de|"
    r"naar\s+schatting|afgerond|bij\s+benadering|tussen(?:\s+de)?|tot|vanaf|grofweg|om\s+en\s+nabij\s+de|"
    r"[±≈≥≤<>~])\s*(?:de\s+)?(?:€\s?|EUR\s)?$",
    re.IGNORECASE,
)
_REEKS_NA = re.compile(r"\s*(?:à|tot|[–-])\s*(?:€\s?)?[0-9]|\s+of\s+meer\b")
_REEKS_VOOR = re.compile(r"[0-9]\s*(?:à|tot|[–-])\s*(?:€\s?)?$")
_MIN_NA = re.compile(r"\s+[–-]\s+(?:€\s?)?[0-9][0-9.,]*(?:\s+[-–+]\s+[0-9][0-9.,]*)*\s*=")
_IS_NA = re.compile(r"(?:\s+[-–+]\s+[0-9][0-9.,]*)*\s*=")
_MIN_VOOR = re.compile(r"[0-9]\s+[–-]\s+(?:€\s?)?$")
_TUSSEN = re.compile(r"tussen\s+(?:de\s+)?[^\s]{1,24}\s+en\s+(?:de\s+)?$", re.IGNORECASE)
_EURO_VOOR = re.compile(r"(?:€|EUR)\s?$")
_SCHAAL = re.compile(r"\s+(?P<s>miljoen|miljard|duizend|honderd)\b", re.IGNORECASE)
_EURO_NA = re.compile(r"(?:,-{1,2})?\s*(?:euro\b|€)", re.IGNORECASE)
_PROCENT = re.compile(r"\s?%|\s*(?:procentpunt|procent)\b", re.IGNORECASE)
_PLAATSEN = re.compile(
    r"\s+(?:(?:reguliere?|amv-?|nieuwe|duurzame|bijzondere|meetellende|beschikbare|gerealiseerde|extra|"
    r"resterende|overige|"
    r"indicatieve|toegewezen|andere|tijdelijke|structurele|voorgenomen|vaste|harde|zachte|aangeboden|"
    r"geboden|gemeentelijke|"
    r"benodigde|ontbrekende|vrijwillig|of|en)\s+){0,4}"
    r"(?:(?:amv-?|nood|crisis|overbruggings)?(?:opvang)?(?:plaatsen|plekken|plaats|plek)|bedden)\b",
    re.IGNORECASE,
)
_BIEDT_AAN = re.compile(
    r"\b(?:plaats|ruimte|onderdak|opvang|capaciteit)\s+(?:aan|voor|van)\s+(?:(?:maximaal|ten\s+hoogste|circa|"
    r"ongeveer|ruim|bijna|in\s+totaal|nog)\s+){0,2}$",
    re.IGNORECASE,
)
_BEWONERS = re.compile(
    r"\s+(?:(?:volwassen|alleenstaande|minderjarige|jonge)\s+){0,3}"
    r"(?:asielzoekers?|personen|mensen|bewoners|vreemdelingen|amv(?:'s)?|jongeren|kinderen)\b",
    re.IGNORECASE,
)
"""Whom a facility offers room: a place is for exactly one of them (artikel 1 Spreidingswet)."""
_SCHALEN: Final = {"honderd": 100, "duizend": 1000, "miljoen": 10**6, "miljard": 10**9}
Eenheid = Literal["plaatsen", "euro", "procent", ""]


def _waarde(cijfers: str) -> Fraction | None:
    kaal = re.sub(r"[ \xa0\u202f\u2009]", "", cijfers)
    if not (_VORM.fullmatch(cijfers) or _SPATIEVORM.fullmatch(cijfers)) or (kaal[0] == "0" and kaal[1:2].isdigit()):
        return None
    return Fraction(kaal.replace(".", "").replace(",", "."))


def bedek_geen_getal(tekst: str, *, begin_stuk: bool, kop: bool) -> str:
    """Return the sentence with everything covered that has digits and counts nothing.

    begin_stuk: the sentence begins its piece, so "2." before it numbers a list; kop: it is a heading.
    """
    if begin_stuk and (m := (_KOPNUMMER if kop else _NUMMERING).match(tekst)):
        tekst = bedek(tekst, [m.span()])
    for patroon in _GEEN_GETAL:
        tekst = bedek(tekst, [m.span() for m in patroon.finditer(tekst)])
    return tekst


def vind_getallen(tekst: str, *, begin_stuk: bool = True, kop: bool = False) -> list[Getalvondst]:
    """Return the numbers of a sentence in which dates, references and names are covered (tekst.bedek)."""
    vrij = bedek_geen_getal(tekst, begin_stuk=begin_stuk, kop=kop)
    gevonden = [*_met_cijfers(tekst, vrij), *_in_woorden(tekst, vrij)]
    return sorted(gevonden, key=lambda v: v.begin)


def _met_cijfers(tekst: str, vrij: str) -> Iterable[Getalvondst]:
    plek = 0
    while m := _GETAL.search(vrij, plek):
        cijfers, einde = m["cijfers"], m.end()
        if " " in cijfers and not _een_getal(vrij, m):
            cijfers = cijfers.split(" ", 1)[0]
            einde = m.start("cijfers") + len(cijfers)
        cijfers = cijfers.rstrip(".,")
        einde = m.start("cijfers") + len(cijfers)
        plek = max(einde, m.start() + 1)
        na = vrij[einde : einde + 1]
        waarde = _waarde(cijfers)
        if waarde is None or na.isalnum() or (na in "°º/_" and na):
            plek = m.end()
            continue
        if na == "-" and not vrij[einde:].startswith(("-,", "- ")) and vrij[einde + 1 : einde + 2].isalnum():
            plek = m.end()
            continue
        begin = m.start()
        negatief = m["min"] is not None
        if negatief and begin and vrij[begin - 1 : begin] not in " (\t€":
            continue  # the second of a range: "100-150"
        yield _maak(tekst, vrij, begin, einde, -waarde if negatief else waarde)


_WOORD_VOOR = re.compile(r"(?:^|\s)[a-z]{2,}\s+$")
_ZIN_VERDER = re.compile(r"[,.;)]|\s+[a-z]")
"""A word before and the sentence going on after it: "tezamen 1 531, en"."""


def _een_getal(vrij: str, m: re.Match[str]) -> bool:
    """Return whether digits with plain spaces are one number and not the cells of a row: a unit or euro says so."""
    return bool(
        vrij.strip() == m[0]
        or _EURO_VOOR.search(vrij[: m.start()])
        or (_WOORD_VOOR.search(vrij[max(0, m.start() - 40) : m.start()]) and _ZIN_VERDER.match(vrij, m.end()))
        or re.match(rf"\s+(?:(?:[a-z]+e\s+)?{_TELWOORD}|[-−–+×=]\s)", vrij[m.end() :])
    )


def _in_woorden(tekst: str, vrij: str) -> Iterable[Getalvondst]:
    gevonden = [(m, w) for m in GETALWOORD.finditer(vrij) if (w := waarde_van_woorden(m, vrij)) is not None]
    dubbel: set[int] = set()
    for n, ((m, waarde), (volgende, ander)) in enumerate(pairwise(gevonden)):
        if kan_een_getal_zijn(waarde, ander) and re.fullmatch(r"\s+en\s+", vrij[m.end() : volgende.start()]):
            dubbel |= {n, n + 1}
    for n, (m, waarde) in enumerate(gevonden):
        if n not in dubbel:
            yield _maak(tekst, vrij, m.start(), m.end(), Fraction(waarde))


def _maak(tekst: str, vrij: str, begin: int, einde: int, waarde: Fraction) -> Getalvondst:
    voor, na = vrij[max(0, begin - 40) : begin], vrij[einde : einde + 60]
    if s := _SCHAAL.match(na):
        waarde *= _SCHALEN[s["s"].casefold()]
        einde, na = einde + s.end(), na[s.end() :]
    eenheid: Eenheid = ""
    if _EURO_VOOR.search(voor) or _EURO_NA.match(na):
        eenheid = "euro"
    elif _PROCENT.match(na):
        eenheid = "procent"
    elif _PLAATSEN.match(na) or (_BIEDT_AAN.search(voor) and _BEWONERS.match(na)):
        eenheid = "plaatsen"
    min_na = _MIN_NA.match(na)
    min_voor = _MIN_VOOR.search(voor) and _IS_NA.match(na)  # "550 - 70 = 480" is a sum, "50 - 70" a range
    reeks = (not min_voor and _REEKS_VOOR.search(voor)) or (not min_na and _REEKS_NA.match(na))
    ongeveer = bool(reeks) or any(p.search(voor) for p in (_ONGEVEER, _TUSSEN))
    return Getalvondst(
        begin=begin, einde=einde, tekst=tekst[begin:einde], waarde=waarde, ongeveer=ongeveer, eenheid=eenheid
    )
