"""Every signal appears when it should, and not on a dossier that differs in one fact."""

from __future__ import annotations

from typing import Any

import pytest

from spreidingswet import Uitkomst
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.lezingen import lezing
from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.model import Signaalregel
from tests.toetsing.hulp import uitkomst
from tests.toetsing.zaken import Ruw, amv, dossier, overbrugd, voorziening, zonder

NIEUW, BRUG = overbrugd()
ONGENOEMD = {**NIEUW, "overbrugging_door": []}
NA_ELKAAR = (
    {**NIEUW, "overbrugging_door": ["brug", "hal"]},
    {**BRUG, "beschikbaar_tot": "2025-08-01"},
    voorziening("hal", 10, beschikbaar_vanaf="2025-08-01", beschikbaar_tot="2025-10-01"),
)
"""One bridges until 1 August, another from then on; neither does so the whole time."""
FLEVOLAND = [c for c, p in sorted(indeling().provincie_van.items()) if p == "PV24"]


def _som(soort: str, aantal: int) -> list[Ruw]:
    return [{"betreft": "PV21", "soort": soort, "meetellend": aantal}]


def _flevoland(gemeenten: list[str], elk: int) -> Ruw:
    gegeven = [{"code": c, "indicatief": {"totaal": elk}} for c in gemeenten]
    return dossier(provincie="PV24", opgave={"totaal": 10 * len(FLEVOLAND)}, gemeenten=gegeven)


def _toewijzing(*aantallen: int | None) -> Ruw:
    codes = ("GM0098", "GM0085", "GM0080")
    delen = [{"gemeente": c, **({} if n is None else {"totaal": n})} for c, n in zip(codes, aantallen, strict=False)]
    return dossier(verdeelbesluit={"genomen": "2024-12-20", "toewijzing": delen})


def _na_besluit(antwoord: str, dag: str) -> Ruw:
    oordeel = {"over": "ingrijpende_wijziging", "betreft": "uitruil 1", "antwoord": antwoord, "auteur": "de minister",
               "rol": "Onze Minister", "datum": "2025-01-10", "motivering": "omdat"}  # fmt: skip
    return dossier(
        uitruil=[{"van": "GM0098", "naar": "GM0085", "soort": "regulier", "afgesproken_op": dag}],
        verdeelbesluit={"genomen": "2024-12-20"}, oordelen=[oordeel],
    )  # fmt: skip


def _afgestaan(plaatsen: int) -> Ruw:
    u = {"van": "GM0098", "naar": "GM0085", "soort": "regulier", "plaatsen": plaatsen, "in_verslag": True,
         "afgesproken_op": "2024-10-01"}  # fmt: skip
    gemeente = {"code": "GM0098", "indicatief": {"totaal": 90, "amv": 5}}
    return dossier(uitruil=[u], gemeenten=[gemeente], verdeelbesluit={"genomen": "2024-12-20"})


def _taakstelling(**statushouders: int) -> Ruw:
    return dossier(gemeenten=[{"code": "GM0098", "statushouders": statushouders}])


def _restopgave(soort: str, gepubliceerd: int | None) -> Ruw:
    rest = {} if gepubliceerd is None else {soort: gepubliceerd}
    return dossier(voorziening(plaatsen=60), amv(plaatsen=4), verdeelbesluit={"restopgave": rest})  # 30 and 6 are left


def _verdeeld(*mee: bool | None) -> Ruw:
    velden: list[Ruw] = [
        {} if m is None else {"in_aanmerking": m} | ({} if m else {"niet_in_aanmerking_omdat": "deed zijn deel"})
        for m in mee
    ]
    gemeenten = [
        {"code": c, "indicatief": {"totaal": 20, "amv": 2}} | v for c, v in zip(FLEVOLAND, velden, strict=True)
    ]
    return dossier(provincie="PV24", gemeenten=gemeenten)


