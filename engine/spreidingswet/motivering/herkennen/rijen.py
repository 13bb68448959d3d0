"""Numbers whose measure stands elsewhere: in rows of names ("Zwolle 340, Enschede 200"), and after "Daarvan"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from spreidingswet.motivering.herkennen.maten import OPTELBAAR, SCHAKEL, deel_erna
from spreidingswet.motivering.herkennen.tabelmaten import deel_van_label, maat_van_label
from spreidingswet.motivering.vondsten import Getalvondst, Maat, Vondst, Voorzieningsvondst

_PLAATSEN = r"(?:\s+(?:reguliere\s+|amv-?\s?)?(?:opvang)?(?:plaatsen|plekken))?"
_NAAM_ERVOOR = re.compile(r"\s*(?:\(|:|=|[–-]\s|\bmet\b)?\s*")
_NAAM_ERNA = re.compile(rf"{_PLAATSEN}\s+(?:in|te|voor|aan|bij)\s+(?:de\s+gemeente\s+)?", re.IGNORECASE)
_VERDER = re.compile(
    rf"{_PLAATSEN}(?:,?\s*waarvan\s+[0-9.]+\s+(?:voor\s+)?amv\S*)?\s*\)?\s*(?:[,;/]|\ben\b|,\s*en\b|\balsmede\b)\s*"
    r"(?:(?:voor|aan|in)\s+)?(?:de\s+gemeente\s+)?",
    re.IGNORECASE,
)
_WIJST_TOE = re.compile(r"\bwijs(?:t|en)?\b.*\btoe\b", re.IGNORECASE)
_DAARVAN = re.compile(
    r"\s*(?:Daarvan|Hiervan|Van\s+(?:deze|die|dat\s+aantal|dit\s+aantal)(?:\s+(?:opvang)?(?:plaatsen|"
    r"plekken))?)\s+[^0-9.;:]{0,40}",
    re.IGNORECASE,
)
_AMV = ("amv", "regulier")


def naast(tekst: str, namen: Sequence[Vondst], g: Getalvondst) -> Vondst | None:
    """Return the name that a number stands right beside: "Zwolle 340", "Zwolle (340)", "340 plaatsen in Zwolle"."""
    voor = [v for v in namen if v.einde <= g.begin and _NAAM_ERVOOR.fullmatch(tekst, v.einde, g.begin)]
    na = [v for v in namen if v.begin >= g.einde and _NAAM_ERNA.fullmatch(tekst, g.einde, v.begin)]
    return voor[-1] if voor else na[0] if na else None


def met_rijen(tekst: str, getallen: list[Getalvondst], namen: Sequence[Vondst]) -> list[Getalvondst]:
    """Return the numbers of a sentence; those of a row of names count what its first words or one of them say.

    tekst: the sentence with dates and names covered; namen: of gemeenten, provincies and facilities. A row is two
    names or more, each with a number right beside it, with nothing but commas and "en" between.
    """
    uit = list(getallen)
    rij: list[tuple[int, Vondst]] = []
    vorige = 0
    """Where the member before it ends."""
    for n, g in enumerate(getallen):
        naam = naast(tekst, namen, g) if g.eenheid in ("", "plaatsen") else None
        if naam is None:
            continue
        begin = min(naam.begin, g.begin)
        if rij and not _VERDER.fullmatch(tekst, vorige, begin):
            _zet(tekst, uit, rij)
            rij = []
        rij.append((n, naam))
        vorige = max(naam.einde, g.einde)
    _zet(tekst, uit, rij)
    return uit


def _zet(tekst: str, uit: list[Getalvondst], rij: list[tuple[int, Vondst]]) -> None:
    """Give every member of a row what it counts, and the part of one ("waarvan 40 voor amv") as well."""
    if len(rij) < 2:
        return
    eerste, naam = uit[rij[0][0]], rij[0][1]
    # What stands before another number is about that one: "naar rato van hun indicatieve aantallen (230 en 92) krijgt".
    aanhef = re.split(r"[.;)0-9]", tekst[: min(eerste.begin, naam.begin)])[-1].replace("\x00", "")
    maat = _maat(aanhef, [uit[n] for n, _ in rij], [v for _, v in rij])
    if maat not in OPTELBAAR:
        return
    deel = deel_van_label(aanhef, totaal=False)
    for nummer, (n, _) in enumerate(rij):
        g = uit[n]
        # What stands before a later member is about the one before it: "200, waarvan 40 voor amv, en Deventer 120".
        eigen = g.deel if nummer == 0 else deel_erna(tekst[g.einde :])
        uit[n] = replace(g, maat=g.maat or maat, deel=eigen or deel, eenheid="plaatsen")
        if n + 1 < len(uit) and uit[n + 1].maat is None and uit[n + 1].deel in _AMV:
            deel_ervan = SCHAKEL.fullmatch(tekst, g.einde, uit[n + 1].begin)
            if deel_ervan:
                uit[n + 1] = replace(uit[n + 1], maat=maat, eenheid="plaatsen")


def _maat(aanhef: str, leden: Sequence[Getalvondst], namen: Sequence[Vondst]) -> Maat | None:
    gezegd: set[Maat] = {g.maat for g in leden if g.maat is not None}
    if gezegd:
        return gezegd.pop() if len(gezegd) == 1 else None
    if _WIJST_TOE.search(aanhef):
        return "toegewezen"
    if (maat := maat_van_label(aanhef)) is not None:
        return maat
    kaal = not re.search(r"[a-z]{3}", aanhef.rsplit(":", 1)[-1])
    return "plaatsen" if kaal and all(isinstance(v, Voorzieningsvondst) for v in namen) else None


def na_daarvan(tekst: str, vondsten: Sequence[Vondst], begin: int, vorige: Sequence[Vondst]) -> tuple[Vondst, ...]:
    """Return the finds of a sentence of which the parts for amv and regular are of the number before it.

    "De opgave is 1.000 plaatsen. Daarvan zijn er 100 bestemd voor amv." begin: where the sentence begins in its
    piece; vorige: the finds of the sentence before it. Without one whole number of places there, only the unit is
    known; a sentence that names its whole itself ("van die 264 plaatsen") takes none from the one before.
    """
    getallen = [v for v in vondsten if isinstance(v, Getalvondst)]
    if not getallen or getallen[0].deel not in _AMV or not _DAARVAN.fullmatch(tekst, 0, getallen[0].begin - begin):
        return tuple(vondsten)
    geheel = [
        v for v in vorige if isinstance(v, Getalvondst) and v.maat in OPTELBAAR and v.deel not in _AMV
        and v.eenheid in ("", "plaatsen")
    ]  # fmt: skip
    maat = geheel[0].maat if len(geheel) == 1 else None
    return tuple(
        replace(v, maat=maat, eenheid="plaatsen")
        if isinstance(v, Getalvondst) and v.maat is None and v.deel in _AMV and v.eenheid in ("", "plaatsen")
        else v
        for v in vondsten
    )
