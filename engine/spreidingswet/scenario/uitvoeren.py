"""Running features: in this process, against any rule book, without state that outlives the run."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.feature import Feature, Scenario, Stap, lees_feature, vind
from spreidingswet.scenario.fouten import Mislukt, met_plek, verschil_is_weg
from spreidingswet.scenario.lint import lint
from spreidingswet.scenario.omgeving import Omgeving, Toetsing, omgeving
from spreidingswet.scenario.stappen import zinnenboek
from spreidingswet.scenario.tags import VERSCHIL
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Zinnenboek

Stand = Literal["geslaagd", "verschil", "mislukt", "onbruikbaar"]
"""What became of a scenario; verschil: it is tagged as a known disagreement with the rules, and it is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scenarioresultaat:
    """What became of a scenario. `bestand` and `plek` (a line) tell it apart from all others."""

    bestand: Path
    scenario: Scenario | None
    """None where the file as a whole cannot be used: then `meldingen` says why."""
    stand: Stand
    stap: Stap | None = None
    """The step at which it stopped; None where it was done."""
    mislukt: Mislukt | None = None
    meldingen: tuple[Melding, ...] = ()
    toetsingen: tuple[Toetsing, ...] = ()
    """Every evaluation that the scenario did, in order."""

    @property
    def plek(self) -> int:
        """Return the line of the scenario, or of its row of examples."""
        return self.scenario.plek if self.scenario else 0


@dataclass(slots=True)
class Voorbereid:
    """Features that were read, checked and whose steps were recognised: they can be run many times.

    fouten: per file what is wrong with it, so that nothing in it is run.
    """

    features: list[Feature] = field(default_factory=list)
    fouten: dict[Path, tuple[Melding, ...]] = field(default_factory=dict)


def bereid_voor(bestanden: Iterable[Path | Feature], boek: Regelboek) -> Voorbereid:
    """Read and check features; the rule book says which provisions and sources a tag can name.

    Raises InvoerFout (SW-I01, SW-S30) if there is nothing to read.
    """
    uit = Voorbereid()
    for bestand in bestanden:
        for deel in [bestand] if isinstance(bestand, Feature) else vind([bestand]):
            try:
                feature = deel if isinstance(deel, Feature) else lees_feature(deel)
            except InvoerFout as fout:
                uit.fouten[Path(str(deel))] = fout.meldingen
                continue
            if fouten := lint(feature, boek):
                uit.fouten[feature.pad] = tuple(fouten)
            else:
                uit.features.append(feature)
    return uit


def voer_uit(
    bestanden: Sequence[Path | Feature] | Voorbereid,
    *,
    regelboek: Regelboek | None = None,
    snel: bool = False,
    alleen: Callable[[Feature, Scenario], bool] | None = None,
    voortgang: Callable[[Scenarioresultaat], None] | None = None,
    waar: Omgeving | None = None,
) -> list[Scenarioresultaat]:
    """Run every scenario of these files and folders, in order.

    regelboek: default the rules of the program; snel: by the direct reading only (for many runs); alleen: which
    scenarios; voortgang: called with each result; waar: an environment to use instead of a new one. For many runs over
    the same features give what `bereid_voor` made. Raises InvoerFout (SW-I01, SW-S30) if there is nothing to run.
    """
    waar = waar or omgeving(regelboek, snel=snel)
    gereed = bestanden if isinstance(bestanden, Voorbereid) else bereid_voor(bestanden, waar.boek)
    uit: list[Scenarioresultaat] = []
    for resultaat in _resultaten(gereed, waar, alleen):
        uit.append(resultaat)
        if voortgang:
            voortgang(resultaat)
    return uit


def _resultaten(
    gereed: Voorbereid, waar: Omgeving, alleen: Callable[[Feature, Scenario], bool] | None
) -> Iterator[Scenarioresultaat]:
    zinnen = zinnenboek()
    for pad, meldingen in gereed.fouten.items():
        yield Scenarioresultaat(bestand=pad, scenario=None, stand="onbruikbaar", meldingen=meldingen)
    for feature in gereed.features:
        for scenario in feature.scenarios:
            if alleen is None or alleen(feature, scenario):
                yield speel(feature.pad, scenario, waar, zinnen)


def speel(pad: Path, scenario: Scenario, waar: Omgeving, zinnen: Zinnenboek) -> Scenarioresultaat:
    """Run one scenario."""
    vanaf = len(waar.gezien)
    zaak = Zaak(waar)
    stap: Stap | None = None
    stand: Stand = "geslaagd"
    mislukt: Mislukt | None = None
    meldingen: tuple[Melding, ...] = ()
    try:
        for stap in scenario.stappen:
            zin, gaten = zinnen.herken(stap.soort, stap.tekst)
            zin.doe(zaak, gaten, stap.tabel)
        stap = None
        if VERSCHIL in scenario.tags:
            stand, mislukt = "mislukt", verschil_is_weg()
    except Mislukt as fout:
        stand, mislukt = "verschil" if VERSCHIL in scenario.tags else "mislukt", fout
    except InvoerFout as fout:
        assert stap is not None
        stand, meldingen = "onbruikbaar", met_plek(fout, str(pad), stap.regel)
    toetsingen = tuple(waar.gezien[vanaf:])
    del waar.gezien[vanaf:]  # they go with the result; the environment does not grow
    return Scenarioresultaat(
        bestand=pad,
        scenario=scenario,
        stand=stand,
        stap=stap,
        mislukt=mislukt,
        meldingen=meldingen,
        toetsingen=toetsingen,
    )
