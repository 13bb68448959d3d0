"""Bad content: every fault gives an InvoerFout with a stable code, a Dutch sentence and a JSON pointer."""

from __future__ import annotations

import json
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.dossier.hulp import dossier, een_fout, fout_van, met, schrijf, voorziening

V0 = ("voorzieningen", 0)


def overbrugd(**door: list[str]) -> dict[str, Any]:
    return dossier(*(voorziening(id_, overbrugging_door=namen) for id_, namen in door.items()))


GEVALLEN: dict[str, tuple[dict[str, Any], str, str]] = {
    # names of fields
    "onbekend veld": (met("plaatsn", waarde=1), "SW-D01", "/plaatsn"),
    "onbekend veld in een voorziening": (met(*V0, "adres", waarde="Dorpsstraat"), "SW-D01", "/voorzieningen/0/adres"),
    "onbekend veld in opgave": (met("opgave", "regulier", waarde=1), "SW-D01", "/opgave/regulier"),
    "onbekend veld met schuine streep": (met("a/b~c", waarde=1), "SW-D01", "/a~1b~0c"),
    "onbekend veld met accolade": (met("{0}{x}", waarde=1), "SW-D01", "/{0}{x}"),
    "veld ontbreekt": ({k: w for k, w in dossier().items() if k != "provincie"}, "SW-D01", "/provincie"),
    "bron bij onbekend veld": (met(*V0, "bronnen", waarde={"adres": "brief"}), "SW-D12",
                               "/voorzieningen/0/bronnen/adres"),
    # types
    "tekst voor getal": (met(*V0, "plaatsen", waarde="10"), "SW-D01", "/voorzieningen/0/plaatsen"),
    "breuk voor getal": (met(*V0, "plaatsen", waarde=100.0), "SW-D01", "/voorzieningen/0/plaatsen"),
    "waar voor getal": (met(*V0, "plaatsen", waarde=True), "SW-D01", "/voorzieningen/0/plaatsen"),
    "getal voor tekst": (met(*V0, "naam", waarde=10), "SW-D01", "/voorzieningen/0/naam"),
    "lijst voor tekst": (met(*V0, "naam", waarde=["x"]), "SW-D01", "/voorzieningen/0/naam"),
    "tekst voor waar": (met(*V0, "openbaar", waarde="nee"), "SW-D01", "/voorzieningen/0/openbaar"),
    "getal voor waar": (met("voorzieningen_volledig", waarde=1), "SW-D01", "/voorzieningen_volledig"),
    "object voor lijst": (met("voorzieningen", waarde={"a": 1}), "SW-D01", "/voorzieningen"),
    "lijst voor object": (met("opgave", waarde=[1, 2]), "SW-D01", "/opgave"),
    "tekst voor lijst": (met(*V0, "overbrugging_door", waarde="b"), "SW-D01", "/voorzieningen/0/overbrugging_door"),
    "getal voor voorziening": (met("voorzieningen", 0, waarde=7), "SW-D01", "/voorzieningen/0"),
    "null voor voorziening": (met("voorzieningen", 0, waarde=None), "SW-D01", "/voorzieningen/0"),
    "versie als tekst": (met("versie", waarde="1"), "SW-D01", "/versie"),
    "versie 2": (met("versie", waarde=2), "SW-D01", "/versie"),
    "versie waar": (met("versie", waarde=True), "SW-D01", "/versie"),
    "versie als breuk": (met("versie", waarde=1.0), "SW-D01", "/versie"),
    "cyclus als getal": (met("cyclus", waarde=2024), "SW-D01", "/cyclus"),
    "cyclus met vervolgregel": (met("cyclus", waarde="2024\n"), "SW-D01", "/cyclus"),
    "onbekende soort": (met(*V0, "soort", waarde="noodopvang"), "SW-D01", "/voorzieningen/0/soort"),
    "hoofdletters in soort": (met(*V0, "soort", waarde="AMV"), "SW-D01", "/voorzieningen/0/soort"),
    "onbekende stand": (met(*V0, "stand", waarde="plan"), "SW-D01", "/voorzieningen/0/stand"),
    # numbers of places
    "nul plaatsen": (met(*V0, "plaatsen", waarde=0), "SW-D01", "/voorzieningen/0/plaatsen"),
    "min een plaatsen": (met(*V0, "plaatsen", waarde=-1), "SW-D01", "/voorzieningen/0/plaatsen"),
    "te veel plaatsen": (met(*V0, "plaatsen", waarde=10**12), "SW-D01", "/voorzieningen/0/plaatsen"),
    "negatieve opgave": (met("opgave", "totaal", waarde=-5), "SW-D01", "/opgave/totaal"),
    "amv boven opgave": (met("opgave", waarde={"totaal": 9, "amv": 10}), "SW-D08", "/opgave/amv"),
    "amv boven indicatief": (
        met("gemeenten", waarde=[{"code": "GM0098", "indicatief": {"totaal": 0, "amv": 1}}]),
        "SW-D08", "/gemeenten/0/indicatief/amv"),
    "amv boven toewijzing": (
        met("verdeelbesluit", waarde={"toewijzing": [{"gemeente": "GM0098", "totaal": 5, "amv": 6}]}),
        "SW-D08", "/verdeelbesluit/toewijzing/0/amv"),
    "opgegeven som omvat zichzelf niet": (
        met("opgegeven", waarde=[{"betreft": "PV21", "soort": "totaal", "meetellend": 9, "inclusief_voornemens": 8}]),
        "SW-D08", "/opgegeven/0"),
    # dates
    "tot voor vanaf": (met(*V0, "beschikbaar_tot", waarde="2025-05-15"), "SW-D09",
                       "/voorzieningen/0/beschikbaar_tot"),
    "tot (maand) voor vanaf": (met(*V0, "beschikbaar_tot", waarde="2025-04"), "SW-D09",
                               "/voorzieningen/0/beschikbaar_tot"),
    "tot (jaar) voor vanaf": (met(*V0, "beschikbaar_tot", waarde="2024"), "SW-D09",
                              "/voorzieningen/0/beschikbaar_tot"),
    "bekendgemaakt voor genomen": (
        met("verdeelbesluit", waarde={"genomen": "2024-12-20", "bekendgemaakt": "2024-12-19"}),
        "SW-D09", "/verdeelbesluit/bekendgemaakt"),
    "onbepaalde tijd als begin": (met(*V0, "beschikbaar_vanaf", waarde="onbepaalde tijd"), "SW-D03",
                                  "/voorzieningen/0/beschikbaar_vanaf"),
    "peildatum zonder dag": (met("peildatum", waarde="2024-12"), "SW-D03", "/peildatum"),
    "besluit zonder dag": (met("verdeelbesluit", waarde={"genomen": "2024"}), "SW-D03", "/verdeelbesluit/genomen"),
    # codes
    "onbekende gemeente": (met(*V0, "gemeente", waarde="GM9999"), "SW-D04", "/voorzieningen/0/gemeente"),
    "gemeente bij naam": (met(*V0, "gemeente", waarde="Wolvega"), "SW-D04", "/voorzieningen/0/gemeente"),
    "gemeente met accolade": (met(*V0, "gemeente", waarde="{x}"), "SW-D04", "/voorzieningen/0/gemeente"),
    "provincie als gemeente": (met(*V0, "gemeente", waarde="PV21"), "SW-D04", "/voorzieningen/0/gemeente"),
    "lege gemeente": (met(*V0, "gemeente", waarde=""), "SW-D04", "/voorzieningen/0/gemeente"),
    "onbekende provincie": (met("provincie", waarde="PV99"), "SW-D05", "/provincie"),
    "onbekende provincie van aanspraak": (met(*V0, "ten_behoeve_van", waarde="GM0098"), "SW-D05",
                                          "/voorzieningen/0/ten_behoeve_van"),
    "onbekend gebied in uitruil": (met("uitruil", waarde=[{"van": "PV21", "naar": "GM0000"}]), "SW-D04",
                                   "/uitruil/0/naar"),
    "gemeente van een andere provincie": (met("gemeenten", waarde=[{"code": "GM0344"}]), "SW-D07",
                                          "/gemeenten/0/code"),
    "toewijzing aan een andere provincie": (met("verdeelbesluit", waarde={"toewijzing": [{"gemeente": "GM0344"}]}),
                                            "SW-D07", "/verdeelbesluit/toewijzing/0/gemeente"),
    "opgegeven som van een andere provincie": (met("opgegeven", waarde=[{"betreft": "PV26", "soort": "amv"}]),
                                               "SW-D07", "/opgegeven/0/betreft"),
    # identity and bridging
    "dubbele id": (dossier(voorziening("a"), voorziening("b"), voorziening("a")), "SW-D06", "/voorzieningen/2"),
    "dubbele id op spaties na": (dossier(voorziening("a"), voorziening(" a ")), "SW-D06", "/voorzieningen/1"),
    "dubbele id op schrijfwijze na": (dossier(voorziening("caf\u00e9"), voorziening("cafe\u0301")), "SW-D06",
                                      "/voorzieningen/1"),
    "dubbele id met accolade": (dossier(voorziening("{}"), voorziening("{}")), "SW-D06", "/voorzieningen/1"),
    "dubbele gemeente": (met("gemeenten", waarde=[{"code": "GM0098"}, {"code": "GM0098"}]), "SW-D06", "/gemeenten/1"),
    "dubbele toewijzing": (
        met("verdeelbesluit", waarde={"toewijzing": [{"gemeente": "GM0098"}, {"gemeente": "GM0098"}]}),
        "SW-D06", "/verdeelbesluit/toewijzing/1"),
    "overbrugt zichzelf": (overbrugd(a=["a"]), "SW-D10", "/voorzieningen/0/overbrugging_door/0"),
    "overbrugger bestaat niet": (overbrugd(a=["b", "c"], b=[]), "SW-D10", "/voorzieningen/0/overbrugging_door/1"),
    "overbrugger twee keer": (overbrugd(a=["b", "b"], b=[]), "SW-D06", "/voorzieningen/0/overbrugging_door"),
    "kring van twee": (overbrugd(a=["b"], b=["a"]), "SW-D11", "/voorzieningen"),
    "kring van drie": (overbrugd(a=["b"], b=["c"], c=["a"], d=["a"]), "SW-D11", "/voorzieningen"),
    # text
    "lege id": (met(*V0, "id", waarde=" "), "SW-D02", "/voorzieningen/0/id"),
    "te lange naam": (met(*V0, "naam", waarde="x" * 501), "SW-D01", "/voorzieningen/0/naam"),
    "te lange id": (met(*V0, "id", waarde="x" * 101), "SW-D01", "/voorzieningen/0/id"),
    "te veel voorzieningen": (dossier(*(voorziening(f"v{i}") for i in range(5001))), "SW-D01", "/voorzieningen"),
}  # fmt: skip


