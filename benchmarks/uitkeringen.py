"""The grants for the whole country: 12 dossiers, 342 gemeenten, made-up figures with a fixed seed.

    python -m benchmarks.uitkeringen [--profiel]

The bare sum does the same division with plain fractions: no ranges, no reasons, no law. Compare ratios.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import sys
from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from math import ceil, floor
from typing import Any

import spreidingswet
from benchmarks.land import beste
from spreidingswet.basis.nederlands import euro
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.model import Dossier
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.regels.keuze import Regelset, kies, regelboek
from spreidingswet.regels.model import Onderwerp
from spreidingswet.toetsing.verloop import Verloop, doorloop, feiten_van

ZAAD = 20240131
PEILDATUM = date(2026, 6, 15)
BEDRAGEN: dict[Onderwerp, tuple[str, ...]] = {
    "voorziening": (
        "bedrag_bijzondere_aard", "duurzaam_te_vergoeden", "telt_boven_driekwart", "plaatsen_voldoen_aan_a_en_b",
    ),
    "gemeente": ("uitkeringen_gemeente",), "provincie": ("uitkeringen_in_de_provincie",),
}  # fmt: skip
"""What only the grants need."""


def maak(rng: random.Random, provincie: str) -> dict[str, Any]:
    """Make the dossier of a province in which all that the grants need is known: a facility or two per gemeente."""
    codes = sorted(g for g, p in indeling().provincie_van.items() if p == provincie)
    voorzieningen: list[dict[str, Any]] = []
    gemeenten: list[dict[str, Any]] = []
    toewijzing: list[dict[str, Any]] = []
    for c in codes:
        eigen: list[dict[str, Any]] = [
            {
                "id": f"{c}-{i}", "gemeente": c, "plaatsen": rng.randrange(8, 500), "stand": "gerealiseerd",
                "soort": rng.choice(["regulier", "regulier", "amv", "bijzonder"]), "in_verdeelbesluit": True,
                "beschikbaar_vanaf": "2025-01-01", "ter_beschikking": f"2025-{rng.randrange(1, 13):02}-01",
                "beschikbaar_tot": rng.choice(["onbepaalde tijd", "2027-01-01", "2030-01-01"]),
            }
            for i in range(rng.randrange(1, 3))
        ]  # fmt: skip
        plaatsen = sum(v["plaatsen"] for v in eigen)
        indicatief = rng.randrange(30, 500)
        voorzieningen += eigen
        toewijzing.append({"gemeente": c, "totaal": indicatief, "amv": 0})
        gemeenten.append(
            {
                "code": c, "indicatief": {"totaal": indicatief, "amv": 0}, "op_verzoek_verstrekt": rng.randrange(10),
                "gerealiseerd": {"totaal": rng.choice([plaatsen, indicatief]), "amv": 0},
                "geboden": {"plaatsen": plaatsen, "plaatsmaanden": plaatsen * rng.randrange(1, 25)},
                "aanvraag": {"ingediend": "2025-03-01", "elektronisch": True, "beschikbaar_vanaf": "2025-01-01",
                             "plaatsen": plaatsen, "soort": "regulier", "beschikbaar_tot": "onbepaalde tijd"},
            }
        )  # fmt: skip
    return {
        "versie": 1, "cyclus": "2024", "provincie": provincie, "peildatum": PEILDATUM.isoformat(),
        "opgave": {"totaal": sum(t["totaal"] for t in toewijzing), "amv": 0}, "voorzieningen_volledig": True,
        "voorzieningen": voorzieningen, "gemeenten": gemeenten,
        "verdeelbesluit": {"genomen": "2024-12-20", "bekendgemaakt": "2024-12-23", "termijn": "2025-06-30",
                           "toewijzing": toewijzing},
    }  # fmt: skip


def kaal(ruw: dict[str, Any]) -> Fraction:
    """Return what province and gemeenten get together, with plain fractions on facts that are all known."""
    per = {g["code"]: [v for v in ruw["voorzieningen"] if v["gemeente"] == g["code"]] for g in ruw["gemeenten"]}
    totaal = Fraction(0)
    for g in ruw["gemeenten"]:
        eigen = per[g["code"]]
        totaal += 2000 * sum(v["plaatsen"] for v in eigen if v["soort"] != "regulier")
        duurzaam = sum(v["plaatsen"] for v in eigen if v["beschikbaar_tot"] != "2027-01-01")
        n = min(max(0, duurzaam - g["indicatief"]["totaal"]), g["aanvraag"]["plaatsen"])
        totaal += n * (2000 if g["aanvraag"]["plaatsen"] >= 100 else 1000)
    boven = sum(v["plaatsen"] for v in ruw["voorzieningen"]) - Fraction(3, 4) * ruw["opgave"]["totaal"]
    pot = 1500 * max(0, ceil(boven) - sum(g["op_verzoek_verstrekt"] for g in ruw["gemeenten"]))
    deelt = {
        g["code"]: g["geboden"]["plaatsmaanden"]
        for g in ruw["gemeenten"]
        if g["gerealiseerd"]["totaal"] >= g["indicatief"]["totaal"]
    }
    centen = int(pot * 85) if deelt else 0
    precies = {c: Fraction(centen * w, sum(deelt.values())) for c, w in deelt.items()}
    delen = {c: floor(x) for c, x in precies.items()}
    for c in sorted(deelt, key=lambda c: delen[c] - precies[c])[: centen - sum(delen.values())]:
        delen[c] += 1
    return totaal + Fraction(sum(delen.values()), 100) + Fraction(pot * 15, 100)


def land(regelset: Regelset, dossiers: Sequence[Dossier]) -> list[Verloop]:
    """Compute the grants of every province, and nothing else."""
    lezing = DirecteLezing()
    return [
        doorloop(lezing, regelset, d, PEILDATUM, doelen=BEDRAGEN, gegeven=feiten_van(d, regelset)) for d in dossiers
    ]


def hoofd(argumenten: list[str]) -> None:
    """Measure and print."""
    rng = random.Random(ZAAD)
    ruw = [maak(rng, p) for p in sorted(indeling().provincies)]
    dossiers = [spreidingswet.lees_dossier(d) for d in ruw]
    regelset = kies(regelboek(), PEILDATUM, "2024")
    uit = land(regelset, dossiers)
    samen = Fraction(0)
    for d, v in zip(ruw, uit, strict=True):
        bedrag = v.provincie.feiten["uitkeringen_in_de_provincie"]
        assert bedrag == (kaal(d), kaal(d)), d["provincie"]
        samen += kaal(d)
    kaal_tijd = beste(lambda: [kaal(d) for d in ruw], 5)
    alleen = beste(lambda: land(regelset, dossiers), 5)
    alles = beste(lambda: [doorloop(DirecteLezing(), regelset, d, PEILDATUM) for d in dossiers])
    toets = beste(lambda: [spreidingswet.toets(d) for d in dossiers])
    aantal = sum(len(d.gemeenten) for d in dossiers)
    print(f"{len(dossiers)} dossiers, {aantal} gemeenten, {sum(len(d.voorzieningen) for d in dossiers)} voorzieningen")
    print(f"verzonnen cijfers (zaad {ZAAD}); samen {euro(samen)}, gelijk aan de kale berekening\n")
    for naam, tijd in (
        ("kale breuken", kaal_tijd), ("alleen de uitkeringen, met alle tussenstappen", alleen),
        ("alle regels, een lezing", alles), ("bibliotheek: beide lezingen, redenen, andere opties", toets),
    ):  # fmt: skip
        print(f"{naam:<52} {1000 * tijd:9.1f} ms  {tijd / kaal_tijd:8.1f} x kaal  {tijd / alleen:7.2f} x uitkeringen")
    if "--profiel" in argumenten:
        profiel = cProfile.Profile()
        profiel.runcall(land, regelset, dossiers)
        pstats.Stats(profiel).sort_stats("tottime").print_stats(20)


if __name__ == "__main__":
    hoofd(sys.argv[1:])
