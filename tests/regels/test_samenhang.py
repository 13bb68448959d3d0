"""Mistakes in what a rule takes from elsewhere: what would happen if loading did not refuse them, and that it does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.regels.hulp import PLEK, doel, meldingen, namen, regels_met_fout

REDENEN = {
    "alleen_bij_zonder_gemeentegenoten": "alleen_bij would be ignored, and the signal given where it should not",
    "signaal_twee_keer": "the first of two signals with one code silently disappears from the plan",
    "signaal_heet_als_conclusie": "the signal takes the place of the decision in the plan",
    "gemeentegenoten_vragen_elkaar": "KeyError while reading: facilities of one gemeente wait for each other",
    "som_over_overbruggers_bij_een_provincie": "KeyError while computing: only a facility has overbruggers",
    "som_over_voorzieningen_bij_een_voorziening": "KeyError while computing: a facility has no facilities",
    "som_over_overbruggers_zonder_bestaat": "KeyError while computing: only the conditions of a `bestaat` are per pair",
    "grootheid_na_gemeentegenoten": "the plan silently drops an amount that needs what looks at the same gemeente",
    "zin_met_parameter_van_een_cyclus": "KeyError while writing the reasons in the other cycle",
    "zin_met_feit_van_de_ander": "KeyError while writing the reasons",
    "zin_met_grootheid_die_later_begint": "KeyError while writing the reasons before that day",
    "som_van_grootheid_die_later_begint": "KeyError while computing before that day; SW-R08 looks at one subject only",
    "som_waar_conclusie_later_begint": "KeyError while computing before that day; SW-R08 looks at one subject only",
    "ander_conclusie_die_later_begint": "KeyError while reading before that day; SW-R08 looks at one subject only",
    "dag_als_week": "date.fromisoformat takes 2024-W05-3 and 20240131 too, from Python 3.11",
    "grens_als_week": "date.fromisoformat takes 2025-W27-2 too, from Python 3.11",
    "schema_versie_is_waar": "true is equal to 1",
    "onbekende_bron_en_dubbele_conclusie": "KeyError in controle._eerste_vindplaats",
    "getal_oneindig": "ValueError in yamlbestand._scalair: only .inf in small letters is known",
    "dubbele_parameter": "the second of two parameters with one name silently wins",
    "dubbele_optie": "two options with one id",
    "versies_van_een_bron_overlappen": "nothing is checked in the versions of a source",
    "register_van_een_onbekend_schema": "schema_versie of the register takes any number",
}


def test_elke_fixture_heeft_een_reden() -> None:
    assert sorted(Path(n).name for n in namen("fout/gaten")) == sorted(REDENEN)


@pytest.mark.parametrize("fixture", namen("fout/gaten"))
def test_wordt_geweigerd_met_bestand_en_regel(fixture: str) -> None:
    gevonden = meldingen(fixture)
    assert gevonden
    for m in gevonden:
        plek = PLEK.match(m.plaats)
        assert plek
        assert (m.bestand, int(plek[1]) in regels_met_fout(fixture)) == (doel(fixture), True)
