"""A draft from a complete dossier validates clean; one word or number changed in it is found."""

import re
from pathlib import Path

import pytest
from docx import Document
from hypothesis import given, settings
from hypothesis import strategies as st

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.lezen.bestand import lees_motivering
from spreidingswet.motivering.lezen.markdown import lees_markdown
from spreidingswet.motivering.opstellen.concept import stel_op
from spreidingswet.motivering.schrijven.docx import docx
from spreidingswet.motivering.schrijven.html import html
from spreidingswet.motivering.schrijven.markdown import markdown
from spreidingswet.motivering.valideren import Validatie, valideer
from spreidingswet.regels.keuze import kies, regelboek

DOSSIER = lees_dossier(Path(__file__).parent / "volledig.yaml")
UITKOMST = toets(DOSSIER)
CONCEPT = stel_op(DOSSIER, UITKOMST)
TEKST = markdown(CONCEPT)
REGELSET = kies(regelboek(), UITKOMST.herkomst.peildatum, DOSSIER.cyclus)
GETALLEN = list(re.finditer(r"(?<=[ (])[1-9][0-9]{1,2}(?= (?:reguliere )?plaatsen)", TEKST))


def _valideer_tekst(tekst: str) -> Validatie:
    return valideer(lees_markdown(tekst, "concept.md"), DOSSIER, UITKOMST, REGELSET)


@pytest.mark.parametrize("vorm", ["markdown", "html", "docx"])
def test_een_concept_van_een_volledig_dossier_is_zonder_bevindingen(vorm: str, tmp_path: Path) -> None:
    pad = tmp_path / f"concept.{'md' if vorm == 'markdown' else vorm}"
    pad.write_bytes(docx(CONCEPT) if vorm == "docx" else {"markdown": markdown, "html": html}[vorm](CONCEPT).encode())
    gevonden = valideer(lees_motivering(pad), DOSSIER, UITKOMST, REGELSET)
    assert [(b.code, str(b.plek), b.woorden) for b in gevonden.bevindingen] == []
    assert gevonden.niet_beoordeeld == ()


@settings(max_examples=12, deadline=None)
@given(st.data())
def test_een_gewijzigd_getal_wordt_gevonden(data: st.DataObject) -> None:
    m = data.draw(st.sampled_from(GETALLEN))
    ander = data.draw(st.integers(10, 999).filter(lambda n: str(n) != m[0]))
    gevonden = _valideer_tekst(TEKST[: m.start()] + str(ander) + TEKST[m.end() :])
    fouten = [b for b in gevonden.bevindingen if b.gewicht == "fout"]
    assert any(str(ander) in b.woorden for b in fouten), (TEKST[m.start() - 80 : m.end() + 40], ander)


@pytest.mark.parametrize(
    ("van", "naar", "code"),
    [
        ("De provincie is sluitend", "De provincie is niet sluitend", "SW-M52"),
        ("uitgebracht op 30 oktober 2024", "uitgebracht op 30 november 2024", "SW-M52"),
        ("uitgebracht op 30 oktober 2024", "uitgebracht op 31 oktober 2024", "SW-M52"),
        ("voor 1 november 2024", "uiterlijk 1 november 2024", "SW-M52"),
        ("Het reguliere deel van de opgave is", "Het gewone deel van de opgave is", "SW-M53"),
    ],
)
def test_een_gewijzigd_woord_wordt_gevonden(van: str, naar: str, code: str) -> None:
    assert van in TEKST
    gevonden = _valideer_tekst(TEKST.replace(van, naar, 1))
    (bevinding,) = [b for b in gevonden.bevindingen if b.code == code]
    assert naar.split()[-1] in bevinding.woorden
    assert van.split()[-1] in bevinding.verwacht


def test_een_gewijzigde_cel_wordt_gevonden(tmp_path: Path) -> None:
    pad = tmp_path / "concept.docx"
    pad.write_bytes(docx(CONCEPT))
    w = Document(str(pad))
    cel = w.tables[0].rows[1].cells[2]
    assert cel.text == "900"
    cel.paragraphs[0].runs[0].text = "909"
    w.save(str(pad))
    gevonden = valideer(lees_motivering(pad), DOSSIER, UITKOMST, REGELSET)
    hier = [b for b in gevonden.bevindingen if b.code == "SW-M52"]
    assert [(b.woorden, b.verwacht, str(b.plek)) for b in hier] == [("909", "900", "tabel 1, rij 2, kolom 3")]


def test_een_zin_van_de_ene_gemeente_bij_de_andere_is_niet_goed() -> None:
    """The same words are right of one gemeente and wrong of another."""
    utrecht, amersfoort = TEKST.index("## Gemeente Utrecht\n"), TEKST.index("## Gemeente Amersfoort\n")
    zin = next(r for r in TEKST[utrecht:].split("\n") if "540" in r and not r.startswith("|"))
    kop = "## Gemeente Amersfoort\n\n"
    gevonden = _valideer_tekst(TEKST[:amersfoort] + f"{kop}{zin}\n\n" + TEKST[amersfoort + len(kop) :])
    assert any(b.gewicht == "fout" and "540" in b.woorden for b in gevonden.bevindingen)
