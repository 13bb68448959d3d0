"""The country as far as it is known: several provinces evaluated, and the rules about the whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from pydantic import TypeAdapter

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier import feiten
from spreidingswet.dossier.model import Dossier
from spreidingswet.lezingen.lezing import Lezing
from spreidingswet.regels.keuze import Regelset, kies
from spreidingswet.toetsing.loper import Loper, Stand
from spreidingswet.toetsing.redenen import Schrijver
from spreidingswet.toetsing.toetsen import Rekenwijze, gewoon, toets
from spreidingswet.toetsing.uitkomst import Reden, Uitkomst
from spreidingswet.toetsing.vergelijken import vergelijk

DOELEN = ("som_van_de_opgaven", "som_van_de_opgaven_verschil")


@dataclass(frozen=True, slots=True, kw_only=True)
class Land:
    """The outcome of each province, in order of code, and what the rules say of the country."""

    uitkomsten: tuple[Uitkomst, ...]
    redenen: tuple[Reden, ...]

    def als_dict(self) -> dict[str, Any]:
        """Return everything as JSON data."""
        redenen = TypeAdapter(tuple[Reden, ...]).dump_python(self.redenen, mode="json")
        return {"versie": 1, "provincies": [u.als_dict() for u in self.uitkomsten], "land": {"redenen": redenen}}


def toets_land(
    dossiers: Sequence[Dossier],
    *,
    peildatum: date | None = None,
    zichtdatum: date | None = None,
    interpretaties: Mapping[str, str] | None = None,
    wijze: Rekenwijze | None = None,
) -> Land:
    """Evaluate the dossiers of several provinces of one cycle, and the rules about the country on top of them.

    Both readings read the rules about the country and are compared. wijze: another rule book or other readings than the
    usual. Raises what `toets` raises.
    """
    op_code = sorted(dossiers, key=lambda d: d.provincie)
    wijze = wijze or gewoon()
    uitkomsten = tuple(
        toets(d, peildatum=peildatum, zichtdatum=zichtdatum, interpretaties=interpretaties, wijze=wijze)
        for d in op_code
    )
    dag = max(u.herkomst.peildatum for u in uitkomsten)
    regelset = kies(wijze.boek, dag, op_code[0].cyclus, interpretaties, zichtdatum)
    alle = wijze.lezingen
    verlopen = [_Landverloop(_lees(lezing, regelset, op_code, dag)) for lezing in alle]
    vergelijk([lezing.naam for lezing in alle], verlopen)
    return Land(uitkomsten=uitkomsten, redenen=Schrijver(regelset).redenen("land", verlopen[0].land, {}))


@dataclass(frozen=True, slots=True)
class _Landverloop:
    land: Stand

    def alle(self) -> list[tuple[str, Stand]]:
        return [("land", self.land)]


def _lees(lezing: Lezing, regelset: Regelset, dossiers: Sequence[Dossier], dag: date) -> Stand:
    """Return what one reading finds about the country."""
    cbs = indeling()
    definities = list(regelset.boek.feiten.values())
    provincies = [
        Stand(
            d.provincie,
            cbs.naam(d.provincie),
            {
                **feiten.van_provincie(d, dag, dag, regelset.normen["realisatiedatum"].stand),
                **feiten.algemeen("provincie", d.provincie, d, d, definities),
            },
        )
        for d in dossiers
    ]
    land = Stand(
        "NL", "Nederland", {**feiten.algemeen("land", "NL", None, dossiers[0], definities), **feiten.van_land()}
    )
    loper = Loper(lezing, regelset, None, {"land": DOELEN})
    if len(provincies) < len(cbs.provincies):
        loper.onvolledig = frozenset({"provincies"})
    leden: dict[str, list[Stand]] = {"provincies": provincies}
    loper.gebieden({"gemeente": [], "provincie": [], "land": [land]}, lambda *_: leden, lambda *_: land)
    return land
