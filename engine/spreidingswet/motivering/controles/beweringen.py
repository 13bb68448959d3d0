"""Claims: what the text says the outcome is, held against what the outcome is (SW-M50, SW-M51)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.hulp import bevinding, op_dag, redenen, voorziening
from spreidingswet.motivering.herkennen.verband import WIJST_TERUG
from spreidingswet.motivering.stukken import Stuktabel
from spreidingswet.motivering.vondsten import (
    Bewering,
    Beweringsvondst,
    Gebiedsvondst,
    Getalvondst,
    Voorzieningsvondst,
    Zin,
)
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Reden

VOORWAARDELIJK = re.compile(
    r"\b(?:indien|zou|zouden|tenzij|mits|voor zover|ongeacht|stel dat|pas als|alleen als|slechts als|"
    r"om (?:te|mee)|moet(?:en)?|dient|dienen|kunnen|wil|willen|zal|zullen|wordt verwacht|naar verwachting)\b|"
    r"\b(?:in|bij|volgens) (?:de|een) andere (?:opvatting|lezing|keuze|uitleg|optie|uitkomst|manier)\b|"
    r"^\W*dan\b|^\W*(?:wordt?|worden|zou\w*|was|waren|telt|tellen|leest|lezen|neemt|nemen|komt|komen|blijft|rekent|rekenen|"
    r"kiest|kiezen|gaat|is|zijn|heeft|had|hadden|valt|vallen)\b[^?]*,\s*dan\b|"
    r"\banders (?:niet|wel|viel|vallen|vielen|was|waren|werd|wordt)\b|"
    r"\bals (?!gevolg|bedoeld|bijlage|zodanig|opvang|regulier|amv|zelfstandig)|\bwanneer\b|\?",
    re.I,
)
"""A sentence that supposes, demands or expects something does not say that it is so."""
VAN_EEN_ANDER = re.compile(
    r"\b(?:volgens|meent|menen|stelt zich|standpunt|betoogt|betoogd|aangevoerd|voert aan|zienswijze|acht het college|"
    r"anders dan|in tegenstelling|bepleit|pleit(?:te)? voor|wens(?:t|te)?|"
    r"verzocht|verzoekt|ontkent|betwist|beweert|aanvankelijk|eerder|destijds|beoogd\w*)\b",
    re.I,
)
"""A sentence that tells what somebody else holds, or what was so before."""
OPEN = re.compile(
    r"\b(?:of|hoeveel|wanneer|in hoeverre)\b.*\b(?:niet bekend|onbekend|niet vast|de vraag|niet te zeggen|"
    r"niet te bepalen|onzeker|niet duidelijk|in het midden)\b|"
    r"\b(?:niet bekend|onbekend) (?:is )?(?:of|wanneer|hoeveel)\b|^\W*of\b",
    re.I,
)
"""A sentence that leaves it open."""
_MET_VOORNEMENS = re.compile(
    r"voornemens? (?:mee|inbegrepen|ingesloten)|(?:inclusief|met|samen met) (?:\w+ )?voornemens", re.I
)
_NIET = re.compile(r"\b(?:niet|geen|nooit|noch|evenmin)\b", re.I)
_ZONDER_DEEL = re.compile(r"elk|beide|zowel|allebei", re.I)

JA_NEE: dict[str, Literal["ja", "nee"]] = {
    "telt_mee": "ja", "telt_niet_mee": "nee", "sluitend": "ja", "niet_sluitend": "nee", "opgave_gehaald": "ja",
    "opgave_niet_gehaald": "nee", "taak_vervuld": "ja", "taak_niet_vervuld": "nee", "tijdig": "ja",
    "niet_tijdig": "nee", "beschikbaar": "ja", "overbrugd": "ja", "niet_overbrugd": "nee", "staat_vast": "ja",
    "voornemen": "nee", "uitruil_kan": "ja", "uitruil_kan_niet": "nee",
}  # fmt: skip
"""What a claim says of the rule behind it; `plicht_van_wet` is about its basis (controles.praktijk)."""


def beweringen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find claims that the outcome contradicts (SW-M50), or that lean on what the dossier does not know (SW-M51)."""
    alle = redenen(zaak.uitkomst)
    verondersteld = {c.plek for t in zaak.motivering.tabellen for k in _andere_kolommen(t) for r in t.rijen
                     if k < len(r) for c in (r[k],)}  # fmt: skip
    for zin in zaak.zinnen:
        if (
            zin.stuk.plek in verondersteld
            or VOORWAARDELIJK.search(zin.tekst)
            or VAN_EEN_ANDER.search(zin.tekst)
            or OPEN.search(zin.tekst)
        ):
            continue
        gemeld: set[str] = set()
        for b in (*zin.vondsten, *_over_termijn_en_opgave(zin)):
            if not isinstance(b, Beweringsvondst) or b.bewering not in JA_NEE or _tegenstrijdig(zin, b):
                continue
            for anker in ankers(zaak, zin, b):
                reden = alle.get(anker)
                if reden is not None and anker not in gemeld and (f := _vergelijk(zin, b, anker, reden)):
                    gemeld.add(anker)
                    yield f


