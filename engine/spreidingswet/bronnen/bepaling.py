"""The text of a law as provisions: what the rules point at, and what is compared to see whether a text changed."""

from __future__ import annotations

import hashlib
import unicodedata
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.model import Verwijzing

Status = Literal["goed", "vervallen", "nogniet"]
"""In force; repealed; not yet in force."""

_ENKEL, _DUBBEL = "‘’‚‛‹›", "“”„‟«»"
_ONZICHTBAAR = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_GELIJK = str.maketrans({**dict.fromkeys(_ENKEL, "'"), **dict.fromkeys(_DUBBEL, '"'), **dict.fromkeys(_ONZICHTBAAR)})


def normaliseer(tekst: str) -> str:
    """Make alike what is only typography: Unicode form (NFC), white space, quotation marks, invisible characters.

    Every run of white space becomes one space; curly quotes and guillemets become ' and "; soft hyphens and characters
    without width are removed. Nothing else: two texts that differ in case, punctuation, an accent, a dash or a number
    differ after this too.
    """
    # First the marks: one without width may keep a letter and its accent apart.
    return " ".join(unicodedata.normalize("NFC", tekst.translate(_GELIJK)).split())


@dataclass(frozen=True, slots=True)
class Bepaling:
    """A provision, with what is below it.

    soort: hoofdstuk, afdeling, paragraaf, artikel, lid, onderdeel, begrip, bijlage, ... (the element of the BWB);
    nummer: "3.1", "a", "1°", of a begrip the term; None without one. opschrift: heading without label and number.
    term: the term a begrip or numbered onderdeel defines. tekst: normalised text of all that is below, without
    numbers, headings, footnotes and notes of the editors (a formula that is an image has no text).
    label_id, stam_id, versie_id, inwerking, bron: as in the file. verwijzingen: the Juriconnect references in the
    text. jci: the official Juriconnect 1.3 reference of the provision itself.
    """

    soort: str
    nummer: str | None
    opschrift: str | None
    status: Status
    tekst: str
    delen: tuple[Bepaling, ...] = ()
    term: str | None = None
    label_id: str | None = None
    stam_id: str | None = None
    versie_id: str | None = None
    inwerking: str | None = None
    bron: str | None = None
    verwijzingen: tuple[str, ...] = ()
    jci: str | None = None

    @property
    def vingerafdruk(self) -> str:
        """Return the SHA-256 of the normalised text, in hexadecimal."""
        return hashlib.sha256(self.tekst.encode()).hexdigest()

    def alles(self) -> Iterator[Bepaling]:
        """Return this provision and all below it, in the order of the text."""
        yield self
        for deel in self.delen:
            yield from deel.alles()


_Pad = tuple[tuple[str, str | None], ...]
_Plaats = tuple[str, str | None, str | None, str | None]  # artikel, lid, onderdeel, begrip
_STRUCTUUR: tuple[Literal["hoofdstuk", "afdeling", "paragraaf"], ...] = ("hoofdstuk", "afdeling", "paragraaf")


def _binnen(artikel: Bepaling, plaats: _Plaats) -> Iterator[tuple[_Plaats, Bepaling]]:
    """Return what is below a provision with its place; what has no number itself is looked through."""
    nr, lid, onderdeel, begrip = plaats
    for deel in artikel.delen:
        hier = plaats
        if deel.nummer is not None:
            if deel.soort == "lid":
                hier = (nr, deel.nummer, None, None)
            elif deel.soort == "onderdeel":
                hier = (nr, lid, f"{onderdeel}/{deel.nummer}" if onderdeel else deel.nummer, begrip)
            elif deel.soort == "begrip":
                hier = (nr, lid, onderdeel, deel.nummer)
        if hier != plaats:
            yield hier, deel
        yield from _binnen(deel, hier)


