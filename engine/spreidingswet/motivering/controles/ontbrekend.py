"""What is missing: a gemeente or facility not motivated, an intention not said to be one, a place to be written."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.hulp import (
    aangewezen,
    bevinding,
    gemeente,
    in_stuk,
    noemt_gemeente,
    over_gemeente,
    reden_van,
)
from spreidingswet.motivering.vondsten import Voorzieningsvondst, Zin
from spreidingswet.motivering.zaak import Zaak

GAT = re.compile(r"\[\s*motivering ontbreekt[^\]]*\]?", re.I)
_VOORNEMEN = re.compile(r"voornemen|intentie|beoogd|\bplan(?:nen)?\b|nog niet (?:vast|besloten)|onder voorbehoud|"
                        r"verwacht|onzeker|nog geen besluit", re.I)  # fmt: skip


def gemeenten(zaak: Zaak) -> Iterator[Bevinding]:
    """Find designated gemeenten that the text does not name, or only in a table or heading (SW-M60, SW-M61)."""
    for code in aangewezen(zaak):
        g = gemeente(zaak.uitkomst, code)
        if g is None or over_gemeente(zaak, code):
            continue
        r = reden_van(g, "afwijking-motiveren") or reden_van(g, "gemeente-aangewezen")
        grond, anker = (r.grondslag, f"{code}/{r.regel}") if r else ((), None)
        elders = next((z for z in zaak.zinnen if noemt_gemeente(z, code)), None)
        waar = "alleen in een tabel, kop of opmerking" if elders else "nergens"
        yield bevinding(
            "SW-M61" if elders else "SW-M60",
            f"Het besluit wijst {g.naam} aan; de motivering noemt die gemeente {waar}.",
            zin=elders, verwacht=f"waarop het aantal voor {g.naam} rust", grondslag=grond, reden=anker,
        )  # fmt: skip


def voorzieningen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find facilities that the text does not name, one finding a gemeente (SW-M62); never what is not public."""
    genoemd = {i for z in zaak.zinnen for v in z.vondsten if isinstance(v, Voorzieningsvondst) for i in v.ids}
    per: dict[str, list[str]] = {}
    for v in zaak.uitkomst.voorzieningen:
        if v.id not in genoemd and v.openbaar is not False:
            per.setdefault(v.gemeentenaam or "zonder gemeente", []).append(v.naam or v.id)
    for naam, ids in per.items():
        telt = "een voorziening" if len(ids) == 1 else f"{len(ids)} voorzieningen"
        yield bevinding("SW-M62", f"De motivering noemt {telt} niet ({naam}): {opsomming(ids[:10])}"
                        f"{' en andere' if len(ids) > 10 else ''}.",
                        verwacht="bij elke voorziening of zij meetelt, en waarom")  # fmt: skip


def voornemens(zaak: Zaak) -> Iterator[Bevinding]:
    """Find intentions that the text nowhere says are one (SW-M64)."""
    for v in zaak.dossier.voorzieningen:
        if v.stand != "voornemen" or v.openbaar is False:
            continue
        eigen = [z for z in zaak.zinnen if z.voorziening == v.id or any(
            isinstance(x, Voorzieningsvondst) and x.ids == (v.id,) for x in z.vondsten)]  # fmt: skip
        if not eigen:
            continue
        rijen = {(z.stuk.plek.tabel, z.stuk.plek.rij) for z in eigen if z.stuk.plek.tabel is not None}
        rond = [z for z in zaak.zinnen if (z.stuk.plek.tabel, z.stuk.plek.rij) in rijen]
        rond += [b for z in eigen for b in (z, *_buren(zaak, z, v.id))]
        if any(_VOORNEMEN.search(" ".join((z.tekst, *z.koppen[-1:]))) for z in rond):
            continue
        u = next(x for x in zaak.uitkomst.voorzieningen if x.id == v.id)
        r = next((r for r in u.redenen if r.regel == "vaststaand"), None)
        woorden = next((x for x in eigen[0].vondsten if isinstance(x, Voorzieningsvondst)), None)
        yield bevinding(
            "SW-M64", f"«{v.benaming}» is een voornemen; de tekst zegt dat nergens en neemt het over als vaststaand.",
            zin=eigen[0], woorden=woorden, verwacht=r.zin if r else "dat dit een voornemen is",
            grondslag=r.grondslag if r else (), reden=f"{v.id}/vaststaand",
        )  # fmt: skip


def _buren(zaak: Zaak, zin: Zin, id_: str) -> Iterator[Zin]:
    """Yield the sentences beside one in its piece, those that name another facility left out."""
    hier = in_stuk(zaak, zin)
    n = hier.index(zin)
    for buur in (*hier[max(0, n - 1) : n], *hier[n + 1 : n + 2]):
        if not any(isinstance(x, Voorzieningsvondst) and id_ not in x.ids for x in buur.vondsten):
            yield buur


def gaten(zaak: Zaak) -> Iterator[Bevinding]:
    """Find places where the motivation must still be written (SW-M69)."""
    for z in zaak.zinnen:
        for m in GAT.finditer(z.tekst):
            yield bevinding("SW-M69", "Hier moet de motivering nog worden geschreven.", zin=z, woorden=m,
                            verwacht="de motivering zelf")  # fmt: skip


CONTROLES = (gemeenten, voorzieningen, voornemens, gaten)
