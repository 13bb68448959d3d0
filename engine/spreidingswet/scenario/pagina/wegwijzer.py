"""Where everything stands on the site: the file of a source, article, feature or rule, and the anchor within it."""

from __future__ import annotations

import os
import re
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import Beslisregel, Grondslag, InterpretatieGrondslag, Rekenregel, Signaalregel

EenRegel = Beslisregel | Rekenregel | Signaalregel


def slak(tekst: str) -> str:
    """Return a text as part of a file name or id: small letters, digits and hyphens."""
    kaal = unicodedata.normalize("NFKD", tekst).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", kaal).strip("-") or "x"


def _uniek(namen: Iterable[str]) -> list[str]:
    """Return names that differ: the second of a name gets -2, and so on."""
    gezien: dict[str, int] = {}
    uit: list[str] = []
    for naam in namen:
        gezien[naam] = gezien.get(naam, 0) + 1
        nieuw = naam if gezien[naam] == 1 else f"{naam}-{gezien[naam]}"
        while nieuw != naam and nieuw in gezien:
            gezien[naam] += 1
            nieuw = f"{naam}-{gezien[naam]}"
        gezien.setdefault(nieuw, 1)
        uit.append(nieuw)
    return uit


def plek(lid: str | None, onderdeel: str | None = None, begrip: str | None = None) -> str:
    """Return the anchor of a provision on the page of its article."""
    delen = [f"lid-{slak(lid)}" if lid else "artikel"]
    delen += [slak(onderdeel)] if onderdeel else []
    delen += [f"begrip-{slak(begrip)}"] if begrip else []
    return "-".join(delen)


def alle_gronden(regel: EenRegel) -> list[Grondslag | InterpretatieGrondslag]:
    """Return what a rule rests on, its exceptions included."""
    uitzonderingen = regel.tenzij or [] if isinstance(regel, Beslisregel) else []
    return [*regel.grondslag, *(g for u in uitzonderingen for g in u.grondslag)]


class Wegwijzer:
    """Names the files of the site. paden: the feature files, whose names are shown from the folder they share."""

    def __init__(self, boek: Regelboek, paden: Sequence[Path]) -> None:
        self.boek = boek
        bronnen = list(boek.bronnen.values())
        namen = _uniek(slak(b.verkort) for b in bronnen)
        self._bron = {b.id: naam for b, naam in zip(bronnen, namen, strict=True)}
        self._artikelen = {b: {p.artikel for p in ps} for b, ps in boek.register.bepalingen.items()}
        self._plekken = {
            (v.bron, v.artikel, plek(v.lid, v.onderdeel, v.begrip))
            for b in boek.register.bepalingen
            for v, _ in boek.register.plaatsen_van(b)
        }
        gedeeld = Path(os.path.commonpath([p.absolute().parent for p in paden])) if paden else Path()
        self.naam = {p: p.absolute().relative_to(gedeeld).as_posix() for p in paden}
        uniek = _uniek(slak(n.removesuffix(".feature")) for n in self.naam.values())
        self._feature = {p: f"scenarios-{n}.html" for p, n in zip(paden, uniek, strict=True)}
        ids = _uniek(r.id for r in boek.regels)
        self._regel = {(r.id, r.van): f"regel-{i}" for r, i in zip(boek.regels, ids, strict=True)}

    def bron(self, id_: str) -> str:
        """Return the page of a source."""
        return f"bron-{self._bron[id_]}.html"

    def matrix(self, id_: str) -> str:
        """Return the page with the matrix of a source."""
        return f"matrix-{self._bron[id_]}.html"

    def artikel(self, bron: str, artikel: str) -> str:
        """Return the page of an article; of one that the register does not describe, the page of the source."""
        if artikel not in self._artikelen.get(bron, ()):
            return self.bron(bron)
        return f"{self._bron[bron]}-artikel-{slak(artikel)}.html"

    def bepaling(self, v: Verwijzing) -> str:
        """Return the page and anchor of a reference, as near as the site has it."""
        if v.artikel is None or v.artikel not in self._artikelen.get(v.bron, ()):
            return self.bron(v.bron)
        blad = self.artikel(v.bron, v.artikel)
        for anker in (plek(v.lid, v.onderdeel, v.begrip), plek(v.lid)):
            if (v.bron, v.artikel, anker) in self._plekken:
                return f"{blad}#{anker}"
        return blad

    def anker(self, regel: EenRegel) -> str:
        """Return the anchor of a rule: the same on every page that shows it."""
        return self._regel[regel.id, regel.van]

    def regel(self, regel: EenRegel) -> str:
        """Return where a rule is shown first: at the first source it rests on."""
        eerste = next((g for g in alle_gronden(regel) if isinstance(g, Grondslag)), None)
        if eerste is None:
            return f"interpretaties.html#{self.anker(regel)}"
        waar = self.artikel(eerste.bron, eerste.artikel) if eerste.artikel else self.bron(eerste.bron)
        return f"{waar}#{self.anker(regel)}"

    def interpretatie(self, id_: str) -> str:
        """Return where an interpretatie stands."""
        return f"interpretaties.html#vraag-{slak(id_)}"

    def feature(self, pad: Path) -> str:
        """Return the page of a feature."""
        return self._feature[pad]

    def scenario(self, pad: Path, regel: int) -> str:
        """Return where a scenario stands; regel: the line it begins on."""
        return f"{self._feature[pad]}#s{regel}"
