"""Which changes are tried: one thing at a time, every kind, each once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter

from spreidingswet.regels.formules import Feitwaarde, Formule, Grootheidwaarde, Parameterwaarde
from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.model import Cyclus, Feitdefinitie, Rekenregel
from spreidingswet.regels.voorwaarden import Voorwaarde
from spreidingswet.scenario.mutanten import formules, voorwaarden
from spreidingswet.scenario.mutanten.maken import mutanten
from spreidingswet.scenario.mutanten.woorden import decimaal_ernaast

_FEITEN = {
    "vanaf": {"type": "datum"},
    "plaatsen": {"type": "getal"},
    "plaatsen_amv": {"type": "getal"},
    "soort": {"type": "keuze", "waarden": {"amv": "amv", "regulier": "regulier", "aanmeld": "aanmeld"}},
}


def _feit(naam: str) -> Feitdefinitie | None:
    d: Any = _FEITEN.get(naam)
    return d and Feitdefinitie.model_validate({"naam": naam, "onderwerp": "voorziening", "omschrijving": naam, **d})


def _voorwaarde(v: Any) -> dict[tuple[str, str], Any]:
    model: Any = TypeAdapter(Voorwaarde).validate_python(v)
    return {(x.plek, x.wat): _kort(x.nieuw) for x in voorwaarden.veranderingen(model, _feit, "voorwaarde")}


def _formule(f: Any) -> dict[tuple[str, str], Any]:
    model: Any = TypeAdapter(Formule).validate_python(f)
    lid: Callable[[str], Callable[[str], Feitdefinitie | None]] = lambda _: _feit  # noqa: E731
    return {(x.plek, x.wat): _kort(x.nieuw) for x in formules.veranderingen(model, _feit, lid, "formule")}


def _kort(model: Any) -> Any:
    return model.model_dump(mode="json", by_alias=True, exclude_none=True)


NIET_VOOR = ("voorwaarde", "wordt ontkend")


def test_a_comparison_becomes_its_neighbour_and_a_day_shifts() -> None:
    v = {"feit": "vanaf", "uiterlijk": "2025-07-01"}
    assert _voorwaarde(v) == {
        NIET_VOOR: {"niet": v},
        ("voorwaarde", "uiterlijk wordt voor"): {"feit": "vanaf", "voor": "2025-07-01"},
        ("voorwaarde", "2025-07-01 wordt 2025-07-02"): {"feit": "vanaf", "uiterlijk": "2025-07-02"},
        ("voorwaarde", "2025-07-01 wordt 2025-06-30"): {"feit": "vanaf", "uiterlijk": "2025-06-30"},
    }


def test_a_number_shifts_by_one_and_a_soort_becomes_another() -> None:
    gevonden = _voorwaarde({"feit": "plaatsen", "minstens": 100})
    assert gevonden["voorwaarde", "minstens wordt meer_dan"] == {"feit": "plaatsen", "meer_dan": 100}
    assert gevonden["voorwaarde", "100 wordt 101"] == {"feit": "plaatsen", "minstens": 101}
    assert gevonden["voorwaarde", "100 wordt 99"] == {"feit": "plaatsen", "minstens": 99}
    assert gevonden["voorwaarde", "plaatsen wordt plaatsen_amv"] == {"feit": "plaatsen_amv", "minstens": 100}
    assert _voorwaarde({"feit": "soort", "is": "amv"})["voorwaarde", "amv wordt aanmeld"] == {
        "feit": "soort",
        "is": "aanmeld",
    }


def test_of_a_list_each_value_is_dropped() -> None:
    gevonden = _voorwaarde({"feit": "soort", "een_van": ["amv", "regulier"]})
    assert gevonden["voorwaarde", "waarde amv vervalt"] == {"feit": "soort", "is": "regulier"}
    gevonden = _voorwaarde({"conclusie": "telt", "is": ["ja", "onbekend"]})
    assert gevonden["voorwaarde", "antwoord onbekend vervalt"] == {"conclusie": "telt", "is": "ja"}


def test_a_condition_is_dropped_denied_and_alle_becomes_enige() -> None:
    a, b = {"conclusie": "a", "is": "ja"}, {"conclusie": "b", "is": "ja"}
    assert _voorwaarde({"alle": [a, b]}) == {
        ("voorwaarde", "alle wordt enige"): {"enige": [a, b]},
        ("voorwaarde/alle/0", "vervalt"): b,
        ("voorwaarde/alle/1", "vervalt"): a,
        ("voorwaarde/alle/0", "wordt ontkend"): {"alle": [{"niet": a}, b]},
        ("voorwaarde/alle/1", "wordt ontkend"): {"alle": [a, {"niet": b}]},
    }


def test_a_denial_is_dropped_once_and_inside_a_pair_things_change_too() -> None:
    a = {"conclusie": "ander.a", "is": "ja"}
    assert _voorwaarde({"niet": a}) == {("voorwaarde", "de ontkenning vervalt"): a}
    gevonden = _voorwaarde({"bestaat": {"onder": "overbruggers", "zodat": a}})
    assert gevonden["voorwaarde/bestaat/zodat", "wordt ontkend"] == {
        "bestaat": {"onder": "overbruggers", "zodat": {"niet": a}}
    }


@pytest.mark.parametrize(
    ("formule", "plek", "wat", "nieuw"),
    [
        ({"aftrekken": [{"getal": 5}, {"feit": "plaatsen"}]}, "formule", "aftrekken wordt optellen",
         {"optellen": [{"getal": 5}, {"feit": "plaatsen"}]}),
        ({"aftrekken": [{"getal": 5}, {"feit": "plaatsen"}]}, "formule", "omgekeerd afgetrokken",
         {"aftrekken": [{"feit": "plaatsen"}, {"getal": 5}]}),
        ({"grootste_van": [{"getal": 0}, {"feit": "plaatsen"}]}, "formule/grootste_van/0", "vervalt",
         {"feit": "plaatsen"}),
        ({"grootste_van": [{"getal": 0}, {"feit": "plaatsen"}]}, "formule", "grootste_van wordt kleinste_van",
         {"kleinste_van": [{"getal": 0}, {"feit": "plaatsen"}]}),
        ({"afronden": {"van": {"feit": "plaatsen"}, "wijze": "naar_boven"}}, "formule", "naar_boven wordt rekenkundig",
         {"afronden": {"van": {"feit": "plaatsen"}, "wijze": "rekenkundig", "decimalen": 0}}),
        ({"afronden": {"van": {"feit": "plaatsen"}, "wijze": "naar_boven"}}, "formule", "het afronden vervalt",
         {"feit": "plaatsen"}),
        ({"som": {"over": "voorzieningen", "van": "plaatsen", "waar": {"conclusie": "telt", "is": "ja"}}},
         "formule/som/waar", "vervalt", {"som": {"over": "voorzieningen", "van": "plaatsen"}}),
        ({"som": {"over": "voorzieningen", "van": "plaatsen"}}, "formule/som/van", "plaatsen wordt plaatsen_amv",
         {"som": {"over": "voorzieningen", "van": "plaatsen_amv"}}),
        ({"maanden_na": {"van": {"feit": "vanaf"}, "aantal": 6}}, "formule", "6 wordt 5 (maanden_na)",
         {"maanden_na": {"van": {"feit": "vanaf"}, "aantal": 5}}),
        ({"dag_in_jaar": {"jaar_van": {"feit": "vanaf"}, "jaren_later": 0, "dag": "11-01"}}, "formule",
         "11-01 wordt 11-02", {"dag_in_jaar": {"jaar_van": {"feit": "vanaf"}, "jaren_later": 0, "dag": "11-02"}}),
        ({"wanneer": {"conclusie": "telt", "is": "ja"}, "dan": {"getal": 1}, "anders": {"getal": 0}},
         "formule/wanneer", "altijd waar", {"getal": 1}),
        ({"vermenigvuldigen": [{"getal": "0.75"}, {"feit": "plaatsen"}]}, "formule/vermenigvuldigen/0",
         "0.75 wordt 0.74", {"vermenigvuldigen": [{"getal": "0.74"}, {"feit": "plaatsen"}]}),
        ({"verlengd": {"einde": {"feit": "vanaf"}, "begin": {"feit": "vanaf"}}}, "formule", "de verlenging vervalt",
         {"feit": "vanaf"}),
    ],
)  # fmt: skip
def test_a_formula_with_one_thing_changed(formule: Any, plek: str, wat: str, nieuw: Any) -> None:
    assert _formule(formule)[plek, wat] == nieuw


def test_decimals_keep_their_length() -> None:
    assert decimaal_ernaast("0.75") == ["0.76", "0.74"]
    assert decimaal_ernaast("1.00") == ["1.01", "0.99"]
    assert decimaal_ernaast("0.0") == ["0.1", "-0.1"]


def test_every_rule_and_every_parameter_has_mutants_and_none_is_the_rule_itself() -> None:
    boek = regelboek()
    alle = mutanten(boek)
    assert {m.regel for m in alle if not m.parameter} == {r.id for r in boek.regels} - _ZONDER
    assert {(m.van, m.parameter) for m in alle if m.parameter} == {
        (c.id, p.naam) for c in boek.cycli.values() for p in c.parameters
    }
    for m in alle:
        if not isinstance(m.nieuw, Cyclus):
            assert m.nieuw.model_dump() != boek.regels[m.index].model_dump(), str(m)
    assert len({(m.regel, m.van, m.plek, m.wat) for m in alle}) == len(alle)


_ZONDER = {
    r.id
    for r in regelboek().regels
    if isinstance(r, Rekenregel) and isinstance(r.formule, Feitwaarde | Parameterwaarde | Grootheidwaarde)
}
"""Rules that hand one value on: there is nothing in them to change but the name."""
