"""Coverage for a reader, per provision, and as data."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from spreidingswet.basis.nederlands import getal
from spreidingswet.rapport.opmaak import alinea
from spreidingswet.scenario.dekking.model import Bepalingdekking, Dekking, Gat, Regeldekking


def tekst(d: Dekking) -> str:
    """Write per provision the rules that rest on it, with what no scenario shows; a sum at the end."""
    per_regel: dict[str, list[Regeldekking]] = defaultdict(list)
    for r in d.regels:
        per_regel[r.regel].append(r)
    uit: list[str] = []
    genoemd: set[str] = set()
    for b in d.bepalingen:
        if b.regels or b.gaten:
            uit += ["", *_bepaling(b, per_regel, genoemd)]
    over = [r for r in d.regels if r.regel not in genoemd]
    if over:
        uit += ["", "Regels die op geen bepaling van wet, AMvB of regeling rusten (praktijk, interpretaties, signalen)"]
        uit += [regel for r in over for regel in _regel(r)]
    return "\n".join([*uit[1:], "", *_slot(d)]) + "\n"


def _bepaling(b: Bepalingdekking, per_regel: Mapping[str, list[Regeldekking]], genoemd: set[str]) -> Iterator[str]:
    opschrift = f" ({b.opschrift})" if b.opschrift else ""
    yield from alinea(f"{b.vindplaats[0].upper()}{b.vindplaats[1:]}{opschrift}: {_aantal(len(b.scenarios))}")
    for g in b.gaten:
        yield from _gat(g, "")
    for naam in b.regels:
        for r in per_regel.get(naam, ()):
            if naam in genoemd:
                yield f"  {r.regel}: zie hierboven"
            else:
                yield from _regel(r)
        genoemd.add(naam)


def _aantal(n: int) -> str:
    return (
        "1 scenario noemt haar" if n == 1 else f"{getal(n)} scenario's noemen haar" if n else "geen scenario noemt haar"
    )


def _regel(r: Regeldekking) -> Iterator[str]:
    gezien, nodig = telling([r])
    stand = "volledig" if gezien == nodig else f"{gezien} van {nodig} gezien"
    yield f"  {r.regel}: {stand}"
    for deel in r.delen:
        for g in deel.gaten:
            yield from _gat(g, deel.plek)


def _gat(g: Gat, plek: str) -> Iterator[str]:
    waar = f" [{plek}]" if plek else ""
    yield from alinea(f"{'ONTBREEKT' if g.aanvaard is None else 'aanvaard'}  {g.zin}{waar}", 4, 11)
    if g.aanvaard is not None:
        yield from alinea(f"omdat: {g.aanvaard}", 15)


def telling(regels: Iterable[Regeldekking]) -> tuple[int, int]:
    """Return how much of what must be seen of these rules was seen, and how much that is."""
    gaten = nodig = 0
    for r in regels:
        for deel in r.delen:
            gaten += len(deel.gaten)
            nodig += len(deel.gaten) + len(deel.nodig_gezien)
    return nodig - gaten, nodig


def _slot(d: Dekking) -> Iterator[str]:
    gezien, nodig = telling(d.regels)
    aanvaard = sum(len(r.aanvaard) for r in d.regels) + sum(
        1 for b in d.bepalingen for g in b.gaten if g.aanvaard is not None
    )
    yield (
        f"{getal(d.scenarios)} scenario's, {getal(len(d.regels))} regels: {getal(gezien)} van {getal(nodig)} gezien,"
        f" {getal(aanvaard)} aanvaard met reden, {getal(len(d.gaten))} ontbreken."
    )
    yield from (f"OVERBODIG  {zin}" for zin in d.overbodig)


def als_json(d: Dekking) -> str:
    """Return coverage as data."""
    gegevens = {
        "scenarios": d.scenarios,
        "regels": [_regel_json(r) for r in d.regels],
        "bepalingen": [_bepaling_json(b) for b in d.bepalingen],
        "ontbreekt": len(d.gaten),
        "overbodig": list(d.overbodig),
    }
    return json.dumps(gegevens, ensure_ascii=False, indent=2) + "\n"


def _regel_json(r: Regeldekking) -> dict[str, Any]:
    return {
        "regel": r.regel,
        "van": r.van,
        "titel": r.titel,
        "onderwerp": r.onderwerp,
        "naam": r.naam,
        "delen": [
            {
                "plek": deel.plek,
                "tekst": deel.tekst,
                "gezien": {soort: str(plek) for soort, plek in sorted(deel.gezien.items())},
                "gaten": [_gat_json(g) for g in deel.gaten],
            }
            for deel in r.delen
        ],
        "scenarios": [str(p) for p in r.scenarios],
    }


def _gat_json(g: Gat) -> dict[str, Any]:
    return {"soort": g.soort, "zin": g.zin, "aanvaard": g.aanvaard}


def _bepaling_json(b: Bepalingdekking) -> dict[str, Any]:
    return {
        "bron": b.bron,
        "vindplaats": b.vindplaats,
        "klasse": b.klasse,
        "regels": list(b.regels),
        "scenarios": [str(p) for p in b.scenarios],
        "gaten": [_gat_json(g) for g in b.gaten],
    }


def uitgangscode(d: Dekking) -> int:
    """Return 0 if nothing is missing without a reason and no reason outlived its gap, else 1."""
    return int(bool(d.gaten or d.overbodig))
