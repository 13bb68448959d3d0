"""What `verklaar` is about: a facility, a gemeente or the province of a dossier, and one reason of it."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.rapport.boom import verklaring
from spreidingswet.rapport.gebied import gebiedsverklaring
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst, Provincieuitkomst, Reden, Uitkomst, Voorzieninguitkomst

_TOON = 20
Deel = Voorzieninguitkomst | Gemeenteuitkomst | Provincieuitkomst


def verklaar_deel(u: Uitkomst, wie: str, reden: str | None, woorden: Woorden, bestand: str) -> str:
    """Write the reasoning about what is named, or about one reason of it.

    Raises InvoerFout: SW-A06 (nothing or more than one thing has this name), SW-A12 (it has no such reason).
    """
    deel = _vind(u, wie, bestand)
    gekozen = None if reden is None else _vind_reden(deel, reden, bestand)
    if isinstance(deel, Voorzieninguitkomst):
        return verklaring(u, deel, woorden, gekozen)
    return gebiedsverklaring(u, deel, gekozen, woorden)


def _delen(u: Uitkomst) -> Iterator[tuple[str, Deel]]:
    """Yield everything that can be explained, with its id or code."""
    yield from ((v.id, v) for v in u.voorzieningen)
    yield from ((g.code, g) for g in u.gemeenten)
    yield u.provincie.code, u.provincie


def _vind(u: Uitkomst, wie: str, bestand: str) -> Deel:
    delen = list(_delen(u))
    gevonden = [d for id_, d in delen if id_ == wie] or [d for _, d in delen if d.naam == wie]
    if len(gevonden) == 1:
        return gevonden[0]
    namen = [f"{id_} ({d.naam})" for id_, d in delen if not gevonden or d in gevonden]
    getoond = namen if len(namen) <= _TOON else [*namen[:_TOON], "een andere"]
    wat = "staat niet in het dossier" if not gevonden else "is de naam van meer dan één ding in het dossier"
    raise InvoerFout(
        Melding("SW-A06", f"{wie!r} {wat}", bestand, verwacht=opsomming(getoond, "of"),
                doe="noem de id van een voorziening of de code van een gebied")
    )  # fmt: skip


def _vind_reden(deel: Deel, naam: str, bestand: str) -> Reden:
    gezocht = naam.replace("-", "_")
    for r in deel.redenen:
        if gezocht in (r.conclusie, r.regel.replace("-", "_")):
            return r
    lijkt = [r.conclusie for r in deel.redenen if any(w in r.conclusie for w in gezocht.split("_") if len(w) > 3)]
    namen = lijkt or [r.conclusie for r in deel.redenen]
    getoond = namen if len(namen) <= _TOON else [*namen[:_TOON], "een andere"]
    raise InvoerFout(
        Melding("SW-A12", f"over {deel.naam} is er geen reden {naam!r}", bestand, verwacht=opsomming(getoond, "of"))
    )
