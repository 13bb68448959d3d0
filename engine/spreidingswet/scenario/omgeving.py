"""What scenarios are evaluated with: a rule book, the readings, and a record of every evaluation."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.regels.laden import Regelboek
from spreidingswet.toetsing.land import Land, toets_land
from spreidingswet.toetsing.toetsen import Rekenwijze, gewoon, toets
from spreidingswet.toetsing.uitkomst import Uitkomst
from spreidingswet.verdeling.invoer import Tabel
from spreidingswet.verdeling.sleutel import verdeel
from spreidingswet.verdeling.uitkomst import Verdeling

T = TypeVar("T", Uitkomst, Land, Verdeling)


@dataclass(frozen=True, slots=True, kw_only=True)
class Toetsing:
    """One evaluation that a scenario did: what went in, and the outcome or why there is none."""

    dossier: Mapping[str, Any]
    """The dossier as data; of a division only what was given beside the table, of several provinces the shared part."""
    peildatum: date | None
    """The day the outcome states; None where there is no outcome or it has none of its own."""
    interpretaties: Mapping[str, str]
    uitkomst: Uitkomst | Land | Verdeling | None
    fout: SpreidingswetFout | None = None


@dataclass(slots=True)
class Omgeving:
    """Evaluates for scenarios. Whoever wants to see what is evaluated looks at `gezien`, or gives a `meld`.

    An evaluation that was done before in this environment is not done again (the last `onthoud` are kept); it is
    reported again.
    """

    wijze: Rekenwijze
    meld: Callable[[Toetsing], None] | None = None
    gezien: list[Toetsing] = field(default_factory=list)
    bewaar: bool = True
    """Whether `gezien` is kept; whoever does not look at it need not keep every outcome."""
    onthoud: int = 64
    _eerder: dict[str, Uitkomst | Land | Verdeling | SpreidingswetFout] = field(default_factory=dict)

    @property
    def boek(self) -> Regelboek:
        """Return the rule book."""
        return self.wijze.boek

    def vergeet(self) -> None:
        """Do again what was done before: for whoever watches the readings at work."""
        self._eerder.clear()

    def toets(self, dossier: Mapping[str, Any], opties: Mapping[str, str], *, varianten: bool = False) -> Uitkomst:
        """Evaluate a dossier given as data. Raises what `lees_dossier` and `toets` raise."""
        wijze = replace(self.wijze, varianten=varianten)
        return self._doe(
            Uitkomst,
            dossier,
            opties,
            ["toets", dossier, opties, varianten],
            lambda: toets(lees_dossier(dict(dossier)), interpretaties=opties, wijze=wijze),
        )

    def toets_land(self, basis: Mapping[str, Any], opgaven: Mapping[str, int], opties: Mapping[str, str]) -> Land:
        """Evaluate several provinces that differ in their opgave only. Raises what `toets_land` raises."""
        wijze = replace(self.wijze, varianten=False)

        def doe() -> Land:
            dossiers = [lees_dossier({**basis, "provincie": p, "opgave": {"totaal": n}}) for p, n in opgaven.items()]
            return toets_land(dossiers, interpretaties=opties, wijze=wijze)

        return self._doe(Land, basis, opties, ["land", basis, opgaven, opties], doe)

    def verdeel(self, tabel: Tabel, gegeven: Mapping[str, int], cyclus: str, dag: date) -> Verdeling:
        """Divide the need over a table. Raises what `verdeel` raises."""

        def doe() -> Verdeling:
            return verdeel(tabel, **gegeven, cyclus=cyclus, peildatum=dag, wijze=self.wijze)

        sleutel = ["verdeel", tabel.vingerafdruk, tabel.volledig, gegeven, cyclus, dag.isoformat()]
        return self._doe(Verdeling, dict(gegeven), {}, sleutel, doe)

    def _doe(
        self,
        soort: type[T],
        dossier: Mapping[str, Any],
        opties: Mapping[str, str],
        sleutel: Sequence[Any],
        doe: Callable[[], T],
    ) -> T:
        zo = json.dumps(sleutel, sort_keys=True, default=str)
        if (uit := self._eerder.pop(zo, None)) is None:
            try:
                uit = doe()
            except SpreidingswetFout as fout:
                uit = fout
        self._eerder[zo] = uit  # the last used stands last
        while len(self._eerder) > self.onthoud:
            del self._eerder[next(iter(self._eerder))]
        goed = uit if isinstance(uit, soort) else None
        dag = goed.herkomst.peildatum if isinstance(goed, (Uitkomst, Verdeling)) else None
        toetsing = Toetsing(
            dossier=json.loads(json.dumps(dossier)),
            peildatum=dag,
            interpretaties=dict(opties),
            uitkomst=goed,
            fout=uit if isinstance(uit, SpreidingswetFout) else None,
        )
        if self.bewaar:
            self.gezien.append(toetsing)
        if self.meld:
            self.meld(toetsing)
        if isinstance(uit, SpreidingswetFout):
            raise uit
        assert goed is not None  # the key names the kind
        return goed


def omgeving(
    boek: Regelboek | None = None,
    *,
    snel: bool = False,
    lezing: Lezing | None = None,
    meld: Callable[[Toetsing], None] | None = None,
    bewaar: bool = True,
) -> Omgeving:
    """Return an environment: the rules of the program or another book, by all readings, the direct or a given one."""
    gebruikelijk = gewoon()
    een = lezing or (DirecteLezing() if snel else None)
    wijze = Rekenwijze(
        boek=boek or gebruikelijk.boek, lezingen=(een,) if een else gebruikelijk.lezingen, varianten=False
    )
    return Omgeving(wijze, meld, bewaar=bewaar)
