"""Types of the fields of a dossier: text, codes, dates and numbers of places."""

from __future__ import annotations

import unicodedata
from datetime import date, datetime
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import PydanticCustomError, core_schema

from spreidingswet.basis.datums import ONBEPAALDE_TIJD, Periode, lees_datum
from spreidingswet.basis.fouten import verborgen
from spreidingswet.bronnen.cbs import INDELING, indeling

MAX_PLAATSEN = 100_000
"""More than the whole national need ever published (96.000): a larger number is a mistake of writing."""


def _fout(code: str, tekst: str, verwacht: str, doe: str = "") -> PydanticCustomError:
    return PydanticCustomError(
        "spreidingswet", "{tekst}", {"code": code, "tekst": tekst, "verwacht": verwacht, "doe": doe}
    )


def _nette_tekst(waarde: str) -> str:
    waarde = unicodedata.normalize("NFC", waarde)
    if not waarde.strip():
        raise _fout("SW-D02", "lege tekst", "tekst")
    return _zonder_verborgen_tekens(waarde).strip()


def _zonder_verborgen_tekens(waarde: str, behalve: str = "") -> str:
    if any(verborgen(t) and t not in behalve for t in waarde):
        raise _fout("SW-D02", "tekst met onzichtbare of besturingstekens", "gewone leesbare tekst")
    return waarde


def _toelichting(waarde: str) -> str:
    return _zonder_verborgen_tekens(waarde, behalve="\n\t")


Tekst = Annotated[str, Field(max_length=500), AfterValidator(_nette_tekst)]
Toelichting = Annotated[str, Field(max_length=5000), AfterValidator(_toelichting)]
Id = Annotated[str, Field(max_length=100), AfterValidator(_nette_tekst)]


def _gemeente(code: str) -> str:
    if code not in indeling().gemeenten:
        verwacht = f"een CBS-code uit de indeling {INDELING}, zoals GM0344"
        raise _fout("SW-D04", f"onbekende gemeentecode {code!r}", verwacht, "zoek de code op in wetgeving/gemeenten")
    return code


def _provincie(code: str) -> str:
    if code not in indeling().provincies:
        raise _fout("SW-D05", f"onbekende provinciecode {code!r}", "een CBS-code van PV20 tot en met PV31")
    return code


def _gebied(code: str) -> str:
    return _gemeente(code) if code.startswith("GM") else _provincie(code)


Gemeentecode = Annotated[str, Field(max_length=10), AfterValidator(_gemeente)]
Provinciecode = Annotated[str, Field(max_length=10), AfterValidator(_provincie)]
Gebiedscode = Annotated[str, Field(max_length=10), AfterValidator(_gebied)]
Plaatsen = Annotated[int, Field(ge=1, le=MAX_PLAATSEN)]
Aantal = Annotated[int, Field(ge=0, le=MAX_PLAATSEN)]
Soort = Literal["regulier", "amv", "bijzonder", "aanmeldvoorziening"]
Uitruilsoort = Literal["regulier", "amv", "bijzonder", "aanmeldvoorziening", "statushouders", "ontheemden"]
Doelgroep = Literal["asielzoekers", "ontheemden", "vergunninghouders", "anders"]
Exploitant = Literal["coa", "college", "anders"]
Stand = Literal["gerealiseerd", "vastgesteld", "voornemen"]


class Dossierdeel(BaseModel):
    """Base of every part of a dossier: strict, closed, unchangeable."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)

    bronnen: Annotated[dict[str, Tekst] | None, Field(description="per veld: waar de waarde vandaan komt")] = None
    toelichting: Annotated[Toelichting | None, Field(description="vrije tekst; geen regel leest deze")] = None


class _Datumtype:
    """Lets pydantic read a Periode from ISO text (or a date object), and describe it in a JSON Schema."""

    def __init__(self, *, gereduceerd: bool, onbepaald: bool) -> None:
        self.gereduceerd, self.onbepaald = gereduceerd, onbepaald

    def lees(self, waarde: Any) -> Periode:
        verwacht = "jjjj-mm-dd" + (", jjjj-mm of jjjj" if self.gereduceerd else "")
        verwacht += f', of "{ONBEPAALDE_TIJD}"' if self.onbepaald else ""
        if isinstance(waarde, Periode):
            return waarde
        if isinstance(waarde, date) and not isinstance(waarde, datetime):
            waarde = waarde.isoformat()
        if not isinstance(waarde, str):
            doe = "zet het jaartal tussen aanhalingstekens" if isinstance(waarde, int) else ""
            raise _fout("SW-D03", "geen datum", f"tekst: {verwacht}", doe)
        try:
            periode = lees_datum(waarde, onbepaald=self.onbepaald)
        except ValueError as fout:
            raise _fout("SW-D03", str(fout), verwacht) from fout
        if not self.gereduceerd and not periode.exact:
            raise _fout("SW-D03", f"{waarde} is geen hele datum", verwacht, "geef de dag")
        return periode

    def __get_pydantic_core_schema__(self, _bron: object, _handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(
            self.lees, serialization=core_schema.plain_serializer_function_ser_schema(lambda p: p.tekst)
        )

    def __get_pydantic_json_schema__(self, _s: core_schema.CoreSchema, _h: GetJsonSchemaHandler) -> dict[str, Any]:
        patroon = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
        if self.gereduceerd:
            patroon = r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?$"
        vorm: dict[str, Any] = {"type": "string", "pattern": patroon}
        return {"anyOf": [vorm, {"const": ONBEPAALDE_TIJD}]} if self.onbepaald else vorm


Datum = Annotated[Periode, _Datumtype(gereduceerd=True, onbepaald=False)]
"""A date that may be reduced to its month or year."""
DatumOfOnbepaald = Annotated[Periode, _Datumtype(gereduceerd=True, onbepaald=True)]
HeleDatum = Annotated[Periode, _Datumtype(gereduceerd=False, onbepaald=False)]
