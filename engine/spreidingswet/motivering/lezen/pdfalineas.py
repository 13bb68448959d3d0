"""From the lines of a PDF to headings, paragraphs, and what stands above and below every page."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from spreidingswet.motivering.lezen.pdfregels import Regel
from spreidingswet.motivering.lezen.regels import OPSOMMING, eindigt, kopniveau
from spreidingswet.motivering.lezen.verzamelen import Verzamelaar

Bladzij = tuple[int, list[Regel], list[str]]
"""Number, lines and comments of a page."""

_PAGINANUMMER = re.compile(
    r"(?:-\s*)?(?:pagina|blz\.?|bladzijde|p\.)?\s*\d{1,4}(?:\s*(?:van|/|-)\s*\d{0,4})?", re.IGNORECASE
)
_PAGINA = re.compile(r"\b(?:pagina|blz\.?|bladzijde|p\.)\s*(\d{1,4})\b", re.IGNORECASE)
_AAN_DE_RAND = re.compile(r"^(?:-\s*)?(\d{1,4})\b(?![.,]\d)|(?<![\d.,])\b(\d{1,4})$")
_GETAL = re.compile(r"[-–]?€?\s?\d[\d.,]*%?|[-–]")
_AFGEBROKEN = re.compile(r"(\w{1,60})-$")
_HOUD = frozenset(("amv", "coa", "ses", "cdk", "ind", "azc", "awb", "ex", "non", "oud", "semi", "anti", "pro"))
_VERSCHIL = 1.15
"""How much larger letters of a heading are than those of the text."""
_RANDEN = 2
"""How many lines at the top and bottom of a page may be its header or footer."""


def voeg_toe(uit: Verzamelaar, bladzijden: Sequence[Bladzij]) -> None:
    """Add the pieces of all pages, headers first and footers last, as in other kinds of files."""
    boven, onder, over = _randen(bladzijden)
    nummers = sum(len(r) for _, r, _ in bladzijden) - sum(len(r) for _, r, _ in over)
    for tekst, pagina in boven:
        uit.stuk(tekst, "koptekst", 0, pagina)
    _Bouwer(uit, _maat(over), _koppen(over), _afstand(over), _woorden(over), _breedte(over)).loop(over)
    for tekst, pagina in onder:
        uit.stuk(tekst, "voettekst", 0, pagina)
    if nummers:
        uit.opmerking("herhalingen van kop- en voetteksten, en paginanummers")


def _vorm(regel: Regel, pagina: int) -> str:
    """Return what a header or footer is the same in on every page: text and height, the page number as a difference.

    Every other number must be the same too: a line of the motivation that differs in a number is not a footer.
    """
    gevonden = _PAGINA.search(regel.tekst) or _AAN_DE_RAND.search(regel.tekst)
    tekst = regel.tekst
    if gevonden:
        groep = gevonden.lastindex or 1
        begin, einde = gevonden.span(groep)
        tekst = f"{tekst[:begin]}#{int(gevonden[groep]) - pagina}{tekst[einde:]}"
    return f"{round(regel.y)} {tekst}"


def _randen(bladzijden: Sequence[Bladzij]) -> tuple[list[tuple[str, int]], list[tuple[str, int]], list[Bladzij]]:
    """Return the texts above and below the pages, each once with its first page, and the pages without them."""
    tel_boven: Counter[str] = Counter()
    tel_onder: Counter[str] = Counter()
    for nummer, regels, _ in bladzijden:
        tel_boven.update({_vorm(r, nummer) for r in regels[:_RANDEN]})
        tel_onder.update({_vorm(r, nummer) for r in regels[-_RANDEN:]})
    nodig = max(3, len(bladzijden) // 2)
    boven: dict[str, tuple[str, int]] = {}
    onder: dict[str, tuple[str, int]] = {}
    over: list[Bladzij] = []
    for nummer, regels, opmerkingen in bladzijden:
        begin, eind = 0, len(regels)
        while begin < min(_RANDEN, eind) and _is_rand(regels[begin], nummer, tel_boven, nodig):
            _onthoud(boven, regels[begin], nummer)
            begin += 1
        while eind > max(begin, len(regels) - _RANDEN) and _is_rand(regels[eind - 1], nummer, tel_onder, nodig):
            _onthoud(onder, regels[eind - 1], nummer)
            eind -= 1
        over.append((nummer, regels[begin:eind], opmerkingen))
    return list(boven.values()), list(onder.values()), over


def _is_rand(regel: Regel, nummer: int, geteld: Counter[str], nodig: int) -> bool:
    """Return whether a line at an edge is a header or footer: it comes back page after page."""
    return geteld[_vorm(regel, nummer)] >= nodig and not _rij(regel)


def _onthoud(waar: dict[str, tuple[str, int]], regel: Regel, nummer: int) -> None:
    if not _PAGINANUMMER.fullmatch(regel.tekst):
        waar.setdefault(_vorm(regel, nummer), (regel.tekst, nummer))


def _rij(regel: Regel) -> bool:
    """Return whether a line looks like the row of a table: columns, or mostly numbers."""
    woorden = regel.tekst.split()
    getallen = sum(_GETAL.fullmatch(w) is not None for w in woorden)
    if eindigt(regel.tekst) or len(woorden) < 2 or _PAGINANUMMER.fullmatch(regel.tekst):
        return False
    return (regel.sprong and len(regel.tekst) < 100) or (getallen >= 2 and 3 * getallen >= len(woorden))


def _alle(bladzijden: Sequence[Bladzij]) -> list[Regel]:
    return [r for _, regels, _ in bladzijden for r in regels]


def _maat(bladzijden: Sequence[Bladzij]) -> float:
    """Return the size of most of the text."""
    tel: Counter[float] = Counter()
    for r in _alle(bladzijden):
        tel[r.maat] += len(r.tekst)
    return max(tel, key=lambda m: (tel[m], -m), default=0)


def _koppen(bladzijden: Sequence[Bladzij]) -> dict[float, int]:
    """Return the level of a heading by the size of its letters, the largest 1."""
    maat = _maat(bladzijden)
    groter = sorted({r.maat for r in _alle(bladzijden) if r.maat >= maat * _VERSCHIL}, reverse=True)
    return {m: min(n, 6) for n, m in enumerate(groter, 1)}


def _afstand(bladzijden: Sequence[Bladzij]) -> float:
    """Return the usual distance between two lines of a paragraph."""
    tel: Counter[float] = Counter()
    for _, regels, _ in bladzijden:
        for a, b in pairwise(regels):
            if a.maat == b.maat and 0 < a.y - b.y < 3 * a.maat:
                tel[round(a.y - b.y, 1)] += 1
    return max(tel, key=lambda d: (tel[d], -d), default=0)


def _breedte(bladzijden: Sequence[Bladzij]) -> int:
    """Return how many characters a full line has."""
    lengtes = sorted(len(r.tekst) for r in _alle(bladzijden))
    return lengtes[len(lengtes) * 9 // 10] if lengtes else 0


def _woorden(bladzijden: Sequence[Bladzij]) -> frozenset[str]:
    """Return the words with a hyphen in them; a word broken at such a hyphen keeps it."""
    return frozenset(w.strip(".,;:()").casefold() for r in _alle(bladzijden) for w in r.tekst.split() if "-" in w[1:-1])


@dataclass(slots=True)
class _Bouwer:
    """Joins lines into pieces; a paragraph may run on over the end of a page."""

    uit: Verzamelaar
    maat: float
    koppen: dict[float, int]
    afstand: float
    samengesteld: frozenset[str]
    breedte: int
    delen: list[str] = field(default_factory=list)
    """The lines of the piece so far; only the last one can still change."""
    laatste: Regel | None = None
    pagina: int = 0
    lijst: bool = False
    wacht: list[tuple[str, int]] = field(default_factory=list)
    """Comments that wait until the paragraph that runs on is whole."""

    def loop(self, bladzijden: Sequence[Bladzij]) -> None:
        for nummer, regels, opmerkingen in bladzijden:
            for plaats, regel in enumerate(regels):
                self._regel(regel, nummer, eerste=plaats == 0)
            self.wacht += ((o, nummer) for o in opmerkingen)
        self._sluit()

    def _regel(self, regel: Regel, nummer: int, *, eerste: bool) -> None:
        vorige = self.laatste
        if vorige is not None and self._loopt_door(vorige, regel, eerste=eerste):
            self.delen[-1:] = self._plak(self.delen[-1], regel.tekst)
        else:
            self._sluit()
            gevonden = OPSOMMING.match(regel.tekst) if not self._niveau(regel) and not _rij(regel) else None
            self.lijst = gevonden is not None
            self.delen = [regel.tekst[gevonden.end() :] if gevonden else regel.tekst]
            self.pagina = nummer
        self.laatste = regel

    def _loopt_door(self, vorige: Regel, regel: Regel, *, eerste: bool) -> bool:
        """Return whether a line goes on with the piece of the one before it."""
        if _rij(vorige) or _rij(regel):
            return False
        kop, kop_was = self._niveau(regel), self._niveau(vorige)
        if kop or kop_was:
            groot = vorige.maat == regel.maat and regel.maat in self.koppen
            return groot and not eerste and not eindigt(vorige.tekst) and 0 <= vorige.y - regel.y < 1.6 * regel.maat
        if abs(vorige.maat - regel.maat) > 0.6 or vorige.vet != regel.vet:
            return not eindigt(vorige.tekst) and regel.tekst[:1].islower()
        if vorige.tekst.endswith(("-", "\u00ad")) and regel.tekst[:1].islower():
            return True
        punt = OPSOMMING.match(regel.tekst)
        if punt and (not regel.tekst[0].isalnum() or eindigt(vorige.tekst)):
            return False
        if eerste:
            return not eindigt(vorige.tekst)
        gat = vorige.y - regel.y
        if self.afstand and not 0 < gat <= 1.35 * self.afstand:
            # No ordinary step down: another paragraph, column or note, unless the sentence visibly goes on.
            return not eindigt(vorige.tekst) and regel.tekst[:1].islower() and 0 < gat < 2.5 * self.afstand
        return not (eindigt(vorige.tekst) and len(vorige.tekst) < 0.75 * self.breedte)

    def _niveau(self, regel: Regel) -> int:
        """Return the level of a line as a heading, 0 for text: by size, or by its number where it is bold."""
        if len(regel.tekst) > 200 or _rij(regel) or not any(t.isalpha() for t in regel.tekst):
            return 0
        genummerd = kopniveau(regel.tekst)
        if regel.maat in self.koppen:
            return genummerd or self.koppen[regel.maat]
        if regel.maat < self.maat * 0.95:
            return 0
        if regel.vet and not eindigt(regel.tekst) and len(regel.tekst) < 0.9 * max(self.breedte, 40):
            return genummerd or min(len(self.koppen) + 1, 6)
        # Letters like those of the text: only a number of two parts ("3.2 De afweging") tells; "1. ..." may be an item.
        return genummerd if genummerd > 1 and regel.tekst[0].isdigit() and len(regel.tekst) < 80 else 0

    def _plak(self, tekst: str, volgende: str) -> tuple[str, str]:
        """Return two lines to be joined; a word that was broken becomes whole, a hyphen of its own stays."""
        if tekst.endswith("\u00ad"):
            return tekst[:-1], volgende
        gebroken = _AFGEBROKEN.search(tekst, max(0, len(tekst) - 61))
        if not gebroken or not volgende[:1].isalnum():
            return f"{tekst} ", volgende
        deel, eerste = gebroken[1], volgende.split()[0].strip(".,;:()")
        if eerste.casefold() in ("en", "of", "als", "dan", "noch", "dus"):
            return f"{tekst} ", volgende  # opvang- en noodopvang
        eigen = (
            deel.casefold() in _HOUD or deel[1:] != deel[1:].lower() or deel[-1].isdigit() or not eerste[:1].islower()
            or f"{deel}-{eerste}".casefold() in self.samengesteld
        )  # fmt: skip
        return tekst if eigen else tekst[:-1], volgende

    def _sluit(self) -> None:
        if self.laatste is not None:
            niveau = 0 if self.lijst else self._niveau(self.laatste)
            self.uit.stuk(
                "".join(self.delen), "kop" if niveau else "lijst" if self.lijst else "alinea", niveau, self.pagina
            )
        for tekst, pagina in self.wacht:
            self.uit.stuk(tekst, "opmerking", 0, pagina)
        self.wacht.clear()
        self.laatste, self.lijst = None, False
