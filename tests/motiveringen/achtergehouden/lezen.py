"""The held-out motivations: texts nobody tuned the checks on, measured beside the first measurement.

The list of faults has the form of the corpus (tests/motiveringen/corpus.py); one dossier serves more than one text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.lezen.bestand import lees_motivering
from spreidingswet.motivering.valideren import valideer
from spreidingswet.regels.keuze import kies, regelboek
from tests.motiveringen.corpus import Verwacht, genormaliseerd, past

MAP = Path(__file__).parent
MAPPEN = {
    "eerste": MAP,
    **{
        naam: MAP.parent / f"achtergehouden{k}"
        for k, naam in enumerate(("tweede", "derde", "vierde", "vijfde", "zesde"), start=2)
    },
}
"""The sets: each next one was written, blind again, after the checks had been mended on the one before."""
GEWICHTEN = ("fout", "waarschuwing", "opmerking")


@dataclass(frozen=True, slots=True)
class Gezaaid:
    """A seeded fault and the kind of mistake it is."""

    soort: str
    fout: Verwacht


@dataclass(frozen=True, slots=True)
class Terecht:
    """A finding that is right although nobody seeded it, judged by hand: its code, words of its piece, and why."""

    code: str
    zin: str | None
    betreft: str
    waarom: str


@dataclass(frozen=True, slots=True)
class Tekst:
    """One held-out motivation."""

    naam: str
    motivering: Path
    dossier: Path
    goed: bool
    fouten: tuple[Gezaaid, ...]
    terecht: tuple[Terecht, ...]

    def stukken(self) -> tuple[str, ...]:
        """Return the text of every piece, white space normalised, as the program reads the file."""
        return tuple(genormaliseerd(s.tekst) for s in lees_motivering(self.motivering).stukken)


@dataclass(frozen=True, slots=True)
class Gevonden:
    """A finding and the text of the piece it stands at (None: the whole document)."""

    bevinding: Bevinding
    stuk: str | None

    @property
    def alles(self) -> str:
        """All that the finding says."""
        b = self.bevinding
        return " ".join((b.woorden, b.wat, b.verwacht, b.reden or ""))


@dataclass(slots=True)
class Meting:
    """What was found: per weight the seeded faults, those found, and the findings that are not right."""

    gezaaid: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GEWICHTEN, 0))
    gevonden: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GEWICHTEN, 0))
    juist: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GEWICHTEN, 0))
    terecht: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GEWICHTEN, 0))
    vals: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GEWICHTEN, 0))
    vals_op_goede_tekst: dict[str, int] = field(default_factory=lambda: dict.fromkeys(GEWICHTEN, 0))
    gemist: list[tuple[Tekst, Gezaaid, tuple[Gevonden, ...]]] = field(default_factory=list)
    alarmen: list[tuple[Tekst, Gevonden]] = field(default_factory=list)

    def tellingen(self) -> dict[str, dict[str, int]]:
        """Return the counts by name and weight."""
        namen = ("gezaaid", "gevonden", "juist", "terecht", "vals", "vals_op_goede_tekst")
        return {naam: dict(getattr(self, naam)) for naam in namen}


def lees_teksten(map_: Path = MAP) -> tuple[Tekst, ...]:
    """Read fouten.yaml of a set."""
    uit = []
    for v in yaml.safe_load((map_ / "fouten.yaml").read_text(encoding="utf-8"))["teksten"]:
        fouten = []
        for waarden in v["fouten"]:
            rest = {k: w for k, w in waarden.items() if k != "soort"}
            fouten.append(
                Gezaaid(waarden["soort"], Verwacht(**{"woorden": "", **rest, "ook": tuple(rest.get("ook", ()))}))
            )
        uit.append(
            Tekst(
                naam=v["naam"],
                motivering=map_ / v["motivering"],
                dossier=map_ / "dossiers" / v["dossier"],
                goed=v["goed"],
                fouten=tuple(fouten),
                terecht=tuple(_terecht(t) for t in v.get("terecht", ())),
            )
        )
    return tuple(uit)


def _terecht(v: Mapping[str, Any]) -> Terecht:
    return Terecht(code=v["code"], zin=v.get("zin"), betreft=v.get("betreft", ""), waarom=v["waarom"])


def bevindingen(tekst: Tekst) -> tuple[Gevonden, ...]:
    """Hold one text against its dossier."""
    gelezen = lees_motivering(tekst.motivering)
    dossier = lees_dossier(tekst.dossier)
    uitkomst = toets(dossier)
    validatie = valideer(gelezen, dossier, uitkomst, kies(regelboek(), uitkomst.herkomst.peildatum, dossier.cyclus))
    stukken = {s.plek: s.tekst for s in gelezen.stukken}
    return tuple(Gevonden(b, None if b.plek is None else stukken.get(b.plek, "")) for b in validatie.bevindingen)


def _is_terecht(regel: Terecht, gevonden: Gevonden) -> bool:
    if regel.code != gevonden.bevinding.code:
        return False
    if regel.zin is not None and (gevonden.stuk is None or regel.zin not in genormaliseerd(gevonden.stuk)):
        return False
    return regel.betreft.casefold() in gevonden.alles.casefold()


def meet(teksten: tuple[Tekst, ...]) -> Meting:
    """Measure every text: which seeded faults are found, and which findings are neither seeded nor right."""
    meting = Meting()
    for tekst in teksten:
        alle = bevindingen(tekst)
        for gezaaid in tekst.fouten:
            fout = gezaaid.fout
            meting.gezaaid[fout.gewicht] += 1
            if any(past(fout, g.bevinding.code, g.stuk, g.alles) for g in alle):
                meting.gevonden[fout.gewicht] += 1
            else:
                daar = tuple(
                    g for g in alle if fout.zin and g.stuk and genormaliseerd(fout.zin) in genormaliseerd(g.stuk)
                )
                meting.gemist.append((tekst, gezaaid, daar))
        for g in alle:
            b = g.bevinding
            if any(past(z.fout, b.code, g.stuk, g.alles) for z in tekst.fouten):
                meting.juist[b.gewicht] += 1
            elif any(_is_terecht(t, g) for t in tekst.terecht):
                meting.terecht[b.gewicht] += 1
            else:
                meting.vals[b.gewicht] += 1
                meting.vals_op_goede_tekst[b.gewicht] += tekst.goed
                meting.alarmen.append((tekst, g))
    return meting
