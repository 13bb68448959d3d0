"""Record what the official text of an instrument is now: a fingerprint of every provision, per version."""

from __future__ import annotations

from spreidingswet.bronnen.model import Bron
from spreidingswet.bronnen.register import sleutel
from spreidingswet.bronnen.wetteksten import Wetteksten

KOP = """\
# Vingerafdrukken (SHA-256) van de genormaliseerde tekst van elke bepaling, per versie. Gemaakt met
# `spreidingswet wetgeving vastleggen` nadat iemand de tekst heeft gelezen; niet met de hand wijzigen.
"""


def vingerafdrukken(bron: Bron, teksten: Wetteksten) -> str:
    """Return the file wetgeving/vingerafdrukken/<BWB>.yaml for the versions that the register knows.

    A place that occurs twice in a text is left out: no reference to it is exact. Raises BronFout if a text is
    missing or cannot be read.
    """
    regels = [KOP + "schema_versie: 1", f"bron: {bron.id}", "versies:"]
    bekend = {v.van for v in bron.versies}
    for v in teksten.versies(bron.id):
        if v.van not in bekend:
            continue
        afdrukken: dict[str, str | None] = {}
        for plaats, bepaling in teksten.tekst(bron.id, v.label).alle():
            k = sleutel(plaats)
            afdrukken[k] = bepaling.vingerafdruk if k not in afdrukken else None
        regels += [f"  - van: {v.van}", "    bepalingen:"]
        regels += [f'      "{k}": "{a}"' for k, a in afdrukken.items() if a is not None]
    return "\n".join(regels) + "\n"
