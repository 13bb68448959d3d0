"""Numbers in a motivation that are others than the outcome or the dossier gives (SW-M40, M41, M44, M47)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from fractions import Fraction

from spreidingswet.basis.nederlands import euro, getal_of_breuk
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.deelwoord import in_opsomming, zeker_deel
from spreidingswet.motivering.controles.getalcodes import GESCHEIDEN, getalbevinding
from spreidingswet.motivering.controles.hulp import in_stuk
from spreidingswet.motivering.controles.kandidaten import ONDERDELEN, kandidaten, ook_bekend_als, verklaarbaar
from spreidingswet.motivering.controles.onderwerp import ANDERS_GEZEGD, noemt_provincie, onderwerpen
from spreidingswet.motivering.controles.sommen import sommen
from spreidingswet.motivering.controles.tabellen import opgetelde_cellen
from spreidingswet.motivering.controles.vergelijken import Oordeel, absoluut, bewering, oordeel
from spreidingswet.motivering.controles.waarden import LAND, Waarden, waarden
from spreidingswet.motivering.controles.waardentabel import Bekend
from spreidingswet.motivering.vondsten import Deel, Getalvondst, Maat, Zin
from spreidingswet.motivering.zaak import Zaak

NIET_VERGELEKEN: frozenset[Maat | None] = frozenset({None, "anders", "gemeenten", "voorzieningen", "percentage"})
"""Measures of which neither outcome nor dossier holds one number."""
WOORD: dict[Maat, str] = {
    "opgave": "de opgave", "indicatief": "het indicatieve aantal", "telt_mee": "wat meetelt",
    "telt_niet_mee": "wat niet meetelt", "met_voornemens": "wat meetelt met voornemens", "verschil": "het verschil",
    "toegewezen": "de toewijzing", "in_verslag": "het aantal in het verslag", "gerealiseerd": "wat is gerealiseerd",
    "restopgave": "de restopgave", "aandeel_restopgave": "het aandeel in de restopgave",
    "plaatsen": "het aantal plaatsen",
    "voornemen": "de voornemens", "overschot": "het overschot", "aftrek": "de aftrek", "raming": "de capaciteitsraming",
    "uitkering": "de uitkering", "bedrag_per_plaats": "het bedrag per plaats", "percentage": "het percentage",
    "gemeenten": "het aantal gemeenten", "voorzieningen": "het aantal voorzieningen", "anders": "iets anders",
}  # fmt: skip
DEELWOORD: dict[Deel, str] = {"totaal": "in totaal", "regulier": "regulier", "amv": "voor amv"}
_GELD: frozenset[Maat | None] = frozenset({"uitkering", "bedrag_per_plaats"})
_MAX_GETALLEN = 60
_KLEIN = 10
_MET_TEKEN = re.compile(r"\s*[+−-]\s+[0-9]")
"""A number with its sign apart says how much more or less something is."""
_STANDEN: frozenset[Maat | None] = frozenset({"opgave", "indicatief", "in_verslag", "toegewezen", "telt_mee"})
_ERBIJ_ERAF = re.compile(
    r"(?:\s|\d|\b(?:reguliere?|amv|-?plaatsen|-?plekken|en|voor)\b)*(?:minder|meer|lager|hoger|te weinig|te veel)\b"
    r"(?!\s+(?:is|zijn|wordt|worden|komt|komen)\b)",
    re.I,
)
"""After a number: it says how much more or less, also with its parts: "105 regulier en 15 amv minder"."""
_DEEL_VAN = re.compile(
    r"\b(?:helft|derde|kwart|driekwart|vierde|vijfde|zesde|achtste|tiende|deel|procent|%) van (?:het|haar|hun|zijn|de) "
    r"indicatieve",
    re.I,
)
_GRENSWOORD = re.compile(r"uitkering|bonus|drempel|artikel 9\b|tegemoetkoming", re.I)


@dataclass(frozen=True, slots=True)
class Getaloordeel:
    """What was found about one number: the judgement, and if it was not judged, why not (in Dutch)."""

    zin: Zin
    getal: Getalvondst
    oordeel: Oordeel
    kandidaten: tuple[Bekend, ...] = ()
    zeker: bool = True
    waarom: str = ""
    ook: Bekend | None = None
    """What else the number is, which the words may mean."""


def beoordeel(zaak: Zaak, bekend: Waarden) -> Iterator[Getaloordeel]:
    """Judge every number of running text, lists, notes and cells; headings and page edges are not judged."""
    opgeteld = opgetelde_cellen(zaak.motivering)
    for zin in zaak.zinnen:
        if zin.stuk.soort in ("kop", "koptekst", "voettekst"):
            continue
        getallen = [v for v in zin.vondsten if isinstance(v, Getalvondst)]
        berekend = _berekend(bekend, zin)
        for getal in getallen:
            if zin.stuk.plek in opgeteld or getal in berekend:
                yield Getaloordeel(zin, getal, "past")
            elif len(getallen) > _MAX_GETALLEN:
                yield Getaloordeel(zin, getal, "onbekend", waarom="in de zin staan te veel getallen")
            else:
                yield _een(zaak, bekend, zin, getal)


def _berekend(bekend: Waarden, zin: Zin) -> set[Getalvondst]:
    """Return the numbers that the sentence itself rightly makes of three or more, all of them known."""
    if zin.stuk.soort == "cel":
        return set()
    return {
        s.uitkomst for s in sommen(zin)
        if s.klopt and len(s.gebruikt) > 3 and all(abs(x.waarde) in bekend.exact for x in s.gebruikt if x != s.uitkomst)
    }  # fmt: skip


def _een(zaak: Zaak, bekend: Waarden, zin: Zin, getal: Getalvondst) -> Getaloordeel:
    if getal.maat == "percentage" or getal.eenheid == "procent":
        return _percentage(zaak, bekend, zin, getal)
    if ANDERS_GEZEGD.search(zin.tekst):
        waarom = "de zin zegt wat een ander vindt, wat zou zijn of wat in een andere tijd gold"
        return Getaloordeel(zin, getal, "onbekend", waarom=waarom)
    if zin.stuk.soort == "cel" and _MET_TEKEN.match(zin.tekst):
        return Getaloordeel(zin, getal, "onbekend", waarom="niet is te zien waarvan dit het verschil is")
    if getal.maat == "indicatief" and _DEEL_VAN.search(zin.tekst):
        return Getaloordeel(zin, getal, "onbekend", waarom="de zin noemt een deel van het indicatieve aantal")
    if getal.maat in _STANDEN and _ERBIJ_ERAF.match(zin.tekst[getal.einde - zin.begin :]):
        return Getaloordeel(zin, getal, "onbekend", waarom="niet is te zien waarvan dit het verschil is")
    if getal.eenheid == "euro" and getal.maat not in _GELD:
        return Getaloordeel(zin, getal, "onbekend", waarom="niet is te zien waarvan dit het bedrag is")
    deel = zeker_deel(zin, getal)
    if getal.maat is None and _plaatsen_van_voorziening(zin, getal):
        getal = replace(getal, maat="plaatsen", deel=None)
        deel = None
    if getal.maat is None and _onbekend_aantal(bekend, zaak, zin, getal):
        return Getaloordeel(zin, getal, "onzeker", zeker=False)
    if getal.maat in NIET_VERGELEKEN:
        waarom = "niet is te zien wat het getal telt"
        if getal.maat is not None:
            waarom = f"{WOORD[getal.maat]} staat niet als getal in dossier of uitkomst"
        return Getaloordeel(zin, getal, "onbekend", waarom=waarom)
    assert getal.maat is not None
    if getal.maat == "bedrag_per_plaats":
        return _bedrag(zaak, bekend, zin, getal)
    over = onderwerpen(zin, getal, zaak.uitkomst.provincie.code)
    codes = (LAND,) if getal.maat == "raming" else over.codes
    if not codes:
        return Getaloordeel(zin, getal, "onbekend", waarom="niet is te zien over welk gebied het getal gaat")
    lijst = tuple(b for code in codes for b in kandidaten(zaak, bekend, code, getal.maat, zin.tekst))
    passend = tuple(b for b in lijst if deel is None or b.deel == deel)
    namen = ", ".join(bekend.namen.get(c, c) for c in codes)
    if not any(b.hoofd for b in passend):
        return Getaloordeel(zin, getal, "onbekend", waarom=f"{WOORD[getal.maat]} van {namen} is niet bekend")
    uit = _oordeel(zin, getal, passend)
    zeker = over.zeker or getal.maat == "raming"
    if uit in ("strijdig", "onzeker") and codes == (zin.provincie,) and not noemt_provincie(zin):
        # The province is only what the headings leave: the number can be that of an area or facility not named here.
        elders = [b for b in bekend.gelijk(getal.maat, getal.waarde) if b.onderwerp != zin.provincie]
        if (elders or not getal.waarde or None in bewering(zin, getal)) and not in_opsomming(zin, getal):
            return Getaloordeel(zin, getal, "onbekend", waarom="niet is te zien over welk gebied het getal gaat")
    if (
        uit == "strijdig"
        and codes == (zin.provincie,)
        and in_opsomming(zin, getal)
        and _van_een_deel(bekend, zin, getal)
    ):
        return Getaloordeel(zin, getal, "past")  # "de indicatieve aantallen zijn 386, 285 en 230"
    if uit == "strijdig" and getal.maat in ONDERDELEN and codes[-1].startswith("PV"):
        # A number among those of the province can be that of one gemeente or facility.
        if in_opsomming(zin, getal):
            return Getaloordeel(zin, getal, "past")
        zeker = zeker and all(b.onderwerp == codes[-1] for b in bekend.gelijk(getal.maat, getal.waarde))
    waarom = f"{WOORD[getal.maat]} van {namen} is niet precies bekend" if uit == "onbekend" else ""
    if uit == "strijdig" and getal.maat in ("verschil", "overschot") and _verschil_hier(zaak, zin, getal):
        return Getaloordeel(zin, getal, "onbekend", waarom="het is het verschil van twee andere getallen hier")
    ook = ook_bekend_als(zaak, bekend, zin, getal, codes) if uit == "strijdig" else None
    return Getaloordeel(zin, replace(getal, deel=deel), "onzeker" if ook else uit, passend, zeker, waarom, ook)


def _verschil_hier(zaak: Zaak, zin: Zin, getal: Getalvondst) -> bool:
    """Return whether a number is the difference of two others in its piece."""
    hier = {v.waarde for z in in_stuk(zaak, zin) for v in z.vondsten if isinstance(v, Getalvondst)}
    return any(w + getal.waarde in hier for w in hier - {getal.waarde})


def _van_een_deel(bekend: Waarden, zin: Zin, getal: Getalvondst) -> bool:
    assert getal.maat is not None
    return any(b.onderwerp != zin.provincie for b in bekend.gelijk(getal.maat, getal.waarde))


def _oordeel(zin: Zin, getal: Getalvondst, passend: tuple[Bekend, ...]) -> Oordeel:
    """Judge a number; a meaning with intentions counts only where the paragraph speaks of them."""
    bereik = absoluut(bewering(zin, getal), getal)
    if zin.stuk.soort == "cel" or _VOORNEMENS.search(zin.stuk.tekst):
        return oordeel(bereik, passend)
    uit = oordeel(bereik, (b for b in passend if b.hoofd or not _VOORNEMENS.search(b.wat)))
    if uit == "strijdig" and oordeel(bereik, (b for b in passend if b.exact)) == "past":
        return "onzeker"
    return uit


def _onbekend_aantal(bekend: Waarden, zaak: Zaak, zin: Zin, getal: Getalvondst) -> bool:
    """Return whether a number of places of a known subject is none that dossier, outcome or sentence can make."""
    codes = onderwerpen(zin, getal, zaak.uitkomst.provincie.code).codes
    # "twee plaatsen blijven over": such a number is of the writer's own reckoning.
    klein = getal.waarde <= _KLEIN and not getal.tekst[:1].isdigit()
    kan = getal.eenheid == "plaatsen" and not klein and not getal.ongeveer and zin.stuk.soort in ("alinea", "lijst")
    if not kan or not codes or _STATUUT.search(zin.tekst) or any(getal in s.gebruikt for s in sommen(zin)):
        return False
    ander = {v.waarde for v in zin.vondsten if isinstance(v, Getalvondst) and v != getal}
    return not verklaarbaar(bekend, codes, zaak.uitkomst.provincie.code, getal.waarde, ander)


_STATUUT = re.compile(r"ten minste|minimaal|minstens|ten hoogste|hooguit|artikel|omvang|per voorziening|elke", re.I)
_VOORNEMENS = re.compile(r"voornemen|plannen|planvorming", re.I)
_HEEFT = re.compile(
    r"\b(?:komen|komt|zijn|is|heeft|hebben|biedt|bieden|telt|omvat|bevat|krijgt|met|van)\b[^.;:]{0,45}$", re.I
)
_PLAATSEN = re.compile(
    r"^\s*(?:reguliere |amv-|duurzame |nieuwe )?-?(?:opvang)?(?:plaatsen|plekken)"
    r"(?!\s+(?:meer|minder|extra|te |boven|onder|erbij))"
    r"|^\s*amv-plaatsen", re.I,
)  # fmt: skip


def _plaatsen_van_voorziening(zin: Zin, getal: Getalvondst) -> bool:
    """Return whether a number is what one facility holds: it is the only number of places in a sentence about her."""
    if zin.voorziening is None or zin.stuk.soort == "cel" or getal.eenheid != "plaatsen":
        return False
    aantallen = [v for v in zin.vondsten if isinstance(v, Getalvondst) and v.eenheid in ("plaatsen", "")]
    voor, na = zin.tekst[: getal.begin - zin.begin], zin.tekst[getal.einde - zin.begin :]
    na = getal.tekst[getal.tekst.find(" ") :] if " plaatsen" in getal.tekst else na
    return len(aantallen) == 1 and bool(_HEEFT.search(voor)) and bool(_PLAATSEN.search(na))


def _percentage(zaak: Zaak, bekend: Waarden, zin: Zin, getal: Getalvondst) -> Getaloordeel:
    """Judge a percentage in a sentence about a grant: one of the regulation, or one that the outcome gives."""
    if not _GRENSWOORD.search(zin.tekst) or ANDERS_GEZEGD.search(zin.tekst):
        return Getaloordeel(zin, getal, "onbekend", waarom="van een percentage is niet te zien waarvan het een deel is")
    goed = getal.waarde in bekend.procenten or getal.waarde == 100
    behaald = getal.waarde in _behaald(zaak)
    return Getaloordeel(zin, getal, "past" if goed or behaald else "strijdig", zeker=False)


def _behaald(zaak: Zaak) -> set[Fraction]:
    """Return which percentages of its task the province reaches, whole and rounded."""
    p = zaak.uitkomst.provincie
    return {
        Fraction(round(Fraction(100 * aantal, t.opgave)))
        for t in (p.totaal, p.regulier, p.amv)
        for aantal in (t.meetellend, t.inclusief_voornemens)
        if t.opgave
    }


def _bedrag(zaak: Zaak, bekend: Waarden, zin: Zin, getal: Getalvondst) -> Getaloordeel:
    if getal.waarde == 2_500:
        return Getaloordeel(zin, getal, "past")  # the amount of a draft: another check names it
    goed = getal.waarde in bekend.bedragen or any(
        b.exact and b.laag == getal.waarde
        for c in onderwerpen(zin, getal, zaak.uitkomst.provincie.code).codes
        for b in bekend.van(c, "bedrag_per_plaats")
    )
    return Getaloordeel(zin, getal, "past" if goed else "strijdig")


def controleer_getallen(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield the numbers that contradict outcome or dossier. Awb 3:46: facts must carry a decision."""
    bekend = waarden(zaak)
    for o in beoordeel(zaak, bekend):
        if o.oordeel in ("strijdig", "onzeker"):
            yield _bevinding(bekend, o)


