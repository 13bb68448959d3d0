"""What must be named: who judged and why, and how to object."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.dossier.cyclusdelen import Oordeel
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.gronden import delen, gronden
from spreidingswet.motivering.controles.hulp import REDENWOORD, bevinding, in_stuk, lopend
from spreidingswet.motivering.stukken import Plek
from spreidingswet.motivering.vondsten import Gebiedsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.regels.model import Grondslag

_OORDEELT = re.compile(r"oordeel|beoordeel|\bbevonden\b|\bgeacht\b|\bacht\b", re.I)


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
        # "Uit een beoordeling is gebleken" names nobody, even where the author is named for another judgement.
        zonder = next((z for z in zinnen if _NIEMAND.search(z.tekst)), None)
        if zonder is not None and not _noemt_auteur(zaak, zonder, o):
            yield bevinding("SW-M67", f"De tekst gebruikt een oordeel ({over}) zonder te zeggen wie dat gaf.",
                            zin=zonder, verwacht=f"{o.auteur} ({o.rol})", reden=anker)  # fmt: skip
        elif not any(w and w.casefold() in alles for w in (o.auteur, o.rol)):
            yield bevinding("SW-M67", f"De tekst gebruikt een oordeel ({over}) zonder te zeggen wie dat gaf.",
                            zin=zinnen[0], verwacht=f"{o.auteur} ({o.rol})", reden=anker)  # fmt: skip
        elif not any(_met_reden(zaak, z, o) for z in zinnen):
            yield bevinding("SW-M67", f"De tekst gebruikt een oordeel ({over}) zonder de reden ervan.", zin=zinnen[0],
                            verwacht=f"{o.motivering}", reden=anker)  # fmt: skip


_NIEMAND = re.compile(
    r"\buit (?:een|de|die) (?:beoordeling|toets|onderzoek)\b|\bgebleken\b|\bis (?:be)?oordeeld\b|"
    r"\b(?:wordt|worden|werd|is|zijn)\b[^.;]{0,40}\b(?:haalbaar|onhaalbaar|voldoende) (?:geacht|bevonden)\b",
    re.I,
)
"""Judged, without a word of who did."""


def _noemt_auteur(zaak: Zaak, zin: Zin, o: Oordeel) -> bool:
    """Return whether the paragraph says who judged, or the text that one person judged everything."""
    namen = [w.casefold() for w in (o.auteur, o.rol, (o.auteur or "").rsplit(" ", 1)[-1]) if w]
    hier = " ".join(z.tekst for z in in_stuk(zaak, zin)).casefold()
    return any(w in hier for w in namen) or any(_ALLE_OORDELEN.search(z.tekst) for z in zaak.zinnen)


_ALLE_OORDELEN = re.compile(r"\b(?:alle|elk|steeds|telkens|deze) (?:oordelen|oordeel|beoordelingen)\b", re.I)


def _gaat_over(zin: Zin, o: Oordeel, samen: Collection[str] = ()) -> bool:
    """Return whether a sentence is about a judgement; samen: the gemeenten that its paragraph names together."""
    onderwerpen = {zin.gemeente, zin.provincie, zin.voorziening, *samen}
    woorden = [w[:8] for w in o.over.split("_") if len(w) > 5]
    # A judgement about the province may be told of some of its gemeenten; then the sentence says that it judges.
    over = o.betreft in onderwerpen or (o.betreft.startswith("PV") and _OORDEELT.search(zin.tekst) is not None)
    return over and any(w in zin.tekst.casefold() for w in woorden)


def _met_reden(zaak: Zaak, zin: Zin, o: Oordeel) -> bool:
    """Return whether the paragraph gives a reason: by a word that gives one, or in the words of the judgement."""
    stuk = " ".join(z.tekst for z in in_stuk(zaak, zin))
    kernen = {w[:7] for w in re.findall(r"[a-zé]{6,}", (o.motivering or "").casefold())}
    in_woorden = sum(k in stuk.casefold() for k in kernen) >= min(2, len(kernen)) > 0
    return bool(in_woorden or REDENWOORD.search(stuk) or re.search(r"motivering:|«|redenen", stuk, re.I))


_KAN_BEZWAAR = re.compile(r"\bbezwaar(?:schrift\w*|clausule|mogelijkheid)?\b", re.I)
_CLAUSULE = re.compile(
    r"bezwaar(?:schrift)?\b[^.;]{0,120}\b(?:mak|maak|gemaakt|indien|ingediend|aantek|aangetek|open|inste|ingeste|stur|gestuurd|"
    r"zend|gezond|richt|gericht|mogelijk)|"
    r"^\W*bezwaar\W{1,3}binnen\b|\bweken bezwaar\b|"
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


CONTROLES = (oordelen, bezwaarclausule)
