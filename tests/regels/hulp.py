"""Rule trees for tests: the small good set in fixtures/basis, with one fixture added to it."""

from __future__ import annotations

import re
import shutil
import tempfile
from functools import cache
from pathlib import Path
from typing import Any

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.basis.yamlbestand import lees
from spreidingswet.regels.controle import controleer
from spreidingswet.regels.laden import Regelboek, laad_map

FIXTURES = Path(__file__).parent / "fixtures"
PLEK = re.compile(r"regel (\d+)(?:, veld (\S*))?")
_DOEL = {
    "regels": "rules/5-praktijk/{}.yaml",
    "cycli": "rules/cycli/{}.yaml",
    "interpretaties": "rules/interpretaties/{}.yaml",
    "feiten": "rules/proef/feiten.yaml",
    "bronnen": "wetgeving/{}.yaml",
}
"""Where a fixture goes in the tree, by the folder it is in."""


def doel(fixture: str) -> str:
    """Return the place in the tree of a fixture such as fout/regels/onbekend_feit."""
    pad = Path(fixture)
    return _DOEL[pad.parent.name].format(pad.name)


def tekst_van(fixture: str) -> str:
    return (FIXTURES / f"{fixture}.yaml").read_text(encoding="utf-8")


def waarde_van(fixture: str) -> Any:
    return lees(tekst_van(fixture)).waarde


def regels_met_fout(fixture: str) -> set[int]:
    """Return the lines that the fixture itself marks as wrong; the first line if it marks none."""
    regels = tekst_van(fixture).splitlines()
    return {nr for nr, tekst in enumerate(regels, 1) if tekst.endswith("# <-- fout")} or {1}


def laad(basis: Path) -> Regelboek:
    boek = laad_map(basis / "rules", basis / "wetgeving")
    controleer(boek)
    return boek


def laad_met(bestanden: dict[str, bytes]) -> Regelboek:
    """Load and check the good set with files added; raises RegelFout."""
    with tempfile.TemporaryDirectory() as naam:
        basis = Path(naam)
        shutil.copytree(FIXTURES / "basis", basis, dirs_exist_ok=True)
        for pad, inhoud in bestanden.items():
            (basis / pad).parent.mkdir(parents=True, exist_ok=True)
            (basis / pad).write_bytes(inhoud)
        return laad(basis)


def laad_fixture(fixture: str) -> Regelboek:
    """Load and check the good set with one fixture added; raises RegelFout."""
    return laad_met({doel(fixture): tekst_van(fixture).encode()})


@cache
def meldingen(fixture: str) -> tuple[Melding, ...]:
    """Return what loading says of a fixture; nothing if it is accepted. Another exception is a fault of the loader."""
    try:
        laad_fixture(fixture)
    except RegelFout as fout:
        return fout.meldingen
    return ()


def namen(map_: str) -> list[str]:
    """Return the fixtures below a folder, as fout/regels/onbekend_feit."""
    return sorted(p.relative_to(FIXTURES).with_suffix("").as_posix() for p in (FIXTURES / map_).rglob("*.yaml"))
