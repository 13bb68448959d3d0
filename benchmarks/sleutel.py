"""The key for the country: 342 gemeenten, made with a fixed seed.

    python -m benchmarks.sleutel [--profiel]

Every figure is the best of a few rounds; compare ratios, not milliseconds.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import resource
import sys
from datetime import date
from fractions import Fraction

from benchmarks.land import ZAAD, beste
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.durable import DurableLezing, beschikbaar
from spreidingswet.rapport.verdeling import verdelingsrapport
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.verdeling.invoer import ontleed_tabel
from spreidingswet.verdeling.sleutel import Landcijfers, doorloop, verdeel
from spreidingswet.verdeling.uitkomst import Gegeven

PEILDATUM = date(2024, 12, 20)
BO, BO_AMV = 96_000, 8_140


def maak(rng: random.Random) -> bytes:
    """Make a table: inhabitants from a thousand to a million, scores of three decimals around zero."""
    rijen = [
        f"{code};{int(10 ** rng.uniform(3, 6))};{rng.randrange(-500, 500) / 1000:.3f}" for code in indeling().gemeenten
    ]
    return "\n".join(["code;inwoners;ses_woa", *rijen]).encode()


def kaal(rijen: list[tuple[float, float]]) -> list[int]:
    """Divide with bare floats: no fractions, no reasons, no law."""
    uit: list[int] = []
    for bo in (BO, BO_AMV):
        wf = [(score + 1) * inwoners for inwoners, score in rijen]
        twf = sum(wf)
        uit += [int(bo * w / twf + 0.5) for w in wf]
    return uit


def exact(rijen: list[tuple[int, Fraction]]) -> list[int]:
    """Divide with bare fractions."""
    uit: list[int] = []
    for bo in (BO, BO_AMV):
        wf = [(score + 1) * inwoners for inwoners, score in rijen]
        twf = sum(wf)
        uit += [int(bo * w / twf + Fraction(1, 2)) for w in wf]
    return uit


def hoofd(argumenten: list[str]) -> None:
    """Measure and print."""
    inhoud = maak(random.Random(ZAAD))
    tabel = ontleed_tabel(inhoud, "zaad.csv")
    regelset = kies(regelboek(), PEILDATUM, "2024")
    cijfers = Landcijfers(*(
        Gegeven(waarde=n, herkomst="opgegeven", norm=None)
        for n in (BO, BO_AMV, sum(g.inwoners for g in tabel.gemeenten))
    ))  # fmt: skip
    breuken = [(g.inwoners, Fraction(g.ses_woa)) for g in tabel.gemeenten]
    komma = [(float(n), float(s)) for n, s in breuken]
    uitkomst = verdeel(tabel, cyclus="2024", peildatum=PEILDATUM)
    anders = sum(a != b for a, b in zip(kaal(komma), exact(breuken), strict=True))

    basis = beste(lambda: kaal(komma), 20)
    direct = beste(lambda: doorloop(DirecteLezing(), regelset, tabel, cijfers), 5)
    alles = beste(lambda: verdeel(tabel, cyclus="2024", peildatum=PEILDATUM), 5)
    rijen = [
        ("tabel lezen (CSV)", beste(lambda: ontleed_tabel(inhoud, "zaad.csv"))),
        ("regels, directe lezing: alle waarden exact", direct),
        ("bibliotheek: beide lezingen, vergeleken, met redenen", alles),
        ("rapport schrijven", beste(lambda: verdelingsrapport(uitkomst))),
        ("json schrijven", beste(uitkomst.als_json)),
        ("kale breuken", beste(lambda: exact(breuken), 5)),
        ("kale drijvende komma", basis),
    ]  # fmt: skip
    if beschikbaar():
        durable = beste(lambda: doorloop(DurableLezing(), regelset, tabel, cijfers), 5)
        rijen.insert(2, ("regels, durable lezing (hier beslist geen voorwaarde)", durable))
    print(f"{len(tabel.gemeenten)} gemeenten, {len(uitkomst.provincies)} provincies, regulier en amv (zaad {ZAAD})\n")
    for naam, tijd in rijen:
        print(f"{naam:<56} {1000 * tijd:9.2f} ms  {tijd / basis:8.1f} x kaal")
    print(f"\nsom {uitkomst.land.som}, raming {BO}, verschil {uitkomst.land.verschil}")
    print(f"gemeenten waar drijvende komma anders afrondt dan de exacte formule: {anders}")
    print(f"hoogste geheugengebruik: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
    if "--profiel" in argumenten:
        profiel = cProfile.Profile()
        profiel.runcall(verdeel, tabel, cyclus="2024", peildatum=PEILDATUM)
        pstats.Stats(profiel).sort_stats("tottime").print_stats(20)


if __name__ == "__main__":
    hoofd(sys.argv[1:])
