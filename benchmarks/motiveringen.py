"""Precision and recall of the checks over the corpus of motivations in tests/motiveringen.

    python -m benchmarks.motiveringen

A finding is right when it is a seeded fault: its code, at its place. Every other finding is a false alarm, and a false
`fout` on a good text is the worst of them. What was missed and what was false is listed, so that it can be judged.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.motiveringen.corpus import Tekst, lees_corpus, past

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.lezen.bestand import lees_motivering
from spreidingswet.motivering.valideren import valideer
from spreidingswet.regels.keuze import kies, regelboek


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A finding with the text of the piece it stands at (None: the whole document) and all that it says."""

    bevinding: Bevinding
    stuk: str | None
    alles: str


def bevindingen(tekst: Tekst, pad: Path | None = None) -> tuple[Gevonden, ...]:
    """Hold a motivation of the corpus (or the same in another file) against its dossier."""
    gelezen = lees_motivering(pad or tekst.motivering)
    dossier = lees_dossier(tekst.dossier)
    uitkomst = toets(dossier)
    validatie = valideer(gelezen, dossier, uitkomst, kies(regelboek(), uitkomst.herkomst.peildatum, dossier.cyclus))
    stukken = {s.plek: s.tekst for s in gelezen.stukken}
    return tuple(
        Gevonden(
            b,
            None if b.plek is None else stukken.get(b.plek, ""),
            " ".join((b.woorden, b.wat, b.verwacht, b.reden or "")),
        )
        for b in validatie.bevindingen
    )


def hoofd() -> None:
    """Print the figures, the misses and the false alarms."""
    gezaaid, gevonden, juist, alarm = Counter[str](), Counter[str](), Counter[str](), Counter[str]()
    gemist: list[str] = []
    vals: list[str] = []
    vals_goed = 0
    for tekst in lees_corpus():
        alle = bevindingen(tekst)
        for fout in tekst.fouten:
            gezaaid[fout.code] += 1
            if any(past(fout, g.bevinding.code, g.stuk, g.alles) for g in alle):
                gevonden[fout.code] += 1
            else:
                gemist.append(f"{tekst.naam} {fout.code}: {fout.zin or fout.betreft}")
        for g in alle:
            b = g.bevinding
            if any(past(f, b.code, g.stuk, g.alles) for f in tekst.fouten):
                juist[b.code] += 1
                continue
            alarm[b.code] += 1
            vals_goed += tekst.goed and b.gewicht == "fout"
            vals.append(f"{tekst.naam} {b.code} {b.gewicht}, {b.plek}: {b.woorden!r}: {b.wat}")
    print("code     gezaaid  gevonden   juist  vals alarm")
    for code in sorted({*gezaaid, *juist, *alarm}):
        print(f"{code}  {gezaaid[code]:6}  {gevonden[code]:8}  {juist[code]:6}  {alarm[code]:10}")
    goed, mis = juist.total(), alarm.total()
    print(f"\ngevonden {gevonden.total()} van {gezaaid.total()} gezaaide fouten")
    print(f"juist {goed} van {goed + mis} bevindingen; fout op een goede tekst: {vals_goed}")
    for titel, regels in (("Gemist", gemist), ("Vals alarm", vals)):
        print(f"\n{titel} ({len(regels)})", *regels, sep="\n  ")


if __name__ == "__main__":
    hoofd()
