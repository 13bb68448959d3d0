"""The register of provisions: what a reference means in our own words, on a day; and what it does not accept."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

import pytest

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.register import Register, sleutel
from tests.regels import wetmaker as m
from tests.regels.hulp import laad_met
from tests.regels.wetmaker import EERSTE, NIEUW, OUD, TWEEDE, WET, bepaling

VOOR, NA = date(2023, 6, 30), date(2023, 7, 1)


@cache
def register() -> Register:
    rijen = m.bepalingen(
        bepaling("4", tot=NIEUW, weergave="Zes."), bepaling("4", van=NIEUW, weergave="Acht."),
        bepaling("5", "2", weergave="Geen honden.", klasse="procedureel", van=NIEUW),
    )  # fmt: skip
    return laad_met({**m.bestanden(), m.BEPALINGEN: m.bepalingenbestand(rijen)}).register


def v(**velden: str) -> Verwijzing:
    return Verwijzing(bron=WET, **velden)


@pytest.mark.parametrize(
    ("waar", "weergave"),
    [
        (v(artikel="2", lid="1"), "Zin 2-1."),
        (v(artikel="2"), "1. Zin 2-1. 2. Zin 2-2. 3. Zin 2-3."),
        (v(artikel="6"), "Zin 6."),
        (v(artikel="3", onderdeel="b"), "deel b"),
        (v(artikel="3", onderdeel="c/2°"), "deel c/2°"),
        (v(artikel="1", begrip="lezer"), "Woord lezer"),
        (v(artikel="3", onderdeel="d"), None),
        (v(artikel="3", onderdeel="b/1°"), None),
        (v(artikel="1", begrip="Lezer"), None),
        (v(artikel="2", lid="4"), None),
        (v(artikel="4", lid="1"), None),
        (v(artikel="22"), None),
        (Verwijzing(bron="BWBR0000001", artikel="1"), None),
    ],
    ids=str,
)
def test_weergave(waar: Verwijzing, weergave: str | None) -> None:
    assert register().weergave(waar, NA) == weergave


def test_de_weergave_van_een_geheel_noemt_de_delen() -> None:
    geheel = register().weergave(v(artikel="3"), NA)
    assert geheel == "Zin 3. a. deel a; b. deel b; c. deel c; c/1°. deel c/1°; c/2°. deel c/2°."
    assert register().weergave(v(artikel="1"), NA) == "Zin 1. kast: Woord kast; lezer: Woord lezer."


def test_de_weergave_is_die_van_de_dag() -> None:
    assert register().weergave(v(artikel="4"), VOOR) == "Zes."
    assert register().weergave(v(artikel="4"), NA) == "Acht."


def test_een_lid_dat_later_begint() -> None:
    assert register().weergave(v(artikel="5", lid="2"), VOOR) is None
    assert register().weergave(v(artikel="5", lid="2"), NA) == "Geen honden."
    assert register().weergave(v(artikel="5"), VOOR) == "1. Zin 5-1."


def test_de_vingerafdruk_is_die_van_de_versie_op_de_dag() -> None:
    waar, plaats = v(artikel="4"), "artikel=4"
    assert register().vingerafdruk(waar, VOOR) == m.afdrukken(EERSTE)[plaats]
    assert register().vingerafdruk(waar, NA) == m.afdrukken(TWEEDE)[plaats]
    assert register().vingerafdruk(waar, date(2021, 12, 31)) is None
    assert register().vingerafdruk(v(artikel="9"), NA) is None


def test_elke_plaats_van_het_register_heeft_een_weergave() -> None:
    plaatsen = [sleutel(waar) for waar, _ in register().plaatsen_van(WET)]
    # Articles with leden have no entry of their own.
    verwacht = {p for p in dict(m.stukken(TWEEDE)) if p not in ("artikel=2", "artikel=5")}
    assert set(plaatsen) == verwacht
    assert len(plaatsen) == len(verwacht) + 1  # article 4 is there twice
    assert all(register().weergave(waar, NA) for waar, _ in register().plaatsen_van(WET))


@pytest.mark.parametrize(
    ("waar", "tekst"),
    [
        (v(artikel="1"), "artikel=1"),
        (v(artikel="2", lid="1"), "artikel=2&lid=1"),
        (v(artikel="2", lid="1", onderdeel="a"), "artikel=2&lid=1&o=a"),
        (v(artikel="3", onderdeel="c/1°"), "artikel=3&o=c&o=1°"),
        (v(artikel="1", begrip="Onze Minister"), "artikel=1&begrip=Onze Minister"),
        (v(hoofdstuk="2", paragraaf="1", artikel="3"), "hoofdstuk=2&paragraaf=1&artikel=3"),
        (v(artikel="2", lid="1", volzin="2"), "artikel=2&lid=1"),
        (v(), ""),
    ],
)
def test_sleutel(waar: Verwijzing, tekst: str) -> None:
    assert sleutel(waar) == tekst


# -- what is refused ---------------------------------------------------------------------------------------------------

KOP = f"schema_versie: 1\nbron: {WET}\n"
GOED = """\
bepalingen:
  - artikel: "6"
    opschrift: Naam
    klasse: procedureel
    weergave: Zo heet de wet.
