"""Every rule, parameter and interpretatie against the official text: offline, per version, with exact diagnoses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date

from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.bepaling import Bepaling, Wettekst
from spreidingswet.bronnen.manifest import ManifestVersie
from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.register import Sleutel, sleutel
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.bronnen.wetteksten import Wetteksten
from spreidingswet.regels.features import Feature, features_over, raakt
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.steunpunten import Soort, Steunpunt, steunpunten
from spreidingswet.regels.tekstdiagnose import CODES, Diagnose, Kijker, Vondst, kale_plaats


@dataclass(frozen=True, slots=True)
class Tekstbevinding:
    """One difference between our records and the official text, and everything that rests on that provision."""

    code: str
    diagnose: Diagnose
    bron: str
    versie: date
    vindplaats: str
    tekst: str
    was: str = ""
    staat_er: str = ""
    doe: str = ""
    regels: tuple[str, ...] = ()
    parameters: tuple[str, ...] = ()
    interpretaties: tuple[str, ...] = ()
    features: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NietGecontroleerd:
    """A source of which no text was there to compare with."""

    bron: str
    aanhaling: str
    vastgelegd: bool
    """Whether fingerprints are recorded, so that a comparison was expected."""
    steunpunten: int


@dataclass(slots=True)
class Tekstcontrole:
    """What a comparison looked at and found."""

    bevindingen: list[Tekstbevinding] = field(default_factory=list)
    niet_gecontroleerd: list[NietGecontroleerd] = field(default_factory=list)
    bronnen: int = 0
    versies: int = 0
    steunpunten: int = 0
    bepalingen: int = 0


def controleer_tekst(boek: Regelboek, teksten: Wetteksten, features: tuple[Feature, ...] = ()) -> Tekstcontrole:
    """Compare everything that rests on an instrument of the BWB with the official texts in a folder.

    For each version in force while something rests on it: does the provision exist, do the words of `steunt_op`
    occur literally, is the recorded fingerprint still that of the text. Raises BronFout where a text that is there
    cannot be read.
    """
    uit = Tekstcontrole()
    per_bron: dict[str, list[Steunpunt]] = {}
    for s in steunpunten(boek):
        per_bron.setdefault(s.grondslag.bron, []).append(s)
    for bron in boek.bronnen.values():
        if not bron.bwb:
            continue
        punten = per_bron.get(bron.id, [])
        if teksten.heeft(bron.id):
            uit.bronnen += 1
            _Vergelijking(boek, bron, punten, teksten, features, uit).voer_uit()
        else:
            vastgelegd = bron.id in boek.register.vingerafdrukken
            uit.niet_gecontroleerd.append(NietGecontroleerd(bron.id, bron.aanhaling, vastgelegd, len(punten)))
    return uit


@dataclass(slots=True)
class _Vergelijking:
    boek: Regelboek
    bron: Bron
    punten: list[Steunpunt]
    teksten: Wetteksten
    features: tuple[Feature, ...]
    uit: Tekstcontrole

    def voer_uit(self) -> None:
        versies = self.teksten.versies(self.bron.id)
        self._versies(versies)
        for v in versies:
            self.uit.versies += 1
            self._versie(v, self.teksten.tekst(self.bron.id, v.label))

    def _meld(self, versie: date, plaats: Verwijzing, vondst: Vondst, punten: list[Steunpunt]) -> None:
        diagnose, tekst, was, staat_er, doe = vondst

        def van(soort: Soort) -> tuple[str, ...]:
            return tuple(dict.fromkeys(p.id for p in punten if p.soort == soort))

        titels = {p.titel for p in punten if p.soort == "regel"}
        over = features_over(self.features, self.bron.id, sleutel(plaats), titels) if plaats.artikel else ()
        waar = vindplaats(plaats, self.bron) if plaats.artikel else self.bron.aanhaling
        self.uit.bevindingen.append(
            Tekstbevinding(
                CODES[diagnose], diagnose, self.bron.id, versie, waar, tekst, was, staat_er, doe,
                van("regel"), van("parameter"), van("interpretatie"), over,
            )
        )  # fmt: skip

    # -- the versions as a whole ---------------------------------------------------------------------------------

    def _versies(self, versies: tuple[ManifestVersie, ...]) -> None:
        bekend = {(r.van, r.zicht): r for r in self.bron.versies}
        er_zijn = {(v.van, v.zicht_van) for v in versies}
        onbekend = {v.van for v in versies if (v.van, v.zicht_van) not in bekend}
        heel = Verwijzing(bron=self.bron.id)
        doe = f"lees de nieuwe versie, werk wetgeving/bronnen.yaml bij en herzie wat op {self.bron.aanhaling} rust"
        for v in versies:
            r = bekend.get((v.van, v.zicht_van))
            if r is None:
                geraakt = [p for p in self.punten if p.geldt_tussen(v.van, v.tot)]
                laatste = max(x.van for x in self.bron.versies)
                zin = f"er is een versie van {datum(v.van)}; de laatste in het register is van {datum(laatste)}"
                self._meld(v.van, heel, Vondst("nieuwe versie", zin, str(laatste), str(v.van), doe), geraakt)
            elif v.tot not in (r.tot, *onbekend):  # that a newer version ends it is said of the newer one
                zin = f"de versie van {datum(v.van)} geldt volgens het manifest tot {_of_heden(v.tot)}"
                geraakt = [p for p in self.punten if p.geldt_tussen(v.van, r.tot)]
                vondst = Vondst("geldigheid gewijzigd", zin, _of_heden(r.tot), _of_heden(v.tot), doe)
                self._meld(v.van, heel, vondst, geraakt)
        for (van, zicht), r in bekend.items():
            if (van, zicht) not in er_zijn:
                zin = f"het manifest kent geen versie van {datum(van)}"
                geraakt = [p for p in self.punten if p.geldt_tussen(van, r.tot)]
                self._meld(van, heel, Vondst("versie verdwenen", zin, str(van), "", doe), geraakt)

    # -- one version ---------------------------------------------------------------------------------------------

    def _versie(self, v: ManifestVersie, tekst: Wettekst) -> None:
        index: dict[Sleutel, list[tuple[Verwijzing, Bepaling]]] = {}
        for plaats, bepaling in tekst.alle():
            index.setdefault(sleutel(plaats), []).append((plaats, bepaling))
        vastgelegd = self._vastgelegd(v.van)
        kijker = Kijker(self.bron, index, vastgelegd, v.van)
        hier = [p for p in self.punten if p.grondslag.artikel and p.geldt_tussen(v.van, v.tot)]
        self.uit.steunpunten += len(hier)
        self.uit.bepalingen += len(index)
        gevonden: dict[tuple[Sleutel, Vondst], tuple[Verwijzing, list[Steunpunt]]] = {}
        for p in hier:
            vondst = kijker.diagnose(p.grondslag, p.grondslag.steunt_op)
            if vondst is not None:
                plaats = (
                    kijker.hoogste_verdwenen(p.grondslag)
                    if vondst.diagnose == "vervallen"
                    else kale_plaats(p.grondslag)
                )
                gevonden.setdefault((sleutel(plaats), vondst), (plaats, []))[1].append(p)
        geraakt = {k for k, _ in gevonden}
        for plaats, vondst in self._los(kijker, vastgelegd, geraakt):
            gevonden[sleutel(plaats), vondst] = plaats, []
        for (_, vondst), (plaats, punten) in gevonden.items():
            self._meld(v.van, plaats, vondst, punten)

    def _vastgelegd(self, van: date) -> Mapping[Sleutel, str]:
        """Return the fingerprints recorded for a version; for one we never saw those of the last one before it."""
        eerder = [t for t in self.boek.register.vingerafdrukken.get(self.bron.id, ()) if t.van <= van]
        return max(eerder, key=lambda t: t.van).bepalingen if eerder else {}

    def _los(
        self, kijker: Kijker, vastgelegd: Mapping[Sleutel, str], geraakt: set[Sleutel]
    ) -> Iterator[tuple[Verwijzing, Vondst]]:
        """Yield what changed where nothing rests on it: the smallest provision that shows the change."""
        if not vastgelegd:
            return
        afdrukken = set(vastgelegd.values())
        gezien = set(geraakt)
        nieuwe: set[Sleutel] = set()
        for k, paren in kijker.index.items():
            for plaats, bepaling in paren:
                nieuw = k not in vastgelegd and bepaling.vingerafdruk not in afdrukken
                if nieuw and not any(raakt(k, g) for g in nieuwe):
                    nieuwe.add(k)
                    if k in geraakt:  # said already, with what rests on it
                        continue
                    zin = "staat in de officiële tekst en niet in het register"
                    doe = f"voeg de bepaling toe aan wetgeving/bepalingen/{self.bron.id}.yaml, met weergave en klasse"
                    yield plaats, Vondst("onbekende bepaling", zin, "", bepaling.tekst, doe)
        gezien |= nieuwe
        # The deepest places first, so that a lid is not named for what its onderdeel already shows.
        for k in sorted(vastgelegd, key=lambda k: (-k.count("&"), k)):
            if any(raakt(k, g) for g in gezien):
                continue
            if (vondst := kijker.diagnose(plaats := kijker.verwijzing(k), None)) is not None:
                plaats = kijker.hoogste_verdwenen(plaats) if vondst.diagnose == "vervallen" else plaats
                gezien.add(sleutel(plaats))
                yield plaats, vondst


def _of_heden(dag: date | None) -> str:
    return dag.isoformat() if dag else "heden"
