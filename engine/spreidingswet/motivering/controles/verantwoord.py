"""What must be named: an interpretatie that decides, who judged and why, and how to object."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.dossier.cyclusdelen import Oordeel
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.gronden import delen, gronden
from spreidingswet.motivering.controles.hulp import REDENWOORD, bevinding, lopend, op_dag
from spreidingswet.motivering.stukken import Plek
from spreidingswet.motivering.vondsten import Gebiedsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.regels.model import Grondslag
from spreidingswet.toetsing.uitkomst import Interpretatiegebruik

_LEZING = re.compile(r"interpret|\blees|\blezing|\buitleg|\bopvatting|\bkeuze|\bgekozen|\bbegrip|\bverstaan|"
                     r"\bgaa[nt] .* uit|uitgangspunt|\bgerekend|\btelt?(?:en)?\b", re.I)  # fmt: skip
_KIEST = re.compile(
    r"\bkies\w*|\bkeuze|\bgekozen|\blezing|interpret|\bde vraag\b|in het midden|"
    r"\b(?:was|waren) (?:alleen|slechts)\b",
    re.I,
)
_OORDEELT = re.compile(r"oordeel|beoordeel|\bbevonden\b|\bgeacht\b|\bacht\b", re.I)
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
    for i in zaak.uitkomst.interpretaties:
        anders = [(o.optie, v) for o in i.andere_opties for v in o.verandert
                  if _BELANG.search(v.betreft) and not _VAGER.search(v.wordt)]  # fmt: skip
        verborgen = {v.id for v in zaak.dossier.voorzieningen if v.openbaar is False}
        anders = [(o, v) for o, v in anders if v.betreft.removeprefix("voorziening ") not in verborgen]
        if not anders or any(_noemt(z, i) for z in zaak.zinnen) or _besproken(zaak, i):
            continue
        wat = opsomming([f"{v.betreft} van {v.was} naar {v.wordt} ({o})" for o, v in anders[:3]])
        yield bevinding("SW-M66", f"De uitkomst hangt af van de interpretatie {i.id}; de tekst noemt die niet.",
                        verwacht=f"{i.vraag} Gekozen: {i.omschrijving} Een andere optie verandert {wat}.",
                        grondslag=i.grondslag, reden=f"interpretatie/{i.id}")  # fmt: skip


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


def oordelen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find judgements used without author or reason (SW-M67)."""
    genoemd: dict[Plek, set[str]] = defaultdict(set)
    for z in zaak.zinnen:
        genoemd[z.stuk.plek].update(c for v in z.vondsten if isinstance(v, Gebiedsvondst) for c in v.codes)
    for nr, o in enumerate(zaak.dossier.oordelen):
        anker = f"dossier#/oordelen/{nr}"
        over = o.over.replace("_", " ")
        zinnen = [z for z in zaak.zinnen if lopend(z.stuk) and _gaat_over(z, o, genoemd[z.stuk.plek])]
        if not zinnen:
            continue
        if not o.volledig:
            mist = [n for n in ("antwoord", "auteur", "rol", "datum") if getattr(o, n) is None]
            mist += [] if (o.motivering or "").strip() else ["motivering"]
            yield bevinding("SW-M67", f"De tekst steunt op een oordeel ({over}) dat in het dossier niet volledig is.",
                            zin=zinnen[0], verwacht=f"een oordeel met {opsomming(mist)}", reden=anker)  # fmt: skip
            continue
        alles = " ".join(z.tekst for z in zaak.zinnen).casefold()
        if not any(w and w.casefold() in alles for w in (o.auteur, o.rol)):
            yield bevinding("SW-M67", f"De tekst gebruikt een oordeel ({over}) zonder te zeggen wie dat gaf.",
                            zin=zinnen[0], verwacht=f"{o.auteur} ({o.rol})", reden=anker)  # fmt: skip
        elif not any(_met_reden(zaak, z, o) for z in zinnen):
            yield bevinding("SW-M67", f"De tekst gebruikt een oordeel ({over}) zonder de reden ervan.", zin=zinnen[0],
                            verwacht=f"{o.motivering}", reden=anker)  # fmt: skip


def _gaat_over(zin: Zin, o: Oordeel, samen: Collection[str] = ()) -> bool:
    """Return whether a sentence is about a judgement; samen: the gemeenten that its paragraph names together."""
    onderwerpen = {zin.gemeente, zin.provincie, zin.voorziening, *samen}
    woorden = [w[:8] for w in o.over.split("_") if len(w) > 5]
    # A judgement about the province may be told of some of its gemeenten; then the sentence says that it judges.
    over = o.betreft in onderwerpen or (o.betreft.startswith("PV") and _OORDEELT.search(zin.tekst) is not None)
    return over and any(w in zin.tekst.casefold() for w in woorden)


