"""A feature as the page shows it: its text as it was written, with what came of each scenario or row of examples."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from spreidingswet.scenario.feature import Feature
from spreidingswet.scenario.fouten import Mislukt
from spreidingswet.scenario.pagina.redenen import Redenkijker, Waarom
from spreidingswet.scenario.pagina.wegwijzer import Wegwijzer
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, Stand

STANDWOORD: Mapping[Stand, str] = {
    "geslaagd": "goed", "verschil": "verschil, gemeld", "mislukt": "mislukt", "onbruikbaar": "onbruikbaar",
}  # fmt: skip
_ZWAARTE: Sequence[Stand] = ("onbruikbaar", "mislukt", "verschil", "geslaagd")


@dataclass(frozen=True, slots=True)
class Stapzicht:
    """A step as it was written, with its table."""

    woord: str
    tekst: str
    tabel: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Gevalzicht:
    """A scenario that was run: the only one, or that of a row of examples."""

    naam: str
    stand: Stand
    fout: tuple[tuple[str, str], ...]
    """What went wrong, as pairs of a label and a text."""
    waarom: tuple[Waarom, ...]
    weigering: tuple[str, ...] = ()
    """Why there was no outcome, where the scenario is about that."""

    @property
    def woord(self) -> str:
        """Return the result in a word."""
        return STANDWOORD[self.stand]


@dataclass(frozen=True, slots=True)
class Voorbeeldzicht:
    """A table of examples: its columns, and each row with what came of it."""

    titel: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[tuple[str, ...], Gevalzicht], ...]


@dataclass(frozen=True, slots=True)
class Scenariozicht:
    """A scenario as it was written; an abstract one has examples. kop: the sentence of the Regel it stands under."""

    anker: str
    naar: str
    naam: str
    soort: str
    kop: str
    koptoelichting: str
    toelichting: str
    tags: frozenset[str]
    stappen: tuple[Stapzicht, ...]
    gevallen: tuple[Gevalzicht, ...]
    voorbeelden: tuple[Voorbeeldzicht, ...]

    @property
    def stand(self) -> Stand:
        """Return the worst result."""
        return next(s for s in _ZWAARTE if any(g.stand == s for g in self.gevallen))

    @property
    def woord(self) -> str:
        """Return the result of all in words."""
        per = Counter(g.stand for g in self.gevallen)
        if len(self.gevallen) == 1:
            return STANDWOORD[self.stand]
        return ", ".join(f"{per[s]} {STANDWOORD[s]}" for s in reversed(_ZWAARTE) if per[s])


@dataclass(frozen=True, slots=True)
class Featurezicht:
    """A feature file. achtergrond: the steps that hold for every scenario in it."""

    naar: str
    bestand: str
    naam: str
    toelichting: str
    tags: tuple[str, ...]
    achtergrond: tuple[Stapzicht, ...]
    scenarios: tuple[Scenariozicht, ...]

    @property
    def gevallen(self) -> int:
        """Return how many scenarios were run."""
        return sum(len(s.gevallen) for s in self.scenarios)


class Featurekijker:
    """Shows features with their results."""

    def __init__(self, wegwijzer: Wegwijzer, redenen: Redenkijker, resultaten: Sequence[Scenarioresultaat]) -> None:
        self._wegwijzer = wegwijzer
        self._redenen = redenen
        self._per_plek: dict[tuple[str, int], Scenarioresultaat] = {(str(r.bestand), r.plek): r for r in resultaten}

    def zicht(self, f: Feature) -> Featurezicht:
        """Return a feature as the page shows it."""
        kinderen = list(f.ast["children"])
        achtergrond = next((k["background"] for k in kinderen if "background" in k), None)
        tags = tuple(t["name"] for t in f.ast["tags"])
        return Featurezicht(
            naar=self._wegwijzer.feature(f.pad),
            bestand=self._wegwijzer.naam[f.pad],
            naam=f.naam,
            toelichting=_alinea(f.ast.get("description", "")),
            tags=tags,
            achtergrond=_stappen(achtergrond),
            scenarios=tuple(s for k in kinderen for s in self._onder(f, k, tags)),
        )

    def _onder(self, f: Feature, kind: Any, tags: tuple[str, ...]) -> Sequence[Scenariozicht]:
        if "rule" in kind:
            regel = kind["rule"]
            eigen = tags + tuple(t["name"] for t in regel["tags"])
            eigen_achtergrond = next((k["background"] for k in regel["children"] if "background" in k), None)
            voor = _stappen(eigen_achtergrond)
            scenarios = [k["scenario"] for k in regel["children"] if "scenario" in k]
            uitleg = _alinea(regel.get("description", ""))
            return [self._scenario(f, s, eigen, regel["name"], uitleg, voor) for s in scenarios]
        if "scenario" in kind:
            return [self._scenario(f, kind["scenario"], tags, "", "", ())]
        return []

    def _scenario(
        self, f: Feature, s: Any, tags: tuple[str, ...], kop: str, uitleg: str, voor: tuple[Stapzicht, ...]
    ) -> Scenariozicht:
        regel = s["location"]["line"]
        eigen = frozenset(tags) | {t["name"] for t in s["tags"]} | {t["name"] for e in s["examples"] for t in e["tags"]}
        voorbeelden = tuple(v for e in s["examples"] if (v := self._voorbeelden(f, e)) is not None)
        gevallen = tuple(g for v in voorbeelden for _, g in v.rijen) or (self._geval(f, regel, s["name"]),)
        return Scenariozicht(
            anker=f"s{regel}",
            naar=self._wegwijzer.scenario(f.pad, regel),
            naam=s["name"],
            soort=s["keyword"],
            kop=kop,
            koptoelichting=uitleg,
            toelichting=_alinea(s.get("description", "")),
            tags=eigen,
            stappen=voor + _stappen(s),
            gevallen=gevallen,
            voorbeelden=voorbeelden,
        )

    def _voorbeelden(self, f: Feature, e: Any) -> Voorbeeldzicht | None:
        if "tableHeader" not in e:
            return None
        rijen = []
        for rij in e["tableBody"]:
            cellen = tuple(c["value"] for c in rij["cells"])
            rijen.append((cellen, self._geval(f, rij["location"]["line"], ", ".join(cellen))))
        return Voorbeeldzicht(e["name"], tuple(c["value"] for c in e["tableHeader"]["cells"]), tuple(rijen))

    def _geval(self, f: Feature, plek: int, naam: str) -> Gevalzicht:
        r = self._per_plek.get((str(f.pad), plek))
        if r is None:  # never good by default: what was not run is not
            return Gevalzicht(naam, "onbruikbaar", (("niet gedraaid", "van dit scenario is geen resultaat"),), ())
        fouten = [t.fout for t in r.toetsingen if t.fout is not None] if r.stand == "geslaagd" else []
        weigering = tuple(dict.fromkeys(m.tekst for x in fouten for m in x.meldingen))
        return Gevalzicht(naam, r.stand, _fout(r), self._redenen.van(r), weigering)


def _fout(r: Scenarioresultaat) -> tuple[tuple[str, str], ...]:
    uit: list[tuple[str, str]] = []
    if r.stap is not None:
        uit.append(("bij de zin", f"{r.stap.trefwoord} {r.stap.tekst}"))
    if isinstance(r.mislukt, Mislukt):
        uit += [("verwacht", r.mislukt.verwacht), ("uitgekomen", r.mislukt.gekregen)]
    for m in r.meldingen:
        uit.append((f"{m.code}, {m.plaats}" if m.plaats else m.code, m.tekst))
        uit += [(naam, waarde) for naam, waarde in (("verwacht", m.verwacht), ("wat u kunt doen", m.doe)) if waarde]
    return tuple(uit)


def _stappen(blok: Any) -> tuple[Stapzicht, ...]:
    if blok is None:
        return ()
    uit = []
    for stap in blok["steps"]:
        tabel = stap.get("dataTable")
        rijen = tuple(tuple(c["value"] for c in r["cells"]) for r in tabel["rows"]) if tabel else ()
        uit.append(Stapzicht(stap["keyword"].strip(), stap["text"], rijen))
    return tuple(uit)


def _alinea(tekst: str) -> str:
    return re.sub(r"\s+", " ", tekst or "").strip()
