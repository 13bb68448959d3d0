"""Numbers of the decision to which no line of the motivation leads (SW-M48), or that it does not state (SW-M49).

A number is followable here if the text states it and also states its inputs: another number of the same gemeente that
is equal (the verslag, the indicative number, what counts), two of her numbers of which it is the sum or difference, or,
for a share, the restopgave and her indicative number; or if the paragraph says where it comes from ("conform het
verslag"). It is a modest test: it looks for the inputs, not for the argument.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction

from spreidingswet.basis.nederlands import getal
from spreidingswet.dossier.model import Toewijzing
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.getalcodes import MOTIVERING, getalbevinding
from spreidingswet.motivering.controles.onderwerp import onderwerpen
from spreidingswet.motivering.controles.waarden_dossier import toewijzingen
from spreidingswet.motivering.stukken import Plek
from spreidingswet.motivering.vondsten import Gebiedsvondst, Getalvondst, Maat, Zin
from spreidingswet.motivering.zaak import Zaak

GRONDSLAG = (*MOTIVERING, "ECLI:NL:RBDHA:2025:13423 (rechtspraak; tweede hand; alleen samenvatting gezien)")
_BRON: frozenset[Maat] = frozenset(
    {"indicatief", "telt_mee", "met_voornemens", "in_verslag", "gerealiseerd", "overschot", "aandeel_restopgave",
     "restopgave", "opgave", "voornemen", "plaatsen", "aftrek", "verschil"}
)  # fmt: skip
"""Measures that a number of the decision can come from."""
_UITGELEGD = re.compile(
    r"\b(?:conform|overeenkomstig|gelijk aan|zoals (?:ook )?(?:in|het)|volgt het verslag|volgen het verslag|"
    r"zo gevolgd|neemt? (?:het|dit|dat) (?:aantal )?over|overgenomen|naar rato|verhoogd met|verlaagd met|"
    r"verminderd met|"
    r"vermeerderd met|(?:is|zijn) (?:het|haar|hun) aandeel in de (?:\w+ )?restopgave|"
    r"opgeteld|aantal(?:len)? (?:uit|in|van) (?:het|de) (?:verslag|indicatieve)|dus alle|"
    r"de helft|een (?:derde|kwart|vierde|vijfde|zesde|achtste|tiende)|zelfde verhouding|vol(?:le)? indicatieve)\b",
    re.I,
)
"""Words with which a paragraph says where its number comes from."""
_VERDEELT = re.compile(r"\bafgerond\b|\bnaar rato\b|\bgrootste rest", re.I)
Plaats = tuple[Zin, Getalvondst]


class _Tekst:
    """The numbers that the text states, by subject and over all."""

    def __init__(self, zaak: Zaak) -> None:
        self.per: dict[str, list[Plaats]] = defaultdict(list)
        self.alle: set[Fraction] = set()
        self.genoemd: set[str] = set()
        self.delen: set[Fraction] = set()
        """Numbers of the sentences that divide the restopgave: "de delen zijn 16,97 en 6,17; afgerond 17 en 6"."""
        self.rijen: dict[tuple[int | None, int | None], list[Plaats]] = defaultdict(list)
        self.alineas: dict[Plek, str] = defaultdict(str)
        gemeente_van = {v.id: v.gemeente for v in zaak.uitkomst.voorzieningen}
        for zin in zaak.zinnen:
            self.alineas[zin.stuk.plek] += f" {zin.tekst}"
            self.genoemd |= {c for v in zin.vondsten if isinstance(v, Gebiedsvondst) for c in v.codes}
            self.genoemd |= {zin.gemeente} if zin.gemeente else set()
            for g in (v for v in zin.vondsten if isinstance(v, Getalvondst)):
                if g.maat != "anders" and g.eenheid in ("", "plaatsen"):
                    self.alle.add(abs(g.waarde))
                    self.delen |= {abs(g.waarde)} if _VERDEELT.search(zin.tekst) else set()
                    self.rijen[zin.stuk.plek.tabel, zin.stuk.plek.rij].append((zin, g))
                    over = onderwerpen(zin, g, zaak.uitkomst.provincie.code).codes
                    # A number of a facility is one of the inputs of its gemeente.
                    for code in dict.fromkeys([*over, *(m for c in over if (m := gemeente_van.get(c)))]):
                        self.per[code].append((zin, g))

    def bron(self, plaats: Plaats) -> bool:
        """Return whether a number is one that another can come from: not itself a number of the decision."""
        zin, g = plaats
        if g.maat in _BRON:
            return True
        if zin.stuk.soort == "cel" or g.maat is not None:
            return False
        begin, einde = _deelzin(zin, g)
        hier = (v for v in zin.vondsten if isinstance(v, Getalvondst) and begin <= v.begin < einde)
        return _aandeel(zin, g) or not any(v.maat == "toegewezen" for v in hier)


def _deelzin(zin: Zin, g: Getalvondst) -> tuple[int, int]:
    """Return between which characters of the piece the clause of a number stands."""
    begin = zin.begin + zin.tekst.rfind(";", 0, g.begin - zin.begin) + 1
    einde = zin.tekst.find(";", g.einde - zin.begin)
    return begin, zin.einde if einde < 0 else zin.begin + einde


def controleer_navolgbaar(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield the numbers of the decision that cannot be followed. Awb 3:46, 3:47; ECLI:NL:RBDHA:2025:13423."""
    tekst = _Tekst(zaak)
    namen = {g.code: g.naam for g in zaak.uitkomst.gemeenten}
    for n, t in enumerate(toewijzingen(zaak.dossier)):
        if t.gemeente in tekst.genoemd:
            yield from _toewijzing(tekst, namen.get(t.gemeente, t.gemeente), n, t)
    yield from _restopgave(zaak, tekst)
    yield from _aandelen(zaak, tekst, namen)


