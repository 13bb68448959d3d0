"""Every basis is in force, is there, and is one text while something rests on it; parameters have versions too."""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

import pytest

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.regels.keuze import kies
from spreidingswet.regels.laden import Regelboek
from tests.regels import wetmaker as m
from tests.regels.hulp import FIXTURES, laad_met
from tests.regels.wetmaker import NIEUW, OUD, WET, bepaling

REGELS = "rules/1-wet/proef.yaml"
KOP = "schema_versie: 1\nopschrift: Proef\nregels:\n"


def regel(grondslag: str, van: str = OUD, tot: str = "", id_: str = "proef") -> str:
    """Return a rule in YAML, of nine lines; the first is the one that a message names."""
    return f"""\
  - id: {id_}
    titel: Proef
    onderwerp: voorziening
    van: {van}{f"{chr(10)}    tot: {tot}" if tot else ""}
    grondslag: [{{bron: {WET}, {grondslag}, rol: norm}}]
    conclusie: proef
    stelling: de proef slaagt
    voorwaarde: {{feit: soort, is: amv}}
    zinnen: {{ja: Ja., nee: Nee., onbekend: Onbekend.}}
"""


def register(
    *anders: dict[str, Any], versies: list[dict[str, str]] | None = None, vast: bool = True
) -> dict[str, bytes]:
    """Return the source, its provisions and its fingerprints; no rules."""
    uit = m.bestanden(None if vast else {}, versies=versies)
    weg = ("rules/1-wet/kasten.yaml", "rules/interpretaties/deur.yaml", "rules/cycli/2024.yaml")
    return {k: w for k, w in uit.items() if k not in weg} | {
        m.BEPALINGEN: m.bepalingenbestand(m.bepalingen(*anders))
    }  # fmt: skip


def meldingen(bestanden: dict[str, bytes]) -> tuple[Melding, ...]:
    try:
        laad_met(bestanden)
    except RegelFout as fout:
        return fout.meldingen
    return ()


def van_regels(regels: Iterable[str], **register_: Any) -> tuple[Melding, ...]:
    anders = register_.pop("anders", ())
    return meldingen({**register(*anders, **register_), REGELS: (KOP + "".join(regels)).encode()})


NU = [{"van": OUD, "tot": NIEUW}, {"van": NIEUW, "tot": "2025-01-01"}]
GAT = [{"van": OUD, "tot": "2023-01-01"}, {"van": NIEUW}]
LATER = (bepaling("2", "2", van=NIEUW),)
EERDER = (bepaling("2", "2", tot=NIEUW),)
LID = 'artikel: "2", lid: "2"'
GOED: dict[str, tuple[str, str, dict[str, Any]]] = {
    # basis, tot, register; the rule begins with the source unless the basis says otherwise
    "artikel": ('artikel: "6"', "", {}),
    "lid": (LID, "", {}),
    "heel artikel met leden": ('artikel: "2"', "", {}),
    "onderdeel": ('artikel: "3", onderdeel: c/1°', "", {}),
    "begrip": ('artikel: "1", begrip: lezer', "", {}),
    "tot het einde van de bron": (LID, "2025-01-01", {"versies": NU}),
    "tot de bepaling vervalt": (LID, NIEUW, {"anders": EERDER}),
    "tot de tekst wijzigt": ('artikel: "4"', NIEUW, {}),
    "tekst niet vastgelegd": ('artikel: "4"', "", {"vast": False}),
}


@pytest.mark.parametrize("naam", GOED)
def test_een_goede_grondslag(naam: str) -> None:
    grondslag, tot, register_ = GOED[naam]
    assert van_regels([regel(grondslag, tot=tot)], **register_) == ()


def test_een_regel_die_begint_als_de_bepaling_begint() -> None:
    assert van_regels([regel(LID, van=NIEUW)], anders=LATER) == ()
    assert van_regels([regel(LID, van="2024-05-05")], anders=LATER) == ()