@pytest.mark.parametrize("geval", GEVALLEN)
def test_een_fout_in_de_inhoud(geval: str) -> None:
    """One fault gives one message, the same from a dict as from JSON text."""
    data, code, plaats = GEVALLEN[geval]
    uit_dict = een_fout(data, code, plaats)
    uit_json = een_fout(json.dumps(data), code, plaats)
    assert (uit_dict.tekst, uit_dict.verwacht) == (uit_json.tekst, uit_json.verwacht)


@pytest.mark.parametrize("geval", GEVALLEN)
def test_een_fout_in_een_yamlbestand_heeft_ook_een_regel(geval: str, tmp_path: Path) -> None:
    data, code, plaats = GEVALLEN[geval]
    if geval == "te veel voorzieningen":
        data = dossier(*({"id": f"v{i}"} for i in range(5001)))
    pad = schrijf(tmp_path, "dossier.yaml", yaml.dump(data, Dumper=yaml.CSafeDumper, allow_unicode=True))
    melding = een_fout(pad, code, plaats)
    assert " (regel " in melding.plaats
    assert melding.bestand == str(pad)


@pytest.mark.parametrize(
    "tekst",
    ["2025-02-30", "2025-13", "2025-00", "2025-00-01", "2025-01-00", "2025-7-1", "20250701", "2025-07-01T00:00:00",
     "2025-07-01 ", " 2025", "25-07-01", "01-07-2025", "1 juli 2025", "2025-02-29", "0000", "1899-12-31", "3000-01-01",
     "-2025", "2025-W27", "٢٠٢٥-07-01", "２０２５", "", "{}", "{0}", "{", "Onbepaalde tijd", "null", "2025-07-01\n"],
)  # fmt: skip
@pytest.mark.parametrize("veld", ["beschikbaar_vanaf", "beschikbaar_tot"])
def test_geen_datum(tekst: str, veld: str) -> None:
    """What is no date, or no day on the calendar, is refused and what a date looks like is said."""
    melding = een_fout(met(*V0, veld, waarde=tekst), "SW-D03", f"/voorzieningen/0/{veld}")
    assert "jjjj-mm-dd" in melding.verwacht


