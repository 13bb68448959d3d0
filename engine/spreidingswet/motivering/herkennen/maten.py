"""What a number counts, as the words around it say: in its clause, or in the headings of its table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from spreidingswet.motivering.vondsten import Deel, Getalvondst, Maat, Voorzieningsvondst

_RUIM = r"[^0-9.;:]{0,70}?"
_VERB: Final = (
    r"(?:bedraagt|bedroeg|bedragen|beloopt|is|zijn|was|wordt|komt(?:\s+uit)?\s+op|kwam\s+op|"
    r"van|op|luidt|blijft|telt|omvat|:|=|\()"
)
_TUSSENWOORD: Final = (
    r"(?:\s*(?:dan|dus|daarmee|daarom|in\s+totaal|totaal|nog|uit\s+op|afgerond|"
    r"daardoor|aldus|regulier|samen)\s*){0,3}\s*"
)
_SLEUTELS: Final[tuple[tuple[str, Maat], ...]] = (
    (r"aandeel\s+in\s+de\s+rest(?:erende\s+)?opgave|restopgave\s+(?:per|van\s+de)\s+gemeente", "aandeel_restopgave"),
    (r"rest(?:erende\s+|erende\s+opvang)?opgave", "restopgave"),
    (r"indicatie(?:ve|f)(?:\s+(?:verdeling|aantal|aandeel|opgave|getal))?", "indicatief"),
    (r"(?<!rest)(?<!resterende )(?<!indicatieve )(?:provinciale\s+|reguliere\s+|amv-?)*(?:opvang)?opgave", "opgave"),
    (r"toewijzing|toegewezen", "toegewezen"),
    (r"(?:aantal\s+)?meetellende\s+(?:[a-z-]+e\s+)?(?:opvang)?plaatsen", "telt_mee"),
    (r"tekort", "verschil"),
    (r"overschot|surplus", "overschot"),
    (r"aftrek", "aftrek"),
    (r"capaciteitsraming|raming", "raming"),
)
_VOOR: Final = tuple(
    (re.compile(rf"\b(?P<k>{k})(?:\s+\([^()0-9]{{0,40}}\))?(?P<m>{_RUIM}){_VERB}{_TUSSENWOORD}$", re.IGNORECASE), maat)
    for k, maat in _SLEUTELS
)
_ALLE_SLEUTELS = re.compile(
    "|".join(rf"\b(?:{k})" for k, _ in _SLEUTELS) + r"|\bverslag\b|\bvoornemens?\b", re.IGNORECASE
)
_DIRECT: Final[tuple[tuple[str, Maat], ...]] = (
    (r"\b(?:telt|tellen)\s+(?:(?!niet\b|geen\b)[^0-9.;\s]+\s+){0,6}mee\s+(?:met|voor)(?:\s+in\s+totaal)?", "telt_mee"),
    (r"\bindicatie(?:f|ve)", "indicatief"),
    (r"\bindicatieve\s+aantal", "indicatief"),
    (r"\baantal\s+in\s+het\s+verslag(?:\s+(?:is|van))?", "in_verslag"),
    (
        r"\bverslag\s+(?:(?:noemt|vermeldt|biedt|bevat|telt)|(?:komt|kwam)\s+(?:uit\s+)?op|"
        r"gaat\s+(?:voor\s+[\w\s'-]{1,40}\s+)?uit\s+van)(?:\s+(?:voor|in)\s+[\w\x00'-]{2,40}(?:\s[\w'-]{2,20}){0,3})?"
        r"(?:\s+(?:in\s+totaal|er|nog))?",
        "in_verslag",
    ),
    (
        r"\b(?:gerealiseerd|gerealiseerde\s+plaatsen)(?:\s+(?:zijn|is|werden))?(?:\s+(?:er|in\s+totaal))?",
        "gerealiseerd",
    ),
    (r"\btoegewezen(?:\s+(?:zijn|is))?(?:\s+(?:er|in\s+totaal))?", "toegewezen"),
)
_DIRECT_VOOR: Final = tuple((re.compile(p + r"\s*(?:\(|:|=)?\s*$", re.IGNORECASE), maat) for p, maat in _DIRECT)
_PL = (
    r"(?:\s+(?:[a-zA-Z-]+e|amv|amv-|extra|duurzaam)){0,2}(?:\s+(?:opvang|amv-?|"
    r"amv-opvang)?(?:plaatsen|plekken|plaats))?(?:\s+(?:regulier|voor\s+amv|amv))?"
)
_NAVORMEN: Final[tuple[tuple[str, Maat], ...]] = (
    (
        r"[^0-9.;:,]{0,60}?\s(?:tellen|telt)?\s?niet\s+(?:mee(?![\w-])|worden\s+meegeteld|meetellen|meetelt)",
        "telt_niet_mee",
    ),
    (r"\s+(?:[^0-9.;:,]{0,50}?\s)?(?:worden|wordt|zijn|is)\s+niet\s+meegeteld", "telt_niet_mee"),
    (r"(?:\s+[^0-9.;:,]{0,50}?)?\s(?:mee|meetellen|meetelt)(?![\w-])", "telt_mee"),
    (r"\s+(?:[^0-9.;:,]{0,50}?\s)?(?:worden|wordt|zijn|is)\s+meegeteld", "telt_mee"),
    (r"\s+(?:worden\s+|zijn\s+|wordt\s+|is\s+)?(?:aan\s+[\w\s'-]{2,40}\s+)?(?:toegewezen|toebedeeld)\b", "toegewezen"),
    (r"\s+toe(?=\s*[.,;:)]|$|\s+aan\b)", "toegewezen"),
    (r"\s+(?:zijn\s+|is\s+|reeds\s+)?gerealiseerd\b", "gerealiseerd"),
    (r"\s+(?:te\s+weinig|tekort)\b", "verschil"),
    (r"\s+boven\s+(?:de|haar|het|zijn)\s+indicatie", "overschot"),
    (r"\s+uit\s+het\s+verslag\b|\s+in\s+het\s+verslag\b", "in_verslag"),
)
_NA: Final = tuple((re.compile(rf"{_PL}{p}", re.IGNORECASE), maat) for p, maat in _NAVORMEN)
_MEETELLEND = re.compile(
    r"\s+(?:[a-z-]+e\s+)?meetellende\s+(?:[a-z-]+e\s+)?(?:opvang)?(?:plaatsen|plekken)", re.IGNORECASE
)
_INDICATIEF_NA = re.compile(
    r"\s+(?:[a-z-]+e\s+)?(?:indicatieve\s+(?:opvang)?plaatsen|plaatsen\s+indicatief)", re.IGNORECASE
)
_ANDERS_NA = re.compile(
    r"\s+(?:[a-z]+e\s+)?(?:werkdagen|weken|week|maanden|maand|jaren|jaar|dagen|dag|uur|keer|maal|"
    r"rondes?|fasen?|jaargangen|inwoners|"
    r"statushouders|ontheemden|Oekraïners|kinderen|leerlingen|provincies|wethouders|leden|artikelen|"
    r"bladzijden|pagina's|bijlagen|tabellen|"
    r"meter|kilometer|hectare|woningen|kamers|stemmen|bezwaren|zienswijzen|interpretaties|oordelen)\b",
    re.IGNORECASE,
)
_GEMEENTEN_NA = re.compile(r"\s+(?:[a-z]+e?\s+)?gemeenten\b", re.IGNORECASE)
_VOORZIENINGEN_NA = re.compile(r"\s+(?:[a-z]+e?\s+)?(?:opvang)?(?:voorzieningen|locaties)\b", re.IGNORECASE)
_PER_PLAATS = re.compile(r"(?:,-{1,2})?\s*(?:euro\s+)?per\s+(?:opvang)?plaats\b", re.IGNORECASE)
_UITKERING = re.compile(r"\buitkering\b[^0-9.;]{0,60}$", re.IGNORECASE)
_BIEDT = re.compile(
    r"^(?:\s*\([^()0-9]{0,40}\))?(?:\s+in\s+\x00+)?\s*,?\s*(?:|\(|:|biedt|heeft|telt|omvat|kent|bevat|"
    r"met|(?:heeft|met)\s+een\s+capaciteit\s+van|van|is\s+goed\s+voor|"
    r"biedt\s+(?:plaats|ruimte)\s+aan)\s*(?:in\s+totaal\s+|circa\s+|ongeveer\s+|maximaal\s+|ten\s+hoogste\s+)?$",
    re.IGNORECASE,
)
_AMV = re.compile(r"\bamv(?:'s|-?\w*)?\b|alleenstaande\s+minderjarige", re.IGNORECASE)
_REGULIER = re.compile(r"\bregulier\w*\b", re.IGNORECASE)
_TOTAAL = re.compile(r"\b(?:in\s+totaal|totale|totaal|samen|tezamen)\b", re.IGNORECASE)
_VOOR_AMV = r"(?:(?:bestemd|bedoeld)\s+)?voor\s+(?:amv[\w'-]*|alleenstaande\s+minderjarige\w*)"
_DEEL_NA = re.compile(
    rf"\s+(?:(?:(?:bestemd|bedoeld)\s+voor\s+)?(?P<r>regulier\w*)|(?P<a>amv-?\w*|alleenstaande\s+minderjarige\w*|"
    rf"(?:(?:opvang)?(?:plaatsen|plekken)\s+)?{_VOOR_AMV})|(?P<r2>(?:opvang)?(?:plaatsen|plekken)\s+regulier))\b",
    re.IGNORECASE,
)
OPTELBAAR: Final = frozenset[Maat | None](
    {"opgave", "indicatief", "telt_mee", "telt_niet_mee", "met_voornemens", "verschil", "toegewezen", "in_verslag",
     "gerealiseerd", "restopgave", "aandeel_restopgave", "plaatsen", "voornemen", "overschot", "aftrek", "raming"}
)  # fmt: skip
"""Measures that are numbers of places."""
_REKEN = (
    r"(?:min|minus|plus|maal|keer|gedeeld\s+door|vermenigvuldigd\s+met|verminderd\s+met|vermeerderd\s+met|[-+×*/÷−–])"
)
_PLAATSWOORD = r"(?:\s+(?:reguliere\s+|amv-?\s?)?(?:opvang)?(?:plaatsen|plekken))?(?:\s+(?:voor\s+amv|regulier))?"
_REKENT_VOOR = re.compile(rf"(?:^|\s){_REKEN}\s+(?:de\s+)?$", re.IGNORECASE)
_REKENT_NA = re.compile(rf"{_PLAATSWOORD}\s+{_REKEN}\s+(?:de\s+)?$", re.IGNORECASE)
_UITKOMST = re.compile(
    r"[^0-9.;]{0,60}?(?:\bdus|\bis|\bdat\s+is|\boftewel|\bblijft(?:\s+er)?|=|:)\s*(?:nog\s+)?", re.IGNORECASE
)
_NIET_GEHAALD = re.compile(
    r"\b(?:niet\s+(?:ge|be)haald|ontbre(?:ekt|ken)|nog\s+open|onvervuld|tekort)\b[^.;]*$", re.IGNORECASE
)
"""What before "opgave" makes the number after it the part of it that is missing."""
_NIET_VOOR = re.compile(r"\b(?:niet|geen|evenmin)\b", re.IGNORECASE)
_BEDRAAGT = re.compile(
    rf"{_PLAATSWOORD}\s+(?:bedraagt|bedragen|bedroeg|is|telt|beloopt)(?=\s*[,;.]|$|\s+(?:en|waarvan)\b)", re.IGNORECASE
)
SCHAKEL = re.compile(
    r"[^0-9.;]{0,50}?(?:\bwaarvan|(?:,|\ben)\s+(?:voor\s+)?(?:amv|regulier)|\bte\s+weten|\bnamelijk|"
    r"\bonderverdeeld\s+in|\bverdeeld\s+in|\bbestaande\s+uit|\ben|,|:|\()\s*$",
    re.IGNORECASE,
)


def maten_in_zin(
    tekst: str, getallen: Sequence[Getalvondst], voorzieningen: Sequence[Voorzieningsvondst]
) -> list[Getalvondst]:
    """Return the numbers of a sentence with what they count and of which part; tekst has dates and names covered."""
    uit: list[Getalvondst] = []
    som: Getalvondst | None = None
    """The number that would have been tied, had it not been the beginning of a calculation: its result is."""
    for n, g in enumerate(getallen):
        vorige = uit[n - 1] if n else None
        begin = vorige.einde if vorige else 0
        einde = getallen[n + 1].begin if n + 1 < len(getallen) else len(tekst)
        voor, na = tekst[begin : g.begin], tekst[g.einde : einde]
        rekent_voor, rekent_na = bool(_REKENT_VOOR.search(voor)), bool(_REKENT_NA.match(na))
        if som and not rekent_voor and not rekent_na and _UITKOMST.fullmatch(voor):
            uit.append(replace(g, maat=som.maat, deel=som.deel, eenheid=som.eenheid or g.eenheid))
            som = None
            continue
        maat = _zonder_plaatsen(g, voor, na) or _maat(voor, na)
        deel = _deel(voor, na, maat)
        if maat is None and _hoort_bij(tekst, vorige, g, deel):
            maat = vorige.maat if vorige else None
        if maat is None and _capaciteit(tekst, g, voorzieningen, begin):
            maat = "plaatsen"
        if rekent_voor or rekent_na:
            som = som if rekent_voor else replace(g, maat=maat, deel=deel) if maat in OPTELBAAR else None
            maat = None if maat in OPTELBAAR else maat
        uit.append(replace(g, maat=maat, deel=deel))
    return uit


def _hoort_bij(tekst: str, vorige: Getalvondst | None, g: Getalvondst, deel: Deel | None) -> bool:
    """Return whether a number is the part of the one before it: "700 plaatsen, waarvan 80 voor amv"."""
    if vorige is None or vorige.maat not in OPTELBAAR or deel is None or g.eenheid not in ("", "plaatsen"):
        return False
    return bool(SCHAKEL.fullmatch(tekst, vorige.einde, g.begin))


def _zonder_plaatsen(g: Getalvondst, voor: str, na: str) -> Maat | None:
    if g.eenheid == "procent":
        return "percentage"
    if g.eenheid == "euro":
        return "bedrag_per_plaats" if _PER_PLAATS.match(na) else "uitkering" if _UITKERING.search(voor) else None
    if _ANDERS_NA.match(na):
        return "anders"
    if _GEMEENTEN_NA.match(na):
        return "gemeenten"
    return "voorzieningen" if _VOORZIENINGEN_NA.match(na) else None


def _maat(voor: str, na: str) -> Maat | None:
    """Return what stands right before or after a number; None where both speak and differ."""
    gevonden: set[Maat] = set()
    for patroon, maat in _NA:
        if patroon.match(na):
            gevonden.add(maat)
            break
    if _MEETELLEND.match(na):
        gevonden.add("telt_mee")
    if _INDICATIEF_NA.match(na):
        gevonden.add("indicatief")
    if gevonden & {"telt_mee", "telt_niet_mee"} and _NIET_VOOR.search(voor[-40:]):
        return None
    if ervoor := _voor(voor) or _omvat(voor, na):
        gevonden.add(ervoor)
    return gevonden.pop() if len(gevonden) == 1 else None


_NAAR_RATO = re.compile(r"\bnaar\s+rato\s+van\s+(?:haar|zijn|het|hun)\s+indicatieve\s+aantal\s*$", re.IGNORECASE)
"""By what a share is measured is not what the number after it counts."""


def _voor(voor: str) -> Maat | None:
    kort = re.sub(
        r"(?:(?:circa|ca\.|ongeveer|ruim|bijna|ten\s+minste|minimaal|maximaal|ten\s+hoogste|€)\s*)+$",
        "",
        voor[-160:],
        flags=re.IGNORECASE,
    )
    if _NAAR_RATO.search(kort):
        return "aandeel_restopgave"
    for patroon, maat in _DIRECT_VOOR:
        if patroon.search(kort):
            return maat
    beste: tuple[int, Maat] | None = None
    for patroon, maat in _VOOR:
        m = patroon.search(kort)
        if (
            m
            and not _ALLE_SLEUTELS.search(m["m"])
            and not re.search(r"\b(?:niet|geen|min|boven|onder|dan|procent)\b", m["m"])
            and (beste is None or m.start("k") > beste[0])
        ):
            mist = maat == "opgave" and _NIET_GEHAALD.search(kort[: m.start("k")])
            beste = m.start("k"), "verschil" if mist else maat
    return beste[1] if beste else None


def _omvat(voor: str, na: str) -> Maat | None:
    """Return what is counted where the verb comes last: "dat de opgave van Utrecht 1.000 plaatsen bedraagt"."""
    return _voor(f"{voor.rstrip()} is ") if _BEDRAAGT.match(na) else None


def deel_erna(na: str) -> Deel | None:
    """Return of which part the words right after a number say that it is."""
    m = _DEEL_NA.match(na)
    return None if m is None else "amv" if m["a"] else "regulier"


def _deel(voor: str, na: str, maat: Maat | None) -> Deel | None:
    if erna := deel_erna(na):
        return erna
    kort = voor[-90:]
    amv, regulier = _AMV.search(kort), _REGULIER.search(kort)
    if bool(amv) == bool(regulier):
        return "totaal" if not amv and _TOTAAL.search(voor[-25:]) and maat else None
    return "amv" if amv else "regulier"


def _capaciteit(tekst: str, g: Getalvondst, voorzieningen: Sequence[Voorzieningsvondst], begin: int) -> bool:
    """Return whether a number stands right after the name of one facility as what it offers."""
    eerder = [v for v in voorzieningen if v.einde <= g.begin]
    if not eerder or g.eenheid not in ("plaatsen", "") or eerder[-1].einde < begin:
        return False
    tussen = tekst[eerder[-1].einde : g.begin]
    return bool(_BIEDT.match(tussen)) and (g.eenheid == "plaatsen" or tussen.rstrip().endswith(("(", ":")))
