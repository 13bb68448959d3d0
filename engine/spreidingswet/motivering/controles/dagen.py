"""Days of a facility that are others than the dossier gives (SW-M54), or that it does not know (SW-M51).

Only words that tell for certain what a day is are read: "opent op", "sluit op", "beschikbaar tot", the head of a
column. A day counts as wrong where none of the facilities that the sentence can be about opens or closes on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import timedelta

from spreidingswet.basis.datums import Periode
from spreidingswet.basis.nederlands import datum_uit_tekst
from spreidingswet.dossier.model import Voorziening
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles import dagwoorden
from spreidingswet.motivering.controles.dagwoorden import Kolom, Wat
from spreidingswet.motivering.controles.getalcodes import MOTIVERING
from spreidingswet.motivering.controles.hulp import bevinding
from spreidingswet.motivering.herkennen.verband import is_naast
from spreidingswet.motivering.vondsten import Dagvondst, Voorzieningsvondst, Zin
from spreidingswet.motivering.zaak import Zaak


def dagen_van_voorzieningen(zaak: Zaak) -> Iterator[Bevinding]:
    """Yield the days on which a facility would open or close, that the dossier contradicts or does not know."""
    kolommen = dict(dagwoorden.kolommen(zaak.motivering.tabellen))
    for zin in zaak.zinnen:
        dagen = [v for v in zin.vondsten if isinstance(v, Dagvondst)]
        if not dagen or zin.stuk.soort in ("kop", "koptekst", "voettekst") or not dagwoorden.zegt(zin):
            continue
        for v in dagen:
            wat = _wat(zaak, zin, v, kolommen.get(zin.stuk.plek))
            if wat is not None:
                yield from _vergelijk(zaak, zin, v, wat)


def _wat(zaak: Zaak, zin: Zin, v: Dagvondst, kolom: Kolom | None) -> Wat | None:
    if kolom is None:
        return dagwoorden.wat_gebeurt(zaak, zin, v)
    if kolom == "beide":
        return dagwoorden.in_bereik(zin, v)
    return kolom if zin.tekst.strip() == v.tekst else None


def _vergelijk(zaak: Zaak, zin: Zin, v: Dagvondst, wat: Wat) -> Iterator[Bevinding]:
    alle = {x.id: x for x in zaak.dossier.voorzieningen}
    genoemd = _ids(zin) or ([zin.voorziening] if zin.voorziening else [])
    over = [alle[i] for i in genoemd if i in alle]
    in_stuk = {i for z in zaak.zinnen if z.stuk == zin.stuk or _zelfde_rij(z, zin) for i in _ids(z)}
    # One that may not be named is told of without its name; where no name stands, any can be meant.
    kan = [x for x in alle.values() if x.id in genoemd or x.id in in_stuk or x.openbaar is False or not over]
    if not kan or any(_past(x, v, wat) for x in kan):
        return
    bekend = [x for x in kan if _dag(x, wat) is not None]
    if len(over) == 1 and _dag(over[0], wat) is None:
        yield bevinding(
            "SW-M51", f"«{over[0].benaming}» {wat} volgens de tekst: {v.tekst}; het dossier kent die dag niet.",
            zin=zin, woorden=v, verwacht=f"in het dossier de dag waarop zij {wat}", bepalingen=MOTIVERING[:1],
            reden=f"dossier#/voorzieningen/{zaak.dossier.voorzieningen.index(over[0])}",
        )  # fmt: skip
    elif over and len(bekend) == len(kan):
        namen = " of ".join(f"«{x.benaming}»" for x in over)
        yield bevinding(
            "SW-M54", f"{namen} {wat} volgens het dossier op een andere dag dan {v.tekst}.",
            zin=zin, woorden=v, verwacht="; ".join(_zin(x, wat) for x in over), bepalingen=MOTIVERING[:1],
            reden=f"dossier#/voorzieningen/{zaak.dossier.voorzieningen.index(over[0])}",
        )  # fmt: skip


def _zelfde_rij(een: Zin, ander: Zin) -> bool:
    a, b = een.stuk.plek, ander.stuk.plek
    return a.tabel is not None and (a.tabel, a.rij) == (b.tabel, b.rij)


def _ids(zin: Zin) -> list[str]:
    namen = (x for x in zin.vondsten if isinstance(x, Voorzieningsvondst))
    return [i for x in namen if not is_naast(zin.tekst, zin.begin, x) for i in x.ids]


def _dag(x: Voorziening, wat: Wat) -> Periode | None:
    return x.beschikbaar_vanaf if wat == "opent" else x.beschikbaar_tot


def _past(x: Voorziening, v: Dagvondst, wat: Wat) -> bool:
    """Return whether a facility can open or close on a day; who closes on 30 November is there until 1 December."""
    dagen: Sequence[Periode | None] = (
        (x.beschikbaar_vanaf, x.ter_beschikking) if wat == "opent" else (x.beschikbaar_tot,)
    )
    marge = timedelta(days=0 if wat == "opent" else 1)
    return any(d is not None and d.eerste <= v.laatste + marge and v.eerste <= d.laatste for d in dagen)


def _zin(x: Voorziening, wat: Wat) -> str:
    dag = _dag(x, wat)
    zegt = "onbekend" if dag is None else datum_uit_tekst(dag.tekst)
    return f"«{x.benaming}»: {'beschikbaar vanaf' if wat == 'opent' else 'beschikbaar tot'} {zegt}"


CONTROLES = (dagen_van_voorzieningen,)
