"""The public version of a dossier: without what is not public, and without what it could be derived from.

What cannot be found out must not have been used. So the rules are applied anew to a dossier in which the hidden
facilities do not stand at all, with every number taken out that may contain their places. Only a sum of the province
that nobody can take apart is put back, before the rules are applied (keuze 0044).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from spreidingswet.basis.nederlands import MAANDEN
from spreidingswet.dossier.lezen import lees_dossier
from spreidingswet.dossier.model import Dossier, Voorziening
from spreidingswet.motivering.herkennen.getalwoorden import GETALWOORD, waarde_van_woorden
from spreidingswet.motivering.opstellen.openbare_sommen import met_sommen, openbare_sommen
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

_CIJFERS = re.compile(r"[0-9]+(?:[.\s][0-9]{3})*")
_TIJD = re.compile(rf"\s+(?:{'|'.join(MAANDEN)}|jaar|jaren|maanden|weken|dagen|uur)\b", re.IGNORECASE)
_MAAND_ERVOOR = re.compile(rf"\b(?:{'|'.join(MAANDEN)})\s+$", re.IGNORECASE)
_KLEINST = 10
"""A smaller number that was taken out is too common in words (3 gemeenten) to say that it is meant."""

Noemt = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Openbaar:
    """A dossier and its outcome without what is not public.

    verzwegen: whether something was left out; sommen: whether sums of the province hold what was left out.
    """

    dossier: Dossier
    uitkomst: Uitkomst
    verzwegen: bool = False
    sommen: bool = False


def verborgen(dossier: Dossier) -> tuple[Voorziening, ...]:
    """Return the facilities that a public version does not know: every one not recorded as public.

    Not known to be public is not public: what was shown cannot be taken back.
    """
    return tuple(v for v in dossier.voorzieningen if v.openbaar is not True)


def openbare_zaak(dossier: Dossier, uitkomst: Uitkomst) -> Openbaar:
    """Return a dossier and outcome that hold nothing about hidden facilities but safe sums of the province.

    Two dossiers that differ only in hidden facilities, or in the numbers that contain their places, give the same
    where those sums are the same.
    """
    weg = verborgen(dossier)
    if not weg:
        return Openbaar(dossier, uitkomst)
    sommen = openbare_sommen(dossier, uitkomst, weg)
    nieuw = lees_dossier(_zonder(dossier.model_dump(mode="json"), weg, sommen))
    h = uitkomst.herkomst
    anders = toets(nieuw, peildatum=h.peildatum, interpretaties=h.interpretaties, zichtdatum=h.zichtdatum)
    anders = replace(anders, herkomst=replace(anders.herkomst, peildatum_uit=h.peildatum_uit))
    return Openbaar(nieuw, anders, verzwegen=True, sommen=bool(sommen))


def _zonder(oud: dict[str, Any], weg: Sequence[Voorziening], sommen: Mapping[str, int]) -> dict[str, Any]:
    ids = {v.id for v in weg}
    d = {**oud, "voorzieningen_volledig": False}
    d["voorzieningen"] = [v for v in oud["voorzieningen"] if v["id"] not in ids]
    if any(ids & set(v["overbrugging_door"] or ()) for v in d["voorzieningen"]):
        # What bridges one is not public. Were only that one changed, it would tell where something is hidden.
        d["voorzieningen"] = [{**v, "overbrugging_door": v["overbrugging_door"] and None} for v in d["voorzieningen"]]
    d["oordelen"] = [o for o in oud["oordelen"] if o["betreft"] not in ids]
    d["gemeenten"] = [{**g, **dict.fromkeys(_GEMEENTE)} for g in oud["gemeenten"]]
    d["uitruil"] = [{**x, **dict.fromkeys(_UITRUIL)} for x in oud["uitruil"]]
    d["verslag"] = oud["verslag"] and {**oud["verslag"], **dict.fromkeys(_VERSLAG)}
    if besluit := oud["verdeelbesluit"]:
        wie = besluit["toewijzing"] and [{"gemeente": t["gemeente"]} for t in besluit["toewijzing"]]
        d["verdeelbesluit"] = {**besluit, "restopgave": None, "toewijzing": wie}
    met_sommen(d, oud, sommen)
    schoon = _schoon(d, _noemt(weg, set(_getallen(oud)) - set(_getallen(d))))
    assert isinstance(schoon, dict)
    return schoon


def _getallen(deel: Any) -> Iterator[int]:
    """Yield every number in a dossier."""
    if isinstance(deel, dict | list):
        for x in deel.values() if isinstance(deel, dict) else deel:
            yield from _getallen(x)
    elif isinstance(deel, int) and not isinstance(deel, bool):
        yield deel


def _noemt(weg: Sequence[Voorziening], getallen: set[int]) -> Noemt:
    """Return what finds a hidden name, id or number in free text, however it is written.

    getallen: every number that is in the dossier and not in its public version.
    """
    woorden = sorted({w for v in weg for w in (v.id, v.naam) if w}, key=len, reverse=True)
    keuze = "|".join(r"\s+".join(map(re.escape, w.split())) for w in woorden)
    naam = re.compile(rf"(?<!\w)(?:{keuze})(?!\w)", re.IGNORECASE)
    weggelaten = {n for n in getallen if n >= _KLEINST} | {v.plaatsen for v in weg if v.plaatsen is not None}

    def noemt(tekst: str) -> bool:
        in_woorden = (waarde_van_woorden(m, f"{tekst} plaatsen") for m in _zonder_tijd(GETALWOORD, tekst))
        getallen_in = (x for m in _zonder_tijd(_CIJFERS, tekst) for x in (m[0], *m[0].split()))
        in_cijfers = (int(re.sub(r"\D", "", x)) for x in getallen_in)
        return bool(naam.search(tekst)) or not weggelaten.isdisjoint({*in_woorden, *in_cijfers})

    return noemt


def _zonder_tijd(vorm: re.Pattern[str], tekst: str) -> Iterator[re.Match[str]]:
    """Yield the numbers that may count places: "10 jaar", "10 december" and "december 2024" do not."""
    for m in vorm.finditer(tekst):
        if not _TIJD.match(tekst, m.end()) and not _MAAND_ERVOOR.search(tekst[: m.start()]):
            yield m


def _schoon(d: Any, noemt: Noemt) -> Any:
    """Replace free text that names something hidden; every text below `bronnen` is free.

    Where one text of a kind is replaced, all of that kind are: otherwise it would tell which gemeente it is about.
    """
    geraakt = {soort for soort, tekst in _vrije_teksten(d) if noemt(tekst)}

    def na(deel: Any, sleutel: str) -> Any:
        if isinstance(deel, list):
            return [na(x, sleutel) for x in deel]
        if not isinstance(deel, dict):
            return deel
        uit = {}
        for k, w in deel.items():
            weg = isinstance(w, str) and (k in geraakt & _VRIJ or (sleutel == "bronnen" and noemt(w)))
            uit[k] = VERVANGING if weg else None if k == "toelichting" else na(w, k)
        return uit

    return na(d, "")


def _vrije_teksten(deel: Any) -> Iterator[tuple[str, str]]:
    if isinstance(deel, dict):
        for k, w in deel.items():
            if k in _VRIJ and isinstance(w, str):
                yield k, w
            yield from _vrije_teksten(w)
    elif isinstance(deel, list):
        for x in deel:
            yield from _vrije_teksten(x)
