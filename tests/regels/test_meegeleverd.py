"""The rules that come with the program: where they rest on, and that the official text says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.model import Beslisregel, Grondslag, Optiewaarde, Parameter, Rekenregel, Signaalregel
from spreidingswet.regels.voorwaarden import InterpretatieToets
from spreidingswet.regels.wandelen import knopen, voorwaarden
from tests.regels import wettekst

BOEK = regelboek()
REGELS = list(zip(BOEK.regels, BOEK.plekken, strict=True))
ALTIJD = date.max


def _namen() -> list[str]:
    return [r.id for r in BOEK.regels]


def _grondslagen(regel: Beslisregel | Rekenregel | Signaalregel) -> list[Any]:
    uitzonderingen = (regel.tenzij or []) if isinstance(regel, Beslisregel) else []
    return [*regel.grondslag, *(g for u in uitzonderingen for g in u.grondslag)]


def test_laden() -> None:
    assert len(BOEK.regels) > 50
    assert len(BOEK.vingerafdruk) == 64
    assert {"2024", "2026"} <= set(BOEK.cycli)


def test_elke_id_een_keer() -> None:
    versies = {(r.id, r.van) for r in BOEK.regels}
    assert len(versies) == len(BOEK.regels)


def test_elk_signaal_een_keer() -> None:
    signalen = [r.signaal for r in BOEK.regels if isinstance(r, Signaalregel)]
    conclusies = {r.conclusie for r in BOEK.regels if isinstance(r, Beslisregel)}
    assert len(set(signalen)) == len(signalen)
    assert not conclusies & set(signalen)


@pytest.mark.parametrize(("regel", "plek"), REGELS, ids=_namen())
def test_elke_regel_heeft_een_grondslag(regel: Any, plek: Any) -> None:
    """An interpretatie alone is no basis: it fills the room that some source leaves, and that source is named too."""
    assert any(isinstance(g, Grondslag) for g in regel.grondslag), plek


@pytest.mark.parametrize(("regel", "plek"), REGELS, ids=_namen())
def test_de_map_zegt_waar_een_regel_op_rust(regel: Any, plek: Any) -> None:
    map_ = plek.bestand.split("/")[1]
    eerste = regel.grondslag[0]
    kracht = BOEK.bronnen[eerste.bron].rechtskracht if isinstance(eerste, Grondslag) else "interpretatie"
    if map_ in ("1-wet", "2-besluit"):
        assert kracht == {"1-wet": "wet", "2-besluit": "amvb"}[map_]
        assert kracht != "uitvoeringspraktijk"


def _waarden(p: Parameter) -> list[tuple[str | None, list[Any]]]:
    """Return the standing and sources of each value of a parameter."""
    if isinstance(p.waarde, Optiewaarde):
        return [(o.stand, list(o.bron)) for o in p.waarde.per_optie.values()]
    return [(p.stand, list(p.bron or []))]


@pytest.mark.parametrize("naam", ["realisatiedatum", "start_volgende_cyclus"])
def test_afgeleide_parameters_van_2026(naam: str) -> None:
    (parameter,) = [p for p in BOEK.cycli["2026"].parameters if p.naam == naam]
    assert {stand for stand, _ in _waarden(parameter)} == {"afgeleid"}


@pytest.mark.parametrize("cyclus", sorted(BOEK.cycli))
def test_parameters_van_een_cyclus(cyclus: str) -> None:
    namen = [p.naam for p in BOEK.cycli[cyclus].parameters]
    assert len(set(namen)) == len(namen)


def test_elke_interpretatie_wordt_gebruikt() -> None:
    gebruikt = {v.interpretatie for r in BOEK.regels for boven in voorwaarden(r) for v in knopen(boven)
                if isinstance(v, InterpretatieToets)}  # fmt: skip
    gebruikt |= {p.waarde.interpretatie for c in BOEK.cycli.values() for p in c.parameters
                 if isinstance(p.waarde, Optiewaarde)}  # fmt: skip
    assert gebruikt == set(BOEK.interpretaties)


def test_elke_interpretatie_die_een_regel_gebruikt_staat_in_haar_grondslag() -> None:
    for r, plek in REGELS:
        nodig = {
            v.interpretatie for boven in voorwaarden(r) for v in knopen(boven) if isinstance(v, InterpretatieToets)
        }
        genoemd = {g.interpretatie for g in _grondslagen(r) if not isinstance(g, Grondslag)}
        assert nodig <= genoemd, (r.id, str(plek))


def test_elke_bron_wordt_gebruikt() -> None:
    """By a rule, or by a scenario that holds what it says against the rules; or the register says what it is for."""
    gebruikt = {c.bron for c in _citaten()}
    for pad in (Path(__file__).parents[2] / "features").rglob("*.feature"):
        gebruikt |= set(re.findall(r"@bron-([\w-]+)", pad.read_text("utf-8")))
    assert set(BOEK.bronnen) - gebruikt - set(BOEK.register.bepalingen) <= {
        "ECLI-NL-RBDHA-2025-13423", "ah-tk-20242025-1992", "beleidsregel-verdeelbesluit"
    }  # fmt: skip


class Citaat(NamedTuple):
    """A reference with where it stands and the days for which it must be right."""

    waar: str
    grondslag: Grondslag
    van: date
    tot: date

    @property
    def bron(self) -> str:
        return self.grondslag.bron


def _citaten() -> Iterator[Citaat]:
    for r in BOEK.regels:
        for g in _grondslagen(r):
            if isinstance(g, Grondslag):
                yield Citaat(r.id, g, r.van, r.tot or ALTIJD)
    for i in BOEK.interpretaties.values():
        for g in i.bronnen:
            yield Citaat(i.id, g, date.min, ALTIJD)
    for c in BOEK.cycli.values():
        for p in c.parameters:
            for g in (g for _, bronnen in _waarden(p) for g in bronnen):
                if isinstance(g, Grondslag):
                    yield Citaat(f"{c.id} {p.naam}", g, date.min, ALTIJD)


BWB = [c for c in _citaten() if c.bron.startswith("BWB")]


@pytest.mark.parametrize("citaat", [c for c in _citaten() if not c.bron.startswith("BWB")], ids=lambda c: c.waar)
def test_bron_zonder_artikelen_heeft_een_passage(citaat: Citaat) -> None:
    g = citaat.grondslag
    assert (g.artikel, g.lid, g.onderdeel, g.begrip) == (None, None, None, None)
    assert g.passage or not g.steunt_op


@pytest.mark.parametrize("citaat", BWB, ids=lambda c: f"{c.waar}-{c.bron}")
def test_wetsartikel_heeft_een_vindplaats(citaat: Citaat) -> None:
    g = citaat.grondslag
    assert g.passage is None
    assert g.artikel or not (g.lid or g.onderdeel or g.begrip or g.steunt_op)
    assert BOEK.bronnen[citaat.bron].versies


@pytest.fixture(scope="module")
def map_() -> Path:
    map_ = wettekst.wetgeving()
    if map_ is None:
        pytest.skip(
            f"de officiële wetteksten zijn niet opgegeven: zet {wettekst.VARIABELE} op de map met "
            "{BWB}/manifest.xml en {BWB}/{datum}_0/xml/{BWB}_{datum}_0.xml"
        )
    assert map_.is_dir(), f"{wettekst.VARIABELE} wijst naar {map_}, dat geen map is"
    return map_


def _deel(tekst: wettekst.Element, g: Grondslag) -> wettekst.Element:
    assert g.artikel
    deel = wettekst.artikel(tekst, g.artikel)
    assert deel is not None, f"artikel {g.artikel} bestaat niet"
    if g.lid:
        deel = wettekst.lid(deel, g.lid)
        assert deel is not None, f"lid {g.lid} bestaat niet"
    if g.onderdeel:
        deel = wettekst.onderdeel(deel, g.onderdeel)
        assert deel is not None, f"onderdeel {g.onderdeel} bestaat niet"
    return deel


MET_TEKST = [c for c in BWB if c.grondslag.artikel and c.bron in BOEK.register.vingerafdrukken]


@pytest.mark.parametrize("citaat", MET_TEKST, ids=lambda c: f"{c.waar}-{c.bron}")
def test_de_officiele_tekst_zegt_het(citaat: Citaat, map_: Path) -> None:
    g = citaat.grondslag
    geldend = [v for v in wettekst.versies(map_, g.bron) if v[0] < citaat.tot and v[1] >= citaat.van]
    assert geldend
    for van, _, tekst in geldend:
        woorden = wettekst.lopende_tekst(_deel(tekst, g))
        assert wettekst.vlak(g.steunt_op or "") in woorden, f"niet in de versie van {van}: {woorden[:400]}"
        assert not g.begrip or f"{wettekst.vlak(g.begrip)}:" in woorden, (
            f"begrip {g.begrip} niet in de versie van {van}"
        )


@pytest.mark.parametrize("bwb", sorted(BOEK.register.vingerafdrukken))
def test_het_register_kent_elke_versie(bwb: str, map_: Path) -> None:
    register = [v.van for v in BOEK.bronnen[bwb].versies]
    assert register == [van for van, _, _ in wettekst.versies(map_, bwb)]


XML = """<artikel><kop><label>Artikel</label><nr>7</nr><titel>Taak</titel></kop>
<lid><lidnr>1</lidnr><al>Het college draagt <nadruk>zorg</nadruk>
voor:</al><lijst><li><li.nr>a.</li.nr><al>één ‘ding’;</al><meta-data><jci/></meta-data></li>
<li><li.nr>b°.</li.nr><al>twee.</al></li></lijst></lid><lid><lidnr>2a</lidnr><al>Niets.</al>
<redactie>geen wettekst</redactie></lid></artikel>"""


def test_de_wettekst_wordt_goed_gelezen() -> None:
    wet = wettekst.etree.fromstring(f"<wet>{XML}</wet>")
    artikel = wettekst.artikel(wet, "7")
    assert artikel is not None
    assert wettekst.artikel(wet, "8") is None
    assert wettekst.lopende_tekst(artikel) == "Het college draagt zorg voor: één 'ding'; twee. Niets."
    lid = wettekst.lid(artikel, "1")
    assert wettekst.lopende_tekst(lid) == "Het college draagt zorg voor: één 'ding'; twee."
    assert [wettekst.lopende_tekst(wettekst.onderdeel(lid, x)) for x in "ab"] == ["één 'ding';", "twee."]
    assert wettekst.lopende_tekst(wettekst.lid(artikel, "2a")) == "Niets."
    assert wettekst.onderdeel(artikel, "c") is None
