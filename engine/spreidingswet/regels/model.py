"""The files of `rules/`: a rule, a fact, the parameters of a cycle, an interpretatie."""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, Discriminator, Field, Tag, model_validator

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.model import Dag, Schemaversie, Vast, Verwijzing, Zekerheid
from spreidingswet.regels.formules import Formule
from spreidingswet.regels.voorwaarden import ConclusieToets, Naam, Voorwaarde

RegelId = Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,60}$")]
Onderwerp = Literal["voorziening", "uitruil", "gemeente", "provincie", "land"]
Eenheid = Literal["plaatsen", "euro", "dag", "inwoners", "gewicht", "maanden", "plaatsmaanden", "gemeenten",
                   "vergunninghouders", "uitruilen"]  # fmt: skip
"""What an amount is measured in; `dag` makes it a day, `gewicht` a bare number that need not be whole."""
Rol = Literal["norm", "definitie", "termijn", "toelichting", "interpretatie", "uitzondering"]
"""What a source does for a rule: states it, defines a word, sets a term, explains, leaves room, makes an exception."""

Rubriek = Literal["sleutel", "aftrek", "verslag", "restopgave", "termijnen", "uitkeringen", "uitruil", "taak"]
"""Headings of a report beside the counting."""

Stand = Literal["vastgesteld", "afgeleid", "pers"]
"""Standing of a parameter: set by its source, derived by us, or known from the press only."""

Ernst = Literal["waarschuwing", "opmerking"]


class Grondslag(Verwijzing):
    """The basis of a rule: a provision or another source, or the interpretatie that fills the room it leaves."""

    rol: Rol
    steunt_op: str | None = None
    """The few words of the official text that the rule rests on, literally."""
    zekerheid: Zekerheid = "tekst"


class InterpretatieGrondslag(Vast):
    """The basis is a choice the sources do not make."""

    interpretatie: str
    rol: Literal["interpretatie", "uitzondering"] = "interpretatie"


def _grondslagsoort(waarde: object) -> str:
    heeft = "interpretatie" in waarde if isinstance(waarde, dict) else hasattr(waarde, "interpretatie")
    return "interpretatie" if heeft else "bron"


EenGrondslag = Annotated[
    Annotated[Grondslag, Tag("bron")] | Annotated[InterpretatieGrondslag, Tag("interpretatie")],
    Discriminator(_grondslagsoort),
]


class Uitzondering(Vast):
    """An exception to the rule, with its own basis."""

    indien: Voorwaarde
    grondslag: Annotated[list[EenGrondslag], Field(min_length=1)]


class Zinnen(Vast):
    """What the rule says for every answer, in Dutch; {name} stands for a fact, parameter or amount."""

    ja: str
    nee: str
    onbekend: str
    niet_van_toepassing: str | None = None


class Basis(Vast):
    """What every rule has: identity, subject, validity and basis."""

    id: RegelId
    titel: str
    onderwerp: Onderwerp
    van: Dag
    tot: Dag | None = None
    grondslag: Annotated[list[EenGrondslag], Field(min_length=1)]
    toelichting: str | None = None
    keuze: Annotated[str | None, Field(pattern=r"^[0-9]{4}$")] = None
    """Number of the decision page in docs/keuzes that explains the legal-technical choice."""
    rubriek: Rubriek | None = None
    """Under which heading a report shows what the rule says about a gemeente or province."""


class Beslisregel(Basis):
    """A rule that decides: it answers ja, nee, onbekend or niet van toepassing."""

    conclusie: Naam
    stelling: str
    """The conclusion as a Dutch clause: "de voorziening is een opvangplaats"."""
    toepasselijk: Voorwaarde | None = None
    voorwaarde: Voorwaarde
    tenzij: Annotated[list[Uitzondering] | None, Field(min_length=1)] = None
    zinnen: Zinnen

    @model_validator(mode="after")
    def _zin_bij_niet_van_toepassing(self) -> Beslisregel:
        if (self.toepasselijk is None) != (self.zinnen.niet_van_toepassing is None):
            raise ValueError("een zin bij niet_van_toepassing hoort bij een regel met toepasselijk, en andersom")
        return self


class Rekenregel(Basis):
    """A rule that computes an amount, or a day."""

    grootheid: Naam
    eenheid: Eenheid = "plaatsen"
    stelling: str
    """What the amount is: "het aantal meetellende plaatsen"."""
    formule: Formule
    zin: str


class Signaalregel(Basis):
    """A rule that points at something a reader of the outcome should look at; it decides nothing."""

    signaal: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]{1,60}$")]
    ernst: Ernst
    alleen_bij: ConclusieToets | None = None
    """Look at this signal only for subjects of which this holds; the rest is not searched."""
    voorwaarde: Voorwaarde
    zin: str


_REGELSOORTEN = {"conclusie": "beslisregel", "grootheid": "rekenregel", "signaal": "signaalregel"}


def _regelsoort(waarde: object) -> str | None:
    for sleutel, soort in _REGELSOORTEN.items():
        if sleutel in waarde if isinstance(waarde, dict) else hasattr(waarde, sleutel):
            return soort
    return None


