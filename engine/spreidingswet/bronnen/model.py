"""The register of sources and a reference into one of them."""

from __future__ import annotations

import re
from datetime import date
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic_core import PydanticCustomError

Rechtskracht = Literal[
    "wet", "amvb", "ministeriele_regeling", "beleidsregel", "besluit",
    "rechtspraak", "kamerstuk", "uitvoeringspraktijk", "interpretatie",
]  # fmt: skip
"""What authority a source has, strongest first."""

Verificatie = Literal["tekst_gezien", "samenvatting_gezien", "pers", "niet_gezien"]
"""How far the source itself was read by the project."""

Zekerheid = Literal["tekst", "tweede_hand", "afgeleid"]
"""How sure the link between rule and passage is: it says so; another source says so; our own reading of it."""


_DAG = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def als_dag(tekst: str) -> date | None:
    """Read jjjj-mm-dd and nothing else (fromisoformat takes weeks too)."""
    try:
        return date.fromisoformat(tekst) if _DAG.fullmatch(tekst) else None
    except ValueError:
        return None


def _dag(waarde: object) -> object:
    return (als_dag(waarde) or waarde) if isinstance(waarde, str) else waarde


Dag = Annotated[date, BeforeValidator(_dag), WithJsonSchema({"type": "string", "format": "date"})]
"""A whole calendar day, written jjjj-mm-dd."""


def _geheel(waarde: object) -> object:
    if type(waarde) is not int:
        raise PydanticCustomError("geen_geheel_getal", "geen geheel getal", {"verwacht": "1"})
    return waarde


Schemaversie = Annotated[Literal[1], BeforeValidator(_geheel)]
"""The number 1; Literal alone takes true and 1.0 as well."""


class Vast(BaseModel):
    """Base of every model that comes from a file: strict, closed and unchangeable."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


Bronsoort = Literal[
    "regeling", "besluit", "beleidsregel", "uitspraak", "kamerstuk", "verslag", "brief", "publicatie",
]  # fmt: skip
"""What kind of document a source is; its authority is its rechtskracht."""


class BronVersie(Vast):
    """One version of a source: when it holds (geldigheid) and since when it is known (zicht).

    van is the first day it holds and tot the first day it no longer does; zicht_van and zicht_tot likewise say when
    it was on view. A version that works back has a zicht_van after its van; without zicht_van they are the same day.
    """

    van: Dag
    tot: Dag | None = None
    zicht_van: Dag | None = None
    zicht_tot: Dag | None = None

    @property
    def zicht(self) -> date:
        """Return the first day on which this version was known."""
        return self.zicht_van or self.van

    def geldt(self, geldigheid: date, zicht: date | None = None) -> bool:
        """Return whether this version holds on a day, as seen on the other day (None: as known now)."""
        if not self.van <= geldigheid or (self.tot is not None and geldigheid >= self.tot):
            return False
        if zicht is None:
            return self.zicht_tot is None
        return self.zicht <= zicht and (self.zicht_tot is None or zicht < self.zicht_tot)


class Bron(Vast):
    """A source that rules, parameters or interpretaties point at."""

    id: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9-]{1,60}$")]
    soort: Bronsoort
    titel: str
    aanhaling: str
    """How the source is cited in a vindplaats."""
    verkort: str
    """The same, short: for reports that name it often and explain it once."""
    namen: list[str] = []
    """Other names and abbreviations under which people cite it."""
    rechtskracht: Rechtskracht
    publicatie: str | None = None
    link: str | None = None
    versies: Annotated[list[BronVersie], Field(min_length=1)]
    alle_versies: bool = True
    """Whether the register knows every version; if not, a reference is dated with the peildatum itself."""
    verificatie: Verificatie
    gezien_tot: Dag | None = None
    """The day up to which the text was checked; after it a change is not excluded."""
    toelichting: str | None = None

    @property
    def bwb(self) -> bool:
        """Return whether this is an instrument of the Basiswettenbestand, so that a jci can point into it."""
        return self.id.startswith("BWB")

    def versie_op(self, geldigheid: date, zicht: date | None = None) -> BronVersie | None:
        """Return the version in force on a day, as seen on the other day (None: as known now), or None."""
        return next((v for v in self.versies if v.geldt(geldigheid, zicht)), None)


class Verwijzing(Vast):
    """A place in a source, as rules write it: article, lid, onderdeel, a definition, or a passage in words."""

    bron: str
    hoofdstuk: str | None = None
    afdeling: str | None = None
    paragraaf: str | None = None
    artikel: str | None = None
    lid: str | None = None
    onderdeel: str | None = None
    """Letter or number; levels inside each other are written with a slash: "b/1°"."""
    volzin: str | None = None
    """Which sentence: "1", "2", ... or "laatste"; Juriconnect has no field for it that we could verify."""
    begrip: str | None = None
    """The defined term, where a definition has no number (artikel 1)."""
    passage: str | None = None
    """Where in a source without articles."""