FOUT: dict[str, tuple[str, str, str, dict[str, Any], str, str]] = {
    # basis, van, tot, register; code and a part of the message
    "artikel onbekend": ('artikel: "9"', OUD, "", {}, "SW-R12", "artikel 9"),
    "lid onbekend": ('artikel: "2", lid: "4"', OUD, "", {}, "SW-R12", "artikel 2, vierde lid"),
    "lid van een artikel zonder leden": ('artikel: "6", lid: "1"', OUD, "", {}, "SW-R12", "eerste lid"),
    "onderdeel onbekend": ('artikel: "3", onderdeel: d', OUD, "", {}, "SW-R12", "onderdeel d"),
    "begrip onbekend": ('artikel: "1", begrip: boek', OUD, "", {}, "SW-R12", "begrip boek"),
    "voor de eerste versie": (LID, "2021-12-31", "", {}, "SW-R12", "31 december 2021"),
    "na het einde van de bron": (LID, OUD, "", {"versies": NU}, "SW-R12", "1 januari 2025"),
    "een dag na het einde": (LID, OUD, "2025-01-02", {"versies": NU}, "SW-R12", "1 januari 2025"),
    "bepaling begint later": (LID, OUD, "", {"anders": LATER}, "SW-R12", "1 januari 2022"),
    "bepaling begint een dag later": (LID, "2023-06-30", "", {"anders": LATER}, "SW-R12", "30 juni 2023"),
    "bepaling is vervallen": (LID, OUD, "", {"anders": EERDER}, "SW-R12", "1 juli 2023"),
    "tekst gewijzigd": ('artikel: "4"', OUD, "", {}, "SW-R13", "1 juli 2023"),
    "tekst gewijzigd op de voorlaatste dag": ('artikel: "4"', OUD, "2023-07-02", {}, "SW-R13", "1 juli 2023"),
}


@pytest.mark.parametrize("naam", FOUT)
def test_een_foute_grondslag(naam: str) -> None:
    grondslag, van, tot, register_, code, deel = FOUT[naam]
    (melding,) = van_regels([regel('artikel: "6"', id_="eerst", tot="2023-01-01").replace("proef", "eerst"),
                             regel(grondslag, van, tot)], **register_)  # fmt: skip
    assert (melding.code, melding.bestand, melding.plaats) == (code, REGELS, "regel 14")
    assert "'proef'" in melding.tekst
    assert deel in melding.tekst
    assert melding.verwacht


def test_tekst_gewijzigd_zegt_op_welke_dag_de_regel_moet_eindigen() -> None:
    (melding,) = van_regels([regel('artikel: "4"')])
    assert "tot: 2023-07-01" in melding.verwacht


def test_een_regel_die_op_de_dag_van_de_wijziging_is_gesplitst() -> None:
    assert van_regels([regel('artikel: "4"', tot=NIEUW), regel('artikel: "4"', van=NIEUW)]) == ()


def test_een_regel_die_een_dag_te_laat_is_gesplitst() -> None:
    laat = "2023-07-02"
    (melding,) = van_regels([regel('artikel: "4"', tot=laat), regel('artikel: "4"', van=laat)])
    assert (melding.code, melding.plaats) == ("SW-R13", "regel 4")


def test_een_wijziging_elders_in_het_artikel_raakt_een_regel_op_een_lid_niet() -> None:
    """Only what the rule rests on counts: the fingerprint of the lid, not of the article."""
    nieuw = m.woord(m.TWEEDE, "artikel=2&lid=1", "maart", "april")
    vast = m.afdrukkenbestand({OUD: m.afdrukken(m.EERSTE), NIEUW: m.afdrukken(nieuw)})
    basis = {**register(), f"wetgeving/vingerafdrukken/{WET}.yaml": vast}
    assert meldingen({**basis, REGELS: (KOP + regel(LID)).encode()}) == ()
    (melding,) = meldingen({**basis, REGELS: (KOP + regel('artikel: "2"')).encode()})
    assert melding.code == "SW-R13"


def test_elke_foute_grondslag_wordt_gemeld() -> None:
    twee = f'artikel: "9", rol: norm}}, {{bron: {WET}, artikel: "2", lid: "7"'
    gevonden = van_regels([regel(twee)])
    assert [(x.code, x.plaats) for x in gevonden] == [("SW-R12", "regel 4")] * 2
    assert "artikel 9" in gevonden[0].tekst
    assert "zevende lid" in gevonden[1].tekst


def test_ook_de_grondslag_van_een_uitzondering() -> None:
    tenzij = f'    tenzij: [{{indien: {{feit: plaatsen, meer_dan: 9}}, grondslag: [{{bron: {WET}, artikel: "9", rol: norm}}]}}]\n'  # noqa: E501
    (melding,) = van_regels([regel(LID) + tenzij])
    assert (melding.code, melding.plaats) == ("SW-R12", "regel 4")


def test_een_bron_waarvan_geen_bepaling_is_beschreven_wordt_niet_nagezien() -> None:
    zonder = {k: w for k, w in register(vast=False).items() if k != m.BEPALINGEN}
    assert meldingen({**zonder, REGELS: (KOP + regel('artikel: "9"')).encode()}) == ()


def test_een_regel_over_een_tijd_zonder_versie_van_de_bron() -> None:
    (melding,) = van_regels([regel(LID)], versies=GAT, vast=False)
    assert melding.code == "SW-R12"
    assert "1 januari 2023" in melding.tekst


