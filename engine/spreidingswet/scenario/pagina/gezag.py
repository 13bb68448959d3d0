"""Law, practice and interpretatie told apart: what stands behind a rule or a reason, in words and in colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from spreidingswet.rapport import grondslag as rapport
from spreidingswet.regels.dekking import DRAGEND
from spreidingswet.toetsing.uitkomst import Grondslagdeel

Gezag = Literal["wet", "praktijk", "interpretatie"]
_WET = frozenset({"wet", "amvb", "ministeriele_regeling"})


@dataclass(frozen=True, slots=True)
class Grond:
    """One thing something rests on."""

    tekst: str
    gezag: Gezag
    rol: str = ""
    steunt_op: str = ""
    naar: str = ""
    """Where it stands on the site."""


def soort(g: Grondslagdeel) -> Gezag:
    """Return whether a source is a statutory rule, an interpretatie, or something else: practice, never law."""
    if g.rechtskracht == "interpretatie":
        return "interpretatie"
    return "wet" if g.rechtskracht in _WET else "praktijk"


def grond(g: Grondslagdeel, naar: str = "", *, rol: str = "", steunt_op: str = "") -> Grond:
    """Return a basis as the page shows it."""
    return Grond(rapport.een(g, verkort=True), soort(g), rol, steunt_op, naar)


def stand(gronden: tuple[Grondslagdeel, ...]) -> tuple[Gezag, str]:
    """Return the authority of a rule as a whole, the weakest that carries it, and a sentence that says so."""
    dragend = [g for g in gronden if g.rol in DRAGEND or g.rechtskracht == "interpretatie"] or list(gronden)
    soorten = {soort(g) for g in dragend}
    hangt = "interpretatie" in soorten
    if soorten == {"interpretatie"}:
        return "interpretatie", "Interpretatie: de bronnen laten dit open"
    staart = "; hangt ook af van een interpretatie" if hangt else ""
    if "praktijk" in soorten:
        mede = "Mede praktijk: staat niet geheel in de wet" if "wet" in soorten else "Praktijk: staat niet in de wet"
        return "praktijk", mede + staart
    letterlijk = all(g.zekerheid == "tekst" for g in dragend if soort(g) == "wet")
    lezing = "Wet, in onze lezing: het voorschrift zegt het niet letterlijk"
    zin = "Wet: het voorschrift zegt het" if letterlijk else lezing
    return ("interpretatie" if hangt else "wet"), zin + staart
