"""What the tests of toetsing share: read and judge quickly, and hold two judgements against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import Any

from spreidingswet import Uitkomst, lees_dossier, toets
from spreidingswet.basis.antwoord import ONBEKEND, naam
from spreidingswet.dossier.model import Dossier
from spreidingswet.dossier.waarden import Waarde
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.regels.keuze import Regelset, kies, regelboek
from spreidingswet.regels.model import Beslisregel
from spreidingswet.toetsing.loper import Stand
from spreidingswet.toetsing.vergelijken import vergelijk
from spreidingswet.toetsing.verloop import Verloop, doorloop

PEILDATUM = date(2024, 12, 20)


def uitkomst(ruw: Mapping[str, Any], **interpretaties: str) -> Uitkomst:
    """Read and judge; the names of interpretaties are written with underscores."""
    return toets(lees_dossier(ruw), interpretaties={k.replace("_", "-"): w for k, w in interpretaties.items()})


def regels(**interpretaties: str) -> Regelset:
    """Return the rules as they hold in most tests: peildatum 20 december 2024, cycle 2024."""
    return kies(regelboek(), PEILDATUM, "2024", {k.replace("_", "-"): w for k, w in interpretaties.items()})


def loop(dossier: Dossier, regelset: Regelset) -> Verloop:
    """Judge with the direct reading only."""
    return doorloop(DirecteLezing(), regelset, dossier, PEILDATUM)


def loop_vergeleken(dossier: Dossier, regelset: Regelset, alle: Sequence[Lezing]) -> Verloop:
    """Judge with these readings and compare them: raises LezingenVerschillen where they differ."""
    verlopen = [doorloop(lezing, regelset, dossier, PEILDATUM) for lezing in alle]
    vergelijk([lezing.naam for lezing in alle], verlopen)
    return verlopen[0]


@cache
def _conclusies() -> frozenset[str]:
    return frozenset(r.conclusie for r in regelboek().regels if isinstance(r, Beslisregel))


def beslissingen(stand: Stand) -> dict[str, int]:
    """Return the answer of every decision about a subject, signals left out."""
    return {k: stand.antwoorden[k] for k in _conclusies() & stand.antwoorden.keys()}


def _bereik(waarde: Waarde) -> tuple[Any, Any]:
    """Return the bounds of a number or a day."""
    assert isinstance(waarde, tuple)
    return waarde


def tegenspraken(voor: Verloop, na: Verloop) -> Iterator[str]:
    """Yield where a judgement on more facts contradicts, or knows less than, the judgement on fewer facts."""
    for soort, oud, nieuw in _paren(voor, na):
        for conclusie, antwoord in beslissingen(oud).items():
            anders = nieuw.antwoorden[conclusie]
            if antwoord not in (ONBEKEND, anders):
                yield f"{soort} {oud.id}: {conclusie} was {naam(antwoord)} en wordt {naam(anders)}"
        for grootheid in oud.termen:
            (laag, hoog), (l2, h2) = _bereik(oud.feiten[grootheid]), _bereik(nieuw.feiten[grootheid])
            if not laag <= l2 <= h2 <= hoog:
                yield f"{soort} {oud.id}: {grootheid} was {laag}..{hoog} en wordt {l2}..{h2}"


def _paren(voor: Verloop, na: Verloop) -> Iterator[tuple[str, Stand, Stand]]:
    yield from (("voorziening", s, na.voorzieningen[i]) for i, s in voor.voorzieningen.items())
    yield from (("gemeente", s, na.gemeenten[c]) for c, s in voor.gemeenten.items())
    yield from (("uitruil", s, t) for s, t in zip(voor.uitruil, na.uitruil, strict=True))
    yield "provincie", voor.provincie, na.provincie


def gelijk(a: Stand, b: Stand) -> bool:
    """Return whether two judgements on one subject are the same: every decision and every amount."""
    return beslissingen(a) == beslissingen(b) and all(a.feiten[g] == b.feiten[g] for g in a.termen)
