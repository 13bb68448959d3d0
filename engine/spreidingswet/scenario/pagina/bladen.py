"""The pages about sources and articles: sections with texts, rules, scenarios and what is missing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from spreidingswet.basis.nederlands import hoofdletter
from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.steunpunten import Steunpunt
from spreidingswet.scenario.dekking.model import Bepalingdekking, Dekking, Gat
from spreidingswet.scenario.pagina.bepalingzicht import Bepalingkijker, Tekstzicht, naam, per_plek
from spreidingswet.scenario.pagina.indeling import Indeling, Inhoud
from spreidingswet.scenario.pagina.regelzicht import Regelkijker, Regelzicht
from spreidingswet.scenario.pagina.scenariozicht import Featurezicht, Scenariozicht
from spreidingswet.scenario.pagina.wegwijzer import EenRegel, Wegwijzer, plek


@dataclass(frozen=True, slots=True)
class Kopgroep:
    """The scenarios of a feature under one Regel."""

    kop: str
    toelichting: str
    scenarios: tuple[Scenariozicht, ...]


@dataclass(frozen=True, slots=True)
class Featuregroep:
    """The scenarios of a feature that belong to a section."""

    feature: Featurezicht
    koppen: tuple[Kopgroep, ...]


@dataclass(frozen=True, slots=True)
class Vraag:
    """An interpretatie that is read in a provision."""

    vraag: str
    naar: str


@dataclass(frozen=True, slots=True)
class Sectie:
    """A provision, or what is about a whole article or source. elders: what is shown higher up on the same page."""

    anker: str
    kop: str
    teksten: tuple[Tekstzicht, ...]
    regels: tuple[Regelzicht, ...]
    regels_elders: tuple[Regelzicht, ...]
    groepen: tuple[Featuregroep, ...]
    scenarios_elders: tuple[Scenariozicht, ...]
    vragen: tuple[Vraag, ...]
    parameters: tuple[Steunpunt, ...]
    gaten: tuple[Gat, ...]
    alle: tuple[Scenariozicht, ...]

    @property
    def gevallen(self) -> int:
        """Return how many scenarios were run, each row of examples as one."""
        return sum(len(s.gevallen) for s in self.alle)

    @property
    def mis(self) -> int:
        """Return how many of them did not come out as written."""
        return sum(g.stand not in ("geslaagd", "verschil") for s in self.alle for g in s.gevallen)


@dataclass(frozen=True, slots=True)
class Blad:
    """A page about an article, or about a source without articles."""

    naar: str
    titel: str
    opschrift: str
    bron: Bron
    secties: tuple[Sectie, ...]

    @property
    def scenarios(self) -> tuple[Scenariozicht, ...]:
        """Return the scenarios on the page, each once."""
        return tuple({s.naar: s for x in self.secties for s in x.alle}.values())

    @property
    def gevallen(self) -> int:
        """Return how many scenarios were run."""
        return sum(len(s.gevallen) for s in self.scenarios)

    @property
    def mis(self) -> int:
        """Return how many of them did not come out as written."""
        return sum(g.stand not in ("geslaagd", "verschil") for s in self.scenarios for g in s.gevallen)

    @property
    def regels(self) -> int:
        """Return how many rules are shown."""
        return sum(len(s.regels) for s in self.secties)

    @property
    def gaten(self) -> int:
        """Return how much is missing on this page."""
        return sum(len(s.gaten) + sum(r.gaten for r in s.regels) for s in self.secties)


class Bladmaker:
    """Makes the pages. Rules are made once and shown wherever they rest."""

    def __init__(
        self,
        boek: Regelboek,
        wegwijzer: Wegwijzer,
        indeling: Indeling,
        regels: Regelkijker,
        bepalingen: Bepalingkijker,
        dekking: Dekking,
    ) -> None:
        self._boek = boek
        self._wegwijzer = wegwijzer
        self._indeling = indeling
        self._bepalingen = bepalingen
        self._dekking: dict[tuple[str, str, str | None], list[Bepalingdekking]] = {}
        for b in dekking.bepalingen:
            self._dekking.setdefault((b.bron, b.artikel, b.lid), []).append(b)
        self.zichten = {(r.id, r.van): regels.zicht(r) for r in boek.regels}

    def zicht(self, regel: EenRegel) -> Regelzicht:
        """Return a rule as the page shows it."""
        return self.zichten[regel.id, regel.van]

    def artikelen(self, bron: Bron) -> Iterator[Blad]:
        """Yield the page of every article of a source that the register describes."""
        for artikel, leden in per_plek(self._boek.register.bepalingen.get(bron.id, ())).items():
            getoond: set[str] = set()
            secties = []
            if None not in leden:
                geheel = self._indeling.van(bron.id, artikel)
                if geheel.regels or geheel.scenarios or geheel.interpretaties or geheel.parameters:
                    secties.append(self._sectie("artikel", "Het artikel als geheel", (), geheel, (), getoond))
            for lid, teksten in leden.items():
                v = Verwijzing(bron=bron.id, artikel=artikel, lid=lid)
                kop = hoofdletter(vindplaats(v, bron).split(", ")[1]) if lid else "Het artikel"
                gaten = tuple(g for b in self._dekking.get((bron.id, artikel, lid), ()) for g in b.gaten)
                inhoud = self._indeling.van(bron.id, artikel, lid)
                secties.append(
                    self._sectie(plek(lid), kop, self._bepalingen.teksten(bron, teksten), inhoud, gaten, getoond)
                )
            opschriften = dict.fromkeys(t[-1].opschrift for t in leden.values())
            yield Blad(
                naar=self._wegwijzer.artikel(bron.id, artikel),
                titel=hoofdletter(naam(bron, artikel)),
                opschrift="; ".join(opschriften),
                bron=bron,
                secties=tuple(secties),
            )

    def bron(self, bron: Bron) -> Blad:
        """Return the page of a source: what rests on it as a whole."""
        sectie = self._sectie("bron", bron.titel, (), self._indeling.van(bron.id), (), set())
        return Blad(self._wegwijzer.bron(bron.id), hoofdletter(bron.verkort), bron.titel, bron, (sectie,))

    def _sectie(
        self,
        anker: str,
        kop: str,
        teksten: tuple[Tekstzicht, ...],
        inhoud: Inhoud,
        gaten: tuple[Gat, ...],
        getoond: set[str],
    ) -> Sectie:
        regels = [self.zicht(r) for r in inhoud.regels]
        nieuw = [(f, s) for f, s in inhoud.scenarios if s.naar not in getoond]
        uit = Sectie(
            anker=anker,
            kop=kop,
            teksten=teksten,
            regels=tuple(r for r in regels if r.anker not in getoond),
            regels_elders=tuple(r for r in regels if r.anker in getoond),
            groepen=groepen(nieuw),
            scenarios_elders=tuple(s for _, s in inhoud.scenarios if s.naar in getoond),
            vragen=tuple(
                Vraag(self._boek.interpretaties[i].vraag, self._wegwijzer.interpretatie(i))
                for i in inhoud.interpretaties
            ),
            parameters=tuple(inhoud.parameters),
            gaten=gaten,
            alle=tuple(s for _, s in inhoud.scenarios),
        )
        getoond |= {r.anker for r in regels} | {s.naar for _, s in nieuw}
        return uit


def groepen(paren: Sequence[tuple[Featurezicht, Scenariozicht]]) -> tuple[Featuregroep, ...]:
    """Return scenarios by feature, and by the Regel they stand under."""
    uit = []
    for _, van_feature in groupby(paren, key=lambda p: p[0].naar):
        lijst = list(van_feature)
        koppen = []
        for kop, onder in groupby(lijst, key=lambda p: p[1].kop):
            scenarios = tuple(s for _, s in onder)
            koppen.append(Kopgroep(kop, scenarios[0].koptoelichting, scenarios))
        uit.append(Featuregroep(lijst[0][0], tuple(koppen)))
    return tuple(uit)
