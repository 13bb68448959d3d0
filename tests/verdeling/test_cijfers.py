"""The key beside published figures of 2024, as far as these can say anything about it.

The inhabitants and scores that the publication of 31 January 2024 used are not known, so no published number of a
gemeente or province can be computed again. What follows is DERIVED: that totals add up, and that shares for amv lie
where one key over both needs must put them. Figures: opgave_provincie_2024.csv of the project's own collection (press
and provincies quoting Stcrt. 2024, 3320); amv of Gelderland: upday.com, November 2024; regular part of Noord-Brabant
(13.444): omroepbrabant.nl/nieuws/4614588; 96.000 and 8.140: coa.nl.
"""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.verdeling.sleutel import verdeel
from spreidingswet.verdeling.uitkomst import Verdeling
from tests.verdeling.maken import deeltabel

OPGAVEN = {
    "PV20": 2715, "PV21": 3391, "PV22": 2691, "PV23": 6325, "PV24": 2441, "PV25": 11704, "PV26": 8207, "PV27": 16290,
    "PV28": 19776, "PV29": 2109, "PV30": 14689, "PV31": 5662,
}  # fmt: skip
BO, BO_AMV = 96_000, 8_140
PUBLISHED_AMV = {"PV25": 992, "PV30": 14_689 - 13_444}


@pytest.fixture(scope="module")
def naar_rato() -> Verdeling:
    """One gemeente for each province, as heavy as the province's published task: the same shares, other rounding."""
    cbs = indeling()
    eerste = {p: min(g for g, q in cbs.provincie_van.items() if q == p) for p in OPGAVEN}
    rijen = [(eerste[p], n, "0") for p, n in OPGAVEN.items()]
    return verdeel(deeltabel(*rijen), raming=BO, raming_amv=BO_AMV, cyclus="2024", peildatum=date(2024, 12, 20))


def test_published_tasks_add_up_to_the_need(naar_rato: Verdeling) -> None:
    assert sum(OPGAVEN.values()) == BO
    assert {p.code: p.opgave for p in naar_rato.provincies} == OPGAVEN
    assert naar_rato.land.verschil == 0


def test_published_amv_lies_where_one_key_over_both_needs_puts_it(naar_rato: Verdeling) -> None:
    # Both needs are rounded per gemeente: each is off by half a place for every gemeente of the province at most.
    for code, gepubliceerd in PUBLISHED_AMV.items():
        aantal = sum(p == code for p in indeling().provincie_van.values())
        rato = Fraction(OPGAVEN[code] * BO_AMV, BO)
        assert abs(gepubliceerd - rato) <= Fraction(aantal, 2) * (1 + Fraction(BO_AMV, BO))
    gelderland = next(p for p in naar_rato.provincies if p.code == "PV25")
    assert gelderland.opgave_amv == 992 == round(11_704 * 8_140 / 96_000)
    brabant = next(p for p in naar_rato.provincies if p.code == "PV30")
    assert (brabant.opgave_amv, PUBLISHED_AMV["PV30"]) == (1_246, 1_245)  # 1.245,5: rounding per gemeente decides
