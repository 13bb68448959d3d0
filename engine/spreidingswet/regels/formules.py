"""Formulas of the rule language: exact arithmetic on numbers and on days. A closed set, no code."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Discriminator, Field, Tag

from spreidingswet.bronnen.model import Dag, Vast
from spreidingswet.regels.voorwaarden import ConclusieToets, FeitNaam, Naam, VoorwaardenVan

Tweetal = Annotated[list["Formule"], Field(min_length=2, max_length=2)]
Delen = Annotated[list["Formule"], Field(min_length=2)]


class Feitwaarde(Vast):
    """The value of a fact."""

    feit: FeitNaam


class Grootheidwaarde(Vast):
    """An amount or day that another rule computed."""

    grootheid: FeitNaam


class Parameterwaarde(Vast):
    """The value of a parameter of the cycle."""

    parameter: Naam


class Getal(Vast):
    """A number that is part of the rule itself: an integer, or a decimal fraction as text ("0.75")."""

    getal: Annotated[int, Field(strict=True)] | Annotated[str, Field(pattern=r"^-?[0-9]{1,15}\.[0-9]{1,9}$")]


class Optellen(Vast):
    """Sum of the parts."""

    optellen: Delen


class Aftrekken(Vast):
    """First minus second."""

    aftrekken: Tweetal


class Vermenigvuldigen(Vast):
    """Product of the parts."""

    vermenigvuldigen: Delen


class Gedeeld(Vast):
    """First divided by second, exactly; unknown where the second can be zero."""

    delen: Tweetal


class Afronding(Vast):
    """What is rounded, and how: to a whole number, or to so many decimals."""

    van: Formule
    wijze: Literal["rekenkundig", "naar_boven", "naar_beneden"]
    """`rekenkundig`: to the nearest, a half away from zero."""
    decimalen: Annotated[int, Field(ge=0, le=6)] = 0


class Afronden(Vast):
    """Rounded value."""

    afronden: Afronding


class KleinsteVan(Vast):
    """The smallest of the parts."""

    kleinste_van: Delen


class GrootsteVan(Vast):
    """The greatest of the parts."""

    grootste_van: Delen


def _waarsoort(waarde: object) -> str:
    heeft = "voorwaarden_van" in waarde if isinstance(waarde, dict) else hasattr(waarde, "voorwaarden_van")
    return "voorwaarden_van" if heeft else "conclusie"


Waar = Annotated[
    Annotated[ConclusieToets, Tag("conclusie")] | Annotated[VoorwaardenVan, Tag("voorwaarden_van")],
    Discriminator(_waarsoort),
]


class SomOver(Vast):
    """Sum of an amount or fact over what belongs to the subject; without `van` it counts them."""

    over: Literal[
        "voorzieningen", "overbruggers", "gemeenten", "provincies", "uitruil", "uitruil_naar", "uitruil_van"
    ]  # fmt: skip
    """`uitruil`: every agreed exchange; `uitruil_naar` and `uitruil_van`: those in which this gemeente takes over, or
    gives away."""
    van: Naam | None = None
    waar: Waar | None = None
    """Only those for which this holds; for `overbruggers` the conclusion of the pair."""


class Som(Vast):
    """A sum over facilities, exchanges, gemeenten or provincies."""

    som: SomOver


class AandeelVan(Vast):
    """What is divided over the gemeenten of the province, over which of these, and in proportion to what."""

    te_verdelen: FeitNaam
    """Amount of the province, written provincie.naam: an integer."""
    naar: Naam
    """Amount of each gemeente that sets the proportion."""
    waar: ConclusieToets
    """Only gemeenten for which this holds take part."""
    wijze: Literal["grootste_resten", "rekenkundig"]
    """`grootste_resten`: whole numbers that add up exactly; `rekenkundig`: each rounded by itself."""


class Aandeel(Vast):
    """The share of this gemeente in an amount of its province."""

    aandeel: AandeelVan


class Wanneer(Vast):
    """One formula when a conclusion holds, otherwise another."""

    wanneer: ConclusieToets
    dan: Formule
    anders: Formule


class NaderBepaald(Vast):
    """What a stated figure leaves of a computed range; without effect when the two exclude each other."""

    nader_bepaald: Formule
    door: Naam
    """Fact with the stated figure."""


# -- days --------------------------------------------------------------------------------------------------------------


class Dagwaarde(Vast):
    """A day that is part of the rule itself."""

    dag: Dag


class Verschoven(Vast):
    """A day, and by how much it is moved."""

    van: Formule
    aantal: Annotated[int, Field(strict=True, ge=-1200, le=1200)]


class MaandenNa(Vast):
    """The same day so many months later, or the last day of that month where it has no such day."""

    maanden_na: Verschoven


class DagenNa(Vast):
    """So many days later (before, if negative)."""

    dagen_na: Verschoven


class InJaar(Vast):
    """A day of the calendar year in which another day lies, or of a later one."""

    jaar_van: Formule
    jaren_later: Annotated[int, Field(strict=True, ge=0, le=20)] = 0
    dag: Annotated[str, Field(pattern=r"^(0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])$|^(0[469]|11)-(0[1-9]|[12][0-9]|30)$"
                                      r"|^02-(0[1-9]|1[0-9]|2[0-8])$")]  # fmt: skip
    """Month and day, one that every year has: "12-31"."""


class DagInJaar(Vast):
    """A fixed day of a calendar year."""

    dag_in_jaar: InJaar


class EersteMaand(Vast):
    """A day, and the months of which the next is looked for."""

    na: Formule
    maanden: Annotated[list[Annotated[int, Field(strict=True, ge=1, le=12)]], Field(min_length=1)]
    binnen_dezelfde_maand: bool = False
    """Whether the month in which the day itself lies can be the one."""


class EersteMaandNa(Vast):
    """The first day of the first of these months after a day."""

    eerste_maand_na: EersteMaand


class VroegsteVan(Vast):
    """The earliest of some days."""

    vroegste_van: Delen


class LaatsteVan(Vast):
    """The latest of some days."""

    laatste_van: Delen


class Verlenging(Vast):
    """The last day of a statutory term, and the day from which it runs."""

    einde: Formule
    begin: Formule
    """The day of the event; the term runs from the next."""


class Verlengd(Vast):
    """The last day of a term of at most twelve weeks as the Algemene termijnenwet extends it (art. 1 to 3)."""

    verlengd: Verlenging


_FORMULES = {
    "feit": Feitwaarde, "grootheid": Grootheidwaarde, "parameter": Parameterwaarde, "getal": Getal,
    "optellen": Optellen, "aftrekken": Aftrekken, "vermenigvuldigen": Vermenigvuldigen, "delen": Gedeeld,
    "afronden": Afronden, "kleinste_van": KleinsteVan, "grootste_van": GrootsteVan, "som": Som, "aandeel": Aandeel,
    "wanneer": Wanneer, "nader_bepaald": NaderBepaald, "dag": Dagwaarde, "maanden_na": MaandenNa,
    "dagen_na": DagenNa, "dag_in_jaar": DagInJaar, "eerste_maand_na": EersteMaandNa, "vroegste_van": VroegsteVan,
    "laatste_van": LaatsteVan, "verlengd": Verlengd,
}  # fmt: skip


def _formulesoort(waarde: object) -> str | None:
    if isinstance(waarde, dict):
        return next((s for s in _FORMULES if s in waarde), None)
    return next((s for s, model in _FORMULES.items() if isinstance(waarde, model)), None)


Formule = Annotated[
    Annotated[Feitwaarde, Tag("feit")]
    | Annotated[Grootheidwaarde, Tag("grootheid")]
    | Annotated[Parameterwaarde, Tag("parameter")]
    | Annotated[Getal, Tag("getal")]
    | Annotated[Optellen, Tag("optellen")]
    | Annotated[Aftrekken, Tag("aftrekken")]
    | Annotated[Vermenigvuldigen, Tag("vermenigvuldigen")]
    | Annotated[Gedeeld, Tag("delen")]
    | Annotated[Afronden, Tag("afronden")]
    | Annotated[KleinsteVan, Tag("kleinste_van")]
    | Annotated[GrootsteVan, Tag("grootste_van")]
    | Annotated[Som, Tag("som")]
    | Annotated[Aandeel, Tag("aandeel")]
    | Annotated[Wanneer, Tag("wanneer")]
    | Annotated[NaderBepaald, Tag("nader_bepaald")]
    | Annotated[Dagwaarde, Tag("dag")]
    | Annotated[MaandenNa, Tag("maanden_na")]
    | Annotated[DagenNa, Tag("dagen_na")]
    | Annotated[DagInJaar, Tag("dag_in_jaar")]
    | Annotated[EersteMaandNa, Tag("eerste_maand_na")]
    | Annotated[VroegsteVan, Tag("vroegste_van")]
    | Annotated[LaatsteVan, Tag("laatste_van")]
    | Annotated[Verlengd, Tag("verlengd")],
    Discriminator(
        _formulesoort,
        custom_error_type="geen_formule",
        custom_error_message="geen formule: verwacht een van " + ", ".join(_FORMULES),
    ),
]
"""A formula over numbers or days, evaluated exactly on what is known of its inputs."""

for _model in (Optellen, Aftrekken, Vermenigvuldigen, Gedeeld, Afronding, Afronden, KleinsteVan, GrootsteVan, Wanneer,
               NaderBepaald, Verschoven, MaandenNa, DagenNa, InJaar, DagInJaar, EersteMaand, EersteMaandNa,
               VroegsteVan, LaatsteVan, Verlenging, Verlengd):  # fmt: skip
    _model.model_rebuild()


def delen_van(f: object) -> list[Formule]:
    """Return the formulas directly inside a formula."""
    match f:
        case Optellen():
            return f.optellen
        case Aftrekken():
            return f.aftrekken
        case Vermenigvuldigen():
            return f.vermenigvuldigen
        case Gedeeld():
            return f.delen
        case Afronden():
            return [f.afronden.van]
        case KleinsteVan():
            return f.kleinste_van
        case GrootsteVan():
            return f.grootste_van
        case Wanneer():
            return [f.dan, f.anders]
        case NaderBepaald():
            return [f.nader_bepaald]
        case MaandenNa():
            return [f.maanden_na.van]
        case DagenNa():
            return [f.dagen_na.van]
        case DagInJaar():
            return [f.dag_in_jaar.jaar_van]
        case EersteMaandNa():
            return [f.eerste_maand_na.na]
        case VroegsteVan():
            return f.vroegste_van
        case LaatsteVan():
            return f.laatste_van
        case Verlengd():
            return [f.verlengd.einde, f.verlengd.begin]
    return []


DAGFORMULES = (Dagwaarde, MaandenNa, DagenNa, DagInJaar, EersteMaandNa, VroegsteVan, LaatsteVan, Verlengd)
"""Formulas whose value is a day."""