def _andere_kolommen(t: Stuktabel) -> Iterator[int]:
    """Yield the columns that say what would be, with another choice."""
    for rij in t.rijen[: t.koprijen]:
        yield from (k for k, cel in enumerate(rij) if VOORWAARDELIJK.search(cel.tekst))


_TIJDIG = re.compile(r"\b(?P<niet>niet )?(?P<k>tijdig|op tijd|binnen de termijn)\b|\b(?P<laat>te laat)\b", re.I)
_GEHAALD = re.compile(
    r"\bopgave\b[^.;,]{0,60}?\b(?:is|wordt|zijn|worden) (?P<niet>niet )?(?P<k>gehaald|gerealiseerd)\b", re.I
)


def _over_termijn_en_opgave(zin: Zin) -> Iterator[Beweringsvondst]:
    """Yield claims about the terms of the law and about the task that stand in words which also mean other things.

    They are claims only beside what they are about: "tijdig" with verslag, verdeelbesluit or raming, "gehaald" with an
    opgave.
    """
    m = _TIJDIG.search(zin.tekst)
    if m and re.search(r"\b(?:verslag|verdeelbesluit|raming)\b", zin.tekst, re.I) and _STUK.search(_zinsdeel(zin, m)):
        soort: Bewering = "niet_tijdig" if m["niet"] or m["laat"] else "tijdig"
        yield _vondst(zin, m, soort)
    tekst = zin.tekst.replace("-", " ")
    if m := _GEHAALD.search(tekst):
        yield _vondst(zin, m, "opgave_niet_gehaald" if m["niet"] else "opgave_gehaald")


_STUK = re.compile(
    r"\bverslag\b|\bverdeelbesluit\b|\braming\b|uitgebracht|gezonden|ontvangen|genomen|vastgesteld|bekendgemaakt|ingediend",
    re.I,
)
"""Words of a clause that is about a document: "het verslag, dat te laat is uitgebracht"; not "die te laat opengaan"."""


def _zinsdeel(zin: Zin, m: re.Match[str]) -> str:
    """Return the words around a match up to the commas beside it."""
    begin = max(zin.tekst.rfind(t, 0, m.start()) for t in ",;(") + 1
    einde = min((n for t in ",;)" if (n := zin.tekst.find(t, m.end())) >= 0), default=len(zin.tekst))
    return zin.tekst[begin:einde]


def _vondst(zin: Zin, m: re.Match[str], soort: Bewering) -> Beweringsvondst:
    begin = m.start("niet") if m["niet"] else m.start("k") if m["k"] else m.start()
    tekst = zin.tekst[begin : m.end()]
    return Beweringsvondst(begin=zin.begin + begin, einde=zin.begin + m.end(), tekst=tekst, bewering=soort)


def _tegenstrijdig(zin: Zin, b: Beweringsvondst) -> bool:
    """Return whether a claim that affirms has a denial in or just before its words: then it is not clear."""
    begin = max(0, b.begin - zin.begin - 25)
    woorden = zin.tekst[begin : b.einde - zin.begin].rsplit(",", 1)[-1]
    return b.bewering in ("telt_mee", "beschikbaar", "sluitend", "overbrugd") and bool(_NIET.search(woorden))


def _vergelijk(zin: Zin, b: Beweringsvondst, anker: str, reden: Reden) -> Bevinding | None:
    zegt = JA_NEE[b.bewering]
    if reden.uitkomst == zegt:
        return None
    if reden.uitkomst == "niet_van_toepassing" and b.bewering not in ("taak_vervuld", "taak_niet_vervuld"):
        return None
    if reden.uitkomst == "onbekend":
        return bevinding("SW-M51", f"De tekst zegt «{b.tekst}»; het dossier geeft niet de gegevens om dat te zeggen.",
                         zin=zin, woorden=b, verwacht=reden.zin, grondslag=reden.grondslag, reden=anker)  # fmt: skip
    return bevinding("SW-M50", f"De tekst zegt «{b.tekst}»; uit het dossier volgt iets anders.", zin=zin, woorden=b,
                     verwacht=reden.zin, grondslag=reden.grondslag, reden=anker)  # fmt: skip


