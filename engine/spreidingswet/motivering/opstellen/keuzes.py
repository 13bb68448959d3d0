"""What the sources leave open: the interpretaties used, the exchanges agreed, and what a reader should look at."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Kop, Lijst, Zin
from spreidingswet.motivering.opstellen.gronden import met_grond
from spreidingswet.motivering.opstellen.stof import NVT, Stof
from spreidingswet.toetsing.uitkomst import Interpretatiegebruik

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
    delen = sorted(gebruikt, key=lambda i: not any(a.verandert for a in i.andere_opties))
    for i in delen:
        yield Alinea(tuple(_interpretatie(s, i)))


def _van_belang(s: Stof, i: Interpretatiegebruik) -> bool:
    """Return whether a choice bears on more than the grants, which are no part of this motivation."""
    regels = set(i.regels)
    over = [r.rubriek for redenen in s.per_code.values() for r in redenen.values() if r.regel in regels]
    over_uitkering = "uitkering" in i.vraag or "75%" in i.vraag
    return any(rubriek != "uitkeringen" for rubriek in over) and not over_uitkering


def _interpretatie(s: Stof, i: Interpretatiegebruik) -> Iterator[Zin]:
    anker = (f"interpretatie/{i.id}",)
    hoe = "standaard" if i.standaard else "afwijkend van de standaard"
    gronden = s.gronden.samen(i.grondslag)
    yield Zin(f"{i.vraag}", anker)
    yield Zin(
        met_grond(f"Gekozen is de interpretatie {i.id}, optie {i.optie} ({hoe}): {i.omschrijving}", gronden), anker
    )
    for a in i.andere_opties:
        anders = [f"{s.naam(v.betreft.removeprefix('voorziening '))} van {v.was} naar {v.wordt}"
                  for v in a.verandert if not _uitkering(v.betreft)]  # fmt: skip
        if anders:
            yield Zin(f"Optie {a.optie} zou veranderen: {'; '.join(anders).replace('onbekend', 'niet bekend')}.", anker)
    if not any(not _uitkering(v.betreft) for a in i.andere_opties for v in a.verandert):
        yield Zin("Geen andere optie zou hier iets veranderen.", anker)


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
        wie = "" if x.betreft == s.provincie else f"{s.naam(x.betreft)}: "
        op = f" ({', '.join(s.naam(w) for w in x.wijst_op)})" if x.wijst_op else ""
        tekst = f"{wie}{x.tekst.removesuffix('.')}{op}."
        gronden = s.gronden.samen(x.grondslag)
        zinnen.append(Zin(met_grond(tekst, gronden), (f"{x.betreft}/{x.code}",)))
    if zinnen:
        yield Kop("Aandachtspunten bij dit concept", 2)
        yield Lijst(tuple(zinnen))
