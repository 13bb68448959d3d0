"""A motivation that is right for the dossier zaak.yaml, and ways to spoil it: where tests of the checks begin."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from spreidingswet import lees_dossier
from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.lezen.bestand import lees_motivering
from spreidingswet.motivering.valideren import Validatie, valideer
from spreidingswet.regels.keuze import kies, regelboek
from spreidingswet.toetsing.toetsen import toets

ZAAK = Path(__file__).parent / "zaak.yaml"

GOED = """\
# Motivering van het verdeelbesluit voor de provincie Utrecht

## Grondslag

De minister neemt dit besluit op grond van artikel 5, eerste lid, van de Spreidingswet. De commissaris van de Koning \
brengt volgens artikel 4, tweede lid, van de Spreidingswet voor 1 november verslag uit.

Volgens de uitvoeringspraktijk tellen plaatsen mee die op 1 juli 2025 beschikbaar zijn; die dag staat niet in de wet. \
De periode van twee jaar lezen wij zo dat het telvenster loopt tot 1 februari 2026 (interpretatie tweejaarsperiode).

## Gemeente Utrecht

De voorziening Haven telt mee met 620 plaatsen. De voorziening Kinderhuis telt mee met 80 plaatsen voor amv.

Aan de gemeente Utrecht zijn 700 plaatsen toegewezen, waarvan 80 voor amv. Dat wijkt af van het verslag en van de \
indicatieve verdeling, omdat de gemeente vrijwillig meer plaatsen aanbiedt.

## Gemeente Amersfoort

De voorziening Kamp telt mee met 250 plaatsen.

Aan de gemeente Amersfoort zijn 300 plaatsen toegewezen, waarvan 20 voor amv. Dat wijkt af van het verslag en van de \
indicatieve verdeling, omdat een deel van de amv-plaatsen is geruild.

## De provincie

De provincie is niet sluitend, omdat zowel regulier als voor amv een tekort blijft.

## Bezwaar

Tegen dit besluit kan een belanghebbende binnen zes weken na de bekendmaking bezwaar maken bij de minister.
"""


KAMP_LATER: dict[str, Any] = {
    "voorzieningen.c": {"beschikbaar_vanaf": "2025-09-01", "ter_beschikking": "2025-09-01", "overbrugging_door": []}
}
"""Kamp opens after the day and nothing bridges it: it does not count."""
OVERSCHOT: dict[str, Any] = {"gemeenten": [
    {"code": "GM0344", "indicatief": {"totaal": 400, "amv": 40}, "in_verslag": {"totaal": 700, "amv": 80}},
    {"code": "GM0307", "indicatief": {"totaal": 400, "amv": 40}, "in_verslag": {"totaal": 200, "amv": 20}},
]}  # fmt: skip
"""Utrecht offers more than her indicative number, Amersfoort less."""


def lees(anders: dict[str, Any] | None = None) -> Dossier:
    """Read zaak.yaml, with other fields at the top or, with "voorzieningen.b", of one facility."""
    gegevens = yaml.load(ZAAK.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    gewoon: dict[str, Any] = _gewoon(yaml.safe_load(ZAAK.read_text(encoding="utf-8")))
    gewoon["cyclus"] = gegevens["cyclus"]
    for pad, waarde in (anders or {}).items():
        veld, _, id_ = pad.partition(".")
        if id_ and veld == "voorzieningen":
            next(v for v in gewoon[veld] if v["id"] == id_).update(waarde)
        elif id_:
            gewoon[veld][id_] = waarde
        else:
            gewoon[veld] = waarde
    return lees_dossier(gewoon)


def _gewoon(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {k: _gewoon(v) for k, v in waarde.items()}
    if isinstance(waarde, list):
        return [_gewoon(v) for v in waarde]
    return waarde.isoformat() if hasattr(waarde, "isoformat") else waarde


def toets_tekst(
    tmp_path: Path, tekst: str, anders: dict[str, Any] | None = None, naam: str = "motivering.md"
) -> Validatie:
    """Read a text as a file and check it against the dossier."""
    pad = tmp_path / naam
    pad.write_text(tekst, encoding="utf-8")
    dossier = lees(anders)
    uitkomst = toets(dossier)
    h = uitkomst.herkomst
    regelset = kies(regelboek(), h.peildatum, h.cyclus, h.interpretaties, h.zichtdatum)
    return valideer(lees_motivering(pad), dossier, uitkomst, regelset)


def van(v: Validatie, *codes: str) -> list[Bevinding]:
    """Return the findings with one of these codes."""
    return [b for b in v.bevindingen if b.code in codes]


def met(zin: str) -> str:
    """Return the good text with one more sentence, in a paragraph of its own under "De provincie"."""
    return GOED.replace("## Bezwaar", f"{zin}\n\n## Bezwaar")


def vond(tmp_path: Path, zin: str, code: str, anders: dict[str, Any] | None = None) -> list[str]:
    """Return the words of the findings of a code at one sentence more than the good text holds."""
    zonder = {(b.woorden, b.plek) for b in van(toets_tekst(tmp_path, GOED, anders), code)}
    return [b.woorden for b in van(toets_tekst(tmp_path, met(zin), anders), code) if (b.woorden, b.plek) not in zonder]
