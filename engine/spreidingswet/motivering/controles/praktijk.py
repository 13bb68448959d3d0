"""Practice sold as law, and drafts that never held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import get_args

from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.model import Rechtskracht
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.gronden import delen, draagt, gronden
from spreidingswet.motivering.controles.hulp import bevinding, op_dag
from spreidingswet.motivering.vondsten import Verwijzingsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.regels.keuze import Norm
from spreidingswet.regels.model import Grondslag

_GEZAG = get_args(Rechtskracht)
_WETTELIJK = frozenset(_GEZAG[: _GEZAG.index("ministeriele_regeling") + 1])

VAN_DE_WET = re.compile(
    r"\b(?:op grond van|ingevolge|krachtens|volgens|gelet op|naar) de (?:spreidings)?wet\b|"
    r"(?<!van )\bde (?:spreidings)?wet "
    r"(?:eist|vereist|bepaalt|schrijft|verplicht|vraagt|stelt|vergt|verlangt|gebiedt)\b|"
    r"\b(?:in|uit) de (?:spreidings)?wet (?:staat|volgt|vloeit|blijkt|is (?:bepaald|vastgelegd|voorgeschreven))\b|"
    r"\bwettelijk(?:e)? (?:eis|vereis\w*|termijn|datum|dag|verplicht\w*|voorgeschreven|voorschrift|deadline|norm|"
    r"realisatiedatum|peildatum|bepaald|vastgelegd)\b|"
    r"\b(?:eist|vereist|bepaalt|schrijft|verlangt) de (?:spreidings)?wet\b",
    re.I,
)
_ARTIKEL = re.compile(
    r"\b(?:op grond van|ingevolge|krachtens|volgens|(?:vloeit|volgt)\b[^.;,]{0,25}\buit)\s*$|"
    r"^[^.;]{0,12}\b(?:eist|vereist|bepaalt|schrijft|verlangt)\b",
    re.I,
)
_SCHRIJFT_VOOR = re.compile(r"\b(?:eist|vereist|bepaalt|schrijft|verlangt|verplicht|vergt)(?: het bepaalde in)?$", re.I)
ANDERE_BRON = re.compile(
    r"\bpraktijk|uitvoering|afstemmingsoverleg|\bPAO\b|\bministerie\b|\buitleg\b|\btoelichting\b|\bbeleidsregel|"
    r"\btermijn (?:in|van) (?:het|dit|de) (?:verdeel)?besluit|langere termijn|"
    r"\b(?:in|volgens|op grond van|ingevolge|krachtens|bij|door|uit|en|met) (?:het|dit|de|onderhavige) "
    r"(?:verdeel)?besluit(?:en)?\b|\bverdeelbesluit(?:en)?(?: \w+)? (?:bepaal|stel|noem|geef|geven|leg|houd)\w*|"
    r"\b(?:niet|noch|geen|nergens)\b[^.]{0,40}\b(?:in|uit|door|van|de) (?:spreidings)?wet\b|\b(?:geen|niet) wettelijk|"
    r"\b(?:spreidings)?wet\b[^.;]{0,30}\b(?:niet|geen|nergens)\b",
    re.I,
)
_MEETELLEN = re.compile(
    r"beschikbaar|mee ?te ?tellen|meetel|tell?t?(?:en)? (?:\w+ ){0,3}mee|realis|ter beschikking|gereed|operationeel|"
    r"aangehouden|opengehouden|\bde (?:datum|dag) van\b|in gebruik|nieuwe cyclus|\bklaar\b|\bopen (?:zijn|moet|gaan)",
    re.I,
)
_RAMING = re.compile(r"raming|bekend ?(?:ge)?ma|indicatieve verdeling|voor 1 februari", re.I)
_UITRUIL = re.compile(r"\b(?:uitruil\w*|uit te ruilen|uitgeruild|ruilen|geruild)\b", re.I)
_HISTORIE = re.compile(
    r"ontwerp|wetsvoorstel|\bvoorstel|concept|vervallen|geschrapt|destijds|oorspronkelijk|eerder|aanvankelijk|"
    r"niet overgenomen|internetconsultatie|\b(?:geen|niet|noch|nooit|zonder)\b|amendement",
    re.I,
)
_ONTWERPEN = (
    (re.compile(r"(?:€\s*|\beuro\s+)2\.?500(?:,(?:00|-))?(?![.\d])|\b2\.?500(?:,(?:00|-))?\s+euro\b|"
                r"\btweeduizend ?vijfhonderd euro\b|\bvijfentwintighonderd euro\b", re.I),
     re.compile(r"plaats|plek|uitkering|bonus|vergoeding|bijdrage", re.I), "een bedrag van € 2.500",
     "€ 2.000, € 1.000 of € 1.500 per plaats", ("artikel 4, Regeling (ministeriële regeling)",)),
    (re.compile(r"\b(?:landelijke )?inbrengfase\b", re.I), re.compile(""), "een landelijke inbrengfase",
     "de verdeling van de artikelen 2 tot en met 5 Spreidingswet", ("artikelen 2 tot en met 5, Spreidingswet (wet)",)),
    (re.compile(r"\b(?:twee|2) (?:ronde[sn]?|fase[sn]?)\b|\b(?:eerste|tweede) ronde\b", re.I),
     re.compile(r"vrijwillig|inbreng|aanbod|aanbieden|bod\b|bonus|verdeelronde|landelijk|"
                r"op grond van de (?:spreidings)?wet|de (?:spreidings)?wet (?:kent|voorziet)|verdeel[dt]\b|verdeling",
                re.I),
     "een verdeling in twee rondes", "één overleg, één verslag en één verdeelbesluit per provincie",
     ("artikel 4, eerste en tweede lid, Spreidingswet (wet)", "artikel 5, eerste lid, Spreidingswet (wet)")),
    (re.compile(r"\b(?:boven|meer dan|vanaf|zodra|ten minste|minimaal|minstens)\b[^.;]{0,20}?\b(?:90|100)\s?"
                r"(?:%|procent)", re.I),
     re.compile(r"specifieke uitkering|\buitkering|bonus", re.I), "een drempel van 90% of 100% voor de uitkering",
     "75% van de opgave", ("artikel 9, derde lid, Spreidingswet (wet)",)),
)  # fmt: skip
"""What drafts of 2022 and 2023 had and the law has not: words, what must stand near, what it is, what holds."""


def praktijk_als_wet(zaak: Zaak) -> Iterator[Bevinding]:
    """Find days of practice that are said to be of the law (SW-M30, SW-M31)."""
    for naam, code in (("realisatiedatum", "SW-M30"), ("start_volgende_cyclus", "SW-M31")):
        norm = zaak.regelset.normen.get(naam)
        if norm is None or not isinstance(norm.waarde, date) or _van_de_wet(zaak, norm):
            continue
        bron = delen(zaak.regelset, [g for g in norm.bron if isinstance(g, Grondslag)])
        for zin in zaak.zinnen:
            m = next(op_dag(zin.tekst, norm.waarde), None)
            if m is None or not _MEETELLEN.search(zin.tekst) or ANDERE_BRON.search(zin.tekst):
                continue
            if code == "SW-M31" and _RAMING.search(zin.tekst):
                continue
            if VAN_DE_WET.search(zin.tekst) or _artikel(zaak, zin, elk=code == "SW-M31"):
                yield bevinding(
                    code, f"De tekst geeft {m[0]} als eis van de wet; de wet noemt die dag niet.", zin=zin, woorden=m,
                    verwacht=f"{norm.parameter.omschrijving}, {datum(norm.waarde)}, met de bron waarop zij rust",
                    grondslag=bron,
                )  # fmt: skip


def _van_de_wet(zaak: Zaak, norm: Norm) -> bool:
    kracht = {zaak.regelset.bron(g.bron).rechtskracht for g in norm.bron if isinstance(g, Grondslag)}
    return bool(kracht) and kracht <= _WETTELIJK


def _artikel(zaak: Zaak, zin: Zin, *, elk: bool) -> bool:
    """Return whether a sentence grounds itself on article 7 of the law, or says that an article prescribes the day.

    elk: any article will do. Article 7 has the term, but not the day. "Op grond van" another article, which does not
    carry the day at all, is a finding about the reference where there is one for that day (SW-M22).
    """
    termijn = gronden(zaak.regelset, ("zes-maanden-na-bekendmaking",))
    for v in zin.vondsten:
        if not isinstance(v, Verwijzingsvondst):
            continue
        voor, na = zin.tekst[: v.begin - zin.begin].rstrip(" ,"), zin.tekst[v.einde - zin.begin :][:40]
        if _SCHRIJFT_VOOR.search(voor) and any(_is_wettelijk(zaak, x.bron) for x in v.verwijzingen):
            return True
        kan = any(_is_wettelijk(zaak, x.bron) if elk else draagt(x, termijn) for x in v.verwijzingen)
        if kan and any(_ARTIKEL.search(t) for t in (voor, na)):
            return True
    return False


def _is_wettelijk(zaak: Zaak, bron: str) -> bool:
    gevonden = zaak.regelset.boek.bronnen.get(bron)
    return gevonden is not None and gevonden.rechtskracht in _WETTELIJK


_UITRUILREGELS = (
    "uitruil-kan", "uitruil-voor-verdeelbesluit", "uitruil-in-verslag", "uitruil-door-wijziging-van-het-besluit",
    "statushouders-gezamenlijk-besluit",
)  # fmt: skip


_WET_OVER_UITRUIL = re.compile(
    r"\bde (?:spreidings)?wet (?:verbiedt|regelt|kent|laat|staat|sluit|verhindert|geeft)\b", re.I
)


def uitruil_als_wet(zaak: Zaak) -> Iterator[Bevinding]:
    """Find exchange said to be "op grond van de wet" without the provision it rests on (SW-M32)."""
    basis = gronden(zaak.regelset, _UITRUILREGELS)
    wettelijk = [g for g in basis if zaak.regelset.bron(g.bron).rechtskracht in _WETTELIJK]
    for zin in zaak.zinnen:
        m = _UITRUIL.search(zin.tekst)
        gezegd = VAN_DE_WET.search(zin.tekst) or _WET_OVER_UITRUIL.search(zin.tekst)
        if m is None or not gezegd or ANDERE_BRON.search(zin.tekst):
            continue
        genoemd = [x for v in zin.vondsten if isinstance(v, Verwijzingsvondst) for x in v.verwijzingen if x.artikel]
        if not any(draagt(x, wettelijk) for x in genoemd):
            yield bevinding(
                "SW-M32", "De tekst zegt dat uitruil op de wet rust, zonder de bepaling te noemen.",
                zin=zin, woorden=m, verwacht="de bepaling waarop deze uitruil rust, of de praktijk",
                grondslag=delen(zaak.regelset, basis),
            )  # fmt: skip


def ontwerpen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find what only drafts of the law had (SW-M33)."""
    for zin in zaak.zinnen:
        for kern, ook, wat, geldt, bepalingen in _ONTWERPEN:
            m = kern.search(zin.tekst)
            if m and ook.search(zin.tekst) and not _HISTORIE.search(zin.tekst):
                yield bevinding("SW-M33", f"De tekst noemt {wat}; dat stond in een ontwerp en is nooit gaan gelden.",
                                zin=zin, woorden=m, verwacht=geldt, bepalingen=bepalingen)  # fmt: skip
                break


CONTROLES = (praktijk_als_wet, uitruil_als_wet, ontwerpen)
