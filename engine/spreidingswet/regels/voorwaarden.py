"""Conditions of the rule language: a closed set, no code."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Discriminator, Field, Tag, model_validator

from spreidingswet.basis.antwoord import AntwoordNaam
from spreidingswet.bronnen.model import Vast

Naam = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,50}$")]
"""Name of a fact, conclusion, amount or parameter: lower case, underscores."""

FeitNaam = Annotated[str, Field(pattern=r"^((ander|provincie|land)\.)?[a-z][a-z0-9_]{0,50}$")]
"""Name of a fact; inside `bestaat` the other facility's facts are written `ander.naam`; a rule about a gemeente reads
what is known of its province as `provincie.naam`, and of the country as `land.naam`."""

Verzameling = Literal["overbruggers", "gemeentegenoten"]
"""`overbruggers`: the facilities named in overbrugging_door; `gemeentegenoten`: the other ones of the same gemeente."""


class VerwijstNaar(Vast):
    """Right-hand side of a comparison that is not a literal: a parameter of the cycle, or another fact."""

    parameter: Naam | None = None
    feit: FeitNaam | None = None

    @model_validator(mode="after")
    def _precies_een(self) -> VerwijstNaar:
        if (self.parameter is None) == (self.feit is None):
            raise ValueError("geef precies een van parameter of feit")
        return self


def _rechtssoort(waarde: object) -> str | None:
    if isinstance(waarde, dict | VerwijstNaar):
        return "verwijzing"
    return "tekst" if isinstance(waarde, str) else "getal" if type(waarde) is int else None


Vergelijkbaar: TypeAlias = Annotated[
    Annotated[VerwijstNaar, Tag("verwijzing")] | Annotated[str, Tag("tekst")] | Annotated[int, Tag("getal")],
    Discriminator(
        _rechtssoort,
        custom_error_type="geen_grens",
        custom_error_message="geen grens: verwacht tekst, een geheel getal, een parameter of een feit",
    ),
]


def _een_of_meer(waarde: object) -> str:
    return "lijst" if isinstance(waarde, list | tuple) else "een"


OPERATOREN = (
    "is", "is_niet", "een_van", "voor", "uiterlijk", "na", "vanaf", "minder_dan", "hoogstens", "meer_dan", "minstens",
)  # fmt: skip


class FeitToets(Vast):
    """Compare one fact with a literal, a parameter or another fact; exactly one operator.

    `voor` (strictly before) and `uiterlijk` (on or before) are different words on purpose, as are `na` and `vanaf`.
    """

    feit: FeitNaam
    is_: Annotated[Vergelijkbaar | None, Field(alias="is")] = None
    is_niet: Vergelijkbaar | None = None
    een_van: Annotated[list[str] | None, Field(min_length=2)] = None
    voor: Vergelijkbaar | None = None
    uiterlijk: Vergelijkbaar | None = None
    na: Vergelijkbaar | None = None
    vanaf: Vergelijkbaar | None = None
    minder_dan: Vergelijkbaar | None = None
    hoogstens: Vergelijkbaar | None = None
    meer_dan: Vergelijkbaar | None = None
    minstens: Vergelijkbaar | None = None

    @property
    def operator(self) -> str:
        """Return the name of the one operator."""
        return next(o for o in OPERATOREN if self._waarde(o) is not None)

    @property
    def rechts(self) -> Vergelijkbaar | list[str]:
        """Return the right-hand side."""
        waarde = self._waarde(self.operator)
        assert waarde is not None
        return waarde

    def _waarde(self, operator: str) -> Vergelijkbaar | list[str] | None:
        waarde: Vergelijkbaar | list[str] | None = getattr(self, "is_" if operator == "is" else operator)
        return waarde

    @model_validator(mode="after")
    def _een_operator(self) -> FeitToets:
        if sum(self._waarde(o) is not None for o in OPERATOREN) != 1:
            raise ValueError(f"geef precies een vergelijking: {', '.join(OPERATOREN)}")
        return self


class ConclusieToets(Vast):
    """Test the answer of another rule on the same subject (`ander.` inside `bestaat`)."""

    conclusie: FeitNaam
    is_: Annotated[
        Annotated[AntwoordNaam, Tag("een")] | Annotated[list[AntwoordNaam], Field(min_length=2), Tag("lijst")],
        Discriminator(_een_of_meer),
        Field(alias="is"),
    ]

    @property
    def antwoorden(self) -> tuple[AntwoordNaam, ...]:
        """Return the answers for which the test holds."""
        return (self.is_,) if isinstance(self.is_, str) else tuple(self.is_)


class VoorwaardenVan(Vast):
    """Holds when the conditions of another rule are met, whether or not that rule applies."""

    voorwaarden_van: Naam


class InterpretatieToets(Vast):
    """Test which option of an interpretatie was chosen."""

    interpretatie: str
    is_: Annotated[
        Annotated[str, Tag("een")] | Annotated[list[str], Field(min_length=2), Tag("lijst")],
        Discriminator(_een_of_meer),
        Field(alias="is"),
    ]

    @property
    def opties(self) -> tuple[str, ...]:
        """Return the options for which the test holds."""
        return (self.is_,) if isinstance(self.is_, str) else tuple(self.is_)


class Alle(Vast):
    """All of the conditions hold."""

    alle: Annotated[list[Voorwaarde], Field(min_length=2)]


class Enige(Vast):
    """At least one of the conditions holds."""

    enige: Annotated[list[Voorwaarde], Field(min_length=2)]


class Niet(Vast):
    """The condition does not hold."""

    niet: Voorwaarde


class BestaatOnder(Vast):
    """Which facilities are looked at, and what must hold for one of them."""

    onder: Verzameling
    zodat: Voorwaarde


class Bestaat(Vast):
    """There is at least one such facility."""

    bestaat: BestaatOnder


_SLEUTELS = ("alle", "enige", "niet", "bestaat", "feit", "conclusie", "voorwaarden_van", "interpretatie")


def _soort(waarde: object) -> str | None:
    if isinstance(waarde, dict):
        return next((s for s in _SLEUTELS if s in waarde), None)
    return next((s for s in _SLEUTELS if hasattr(waarde, s)), None)


Voorwaarde = Annotated[
    Annotated[Alle, Tag("alle")]
    | Annotated[Enige, Tag("enige")]
    | Annotated[Niet, Tag("niet")]
    | Annotated[Bestaat, Tag("bestaat")]
    | Annotated[FeitToets, Tag("feit")]
    | Annotated[ConclusieToets, Tag("conclusie")]
    | Annotated[VoorwaardenVan, Tag("voorwaarden_van")]
    | Annotated[InterpretatieToets, Tag("interpretatie")],
    Discriminator(
        _soort,
        custom_error_type="geen_voorwaarde",
        custom_error_message="geen voorwaarde: verwacht een van " + ", ".join(_SLEUTELS),
    ),
]
"""A condition: exactly one of the eight forms, recognised by its key."""


for _model in (Alle, Enige, Niet, BestaatOnder, Bestaat):
    _model.model_rebuild()
