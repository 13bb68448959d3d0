"""A rule as the page shows it: in controlled Dutch, with what it rests on, how far that is law, and its coverage."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from spreidingswet.basis.nederlands import datum
from spreidingswet.lezingen.nederlands import Taal
from spreidingswet.rapport import grondslag as rapport
from spreidingswet.rapport.regels import regeltekst
from spreidingswet.regels.keuze import kies
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Beslisregel, Grondslag, InterpretatieGrondslag, Rekenregel
from spreidingswet.scenario.dekking.model import Gat, Regeldekking, Soort
from spreidingswet.scenario.pagina.gezag import Gezag, Grond, grond, stand
from spreidingswet.scenario.pagina.wegwijzer import EenRegel, Wegwijzer, alle_gronden
from spreidingswet.toetsing.redenen import Schrijver

GEZIEN: Mapping[Soort, str] = {
    "waar": "waar", "onwaar": "niet waar", "onbekend": "onbekend", "beslissend_waar": "beslist als zij waar is",
    "beslissend_onwaar": "beslist als zij niet waar is", "bekend": "bekend", "bepaalt": "bepaalt de uitkomst",
    "wijkt_af": "verandert het getal", "bestaat": "er is een scenario",
}  # fmt: skip
_WOORD = {"ja": "Bij ja", "nee": "Bij nee", "onbekend": "Bij onbekend", "niet_van_toepassing": "Niet van toepassing"}


@dataclass(frozen=True, slots=True)
class Deelzicht:
    """A part of a rule: what the scenarios showed of it, and what is missing."""

    tekst: str
    gezien: tuple[str, ...]
    gaten: tuple[Gat, ...]


@dataclass(frozen=True, slots=True)
class Vermelding:
    """A feature in which the rule matters, and in how many of its scenarios."""

    naam: str
    naar: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Regelzicht:
    """A rule on the page. tekst: lines with how deep each stands."""

    id: str
    anker: str
    naar: str
    titel: str
    geldig: str
    gezag: Gezag
    gezagzin: str
    tekst: tuple[tuple[int, str], ...]
    gronden: tuple[Grond, ...]
    norm: str
    zinnen: tuple[tuple[str, str], ...]
    toelichting: str
    keuze: str
    delen: tuple[Deelzicht, ...]
    vermeldingen: tuple[Vermelding, ...]

    @property
    def gaten(self) -> int:
        """Return how much is missing that is not accepted."""
        return sum(g.aanvaard is None for d in self.delen for g in d.gaten)

    @property
    def aanvaard(self) -> int:
        """Return how much is missing with a reason."""
        return sum(g.aanvaard is not None for d in self.delen for g in d.gaten)


class Regelkijker:
    """Shows rules: each as it holds on the last day that the rule book has a new rule, or on its own last day."""

    def __init__(self, boek: Regelboek, wegwijzer: Wegwijzer, dekking: Sequence[Regeldekking]) -> None:
        self._boek = boek
        self._wegwijzer = wegwijzer
        self.dag = max(r.van for r in boek.regels)
        self.cyclus = min(boek.cycli)
        self._dekking = {(r.regel, r.van): r for r in dekking}
        self._schrijvers: dict[date, tuple[Taal, Schrijver]] = {}

    def _taal(self, regel: EenRegel) -> tuple[Taal, Schrijver]:
        dag = regel.tot - timedelta(days=1) if regel.tot and regel.tot <= self.dag else self.dag
        if dag not in self._schrijvers:
            regelset = kies(self._boek, dag, self.cyclus)
            self._schrijvers[dag] = Taal(regelset), Schrijver(regelset)
        return self._schrijvers[dag]

    def grond(self, g: Grondslag | InterpretatieGrondslag, schrijver: Schrijver) -> Grond:
        """Return a basis with where it stands on the site."""
        if isinstance(g, InterpretatieGrondslag):
            naar, steunt_op = self._wegwijzer.interpretatie(g.interpretatie), ""
        else:
            naar, steunt_op = self._wegwijzer.bepaling(g), g.steunt_op or ""
        return grond(schrijver.grondslagdeel(g), naar, rol=g.rol, steunt_op=steunt_op)

    def gronden(self, bronnen: Sequence[Grondslag]) -> tuple[Grond, ...]:
        """Return what an interpretatie was read in."""
        regelset = kies(self._boek, self.dag, self.cyclus)
        schrijver = Schrijver(regelset)
        return tuple(self.grond(g, schrijver) for g in bronnen)

    def zicht(self, regel: EenRegel) -> Regelzicht:
        """Return a rule as the page shows it."""
        taal, schrijver = self._taal(regel)
        gezag, gezagzin = stand(schrijver.grondslag(regel))
        regels = [(_diepte(lijn), lijn.strip().removeprefix("- ")) for lijn in regeltekst(taal, regel) if lijn.strip()]
        norm = None if isinstance(regel, Rekenregel) else schrijver.norm(regel)
        dekking = self._dekking.get((regel.id, regel.van.isoformat()))
        return Regelzicht(
            id=regel.id,
            anker=self._wegwijzer.anker(regel),
            naar=self._wegwijzer.regel(regel),
            titel=regel.titel,
            geldig=f"geldig vanaf {datum(regel.van)}{f' tot {datum(regel.tot)}' if regel.tot else ''}",
            gezag=gezag,
            gezagzin=gezagzin,
            tekst=tuple(regels),
            gronden=tuple(dict.fromkeys(self.grond(g, schrijver) for g in alle_gronden(regel))),
            norm=rapport.norm(norm) if norm else "",
            zinnen=_zinnen(regel),
            toelichting=regel.toelichting or "",
            keuze=regel.keuze or "",
            delen=_delen(dekking) if dekking else (),
            vermeldingen=self._vermeldingen(dekking) if dekking else (),
        )

    def _vermeldingen(self, d: Regeldekking) -> tuple[Vermelding, ...]:
        per = Counter(s.bestand for s in d.scenarios)
        namen = self._wegwijzer.naam
        return tuple(Vermelding(namen[p], self._wegwijzer.feature(p), n) for p, n in per.items() if p in namen)


def _diepte(lijn: str) -> int:
    kaal = lijn.lstrip()
    return (len(lijn) - len(kaal)) // 2 + 1 if kaal.startswith("- ") else 0


def _zinnen(regel: EenRegel) -> tuple[tuple[str, str], ...]:
    if isinstance(regel, Beslisregel):
        return tuple((woord, zin) for a, woord in _WOORD.items() if (zin := getattr(regel.zinnen, a)))
    return (("Altijd" if isinstance(regel, Rekenregel) else "Als het signaal er is", regel.zin),)


def _delen(d: Regeldekking) -> tuple[Deelzicht, ...]:
    return tuple(Deelzicht(x.tekst, tuple(w for s, w in GEZIEN.items() if s in x.gezien), x.gaten) for x in d.delen)
