"""From the pieces of a motivation to its sentences, each with what was found in it and what it is about."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.rijen import na_daarvan
from spreidingswet.motivering.herkennen.tabellen import Tabelkennis, celplekken, met_maten
from spreidingswet.motivering.herkennen.verband import NIETS, Verband, erft, van_vondsten, van_zin
from spreidingswet.motivering.herkennen.vinden import Vinder
from spreidingswet.motivering.herkennen.zinnen import zinsgrenzen
from spreidingswet.motivering.stukken import GelezenMotivering, Plek, Stuk
from spreidingswet.motivering.vondsten import Beweringsvondst, Gebiedsvondst, Vondst, Voorzieningsvondst, Zin

_LOS = ("voetnoot", "opmerking", "koptekst", "voettekst")
"""Pieces that stand apart: the text around them says nothing about them."""


def herken(motivering: GelezenMotivering, bekend: Bekend) -> tuple[Zin, ...]:
    """Return every sentence, cell and heading of a motivation, in reading order; empty pieces are left out.

    The finds of a sentence are ordered by place; their begin and einde count in the text of its piece. A cell and a
    heading are one sentence, whatever points they hold.
    """
    vinder = Vinder.uit(bekend, "\n".join(s.tekst for s in motivering.stukken))
    vondsten = {s.plek: _vind(vinder, s) for s in motivering.stukken if s.soort == "cel"}
    tabellen: dict[Plek, tuple[Tabelkennis, int, int]] = {}
    for t in motivering.tabellen:
        titel = van_vondsten(_namen(vinder.vind(t.titel, 0, len(t.titel), heel=True)), bekend)
        kennis = Tabelkennis(t, vondsten, titel, bekend)
        tabellen |= {plek: (kennis, r, k) for plek, (r, k) in celplekken(t).items()}
    gemeenteniveaus = {s.niveau for s in motivering.stukken if s.soort == "kop" and _is_gemeente(vinder, s)}
    uit: list[Zin] = []
    koppen: list[tuple[Stuk, Verband]] = []
    for stuk in motivering.stukken:
        if not stuk.tekst.strip():
            continue
        boven = tuple(k.tekst for k, _ in koppen)
        verbanden = [v for _, v in reversed(koppen)]
        if stuk.soort == "kop":
            koppen = [(k, v) for k, v in koppen if k.niveau < stuk.niveau]
            boven = tuple(k.tekst for k, _ in koppen)
            gevonden = _kopnaam(_vind(vinder, stuk), stuk, gemeenteniveaus)
            eigen = van_zin(stuk.tekst, gevonden, bekend)
            uit.append(_zin(stuk, gevonden, erft(stuk.tekst, eigen, (), [v for _, v in reversed(koppen)]), boven))
            koppen.append((stuk, eigen))
        elif stuk.soort == "cel":
            uit.append(_cel(stuk, vondsten[stuk.plek], tabellen.get(stuk.plek), verbanden, boven))
        else:
            uit += _zinnen(vinder, stuk, [] if stuk.soort in _LOS else verbanden, boven, bekend)
    return tuple(uit)


def _vind(vinder: Vinder, stuk: Stuk) -> tuple[Vondst, ...]:
    """Return the finds of a cell or heading: as one sentence, but a claim only within its own."""
    grenzen = zinsgrenzen(stuk.tekst)
    kop = stuk.soort == "kop"
    if kop or len(grenzen) < 2:
        return tuple(vinder.vind(stuk.tekst, 0, len(stuk.tekst), heel=True, kop=kop))
    return tuple(v for b, e in grenzen for v in vinder.vind(stuk.tekst, b, e))


def _is_gemeente(vinder: Vinder, kop: Stuk) -> bool:
    """Return whether a heading is the name of a gemeente that is no provincie too."""
    namen = [v for v in vinder.gebieden.vind(kop.tekst, heel=True) if len(v.codes) == 1]
    return len(namen) == 1 and namen[0].codes[0].startswith("GM") and kop.tekst.endswith(namen[0].tekst)


def _kopnaam(vondsten: tuple[Vondst, ...], kop: Stuk, niveaus: set[int]) -> tuple[Vondst, ...]:
    """Settle the heading "Utrecht" among headings that are gemeenten: it is the gemeente."""
    return tuple(
        replace(v, codes=gm)
        if isinstance(v, Gebiedsvondst)
        and kop.niveau in niveaus
        and kop.tekst.endswith(v.tekst)
        and len(gm := tuple(c for c in v.codes if c.startswith("GM"))) == 1
        else v
        for v in vondsten
        if not isinstance(v, Beweringsvondst)
        or any(isinstance(n, Gebiedsvondst | Voorzieningsvondst) for n in vondsten)
    )


def _namen(vondsten: Sequence[Vondst]) -> list[Vondst]:
    return [v for v in vondsten if isinstance(v, Gebiedsvondst | Voorzieningsvondst)]


def _zin(stuk: Stuk, vondsten: tuple[Vondst, ...], v: Verband, koppen: tuple[str, ...]) -> Zin:
    return Zin(
        stuk=stuk, begin=0, einde=len(stuk.tekst), tekst=stuk.tekst, vondsten=vondsten, gemeente=v.gemeente,
        provincie=v.provincie, voorziening=v.voorziening, koppen=koppen,
    )  # fmt: skip


def _cel(
    stuk: Stuk,
    vondsten: tuple[Vondst, ...],
    plaats: tuple[Tabelkennis, int, int] | None,
    koppen: Sequence[Verband],
    boven: tuple[str, ...],
) -> Zin:
    if plaats is None:
        return _zin(stuk, vondsten, NIETS, boven)
    kennis, r, k = plaats
    hier = kennis.cel(r, k)
    verband = hier.verband
    if verband.open and not hier.kop:
        # a heading names whom the table is about; a facility it names is not what each row is about
        verband = replace(erft("", verband, (), koppen), voorziening=None)
    return _zin(stuk, met_maten(kennis.opgelost(stuk.plek, k), stuk, hier), verband, boven)


def _zinnen(vinder: Vinder, stuk: Stuk, koppen: Sequence[Verband], boven: tuple[str, ...], bekend: Bekend) -> list[Zin]:
    uit: list[Zin] = []
    eerder: list[Verband] = []
    vorige: tuple[Vondst, ...] = ()
    for begin, einde in zinsgrenzen(stuk.tekst):
        tekst = stuk.tekst[begin:einde]
        gevonden = na_daarvan(tekst, vinder.vind(stuk.tekst, begin, einde), begin, vorige)
        vorige = gevonden
        eigen = van_zin(tekst, gevonden, bekend, begin)
        zin = _zin(stuk, gevonden, erft(tekst, eigen, eerder, koppen), boven)
        uit.append(replace(zin, begin=begin, einde=einde, tekst=tekst))
        eerder.append(eigen)
    return uit