def _met_reden(zaak: Zaak, zin: Zin, o: Oordeel) -> bool:
    """Return whether the paragraph gives a reason: by a word that gives one, or in the words of the judgement."""
    stuk = " ".join(z.tekst for z in zaak.zinnen if z.stuk == zin.stuk)
    kernen = {w[:7] for w in re.findall(r"[a-zé]{6,}", (o.motivering or "").casefold())}
    in_woorden = sum(k in stuk.casefold() for k in kernen) >= min(2, len(kernen)) > 0
    return bool(in_woorden or REDENWOORD.search(stuk) or re.search(r"motivering:|«|redenen", stuk, re.I))


_KAN_BEZWAAR = re.compile(r"\bbezwaar(?:schrift\w*|clausule|mogelijkheid)?\b", re.I)
_CLAUSULE = re.compile(
    r"bezwaar(?:schrift)?\b[^.;]{0,120}\b(?:mak|maak|gemaakt|indien|ingediend|aantek|aangetek|open|inste|ingeste|stur|gestuurd|"
    r"zend|gezond|richt|gericht|mogelijk)|"
    r"^\W*bezwaar\W{1,3}binnen\b|"
    r"\b(?:mak|maak|indien|ingediend|aantek|dient|stu|zend|richt|open)\w*[^.;]{0,90}bezwaar|bezwaarclausule",
    re.I,
)
_KAN = re.compile(
    r"\b(?:kan|kunt|kunnen|mag|mogelijk|open|binnen|gedurende|weken|moet|dient|wordt|worden|richt|stuur|clausule)\b|"
    r"bezwaarclausule",
    re.I,
)
_GEEN_BEZWAAR = re.compile(r"\b(?:geen|zonder|nooit)\s+(?:\w+\s+)?bezwa|"
                           r"\b(?:heeft|hebben|had|hadden)\b[^.;]*bezwaar[^.;]*"
                           r"\b(?:gemaakt|ingediend|aangetekend)\b|bezwaar[^.;]*\b(?:heeft|hebben|had|hadden)\s+(?:gemaakt|"
                           r"ingediend)", re.I)  # fmt: skip
"""That somebody objected, or nobody did, is not how to object."""
_TERMIJN = re.compile(r"\b(?:weken|dagen|maanden)\b|bezwaartermijn|tot en met \d", re.I)
_ORGAAN = re.compile(r"\bbij\b|minister|gericht aan|gestuurd (?:aan|naar)|adres|bestuursorgaan", re.I)


def bezwaarclausule(zaak: Zaak) -> Iterator[Bevinding]:
    """Find that the objection clause is missing or lacks term or body (SW-M68; Awb 3:45)."""
    regels = gronden(zaak.regelset, ("bezwaar-zonder-verlenging",))
    grond = [*(d.vindplaats + " (wet)" for d in delen(zaak.regelset, _awb_345(zaak))),
             *(d.vindplaats + " (wet)" for d in delen(zaak.regelset, regels))]  # fmt: skip
    verwacht = "dat binnen zes weken na bekendmaking bezwaar kan worden gemaakt, door wie, en bij wie"
    anker = f"{zaak.uitkomst.provincie.code}/bezwaar-uiterlijk"
    over = [z for z in zaak.zinnen if not _GEEN_BEZWAAR.search(z.tekst)]
    clausule = [z for z in over if _CLAUSULE.search(z.tekst) and (z.stuk.soort == "kop" or _KAN.search(z.tekst))]
    if not clausule:
        wel = next((z for z in over if lopend(z.stuk) and _KAN_BEZWAAR.search(z.tekst)), None)
        wat = "De motivering zegt niet hoe bezwaar kan worden gemaakt."
        yield bevinding("SW-M68", wat, zin=wel, verwacht=verwacht, bepalingen=grond, reden=anker)
        return
    # Months are the term of another duty, unless the sentence is about the objection.
    rond = " ".join(z.tekst for z in _over_bezwaar(zaak, clausule))
    mist = [w for w, p in (("de termijn", _TERMIJN), ("het orgaan", _ORGAAN)) if not p.search(rond)]
    if mist:
        yield bevinding("SW-M68", f"De bezwaarclausule noemt {opsomming(mist)} niet.", zin=clausule[0],
                        verwacht=verwacht, bepalingen=grond, reden=anker)  # fmt: skip


def _awb_345(zaak: Zaak) -> list[Grondslag]:
    return [Grondslag(bron="BWBR0005537", artikel="3:45", lid=lid, rol="norm") for lid in ("1", "2")
            if "BWBR0005537" in zaak.regelset.boek.bronnen]  # fmt: skip


def _over_bezwaar(zaak: Zaak, clausule: Sequence[Zin]) -> Iterator[Zin]:
    """Yield the clause and what is about the objection around it: what follows it, and what before it says bezwaar."""
    for zin in clausule:
        n = zaak.zinnen.index(zin)
        yield from zaak.zinnen[n : n + 5]
        yield from (z for z in zaak.zinnen[max(0, n - 2) : n] if re.search(r"bezwaar|deze termijn", z.tekst, re.I))


CONTROLES = (interpretaties, oordelen, bezwaarclausule)
