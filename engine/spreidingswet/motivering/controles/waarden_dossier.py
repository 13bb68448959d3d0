"""The numbers that a person recorded in the dossier, each with the provisions of the reason that uses it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from spreidingswet.dossier.cyclusdelen import Aantallen
from spreidingswet.dossier.model import Dossier, Toewijzing
from spreidingswet.motivering.controles.waardentabel import Bekend
from spreidingswet.motivering.vondsten import Deel, Maat
from spreidingswet.rapport.grondslag import een
from spreidingswet.toetsing.uitkomst import Reden

Redenen = Mapping[str, Reden]
"""The reasons of one area by the name of what they conclude."""
_VERSLAGMATEN: tuple[Maat, ...] = ("in_verslag", "met_voornemens")
_DELEN: tuple[Deel, ...] = ("totaal", "regulier", "amv")


def gronden(r: Reden | None) -> tuple[str, ...]:
    """Return what a reason rests on, each provision with its authority; nothing without a reason."""
    return () if r is None else tuple(dict.fromkeys(een(g) for g in r.grondslag))


def toewijzingen(dossier: Dossier) -> list[Toewijzing]:
    """Return what the decision assigns, a gemeente each; empty where the dossier does not know."""
    besluit = dossier.verdeelbesluit
    return list((besluit and besluit.toewijzing) or ())


@dataclass(frozen=True, slots=True)
class Vastlegger:
    """Makes known numbers out of fields of a dossier, for one subject."""

    code: str
    redenen: Redenen

    def een(
        self, maat: Maat, deel: Deel, waarde: int | None, wat: str, pad: str, reden: str = "", *, hoofd: bool = True
    ) -> Bekend:
        """Return one field as a number; an absent one is unknown. pad: its place in the dossier."""
        w = None if waarde is None else Fraction(waarde)
        return Bekend(
            onderwerp=self.code, maat=maat, deel=deel, laag=w, hoog=w, wat=wat, anker=f"dossier#/{pad}",
            bepalingen=gronden(self.redenen.get(reden)), hoofd=hoofd,
        )  # fmt: skip

    def beide(self, maat: Maat, a: Aantallen | Toewijzing | None, wat: str, pad: str, reden: str) -> Iterator[Bekend]:
        """Yield a total and its part for amv; the regular part is computed by a rule."""
        if a is not None:
            yield self.een(maat, "totaal", a.totaal, wat, f"{pad}/totaal", reden)
            yield self.een(maat, "amv", a.amv, wat, f"{pad}/amv", reden)

    def sommen(
        self, maat: Maat, paren: Iterable[Aantallen | Toewijzing | None], wat: str, pad: str
    ) -> Iterator[Bekend]:
        """Yield what the gemeenten have together, as far as each of them is known."""
        lijst = list(paren)
        totalen = [a.totaal if a else None for a in lijst]
        amvs = [a.amv if a else None for a in lijst]
        totaal = None if None in totalen else sum(t or 0 for t in totalen)
        amv = None if None in amvs else sum(a or 0 for a in amvs)
        regulier = None if totaal is None or amv is None else totaal - amv
        for deel, waarde in zip(_DELEN, (totaal, regulier, amv), strict=True):
            yield self.een(maat, deel, waarde, wat, pad)


def van_gemeente(dossier: Dossier, code: str, redenen: Redenen) -> Iterator[Bekend]:
    """Yield what the dossier records of a gemeente."""
    v = Vastlegger(code, redenen)
    for n, g in enumerate(dossier.gemeenten):
        if g.code != code:
            continue
        pad = f"gemeenten/{n}"
        yield from v.beide(
            "indicatief", g.indicatief, "het indicatieve aantal", f"{pad}/indicatief", "indicatief_regulier"
        )
        yield from v.beide(
            "in_verslag", g.in_verslag, "het aantal in het verslag", f"{pad}/in_verslag", "verslag_regulier"
        )
        yield from v.beide(
            "gerealiseerd", g.gerealiseerd, "wat volgens het dossier is gerealiseerd", f"{pad}/gerealiseerd",
            "gerealiseerd_regulier",
        )  # fmt: skip
        if g.in_verslag is not None:
            wat, reden = "het verslag, met voornemens", "verslag_regulier_met_voornemens"
            met = (
                ("totaal", g.in_verslag.inclusief_voornemens, "inclusief_voornemens"),
                ("amv", g.in_verslag.amv_inclusief_voornemens, "amv_inclusief_voornemens"),
            )  # fmt: skip
            for maat in _VERSLAGMATEN:
                for deel, waarde, veld in met:
                    d: Deel = "amv" if deel == "amv" else "totaal"
                    yield v.een(maat, d, waarde, wat, f"{pad}/in_verslag/{veld}", reden, hoofd=False)
        if g.geboden is not None:
            yield v.een(
                "gerealiseerd", "totaal", g.geboden.plaatsen, "wat is geboden", f"{pad}/geboden/plaatsen", hoofd=False
            )
    for n, t in enumerate(toewijzingen(dossier)):
        if t.gemeente == code:
            yield from v.beide(
                "toegewezen", t, "de toewijzing", f"verdeelbesluit/toewijzing/{n}", "toegewezen_regulier"
            )


def van_provincie(dossier: Dossier, code: str, redenen: Redenen, gemeenten: frozenset[str]) -> Iterator[Bekend]:
    """Yield what the dossier records of the province; gemeenten: those of the outcome."""
    v = Vastlegger(code, redenen)
    yield from v.beide("opgave", dossier.opgave, "de opgave", "opgave", "opgave_regulier")
    if dossier.verslag is not None:
        sommen = (dossier.verslag.totaal, dossier.verslag.regulier, dossier.verslag.amv)
        for deel, som in zip(_DELEN, sommen, strict=True):
            if som is None:
                continue
            pad, reden, wat = f"verslag/{deel}", f"verslag_{deel}", "de som in het verslag"
            yield v.een("in_verslag", deel, som.aangeboden, wat, f"{pad}/aangeboden", reden, hoofd=False)
            for maat in _VERSLAGMATEN:
                waarde, waar = som.inclusief_voornemens, f"{pad}/inclusief_voornemens"
                yield v.een(maat, deel, waarde, f"{wat}, met voornemens", waar, reden, hoofd=False)
    besluit = dossier.verdeelbesluit
    if besluit is not None and besluit.restopgave is not None:
        r, wat, pad = besluit.restopgave, "de gepubliceerde restopgave", "verdeelbesluit/restopgave"
        samen = None if r.regulier is None or r.amv is None else r.regulier + r.amv
        for deel, waarde in zip(_DELEN, (samen, r.regulier, r.amv), strict=True):
            yield v.een("restopgave", deel, waarde, wat, f"{pad}/{deel}", f"restopgave_{deel}", hoofd=False)
    if lijst := toewijzingen(dossier):
        yield from v.sommen("toegewezen", lijst, "wat het besluit in totaal toewijst", "verdeelbesluit/toewijzing")
    if dossier.gemeenten and {g.code for g in dossier.gemeenten} == gemeenten:
        wat = "wat de gemeenten in het dossier samen hebben"
        yield from v.sommen("indicatief", (g.indicatief for g in dossier.gemeenten), wat, "gemeenten")
        yield from v.sommen("gerealiseerd", (g.gerealiseerd for g in dossier.gemeenten), wat, "gemeenten")


def van_opgegeven(dossier: Dossier) -> Iterator[Bekend]:
    """Yield the sums that a document states without the facilities behind them."""
    for n, o in enumerate(dossier.opgegeven):
        v, pad = Vastlegger(o.betreft, {}), f"opgegeven/{n}"
        yield v.een("telt_mee", o.soort, o.meetellend, "het opgegeven aantal", pad, hoofd=False)
        wat = "het opgegeven aantal, met voornemens"
        yield v.een("met_voornemens", o.soort, o.inclusief_voornemens, wat, pad, hoofd=False)
