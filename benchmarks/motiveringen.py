"""Precision and recall of the checks over the corpus of motivations in tests/motiveringen.

    python -m benchmarks.motiveringen

A finding is right when it is a seeded fault (its code, at its words) or is listed as right (`terecht`: what follows
from a seeded fault). Every other finding is a false alarm, and a false `fout` on a good text is the worst of them.
What was missed and what was false is listed, so that it can be judged. Recall counts the seeded faults; precision
counts findings. These texts were tuned on (the report says how far); the held-out ones are in achtergehouden.py.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.motiveringen.corpus import Tekst, Verwacht, genormaliseerd, lees_corpus, past, raakt

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.lezen.bestand import lees_motivering
from spreidingswet.motivering.valideren import valideer
from spreidingswet.regels.keuze import kies, regelboek

GEWICHTEN = ("fout", "waarschuwing", "opmerking")


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A finding with the text of the piece it stands at (None: the whole document) and all that it says."""

    bevinding: Bevinding
    stuk: str | None
    alles: str

    @property
    def waar(self) -> tuple[int, int]:
        """Return the first and last character of its words in the piece."""
        return self.bevinding.begin, self.bevinding.begin + len(self.bevinding.woorden)

    def is_(self, fout: Verwacht) -> bool:
        """Tell whether this is a seeded fault: its code, at its words."""
        return past(fout, self.bevinding.code, self.stuk, self.alles, self.waar)

    def op(self, zin: str) -> bool:
        """Tell whether this finding stands at a phrase."""
        return self.stuk is not None and raakt(zin, self.stuk, self.waar)

    def terecht(self, tekst: Tekst) -> bool:
        """Tell whether this is a seeded fault of a text or listed as following from one."""
        volgt = any(t.code == self.bevinding.code and self.op(t.zin) for t in tekst.terecht)
        return volgt or any(self.is_(f) for f in tekst.fouten)


@dataclass(frozen=True, slots=True)
class Gemeten:
    """What the program finds in one text, and how many of its sentences it did not judge."""

    tekst: Tekst
    bevindingen: tuple[Gevonden, ...]
    niet_beoordeeld: int

    def gevonden(self) -> list[Verwacht]:
        """Return the seeded faults that were found."""
        return [f for f in self.tekst.fouten if any(g.is_(f) for g in self.bevindingen)]

    def gemist(self) -> list[Verwacht]:
        """Return the seeded faults that were not found."""
        return [f for f in self.tekst.fouten if not any(g.is_(f) for g in self.bevindingen)]

    def vals(self) -> list[Gevonden]:
        """Return the findings that are no fault of the text."""
        return [g for g in self.bevindingen if not g.terecht(self.tekst)]


def meet(tekst: Tekst, pad: Path | None = None) -> Gemeten:
    """Hold a motivation of the corpus (or the same in another file) against its dossier."""
    gelezen = lees_motivering(pad or tekst.motivering)
    dossier = lees_dossier(tekst.dossier)
    uitkomst = toets(dossier)
    validatie = valideer(gelezen, dossier, uitkomst, kies(regelboek(), uitkomst.herkomst.peildatum, dossier.cyclus))
    stukken = {s.plek: s.tekst for s in gelezen.stukken}
    gevonden = tuple(
        Gevonden(
            b,
            None if b.plek is None else stukken.get(b.plek, ""),
            " ".join((b.woorden, b.wat, b.verwacht, b.reden or "")),
        )
        for b in validatie.bevindingen
    )
    return Gemeten(tekst, gevonden, len(validatie.niet_beoordeeld))


def bevindingen(tekst: Tekst, pad: Path | None = None) -> tuple[Gevonden, ...]:
    """Return what the program finds in a motivation of the corpus (or in the same in another file)."""
    return meet(tekst, pad).bevindingen


