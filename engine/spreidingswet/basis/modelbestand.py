"""Read a YAML file into a pydantic model; a fault names file, line and field."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.basis.meldingen import pointer, vertaal
from spreidingswet.basis.yamlbestand import Document, YamlFout, lees

M = TypeVar("M", bound=BaseModel)


def _plaats(doc: Document, pad: tuple[str | int, ...]) -> str:
    return f"regel {doc.regel(pad)}, veld {pointer(pad)}"


def lees_bestand(pad: Path, naam: str, model: type[M]) -> tuple[M, Document]:
    """Read one YAML file into its model; `naam` is how messages call the file.

    Raises RegelFout: SW-R02 (cannot be read), SW-R03 (a field is wrong), with file and line.
    """
    try:
        doc = lees(pad.read_bytes().decode("utf-8"))
    except (OSError, UnicodeDecodeError) as fout:
        raise RegelFout(Melding("SW-R02", "het bestand is niet te lezen", naam, verwacht="tekst in UTF-8")) from fout
    except YamlFout as fout:
        raise RegelFout(
            Melding("SW-R02", fout.tekst, naam, f"regel {fout.regel}", "YAML volgens docs/regeltaal.md")
        ) from fout
    try:
        return model.model_validate(doc.waarde), doc
    except ValidationError as fout:
        raise RegelFout(vertaal(fout, doc.waarde, "SW-R03", naam, lambda p: _plaats(doc, p))) from fout


def al_gebruikt(soort: str, id_: str, naam: str, regel: int) -> RegelFout:
    """Return the fault of a name that is there already (SW-R05)."""
    return RegelFout(
        Melding("SW-R05", f"{soort} {id_!r} bestaat al", naam, f"regel {regel}", "een naam die nog niet is gebruikt")
    )
