"""What is known before a motivation is read: names of gemeenten and provincies, facilities of the dossier, sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from spreidingswet.basis.fouten import VerwijzingFout
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.bronnen.model import Bron
from spreidingswet.bronnen.namen import Namen
from spreidingswet.bronnen.publicaties import lees_publicatie
from spreidingswet.dossier.model import Dossier
from spreidingswet.regels.keuze import regelboek


@dataclass(frozen=True, slots=True)
class Bekendevoorziening:
    """A facility as the dossier knows it."""

    id: str
    naam: str | None
    gemeente: str | None


@dataclass(frozen=True, eq=False, slots=True)
class Bekend:
    """Everything whose name may stand in a motivation. Codes are those of the CBS (GM0344, PV26).

    provincie: of the dossier; gemeenten and provincies: name by code; namen: of the sources; publicaties: id of the
    publication ("stb-2024-12") to the id of the source that was published there.
    """

    provincie: str
    gemeenten: Mapping[str, str]
    provincies: Mapping[str, str]
    provincie_van: Mapping[str, str]
    voorzieningen: tuple[Bekendevoorziening, ...]
    namen: Namen
    publicaties: Mapping[str, str]


def _publicaties(bronnen: Iterable[Bron]) -> dict[str, str]:
    uit: dict[str, str] = {}
    for b in bronnen:
        for tekst in (b.aanhaling, b.publicatie):
            if tekst:
                try:
                    uit.setdefault(lees_publicatie(tekst).id, b.id)
                except VerwijzingFout:
                    continue  # most sources are not cited by a publication
    return uit


def bekend(dossier: Dossier, bronnen: Iterable[Bron] | None = None) -> Bekend:
    """Return what is known for a dossier; bronnen: the sources, those of the shipped register if None."""
    alle = list(regelboek().bronnen.values() if bronnen is None else bronnen)
    land = indeling()
    return Bekend(
        provincie=dossier.provincie,
        gemeenten=land.gemeenten,
        provincies=land.provincies,
        provincie_van=land.provincie_van,
        voorzieningen=tuple(Bekendevoorziening(v.id, v.naam, v.gemeente) for v in dossier.voorzieningen),
        namen=Namen.uit(alle),
        publicaties=_publicaties(alle),
    )
