"""What the checks share: a finding at its place, the reasons of an outcome by subject, and words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from functools import cache

from spreidingswet.basis.fouten import zichtbaar
from spreidingswet.basis.nederlands import MAANDEN
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.codes import GEWICHT
from spreidingswet.motivering.controles.waarden_dossier import toewijzingen
from spreidingswet.motivering.stukken import Stuk
from spreidingswet.motivering.vondsten import Gebiedsvondst, Vondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.rapport.grondslag import een
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst, Grondslagdeel, Reden, Uitkomst, Voorzieninguitkomst

REDENWOORD = re.compile(
    r"\b(?:omdat|doordat|aangezien|immers|want|vanwege|wegens|daarom|daardoor|namelijk|gezien|reden(?:en)?|hierom|"
    r"gelet op|op grond van|als gevolg van|in verband met|met het oog op|dankzij|ten gevolge van|zodat|"
    r"nu (?:de|het|er|deze|dit|in|(?-i:[A-Z])\w+))\b",
    re.I,
)  # fmt: skip
"""Words with which Dutch gives a reason."""
LOPEND = ("alinea", "lijst", "voetnoot")
"""Pieces that hold running text."""


def bevinding(
    code: str,
    wat: str,
    *,
    zin: Zin | None = None,
    woorden: Vondst | re.Match[str] | None = None,
    verwacht: str = "",
    grondslag: Iterable[Grondslagdeel] = (),
    bepalingen: Iterable[str] = (),
    reden: str | None = None,
) -> Bevinding:
    """Make a finding with the weight of its code, at a sentence or at words in it.

    woorden: a find (characters of the piece) or a match in `zin.tekst`; without it, the whole sentence.
    """
    begin, tekst = 0, ""
    if zin is not None:
        begin, tekst = zin.begin, zin.tekst
        if isinstance(woorden, Vondst):
            begin, tekst = woorden.begin, woorden.tekst
        elif woorden is not None:
            begin, tekst = zin.begin + woorden.start(), woorden[0]
    return Bevinding(
        code=code,
        gewicht=GEWICHT[code],
        wat=zichtbaar(wat),
        plek=zin.stuk.plek if zin else None,
        woorden=tekst,
        begin=begin,
        verwacht=zichtbaar(verwacht),
        bepalingen=tuple(dict.fromkeys([*bepalingen, *(een(g) for g in grondslag)])),
        reden=reden,
    )


def redenen(uitkomst: Uitkomst) -> dict[str, Reden]:
    """Return every reason by its anchor: "PV26/sluitend", "GM0344/taak-vervuld", "haven/telt-mee", "uitruil-1/..."."""
    uit = {f"{v.id}/{r.regel}": r for v in uitkomst.voorzieningen for r in v.redenen}
    uit |= {f"{g.code}/{r.regel}": r for g in uitkomst.gemeenten for r in g.redenen}
    uit |= {f"{uitkomst.provincie.code}/{r.regel}": r for r in uitkomst.provincie.redenen}
    return uit | {f"uitruil-{n}/{r.regel}": r for n, u in enumerate(uitkomst.uitruil, 1) for r in u.redenen}


def gemeente(uitkomst: Uitkomst, code: str | None) -> Gemeenteuitkomst | None:
    """Return the outcome of a gemeente, or None."""
    return next((g for g in uitkomst.gemeenten if g.code == code), None)


def voorziening(uitkomst: Uitkomst, id_: str | None) -> Voorzieninguitkomst | None:
    """Return the outcome of a facility, or None."""
    return next((v for v in uitkomst.voorzieningen if v.id == id_), None)


def reden_van(g: Gemeenteuitkomst | None, regel: str) -> Reden | None:
    """Return the reason of a gemeente that a rule gave, or None."""
    return next((r for r in g.redenen if r.regel == regel), None) if g else None


def aangewezen(zaak: Zaak) -> list[str]:
    """Return the gemeenten that the decision designates, in the order of the dossier."""
    return [t.gemeente for t in toewijzingen(zaak.dossier)]


def noemt_gemeente(zin: Zin, code: str) -> bool:
    """Return whether a sentence names a gemeente."""
    return any(isinstance(v, Gebiedsvondst) and code in v.codes for v in zin.vondsten)


def gaat_over_gemeente(zin: Zin, code: str) -> bool:
    """Return whether a sentence is running text about a gemeente: it names her or stands under her."""
    return lopend(zin.stuk) and (zin.gemeente == code or noemt_gemeente(zin, code))


def over_gemeente(zaak: Zaak, code: str) -> list[Zin]:
    """Return the running text about a gemeente."""
    return [z for z in zaak.zinnen if gaat_over_gemeente(z, code)]


def in_stuk(zaak: Zaak, zin: Zin) -> list[Zin]:
    """Return the sentences of the piece that a sentence stands in, itself included."""
    return [z for z in zaak.zinnen if z.stuk == zin.stuk]


def op_dag(tekst: str, dag: date) -> Iterator[re.Match[str]]:
    """Return where a text names a day, with its year or without one: "1 juli 2025", "1 juli"."""
    for m in _dag(dag.day, dag.month).finditer(tekst):
        if not m["jaar"] or int(m["jaar"]) == dag.year:
            yield m


@cache
def _dag(dag: int, maand: int) -> re.Pattern[str]:
    return re.compile(rf"\b0?{dag}(?:\s+{MAANDEN[maand - 1]}|-0?{maand}(?=-))(?:[\s-]+(?P<jaar>\d{{4}}))?\b", re.I)


def rond(zinnen: tuple[Zin, ...], n: int, *, straal: int = 1) -> str:
    """Return a sentence with its neighbours in the same piece, as one text."""
    hier = zinnen[n].stuk
    dichtbij = range(max(0, n - straal), min(len(zinnen), n + straal + 1))
    return " ".join(zinnen[i].tekst for i in dichtbij if zinnen[i].stuk is hier or zinnen[i].stuk == hier)


def lopend(stuk: Stuk) -> bool:
    """Return whether a piece holds running text: no heading, cell, header, footer or comment."""
    return stuk.soort in LOPEND
