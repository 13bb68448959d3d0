"""Lines and columns of a terminal report. Plain text: it must read the same on paper and in a pipe."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Sequence

BREEDTE = 100

RECHTSKRACHT = {
    "wet": "wet",
    "amvb": "AMvB",
    "ministeriele_regeling": "ministeriële regeling",
    "beleidsregel": "beleidsregel",
    "besluit": "besluit",
    "rechtspraak": "rechtspraak",
    "kamerstuk": "kamerstuk",
    "uitvoeringspraktijk": "uitvoeringspraktijk",
    "interpretatie": "interpretatie",
}
VERIFICATIE = {
    "tekst_gezien": "tekst gezien",
    "samenvatting_gezien": "alleen een samenvatting gezien",
    "pers": "alleen berichten in de pers gezien",
    "niet_gezien": "niet gezien",
}
UITKOMST = {"ja": "ja", "nee": "nee", "onbekend": "onbekend", "niet_van_toepassing": "n.v.t."}


def alinea(tekst: str, inspringing: int = 0, hangend: int = 0) -> list[str]:
    """Wrap a paragraph."""
    return textwrap.wrap(
        tekst,
        BREEDTE,
        initial_indent=" " * inspringing,
        subsequent_indent=" " * (inspringing + hangend),
        break_on_hyphens=False,
        break_long_words=False,
    )


def kop(links: str, rechts: str) -> list[str]:
    """Set a heading with something at the right-hand side, underlined."""
    return [*twee_kanten(links, rechts), "─" * BREEDTE]


def twee_kanten(links: str, rechts: str, inspringing: int = 0) -> list[str]:
    """Set two texts at both sides of a line, or below each other if they do not fit."""
    ruimte = BREEDTE - inspringing - len(links) - len(rechts)
    if ruimte < 2:
        return [" " * inspringing + links, rechts.rjust(BREEDTE)]
    return [(" " * inspringing + links + " " * ruimte + rechts).rstrip()]


def tabel(koppen: Sequence[str], rijen: Iterable[Sequence[str]], inspringing: int = 2) -> list[str]:
    """Set a table: the first column left, the others right."""
    alle = [list(koppen), *(list(r) for r in rijen)]
    breedtes = [max(len(r[i]) for r in alle) for i in range(len(koppen))]
    return [
        " " * inspringing
        + "  ".join(
            cel.ljust(b) if i == 0 else cel.rjust(b) for i, (cel, b) in enumerate(zip(r, breedtes, strict=True))
        )
        for r in alle
    ]
