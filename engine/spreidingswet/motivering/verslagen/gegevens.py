"""The report as data: JSON with a published schema (docs/schema/validatie.schema.json)."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter

from spreidingswet.motivering.bevinding import Bevinding, Gewicht
from spreidingswet.motivering.controles.codes import CODES
from spreidingswet.motivering.stukken import Bestandssoort, Plek
from spreidingswet.motivering.valideren import Validatie
from spreidingswet.rapport.schema import als_tekst, schema_van


@dataclass(frozen=True, slots=True, kw_only=True)
class Plaats:
    """Where something stands in the document; everything counts from 1."""

    tekst: Annotated[str, Field(description='de plaats in woorden: "tabel 1, rij 3, kolom 2"')]
    alinea: int
    pagina: int | None
    tabel: int | None
    rij: int | None
    kolom: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vondstuitkomst:
    """A finding."""

    code: str
    gewicht: Gewicht
    omschrijving: Annotated[str | None, Field(description="wat de code betekent, als in docs/foutcodes.md")]
    plaats: Annotated[Plaats | None, Field(description="null: het gaat over het stuk als geheel")]
    woorden: str
    wat: str
    verwacht: str
    bepalingen: tuple[str, ...]
    reden: Annotated[str | None, Field(description="de reden in de uitkomst van toets, zoals PV26/sluitend")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Onbeoordeeld:
    """A sentence that could not be judged."""

    plaats: Plaats
    tekst: str
    waarom: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Aantallen:
    """How much was found."""

    fout: int
    waarschuwing: int
    opmerking: int
    niet_beoordeeld: int
    zinnen: Annotated[int, Field(description="zinnen, cellen en koppen die zijn gelezen")]


@dataclass(frozen=True, slots=True, kw_only=True)
class Validatieuitkomst:
    """A motivation that was checked."""

    versie: Literal[1] = 1
    programma: str
    bestand: str
    soort: Bestandssoort
    peildatum: date
    cyclus: str
    regels: str
    dossier: str
    aantallen: Aantallen
    bevindingen: tuple[Vondstuitkomst, ...]
    niet_beoordeeld: tuple[Onbeoordeeld, ...]
    overgeslagen: Annotated[tuple[str, ...], Field(description="wat in het bestand stond en niet is gelezen")]


def gegevens(v: Validatie) -> Validatieuitkomst:
    """Return the report as data."""
    h = v.uitkomst.herkomst
    return Validatieuitkomst(
        programma=h.programma,
        bestand=v.motivering.bestand,
        soort=v.motivering.soort,
        peildatum=h.peildatum,
        cyclus=h.cyclus,
        regels=h.regels.vingerafdruk,
        dossier=h.dossier.vingerafdruk,
        aantallen=Aantallen(
            **v.aantallen,
            niet_beoordeeld=len(v.niet_beoordeeld),
            zinnen=len(v.zinnen),
        ),
        bevindingen=tuple(map(_bevinding, v.bevindingen)),
        niet_beoordeeld=tuple(
            Onbeoordeeld(plaats=_plaats(n.plek), tekst=n.tekst, waarom=n.waarom) for n in v.niet_beoordeeld
        ),
        overgeslagen=v.motivering.overgeslagen,
    )


def _bevinding(b: Bevinding) -> Vondstuitkomst:
    return Vondstuitkomst(
        code=b.code,
        gewicht=b.gewicht,
        omschrijving=CODES[b.code][1],
        plaats=_plaats(b.plek) if b.plek else None,
        woorden=b.woorden,
        wat=b.wat,
        verwacht=b.verwacht,
        bepalingen=b.bepalingen,
        reden=b.reden,
    )


def _plaats(p: Plek) -> Plaats:
    return Plaats(tekst=str(p), alinea=p.alinea, pagina=p.pagina, tabel=p.tabel, rij=p.rij, kolom=p.kolom)


@cache
def _omzetter() -> TypeAdapter[Validatieuitkomst]:
    return TypeAdapter(Validatieuitkomst)


def als_json(v: Validatie) -> str:
    """Return canonical JSON: keys sorted, no white space, with a newline at the end."""
    data: dict[str, Any] = _omzetter().dump_python(gegevens(v), mode="json")
    return json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False) + "\n"


def schema_tekst() -> str:
    """Return the JSON Schema of the report, as it stands in docs/schema/validatie.schema.json."""
    return als_tekst(schema_van("validatie", Validatieuitkomst, "serialization"))