def ankers(zaak: Zaak, zin: Zin, b: Beweringsvondst) -> tuple[str, ...]:
    """Return the anchors of the reasons that a claim is about; none where that cannot be told."""
    match b.bewering:
        case "telt_mee" | "telt_niet_mee" | "beschikbaar" | "overbrugd" | "niet_overbrugd" | "staat_vast" | "voornemen":
            return tuple(a for id_ in _voorzieningen(zin, b) if (a := _van_voorziening(zaak, zin, b, id_)))
        case "taak_vervuld" | "taak_niet_vervuld":
            code = _gemeente(zin)
            return (f"{code}/taak-vervuld",) if code else ()
        case "sluitend" | "niet_sluitend" | "opgave_gehaald" | "opgave_niet_gehaald":
            return _van_provincie(zaak, zin, b)
        case "tijdig" | "niet_tijdig":
            return _op_tijd(zaak, zin, b)
        case "uitruil_kan" | "uitruil_kan_niet":
            return ("uitruil-1/uitruil-kan",) if len(zaak.uitkomst.uitruil) == 1 else ()
        case _:
            return ()


def _voorzieningen(zin: Zin, b: Beweringsvondst) -> tuple[str, ...]:
    """Return the facilities a claim is about: those named in the sentence, else the one it stands under.

    With different claims in one sentence, only those named since the claim before it.
    """
    genoemd = [v for v in zin.vondsten if isinstance(v, Voorzieningsvondst) and not _in_reden(zin, b, v)]
    if not genoemd:
        return (zin.voorziening,) if zin.voorziening and not _meer_gebieden(zin) else ()
    genoemd = _onderwerp_van(zin, b, genoemd)
    andere = [x for x in zin.vondsten if isinstance(x, Beweringsvondst) and _soort(x) == _soort(b) and x is not b]
    if any(x.bewering != b.bewering for x in andere):
        vorige = max((x.einde for x in andere if x.einde <= b.begin), default=zin.begin)
        genoemd = [v for v in genoemd if vorige <= v.begin and v.einde <= b.begin]
    ids = [v.ids[0] for v in genoemd if len(v.ids) == 1]
    return tuple(dict.fromkeys(ids)) if len(ids) == len(genoemd) else ()


_OMDAT = re.compile(r"\b(?:omdat|doordat|want|dankzij|totdat)\b", re.I)


def _in_reden(zin: Zin, b: Beweringsvondst, v: Voorzieningsvondst) -> bool:
    """Return whether a name only stands in the reason: "Het telt mee doordat de Oolderhof openblijft"."""
    m = _OMDAT.search(zin.tekst)
    return (
        m is not None and WIJST_TERUG.search(zin.tekst) is not None
        and b.einde - zin.begin <= m.start() < v.begin - zin.begin
    )  # fmt: skip


_BIJ = re.compile(
    r"\b(?:overbrugd|overbrugging|opgevangen|ondergebracht|vervangen|opgevolgd|overgenomen)\s+(?:door|in|met|via)\s+"
    r"(?:(?:de|het|een|locatie|voorziening|azc|hotel)\s+){0,3}$",
    re.I,
)
"""What before a name makes it not the one that the sentence says something of, but what does something for it."""
_DEELZIN = re.compile(r";|,\s*(?=(?:zodat|waardoor|omdat|want|maar|doch|terwijl)\b)", re.I)


def _onderwerp_van(zin: Zin, b: Beweringsvondst, genoemd: list[Voorzieningsvondst]) -> list[Voorzieningsvondst]:
    """Return the names that can be the subject of a claim: in its words, else in its clause, else in the sentence."""
    if b.bewering not in ("overbrugd", "niet_overbrugd"):
        over = [v for v in genoemd if not _BIJ.search(zin.tekst[: v.begin - zin.begin])]
        genoemd = over or genoemd
    # "Hotel Genooi, dat zelf niet meetelt": the name before the relative word is what it is about.
    voor = [v for v in zin.vondsten if isinstance(v, Voorzieningsvondst) and v.einde <= b.begin]
    na_komma = zin.tekst[: b.begin - zin.begin].rstrip().endswith(",")
    if voor and re.match(r"(?:dat|die|welke)\b", b.tekst, re.I) and (na_komma or re.search(r"\bzelf\b", b.tekst)):
        return voor[-1:]
    binnen = [v for v in genoemd if b.begin <= v.begin and v.einde <= b.einde]
    grenzen = [zin.begin + m.end() for m in _DEELZIN.finditer(zin.tekst)]
    begin = max((g for g in grenzen if g <= b.begin), default=zin.begin)
    einde = min((g for g in grenzen if g >= b.einde), default=zin.einde)
    return binnen or [v for v in genoemd if begin <= v.begin < einde] or genoemd


