"""Arguments that several commands share."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import click

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.bronnen.cache import cachemap
from spreidingswet.bronnen.wetteksten import Wetteksten


class Dagsoort(click.ParamType[date]):
    """A day written jjjj-mm-dd and nothing else."""

    name = "jjjj-mm-dd"

    def convert(self, value: Any, param: click.Parameter | None, _ctx: click.Context | None) -> date:
        """Return the day. Raises InvoerFout (SW-A02)."""
        try:
            if isinstance(value, date):
                return value
            if len(value) != len("2025-07-01"):
                raise ValueError
            return date.fromisoformat(value)
        except ValueError as fout:
            waar = param.opts[0] if param else ""
            raise InvoerFout(
                Melding("SW-A02", f"{value!r} is geen bestaande datum", plaats=waar, verwacht="jjjj-mm-dd")
            ) from fout


peildatum_optie = click.option(
    "--peildatum", type=Dagsoort(), default=None, help="Dag waarop het recht wordt toegepast (jjjj-mm-dd)."
)
zichtdatum_optie = click.option(
    "--zichtdatum", type=Dagsoort(), default=None,
    help="Dag vanaf welke het recht wordt bekeken; anders de peildatum. Van belang bij terugwerkende kracht.",
)  # fmt: skip
bron_optie = click.option(
    "--bron", metavar="MAP", default=None, help="Map met officiële teksten, zoals de officiële bron ze aanbiedt."
)


def wetteksten(bron: str | None) -> Wetteksten:
    """Return the official texts: of a folder, or what was fetched before.

    Raises InvoerFout (SW-A08) if the folder that was asked for is not one.
    """
    if bron is None:
        return Wetteksten(cachemap())
    if not Path(bron).is_dir():
        raise InvoerFout(
            Melding("SW-A08", "de map met officiële teksten bestaat niet", bron, "--bron",
                    "een map met {BWB-id}/manifest.xml", "controleer het pad")
        )  # fmt: skip
    return Wetteksten(Path(bron))


interpretatie_optie = click.option(
    "--interpretatie", "interpretaties", multiple=True, metavar="ID=OPTIE", help="Kies een optie van een interpretatie."
)


def lees_opties(paren: tuple[str, ...]) -> dict[str, str]:
    """Return the chosen options by interpretatie. Raises InvoerFout (SW-A04)."""
    uit: dict[str, str] = {}
    for paar in paren:
        id_, is_, optie = paar.partition("=")
        if not is_ or id_ in uit:
            wat = "staat er twee keer" if is_ else "is geen keuze"
            raise InvoerFout(
                Melding("SW-A04", f"{paar!r} {wat}", plaats="--interpretatie", verwacht="ID=OPTIE, elk een keer",
                        doe="bekijk: spreidingswet regels")
            )  # fmt: skip
        uit[id_] = optie
    return uit
