"""What the tests of reading a dossier share: a sound dossier, ways to spoil it, and what every error must satisfy."""

from __future__ import annotations

import copy
import re
import unicodedata
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from spreidingswet import InvoerFout, Melding, lees_dossier
from spreidingswet.dossier.model import Dossier

CODE = re.compile(r"SW-[A-Z][0-9]{2}")
PLAATS = re.compile(r"/|regel [0-9]+")
ENGELS = re.compile(r"\b(should|input|valid|keys?|must|expected|string|value|unable|none|not)\b", re.IGNORECASE)
"""Words that give away an untranslated message of pydantic, json or yaml ("list" and "type" are Dutch too)."""


def voorziening(id_: str = "a", **velden: Any) -> dict[str, Any]:
    """Return a facility of Friesland that is sound in every field."""
    return {
        "id": id_, "gemeente": "GM0098", "plaatsen": 100, "soort": "regulier", "beschikbaar_vanaf": "2025-05-16",
        "beschikbaar_tot": "2026-02-01", "stand": "gerealiseerd", **velden,
    }  # fmt: skip


def dossier(*voorzieningen: dict[str, Any], **velden: Any) -> dict[str, Any]:
    """Return a sound dossier of Friesland with these facilities (one by default)."""
    return {
        "versie": 1, "cyclus": "2024", "provincie": "PV21", "peildatum": "2024-12-20",
        "opgave": {"totaal": 100, "amv": 10},
        "voorzieningen": list(voorzieningen) or [voorziening()], **velden,
    }  # fmt: skip


Bederf = Callable[[dict[str, Any]], object]


def met(*pad: str | int, waarde: Any) -> dict[str, Any]:
    """Return a sound dossier in which the value at a path is replaced (or added)."""
    uit = copy.deepcopy(dossier())
    deel: Any = uit
    for stap in pad[:-1]:
        deel = deel.setdefault(stap, {}) if isinstance(deel, dict) else deel[stap]
    deel[pad[-1]] = waarde
    return uit


def keur(melding: Melding) -> None:
    """Fail unless a message has a stable code, is in Dutch, has a place, says what was expected, and is safe to show.

    What is reported is ASCII: the character at fault must not break the report of the test itself.
    """
    zonder_waarden = re.sub(r"\(gevonden: .*\)|'[^']*'|\"[^\"]*\"", "", melding.tekst, flags=re.DOTALL)
    tekst = str(melding)
    vreemd = {t for t in tekst if t != "\n" and unicodedata.category(t) in {"Cc", "Cf", "Cs"}}
    gebreken = {
        "geen code": not CODE.fullmatch(melding.code),
        "geen tekst": not melding.tekst,
        "niet in het Nederlands": bool(ENGELS.search(zonder_waarden)),
        "geen plaats": not (melding.plaats or melding.bestand),
        "zegt niet wat is verwacht": not (melding.verwacht or melding.doe),
        "toont zelf een onzichtbaar teken of besturingsteken": bool(vreemd),
    }
    gevonden = [gebrek for gebrek, geldt in gebreken.items() if geldt]
    if gevonden:
        pytest.fail(f"{'; '.join(gevonden)}: {tekst[:500]!a}", pytrace=False)


def fout_van(bron: str | Path | dict[Any, Any]) -> InvoerFout:
    """Read bad input and return the error, each of its messages checked; nothing but InvoerFout may come out."""
    with pytest.raises(InvoerFout) as info:
        lees_dossier(bron)
    assert info.value.meldingen
    for melding in info.value.meldingen:
        keur(melding)
    assert CODE.search(str(info.value))
    return info.value


def een_fout(bron: str | Path | dict[Any, Any], code: str, plaats: str | None = None) -> Melding:
    """Read bad input with exactly one fault, of this code and at this place (a pointer or a line)."""
    meldingen = fout_van(bron).meldingen
    assert [m.code for m in meldingen] == [code], [ascii(str(m)) for m in meldingen]
    if plaats is not None:
        assert meldingen[0].plaats.partition(" (regel ")[0] == plaats
    return meldingen[0]


def schrijf(map_: Path, naam: str, inhoud: bytes | str) -> Path:
    """Write a file and return its path."""
    pad = map_ / naam
    pad.write_bytes(inhoud.encode() if isinstance(inhoud, str) else inhoud)
    return pad


def goed(bron: str | Path | dict[str, Any]) -> Dossier:
    """Read good input."""
    return lees_dossier(bron)
