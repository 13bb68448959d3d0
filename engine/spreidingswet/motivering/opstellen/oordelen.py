"""Recorded judgements, with author and role: what the law leaves to a person."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.nederlands import datum, opsomming
from spreidingswet.dossier.cyclusdelen import Oordeel
from spreidingswet.motivering.document import Deel, Kop, Lijst, Zin
from spreidingswet.motivering.opstellen.stof import Stof, gat, omschrijvingen

AFWIJKEN = ("inspanningen", "haalbaarheid")
"""Judgements that can be the reason of a departure for a gemeente."""


def oordelen(s: Stof) -> Iterator[Deel]:
    """Yield every recorded judgement; one that lacks something says what, and does not count."""
    zinnen = tuple(_zin(s, nr, o) for nr, o in enumerate(s.dossier.oordelen) if _hoort_erbij(s, o))
    if zinnen:
        yield Kop("Vastgelegde oordelen", 2)
        yield Lijst(zinnen)


def over(s: Stof, gemeente: str) -> list[Zin]:
    """Return the complete judgements on a gemeente that can carry a departure."""
    return [_zin(s, nr, o) for nr, o in enumerate(s.dossier.oordelen)
            if o.betreft == gemeente and o.over in AFWIJKEN and o.volledig]  # fmt: skip


def _hoort_erbij(s: Stof, o: Oordeel) -> bool:
    """Return whether a judgement is about the province, a gemeente that has a part, or a facility in one."""
    if o.betreft in {g.code for g in s.uitkomst.gemeenten}:
        return o.betreft in {g.code for g in s.gemeenten}
    v = next((v for v in s.uitkomst.voorzieningen if v.id == o.betreft), None)
    buiten = {g.code for g in s.uitkomst.gemeenten} - {g.code for g in s.gemeenten}
    return v is None or v.gemeente not in buiten


def _zin(s: Stof, nr: int, o: Oordeel) -> Zin:
    anker = f"dossier#/oordelen/{nr}"
    wat = f"{s.plaats(o.betreft)}, {omschrijvingen().get(o.over, o.over.replace('_', ' '))}"
    if not o.volledig:
        leeg = [naam for naam in ("antwoord", "auteur", "rol", "datum") if getattr(o, naam) is None]
        leeg += [] if (o.motivering or "").strip() else ["motivering"]
        return gat(f"het oordeel over {wat}, telt niet zolang dit ontbreekt: {opsomming(leeg)}", anker)
    assert o.datum is not None
    assert o.motivering is not None
    waarom = " ".join(o.motivering.split())
    return Zin(
        f"Oordeel over {wat}: {o.antwoord}; gegeven door {o.auteur} ({o.rol}) op {datum(o.datum.eerste)},"
        f" met deze motivering: «{waarom.removesuffix('.')}».",
        (anker,),
    )
