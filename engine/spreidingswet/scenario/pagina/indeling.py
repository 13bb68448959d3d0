"""What belongs where: the rules that rest on each provision or source, and the scenarios that bear its tag."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Grondslag, InterpretatieGrondslag
from spreidingswet.regels.steunpunten import Steunpunt, steunpunten
from spreidingswet.scenario.pagina.scenariozicht import Featurezicht, Scenariozicht
from spreidingswet.scenario.pagina.wegwijzer import EenRegel, alle_gronden

Sleutel = tuple[str, str | None, str | None]
"""A source, an article or none, a lid or none."""

_TAG = re.compile(r"@(BWB[RVW][0-9]{7})(?:-([0-9][^\s-]*)(?:-([0-9][^\s-]*))?(?:-([a-z][^\s-]*))?)?")
_BRON = "@bron-"


def verwijzing(tag: str) -> Verwijzing | None:
    """Return the provision or source that a tag names, or None."""
    if tag.startswith(_BRON):
        return Verwijzing(bron=tag.removeprefix(_BRON))
    m = _TAG.fullmatch(tag)
    return Verwijzing(bron=m[1], artikel=m[2], lid=m[3], onderdeel=m[4]) if m else None


def namen(boek: Regelboek, tags: Iterable[str]) -> Iterator[tuple[str, Verwijzing]]:
    """Yield what the tags of a scenario name, each as it is cited."""
    for tag in sorted(tags):
        v = verwijzing(tag)
        if v is not None and v.bron in boek.bronnen:
            yield vindplaats(v, boek.bronnen[v.bron], verkort=True), v


@dataclass(slots=True)
class Inhoud:
    """What hangs on one provision or source, each thing once, in the order of the book or the features."""

    regels: list[EenRegel] = field(default_factory=list)
    scenarios: list[tuple[Featurezicht, Scenariozicht]] = field(default_factory=list)
    interpretaties: list[str] = field(default_factory=list)
    parameters: list[Steunpunt] = field(default_factory=list)


class Indeling:
    """Finds what belongs to a provision; `van` gives it by source, article and lid."""

    def __init__(self, boek: Regelboek, features: Sequence[Featurezicht]) -> None:
        self._bekend: set[Sleutel] = set()
        for bron, bepalingen in boek.register.bepalingen.items():
            self._bekend |= {(bron, b.artikel, lid) for b in bepalingen for lid in (b.lid, None)}
        self._inhoud: dict[Sleutel, Inhoud] = defaultdict(Inhoud)
        self.van_interpretatie: dict[str, Inhoud] = defaultdict(Inhoud)
        self._regels(boek)
        for f in features:
            for s in f.scenarios:
                plekken = [self._plek(v) for t in sorted(s.tags) if (v := verwijzing(t)) is not None]
                for sleutel in dict.fromkeys(plekken):
                    self._inhoud[sleutel].scenarios.append((f, s))
        for i in boek.interpretaties.values():
            zin = f'"{i.vraag}"'
            self.van_interpretatie[i.id].scenarios += [
                (f, s) for f in features for s in f.scenarios
                if any(zin in st.tekst for st in (*f.achtergrond, *s.stappen))
            ]  # fmt: skip

    def _regels(self, boek: Regelboek) -> None:
        for regel in boek.regels:
            gronden = alle_gronden(regel)
            for sleutel in dict.fromkeys(self._plek(g) for g in gronden if isinstance(g, Grondslag)):
                self._inhoud[sleutel].regels.append(regel)
            for id_ in dict.fromkeys(g.interpretatie for g in gronden if isinstance(g, InterpretatieGrondslag)):
                self.van_interpretatie[id_].regels.append(regel)
        for s in steunpunten(boek):
            hier = self._inhoud[self._plek(s.grondslag)]
            if s.soort == "interpretatie" and s.id not in hier.interpretaties:
                hier.interpretaties.append(s.id)
            if s.soort == "parameter" and s.id not in {p.id for p in hier.parameters}:
                hier.parameters.append(s)

    def _plek(self, v: Verwijzing) -> Sleutel:
        for sleutel in ((v.bron, v.artikel, v.lid), (v.bron, v.artikel, None)):
            if sleutel in self._bekend:
                return sleutel
        return v.bron, None, None

    def van(self, bron: str, artikel: str | None = None, lid: str | None = None) -> Inhoud:
        """Return what hangs on a provision; nothing if nothing does."""
        return self._inhoud.get((bron, artikel, lid), Inhoud())