def _bevinding(bekend: Waarden, o: Getaloordeel) -> Bevinding:
    getal, plek = o.getal, o.zin.stuk.plek
    if getal.maat == "bedrag_per_plaats":
        kent = ", ".join(euro(b) for b in sorted(bekend.bedragen))
        return getalbevinding(
            "SW-M47", f"Een bedrag van {euro(getal.waarde)} per plaats kent de regeling niet.", plek, getal.tekst,
            getal.begin, verwacht=f"per plaats een van: {kent}",
            bepalingen=("artikel 4, Regeling specifieke uitkeringen Spreidingswet (ministeriële regeling)",),
        )  # fmt: skip
    if getal.maat == "percentage" or getal.eenheid == "procent":
        kent = ", ".join(f"{getal_of_breuk(p)}%" for p in sorted(bekend.procenten))
        return getalbevinding(
            "SW-M47", f"{getal_of_breuk(getal.waarde)}% komt in de regels over de uitkeringen niet voor, en volgt ook"
            " niet uit de uitkomst.", plek, getal.tekst, getal.begin, verwacht=f"een van: {kent}",
            bepalingen=("artikel 9, derde lid, Spreidingswet (wet)",
                        "artikel 4, vierde lid, Regeling specifieke uitkeringen Spreidingswet (ministeriële regeling)"),
        )  # fmt: skip
    if getal.maat is None:
        return getalbevinding(
            "SW-M41", f"Het aantal {getal_of_breuk(getal.waarde)} komt in dossier en uitkomst niet voor, en is ook geen"
            " som of verschil van wat er wel staat.", plek, getal.tekst, getal.begin,
            verwacht="een getal uit dossier of uitkomst, of de berekening ervan",
            bepalingen=("artikel 3:46, Awb (wet)",),
        )  # fmt: skip
    hoofd = [b for b in o.kandidaten if b.hoofd]
    eerste = next((b for b in hoofd if b.deel == (getal.deel or "totaal")), hoofd[0])
    verwacht = "; ".join(dict.fromkeys(_waarde(bekend, b) for b in hoofd))
    verwisseld = _ander_deel(bekend, eerste, getal)
    if verwisseld is not None and o.zeker:
        return getalbevinding(
            "SW-M44", f"Dit is het getal {DEELWOORD[verwisseld.deel]}, niet {DEELWOORD[eerste.deel]}:"
            f" {_waarde(bekend, verwisseld)}.", plek, getal.tekst, getal.begin, verwacht=verwacht,
            bepalingen=(*GESCHEIDEN[:1], *eerste.bepalingen), reden=eerste.anker,
        )  # fmt: skip
    hint = f" Het is wel {_waarde(bekend, o.ook)}; is dat bedoeld?" if o.ook else _hint(bekend, eerste, getal)
    zeker = o.oordeel == "strijdig" and o.zeker
    wat = f"{_schrijf(getal, getal.waarde)} is niet {WOORD[getal.maat]}{_van(bekend, eerste)}.{hint}"
    return getalbevinding(
        "SW-M40" if zeker else "SW-M41", wat, plek, getal.tekst, getal.begin, verwacht=verwacht,
        bepalingen=eerste.bepalingen or ("artikel 3:46, Awb (wet)",), reden=eerste.anker,
    )  # fmt: skip


