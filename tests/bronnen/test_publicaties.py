"""Publications and judgments: the Dutch way of citing, the identifier, and what cannot exist."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from spreidingswet.basis.fouten import VerwijzingFout
from spreidingswet.bronnen.publicaties import (
    Aanhangsel,
    Bekendmaking,
    Ecli,
    Kamerstuk,
    Publicatie,
    lees_publicatie,
    vind_publicaties,
)


@pytest.mark.parametrize(
    ("tekst", "geschreven", "identificatie"),
    [
        ("Stb. 2024, 12", "Stb. 2024, 12", "stb-2024-12"),
        ("stb-2024-12", "Stb. 2024, 12", "stb-2024-12"),
        ("Staatsblad 2024, nr. 12", "Stb. 2024, 12", "stb-2024-12"),
        ("Stcrt. 2024, 3320", "Stcrt. 2024, 3320", "stcrt-2024-3320"),
        ("Staatscourant 2024 nr. 3349", "Stcrt. 2024, 3349", "stcrt-2024-3349"),
        ("Trb. 1951, 131", "Trb. 1951, 131", "trb-1951-131"),
        ("Kamerstukken II 2023/24, 36333, nr. 35", "Kamerstukken II 2023/24, 36333, nr. 35", "kst-36333-35"),
        ("Kamerstukken II 2023/2024, 36 333, nr. 35", "Kamerstukken II 2023/24, 36333, nr. 35", "kst-36333-35"),
        ("Kamerstukken I 2023/24, 36333, F", "Kamerstukken I 2023/24, 36333, F", "kst-36333-F"),
        ("Kamerstukken II, 19637, nr. 3516", "Kamerstukken II, 19637, nr. 3516", "kst-19637-3516"),
        ("Kamerstuk 36333, nr. 35", "Kamerstukken II, 36333, nr. 35", "kst-36333-35"),
        ("kst-36333-F", "Kamerstukken I, 36333, F", "kst-36333-F"),
        ("kst-36600-XX-12", "Kamerstukken II, 36600-XX, nr. 12", "kst-36600-XX-12"),
        ("Kamerstukken II 2024/25, 36 600 XX, nr. 12", "Kamerstukken II 2024/25, 36600-XX, nr. 12", "kst-36600-XX-12"),
        ("Kamerstukken I 1999/2000, 26089, nr. 226b", "Kamerstukken I 1999/2000, 26089, nr. 226b", "kst-26089-226b"),
        (
            "Aanhangsel Handelingen II 2024/25, nr. 1992",
            "Aanhangsel Handelingen II 2024/25, nr. 1992",
            "ah-tk-20242025-1992",
        ),
        (
            "Aanhangsel van de Handelingen II 2024/25, 1992",
            "Aanhangsel Handelingen II 2024/25, nr. 1992",
            "ah-tk-20242025-1992",
        ),
        ("ah-ek-20242025-3", "Aanhangsel Handelingen I 2024/25, nr. 3", "ah-ek-20242025-3"),
        ("AH 1992 (2024/25)", "Aanhangsel Handelingen II 2024/25, nr. 1992", "ah-tk-20242025-1992"),
        ("ECLI:NL:RBDHA:2025:13423", "ECLI:NL:RBDHA:2025:13423", "ECLI:NL:RBDHA:2025:13423"),
        ("ECLI-NL-RBDHA-2025-13423", "ECLI:NL:RBDHA:2025:13423", "ECLI:NL:RBDHA:2025:13423"),
        ("ECLI:NL:HR:2006:AV2654", "ECLI:NL:HR:2006:AV2654", "ECLI:NL:HR:2006:AV2654"),
    ],
)
def test_reads_and_writes(tekst: str, geschreven: str, identificatie: str) -> None:
    gelezen = lees_publicatie(tekst)
    assert (str(gelezen), gelezen.id) == (geschreven, identificatie)
    assert lees_publicatie(geschreven) == gelezen
    assert lees_publicatie(identificatie).id == identificatie


def test_links() -> None:
    assert Bekendmaking("stb", 2024, 12).link == "https://zoek.officielebekendmakingen.nl/stb-2024-12.html"
    assert Kamerstuk("36333", "F").link == "https://zoek.officielebekendmakingen.nl/kst-36333-F.html"
    assert Aanhangsel("II", 2024, 1).link == "https://zoek.officielebekendmakingen.nl/ah-tk-20242025-1.html"
    ecli = "ECLI:NL:RBDHA:2025:13423"
    assert lees_publicatie(ecli).link == f"https://deeplink.rechtspraak.nl/uitspraak?id={ecli}"
    assert lees_publicatie("ECLI:EU:C:2014:2").link == "https://e-justice.europa.eu/ecli/ECLI:EU:C:2014:2"


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        ("artikel 7", "SW-V13"),
        ("Kamerstukken 36333", "SW-V13"),
        ("Kamerstukken I 2023/24, 36333, nr. 35", "SW-V13"),
        ("Kamerstukken II 2023/24, 36333, F", "SW-V13"),
        ("Stb. 2024, 0", "SW-V14"),
        ("stb-2024-012", "SW-V14"),
        ("Kamerstukken II 2023/24, 36333, nr. 035", "SW-V14"),
        ("ah-tk-20242025-0", "SW-V14"),
        ("ECLI:NL:RBDHA:2025:013423", "SW-V14"),
        ("Stb. 1700, 1", "SW-V15"),
        ("Trb. 1950, 1", "SW-V15"),
        ("Stb. 3024, 12", "SW-V15"),
        ("ECLI:NL:RBDHA:3025:1", "SW-V15"),
        ("Kamerstukken II 2023/25, 36333, nr. 35", "SW-V16"),
        ("Kamerstukken II 2023/2025, 36333, nr. 35", "SW-V16"),
        ("ah-tk-20242026-1992", "SW-V16"),
        ("AH 1992", "SW-V16"),
        ("ECLI:NL::2025:13423", "SW-V17"),
        ("ECLI:NLD:RBDHA:2025:1", "SW-V17"),
        ("ECLI:NL:RBDHA:25:1", "SW-V17"),
        ("ECLI:NL:RBDHA:2025:", "SW-V17"),
        ("ECLI:NL:RECHTBANK:2025:1", "SW-V17"),
    ],
)
def test_refused(tekst: str, code: str) -> None:
    with pytest.raises(VerwijzingFout) as fout:
        lees_publicatie(tekst)
    (melding,) = fout.value.meldingen
    assert melding.code == code
    assert melding.verwacht
    assert melding.doe


def test_missing_session_is_said() -> None:
    with pytest.raises(VerwijzingFout, match="vergaderjaar"):
        lees_publicatie("AH 1992")


def test_found_in_running_text() -> None:
    tekst = (
        "De wet (Stb. 2024, 12) en Stcrt. 2024, 3320, tabel 1; zie Kamerstukken II 2023/24, 36333, nr. 35, p. 4, "
        "AH 1992, kst-36333-F en ECLI:NL:RBDHA:2025:13423. Stb. 2024, 0."
    )
    gevonden = vind_publicaties(tekst)
    assert [v.publicatie and v.publicatie.id for v in gevonden] == [
        "stb-2024-12", "stcrt-2024-3320", "kst-36333-35", None, "kst-36333-F", "ECLI:NL:RBDHA:2025:13423", None,
    ]  # fmt: skip
    assert [v.fout and v.fout.code for v in gevonden if v.fout] == ["SW-V16", "SW-V14"]
    assert all(tekst[v.start : v.einde] == v.tekst for v in gevonden)


@pytest.mark.parametrize("tekst", ["In 2024, 12 plaatsen", "Stb 12", "xstb-2024-12", "Kamerstukken", "ECLI", "AHA 12"])
def test_nothing_found(tekst: str) -> None:
    assert vind_publicaties(tekst) == []


JAAR = st.integers(1951, 2098)
NUMMER = st.integers(1, 99999)
PUBLICATIE: st.SearchStrategy[Publicatie] = st.one_of(
    st.builds(Bekendmaking, st.sampled_from(["stb", "stcrt", "trb"]), JAAR, NUMMER),
    st.builds(
        Kamerstuk,
        st.sampled_from(["36333", "19637", "36600-XX", "36600-VII"]),
        NUMMER.map(str) | st.sampled_from(["A", "F", "AB", "226b"]),
        st.none() | JAAR,
    ),
    st.builds(Aanhangsel, st.sampled_from(["I", "II"]), JAAR, NUMMER),
    st.builds(Ecli, st.just("NL"), st.sampled_from(["RBDHA", "HR", "RVS"]), JAAR, NUMMER.map(str)),
)


@given(PUBLICATIE)
def test_written_reads_back(publicatie: Publicatie) -> None:
    assert lees_publicatie(str(publicatie)) == publicatie
    assert lees_publicatie(publicatie.id).id == publicatie.id
    (vondst,) = vind_publicaties(f"zie {publicatie}.")
    assert vondst.publicatie == publicatie


@given(st.text(max_size=80))
def test_any_text_is_safe(tekst: str) -> None:
    for v in vind_publicaties(tekst):
        assert tekst[v.start : v.einde] == v.tekst
