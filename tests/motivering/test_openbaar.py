"""What is not public can be found nowhere in the files, and follows from nothing that is there."""

from __future__ import annotations

import io
import re
import zipfile
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from spreidingswet import lees_dossier, toets
from spreidingswet.motivering.opstellen.concept import maak, stel_op
from spreidingswet.motivering.opstellen.openbaar import verborgen
from spreidingswet.motivering.schrijven.html import html
from spreidingswet.motivering.schrijven.markdown import markdown
from spreidingswet.motivering.schrijven.vormen import VORMEN

from .test_opstellen_concept import concept

GEHEIM = ("Stille Dok", "dok-verborgen", "Zonnehof-Geheim", "zonnehof-geheim")
# Places of the hidden facilities, and every sum or difference in the dossier that holds them.
GETALLEN = (423, 217, 2151, 2484, 1531, 1864, 799, 1931, 701, 368, 1671, 1029)


def openbaar(data: dict[str, Any]) -> str:
    dossier = lees_dossier(data)
    return markdown(stel_op(dossier, toets(dossier), openbaar=True))


def uitgepakt(inhoud: bytes) -> str:
    if not inhoud.startswith(b"PK"):
        return inhoud.decode()
    with zipfile.ZipFile(io.BytesIO(inhoud)) as z:
        return "\n".join(n + "\n" + z.read(n).decode("utf-8", "replace") for n in z.namelist())


def staat_erin(getal: int, tekst: str) -> bool:
    return any(
        re.search(rf"(?<![\d.]){re.escape(v)}(?![\d.]?\d)", tekst) for v in {str(getal), f"{getal:,}".replace(",", ".")}
    )


@pytest.mark.parametrize("vorm", VORMEN)
def test_naam_id_en_getal_staan_nergens(vorm: str) -> None:
    gewoon = uitgepakt(VORMEN[vorm](concept().document))
    d = concept()
    publiek = uitgepakt(VORMEN[vorm](stel_op(d.dossier, d.uitkomst, openbaar=True)))
    for woord in GEHEIM:
        assert woord in gewoon  # so the search can find it
        assert woord.lower() not in publiek.lower()
    # Widths and colours of a Word file are numbers too; the text is what is searched there.
    zichtbaar = re.sub(r"<[^>]*>", " ", publiek) if vorm == "docx" else publiek
    for getal in GETALLEN:
        assert not staat_erin(getal, zichtbaar), getal
    assert staat_erin(423, re.sub(r"<[^>]*>", " ", gewoon) if vorm == "docx" else gewoon)


def test_wat_openbaar_is_staat_er_wel() -> None:
    tekst = openbaar(concept().dossier.model_dump(mode="json"))
    for woord in ("Havenkwartier", "Nieuwe Kade", "Kinderhuis", "Kamp", "620", "2.700"):
        assert woord in tekst
    assert "niet openbaar" in tekst  # the free text that named a hidden facility


def test_zonder_iets_verborgens_blijven_de_sommen() -> None:
    data = concept().dossier.model_dump(mode="json")
    for v in data["voorzieningen"]:
        v["openbaar"] = True
    assert "1.671" in openbaar(data)


def test_niet_bekend_of_het_openbaar_is_is_niet_openbaar() -> None:
    data = concept().dossier.model_dump(mode="json")
    data["voorzieningen"][0]["openbaar"] = None
    assert "Havenkwartier" not in openbaar(data)


def test_overbrugging_door_iets_verborgens_wordt_geen_nee() -> None:
    d = concept()
    c = maak(d.dossier, d.uitkomst, openbaar=True)
    kade = next(v for v in c.uitkomst.voorzieningen if v.id == "kade")
    assert kade.oordeel == "onbekend"


def test_de_openbare_aantallen_zijn_ondergrenzen_van_de_echte() -> None:
    d = concept()
    c = maak(d.dossier, d.uitkomst, openbaar=True)
    assert c.uitkomst.provincie.regulier.meetellend <= d.uitkomst.provincie.regulier.meetellend
    assert c.uitkomst.provincie.regulier.hoogstens is None
    assert c.uitkomst.provincie.sluitend in ("onbekend", d.uitkomst.provincie.sluitend)


def test_de_herkomst_verraadt_het_dossier_niet() -> None:
    d = concept()
    document = stel_op(d.dossier, d.uitkomst, openbaar=True)
    for afdruk in (d.uitkomst.herkomst.dossier.vingerafdruk,):
        assert afdruk not in html(document)


@cache
def _vast() -> str:
    return openbaar(concept().dossier.model_dump(mode="json"))


geheime_voorziening = st.fixed_dictionaries({
    "plaatsen": st.integers(1000, 90_000),
    "gemeente": st.sampled_from(["GM0344", "GM0307", "GM0355"]),
    "soort": st.sampled_from(["regulier", "amv", "bijzonder"]),
    "stand": st.sampled_from(["gerealiseerd", "vastgesteld", "voornemen"]),
    "doelgroep": st.sampled_from(["asielzoekers", "vergunninghouders"]),
    "beschikbaar_vanaf": st.sampled_from(["2025-01-01", "2025-06-30", "2025-07-02", "2025"]),
    "beschikbaar_tot": st.sampled_from(["2026-01-31", "2026-02-01", "2031", "onbepaalde tijd"]),
})  # fmt: skip
aantal = st.integers(0, 5000)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.lists(geheime_voorziening, min_size=1, max_size=4),
    st.dictionaries(st.sampled_from(["GM0344", "GM0307", "GM0355"]), st.tuples(aantal, aantal, aantal), max_size=3),
)
def test_niets_hangt_af_van_wat_verborgen_is(
    geheim: list[dict[str, Any]], sommen: dict[str, tuple[int, int, int]]
) -> None:
    """Whoever reads the public draft cannot tell one hidden facility, or the sums that hold it, from another.

    The same bytes for every hidden facility mean that no subtraction, however clever, can give it away.
    """
    data = concept().dossier.model_dump(mode="json")
    # The free text names the hidden facility of the fixture, which is not there now.
    data["gemeenten"][2]["niet_in_aanmerking_omdat"] = "niet openbaar"
    data["voorzieningen"] = [v for v in data["voorzieningen"] if v["openbaar"]]
    for v in data["voorzieningen"]:
        if v["id"] == "kade":
            v["overbrugging_door"] = ["x0"]
    data["voorzieningen"] += [{"id": f"x{i}", "openbaar": False, **v} for i, v in enumerate(geheim)]
    for g in data["gemeenten"]:
        a, b, c = sommen.get(g["code"], (1, 0, 1))
        g["in_verslag"] = {"totaal": max(a, b), "amv": min(a, b), "inclusief_voornemens": max(a, b) + c}
        g["gerealiseerd"] = {"totaal": max(b, c), "amv": min(b, c)}
    data["verdeelbesluit"]["toewijzing"] = [
        {"gemeente": t["gemeente"], "totaal": sum(sommen.get(t["gemeente"], (9, 9, 9))), "amv": 0}
        for t in data["verdeelbesluit"]["toewijzing"]
    ]
    data["verdeelbesluit"]["restopgave"] = {"regulier": sum(v["plaatsen"] for v in geheim) % 5000, "amv": 3}
    assert openbaar(data) == _vast()


def test_de_voorzieningen_die_verborgen_zijn() -> None:
    assert [v.id for v in verborgen(concept().dossier)] == ["dok-verborgen", "zonnehof-geheim"]
