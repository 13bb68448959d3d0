"""A dossier and short motivations for the tests of finding."""

from __future__ import annotations

from typing import Any

from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.motivering.herkennen.bekend import Bekend, bekend
from spreidingswet.motivering.herkennen.herken import herken
from spreidingswet.motivering.stukken import GelezenMotivering, Plek, Stuk, Stuktabel
from spreidingswet.motivering.vondsten import (
    Beweringsvondst,
    Dagvondst,
    Gebiedsvondst,
    Getalvondst,
    Verwijzingsvondst,
    Voorzieningsvondst,
    Zin,
)

DOSSIER: dict[str, Any] = {
    "versie": 1,
    "cyclus": "2024",
    "provincie": "PV26",
    "voorzieningen": [
        {"id": "haven-1", "naam": "Haven", "gemeente": "GM0344"},
        {"id": "kinderhuis", "naam": "Kinderhuis", "gemeente": "GM0344"},
        {"id": "kamp", "naam": "Kamp Noord", "gemeente": "GM0307"},
        {"id": "kamp2", "naam": "Kamp", "gemeente": "GM0307"},
        {"id": "haven", "naam": "azc De Vlinder", "gemeente": "GM0307"},
    ],
}
BEKEND: Bekend = bekend(lees_dossier(DOSSIER))


def motivering(*teksten: str) -> GelezenMotivering:
    """Make a motivation: "# x" is a heading of level 1, "## x" one of level 2, other texts are paragraphs."""
    stukken = []
    for n, t in enumerate(teksten, 1):
        niveau = len(t) - len(t.lstrip("#"))
        stukken.append(Stuk(t[niveau:].strip() if niveau else t, "kop" if niveau else "alinea", Plek(n), niveau))
    return GelezenMotivering("proef.txt", "tekst", tuple(stukken))


def met_tabel(
    rijen: list[list[str]], *, titel: str = "", koprijen: int = 1, koppen: tuple[str, ...] = ()
) -> GelezenMotivering:
    """Make a motivation of headings (all of level 1) and one table."""
    boven = [Stuk(k, "kop", Plek(n), 1) for n, k in enumerate(koppen, 1)]
    n = len(boven)
    cellen: list[tuple[Stuk, ...]] = []
    for r, rij in enumerate(rijen, 1):
        hier = []
        for k, tekst in enumerate(rij, 1):
            n += 1
            hier.append(Stuk(tekst, "cel", Plek(n, tabel=1, rij=r, kolom=k)))
        cellen.append(tuple(hier))
    tabel = Stuktabel(1, tuple(cellen), koprijen, titel)
    return GelezenMotivering("proef.html", "html", (*boven, *(c for rij in cellen for c in rij)), (tabel,))


def zinnen(*teksten: str) -> tuple[Zin, ...]:
    """Return the sentences of a motivation of these texts."""
    return herken(motivering(*teksten), BEKEND)


def getallen(*teksten: str) -> list[Getalvondst]:
    """Return the numbers of a motivation of these texts."""
    return [v for z in zinnen(*teksten) for v in z.vondsten if isinstance(v, Getalvondst)]


def waarden(*teksten: str) -> list[str]:
    """Return the values of the numbers, as text: 25/2."""
    return [str(g.waarde) for g in getallen(*teksten)]


def maten(*teksten: str) -> list[tuple[str, str | None, str | None]]:
    """Return of each number its value, what it counts and of which part."""
    return [(str(g.waarde), g.maat, g.deel) for g in getallen(*teksten)]


def dagen(*teksten: str) -> list[tuple[str, str, str | None]]:
    """Return of each day the first and last possible day, and the word before it."""
    alle = [v for z in zinnen(*teksten) for v in z.vondsten if isinstance(v, Dagvondst)]
    return [(v.eerste.isoformat(), v.laatste.isoformat(), v.grens) for v in alle]


def gebieden(*teksten: str) -> list[tuple[str, ...]]:
    """Return the codes of each name of a gemeente or province."""
    return [v.codes for z in zinnen(*teksten) for v in z.vondsten if isinstance(v, Gebiedsvondst)]


def voorzieningen(*teksten: str) -> list[tuple[str, ...]]:
    """Return the ids of each facility."""
    return [v.ids for z in zinnen(*teksten) for v in z.vondsten if isinstance(v, Voorzieningsvondst)]


def beweringen(*teksten: str) -> list[str]:
    """Return the claims."""
    return [v.bewering for z in zinnen(*teksten) for v in z.vondsten if isinstance(v, Beweringsvondst)]


def verwijzingen(*teksten: str) -> list[tuple[str, str, str | None]]:
    """Return of each reference its words, its first source and article, or the code of its fault."""
    alle = [v for z in zinnen(*teksten) for v in z.vondsten if isinstance(v, Verwijzingsvondst)]
    return [
        (v.tekst, v.verwijzingen[0].bron, v.verwijzingen[0].artikel)
        if v.verwijzingen
        else (v.tekst, (v.fout or ("",))[0], None)
        for v in alle
    ]