def _schrijf(getal: Getalvondst, w: Fraction) -> str:
    return euro(w) if getal.eenheid == "euro" or getal.maat == "uitkering" else getal_of_breuk(w)


def _van(bekend: Waarden, b: Bekend) -> str:
    deel = "" if b.deel == "totaal" else f" {DEELWOORD[b.deel]}"
    return f"{deel} van {bekend.namen.get(b.onderwerp, b.onderwerp)}"


def _waarde(bekend: Waarden, b: Bekend) -> str:
    """Say what is known: "het aantal in het verslag van Utrecht, regulier: 450"."""
    schrijf = euro if b.maat in ("uitkering", "bedrag_per_plaats") else getal_of_breuk
    if b.exact:
        assert b.laag is not None
        getal = schrijf(b.laag)
    else:
        laag = "" if b.laag is None else f"ten minste {schrijf(b.laag)}"
        hoog = "" if b.hoog is None else f"ten hoogste {schrijf(b.hoog)}"
        getal = " en ".join(d for d in (laag, hoog) if d) or "onbekend"
    deel = "" if b.deel == "totaal" else f", {DEELWOORD[b.deel]}"
    return f"{b.wat} van {bekend.namen.get(b.onderwerp, b.onderwerp)}{deel}: {getal}"


def _ander_deel(bekend: Waarden, eerste: Bekend, getal: Getalvondst) -> Bekend | None:
    """Return the same measure of the same subject in the other part, where this number is exactly that."""
    if getal.deel not in ("amv", "regulier") or getal.ongeveer or getal.waarde == 0:
        return None
    ander: Deel = "regulier" if getal.deel == "amv" else "amv"
    lijst = [b for b in bekend.van(eerste.onderwerp, eerste.maat) if b.hoofd and b.exact]
    gelijk = [b for b in lijst if b.deel == ander and b.laag == getal.waarde]
    if not gelijk and getal.deel == "amv":
        gelijk = [b for b in lijst if b.deel == "totaal" and b.laag == getal.waarde]
    return gelijk[0] if gelijk else None


def _hint(bekend: Waarden, eerste: Bekend, getal: Getalvondst) -> str:
    """Say whose number this is, where it is exactly that of one other subject or part."""
    assert getal.maat is not None
    elders = [b for b in bekend.gelijk(getal.maat, getal.waarde) if getal.waarde and b.wat]
    zelfde = [b for b in elders if b.onderwerp == eerste.onderwerp and b.deel != eerste.deel]
    ander = [b for b in elders if b.onderwerp != eerste.onderwerp and b.deel in (getal.deel, eerste.deel)]
    for b in (*zelfde, *ander):
        return f" Dit is het getal{_van(bekend, b)}{' in totaal' if b.deel == 'totaal' and b in zelfde else ''}."
    return ""