Regel = Annotated[
    Annotated[Beslisregel, Tag("beslisregel")]
    | Annotated[Rekenregel, Tag("rekenregel")]
    | Annotated[Signaalregel, Tag("signaalregel")],
    Discriminator(
        _regelsoort,
        custom_error_type="geen_regel",
        custom_error_message="geen regel: verwacht een van " + ", ".join(_REGELSOORTEN),
    ),
]
"""A rule: it decides (`conclusie`), computes (`grootheid`) or points (`signaal`)."""


class Regelbestand(BaseModel):
    """A file of rules: one article of an instrument, or one theme of a practice."""

    model_config = Vast.model_config
    schema_versie: Schemaversie
    opschrift: str
    regels: Annotated[list[Regel], Field(min_length=1)]


class Feitdefinitie(Vast):
    """A fact the rules may use: on which subject, of what type, and how Dutch names it."""

    naam: Naam
    onderwerp: Onderwerp
    type: Literal["keuze", "datum", "getal", "code"]
    omschrijving: str
    eenheid: Eenheid | None = None
    """For a number: what it counts; places where it is not said."""
    waarden: dict[str, str] | None = None
    """For a choice: each value with its Dutch wording."""
    veld: Annotated[str | None, Field(pattern=r"^(dossier\.)?[a-z_]+(\.[a-z_]+)*$")] = None
    """Where the dossier gives it: a field of the subject, or of the dossier as a whole (`dossier.`). With neither this
    nor oordeel the program itself derives the fact."""
    oordeel: Naam | None = None
    """A recorded judgement about the subject; known only if it has author, role, date and reasons."""

    @model_validator(mode="after")
    def _waarden_bij_keuze(self) -> Feitdefinitie:
        if (self.type == "keuze") != (self.waarden is not None):
            raise ValueError("waarden horen bij een feit van het type keuze, en andersom")
        return self


class Feitenbestand(Vast):
    """The vocabulary of facts."""

    schema_versie: Schemaversie
    feiten: Annotated[list[Feitdefinitie], Field(min_length=1)]


class WaardeBijOptie(Vast):
    """The value of a parameter under one option, with the source of that value."""

    waarde: Dag
    stand: Stand
    bron: Annotated[list[EenGrondslag], Field(min_length=1)]


class Optiewaarde(Vast):
    """A parameter value that depends on the chosen option of an interpretatie."""

    interpretatie: str
    per_optie: dict[str, WaardeBijOptie]


def _waardesoort(waarde: object) -> str:
    if isinstance(waarde, dict | Optiewaarde):
        return "per_optie"
    return "getal" if isinstance(waarde, int) else "dag"


class Parameter(Vast):
    """A value of one cycle with its source and standing; these stand with each option if the value depends on one."""

    naam: Naam
    omschrijving: str
    van: Dag | None = None
    """First day of this version; absent where the value holds as long as the cycle is known."""
    tot: Dag | None = None
    waarde: Annotated[
        Annotated[Dag, Tag("dag")] | Annotated[int, Tag("getal")] | Annotated[Optiewaarde, Tag("per_optie")],
        Discriminator(_waardesoort),
    ]
    stand: Stand | None = None
    bron: Annotated[list[EenGrondslag] | None, Field(min_length=1)] = None
    toelichting: str | None = None

    @model_validator(mode="after")
    def _bron_op_een_plaats(self) -> Parameter:
        per_optie = isinstance(self.waarde, Optiewaarde)
        if (self.bron is None) != per_optie or (self.stand is None) != per_optie:
            raise ValueError("stand en bron horen bij de waarde, of bij elke optie als de waarde van een optie afhangt")
        return self

    def geldt_op(self, dag: date) -> bool:
        """Return whether this version of the parameter holds on a day."""
        return (self.van is None or self.van <= dag) and (self.tot is None or dag < self.tot)


class Cyclus(Vast):
    """The parameters of one cycle."""

    schema_versie: Schemaversie
    id: Annotated[str, Field(pattern=r"^[0-9]{4}$")]
    opschrift: str
    parameters: Annotated[list[Parameter], Field(min_length=1)]


class Optie(Vast):
    """One way to read what the sources leave open."""

    id: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9_-]{0,40}$")]
    omschrijving: str


class Interpretatie(Vast):
    """A choice the sources leave open: the question, the options, the default and what was read about it."""

    schema_versie: Schemaversie
    id: RegelId
    vraag: str
    opties: Annotated[list[Optie], Field(min_length=2)]
    standaard: str
    redenen: str
    bronnen: Annotated[list[Grondslag], Field(min_length=1)]
    keuze: Annotated[str | None, Field(pattern=r"^[0-9]{4}$")] = None

    @model_validator(mode="after")
    def _standaard_is_een_optie(self) -> Interpretatie:
        ids = [o.id for o in self.opties]
        if len(set(ids)) != len(ids):
            raise ValueError("een optie staat er twee keer")
        if self.standaard not in ids:
            raise ValueError(f"de standaard {self.standaard!r} is geen van de opties: {opsomming(ids, 'of')}")
        return self

    def optie(self, id_: str) -> Optie | None:
        """Return the option with this id, or None."""
        return next((o for o in self.opties if o.id == id_), None)
