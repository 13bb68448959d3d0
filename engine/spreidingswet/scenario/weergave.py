"""The results of scenarios, and the list of sentences, for a reader and as data."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

from spreidingswet.basis.fouten import Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.scenario.fouten import regels_van
from spreidingswet.scenario.uitvoeren import Scenarioresultaat
from spreidingswet.scenario.zinnen import WOORD, Soort, Zin, Zinnenboek

BREEDTE = 100
STANDEN = (
    ("geslaagd", "goed"),
    ("verschil", "verschil (gemeld)"),
    ("mislukt", "mislukt"),
    ("onbruikbaar", "onbruikbaar"),
)
TEKEN = {"geslaagd": "goed", "verschil": "verschil", "mislukt": "MISLUKT", "onbruikbaar": "ONBRUIKBAAR"}


def _in(tekst: str, marge: int, eerste: str = "") -> str:
    ruimte = " " * marge
    return textwrap.fill(
        tekst,
        BREEDTE,
        initial_indent=ruimte + eerste,
        subsequent_indent=ruimte + " " * len(eerste),
        break_long_words=False,
        break_on_hyphens=False,
    )


def uitgangscode(resultaten: Iterable[Scenarioresultaat]) -> int:
    """Return 0 if all passed or differ as they say, 2 if something could not be used, else 1."""
    standen = {r.stand for r in resultaten}
    return 2 if "onbruikbaar" in standen else int("mislukt" in standen)


def tekst(resultaten: Sequence[Scenarioresultaat]) -> str:
    """Write every scenario with its result; a failure with what was expected, what came out and why."""
    regels: list[str] = []
    for pad, van_bestand in groupby(resultaten, key=lambda r: r.bestand):
        regels += ["", str(pad)]
        kop = ""
        for r in van_bestand:
            if r.scenario is not None and r.scenario.kop != kop:
                kop = r.scenario.kop
                if kop:
                    regels += ["", _in(kop, 2)]
            regels += _resultaat(r)
    return "\n".join([*regels, "", *_slot(resultaten)]).lstrip("\n") + "\n"


def _resultaat(r: Scenarioresultaat) -> Iterator[str]:
    if r.scenario is None:
        yield _in("het bestand kan zo niet worden gebruikt; er is niets uit uitgevoerd:", 2, "ONBRUIKBAAR  ")
        for m in r.meldingen:
            yield from _melding(m, 4)
        return
    rij = f" (rij op regel {r.scenario.rij})" if r.scenario.rij else ""
    yield _in(f"{r.scenario.naam}{rij}", 4, f"{TEKEN[r.stand]:<12} ")
    if r.stap is not None:
        yield _in(f"{r.stap.trefwoord} {r.stap.tekst}", 17, f"regel {r.stap.regel}: ")
    if r.mislukt is not None:
        yield _in(r.mislukt.verwacht, 17, "verwacht:   ")
        yield _in(r.mislukt.gekregen, 17, "uitgekomen: ")
        for regel in regels_van(r.mislukt.redenen):
            yield _in(regel, 17)
    for m in r.meldingen:
        yield from _melding(m, 17)


def _melding(m: Melding, marge: int) -> Iterator[str]:
    yield _in(m.tekst, marge, f"{m.code}  {m.plaats}: " if m.plaats else f"{m.code}  ")
    for naam in ("verwacht", "doe"):
        if waarde := getattr(m, naam):
            yield _in(waarde, marge + 2, f"{naam}: ")


def _slot(resultaten: Sequence[Scenarioresultaat]) -> Iterator[str]:
    delen = []
    for stand, woord in STANDEN:
        aantal = sum(r.stand == stand and r.scenario is not None for r in resultaten)
        if aantal or stand == "geslaagd":
            delen.append(f"{aantal} {woord}")
    bestanden = sum(r.scenario is None for r in resultaten)
    if bestanden:
        delen.append(f"{bestanden} onbruikbaar{'e bestanden' if bestanden > 1 else ' bestand'}")
    aantal = sum(r.scenario is not None for r in resultaten)
    yield f"{aantal} scenario{'' if aantal == 1 else chr(39) + 's'}: {opsomming(delen)}."


def als_json(resultaten: Sequence[Scenarioresultaat]) -> str:
    """Write every result as data."""
    data = {"versie": 1, "scenarios": [_als_dict(r) for r in resultaten]}
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _als_dict(r: Scenarioresultaat) -> dict[str, Any]:
    s = r.scenario
    uit: dict[str, Any] = {
        "bestand": Path(r.bestand).as_posix(),
        "regel": s.regel if s else None,
        "rij": s.rij if s else None,
        "scenario": s.naam if s else None,
        "norm": (s.kop or None) if s else None,
        "tags": list(s.tags) if s else [],
        "stand": r.stand,
    }
    if r.stap is not None:
        uit["stap"] = {"regel": r.stap.regel, "tekst": f"{r.stap.trefwoord} {r.stap.tekst}"}
    if r.mislukt is not None:
        uit["verwacht"], uit["uitgekomen"] = r.mislukt.verwacht, r.mislukt.gekregen
        uit["redenen"] = [
            {
                "regel": x.regel,
                "uitkomst": x.uitkomst,
                "zin": x.zin,
                "grondslag": [{"vindplaats": g.vindplaats, "rechtskracht": g.rechtskracht} for g in x.grondslag],
            }
            for x in r.mislukt.redenen
        ]
    if r.meldingen:
        uit["meldingen"] = [
            {"code": m.code, "tekst": m.tekst, "plaats": m.plaats, "verwacht": m.verwacht, "doe": m.doe}
            for m in r.meldingen
        ]
    return uit


def zoek_zinnen(boek: Zinnenboek, woorden: str) -> list[Zin]:
    """Return the sentences in whose form or examples every word occurs."""
    delen = woorden.casefold().split()
    uit = []
    for z in boek.zinnen:
        alles = " ".join([WOORD[z.soort], z.groep, z.sjabloon.leesbaar, *z.voorbeelden]).casefold()
        if all(d in alles for d in delen):
            uit.append(z)
    return uit


def zinnen(lijst: Sequence[Zin]) -> str:
    """Write sentences by topic: the form, and an example of each way to use it."""
    regels: list[str] = []
    for groep, in_groep in groupby(lijst, key=lambda z: z.groep):
        regels += [groep, "─" * len(groep), ""]
        van_groep = list(in_groep)
        soorten: tuple[Soort, ...] = ("gegeven", "als", "dan")
        for soort in soorten:
            for z in van_groep:
                if z.soort == soort:
                    regels += [*_zin(z), ""]
    uitleg = (
        "Tussen < > vult u iets in; wat tussen [ ] staat, mag weg; van ( a | b ) kiest u er een. Onder elke zin staat"
        ' hoe zij kan luiden. Voor <voorziening> schrijft u: de voorziening, of haar naam tussen " "; voor <waarover>:'
        " de provincie, de gemeente X, een voorziening of de uitruil; voor <gebied>: de gemeente X, de provincie X of"
        " Nederland; voor <dag>: 1 juli 2025, 1-7-2025, een dag in mei 2025 of een dag in 2028."
    )
    return "\n".join([textwrap.fill(uitleg, BREEDTE), "", *regels]).rstrip() + "\n"


def _zin(z: Zin) -> Iterator[str]:
    yield _in(z.sjabloon.leesbaar, 2, f"{WOORD[z.soort]} ")
    for v in z.voorbeelden:
        if v != z.sjabloon.leesbaar:
            yield _in(v, 6, f"{WOORD[z.soort]} ")
    if z.kolommen:
        yield f"      met daaronder een tabel met de kolommen {opsomming(z.kolommen)}"


def zinnen_json(lijst: Sequence[Zin]) -> str:
    """Write sentences as data."""
    data = [
        {
            "groep": z.groep,
            "woord": WOORD[z.soort],
            "zin": z.sjabloon.leesbaar,
            "voorbeelden": list(z.voorbeelden),
            "kolommen": list(z.kolommen),
        }
        for z in lijst
    ]
    return json.dumps({"versie": 1, "zinnen": data}, ensure_ascii=False, indent=2) + "\n"
