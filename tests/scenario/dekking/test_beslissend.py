"""A decisive condition, against the plain meaning: put yes or no in its place in the rule, and read the rule again."""

from __future__ import annotations

from random import Random
from typing import Any

import pytest

from spreidingswet.basis.antwoord import JA, NEE, ONBEKEND
from spreidingswet.dossier.waarden import Ander
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.netwerk import bouw
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel
from spreidingswet.regels.voorwaarden import Alle, Bestaat, Enige, InterpretatieToets, Niet
from spreidingswet.scenario.dekking import beslissend
from spreidingswet.scenario.dekking.plekken import voorwaardeplekken
from spreidingswet.scenario.dekking.waarnemer import Beslissing, Waarnemer
from tests.motor import willekeur


def _vast(regelset: Regelset, ja: bool) -> InterpretatieToets:
    """Return a condition that always holds, or never does."""
    gekozen = regelset.opties["lezing"]
    anders = next(o for o in ("ruim", "eng") if o != gekozen)
    return InterpretatieToets.model_validate({"interpretatie": "lezing", "is": gekozen if ja else anders})


def _vervang(v: Any, plek: list[str], nieuw: Any) -> Any:
    """Return a condition with the part at a place replaced."""
    if not plek:
        return nieuw
    woord, *rest = plek
    if isinstance(v, Alle | Enige):
        delen = list(getattr(v, woord))
        delen[int(rest[0])] = _vervang(delen[int(rest[0])], rest[1:], nieuw)
        return v.model_copy(update={woord: delen})
    assert isinstance(v, Niet)
    return v.model_copy(update={"niet": _vervang(v.niet, rest, nieuw)})


def _met(regel: Beslisregel, plek: str, nieuw: Any) -> Beslisregel:
    veld, *rest = plek.split("/")
    if veld != "tenzij":
        return regel.model_copy(update={veld: _vervang(getattr(regel, veld), rest, nieuw)})
    assert regel.tenzij is not None
    tenzij = list(regel.tenzij)
    i = int(rest[0])
    tenzij[i] = tenzij[i].model_copy(update={"indien": _vervang(tenzij[i].indien, rest[2:], nieuw)})
    return regel.model_copy(update={"tenzij": tenzij})


def _naief(regelset: Regelset, b: Beslissing, plek: str, waarde: int, eerder: dict[str, int]) -> bool:
    """Return whether turning a condition round changes a known answer of the rule."""
    uitkomst = b.waarden[-1]
    if waarde == ONBEKEND or uitkomst == ONBEKEND:
        return False
    assert isinstance(b.knoop.regel, Beslisregel)
    netwerk = bouw(regelset, [_met(b.knoop.regel, plek, _vast(regelset, waarde == NEE))])
    return DirecteLezing().lees(netwerk, b.feiten, eerder, b.anderen).waarden[-1] != uitkomst


@pytest.mark.parametrize("zaad", range(40))
def test_decisive_is_what_changes_the_answer(zaad: int) -> None:
    r = Random(zaad)
    regelset = willekeur.regelset(r)
    regels = [x for x in regelset.regels if isinstance(x, Beslisregel)]
    netwerk = bouw(regelset, regels)
    vooraf = [*willekeur.VOORAF]
    gevonden = 0
    for _ in range(10):
        waarnemer = Waarnemer()
        eerder = willekeur.antwoorden(r, vooraf)
        feiten = willekeur.feiten(r)
        bevinding = waarnemer.lees(netwerk, feiten, eerder, willekeur.anderen(r, [x.conclusie for x in regels]))
        alle = dict(eerder)
        for naam, k in netwerk.uitkomsten.items():
            alle[naam] = bevinding.waarden[k.nr]
            alle[f"voorwaarden_van {naam}"] = bevinding.waarden[k.voorwaarde]
        for regel in regels:
            (waarneming,) = waarnemer.gezien[regel.id, regel.van].values()
            b = waarneming.wat
            assert isinstance(b, Beslissing)
            gezien = set(beslissend.gezien(b))
            for i, p in enumerate(voorwaardeplekken(regel)):
                if isinstance(p.model, Alle | Enige | Niet):
                    continue
                waarde = b.waarden[i]
                assert (p.plek, {JA: "waar", NEE: "onwaar", ONBEKEND: "onbekend"}[waarde]) in gezien
                beslist = bool({(p.plek, "beslissend_waar"), (p.plek, "beslissend_onwaar")} & gezien)
                assert beslist == _naief(regelset, b, p.plek, waarde, alle), (zaad, regel.id, p.plek)
                gevonden += beslist
    assert gevonden, "no condition was decisive in ten tries: the test shows nothing"


def test_a_pair_is_decisive_only_if_no_other_pair_holds() -> None:
    """Of two bridging facilities that both do, neither is what the answer hangs on."""
    zodat = {"alle": [{"feit": "ander.stand", "is": "vast"}, {"feit": "ander.soort", "is": "a"}]}
    regel = willekeur.maak_regel("regel_0", {"bestaat": {"onder": "overbruggers", "zodat": zodat}})
    regelset = willekeur.maak_regelset([regel], {"lezing": "ruim"})
    netwerk = bouw(regelset, [regel])
    r = Random(1)
    goed = Ander({**willekeur.feiten(r), "stand": "vast", "soort": "a"}, {})
    fout = Ander({**willekeur.feiten(r), "stand": "vast", "soort": "b"}, {})

    def gezien(*wie: Ander) -> set[Any]:
        waarnemer = Waarnemer()
        waarnemer.lees(netwerk, willekeur.feiten(r), {}, {"overbruggers": list(wie), "gemeentegenoten": []})
        (w,) = waarnemer.gezien[regel.id, regel.van].values()
        assert isinstance(w.wat, Beslissing)
        return set(beslissend.gezien(w.wat))

    soort = "voorwaarde/bestaat/zodat/alle/1"
    assert (soort, "beslissend_waar") in gezien(goed, fout)
    assert (soort, "beslissend_onwaar") in gezien(fout)
    assert (soort, "beslissend_onwaar") not in gezien(goed, fout)
    assert (soort, "beslissend_waar") not in gezien(goed, goed)
    assert isinstance(regel.voorwaarde, Bestaat)
