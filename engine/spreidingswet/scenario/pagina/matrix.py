"""The matrix: per article its scenarios against its provisions, with the result where they meet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from spreidingswet.scenario.pagina.bladen import Blad
from spreidingswet.scenario.pagina.scenariozicht import Featurezicht, Scenariozicht


@dataclass(frozen=True, slots=True)
class Matrixrij:
    """A scenario and, per column, whether it is about that provision."""

    feature: Featurezicht
    scenario: Scenariozicht
    raakt: tuple[bool, ...]


@dataclass(frozen=True, slots=True)
class Matrixtabel:
    """The matrix of an article. kolommen: name and address of each provision; zonder: provisions without a scenario."""

    blad: Blad
    kolommen: tuple[tuple[str, str], ...]
    rijen: tuple[Matrixrij, ...]
    zonder: tuple[tuple[str, str], ...]


def matrix(bladen: Sequence[Blad]) -> list[Matrixtabel]:
    """Return the matrix of every article, in order."""
    return [_tabel(b) for b in bladen]


def _tabel(blad: Blad) -> Matrixtabel:
    met = [s for s in blad.secties if s.alle]
    features = {s.naar: g.feature for x in blad.secties for g in x.groepen for k in g.koppen for s in k.scenarios}
    rijen = tuple(
        Matrixrij(features[s.naar], s, tuple(any(y.naar == s.naar for y in x.alle) for x in met))
        for s in blad.scenarios
    )
    zonder = tuple((s.kop, f"{blad.naar}#{s.anker}") for s in blad.secties if not s.alle and s.teksten)
    return Matrixtabel(blad, tuple((s.kop, f"{blad.naar}#{s.anker}") for s in met), rijen, zonder)
