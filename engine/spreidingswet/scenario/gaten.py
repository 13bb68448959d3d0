"""The gaps of a sentence: how a day, number, gemeente and so on are written, and what they mean."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from spreidingswet.basis.nederlands import MAANDEN, opsomming
from spreidingswet.bronnen.plaatsnamen import Plaatsnamen, gemeenten, provincies
from spreidingswet.scenario.fouten import onbruikbaar

DAGVORMEN = '"1 juli 2025", "1-7-2025", "een dag in mei 2025" of "een dag in 2028"'
GETALVORMEN = '"1.841", "1841", "één" of "geen"'
WOORDEN = {
    "geen": 0,
    "één": 1,
    **{
        w: n
        for n, w in enumerate(
            ("twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"), 2
        )
    },
}


@dataclass(frozen=True, slots=True)
class Gat:
    """A kind of gap: the pattern of what fits, its name for a reader, and how the text is read."""

    patroon: str
    label: str
    lees: Callable[[str], Any] = str
    ruim: str = ".+?"
    """The pattern of what may stand there by mistake, for saying what is wrong with it."""


@dataclass(frozen=True, slots=True)
class Over:
    """What a sentence is about: the province, a gemeente by code, a facility by name, or the first exchange."""

    soort: str
    naam: str | None = None


def lees_dag(tekst: str) -> str:
    """Read "1 juli 2025", "1-7-2025", "een dag in mei 2025" or "een dag in 2028"; gives ISO, reduced if need be."""
    try:
        if kort := re.fullmatch(r"een dag in (?:([a-z]+) )?(\d{4})", tekst):
            return kort[2] if kort[1] is None else f"{kort[2]}-{MAANDEN.index(kort[1]) + 1:02}"
        if cijfers := re.fullmatch(r"(\d{1,2})[-/](\d{1,2})[-/](\d{4})", tekst):
            d, m, j = map(int, cijfers.groups())
        elif woorden := re.fullmatch(r"(\d{1,2}) ([a-z]+) (\d{4})", tekst):
            d, m, j = int(woorden[1]), MAANDEN.index(woorden[2]) + 1, int(woorden[3])
        else:
            raise ValueError
        return date(j, m, d).isoformat()
    except ValueError:
        raise onbruikbaar("SW-S22", f"{tekst!r} is geen bestaande dag", DAGVORMEN) from None


def lees_getal(tekst: str) -> int:
    """Read 1.841, 1841, -5 or a small number in words."""
    if tekst in WOORDEN:
        return WOORDEN[tekst]
    if not re.fullmatch(r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)", tekst):
        raise onbruikbaar("SW-S23", f"{tekst!r} is geen aantal", GETALVORMEN)
    return int(tekst.replace(".", "").replace("−", "-"))


def lees_breuk(tekst: str) -> Fraction:
    """Read a number in Dutch notation, 1.234,5, or a fraction, 1/3."""
    if not re.fullmatch(r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|/\d+)?", tekst):
        raise onbruikbaar("SW-S23", f"{tekst!r} is geen getal", '"1.841", "0,45" of "1/3"')
    try:
        return Fraction(tekst.replace(".", "").replace(",", ".").replace("−", "-"))
    except ZeroDivisionError:
        raise onbruikbaar("SW-S23", f"{tekst!r} is geen getal", '"1.841", "0,45" of "1/3"') from None


def lees_waarde(tekst: str) -> Fraction | str:
    """Read an outcome: an amount of money, a number, or a day (in ISO form)."""
    if tekst.startswith("€"):
        return lees_breuk(tekst.removeprefix("€").strip())
    try:
        return Fraction(lees_getal(tekst)) if tekst in WOORDEN else lees_breuk(tekst)
    except Exception:
        if re.search(r"[a-z]|\d[-/]\d", tekst):
            return lees_dag(tekst)
        raise


def _plaats(namen: Callable[[], Plaatsnamen], wat: str) -> Callable[[str], str]:
    def lees(tekst: str) -> str:
        code = namen().zoek(tekst)
        if code is None:
            lijkt = namen().lijkt_op(tekst)
            verwacht = f"de naam van een {wat} (indeling van het CBS, 2024)"
            doe = f"bedoelt u {opsomming(lijkt, 'of')}?" if lijkt else "kijk de naam na"
            raise onbruikbaar("SW-S24", f"{tekst!r} is geen {wat}", verwacht, doe)
        return code

    return lees


lees_gemeente = _plaats(gemeenten, "gemeente")
lees_provincie = _plaats(provincies, "provincie")


def lees_gebied(tekst: str) -> str:
    """Read a gemeente, or a province written as "Utrecht (provincie)"."""
    kaal = tekst.removesuffix(" (provincie)")
    return lees_gemeente(tekst) if kaal == tekst else lees_provincie(kaal)


def lees_voorziening(tekst: str) -> str | None:
    """Return the name of a facility; None where it is the only one: "de voorziening"."""
    return None if tekst == "de voorziening" else tekst.split('"')[1]


def lees_over(tekst: str) -> Over:
    """Read what a sentence is about."""
    if tekst in ("de provincie", "de uitruil", "Nederland"):
        return Over(tekst.removeprefix("de "))
    if tekst.startswith("de gemeente "):
        return Over("gemeente", lees_gemeente(tekst.removeprefix("de gemeente ")))
    if tekst.startswith("de provincie "):
        return Over("provincie", lees_provincie(tekst.removeprefix("de provincie ")))
    return Over("voorziening", tekst.split('"')[1])


def of_onbekend(gat: Gat, woorden: str) -> Gat:
    """Return the gap that may also say that it is not known; that reads as None."""
    return Gat(f"{gat.patroon}|{woorden}", f"{gat.label} of {woorden}", lambda t: None if t == woorden else gat.lees(t))


_DAG = Gat(r"\d{1,2} [a-z]+ \d{4}|\d{1,2}[-/]\d{1,2}[-/]\d{4}|een dag in (?:[a-z]+ )?\d{4}", "dag", lees_dag)
_N = Gat("|".join([r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)", *WOORDEN]), "aantal", lees_getal)
_BREUK = r"[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+|/\d+)?"
_NAAM = r'[A-Z\'’][^":]*?'
_GEMEENTE = Gat(_NAAM, "gemeente", lees_gemeente, r'[^":]+?')
_V = r'de voorziening|(?:de )?voorziening "[^"]+"|"[^"]+"'

GATEN: dict[str, Gat] = {
    "dag": _DAG,
    "dag?": of_onbekend(_DAG, "een onbekende dag"),
    "n": _N,
    "n?": of_onbekend(_N, "een onbekend aantal"),
    "breuk": Gat(_BREUK, "getal", lees_breuk),
    "euro": Gat(r"€ ?[-−]?[\d.]+(?:,\d\d)?", "bedrag", lambda t: lees_breuk(t.removeprefix("€").strip()), "€.+?"),
    "waarde": Gat(rf"(?:€ ?)?{_BREUK}|{'|'.join(WOORDEN)}|{_DAG.patroon}", "aantal, bedrag of dag", lees_waarde),
    "jaar": Gat(r"\d{4}", "jaar"),
    "gemeente": _GEMEENTE,
    "gemeente?": of_onbekend(_GEMEENTE, "een onbekende gemeente"),
    "provincie": Gat(_NAAM, "provincie", lees_provincie, r'[^":]+?'),
    "gebied": Gat(_NAAM, "gemeente", lees_gebied, r'[^":]+?'),
    "v": Gat(_V, "voorziening", lees_voorziening, _V),
    "over": Gat(
        r'de gemeente [^":]+?|de provincie|(?:de voorziening )?"[^"]+"|de uitruil',
        "waarover",
        lees_over,
    ),
    "gebiedsdeel": Gat(r'de gemeente [^":]+?|de provincie [^":]+?|Nederland', "gebied", lees_over),
    "titel": Gat(r'[^"]+', "titel", ruim=r'[^"]+'),
    "naam": Gat(r'[^,"]+?', "naam", ruim=r'[^,"]+?'),
    "deel": Gat(r"[^:]+?", "omschrijving", ruim=r"[^:]+?"),
    "tekst": Gat(r".+?", "tekst"),
}
"""The kinds of gap by the name that a sentence uses for them."""
