"""Running scenarios with someone looking on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.dekking.invoer import EenRegel, Invoernamen, invoernamen
from spreidingswet.scenario.dekking.model import Scenarioplek
from spreidingswet.scenario.dekking.waarnemer import Waarnemer
from spreidingswet.scenario.omgeving import omgeving
from spreidingswet.scenario.stappen import zinnenboek
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, Voorbereid, speel


@dataclass(frozen=True, slots=True)
class Waargenomen:
    """What a run showed; scenario number i of the observations is `plekken[i]`, with `resultaten[i]`."""

    waarnemer: Waarnemer
    plekken: tuple[Scenarioplek, ...]
    resultaten: tuple[Scenarioresultaat, ...]


def neem_waar(
    gereed: Voorbereid,
    boek: Regelboek,
    *,
    bewaar: bool = True,
    extra: Callable[[EenRegel], Invoernamen] = invoernamen,
    voortgang: Callable[[Scenarioresultaat], None] | None = None,
) -> Waargenomen:
    """Run every scenario once by the direct reading, and keep what was seen of every rule.

    bewaar: whether the results keep the outcomes; extra: see Waarnemer. Files that cannot be used are left out: they
    are in `gereed.fouten`.
    """
    waarnemer = Waarnemer(extra)
    waar = omgeving(boek, lezing=waarnemer, bewaar=bewaar)
    zinnen = zinnenboek()
    plekken: list[Scenarioplek] = []
    resultaten: list[Scenarioresultaat] = []
    for feature in gereed.features:
        for scenario in feature.scenarios:
            waarnemer.scenario = len(plekken)
            waar.vergeet()  # what another scenario did before must be seen in this one too
            plekken.append(Scenarioplek(feature.pad, scenario.plek, scenario.naam))
            resultaten.append(speel(feature.pad, scenario, waar, zinnen))
            if voortgang:
                voortgang(resultaten[-1])
    return Waargenomen(waarnemer, tuple(plekken), tuple(resultaten))
