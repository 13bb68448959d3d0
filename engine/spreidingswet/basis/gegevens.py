"""Where the rules and the register of sources are: in a checkout beside `engine/`, in a wheel inside the package."""

from __future__ import annotations

from pathlib import Path

from spreidingswet.basis.fouten import Melding, RegelFout

_PAKKET = Path(__file__).resolve().parent.parent


def map_van(naam: str) -> Path:
    """Return the folder `rules` or `wetgeving`.

    An installed wheel carries them in `_gegevens`; a checkout (also an editable install) has them at its top.
    Raises RegelFout (SW-R01) if neither is there.
    """
    for kandidaat in (_PAKKET / "_gegevens" / naam, _PAKKET.parent.parent / naam):
        if kandidaat.is_dir():
            return kandidaat
    raise RegelFout(
        Melding(
            "SW-R01",
            f"de map {naam!r} met de gegevens van het programma is niet gevonden",
            bestand=str(_PAKKET),
            verwacht="een volledige installatie van spreidingswet",
            doe="installeer het pakket opnieuw",
        )
    )
