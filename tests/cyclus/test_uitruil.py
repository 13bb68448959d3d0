"""Exchange: against an oracle written from the provisions, and what must hold whatever is agreed."""

from __future__ import annotations

from fractions import Fraction
from math import ceil
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spreidingswet import lees_dossier
from spreidingswet.basis.antwoord import JA, NEE, NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.model import Dossier
from spreidingswet.toetsing.verloop import Verloop
from tests.toetsing.hulp import loop, regels, uitkomst

Ruw = dict[str, Any]
rustig = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
BESLUIT = "2024-12-20"
EIGEN = ("GM0344", "GM0307", "GM0310")  # Utrecht, Amersfoort, De Bilt
VREEMD = ("GM0228", "GM0289")  # Ede and Wageningen, in Gelderland
OPVANG = ("regulier", "amv", "bijzonder", "aanmeldvoorziening")


def dossier(*uitruil: Ruw, **velden: Any) -> Ruw:
    """Return a dossier of Utrecht with three gemeenten, 300 places each of which 30 for amv."""
    return {
        "versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2025-03-01",
        "opgave": {"totaal": 900, "amv": 90}, "verdeelbesluit": {"genomen": BESLUIT},
        "gemeenten": [{"code": c, "indicatief": {"totaal": 300, "amv": 30}} for c in EIGEN],
        "uitruil": list(uitruil), **velden,
    }  # fmt: skip


def afspraak(van: str = "GM0344", naar: str = "GM0307", soort: str = "regulier", plaatsen: int = 50, **v: Any) -> Ruw:
    """Return an exchange that can be, agreed before the decision and in the report."""
    anders = {"gezamenlijk_besluit": "2024-10-01"} if soort == "statushouders" else {"in_verslag": True}
    return {"van": van, "naar": naar, "soort": soort, "plaatsen": plaatsen, "afgesproken_op": "2024-10-01",
            **anders, **v}  # fmt: skip


def gelezen(ruw: Ruw) -> Dossier:
    return lees_dossier(ruw)


def verloop(ruw: Ruw) -> Verloop:
    return loop(gelezen(ruw), regels())


def kan(u: Ruw) -> int:
    """Say whether a wholly known exchange can be; written from W 1, 4, 5 and HW 29(2), not from the rules.

    No judgement on special circumstances is recorded, so after the decision the answer is not known.
    """
    provincie = indeling().provincie_van
    partijen = {provincie.get(u["van"], u["van"]), provincie.get(u["naar"], u["naar"])}
    if "PV26" not in partijen:
        return NIET_VAN_TOEPASSING
    if not (u["van"].startswith("GM") and u["naar"].startswith("GM") and u["van"] != u["naar"]):
        return NEE
    erbij = u.get("soort_erbij", u["soort"])
    if u.get("plaatsen_erbij", u["plaatsen"]) != u["plaatsen"]:
        return NEE
    if "statushouders" in (u["soort"], erbij):
        samen = u["soort"] == erbij and u.get("gezamenlijk_besluit", "9999") <= "2024-12-20"
        return JA if samen else NEE
    if "ontheemden" in (u["soort"], erbij) or (u["soort"] == "amv") != (erbij == "amv") or len(partijen) > 1:
        return NEE
    if u["afgesproken_op"] >= BESLUIT:
        return ONBEKEND
    return JA if u["in_verslag"] else NEE


@st.composite
def uitruilen(draw: st.DrawFn) -> Ruw:
    """Draw a wholly known exchange, more often than not one that can be."""
    kies = st.sampled_from
    u: Ruw = {
        "van": draw(kies(EIGEN * 3 + VREEMD + ("PV26",))), "naar": draw(kies(EIGEN * 3 + VREEMD + ("PV25",))),
        "soort": draw(kies(OPVANG * 2 + ("statushouders", "ontheemden"))), "plaatsen": draw(st.integers(1, 60)),
        "afgesproken_op": draw(kies(("2024-05-01", "2024-12-19", "2024-12-19", "2024-12-20", "2024-12-21"))),
        "in_verslag": draw(kies((True, True, False))),
        "gezamenlijk_besluit": draw(kies(("2024-12-19", "2024-12-20", "2024-12-21"))),
    }  # fmt: skip
    if draw(kies((False, False, True))):
        u["plaatsen_erbij"] = u["plaatsen"] + draw(kies((-1, 0, 0, 1))) or 1
    if draw(kies((False, False, True))):
        u["soort_erbij"] = draw(kies((u["soort"], *OPVANG, "statushouders", "ontheemden")))
    return u


