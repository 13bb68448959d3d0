"""Sentences that say the same of several reasons, as one sentence that is anchored to all of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.motivering.document import Zin
from spreidingswet.motivering.opstellen.gronden import Gronden, met_grond
from spreidingswet.toetsing.uitkomst import Reden

_HOEVEEL = re.compile(r"Niet bekend is (?P<wat>(?:het|de|wat) [^()]+)\.")
_OF = re.compile(r"Of (?P<wat>[^();.]+), is niet (?P<hoe>bekend|beoordeeld)(?: \((?P<details>[^()]*)\))?\.")
_AFGELEID = ", afgeleid"
_MEEGEREKEND = re.compile(r",? voornemens meegerekend")

Gezegd = tuple[str, Reden, str]
"""What a reason is about, the reason, and what is said of it, without its basis."""


def onbekend_samen(gezegd: Iterable[Gezegd], gronden: Gronden) -> list[Zin]:
    """Return a sentence for each reason; what only says that something is not known goes into one, after the others."""
    los: list[Zin] = []
    groepen: dict[str, list[tuple[str, Gezegd]]] = {}
    for g in gezegd:
        code, reden, tekst = g
        soort, wat = _onbekend(tekst)
        if soort:
            groepen.setdefault(soort, []).append((wat, g))
        else:
            los.append(Zin(met_grond(tekst, gronden.van(reden)), (f"{code}/{reden.regel}",)))
    return los + [_samen(soort, leden, gronden) for soort, leden in groepen.items()]


def zelfde_met_voornemens(zonder: Sequence[Gezegd], met: Sequence[Gezegd], gronden: Gronden) -> Zin | None:
    """Return the one sentence that intentions change nothing; None if they do somewhere, or if there is nothing.

    They change nothing if each sentence is the same but for the words "voornemens meegerekend".
    """
    kaal = {reden.regel: _zonder_voornemens(tekst) for _, reden, tekst in zonder}
    if not met or any(kaal.get(r.regel.removesuffix("-met-voornemens")) != _zonder_voornemens(t) for _, r, t in met):
        return None
    bekend = all(reden.uitkomst != "onbekend" for _, reden, _ in met)
    tekst = "is de uitkomst niet anders" if bekend else "is over de uitkomst niets anders bekend"
    grond = _gronden((r for _, r, _ in met), gronden)
    return Zin(met_grond(f"Voornemens meegerekend {tekst}.", grond), tuple(f"{c}/{r.regel}" for c, r, _ in met))


def _zonder_voornemens(tekst: str) -> str:
    return _MEEGEREKEND.sub("", tekst).replace(",", "")


def een_zin(eerst: Gezegd, rest: Sequence[Gezegd], gronden: Gronden) -> Zin:
    """Return the sentence of the first, anchored to all, on what they all rest on."""
    alle = (eerst, *rest)
    return Zin(
        met_grond(eerst[2], _gronden((r for _, r, _ in alle), gronden)), tuple(f"{c}/{r.regel}" for c, r, _ in alle)
    )


def _onbekend(tekst: str) -> tuple[str, str]:
    """Return of a sentence that only says that something is not known: the kind of it, and what is not known."""
    if m := _HOEVEEL.fullmatch(tekst):
        return "hoeveel", m["wat"]
    if m := _OF.fullmatch(tekst):
        # What is known of it stays; that the parts are not known either, needs no words.
        details = [x for x in (m["details"] or "").split("; ") if x and not x.endswith("onbekend")]
        tussen = f" ({'; '.join(details)})" if details else ""
        return m["hoe"], f"of {m['wat']}{tussen}"
    return "", ""


def _samen(soort: str, leden: Sequence[tuple[str, Gezegd]], gronden: Gronden) -> Zin:
    grond = _gronden((r for _, (_, r, _) in leden), gronden)
    ankers = tuple(f"{code}/{r.regel}" for _, (code, r, _) in leden)
    if len(leden) == 1:
        return Zin(met_grond(leden[0][1][2], grond), ankers)
    delen = [wat for wat, _ in leden]
    begin = {"hoeveel": "Niet bekend zijn", "bekend": "Niet bekend is", "beoordeeld": "Niet beoordeeld is"}[soort]
    if any(teken in d for d in delen for teken in (",", " en ", ";")):
        lijst = f"{'; '.join(delen[:-1])}{';' if len(delen) > 2 else ','} en {delen[-1]}"
    else:
        lijst = opsomming(delen)
    return Zin(met_grond(f"{begin} {lijst}.", grond), ankers)


def _gronden(redenen: Iterable[Reden], gronden: Gronden) -> str:
    return "; ".join(deels_afgeleid(dict.fromkeys(d for r in redenen for d in gronden.delen(r))))


def deels_afgeleid(delen: Iterable[str]) -> Iterator[str]:
    """Yield bases, one that is there both as the text says and by inference only once: "wet, deels afgeleid"."""
    alle = list(delen)
    for d in alle:
        if d.endswith(_AFGELEID) and d.removesuffix(_AFGELEID) in alle:
            continue
        yield d + ", deels afgeleid" if d + _AFGELEID in alle else d
