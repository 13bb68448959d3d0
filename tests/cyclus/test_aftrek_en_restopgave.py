"""Deduction, figures of the verslag, restopgave and promising initiatives: oracles, boundary days and real figures."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spreidingswet import lees_dossier, toets
from spreidingswet.basis.antwoord import JA, NEE, NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.waarden import GRENS
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.regels.afhankelijkheden import achter, graaf, naam_van
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.regels.model import Onderwerp
from spreidingswet.toetsing.uitkomst import Uitkomst
from spreidingswet.toetsing.verloop import Verloop, doorloop

Ruw = dict[str, Any]
DAG = date(2024, 12, 20)
MEI = date(2025, 5, 1)
BEKENDGEMAAKT = date(2024, 1, 31)  # Stcrt. 2024, 3320
FLEVOLAND = sorted(g for g, p in indeling().provincie_van.items() if p == "PV24")
VOORBEELDEN = Path(__file__).parents[2] / "voorbeelden"
rustig = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def loop(ruw: Ruw, dag: date = DAG, **opties: str) -> Verloop:
    regelset = kies(regelboek(), dag, ruw["cyclus"], {k.replace("_", "-"): w for k, w in opties.items()})
    return doorloop(DirecteLezing(), regelset, lees_dossier(ruw), dag)


def dossier(**velden: Any) -> Ruw:
    """Return a dossier of Flevoland, all six gemeenten in it, with every facility there is."""
    basis: Ruw = {
        "versie": 1, "cyclus": "2024", "provincie": "PV24", "opgave": {"totaal": 2441, "amv": 207},
        "raming": {"bekendgemaakt": BEKENDGEMAAKT.isoformat()}, "voorzieningen_volledig": True,
        "gemeenten": [{"code": g} for g in FLEVOLAND],
    }  # fmt: skip
    return basis | velden


def voorziening(nr: int, **velden: Any) -> Ruw:
    basis: Ruw = {
        "id": f"v{nr}", "gemeente": FLEVOLAND[0], "plaatsen": 100, "soort": "regulier", "stand": "gerealiseerd",
        "beschikbaar_vanaf": "2020-01-01", "beschikbaar_tot": "onbepaalde tijd", "overbrugging_door": [],
    }  # fmt: skip
    return basis | velden


# -- apart from the counting -------------------------------------------------------------------------------------------

GEDEELD = {("voorziening", n) for n in ("opvangplaats", "bestemd_voor_asielzoekers", "onder_verantwoordelijkheid",
                                        "eigen_provincie")}  # fmt: skip
TELLING: set[tuple[Onderwerp, str]] = {
    ("voorziening", "telt_mee"), ("voorziening", "meetellend"), ("voorziening", "meetellend_met_voornemens"),
    ("gemeente", "totaal_meetellend"), ("provincie", "totaal_meetellend"), ("provincie", "sluitend"),
    ("provincie", "sluitend_met_voornemens"), ("provincie", "restopgave_totaal"),
}  # fmt: skip


@pytest.mark.parametrize("dag", [date(2024, 1, 31), DAG, date(2026, 10, 1)])
@pytest.mark.parametrize("cyclus", ["2024", "2026"])
def test_aftrek_en_meetellen_gebruiken_elkaar_niet(dag: date, cyclus: str) -> None:
    """Nothing that the deduction leans on is part of the counting, save what a place is and where it lies."""
    regelset = kies(regelboek(), dag, cyclus, {})
    pijlen = graaf(regelset)
    eigen = {(r.onderwerp, naam_van(r)) for r in regelset.regels if r.rubriek == "aftrek"}
    assert len(eigen) >= 19
    telling = achter(pijlen, TELLING)
    assert {k for k in TELLING if k[1] != "restopgave_totaal"} <= telling
    aftrek = achter(pijlen, eigen)
    assert aftrek & telling == GEDEELD
    assert not eigen & telling
    assert aftrek == eigen | GEDEELD


# -- deduction ---------------------------------------------------------------------------------------------------------


def maanden_na(dag: date, aantal: int) -> date:
    jaar, maand = divmod(dag.year * 12 + dag.month - 1 + aantal, 12)
    return date(jaar, maand + 1, min(dag.day, calendar.monthrange(jaar, maand + 1)[1]))


def duurzaam(v: Mapping[str, Any]) -> bool:
    """Return whether a place is deductible, written from W 2(3) and B 1.1 and 3.1."""
    vanaf, tot = date.fromisoformat(v["beschikbaar_vanaf"]), date.fromisoformat(v["beschikbaar_tot"])
    return (
        tot >= maanden_na(vanaf, 60)
        and vanaf <= maanden_na(BEKENDGEMAAKT, 12)
        and tot > BEKENDGEMAAKT
        and v["stand"] != "voornemen"
    )


@st.composite
def voorzieningen(draw: st.DrawFn) -> list[Ruw]:
    uit = []
    for nr in range(draw(st.integers(0, 6))):
        vanaf = draw(st.sampled_from([date(2018, 1, 1), date(2020, 2, 29), date(2025, 1, 31), date(2025, 2, 1)]))
        dagen = draw(st.sampled_from([-1, 0, 1, 400, -900]))
        uit.append(voorziening(
            nr, gemeente=draw(st.sampled_from(FLEVOLAND[:3])), plaatsen=draw(st.sampled_from([1, 8, 15, 50, 99, 100])),
            soort=draw(st.sampled_from(["regulier", "amv", "bijzonder", "aanmeldvoorziening"])),
            stand=draw(st.sampled_from(["gerealiseerd", "vastgesteld", "voornemen"])),
            beschikbaar_vanaf=vanaf.isoformat(),
            beschikbaar_tot=(maanden_na(vanaf, 60) + timedelta(days=dagen)).isoformat(),
        ))  # fmt: skip
    return uit


def verwachte_aftrek(alle: list[Ruw]) -> tuple[int, int]:
    uit = []
    for bijzonder, minimum in ((False, 100), (True, 16)):
        per = {
            g: sum(v["plaatsen"] for v in alle
                   if v["gemeente"] == g and duurzaam(v) and (v["soort"] != "regulier") == bijzonder)
            for g in FLEVOLAND
        }  # fmt: skip
        uit.append(sum(n for n in per.values() if n >= minimum))
    return uit[0], uit[1]


@rustig
@given(voorzieningen())
def test_aftrek_zoals_het_orakel(alle: list[Ruw]) -> None:
    p = loop(dossier(voorzieningen=alle)).provincie
    regulier, bijzonder = verwachte_aftrek(alle)
    assert p.plaatsen("aftrek_regulier") == (regulier, regulier)
    assert p.plaatsen("aftrek_bijzonder") == (bijzonder, bijzonder)
    nog = max(0, 2441 - regulier - bijzonder)
    assert p.plaatsen("nog_beschikbaar_te_stellen") == (nog, nog)


@rustig
@given(voorzieningen(), st.data())
def test_wat_onbekend_wordt_sluit_de_aftrek_in(alle: list[Ruw], data: st.DataObject) -> None:
    """Without a fact the range holds what came out with it, and no answer turns into its opposite."""
    vol = loop(dossier(voorzieningen=alle))
    minder = [dict(v) for v in alle]
    velden = ["plaatsen", "soort", "stand", "beschikbaar_vanaf", "beschikbaar_tot"]
    for v in minder:
        for veld in data.draw(st.sets(st.sampled_from(velden), max_size=2)):
            del v[veld]
    ruw = dossier(voorzieningen=minder)
    if data.draw(st.booleans()):
        del ruw["raming"]
    leeg = loop(ruw)
    for naam in ("aftrek_regulier", "aftrek_bijzonder", "aftrek_totaal", "nog_beschikbaar_te_stellen"):
        (echt, _), (laag, hoog) = vol.provincie.plaatsen(naam), leeg.provincie.plaatsen(naam)
        assert laag <= echt <= hoog
    for v in alle:
        for naam in ("duurzaam_voor_aftrek", "van_bijzondere_aard"):
            was, wordt = (x.voorzieningen[v["id"]].antwoorden[naam] for x in (vol, leeg))
            assert wordt in (was, ONBEKEND)


@rustig
@given(voorzieningen(), st.randoms(use_true_random=False))
def test_de_volgorde_maakt_niet_uit(alle: list[Ruw], willekeur: Any) -> None:
    een = loop(dossier(voorzieningen=alle)).provincie
    geschud = list(alle)
    willekeur.shuffle(geschud)
    ander = loop(dossier(voorzieningen=geschud)).provincie
    assert een.plaatsen("aftrek_totaal") == ander.plaatsen("aftrek_totaal")
    assert een.plaatsen("restopgave_totaal") == ander.plaatsen("restopgave_totaal")


def test_niet_alle_gemeenten_in_het_dossier() -> None:
    """The gemeenten that are not named cannot have facilities when the dossier says it has them all."""
    ruw = dossier(voorzieningen=[voorziening(1, plaatsen=300)], gemeenten=[])
    assert loop(ruw).provincie.plaatsen("aftrek_totaal") == (300, 300)
    ruw["voorzieningen_volledig"] = False
    assert loop(ruw).provincie.plaatsen("aftrek_totaal") == (300, GRENS)


@pytest.mark.parametrize(
    ("keuze", "vanaf", "verwacht"),
    [("bekendmaking", "2027-02-27", JA), ("bekendmaking", "2027-02-28", NEE),
     ("1-februari", "2027-01-31", JA), ("1-februari", "2027-02-01", NEE)],
)  # fmt: skip
def test_twaalf_maanden_in_2026(keuze: str, vanaf: str, verwacht: int) -> None:
    # The raming of 2026 came about 27 February 2026 (press), after the day of the law.
    v = voorziening(1, beschikbaar_vanaf=vanaf)
    ruw = dossier(cyclus="2026", raming={"bekendgemaakt": "2026-02-27"}, voorzieningen=[v])
    uit = loop(ruw, date(2026, 10, 1), twaalf_maanden=keuze)
    assert uit.voorzieningen["v1"].antwoorden["aftrek_tijdig"] == verwacht


# -- the verslag -------------------------------------------------------------------------------------------------------


@st.composite
def verslagen(draw: st.DrawFn) -> list[Ruw]:
    uit = []
    for _ in FLEVOLAND:
        amv = draw(st.integers(0, 60))
        totaal = amv + draw(st.integers(0, 600))
        amv_met = amv + draw(st.integers(0, 20))
        uit.append({
            "totaal": totaal, "amv": amv, "amv_inclusief_voornemens": amv_met,
            "inclusief_voornemens": totaal - amv + amv_met + draw(st.integers(0, 200)),
        })  # fmt: skip
    return uit


@rustig
@given(verslagen(), st.data())
def test_verslag_telt_op_en_sluit_zoals_het_orakel(cijfers: list[Ruw], data: st.DataObject) -> None:
    ruw = dossier(gemeenten=[{"code": g, "in_verslag": v} for g, v in zip(FLEVOLAND, cijfers, strict=True)])
    p = loop(ruw).provincie
    amv, totaal = (sum(v[k] for v in cijfers) for k in ("amv", "totaal"))
    amv_met, met = (sum(v[k] for v in cijfers) for k in ("amv_inclusief_voornemens", "inclusief_voornemens"))
    assert p.plaatsen("verslag_regulier") == (totaal - amv, totaal - amv)
    assert p.plaatsen("verslag_totaal_met_voornemens") == (met, met)
    sluit = totaal - amv >= 2234 and amv >= 207
    sluit_met = met - amv_met >= 2234 and amv_met >= 207
    assert p.antwoorden["verslag_sluitend"] == (JA if sluit else NEE)
    assert p.antwoorden["verslag_sluitend_met_voornemens"] == (JA if sluit_met else NEE)
    assert p.antwoorden["afweging_gemaakt"] == (NIET_VAN_TOEPASSING if sluit else ONBEKEND)

    for g in ruw["gemeenten"]:  # and without some of it, nothing is said that was not so
        g["in_verslag"] = dict(g["in_verslag"])
        for veld in data.draw(st.sets(st.sampled_from(sorted(g["in_verslag"])))):
            del g["in_verslag"][veld]
    q = loop(ruw).provincie
    for naam in ("verslag_regulier", "verslag_amv", "verslag_totaal", "verslag_regulier_met_voornemens",
                 "verslag_amv_met_voornemens", "verslag_totaal_met_voornemens"):  # fmt: skip
        (echt, _), (laag, hoog) = p.plaatsen(naam), q.plaatsen(naam)
        assert laag <= echt <= hoog, naam
    for naam in ("verslag_sluitend", "verslag_sluitend_met_voornemens", "uitgangspunt_verslag"):
        assert q.antwoorden[naam] in (p.antwoorden[naam], ONBEKEND)


@pytest.mark.parametrize(
    "cijfers",
    [{"totaal": 10, "amv": 11}, {"totaal": 10, "inclusief_voornemens": 9}, {"amv": 5, "amv_inclusief_voornemens": 4},
     {"amv_inclusief_voornemens": 5, "inclusief_voornemens": 4}, {"amv": 5, "inclusief_voornemens": 4},
     {"totaal": 10, "amv": 0, "inclusief_voornemens": 10, "amv_inclusief_voornemens": 3}],
)  # fmt: skip
def test_onmogelijke_cijfers_in_het_verslag(cijfers: Ruw) -> None:
    with pytest.raises(InvoerFout, match="SW-D08"):
        lees_dossier(dossier(gemeenten=[{"code": FLEVOLAND[0], "in_verslag": cijfers}]))


def test_onmogelijke_som_in_het_verslag() -> None:
    with pytest.raises(InvoerFout, match="SW-D08"):
        lees_dossier(dossier(verslag={"regulier": {"aangeboden": 10, "inclusief_voornemens": 9}}))


# -- restopgave --------------------------------------------------------------------------------------------------------


def verdeling(gewichten: list[int], meetellend: int, mee: list[bool]) -> Ruw:
    gemeenten = []
    for code, w, ja in zip(FLEVOLAND, gewichten, mee, strict=True):
        reden = {} if ja else {"niet_in_aanmerking_omdat": "deed zijn deel"}
        gemeenten.append({"code": code, "indicatief": {"totaal": w, "amv": 0}, "in_aanmerking": ja} | reden)
    v = [voorziening(1, plaatsen=meetellend)] if meetellend else []
    return dossier(gemeenten=gemeenten, voorzieningen=v)


@rustig
@given(st.lists(st.integers(0, 900), min_size=6, max_size=6), st.integers(0, 2400),
       st.lists(st.booleans(), min_size=6, max_size=6))  # fmt: skip
def test_aandelen_tellen_precies_op(gewichten: list[int], meetellend: int, mee: list[bool]) -> None:
    uit = loop(verdeling(gewichten, meetellend, mee))
    rest = max(0, 2234 - meetellend)
    delen = {g: uit.gemeenten[g].plaatsen("aandeel_regulier") for g in FLEVOLAND}
    assert all(laag == hoog for laag, hoog in delen.values())
    som = sum(w for w, ja in zip(gewichten, mee, strict=True) if ja)
    if som == 0:
        assert set(delen.values()) == {(0, 0)}
        assert uit.provincie.plaatsen("niet_verdeeld_regulier") == (rest, rest)
        return
    assert sum(d[0] for d in delen.values()) == rest
    assert uit.provincie.plaatsen("niet_verdeeld_regulier") == (0, 0)
    for code, w, ja in zip(FLEVOLAND, gewichten, mee, strict=True):
        precies = Fraction(rest * w, som) if ja else Fraction(0)
        assert abs(delen[code][0] - precies) < 1
    groter = [(w, delen[c][0]) for c, w, ja in zip(FLEVOLAND, gewichten, mee, strict=True) if ja]
    assert all(a <= b for (v, a) in groter for (w, b) in groter if v < w)  # who weighs more, never gets less


@rustig
@given(st.lists(st.integers(1, 900), min_size=6, max_size=6), st.integers(0, 2400), st.integers(0, 5))
def test_een_onbekende_laat_geen_aandeel_vaststaan(gewichten: list[int], meetellend: int, wie: int) -> None:
    ruw = verdeling(gewichten, meetellend, [True] * 6)
    vol = loop(ruw)
    del ruw["gemeenten"][wie]["in_aanmerking"]
    leeg = loop(ruw)
    for g in FLEVOLAND:
        (echt, _), (laag, hoog) = (x.gemeenten[g].plaatsen("aandeel_regulier") for x in (vol, leeg))
        assert laag <= echt <= hoog
        assert (laag, hoog) == (0, max(0, 2234 - meetellend))


def test_afronding_rekenkundig() -> None:
    ruw = verdeling([1, 1, 1, 0, 0, 0], 2224, [True] * 6)  # 10 over three
    gewoon, anders = loop(ruw), loop(ruw, afronding_restopgave="rekenkundig")
    assert [gewoon.gemeenten[g].plaatsen("aandeel_regulier")[0] for g in FLEVOLAND] == [4, 3, 3, 0, 0, 0]
    assert [anders.gemeenten[g].plaatsen("aandeel_regulier")[0] for g in FLEVOLAND] == [3, 3, 3, 0, 0, 0]
    assert anders.provincie.plaatsen("niet_verdeeld_regulier") == (1, 1)


# -- promising initiatives ---------------------------------------------------------------------------------------------

DRIE = st.sampled_from([True, False, None])
STANDEN = st.sampled_from(["gerealiseerd", "voornemen"])
EINDES = st.sampled_from(["2026-01-31", "2026-02-01"])
LEZINGEN = st.sampled_from(["niet", "wel", "buiten-beschouwing"])


@rustig
@given(DRIE, DRIE, DRIE, DRIE, STANDEN, EINDES, LEZINGEN)
def test_kansrijk_zoals_het_orakel(
    besluit: bool | None, binnen: bool | None, zicht: bool | None, toezegging: bool | None, stand: str, tot: str,
    keuze: str,
) -> None:  # fmt: skip
    feiten = {"lokale_besluitvorming_afgerond": besluit, "beschikbaar_binnen_zes_maanden": binnen,
              "zicht_op_verlenging": zicht, "toezegging_tijdig": toezegging}  # fmt: skip
    v = voorziening(1, stand=stand, beschikbaar_tot=tot, kansrijk={k: w for k, w in feiten.items() if w is not None})
    uit = loop(dossier(voorzieningen=[v]), MEI, tweede_element_kansrijk=keuze).voorzieningen["v1"]
    tweede: bool | None = False
    if stand == "voornemen" and keuze != "buiten-beschouwing":
        tweede = binnen if keuze == "wel" else None if binnen is None else not binnen
    derde = zicht if stand == "gerealiseerd" and tot == "2026-01-31" else False
    elementen = [besluit, tweede, derde, toezegging]
    verwacht = JA if True in elementen else ONBEKEND if None in elementen else NEE
    assert uit.antwoorden["kansrijk"] == verwacht


def test_kansrijk_geldt_vanaf_het_antwoord() -> None:
    ruw = dossier(voorzieningen=[voorziening(1)])
    assert "kansrijk" not in loop(ruw, date(2025, 4, 17)).voorzieningen["v1"].antwoorden
    assert "kansrijk" in loop(ruw, date(2025, 4, 18)).voorzieningen["v1"].antwoorden


# -- real figures ------------------------------------------------------------------------------------------------------


def voorbeeld(naam: str) -> Uitkomst:
    return toets(lees_dossier(VOORBEELDEN / f"{naam}.yaml"))


def berekend(uit: Uitkomst, grootheid: str) -> tuple[Any, Any]:
    b = next(r.berekening for r in uit.provincie.redenen if r.conclusie == grootheid)
    assert b is not None
    return b.waarde, b.hoogstens


def antwoord(uit: Uitkomst, conclusie: str) -> str:
    return next(r.uitkomst for r in uit.provincie.redenen if r.conclusie == conclusie)


def test_noord_brabant_verschil_van_19() -> None:
    # omroepbrabant.nl 4614588 (December 2024): 13,444 asked, 12,422 offered, 1,003 published over 17 gemeenten.
    uit = voorbeeld("noord-brabant")
    assert berekend(uit, "restopgave_regulier") == (13_444 - 12_422,) * 2 == (1_022, 1_022)
    assert berekend(uit, "restopgave_verschil_regulier") == (1_022 - 1_003,) * 2 == (19, 19)
    (signaal,) = [s for s in uit.signalen if s.code == "restopgave-wijkt-af-regulier"]
    assert "1.003" in signaal.tekst
    assert "19" in signaal.tekst
    assert antwoord(uit, "verslag_sluitend") == "nee"
    assert antwoord(uit, "afweging_gemaakt") == "onbekend"
    assert not [s for s in uit.signalen if s.code == "restopgave-wijkt-af-amv"]


def test_gelderland_amv_18_te_kort_in_het_verslag() -> None:
    # upday.com (November 2024): 11,704 of which 992 amv; 10,474 offered; amv 18 short.
    uit = voorbeeld("gelderland")
    assert berekend(uit, "verslag_amv") == (974, 974)
    assert berekend(uit, "verslag_regulier") == (9_500, 9_500)
    assert berekend(uit, "restopgave_amv") == (18, 18)
    assert berekend(uit, "restopgave_regulier") == (1_212, 1_212)
    assert berekend(uit, "restopgave_totaal") == (11_704 - 10_474,) * 2 == (1_230, 1_230)
    assert antwoord(uit, "verslag_amv_gehaald") == antwoord(uit, "verslag_regulier_gehaald") == "nee"


def test_limburg_5406_van_5662() -> None:
    # rd.nl 1088939 (November 2024): 5,406 on 1 November; 5,916 by a later letter if all planned places come.
    uit = voorbeeld("limburg")
    assert berekend(uit, "verslag_totaal") == (5_406, 5_406)
    assert berekend(uit, "restopgave_totaal")[0] == 5_662 - 5_406 == 256
    assert antwoord(uit, "verslag_sluitend") == "nee"
    # The letter is not the verslag; and 5,916 says nothing about amv.
    assert antwoord(uit, "verslag_sluitend_met_voornemens") == "onbekend"
    assert uit.provincie.totaal.inclusief_voornemens == 5_916