@rustig
@given(st.lists(uitruilen(), max_size=5))
def test_zelfde_antwoord_en_aantal_als_het_orakel(lijst: list[Ruw]) -> None:
    v = verloop(dossier(*lijst))
    assert [s.antwoorden["uitruil_kan"] for s in v.uitruil] == [kan(u) for u in lijst]
    for code in EIGEN:
        for deel, soorten in (("regulier", {"regulier", "bijzonder", "aanmeldvoorziening"}), ("amv", {"amv"})):
            zeker = [u for u in lijst if kan(u) == JA and u["soort"] in soorten]
            erbij = sum(u["plaatsen"] for u in zeker if u["naar"] == code)
            eraf = sum(u["plaatsen"] for u in zeker if u["van"] == code)
            stand = v.gemeenten[code].feiten
            assert stand[f"uitruil_{deel}_erbij"] == (erbij, erbij)
            assert stand[f"uitruil_{deel}_eraf"] == (eraf, eraf)
            rest = (270 if deel == "regulier" else 30) + erbij - eraf
            assert stand[f"{deel}_na_uitruil"] == (rest, rest)


@rustig
@given(st.lists(uitruilen(), max_size=6))
def test_het_totaal_van_de_provincie_blijft_gelijk(lijst: list[Ruw]) -> None:
    """What the gemeenten have after the exchange adds up to what they had, each kind by itself."""
    v = verloop(dossier(*lijst))
    for deel, samen in (("regulier", 810), ("amv", 90), ("totaal", 900)):
        assert sum(s.getal(f"{deel}_na_uitruil")[0] for s in v.gemeenten.values() if s.id in EIGEN) == samen
    assert v.provincie.feiten["uitruil_verschil"] == (0, 0)
    assert v.provincie.feiten["opgave_na_uitruil"] == (900, 900)


@rustig
@given(st.lists(uitruilen(), min_size=2, max_size=5).flatmap(lambda x: st.tuples(st.just(x), st.permutations(x))))
def test_de_volgorde_doet_er_niet_toe(paar: tuple[list[Ruw], list[Ruw]]) -> None:
    een, ander = (verloop(dossier(*lijst)) for lijst in paar)
    for code, stand in een.gemeenten.items():
        for naam in stand.termen:
            assert stand.feiten[naam] == ander.gemeenten[code].feiten[naam], (code, naam)


VERGEETBAAR = ("van", "naar", "soort", "plaatsen", "afgesproken_op", "in_verslag", "gezamenlijk_besluit")


@rustig
@given(st.lists(uitruilen(), min_size=1, max_size=3), st.sets(st.sampled_from(VERGEETBAAR), min_size=1), st.booleans())
def test_wat_niet_bekend_is_wordt_nooit_zeker(lijst: list[Ruw], weg: set[str], besluit: bool) -> None:
    """Forgetting facts of an exchange only makes answers unknown and ranges wider."""
    minder = [{k: w for k, w in u.items() if k not in weg} for u in lijst]
    velden: Ruw = {} if besluit else {"verdeelbesluit": {}}
    breed, smal = verloop(dossier(*minder, **velden)), verloop(dossier(*lijst))
    for a, b in zip(breed.uitruil, smal.uitruil, strict=True):
        for naam, antwoord in a.antwoorden.items():
            assert antwoord in (ONBEKEND, b.antwoorden[naam]), naam
    for code in EIGEN:
        a, b = breed.gemeenten[code], smal.gemeenten[code]
        for naam in [n for n in a.termen if "uitruil" in n]:
            (laag, hoog), (l2, h2) = a.getal(naam), b.getal(naam)
            assert laag <= l2 <= h2 <= hoog, naam


@pytest.mark.parametrize(
    ("dag", "antwoord"), [("2024-12-19", "ja"), ("2024-12-20", "onbekend"), ("2024-12-21", "onbekend")]
)
def test_de_dag_voor_op_en_na_het_besluit(dag: str, antwoord: str) -> None:
    (u,) = uitkomst(dossier(afspraak(afgesproken_op=dag))).uitruil
    assert {r.conclusie: r.uitkomst for r in u.redenen}["uitruil_kan"] == antwoord


def test_de_uitkomst_zegt_wat_de_andere_lezing_van_het_verslag_zou_veranderen() -> None:
    ruw = dossier(afspraak(in_verslag=False))
    (gebruik,) = [i for i in uitkomst(ruw).interpretaties if i.id == "uitruil-verslag"]
    verandert = {v.betreft: (v.was, v.wordt) for v in gebruik.andere_opties[0].verandert}
    assert [w for betreft, w in verandert.items() if betreft.startswith("De uitruil kan (")] == [("nee", "ja")]
    assert verandert["Door uitruil verandert het aantal van de gemeente (Utrecht)"] == ("nee", "ja")
    anders = uitkomst(ruw, uitruil_verslag="niet-vereist")
    assert {r.regel: r.uitkomst for r in anders.uitruil[0].redenen}["uitruil-kan"] == "ja"


