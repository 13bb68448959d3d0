"""The control of a draft: no sentence without a reason, no deciding reason without a sentence."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any, Literal

from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.document import Document
from spreidingswet.motivering.opstellen.beslissend import beslissend
from spreidingswet.motivering.opstellen.stof import redenen_van
from spreidingswet.regels.keuze import regelboek
from spreidingswet.toetsing.uitkomst import Uitkomst


@dataclass(frozen=True, slots=True)
class Ongedekt:
    """An anchor that leads nowhere (with the sentence), or a deciding reason that no sentence says."""

    soort: Literal["anker", "reden"]
    anker: str
    tekst: str = ""

    def __str__(self) -> str:
        """Say what is wrong, in Dutch."""
        if self.soort == "anker":
            return f"het anker {self.anker} leidt nergens heen: {self.tekst}"
        return f"de beslissende reden {self.anker} heeft geen zin"


def ongedekt(
    document: Document, uitkomst: Uitkomst, dossier: Dossier | None = None, gemeenten: Collection[str] | None = None
) -> list[Ongedekt]:
    """Return every sentence whose anchor does not exist and every deciding reason without a sentence.

    dossier: what `dossier#` anchors point into; without it such an anchor leads nowhere. gemeenten: codes of the
    gemeenten that the draft has a part about; None for all. Only a sentence of the kind `reden` covers a reason:
    one that joins says nothing of its own. A cell of a table covers none either: it has no words.
    """
    bestaand = _ankers(uitkomst)
    bladeren = {"uitkomst": uitkomst.als_dict(), "dossier": dossier.model_dump(mode="json") if dossier else {}}
    uit: list[Ongedekt] = []
    for z in document.zinnen():
        for a in z.ankers:
            soort, hekje, pad = a.partition("#")
            goed = _bestaat(bladeren[soort], pad) if hekje and soort in bladeren else a in bestaand
            if not goed:
                uit.append(Ongedekt("anker", a, z.tekst))
    gezegd = {a for z in document.lopende_zinnen() if z.soort == "reden" for a in z.ankers}
    uit += [Ongedekt("reden", a) for a in dict.fromkeys(beslissend(uitkomst, gemeenten)) if a not in gezegd]
    return uit


def _ankers(u: Uitkomst) -> set[str]:
    uit = {f"{code}/{regel}" for code, redenen in redenen_van(u).items() for regel in redenen}
    uit |= {f"{x.betreft}/{x.code}" for x in u.signalen}
    uit |= {f"interpretatie/{i.id}" for i in u.interpretaties}
    return uit | {f"bron/{b}" for b in (*(b.id for b in u.bronnen), *regelboek().bronnen)}


def _bestaat(data: Any, pad: str) -> bool:
    """Return whether a JSON pointer leads to something that was given."""
    for deel in pad.split("/")[1:]:
        naam = deel.replace("~1", "/").replace("~0", "~")
        try:
            data = data[int(naam)] if isinstance(data, list) else data[naam]
        except (KeyError, IndexError, ValueError, TypeError):
            return False
    return True
