"""What may carry which claim: subjects that a motivation grounds on a provision, and the rules that know their basis.

The basis comes from the rules themselves (rules/**), never from a list here; only the words that point at a subject,
and provisions that a motivation may cite beside it, stand in this file.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.motivering.controles.hulp import op_dag
from spreidingswet.motivering.vondsten import Beweringsvondst, Verwijzingsvondst, Zin
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Grondslag, Signaalregel
from spreidingswet.toetsing.herkomst import Bronnenschrijver
from spreidingswet.toetsing.uitkomst import Grondslagdeel

AWB, B = "BWBR0005537", "BWBR0049310"
_BAND = re.compile(
    r"(?P<band>op grond van|ingevolge|krachtens|volgens|gelet op|bedoeld in|gebaseerd op|vloeit voort uit|volgt uit)"
    r"\s+(?:het bepaalde in\s+|de\s+|het\s+)?(?:[^.;]{0,60}?\s(?:en|juncto|jo\.)\s+)?$",
    re.I,
)
_TERMIJNWOORD = re.compile(
    r"(?:termijn|datum|dag|eis|voorwaarde|weken|maanden|november|december|februari|juli)\w*,?\s+(?:zo)?(?:als\s+)?$",
    re.I,
)
_BESCHIKBAAR = re.compile(r"beschikbaar|gerealiseerd|te realiseren|meetel|mee te tellen|tellen .*mee", re.I)
_DAT = re.compile(r"\b(?:geldt|volgt|moet|vereist|vereiste|is|wordt|worden|bepaald|voorgeschreven)\s+dat\b", re.I)
_ANDER_DEEL = re.compile(
    r"[;:()]|\b(?:nu|omdat|aangezien|doordat|terwijl|maar|dat|die|waarin|waarbij|zodat|hoewel|evenals|daarnaast|"
    r"op grond van|ingevolge|krachtens|bedoeld in|gelet op)\b",
    re.I,
)
_DOET = re.compile(
    r"\b(?:stelt|stelde|wijst|wees|neemt|nam|verdeelt|verdeelde|besluit|beslist|kent|legt|draagt)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Onderwerp:
    """A subject: the words that point at it, and the rules whose basis carries it.

    kern: where in the sentence it stands; ook: what the sentence must hold too; regels: ids of rules, or the beginning
    of several ("bezwaar-*"); mag: provisions beside them (artikelen of the Awb); doet: whether its own verb may be that
    of the minister.
    """

    naam: str
    kern: re.Pattern[str]
    ook: re.Pattern[str]
    regels: tuple[str, ...]
    mag: tuple[tuple[str, str], ...] = ()
    doet: bool = False


@dataclass(frozen=True, slots=True)
class Kern:
    """Words of a sentence (begin up to einde in `zin.tekst`) that may be grounded on a reference.

    termijn: whether they are a term, which "gelet op" and "bedoeld in" ground as well.
    """

    naam: str
    regels: tuple[str, ...]
    begin: int
    einde: int
    mag: tuple[tuple[str, str], ...] = ()
    doet: bool = False
    termijn: bool = True


def _p(patroon: str) -> re.Pattern[str]:
    return re.compile(patroon, re.I)


ONDERWERPEN = (
    Onderwerp("de bezwaartermijn", _p(r"\b(?:zes|6|vier|vijf|acht|twaalf|\d+) weken\b|bezwaartermijn\w*"),
              _p(r"bezwaar(?!commissie)"), ("bezwaar-*",),
              ((AWB, "3:45"), (AWB, "6:7"), (AWB, "6:8"), (AWB, "6:9"), (AWB, "7:1"), (AWB, "8:1")), doet=True),
    Onderwerp("de dag waarvoor het verslag wordt uitgebracht", _p(r"\b(?:1 november|31 oktober)\b"),
              _p(r"\bverslag"), ("verslag-uitbrengen-*", "verslag-tijdig")),
    Onderwerp("de plicht om verslag uit te brengen",
              _p(r"\b(?:plicht|verplichting|opdracht|termijn) om (?:\w+ ){0,2}verslag"),
              _p(r"\bverslag"), ("verslag-uitbrengen-*", "verslag-tijdig")),
    Onderwerp("de dag waarvoor het verdeelbesluit wordt genomen", _p(r"\b3[01] december\b"),
              _p(r"\bverdeelbesluit\w*.*\b(?:genomen|vastgesteld|vast|neemt|nemen)\b|"
                 r"\b(?:neemt|stelt|nemen)\b.*\bverdeelbesluit"),
              ("verdeelbesluit-nemen-*", "verdeelbesluit-tijdig"), doet=True),
    Onderwerp("de verdeling over de gemeenten", _p(r"\bverdeel ik\b|\bverdeelt (?:de minister|hij|zij)\b"),
              _p(r"plaatsen\b(?!.*indicatie).*\bgemeenten\b"), ("verdeelbesluit-nemen-*",),
              ((B, "2.1"), (B, "2.2")), doet=True),
    Onderwerp("de dag waarvoor de raming wordt bekendgemaakt", _p(r"\b(?:1 februari|31 januari)\b"),
              _p(r"raming|indicatieve verdeling"), ("raming-*",), doet=True),
    Onderwerp("de termijn om een locatie ter beschikking te stellen",
              _p(r"\b(?:zes|6) maanden\b|\b(?:die|deze) termijn\b"),
              _p(r"ter beschikking|terbeschikkingstelling|beschikbaar"),
              ("ter-beschikking-stellen-uiterlijk", "zes-maanden-na-bekendmaking", "langere-termijn-in-besluit")),
    Onderwerp("dat op het verslag acht wordt geslagen",
              _p(r"\b(?:slaat|slaan|geslagen|te slaan)\b[^.;]*?\bacht\b|\bacht (?:te )?sla\w+"),
              _p(r"\bverslag"), ("afwijking-verslag-*",), doet=True),
    Onderwerp("de plicht om afwijkingen te motiveren", _p(r"\bmotiver\w+|\bmotivering\w*"), _p(r"afwijk|wijkt"),
              ("afwijking-motiveren",), ((AWB, "3:48"), (AWB, "3:49")), doet=True),
)  # fmt: skip
"""Subjects that are recognised by words. The terms are those of W 2, 4, 5, 7 and Awb 6:7."""

BEWERINGEN: dict[str, tuple[str, ...]] = {
    "telt_mee": ("voorziening",),
    "telt_niet_mee": ("voorziening",),
    "beschikbaar": ("beschikbaar-op-realisatiedatum", "op-tijd", "ter-beschikking-stellen-uiterlijk"),
    "overbrugd": ("overbrugging", "op-tijd", "kan-overbruggen"),
    "niet_overbrugd": ("overbrugging", "op-tijd", "kan-overbruggen"),
    "taak_vervuld": ("taak-*", "gemeente-aangewezen", "niet-tijdig-ter-beschikking"),
    "taak_niet_vervuld": ("taak-*", "gemeente-aangewezen", "niet-tijdig-ter-beschikking"),
    "sluitend": ("sluitend*", "regulier-gehaald*", "amv-gehaald*", "verslag-sluitend*"),
    "niet_sluitend": ("sluitend*", "regulier-gehaald*", "amv-gehaald*", "verslag-sluitend*"),
}
"""The rules behind a claim; "voorziening" stands for every rule about the counting of a facility."""


@lru_cache(maxsize=256)
def gronden(regelset: Regelset, regels: tuple[str, ...]) -> tuple[Grondslag, ...]:
    """Return the basis of rules and of the parameters they test against, each place once."""
    uit: dict[tuple[str | None, ...], Grondslag] = {}
    for r in regelset.regels:
        if isinstance(r, Signaalregel) or not _hoort(r.id, r.onderwerp, r.rubriek, regels):
            continue
        for g in r.grondslag:
            if isinstance(g, Grondslag):
                uit.setdefault((g.bron, g.artikel, g.lid, g.onderdeel, g.begrip), g)
    return tuple(uit.values())


def _hoort(id_: str, onderwerp: str, rubriek: str | None, regels: tuple[str, ...]) -> bool:
    if regels == ("voorziening",):
        return onderwerp == "voorziening" and rubriek is None
    return any(id_.startswith(r[:-1]) if r.endswith("*") else id_ == r for r in regels)


def delen(regelset: Regelset, grondslag: Iterable[Grondslag]) -> tuple[Grondslagdeel, ...]:
    """Return bases as an outcome shows them, with their rechtskracht."""
    schrijver = Bronnenschrijver(regelset)
    return tuple(schrijver.deel(g) for g in grondslag)


def draagt(v: Verwijzing, grondslag: Iterable[Verwijzing]) -> bool:
    """Return whether one of the bases lies in the place a reference names, or that place in the basis."""
    return any(
        v.bron == g.bron
        and v.artikel in (None, g.artikel)
        and (v.lid is None or g.lid is None or v.lid == g.lid)
        and (v.onderdeel is None or g.onderdeel is None or v.onderdeel == g.onderdeel)
        for g in grondslag
    )


def gebonden(zin: Zin, v: Verwijzingsvondst, kern: Kern) -> bool:
    """Return whether the sentence grounds certain words on a reference.

    It does if "op grond van" or the like stands before the reference, and nothing between it and the words opens
    another part of the sentence.
    """
    begin, einde = v.begin - zin.begin, v.einde - zin.begin
    band = _BAND.search(zin.tekst[:begin])
    if band is None:
        return False
    soort = band["band"].casefold()
    if soort in ("gelet op", "bedoeld in") and not kern.termijn:
        return False
    if soort == "bedoeld in" and not _TERMIJNWOORD.search(zin.tekst[: band.start()]):
        return False
    tussen = zin.tekst[einde : kern.begin] if kern.begin >= einde else zin.tekst[kern.einde : band.start()]
    tussen = _DAT.sub(" ", tussen)
    return len(tussen) < 160 and not _ANDER_DEEL.search(tussen) and (kern.doet or not _DOET.search(tussen))


def kernen(regelset: Regelset, zin: Zin, vorige: str = "") -> Iterator[Kern]:
    """Yield what a sentence may ground on a reference: terms by their words, and the claims found in it.

    vorige: the sentence before it in the same piece, which says what "die termijn" is.
    """
    for o in ONDERWERPEN:
        hier, ervoor = o.ook.search(zin.tekst), o.ook.search(vorige)
        for m in o.kern.finditer(zin.tekst):
            if hier or (ervoor and m[0][:3].casefold() in ("die", "dez")):
                yield Kern(o.naam, o.regels, m.start(), m.end(), o.mag, o.doet)
    norm = regelset.normen.get("realisatiedatum")
    if norm is not None and isinstance(norm.waarde, date) and _BESCHIKBAAR.search(zin.tekst):
        for m in op_dag(zin.tekst, norm.waarde):
            yield Kern(norm.parameter.omschrijving, BEWERINGEN["beschikbaar"], m.start(), m.end())
    for b in zin.vondsten:
        if isinstance(b, Beweringsvondst) and b.bewering in BEWERINGEN:
            waar = b.begin - zin.begin, b.einde - zin.begin
            yield Kern(f"«{b.tekst}»", BEWERINGEN[b.bewering], *waar, termijn=False)
