"""The public version of a dossier: without what is not public, and without what it could be derived from.

What cannot be found out must not have been used. So the rules are applied anew to a dossier in which the hidden
facilities do not stand at all, with every number taken out that may contain their places: a sum, a difference or a
restopgave from which they could be subtracted is then never computed (keuze 0044).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier, Voorziening
from spreidingswet.toetsing.toetsen import toets
from spreidingswet.toetsing.uitkomst import Uitkomst

VERVANGING = "niet openbaar"
# Numbers of places of a gemeente in which a facility may be counted. Indicatief and inwoners are published before there
# is any facility, and stay.
_GEMEENTE = ("in_verslag", "gerealiseerd", "geboden", "op_verzoek_verstrekt", "aanvraag", "toelichting")
_VERSLAG = ("totaal", "regulier", "amv")
_UITRUIL = ("plaatsen", "plaatsen_erbij", "tegenprestatie")
# Fields whose words are of the writer of the dossier, not from a list.
_VRIJ = frozenset({"motivering", "niet_in_aanmerking_omdat", "auteur", "rol", "uitspraak", "tegenprestatie"})


def verborgen(dossier: Dossier) -> tuple[Voorziening, ...]:
    """Return the facilities that a public version does not know: every one not recorded as public.

    Not known to be public is not public: what was shown cannot be taken back.
    """
    return tuple(v for v in dossier.voorzieningen if v.openbaar is not True)


def openbare_zaak(dossier: Dossier, uitkomst: Uitkomst) -> tuple[Dossier, Uitkomst, bool]:
    """Return a dossier and outcome that hold nothing about hidden facilities, and whether there are any.

    Two dossiers that differ only in hidden facilities, or in the numbers that contain their places, give the same.
    """
    weg = verborgen(dossier)
    if not weg:
        return dossier, uitkomst, False
    nieuw = lees_dossier(_zonder(dossier.model_dump(mode="json"), weg))
    h = uitkomst.herkomst
    anders = toets(nieuw, peildatum=h.peildatum, interpretaties=h.interpretaties, zichtdatum=h.zichtdatum)
    return nieuw, replace(anders, herkomst=replace(anders.herkomst, peildatum_uit=h.peildatum_uit)), True


def _zonder(d: dict[str, Any], weg: Sequence[Voorziening]) -> dict[str, Any]:
    ids = {v.id for v in weg}
    d["voorzieningen"] = [v for v in d["voorzieningen"] if v["id"] not in ids]
    for v in d["voorzieningen"]:
        if ids & set(v["overbrugging_door"] or ()):
            v["overbrugging_door"] = None  # what bridges it is not public: whether it is bridged is not known here
    d["oordelen"] = [o for o in d["oordelen"] if o["betreft"] not in ids]
    d["voorzieningen_volledig"] = False
    d["opgegeven"] = []
    for deel, velden in [*((g, _GEMEENTE) for g in d["gemeenten"]), *((x, _UITRUIL) for x in d["uitruil"]),
                         *((d[n], _VERSLAG) for n in ("verslag",) if d[n])]:  # fmt: skip
        deel.update(dict.fromkeys(velden))
    if besluit := d["verdeelbesluit"]:
        besluit["restopgave"] = None
        besluit["toewijzing"] = besluit["toewijzing"] and [{"gemeente": t["gemeente"]} for t in besluit["toewijzing"]]
    schoon = _schoon(d, _noemt(weg))
    assert isinstance(schoon, dict)
    return schoon


def _noemt(weg: Sequence[Voorziening]) -> re.Pattern[str]:
    """Return what finds a hidden name, id or number of places in free text, however it is written."""
    woorden = {w for v in weg for w in (v.id, v.naam) if w}
    for n in (v.plaatsen for v in weg if v.plaatsen is not None):
        woorden |= {str(n), f"{n:,}".replace(",", "."), f"{n:,}".replace(",", " ")}
    keuze = "|".join(r"\s+".join(map(re.escape, w.split())) for w in sorted(woorden, key=len, reverse=True))
    return re.compile(rf"(?<!\w)(?:{keuze})(?!\w)", re.IGNORECASE)


def _schoon(deel: Any, noemt: re.Pattern[str], sleutel: str = "") -> Any:
    """Replace free text that names something hidden; every text below `bronnen` is free."""
    if isinstance(deel, dict):
        vrij = sleutel == "bronnen"
        return {k: VERVANGING if (vrij or k in _VRIJ) and isinstance(w, str) and noemt.search(w)
                else None if k == "toelichting" else _schoon(w, noemt, k) for k, w in deel.items()}  # fmt: skip
    return [_schoon(x, noemt, sleutel) for x in deel] if isinstance(deel, list) else deel
