"""The register in `wetgeving/`: sources, every provision in our own words with its class, and recorded fingerprints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, model_validator

from spreidingswet.basis.modelbestand import al_gebruikt, lees_bestand
from spreidingswet.basis.yamlbestand import Document
from spreidingswet.bronnen.model import Bron, Dag, Schemaversie, Vast, Verificatie, Verwijzing

Klasse = Literal[
    "gecodeerd", "niet_berekenbaar", "procedureel", "wijzigt_andere_regeling", "nog_niet_gecodeerd",
]  # fmt: skip
"""What the program does with a provision."""

Sleutel = str
"""The place of a provision within its source, as Juriconnect writes it: artikel=7&lid=1&o=a."""


class Bronnenbestand(Vast):
    """A file of the register of sources."""

    schema_versie: Schemaversie
    bronnen: list[Bron]


class Begripweergave(Vast):
    """A defined term in our own words."""

    begrip: str
    weergave: str


class Onderdeelweergave(Vast):
    """An onderdeel in our own words."""

    onderdeel: str
    weergave: str


class Bepalingsregel(Vast):
    """An article without leden, or a lid: its class and what it says in our own words."""

    artikel: str
    lid: str | None = None
    van: Dag | None = None
    """First day of this text; absent where it is as old as the source."""
    tot: Dag | None = None
    opschrift: str
    klasse: Klasse
    reden: str | None = None
    """Why it is not computed."""
    verificatie: Verificatie | None = None
    """How far the text of this provision was seen, where that differs from the source as a whole."""
    weergave: str
    begrippen: list[Begripweergave] = []
    onderdelen: list[Onderdeelweergave] = []

    @model_validator(mode="after")
    def _waarom_niet(self) -> Bepalingsregel:
        if self.klasse in ("niet_berekenbaar", "nog_niet_gecodeerd") and not self.reden:
            raise ValueError(f"een bepaling van de klasse {self.klasse} heeft een reden nodig")
        return self

    @property
    def geheel(self) -> str:
        """Return the rendering with that of every onderdeel and term below it."""
        delen = [f"{o.onderdeel}. {o.weergave}" for o in self.onderdelen]
        delen += [f"{t.begrip}: {t.weergave}" for t in self.begrippen]
        return " ".join([self.weergave, "; ".join(delen) + "." if delen else ""]).strip()

    def geldt_op(self, dag: date) -> bool:
        """Return whether this is the text of the provision on a day."""
        return (self.van is None or self.van <= dag) and (self.tot is None or dag < self.tot)


class Bepalingenbestand(Vast):
    """The provisions of one source."""

    schema_versie: Schemaversie
    bron: str
    bepalingen: Annotated[list[Bepalingsregel], Field(min_length=1)]


class Tekstversie(Vast):
    """The fingerprints of every provision in one version: SHA-256 of the normalised text (bronnen.bepaling)."""

    van: Dag
    bepalingen: dict[Sleutel, Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]]


class Vingerafdrukkenbestand(Vast):
    """What the official text of a source was when its rules were last compared with it."""

    schema_versie: Schemaversie
    bron: str
    versies: list[Tekstversie]


def sleutel(v: Verwijzing) -> Sleutel:
    """Return the place of a reference within its source; a definition without number is named by its term."""
    delen = [(naam, getattr(v, naam)) for naam in ("hoofdstuk", "afdeling", "paragraaf", "artikel", "lid")]
    delen += [("o", o) for o in (v.onderdeel or "").split("/") if o]
    delen.append(("begrip", v.begrip))
    return "&".join(f"{naam}={waarde}" for naam, waarde in delen if waarde)


@dataclass(slots=True, eq=False)
class Register:
    """Everything in `wetgeving/` about sources. Read once, never changed."""

    bronnen: dict[str, Bron] = field(default_factory=dict)
    bepalingen: dict[str, list[Bepalingsregel]] = field(default_factory=dict)
    vingerafdrukken: dict[str, list[Tekstversie]] = field(default_factory=dict)
    plaatsen: dict[str, tuple[str, Document]] = field(default_factory=dict)
    """File and lines, by kind and id: "bron BWBR0049307"."""

    def lees(self, pad: Path, naam: str) -> Document:
        """Read one file into the register. Raises RegelFout (SW-R02, SW-R03, SW-R05)."""
        match pad.parent.name:
            case "bepalingen":
                bestand, doc = lees_bestand(pad, naam, Bepalingenbestand)
                if bestand.bron in self.bepalingen:
                    raise al_gebruikt("bepalingen van", bestand.bron, naam, doc.regel(("bron",)))
                self.bepalingen[bestand.bron] = bestand.bepalingen
                self.plaatsen[f"bepalingen {bestand.bron}"] = naam, doc
            case "vingerafdrukken":
                afdrukken, doc = lees_bestand(pad, naam, Vingerafdrukkenbestand)
                if afdrukken.bron in self.vingerafdrukken:
                    raise al_gebruikt("vingerafdrukken van", afdrukken.bron, naam, doc.regel(("bron",)))
                self.vingerafdrukken[afdrukken.bron] = afdrukken.versies
                self.plaatsen[f"vingerafdrukken {afdrukken.bron}"] = naam, doc
            case _:
                bronnen, doc = lees_bestand(pad, naam, Bronnenbestand)
                for i, b in enumerate(bronnen.bronnen):
                    if b.id in self.bronnen:
                        raise al_gebruikt("bron", b.id, naam, doc.regel(("bronnen", i)))
                    self.bronnen[b.id] = b
                    self.plaatsen[f"bron {b.id}"] = naam, doc
        return doc

    def bepaling(self, v: Verwijzing, dag: date) -> Bepalingsregel | None:
        """Return the article or lid that a reference lies in, as its text is on a day."""
        hier = [b for b in self.bepalingen.get(v.bron, ()) if b.artikel == v.artikel and b.geldt_op(dag)]
        return next((b for b in hier if b.lid == v.lid), None)

    def weergave(self, v: Verwijzing, dag: date) -> str | None:
        """Return a provision in our own words, as exact as the reference; an article with leden gives each lid."""
        b = self.bepaling(v, dag)
        if b is None:
            leden = [x for x in self.bepalingen.get(v.bron, ()) if x.artikel == v.artikel and x.geldt_op(dag)]
            if not leden or v.lid:
                return None
            return " ".join(f"{x.lid}. {x.geheel}" for x in leden)
        if v.begrip:
            return next((x.weergave for x in b.begrippen if x.begrip == v.begrip), None)
        if v.onderdeel:
            return next((x.weergave for x in b.onderdelen if x.onderdeel == v.onderdeel), None)
        return b.geheel

    def vingerafdruk(self, v: Verwijzing, dag: date, zicht: date | None = None) -> str | None:
        """Return the recorded fingerprint of a provision in the version in force on a day, or None."""
        versie = self.bronnen[v.bron].versie_op(dag, zicht)
        for t in self.vingerafdrukken.get(v.bron, ()):
            if versie is not None and t.van == versie.van:
                return t.bepalingen.get(sleutel(v))
        return None

    def plaatsen_van(self, bron: str) -> Iterator[tuple[Verwijzing, Bepalingsregel]]:
        """Yield every provision of a source that the register describes: articles, leden, onderdelen and terms."""
        for b in self.bepalingen.get(bron, ()):
            yield Verwijzing(bron=bron, artikel=b.artikel, lid=b.lid), b
            for o in b.onderdelen:
                yield Verwijzing(bron=bron, artikel=b.artikel, lid=b.lid, onderdeel=o.onderdeel), b
            for t in b.begrippen:
                yield Verwijzing(bron=bron, artikel=b.artikel, lid=b.lid, begrip=t.begrip), b
