"""Several provinces beside each other: whether each closes, by which part not, and what it adds up to."""

from __future__ import annotations

import json
from collections.abc import Iterator

from spreidingswet.basis.nederlands import datum, getal
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import alinea, kop, tabel
from spreidingswet.rapport.tekst import bereik
from spreidingswet.toetsing.land import Land
from spreidingswet.toetsing.uitkomst import Provincieuitkomst, Reden

_SLUITEND = {"ja": "sluitend", "nee": "niet sluitend", "onbekend": "niet bekend"}
_DELEN = ("sluitend", "regulier-gehaald", "amv-gehaald", "totaal-gehaald")


def overzicht_json(land: Land) -> str:
    """Return everything as JSON: the outcome of each province, and the reasons about the country."""
    data = land.als_dict()
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False) + "\n"


def overzicht_tekst(land: Land) -> str:
    """Write the overview: a table, then per province why, then the country."""
    return "\n".join([*_regels(land), ""])


def _regels(land: Land) -> Iterator[str]:
    h = land.uitkomsten[0].herkomst
    dagen = sorted({u.herkomst.peildatum for u in land.uitkomsten})
    yield from kop("Overzicht van provincies", f"{len(land.uitkomsten)} van 12 provincies")
    wanneer = datum(dagen[0]) if len(dagen) == 1 else f"{datum(dagen[0])} tot en met {datum(dagen[-1])}"
    yield from alinea(f"peildatum {wanneer} · cyclus {h.cyclus} · regels {h.regels.versie}")
    yield ""
    provincies = sorted((u.provincie for u in land.uitkomsten), key=lambda p: p.naam)
    rijen = [_rij(p) for p in provincies]
    yield from tabel(["", "opgave", "waarvan amv", "telt mee", "met voornemens", "sluitend"], rijen)
    for p in provincies:
        yield from ["", *kop(p.naam, _SLUITEND[p.sluitend])]
        redenen = {r.regel: r for r in p.redenen}
        for regel in _DELEN:
            yield from _reden(redenen[regel])
        for r in p.redenen:
            if r.rubriek in ("restopgave", "verslag") and r.uitkomst in ("ja", "nee"):
                yield from _reden(r)
    yield from ["", *kop("Nederland", "")]
    for r in land.redenen:
        yield from _reden(r)


def _rij(p: Provincieuitkomst) -> tuple[str, ...]:
    t = p.totaal
    amv = "onbekend" if p.amv.opgave is None else getal(p.amv.opgave)
    opgave = "onbekend" if t.opgave is None else getal(t.opgave)
    met = bereik(t.inclusief_voornemens, t.inclusief_voornemens_hoogstens)
    return p.naam, opgave, amv, bereik(t.meetellend, t.hoogstens), met, _SLUITEND[p.sluitend]


def _reden(r: Reden) -> Iterator[str]:
    yield from alinea(r.zin, 2, 2)
    yield from alinea(grondslag.alle(r.grondslag), 6, 2)
