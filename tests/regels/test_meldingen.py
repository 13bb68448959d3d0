"""Every error that a model can give, in Dutch: no text of pydantic falls through, every place is real."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import pytest
from pydantic import BaseModel, ValidationError
from pydantic_core.core_schema import ErrorType

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.meldingen import _NL, gevonden, pointer, vertaal
from spreidingswet.bronnen.register import Bronnenbestand
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier
from spreidingswet.regels.model import Cyclus, Feitenbestand, Interpretatie, Regelbestand
from tests.regels.hulp import waarde_van

DOSSIER: dict[str, Any] = {
    "versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2025-01-01", "toelichting": "tekst",
    "bronnen": {"cyclus": "het besluit"}, "opgave": {"totaal": 10, "amv": 1, "bronnen": {"amv": "het besluit"}},
    "gemeenten": [{"code": "GM0344", "indicatief": {"totaal": 1}, "inwoners": 5, "ses_woa": "-0.125"}],
    "voorzieningen": [
        {"id": "a", "naam": "A", "gemeente": "GM0344", "plaatsen": 1, "soort": "amv", "doelgroep": "anders",
         "exploitant": "coa", "beschikbaar_vanaf": "2025", "beschikbaar_tot": "onbepaalde tijd", "stand": "voornemen",
         "overbrugging_door": ["b"], "ten_behoeve_van": "PV27", "openbaar": True},
        {"id": "b"},
    ],
    "voorzieningen_volledig": True,
    "opgegeven": [{"betreft": "PV26", "soort": "amv", "meetellend": 1, "inclusief_voornemens": 2}],
    "uitruil": [{"van": "GM0344", "naar": "PV27", "soort": "statushouders", "plaatsen": 2, "tegenprestatie": "iets",
                 "afgesproken_op": "2025-01"}],
    "verslag": {"uitgebracht": "2024-10-01"},
    "verdeelbesluit": {"genomen": "2024-12-20", "bekendgemaakt": "2024-12-20", "termijn": "2025-07-01",
                       "toewijzing": [{"gemeente": "GM0344", "totaal": 1, "amv": 1}]},
}  # fmt: skip
REGISTER = {"schema_versie": 1, "bronnen": [
    {"id": "krant", "titel": "t", "aanhaling": "a", "verkort": "v", "rechtskracht": "besluit", "publicatie": "p",
     "link": "l", "versies": [{"van": "2024-01-01", "tot": "2024-02-01"}], "verificatie": "pers",
     "gezien_tot": "2024-01-01", "toelichting": "t"}]}  # fmt: skip
MODELLEN: dict[type[BaseModel], Any] = {
    Dossier: DOSSIER,
    Regelbestand: waarde_van("goed/regels/alle_vormen"),
    Feitenbestand: waarde_van("basis/rules/feiten"),
    Cyclus: waarde_van("basis/rules/cycli/2024"),
    Interpretatie: waarde_van("basis/rules/interpretaties/tweejaarsperiode"),
    Bronnenbestand: REGISTER,
}
VREEMD: dict[str, Any] = {
    "niets": None, "waar": True, "nul": 0, "min een": -1, "groot": 10**17, "breuk": 1.5, "oneindig": float("inf"),
    "lege tekst": "", "tekst": "x", "lange tekst": "X" * 700, "geen dag": "2024-13-01", "geen code": "GM9999",
    "besturingsteken": "\x00", "lege lijst": [], "lijst": ["x"], "lange lijst": ["x"] * 401, "lijst van lijst": [[]],
    "lijst van object": [{}], "leeg object": {}, "object": {"x": 1}, "object met nummer": {"0": {"x": [1]}},
    "accolades": "{x}", "half teken": "\ud800",
}  # fmt: skip
"""Wrong values of every JSON type; put in every place of every model."""


def _paden(deel: Any, pad: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield pad
    kinderen = deel.items() if isinstance(deel, dict) else enumerate(deel) if isinstance(deel, list) else ()
    for sleutel, kind in kinderen:
        yield from _paden(kind, (*pad, sleutel))


def _op(data: Any, pad: tuple[str | int, ...]) -> Any:
    for deel in pad:
        data = data[deel]
    return data


def _met(data: Any, pad: tuple[str | int, ...], waarde: Any) -> Any:
    if not pad:
        return waarde
    data = copy.deepcopy(data)
    _op(data, pad[:-1])[pad[-1]] = waarde
    return data


def _zonder(data: Any, pad: tuple[str | int, ...]) -> Any:
    data = copy.deepcopy(data)
    del _op(data, pad[:-1])[pad[-1]]
    return data


def _varianten(data: Any, wat: str) -> Iterator[Any]:
    for pad in _paden(data):
        if wat == "weggelaten" and pad:
            yield _zonder(data, pad)
        elif wat == "extra veld" and isinstance(_op(data, pad), dict):
            yield _met(data, pad, {**_op(data, pad), "extra_veld": 1})
        elif wat in VREEMD:
            yield _met(data, pad, VREEMD[wat])


WAT = ["weggelaten", "extra veld", *VREEMD]


def _fouten(model: type[BaseModel], wat: str) -> Iterator[tuple[Any, ValidationError]]:
    for data in _varianten(MODELLEN[model], wat):
        try:
            model.model_validate(data)
        except ValidationError as fout:
            yield data, fout


def _parameters() -> Iterator[Any]:
    for model in MODELLEN:
        for wat in WAT:
            yield pytest.param(model, wat, id=f"{model.__name__}-{wat}")


ENGELS = re.compile(r"should|[Ii]nput|\bvalid\b|Unable|unable|Keys|\bor\b|\bexpected\b|None|NoneType|[Ee]xtra inputs")


@pytest.mark.parametrize(("model", "wat"), list(_parameters()))
def test_elke_fout_is_nederlands(model: type[BaseModel], wat: str) -> None:
    for data, fout in _fouten(model, wat):
        meldingen = vertaal(fout, data, "SW-X01", "proef.yaml")
        assert meldingen
        for m in meldingen:
            assert m.tekst[0].islower() or m.tekst[0] in "'\"2G"
            assert not ENGELS.search(f"{m.tekst} {m.verwacht} {m.doe}"), m
            assert not re.search(r"\{(veld|ge|le|keuzes|pattern|m.._length)", f"{m.tekst} {m.verwacht}"), m
            assert m.verwacht or "verwacht" in m.tekst or fout.errors()[0]["type"] == "value_error", m


def _bestaat(data: Any, plaats: str, ontbreekt: bool) -> bool:
    delen = [d.replace("~1", "/").replace("~0", "~") for d in plaats.split("/")[1:] if plaats != "/"]
    for i, deel in enumerate(delen):
        if isinstance(data, dict) and deel in data:
            data = data[deel]
        elif isinstance(data, list) and deel.isdigit() and int(deel) < len(data):
            data = data[int(deel)]
        else:
            return ontbreekt and i == len(delen) - 1 and isinstance(data, dict)
    return True


@pytest.mark.parametrize("model", MODELLEN)
def test_elke_plaats_bestaat(model: type[BaseModel]) -> None:
    fout = [
        (m.tekst, m.plaats)
        for wat in WAT
        if wat not in ("accolades", "half teken")
        for data, oorzaak in _fouten(model, wat)
        for m in vertaal(oorzaak, data, "SW-X01", "proef.yaml")
        if not _bestaat(data, m.plaats, "ontbreekt" in m.tekst)
    ]
    assert fout == []


@cache
def _geprovoceerd() -> frozenset[str]:
    return frozenset(
        f["type"] for model in MODELLEN for wat in WAT for _, fout in _fouten(model, wat) for f in fout.errors()
    )


INGEBOUWD = set(get_args(ErrorType)) - {"value_error"}
"""Errors of pydantic; the others are the project's own, and Dutch already."""