"""


def meldingen(**bestanden: str) -> tuple[Melding, ...]:
    """Load the book without rules on the law, with these files below wetgeving/; `__` is a slash."""
    alle = {k: w for k, w in m.bestanden({}).items() if k == "wetgeving/kasten.yaml"}
    alle |= {f"wetgeving/{n.replace('__', '/')}.yaml": t.encode() for n, t in bestanden.items()}
    try:
        laad_met(alle)
    except RegelFout as fout:
        return fout.meldingen
    return ()


def test_een_goed_bestand() -> None:
    assert meldingen(bepalingen__a=KOP + GOED) == ()


@pytest.mark.parametrize("klasse", ["niet_berekenbaar", "nog_niet_gecodeerd"])
def test_klasse_zonder_reden(klasse: str) -> None:
    fout = KOP + GOED + GOED.removeprefix("bepalingen:\n").replace("6", "7").replace("procedureel", klasse)
    (melding,) = meldingen(bepalingen__a=fout)
    assert (melding.code, melding.bestand) == ("SW-R03", "wetgeving/bepalingen/a.yaml")
    assert melding.plaats.startswith("regel 8,")  # where the second entry begins
    assert melding.plaats.endswith("veld /bepalingen/1")
    assert "reden" in melding.tekst
    assert meldingen(bepalingen__a=f"{fout}    reden: Omdat.\n") == ()


@pytest.mark.parametrize(
    ("oud", "nieuw", "veld", "regel"),
    [
        ("klasse: procedureel", "klasse: onbekend", "/bepalingen/0/klasse", 6),
        ("    weergave: Zo heet de wet.\n", "", "/bepalingen/0/weergave", 4),
        ('artikel: "6"', "artikel: 6", "/bepalingen/0/artikel", 4),
        ("opschrift: Naam", "opschrift: Naam\n    van: 2024-02-30", "/bepalingen/0/van", 6),
        ("opschrift: Naam", "opschrift: Naam\n    leden: 3", "/bepalingen/0/leden", 6),
    ],
    ids=["onbekende klasse", "geen weergave", "artikel als getal", "dag bestaat niet", "onbekend veld"],
)
def test_fout_veld(oud: str, nieuw: str, veld: str, regel: int) -> None:
    assert oud in GOED
    (melding,) = meldingen(bepalingen__a=KOP + GOED.replace(oud, nieuw))
    assert (melding.code, melding.bestand) == ("SW-R03", "wetgeving/bepalingen/a.yaml")
    assert melding.plaats == f"regel {regel}, veld {veld}"


def test_een_lege_lijst_van_bepalingen() -> None:
    (melding,) = meldingen(bepalingen__a=f"{KOP}bepalingen: []\n")
    assert (melding.code, melding.plaats) == ("SW-R03", "regel 3, veld /bepalingen")


AFDRUK = "versies:\n  - van: 2022-01-01\n    bepalingen:\n"


@pytest.mark.parametrize("afdruk", ["abc", "G" * 64, "a" * 63, "A" * 64])
def test_geen_vingerafdruk(afdruk: str) -> None:
    (melding,) = meldingen(vingerafdrukken__a=f'{KOP}{AFDRUK}      "artikel=6": "{afdruk}"\n')
    assert (melding.code, melding.bestand) == ("SW-R03", "wetgeving/vingerafdrukken/a.yaml")
    assert melding.plaats.startswith("regel 6,")


@pytest.mark.parametrize(
    ("soort", "inhoud"),
    [("bepalingen", GOED), ("vingerafdrukken", f'{AFDRUK}      "artikel=6": "{"a" * 64}"\n')],
)
def test_twee_bestanden_over_een_bron(soort: str, inhoud: str) -> None:
    assert meldingen(**{f"{soort}__a": KOP + inhoud}) == ()
    (melding,) = meldingen(**{f"{soort}__a": KOP + inhoud, f"{soort}__b": KOP + inhoud})
    assert (melding.code, melding.bestand) == ("SW-R05", f"wetgeving/{soort}/b.yaml")
    assert melding.plaats == "regel 2"
    assert WET in melding.tekst


@pytest.mark.parametrize(
    ("soort", "inhoud"),
    [("bepalingen", GOED), ("vingerafdrukken", f'{AFDRUK}      "artikel=6": "{"a" * 64}"\n')],
)
def test_een_bron_die_niet_bestaat(soort: str, inhoud: str) -> None:
    (melding,) = meldingen(**{f"{soort}__a": (KOP + inhoud).replace(WET, "BWBR9999899")})
    assert (melding.code, melding.bestand) == ("SW-R04", f"wetgeving/{soort}/a.yaml")
    assert melding.plaats == "regel 2"
    assert "BWBR9999899" in melding.tekst


@pytest.mark.parametrize("extra", ["", "    van: 2023-07-01\n"], ids=["zelfde", "overlappend"])
def test_een_bepaling_twee_keer(extra: str) -> None:
    nog_een = GOED.removeprefix("bepalingen:\n").replace("Zo heet de wet", "Iets anders")
    gevonden = meldingen(bepalingen__a=KOP + GOED + nog_een + extra)
    assert {g.code for g in gevonden} == {"SW-R05"}


def test_versies_van_een_bron_met_terugwerkende_kracht_overlappen_niet() -> None:
    """One version replaced by another that works back: the same days, seen on other days."""
    versies = "[{van: 2022-01-01, zicht_tot: 2022-06-01}, {van: 2022-01-01, zicht_van: 2022-06-01}]"
    bron = re.sub(r"versies: .*", f"versies: {versies}", BRON)
    assert meldingen(extra=bron) == ()
    (melding,) = meldingen(extra=bron.replace(", zicht_tot: 2022-06-01", ""))
    assert (melding.code, melding.bestand, melding.plaats) == ("SW-R05", "wetgeving/extra.yaml", "regel 10")


BRON = """\
schema_versie: 1
bronnen:
  - id: BWBR9999802
    soort: regeling
    titel: Tweede wet
    aanhaling: Tweede wet
    verkort: Tweede wet
    rechtskracht: wet
    verificatie: niet_gezien
    versies: []
"""


def test_oud_is_de_eerste_versie() -> None:
    assert register().bronnen[WET].versies[0].van == date.fromisoformat(OUD)
