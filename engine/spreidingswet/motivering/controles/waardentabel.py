"""Which computed amount of the rules is which measure and part in the words of a motivation."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction

from spreidingswet.motivering.vondsten import Deel, Maat

DELEN: tuple[Deel, ...] = ("totaal", "regulier", "amv")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bekend:
    """One number that is known, or between which bounds it lies (None: no bound known)."""

    onderwerp: str
    maat: Maat
    deel: Deel
    laag: Fraction | None
    hoog: Fraction | None
    wat: str
    anker: str
    bepalingen: tuple[str, ...] = ()
    hoofd: bool = True

    @property
    def exact(self) -> bool:
        """Return whether the number is known exactly."""
        return self.laag is not None and self.laag == self.hoog

    @property
    def onbegrensd(self) -> bool:
        """Return whether nothing is known: no upper bound, and none below but zero."""
        return self.hoog is None and (self.laag is None or self.laag <= 0)


@dataclass(frozen=True, slots=True)
class Rij:
    """One meaning of a computed amount.

    hoofd: whether these words mean this amount first; boven_nul: a difference of which only the surplus is meant;
    alleen_exact: a meaning so far off that it counts only where the amount is known.
    """

    maat: Maat
    deel: Deel
    wat: str
    hoofd: bool = True
    boven_nul: bool = False
    alleen_exact: bool = False


def _per_deel(
    vorm: str, maat: Maat, wat: str, hoofd: bool = True, boven_nul: bool = False
) -> dict[str, tuple[Rij, ...]]:
    return {vorm.format(d): (Rij(maat, d, wat, hoofd, boven_nul),) for d in DELEN}


def _samen(*tabellen: dict[str, tuple[Rij, ...]]) -> dict[str, tuple[Rij, ...]]:
    uit: dict[str, tuple[Rij, ...]] = {}
    for tabel in tabellen:
        for naam, rijen in tabel.items():
            uit[naam] = (*uit.get(naam, ()), *rijen)
    return uit


_BEIDE = _samen(
    _per_deel("{}_meetellend", "telt_mee", "wat meetelt"),
    _per_deel("{}_meetellend", "gerealiseerd", "wat meetelt", False),
    _per_deel("{}_meetellend_met_voornemens", "met_voornemens", "wat meetelt, voornemens meegerekend"),
    _per_deel("{}_verschil", "verschil", "het verschil"),
    _per_deel("{}_verschil", "overschot", "wat boven de opgave of het indicatieve aantal ligt", boven_nul=True),
    _per_deel("{}_verschil_met_voornemens", "verschil", "het verschil, voornemens meegerekend", False),
    _per_deel("{}_verschil_met_voornemens", "overschot", "het overschot, voornemens meegerekend", False, True),
    {
        "aftrek_regulier": (Rij("aftrek", "regulier", "de aftrek"),),
        "aftrek_totaal": (Rij("aftrek", "totaal", "de aftrek"),),
    },
    {"aftrek_bijzonder": (Rij("aftrek", "regulier", "de aftrek van plaatsen van bijzondere aard", False),)},
)
_PROVINCIE = _samen(
    _BEIDE,
    {"opgave_regulier": (Rij("opgave", "regulier", "het reguliere deel van de opgave"),)},
    {
        "opgave_na_uitruil": (Rij("opgave", "totaal", "de opgave na de uitruil", False),),
        "nog_beschikbaar_te_stellen": (Rij("opgave", "totaal", "de opgave na de aftrek", False),),
        "driekwart_grens": (Rij("opgave", "totaal", "75% van de opgave", False),),
        "boven_driekwart": (Rij("overschot", "totaal", "het aantal boven 75% van de opgave", False),),
    },
    _per_deel("verslag_{}", "in_verslag", "het aantal in het verslag"),
    _per_deel("verslag_{}_met_voornemens", "in_verslag", "het verslag, met voornemens", False),
    _per_deel("verslag_{}_met_voornemens", "met_voornemens", "het verslag, met voornemens", False),
    _per_deel("verslag_gemeenten_{}", "in_verslag", "het verslag, per gemeente opgeteld", False),
    _per_deel("verslag_gemeenten_{}_met_voornemens", "in_verslag", "het verslag, met voornemens", False),
    _per_deel("restopgave_{}", "restopgave", "de restopgave"),
    _per_deel("restopgave_{}_met_voornemens", "restopgave", "de restopgave, voornemens meegerekend", False),
    _per_deel("te_verdelen_{}", "restopgave", "wat wordt verdeeld", False),
    {
        f"restopgave_verschil_{d}": (
            Rij("verschil", d, "het verschil met de gepubliceerde restopgave", False, False, True),
        )
        for d in DELEN
    },
    _per_deel("restopgave_{}", "verschil", "de restopgave", False),
)
_GEMEENTE = _samen(
    _BEIDE,
    {"indicatief_regulier": (Rij("indicatief", "regulier", "het reguliere deel van het indicatieve aantal"),)},
    {"sleutel_indicatief": (Rij("indicatief", "totaal", "de uitkomst van de verdeelsleutel", False, False, True),)},
    {"sleutel_indicatief_amv": (Rij("indicatief", "amv", "de uitkomst van de verdeelsleutel", False, False, True),)},
    _per_deel("{}_na_uitruil", "indicatief", "het aantal na de uitruil", False),
    {"toegewezen_regulier": (Rij("toegewezen", "regulier", "de toewijzing"),)},
    {"verslag_regulier": (Rij("in_verslag", "regulier", "het aantal in het verslag"),)},
    {
        "verslag_regulier_met_voornemens": (
            Rij("in_verslag", "regulier", "het verslag, met voornemens", False),
            Rij("met_voornemens", "regulier", "het verslag, met voornemens", False),
        )
    },
    {"gerealiseerd_regulier": (Rij("gerealiseerd", "regulier", "wat is gerealiseerd"),)},
    *(
        _per_deel(vorm, "verschil", wat, False)
        for vorm, wat in (
            ("taak_{}_verschil", "het verschil met de toewijzing"),
            ("afwijking_verslag_{}", "het verschil met het verslag"),
            ("afwijking_indicatief_{}", "het verschil met het indicatieve aantal"),
            ("boven_indicatief_{}", "wat het verslag boven het indicatieve aantal noemt"),
            ("toewijzing_verschil_{}", "het verschil met de berekening"),
        )
    ),
    _per_deel("boven_indicatief_{}", "overschot", "wat het verslag boven het indicatieve aantal noemt", False),
    _per_deel("afwijking_indicatief_{}", "overschot", "wat boven het indicatieve aantal is toegewezen", False, True),
    {"duurzaam_overschot": (Rij("overschot", "totaal", "de duurzame plaatsen boven het indicatieve deel", False),)},
    _per_deel("aandeel_{}", "aandeel_restopgave", "het aandeel in de restopgave"),
)
REDENGETALLEN: dict[str, dict[str, tuple[Rij, ...]]] = {"provincie": _PROVINCIE, "gemeente": _GEMEENTE}
"""Per kind of area: the name of the amount, and what it is called. A gemeente and the province do not share a name that
means something else."""