def test_een_bepaling_die_binnen_een_versie_vervalt() -> None:
    (melding,) = van_regels([regel(LID)], anders=(bepaling("2", "2", tot="2024-01-01"),))
    assert melding.code == "SW-R12"
    assert "1 januari 2024" in melding.tekst


# -- parameters and interpretaties -------------------------------------------------------------------------------------

CYCLUS = "rules/cycli/2024.yaml"


def parameter(naam: str, waarde: str, bron: str, van: str = "", tot: str = "") -> str:
    tijd = "".join(f"    {n}: {w}\n" for n, w in (("van", van), ("tot", tot)) if w)
    return f"""\
  - naam: {naam}
    omschrijving: een waarde
{tijd}    waarde: {waarde}
    stand: vastgesteld
    bron: [{{{bron}}}]
"""


def cyclus(*extra: str, zonder: str = "") -> bytes:
    tekst = (FIXTURES / CYCLUS.replace("rules", "basis/rules")).read_text("utf-8")
    if zonder:
        kop, *delen = tekst.split("  - naam: ")
        tekst = kop + "".join(f"  - naam: {d}" for d in delen if not d.startswith(f"{zonder}\n"))
    return (tekst.rstrip("\n") + "\n" + "".join(extra)).encode()


def _regelnummer(inhoud: bytes, tekst: str, nummer: int = 1) -> int:
    """Return the line on which a text stands for the n-th time."""
    treffers = [nr for nr, r in enumerate(inhoud.decode().splitlines(), 1) if tekst in r]
    return treffers[nummer - 1]


VERSLAG = "bron: verslag, rol: norm"


@pytest.mark.parametrize(
    ("plaats", "van", "tot", "code"),
    [
        ('artikel: "9"', "", "", "SW-R12"),
        ('artikel: "4"', "", "", "SW-R13"),
        ('artikel: "6"', "2021-01-01", "", "SW-R12"),
        ('artikel: "4"', NIEUW, "", ""),
        ('artikel: "4"', "", NIEUW, ""),
        ('artikel: "6"', "", "", ""),
    ],
)
def test_de_bron_van_een_parameter(plaats: str, van: str, tot: str, code: str) -> None:
    inhoud = cyclus(parameter("termijn", "56", f"bron: {WET}, {plaats}, rol: termijn", van, tot))
    gevonden = meldingen({**register(), CYCLUS: inhoud})
    assert [g.code for g in gevonden] == ([code] if code else [])
    for g in gevonden:
        assert (g.bestand, g.plaats) == (CYCLUS, f"regel {_regelnummer(inhoud, 'naam: termijn')}")
        assert "termijn (2024)" in g.tekst


@pytest.mark.parametrize(("plaats", "code"), [("9", "SW-R12"), ("4", "SW-R13"), ("6", "")])
def test_de_bron_van_een_interpretatie(plaats: str, code: str) -> None:
    """An interpretatie has no days of its own: it rests on the text in every version."""
    bron = {"bron": WET, "artikel": plaats, "rol": "interpretatie"}
    deur = json.dumps({**m.DEUR, "bronnen": [bron]}, indent=1)
    gevonden = meldingen({**register(), "rules/interpretaties/deur.yaml": deur.encode()})
    assert [g.code for g in gevonden] == ([code] if code else [])
    for g in gevonden:
        assert g.bestand == "rules/interpretaties/deur.yaml"
        nr = int(g.plaats.removeprefix("regel "))
        assert abs(nr - _regelnummer(deur.encode(), WET)) <= 1  # the brace or the first field


def _met_raming(*versies: str, regels: str = "") -> dict[str, bytes]:
    extra = {REGELS: (KOP + regels).encode()} if regels else {}
    return {CYCLUS: cyclus(*versies, zonder="raming"), **extra}


def _raming(waarde: str, van: str = "", tot: str = "") -> str:
    return parameter("raming", waarde, VERSLAG, van, tot)


TOETS = """\
  - id: groot
    titel: De voorziening is groot
    onderwerp: voorziening
    van: 2024-01-31
    grondslag: [{bron: BWBR0049307, artikel: "1", rol: norm}]
    conclusie: groot
    stelling: de voorziening is groot
    voorwaarde: {feit: plaatsen, meer_dan: {parameter: raming}}
    zinnen: {ja: Ja., nee: Nee., onbekend: Onbekend.}
"""
SOM = """\
  - id: ruim
    titel: De ruimte
    onderwerp: voorziening
    van: 2024-01-31
    grondslag: [{bron: BWBR0049307, artikel: "1", rol: norm}]
    grootheid: ruimte
    stelling: de ruimte
    formule: {aftrekken: [{parameter: raming}, {feit: plaatsen}]}
    zin: "De ruimte is {ruimte}."
"""
ZIN = TOETS.replace("{parameter: raming}", "9").replace("ja: Ja.", 'ja: "Ja, van {raming}."')