@pytest.mark.parametrize("waarde", [2025, 20250701, True, 2025.5, ["2025"], {"jaar": 2025}])
def test_een_datum_is_tekst(waarde: Any) -> None:
    een_fout(met(*V0, "beschikbaar_vanaf", waarde=waarde), "SW-D03", "/voorzieningen/0/beschikbaar_vanaf")


def test_een_datum_heeft_geen_tijd() -> None:
    een_fout(met(*V0, "beschikbaar_vanaf", waarde=datetime(2025, 7, 1)), "SW-D03", "/voorzieningen/0/beschikbaar_vanaf")


@pytest.mark.parametrize(
    "waarde",
    [float("nan"), float("inf"), Decimal(3), object(), {1}, b"x", 1 + 2j, range(3), 10**5000],
    ids=["nan", "inf", "decimaal", "object", "verzameling", "bytes", "complex", "bereik", "5000 cijfers"],
)
def test_vreemde_waarden_in_een_dict(waarde: Any) -> None:
    """A caller from Python can put anything in a dict."""
    een_fout(met(*V0, "plaatsen", waarde=waarde), "SW-D01", "/voorzieningen/0/plaatsen")
    een_fout(met(*V0, "naam", waarde=waarde), "SW-D01", "/voorzieningen/0/naam")
    een_fout(met("opgave", waarde=waarde), "SW-D01", "/opgave")