def test_elke_weigering_heeft_haar_eigen_zin_en_grondslag() -> None:
    weigeringen = {
        "uitruil-van-opvangplaatsen": afspraak(soort="ontheemden"),
        "uitruil-tussen-gemeenten": afspraak(naar="GM0344"),
        "uitruil-binnen-provincie": afspraak(naar="GM0228"),
        "uitruil-zelfde-soort": afspraak(soort_erbij="amv"),
        "uitruil-totaal-gelijk": afspraak(plaatsen_erbij=49),
        "uitruil-zonder-koers": afspraak(soort_erbij="statushouders"),
        "uitruil-in-verslag": afspraak(in_verslag=False),
        "statushouders-totaal-gelijk": afspraak(soort="statushouders", plaatsen_erbij=49),
        "statushouders-gezamenlijk-besluit": afspraak(soort="statushouders", gezamenlijk_besluit="2025-03-02"),
    }
    zinnen = set()
    for regel, ruw in weigeringen.items():
        (u,) = uitkomst(dossier(ruw)).uitruil
        redenen = {r.regel: r for r in u.redenen}
        assert redenen["uitruil-kan"].uitkomst == "nee", regel
        nee = [r for r in redenen.values() if r.uitkomst == "nee" and r.rubriek and r.regel != "uitruil-kan"]
        assert [r.regel for r in nee] == [regel]
        assert nee[0].grondslag
        zinnen.add(nee[0].zin)
    assert len(zinnen) == len(weigeringen)


def test_statushouders_en_opvang_staan_los_van_elkaar() -> None:
    """A package of 50 places against 20 vergunninghouders: each total by itself, no rate between them."""
    pakket = dossier(
        afspraak(tegenprestatie="20 statushouders"), afspraak("GM0307", "GM0344", "statushouders", 20),
        gemeenten=[{"code": c, "indicatief": {"totaal": 300, "amv": 30}, "statushouders": {"taakstelling": 100}}
                   for c in EIGEN],
    )  # fmt: skip
    g = verloop(pakket).gemeenten
    assert [g[c].getal("regulier_na_uitruil")[0] for c in EIGEN] == [220, 320, 270]
    assert [g[c].getal("taakstelling_na_uitruil")[0] for c in EIGEN] == [120, 80, 100]
    assert "uitruil-tegenprestatie" in {s.code for s in uitkomst(pakket).signalen}


@rustig
@given(st.integers(0, 50_000), st.integers(0, 1_000_000), st.integers(1_000_000, 20_000_000))
def test_de_taakstelling_wordt_naar_boven_afgerond(vg: int, inwoners: int, nederland: int) -> None:
    deel = {"landelijk": vg, "inwoners": inwoners, "inwoners_nederland": nederland}
    v = verloop(dossier(gemeenten=[{"code": "GM0344", "statushouders": deel}]))
    stand = v.gemeenten["GM0344"]
    precies = Fraction(vg * inwoners, nederland)
    assert stand.feiten["taakstelling_onafgerond"] == (precies, precies)
    assert stand.feiten["taakstelling_berekend"] == (ceil(precies), ceil(precies))


def test_een_oordeel_telt_alleen_met_motivering_en_na_de_wijziging() -> None:
    laat = afspraak(afgesproken_op="2025-01-10", besluit_gewijzigd_op="2025-03-01")
    oordeel = {"over": "bijzondere_omstandigheden", "betreft": "uitruil 1", "antwoord": "ja", "auteur": "de minister",
               "rol": "Onze Minister", "datum": "2025-02-01", "motivering": "brand"}  # fmt: skip

    def antwoord(*oordelen: Ruw, **anders: Any) -> str:
        (u,) = uitkomst(dossier({**laat, **anders}, oordelen=list(oordelen))).uitruil
        return {r.conclusie: r.uitkomst for r in u.redenen}["uitruil_kan"]

    assert antwoord(oordeel) == "ja"
    assert antwoord(oordeel, besluit_gewijzigd_op="2025-03-02") == "nee"
    assert antwoord({k: w for k, w in oordeel.items() if k != "motivering"}) == "onbekend"
    assert antwoord({**oordeel, "antwoord": "nee"}) == "nee"
    assert antwoord() == "onbekend"
