"""Workbooks: the numbers as they are shown, and files that are wrong or want to do harm."""

from __future__ import annotations

import io
import random
import tracemalloc
import zipfile
from contextlib import suppress
from fractions import Fraction

import pytest

from spreidingswet.basis.fouten import InvoerFout
from spreidingswet.verdeling.invoer import Tabel, ontleed_tabel
from tests.verdeling.maken import NS, blad, csv, xlsx

KOP = ("code", "inwoners", "ses_woa")
RIJEN = [KOP, ("GM0344", 374238, -0.123), ("GM0307", 160759, 0.05)]


def lees(inhoud: bytes) -> Tabel:
    return ontleed_tabel(inhoud, "t.xlsx", deel=True)


def fout(inhoud: bytes) -> list[tuple[str, str]]:
    with pytest.raises(InvoerFout) as gevonden:
        lees(inhoud)
    return [(m.code, m.plaats) for m in gevonden.value.meldingen]


def test_workbook_and_csv_say_the_same() -> None:
    uit_csv = ontleed_tabel(csv([("GM0307", "160.759", "0,05"), ("GM0344", "374.238", "-0,123")]), "t.csv", deel=True)
    assert lees(xlsx(RIJEN)).vingerafdruk == uit_csv.vingerafdruk


def test_numbers_are_read_as_the_shortest_decimal() -> None:
    tabel = lees(xlsx([KOP, ("GM0344", 1000.0, 0.1), ("GM0307", "1.000", "0,3"), ("GM0308", 5, 1e-05)]))
    assert [(g.inwoners, g.ses_woa) for g in tabel.gemeenten] == [
        (1000, Fraction(3, 10)), (5, Fraction(1, 100_000)), (1000, Fraction(1, 10)),
    ]  # fmt: skip


def test_table_may_start_lower_and_further() -> None:
    rijen: list[tuple[object, ...]] = [("", *r) for r in RIJEN]
    tabel = lees(xlsx([], delen={"xl/worksheets/sheet1.xml": blad(rijen, 4)}))
    assert len(tabel.gemeenten) == 2
    rijen[1] = ("", "GM0344", 1.5, 0)
    assert fout(xlsx([], delen={"xl/worksheets/sheet1.xml": blad(rijen, 4)})) == [("SW-K10", "werkblad Blad1, cel C5")]


def test_only_the_first_sheet_is_read_and_that_is_said() -> None:
    tabel = lees(xlsx(RIJEN, blad([("iets", "anders")])))
    assert (tabel.werkblad, tabel.andere_bladen) == ("Blad1", ("Blad2",))


@pytest.mark.parametrize(
    ("cel", "code", "plaats"),
    [
        (("GM0344", 918.117, 0.1), "SW-K10", "B2"),
        (("GM0344", '<c r="B2" t="e"><v>#N/A</v></c>', 0.1), "SW-K10", "B2"),
        (("GM0344", 1000, '<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'), "SW-K12", "C2"),
        (("GM0344", 1000, '<c r="C2"><f>B2/2</f></c>'), "SW-K12", "C2"),
        (("GM0344", 1000, True), "SW-K12", "C2"),
        (("GM0344", 1000, ""), "SW-K11", "C2"),
        (("GM0344", 1000, "veel"), "SW-K12", "C2"),
        (("GM0344", 1000, -1.5), "SW-K13", "C2"),
        ((344, 1000, 0.5), "SW-K08", "A2"),
        (("GM0344", 1e300, 0.5), "SW-K10", "B2"),
        (("GM0344", 1000, 1e-300), "SW-K12", "C2"),
        (("GM0344", 1000, 1e300), "SW-K12", "C2"),
    ],
    ids=["decimaal aantal", "foutwaarde bij inwoners", "foutwaarde bij score", "formule zonder waarde",
         "waar of onwaar", "lege score", "tekst als getal", "negatief gewicht", "code als getal", "reuzengetal",
         "dwerggetal", "reuzenscore"],
)  # fmt: skip
def test_cell_that_cannot_be_used(cel: tuple[object, ...], code: str, plaats: str) -> None:
    assert fout(xlsx([KOP, cel, ("GM0307", 5, 0)])) == [(code, f"werkblad Blad1, cel {plaats}")]


def test_formula_with_a_value_is_that_value() -> None:
    tabel = lees(xlsx([KOP, ("GM0344", 1000, '<c r="C2"><f>1/4</f><v>0.25</v></c>')]))
    assert tabel.gemeenten[0].ses_woa == Fraction(1, 4)


def test_error_on_another_sheet_is_of_no_concern() -> None:
    anders = blad([KOP, ("GM0344", '<c r="B2" t="e"><v>#N/A</v></c>')])
    assert len(lees(xlsx(RIJEN, anders)).gemeenten) == 2


# -- files that are wrong ------------------------------------------------------------------------------------------

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def test_encrypted_and_old_workbooks() -> None:
    assert fout(OLE + "EncryptedPackage".encode("utf-16-le")) == [("SW-K03", "")]
    with pytest.raises(InvoerFout, match="oud werkboek"):
        lees(OLE)
    with pytest.raises(InvoerFout, match="wachtwoord"):
        lees(OLE + "EncryptedPackage".encode("utf-16-le"))