def _waarde(boek: Regelboek, dag: str) -> object:
    norm = kies(boek, date.fromisoformat(dag), "2024").normen.get("raming")
    return norm and norm.waarde


def test_de_parameter_is_die_van_de_peildatum() -> None:
    boek = laad_met(_met_raming(_raming("100", tot="2025-01-01"), _raming("200", van="2025-01-01"), regels=TOETS))
    assert [_waarde(boek, d) for d in ("2024-01-31", "2024-12-31", "2025-01-01", "2026-06-01")] == [100, 100, 200, 200]


def test_de_volgorde_van_de_versies_maakt_niet_uit() -> None:
    boek = laad_met(_met_raming(_raming("200", van="2025-01-01"), _raming("100", tot="2025-01-01"), regels=TOETS))
    assert [_waarde(boek, d) for d in ("2024-12-31", "2025-01-01")] == [100, 200]


def test_buiten_haar_dagen_is_er_geen_parameter() -> None:
    boek = laad_met(_met_raming(_raming("100", van="2024-06-01", tot="2025-01-01")))
    assert [_waarde(boek, d) for d in ("2024-05-31", "2024-06-01", "2024-12-31", "2025-01-01")] == [
        None,
        100,
        100,
        None,
    ]


@pytest.mark.parametrize(
    ("een", "twee"),
    [
        (("", ""), ("", "")),
        (("", "2025-01-02"), ("2025-01-01", "")),
        (("2025-01-01", ""), ("2024-06-01", "2025-01-02")),
        (("", ""), ("2025-01-01", "2025-02-01")),
    ],
    ids=["altijd", "een dag", "andere volgorde", "erbinnen"],
)
def test_twee_versies_van_een_parameter_overlappen(een: tuple[str, str], twee: tuple[str, str]) -> None:
    bestanden = _met_raming(_raming("100", *een), _raming("200", *twee))
    (melding,) = meldingen(bestanden)
    assert (melding.code, melding.bestand) == ("SW-R05", CYCLUS)
    assert melding.plaats == f"regel {_regelnummer(bestanden[CYCLUS], 'naam: raming', 2)}"
    assert "'raming'" in melding.tekst


@pytest.mark.parametrize(
    ("versies", "dag"),
    [
        ([("", "2025-01-01"), ("2025-02-01", "")], "2025-01-01"),
        ([("2024-02-01", "")], "2024-01-31"),
        ([("", "2030-01-01")], "2030-01-01"),
        ([("2025-02-01", ""), ("", "2025-01-31")], "2025-01-31"),
    ],
    ids=["een maand ertussen", "begint te laat", "eindigt te vroeg", "een dag ertussen"],
)
def test_een_dag_zonder_parameter_die_een_regel_nodig_heeft(versies: list[tuple[str, str]], dag: str) -> None:
    delen = [_raming("100", *v) for v in versies]
    assert meldingen(_met_raming(*delen)) == ()  # nothing uses it
    (melding,) = meldingen(_met_raming(*delen, regels=TOETS))
    assert (melding.code, melding.bestand, melding.plaats) == ("SW-R08", REGELS, "regel 4")
    assert dag in melding.tekst
    assert "'raming'" in melding.tekst


def test_een_regel_binnen_de_dagen_van_de_parameter() -> None:
    kort = TOETS.replace("van: 2024-01-31\n", "van: 2024-06-01\n    tot: 2025-01-01\n")
    assert meldingen(_met_raming(_raming("100", van="2024-06-01", tot="2025-01-01"), regels=kort)) == ()


@pytest.mark.parametrize("regels", [SOM, ZIN], ids=["formule", "zin"])
def test_een_dag_zonder_parameter_die_een_formule_of_zin_nodig_heeft(regels: str) -> None:
    bestanden = _met_raming(_raming("100", tot="2025-01-01"), regels=regels)
    assert [g.code for g in meldingen(bestanden)] == ["SW-R08"]


def test_een_versie_van_een_parameter_die_eindigt_voor_zij_begint() -> None:
    assert meldingen(_met_raming(_raming("100", van="2025-01-01", tot="2024-01-01")))


@pytest.mark.parametrize("regels", [SOM, ZIN], ids=["formule", "zin"])
def test_een_formule_of_zin_met_een_parameter_zonder_gat(regels: str) -> None:
    assert meldingen(_met_raming(_raming("100", tot="2025-01-01"), _raming("2", van="2025-01-01"), regels=regels)) == ()
