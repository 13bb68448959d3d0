"""Sentences with a number, a reference or a reason that could not be tied to anything: what was not understood."""

from __future__ import annotations

from collections.abc import Iterable

from spreidingswet.motivering.bevinding import Bevinding, NietBeoordeeld
from spreidingswet.motivering.controles import afwijkingen, keuzes
from spreidingswet.motivering.controles.getallen import beoordeel
from spreidingswet.motivering.controles.sommen import sommen
from spreidingswet.motivering.controles.verwijzingen import onbeoordeeld
from spreidingswet.motivering.controles.waarden import waarden
from spreidingswet.motivering.stukken import Plek
from spreidingswet.motivering.vondsten import Getalvondst, Verwijzingsvondst, Zin
from spreidingswet.motivering.zaak import Zaak


def niet_beoordeeld(zaak: Zaak, bevindingen: Iterable[Bevinding] = ()) -> tuple[NietBeoordeeld, ...]:
    """Return, in reading order, each sentence of which a number or reference was not judged, with each reason once.

    Years, numbers in headings and page edges, and numbers of what the law does not count (`anders`) are not listed, nor
    are numbers that a calculation in the sentence uses, or what a finding is about. A reference is listed wherever it
    stands: it was judged, has a finding, or is here. So are words of which cannot be seen whether they explain a
    departure or a surplus, or name an interpretatie.
    """
    gevonden: set[tuple[Plek | None, int]] = {(b.plek, b.begin) for b in bevindingen}
    waarom: dict[tuple[Plek, int], tuple[Zin, list[str]]] = {}
    for o in beoordeel(zaak, waarden(zaak)):
        if o.oordeel != "onbekend" or not _telt(o.getal) or (o.zin.stuk.plek, o.getal.begin) in gevonden:
            continue
        if any(o.getal in som.gebruikt for som in sommen(o.zin)):
            continue
        _zet(waarom, o.zin, f"{o.getal.tekst}: {o.waarom}")
    for zin in zaak.zinnen:
        for v in zin.vondsten:
            if not isinstance(v, Verwijzingsvondst) or (zin.stuk.plek, v.begin) in gevonden:
                continue
            if (reden := onbeoordeeld(zaak, v)) is not None:
                _zet(waarom, zin, f"{v.tekst}: {reden}")
    for zin, reden in (*afwijkingen.niet_te_zien(zaak), *keuzes.niet_te_zien(zaak)):
        _zet(waarom, zin, reden)
    orde = {id(z): n for n, z in enumerate(zaak.zinnen)}
    lijst = sorted(waarom.values(), key=lambda p: orde.get(id(p[0]), 0))
    return tuple(
        NietBeoordeeld(plek=zin.stuk.plek, tekst=zin.tekst, waarom="; ".join(dict.fromkeys(redenen)))
        for zin, redenen in lijst
    )


def _zet(waarom: dict[tuple[Plek, int], tuple[Zin, list[str]]], zin: Zin, reden: str) -> None:
    waarom.setdefault((zin.stuk.plek, zin.begin), (zin, []))[1].append(reden)


def _telt(getal: Getalvondst) -> bool:
    """Return whether a reader expects a number to be judged: it is no year, and something that the law counts."""
    if getal.maat == "anders":
        return False
    jaar = getal.maat is None and getal.eenheid == "" and getal.waarde.denominator == 1 and 1900 <= getal.waarde <= 2100
    return not (jaar and "." not in getal.tekst)