@pytest.mark.parametrize(
    "delen",
    [
        {"xl/workbook.xml": ""},
        {"xl/_rels/workbook.xml.rels": ""},
        {"xl/worksheets/sheet1.xml": ""},
        {"xl/worksheets/sheet1.xml": "<worksheet><sheetData>"},
        {"xl/worksheets/sheet1.xml": blad([KOP]).replace('r="A1"', 'r="1A"')},
        {"xl/worksheets/sheet1.xml": blad([KOP]).replace('<row r="1"', '<row r="een"')},
        {"xl/workbook.xml": f"<workbook {NS}><sheets/></workbook>"},
        {"xl/workbook.xml": "geen xml"},
        {"xl/worksheets/SHEET1.XML": blad([KOP])},
    ],
    ids=["geen werkboek", "geen verwijzingen", "geen blad", "afgebroken blad", "vreemd adres", "vreemde rij",
         "geen werkbladen", "geen xml", "onderdeel twee keer"],
)  # fmt: skip
def test_damaged_workbook(delen: dict[str, str]) -> None:
    assert [code for code, _ in fout(xlsx(RIJEN, delen=delen))] == ["SW-K03"]


def test_zip_that_is_no_workbook_and_half_a_workbook() -> None:
    leeg = io.BytesIO()
    zipfile.ZipFile(leeg, "w").close()
    heel = xlsx(RIJEN)
    for inhoud in (
        leeg.getvalue(),
        heel[: len(heel) // 2],
        b"PK\x03\x04" + b"x" * 100,
        heel.replace(b"sheet1", b"sheet9", 1),
    ):
        assert [code for code, _ in fout(inhoud)] == ["SW-K03"]


def test_no_byte_changed_at_random_gives_anything_but_an_answer() -> None:
    rng = random.Random(4)
    heel = bytearray(xlsx(RIJEN))
    for _ in range(300):
        kopie = bytearray(heel)
        for _ in range(rng.randrange(1, 4)):
            kopie[rng.randrange(len(kopie))] = rng.randrange(256)
        with suppress(InvoerFout):  # anything else fails the test
            lees(bytes(kopie))


def begrensd(inhoud: bytes, code: str) -> None:
    """Refuse, without taking much memory for it."""
    tracemalloc.start()
    try:
        assert [c for c, _ in fout(inhoud)] == [code]
        assert tracemalloc.get_traced_memory()[1] < 150_000_000
    finally:
        tracemalloc.stop()


def test_zip_bomb_is_stopped() -> None:
    begrensd(xlsx(RIJEN, delen={"xl/media/groot.bin": b"\0" * 60_000_000}), "SW-K04")
    begrensd(xlsx(RIJEN, delen={f"xl/x{i}.xml": "<x/>" for i in range(600)}), "SW-K04")


@pytest.mark.parametrize("adres", ["XFD1048576", "A1048576", "ZZ2"])
def test_a_cell_in_the_far_corner_does_not_fill_the_memory(adres: str) -> None:
    ver = blad([KOP]).replace("</row>", f'<c r="{adres}"><v>1</v></c></row>')
    begrensd(xlsx([], delen={"xl/worksheets/sheet1.xml": ver}), "SW-K04")


def test_a_sheet_under_another_name_is_looked_at_too() -> None:
    ver = blad([KOP]).replace("</row>", '<c r="XFD1048576"><v>1</v></c></row>')
    verwijzing = xlsx(RIJEN)
    with zipfile.ZipFile(io.BytesIO(verwijzing)) as pakket:
        rels = pakket.read("xl/_rels/workbook.xml.rels").decode()
    begrensd(
        xlsx(RIJEN, delen={"xl/_rels/workbook.xml.rels": rels.replace("worksheets/sheet1.xml", "/xl/elders.dat"),
                           "xl/elders.dat": ver}),
        "SW-K04",
    )  # fmt: skip


def test_a_long_text_that_many_cells_share() -> None:
    gedeeld = f"<sst {NS}><si><t>{'x' * 1_000_000}</t></si></sst>"
    cellen = "".join(f'<c r="A{n}" t="s"><v>0</v></c>' for n in range(2, 900))
    vol = blad([KOP]).replace("</sheetData>", f'<row r="2">{cellen}</row></sheetData>')
    begrensd(xlsx([], delen={"xl/sharedStrings.xml": gedeeld, "xl/worksheets/sheet1.xml": vol}), "SW-K04")


def test_entities_are_not_filled_in() -> None:
    bom = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    xml = blad([("code", "inwoners", "ses_woa"), ("GM0344", 1, 0)]).replace("<worksheet", bom + "<worksheet", 1)
    xml = xml.replace("<v>1</v>", "<v>&b;</v>")
    assert {code for code, _ in fout(xlsx([], delen={"xl/worksheets/sheet1.xml": xml}))} <= {"SW-K03", "SW-K10"}


def test_too_many_rows() -> None:
    assert [c for c, _ in fout(xlsx([KOP, *[("GM0344", 1, 0)] * 1001]))] == ["SW-K04"]
