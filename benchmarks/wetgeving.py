"""The law itself: loading all rules and the register, and every rule against the official texts.

    SPREIDINGSWET_WETGEVING=MAP python -m benchmarks.wetgeving

Every figure is the best of a few rounds; the ratio is to reading the same files as plain bytes. Aims: loading under
0.3 s, the control under 0.5 s, on two cores, so that it can run on every build.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

from spreidingswet.basis.gegevens import map_van
from spreidingswet.bronnen.cache import cachemap
from spreidingswet.bronnen.wetteksten import Wetteksten
from spreidingswet.regels.controle import controleer
from spreidingswet.regels.features import lees_features
from spreidingswet.regels.laden import Regelboek, laad_map
from spreidingswet.regels.tekstcontrole import controleer_tekst

RONDES = 7


def beste(werk: Callable[[], object]) -> float:
    """Return the shortest time of a few rounds, in seconds."""
    tijden = []
    for _ in range(RONDES):
        begin = time.perf_counter()
        werk()
        tijden.append(time.perf_counter() - begin)
    return min(tijden)


def laad() -> Regelboek:
    """Load and check everything, as the program does once when it starts."""
    boek = laad_map(map_van("rules"), map_van("wetgeving"))
    controleer(boek)
    return boek


def lees_bytes(*mappen: Path, soort: str) -> int:
    """Read every file of a kind below some folders, and do nothing with it."""
    return sum(len(p.read_bytes()) for m in mappen for p in m.rglob(f"*.{soort}"))


def hoofd() -> None:
    """Print the figures."""
    regels, wetgeving = map_van("rules"), map_van("wetgeving")
    boek = laad()
    kaal = beste(lambda: lees_bytes(regels, wetgeving, soort="yaml"))
    t = beste(laad)
    print(f"laden en controleren: {len(boek.regels)} regels, {len(boek.bronnen)} bronnen, "
          f"{sum(map(len, boek.register.bepalingen.values()))} bepalingen")  # fmt: skip
    print(f"  {1000 * t:7.1f} ms  ({t / kaal:5.0f} x de bestanden alleen lezen; doel 300 ms)")
    teksten = cachemap()
    if not any(Wetteksten(teksten).heeft(b) for b in boek.bronnen):
        print(f"geen officiële teksten in {teksten}: de controle is niet gemeten")
        sys.exit(0)
    features = lees_features(regels.parent / "features")
    u = controleer_tekst(boek, Wetteksten(teksten), features)
    kaal = beste(lambda: lees_bytes(teksten, soort="xml"))
    t = beste(lambda: controleer_tekst(boek, Wetteksten(teksten), lees_features(regels.parent / "features")))
    print(f"tekstcontrole: {u.bronnen} regelingen, {u.versies} versies, {u.bepalingen} bepalingen, "
          f"{u.steunpunten} steunpunten, {len(u.bevindingen)} bevindingen")  # fmt: skip
    print(f"  {1000 * t:7.1f} ms  ({t / kaal:5.0f} x de bestanden alleen lezen; doel 500 ms)")


if __name__ == "__main__":
    hoofd()