NIET_UIT_BESTANDEN = {"int_from_float", "none_required", "recursion_loop", "string_too_short", "tuple_type",
                      "model_attributes_type", "invalid_key"}  # fmt: skip
"""In the table for the case that a model changes, or for a Python dict; no JSON or YAML value gives them now."""


def test_elk_soort_fout_staat_in_de_tabel() -> None:
    assert _geprovoceerd() & INGEBOUWD <= set(_NL)


def test_de_proef_raakt_elk_soort_fout_van_de_tabel() -> None:
    assert set(_NL) - _geprovoceerd() <= NIET_UIT_BESTANDEN
    assert _geprovoceerd() >= {"spreidingswet", "geen_regel", "geen_voorwaarde", "geen_formule", "value_error"}


def _kern(schema: Any) -> Iterator[str]:
    if isinstance(schema, dict):
        if isinstance(schema.get("type"), str):
            yield schema["type"]
        for sleutel, deel in schema.items():
            if sleutel not in ("metadata", "serialization", "function"):
                yield from _kern(deel)
    elif isinstance(schema, list | tuple):
        for deel in schema:
            yield from _kern(deel)


KERN = {
    "bool", "date", "definition-ref", "definitions", "default", "dict", "function-after", "function-before",
    "function-plain", "int", "list", "literal", "model", "model-field", "model-fields", "nullable", "str",
    "tagged-union", "union",
}  # fmt: skip


