"""What names in a rule mean: facts, amounts and conclusions of a rule book, and the gaps in sentences."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from functools import lru_cache
from typing import Literal

from spreidingswet.basis.fouten import Melding
from spreidingswet.regels.laden import Plek, Regelboek
from spreidingswet.regels.model import Beslisregel, Feitdefinitie, Rekenregel, Signaalregel
from spreidingswet.regels.wandelen import ANDER, gebied

Regel = Beslisregel | Rekenregel | Signaalregel
_GAT = re.compile(r"\{([^}]*)\}")


@lru_cache(maxsize=32)
def grootheden(boek: Regelboek, onderwerp: str) -> Mapping[str, Rekenregel]:
    """Return the rules that compute an amount for a subject, by amount. The rule book must be complete."""
    return {r.grootheid: r for r in boek.regels if isinstance(r, Rekenregel) and r.onderwerp == onderwerp}


def feit(boek: Regelboek, onderwerp: str, naam: str) -> Feitdefinitie | None:
    """Return the definition of a fact as a rule on this subject writes it; a computed amount serves as one too."""
    onderwerp, naam = waarover(naam, onderwerp)
    if (definitie := boek.feiten.get(f"{onderwerp}.{naam}")) is not None:
        return definitie
    if (r := grootheden(boek, onderwerp).get(naam)) is not None:
        soort: Literal["datum", "getal"] = "datum" if r.eenheid == "dag" else "getal"
        return Feitdefinitie(naam=naam, onderwerp=r.onderwerp, type=soort, omschrijving=r.stelling, eenheid=r.eenheid)
    return None


def waarover(naam: str, onderwerp: str) -> tuple[str, str]:
    """Return the subject a name in a rule is about, and the name without its prefix."""
    if naam.startswith(ANDER):
        return "voorziening", naam.removeprefix(ANDER)
    return gebied(naam, onderwerp)  # type: ignore[arg-type]


@lru_cache(maxsize=32)
def conclusies(boek: Regelboek, onderwerp: str) -> Set[str]:
    """Return what is decided about a subject. The rule book must be complete."""
    return {r.conclusie for r in boek.regels if isinstance(r, Beslisregel) and r.onderwerp == onderwerp}


def concludeert(regel: Regel) -> str:
    """Return the name of what a rule decides, computes or signals."""
    if isinstance(regel, Beslisregel):
        return regel.conclusie
    return regel.grootheid if isinstance(regel, Rekenregel) else regel.signaal


def gaten(regel: Regel) -> set[str]:
    """Return the names between braces in the sentences of a rule."""
    if isinstance(regel, Beslisregel):
        z = regel.zinnen
        return {g for zin in (z.ja, z.nee, z.onbekend, z.niet_van_toepassing or "") for g in _GAT.findall(zin)}
    return set(_GAT.findall(regel.zin))


def fout(code: str, tekst: str, plek: Plek, regel: Regel, verwacht: str) -> Melding:
    """Return a fault in a rule."""
    return Melding(code, f"regel {regel.id!r}: {tekst}", plek.bestand, str(plek), verwacht)
