"""An interpretatie that decides must be named: by its question, by its day, or by what another option leads to."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from fractions import Fraction
from itertools import groupby

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.hulp import bevinding, lopend, op_dag
from spreidingswet.motivering.vondsten import Getalvondst, Voorzieningsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Interpretatiegebruik, Verandering

_LEZING = re.compile(r"interpret|\blees|\blezing|\buitleg|\bopvatting|\bkeuze|\bgekozen|\bbegrip|\bverstaan|"
                     r"\bgaa[nt] .* uit|uitgangspunt|\bgerekend|\btelt?(?:en)?\b", re.I)  # fmt: skip
_KIEST = re.compile(
    r"\bkies\w*|\bkeuze|\bgekozen|\blezing|interpret|\bde vraag\b|in het midden|"
    r"\b(?:was|waren) (?:alleen|slechts)\b",
    re.I,
)
_ANDERS_KAN = re.compile(
    r"\bkies\w*|\bkeuze|\bgekozen|\blezing|interpret|in het midden|kan ook|ook mogelijk|verdedigbaar|omstreden|twist",
    re.I,
)
"""Words that say a text knows that it could be read otherwise."""
_NIET_IN_DE_WET = re.compile(
    r"\b(?:niet|noch|geen|nergens)\b[^.;]{0,40}\b(?:spreidings)?wet\b|\b(?:spreidings)?wet\b[^.;]{0,40}\b(?:niet|geen|nergens)\b",
    re.I,
)
_BELANG = re.compile(r"^voorziening |^provincie sluitend|restopgave|toewijzing|meetel", re.I)
_VAGER = re.compile(r"onbekend|ten minste|ten hoogste|tot en met")
"""An option that only makes the outcome less certain does not show what it would decide."""
_STOP = frozenset({"wordt", "worden", "welke", "vanaf", "wanneer", "waarin", "waarmee", "moeten", "kunnen", "mogen",
                   "tellen", "gelden", "geldt", "andere"})  # fmt: skip


def interpretaties(zaak: Zaak) -> Iterator[Bevinding]:
    """Find interpretaties that decide the counting and that the text does not name (SW-M66).

    One decides if another option changes whether a facility counts, whether the province is sluitend, the restopgave
    or what is assigned.
    """
    for i, anders in _ongenoemd(zaak):
        if _aangeroerd(zaak, i) is not None:
            continue
        wat = opsomming([f"{v.betreft} van {v.was} naar {v.wordt} ({o})" for o, v in anders[:3]])
        yield bevinding("SW-M66", f"De uitkomst hangt af van de interpretatie {i.id}; de tekst noemt die niet.",
                        verwacht=f"{i.vraag} Gekozen: {i.omschrijving} Een andere optie verandert {wat}.",
                        grondslag=i.grondslag, reden=f"interpretatie/{i.id}")  # fmt: skip


def niet_te_zien(zaak: Zaak) -> Iterator[tuple[Zin, str]]:
    """Yield the sentence that may name an interpretatie that decides, and what the reader must judge of it."""
    for i, _ in _ongenoemd(zaak):
        zin = _aangeroerd(zaak, i)
        if zin is not None:
            yield zin, f"de uitkomst hangt af van de interpretatie {i.id}; of deze woorden haar noemen, is niet te zien"


def _ongenoemd(zaak: Zaak) -> Iterator[tuple[Interpretatiegebruik, list[tuple[str, Verandering]]]]:
    """Yield each interpretatie that decides and is not surely named, with what other options change."""
    verborgen = {v.id for v in zaak.dossier.voorzieningen if v.openbaar is False}
    for i in zaak.uitkomst.interpretaties:
        anders = [(o.optie, v) for o in i.andere_opties for v in o.verandert
                  if _BELANG.search(v.betreft) and not _VAGER.search(v.wordt)]  # fmt: skip
        anders = [(o, v) for o, v in anders if v.betreft.removeprefix("voorziening ") not in verborgen]
        if anders and not (any(_noemt(z, i) for z in zaak.zinnen) or _besproken(zaak, i) or _doorgerekend(zaak, i)):
            yield i, anders


def _aangeroerd(zaak: Zaak, i: Interpretatiegebruik) -> Zin | None:
    """Return the first sentence that speaks of a choice in a paragraph about what an interpretatie decides."""
    for zinnen, tekst in _over(zaak, i):
        if lopend(zinnen[0].stuk) and _ANDERS_KAN.search(tekst):
            return next((z for z in zinnen if _ANDERS_KAN.search(z.tekst)), zinnen[0])
    return None


def _noemt(zin: Zin, i: Interpretatiegebruik) -> bool:
    tekst = zin.tekst.casefold()
    if i.id in tekst or ("-" in i.id and i.id.replace("-", " ") in tekst):
        return True
    kernen = _kernen(i.vraag)
    raak = sum(k in tekst for k in kernen)
    return bool(kernen) and raak >= max(2, (len(kernen) + 1) // 2) and bool(_LEZING.search(zin.tekst))


def _besproken(zaak: Zaak, i: Interpretatiegebruik) -> bool:
    """Return whether a paragraph puts the question and chooses, or says where the day comes from that it turns on."""
    kernen = _kernen(i.vraag)
    dagen = _dagen(zaak, i)
    for tekst in (*_alineas(zaak), *_rijen(zaak)):
        if kernen and sum(k in tekst.casefold() for k in kernen) > len(kernen) // 2 and _KIEST.search(tekst):
            return True
        if _NIET_IN_DE_WET.search(tekst) and _noemt_dag(tekst, dagen):
            return True
    zinnen = (z.tekst for z in zaak.zinnen if lopend(z.stuk))
    return any(_KIEST.search(tekst) and _noemt_dag(tekst, dagen) for tekst in (*zinnen, *_rijen(zaak)))


_VERONDERSTELT = re.compile(
    r"\b(?:als alleen|indien|zou|zouden|kies\w*|keuze|gekozen|in beide gevallen|kan ook|had(?:den)? (?:ik|wij|we)|"
    r"(?:tel|reken)t men|worden alleen|anders|omstreden)\b",
    re.I,
)


def _doorgerekend(zaak: Zaak, i: Interpretatiegebruik) -> bool:
    """Return whether a paragraph about the question gives a number that another option leads to."""
    getallen = {g for o in i.andere_opties for v in o.verandert if _BELANG.search(v.betreft)
                for g in re.findall(r"\d[\d.]*", v.wordt)}  # fmt: skip
    waarden = {Fraction(g.replace(".", "")) for g in getallen}
    return any(
        _VERONDERSTELT.search(tekst)
        and any(isinstance(v, Getalvondst) and v.waarde in waarden for z in zinnen for v in z.vondsten)
        for zinnen, tekst in _over(zaak, i)
    )


def _over(zaak: Zaak, i: Interpretatiegebruik) -> Iterator[tuple[list[Zin], str]]:
    """Yield the pieces about an interpretatie: a word of its question, or a facility that another option changes."""
    kernen = {k for k in _kernen(i.vraag) if k not in _ALOM}
    ids = {v.betreft.removeprefix("voorziening ") for o in i.andere_opties for v in o.verandert}
    for _, groep in groupby(zaak.zinnen, lambda z: z.stuk):
        zinnen = list(groep)
        tekst = " ".join(z.tekst for z in zinnen)
        genoemd = {id_ for z in zinnen for v in z.vondsten if isinstance(v, Voorzieningsvondst) for id_ in v.ids}
        if ids & genoemd or any(k in tekst.casefold() for k in kernen):
            yield zinnen, tekst


_ALOM = frozenset({"plaatsen"[:7].rstrip("en"), "voorziening"[:7].rstrip("en"), "provincie"[:7].rstrip("en")})
"""Words of a question that stand everywhere."""


def _noemt_dag(tekst: str, dagen: Iterable[date]) -> bool:
    return any(next(op_dag(tekst, d), None) for d in dagen)


def _alineas(zaak: Zaak) -> Iterator[str]:
    for stuk, zinnen in groupby(zaak.zinnen, lambda z: z.stuk):
        if lopend(stuk):
            yield " ".join(z.tekst for z in zinnen)


def _rijen(zaak: Zaak) -> Iterator[str]:
    """Yield every row of a table about choices, with its head."""
    for t in zaak.motivering.tabellen:
        kop = " ".join(c.tekst for r in t.rijen[: t.koprijen] for c in r)
        if _KIEST.search(kop):
            yield from (" ".join((kop, *(c.tekst for c in r))) for r in t.rijen[t.koprijen :])


def _dagen(zaak: Zaak, i: Interpretatiegebruik) -> set[date]:
    """Return the days of the norms that the rules of an interpretatie test against."""
    u = zaak.uitkomst
    redenen = [r for v in u.voorzieningen for r in v.redenen] + [r for g in u.gemeenten for r in g.redenen]
    normen = {r.norm.naam for r in (*redenen, *u.provincie.redenen) if r.regel in i.regels and r.norm is not None}
    waarden = (zaak.regelset.normen[n].waarde for n in normen)
    return {w for w in waarden if isinstance(w, date)}


def _kernen(vraag: str) -> set[str]:
    woorden = re.findall(r"[a-zé]{5,}", vraag.casefold())
    return {w[:7].rstrip("en") for w in woorden if w not in _STOP}


CONTROLES = (interpretaties,)
