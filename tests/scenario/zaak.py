"""The dossier a scenario builds up, and how people write dates, numbers and places."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import spreidingswet
from spreidingswet.basis.nederlands import MAANDEN
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.regels.keuze import regelboek
from spreidingswet.toetsing.land import Land
from spreidingswet.toetsing.uitkomst import Grondslagdeel, Normwaarde, Reden, Signaal, Uitkomst, Voorzieninguitkomst

DATUM = r"\d{1,2} [a-z]+ \d{4}|een dag in [a-z]+ \d{4}|een dag in \d{4}"


def datum(tekst: str) -> str:
    """Read "1 juli 2025", "een dag in mei 2025" or "een dag in 2028"; gives ISO, reduced if need be."""
    delen = tekst.removeprefix("een dag in ").split()
    if len(delen) == 1:
        return f"{int(delen[0]):04}"
    maand = MAANDEN.index(delen[-2]) + 1
    kort = f"{int(delen[-1]):04}-{maand:02}"
    return date.fromisoformat(f"{kort}-{int(delen[0]):02}").isoformat() if len(delen) == 3 else kort


def getal(tekst: str) -> int:
    """Read 1.841, 1841, -5 or a small number in words."""
    woorden = {"geen": 0, "een": 1, "één": 1, "twee": 2, "drie": 3}
    return woorden[tekst] if tekst in woorden else int(re.sub(r"\.(?=\d{3}\b)", "", tekst))


def _code(naam: str, codes: dict[str, str]) -> str:
    gevonden = [code for code, n in codes.items() if n == naam]
    assert len(gevonden) == 1, f"{naam!r} is geen gemeente of provincie"
    return gevonden[0]


def gemeente(naam: str) -> str:
    """Return the code of a gemeente."""
    return _code(naam, indeling().gemeenten)


def provincie(naam: str) -> str:
    """Return the code of a province."""
    return _code(naam, indeling().provincies)


def regel_id(titel: str) -> str:
    """Return the id of the rule with this title."""
    gevonden = {r.id for r in regelboek().regels if r.titel == titel}
    assert len(gevonden) == 1, f"geen regel met de titel {titel!r}"
    return gevonden.pop()


def interpretatie_id(vraag: str) -> str:
    """Return the id of the interpretatie that answers this question."""
    gevonden = {i.id for i in regelboek().interpretaties.values() if i.vraag == vraag}
    assert len(gevonden) == 1, f"geen open vraag {vraag!r}"
    return gevonden.pop()


def signaal_code(titel: str) -> str:
    """Return the code of the signal whose rule has this title."""
    regels = [r for r in regelboek().regels if r.titel == titel]
    gevonden: set[str] = {s for r in regels if (s := getattr(r, "signaal", None))}
    assert len(gevonden) == 1, f"geen signaal met de titel {titel!r}"
    return gevonden.pop()


def vindplaatsen(grondslag: tuple[Grondslagdeel, ...]) -> set[tuple[str, str]]:
    """Return where something rests on, in full and in short, each with its authority."""
    return {(naam, g.rechtskracht.replace("_", " ")) for g in grondslag for naam in (g.vindplaats, g.verkort)}


@dataclass
class Zaak:
    """What a scenario has said so far."""

    dossier: dict[str, Any] = field(
        default_factory=lambda: {"versie": 1, "cyclus": "2024", "peildatum": "2024-12-20", "voorzieningen": []}
    )
    opties: dict[str, str] = field(default_factory=dict)
    uitkomst: Uitkomst | None = None
    fout: spreidingswet.SpreidingswetFout | None = None
    opgaven: dict[str, int] = field(default_factory=dict)
    land: Land | None = None

    def voorziening(self, naam: str | None) -> dict[str, Any]:
        """Return a facility by name; without a name the only or first one."""
        lijst: list[dict[str, Any]] = self.dossier["voorzieningen"]
        if naam is None:
            return lijst[0]
        return next(v for v in lijst if v["naam"] == naam)

    def zet(self, naam: str | None, veld: str, waarde: Any) -> None:
        """Set a field of a facility; None makes the fact unknown."""
        v = self.voorziening(naam)
        if waarde is None and veld not in ("doelgroep", "exploitant"):
            v.pop(veld, None)
        else:
            v[veld] = waarde

    def toets(self) -> None:
        """Evaluate the dossier as it stands."""
        try:
            self.uitkomst = spreidingswet.toets(spreidingswet.lees_dossier(self.dossier), interpretaties=self.opties)
        except spreidingswet.SpreidingswetFout as fout:
            self.fout = fout

    @property
    def uit(self) -> Uitkomst:
        """Return the outcome."""
        assert self.uitkomst is not None, self.fout
        return self.uitkomst

    def oordeel(self, naam: str | None) -> Voorzieninguitkomst:
        """Return the judgement on a facility."""
        id_ = self.voorziening(naam)["id"]
        return next(v for v in self.uit.voorzieningen if v.id == id_)

    def reden(self, titel: str, naam: str | None = None, gemeente_: str | None = None) -> Reden:
        """Return the reason that a rule gave: about the province, an exchange, a gemeente if named, or a facility."""
        id_ = regel_id(titel)
        if self.land is not None:
            return next(r for r in self.land.redenen if r.regel == id_)
        redenen = [r for r in self.uit.provincie.redenen if r.regel == id_]
        redenen += [r for x in self.uit.uitruil for r in x.redenen if r.regel == id_]
        if gemeente_ is not None:
            redenen += [
                r for g in self.uit.gemeenten if g.code == gemeente(gemeente_) for r in g.redenen if r.regel == id_
            ]
        if self.dossier["voorzieningen"]:
            redenen += [r for r in self.oordeel(naam).redenen if r.regel == id_]
        assert redenen, f"geen reden van de regel {titel!r}"
        return redenen[0]

    def norm(self, titel: str) -> Normwaarde:
        """Return the date that a rule tests against."""
        norm = self.reden(titel).norm
        assert norm is not None, f"de regel {titel!r} noemt geen norm"
        return norm

    def grenzen(self, titel: str, naam: str | None, gemeente_: str | None) -> tuple[int | str | None, int | str | None]:
        """Return the smallest and the largest number that a rule computed; None where there is no bound."""
        berekening = self.reden(titel, naam, gemeente_).berekening
        assert berekening is not None, f"de regel {titel!r} rekent niet"
        return berekening.waarde, berekening.hoogstens

    def signalen(self, titel: str) -> list[Signaal]:
        """Return the signals with this title."""
        code = signaal_code(titel)
        return [s for s in self.uit.signalen if s.code == code]
