"""The whole country: 12 dossiers, 342 gemeenten, 1.500 facilities, made with a fixed seed.

    python -m benchmarks.land [--profiel]

Every figure is the best of a few rounds; compare ratios, not milliseconds.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import resource
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import spreidingswet
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.durable import DurableLezing, beschikbaar
from spreidingswet.lezingen.netwerk import Netwerk
from spreidingswet.lezingen.plan import plan
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.toetsing.verloop import doorloop, feiten_van

ZAAD = 20240131
PEILDATUM = date(2024, 12, 20)
PER_PROVINCIE = 125
REALISATIE, NIEUWE_CYCLUS = date(2025, 7, 1), date(2026, 2, 1)


def maak(rng: random.Random, provincie: str) -> dict[str, Any]:
    """Make the dossier of a province: mostly plain facilities, some unknown facts, reduced dates and bridging."""
    gemeenten = sorted(g for g, p in indeling().provincie_van.items() if p == provincie)
    voorzieningen: list[dict[str, Any]] = []
    for i in range(PER_PROVINCIE):
        vanaf = date(2023, 1, 1) + timedelta(rng.randrange(1_150))
        tot = vanaf + timedelta(rng.randrange(30, 2_500))
        v: dict[str, Any] = {
            "id": f"{provincie}-{i:03}",
            "gemeente": rng.choice(gemeenten),
            "plaatsen": rng.randrange(8, 800),
            "soort": rng.choice(["regulier", "regulier", "amv", "bijzonder"]),
            "doelgroep": rng.choice(["asielzoekers"] * 7 + ["ontheemden", "vergunninghouders"]),
            "beschikbaar_vanaf": vanaf.isoformat() if rng.random() < 0.9 else f"{vanaf:%Y-%m}",
            "beschikbaar_tot": tot.isoformat() if rng.random() < 0.8 else "onbepaalde tijd",
            "stand": rng.choice(["gerealiseerd", "vastgesteld", "voornemen"]),
            "overbrugging_door": [],
        }
        if vanaf > REALISATIE and i and rng.random() < 0.5:
            v["overbrugging_door"] = [f"{provincie}-{rng.randrange(i):03}"]
        if rng.random() < 0.05:
            v.pop(rng.choice(["stand", "beschikbaar_tot", "soort"]))
        voorzieningen.append(v)
    return {
        "versie": 1, "cyclus": "2024", "provincie": provincie, "peildatum": PEILDATUM.isoformat(),
        "opgave": {"totaal": 8_000, "amv": 678}, "voorzieningen_volledig": True, "voorzieningen": voorzieningen,
        "gemeenten": [{"code": g, "indicatief": {"totaal": 280, "amv": 24}} for g in gemeenten],
    }  # fmt: skip


def kaal(v: dict[str, Any], alle: dict[str, dict[str, Any]]) -> bool:
    """Decide a facility with bare booleans: no unknowns, no reasons, no law."""

    def dag(w: dict[str, Any], veld: str) -> date:
        waarde = w.get(veld, "onbepaalde tijd")
        return date.max if waarde == "onbepaalde tijd" else date.fromisoformat((waarde + "-01")[:10])

    def open_op(w: dict[str, Any]) -> bool:
        return dag(w, "beschikbaar_vanaf") <= REALISATIE < dag(w, "beschikbaar_tot")

    def opvangplaats(w: dict[str, Any]) -> bool:
        return w["doelgroep"] == "asielzoekers" and w.get("exploitant", "coa") in ("coa", "college")

    def telt(w: dict[str, Any]) -> bool:
        vanaf, tot = dag(w, "beschikbaar_vanaf"), dag(w, "beschikbaar_tot")
        overbrugd = any(
            b["gemeente"] == w["gemeente"]
            and opvangplaats(b)
            and open_op(b)
            and dag(b, "beschikbaar_tot") >= vanaf
            and not telt(b)
            for b in map(alle.__getitem__, w["overbrugging_door"])
        )
        op_tijd = open_op(w) or (REALISATIE < vanaf < NIEUWE_CYCLUS and overbrugd)
        return (
            opvangplaats(w) and op_tijd and tot >= NIEUWE_CYCLUS and w.get("stand") in ("gerealiseerd", "vastgesteld")
        )

    return telt(v)


def beste(doe: Callable[[], object], rondes: int = 3) -> float:
    """Return the seconds of the fastest round."""
    tijden = []
    for _ in range(rondes):
        begin = time.perf_counter()
        doe()
        tijden.append(time.perf_counter() - begin)
    return min(tijden)


def hoofd(argumenten: list[str]) -> None:
    """Measure and print."""
    rng = random.Random(ZAAD)
    ruw = [maak(rng, p) for p in sorted(indeling().provincies)]
    dossiers = [spreidingswet.lees_dossier(d) for d in ruw]
    aantal = sum(len(d.voorzieningen) for d in dossiers)
    regelset = kies(regelboek(), PEILDATUM, "2024")

    def bibliotheek() -> None:
        for d in dossiers:
            spreidingswet.toets(d)

    def lezing(soort: type[DirecteLezing] | type[DurableLezing]) -> Callable[[], object]:
        return lambda: [doorloop(soort(), regelset, d, PEILDATUM) for d in dossiers]

    begin = time.perf_counter()
    bibliotheek()
    koud = time.perf_counter() - begin
    warm = beste(bibliotheek)
    direct = beste(lezing(DirecteLezing))
    durable = beste(lezing(DurableLezing)) if beschikbaar() else None
    kaal_tijd = beste(
        lambda: [kaal(v, {w["id"]: w for w in d["voorzieningen"]}) for d in ruw for v in d["voorzieningen"]]
    )

    stappen = [s for s in plan(regelset, "voorziening").stappen if isinstance(s, Netwerk)]
    kern = next(s for s in stappen if "telt_mee" in s.uitkomsten)
    dag = (PEILDATUM, PEILDATUM)
    alle_feiten = [f | {"peildatum": dag} for d in dossiers for f in feiten_van(d, regelset).values()]
    lees, leeg = DirecteLezing().lees, {"overbruggers": ()}
    beslis = beste(lambda: [lees(kern, f, {}, leeg) for f in alle_feiten], 5)

    print(f"{len(dossiers)} dossiers, {len(indeling().gemeenten)} gemeenten, {aantal} voorzieningen (zaad {ZAAD})\n")
    rijen = [("bibliotheek, eerste keer (motoren worden gemaakt)", koud), ("bibliotheek, daarna", warm),
             ("alleen de directe lezing", direct), ("kale booleans", kaal_tijd)]  # fmt: skip
    if durable is not None:
        rijen.insert(3, ("alleen de durable lezing", durable))
    for naam, tijd in rijen:
        print(f"{naam:<52} {1000 * tijd:9.1f} ms  {tijd / kaal_tijd:7.1f} x kaal", end="")
        print(f"  {tijd / durable:6.2f} x durable" if durable else "")
    print(f"\ndirecte lezing, beslissing over een voorziening met alle redenen: {aantal / beslis:,.0f} per seconde")
    print(f"({len(kern.knopen)} voorwaarden en regels elk, {1e6 * beslis / aantal:.1f} microseconde)")
    print(f"hoogste geheugengebruik: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    if "--profiel" in argumenten:
        profiel = cProfile.Profile()
        profiel.runcall(bibliotheek)
        pstats.Stats(profiel).sort_stats("tottime").print_stats(20)


if __name__ == "__main__":
    hoofd(sys.argv[1:])