def _verslagsom(som: int, *, amv: int | None = 2, eerste: int = 20) -> Ruw:
    gemeenten = [
        {"code": c, "in_verslag": {"totaal": n} | ({} if amv is None else {"amv": amv})}
        for c, n in zip(FLEVOLAND, (eerste, 20, 20, 20, 20, 20), strict=True)
    ]
    return dossier(provincie="PV24", gemeenten=gemeenten, verslag={"totaal": {"aangeboden": som}})


def _kansrijk(**feiten: bool) -> Ruw:
    return dossier(voorziening(stand="voornemen", kansrijk=feiten), peildatum="2025-05-01")


def _vergoed(plaatsen: int = 100, **velden: Any) -> Ruw:
    """Return a facility that meets the requirements of every grant."""
    return voorziening(**{"plaatsen": plaatsen, "in_verdeelbesluit": True, "ter_beschikking": "2024-06-01", **velden})


def _aangevraagd(duurzaam: int, verstrekt: int | None) -> Ruw:
    """Return a dossier in which Weststellingwerf applies with a share of 80."""
    aanvraag = {"ingediend": "2024-12-01", "elektronisch": True, "beschikbaar_vanaf": "2024-06-01", "plaatsen": 100,
                "soort": "regulier", "beschikbaar_tot": "onbepaalde tijd"}  # fmt: skip
    gemeente = {"code": "GM0098", "indicatief": {"totaal": 80, "amv": 0}, "aanvraag": aanvraag}
    return dossier(
        _vergoed(duurzaam),
        gemeenten=[gemeente if verstrekt is None else {**gemeente, "op_verzoek_verstrekt": verstrekt}],
    )


def _boven_driekwart(
    *, geboden: int = 100, gerealiseerd: int = 10, aangewezen: bool = True, onbekend: bool = False,
    peildatum: str = "2026-06-15",
) -> Ruw:  # fmt: skip
    """Return a dossier of Flevoland with 100 places on a task of 100, all in the first gemeente."""
    cijfers = {
        "op_verzoek_verstrekt": 0,
        "gerealiseerd": {"totaal": 10, "amv": 0},
        "indicatief": {"totaal": 10, "amv": 0},
    }
    gemeenten: list[Ruw] = [{"code": c, **cijfers, "geboden": {"plaatsen": 0, "plaatsmaanden": 0}} for c in FLEVOLAND]
    gemeenten[0] |= {"geboden": {"plaatsen": geboden, "plaatsmaanden": geboden * 7},
                     "gerealiseerd": {"totaal": gerealiseerd, "amv": 0}}  # fmt: skip
    if onbekend:
        del gemeenten[0]["geboden"]
    toewijzing = [{"gemeente": c, "totaal": 10, "amv": 0} for c in FLEVOLAND[not aangewezen :]]
    besluit = {
        "genomen": "2024-12-20",
        "bekendgemaakt": "2024-12-23",
        "termijn": "2025-06-30",
        "toewijzing": toewijzing,
    }
    return dossier(
        _vergoed(gemeente=FLEVOLAND[0]), provincie="PV24", peildatum=peildatum, opgave={"totaal": 100, "amv": 0},
        gemeenten=gemeenten, verdeelbesluit=besluit,
    )  # fmt: skip


