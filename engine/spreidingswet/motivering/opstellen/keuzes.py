"""What the sources leave open: the interpretaties used, the exchanges agreed, and what a reader should look at."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.basis.nederlands import hoofdletter
from spreidingswet.motivering.document import Alinea, Deel, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.opstellen.gronden import met_grond
from spreidingswet.motivering.opstellen.stof import NVT, Stof, inleiding
from spreidingswet.toetsing.uitkomst import AndereOptie, Interpretatiegebruik, Verandering

_OVER = re.compile(r"(?P<wat>.+) \((?P<wie>[^()]+)\)")
_VERZWEGEN = frozenset({"niet-openbaar", "een-lezing"})
"""Signals for whoever runs the program, not for the reader of a letter."""


def uitruil(s: Stof) -> Iterator[Deel]:
    """Yield what follows for each agreed exchange between the gemeenten that the draft is about."""
    eigen = {g.code for g in s.gemeenten}
    alle = {g.code for g in s.uitkomst.gemeenten}
    delen: list[Deel] = []
    for nr, x in enumerate(s.uitkomst.uitruil, 1):
        if {x.van, x.naar} & alle and not {x.van, x.naar} & eigen and eigen:
            continue
        eerst = sorted(x.redenen, key=lambda r: r.regel != "uitruil-kan")
        regels = [r.regel for r in eerst if r.rubriek and r.uitkomst != NVT]
        if zinnen := s.zinnen(f"uitruil-{nr}", regels):
            delen += [Kop(f"Uitruil {nr}", 3), Alinea(zinnen)]
    if delen:
        yield Kop("Afgesproken uitruil", 2)
        yield from delen


def interpretaties(s: Stof) -> Iterator[Deel]:
    """Yield every choice that the sources leave open, the option used and what another option would change."""
    yield Kop("Gebruikte interpretaties", 2)
    gebruikt = [i for i in s.uitkomst.interpretaties if _van_belang(s, i)]
    gelijk = []
    for i in gebruikt:
        if not any(_anders(a) for a in i.andere_opties):
            gelijk.append(i)
            continue
        yield Alinea((_gekozen(s, i),))
        for a in i.andere_opties:
            yield from _wat_verandert(s, i, a)
    if gelijk:
        yield Alinea((inleiding("Bij de volgende interpretaties zou een andere optie hier niets veranderen.",
                                *(f"interpretatie/{i.id}" for i in gelijk)),))  # fmt: skip
        yield Lijst(tuple(_gekozen(s, i) for i in gelijk))


def _van_belang(s: Stof, i: Interpretatiegebruik) -> bool:
    """Return whether a choice bears on more than the grants, which are no part of this motivation."""
    regels = set(i.regels)
    over = [r.rubriek for redenen in s.per_code.values() for r in redenen.values() if r.regel in regels]
    over_uitkering = "uitkering" in i.vraag or "75%" in i.vraag
    return any(rubriek != "uitkeringen" for rubriek in over) and not over_uitkering


def _gekozen(s: Stof, i: Interpretatiegebruik) -> Zin:
    hoe = "standaard" if i.standaard else "afwijkend van de standaard"
    wat = _kleine_letter(i.omschrijving)
    tekst = f"{i.vraag} Gekozen is de interpretatie {i.id}, optie {i.optie} ({hoe}): {wat}"
    return Zin(met_grond(tekst, s.gronden.samen(i.grondslag)), (f"interpretatie/{i.id}",))


def _anders(a: AndereOptie) -> list[Verandering]:
    return [v for v in a.verandert if not _uitkering(v.betreft)]


def _wat_verandert(s: Stof, i: Interpretatiegebruik, a: AndereOptie) -> Iterator[Deel]:
    """Yield what another option would change: one change as a sentence, more as a table."""
    anker = (f"interpretatie/{i.id}",)
    anders = [(*_betreft(s, v.betreft), *(x.replace("onbekend", "niet bekend") for x in (v.was, v.wordt)))
              for v in _anders(a)]  # fmt: skip
    if len(anders) == 1:
        wat, over, was, wordt = anders[0]
        yield Alinea((Zin(f"Optie {a.optie} zou één ding veranderen: {wat} ({over}), van {was} naar {wordt}.", anker),))
    elif anders:
        yield Tabel(
            inleiding(f"Wat optie {a.optie} van de interpretatie {i.id} zou veranderen.", *anker),
            ("wat", "over", f"met optie {i.optie}", f"met optie {a.optie}"),
            tuple((wat, over, Zin(was, anker), Zin(wordt, anker)) for wat, over, was, wordt in anders),
        )


def _betreft(s: Stof, betreft: str) -> tuple[str, str]:
    """Return what a change is about, and of which facility or gebied: its name, for the outcome gives the id."""
    m = _OVER.fullmatch(betreft)
    wat, wie = (m["wat"], m["wie"]) if m else ("het meetellen", betreft)
    return _kleine_letter(wat), s.naam(wie.removeprefix("voorziening "))


def _kleine_letter(tekst: str) -> str:
    """Write what follows a colon; an abbreviation (COA) keeps its capitals."""
    return tekst if tekst[1:2].isupper() else tekst[:1].lower() + tekst[1:]


def _uitkering(tekst: str) -> bool:
    # Changes are told in words only; the grants are the one subject that says so in every sentence about it.
    laag = tekst.lower()
    return any(w in laag for w in ("uitkering", "verantwoording", "75%", "bijzondere aard", "indicatieve deel"))


def aandachtspunten(s: Stof) -> Iterator[Deel]:
    """Yield the signals of the outcome about what the draft is about."""
    buiten = {g.code for g in s.uitkomst.gemeenten} - {g.code for g in s.gemeenten}
    van = {v.id: v.gemeente for v in s.uitkomst.voorzieningen}
    zinnen = []
    for x in s.uitkomst.signalen:
        over = van.get(x.betreft, x.betreft)
        if x.code in _VERZWEGEN or over in buiten or _uitkering(x.tekst):
            continue
        wie = "" if x.betreft == s.provincie else f"{hoofdletter(s.plaats(x.betreft))}: "
        op = f" ({', '.join(s.naam(w) for w in x.wijst_op)})" if x.wijst_op else ""
        tekst = f"{wie}{x.tekst.removesuffix('.')}{op}."
        gronden = s.gronden.samen(x.grondslag)
        zinnen.append(Zin(met_grond(tekst, gronden), (f"{x.betreft}/{x.code}",)))
    if zinnen:
        yield Kop("Aandachtspunten bij dit concept", 2)
        yield Lijst(tuple(zinnen))
