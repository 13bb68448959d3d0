"""The documents say what the program does: codes, decisions, schemas, examples and the README."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator, FormatChecker
from referencing import Registry, Resource
from referencing.exceptions import NoSuchResource

import spreidingswet
from spreidingswet.rapport.schema import SCHEMAS, schema_tekst
from spreidingswet.rapport.tekst import rapport
from spreidingswet.regels.keuze import regelboek

HIER = Path(__file__).parents[1]
VOORBEELDEN = sorted((HIER / "voorbeelden").glob("*.yaml"))


def _weiger(uri: str) -> Resource[object]:
    raise NoSuchResource(uri)


def _toetser(naam: str) -> Draft202012Validator:
    schema = json.loads((HIER / "docs" / "schema" / f"{naam}.schema.json").read_text("utf-8"))
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema, registry=Registry(retrieve=_weiger), format_checker=FormatChecker())  # type: ignore[call-arg]


def test_every_code_is_documented_and_every_documented_code_exists() -> None:
    bron = "\n".join(p.read_text("utf-8") for p in (HIER / "engine").rglob("*.py"))
    gebruikt = set(re.findall(r"SW-[A-Z][0-9]{2}", bron))
    beschreven = set(re.findall(r"(?m)^\| (SW-[A-Z][0-9]{2}) \|", (HIER / "docs" / "foutcodes.md").read_text("utf-8")))
    assert gebruikt == beschreven


def test_every_decision_a_rule_cites_has_its_page() -> None:
    boek = regelboek()
    genoemd = {x.keuze for x in [*boek.regels, *boek.interpretaties.values()] if x.keuze}
    bladzijden = {p.name[:4] for p in (HIER / "docs" / "keuzes").glob("[0-9]*.md")}
    assert genoemd <= bladzijden


@pytest.mark.parametrize("naam", sorted(SCHEMAS))
def test_published_schema_is_that_of_the_models(naam: str) -> None:
    assert (HIER / "docs" / "schema" / f"{naam}.schema.json").read_text("utf-8") == schema_tekst(naam)


@pytest.mark.parametrize("pad", VOORBEELDEN, ids=lambda p: p.stem)
def test_outcome_of_an_example_validates_and_every_reason_has_a_provision(pad: Path) -> None:
    uitkomst = spreidingswet.toets(spreidingswet.lees_dossier(pad))
    data = json.loads(uitkomst.als_json())
    assert list(_toetser("uitkomst").iter_errors(data)) == []
    redenen = [r for deel in (*data["voorzieningen"], *data["gemeenten"], data["provincie"]) for r in deel["redenen"]]
    assert redenen
    assert all(r["grondslag"] and all(g["vindplaats"] for g in r["grondslag"]) for r in redenen)


def test_schema_of_the_outcome_refuses_what_is_not_one() -> None:
    assert list(_toetser("uitkomst").iter_errors({"versie": 1}))


def test_readme_shows_what_the_program_prints() -> None:
    blokken = re.findall(r"```\n(.*?)```", (HIER / "README.md").read_text("utf-8"), re.S)
    getoond = next(b for b in blokken if b.startswith("Provincie "))
    echt = rapport(spreidingswet.toets(spreidingswet.lees_dossier(HIER / "voorbeelden" / "utrecht.yaml")))
    for stuk in getoond.split("\n...\n"):
        assert stuk.strip("\n") in echt
