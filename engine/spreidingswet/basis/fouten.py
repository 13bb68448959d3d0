"""Errors as a product: a stable code, what is wrong, where, what was expected and what to do."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

_VERBORGEN = {"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"}


def verborgen(teken: str) -> bool:
    """Return whether a character cannot be seen or changes how others are: control, bidi, half a surrogate pair."""
    return unicodedata.category(teken) in _VERBORGEN


def zichtbaar(tekst: str) -> str:
    r"""Return text with every hidden character written out (\\u202e), line ends excepted."""
    if tekst.isprintable():
        return tekst
    return "".join(t if t == "\n" or not verborgen(t) else f"\\u{ord(t):04x}" for t in tekst)


@dataclass(frozen=True, slots=True)
class Melding:
    """One thing that is wrong, in Dutch.

    code: stable code (``SW-...``, listed in docs/foutcodes.md); tekst: what is wrong;
    bestand: the file, or where the input came from; plaats: line or JSON pointer within it;
    verwacht: what was expected; doe: what the reader can do about it.
    """

    code: str
    tekst: str
    bestand: str = ""
    plaats: str = ""
    verwacht: str = ""
    doe: str = ""

    def __post_init__(self) -> None:
        # A message repeats what the input said; marks that hide or reorder text are shown, not obeyed.
        for naam in ("tekst", "bestand", "plaats", "verwacht", "doe"):
            object.__setattr__(self, naam, zichtbaar(getattr(self, naam)))

    def __str__(self) -> str:
        """Return the message on one or more lines, ready to show."""
        kop = f"{self.code}  {self.tekst}"
        rest = [
            f"  {naam}: {waarde}"
            for naam, waarde in (
                ("bestand", self.bestand),
                ("plaats", self.plaats),
                ("verwacht", self.verwacht),
                ("doe", self.doe),
            )
            if waarde
        ]
        return "\n".join([kop, *rest])


class SpreidingswetFout(Exception):
    """Base of every error of this package; carries one or more messages (``meldingen``)."""

    def __init__(self, meldingen: Melding | Iterable[Melding]) -> None:
        self.meldingen: tuple[Melding, ...] = (meldingen,) if isinstance(meldingen, Melding) else tuple(meldingen)
        super().__init__("\n".join(map(str, self.meldingen)))

    @property
    def code(self) -> str:
        """Return the code of the first message."""
        return self.meldingen[0].code


class InvoerFout(SpreidingswetFout):
    """The input (a dossier, an argument, a file) cannot be used."""


class RegelFout(SpreidingswetFout):
    """A rule file, parameter file or register is not right."""


class VerwijzingFout(SpreidingswetFout):
    """A reference (jci, vindplaats, publication) cannot be read, is impossible, or means more than one thing."""


class BronFout(SpreidingswetFout):
    """An official text or manifest cannot be found, fetched, read or trusted."""


class GeenRechtFout(SpreidingswetFout):
    """There is no law to apply on the given date."""


class LezingenVerschillen(SpreidingswetFout):
    """The two readings of the rules came to different conclusions; no outcome is given."""


class LezingFout(SpreidingswetFout):
    """A reading could not do its work: outside the safe subset, or the engine below it misbehaved."""
