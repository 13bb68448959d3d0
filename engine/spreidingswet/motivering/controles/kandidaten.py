"""Every number that a measure can mean of a subject: the number itself, and what its words also stand for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from spreidingswet.motivering.controles.hulp import in_stuk
from spreidingswet.motivering.controles.waarden import Waarden
from spreidingswet.motivering.controles.waardentabel import DELEN, Bekend
from spreidingswet.motivering.vondsten import Gebiedsvondst, Getalvondst, Maat, Vondst, Voorzieningsvondst, Zin
from spreidingswet.motivering.zaak import Zaak

ONDERDELEN: frozenset[Maat] = frozenset(
    {"telt_mee", "telt_niet_mee", "plaatsen", "gerealiseerd", "voornemen", "met_voornemens"}
)
"""Measures in which a number beside an area may be that of one of its facilities."""
_OOK: dict[Maat, tuple[Maat, ...]] = {
    "opgave": ("indicatief", "toegewezen", "restopgave"),
    "indicatief": ("opgave",),
    "voornemen": ("met_voornemens",),
    "aandeel_restopgave": ("restopgave",),
    "telt_niet_mee": ("voornemen",),
    "uitkering": ("bedrag_per_plaats",),
    "overschot": ("verschil",),
}
"""What the words for a measure of an area also stand for: "de opgave van Utrecht" can be her indicative number."""
_MAX_VOORZIENINGEN = 4
"""Of so few facilities any number of them can be meant together; of more, each and all."""


_GEHAALD = re.compile(r"\bgehaald\b", re.I)
_AFWIJKING = re.compile(r"\b(?:wijkt\b.{0,60}\baf|afwijk\w*|verschil\w*|meer dan|minder dan|boven|onder)\b", re.I)


def kandidaten(zaak: Zaak, bekend: Waarden, code: str, maat: Maat, tekst: str = "") -> Iterator[Bekend]:
    """Yield every number that a measure can mean of one subject (code or id).

    tekst: the sentence. Where it says what is reached of a task, or how far something differs from it, the number
    beside the name of the measure can be that: "niet gehaald is het deel van de opgave: 870 plaatsen".
    """
    ernaast: list[Maat] = ["telt_mee", "met_voornemens"] if _GEHAALD.search(tekst) else []
    ernaast += ["verschil", "overschot"] if _AFWIJKING.search(tekst) else []
    for ander in ernaast:
        if ander != maat:
            yield from (replace(b, hoofd=False) for b in bekend.van(code, ander) if b.exact)
    eigen = bekend.van(code, maat)
    yield from eigen
    if not code.startswith(("GM", "PV")):
        if maat == "plaatsen":  # a table of facilities can say what of them counts
            yield from (replace(b, hoofd=False) for b in bekend.van(code, "telt_mee"))
        return
    if maat == "voornemen":
        verschil = tuple(_voornemens(bekend, code))
        yield from verschil
        eigen = (*eigen, *verschil)
    for ander in _OOK.get(maat, ()):
        for b in bekend.van(code, ander):
            yield replace(b, hoofd=False) if eigen else b
    if code.startswith("GM"):
        if maat == "opgave":  # "de opgave" beside a gemeente is also that of the province
            yield from (replace(b, hoofd=False) for b in bekend.van(zaak.uitkomst.provincie.code, "opgave"))
        if maat in ("restopgave", "verschil", "aandeel_restopgave"):
            provincie = bekend.van(zaak.uitkomst.provincie.code, "restopgave")
            yield from (replace(b, hoofd=False) for b in (*provincie, *bekend.van(code, "aandeel_restopgave")))
        if maat in ONDERDELEN:
            yield from _voorzieningen(zaak, bekend, code, maat)


def _voornemens(bekend: Waarden, code: str) -> Iterator[Bekend]:
    """Yield what the intentions of an area add: what counts with them, less what counts without."""
    zonder = {b.deel: b.laag for b in bekend.van(code, "telt_mee") if b.exact and b.hoofd}
    for b in bekend.van(code, "met_voornemens"):
        if b.hoofd and b.laag is not None and (telt := zonder.get(b.deel)) is not None:
            erbij = b.laag - telt
            yield replace(b, laag=erbij, hoog=erbij, wat="de voornemens")


def _voorzieningen(zaak: Zaak, bekend: Waarden, code: str, maat: Maat) -> Iterator[Bekend]:
    """Yield the places of each facility of a gemeente, and of all together; of any together where they are few."""
    hier = [v.id for v in zaak.uitkomst.voorzieningen if v.gemeente == code]
    maten: tuple[Maat, ...] = ("plaatsen", "telt_mee", maat)
    for deel in DELEN:
        per = [{b.laag for m in maten for b in bekend.van(i, m) if b.exact and b.deel == deel and b.laag} for i in hier]
        per = [stukken for stukken in per if stukken]
        sommen = {Fraction(0)}
        if len(per) <= _MAX_VOORZIENINGEN:
            for stukken in per:
                sommen |= {s + w for s in sommen for w in stukken}
        else:
            sommen.update(*per, [sum((max(stukken) for stukken in per), Fraction(0))])
        for w in sorted(sommen - {Fraction(0)}):
            yield Bekend(onderwerp=code, maat=maat, deel=deel, laag=w, hoog=w, wat="voorzieningen van de gemeente",
                         anker=code, hoofd=False)  # fmt: skip


def verklaarbaar(
    bekend: Waarden, codes: tuple[str, ...], provincie: str, waarde: Fraction, ander: set[Fraction]
) -> bool:
    """Return whether a number can come from what is known: a known number, or the sum or difference of two.

    codes: the subjects of the number, of which sums and differences are formed, together with the province and with the
    other numbers of the sentence (ander).
    """
    if waarde in bekend.exact or waarde in bekend.samen:
        return True
    tussen = (b for c in codes for b in _van(bekend, c) if not b.exact and b.laag is not None and b.hoog is not None)
    if any(b.laag <= waarde <= b.hoog for b in tussen if b.laag is not None and b.hoog is not None):
        return True  # something of this subject is known only between these bounds
    getallen = {abs(b.laag) for c in (*codes, provincie) for b in _van(bekend, c) if b.exact and b.laag}
    getallen |= {abs(w) for w in ander}
    return any(waarde - w in getallen or waarde + w in getallen for w in getallen)


_VAST = re.compile(
    r"\b(?:is|was|zijn|waren|bedraagt|bedroeg|bedragen)(?: (?:dus|dan|nu|samen|in totaal))?\s+$|:[^.;]*$", re.I
)
"""Before a number: words that tie it to its measure, "de toewijzing is 300", "de toewijzing: Utrecht 300"."""


def ook_bekend_als(zaak: Zaak, bekend: Waarden, zin: Zin, getal: Getalvondst, codes: tuple[str, ...]) -> Bekend | None:
    """Return what else a number of running text exactly is, which its words may mean; None where they leave no doubt.

    That is another measure of its subjects (codes), or the same measure of another subject that its piece names.
    """
    los = zin.stuk.soort != "cel" and not _VAST.search(zin.tekst[: getal.begin - zin.begin])
    if not los or not getal.waarde or getal.maat is None:
        return None
    for (code, maat), lijst in bekend.per.items():
        if code in codes and maat != getal.maat:
            for b in lijst:
                if b.exact and b.laag is not None and abs(b.laag) == getal.waarde:
                    return b
    genoemd = {c for z in in_stuk(zaak, zin) for v in z.vondsten for c in _codes(v)} - set(codes)
    anders = (b for b in bekend.gelijk(getal.maat, getal.waarde) if b.onderwerp in genoemd)
    return next(anders, None)


def _codes(v: Vondst) -> tuple[str, ...]:
    if isinstance(v, Gebiedsvondst):
        return v.codes
    return v.ids if isinstance(v, Voorzieningsvondst) else ()


def _van(bekend: Waarden, code: str) -> Iterator[Bekend]:
    geld = ("uitkering", "bedrag_per_plaats")
    return (b for (c, maat), lijst in bekend.per.items() if c == code and maat not in geld for b in lijst)