def test_de_modellen_kennen_geen_andere_soorten_velden() -> None:
    """A field of another kind (float, decimal, url, ...) brings errors of its own: add them to the table and here."""
    gebruikt = {soort for model in MODELLEN for soort in _kern(model.__pydantic_core_schema__)}
    assert gebruikt <= KERN


def _lees(waarde: dict[str, Any]) -> tuple[Melding, ...]:
    with pytest.raises(InvoerFout) as fout:
        lees_dossier({**DOSSIER, **waarde})
    return fout.value.meldingen


def test_alle_fouten_tegelijk_in_de_volgorde_van_de_invoer() -> None:
    assert [m.plaats for m in _lees({"cyclus": 2024, "opgave": {"totaal": "tien"}, "verslag": []})] == [
        "/cyclus", "/opgave/totaal", "/verslag",
    ]  # fmt: skip


def test_een_melding_zegt_wat_er_staat_wat_er_hoort_en_wat_te_doen() -> None:
    (m,) = _lees({"uitruil": [{"soort": "bedden"}]})
    assert (m.code, m.plaats) == ("SW-D01", "/uitruil/0/soort")
    assert '"bedden"' in m.tekst
    assert "'regulier', 'amv'" in m.verwacht
    assert m.doe == "kies een van de genoemde waarden"


def test_alle_keuzes_worden_genoemd() -> None:
    assert "statushouders" in _lees({"uitruil": [{"soort": "bedden"}]})[0].verwacht


@pytest.mark.parametrize("waarde", [{"peildatum": "{x}"}, {"provincie": "{0}"}, {"peildatum": "{"}])
def test_accolades_in_een_waarde(waarde: dict[str, Any]) -> None:
    assert _lees(waarde)[0].code in ("SW-D03", "SW-D05")


@pytest.mark.parametrize("versie", [True, 1.0])
def test_de_versie_is_een_geheel_getal(versie: object) -> None:
    assert _lees({"versie": versie})[0].plaats == "/versie"


def test_pointer_en_gevonden() -> None:
    assert pointer(()) == "/"
    assert pointer(("a/b", 0, "~c")) == "/a~1b/0/~0c"
    assert (gevonden({}), gevonden([1]), gevonden(None), gevonden("é")) == ("een object", "een lijst", "null", '"é"')
    assert len(gevonden("x" * 100)) == 60
    assert json.loads(gevonden(True)) is True


@pytest.mark.parametrize("waarde", ["", "waarde", "e", "on"])
def test_wat_er_staat_wordt_altijd_genoemd(waarde: str) -> None:
    assert _lees({"uitruil": [{"soort": waarde}]})[0].tekst.endswith(f'(gevonden: "{waarde}")')
