"""The share of a gemeente in an amount of its province: in proportion, in whole numbers that add up exactly."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from math import floor

from spreidingswet.basis.antwoord import JA, NEE
from spreidingswet.dossier.waarden import GRENS, Getal, net
from spreidingswet.lezingen.termen import Lid, Rekenbron, Term, geldt, rond
from spreidingswet.regels.formules import Aandeel


def verdeel(te_verdelen: int, gewichten: Sequence[Getal]) -> list[int]:
    """Divide a whole number in proportion to weights, in whole numbers that add up to it exactly.

    Largest remainder: everyone gets the whole part of the exact share; what is left goes, one each, to the largest
    remainders; of equal remainders the larger weight comes first, then the one that stands first. All weights zero:
    nobody gets anything.
    """
    totaal = sum(Fraction(g) for g in gewichten)
    if totaal == 0:
        return [0] * len(gewichten)
    precies = [te_verdelen * Fraction(g) / totaal for g in gewichten]
    uit = [floor(p) for p in precies]
    orde = sorted(range(len(uit)), key=lambda i: (uit[i] - precies[i], -Fraction(gewichten[i]), i))
    for i in orde[: te_verdelen - sum(uit)]:
        uit[i] += 1
    return uit


def reken_aandeel(formule: Aandeel, bron: Rekenbron) -> Term:
    """Compute the share of the subject among its fellows; unknown as long as anyone's part in it is."""
    a = formule.aandeel
    pot = bron.getal(a.te_verdelen)
    inzet = Term("feit", a.te_verdelen, pot)
    leden = bron.leden["gemeenten"] or ()
    stand = {lid.id: geldt(a.waar, lid.antwoord(a.waar.conclusie)) for lid in leden}
    if stand.get(bron.zelf) == NEE:
        return Term("aandeel", "doet niet mee", (0, 0), (inzet,))
    mee = [lid for lid in leden if stand[lid.id] != NEE]
    gewichten = [lid.getal(a.naar) for lid in mee]
    zeker = (
        "gemeenten" not in bron.open_einde
        and pot[0] == pot[1]
        and all(stand[lid.id] == JA for lid in mee)
        and all(w[0] == w[1] for w in gewichten)
    )
    if not zeker or net(pot[0]) != int(pot[0]):
        return Term("aandeel", a.wijze, (0, max(0, pot[1])), (inzet, *_gewichten(mee, gewichten)))
    vast: list[Getal] = [w[0] for w in gewichten]
    eigen = [lid.id for lid in mee].index(bron.zelf)
    som = sum(Fraction(g) for g in vast)
    precies = net(pot[0] * Fraction(vast[eigen]) / som) if som else 0
    if a.wijze == "grootste_resten":
        deel: Getal = verdeel(int(pot[0]), vast)[eigen]
    else:
        deel = net(rond(precies, "rekenkundig"))
    return Term(
        "aandeel", a.wijze, (deel, deel),
        (inzet, Term("gewicht", bron.zelf, gewichten[eigen]), Term("som", "gemeenten", (net(som), net(som))),
         Term("precies", bron.zelf, (precies, precies))),
    )  # fmt: skip


def _gewichten(mee: Sequence[Lid], gewichten: Sequence[tuple[Getal, Getal]]) -> list[Term]:
    return [Term("lid", lid.id, w) for lid, w in zip(mee, gewichten, strict=True) if w[1] != GRENS or w[0]]
