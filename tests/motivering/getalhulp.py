"""Motivations for the tests of numbers: sentences in a small notation, so that the checks are tested by themselves.

"{Utrecht|GM0344}" is a name, "{Haven|a}" a facility, "{telt mee|!telt_mee}" a claim, and "[700|toegewezen|amv]" a
number with its measure and part, either of which may be empty; "~" before a number says about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from spreidingswet import lees_dossier, toets
from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.stukken import GelezenMotivering, Plek, Stuk, Stuktabel
from spreidingswet.motivering.vondsten import (
    Beweringsvondst,
    Gebiedsvondst,
    Getalvondst,
    Verwijzingsvondst,
    Vondst,
    Voorzieningsvondst,
    Zin,
)
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.toetsing.uitkomst import Uitkomst

ZAAK = Path(__file__).parent / "zaak.yaml"
_MERK = re.compile(
    r"\[(?P<getal>~?-?[^|\]]+)\|(?P<maat>[^|\]]*)\|(?P<deel>[^|\]]*)\]|\{(?P<naam>[^|}]+)\|(?P<wat>[^}]+)\}"
)


def gegevens() -> dict[str, Any]:
    data: dict[str, Any] = yaml.safe_load(ZAAK.read_text(encoding="utf-8"))
    return data


@cache
def _gewoon() -> tuple[Dossier, Uitkomst]:
    dossier = lees_dossier(ZAAK)
    return dossier, toets(dossier)


def zin(tekst: str, nummer: int, soort: str = "alinea", **over: str | None) -> Zin:
    schoon, vondsten, laatste = "", list[Vondst](), 0
    for m in _MERK.finditer(tekst):
        schoon += tekst[laatste : m.start()]
        laatste = m.end()
        woord = (m["getal"] or m["naam"]).lstrip("~")
        plaats: dict[str, Any] = {"begin": len(schoon), "einde": len(schoon) + len(woord), "tekst": woord}
        schoon += woord
        vondsten.append(_vondst(m, woord, tekst[m.end() :], plaats))
    schoon += tekst[laatste:]
    stuk = Stuk(schoon, soort, Plek(nummer))  # type: ignore[arg-type]
    gemeenten = {v.codes[0] for v in vondsten if isinstance(v, Gebiedsvondst) and v.codes[0].startswith("GM")}
    ids = {v.ids[0] for v in vondsten if isinstance(v, Voorzieningsvondst)}
    eigen: dict[str, Any] = {"gemeente": gemeenten.pop() if len(gemeenten) == 1 else None, "provincie": "PV26",
             "voorziening": ids.pop() if len(ids) == 1 else None}  # fmt: skip
    return Zin(stuk=stuk, begin=0, einde=len(schoon), tekst=schoon, vondsten=tuple(vondsten), **{**eigen, **over})


def _vondst(m: re.Match[str], woord: str, na: str, plaats: dict[str, Any]) -> Vondst:
    if m["getal"]:
        kaal = re.sub(r"[€%.\s]", "", woord).replace(",", ".").replace("−", "-")
        eenheid = "euro" if "€" in woord else "procent" if "%" in woord else "plaatsen" if "plaats" in na[:20] else ""
        soort: dict[str, Any] = {"eenheid": eenheid, "maat": m["maat"] or None, "deel": m["deel"] or None}
        return Getalvondst(**plaats, waarde=Fraction(kaal), ongeveer=m["getal"].startswith("~"), **soort)
    if m["wat"].startswith("!"):
        return Beweringsvondst(**plaats, bewering=m["wat"][1:])  # type: ignore[arg-type]
    if m["wat"].startswith("?"):
        return Verwijzingsvondst(**plaats)
    if m["wat"].startswith(("GM", "PV")):
        return Gebiedsvondst(**plaats, codes=tuple(m["wat"].split("/")))
    return Voorzieningsvondst(**plaats, ids=(m["wat"],))


def zaak(*zinnen: str | Zin, tabellen: Sequence[Stuktabel] = (), data: dict[str, Any] | None = None) -> Zaak:
    dossier, uitkomst = _gewoon() if data is None else (d := lees_dossier(data), toets(d))
    alle = tuple(z if isinstance(z, Zin) else zin(z, n) for n, z in enumerate(zinnen, 1))
    stukken = (*(z.stuk for z in alle), *(s for t in tabellen for r in t.rijen for s in r))
    herkomst = uitkomst.herkomst
    regelset = kies(regelboek(), herkomst.peildatum, herkomst.cyclus, herkomst.interpretaties, herkomst.zichtdatum)
    gelezen = GelezenMotivering(bestand="proef", soort="tekst", stukken=stukken, tabellen=tuple(tabellen))
    return Zaak(motivering=gelezen, zinnen=alle, dossier=dossier, uitkomst=uitkomst, regelset=regelset)


def tabel(*rijen: Iterable[object], koprijen: int = 1, nummer: int = 1) -> Stuktabel:
    uit = []
    for r, rij in enumerate(rijen, 1):
        uit.append(tuple(
            Stuk(str(c), "cel", Plek(100 * r + k, tabel=nummer, rij=r, kolom=k)) for k, c in enumerate(rij, 1)
        ))  # fmt: skip
    return Stuktabel(nummer, tuple(uit), koprijen)
