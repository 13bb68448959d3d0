"""The outcome: contract version 1, section 3, and what we add to it. Byte-identical for the same input."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from spreidingswet.basis.antwoord import AntwoordNaam
from spreidingswet.bronnen.model import Rechtskracht, Verificatie, Zekerheid

Oordeel = Literal["telt_mee", "telt_niet_mee", "onbekend"]
Geheel = int
Waardetekst = str | int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Feit:
    """A fact that a rule used; `waarde` is null where the dossier does not give it."""

    naam: str
    waarde: Waardetekst
    bron: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Grondslagdeel:
    """A provision or other source a reason rests on."""

    bron: str
    jci: Annotated[str | None, Field(description="Juriconnect 1.3; null voor een bron buiten het BWB")]
    vindplaats: str
    verkort: Annotated[str, Field(description="de vindplaats met de korte naam van de bron")]
    rol: str
    rechtskracht: Rechtskracht
    zekerheid: Zekerheid
    verificatie: Verificatie | None
    link: str | None
    geldigheid: Annotated[date | None, Field(description="eerste dag van de versie die op de peildatum geldt")] = None
    zicht: Annotated[date | None, Field(description="eerste dag waarop die versie bekend was")] = None
    vingerafdruk: Annotated[
        str | None, Field(description="SHA-256 van de genormaliseerde tekst van de bepaling in die versie, als bekend")
    ] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Normwaarde:
    """The parameter a rule tests against, with its sources and standing."""

    naam: str
    omschrijving: str
    waarde: str | int
    bron: str
    stand: Literal["vastgesteld", "afgeleid", "pers"]
    grondslag: tuple[Grondslagdeel, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorwaardedeel:
    """One condition of a rule with its answer; conditions inside it hang below."""

    tekst: str
    uitkomst: AntwoordNaam
    regel: Annotated[str | None, Field(description="de regel die deze voorwaarde beslist, als dat een andere is")] = (
        None
    )
    delen: tuple[Voorwaardedeel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rekenstap:
    """One step of a computation; `waarde` is the smallest possible value, `hoogstens` the largest (null: no bound).

    A whole number is an integer; another number is exact text ("6155.25", "1/3"), a day text in ISO form.
    """

    bewerking: str
    naam: str
    waarde: int | str | None
    hoogstens: int | str | None
    delen: tuple[Rekenstap, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reden:
    """What one rule decided or computed, on which facts, against which norm, on what basis.

    For a computed amount `conclusie` is the amount and `uitkomst` says whether its value is certain (ja) or not.
    """

    regel: str
    conclusie: str
    uitkomst: AntwoordNaam
    zin: str
    feiten: tuple[Feit, ...]
    norm: Normwaarde | None
    grondslag: tuple[Grondslagdeel, ...]
    voorwaarden: tuple[Voorwaardedeel, ...] = ()
    berekening: Rekenstap | None = None
    eenheid: Annotated[str | None, Field(description="waarin een berekende grootheid wordt gemeten")] = None
    rubriek: Annotated[str | None, Field(description="het onderwerp, naast het meetellen, van de reden")] = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Voorzieninguitkomst:
    """The judgement on one facility."""

    id: str
    naam: str
    gemeente: str | None
    gemeentenaam: str | None
    soort: str | None
    plaatsen: int | None
    openbaar: bool | None
    oordeel: Oordeel
    meetellend: Annotated[Geheel, Field(description="plaatsen die zeker meetellen")]
    meetellend_hoogstens: Annotated[int | None, Field(description="null: geen bovengrens bekend")]
    meetellend_inclusief_voornemens: Annotated[Geheel, Field(description="idem, voornemens meegerekend")]
    doorslaggevend: tuple[str, ...]
    redenen: tuple[Reden, ...]
    ontbreekt: tuple[str, ...]
    motivering: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """Places of one kind: what certainly counts, what at most, and the difference with what is asked."""

    meetellend: int
    hoogstens: int | None
    inclusief_voornemens: int
    inclusief_voornemens_hoogstens: int | None
    verschil: Annotated[
        int | None, Field(description="meetellend min indicatief of opgave; null als die niet bekend is")
    ]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemeentetelling(Telling):
    """Of a gemeente, against its indicative division."""

    indicatief: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Provincietelling(Telling):
    """Of the province, against its task."""

    opgave: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemeenteuitkomst:
    """What it adds up to in a gemeente."""

    code: str
    naam: str
    regulier: Gemeentetelling
    amv: Gemeentetelling
    totaal: Gemeentetelling
    redenen: tuple[Reden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Provincieuitkomst:
    """What it adds up to in the province. `totaal` never decides that a part is met: regular and amv do not mix."""

    code: str
    naam: str
    regulier: Provincietelling
    amv: Provincietelling
    totaal: Provincietelling
    sluitend: Literal["ja", "nee", "onbekend"]
    sluitend_met_voornemens: Literal["ja", "nee", "onbekend"]
    ontbreekt: tuple[str, ...]
    redenen: tuple[Reden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitruiluitkomst:
    """What follows for an agreed exchange."""

    van: str | None
    naar: str | None
    soort: str | None
    plaatsen: int | None
    redenen: tuple[Reden, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signaal:
    """Something a reader should look at."""

    code: str
    ernst: Literal["waarschuwing", "opmerking"]
    tekst: str
    betreft: str
    wijst_op: Annotated[tuple[str, ...], Field(description="andere voorzieningen waar het signaal op wijst")] = ()
    grondslag: tuple[Grondslagdeel, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verandering:
    """What would come out differently."""

    betreft: str
    was: str
    wordt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AndereOptie:
    """Another option of an interpretatie, and what it would change."""

    optie: str
    verandert: tuple[Verandering, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Interpretatiegebruik:
    """A choice the sources leave open, as it was made here."""

    id: str
    vraag: str
    optie: str
    standaard: bool
    omschrijving: str
    regels: tuple[str, ...]
    grondslag: tuple[Grondslagdeel, ...]
    andere_opties: tuple[AndereOptie, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Bronvermelding:
    """A source that the outcome cites."""

    id: str
    titel: str
    verkort: str
    rechtskracht: Rechtskracht
    publicatie: str | None
    versie: Annotated[date, Field(description="eerste dag van de versie die op de peildatum geldt")] | None
    verificatie: Verificatie
    gezien_tot: date | None
    toelichting: str | None
    link: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bepalingvermelding:
    """A provision that the outcome cites, in our own words; the official words stand at the link."""

    bron: str
    vindplaats: str
    jci: str
    begrip: Annotated[str | None, Field(description="het begrip dat de bepaling omschrijft; een jci kan dat niet")]
    weergave: Annotated[str | None, Field(description="in eigen woorden van dit programma; null als er geen is")]
    vingerafdruk: str | None
    verificatie: Verificatie
    link: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelingversie:
    """Which version of an instrument holds on the peildatum, as seen on the zichtdatum."""

    bron: str
    geldigheid: date
    zicht: date


@dataclass(frozen=True, slots=True, kw_only=True)
class Regelsversie:
    """Which rules were applied."""

    versie: date
    vingerafdruk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dossierversie:
    """Which dossier was evaluated: SHA-256 of its canonical content (order of lists and fields does not matter)."""

    vingerafdruk: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Herkomst:
    """Everything that determined the outcome."""

    programma: str
    regels: Regelsversie
    dossier: Dossierversie
    peildatum: date
    peildatum_uit: Literal["argument", "dossier", "verdeelbesluit", "vandaag"]
    zichtdatum: Annotated[date, Field(description="de dag vanaf welke het recht is bekeken")]
    regelingen: tuple[Regelingversie, ...]
    cyclus: str
    interpretaties: dict[str, str]
    lezingen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitkomst:
    """The outcome of a toets."""

    versie: Literal[1] = 1
    herkomst: Herkomst
    voorzieningen: tuple[Voorzieninguitkomst, ...]
    gemeenten: tuple[Gemeenteuitkomst, ...]
    provincie: Provincieuitkomst
    uitruil: tuple[Uitruiluitkomst, ...]
    interpretaties: tuple[Interpretatiegebruik, ...]
    signalen: tuple[Signaal, ...]
    bronnen: tuple[Bronvermelding, ...]
    bepalingen: tuple[Bepalingvermelding, ...]

    def als_dict(self) -> dict[str, Any]:
        """Return the outcome as JSON data."""
        data: dict[str, Any] = omzetter().dump_python(self, mode="json")
        return data

    def als_json(self) -> str:
        """Return canonical JSON (as RFC 8785 has it: keys sorted, no white space, UTF-8) with a newline at the end."""
        data = self.als_dict()
        return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False) + "\n"


@cache
def omzetter() -> TypeAdapter[Uitkomst]:
    """Return what turns an outcome into data and describes it in a JSON Schema."""
    return TypeAdapter(Uitkomst)