# signal: (dossiers that must give it, dossiers that must not)
GEVALLEN: dict[str, tuple[list[Ruw], list[Ruw]]] = {
    "amv-tekort-regulier-overschot": (
        [dossier(voorziening(plaatsen=91), amv(plaatsen=9)), dossier(voorziening(plaatsen=91))],
        [dossier(voorziening(plaatsen=90), amv(plaatsen=9)), dossier(voorziening(plaatsen=91), amv()),
         dossier(voorziening(plaatsen=91), zonder(amv(), "stand"))]),
    "regulier-tekort-amv-overschot": (
        [dossier(voorziening(plaatsen=89), amv(plaatsen=11))],
        [dossier(voorziening(plaatsen=89), amv()), dossier(voorziening(plaatsen=90), amv(plaatsen=11)),
         dossier(voorziening(plaatsen=89), amv(plaatsen=11), voorzieningen_volledig=False)]),
    "voornemens-dichten-tekort": (
        [dossier(voorziening(plaatsen=90, stand="voornemen"), amv())],
        [dossier(voorziening(plaatsen=89, stand="voornemen"), amv()), dossier(voorziening(plaatsen=90), amv()),
         dossier(zonder(voorziening(plaatsen=90), "stand"), amv()),
         # the new location needs the bridge, and if intentions counted the bridge would count itself
         dossier({**NIEUW, "plaatsen": 90}, {**BRUG, "stand": "voornemen", "beschikbaar_tot": "2028"},
                 voorziening("c", 1, stand="voornemen"), amv(), opgave={"totaal": 105, "amv": 10})]),
    "gemeenten-tellen-niet-op": (
        [_flevoland(FLEVOLAND, 9), _flevoland(FLEVOLAND, 11)],
        [_flevoland(FLEVOLAND, 10), _flevoland(FLEVOLAND[1:], 9), {**_flevoland(FLEVOLAND, 9), "opgave": None}]),
    "gemeenten-tellen-niet-op-onvolledig": (
        [_flevoland(FLEVOLAND[1:], 10)],
        [_flevoland(FLEVOLAND, 9), _flevoland([], 0), _flevoland(FLEVOLAND[:1], 10 * len(FLEVOLAND))]),
    "toewijzing-telt-niet-op": (
        [_toewijzing(50, 49), _toewijzing(100, 1)],
        [_toewijzing(50, 50), _toewijzing(50, None), _toewijzing(), dossier(),
         {**_toewijzing(50, 49), "opgave": {"amv": 10}}]),
    "opgegeven-som-wijkt-af-totaal": (
        [dossier(voorziening(), opgegeven=_som("totaal", 99)),
         dossier(voorziening(), opgegeven=_som("totaal", 99), voorzieningen_volledig=False)],
        [dossier(voorziening(), opgegeven=_som("totaal", 100)),
         dossier(zonder(voorziening(), "stand"), opgegeven=_som("totaal", 99)),
         dossier(voorziening(), opgegeven=_som("totaal", 101), voorzieningen_volledig=False)]),
    "opgegeven-som-wijkt-af-regulier": (
        [dossier(voorziening(), amv(), opgegeven=_som("regulier", 110))],
        [dossier(voorziening(), amv(), opgegeven=_som("regulier", 100))]),
    "opgegeven-som-wijkt-af-amv": (
        [dossier(voorziening(), amv(), opgegeven=_som("amv", 110))],
        [dossier(voorziening(), amv(), opgegeven=_som("amv", 10))]),
    "verslag-ontbreekt": (
        [dossier(verslag=None), dossier(verslag={}), dossier(verslag={"uitgebracht": None})],
        [dossier(), dossier(verslag={"uitgebracht": "2024-11-01"}), dossier(verslag={"uitgebracht": "2024"})]),
    "verslag-dag-onbekend": (
        [dossier(verslag={"uitgebracht": "2024"})],
        [dossier(verslag=None), dossier(), dossier(verslag={"uitgebracht": "2024-10"}),
         dossier(verslag={"uitgebracht": "2024-11"})]),
    "verslag-te-laat": (
        [dossier(verslag={"uitgebracht": "2024-11-01"}), dossier(verslag={"uitgebracht": "2024-11"})],
        [dossier(verslag={"uitgebracht": "2024-10-31"}), dossier(verslag={"uitgebracht": "2024"}),
         dossier(verslag={})]),
    "verslag-na-verdeelbesluit": (
        [dossier(verslag={"uitgebracht": "2024-12-21"}, verdeelbesluit={"genomen": "2024-12-20"})],
        [dossier(verslag={"uitgebracht": "2024-12-20"}, verdeelbesluit={"genomen": "2024-12-20"}),
         dossier(verslag={"uitgebracht": "2024-12"}, verdeelbesluit={"genomen": "2024-12-20"}),
         dossier(verslag={"uitgebracht": "2024-12-21"})]),
    "dossier-onvolledig": (
        [dossier(voorzieningen_volledig=False)],
        [dossier(), dossier(voorzieningen_volledig=None)]),
    "volledigheid-aangenomen": (
        [dossier(voorziening(plaatsen=10), voorzieningen_volledig=None)],
        [dossier(voorziening(plaatsen=10)), dossier(voorziening(plaatsen=10), voorzieningen_volledig=False),
         dossier(voorziening(), amv(), voorzieningen_volledig=None)]),
    "niet-openbaar": (
        [dossier(voorziening(openbaar=False))],
        [dossier(voorziening()), dossier(zonder(voorziening(), "openbaar"))]),
    "realisatiedatum-afgeleid": ([dossier(cyclus="2026", peildatum="2026-06-01")], [dossier()]),
    "praktijk-later-vastgelegd": ([dossier(peildatum="2024-09-19")], [dossier(peildatum="2024-09-20")]),
    "tekst-niet-nagezien": ([dossier(peildatum="2100-01-01")], [dossier()]),
    "overbruggingskandidaat": (
        [dossier(ONGENOEMD, BRUG), dossier(zonder(NIEUW, "overbrugging_door"), BRUG),
         dossier({**NIEUW, "overbrugging_door": ["ver"]}, BRUG, {**BRUG, "id": "ver", "gemeente": "GM0085"})],
        [dossier(NIEUW, BRUG), dossier(ONGENOEMD, {**BRUG, "gemeente": "GM0085"}),
         dossier(ONGENOEMD, {**BRUG, "beschikbaar_tot": "2025-08-31"}), dossier(ONGENOEMD),
         dossier({**ONGENOEMD, "beschikbaar_vanaf": "2025-07-01"}, BRUG)]),
    "overbrugging-na-elkaar": (
        [dossier(*NA_ELKAAR)],
        [dossier(NIEUW, BRUG), dossier({**NA_ELKAAR[0], "overbrugging_door": ["brug"]}, NA_ELKAAR[1]),
         dossier(*NA_ELKAAR[:2], {**NA_ELKAAR[2], "beschikbaar_tot": "2025-08-31"}),
         dossier(*NA_ELKAAR[:2], {**NA_ELKAAR[2], "gemeente": "GM0085"})]),
    "aanspraak-andere-provincie": (
        [dossier(voorziening(ten_behoeve_van="PV26"))],
        [dossier(voorziening(ten_behoeve_van="PV21")), dossier(voorziening()),
         dossier(zonder(voorziening(ten_behoeve_van="PV26"), "gemeente"))]),
    "voorziening-andere-provincie": (
        [dossier(voorziening(gemeente="GM0344"))],
        [dossier(voorziening()), dossier(zonder(voorziening(), "gemeente"))]),
    "voorziening-zonder-duur": (
        [dossier(voorziening(beschikbaar_vanaf="2025-05-01", beschikbaar_tot="2025-05-01"))],
        [dossier(voorziening(beschikbaar_vanaf="2025-05-01", beschikbaar_tot="2025-05-02")),
         dossier(voorziening(beschikbaar_vanaf="2025-05", beschikbaar_tot="2025-05"))]),
    "overbrugging-voornemen": (
        [dossier(NIEUW, {**BRUG, "stand": "voornemen"})],
        [dossier(NIEUW, BRUG), dossier(NIEUW, zonder(BRUG, "stand")),
         dossier(NIEUW, {**BRUG, "stand": "voornemen", "gemeente": "GM0085"})]),
    "uitruil-zonder-gevolg": (
        [dossier(uitruil=[{"van": "GM0098", "naar": "GM0085", "soort": "ontheemden"}]),
         dossier(uitruil=[{"van": "GM0098", "naar": "GM0344", "soort": "statushouders", "plaatsen": 2,
                           "plaatsen_erbij": 3}])],
        [dossier(uitruil=[{"van": "GM0098", "naar": "GM0085"}]),
         dossier(uitruil=[{"van": "GM0098", "naar": "GM0344", "soort": "ontheemden"}])]),
    "uitruil-tegenprestatie": (
        [dossier(uitruil=[{"van": "GM0098", "naar": "GM0085", "tegenprestatie": "20 statushouders"}])],
        [dossier(uitruil=[{"van": "GM0098", "naar": "GM0085"}])]),
    "uitruil-ingrijpend": (
        [_na_besluit("ja", "2024-12-20")], [_na_besluit("nee", "2024-12-20"), _na_besluit("ja", "2024-12-19")]),
    "uitruil-meer-dan-er-is": ([_afgestaan(86)], [_afgestaan(85)]),
    "taakstelling-wijkt-af": (
        [_taakstelling(taakstelling=2, landelijk=1000, inwoners=2001, inwoners_nederland=1000000)],
        [_taakstelling(taakstelling=3, landelijk=1000, inwoners=2001, inwoners_nederland=1000000),
         _taakstelling(taakstelling=2, landelijk=1000)]),
    "taakstelling-na-besluit-wijkt-af": (
        [_taakstelling(taakstelling=2, na_besluit=3)],
        [_taakstelling(taakstelling=2, na_besluit=2), _taakstelling(na_besluit=3)]),
    "uitruil-tussen-provincies": (
        [dossier(uitruil=[{"van": "GM0098", "naar": "GM0344"}]), dossier(uitruil=[{"van": "PV26", "naar": "PV21"}])],
        [dossier(uitruil=[{"van": "GM0098", "naar": "GM0085"}]), dossier(uitruil=[{"van": "GM0098"}]),
         dossier(uitruil=[])]),
    "verdeelbesluit-ander-jaar": (
        [dossier(verdeelbesluit={"genomen": dag}) for dag in ("2023-12-31", "2025-01-01")],
        [dossier(verdeelbesluit={"genomen": dag}) for dag in ("2024-01-01", "2024-12-31")] + [dossier()],
    ),
    "schorsing-en-termijn": (
        [dossier(verdeelbesluit={"toewijzing": [{"gemeente": "GM0098"}],
                                 "schorsing": {"vanaf": "2025-06-30", "gemeenten": ["GM0098"]}})],
        [dossier(verdeelbesluit={"toewijzing": [{"gemeente": "GM0098"}],
                                 "schorsing": {"vanaf": "2025-06-30", "gemeenten": ["GM0085"]}}),
         dossier(verdeelbesluit={"toewijzing": [{"gemeente": "GM0098"}]})],
    ),
    "samenloop-uitkeringen": (
        [dossier(_vergoed(soort="amv")), dossier(_vergoed(soort="bijzonder"))],
        [dossier(_vergoed()), dossier(_vergoed(soort="amv", beschikbaar_tot="2029-05-15")),
         dossier(_vergoed(soort="amv", in_verdeelbesluit=False)), dossier(zonder(_vergoed(), "soort"))]),
    "op-verzoek-wijkt-af": (
        [_aangevraagd(100, 19)], [_aangevraagd(100, 20), _aangevraagd(80, 0), _aangevraagd(100, None)]),
    "geboden-wijkt-af": (
        [_boven_driekwart(geboden=n) for n in (99, 101)],
        [_boven_driekwart(), _boven_driekwart(onbekend=True), dossier(_vergoed())]),
    "geboden-zonder-taak": (
        [_boven_driekwart(aangewezen=False)],
        [_boven_driekwart(), _boven_driekwart(aangewezen=False, peildatum="2026-01-31"),
         _boven_driekwart(aangewezen=False, geboden=0)]),
    "driekwart-zonder-gemeente": (
        [_boven_driekwart(gerealiseerd=9), _boven_driekwart(aangewezen=False)],
        [_boven_driekwart(), _boven_driekwart(gerealiseerd=9, peildatum="2026-01-31")]),
    "restopgave-wijkt-af-regulier": (
        [_restopgave("regulier", 29), _restopgave("regulier", 31)],
        [_restopgave("regulier", 30), _restopgave("regulier", None), _restopgave("amv", 5)]),
    "restopgave-wijkt-af-amv": (
        [_restopgave("amv", 5), _restopgave("amv", 7)],
        [_restopgave("amv", 6), _restopgave("amv", None), _restopgave("regulier", 5)]),
    "restopgave-niet-verdeeld": (
        [_verdeeld(*[False] * 6)], [_verdeeld(*[False] * 5, True), _verdeeld(*[False] * 5, None)]),
    "verslag-telt-niet-op": (
        [_verslagsom(121), _verslagsom(119), _verslagsom(120, amv=None, eerste=21)],
        [_verslagsom(120), dossier(verslag={"totaal": {"aangeboden": 5}})]),
    "kansrijk-alleen-tweede-element": (
        [_kansrijk(beschikbaar_binnen_zes_maanden=False),
         _kansrijk(beschikbaar_binnen_zes_maanden=False, toezegging_tijdig=False)],
        [_kansrijk(beschikbaar_binnen_zes_maanden=True), _kansrijk(),
         _kansrijk(beschikbaar_binnen_zes_maanden=False, toezegging_tijdig=True)]),
}  # fmt: skip