@dataclass(frozen=True)
class Wettekst:
    """The text of one version of an instrument.

    soort: wet, AMvB, ministeriele-regeling, ... as in the file; van: the first day this version holds.
    """

    bwb: str
    soort: str
    citeertitel: str
    van: date
    delen: tuple[Bepaling, ...]

    @cached_property
    def _structuur(self) -> list[tuple[_Pad, Bepaling]]:
        """Every structure element and article outside the bijlagen, with its own place as the last step."""

        def loop(delen: tuple[Bepaling, ...], boven: _Pad) -> Iterator[tuple[_Pad, Bepaling]]:
            for deel in delen:
                if deel.soort != "bijlage":
                    hier = (*boven, (deel.soort, deel.nummer))
                    yield hier, deel
                    if deel.soort != "artikel":
                        yield from loop(deel.delen, hier)

        return list(loop(self.delen, ()))

    @cached_property
    def _index(self) -> dict[_Plaats, list[tuple[_Pad, Bepaling]]]:
        uit: dict[_Plaats, list[tuple[_Pad, Bepaling]]] = {}
        for pad, artikel in self._artikelen():
            basis: _Plaats = (artikel.nummer or "", None, None, None)
            uit.setdefault(basis, []).append((pad, artikel))
            for plaats, deel in _binnen(artikel, basis):
                uit.setdefault(plaats, []).append((pad, deel))
                if deel.term and deel.soort == "onderdeel":  # a definition with a number is found by its term too
                    boven = plaats[2].rpartition("/")[0] if plaats[2] else ""
                    uit.setdefault((*plaats[:2], boven or None, deel.term), []).append((pad, deel))
        return uit

    def _artikelen(self) -> Iterator[tuple[_Pad, Bepaling]]:
        return ((pad, b) for pad, b in self._structuur if b.soort == "artikel" and b.nummer)

    def artikelen(self) -> Iterator[Bepaling]:
        """Return every article in the order of the text; those inside a bijlage are not articles of this law."""
        return (b for _, b in self._structuur if b.soort == "artikel")

    def alle(self) -> Iterator[tuple[Verwijzing, Bepaling]]:
        """Return every article, lid, onderdeel and begrip that has a number or term, with the reference to it.

        Hoofdstuk, afdeling and paragraaf are in the reference only where the number of the article is not unique.
        """
        aantal = Counter(b.nummer for _, b in self._artikelen())
        for pad, artikel in self._artikelen():
            waar = {s: n for s, n in pad if s in _STRUCTUUR} if aantal[artikel.nummer] > 1 else {}
            basis: _Plaats = (artikel.nummer or "", None, None, None)
            for (nr, lid, onderdeel, begrip), deel in [(basis, artikel), *_binnen(artikel, basis)]:
                plaats = {"artikel": nr, "lid": lid, "onderdeel": onderdeel, "begrip": begrip}
                yield Verwijzing(bron=self.bwb, **waar, **plaats), deel

    def zoek(self, verwijzing: Verwijzing) -> Bepaling | None:
        """Return the provision a reference points at, or None if this text has none.

        An article with lid, onderdeel ("b/1°") or begrip; or hoofdstuk, afdeling or paragraaf alone. Volzin and
        passage are not looked at. Raises BronFout (SW-B15) if the reference fits more than one provision.
        """
        v = verwijzing
        if v.bron != self.bwb:
            return None
        waar = [(s, n) for s in _STRUCTUUR if (n := getattr(v, s)) is not None]
        if v.artikel is not None:
            treffers = self._index.get((v.artikel, v.lid, v.onderdeel, v.begrip), [])
        elif waar and not (v.lid or v.onderdeel or v.begrip):
            treffers = [(pad, b) for pad, b in self._structuur if pad[-1] == waar[-1]]
        else:
            return None
        gevonden = [b for pad, b in treffers if all(stap in pad for stap in waar)]
        if len(gevonden) > 1:
            plaats = ", ".join(f"{k} {n}" for k, n in v.model_dump(exclude_none=True).items() if k != "bron")
            raise BronFout(
                Melding(
                    "SW-B15",
                    f"de verwijzing past op {len(gevonden)} bepalingen van {self.citeertitel}",
                    bestand=f"{self.bwb}, versie van {self.van}",
                    plaats=plaats,
                    verwacht="één bepaling",
                    doe="noem ook het hoofdstuk, de afdeling of de paragraaf, of lees de tekst zelf",
                )
            )
        return gevonden[0] if gevonden else None
