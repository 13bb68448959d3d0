"""The tags of a feature: provisions, sources, and who reviews it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Any

from spreidingswet.basis.fouten import Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.register import sleutel
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.feature import Feature, onder

BEKEND = frozenset({"open", "ipo", "vng", "ministerie", "coa", "provincie", "gemeente", "onafhankelijk", "verschil"})
"""Tags that are no reference: an open question, who reviews it or holds to it, what rests on the text alone, and
what that text says otherwise than the rules do."""

VERSCHIL = "@verschil"
"""A scenario with this tag is expected to fail: the disagreement is reported, and is no failure of the run."""

_BWB = re.compile(r"(BWB[RVW][0-9]{7})(?:-([0-9][^\s-]*)(?:-([0-9][^\s-]*))?(?:-([a-z][^\s-]*))?)?")
_ZIN = re.compile(r"zin-[0-9]+[a-z]?")


def tagfouten(f: Feature, boek: Regelboek) -> Iterator[tuple[int, Melding]]:
    """Return every tag that names no provision (SW-S11), no source (SW-S12) or is not known (SW-S13)."""
    for tag in _tags(f):
        naam = tag["name"].removeprefix("@")
        if melding := _tagfout(naam, boek):
            yield tag["location"]["line"], melding


def _tags(f: Feature) -> Iterator[Any]:
    yield from f.ast["tags"]
    for kind in f.ast["children"]:
        yield from kind.get("rule", {}).get("tags", ())
    for _, s in onder(f.ast["children"]):
        yield from s["tags"]
        for e in s["examples"]:
            yield from e["tags"]


def _tagfout(naam: str, boek: Regelboek) -> Melding | None:
    if naam.startswith("BWB"):
        m = _BWB.fullmatch(naam)
        if m is None:
            return Melding(
                "SW-S11",
                f"@{naam} is niet geschreven als een bepaling",
                verwacht="@BWBR0049307-7-1-a: regeling, artikel, lid, onderdeel",
            )
        bron, artikel, lid, onderdeel = m.groups()
        if bron not in boek.bronnen:
            return Melding(
                "SW-S11",
                f"@{naam}: de regeling {bron} staat niet in het register",
                verwacht=opsomming(sorted(b for b in boek.bronnen if b.startswith("BWB")), "of"),
            )
        if artikel and not bestaat(boek, Verwijzing(bron=bron, artikel=artikel, lid=lid, onderdeel=onderdeel)):
            return Melding(
                "SW-S11",
                f"@{naam} noemt een bepaling die niet in het register staat",
                verwacht="een bestaand artikel, lid of onderdeel",
                doe="kijk na met: spreidingswet wetgeving toon",
            )
        return None
    if naam.startswith("bron-"):
        if naam.removeprefix("bron-") in boek.bronnen:
            return None
        lijkt = get_close_matches(naam.removeprefix("bron-"), boek.bronnen, n=3, cutoff=0.4)
        return Melding(
            "SW-S12",
            f"@{naam}: deze bron staat niet in het register",
            verwacht=opsomming([f"@bron-{b}" for b in lijkt], "of") or "de id van een bron in het register",
            doe="bekijk ze met: spreidingswet wetgeving bronnen",
        )
    if naam in BEKEND or _ZIN.fullmatch(naam):
        return None
    return Melding(
        "SW-S13",
        f"de tag @{naam} is niet bekend",
        verwacht=opsomming([f"@{b}" for b in sorted(BEKEND)], "of") + ", een bepaling of een bron",
    )


def bestaat(boek: Regelboek, v: Verwijzing) -> bool:
    """Return whether the register describes a provision, in any version; a source it does not describe has them all."""
    plaatsen = {sleutel(w) for w, _ in boek.register.plaatsen_van(v.bron)}
    artikelen = {p.split("&")[0] for p in plaatsen}
    gezocht = sleutel(v)
    return not plaatsen or gezocht in plaatsen or (v.lid is None and v.onderdeel is None and gezocht in artikelen)
