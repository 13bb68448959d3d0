"""A draft as a document, before it is written as DOCX, HTML or Markdown. Every sentence has its anchors."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Zinsoort = Literal["reden", "inleiding", "gat", "vast"]
"""`reden`: says what a reason found; `inleiding`: joins, with the anchor of what it joins; `gat`: what a person must
still write ("[motivering ontbreekt: ...]"); `vast`: text that the law prescribes, anchored to its provision."""


@dataclass(frozen=True, slots=True)
class Zin:
    """A sentence and the reasons it comes from.

    ankers: `<code of gebied or id of facility>/<rule>` (PV26/sluitend, GM0344/taak-vervuld, pahud/opvangplaats),
    `uitruil-<number>/<rule>` for an exchange, `<what it is about>/<code>` for a signal, `dossier#<json pointer>` for a
    recorded fact, `uitkomst#<json pointer>` for what the outcome says of itself, `interpretatie/<id>`, or `bron/<id>`
    for a source.
    """

    tekst: str
    ankers: tuple[str, ...]
    soort: Zinsoort = "reden"

    def __post_init__(self) -> None:
        """Raise ValueError for a sentence without an anchor."""
        if not self.ankers or not self.tekst.strip():
            raise ValueError(f"een zin zonder anker of zonder woorden: {self.tekst!r}")

    def delen(self) -> tuple[str, str]:
        """Return the sentence in two: what it says, and the basis between brackets at its end ("" if none)."""
        if self.soort not in ("reden", "vast") or not self.tekst.endswith(")."):
            return self.tekst, ""
        diepte = 0
        for i in range(len(self.tekst) - 2, 0, -1):
            diepte += {")": 1, "(": -1}.get(self.tekst[i], 0)
            if diepte == 0:
                voor = self.tekst[:i].rstrip()
                return voor, self.tekst[len(voor) :]
        return self.tekst, ""


@dataclass(frozen=True, slots=True)
class Kop:
    """A heading; niveau 1 is the title of the document. nieuwe_bladzijde: on paper it starts a page."""

    tekst: str
    niveau: int
    nieuwe_bladzijde: bool = False


@dataclass(frozen=True, slots=True)
class Alinea:
    """A paragraph."""

    zinnen: tuple[Zin, ...]


@dataclass(frozen=True, slots=True)
class Lijst:
    """A list, one sentence an item."""

    zinnen: tuple[Zin, ...]
    genummerd: bool = False


@dataclass(frozen=True, slots=True)
class Tabel:
    """A table with a caption; a cell with a number or a judgement is a sentence with its anchor, a label is text."""

    titel: Zin
    koppen: tuple[str, ...]
    rijen: tuple[tuple[Zin | str, ...], ...]
    getallen: frozenset[int] = frozenset()
    """Columns (from 0) that are aligned to the right."""


Deel = Kop | Alinea | Lijst | Tabel


@dataclass(frozen=True, slots=True)
class Document:
    """A draft: its parts in order, and what stands in its header and footer."""

    titel: str
    koptekst: str
    voettekst: str
    delen: tuple[Deel, ...]

    def zinnen(self) -> tuple[Zin, ...]:
        """Return every sentence, in order; those in cells and captions too."""
        uit: list[Zin] = []
        for d in self.delen:
            if isinstance(d, Alinea | Lijst):
                uit += d.zinnen
            elif isinstance(d, Tabel):
                uit += [d.titel, *(c for rij in d.rijen for c in rij if isinstance(c, Zin))]
        return tuple(uit)

    def lopende_zinnen(self) -> tuple[Zin, ...]:
        """Return the sentences of paragraphs and lists, in order: those that are read as text."""
        return tuple(z for d in self.delen if isinstance(d, Alinea | Lijst) for z in d.zinnen)
