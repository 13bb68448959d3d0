"""Read every file of `rules/` and the register of sources; errors name file, line, field, found and expected."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.basis.meldingen import pointer, vertaal
from spreidingswet.basis.yamlbestand import Document, YamlFout, lees
from spreidingswet.bronnen.model import Bron, Schemaversie, Vast
from spreidingswet.regels.model import (
    Beslisregel,
    Cyclus,
    Feitdefinitie,
    Feitenbestand,
    Interpretatie,
    Regelbestand,
    Rekenregel,
    Signaalregel,
)

M = TypeVar("M", bound=BaseModel)


class Bronnenbestand(Vast):
    """A file of the register of sources."""

    schema_versie: Schemaversie
    bronnen: list[Bron]


@dataclass(frozen=True, slots=True)
class Plek:
    """Where a rule stands: file (relative to the folder read) and line."""

    bestand: str
    regel: int

    def __str__(self) -> str:
        return f"regel {self.regel}"


@dataclass(slots=True, eq=False)
class Regelboek:
    """Everything in `rules/` and the register, in all versions; checked by regels.controle, chosen by regels.keuze."""

    regels: list[Beslisregel | Rekenregel | Signaalregel] = field(default_factory=list)
    plekken: list[Plek] = field(default_factory=list)
    feiten: dict[str, Feitdefinitie] = field(default_factory=dict)
    cycli: dict[str, Cyclus] = field(default_factory=dict)
    interpretaties: dict[str, Interpretatie] = field(default_factory=dict)
    bronnen: dict[str, Bron] = field(default_factory=dict)
    vingerafdruk: str = ""
    plaatsen: dict[str, tuple[str, Document]] = field(default_factory=dict)
    """File and lines of a cyclus, interpretatie or bron, by its kind and id: "cyclus 2024"."""


def _plaats(doc: Document, pad: tuple[str | int, ...]) -> str:
    return f"regel {doc.regel(pad)}, veld {pointer(pad)}"


def lees_bestand(pad: Path, naam: str, model: type[M]) -> tuple[M, Document]:
    """Read one YAML file into its model.

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


def _uniek(soort: str, id_: str, al: dict[str, object], naam: str, regel: int) -> None:
    if id_ in al:
        raise RegelFout(
            Melding(
                "SW-R05", f"{soort} {id_!r} bestaat al", naam, f"regel {regel}", "een naam die nog niet is gebruikt"
            )
        )


def laad_map(regels: Path, wetgeving: Path) -> Regelboek:
    """Read all rules, facts, cycles, interpretaties and sources below two folders.

    Nothing is checked across files yet: see regels.controle. Raises RegelFout (SW-R02, SW-R03, SW-R05).
    """
    boek = Regelboek()
    inhoud: dict[str, object] = {}
    fouten: list[Melding] = []
    for basis, pad in [*((wetgeving, p) for p in sorted(wetgeving.rglob("*.yaml"))),
                       *((regels, p) for p in sorted(regels.rglob("*.yaml")))]:  # fmt: skip
        naam = f"{basis.name}/{pad.relative_to(basis).as_posix()}"
        try:
            inhoud[naam] = _laad(boek, basis is wetgeving, pad, naam)
        except RegelFout as fout:
            fouten.extend(fout.meldingen)
    if fouten:
        raise RegelFout(fouten)
    canoniek = json.dumps(inhoud, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    boek.vingerafdruk = hashlib.sha256(canoniek.encode()).hexdigest()
    return boek


def _laad(boek: Regelboek, register: bool, pad: Path, naam: str) -> object:
    if register:
        bronnen, doc = lees_bestand(pad, naam, Bronnenbestand)
        for i, b in enumerate(bronnen.bronnen):
            _uniek("bron", b.id, dict(boek.bronnen), naam, doc.regel(("bronnen", i)))
            boek.bronnen[b.id] = b
            boek.plaatsen[f"bron {b.id}"] = naam, doc
    elif pad.name == "feiten.yaml":
        feiten, doc = lees_bestand(pad, naam, Feitenbestand)
        for i, f in enumerate(feiten.feiten):
            sleutel = f"{f.onderwerp}.{f.naam}"
            _uniek("feit", sleutel, dict(boek.feiten), naam, doc.regel(("feiten", i)))
            boek.feiten[sleutel] = f
    elif pad.parent.name == "cycli":
        cyclus, doc = lees_bestand(pad, naam, Cyclus)
        _uniek("cyclus", cyclus.id, dict(boek.cycli), naam, 1)
        boek.cycli[cyclus.id] = cyclus
        boek.plaatsen[f"cyclus {cyclus.id}"] = naam, doc
    elif pad.parent.name == "interpretaties":
        interpretatie, doc = lees_bestand(pad, naam, Interpretatie)
        _uniek("interpretatie", interpretatie.id, dict(boek.interpretaties), naam, 1)
        boek.interpretaties[interpretatie.id] = interpretatie
        boek.plaatsen[f"interpretatie {interpretatie.id}"] = naam, doc
    else:
        bestand, doc = lees_bestand(pad, naam, Regelbestand)
        boek.regels.extend(bestand.regels)
        boek.plekken.extend(Plek(naam, doc.regel(("regels", i))) for i in range(len(bestand.regels)))
    return doc.waarde
