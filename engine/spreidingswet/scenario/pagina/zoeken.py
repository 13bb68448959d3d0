"""The index that the page searches: provisions, rules, scenarios and interpretaties, each with where it stands."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.pagina.bladen import Blad
from spreidingswet.scenario.pagina.indeling import namen, verwijzing
from spreidingswet.scenario.pagina.regelzicht import Regelzicht
from spreidingswet.scenario.pagina.scenariozicht import Featurezicht, Scenariozicht
from spreidingswet.scenario.pagina.wegwijzer import Wegwijzer

SOORTEN = ("Bepalingen en bronnen", "Regels", "Scenario's", "Interpretaties")


def zoekindex(
    boek: Regelboek,
    wegwijzer: Wegwijzer,
    bladen: Sequence[Blad],
    regels: Sequence[Regelzicht],
    features: Sequence[Featurezicht],
) -> bytes:
    """Return the index as a script: a page from disk cannot fetch a data file.

    Each entry: kind (a number in SOORTEN), title, what stands below it, address, and words it can be found by.
    """
    rijen = [
        *_bladen(bladen),
        *(_regel(r) for r in regels),
        *(_scenario(boek, f, s) for f in features for s in f.scenarios),
        *([3, i.vraag, i.id, wegwijzer.interpretatie(i.id), i.redenen] for i in boek.interpretaties.values()),
    ]
    tekst = json.dumps({"soorten": SOORTEN, "rijen": rijen}, ensure_ascii=False, separators=(",", ":"))
    veilig = tekst.replace("<", "\\u003c")  # harmless wherever someone pastes it
    return f"window.ZOEKINDEX={veilig};\n".encode()


def _bladen(bladen: Sequence[Blad]) -> Iterator[list[Any]]:
    for b in bladen:
        telling = f"{b.regels} regels, {b.gevallen} scenario's"
        yield [0, b.titel, f"{b.opschrift} ({telling})", b.naar, _ook(b.bron)]
        for s in b.secties:
            if not s.teksten:
                continue
            woorden = " ".join([s.teksten[0].weergave, *(f"{d.naam} {d.weergave}" for d in s.teksten[0].delen)])
            if len(b.secties) > 1:
                yield [0, f"{b.titel}, {s.kop.lower()}", s.teksten[0].opschrift, f"{b.naar}#{s.anker}",
                       f"{woorden} {_ook(b.bron)}"]  # fmt: skip


def _ook(bron: Bron) -> str:
    return " ".join([bron.titel, bron.aanhaling, *bron.namen])


def _regel(r: Regelzicht) -> list[Any]:
    woorden = [t for _, t in r.tekst] + [g.tekst for g in r.gronden] + [r.id]
    return [1, r.titel, f"{r.gezagzin}. {'; '.join(g.tekst for g in r.gronden)}", r.naar, " ".join(woorden)]


def _scenario(boek: Regelboek, f: Featurezicht, s: Scenariozicht) -> list[Any]:
    bepalingen = "; ".join(n for n, _ in namen(boek, s.tags))
    onder = f"{f.naam} · {s.woord}" + (f" · {bepalingen}" if bepalingen else "")
    woorden = [s.kop, *(st.tekst for st in (*f.achtergrond, *s.stappen)), *(g.naam for g in s.gevallen), *s.tags]
    woorden += [_artikel(boek, t) for t in sorted(s.tags)]
    return [2, s.naam, onder, s.naar, " ".join(dict.fromkeys(woorden))]


def _artikel(boek: Regelboek, tag: str) -> str:
    """Return the names by which people cite the source of a tag."""
    v = verwijzing(tag)
    bron = boek.bronnen.get(v.bron) if v else None
    if v is None or bron is None:
        return ""
    return f"{vindplaats(Verwijzing(bron=v.bron, artikel=v.artikel), bron)} {' '.join(bron.namen)}"