def _toewijzing(tekst: _Tekst, naam: str, n: int, t: Toewijzing) -> Iterator[Bevinding]:
    """Yield what is missing from the text, and in one finding what stands in it without its inputs."""
    regulier = None if t.totaal is None or t.amv is None else t.totaal - t.amv
    anker = f"dossier#/verdeelbesluit/toewijzing/{n}"
    plaatsen = tekst.per[t.gemeente]
    gezegd = {g.waarde for _, g in plaatsen}
    open_: list[tuple[int, str, Plaats]] = []
    for waarde, wat in ((t.totaal, "in totaal"), (t.amv, "voor amv")):
        staat = [p for p in plaatsen if p[1].waarde == waarde]
        uit_delen = waarde == t.totaal and {regulier, t.amv} <= gezegd
        if not waarde or (not staat and (uit_delen or Fraction(waarde) in tekst.alle)):
            continue
        if not staat:
            yield getalbevinding(
                "SW-M49", f"Het besluit wijst aan {naam} {getal(waarde)} plaatsen {wat} toe; dat getal staat niet in de"
                " motivering.", None, verwacht=getal(waarde), bepalingen=GRONDSLAG, reden=anker,
            )  # fmt: skip
        elif not _volgt(tekst, plaatsen, waarde):
            if (
                waarde == t.totaal
                and regulier is not None
                and all(_volgt(tekst, plaatsen, d) for d in (regulier, t.amv or 0))
            ):
                continue
            open_.append((waarde, wat, next((p for p in staat if p[1].maat == "toegewezen"), staat[0])))
    if open_:
        zin, g = open_[0][2]
        aantallen = " en ".join(f"{getal(w)} plaatsen {wat}" for w, wat, _ in open_)
        yield getalbevinding(
            "SW-M48", f"Geen regel of tabel leidt naar wat {naam} krijgt: {aantallen}.", zin.stuk.plek, g.tekst,
            g.begin, verwacht="de getallen waaruit het volgt: het verslag, het indicatieve aantal, wat meetelt, of het"
            " aandeel in de restopgave", bepalingen=GRONDSLAG, reden=anker,
        )  # fmt: skip


def _volgt(tekst: _Tekst, plaatsen: list[Plaats], waarde: int) -> bool:
    """Return whether a number of the decision follows from other numbers about the same gemeente, or is explained."""
    # A cell of which the head does not say what it counts is a source of another table, not of its own.
    eigen = {z.stuk.plek.tabel for z, g in plaatsen if g.waarde == waarde and g.maat == "toegewezen"}
    los = {p for p in plaatsen if p[0].stuk.soort == "cel" and p[1].maat is None and p[0].stuk.plek.tabel not in eigen}
    los = los if eigen else set()
    if waarde == 0 or any(
        g.waarde == waarde and ((z, g) in los or tekst.bron((z, g)) or _UITGELEGD.search(tekst.alineas[z.stuk.plek]))
        for z, g in plaatsen
    ):
        return True
    if any(_rij_telt_op(tekst, p) for p in plaatsen if p[1].waarde == waarde):
        return True
    if waarde in tekst.delen:
        return True
    invoer = tekst.delen | {
        abs(p[1].waarde) for p in plaatsen if p[1].waarde and p[1].waarde != waarde and (p in los or tekst.bron(p))
    }
    return any(waarde - a in invoer or waarde + a in invoer for a in invoer)


def _rij_telt_op(tekst: _Tekst, plaats: Plaats) -> bool:
    """Return whether two other cells of its row give a number as their sum or difference: the row shows the sum."""
    plek = plaats[0].stuk.plek
    if plek.tabel is None:
        return False
    delen = {
        abs(g.waarde) for z, g in tekst.rijen[plek.tabel, plek.rij] if g is not plaats[1] and g.maat != "toegewezen"
    }
    waarde = plaats[1].waarde
    return any(a != b and a + b == waarde for a in delen for b in delen) or any(waarde + a in delen for a in delen if a)


