"""What became of the mutants, for a reader and as data."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from spreidingswet.basis.nederlands import getal
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.rapport.opmaak import alinea
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import InterpretatieGrondslag
from spreidingswet.scenario.mutanten.model import Mutantresultaat


def tekst(resultaten: Sequence[Mutantresultaat], overbodig: Sequence[str], boek: Regelboek) -> str:
    """Write the mutants that no scenario tells apart, per rule with its basis, and a sum."""
    over = [r for r in resultaten if r.stand != "gedood"]
    uit: list[str] = []
    for regel, van_regel in groupby(over, key=lambda r: r.regel):
        uit += ["", *alinea(f"{regel}: {grondslag(boek, regel)}")]
        for r in van_regel:
            uit += _een(r)
    return "\n".join([*uit, "", *_slot(resultaten, overbodig)]).lstrip("\n") + "\n"


def grondslag(boek: Regelboek, regel: str) -> str:
    """Return what a rule, or a parameter, rests on, in short."""
    if regel.startswith("parameter "):
        return "parameter van de cyclus"
    delen: dict[str, None] = {}
    for r in boek.regels:
        if r.id == regel:
            for g in r.grondslag:
                soort = isinstance(g, InterpretatieGrondslag)
                delen[f"interpretatie {g.interpretatie}" if soort else vindplaats(g, boek.bronnen[g.bron])] = None  # type: ignore[union-attr,arg-type]
    return "; ".join(delen)


def _een(r: Mutantresultaat) -> Iterator[str]:
    kop = "OVERLEEFT" if r.aanvaard is None else "aanvaard"
    yield from alinea(f"{kop}  {r.wat} [{r.plek}]", 2, 11)
    if r.aanvaard is not None:
        yield from alinea(f"omdat: {r.aanvaard}", 13)
    elif r.stand == "niet_geraakt":
        yield from alinea(f"nodig: {r.zou_doden}", 13, 7)
    else:
        waar = ", ".join(str(p) for p in r.geraakt[:3])
        yield from alinea(f"nodig: in {waar} verandert de uitkomst ({r.anders}), maar geen stap noemt haar", 13, 7)


def _slot(resultaten: Sequence[Mutantresultaat], overbodig: Sequence[str]) -> Iterator[str]:
    gedood = sum(r.stand == "gedood" for r in resultaten)
    aanvaard = sum(r.aanvaard is not None for r in resultaten)
    over = len(resultaten) - gedood - aanvaard
    yield (
        f"{getal(len(resultaten))} mutanten: {getal(gedood)} onderscheiden, {getal(aanvaard)} aanvaard met reden,"
        f" {getal(over)} overleven."
    )
    yield from (f"OVERBODIG  {zin}" for zin in overbodig)


def als_json(resultaten: Sequence[Mutantresultaat], overbodig: Sequence[str]) -> str:
    """Return what became of every mutant as data."""
    gegevens = {"mutanten": [_json(r) for r in resultaten], "overbodig": list(overbodig)}
    return json.dumps(gegevens, ensure_ascii=False, indent=2) + "\n"


def _json(r: Mutantresultaat) -> dict[str, Any]:
    return {
        "regel": r.regel,
        "van": r.van,
        "plek": r.plek,
        "wat": r.wat,
        "stand": r.stand,
        "door": str(r.door) if r.door else None,
        "zou_doden": r.zou_doden,
        "geraakt": [str(p) for p in r.geraakt],
        "anders": r.anders,
        "aanvaard": r.aanvaard,
    }


def uitgangscode(resultaten: Sequence[Mutantresultaat], overbodig: Sequence[str]) -> int:
    """Return 0 if every mutant is told apart or may survive with a reason, and every reason is needed; else 1."""
    return int(bool(overbodig) or any(r.stand != "gedood" and r.aanvaard is None for r in resultaten))
