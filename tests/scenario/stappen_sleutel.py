"""Sentences about the key: a table of gemeenten, and what it divides."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction

import pytest
from pytest_bdd import given, parsers, then, when

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.toetsing.uitkomst import Reden
from spreidingswet.verdeling.invoer import ontleed_tabel
from spreidingswet.verdeling.sleutel import verdeel
from spreidingswet.verdeling.uitkomst import Verdeling
from tests.scenario.zaak import gemeente, getal, provincie, regel_id, vindplaatsen

WIE = r"(?:de gemeente (?P<g>.+?)|de provincie (?P<p>.+?)|Nederland)"


@dataclass
class Sleutelzaak:
    """A table in the making, and what came of it."""

    rijen: list[tuple[str, str, str]] = field(default_factory=list)
    gegeven: dict[str, int] = field(default_factory=dict)
    cyclus: str = "2024"
    verdeling: Verdeling | None = None
    fout: SpreidingswetFout | None = None

    def verdeel(self, *, deel: bool) -> None:
        tekst = "\n".join(["code;inwoners;ses_woa", *(";".join(r) for r in self.rijen)])
        try:
            tabel = ontleed_tabel(tekst.encode(), "tabel", deel=deel)
            dag = date(int(self.cyclus), 12, 20)
            self.verdeling = verdeel(tabel, cyclus=self.cyclus, peildatum=dag, **self.gegeven)
        except SpreidingswetFout as fout:
            self.fout = fout

    @property
    def uit(self) -> Verdeling:
        assert self.verdeling is not None, self.fout
        return self.verdeling

    def reden(self, titel: str, g: str | None, p: str | None) -> Reden:
        """Return what a rule found about a gemeente, a province, or else the country."""
        if g is not None:
            redenen = next(x.redenen for x in self.uit.gemeenten if x.code == gemeente(g))
        elif p is not None:
            redenen = next(x.redenen for x in self.uit.provincies if x.code == provincie(p))
        else:
            redenen = self.uit.land.redenen
        return next(r for r in redenen if r.regel == regel_id(titel))


@pytest.fixture
def sleutel() -> Sleutelzaak:
    """Return an empty table for each scenario."""
    return Sleutelzaak()


@given(
    parsers.re(r"de gemeente (?P<g>.+?) met (?P<n>[\d.]+) inwoners en (?:een score van (?P<s>-?[\d,]+)|geen score)$")
)
def _(sleutel: Sleutelzaak, g: str, n: str, s: str | None) -> None:
    sleutel.rijen.append((gemeente(g), n, s or ""))


@given(parsers.re(r"een raming van (?P<n>[\d.]+) plaatsen(?:, waarvan (?P<amv>[\d.]+) voor amv)?$"))
def _(sleutel: Sleutelzaak, n: str, amv: str | None) -> None:
    sleutel.gegeven["raming"] = getal(n)
    if amv is not None:
        sleutel.gegeven["raming_amv"] = getal(amv)


@given(parsers.re(r"de raming van de cyclus (?P<cyclus>\d{4})$"))
def _(sleutel: Sleutelzaak, cyclus: str) -> None:
    sleutel.cyclus = cyclus


@given(parsers.re(r"Nederland heeft (?P<n>[\d.]+) inwoners$"))
def _(sleutel: Sleutelzaak, n: str) -> None:
    sleutel.gegeven["inwoners_nederland"] = getal(n)


@when("de raming over deze gemeenten wordt verdeeld")
def _(sleutel: Sleutelzaak) -> None:
    sleutel.verdeel(deel=True)


@when("de raming over heel Nederland wordt verdeeld")
def _(sleutel: Sleutelzaak) -> None:
    sleutel.verdeel(deel=False)


@then(parsers.re(rf'is de uitkomst van "(?P<titel>[^"]+)" bij de verdeling voor {WIE} (?P<n>niet bekend|-?[\d.,/]+)$'))
def _(sleutel: Sleutelzaak, titel: str, n: str, g: str | None, p: str | None) -> None:
    reden = sleutel.reden(titel, g, p)
    assert reden.berekening is not None
    if n == "niet bekend":
        assert reden.uitkomst == "onbekend", reden.zin
        assert reden.berekening.hoogstens is None
    else:
        assert reden.uitkomst == "ja", reden.zin
        assert Fraction(reden.berekening.waarde or 0) == Fraction(n.replace(".", "").replace(",", "."))


@then(parsers.re(rf'steunt bij de verdeling "(?P<titel>[^"]+)" voor {WIE} op (?P<plek>.+) \((?P<kracht>[^)]+)\)$'))
def _(sleutel: Sleutelzaak, titel: str, plek: str, kracht: str, g: str | None, p: str | None) -> None:
    grondslag = vindplaatsen(sleutel.reden(titel, g, p).grondslag)
    assert (plek, kracht) in grondslag, grondslag


@then(parsers.re(r"wordt de verdeling geweigerd: (?P<code>SW-[A-Z]\d\d)$"))
def _(sleutel: Sleutelzaak, code: str) -> None:
    assert sleutel.fout is not None
    assert {m.code for m in sleutel.fout.meldingen} == {code}


@then("zegt de uitkomst dat zij geen indicatieve verdeling is")
def _(sleutel: Sleutelzaak) -> None:
    assert "deel-van-de-gemeenten" in {s.code for s in sleutel.uit.signalen}


@then("heet de uitkomst afgeleid")
def _(sleutel: Sleutelzaak) -> None:
    assert sleutel.uit.aard == "afgeleid"
