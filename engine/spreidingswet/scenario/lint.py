"""What is wrong with a feature before it is run: above all a scenario that would pass without testing anything."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from gherkin.dialect import Dialect

from spreidingswet.basis.fouten import Melding
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.feature import Feature, onder
from spreidingswet.scenario.tags import tagfouten

WOORDEN = frozenset(
    woord.strip().lower()
    for taal in ("nl", "en")
    for soort in ("given", "when", "then", "and", "but")
    for woord in getattr(Dialect.for_name(taal), f"{soort}_keywords")
) - {"*"}
"""Words that begin a step. Where one begins a line of a description, that line is most likely a step gone astray."""
VERTYPT = re.compile(r"(?:gegeve|gegevne|gegeevn|gegven|geegven|geven|asl|alss|dna|dann|enn|maa|mar):?", re.IGNORECASE)
CODE = re.compile(
    r"\bSW-[A-Z]\d\d\b|\b(?:GM|PV)\d{2,4}\b|\bBWB[RVW]\d+|\bjci1|\b[a-z]+(?:_[a-z0-9]+)+\b|\{[^}]*[:}]|\btrue\b|\bfalse\b|\bnull\b"
    r"|\b\d{4}-\d\d-\d\d\b"
)
_VULPLEK = re.compile(r"<([^<>\s][^<>]*)>")


def lint(feature: Feature, boek: Regelboek) -> list[Melding]:
    """Return what is wrong with a feature (SW-S02 .. SW-S14), in order of line. A feature is run only without any."""
    gevonden = [
        *_taal(feature),
        *_beschrijvingen(feature),
        *_scenario(feature),
        *_voorbeelden(feature),
        *_dubbel(feature),
        *_code(feature),
        *tagfouten(feature, boek),
    ]
    return [
        Melding(m.code, m.tekst, str(feature.pad), f"regel {regel}", m.verwacht, m.doe)
        for regel, m in sorted(gevonden, key=lambda g: (g[0], g[1].code))
    ]


Gevonden = Iterable[tuple[int, Melding]]


def _taal(f: Feature) -> Gevonden:
    eerste = next((r.strip() for r in f.tekst.splitlines() if r.strip()), "")
    if not re.fullmatch(r"#\s*language\s*:\s*nl", eerste):
        yield (
            1,
            Melding(
                "SW-S02",
                "het bestand zegt niet dat het Nederlands is",
                verwacht='als eerste regel "# language: nl"',
                doe="zet die regel bovenaan; anders worden de Nederlandse woorden niet herkend",
            ),
        )
    if not list(onder(f.ast["children"])):
        yield (
            f.ast["location"]["line"],
            Melding("SW-S04", "er staat geen scenario in dit bestand", verwacht="ten minste een Scenario"),
        )


def _delen(f: Feature) -> Iterator[Any]:
    yield f.ast
    for kind in f.ast["children"]:
        deel = kind.get("rule") or kind.get("background")
        if deel:
            yield deel
            yield from (k["background"] for k in deel.get("children", ()) if "background" in k)
    for _, s in onder(f.ast["children"]):
        yield s
        yield from s["examples"]


def _beschrijvingen(f: Feature) -> Gevonden:
    regels = f.tekst.splitlines()
    for deel in _delen(f):
        if not deel["description"].strip():
            continue
        vanaf = deel["location"]["line"]
        omschrijving = [r.strip() for r in deel["description"].splitlines() if r.strip()]
        for nr in range(vanaf, len(regels)):
            tekst = regels[nr].strip()
            if not omschrijving:
                break
            if tekst != omschrijving[0]:
                continue
            omschrijving.pop(0)
            if _lijkt_stap(tekst, proza=deel is f.ast or "children" in deel):
                yield (
                    nr + 1,
                    Melding(
                        "SW-S03",
                        f"dit wordt als omschrijving gelezen en niet uitgevoerd: {tekst!r}",
                        verwacht="Gegeven, Als, Dan, En of Maar, met een hoofdletter en zonder dubbele punt",
                        doe="verbeter het woord; is het geen stap, begin de zin dan met een ander woord",
                    ),
                )


def _lijkt_stap(tekst: str, *, proza: bool) -> bool:
    """Return whether a line is most likely a step; in prose, below a Functionaliteit or Regel, it may go on with en."""
    woord = tekst.split(" ")[0]
    if proza and not woord[:1].isupper():
        return False
    return woord.rstrip(":").lower() in WOORDEN or VERTYPT.fullmatch(woord) is not None


def _scenario(f: Feature) -> Gevonden:
    for _, s in onder(f.ast["children"]):
        regel, naam = s["location"]["line"], s["name"]
        if not naam.strip():
            yield regel, Melding("SW-S04", "dit scenario heeft geen titel", verwacht="Scenario: waar het over gaat")
        if not s["steps"]:
            yield (
                regel,
                Melding(
                    "SW-S04",
                    f'scenario "{naam}" heeft geen stappen: het zou altijd slagen',
                    verwacht="stappen met Gegeven, Als en Dan",
                ),
            )
            continue
        soorten = {st["keywordType"] for st in s["steps"]}
        if "Action" not in soorten:
            yield (
                regel,
                Melding(
                    "SW-S05",
                    f'scenario "{naam}" heeft geen Als: er wordt niets getoetst',
                    verwacht="Als het dossier wordt getoetst",
                ),
            )
        if "Outcome" not in soorten:
            yield (
                regel,
                Melding(
                    "SW-S06",
                    f'scenario "{naam}" heeft geen Dan: het zou altijd slagen',
                    verwacht="ten minste een stap met Dan",
                ),
            )


def _vulplekken(s: Any) -> set[str]:
    teksten = [s["name"]]
    for st in s["steps"]:
        teksten.append(st["text"])
        teksten += [c["value"] for r in st.get("dataTable", {}).get("rows", []) for c in r["cells"]]
        teksten.append(st.get("docString", {}).get("content", ""))
    return {p for t in teksten for p in _VULPLEK.findall(t)}


def _voorbeelden(f: Feature) -> Gevonden:
    for _, s in onder(f.ast["children"]):
        plekken = _vulplekken(s)
        abstract = s["keyword"].startswith("Abstract")
        if not s["examples"] and abstract:
            yield (
                s["location"]["line"],
                Melding(
                    "SW-S09",
                    f'abstract scenario "{s["name"]}" heeft geen Voorbeelden',
                    verwacht="Voorbeelden: met een tabel eronder",
                ),
            )
        if not s["examples"] and plekken and not abstract:
            yield (
                s["location"]["line"],
                Melding(
                    "SW-S08",
                    f'scenario "{s["name"]}" noemt <{min(plekken)}> maar heeft geen Voorbeelden',
                    verwacht="Abstract Scenario met Voorbeelden, of een waarde in plaats van < >",
                ),
            )
        for e in s["examples"]:
            regel = e["location"]["line"]
            if "tableHeader" not in e or not e["tableBody"]:
                yield (
                    regel,
                    Melding(
                        "SW-S09",
                        "deze Voorbeelden zijn leeg: het scenario wordt niet uitgevoerd",
                        verwacht="een kop en ten minste een rij",
                    ),
                )
                continue
            kolommen = [c["value"] for c in e["tableHeader"]["cells"]]
            for k in kolommen:
                if k not in plekken:
                    yield (
                        regel,
                        Melding(
                            "SW-S07",
                            f'de kolom "{k}" wordt niet gebruikt',
                            verwacht=f"<{k}> in een stap of in de titel",
                            doe="gebruik haar of haal haar weg",
                        ),
                    )
            for p in sorted(plekken - set(kolommen)):
                yield (
                    regel,
                    Melding("SW-S08", f"<{p}> heeft geen kolom in deze Voorbeelden", verwacht=f'een kolom "{p}"'),
                )


def _dubbel(f: Feature) -> Gevonden:
    alle = [s for _, s in onder(f.ast["children"])]
    eerste: dict[str, int] = {}
    for s in alle:
        if s["name"] in eerste:
            yield (
                s["location"]["line"],
                Melding(
                    "SW-S10",
                    f'er is al een scenario "{s["name"]}" (regel {eerste[s["name"]]})',
                    verwacht="een eigen titel: bij gelijke titels zou er maar een worden uitgevoerd",
                ),
            )
        eerste.setdefault(s["name"], s["location"]["line"])
    for s in alle:
        for e in s["examples"]:
            rijen = Counter(tuple(c["value"] for c in r["cells"]) for r in e["tableBody"])
            if any(n > 1 for n in rijen.values()):
                yield (
                    e["location"]["line"],
                    Melding("SW-S10", "twee rijen van deze Voorbeelden zijn gelijk", verwacht="elke rij een keer"),
                )


def _code(f: Feature) -> Gevonden:
    for deel in _delen(f):
        for st in deel.get("steps", ()):
            cellen = [c["value"] for r in st.get("dataTable", {}).get("rows", []) for c in r["cells"]]
            for tekst in [st["text"], *cellen]:
                if m := CODE.search(tekst):
                    yield (
                        st["location"]["line"],
                        Melding(
                            "SW-S14",
                            f"{m[0]!r} is een code en geen gewoon Nederlands",
                            verwacht="de naam, de datum of het woord voluit, zoals een lezer het schrijft",
                        ),
                    )
            if "docString" in st:
                yield (
                    st["location"]["line"],
                    Melding("SW-S14", "onder een stap hoort geen blok tekst", verwacht="de tekst in de zin zelf"),
                )
        for r in deel.get("tableBody", ()):
            for c in r["cells"]:
                if m := CODE.search(c["value"]):
                    yield (
                        r["location"]["line"],
                        Melding(
                            "SW-S14",
                            f"{m[0]!r} is een code en geen gewoon Nederlands",
                            verwacht="de naam, de datum of het woord voluit",
                        ),
                    )
