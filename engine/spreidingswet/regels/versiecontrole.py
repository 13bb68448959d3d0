"""Checks over time: versions of a rule fit each other, and on every day rules have what they need, without a circle."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from graphlib import CycleError, TopologicalSorter
from typing import get_args

from spreidingswet.basis.fouten import Melding
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Onderwerp
from spreidingswet.regels.namen import Regel, concludeert, feit, fout, gaten, grootheden
from spreidingswet.regels.samenhang import elders, geldend, te_laat
from spreidingswet.regels.wandelen import boven_namen, gebruik


def _eerste_vindplaats(boek: Regelboek, regel: Regel) -> str:
    g = regel.grondslag[0]
    if isinstance(g, Verwijzing) and g.bron not in boek.bronnen:
        return g.bron
    return vindplaats(g, boek.bronnen[g.bron]) if isinstance(g, Verwijzing) else f"interpretatie {g.interpretatie}"


def _overlapt(a: Regel, b: Regel) -> bool:
    return a.van < (b.tot or date.max) and b.van < (a.tot or date.max)


def versies(boek: Regelboek) -> Iterator[Melding]:
    """Yield where versions of a rule overlap, or two rules conclude the same thing: SW-R05, SW-R06."""
    zelfde: dict[object, list[Regel]] = {}
    """Rules with the same id, or with the same conclusion about the same subject."""
    for a, plek in zip(boek.regels, boek.plekken, strict=True):
        if a.tot is not None and a.tot <= a.van:
            yield fout("SW-R05", f"tot ({a.tot}) ligt niet na van ({a.van})", plek, a, "een latere dag, of geen tot")
        for b in zelfde.setdefault(a.id, []):
            if _overlapt(a, b):
                tekst = f"versies overlappen ({b.van} tot {b.tot or 'heden'} en {a.van} tot {a.tot or 'heden'})"
                yield fout("SW-R05", tekst, plek, a, "versies die op elkaar aansluiten")
        conclusie = concludeert(a)
        for b in zelfde.setdefault((a.onderwerp, conclusie), []):
            if a.id != b.id and _overlapt(a, b):
                artikelen = f"{_eerste_vindplaats(boek, a)}; {_eerste_vindplaats(boek, b)}"
                tekst = f"concludeert {conclusie!r}, net als regel {b.id!r} ({artikelen})"
                yield fout("SW-R06", tekst, plek, a, "een regel per conclusie")
        zelfde[a.id].append(a)
        zelfde[a.onderwerp, conclusie].append(a)


def kringen(boek: Regelboek) -> Iterator[Melding]:
    """Yield what rules need that no rule concludes on some day, or not in time, or in a circle: SW-R07, SW-R08."""
    onderwerpen: tuple[Onderwerp, ...] = get_args(Onderwerp)
    bedragen = {o: set(grootheden(boek, o)) for o in onderwerpen}
    gebruikt = [gebruik(r, bedragen[r.onderwerp]) for r in boek.regels]
    boven = [{(o, n) for o, n in boven_namen(r) if feit(boek, o, n) is None or n in bedragen[o]} for r in boek.regels]
    onder = [set(elders(r, gaten(r), bedragen)) for r in boek.regels]
    gemeld: set[tuple[str, str]] = set()
    for dag in sorted({r.van for r in boek.regels} | {r.tot for r in boek.regels if r.tot}):
        nu = geldend(boek, dag)
        aanwezig = {o: {concludeert(r): i for i in nu if (r := boek.regels[i]).onderwerp == o} for o in onderwerpen}
        pijlen: dict[tuple[str, str], set[tuple[str, str]]] = {}
        for onderwerp in onderwerpen:
            for naam, i in aanwezig[onderwerp].items():
                r, eigen = boek.regels[i], {(onderwerp, n) for n in gebruikt[i].eigen}
                pijlen[onderwerp, naam] = {w for w in eigen | boven[i] if w[1] in aanwezig[w[0]]}
                wat = eigen | boven[i] | onder[i]
                for over, mist in sorted(w for w in wat if w[1] not in aanwezig[w[0]]):
                    if (r.id, mist) not in gemeld:
                        gemeld.add((r.id, mist))
                        tekst = f"op {dag} concludeert geen enkele regel {mist!r}" + (
                            f" over een {over}" if over != onderwerp else ""
                        )
                        yield fout("SW-R08", tekst, boek.plekken[i], r, "een regel die dan geldt")
            hier = {naam: boek.regels[i] for naam, i in aanwezig[onderwerp].items()}
            nodig = {naam: gebruikt[i] for naam, i in aanwezig[onderwerp].items()}
            for r, tekst in te_laat(hier, nodig):
                plek = boek.plekken[aanwezig[onderwerp][concludeert(r)]]
                yield fout(
                    "SW-R07", f"{tekst}, dat pas na alle voorzieningen bekend is", plek, r, "een eerdere conclusie"
                )
        try:
            tuple(TopologicalSorter(pijlen).static_order())
        except CycleError as kring:
            ring: list[tuple[Onderwerp, str]] = kring.args[1]
            namen = " -> ".join(n for _, n in ring)
            if ("kring", namen) not in gemeld:
                gemeld.add(("kring", namen))
                plek = boek.plekken[aanwezig[ring[0][0]][ring[0][1]]]
                tekst = f"regels hebben elkaars conclusie nodig: {namen}"
                yield Melding("SW-R07", tekst, plek.bestand, str(plek), "een volgorde zonder kring")
