"""The YAML reader: values, their lines, and everything it refuses with the line where it stands."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from spreidingswet.basis.yamlbestand import MAX_DIEPTE, Document, YamlFout, lees

TEKSTEN = [
    *("no", "nee", "on", "off", "y", "yes", "ja", "NULL!", "==", "<<"),
    *("01-02", "2024-01-31", "2024-01", "12:30", "1_000", "0x1F", "0o17", "1.2.3"),
]
WAARDEN = {
    "true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False,
    "null": None, "Null": None, "NULL": None, "~": None, "": None,
    "0": 0, "-7": -7, "+3": 3, "010": 10, "999999999999999999": 999999999999999999,
    "1.5": 1.5, "1.": 1.0, ".5": 0.5, "1e3": 1000.0, "-1.5E-2": -0.015, ".inf": math.inf, "-.inf": -math.inf,
}  # fmt: skip


@pytest.mark.parametrize("tekst", TEKSTEN)
def test_blijft_tekst(tekst: str) -> None:
    assert lees(f"a: {tekst}").waarde == {"a": tekst}


@pytest.mark.parametrize("tekst", WAARDEN)
def test_kernschema(tekst: str) -> None:
    gelezen = lees(f"a: {tekst}").waarde["a"]
    assert (gelezen, type(gelezen)) == (WAARDEN[tekst], type(WAARDEN[tekst]))


def test_nan() -> None:
    assert math.isnan(lees("a: .nan").waarde["a"])


@pytest.mark.parametrize("tekst", [".Inf", ".INF", "-.INF", ".NaN", ".NAN"])
def test_oneindig_met_hoofdletters(tekst: str) -> None:
    assert isinstance(lees(f"a: {tekst}").waarde["a"], float)


@pytest.mark.parametrize("tekst", ["7", "true", "null", "", "1.5"])
def test_tussen_aanhalingstekens_is_tekst(tekst: str) -> None:
    assert lees(f"a: '{tekst}'\nb: \"{tekst}\"\nc: |-\n  {tekst}\n").waarde == {"a": tekst, "b": tekst, "c": tekst}


def test_sleutels_zijn_tekst() -> None:
    assert lees("1: a\ntrue: b\n~: c\n1-februari: d\n").waarde == {"1": "a", "true": "b", "~": "c", "1-februari": "d"}


def test_een_invoegsleutel_doet_niets_bijzonders() -> None:
    assert lees("<<: {a: 1}").waarde == {"<<": {"a": 1}}


@pytest.mark.parametrize("tekst", ["", "   \n", "# alleen toelichting\n", "---\n"])
def test_leeg(tekst: str) -> None:
    assert lees(tekst).waarde is None


def test_bom_en_regeleinden() -> None:
    doc = lees("\ufeffa: 1\r\nb: 2\r\n")
    assert (doc.waarde, doc.regel(("b",))) == ({"a": 1, "b": 2}, 2)


DOCUMENT = """\
# toelichting
a: 1
b:
  - x
  -
    y: 2

    z: {p: 1,
        q: [3,
            4]}
c: >-
  lopende
  tekst
d: 'over
  twee regels'
