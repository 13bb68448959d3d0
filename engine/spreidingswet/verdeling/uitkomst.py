"""The outcome of the key. All of it is derived from figures that were given; none of it is a publication."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from spreidingswet.toetsing.uitkomst import (
    Bepalingvermelding,
    Bronvermelding,
    Grondslagdeel,
    Normwaarde,
    Reden,
    Regelingversie,
    Regelsversie,
    Signaal,
)

Exact = Annotated[int | str, Field(description="een geheel getal, of exact als tekst: '0.5', '1/3'")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelversie:
    """The table that was divided."""

    vingerafdruk: Annotated[str, Field(description="SHA-256 van codes, inwoners, scores en jaargangen")]
    soort: Literal["csv", "xlsx", "tabel"]
    werkblad: str | None
    gemeenten: Annotated[int, Field(description="aantal gemeenten in de tabel")]
    jaargang_inwoners: Annotated[str | None, Field(description="null: niet opgegeven")]
    jaargang_ses_woa: Annotated[str | None, Field(description="null: niet opgegeven")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdelingherkomst:
    """Everything that determined the outcome."""

    programma: str
    regels: Regelsversie
    tabel: Tabelversie
    indeling: Annotated[str, Field(description="jaar van de CBS-indeling van gemeenten en provincies")]
    peildatum: date
    peildatum_uit: Literal["argument", "vandaag"]
    zichtdatum: date
    regelingen: tuple[Regelingversie, ...]
    cyclus: str
    lezingen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gegeven:
    """A figure about the country that went in, and where it came from."""

    waarde: Annotated[int | None, Field(description="null: niet bekend")]
    herkomst: Literal["opgegeven", "cyclus", "som_van_de_tabel", "onbekend"]
    norm: Annotated[Normwaarde | None, Field(description="de parameter van de cyclus, als het cijfer daaruit komt")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekenformule:
    """The formula of a rule in words, and what it rests on."""

    regel: str
    titel: str
    grootheid: str
    onderwerp: str
    formule: str
    grondslag: tuple[Grondslagdeel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemeenteverdeling:
    """The indicative division of a gemeente by the key, with every value it was computed from."""

    code: str
    naam: str
    provincie: str
    inwoners: int
    ses_woa: Exact
    wegingsfactor: Exact
    precies: Annotated[Exact | None, Field(description="voor afronding; null als de raming niet bekend is")]
    indicatief: int | None
    precies_amv: Exact | None
    indicatief_amv: Annotated[int | None, Field(description="deel van indicatief, niet erbovenop")]
    redenen: tuple[Reden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provincieverdeling:
    """The task of a province by the key: the sum over its gemeenten."""

    code: str
    naam: str
    gemeenten: Annotated[int, Field(description="aantal gemeenten in de tabel")]
    volledig: Annotated[bool, Field(description="of alle gemeenten van de provincie in de tabel staan")]
    inwoners: int
    opgave: int | None
    opgave_amv: int | None
    redenen: tuple[Reden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Landverdeling:
    """The country: what was divided, over what, and what rounding did."""

    raming: Gegeven
    raming_amv: Gegeven
    inwoners_nederland: Gegeven
    totale_wegingsfactor: Exact
    som: int | None
    verschil: Annotated[int | None, Field(description="som min raming; ontstaat alleen door afronding")]
    som_amv: int | None
    verschil_amv: int | None
    redenen: tuple[Reden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdeling:
    """The outcome of `verdeel`. Byte-identical for the same table, whatever the order of its rows."""

    versie: Literal[1] = 1
    aard: Annotated[
        Literal["afgeleid"],
        Field(description="afgeleid uit opgegeven cijfers; de bekendmaking in de Staatscourant gaat voor"),
    ] = "afgeleid"
    volledig: Annotated[bool, Field(description="false: een deel van de gemeenten; dan geen indicatieve verdeling")]
    herkomst: Verdelingherkomst
    land: Landverdeling
    provincies: tuple[Provincieverdeling, ...]
    gemeenten: tuple[Gemeenteverdeling, ...]
    formules: tuple[Rekenformule, ...]
    signalen: tuple[Signaal, ...]
    bronnen: tuple[Bronvermelding, ...]
    bepalingen: tuple[Bepalingvermelding, ...]

    def als_dict(self) -> dict[str, Any]:
        """Return the outcome as JSON data."""
        data: dict[str, Any] = omzetter().dump_python(self, mode="json")
        return data

    def als_json(self) -> str:
        """Return canonical JSON (keys sorted, no white space, UTF-8) with a newline at the end."""
        data = self.als_dict()
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False) + "\n"


@cache
def omzetter() -> TypeAdapter[Verdeling]:
    """Return what turns an outcome into data and describes it in a JSON Schema."""
    return TypeAdapter(Verdeling)
