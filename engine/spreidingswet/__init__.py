"""Legally traceable decisions for the Dutch Spreidingswet.

Three names do the main job: `lees_dossier` reads a provincial dossier, `toets` decides it, and every error derives
from `SpreidingswetFout`. There is no global state to set, nothing is printed and no network is used.
"""

from spreidingswet.basis.fouten import (
    GeenRechtFout,
    InvoerFout,
    LezingenVerschillen,
    LezingFout,
    Melding,
    RegelFout,
    SpreidingswetFout,
)
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier
from spreidingswet.toetsing.toetsen import toets
from spreidingswet.toetsing.uitkomst import Uitkomst

__all__ = [
    "Dossier",
    "GeenRechtFout",
    "InvoerFout",
    "LezingFout",
    "LezingenVerschillen",
    "Melding",
    "RegelFout",
    "SpreidingswetFout",
    "Uitkomst",
    "lees_dossier",
    "toets",
]
