"""What a scenario has said so far, what came out, and holding that against what is expected."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.scenario.fouten import Mislukt, onbruikbaar
from spreidingswet.scenario.omgeving import Omgeving
from spreidingswet.scenario.zeggen import zeg
from spreidingswet.toetsing.land import Land
from spreidingswet.toetsing.uitkomst import Grondslagdeel, Normwaarde, Reden, Signaal, Uitkomst, Voorzieninguitkomst
from spreidingswet.verdeling.uitkomst import Verdeling


def vindplaatsen(grondslag: tuple[Grondslagdeel, ...]) -> set[tuple[str, str]]:
    """Return where something rests on, in full and in short, each with its authority."""
    return {(naam, g.rechtskracht.replace("_", " ")) for g in grondslag for naam in (g.vindplaats, g.verkort)}


@dataclass(slots=True)
class Sleutelinvoer:
    """A table of gemeenten in the making."""

    rijen: list[tuple[str, str, str]] = field(default_factory=list)
    gegeven: dict[str, int] = field(default_factory=dict)
    cyclus: str = "2024"
    verdeling: Verdeling | None = None


@dataclass(slots=True)
class Zaak:
    """One scenario at work. Nothing in it outlives the scenario but what `omgeving` records."""

    omgeving: Omgeving
    dossier: dict[str, Any] = field(
        default_factory=lambda: {"versie": 1, "cyclus": "2024", "peildatum": "2024-12-20", "voorzieningen": []}
    )
    opties: dict[str, str] = field(default_factory=dict)
    opgaven: dict[str, int] = field(default_factory=dict)
    sleutel: Sleutelinvoer = field(default_factory=Sleutelinvoer)
    uitkomst: Uitkomst | None = None
    land: Land | None = None
    fout: SpreidingswetFout | None = None

    # -- what has been said ----------------------------------------------------------------------------------------

    @property
    def provincie(self) -> str:
        """Return the code of the province of the dossier. Raises InvoerFout (SW-S27) if none was named."""
        if "provincie" not in self.dossier:
            raise onbruikbaar("SW-S27", "het scenario noemt nog geen provincie", "een zin als: Gegeven de provincie X")
        code: str = self.dossier["provincie"]
        return code

    def voorziening(self, naam: str | None) -> dict[str, Any]:
        """Return a facility by name; without a name the first one. Raises InvoerFout (SW-S27)."""
        lijst: list[dict[str, Any]] = self.dossier["voorzieningen"]
        for v in lijst:
            if naam is None or v["naam"] == naam:
                return v
        if not lijst:
            raise onbruikbaar(
                "SW-S27",
                "het scenario noemt nog geen voorziening",
                "een zin als: Gegeven een voorziening in X die aan alle voorwaarden voldoet",
            )
        namen = opsomming([f'"{v["naam"]}"' for v in lijst], "of")
        raise onbruikbaar("SW-S27", f'het scenario noemt geen voorziening "{naam}"', namen)

    def zet(self, naam: str | None, veld: str, waarde: Any) -> None:
        """Set a field of a facility; None makes the fact unknown."""
        v = self.voorziening(naam)
        if waarde is None and veld not in ("doelgroep", "exploitant"):
            v.pop(veld, None)
        else:
            v[veld] = waarde

    def van_gemeente(self, code: str) -> dict[str, Any]:
        """Return the entry of a gemeente, made if it was not there."""
        lijst: list[dict[str, Any]] = self.dossier.setdefault("gemeenten", [])
        for deel in lijst:
            if deel["code"] == code:
                return deel
        lijst.append({"code": code})
        return lijst[-1]

    def uitruil(self, nummer: int = -1) -> dict[str, Any]:
        """Return an exchange, the last one unless said otherwise. Raises InvoerFout (SW-S27)."""
        lijst: list[dict[str, Any]] = self.dossier.get("uitruil", [])
        if not lijst:
            raise onbruikbaar(
                "SW-S27", "het scenario noemt nog geen uitruil", "een zin als: Gegeven X staat 20 af aan Y"
            )
        return lijst[nummer]

    @property
    def verdeelbesluit(self) -> dict[str, Any]:
        """Return the entry of the verdeelbesluit, made if it was not there."""
        besluit: dict[str, Any] = self.dossier.setdefault("verdeelbesluit", {})
        return besluit

    # -- names of rules and questions ------------------------------------------------------------------------------

    def regel_id(self, titel: str) -> str:
        """Return the id of the rule with this title. Raises InvoerFout (SW-S25)."""
        return _een({r.titel: r.id for r in self.omgeving.boek.regels}, titel, "regel met de titel")

    def interpretatie_id(self, vraag: str) -> str:
        """Return the id of the interpretatie that answers this question. Raises InvoerFout (SW-S25)."""
        return _een({i.vraag: i.id for i in self.omgeving.boek.interpretaties.values()}, vraag, "open vraag")

    # -- what came out ---------------------------------------------------------------------------------------------

    def toets(self) -> None:
        """Evaluate the dossier as it stands."""
        self.provincie  # noqa: B018 (raises where none was named)
        try:
            self.uitkomst = self.omgeving.toets(self.dossier, self.opties)
        except SpreidingswetFout as fout:
            self.fout = fout

    @property
    def uit(self) -> Uitkomst:
        """Return the outcome. Raises Mislukt if there is none, InvoerFout (SW-S27) if none was asked for."""
        if self.uitkomst is None:
            raise self.geen_uitkomst("Als het dossier wordt getoetst")
        return self.uitkomst

    def met_varianten(self) -> Uitkomst:
        """Return the outcome with what other options of the interpretaties would change."""
        self.uit  # noqa: B018 (raises where there is none)
        return self.omgeving.toets(self.dossier, self.opties, varianten=True)

    def geen_uitkomst(self, zin: str) -> Exception:
        """Return the error for a scenario that has no outcome to look at."""
        if self.fout is not None:
            return Mislukt("een uitkomst", " ".join(m.tekst for m in self.fout.meldingen))
        return onbruikbaar("SW-S27", "het scenario heeft nog geen uitkomst", f"eerst een zin als: {zin}")

    def oordeel(self, naam: str | None) -> Voorzieninguitkomst:
        """Return the judgement on a facility."""
        id_ = self.voorziening(naam)["id"]
        return next(v for v in self.uit.voorzieningen if v.id == id_)

    def reden(self, titel: str, naam: str | None = None, gemeente: str | None = None) -> Reden:
        """Return the reason that a rule gave: about the province, an exchange, a gemeente if named, or a facility."""
        id_ = self.regel_id(titel)
        if self.land is not None:
            redenen = [r for r in self.land.redenen if r.regel == id_]
        else:
            redenen = [r for r in self.uit.provincie.redenen if r.regel == id_]
            redenen += [r for x in self.uit.uitruil for r in x.redenen if r.regel == id_]
            redenen += [r for g in self.uit.gemeenten if g.code == gemeente for r in g.redenen if r.regel == id_]
            if self.dossier["voorzieningen"]:
                redenen += [r for r in self.oordeel(naam).redenen if r.regel == id_]
        if not redenen:
            raise Mislukt(f'een reden van de regel "{titel}"', "die regel zei hier niets")
        return redenen[0]

    def norm(self, titel: str) -> Normwaarde:
        """Return the date that a rule tests against."""
        reden = self.reden(titel)
        if reden.norm is None:
            raise Mislukt(f'een dag waaraan "{titel}" toetst', "de regel noemt er geen", [reden])
        return reden.norm

    def grenzen(
        self, titel: str, naam: str | None = None, gemeente: str | None = None
    ) -> tuple[int | str | None, int | str | None]:
        """Return the smallest and the largest number that a rule computed; None where there is no bound."""
        reden = self.reden(titel, naam, gemeente)
        if reden.berekening is None:
            raise Mislukt(f'een uitkomst van "{titel}"', "de regel rekent niet", [reden])
        return reden.berekening.waarde, reden.berekening.hoogstens

    def signalen(self, titel: str) -> list[Signaal]:
        """Return the signals with this title. Raises InvoerFout (SW-S25)."""
        regels = self.omgeving.boek.regels
        codes = {r.titel: s for r in regels if (s := getattr(r, "signaal", None))}
        code = _een(codes, titel, "signaal met de titel")
        return [s for s in self.uit.signalen if s.code == code]

    # -- what is expected ------------------------------------------------------------------------------------------

    def gelijk(self, wat: str, verwacht: Any, gekregen: Any, redenen: Iterable[Reden] = ()) -> None:
        """Raise Mislukt unless what came out is what was expected."""
        if verwacht != gekregen:
            raise Mislukt(f"{wat}: {zeg(verwacht)}", zeg(gekregen), redenen)

    def redenen_van(self, naam: str | None) -> list[Reden]:
        """Return the reasons behind the judgement on a facility: the decisive ones, else all that are not yes."""
        v = self.oordeel(naam)
        return [r for r in v.redenen if r.regel in v.doorslaggevend] or [r for r in v.redenen if r.uitkomst != "ja"]

    def momentopname(self) -> dict[str, Any]:
        """Return a copy of the dossier as it stands."""
        return copy.deepcopy(self.dossier)


def _een(keuzes: dict[str, str], tekst: str, wat: str) -> str:
    if tekst in keuzes:
        return keuzes[tekst]
    lijkt = [f'"{t}"' for t in get_close_matches(tekst, keuzes, n=3, cutoff=0.5)]
    doe = f"bedoelt u {opsomming(lijkt, 'of')}?" if lijkt else "bekijk de titels: spreidingswet regels"
    raise onbruikbaar("SW-S25", f'er is geen {wat} "{tekst}"', doe=doe)
