"""Reading a feature: its scenarios with their steps, each with the line it stands on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gherkin.errors import CompositeParserException, ParserError
from gherkin.parser import Parser
from gherkin.pickles.compiler import Compiler
from gherkin.token_scanner import TokenScanner

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.scenario.zinnen import Soort

MAX_BYTES = 1_000_000
SOORTEN: Mapping[str, Soort] = {"Context": "gegeven", "Action": "als", "Outcome": "dan"}


@dataclass(frozen=True, slots=True)
class Stap:
    """A step as it is run: with the values of the examples filled in."""

    soort: Soort
    trefwoord: str
    tekst: str
    regel: int
    tabel: tuple[tuple[str, ...], ...] | None


@dataclass(frozen=True, slots=True)
class Scenario:
    """A scenario as it is run: an abstract scenario gives one for each row of its examples."""

    naam: str
    kop: str
    """The full sentence of the Regel it stands under; empty without one."""
    tags: tuple[str, ...]
    regel: int
    rij: int | None
    """The line of the row of examples."""
    stappen: tuple[Stap, ...]

    @property
    def plek(self) -> int:
        """Return the line that tells it apart from every other scenario of the file."""
        return self.rij or self.regel


@dataclass(frozen=True, slots=True, eq=False)
class Feature:
    """A feature that was read; `ast` is what the Gherkin parser made of it."""

    pad: Path
    tekst: str
    ast: Mapping[str, Any]
    naam: str
    scenarios: tuple[Scenario, ...]


def lees_tekst(pad: Path) -> str:
    """Return the text of a feature file. Raises InvoerFout (SW-I01 .. SW-I05)."""
    try:
        if pad.stat().st_size > MAX_BYTES:
            raise InvoerFout(Melding("SW-I03", "het bestand is te groot", str(pad), verwacht="ten hoogste 1 MB"))
        return pad.read_text("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise InvoerFout(Melding("SW-I05", "het bestand is geen tekst in UTF-8", str(pad))) from fout
    except FileNotFoundError as fout:
        raise InvoerFout(Melding("SW-I01", "het bestand bestaat niet", str(pad))) from fout
    except OSError as fout:
        raise InvoerFout(Melding("SW-I02", f"het bestand is niet te lezen ({type(fout).__name__})", str(pad))) from fout


def lees_feature(pad: Path, tekst: str | None = None) -> Feature:
    """Read a feature. Raises InvoerFout (SW-I01 .. SW-I05, SW-S01 where it is not Gherkin)."""
    tekst = lees_tekst(pad) if tekst is None else tekst
    try:
        document: Any = Parser().parse(TokenScanner(tekst))
    except CompositeParserException as fout:
        raise InvoerFout([_melding(f, pad) for f in fout.errors[:5]]) from fout
    except ParserError as fout:
        raise InvoerFout(_melding(fout, pad)) from fout
    ast: Any = document.get("feature") or {
        "language": "",
        "name": "",
        "children": [],
        "tags": [],
        "description": "",
        "location": {"line": 1},
    }
    return Feature(pad, tekst, ast, ast["name"], tuple(_scenarios(document, ast, pad)))


def _melding(fout: Any, pad: Path) -> Melding:
    regel = (getattr(fout, "location", None) or {}).get("line", 1)
    return Melding(
        "SW-S01",
        "hier staat iets dat op deze plaats niet kan",
        str(pad),
        f"regel {regel}",
        "Functionaliteit, Achtergrond, Regel, Scenario, Abstract Scenario, Voorbeelden, of een stap met Gegeven, Als,"
        " Dan, En of Maar",
        "kijk of de regel met het goede woord begint, met een dubbele punt na een kopwoord",
    )


def onder(kinderen: list[Any], kop: str = "") -> Iterator[tuple[str, Any]]:
    """Return every scenario of an AST with the Regel it stands under."""
    for kind in kinderen:
        if "rule" in kind:
            yield from onder(kind["rule"]["children"], kind["rule"]["name"])
        elif "scenario" in kind:
            yield kop, kind["scenario"]


def _achtergronden(kinderen: list[Any]) -> Iterator[Any]:
    for kind in kinderen:
        if "rule" in kind:
            yield from _achtergronden(kind["rule"]["children"])
        elif "background" in kind:
            yield kind["background"]


def _scenarios(document: Any, ast: Any, pad: Path) -> Iterator[Scenario]:
    per_id = {s["id"]: (kop, s) for kop, s in onder(ast["children"])}
    stappen = {st["id"]: st for _, s in per_id.values() for st in s["steps"]}
    stappen |= {st["id"]: st for a in _achtergronden(ast["children"]) for st in a["steps"]}
    rijen = {r["id"]: r["location"]["line"] for _, s in per_id.values() for e in s["examples"] for r in e["tableBody"]}
    met_plek: Any = {**document, "uri": pad.as_posix()}
    for pickle in Compiler().compile(met_plek):
        scenario_id, *rij = pickle["astNodeIds"]
        kop, scenario = per_id[scenario_id]
        soort: Soort = "gegeven"
        uit: list[Stap] = []
        for stap in pickle["steps"]:
            soort = SOORTEN.get(stap["type"], soort)  # a bullet (*) goes on with the kind before it
            bron = stappen[stap["astNodeIds"][0]]
            argument: Any = stap.get("argument") or {}
            tabel = argument.get("dataTable")
            uit.append(
                Stap(
                    soort,
                    bron["keyword"].strip(),
                    stap["text"],
                    bron["location"]["line"],
                    tabel and tuple(tuple(c["value"] for c in r["cells"]) for r in tabel["rows"]),
                )
            )
        yield Scenario(
            pickle["name"],
            kop,
            tuple(t["name"] for t in pickle["tags"]),
            scenario["location"]["line"],
            rijen[rij[0]] if rij else None,
            tuple(uit),
        )


def vind(bestanden: list[Path]) -> list[Path]:
    """Return the feature files among these files and folders, in order, each once.

    Raises InvoerFout: SW-S30 for a folder without features or a file that is none, SW-I01 for what does not exist.
    """
    uit: dict[Path, None] = {}
    for pad in bestanden:
        if pad.is_dir():
            gevonden = sorted(pad.rglob("*.feature"))
            if not gevonden:
                raise InvoerFout(
                    Melding(
                        "SW-S30",
                        "in deze map staan geen scenario's",
                        str(pad),
                        verwacht="een of meer bestanden die eindigen op .feature",
                        doe="begin met: spreidingswet scenario nieuw MAP/naam.feature",
                    )
                )
            uit |= dict.fromkeys(gevonden)
        elif not pad.exists():
            raise InvoerFout(Melding("SW-I01", "het bestand bestaat niet", str(pad)))
        elif pad.suffix != ".feature":
            raise InvoerFout(
                Melding(
                    "SW-S30",
                    "dit is geen bestand met scenario's",
                    str(pad),
                    verwacht="een bestand dat eindigt op .feature",
                )
            )
        else:
            uit[pad] = None
    return list(uit)
