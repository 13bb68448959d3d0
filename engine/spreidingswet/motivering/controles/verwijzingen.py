"""References: a provision must exist, be in force on the day of the decision, and carry what is grounded on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from spreidingswet.basis.nederlands import datum, hoofdletter, opsomming
from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.namen import Namen
from spreidingswet.bronnen.register import Register, sleutel
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.bronnen.vindplaatslezer import vind
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.gronden import delen, draagt, gebonden, gronden, kernen
from spreidingswet.motivering.controles.hulp import bevinding, in_stuk
from spreidingswet.motivering.herkennen.verwijzingen import HIERNA, KERN
from spreidingswet.motivering.later import besluitdag, laatste_dag, later_dan
from spreidingswet.motivering.vondsten import Verwijzingsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.rapport.opmaak import RECHTSKRACHT

_ONMOGELIJK = frozenset({"SW-V10", "SW-V11", "SW-V14", "SW-V15", "SW-V17"})
_DUBBELZINNIG = frozenset({"SW-V08", "SW-V09", "SW-V12"})


def bestaan(zaak: Zaak) -> Iterator[Bevinding]:
    """Find references that cannot be one, that do not exist, and that were not in force (SW-M20, SW-M21)."""
    dag = besluitdag(zaak.dossier, zaak.uitkomst)
    for zin, v in _verwijzingen(zaak):
        if v.fout and v.fout[0] in _ONMOGELIJK:
            yield bevinding("SW-M20", f"De verwijzing kan niet bestaan: {v.fout[1]}.", zin=zin, woorden=v)
        for een_ in v.verwijzingen:
            if gevonden := _een(zaak, zin, v, een_, dag):
                yield gevonden
                break


def onbeoordeeld(zaak: Zaak, v: Verwijzingsvondst) -> str | None:
    """Say in Dutch why a reference was not judged; None where it was: it exists, or a finding says what is wrong."""
    if v.fout:
        bekend = v.fout[0] in _ONMOGELIJK | _DUBBELZINNIG
        return None if bekend else v.fout[1].rstrip(".")
    if not v.verwijzingen:
        return "niet is te zien naar welke bepaling of bron dit verwijst"
    redenen = (_niet_gekend(zaak, x) for x in v.verwijzingen)
    return next((r for r in redenen if r is not None), None)


def _niet_gekend(zaak: Zaak, v: Verwijzing) -> str | None:
    bron = zaak.regelset.boek.bronnen.get(v.bron)
    if bron is None:
        return "deze bron kent het programma niet"
    if v.artikel is None or bron.alle_versies or _gekend(zaak, v):
        return None
    return f"van {bron.aanhaling} kent het programma dit artikel niet; of het bestaat, is niet nagegaan"


def dubbelzinnig(zaak: Zaak) -> Iterator[Bevinding]:
    """Find references that can mean more than one thing: "artikel 5" of what (SW-M23)."""
    for zin, v in _verwijzingen(zaak):
        if v.fout and v.fout[0] in _DUBBELZINNIG and not _blijkt(zaak, zin, v):
            noem = "een verwijzing die de regeling noemt, zoals artikel 5, eerste lid, Spreidingswet"
            wat = f"De verwijzing is niet eenduidig: {v.fout[1]}."
            yield bevinding("SW-M23", wat, zin=zin, woorden=v, verwacht=noem)


_KAAL = re.compile(r"\bart(?:ikelen|ikel|t?\.)\s*([0-9]{1,2})(?![\d:.])", re.I)


def _blijkt(zaak: Zaak, zin: Zin, v: Verwijzingsvondst) -> bool:
    """Return whether an article without a source can only be of the law that the motivation is about.

    It names a lid, or an article without leden, or stands between brackets behind what it is about: a bare "artikel 5"
    says not even what of it is meant. The text names that law, the law has the article, and no other source that the
    text names has one of that number, or the paragraph names the law and not that other source.
    """
    if re.search(r"\bvan (?:dit|het onderhavige) besluit$", v.tekst) or (
        zin.stuk.soort == "kop" and v.begin == zin.begin
    ):
        return True  # an article of the decision itself, or the heading of one
    if v.tekst.endswith(" de Wet") and _noemt_de_wet(zaak):
        return True  # the text has said which law "de Wet" is; what follows is the sentence
    if re.search(r"\bvan (?:dat besluit|die wet|die regeling)$", v.tekst) and _eerder_genoemd(zaak, zin, v):
        return True
    artikelen = set(_KAAL.findall(v.tekst))
    bepalingen = zaak.regelset.boek.register.bepalingen
    if not artikelen or len(_KAAL.findall(v.tekst)) != len(re.findall(r"\bart", v.tekst, re.I)):
        return False
    voor = zin.tekst[: v.begin - zin.begin]
    if _DE_WET.search(voor) and _staat_in_de_wet(zaak, v):
        return True
    genoemd = {x.bron for _, w in _verwijzingen(zaak) for x in w.verwijzingen}
    hier = {x.bron for z in in_stuk(zaak, zin) for w in z.vondsten if isinstance(w, Verwijzingsvondst)
            for x in w.verwijzingen}  # fmt: skip
    heeft = {b: {str(x.artikel) for x in bepalingen.get(b, ())} for b in (*genoemd, KERN)}
    haakjes = voor.endswith("(")
    met_leden = {str(x.artikel) for x in bepalingen.get(KERN, ()) if x.lid}
    if not haakjes and artikelen & met_leden and not re.search(r"\blid\b|\bleden\b", v.tekst):
        return False
    if KERN not in genoemd or not artikelen <= heeft[KERN] or not _staat_in_de_wet(zaak, v):
        return False
    if _draagt_alleen_de_wet(zaak, zin, artikelen):
        return True
    return not any(artikelen & heeft[b] for b in (hier if KERN in hier else genoemd) - {KERN})


def _noemt_de_wet(zaak: Zaak) -> bool:
    """Return whether the text says itself which law it calls "de Wet": "(hierna: de Wet)"."""
    return any(m["kort"] == "de Wet" for z in zaak.zinnen for m in HIERNA.finditer(z.tekst))


def _eerder_genoemd(zaak: Zaak, zin: Zin, v: Verwijzingsvondst) -> bool:
    """Return whether the piece names a source before a reference that points back at it: "van dat besluit"."""
    hier = (w for z in in_stuk(zaak, zin) for w in z.vondsten)
    return any(isinstance(w, Verwijzingsvondst) and w.verwijzingen and w.einde <= v.begin for w in hier)


_DE_WET = re.compile(r"\b(?:de|deze) (?:spreidings)?wet\b[^.;]{0,30}$", re.I)
"""The law is named right before: "de wet zegt in artikel 7, eerste lid"."""


def _draagt_alleen_de_wet(zaak: Zaak, zin: Zin, artikelen: set[str]) -> bool:
    """Return whether a sentence is about a subject whose basis, of the articles of that number, is that of the law."""
    for kern in kernen(zaak.regelset, zin):
        bronnen = {g.bron for g in gronden(zaak.regelset, kern.regels) if g.artikel in artikelen}
        if bronnen == {KERN}:
            return True
    return False


def _staat_in_de_wet(zaak: Zaak, v: Verwijzingsvondst) -> bool:
    """Return whether the law has every lid and onderdeel of a reference that does not name it."""
    bron = zaak.regelset.boek.bronnen[KERN]
    gelezen = [x for w in vind(v.tekst, Namen.uit([bron]), standaard=KERN) for x in w.verwijzingen]
    register = zaak.regelset.boek.register
    return bool(gelezen) and all(_ontbreekt(register, x, heel=bron.alle_versies) is None for x in gelezen)


def dragend(zaak: Zaak) -> Iterator[Bevinding]:
    """Find claims and terms that are grounded on a provision which does not carry them (SW-M22)."""
    vorige: Zin | None = None
    for zin in zaak.zinnen:
        vondsten = [x for x in zin.vondsten if isinstance(x, Verwijzingsvondst) and x.verwijzingen]
        ervoor = vorige.tekst if vorige is not None and vorige.stuk == zin.stuk else ""
        if vondsten and (gevonden := _draagt_niet(zaak, zin, vondsten, ervoor)):
            yield gevonden
        vorige = zin


def _draagt_niet(zaak: Zaak, zin: Zin, vondsten: list[Verwijzingsvondst], ervoor: str) -> Bevinding | None:
    genoemd = [v for x in vondsten for v in x.verwijzingen]
    for kern in kernen(zaak.regelset, zin, ervoor):
        basis = gronden(zaak.regelset, kern.regels)
        beide = (*basis, *(Verwijzing(bron=bron, artikel=artikel) for bron, artikel in kern.mag))
        if not basis or any(draagt(v, beide) for v in genoemd):
            continue  # what carries it is in the sentence
        for x in vondsten:
            if gebonden(zin, x, kern) and all(_gekend(zaak, v) for v in x.verwijzingen):
                artikelen = {(v.bron, v.artikel) for v in x.verwijzingen}
                dichtbij = [g for g in basis if (g.bron, g.artikel) in artikelen]
                wat = "een ander lid of onderdeel daarvan" if dichtbij else "een andere bepaling"
                grond = delen(zaak.regelset, dichtbij or basis)
                return bevinding(
                    "SW-M22", f"De tekst grondt {kern.naam} op {x.tekst}; dat draagt die bepaling niet, maar {wat}.",
                    zin=zin, woorden=x, verwacht=opsomming([g.vindplaats for g in grond], "of"), grondslag=grond,
                )  # fmt: skip
    return None


def _gekend(zaak: Zaak, v: Verwijzing) -> bool:
    """Return whether we know what the provision says; otherwise we cannot say that it does not carry a claim."""
    register = zaak.regelset.boek.register
    return v.artikel is not None and any(b.artikel == v.artikel for b in register.bepalingen.get(v.bron, ()))


def _een(zaak: Zaak, zin: Zin, vondst: Verwijzingsvondst, v: Verwijzing, dag: date) -> Bevinding | None:
    bron = zaak.regelset.boek.bronnen.get(v.bron)
    if bron is None:
        return None
    if not bron.bwb:
        return _later(zaak, zin, vondst, bron)
    wat = vindplaats(v, bron)
    if bron.alle_versies and bron.versie_op(dag) is None:
        eerste = min(b.van for b in bron.versies)
        return bevinding(
            "SW-M21", f"{bron.aanhaling} is niet van kracht op {datum(dag)}, de dag van het besluit.",
            zin=zin, woorden=vondst, verwacht=f"een regeling die dan geldt; deze geldt vanaf {datum(eerste)}",
            bepalingen=(f"{bron.titel} ({bron.publicatie})" if bron.publicatie else bron.titel,),
        )  # fmt: skip
    if v.artikel is None:
        return None
    register = zaak.regelset.boek.register
    if mist := _ontbreekt(register, v, heel=bron.alle_versies):
        return bevinding("SW-M20", f"{hoofdletter(wat)} bestaat niet: {mist}.", zin=zin, woorden=vondst,
                         verwacht=_wat_er_is(register, v))  # fmt: skip
    hier = [b for b in register.bepalingen.get(v.bron, ()) if b.artikel == v.artikel and v.lid in (None, b.lid)]
    if hier and not any(b.geldt_op(dag) for b in hier):
        zegt = f"{hoofdletter(wat)} is niet van kracht op {datum(dag)}, de dag van het besluit."
        dan = "een bepaling die dan geldt"
        return bevinding("SW-M21", zegt, zin=zin, woorden=vondst, verwacht=dan, bepalingen=(wat,))
    return None


_LATER = re.compile(
    r"\b(?:later|latere|nadien|naderhand|achteraf|sindsdien|na (?:dit|het) (?:verdeel)?besluit|van na (?:dit|het) "
    r"(?:verdeel)?besluit|na de bekendmaking van (?:dit|het) (?:verdeel)?besluit)\b",
    re.I,
)
"""With these words a text says itself that a source is of after the decision: an explanation, not its basis."""


def _later(zaak: Zaak, zin: Zin, vondst: Verwijzingsvondst, bron: Bron) -> Bevinding | None:
    """Find a ruling, letter or answer of after the decision, the decision on objection and the peildatum.

    A text that is held against a later peildatum may be of then; only what came after all three cannot be cited.
    """
    dag = laatste_dag(zaak.dossier, zaak.uitkomst)
    van = later_dan(bron, dag)
    # A comment beside the text, such as the anchor of a draft, is no part of the motivation.
    if van is None or zin.stuk.soort == "opmerking" or _LATER.search(zin.tekst):
        return None
    return bevinding("SW-M21", f"{hoofdletter(bron.titel)} is van {datum(van)}, na {datum(dag)}.",
                     zin=zin, woorden=vondst, verwacht="een bron die er toen was",
                     bepalingen=(f"{bron.aanhaling} ({RECHTSKRACHT[bron.rechtskracht]})",))  # fmt: skip


def _ontbreekt(register: Register, v: Verwijzing, *, heel: bool) -> str | None:
    """Say what of a reference does not exist; None if it does, or if the register does not know the whole text.

    heel: whether the register knows every article of the source.
    """
    sleutels = {s for t in register.vingerafdrukken.get(v.bron, ()) for s in t.bepalingen}
    regels = [b for b in register.bepalingen.get(v.bron, ()) if b.artikel == v.artikel]
    if not regels and f"artikel={v.artikel}" not in sleutels:
        return f"er is geen artikel {v.artikel}" if heel and register.bepalingen.get(v.bron) else None
    if v.lid and regels and not any(b.lid == v.lid for b in regels):
        if all(b.lid is None for b in regels):
            return "het artikel heeft geen leden"
        return "het artikel heeft dat lid niet" if heel else None
    if (v.onderdeel or v.begrip) and sleutels:
        plaats = Verwijzing(bron=v.bron, artikel=v.artikel, lid=v.lid, onderdeel=v.onderdeel, begrip=v.begrip)
        mogelijk = [plaats] if v.lid else [plaats, *(plaats.model_copy(update={"lid": b.lid}) for b in regels)]
        if not any(sleutel(p) in sleutels for p in mogelijk):
            return "dat begrip staat er niet in" if v.begrip else "dat onderdeel is er niet"
    return None


def _wat_er_is(register: Register, v: Verwijzing) -> str:
    regels = [b for b in register.bepalingen.get(v.bron, ()) if b.artikel == v.artikel]
    if not regels:
        artikelen = list(dict.fromkeys(b.artikel for b in register.bepalingen.get(v.bron, ())))
        return f"een artikel van {artikelen[0]} tot en met {artikelen[-1]}" if artikelen else ""
    leden = [b.lid for b in regels if b.lid]
    hier = [b for b in regels if b.lid == v.lid]
    if v.onderdeel and hier and hier[0].onderdelen:
        return f"onderdeel {opsomming([o.onderdeel for o in hier[0].onderdelen], 'of')}"
    if v.begrip and hier and hier[0].begrippen:
        return f"een van de begrippen {opsomming([b.begrip for b in hier[0].begrippen], 'of')}"
    if v.onderdeel and hier:
        return "een verwijzing zonder onderdeel"
    return f"lid {opsomming(leden, 'of')}" if leden else "een verwijzing zonder lid"


def _verwijzingen(zaak: Zaak) -> Iterator[tuple[Zin, Verwijzingsvondst]]:
    for zin in zaak.zinnen:
        for v in zin.vondsten:
            if isinstance(v, Verwijzingsvondst):
                yield zin, v


CONTROLES = (bestaan, dubbelzinnig, dragend)
