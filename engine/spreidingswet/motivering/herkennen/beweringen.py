"""Claims in a sentence about what the outcome decides; what is not said for certain is no claim."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from spreidingswet.motivering.herkennen.tekst import verschoven
from spreidingswet.motivering.vondsten import Bewering, Beweringsvondst

_G = r"[^.;:?!()]{0,80}?"
"""What may stand between the two halves of a verb: a short stretch of the same clause."""
_GEEN = re.compile(r"\b(?:niet|geen|nooit|evenmin|nog\s+niet|noch|niets|nergens)\b", re.IGNORECASE)
_HALF = re.compile(
    r"\b(?:niet\s+(?:alleen|slechts|uitsluitend|enkel|langer|meer|volledig|geheel|zonder|altijd|steeds)|"
    r"gedeeltelijk|deels|slechts|bijna|"
    r"nagenoeg|alleen|uitsluitend|vrijwel|ten\s+dele|voor\s+de\s+helft|maar\s+voor|net\s+niet|pas|voorlopig)\b",
    re.IGNORECASE,
)
"""What makes a claim neither its yes nor its no."""

_VORMEN: Final[tuple[tuple[str, Bewering, Bewering | None], ...]] = (
    (rf"\b(?:tel(?:t|len)|telde[n]?)\b(?P<m>{_G})\bmee\b(?!\s*-?gewogen)", "telt_mee", "telt_niet_mee"),
    (rf"\b(?:dat|die|omdat|nu|aangezien|waardoor|zodat|doordat|terwijl|welke)\b(?P<m>{_G})\bmeetel(?:t|"
     rf"len|de|den)\b", "telt_mee", "telt_niet_mee"),
    (rf"\b(?:wordt|worden|werd|werden|is|zijn)\b(?P<m>{_G})\b(?:meegeteld|meegerekend)\b", "telt_mee", "telt_niet_mee"),
    (rf"\bdra(?:agt|gen)\b(?P<m>{_G})\bbij\s+aan\s+(?:de|haar|zijn)\s+(?:[a-z-]+\s+){{0,2}}[a-z-]*opgave\b",
     "telt_mee", "telt_niet_mee"),
    (rf"\b(?:kan|kunnen|mag|mogen)\b(?P<m>{_G}\bniet\b{_G})\b(?:meetellen|worden\s+(?:meegeteld|"
     rf"meegerekend)|(?:meegeteld|meegerekend)\s+worden)\b",
     "telt_mee", "telt_niet_mee"),
    (rf"\b(?:is|zijn|was|waren|blijkt|blijft)\b(?P<m>{_G})(?<![\w-])sluitend\b", "sluitend", "niet_sluitend"),
    (r"(?<![\w-])(?P<m>niet\s+|)sluitend\s+(?:is|was|blijkt)\b", "sluitend", "niet_sluitend"),
    (rf"\b(?:haal(?:t|de)|halen|haalden)\b(?P<m>{_G}\b(?:de|haar|hun|zijn|deze|die|"
     rf"het)\s+(?:[a-z-]+\s+){{0,3}}[a-z-]*opgave\b(?:\s+(?:(?:dus|ook|daarom|nog|echter)\s+)?niet\b)?)",
     "opgave_gehaald", "opgave_niet_gehaald"),
    (rf"\b(?:voldoet|voldoen)\b(?P<m>{_G})\baan\s+(?:de|haar|hun|zijn|die|"
     rf"deze)\s+(?:[a-z-]+\s+){{0,3}}[a-z-]*opgave\b",
     "opgave_gehaald", "opgave_niet_gehaald"),
    (rf"\b[a-z-]*opgave\b{_G}\b(?:is|wordt)\b(?P<m>{_G})\bgehaald\b", "opgave_gehaald", "opgave_niet_gehaald"),
    (rf"\b(?:heeft|hebben)\b(?P<m>{_G}\b(?:haar|hun|zijn|de|die)\s+(?:[a-z-]+\s+)?taak\b{_G})\bvervuld\b",
     "taak_vervuld",
     "taak_niet_vervuld"),
    (rf"\btaak\b{_G}\bis\b(?P<m>{_G})\bvervuld\b", "taak_vervuld", "taak_niet_vervuld"),
    (rf"\b(?:vervult|vervulde|vervullen)\b(?P<m>{_G}\b(?:haar|hun|"
     rf"zijn)\s+(?:[a-z-]+\s+)?taak\b(?:\s+niet\b)?)", "taak_vervuld",
     "taak_niet_vervuld"),
    (rf"\b(?:voldoet|voldoen|heeft|hebben)\b(?P<m>{_G})\baan\s+(?:haar|hun|"
     rf"zijn)\s+(?:[a-z-]+\s+)?taak\b(?:\s+voldaan)?", "taak_vervuld",
     "taak_niet_vervuld"),
    (r"(?P<m>\bniet\s+)?\b(?:tijdig|op\s+tijd)\s+(?:beschikbaar|gereed|gerealiseerd|ter\s+beschikking|open)\b",
     "tijdig", "niet_tijdig"),
    (rf"\b(?:is|zijn)\b(?P<m>{_G})\b(?<!ter )beschikbaar\b(?!\s+(?:gesteld|gekomen|te\b))", "beschikbaar", None),
    (rf"\b(?:is|zijn|wordt|worden)\b(?P<m>{_G})\boverbrugd\b", "overbrugd", "niet_overbrugd"),
    (rf"\bsta(?:at|an)\b(?P<m>{_G})\bvast\b(?!\s+dat\b|-)", "staat_vast", None),
    (r"\b(?:betreft|is|zijn|gaat\s+om|betreffen)\b(?P<m>\s+(?:(?:hier|slechts|alleen|nog|vooralsnog|"
     r"dan\s+ook|immers|niet|geen)\s+){0,3})"
     r"(?:een\s+(?:bestuurlijk\s+)?)?voornemens?\b(?!\s+(?:om|te)\b)(?=\s*[.,;)]|$|\s+(?:en|van|waar|"
     r"zonder|dat|is)\b)", "voornemen", None),
    (rf"\buitruil\b(?P<m>{_G})\b(?:mogelijk|toegestaan)\b", "uitruil_kan", "uitruil_kan_niet"),
    (rf"\b(?:kunnen|kan|mogen|mag)\b(?P<m>{_G})\b(?:worden\s+uitgeruild|uitgeruild\s+worden)\b",
     "uitruil_kan", "uitruil_kan_niet"),
    (r"\b(?:op\s+grond\s+van|krachtens|ingevolge|volgens|conform)\s+de\s+(?:Spreidingswet|wet)\b(?P<m>)|"
     r"\bde\s+(?:Spreidingswet|wet)\s+(?:verplicht|schrijft|eist|vereist|bepaalt|stelt|vergt)\b(?P<n>)|"
     r"\bwettelijk\s+(?:verplicht|vereist|voorgeschreven|bepaald|vastgelegd)\b|"
     r"\bwettelijke\s+(?:uiterste\s+|fatale\s+)?(?:termijn|datum|peildatum|realisatiedatum|voorwaarde|"
     r"eis|plicht|verplichting)\b",
     "plicht_van_wet", None),
)  # fmt: skip
_PATRONEN: Final = tuple((re.compile(p, re.IGNORECASE), ja, nee) for p, ja, nee in _VORMEN)
_STEEKWOORD = re.compile(
    r"mee\b|meetel|meege|sluitend|gave|taak|tijd|beschikbaar|overbrugd|vast|voornemen|uitruil|uitgeruild|wet",
    re.IGNORECASE,
)
_VOORWAARDE = re.compile(
    r"\b(?:indien|mits|tenzij|zou|zouden|mocht|mochten|stel\s+dat|gesteld\s+dat|wanneer|zodra|voor\s+zover|voorzover|"
    r"in\s+het\s+geval|ingeval|zolang|opdat)\b|(?:^|,\s|\bmee\s|\bniet\s|\balleen\s|"
    r"\bwel\s)als\s+(?!gevolg\b|volgt\b|voornemen|geheel\b|zodanig\b|ook\b)",
    re.IGNORECASE,
)
_MODAAL = re.compile(
    r"\b(?:moet|moeten|dient|dienen|zal|zullen|kan|kunnen|mag|mogen|wil|willen|hoeft|hoeven|"
    r"naar\s+verwachting|mogelijk|wellicht|"
    r"vermoedelijk|beoog[td]|verwacht|streeft|streven|waarschijnlijk|misschien|beoordeel[dt]?|"
    r"beoordelen|toetst|getoetst|vraag|onderzocht)\b",
    re.IGNORECASE,
)
_OF = re.compile(r"\bof\s+(?:(?:de|het|een|er|zij|deze|die|dit|dat|hij|haar|alle|en)\b|[A-Z])[^,;]*$", re.IGNORECASE)
_NIET_WAAR = re.compile(
    r"\b(?:niet\s+(?:gebleken|vast\s+te\s+stellen|vastgesteld|aannemelijk|zo\s+dat|duidelijk|bekend|"
    r"gezegd|uitgesloten|gemotiveerd|"
    r"onderbouwd|in\s+te\s+zien)|onbekend|onduidelijk|onzeker|ten\s+onrechte|in\s+tegenstelling\s+tot|"
    r"anders\s+dan|onjuist|"
    r"geen\s+sprake|betwist|miskent|kan\s+niet\s+worden\s+gezegd|in\s+plaats\s+van|ware)\b",
    re.IGNORECASE,
)
_MENING = re.compile(
    r"\b(?:stel(?:t|len|de|den)(?!\s+vast|\s+(?:[\w-]+\s+){0,4}vast\b)|meent|menen|meende|vindt|vinden|"
    r"vond|betoogt|betogen|betoogde|acht(?:te)?\s+(?:de|het|dit|deze|dat|een|zich|ik)|"
    r"voer(?:t|en|de|den)\s+aan|aangevoerd|aangegeven|geeft\s+aan|geven\s+aan|gaf\s+aan|van\s+mening|"
    r"standpunt|zienswijze|bezwaarschrift|"
    r"beweert|bepleit|pleit(?:te)?\s+voor|laat\s+weten|liet\s+weten|meld(?:t|de|en)|schrijft|schreef|bericht|vermeldt|"
    r"gaat\s+ervan\s+uit|gingen\s+ervan\s+uit|"
    r"verzoekt|verzocht|voorstel|gesteld|aldus|(?:volgens|naar\s+het\s+oordeel\s+van|in\s+de\s+visie\s+van)\s+"
    r"(?!artikel|de\s+(?:Spreidings)?wet\b|het\s+[Bb]esluit|de\s+[Rr]egeling))\b",
    re.IGNORECASE,
)
_EIGEN = re.compile(
    r"\b(?:de\s+minister|ik|wij|Onze\s+Minister)\s+(?:stelt|stel|acht|meent|is|ben|zijn|schrijft)|"
    r"\b(?:acht|stel|meen|ben)\s+ik\b|"
    r"\b(?:stelt|acht|is)\s+de\s+minister\b|\bde\s+wet\s+(?:stelt|schrijft)\b",
    re.IGNORECASE,
)
"""The view of whoever decides is what the decision says."""
_ALGEMEEN = re.compile(
    r"\b(?:[Pp]laatsen|[Pp]lekken|[Vv]oorzieningen|[Ll]ocaties|[Vv]oornemens|voorziening|locatie)\s+(?:die|welke|"
    r"waarvan|waarvoor|dat)\b|"
    r"^(?:Alleen\s+|Ook\s+|Slechts\s+)?(?:(?!De\s|Die\s|Deze\s|Alle\s|Beide\s|Drie\s|"
    r"Twee\s)[A-Z][a-z]*e\s+)?(?:[Pp]laatsen|[Pp]lekken|[Vv]oorzieningen|[Ll]ocaties|[Vv]oornemens|"
    r"[Oo]pvangplaatsen)\s+(?:van|voor|in|met|op|tellen|worden|zonder|boven)\b|"
    r"\b(?:een|elke|iedere|geen)\s+(?:voorziening|locatie|plaats|opvangvoorziening|voornemen)\s+(?:telt|"
    r"wordt)\b|^Wat\b|^Wie\b|\bom\s+mee\s+te\b",
)
"""A rule, not a claim about this facility or province."""
_DEEL = re.compile(r"\b(?:amv|regulier\w*|alleenstaande)\b", re.IGNORECASE)
_ANDERS = re.compile(r"\b(?:begroting|exploitatie|keten|aanpak|businesscase|onderbouwing|redenering)\b", re.IGNORECASE)
_DEEL_VAN_ZIN = re.compile(r"[^;]+")
_LANGST: Final = 2_000
_DEELZIN = re.compile(r"[;:]|,\s+(?=(?:maar|terwijl|en|doch|zodat|omdat|want)\b)")


def vind_beweringen(tekst: str) -> list[Beweringsvondst]:
    """Return the claims of a sentence, in order. A question, condition, wish, rule or quoted view is no claim.

    Between semicolons each part is read by itself. A part of more than _LANGST characters is no sentence that a person
    wrote, and has none.
    """
    if not _STEEKWOORD.search(tekst) or tekst.rstrip("\"'”’) ").endswith("?"):
        return []
    uit: list[Beweringsvondst] = []
    for deel in _DEEL_VAN_ZIN.finditer(tekst):
        if len(deel[0]) <= _LANGST and _STEEKWOORD.search(deel[0]):
            uit += verschoven(_in_deel(deel[0]), deel.start())
    return uit


def _in_deel(tekst: str) -> list[Beweringsvondst]:
    zeker, van_wet = _gezegd(tekst, wet=False), _gezegd(tekst, wet=True)
    uit: list[Beweringsvondst] = []
    for m, ja, nee in _treffers(tekst) if van_wet else ():
        wet = ja == "plicht_van_wet"
        bewering = _wet(tekst, m) if wet else _beslis(tekst, m, ja, nee) if zeker else None
        if bewering:
            uit.append(Beweringsvondst(begin=m.start(), einde=m.end(), tekst=m[0], bewering=bewering))
    return sorted(_zonder_overlap(uit), key=lambda v: v.begin)


def _treffers(tekst: str) -> Iterator[tuple[re.Match[str], Bewering, Bewering | None]]:
    for patroon, ja, nee in _PATRONEN:
        for m in patroon.finditer(tekst):
            yield m, ja, nee


def _gezegd(tekst: str, *, wet: bool) -> bool:
    """Return whether a part of a sentence is said for certain, by whoever decides; wet: of what the law says."""
    if _NIET_WAAR.search(tekst) or (_MENING.search(tekst) and not _EIGEN.search(tekst)):
        return False
    return wet or not (_VOORWAARDE.search(tekst) or _ALGEMEEN.search(tekst))


def _tussen(grens: re.Pattern[str], tekst: str, m: re.Match[str]) -> str:
    """Return the part of a sentence in which a claim stands."""
    begin = max((s.end() for s in grens.finditer(tekst, 0, m.start())), default=0)
    einde = next((s.start() for s in grens.finditer(tekst, m.end())), len(tekst))
    return tekst[begin:einde]


def _beslis(tekst: str, m: re.Match[str], ja: Bewering, nee: Bewering | None) -> Bewering | None:
    midden = m["m"] or ""
    deelzin = _tussen(_DEELZIN, tekst, m)
    vlak_na = re.match(r"\s+niet\b", tekst[m.end() :])
    vlak_voor = re.search(r"\b(?:niet|geen|evenmin|nooit)\s+$", tekst[max(0, m.start() - 12) : m.start()])
    negatief = bool(_GEEN.search(midden) or vlak_na or vlak_voor)
    if (
        _HALF.search(m[0])
        or _HALF.search(tekst[max(0, m.start() - 20) : m.start()])
        or ("," in midden.strip(", ") and _GEEN.search(midden))
    ):
        return None
    uitruil = ja == "uitruil_kan"
    kan_niet = ja == "telt_mee" and negatief and re.match(r"(?:kan|kunnen|mag|mogen)\b", m[0], re.IGNORECASE)
    if not uitruil and not kan_niet and _MODAAL.search(deelzin):
        return None
    if _OF.search(tekst[: m.start()]) or _OF.search(midden):
        return None
    if ja in ("sluitend", "opgave_gehaald") and (
        _ANDERS.search(tekst)
        or re.search(r"voornemens", deelzin)
        or len({d.casefold()[:3] for d in _DEEL.findall(deelzin)}) == 1
    ):
        return None
    if len(_GEEN.findall(midden)) > 1 or (ja == "beschikbaar" and "," in midden):
        return None
    return nee if negatief else ja


def _wet(tekst: str, m: re.Match[str]) -> Bewering | None:
    """Return a claim that the law says something, not one that it says nothing: "volgt niet uit de wet"."""
    return None if _GEEN.search(_tussen(_DEELZIN, tekst, m)) else "plicht_van_wet"


def _zonder_overlap(vondsten: Iterable[Beweringsvondst]) -> list[Beweringsvondst]:
    uit: list[Beweringsvondst] = []
    for v in vondsten:
        if not any(v.begin < a.einde and v.einde > a.begin and v.bewering[:5] == a.bewering[:5] for a in uit):
            uit.append(v)
    return uit
