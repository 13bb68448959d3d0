"""What a sentence is about: the gemeente, provincie or facility that it or its surroundings name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.vondsten import Gebiedsvondst, Vondst, Voorzieningsvondst

_PROVINCIE = re.compile(
    r"\b(?:[Dd]e|[Dd]eze)\s+provincie\b(?!s)|\b[Pp]rovinciale\s+(?:opvang)?(?:opgave|restopgave)", re.IGNORECASE
)
_GEMEENTE = re.compile(r"\b(?:[Dd]e|[Dd]eze|[Hh]aar)\s+gemeente\b|\b[Hh]et\s+college\b|\b[Dd]e\s+(?:gemeente)?raad\b")
_TERUG = re.compile(
    r"\b(?:zij|ze|hij|deze|die|dit|hier|er|daar|daarmee|daarvan|de\s+(?:locatie|voorziening|opvangvoorziening|opvanglocatie|plaatsen|opvang|plekken)|"
    r"het\s+(?:pand|hotel|azc|gebouw|terrein))\b",
    re.IGNORECASE,
)
_SAMEN = re.compile(
    r"\b(?:in\s+totaal|samen|tezamen|gezamenlijk|alle\s+(?:voorzieningen|locaties|plaatsen))\b", re.IGNORECASE
)


_VOORAAN = 24


@dataclass(frozen=True, slots=True)
class Verband:
    """Codes and id; open: nothing was said, so that a wider surrounding may tell; not open: what is None stays so."""

    gemeente: str | None = None
    provincie: str | None = None
    voorziening: str | None = None
    open: bool = True
    vooraan: bool = False
    """Whether the sentence begins with the name of the gemeente."""
    mogelijk: frozenset[str] = frozenset()
    """The codes of the one name that is of a gemeente and a provincie."""


NIETS = Verband()


def van_vondsten(vondsten: Iterable[Vondst], bekend: Bekend) -> Verband:
    """Return what the names in a stretch of text say; two gemeenten, provincies or facilities say none."""
    gebieden = [v for v in vondsten if isinstance(v, Gebiedsvondst)]
    ids = {v.ids for v in vondsten if isinstance(v, Voorzieningsvondst)}
    gemeenten = {c for v in gebieden if len(v.codes) == 1 for c in v.codes if c.startswith("GM")}
    provincies = {c for v in gebieden if len(v.codes) == 1 for c in v.codes if c.startswith("PV")}
    onzeker = any(len(v.codes) > 1 for v in gebieden)
    if not gebieden and not ids:
        return NIETS
    voorziening = next(iter(ids))[0] if len(ids) == 1 and len(next(iter(ids))) == 1 else None
    gemeente = next(iter(gemeenten)) if len(gemeenten) == 1 and not onzeker else None
    provincie = next(iter(provincies)) if len(provincies) == 1 and not onzeker else None
    if ids and not gebieden:
        plaatsen = {v.gemeente for v in bekend.voorzieningen if any(v.id in i for i in ids)}
        gemeente = next(iter(plaatsen)) if len(plaatsen) == 1 else None
    eerste = min((v.begin for v in gebieden), default=0) if gemeente else 0
    namen = {v.codes for v in gebieden}
    mogelijk = frozenset(next(iter(namen))) if len(namen) == 1 and onzeker else frozenset[str]()
    return Verband(gemeente, provincie, voorziening, open=False, vooraan=eerste < _VOORAAN, mogelijk=mogelijk)


def _onder(eigen: Verband, kop: Verband) -> Verband:
    """Settle a sentence by the heading it stands under: Utrecht is the gemeente under the heading of that gemeente.

    A sentence under one gemeente that names another one somewhere compares them; it is about neither for certain.
    """
    if eigen.mogelijk and kop.gemeente in eigen.mogelijk and not eigen.gemeente:
        return replace(eigen, gemeente=kop.gemeente)
    if eigen.gemeente and kop.gemeente and eigen.gemeente != kop.gemeente and not (eigen.vooraan or eigen.voorziening):
        return replace(eigen, gemeente=None)
    return eigen


_TEGENPARTIJ = re.compile(
    r"\b(?:ruil|ruilt|ruilen|ruilde|ruilden|geruild|uitruil|uitgeruild|afspraak|afspraken|afgesproken)\s+(?:\w+\s+){0,3}?met\s+"
    r"(?:de\s+gemeente\s+)?$",
    re.IGNORECASE,
)


def _is_tegenpartij(tekst: str, begin: int, v: Vondst) -> bool:
    """Return whether a name is only that of the other party: "na de ruil met Dronten resteert"."""
    return isinstance(v, Gebiedsvondst) and bool(_TEGENPARTIJ.search(tekst[: max(0, v.begin - begin)]))


_REDEN = re.compile(r"\b(?:omdat|want|doordat|totdat)\b", re.IGNORECASE)


WIJST_TERUG = re.compile(
    r"^\W*(?:het|hij|zij|ze|die|deze|dit|dat|daar|de (?:locatie|voorziening|opvang|boot|kazerne))\b", re.IGNORECASE
)
"""With these words a sentence begins that is about what was named before it."""
_VERGELEKEN = re.compile(
    r"\b(?:als(?: in| bij| voor)?|zoals(?: in| bij| voor)?|evenals(?: in| bij)?|vergeleken met|naast)\s+"
    r"(?:de\s+gemeente\s+)?$",
    re.IGNORECASE,
)


def _is_in_reden(tekst: str, begin: int, v: Vondst) -> bool:
    """Return whether a name only stands in the reason: "dat is 22 minder, omdat Assen die overneemt".

    Of a facility that is so only where the sentence begins with a word that points back: "Het telt mee doordat de
    Oolderhof openblijft".
    """
    if not isinstance(v, Gebiedsvondst) and not (isinstance(v, Voorzieningsvondst) and WIJST_TERUG.search(tekst)):
        return False
    m = _REDEN.search(tekst)
    return m is not None and 0 < m.start() < v.begin - begin


def _is_vergeleken(tekst: str, begin: int, v: Vondst) -> bool:
    """Return whether a gemeente is only named beside another: "om dezelfde reden als in Maastricht"."""
    return isinstance(v, Gebiedsvondst) and bool(_VERGELEKEN.search(tekst[: max(0, v.begin - begin)]))


_NAAST = re.compile(r"\bnaast\b[^,;.]{0,60}$", re.IGNORECASE)


def is_naast(tekst: str, begin: int, v: Vondst) -> bool:
    """Return whether a facility is only what else there is: "naast de 330 plaatsen van Borchwerf"."""
    return isinstance(v, Voorzieningsvondst) and bool(_NAAST.search(tekst[: max(0, v.begin - begin)]))


def van_zin(tekst: str, vondsten: Sequence[Vondst], bekend: Bekend, begin: int = 0) -> Verband:
    """Return what a sentence says itself; "de provincie" is that of the dossier. begin: of the sentence in its piece.

    Whom something was exchanged or agreed with is not whom the sentence is about.
    """
    elders = (_is_tegenpartij, _is_in_reden, _is_vergeleken, is_naast)
    eigen = van_vondsten([v for v in vondsten if not any(is_(tekst, begin, v) for is_ in elders)], bekend)
    if eigen.open and _PROVINCIE.search(tekst) and not _GEMEENTE.search(tekst):
        return Verband(provincie=bekend.provincie, open=False)
    return eigen


def erft(tekst: str, eigen: Verband, eerder: Sequence[Verband], koppen: Sequence[Verband]) -> Verband:
    """Return what a sentence is about, from itself, or else the paragraph before it, or else the nearest heading.

    eerder: of the sentences before it in its piece; koppen: of the headings above, nearest first. A facility is taken
    over only where the sentence points back ("de locatie", "zij") and does not speak of a sum.
    """
    if not eigen.open:
        return _onder(eigen, next((k for k in koppen if not k.open), NIETS))
    gemeentezin = bool(_GEMEENTE.search(tekst) or _SAMEN.search(tekst))
    voorziening_mag = not gemeentezin
    genoemd = [v for v in eerder if not v.open]
    if genoemd:
        gemeenten, provincies = {v.gemeente for v in genoemd}, {v.provincie for v in genoemd}
        ids = {v.voorziening for v in genoemd}
        return Verband(
            gemeenten.pop() if len(gemeenten) == 1 else None,
            provincies.pop() if len(provincies) == 1 else None,
            ids.pop() if len(ids) == 1 and voorziening_mag and _TERUG.search(tekst) else None,
            open=False,
        )
    for k in koppen:
        if not k.open:
            return Verband(k.gemeente, k.provincie, k.voorziening if voorziening_mag else None, open=False)
    return NIETS
