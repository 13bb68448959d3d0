"""The JSON Schema of a rule file: what an editor checks while a rule is written."""

from __future__ import annotations

import re
from collections.abc import Hashable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from pydantic import BaseModel
from referencing import Registry
from referencing.exceptions import Unresolvable

from spreidingswet.basis.gegevens import map_van
from spreidingswet.basis.yamlbestand import lees
from spreidingswet.regels.kalender import Kalenderbestand
from spreidingswet.regels.model import Cyclus, Feitenbestand, Interpretatie, Regelbestand
from tests.regels.gevallen import GEVALLEN
from tests.regels.hulp import namen, waarde_van


def _niets_ophalen(uri: str) -> Any:
    raise LookupError(uri)


_register: Any = Registry
LEEG = _register(retrieve=_niets_ophalen)
"""A registry without any schema, that refuses to fetch one."""


@cache
def toetser(model: Hashable) -> Draft202012Validator:
    assert isinstance(model, type)
    assert issubclass(model, BaseModel)
    schema = model.model_json_schema()
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, registry=LEEG)


def model_van(pad: str) -> type[BaseModel]:
    if pad.endswith("feiten.yaml"):
        return Feitenbestand
    soorten: dict[str, type[BaseModel]] = {
        "cycli": Cyclus, "interpretaties": Interpretatie, "kalender": Kalenderbestand,
    }  # fmt: skip
    return soorten.get(pad.split("/")[-2], Regelbestand)


RULES = map_van("rules")
MEEGELEVERD = sorted(p.relative_to(RULES.parent).as_posix() for p in RULES.rglob("*.yaml"))


@pytest.mark.parametrize("model", [Regelbestand, Feitenbestand, Cyclus, Interpretatie])
def test_het_schema_zelf_is_geldig(model: type[BaseModel]) -> None:
    assert toetser(model).schema


@pytest.mark.parametrize("pad", MEEGELEVERD)
def test_meegeleverd_bestand_voldoet(pad: str) -> None:
    waarde = lees((RULES.parent / pad).read_text(encoding="utf-8")).waarde
    assert [f.message for f in toetser(model_van(pad)).iter_errors(waarde)] == []


@pytest.mark.parametrize("fixture", namen("goed/regels"))
def test_goede_fixture_voldoet(fixture: str) -> None:
    assert toetser(Regelbestand).is_valid(waarde_van(fixture))


NIET_IN_HET_SCHEMA = {"twee_operatoren", "geen_operator", "parameter_en_feit", "dag_bestaat_niet",
                      "toepasselijk_zonder_zin", "zin_zonder_toepasselijk"}  # fmt: skip
"""Wrong, but in a way that only the model sees."""

FOUT = [Path(g.naam).name for g in GEVALLEN if g.code == "SW-R03" and g.naam.startswith("regels/")]


@pytest.mark.parametrize("naam", sorted(set(FOUT) - NIET_IN_HET_SCHEMA))
def test_foute_fixture_voldoet_niet(naam: str) -> None:
    assert not toetser(Regelbestand).is_valid(waarde_van(f"fout/regels/{naam}"))


@pytest.mark.parametrize("naam", sorted(NIET_IN_HET_SCHEMA))
def test_wat_alleen_het_model_ziet(naam: str) -> None:
    assert toetser(Regelbestand).is_valid(waarde_van(f"fout/regels/{naam}"))


def test_er_wordt_niets_opgehaald() -> None:
    toetser_ = Draft202012Validator({"$ref": "https://example.org/x"}, registry=LEEG)
    with pytest.raises(Unresolvable, match=r"example\.org"):
        toetser_.is_valid({})


REGELTAAL = RULES.parent / "docs" / "regeltaal.md"


@pytest.mark.skipif(not REGELTAAL.exists(), reason="een geïnstalleerd pakket heeft geen docs")
def test_het_voorbeeld_in_de_regeltaal_is_het_meegeleverde_bestand() -> None:
    tekst = REGELTAAL.read_text(encoding="utf-8")
    (voorbeeld,) = re.findall(r"^```yaml\n(.*?)^```", tekst, flags=re.MULTILINE | re.DOTALL)
    (pad,) = re.findall(r"heel bestand: `(rules/[^`]+)`", tekst)
    assert lees(voorbeeld).waarde == lees((RULES.parent / pad).read_text(encoding="utf-8")).waarde


@pytest.mark.skipif(not REGELTAAL.exists(), reason="een geïnstalleerd pakket heeft geen docs")
def test_de_regeltaal_noemt_elk_woord_van_de_taal() -> None:
    tekst = REGELTAAL.read_text(encoding="utf-8")
    schema = Regelbestand.model_json_schema()
    delen = [schema, *schema["$defs"].values()]
    woorden = {naam for deel in delen for naam in deel.get("properties", {})}
    woorden |= {
        w for deel in delen for eigenschap in deel.get("properties", {}).values() for w in eigenschap.get("enum", [])
    }
    assert {w for w in woorden if f"{w}" not in tekst} == set()
    assert {c for g in GEVALLEN if (c := g.code) not in tekst} == set()
