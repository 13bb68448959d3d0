"""What dossier and outcome know: every number with its subject, part and measure, its bounds and its anchor.

Numbers that a reason computed come from that reason; numbers that a person recorded come from the dossier, and carry
the provisions of the reason that uses them. Where words can mean more than one number ("in het verslag": firm, or with
intentions), the first meaning is `hoofd` and the others stand beside it: a number that equals any of them is right.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from spreidingswet.motivering.controles import waarden_dossier
from spreidingswet.motivering.controles.waarden_dossier import Redenen, Vastlegger, gronden
from spreidingswet.motivering.controles.waardentabel import REDENGETALLEN, Bekend
from spreidingswet.motivering.vondsten import Deel, Maat
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.regels.formules import Getal
from spreidingswet.regels.model import Rekenregel
from spreidingswet.regels.wandelen import formuledelen
from spreidingswet.toetsing.uitkomst import Reden, Voorzieninguitkomst

LAND = "NL"
_RUIM = 1_000_000_000_000
"""Above any number of places or euros in a decision: a bound this high is no bound."""
_MAX_GEMEENTEN = 10
"""With more gemeenten their sums are so many that nearly every number is one."""
_BEDRAG = 500
"""The smallest amount per place that a grant can be; smaller numbers in the formulas are numbers of places."""


@dataclass(frozen=True, slots=True)
class Waarden:
    """Everything that is known, by subject and measure; and the amounts and percentages of the grants."""

    per: dict[tuple[str, Maat], tuple[Bekend, ...]]
    namen: dict[str, str]
    bedragen: frozenset[Fraction]
    procenten: frozenset[Fraction]
    exact: frozenset[Fraction]
    """Every number that is known exactly, whatever it is of, without its sign."""
    samen: frozenset[Fraction]
    """What any of the gemeenten have together of one measure and part: "deze drie gemeenten, samen 680"."""

    def van(self, onderwerp: str, maat: Maat) -> tuple[Bekend, ...]:
        """Return what is known of one subject in one measure, first meanings first."""
        return self.per.get((onderwerp, maat), ())

    def gelijk(self, maat: Maat, waarde: Fraction) -> tuple[Bekend, ...]:
        """Return every exact first meaning in this measure that has this value, whatever its subject or part."""
        alle = (b for (_, m), lijst in self.per.items() if m == maat for b in lijst)
        return tuple(b for b in alle if b.hoofd and b.exact and b.laag == waarde)


def waarden(zaak: Zaak) -> Waarden:
    """Collect what dossier and outcome of a case know. Pure; the order is that of outcome and dossier."""
    per: dict[tuple[str, Maat], list[Bekend]] = defaultdict(list)
    for b in _alle(zaak):
        per[b.onderwerp, b.maat].append(b)
    u = zaak.uitkomst
    namen = {v.id: v.naam for v in u.voorzieningen} | {g.code: g.naam for g in u.gemeenten}
    namen |= {u.provincie.code: f"de provincie {u.provincie.naam}", LAND: "Nederland"}
    geordend = {s: tuple(sorted(lijst, key=lambda b: not b.hoofd)) for s, lijst in per.items()}
    return Waarden(geordend, namen, *_regeling(zaak), _exact(geordend), _samen(geordend))


def _exact(per: Mapping[tuple[str, Maat], tuple[Bekend, ...]]) -> frozenset[Fraction]:
    return frozenset(abs(b.laag) for lijst in per.values() for b in lijst if b.exact and b.laag is not None)


def _samen(per: Mapping[tuple[str, Maat], tuple[Bekend, ...]]) -> frozenset[Fraction]:
    """Return the sums of any gemeenten; of more gemeenten than a sentence takes together, none."""
    per_deel: dict[tuple[Maat, Deel], list[Fraction]] = defaultdict(list)
    for (code, maat), lijst in per.items():
        if code.startswith("GM") and maat in ("indicatief", "toegewezen", "in_verslag", "telt_mee"):
            for b in lijst:
                if b.exact and b.hoofd and b.laag:
                    per_deel[maat, b.deel].append(b.laag)
    uit: set[Fraction] = set()
    for stukken in per_deel.values():
        if len(stukken) <= _MAX_GEMEENTEN:
            sommen = {Fraction(0)}
            for w in stukken:
                sommen |= {s + w for s in sommen}
            uit |= sommen
    return frozenset(uit)


def _alle(zaak: Zaak) -> Iterator[Bekend]:
    u, d = zaak.uitkomst, zaak.dossier
    redenen: Redenen = {r.conclusie: r for r in u.provincie.redenen}
    yield from _uit_redenen(u.provincie.code, "provincie", redenen)
    yield from waarden_dossier.van_provincie(d, u.provincie.code, redenen, frozenset(g.code for g in u.gemeenten))
    for g in u.gemeenten:
        redenen = {r.conclusie: r for r in g.redenen}
        yield from _uit_redenen(g.code, "gemeente", redenen)
        yield from waarden_dossier.van_gemeente(d, g.code, redenen)
    yield from waarden_dossier.van_opgegeven(d)
    for v in u.voorzieningen:
        yield from _voorziening(zaak, v)
    yield from _raming(zaak)


def _grens(waarde: int | str | None) -> Fraction | None:
    w = None if waarde is None else Fraction(waarde)
    return None if w is None or abs(w) >= _RUIM else w


def _uit_redenen(code: str, soort: str, redenen: Redenen) -> Iterator[Bekend]:
    """Yield the amounts that rules computed for an area, under every name by which a motivation may call them."""
    for r in redenen.values():
        if r.berekening is None or r.eenheid == "dag":
            continue
        laag, hoog = _grens(r.berekening.waarde), _grens(r.berekening.hoogstens)
        for rij in REDENGETALLEN[soort].get(r.conclusie, ()):
            if rij.alleen_exact and (laag is None or laag != hoog):
                continue
            yield Bekend(
                onderwerp=code, maat=rij.maat, deel=rij.deel, laag=_boven_nul(laag, rij.boven_nul),
                hoog=_boven_nul(hoog, rij.boven_nul), wat=rij.wat, anker=f"{code}/{r.regel}", bepalingen=gronden(r),
                hoofd=rij.hoofd,
            )  # fmt: skip
        if r.eenheid == "euro":
            yield Bekend(
                onderwerp=code, maat="bedrag_per_plaats" if r.conclusie.startswith("bedrag_per_") else "uitkering",
                deel="totaal", laag=laag, hoog=hoog, wat="de uitkering", anker=f"{code}/{r.regel}",
                bepalingen=gronden(r),
            )  # fmt: skip


def _boven_nul(w: Fraction | None, begrens: bool) -> Fraction | None:
    return max(Fraction(0), w) if begrens and w is not None else w


def _voorziening(zaak: Zaak, v: Voorzieninguitkomst) -> Iterator[Bekend]:
    """Yield what is known of a facility; it has places of one kind, so that the part and the whole are the same."""
    n, d = next((n, d) for n, d in enumerate(zaak.dossier.voorzieningen) if d.id == v.id)
    pad = f"voorzieningen/{n}/plaatsen"
    eigen: Deel = "amv" if v.soort == "amv" else "regulier"
    reden: Reden | None = next((r for r in v.redenen if r.conclusie == "meetellend"), None)
    maker = Vastlegger(v.id, {} if reden is None else {"meetellend": reden})
    p = _grens(v.plaatsen)
    telt, telt_hoog = Fraction(v.meetellend), _grens(v.meetellend_hoogstens)
    niet = None if p is None or telt_hoog is None else p - telt_hoog
    met = Fraction(v.meetellend_inclusief_voornemens)
    # With intentions there is no upper bound in the outcome; where the judgement is certain, the number is too.
    zeker = v.oordeel != "onbekend" and telt == telt_hoog
    grenzen: tuple[tuple[Maat, Fraction | None, Fraction | None, str], ...] = (
        ("telt_mee", telt, telt_hoog, "wat meetelt"),
        ("telt_niet_mee", niet, None if p is None else p - telt, "wat niet meetelt"),
        ("met_voornemens", met, met if zeker else None, "wat meetelt, voornemens meegerekend"),
    )  # fmt: skip
    delen: tuple[Deel, ...] = ("totaal", eigen) if v.soort is not None else ("totaal",)
    for soort in delen:
        yield maker.een("plaatsen", soort, v.plaatsen, "het aantal plaatsen", pad, "meetellend")
        for maat, laag, hoog, wat in grenzen:
            anker = f"{v.id}/{reden.regel if reden else 'telt-mee'}"
            yield Bekend(onderwerp=v.id, maat=maat, deel=soort, laag=laag, hoog=hoog, wat=wat, anker=anker,
                         bepalingen=gronden(reden))  # fmt: skip
        if d.stand == "gerealiseerd":
            yield maker.een("gerealiseerd", soort, v.plaatsen, "het aantal plaatsen", pad, "meetellend")
        elif d.stand == "voornemen":
            yield maker.een("voornemen", soort, v.plaatsen, "het aantal plaatsen", pad, "meetellend")


def _raming(zaak: Zaak) -> Iterator[Bekend]:
    """Yield the capaciteitsraming of the cycle, with the source of its parameter."""
    norm = {n: zaak.regelset.normen.get(n) for n in ("capaciteitsraming", "capaciteitsraming_amv")}
    totaal, amv = (n.waarde if n is not None and isinstance(n.waarde, int) else None for n in norm.values())
    regulier = None if totaal is None or amv is None else totaal - amv
    delen: tuple[tuple[Deel, int | None], ...] = (("totaal", totaal), ("regulier", regulier), ("amv", amv))
    for deel, waarde in delen:
        w = _grens(waarde)
        yield Bekend(
            onderwerp=LAND, maat="raming", deel=deel, laag=w, hoog=w, wat="de capaciteitsraming",
            anker=f"dossier#/cyclus {zaak.dossier.cyclus}", bepalingen=("artikel 2, eerste lid, Spreidingswet (wet)",),
        )  # fmt: skip


def _regeling(zaak: Zaak) -> tuple[frozenset[Fraction], frozenset[Fraction]]:
    """Return the amounts per place and the percentages that the rules about the grants contain."""
    bedragen: set[Fraction] = set()
    procenten: set[Fraction] = set()
    for r in zaak.regelset.regels:
        if not isinstance(r, Rekenregel) or r.rubriek != "uitkeringen":
            continue
        for w in (Fraction(f.getal) for f in formuledelen(r.formule) if isinstance(f, Getal)):
            if 0 < w < 1:
                procenten.add(w * 100)
            elif w >= _BEDRAG and r.eenheid == "euro":
                bedragen.add(w)
    return frozenset(bedragen), frozenset(procenten)
