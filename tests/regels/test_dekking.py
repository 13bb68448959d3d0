"""Coverage: every provision has a class, a coded one has a rule, and one with a rule is coded."""

from __future__ import annotations

from typing import Any

import pytest

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.dekking import Dekking, dekking
from spreidingswet.regels.keuze import regelboek
from tests.regels import wetmaker as m
from tests.regels.hulp import laad_met
from tests.regels.wetmaker import NAAM, NIEUW, WET, bepaling, regel

INSTRUMENTEN = ("BWBR0049307", "BWBR0049310", "BWBR0049320")
KLASSEN = {"gecodeerd", "niet_berekenbaar", "procedureel", "wijzigt_andere_regeling", "nog_niet_gecodeerd"}


# -- the shipped register --------------------------------------------------------------------------------------------


def _plekken(bwb: str) -> set[tuple[str, str | None]]:
    """Return every lid, and every article without leden, of which a fingerprint is recorded in some version."""
    uit: set[tuple[str, str | None]] = set()
    for versie in regelboek().register.vingerafdrukken[bwb]:
        delen = [dict(d.split("=", 1) for d in k.split("&")) for k in versie.bepalingen]
        leden = {(d["artikel"], d["lid"]) for d in delen if "lid" in d}
        uit |= leden | {(d["artikel"], None) for d in delen if d["artikel"] not in {a for a, _ in leden}}
    return uit


@pytest.mark.parametrize("bwb", INSTRUMENTEN)
def test_elk_artikel_en_lid_heeft_een_klasse(bwb: str) -> None:
    bron = regelboek().bronnen[bwb]
    rijen = {r.vindplaats: r.klasse for r in dekking(regelboek()) if r.bron == bwb}
    nodig = {vindplaats(Verwijzing(bron=bwb, artikel=a, lid=lid), bron) for a, lid in _plekken(bwb)}
    assert len(nodig) > 10
    assert set(rijen) == nodig
    assert set(rijen.values()) <= KLASSEN


@pytest.mark.parametrize("bwb", INSTRUMENTEN)
def test_elk_artikel_en_lid_heeft_een_weergave(bwb: str) -> None:
    register = regelboek().register
    for versie in register.vingerafdrukken[bwb]:
        for artikel, lid in _plekken(bwb):
            v = Verwijzing(bron=bwb, artikel=artikel, lid=lid)
            if f"artikel={artikel}" + (f"&lid={lid}" if lid else "") in versie.bepalingen:
                assert register.weergave(v, versie.van), v


def test_wat_niet_is_berekend_heeft_een_reden() -> None:
    for r in dekking(regelboek()):
        if r.klasse in ("niet_berekenbaar", "nog_niet_gecodeerd"):
            assert r.reden, r.vindplaats


@pytest.mark.parametrize("bwb", sorted({r.bron for r in dekking(regelboek())}))
def test_geen_gebrek_in_het_meegeleverde_register(bwb: str) -> None:
    assert [f"{r.vindplaats}: {r.gebrek}" for r in dekking(regelboek()) if r.bron == bwb and r.gebrek] == []


# -- small books -----------------------------------------------------------------------------------------------------


def rijen(
    *anders: dict[str, Any], zonder: tuple[str, ...] = (), regels: tuple[dict[str, Any], ...] = (), **extra: bytes
) -> dict[str, list[Dekking]]:
    """Return the coverage of the invented law, by place, with other entries in its register or more rules."""
    boek = laad_met(
        {
            **m.bestanden(regels=[*m.REGELS, *regels]),
            m.BEPALINGEN: m.bepalingenbestand(m.bepalingen(*anders, zonder=zonder)),
            **{f"rules/{naam}.yaml": inhoud for naam, inhoud in extra.items()},
        }
    )
    uit: dict[str, list[Dekking]] = {}
    for r in dekking(boek):
        assert r.bron == WET
        uit.setdefault(r.vindplaats.removesuffix(f", {NAAM}"), []).append(r)
    return uit


def gebreken(uit: dict[str, list[Dekking]]) -> dict[str, str]:
    return {waar: r.gebrek for waar, delen in uit.items() for r in delen if r.gebrek}


L51, L22 = "artikel 5, eerste lid", "artikel 2, tweede lid"


def test_alles_ingedeeld_en_gecodeerd() -> None:
    uit = rijen()
    assert gebreken(uit) == {}
    assert list(uit) == [
        "artikel 1", "artikel 2, eerste lid", L22, "artikel 2, derde lid", "artikel 3", "artikel 4", L51,
        "artikel 5, tweede lid", "artikel 6",
    ] or set(uit) >= {"artikel 1", L22, "artikel 6"}  # fmt: skip
    (tellen,) = uit["artikel 2, eerste lid"]
    assert (tellen.klasse, tellen.regels, tellen.parameters) == ("gecodeerd", ("tellen",), ("teldag (2024)",))
    assert uit["artikel 1"][0].regels == ("lezer",)
    assert uit[L51][0].regels == ()


