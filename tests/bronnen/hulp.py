"""Sources for the tests of references, and a strategy of references into them."""

from __future__ import annotations

from datetime import date

from hypothesis import strategies as st

from spreidingswet.bronnen.model import Bron, BronVersie, Verwijzing
from spreidingswet.bronnen.namen import Namen

WET, BESLUIT, REGELING = "BWBR0049307", "BWBR0049310", "BWBR0049320"
AWB, GEMEENTEWET, HVW = "BWBR0005537", "BWBR0005416", "BWBR0035303"
VERSLAG = "verslag-pao-2024-09-20"


def maak_bron(bron_id: str, titel: str, aanhaling: str, verkort: str, *namen: str) -> Bron:
    return Bron.model_validate(
        {
            "id": bron_id,
            "soort": "regeling",
            "titel": titel,
            "aanhaling": aanhaling,
            "verkort": verkort,
            "namen": list(namen),
            "rechtskracht": "wet",
            "verificatie": "tekst_gezien",
            "versies": [BronVersie(van=date(2024, 1, 31))],
        }
    )


_ROMP = "gemeentelijke taak mogelijk maken asielopvangvoorzieningen"
BRONNEN = {
    b.id: b
    for b in (
        maak_bron(WET, f"Wet {_ROMP}", "Spreidingswet", "Spreidingswet", "Sw"),
        maak_bron(BESLUIT, f"Besluit {_ROMP}", f"Besluit {_ROMP}", "Besluit"),
        maak_bron(
            REGELING,
            f"Regeling specifieke uitkeringen Wet {_ROMP}",
            "Regeling specifieke uitkeringen Spreidingswet",
            "Regeling",
        ),
        maak_bron(AWB, "Algemene wet bestuursrecht", "Algemene wet bestuursrecht", "Awb"),
        maak_bron(GEMEENTEWET, "Gemeentewet", "Gemeentewet", "Gemeentewet", "Gemw"),
        maak_bron(HVW, "Huisvestingswet 2014", "Huisvestingswet 2014", "Huisvestingswet 2014", "Hvw"),
        maak_bron(VERSLAG, "Verslag overleg van 20 september 2024", "verslag overleg 20 september 2024", "verslag PAO"),
    )
}
NAMEN = Namen.uit(BRONNEN.values())
RELATIEF = {
    "de wet": WET, "deze wet": WET, "het Besluit": BESLUIT, "dit besluit": BESLUIT, "de Regeling": REGELING,
}  # fmt: skip

_ARTIKEL = st.from_regex(r"[1-9][0-9]{0,2}[a-z]?(?:[.:][1-9][0-9]?)?|I{1,3}", fullmatch=True)
_NUMMER = st.integers(1, 12).map(str)
_LETTER = st.sampled_from(["a", "b", "z", "aa", "i"])
_BEGRIP = st.sampled_from(["opvangplaats", "duurzame opvangplaats", "Onze Minister", "asielzoeker die wacht"])


@st.composite
def plekken(draw: st.DrawFn) -> Verwijzing:
    velden: dict[str, str] = {}
    for naam in ("hoofdstuk", "afdeling", "paragraaf"):
        if draw(st.integers(0, 4)) == 0:
            velden[naam] = draw(_ARTIKEL)
    if not velden or draw(st.booleans()):
        velden["artikel"] = draw(_ARTIKEL)
        if draw(st.booleans()):
            velden["lid"] = draw(st.integers(1, 150).map(str) | st.sampled_from(["2a", "10b"]))
        diepte = draw(st.integers(0, 3))
        delen = [draw(_LETTER if n % 2 == 0 else _NUMMER.map(lambda x: f"{x}°")) for n in range(diepte)]
        if delen:
            velden["onderdeel"] = "/".join(delen)
        if draw(st.booleans()):
            velden["volzin"] = draw(st.integers(1, 120).map(str) | st.sampled_from(["laatste", "2a"]))
        if draw(st.booleans()):
            velden["begrip"] = draw(_BEGRIP)
    bron = draw(st.sampled_from([b for b in BRONNEN if b != VERSLAG]))
    return Verwijzing(bron=bron, **velden)


def passages() -> st.SearchStrategy[Verwijzing]:
    teksten = st.sampled_from(["blz. 2", "Informatieronde II: Verdeelbesluiten", "onder 3, slot."])
    return teksten.map(lambda p: Verwijzing(bron=VERSLAG, passage=p))


def kaal() -> st.SearchStrategy[Verwijzing]:
    return st.sampled_from(sorted(BRONNEN)).map(lambda b: Verwijzing(bron=b))
