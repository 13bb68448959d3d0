"""From a file, text or dict to a checked Dossier."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.meldingen import gevonden, vertaal
from spreidingswet.dossier.bestand import Ruw, lees_bytes, ontleed
from spreidingswet.dossier.controle import controleer
from spreidingswet.dossier.model import Dossier


def lees_dossier(bron: str | Path | Mapping[str, Any]) -> Dossier:
    """Read a dossier (contract version 1).

    bron: a path ("-" is standard input), the JSON or YAML text itself (more than one line, or starting with a
    brace), or a dict. Raises InvoerFout with every fault found, each with a code (SW-I.. the file, SW-D.. the
    content), its place as a JSON pointer, and what was expected.
    """
    if isinstance(bron, Mapping):
        return _valideer(Ruw(dict(bron), "(dossier)"))
    if isinstance(bron, Path):
        return _valideer(ontleed(lees_bytes(str(bron)), str(bron)))
    if not isinstance(bron, str):
        raise InvoerFout(
            Melding("SW-I02", f"geen dossier: {type(bron).__name__}", verwacht="een pad, een tekst of een dict")
        )
    if not bron.strip():
        return _valideer(ontleed(b"", "(tekst)"))
    if "\n" in bron or bron.lstrip().startswith(("{", "[")):
        return _valideer(ontleed(bron.encode("utf-8", "surrogatepass"), "(tekst)"))
    return _valideer(ontleed(lees_bytes(bron), "(invoer)" if bron == "-" else bron))


def _valideer(ruw: Ruw) -> Dossier:
    if not isinstance(ruw.data, dict):
        raise InvoerFout(
            Melding("SW-D01", f"geen dossier (gevonden: {gevonden(ruw.data)})", ruw.naam, "/", "een object met velden",
                    "bekijk: spreidingswet schema dossier")
        )  # fmt: skip
    try:
        dossier = Dossier.model_validate(ruw.data)
    except ValidationError as fout:
        raise InvoerFout(vertaal(fout, ruw.data, "SW-D01", ruw.naam, ruw.plaats)) from fout
    controleer(dossier, ruw)
    return dossier
