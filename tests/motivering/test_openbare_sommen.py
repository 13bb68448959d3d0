"""Sums of the province in the public version: given where nobody can take them apart, and nowhere else."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.opstellen.concept import Concept, maak
from spreidingswet.motivering.opstellen.openbaar import verborgen
from spreidingswet.motivering.schrijven.markdown import markdown
from spreidingswet.motivering.schrijven.vormen import VORMEN

from .test_openbaar import staat_erin, uitgepakt

G = ("GM0344", "GM0307", "GM0355")
TELT = {"beschikbaar_vanaf": "2025-05-01", "beschikbaar_tot": "onbepaalde tijd", "stand": "gerealiseerd",
        "overbrugging_door": []}  # fmt: skip


def voorziening(
    id_: str, gemeente: str, plaatsen: int, soort: str | None = "regulier", **anders: Any
) -> dict[str, Any]:
    return {"id": id_, "naam": f"Geheim {id_}", "gemeente": gemeente, "plaatsen": plaatsen, "soort": soort,
            "openbaar": False, **TELT, **anders}  # fmt: skip


def geheim(aantallen: list[tuple[int, int]], soort: str = "regulier", letter: str = "zzr") -> list[dict[str, Any]]:
    return [voorziening(f"{letter}{i}", G[g], n, soort) for i, (g, n) in enumerate(aantallen)]


VEEL = geheim([(0, 217), (1, 193), (2, 151)]) + geheim([(0, 131), (1, 129), (2, 137)], "amv", "zza")
# The public ones count 500 + 300 regulier and 40 amv; with VEEL that is 1361 and 437.


def data(verstopt: list[dict[str, Any]], **anders: Any) -> dict[str, Any]:
    open_ = [voorziening("oud", G[0], 500), voorziening("nieuw", G[1], 300), voorziening("kind", G[0], 40, "amv")]
    return {
        "versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2025-01-15",
        "opgave": {"totaal": 3000, "amv": 600}, "voorzieningen_volledig": True,
        "gemeenten": [{"code": g, "indicatief": {"totaal": 1000, "amv": 100}, "in_aanmerking": True} for g in G],
        "voorzieningen": [{**v, "naam": v["id"], "openbaar": True} for v in open_] + verstopt,
        "verdeelbesluit": {"genomen": "2024-12-20", "bekendgemaakt": "2024-12-23",
                           "toewijzing": [{"gemeente": g, "totaal": 1000, "amv": 100} for g in G]},
        **anders,
    }  # fmt: skip


def openbaar(d: dict[str, Any]) -> Concept:
    dossier = lees_dossier(d)
    return maak(dossier, toets(dossier), openbaar=True)


def gegeven(c: Concept) -> dict[str, int | None]:
    return {o.soort: o.meetellend for o in c.dossier.opgegeven}


def test_sommen_van_velen_komen_terug_en_zijn_de_echte() -> None:
    c = openbaar(data(VEEL))
    p = c.uitkomst.provincie
    assert (p.regulier.meetellend, p.regulier.hoogstens) == (1361, 1361)
    assert (p.amv.meetellend, p.amv.hoogstens) == (437, 437)
    assert p.sluitend == "nee"
    assert {g.regulier.hoogstens for g in c.uitkomst.gemeenten} == {None}
    tekst = markdown(c.document)
    assert "De sommen van de provincie zijn die van alle voorzieningen" in tekst
    assert "Aantallen meetellende plaatsen van een gemeente zijn daarom ondergrenzen" in tekst


@pytest.mark.parametrize("vorm", VORMEN)
def test_naam_id_en_getal_staan_ook_bij_sommen_nergens(vorm: str) -> None:
    publiek = uitgepakt(VORMEN[vorm](openbaar(data(VEEL)).document))
    zichtbaar = (
        re.sub(r"<[^>]*>", " ", publiek) if vorm == "docx" else re.sub(r"<style>.*?</style>", "", publiek, flags=re.S)
    )
    assert "1.361" in zichtbaar
    for v in VEEL:
        assert v["id"] not in publiek
        assert v["naam"] not in publiek
        assert not staat_erin(v["plaatsen"], zichtbaar), v["plaatsen"]


@pytest.mark.parametrize(
    "verstopt",
    [
        geheim([(0, 217)]),
        geheim([(0, 217), (1, 193)]),
        geheim([(0, 217), (0, 193), (0, 151)]),
        geheim([(0, 217), (1, 193), (1, 151)]),  # whoever knows all of the second knows the first
        geheim([(0, 900), (1, 30), (2, 20), (2, 25)]),
        [*geheim([(0, 217), (1, 193)]), voorziening("zzx", G[2], 500, stand="voornemen")],
        [*geheim([(0, 217), (1, 193)]), voorziening("zzx", G[2], 151, beschikbaar_tot="2025-12-01")],
        [*geheim([(0, 100), (1, 110), (2, 120)]), voorziening("zzx", G[2], 330, stand="voornemen")],
        [voorziening("zzx", G[0], 10, soort=None), *VEEL],
    ],
    ids=["een", "twee", "een_gemeente", "ingewijde", "overwicht", "voornemen", "telt_niet", "gelijk", "soort_onbekend"],
)  # fmt: skip
def test_sommen_van_weinigen_blijven_weg(verstopt: list[dict[str, Any]]) -> None:
    c = openbaar(data(verstopt))
    assert gegeven(c) == {}
    assert c.uitkomst.provincie.totaal.hoogstens is None


@pytest.mark.parametrize("amv", [[], [(0, 31)], [(0, 31), (1, 29)]], ids=["geen", "een", "twee"])
def test_een_soort_met_weinigen_geeft_alleen_het_totaal(amv: list[tuple[int, int]]) -> None:
    c = openbaar(data(VEEL[:3] + geheim(amv, "amv", "zza")))
    assert set(gegeven(c)) == {"totaal"}
    assert c.uitkomst.provincie.amv.hoogstens is None
    assert c.uitkomst.provincie.sluitend in ("onbekend", "nee")


def test_cijfers_van_verslag_en_besluit_komen_terug_als_zij_zijn_na_te_rekenen() -> None:
    som = {"totaal": {"aangeboden": 1798, "inclusief_voornemens": 1977}, "amv": {"aangeboden": 437}}
    c = openbaar(data(VEEL, verslag={"uitgebracht": "2024-10-30", **som}))
    assert c.dossier.verslag
    assert c.dossier.verslag.totaal
    assert (c.dossier.verslag.totaal.aangeboden, c.dossier.verslag.totaal.inclusief_voornemens) == (1798, None)
    assert c.dossier.verslag.amv
    assert c.dossier.verslag.amv.aangeboden == 437
    besluit = {"bekendgemaakt": "2024-12-23", "restopgave": {"regulier": 1039, "amv": 163}}
    c = openbaar(data(VEEL, verdeelbesluit=besluit))
    assert c.dossier.verdeelbesluit
    assert c.dossier.verdeelbesluit.restopgave
    assert (c.dossier.verdeelbesluit.restopgave.regulier, c.dossier.verdeelbesluit.restopgave.amv) == (1039, 163)


@pytest.mark.parametrize("anders", [1144, 1210, 1499], ids=["min_een", "min_ander", "een_meer"])
def test_een_cijfer_waarvan_niet_is_te_zeggen_wat_erin_zit_blijft_weg(anders: int) -> None:
    """1.144 is the sum without the facility of 217 places: with the sum beside it that would tell."""
    d = data(VEEL, verslag={"uitgebracht": "2024-10-30", "regulier": {"aangeboden": anders}})
    d["verdeelbesluit"]["restopgave"] = {"regulier": 2400 - anders, "amv": None}
    c = openbaar(d)
    assert c.dossier.verslag
    assert c.dossier.verslag.regulier is None
    assert c.dossier.verdeelbesluit
    rest = c.dossier.verdeelbesluit.restopgave
    assert rest is None or rest.regulier is None
    assert not staat_erin(anders, markdown(c.document))


def test_opgegeven_sommen_en_toewijzingen_blijven_weg() -> None:
    som = [{"betreft": "PV26", "soort": "regulier", "meetellend": 1361}]
    assert gegeven(openbaar(data(VEEL, opgegeven=som))) == {}
    besluit = openbaar(data(VEEL)).dossier.verdeelbesluit
    assert besluit
    assert besluit.toewijzing
    assert {t.totaal for t in besluit.toewijzing} == {None}


@pytest.mark.parametrize("getal", ["411", "1.798 plaatsen", "vierhonderdelf plaatsen", "1 798"])
def test_vrije_tekst_met_een_weggelaten_getal_verdwijnt_bij_elke_gemeente(getal: str) -> None:
    """Were only that text replaced, it would tell where something is hidden."""
    d = data(geheim([(2, 217)]))
    d["gemeenten"][2] |= {"in_aanmerking": False, "niet_in_aanmerking_omdat": f"Zij bouwt {getal}.",
                          "in_verslag": {"totaal": 411, "inclusief_voornemens": 1798}}  # fmt: skip
    d["gemeenten"][1] |= {"in_aanmerking": False, "niet_in_aanmerking_omdat": "Zij doet genoeg."}
    c = openbaar(d)
    assert {g.niet_in_aanmerking_omdat for g in c.dossier.gemeenten} == {None, "niet openbaar"}
    assert "doet genoeg" not in markdown(c.document)


def test_wat_door_iets_verborgens_is_overbrugd_wijst_de_gemeente_niet_aan() -> None:
    d = data([*geheim([(0, 217)]), voorziening("brug", G[1], 60, openbaar=True)])
    later: dict[str, Any] = {"beschikbaar_vanaf": "2025-11-01", "openbaar": True}
    d["voorzieningen"] += [voorziening("a", G[0], 80, **later), voorziening("b", G[1], 90, **later)]
    d["voorzieningen"][-2]["overbrugging_door"] = ["zzr0"]
    d["voorzieningen"][-1]["overbrugging_door"] = ["brug"]
    oordelen = {v.id: v.oordeel for v in openbaar(d).uitkomst.voorzieningen}
    assert oordelen["a"] == oordelen["b"] == "onbekend"


def afleidbaar(rijen: list[list[int]], leden: int) -> set[int]:
    """Return which members follow from sums of members: linear algebra, and that no number is less than nothing.

    Written apart from the program: each row has a 1 for every member of a printed sum.
    """
    a = [[Fraction(x) for x in rij] for rij in rijen]
    rang = 0
    for kolom in range(leden):
        spil = next((i for i in range(rang, len(a)) if a[i][kolom]), None)
        if spil is None:
            continue
        a[rang], a[spil] = a[spil], a[rang]
        a[rang] = [x / a[rang][kolom] for x in a[rang]]
        for i in range(len(a)):
            if i != rang and a[i][kolom]:
                a[i] = [x - a[i][kolom] * y for x, y in zip(a[i], a[rang], strict=True)]
        rang += 1
    return {next(k for k, x in enumerate(rij) if x) for rij in a if sum(map(bool, rij)) == 1}


def test_de_aanvaller_van_deze_test_kan_aftrekken() -> None:
    assert afleidbaar([[1, 1, 1], [1, 1, 0]], 3) == {2}
    assert afleidbaar([[1, 1, 1]], 3) == set()
    assert afleidbaar([[1, 1, 0], [0, 1, 1], [1, 0, 1]], 3) == {0, 1, 2}


verstopt_een = st.fixed_dictionaries({
    "plaatsen": st.integers(1, 60) | st.integers(1, 2000),
    "gemeente": st.sampled_from(G),
    "soort": st.sampled_from(["regulier", "regulier", "amv", "amv", "bijzonder"]),
    "stand": st.sampled_from(["gerealiseerd"] * 5 + ["voornemen"]),
    "beschikbaar_tot": st.sampled_from(["onbepaalde tijd"] * 5 + ["2026-01-31"]),
    "doelgroep": st.sampled_from(["asielzoekers"] * 5 + ["vergunninghouders"]),
})  # fmt: skip


@st.composite
def dossiers(draw: st.DrawFn) -> dict[str, Any]:
    """Dossiers whose verslag and decision state sums of any part of the facilities, or anything else."""
    leden = draw(st.lists(verstopt_een, min_size=1, max_size=9))
    d = data([voorziening(f"zzq{i}", **dict[str, Any](v)) for i, v in enumerate(leden)])

    def som(*soorten: str) -> int:
        deel = draw(st.sampled_from([d["voorzieningen"], [v for v in d["voorzieningen"] if v["stand"] != "voornemen"]]))
        zonder = draw(st.none() | st.sampled_from([v["id"] for v in deel]))
        return sum(v["plaatsen"] for v in deel if v["soort"] in soorten and v["id"] != zonder)

    regulier = ("regulier", "bijzonder")
    d["verslag"] = {"uitgebracht": "2024-10-30", "totaal": {"aangeboden": som(*regulier, "amv")},
                    "regulier": {"aangeboden": som(*regulier)}, "amv": {"aangeboden": som("amv")}}  # fmt: skip
    d["verdeelbesluit"]["restopgave"] = {"regulier": max(0, 2400 - som(*regulier)), "amv": max(0, 600 - som("amv"))}
    return d


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(dossiers())
@example(data(VEEL))
def test_een_aanvaller_leidt_geen_verborgen_getal_af(d: dict[str, Any]) -> None:
    """The attacker knows every printed sum and what is in it, all public facilities, and all of one gemeente."""
    dossier = lees_dossier(d)
    vol = toets(dossier)
    c = maak(dossier, vol, openbaar=True)
    ids = [v.id for v in verborgen(dossier)]
    telt = {v.id: v for v in vol.voorzieningen if v.meetellend > 0}
    in_som: dict[str, list[str]] = {
        "regulier": [i for i in ids if i in telt and telt[i].soort != "amv"],
        "amv": [i for i in ids if i in telt and telt[i].soort == "amv"],
    }
    in_som["totaal"] = in_som["regulier"] + in_som["amv"]
    p = c.uitkomst.provincie
    gedrukt = [in_som[s] for s, t in (("regulier", p.regulier), ("amv", p.amv), ("totaal", p.totaal))
               if t.hoogstens is not None]  # fmt: skip
    verslag = c.dossier.verslag
    for s in ("regulier", "amv", "totaal"):
        if verslag is not None and (stand := getattr(verslag, s)) is not None:
            # A number of the verslag may hold any of them: it is only known to be a sum where it is that sum.
            assert stand.aangeboden == {"regulier": p.regulier, "amv": p.amv, "totaal": p.totaal}[s].meetellend
            gedrukt.append(in_som[s])
    for ingewijd in (None, *G):
        over = [i for i in ids if i in telt and telt[i].gemeente != ingewijd]
        rijen = [[int(i in leden) for i in over] for leden in gedrukt]
        assert not afleidbaar(rijen, len(over))
        for leden in gedrukt:
            rest = [i for i in leden if i in over]
            assert len(rest) >= 2
    tekst = markdown(c.document)
    for i in ids:
        assert i not in tekst


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.lists(st.tuples(st.integers(0, 2), st.integers(30, 400)), min_size=4, max_size=8),
    st.lists(st.tuples(st.integers(0, 2), st.integers(8, 40)), min_size=4, max_size=8),
    st.integers(1, 9), st.permutations([0, 1, 2]),
)  # fmt: skip
def test_niets_hangt_af_van_het_verborgene_dan_de_gegeven_sommen(
    regulier: list[tuple[int, int]], amv: list[tuple[int, int]], schuif: int, elders: list[int]
) -> None:
    """Other hidden facilities, elsewhere and of other numbers, give the same bytes where their sums are the same."""

    def anders(leden: list[tuple[int, int]], stap: int) -> list[tuple[int, int]]:
        (g, n), (h, m), *rest = [(elders[g], n) for g, n in leden]
        return [(g, n + stap), (h, m - stap), *rest]

    een = openbaar(data(geheim(regulier) + geheim(amv, "amv", "zza")))
    twee = openbaar(data(geheim(anders(regulier, schuif)) + geheim(anders(amv, schuif // 2), "amv", "zza")))
    assume(gegeven(een) == gegeven(twee))
    assert markdown(een.document) == markdown(twee.document)
