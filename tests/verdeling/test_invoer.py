"""Tables: how figures may be written, and every mistake with its code and place."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.verdeling.invoer import lees_tabel, ontleed_tabel
from tests.verdeling.maken import CODES, csv

GOED = csv([("GM0344", "374238", "-0,123"), ("GM0307", "160759", "0,05")])
KOP = b"code;inwoners;ses_woa\n"


def fouten(inhoud: bytes, *, deel: bool = True, jaargang: str | None = None) -> list[tuple[str, str]]:
    with pytest.raises(InvoerFout) as fout:
        ontleed_tabel(inhoud, "t.csv", deel=deel, jaargang=jaargang)
    assert all(m.tekst and (m.verwacht or m.tekst.startswith("en nog")) for m in fout.value.meldingen)
    return [(m.code, m.plaats) for m in fout.value.meldingen]


FOUTEN: dict[str, tuple[bytes, bytes, list[tuple[str, str]]]] = {
    # mistake: what is wrong, the same put right, and what is said of it
    "leeg bestand": (b"", GOED, [("SW-K01", "")]),
    "alleen een bom": (b"\xef\xbb\xbf\n", b"\xef\xbb\xbf" + GOED, [("SW-K01", "")]),
    "alleen een kop": (KOP, GOED, [("SW-K01", "")]),
    "binair": (b"code;inwoners;ses_woa\n\x00\x01\x02", GOED, [("SW-K02", "byte 23")]),
    "geen utf-8": (KOP + "GM0344;1;0;é".encode("latin-1"), GOED, [("SW-K02", "byte 34")]),
    "utf-16": (GOED.decode().encode("utf-16"), GOED, [("SW-K02", "byte 4")]),
    "aanhalingsteken niet gesloten": (KOP + b'GM0344;"1000;0\n', KOP + b'GM0344;"1000";0\n', [("SW-K02", "rij 2")]),
    "kolom ontbreekt": (csv([("GM0344", "1")], "code;inwoners"), GOED, [("SW-K05", "rij 1")]),
    "geen kop": (b"GM0344;1000;0,1\nGM0307;1000;0,1\n", GOED, [("SW-K05", "rij 1")]),
    "verkeerd scheidingsteken": (GOED.replace(b";", b"\t"), GOED, [("SW-K05", "rij 1")]),
    "kolom twee keer": (
        csv([("GM0344", "GM0344", "1", "0")], "code;gm_code;inwoners;ses_woa"), GOED,
        [("SW-K06", "rij 1, kolom gm_code")],
    ),
    "komma als decimaalteken tussen komma's": (
        b"code,inwoners,ses_woa\nGM0344,1000,0,123\n", b'code,inwoners,ses_woa\nGM0344,1000,"0,123"\n',
        [("SW-K07", "rij 2")],
    ),
    "te weinig velden": (KOP + b"GM0344;1000\n", GOED, [("SW-K07", "rij 2")]),
    "onbekende code": (csv([("GM9999", "1000", "0")]), GOED, [("SW-K08", "rij 2, kolom code")]),
    "code zonder gm": (csv([("344", "1000", "0")]), GOED, [("SW-K08", "rij 2, kolom code")]),
    "provincie als gemeente": (csv([("PV26", "1000", "0")]), GOED, [("SW-K08", "rij 2, kolom code")]),
    "code ontbreekt": (csv([("", "1000", "0")]), GOED, [("SW-K08", "rij 2, kolom code")]),
    "dubbele code": (
        csv([("GM0344", "1000", "0"), ("GM0307", "1", "0"), ("gm0344", "1000", "0")]), GOED,
        [("SW-K09", "rij 4, kolom code")],
    ),
    "inwoners ontbreken": (csv([("GM0344", "", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "inwoners niet geheel": (csv([("GM0344", "1000,5", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "inwoners in woorden": (csv([("GM0344", "duizend", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "nul inwoners": (csv([("GM0344", "0", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "negatief aantal inwoners": (csv([("GM0344", "-5", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "te veel inwoners": (csv([("GM0344", "374238000", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "gemengde duizendtallen": (csv([("GM0344", "1.000,000", "0")]), GOED, [("SW-K10", "rij 2, kolom inwoners")]),
    "score ontbreekt": (csv([("GM0344", "1000", "")]), GOED, [("SW-K11", "rij 2, kolom ses_woa")]),
    "score ontbreekt zoals het cbs dat schrijft": (
        csv([("GM0344", "1000", ".")]), GOED, [("SW-K11", "rij 2, kolom ses_woa")],
    ),
    "score geen getal": (csv([("GM0344", "1000", "hoog")]), GOED, [("SW-K12", "rij 2, kolom ses_woa")]),
    "score zonder decimaalteken": (csv([("GM0344", "1000", "123")]), GOED, [("SW-K12", "rij 2, kolom ses_woa")]),
    "score met twee tekens": (csv([("GM0344", "1000", "0.123,4")]), GOED, [("SW-K12", "rij 2, kolom ses_woa")]),
    "score oneindig": (csv([("GM0344", "1000", "NaN")]), GOED, [("SW-K12", "rij 2, kolom ses_woa")]),
    "negatief gewicht": (
        csv([("GM0344", "1000", "-1,001")]), csv([("GM0344", "1000", "-1,000"), ("GM0307", "1000", "0")]),
        [("SW-K13", "rij 2, kolom ses_woa")],
    ),
    "alle gewichten nul": (
        csv([("GM0344", "1000", "-1")]), csv([("GM0344", "1000", "-0,999")]), [("SW-K15", "")],
    ),
    "twee jaargangen": (
        csv([("GM0344", "1", "0", "2021"), ("GM0307", "1", "0", "2022")], "code;inwoners;ses_woa;jaargang_ses_woa"),
        csv([("GM0344", "1", "0", "2021"), ("GM0307", "1", "0", "2021")], "code;inwoners;ses_woa;jaargang_ses_woa"),
        [("SW-K15", "rij 3, kolom jaargang_ses_woa")],
    ),
    "jaargang als formule": (
        csv([("GM0344", "1", "0", "=1+1")], "code;inwoners;ses_woa;jaargang_ses_woa"), GOED,
        [("SW-K15", "rij 2, kolom jaargang_ses_woa")],
    ),
    "meer dan een fout in een rij": (
        csv([("GM9999", "x", "y")]), GOED,
        [("SW-K08", "rij 2, kolom code"), ("SW-K10", "rij 2, kolom inwoners"), ("SW-K12", "rij 2, kolom ses_woa")],
    ),
}  # fmt: skip


@pytest.mark.parametrize("naam", FOUTEN)
def test_mistake_has_its_code_and_place(naam: str) -> None:
    fout, goed, verwacht = FOUTEN[naam]
    assert fouten(fout) == verwacht
    assert ontleed_tabel(goed, "t.csv", deel=True).gemeenten


def test_gemeenten_missing_from_the_whole() -> None:
    rijen = [(c, 1000, "0") for c in CODES]
    assert ontleed_tabel(csv(rijen), "t.csv").volledig
    with pytest.raises(InvoerFout) as fout:
        ontleed_tabel(csv(rijen[:-12]), "t.csv")
    assert fout.value.code == "SW-K14"
    assert "12 van de 342 gemeenten ontbreken" in fout.value.meldingen[0].tekst
    assert "en nog 2" in fout.value.meldingen[0].tekst
    assert not ontleed_tabel(csv(rijen[:-12]), "t.csv", deel=True).volledig


def test_too_many_rows_and_columns() -> None:
    rij = "GM0344;1000;0\n"
    assert fouten(KOP + rij.encode() * 1001) == [("SW-K04", "rij 1002")]
    assert fouten(b"code;inwoners;ses_woa" + b";x" * 98 + b"\n") == [("SW-K04", "rij 1")]


def test_many_mistakes_are_counted_not_all_shown() -> None:
    gevonden = fouten(csv((c, 1000, "") for c in CODES))
    assert gevonden[:25] == [("SW-K11", f"rij {nr}, kolom ses_woa") for nr in range(2, 27)]
    assert len(gevonden) == 26


@pytest.mark.parametrize("tekst", ["", " ", "x" * 101, "=HYPERLINK(1)", "-1", "a\u202eb", "a\nb"])
def test_vintage_that_is_none(tekst: str) -> None:
    assert fouten(GOED, jaargang=tekst) == [("SW-K15", "--peildatum-cijfers")]


@pytest.mark.parametrize(
    ("geschreven", "aantal"),
    [("918117", 918_117), ("918.117", 918_117), ("918,117", 918_117), ("918 117", 918_117), ("918\u00a0117", 918_117),
     ("918'117", 918_117), ("1.234.567", 1_234_567), ("918117,0", 918_117), ("1.234,00", 1_234), ("5", 5),
     (" 5 ", 5)],
)  # fmt: skip
def test_inhabitants_as_people_write_them(geschreven: str, aantal: int) -> None:
    assert ontleed_tabel(csv([("GM0344", geschreven, "0")]), "t", deel=True).gemeenten[0].inwoners == aantal


@pytest.mark.parametrize(
    ("geschreven", "waarde"),
    [("0,123", "0.123"), ("0.123", "0.123"), ("-0,5", "-0.5"), ("−0,5", "-0.5"), ("+1", "1"), (",5", "0.5"),
     ("-1", "-1"), ("1e-3", "0.001"), ("1.234", "1.234")],
)  # fmt: skip
def test_scores_as_people_write_them(geschreven: str, waarde: str) -> None:
    assert ontleed_tabel(csv([("GM0344", "10", geschreven), ("GM0307", 10, 0)]), "t", deel=True).gemeenten[
        1
    ].ses_woa == Fraction(waarde)


@pytest.mark.parametrize(
    "inhoud",
    [
        b'code,inwoners,ses_woa\nGM0344,"374.238","-0,123"\n',
        b"\xef\xbb\xbfGM_Code;Aantal inwoners;SES-WOA\r\nGM0344;374238;-0,123\r\n",
        b"sep=;\ncode;inwoners;ses_woa\ngm0344 ;374238;-0.123\n\n;;\n",
        b"gemeente;ses_woa;inwoners;gemeentecode\nUtrecht;-0,123;374238;GM0344\n",
        b"\n\ncode;inwoners;ses_woa\n\nGM0344;374238;-0,123",
    ],
    ids=["komma's", "bom, hoofdletters en namen", "sep= en lege rijen", "andere volgorde", "lege regels vooraan"],
)
def test_forms_of_the_same_table(inhoud: bytes) -> None:
    tabel = ontleed_tabel(inhoud, "t.csv", deel=True)
    (g,) = tabel.gemeenten
    assert (g.code, g.inwoners, g.ses_woa) == ("GM0344", 374_238, Fraction(-123, 1000))
    assert tabel.vingerafdruk == ontleed_tabel(csv([("GM0344", "374238", "-0.1230")]), "u", deel=True).vingerafdruk


def test_columns_that_are_not_read_are_named() -> None:
    tabel = ontleed_tabel(csv([("GM0344", "1", "0", "x")], "code;inwoners;ses_woa;oppervlakte"), "t", deel=True)
    assert tabel.genegeerd == ("oppervlakte",)


def test_file_that_is_not_there_or_is_a_folder(tmp_path: Path) -> None:
    for pad in (tmp_path / "weg.csv", tmp_path):
        with pytest.raises(InvoerFout) as fout:
            lees_tabel(pad)
        assert fout.value.code == "SW-I01"
    assert "tabel van gemeenten" in fout.value.meldingen[0].verwacht
    pad = tmp_path / "t.csv"
    pad.write_bytes(GOED)
    assert len(lees_tabel(pad, deel=True).gemeenten) == 2
