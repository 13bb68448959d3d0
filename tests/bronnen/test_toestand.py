"""From BWB XML to provisions: text, numbers, status, place and references; and the normalisation."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from spreidingswet.basis.fouten import BronFout
from spreidingswet.bronnen.bepaling import Bepaling, Wettekst, normaliseer
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.toestand import lees_toestand, schoon_nummer

FIXTURES = Path(__file__).parent / "fixtures"
FOUT = FIXTURES / "fout" / "toestand"
BWB = "BWBR9999901"
D = "2020-01-01"

BESTANDEN = {
    "andere-wortel": ("SW-B09", "dit is geen wettekst: het begint met tekst"),
    "dag-bestaat-niet": ("SW-B11", "'2020-02-30' is geen bestaande dag"),
    "dag-ontbreekt": ("SW-B11", "is geen bestaande dag"),
    "geen-bwb-id": ("SW-B12", "is geen BWB-id"),
    "geen-wetgeving": ("SW-B09", "er staat geen regeling in het bestand"),
    "onbekende-status": ("SW-B16", "onbekende status: 'misschien'"),
}


def lees(bwb: str = BWB, dag: str = D) -> Wettekst:
    pad = FIXTURES / bwb / f"{dag}_0" / "xml" / f"{bwb}_{dag}_0.xml"
    return lees_toestand(pad.read_bytes(), str(pad))


def wet(artikelen: str) -> Wettekst:
    tekst = (
        f'<toestand bwb-id="{BWB}" inwerkingtreding="{D}"><wetgeving soort="wet"><citeertitel>Proef</citeertitel>'
        f"<wet-besluit><wettekst>{artikelen}</wettekst></wet-besluit></wetgeving></toestand>"
    )
    return lees_toestand(tekst.encode(), "proef")


def vind(tekst: Wettekst, **plaats: str) -> Bepaling:
    gevonden = tekst.zoek(Verwijzing(bron=BWB, **plaats))
    assert gevonden is not None, plaats
    return gevonden


def test_elke_slechte_fixture_heeft_een_toets() -> None:
    assert {p.stem for p in FOUT.iterdir()} == set(BESTANDEN)


@pytest.mark.parametrize("naam", BESTANDEN)
def test_slechte_toestand(naam: str) -> None:
    pad = FOUT / f"{naam}.xml"
    with pytest.raises(BronFout) as fout:
        lees_toestand(pad.read_bytes(), str(pad))
    code, zin = BESTANDEN[naam]
    assert (fout.value.code, zin in fout.value.meldingen[0].tekst) == (code, True), str(fout.value)
    assert fout.value.meldingen[0].bestand == str(pad)


def test_de_wet_zelf() -> None:
    w = lees()
    assert (w.bwb, w.soort, w.citeertitel, w.van.isoformat()) == (BWB, "wet", "Wet proefopvang", D)
    assert [(b.soort, b.nummer) for b in w.delen] == [
        *(("hoofdstuk", n) for n in "123"),
        ("bijlage", "1"),
    ]
    assert [b.nummer for b in w.artikelen()] == ["1.1", "1.2", "2.1", "2.2", "2.3", "2.4", "3.1"]


def test_artikel_met_lid_lijst_en_tekst_na_de_lijst() -> None:
    lid = vind(lees(), artikel="2.1", lid="1")
    assert lid.tekst == (
        "De beheerder zorgt binnen vier weken voor: proefbedden, bedoeld in artikel 1.1; eten, te weten: brood; "
        "soep, zie het kookboek. De beheerder schrijft op wat hij doet."
    )
    assert lid.verwijzingen == ("jci1.3:c:BWBR9999901&artikel=1.1",)
    assert lid.jci == f"jci1.3:c:{BWB}&artikel=2.1&lid=1&z={D}&g={D}"
    assert lid.vingerafdruk == hashlib.sha256(lid.tekst.encode()).hexdigest()


def test_geneste_onderdelen() -> None:
    w = lees()
    assert vind(w, artikel="2.1", lid="1", onderdeel="b").tekst == "eten, te weten: brood; soep, zie het kookboek."
    assert vind(w, artikel="2.1", lid="1", onderdeel="b/2°").tekst == "soep, zie het kookboek."
    assert w.zoek(Verwijzing(bron=BWB, artikel="2.1", lid="1", onderdeel="2°")) is None
    assert w.zoek(Verwijzing(bron=BWB, artikel="2.1", onderdeel="b")) is None


def test_begrippen_zonder_nummer() -> None:
    w = lees()
    assert vind(w, artikel="1.1", begrip="proefbed").tekst == "proefbed: een bed voor één gast;"
    gast = vind(w, artikel="1.1", begrip="gast")
    assert (gast.soort, gast.nummer) == ("begrip", "gast")
    assert gast.tekst == "gast: degene die: zich meldt; of wordt gebracht."
    assert vind(w, artikel="1.1", begrip="gast", onderdeel="2°").tekst == "wordt gebracht."
    los = vind(w, artikel="1.1").delen[-1]
    assert (los.soort, los.nummer, los.term) == ("onderdeel", None, None)


def test_definitielijst() -> None:
    w = lees()
    huis = vind(w, artikel="1.2", onderdeel="a")
    assert (huis.soort, huis.nummer, huis.term, huis.tekst) == (
        "onderdeel",
        "a",
        "huis",
        "huis: een gebouw met een dak;",
    )
    assert vind(w, artikel="1.2", begrip="huis") is huis
    assert vind(w, artikel="1.2", begrip="tuin").soort == "begrip"


def test_tabel_is_tekst_en_redactie_niet() -> None:
    assert vind(lees(), artikel="2.1", lid="4").tekst == "Het tarief is als volgt: soort euro bed 10 soep 2"


@pytest.mark.parametrize(
    ("plaats", "status", "tekst"),
    [
        ({"artikel": "2.1"}, "goed", None),
        ({"artikel": "2.1", "lid": "2"}, "vervallen", ""),
        ({"artikel": "2.1", "lid": "3"}, "nogniet", ""),
        ({"artikel": "2.2"}, "vervallen", ""),
        ({"artikel": "2.3"}, "goed", ""),
        ({"artikel": "2.4"}, "nogniet", "Dit komt later."),
        ({"paragraaf": "2.1.2"}, "nogniet", "Dit komt later."),
    ],
)
def test_status(plaats: dict[str, str], status: str, tekst: str | None) -> None:
    b = vind(lees(), **plaats)
    assert b.status == status
    assert tekst is None or b.tekst == tekst


def test_status_van_boven() -> None:
    lid = "<lid><lidnr>1</lidnr><al>Er was opvang.</al></lid>"
    w = wet(f'<artikel status="vervallen"><kop><nr>1</nr></kop>{lid}</artikel>')
    assert vind(w, artikel="1", lid="1").status == "vervallen"


def test_structuur() -> None:
    w = lees()
    assert vind(w, hoofdstuk="2").opschrift == "Bedden"
    assert vind(w, afdeling="2.1").soort == "afdeling"
    assert vind(w, hoofdstuk="2", paragraaf="2.1.1").opschrift == "Zorg"
    assert vind(w, hoofdstuk="2", artikel="2.1") is vind(w, artikel="2.1")
    assert w.zoek(Verwijzing(bron=BWB, hoofdstuk="1", artikel="2.1")) is None
    assert w.zoek(Verwijzing(bron=BWB, hoofdstuk="9")) is None
    assert w.zoek(Verwijzing(bron=BWB, lid="1")) is None
    assert w.zoek(Verwijzing(bron="BWBR9999902", artikel="1.1")) is None


def test_opschrift_is_geen_tekst() -> None:
    a = vind(lees(), artikel="2.4")
    assert (a.opschrift, a.tekst) == ("Later", "Dit komt later.")
    assert (a.label_id, a.stam_id, a.versie_id, a.inwerking, a.bron) == ("9024", "9124", "9224", D, "Stb.2019-999")


def test_tekst_van_andere_wetten_telt_niet() -> None:
    assert vind(lees(), artikel="3.1").tekst == "De Huizenwet wordt gewijzigd."
    assert lees().zoek(Verwijzing(bron=BWB, artikel="9")) is None


def test_bijlage_heeft_geen_artikelen_van_de_wet() -> None:
    bijlage = lees().delen[-1]
    assert bijlage.tekst == "Gebruik dit model. Artikel in een model. Vul in."
    assert [(b.soort, b.nummer) for b in bijlage.alles()] == [("bijlage", "1"), ("artikel", "1.1"), ("divisie", "A")]


def test_circulaire_en_enig_artikel() -> None:
    w = lees("BWBR9999902")
    assert (w.citeertitel, w.soort) == ("Beleidsregel over proefopvang", "beleidsregel")
    eerste = w.delen[0]
    assert (eerste.soort, eerste.nummer, eerste.opschrift) == ("circulaire.divisie", "1", "Begin")
    assert (eerste.delen[0].nummer, eerste.tekst) == ("1.1", "Zo doen wij het. En zo ook.")
    enig = w.zoek(Verwijzing(bron="BWBR9999902", artikel="enig"))
    assert enig is not None
    assert enig.tekst == "Dit is alles."


def test_alle_is_wat_zoek_vindt() -> None:
    w = lees()
    paren = list(w.alle())
    assert len({v.model_dump_json() for v, _ in paren}) == len(paren) == 21
    for v, b in paren:
        assert w.zoek(v) is b


def test_nummering_die_opnieuw_begint() -> None:
    artikel = "<artikel><kop><nr>1</nr></kop><al>Tekst {}.</al></artikel>"
    w = wet("".join(f"<hoofdstuk><kop><nr>{n}</nr></kop>{artikel.format(n)}</hoofdstuk>" for n in "AB"))
    with pytest.raises(BronFout) as fout:
        w.zoek(Verwijzing(bron=BWB, artikel="1"))
    assert fout.value.code == "SW-B15"
    assert "past op 2 bepalingen" in fout.value.meldingen[0].tekst
    assert vind(w, hoofdstuk="B", artikel="1").tekst == "Tekst B."
    assert [w.zoek(v) for v, _ in w.alle()] == list(w.artikelen())


def test_lid_zonder_nummer_is_doorzichtig() -> None:
    lijst = "<lijst><li><li.nr>a.</li.nr><al>een;</al></li></lijst>"
    w = wet(f"<artikel><kop><nr>1</nr></kop><lid><al>Dit:</al>{lijst}</lid></artikel>")
    assert vind(w, artikel="1", onderdeel="a").tekst == "een;"


def test_voetnoot_breekt_geen_woord_en_blokken_wel() -> None:
    w = wet(
        "<artikel><kop><nr>1<noot>x</noot></nr><titel>Kop<noot>x</noot> twee</titel></kop>"
        "<al>op<noot>9</noot>vang, H<inf>2</inf>O</al><al>en<nieuw>meer</nieuw></al></artikel>"
    )
    a = vind(w, artikel="1")
    assert (a.opschrift, a.tekst) == ("Kop twee", "opvang, H2O en meer")


def test_alleen_een_juriconnect_verwijzing_is_verwijzing() -> None:
    al = '<extref doc="32003L0098" reeks="Celex">EU</extref> <extref doc="jci1.3:c:BWBR0000001">W</extref>'
    w = wet(f"<artikel><kop><nr>1</nr></kop><al>{al}</al></artikel>")
    assert vind(w, artikel="1").verwijzingen == ("jci1.3:c:BWBR0000001",)


def test_diep_genest_kan() -> None:
    diep = "<lijst><li><li.nr>a.</li.nr>" * 110 + "<al>x</al>" + "</li></lijst>" * 110
    w = wet(f"<artikel><kop><nr>1</nr></kop>{diep}</artikel>")
    assert vind(w, artikel="1", onderdeel="/".join("a" * 110)).tekst == "x"


NUMMERS = {
    "1°.": "1°", "a.": "a", "–": None, "3.1": "3.1", "•": None, "": None, " 2 ": "2", "a)": "a", "(b)": "b",
    "1º.": "1°", "12a.": "12a", "6:162": "6:162", "I.": "I", "aa.": "aa", "*": None, "1 bis": "1 bis",
}  # fmt: skip


@pytest.mark.parametrize("tekst", NUMMERS)
def test_nummer(tekst: str) -> None:
    assert schoon_nummer(tekst) == NUMMERS[tekst]


GELIJK = [
    ("«opvang»", '"opvang"'), ("‘opvang’", "'opvang'"), ("„opvang”", '"opvang"'), ("op\u00advang", "opvang"),
    ("op\u200bvang", "opvang"), ("een\u00a0 \n\ttwee ", "een twee"), ("e\u0301e\u0301n", "één"), ("e\u200d\u0301", "é"),
]  # fmt: skip
VERSCHIL = [
    ("Opvang", "opvang"), ("opvang;", "opvang."), ("opvang", "opvàng"), ("één", "een"), ("a – b", "a - b"),
    ("op vang", "opvang"), ("1 2", "12"), ("m²", "m2"), ("…", "..."),
]  # fmt: skip


@pytest.mark.parametrize(("een", "ander"), GELIJK)
def test_opmaak_maakt_geen_verschil(een: str, ander: str) -> None:
    assert normaliseer(een) == normaliseer(ander)


@pytest.mark.parametrize(("een", "ander"), VERSCHIL)
def test_al_het_andere_wel(een: str, ander: str) -> None:
    assert normaliseer(een) != normaliseer(ander)


@given(st.text())
@example("e\u00ad\u0301 “ ")
def test_twee_keer_is_een_keer(tekst: str) -> None:
    assert normaliseer(normaliseer(tekst)) == normaliseer(tekst)