def codes(uit: Uitkomst) -> set[str]:
    return {s.code for s in uit.signalen}


def test_elk_signaal_heeft_gevallen() -> None:
    assert {r.signaal for r in regelboek().regels if isinstance(r, Signaalregel)} == GEVALLEN.keys()


@pytest.mark.parametrize(("code", "nr"), [(c, i) for c, (wel, _) in GEVALLEN.items() for i in range(len(wel))])
def test_het_signaal_verschijnt(code: str, nr: int) -> None:
    uit = uitkomst(GEVALLEN[code][0][nr])
    (signaal,) = [s for s in uit.signalen if s.code == code]
    assert signaal.betreft
    assert signaal.grondslag
    assert "{" not in signaal.tekst
    assert "None" not in signaal.tekst


@pytest.mark.parametrize(("code", "nr"), [(c, i) for c, (_, niet) in GEVALLEN.items() for i in range(len(niet))])
def test_het_signaal_blijft_weg(code: str, nr: int) -> None:
    assert code not in codes(uitkomst(GEVALLEN[code][1][nr]))


def test_een_gewoon_dossier_heeft_geen_signalen() -> None:
    assert codes(uitkomst(dossier(voorziening(plaatsen=90), amv()))) == set()


def test_een_signaal_noemt_de_voorziening() -> None:
    """A signal is about one subject, and a candidate bridge is named in the signal itself."""
    uit = uitkomst(dossier(ONGENOEMD, BRUG, voorziening("nee", ten_behoeve_van="PV26")))
    betreft = {s.code: s.betreft for s in uit.signalen}
    assert betreft["overbruggingskandidaat"] == "nieuw"
    assert betreft["aanspraak-andere-provincie"] == "nee"
    (kandidaat,) = [s for s in uit.signalen if s.code == "overbruggingskandidaat"]
    assert kandidaat.wijst_op == ("brug",)


def test_waarschuwingen_staan_voorop() -> None:
    signalen = uitkomst(dossier(voorziening(plaatsen=10, gemeente="GM0344"), verslag=None)).signalen
    ernst = [s.ernst for s in signalen]
    assert ernst == sorted(ernst, key=["waarschuwing", "opmerking"].index)
    assert {"waarschuwing", "opmerking"} == set(ernst)


def test_zonder_tweede_lezing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where durable-rules cannot be used all works with one reading; origin and a signal say so."""
    ruw: dict[str, Any] = dossier(*overbrugd())
    met_twee = uitkomst(ruw)
    monkeypatch.setattr(lezing, "beschikbaar", lambda: False)
    met_een = uitkomst(ruw)
    assert met_een.herkomst.lezingen == ("direct",)
    assert codes(met_een) - codes(met_twee) == {"een-lezing"}
    assert met_een.voorzieningen == met_twee.voorzieningen
    assert met_een.provincie == met_twee.provincie