def _soort(b: Beweringsvondst) -> str:
    return b.bewering.replace("niet_", "").replace("_niet", "").replace("voornemen", "staat_vast")


def _meer_gebieden(zin: Zin) -> bool:
    return sum(isinstance(v, Gebiedsvondst) for v in zin.vondsten) > 1


def _van_voorziening(zaak: Zaak, zin: Zin, b: Beweringsvondst, id_: str) -> str | None:
    v = voorziening(zaak.uitkomst, id_)
    if v is None or (
        re.search(rf"\bniet\b[^.,;]{{0,25}}{re.escape(b.tekst)}", zin.tekst) and b.bewering == "beschikbaar"
    ):
        return None
    match b.bewering:
        case "telt_mee" | "telt_niet_mee":
            # "120 plaatsen tellen niet mee" of a facility that counts in part is a number, not the judgement.
            getallen = [x for x in zin.vondsten if isinstance(x, Getalvondst) and x.waarde != v.plaatsen]
            deels = v.plaatsen is not None and 0 < v.meetellend < v.plaatsen
            return None if getallen and deels else f"{id_}/telt-mee"
        case "beschikbaar":
            norm = next((r.norm for r in v.redenen if r.regel == "beschikbaar-op-realisatiedatum"), None)
            dag = zaak.regelset.normen["realisatiedatum"].waarde if "realisatiedatum" in zaak.regelset.normen else None
            if norm is None or isinstance(dag, int) or dag is None or next(op_dag(zin.tekst, dag), None) is None:
                return None
            return f"{id_}/beschikbaar-op-realisatiedatum"
        case "overbrugd" | "niet_overbrugd":
            return f"{id_}/overbrugging"
        case _:
            return f"{id_}/vaststaand"


def _gemeente(zin: Zin) -> str | None:
    codes = {v.codes for v in zin.vondsten if isinstance(v, Gebiedsvondst)}
    return zin.gemeente if len(codes) < 2 else None


def _van_provincie(zaak: Zaak, zin: Zin, b: Beweringsvondst) -> tuple[str, ...]:
    p = zaak.uitkomst.provincie.code
    gebieden = [c for v in zin.vondsten if isinstance(v, Gebiedsvondst) for c in v.codes]
    if (zin.provincie and zin.provincie != p) or (gebieden and p not in gebieden):
        return ()
    if not gebieden and zin.gemeente and b.bewering.startswith("opgave"):
        return ()  # the opgave of a gemeente is not one of the law
    achter = "-met-voornemens" if _MET_VOORNEMENS.search(zin.tekst) else ""
    verslag = re.search(r"\bverslag\b[^.;,]{0,60}$", zin.tekst[: b.begin - zin.begin], re.I)
    voor = "verslag-" if verslag else ""
    regulier, amv = (
        re.search(r"\bregulier", zin.tekst, re.I),
        re.search(r"\bamv\b|alleenstaande minderjarige", zin.tekst, re.I),
    )
    if bool(regulier) != bool(amv) and not _ZONDER_DEEL.search(zin.tekst):
        return (f"{p}/{voor}{'regulier' if regulier else 'amv'}-gehaald{achter}",)
    if regulier and amv and b.bewering.startswith("opgave"):
        return ()
    if b.bewering in ("sluitend", "niet_sluitend"):
        return (f"{p}/{voor}sluitend{achter}",)
    totaal = re.search(r"\btotaal|totale|als geheel", zin.tekst, re.I)
    return (f"{p}/{voor}totaal-gehaald{achter}",) if totaal else (f"{p}/{voor}sluitend{achter}",)


def _op_tijd(zaak: Zaak, zin: Zin, b: Beweringsvondst) -> tuple[str, ...]:
    """Return what "tijdig" is about: the one of verslag, verdeelbesluit, raming or facility that the sentence names."""
    p = zaak.uitkomst.provincie.code
    woorden = (("verslag-tijdig", r"\bverslag\b"), ("verdeelbesluit-tijdig", r"\bverdeelbesluit\b"),
               ("raming-tijdig", r"\b(?:capaciteits)?raming\b"))  # fmt: skip
    if re.search(r"aanvra|melding|gemeld|verantwoord|bezwaar|vergunning|\btaak\b", zin.tekst, re.I):
        return ()
    genoemd = [f"{p}/{regel}" for regel, woord in woorden if re.search(woord, zin.tekst, re.I)]
    ids = _voorzieningen(zin, b) if any(isinstance(v, Voorzieningsvondst) for v in zin.vondsten) else ()
    if len(genoemd) + len(ids) == 1:
        return (*genoemd, *(f"{i}/op-tijd" for i in ids))
    return ()


CONTROLES = (beweringen,)
