"""Read every file of `rules/` and the register of sources; errors name file, line, field, found and expected."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Container
from dataclasses import dataclass, field
from pathlib import Path

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.basis.modelbestand import al_gebruikt, lees_bestand
from spreidingswet.basis.yamlbestand import Document
from spreidingswet.bronnen.model import Bron
from spreidingswet.bronnen.register import Register
from spreidingswet.regels.kalender import Kalender, Kalenderbestand
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
    register: Register = field(default_factory=Register)
    kalender: Kalender = field(default_factory=Kalender)
    vingerafdruk: str = ""
    plaatsen: dict[str, tuple[str, Document]] = field(default_factory=dict)
    """File and lines of a cyclus or interpretatie, by its kind and id: "cyclus 2024"."""

    @property
    def bronnen(self) -> dict[str, Bron]:
        """Return the sources of the register, by id."""
        return self.register.bronnen


def _uniek(soort: str, id_: str, al: Container[str], naam: str, regel: int) -> None:
    if id_ in al:
        raise al_gebruikt(soort, id_, naam, regel)


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
        doc = boek.register.lees(pad, naam)
    elif pad.name == "feiten.yaml":
        feiten, doc = lees_bestand(pad, naam, Feitenbestand)
        for i, f in enumerate(feiten.feiten):
            sleutel = f"{f.onderwerp}.{f.naam}"
            _uniek("feit", sleutel, boek.feiten, naam, doc.regel(("feiten", i)))
            boek.feiten[sleutel] = f
    elif pad.parent.name == "kalender":
        dagen, doc = lees_bestand(pad, naam, Kalenderbestand)
        boek.kalender = dagen.kalender()
    elif pad.parent.name == "cycli":
        cyclus, doc = lees_bestand(pad, naam, Cyclus)
        _uniek("cyclus", cyclus.id, boek.cycli, naam, 1)
        boek.cycli[cyclus.id] = cyclus
        boek.plaatsen[f"cyclus {cyclus.id}"] = naam, doc
    elif pad.parent.name == "interpretaties":
        interpretatie, doc = lees_bestand(pad, naam, Interpretatie)
        _uniek("interpretatie", interpretatie.id, boek.interpretaties, naam, 1)
        boek.interpretaties[interpretatie.id] = interpretatie
        boek.plaatsen[f"interpretatie {interpretatie.id}"] = naam, doc
    else:
        bestand, doc = lees_bestand(pad, naam, Regelbestand)
        boek.regels.extend(bestand.regels)
        boek.plekken.extend(Plek(naam, doc.regel(("regels", i))) for i in range(len(bestand.regels)))
    return doc.waarde
