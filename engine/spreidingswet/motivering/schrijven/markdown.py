"""A draft as Markdown; the anchors of each sentence in a comment, which no reader shows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.motivering.document import Alinea, Deel, Document, Kop, Lijst, Tabel, Zin

_BIJZONDER = re.compile(r"([\\`*_\[\]<>|#&])")


def markdown(document: Document) -> str:
    """Write a draft as Markdown (CommonMark, with tables), in UTF-8 text."""
    blokken = ["\n".join(_deel(d)) for d in document.delen]
    return "\n\n".join([*blokken, f"---\n\n{_schoon(document.voettekst)}"]) + "\n"


def _deel(d: Deel) -> Iterator[str]:
    match d:
        case Kop():
            yield f"{'#' * min(d.niveau, 6)} {_schoon(d.tekst)}"
        case Alinea():
            yield "\n".join(_zin(z) for z in d.zinnen)
        case Lijst():
            yield from (f"{f'{nr}.' if d.genummerd else '-'} {_zin(z)}" for nr, z in enumerate(d.zinnen, 1))
        case Tabel():
            yield _zin(d.titel)
            yield ""
            yield _rij(d.koppen)
            yield _rij(["---:" if i in d.getallen else "---" for i in range(len(d.koppen))], kaal=True)
            yield from (_rij(rij) for rij in d.rijen)


def _rij(cellen: tuple[Zin | str, ...] | list[str] | tuple[str, ...], *, kaal: bool = False) -> str:
    return f"| {' | '.join(c if kaal and isinstance(c, str) else _cel(c) for c in cellen)} |"


def _cel(c: Zin | str) -> str:
    return _schoon(c.tekst if isinstance(c, Zin) else c)


def _zin(z: Zin) -> str:
    return f"{_begin(_schoon(z.tekst))} {anker(z)}"


def anker(z: Zin) -> str:
    """Return the anchors as a comment that cannot end early."""
    tekst = " ".join(a.replace(" ", "%20").replace(">", "%3E").replace("--", "%2D%2D") for a in z.ankers)
    return f"<!-- {tekst} -->"


def _schoon(tekst: str) -> str:
    """Escape what Markdown or HTML in it would take as markup; white space becomes one space."""
    return _BIJZONDER.sub(r"\\\1", " ".join(tekst.split()))


def _begin(tekst: str) -> str:
    """Escape what makes a list or rule of a line by standing at its start: "1." and "-"."""
    return re.sub(r"^(\d+)([.)])|^([-+=~])", lambda m: f"{m[1]}\\{m[2]}" if m[1] else f"\\{m[3]}", tekst)
