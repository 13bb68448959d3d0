"""How a report shows what a reason rests on: each source with its authority, and the norm with its own source."""

from __future__ import annotations

from collections.abc import Sequence

from spreidingswet.basis.nederlands import datum_uit_tekst, getal
from spreidingswet.rapport.opmaak import RECHTSKRACHT
from spreidingswet.toetsing.uitkomst import Grondslagdeel, Normwaarde

_ZEKERHEID = {"tekst": "", "tweede_hand": "; tweede hand", "afgeleid": "; afgeleid"}
_VERIFICATIE = {
    "samenvatting_gezien": "; alleen samenvatting gezien",
    "pers": "; alleen pers",
    "niet_gezien": "; niet gezien",
}


def een(g: Grondslagdeel, *, verkort: bool = False) -> str:
    """Say one basis: artikel 7, eerste lid, onderdeel a, Spreidingswet (wet; afgeleid)."""
    if g.rechtskracht == "interpretatie":
        return g.vindplaats
    zeker = _ZEKERHEID[g.zekerheid] + _VERIFICATIE.get(g.verificatie or "", "")
    return f"{g.verkort if verkort else g.vindplaats} ({RECHTSKRACHT[g.rechtskracht]}{zeker})"


def alle(grondslag: Sequence[Grondslagdeel], *, verkort: bool = True) -> str:
    """Say every basis of a reason in one line, each once."""
    return "; ".join(dict.fromkeys(een(g, verkort=verkort) for g in grondslag))


def norm(n: Normwaarde) -> str:
    """Say a norm: de realisatiedatum, 1 juli 2025 (vastgesteld): verdeelbesluiten 2024 (besluit; ...)."""
    waarde = datum_uit_tekst(n.waarde) if isinstance(n.waarde, str) else getal(n.waarde)
    return f"{n.omschrijving}, {waarde} ({n.stand}): {alle(n.grondslag)}"
