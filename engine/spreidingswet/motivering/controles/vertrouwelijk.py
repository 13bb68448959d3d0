"""Confidential: a facility with `openbaar: false` may be named nowhere in a motivation (SW-M70)."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from spreidingswet.basis.fouten import verborgen
from spreidingswet.dossier.model import Voorziening
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.hulp import bevinding
from spreidingswet.motivering.stukken import Stuk
from spreidingswet.motivering.vondsten import Zin
from spreidingswet.motivering.zaak import Zaak

_KORTST = 4
_WAAR = {"voetnoot": "in een voetnoot", "opmerking": "in een opmerking", "koptekst": "in de koptekst",
         "voettekst": "in de voettekst", "kop": "in een kop", "cel": "in een tabel"}  # fmt: skip


def vertrouwelijk(zaak: Zaak) -> Iterator[Bevinding]:
    """Find every place that names a facility which is not public: text, comments, headers and file properties."""
    for v in zaak.dossier.voorzieningen:
        if v.openbaar is not False:
            continue
        for vorm in _vormen(zaak, v):
            for stuk in zaak.motivering.stukken:
                for m in vorm.finditer(_glad(stuk.tekst)):
                    yield _in_stuk(stuk, v, m)
            for naam, waarde in sorted(zaak.motivering.eigenschappen.items()):
                if m2 := vorm.search(_los_van_stuk(waarde)) or vorm.search(_los_van_stuk(naam)):
                    yield _elders(v, f"in de eigenschap «{naam}» van het bestand", m2[0])
            kaal = re.sub(r"[_\-.]+", " ", _los_van_stuk(zaak.motivering.bestand.replace("\\", "/").rsplit("/", 1)[-1]))
            if m3 := vorm.search(kaal):
                yield _elders(v, "in de naam van het bestand", m3[0])


def _in_stuk(stuk: Stuk, v: Voorziening, m: re.Match[str]) -> Bevinding:
    waar = _WAAR.get(stuk.soort, "in de tekst")
    zin = Zin(stuk=stuk, begin=0, einde=len(stuk.tekst), tekst=_glad(stuk.tekst), vondsten=())
    return bevinding("SW-M70", f"De voorziening «{v.benaming}» is niet openbaar en wordt {waar} genoemd.", zin=zin,
                     woorden=m, verwacht="geen naam of kenmerk van een voorziening die niet openbaar is",
                     reden=f"{v.id}/telt-mee")  # fmt: skip


def _elders(v: Voorziening, waar: str, woorden: str) -> Bevinding:
    return bevinding("SW-M70", f"De voorziening «{v.benaming}» is niet openbaar en wordt {waar} genoemd («{woorden}»).",
                     verwacht="verwijder de naam, ook uit de eigenschappen", reden=f"{v.id}/telt-mee")  # fmt: skip


def _glad(tekst: str) -> str:
    """Return text of the same length in which what is only typography is alike."""
    uit = [
        " " if t.isspace() else ("-" if unicodedata.category(t) == "Pd" else ("'" if t in "‘’´`" else t)) for t in tekst
    ]
    return "".join(uit)


def _los_van_stuk(tekst: str) -> str:
    """Return text of which no place is shown, its letters composed: what pieces already are."""
    return _glad(unicodedata.normalize("NFC", tekst))


def _vormen(zaak: Zaak, v: Voorziening) -> Iterator[re.Pattern[str]]:
    """Yield what to look for: the name, and the id if it can be told from a common word.

    A name that a public facility bears too betrays nothing by itself. A name of one word needs its capital: "hotel" is
    a word, "Hotel" the name.
    """
    openbaar = {n.casefold() for x in zaak.dossier.voorzieningen if x.openbaar is not False for n in (x.id, x.benaming)}
    gebieden = {g.naam.casefold() for g in zaak.uitkomst.gemeenten} | {zaak.uitkomst.provincie.naam.casefold()}
    for naam in dict.fromkeys(n for n in (v.naam, v.id) if n):
        if naam.casefold() in openbaar | gebieden or (naam == v.id and len(naam) < _KORTST and naam != v.naam):
            continue
        schoon = "".join(t for t in _los_van_stuk(naam) if not verborgen(t))
        een_woord = re.fullmatch(r"\w+", schoon)
        woorden = [_los(w) for w in schoon.split()]
        vorm = r"[\s-]+".join(woorden)
        if een_woord and schoon[:1].isupper():
            yield re.compile(rf"(?<!\w)(?:{vorm}|{_los(schoon.upper())})(?!\w)")
        else:
            yield re.compile(rf"(?<!\w){vorm}(?!\w)", re.I)


def _los(woord: str) -> str:
    """Return a pattern for a word in which invisible characters may stand between its letters."""
    return "[\u00ad\u200b\u200c\u200d\u2060]*".join(map(re.escape, woord))


CONTROLES = (vertrouwelijk,)