def _restopgave(zaak: Zaak, tekst: _Tekst) -> Iterator[Bevinding]:
    """Yield the restopgaven of the decision: stated nowhere, or stated without the numbers they come from."""
    besluit, p = zaak.dossier.verdeelbesluit, zaak.uitkomst.provincie
    rest = besluit.restopgave if besluit else None
    genoemd = [(z, g) for z, g in tekst.per[p.code] if g.maat == "restopgave" and g.waarde and z.gemeente is None]
    for soort, waarde in (("regulier", rest and rest.regulier), ("voor amv", rest and rest.amv)):
        if waarde and Fraction(waarde) not in tekst.alle:
            yield getalbevinding(
                "SW-M49", f"De gepubliceerde restopgave {soort}, {getal(waarde)}, staat niet in de motivering.", None,
                verwacht=getal(waarde), bepalingen=GRONDSLAG, reden=f"{p.code}/restopgave-{soort.split()[-1]}",
            )  # fmt: skip
    gezien: set[Fraction] = set()
    invoer = {abs(g.waarde) for _, g in tekst.per[p.code] if g.maat not in ("restopgave", "verschil", "percentage")}
    delen = {g.waarde for _, g in genoemd}
    for zin, g in genoemd:
        if g.waarde in gezien or g.ongeveer:
            continue
        gezien.add(g.waarde)
        volgt = any(a + g.waarde in invoer for a in invoer) or any(
            a != b and a + b == g.waarde for a in delen for b in delen
        )  # fmt: skip
        if not volgt and not any(a != b and g.waarde + a == b for a in delen for b in delen):
            yield getalbevinding(
                "SW-M48", f"Geen regel of tabel leidt naar de restopgave van {getal(int(g.waarde))}.", zin.stuk.plek,
                g.tekst, g.begin, verwacht="de opgave en wat daarvan afgaat", bepalingen=GRONDSLAG,
                reden=f"{p.code}/restopgave-totaal",
            )  # fmt: skip


def _aandelen(zaak: Zaak, tekst: _Tekst, namen: dict[str, str]) -> Iterator[Bevinding]:
    """Yield the shares in the restopgave without the two numbers that a share pro rata comes from."""
    provincie = zaak.uitkomst.provincie.code
    restopgave = any(g.maat == "restopgave" and not _aandeel(z, g) for z, g in tekst.per[provincie])
    besluit = zaak.dossier.verdeelbesluit
    rest = besluit.restopgave if besluit else None
    restopgave |= rest is not None and any(w and Fraction(w) in tekst.alle for w in (rest.regulier, rest.amv))
    restopgave |= bool(_RESTBEREKENING.search(" ".join(tekst.alineas.values())))
    gezien: set[tuple[Plek, int]] = set()
    for code, naam in namen.items():
        aandelen = [(z, g) for z, g in tekst.per[code] if g.waarde and _aandeel(z, g)]
        indicatief = any(g.maat == "indicatief" for _, g in tekst.per[code])
        if not aandelen or (restopgave and indicatief):
            continue
        zin, g = aandelen[0]
        if (zin.stuk.plek, g.begin) in gezien:
            continue
        gezien.add((zin.stuk.plek, g.begin))
        mist = "hoe groot de restopgave is" if not restopgave else "het indicatieve aantal waarnaar zij is verdeeld"
        yield getalbevinding(
            "SW-M48", f"Het aandeel van {naam} in de restopgave is niet na te rekenen: de motivering zegt niet {mist}."
            if not restopgave else
            f"Het aandeel van {naam} in de restopgave is niet na te rekenen: in de motivering staat niet {mist}.",
            zin.stuk.plek, g.tekst, g.begin, verwacht="de restopgave, en het indicatieve aantal van de gemeente",
            bepalingen=GRONDSLAG, reden=f"{code}/aandeel-regulier",
        )  # fmt: skip


_RESTBEREKENING = re.compile(r"restopgave[^.;]{0,60}\b(?:is|zijn|bedraagt|van|op)\b[^.;]{0,40}\d", re.I)
_VAN_DE_REST = re.compile(r"\b(?:van|uit) de (?:\w+ )?restopgave\b|\brestopgave en daarvan\b", re.I)


def _aandeel(zin: Zin, g: Getalvondst) -> bool:
    """Return whether a number is a share in the restopgave: "krijgt van de restopgave 37 plaatsen"."""
    if g.maat == "aandeel_restopgave":
        return True
    begin, einde = _deelzin(zin, g)
    deelzin = zin.tekst[begin - zin.begin : einde - zin.begin]
    voor = deelzin[: g.begin - begin]
    krijgt = re.search(r"\bkrijg(?:t|en)\b", deelzin) is not None
    return g.maat in (None, "restopgave", "plaatsen", "toegewezen") and krijgt and bool(_VAN_DE_REST.search(voor))
