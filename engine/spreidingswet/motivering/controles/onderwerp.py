"""What a number in a sentence is about: a facility, a gemeente or a province, as the words around it tell."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from spreidingswet.motivering.herkennen.rijen import naast
from spreidingswet.motivering.vondsten import Gebiedsvondst, Getalvondst, Vondst, Voorzieningsvondst, Zin

ANDERS_GEZEGD = re.compile(
    r"\b(?:zienswijzen?|betoogt|betogen|voert aan|voeren aan|aangevoerd|stelt zich op het standpunt|volgens de gemeente"
    r"(?:raad)?|volgens het college|meent|menen|bezwaarmaker|verzoeker|zou|zouden|stel dat|voorbeeld|bijvoorbeeld|"
    r"vorige cyclus|eerdere cyclus|destijds|aanvankelijk|oorspronkelijk|in een eerder|eerste ontwerp|concept\w*|"
    r"vorig jaar|ingetrokken|(?:in|bij|volgens) (?:de|een) andere (?:opvatting|lezing|keuze|uitleg|optie|manier)|"
    r"eerste brief|eerdere brief|in 20(?:1\d|2[0-3]))\b|"
    r"^\W*dan\b|^\W*(?:leest|lezen|telt|tellen|rekent|rekenen|kiest|kiezen|neemt|nemen|worden|had|hadden)\b[^?]*,\s*dan\b",
    re.I,
)
"""Words of another speaker, of what would be, or of another time: not what the motivation itself says."""
_PROVINCIE = re.compile(
    r"\b(?:provincie|provincia\w+|landelijk\w*|alle gemeenten|de gemeenten samen|gezamenlijk\w*)\b", re.I
)


@dataclass(frozen=True, slots=True)
class Onderwerpen:
    """Whom a number may be about. zeker: the sentence leaves no choice; leeg: nobody that is known."""

    codes: tuple[str, ...]
    zeker: bool = True


def _gemeente(v: Vondst) -> tuple[str, ...]:
    return tuple(c for c in v.codes if c.startswith("GM")) if isinstance(v, Gebiedsvondst) else ()


def onderwerpen(zin: Zin, getal: Getalvondst, eigen: str) -> Onderwerpen:
    """Return the subjects of a number, nearest first.

    eigen: code of the province of the dossier. One facility, gemeente or province: that one, with the province beside
    it where the sentence speaks of the province.
    Several of them: paired with the numbers where they alternate strictly; otherwise each of them is possible.
    """
    if zin.voorziening is not None:
        boven = [c for c in (zin.gemeente,) if c is not None and any(_gemeente(v) for v in zin.vondsten)]
        return Onderwerpen((zin.voorziening, *boven, *_provincie(zin)))
    genoemd = tuple(dict.fromkeys(i for v in zin.vondsten if isinstance(v, Voorzieningsvondst) for i in v.ids))
    if len(genoemd) > 1:
        if rij := _ernaast(zin, getal):
            return Onderwerpen((rij,))
        paar = _gepaard(zin, getal, Voorzieningsvondst)
        boven = [c for c in (zin.gemeente,) if c is not None]
        return Onderwerpen((paar,), zeker=False) if paar else Onderwerpen((*genoemd, *boven, *_provincie(zin)), False)
    if zin.gemeente is not None:
        return Onderwerpen((zin.gemeente, *_provincie(zin)))
    gemeenten = tuple(dict.fromkeys(c for v in zin.vondsten for c in _gemeente(v)))
    if gemeenten:
        if rij := _ernaast(zin, getal):
            return Onderwerpen((rij,))
        paar = _gepaard(zin, getal, Gebiedsvondst)
        if paar:
            return Onderwerpen((paar,), zeker=False)
        # Beside the numbers of several gemeenten there is often that of all of them together.
        return Onderwerpen(
            (*gemeenten, eigen) if len(gemeenten) > 1 else (*gemeenten, *_provincie(zin)), len(gemeenten) == 1
        )
    return Onderwerpen((zin.provincie,) if zin.provincie else ())


def noemt_provincie(zin: Zin) -> bool:
    """Return whether a sentence itself speaks of a province, by name or as such."""
    codes = (c for v in zin.vondsten if isinstance(v, Gebiedsvondst) for c in v.codes)
    return _PROVINCIE.search(zin.tekst) is not None or any(c.startswith("PV") for c in codes)


def _provincie(zin: Zin) -> tuple[str, ...]:
    """Return the province, where the sentence also speaks of it."""
    return (zin.provincie,) if zin.provincie and noemt_provincie(zin) else ()


def _ernaast(zin: Zin, getal: Getalvondst) -> str | None:
    """Return the name that a number in a row stands right beside: "Zwolle 340, Enschede 200"; one pair is no row."""
    namen = [v for v in zin.vondsten if isinstance(v, Gebiedsvondst | Voorzieningsvondst)]
    paren = {
        v: naam for v in zin.vondsten
        if isinstance(v, Getalvondst) and v.maat == getal.maat and (naam := naast(zin.stuk.tekst, namen, v))
    }  # fmt: skip
    naam = paren.get(getal)
    if naam is None or len({v.begin for v in paren.values()}) < 2:
        return None
    codes = _gemeente(naam) if isinstance(naam, Gebiedsvondst) else getattr(naam, "ids", ())
    return codes[0] if len(codes) == 1 else None


def _gepaard(zin: Zin, getal: Getalvondst, soort: type[Vondst]) -> str | None:
    """Return the name that belongs to a number where names and numbers of one measure strictly alternate."""
    reeks = [
        v for v in sorted(zin.vondsten, key=lambda v: v.begin)
        if isinstance(v, soort) or (isinstance(v, Getalvondst) and v.maat == getal.maat and v.deel == getal.deel)
    ]  # fmt: skip
    namen = [v for v in reeks if isinstance(v, soort)]
    getallen = [v for v in reeks if isinstance(v, Getalvondst)]
    if len(namen) != len(getallen) or getal not in getallen or len(namen) < 2:
        return None
    if re.search(r"\brespectievelijk\b", zin.tekst, re.I):
        wisselt = all(v.begin < getallen[0].begin for v in namen)
    else:
        wisselt = all(isinstance(v, soort) != isinstance(w, soort) for v, w in pairwise(reeks))
    naam = namen[getallen.index(getal)] if wisselt else None
    codes = _gemeente(naam) if isinstance(naam, Gebiedsvondst) else getattr(naam, "ids", ())
    return codes[0] if len(codes) == 1 else None