def test_veldnaam_die_geen_tekst_is() -> None:
    een_fout({**dossier(), 1: 2}, "SW-D01")
    een_fout(met("opgave", waarde={1: 2}), "SW-D01")


ONZICHTBAAR = {
    "regelovergang": "a\nb", "terug": "a\rb", "bel": "a\x07b", "escape": "a\x1b[31mb", "c1": "a\x9b31mb",
    "bidi-omkering": "a\u202eb", "bidi-isolatie": "a\u2066b", "nulbreedte": "a\u200bb", "bom": "a\ufeffb",
    "regelscheiding": "a\u2028b", "eigen gebruik": "a\ue000b", "half surrogaat": "a\ud800b",
}  # fmt: skip
"""The ids of these tests are names, so that no terminal has to show the characters."""


@pytest.mark.parametrize("soort", ONZICHTBAAR)
@pytest.mark.parametrize("veld", ["naam", "id", "gemeente", "soort", "beschikbaar_vanaf"])
def test_onzichtbare_tekens(soort: str, veld: str) -> None:
    """Control and bidi characters and halves of a surrogate pair are refused, and the message does not repeat them."""
    data = met(*V0, veld, waarde=ONZICHTBAAR[soort])
    fout_van(data)
    assert fout_van(json.dumps(data)).meldingen[0].plaats == f"/voorzieningen/0/{veld}"


@pytest.mark.parametrize("soort", ONZICHTBAAR)
def test_onzichtbare_tekens_in_een_bron(soort: str) -> None:
    """A source is shown in the outcome beside the fact, so it is held to the same."""
    fout_van(met(*V0, "bronnen", waarde={"plaatsen": ONZICHTBAAR[soort]}))


@pytest.mark.parametrize("soort", ONZICHTBAAR)
def test_onzichtbare_tekens_in_een_veldnaam(soort: str) -> None:
    fout_van(met(ONZICHTBAAR[soort], waarde=1))


def test_half_surrogaat_in_een_toelichting() -> None:
    """No rule reads a toelichting, but a text that cannot be written anywhere is no text."""
    fout_van(met("toelichting", waarde="a\ud800"))
    fout_van(json.dumps(met("toelichting", waarde="a\ud800")))


@pytest.mark.parametrize("tekst", ["[]", "[1, 2]", "5\n", "null\n", "true\n", '"tekst"\n', "tekst\n", "- a\n- b\n"])
def test_geen_object(tekst: str) -> None:
    """A list, a number, a text or null at the top is no dossier."""
    een_fout(tekst, "SW-D01", "/")


def test_alle_fouten_tegelijk() -> None:
    """Several mistakes at once are all reported, in one error."""
    data = dossier(
        voorziening("a", plaatsen=0, gemeente="GM9999", beschikbaar_vanaf="2025-13"),
        voorziening("b", soort="x", adres="y"),
    )
    data["opgave"] = {"totaal": "100"}
    plaatsen = {m.plaats for m in fout_van(data).meldingen}
    assert plaatsen == {
        "/opgave/totaal",
        "/voorzieningen/0/plaatsen",
        "/voorzieningen/0/gemeente",
        "/voorzieningen/0/beschikbaar_vanaf",
        "/voorzieningen/1/soort",
        "/voorzieningen/1/adres",
    }


def test_alle_fouten_tussen_velden_tegelijk() -> None:
    data = dossier(
        voorziening("a", beschikbaar_tot="2020"),
        voorziening("a"),
        voorziening("b", overbrugging_door=["b", "z"]),
        opgave={"totaal": 1, "amv": 2},
        gemeenten=[{"code": "GM0344"}],
    )
    codes = sorted(m.code for m in fout_van(data).meldingen)
    assert codes == ["SW-D06", "SW-D07", "SW-D08", "SW-D09", "SW-D10", "SW-D10"]


def test_dezelfde_fouten_in_dezelfde_volgorde() -> None:
    data = met(*V0, "soort", waarde="x") | {"zus": 1, "zo": 2}
    assert [str(m) for m in fout_van(data).meldingen] == [str(m) for m in fout_van(data).meldingen]