e:
"""
REGELS: dict[tuple[str | int, ...], int] = {
    (): 2, ("a",): 2, ("b",): 3, ("b", 0): 4, ("b", 1): 6, ("b", 1, "y"): 6, ("b", 1, "z"): 8, ("b", 1, "z", "p"): 8,
    ("b", 1, "z", "q"): 9, ("b", 1, "z", "q", 0): 9, ("b", 1, "z", "q", 1): 10, ("c",): 11, ("d",): 14, ("e",): 16,
}  # fmt: skip


def test_regel_van_elke_waarde() -> None:
    doc = lees(DOCUMENT)
    assert doc.waarde["c"] == "lopende tekst"
    assert doc.regels == REGELS


def test_regel_van_een_pad_dat_er_niet_is_is_die_van_het_dichtstbijzijnde() -> None:
    doc = lees(DOCUMENT)
    assert doc.regel(("b", 1, "z", "ontbreekt")) == 8
    assert doc.regel(("b", 7)) == 3
    assert doc.regel(("f",)) == 2
    assert Document(None).regel(("a",)) == 1


GEWEIGERD = {
    "alias": ("a: 1\nb: *x", 2, "alias"),
    "alias als sleutel": ("a: 1\n*x : 2", 2, "alias"),
    "anker": ("a: 1\nb: &x 2", 2, "anker"),
    "anker op een lijst": ("a:\n  &x\n  - 1", 2, "anker"),
    "anker op een sleutel": ("a: 1\n&x b: 2", 2, "anker"),
    "type": ("a: 1\nb: !!str 2", 2, "type-aanduiding"),
    "eigen type": ("a: 1\nb: !ding {c: 1}", 2, "!ding"),
    "type van het geheel": ("!!map\na: 1", 1, "type-aanduiding"),
    "python": ("a: !!python/object/apply:os.system [ls]", 1, "type-aanduiding"),
    "dubbel veld": ("a: 1\nb: 2\na: 3", 3, "'a' staat er twee keer"),
    "dubbel veld, anders geschreven": ("1: x\nb: 2\n'1': y", 3, "'1' staat er twee keer"),
    "dubbel veld, dieper": ("- p: {q: 1,\n     q: 2}", 2, "'q' staat er twee keer"),
    "tweede document": ("a: 1\n---\nb: 2", 2, "meer dan een document"),
    "lijst als veldnaam": ("a: 1\n? [b]\n: 2", 2, "een veldnaam moet tekst zijn"),
    "object als veldnaam": ("a: 1\n? {b: 1}\n: 2", 2, "een veldnaam moet tekst zijn"),
    "groot getal": ("a: 1\nb: 1234567890123456789", 2, "1234567890123456789... is te groot"),
    "groot negatief getal": ("a: 1\nb: -123456789012345678", 2, "te groot"),
    "te diep": ("a:\n  " + "[" * (MAX_DIEPTE + 1), 2, f"dieper dan {MAX_DIEPTE} niveaus"),
    "veel te diep": ("[" * 100_000, 1, f"dieper dan {MAX_DIEPTE} niveaus"),
    "te diep in blokken": ("- " * (MAX_DIEPTE + 1) + "a", 1, f"dieper dan {MAX_DIEPTE} niveaus"),
    "dubbele punt in tekst": ("a: 1\nb: wat: dan", 2, "geen geldige YAML"),
    "tab": ("a: 1\nb:\n\tc: 2", 3, "geen geldige YAML"),
    "inspringing": ("a: 1\n b: 2", 2, "geen geldige YAML"),
    "teken dat niets kan beginnen": ("a: 1\nb: @c", 2, "geen geldige YAML"),
    "besturingsteken": ("a: \x07", 1, "teken dat niet is toegestaan"),
    "nul-teken": ("a: \x00", 1, "teken dat niet is toegestaan"),
    "half teken": ("a: \ud800", 1, "teken dat niet is toegestaan"),
    "half teken, als code": ('a: 1\nb: "\\ud800"', 2, "geen geldige YAML"),
}


@pytest.mark.parametrize("geval", GEWEIGERD)
def test_geweigerd_met_de_regel(geval: str) -> None:
    tekst, regel, zegt = GEWEIGERD[geval]
    with pytest.raises(YamlFout) as fout:
        lees(tekst)
    assert fout.value.regel == regel
    assert zegt in fout.value.tekst


REGEL_FOUT = {
    "besturingsteken": ("a: 1\nb: 2\nc: \x07", 3),
    "half teken": ("a: 1\nb: \ud800", 2),
    "aanhalingsteken niet gesloten": ("a: 1\nb: 'tekst\nc: 2\nd: 3\n", 2),
    "haak niet gesloten": ("a: 1\nb: [1,\n  2", 2),
}


@pytest.mark.parametrize("geval", REGEL_FOUT)
def test_regel_van_een_teken_en_van_wat_open_blijft(geval: str) -> None:
    tekst, regel = REGEL_FOUT[geval]
    with pytest.raises(YamlFout) as fout:
        lees(tekst)
    assert fout.value.regel == regel


def test_diepte_op_de_grens() -> None:
    waarde = lees("[" * MAX_DIEPTE + "]" * MAX_DIEPTE).waarde
    for _ in range(MAX_DIEPTE - 1):
        (waarde,) = waarde
    assert waarde == []


# JSON is YAML. Limits of the subset: integers of at most 18 characters, no control characters in the raw (json.dumps
# writes DEL, NEL and non-characters as they are), no line separators of Unicode, and a key of at most 1.000 characters.
_VERBODEN = {"\x7f", "\x85", "\u2028", "\u2029", "\ufeff", "\ufffe", "\uffff"}
_teken = st.characters(exclude_categories=["Cs"]).filter(
    lambda t: t not in _VERBODEN and not 0x80 <= ord(t) < 0xA0 and ord(t) & 0xFFFE != 0xFFFE
)
_tekst = st.text(_teken, max_size=20)
_blad = (
    st.none()
    | st.booleans()
    | st.integers(-(10**17) + 1, 10**18 - 1)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _tekst
)
JSON = st.recursive(_blad, lambda deel: st.lists(deel, max_size=5) | st.dictionaries(_tekst, deel, max_size=5))


def _gelijk(a: Any, b: Any) -> bool:
    """Compare with types: True is not 1, and 1.0 is not 1."""
    if isinstance(a, dict) and isinstance(b, dict):
        return list(a) == list(b) and all(_gelijk(a[k], b[k]) for k in a)
    if isinstance(a, list) and isinstance(b, list):
        return len(a) == len(b) and all(map(_gelijk, a, b))
    return type(a) is type(b) and a == b


@settings(max_examples=150, deadline=None)
@given(JSON, st.sampled_from([None, 2]))
@example({"no": "no", "a": [None, True, 1, 1.5, "1.5", "null", "# x", "a: b", "- c", "&x", "*x", "!x"]}, None)
@example({"": {"": [[], {}]}, "~": "~"}, 2)
@example([1e300, -0.0, 5e-324, 1e16, 10**18 - 1], None)
def test_json_is_yaml(waarde: Any, inspringen: int | None) -> None:
    assert _gelijk(lees(json.dumps(waarde, ensure_ascii=False, indent=inspringen)).waarde, waarde)


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=80) | st.text("ab: -[]{}\n\t#&*!|>'\"%@`,?0.~", max_size=80))
def test_elke_tekst_wordt_gelezen_of_geweigerd(tekst: str) -> None:
    try:
        genoemd = set(lees(tekst).regels.values())
    except YamlFout as fout:
        genoemd = {fout.regel}
    assert all(1 <= regel <= len(tekst.splitlines()) + 1 for regel in genoemd)


@pytest.mark.parametrize("teken", ["\u0085", "\u2028", "\u2029"])
def test_regeleinde_van_unicode_wordt_geweigerd_of_is_gewone_tekst(teken: str) -> None:
    tekst = f'a: "x{teken}y"\nb: 2'
    try:
        doc = lees(tekst)
    except YamlFout as fout:
        doc = Document({"a": f"x{teken}y", "b": 2}, {("b",): fout.regel + 1})
    assert (doc.waarde["a"], doc.regel(("b",))) == (f"x{teken}y", 2)
