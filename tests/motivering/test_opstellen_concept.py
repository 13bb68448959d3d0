"""Drafts: every sentence has a reason, every deciding reason a sentence, and nothing says more than it rests on."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from spreidingswet import InvoerFout, lees_dossier, toets
from spreidingswet.motivering.document import Alinea, Document, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.opstellen.beslissend import beslissend
from spreidingswet.motivering.opstellen.concept import Concept, maak, stel_op
from spreidingswet.motivering.opstellen.controle import ongedekt
from spreidingswet.motivering.schrijven.markdown import markdown

HIER = Path(__file__).parent
VOORBEELDEN = HIER.parents[1] / "voorbeelden"
DOSSIERS = [HIER / "concept.yaml", HIER / "zaak.yaml", *sorted(VOORBEELDEN.rglob("*.yaml"))]


@cache
def concept(pad: Path = DOSSIERS[0]) -> Concept:
    dossier = lees_dossier(pad)
    return maak(dossier, toets(dossier))


def tekst(document: Document) -> str:
    return "\n".join(z.tekst for z in document.zinnen())


@pytest.mark.parametrize("pad", DOSSIERS, ids=lambda p: f"{p.parent.name}-{p.stem}")
def test_elk_dossier_geeft_een_gedekt_concept(pad: Path) -> None:
    c = concept(pad)
    assert ongedekt(c.document, c.uitkomst, c.dossier) == []
    assert set(beslissend(c.uitkomst)) <= {a for z in c.document.lopende_zinnen() for a in z.ankers}


def test_een_weggelaten_beslissende_zin_wordt_gevonden() -> None:
    c = concept()
    doel = f"{c.uitkomst.provincie.code}/sluitend"

    def zonder(zinnen: tuple[Zin, ...]) -> tuple[Zin, ...]:
        return tuple(z for z in zinnen if doel not in z.ankers)

    delen = tuple(replace(d, zinnen=zonder(d.zinnen)) if isinstance(d, Alinea | Lijst) else d for d in c.document.delen)
    fouten = ongedekt(replace(c.document, delen=delen), c.uitkomst, c.dossier)
    assert [(f.soort, f.anker) for f in fouten] == [("reden", doel)]


@pytest.mark.parametrize(
    "anker",
    ["PV26/bestaat-niet", "PV99/sluitend", "dossier#/voorzieningen/99", "interpretatie/niets", "bron/niets", "los"],
)
def test_een_zin_zonder_reden_wordt_gevonden(anker: str) -> None:
    c = concept()
    erbij = Alinea((Zin("Dit staat nergens.", (anker,)),))
    fouten = ongedekt(replace(c.document, delen=(*c.document.delen, erbij)), c.uitkomst, c.dossier)
    assert [(f.soort, f.anker) for f in fouten] == [("anker", anker)]


def test_een_inleidende_zin_dekt_geen_reden() -> None:
    c = concept()
    code = c.uitkomst.provincie.code
    delen = tuple(
        replace(d, zinnen=tuple(replace(z, soort="inleiding") if f"{code}/sluitend" in z.ankers else z
                                for z in d.zinnen)) if isinstance(d, Alinea | Lijst) else d
        for d in c.document.delen
    )  # fmt: skip
    assert any(f.anker == f"{code}/sluitend" for f in ongedekt(replace(c.document, delen=delen), c.uitkomst, c.dossier))


def test_een_cel_dekt_geen_reden() -> None:
    c = concept()
    alleen_tabellen = tuple(d for d in c.document.delen if isinstance(d, Tabel))
    fouten = ongedekt(replace(c.document, delen=alleen_tabellen), c.uitkomst, c.dossier)
    assert {f.anker for f in fouten if f.soort == "reden"} == set(beslissend(c.uitkomst))


def test_praktijk_staat_er_als_praktijk() -> None:
    for pad in DOSSIERS:
        for z in concept(pad).document.lopende_zinnen():
            assert "op grond van de wet" not in z.tekst.lower()
            if z.soort == "reden" and z.ankers[0].endswith(("/beschikbaar-op-realisatiedatum", "/aangehouden")):
                assert "uitvoeringspraktijk" in z.tekst


def test_elke_reden_zegt_zijn_rechtskracht() -> None:
    c = concept()
    redenen = {f"{v.id}/{r.regel}": r for v in c.uitkomst.voorzieningen for r in v.redenen}
    redenen |= {f"{g.code}/{r.regel}": r for g in c.uitkomst.gemeenten for r in g.redenen}
    geteld = 0
    for z in c.document.lopende_zinnen():
        r = redenen.get(z.ankers[0])
        if z.soort == "reden" and r is not None and len(z.ankers) == 1 and z.tekst.startswith(r.zin.removesuffix(".")):
            geteld += 1
            assert all(g.verkort in z.tekst for g in r.grondslag)
    assert geteld > 60


def test_voornemen_en_amv_staan_apart() -> None:
    koppen = [d.tekst for d in concept().document.delen if isinstance(d, Kop)]
    assert koppen.index("Toren") > koppen.index("Voornemens: regulier en overig")
    assert koppen.index("Voorzieningen die meetellen: amv") < koppen.index("Kinderhuis")
    assert koppen.index("Havenkwartier") < koppen.index("Voorzieningen die meetellen: amv")


def test_overbrugging_heeft_een_zin() -> None:
    assert any(z.ankers == ("kade/overbrugging",) for z in concept().document.lopende_zinnen())


def test_afwijking_met_oordeel_noemt_auteur_en_rol_en_zonder_oordeel_een_gat() -> None:
    zinnen = concept().document.lopende_zinnen()
    assert any("J. de Wit (adviseur van de minister)" in z.tekst and "10 december 2024" in z.tekst for z in zinnen)
    gaten = [z.tekst for z in zinnen if z.soort == "gat"]
    assert any("Amersfoort" in g and "verslag" in g for g in gaten)
    assert not any("voor Utrecht van het verslag" in g for g in gaten)
    assert all(g.startswith("[motivering ontbreekt: ") and g.endswith("]") for g in gaten)


def test_een_oordeel_zonder_auteur_is_een_gat_en_geen_reden() -> None:
    data = concept().dossier.model_dump(mode="json")
    data["oordelen"][0]["auteur"] = None
    data["oordelen"][1]["motivering"] = " "
    dossier = lees_dossier(data)
    gaten = [z.tekst for z in stel_op(dossier, toets(dossier)).zinnen() if z.soort == "gat"]
    assert any("dit ontbreekt: auteur" in g for g in gaten)
    assert any("dit ontbreekt: motivering" in g for g in gaten)
    assert any("voor Utrecht van het verslag afwijkt" in g for g in gaten)


def test_overschot_zonder_oordeel_is_een_gat() -> None:
    data = concept().dossier.model_dump(mode="json")
    data["oordelen"] = []
    dossier = lees_dossier(data)
    gaten = [z for z in stel_op(dossier, toets(dossier)).zinnen() if z.soort == "gat"]
    assert any("vrijwillig" in z.tekst and z.ankers == ("GM0344/biedt-meer-dan-indicatief",) for z in gaten)


def test_bezwaar_volgens_de_awb() -> None:
    t = tekst(concept().document)
    assert "zes weken" in t
    assert "artikel 3:45" in t
    assert "3 februari 2025" in t  # 23 december 2024 plus zes weken


def test_elke_berekende_zin_van_de_brief_staat_uitgewerkt_in_de_bijlage() -> None:
    c = concept()
    grens = next(i for i, d in enumerate(c.document.delen) if isinstance(d, Kop) and d.tekst.startswith("Bijlage"))
    bijlage = {a for z in replace(c.document, delen=c.document.delen[grens:]).zinnen() for a in z.ankers}
    p = c.uitkomst.provincie
    gebieden = [(p.code, p.redenen), *((g.code, g.redenen) for g in c.uitkomst.gemeenten)]
    berekend = {f"{code}/{r.regel}" for code, redenen in gebieden for r in redenen if r.berekening is not None}
    brief = {a for z in replace(c.document, delen=c.document.delen[:grens]).lopende_zinnen() for a in z.ankers}
    assert brief & berekend
    assert brief & berekend <= bijlage


def test_restopgave_is_met_de_hand_te_volgen() -> None:
    rijen = [rij for d in concept().document.delen if isinstance(d, Tabel) for rij in d.rijen]
    regulier = next(rij for rij in rijen if rij[0] == "restopgave regulier")
    # 2.700 regulier; meetellend 620 + 431 + 403 + 217 (het voornemen en de gesloten Dok tellen niet): 1.671
    assert isinstance(regulier[1], Zin)
    assert "2.700" in regulier[1].tekst
    assert "1.671" in regulier[1].tekst
    assert isinstance(regulier[2], Zin)
    assert regulier[2].tekst == "1.029"


def test_onbekend_blijft_onbekend() -> None:
    dossier = lees_dossier({"versie": 1, "cyclus": "2024", "provincie": "PV26", "peildatum": "2025-01-15"})
    t = tekst(stel_op(dossier, toets(dossier)))
    assert "De provinciale opvangopgave is niet bekend." in t
    assert re.search(r"Niet bekend is [^\n]*of de provincie sluitend is", t)


def test_een_gemeente_kiezen() -> None:
    c = concept()
    document = stel_op(c.dossier, c.uitkomst, gemeenten=["Amersfoort"])
    koppen = [d.tekst for d in document.delen if isinstance(d, Kop)]
    assert "Gemeente Amersfoort" in koppen
    assert "Gemeente Utrecht" not in koppen
    assert ongedekt(document, c.uitkomst, c.dossier, {"GM0307"}) == []
    assert any(f.anker.startswith("GM0344/") for f in ongedekt(document, c.uitkomst, c.dossier))


def test_een_gemeente_die_er_niet_is() -> None:
    c = concept()
    with pytest.raises(InvoerFout) as fout:
        stel_op(c.dossier, c.uitkomst, gemeenten=["GM0363"])
    assert fout.value.code == "SW-A13"


def test_hetzelfde_dossier_geeft_hetzelfde_concept() -> None:
    dossier = lees_dossier(DOSSIERS[0])
    assert markdown(stel_op(dossier, toets(dossier))) == markdown(concept().document)
