"""Read raw data from a file, standard input or text: JSON or YAML, bounded, with one value per key."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.meldingen import pointer
from spreidingswet.basis.yamlbestand import MAX_DIEPTE, YamlFout, lees

MAX_BYTES = 20_000_000
"""A dossier with 5.000 facilities and a source for every value is about 5 MB."""
MAX_CIJFERS = 18


@dataclass(frozen=True, slots=True)
class Ruw:
    """Raw data and how to name a place in it (line for YAML, JSON pointer for all)."""

    data: Any
    naam: str
    plaats: Callable[[tuple[str | int, ...]], str] = pointer


def _fout(code: str, tekst: str, naam: str, plaats: str = "", verwacht: str = "", doe: str = "") -> InvoerFout:
    return InvoerFout(Melding(code, tekst, naam, plaats, verwacht, doe))


def lees_bytes(pad: str, verwacht: str = "een dossier in JSON of YAML") -> bytes:
    """Read a file, or standard input for "-"; verwacht says what should have been there.

    Raises InvoerFout: SW-I01 (not there, or not a file), SW-I02 (cannot be read), SW-I03 (too large).
    """
    if pad == "-":
        inhoud = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        p = Path(pad)
        try:
            if not p.exists():
                raise _fout("SW-I01", "het bestand bestaat niet", pad, doe="controleer de naam en de map")
            if p.is_dir():
                raise _fout("SW-I01", "dit is een map, geen bestand", pad, verwacht=verwacht)
            with p.open("rb") as stroom:
                inhoud = stroom.read(MAX_BYTES + 1)
        except (OSError, ValueError) as fout:
            raise _fout("SW-I02", f"het bestand is niet te lezen ({fout.__class__.__name__})", pad,
                        verwacht="de naam van een leesbaar bestand") from fout  # fmt: skip
    if len(inhoud) > MAX_BYTES:
        raise _fout("SW-I03", "het bestand is te groot", pad, verwacht=f"hoogstens {MAX_BYTES // 1_000_000} MB")
    return inhoud


def ontleed(inhoud: bytes, naam: str) -> Ruw:
    """Parse JSON (if it starts with a brace or bracket, or is named .json) or else YAML.

    Raises InvoerFout: SW-I04 (empty), SW-I05 (not UTF-8 text), SW-I06 (no valid JSON or YAML, or a value that is not
    allowed: NaN, a number too large), SW-I07 (a key given twice), SW-I08 (nested too deep).
    """
    if len(inhoud) > MAX_BYTES:
        raise _fout("SW-I03", "de tekst is te groot", naam, verwacht=f"hoogstens {MAX_BYTES // 1_000_000} MB")
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise _fout("SW-I05", "geen tekst in UTF-8", naam, f"byte {fout.start + 1}", "tekst in UTF-8",
                    "sla het bestand op als UTF-8") from fout  # fmt: skip
    if "\x00" in tekst:
        raise _fout("SW-I05", "geen tekst: het bestand bevat nul-tekens", naam, verwacht="tekst in UTF-8")
    if not tekst.strip():
        raise _fout("SW-I04", "het bestand is leeg", naam, verwacht="een dossier in JSON of YAML")
    if naam.lower().endswith(".json") or tekst.lstrip()[0] in "{[":
        return Ruw(_json(tekst, naam), naam)
    return _yaml(tekst, naam)


class _Dubbel(ValueError):
    pass


def _uniek(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    uit = dict(paren)
    if len(uit) != len(paren):
        gezien: set[str] = set()
        raise _Dubbel(next(k for k, _ in paren if k in gezien or gezien.add(k)))  # type: ignore[func-returns-value]
    return uit


def _geen_getal(tekst: str) -> Any:
    raise ValueError(f"{tekst} is geen getal")


def _geheel(tekst: str) -> int:
    if len(tekst) > MAX_CIJFERS:
        raise ValueError(f"het getal {tekst[:20]}... is te groot")
    return int(tekst)


def _json(tekst: str, naam: str) -> Any:
    try:
        return json.loads(tekst, object_pairs_hook=_uniek, parse_constant=_geen_getal, parse_int=_geheel)
    except _Dubbel as fout:
        raise _fout("SW-I07", f"het veld {str(fout)!r} staat er twee keer", naam, f"veld {fout}", "elk veld een keer",
                    "verwijder een van de twee") from fout  # fmt: skip
    except json.JSONDecodeError as fout:
        raise _fout("SW-I06", "geen geldige JSON", naam, f"regel {fout.lineno}, teken {fout.colno}", "JSON") from fout
    except RecursionError as fout:
        raise _fout(
            "SW-I08", "het bestand is te diep genest", naam, verwacht=f"hoogstens {MAX_DIEPTE} niveaus"
        ) from fout
    except ValueError as fout:
        raise _fout("SW-I06", str(fout), naam, _plaats_van_getal(tekst), "een gewoon getal") from fout


_TEKENS = re.compile(r'"(?:[^"\\]|\\.)*"|(-?[0-9]{18,}|NaN|-?Infinity)')


def _plaats_van_getal(tekst: str) -> str:
    """Return where the first number stands that JSON does not have: the parser does not tell."""
    for m in _TEKENS.finditer(tekst):
        if m[1] and (len(m[1]) > MAX_CIJFERS or not m[1].strip("-").isdecimal()):
            regel = tekst.count("\n", 0, m.start()) + 1
            return f"regel {regel}, teken {m.start() - tekst.rfind(chr(10), 0, m.start())}"
    return ""


def _yaml(tekst: str, naam: str) -> Ruw:
    try:
        doc = lees(tekst)
    except YamlFout as fout:
        code = "SW-I07" if "twee keer" in fout.tekst else "SW-I08" if "dieper" in fout.tekst else "SW-I06"
        raise _fout(code, fout.tekst, naam, f"regel {fout.regel}", "JSON of eenvoudige YAML") from fout
    return Ruw(doc.waarde, naam, lambda pad: f"{pointer(pad)} (regel {doc.regel(pad)})")