@dataclass(slots=True)
class Telling:
    """Seeded and found faults, right and false findings, of one weight or code."""

    gezaaid: int = 0
    gevonden: int = 0
    juist: int = 0
    vals: int = 0
    vals_op_goed: int = 0

    def regel(self, naam: str) -> str:
        """Return a line of the report."""
        alle = self.juist + self.vals
        return (
            f"{naam:14}{self.gezaaid:8}{self.gevonden:10}{_deel(self.gevonden, self.gezaaid):>10}"
            f"{alle:13}{self.juist:7}{_deel(self.juist, alle):>11}{self.vals:6}{self.vals_op_goed:21}"
        )


KOP = (
    f"{'':14}{'gezaaid':>8}{'gevonden':>10}{'trefkans':>10}{'bevindingen':>13}{'juist':>7}{'juistheid':>11}{'vals':>6}"
    f"{'vals op goede tekst':>21}"
)


def _deel(teller: int, noemer: int) -> str:
    return f"{100 * teller / noemer:.0f}%" if noemer else "-"


@dataclass(slots=True)
class Tellingen:
    """The counts by weight and by code, and all together."""

    per: dict[str, Telling] = field(default_factory=dict)

    def tel(self, gemeten: Gemeten) -> None:
        """Add what was found in one text."""
        for f in gemeten.tekst.fouten:
            for t in self._van(f.code, f.gewicht):
                t.gezaaid += 1
        for f in gemeten.gevonden():
            for t in self._van(f.code, f.gewicht):
                t.gevonden += 1
        vals = gemeten.vals()
        for g in gemeten.bevindingen:
            for t in self._van(g.bevinding.code, g.bevinding.gewicht):
                t.juist += g not in vals
                t.vals += g in vals
                t.vals_op_goed += g in vals and gemeten.tekst.goed

    def _van(self, *namen: str) -> Iterable[Telling]:
        return [self.per.setdefault(n, Telling()) for n in (*namen, "samen")]


def verslag(alle: Iterable[Gemeten]) -> str:
    """Return the figures as lines of text, with what was missed and what was false."""
    tellingen, teksten, gemist, vals = Tellingen(), list(alle), list[str](), list[str]()
    for m in teksten:
        tellingen.tel(m)
        gemist += [f"{m.tekst.naam} {f.code} {f.gewicht}: {f.zin or f.betreft}" for f in m.gemist()]
        for g in m.vals():
            b = g.bevinding
            val = next((v.waarom for v in m.tekst.vallen if g.op(v.zin)), "")
            vals.append(
                f"{m.tekst.naam} {b.code} {b.gewicht}, {b.plek or 'hele stuk'}: {b.woorden!r}: {b.wat}"
                + (f" (een val: {val})" if val else "")
            )
    regels = [KOP]
    regels += [tellingen.per.get(n, Telling()).regel(n) for n in (*GEWICHTEN, "samen")]
    regels += ["", *(t.regel(n) for n, t in sorted(tellingen.per.items()) if n.startswith("SW-"))]
    regels += ["", f"{'':32}{'woorden':>8}{'gezaaid':>9}{'gevonden':>10}{'vals':>6}{'niet beoordeeld':>17}"]
    for m in teksten:
        regels.append(
            f"{m.tekst.naam:32}{m.tekst.woorden():8}{len(m.tekst.fouten):9}{len(m.gevonden()):10}{len(m.vals()):6}"
            f"{m.niet_beoordeeld:17}"
        )
    regels.append(f"{'samen':32}{'':33}{sum(m.niet_beoordeeld for m in teksten):17}")
    regels += ["", "De herkenning is bijgesteld op:"]
    for hoe in dict.fromkeys(m.tekst.bijgesteld for m in teksten):
        nummers = ", ".join(m.tekst.naam[:2] for m in teksten if m.tekst.bijgesteld == hoe)
        regels.append(f"  {hoe}: {nummers}")
    regels.append("  Onafhankelijk is alleen python -m benchmarks.achtergehouden.")
    for titel, lijst in (("Gemist", gemist), ("Vals alarm", vals)):
        regels += ["", f"{titel} ({len(lijst)})", *(f"  {genormaliseerd(r)}" for r in lijst)]
    return "\n".join(regels)


def hoofd() -> None:
    """Print the figures, the misses and the false alarms."""
    print(verslag(meet(t) for t in lees_corpus()))


if __name__ == "__main__":
    hoofd()