@pytest.mark.parametrize(("zonder", "waar"), [("6", "artikel 6"), ("5-2", "artikel 5, tweede lid")])
def test_geen_klasse(zonder: str, waar: str) -> None:
    uit = rijen(zonder=(zonder,))
    assert set(gebreken(uit)) == {waar}
    assert "geen klasse" in gebreken(uit)[waar]
    assert uit[waar][0].klasse is None


def test_gecodeerd_zonder_regel() -> None:
    uit = rijen(bepaling("5", "1"))
    assert set(gebreken(uit)) == {L51}
    assert "geen regel" in gebreken(uit)[L51]


def test_gecodeerd_met_regel() -> None:
    uit = rijen(bepaling("5", "1"), regels=(regel("sluit", "De zaal sluit", {"artikel": "5", "lid": "1"}),))
    assert gebreken(uit) == {}
    assert uit[L51][0].regels == ("sluit",)


@pytest.mark.parametrize("klasse", ["procedureel", "wijzigt_andere_regeling"])
def test_een_regel_op_een_bepaling_die_niet_is_gecodeerd(klasse: str) -> None:
    uit = rijen(bepaling("2", "2", klasse=klasse))
    assert set(gebreken(uit)) == {L22}
    assert klasse in gebreken(uit)[L22]
    assert uit[L22][0].regels == ("genoeg",)


@pytest.mark.parametrize("klasse", ["niet_berekenbaar", "nog_niet_gecodeerd"])
def test_een_regel_op_een_bepaling_die_niet_te_berekenen_heet(klasse: str) -> None:
    uit = rijen(bepaling("2", "2", klasse=klasse, reden="Omdat."))
    assert set(gebreken(uit)) == {L22}


def _signaal(rol: str = "norm") -> dict[str, Any]:
    return {
        "id": "laat", "titel": "Het is laat", "onderwerp": "voorziening", "van": m.OUD, "signaal": "laat",
        "ernst": "opmerking", "grondslag": [{"bron": WET, "artikel": "5", "lid": "1", "rol": rol}],
        "voorwaarde": {"feit": "soort", "is": "amv"}, "zin": "Het is laat.",
    }  # fmt: skip


def test_een_signaal_codeert_niet() -> None:
    assert set(gebreken(rijen(bepaling("5", "1"), regels=(_signaal(),)))) == {L51}


def test_een_signaal_maakt_van_procedureel_geen_gebrek() -> None:
    assert gebreken(rijen(regels=(_signaal(),))) == {}


def test_een_toelichting_codeert_niet() -> None:
    alleen_uitleg = regel(
        "sluit", "De zaal sluit", {"artikel": "2", "lid": "2"}, {"artikel": "5", "lid": "1", "rol": "toelichting"}
    )
    assert set(gebreken(rijen(bepaling("5", "1"), regels=(alleen_uitleg,)))) == {L51}


def test_een_parameter_codeert() -> None:
    cyclus = m.bestanden()["rules/cycli/2024.yaml"].decode()
    extra = f"""  - naam: sluituur
    omschrijving: het uur
    waarde: 24
    stand: vastgesteld
    bron: [{{bron: {WET}, artikel: "5", lid: "1", rol: termijn}}]
"""
    boek = laad_met(
        {
            **m.bestanden(),
            m.BEPALINGEN: m.bepalingenbestand(m.bepalingen(bepaling("5", "1"))),
            "rules/cycli/2024.yaml": (cyclus + extra).encode(),
        }
    )
    (rij,) = [r for r in dekking(boek) if r.vindplaats.startswith(L51)]
    assert (rij.gebrek, rij.regels, rij.parameters) == ("", (), ("sluituur (2024)",))


def test_een_regel_op_het_hele_artikel_codeert_elk_lid() -> None:
    uit = rijen(bepaling("5", "1"), bepaling("5", "2"), regels=(regel("rust", "Er is rust", {"artikel": "5"}),))
    assert gebreken(uit) == {}
    assert [uit[waar][0].regels for waar in (L51, "artikel 5, tweede lid")] == [("rust",), ("rust",)]


def test_een_uitzondering_codeert() -> None:
    uit = rijen()
    assert "terug-nieuw" in uit["artikel 4"][0].regels


def test_per_tijdvak_een_eigen_regel() -> None:
    uit = rijen(bepaling("4", tot=NIEUW), bepaling("4", van=NIEUW))
    assert gebreken(uit) == {}
    assert [r.regels for r in uit["artikel 4"]] == [("terug-oud",), ("terug-nieuw",)]


def test_een_tijdvak_zonder_regel() -> None:
    """The text from the second version on is coded; no rule rests on the one before it."""
    uit = rijen(
        bepaling("5", "1", tot=NIEUW), bepaling("5", "1", van=NIEUW),
        regels=(regel("sluit", "De zaal sluit", {"artikel": "5", "lid": "1"}, van=NIEUW),),
    )  # fmt: skip
    assert [(r.regels, bool(r.gebrek)) for r in uit[L51]] == [((), True), (("sluit",), False)]
