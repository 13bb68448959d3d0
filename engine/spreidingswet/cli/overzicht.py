"""The command `overzicht`: several provinces beside each other."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import click

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.cli.groep import spreidingswet
from spreidingswet.cli.opties import interpretatie_optie, lees_opties, peildatum_optie, zichtdatum_optie
from spreidingswet.cli.uitvoer import schrijf
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier
from spreidingswet.rapport.overzicht import overzicht_json, overzicht_tekst
from spreidingswet.toetsing.land import toets_land


@spreidingswet.command()
@click.argument("dossiers", nargs=-1, required=True, metavar="DOSSIER|MAP...")
@peildatum_optie
@zichtdatum_optie
@interpretatie_optie
@click.option("--uitvoer", type=click.Choice(["tekst", "json"]), default="tekst", help="Rapport of gegevens.")
@click.option("--naar", metavar="PAD", default=None, help="Schrijf naar een bestand.")
def overzicht(
    dossiers: Sequence[str],
    peildatum: date | None,
    zichtdatum: date | None,
    interpretaties: tuple[str, ...],
    uitvoer: str,
    naar: str | None,
) -> None:
    """Toets meer provincies en zet ze naast elkaar: per provincie of zij sluitend is en waarom, en samen het land."""
    gelezen = [lees_dossier(p) for p in _bestanden(dossiers)]
    _een_cyclus(gelezen)
    land = toets_land(gelezen, peildatum=peildatum, zichtdatum=zichtdatum, interpretaties=lees_opties(interpretaties))
    schrijf(overzicht_json(land) if uitvoer == "json" else overzicht_tekst(land), naar)


def _bestanden(paden: Sequence[str]) -> list[Path]:
    uit: list[Path] = []
    for naam in paden:
        pad = Path(naam)
        if pad.is_dir():
            hier = sorted(p for p in pad.iterdir() if p.suffix in (".yaml", ".yml", ".json"))
            if not hier:
                raise InvoerFout(
                    Melding("SW-A11", "in de map staat geen dossier", naam, verwacht="bestanden .yaml, .yml of .json")
                )
            uit += hier
        else:
            uit.append(pad)
    return uit


def _een_cyclus(dossiers: Sequence[Dossier]) -> None:
    """Raise InvoerFout (SW-A11) where the dossiers do not belong beside each other."""
    provincies = [d.provincie for d in dossiers]
    dubbel = sorted({p for p in provincies if provincies.count(p) > 1})
    cycli = sorted({d.cyclus for d in dossiers})
    if dubbel:
        tekst, verwacht = f"provincie {dubbel[0]} staat er twee keer", "van elke provincie hoogstens een dossier"
    elif len(cycli) > 1:
        tekst, verwacht = f"de dossiers gaan over verschillende cycli: {' en '.join(cycli)}", "een cyclus"
    else:
        return
    raise InvoerFout(Melding("SW-A11", tekst, verwacht=verwacht, doe="laat een dossier weg"))
