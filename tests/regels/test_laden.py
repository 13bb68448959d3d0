"""Every mistake in a rule file gives one message: its code, file, line, field, what was found and what was expected."""

from __future__ import annotations

from itertools import chain

import pytest

from spreidingswet.basis.fouten import RegelFout
from tests.regels.gevallen import GEVALLEN, Geval
from tests.regels.hulp import FIXTURES, PLEK, doel, laad, laad_fixture, laad_met, meldingen, namen, regels_met_fout

PARAMETERS = [pytest.param(g, id=g.naam) for g in GEVALLEN]


@pytest.mark.parametrize("geval", PARAMETERS)
def test_code(geval: Geval) -> None:
    gevonden = meldingen(f"fout/{geval.naam}")
    assert gevonden, "de fout is niet gezien"
    assert {m.code for m in gevonden} == {geval.code}


@pytest.mark.parametrize("geval", PARAMETERS)
def test_zegt_wat_er_staat_en_wat_er_hoort(geval: Geval) -> None:
    for m in meldingen(f"fout/{geval.naam}"):
        if geval.gevonden in m.tekst and geval.verwacht in f"{m.tekst} {m.verwacht}":
            return
    raise AssertionError([str(m) for m in meldingen(f"fout/{geval.naam}")])


@pytest.mark.parametrize("geval", PARAMETERS)
def test_bestand_regel_en_veld(geval: Geval) -> None:
    fixture = f"fout/{geval.naam}"
    for m in meldingen(fixture):
        plek = PLEK.fullmatch(m.plaats)
        assert plek, m.plaats
        assert (m.bestand, int(plek[1]) in regels_met_fout(fixture), plek[2]) == (doel(fixture), True, geval.veld)


@pytest.mark.parametrize("geval", PARAMETERS)
def test_een_vergissing_geeft_een_melding(geval: Geval) -> None:
    per_cyclus = 2 if geval.naam == "regels/onbekende_parameter" else 1  # it is missing in both cycles
    assert len(meldingen(f"fout/{geval.naam}")) == per_cyclus


def test_elke_foute_fixture_staat_in_de_tabel() -> None:
    assert sorted(f"fout/{g.naam}" for g in GEVALLEN) == [n for n in namen("fout") if "/gaten/" not in n]


def test_elke_code_heeft_een_fixture() -> None:
    assert {g.code for g in GEVALLEN} == {f"SW-R{nr:02}" for nr in [*range(2, 12), 15]}


def test_bij_elke_controle_hoort_een_goede_fixture() -> None:
    goed = set(namen("goed"))
    assert [g.naam for g in GEVALLEN if g.code > "SW-R03" and f"goed/{g.naam}" not in goed] == []


@pytest.mark.parametrize("fixture", namen("goed"))
def test_goede_fixture_wordt_aangenomen(fixture: str) -> None:
    assert meldingen(fixture) == ()
    assert laad_fixture(fixture).vingerafdruk


def test_de_basis_zelf_is_goed() -> None:
    boek = laad(FIXTURES / "basis")
    assert [str(p) for p in boek.plekken] == ["regel 4", "regel 13"]
    assert {p.bestand for p in boek.plekken} == {"rules/1-wet/opvangplaats.yaml"}
    assert (sorted(boek.cycli), sorted(boek.interpretaties)) == (["2024", "2026"], ["tweejaarsperiode"])


def test_twee_regels_een_conclusie_noemt_beide_regels_en_beide_vindplaatsen() -> None:
    (m,) = meldingen("fout/regels/twee_regels_een_conclusie")
    assert "regel 'proef-twee'" in m.tekst
    assert "regel 'proef'" in m.tekst
    assert "artikel 7, eerste lid, onderdeel a, Spreidingswet" in m.tekst
    assert "verslag van een overleg, blz. 2" in m.tekst


@pytest.mark.parametrize("inhoud", [b"opschrift: caf\xe9\n", b"\xff\xfea\x00"], ids=["latijn-1", "utf-16"])
def test_geen_utf8(inhoud: bytes) -> None:
    with pytest.raises(RegelFout) as fout:
        laad_met({"rules/5-praktijk/p.yaml": inhoud})
    (m,) = fout.value.meldingen
    assert (m.code, m.bestand, m.verwacht) == ("SW-R02", "rules/5-praktijk/p.yaml", "tekst in UTF-8")


def test_een_map_met_de_naam_van_een_bestand() -> None:
    with pytest.raises(RegelFout) as fout:
        laad_met({"rules/5-praktijk/p.yaml/leesmij.txt": b"x"})
    assert [(m.code, m.bestand) for m in fout.value.meldingen] == [("SW-R02", "rules/5-praktijk/p.yaml")]


def test_alle_fouten_in_alle_bestanden_tegelijk() -> None:
    fixtures = ("fout/regels/dubbel_veld", "fout/regels/onbekende_rol", "fout/cycli/onbekende_stand")
    bestanden = {f"{doel(f).rpartition('/')[0]}/{i}.yaml": _bytes(f) for i, f in enumerate(fixtures)}
    with pytest.raises(RegelFout) as fout:
        laad_met(bestanden)
    assert {m.bestand for m in fout.value.meldingen} == set(bestanden)
    bestanden = {
        "rules/5-praktijk/a.yaml": _bytes("fout/regels/onbekend_feit"),
        "rules/5-praktijk/b.yaml": _bytes("fout/regels/tot_voor_van").replace(b"proef", b"tweede"),
    }
    with pytest.raises(RegelFout) as fout:
        laad_met(bestanden)
    assert [m.code for m in fout.value.meldingen] == ["SW-R04", "SW-R05"]


def _bytes(fixture: str) -> bytes:
    return (FIXTURES / f"{fixture}.yaml").read_bytes()


def test_de_vingerafdruk_hangt_af_van_de_inhoud_en_niet_van_de_opmaak() -> None:
    eerst = laad(FIXTURES / "basis").vingerafdruk
    pad = "rules/1-wet/opvangplaats.yaml"
    tekst = (FIXTURES / "basis" / pad).read_bytes()
    assert laad_met({pad: b"# Toegelicht.\n" + tekst}).vingerafdruk == eerst
    assert laad_met({pad: tekst.replace(b"de plaatsen zijn", b"de plaatsen heten")}).vingerafdruk != eerst


def test_engels_of_python_staat_in_geen_enkele_melding() -> None:
    for m in chain.from_iterable(meldingen(n) for n in namen("fout") if "/gaten/" not in n):
        tekst = str(m)
        assert not any(w in tekst for w in (" should ", "Input", "valid ", "None", "NoneType", "dict", "<class", "[]"))
