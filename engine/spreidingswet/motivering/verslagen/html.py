"""The report as a web page: the document with the findings in the margin.

Nothing of the document is copied as markup: every text goes through the escaping of Jinja2, the page has no scripts and
forbids them, and it loads nothing (Content-Security-Policy).
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import groupby

from jinja2 import Environment, StrictUndefined, Template
from markupsafe import Markup

from spreidingswet.basis.fouten import zichtbaar
from spreidingswet.basis.nederlands import datum
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.stukken import Plek, Stuk
from spreidingswet.motivering.valideren import Validatie
from spreidingswet.motivering.verslagen.sjabloon import PAGINA, STIJL
from spreidingswet.motivering.verslagen.tekst import telling

_SOORT = {"voetnoot": "voetnoot", "opmerking": "opmerking", "koptekst": "koptekst", "voettekst": "voettekst",
          "lijst": "•"}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Genummerd:
    """A finding with its number on the page, and the id it links back to."""

    nummer: int
    bron: Bevinding
    terug: str = ""

    def __getattr__(self, naam: str) -> object:
        waarde = getattr(self.bron, naam)
        return zichtbaar(waarde) if isinstance(waarde, str) else waarde

    @property
    def plaats(self) -> str:
        """Return the place in words."""
        return str(self.bron.plek or "het stuk als geheel")


@dataclass(frozen=True, slots=True)
class Stukje:
    """Text with the numbers of the findings about it."""

    tekst: str
    nummers: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Rij:
    """A piece or a table beside its findings."""

    bevindingen: Sequence[Genummerd]
    id: str = ""
    delen: Sequence[Stukje] = ()
    kop: int = 0
    soort: str = ""
    tabel: Sequence[Sequence[Rij]] = field(default_factory=list)
    koprijen: int = 0
    titel: str = ""
    nummer: int = 0


def als_html(v: Validatie) -> str:
    """Return the report as one HTML file."""
    per: dict[Plek, list[Genummerd]] = {}
    alle: list[Genummerd] = []
    stukken = {s.plek: s for s in v.motivering.stukken}
    for nummer, b in enumerate(v.bevindingen, 1):
        terug = "" if b.plek is None or b.plek not in stukken else _terug(stukken[b.plek], nummer, v.bevindingen)
        g = Genummerd(nummer, b, terug)
        alle.append(g)
        if terug and b.plek is not None:
            per.setdefault(b.plek, []).append(g)
    h = v.uitkomst.herkomst
    pagina: str = _sjabloon().render(
        vingerafdruk=Markup(base64.b64encode(hashlib.sha256(STIJL.encode()).digest()).decode()),
        stijl=Markup(STIJL),
        bestand=zichtbaar(v.motivering.bestand), provincie=v.uitkomst.provincie.naam, peildatum=datum(h.peildatum),
        cyclus=h.cyclus, telling=telling(v), overgeslagen=v.motivering.overgeslagen, bevindingen=alle,
        zonder_plaats=[g for g in alle if not g.terug], rijen=list(_rijen(v, per)),
        open=[{"id": _id(n.plek), "plaats": str(n.plek), "tekst": zichtbaar(n.tekst), "waarom": n.waarom}
              for n in v.niet_beoordeeld],
        programma=h.programma, regels=h.regels.versie,
    )  # fmt: skip
    return pagina.strip() + "\n"


@cache
def _sjabloon() -> Template:
    return Environment(autoescape=True, undefined=StrictUndefined, auto_reload=False).from_string(PAGINA)


def _id(plek: Plek) -> str:
    return f"p{plek.alinea}"


def _terug(stuk: Stuk, nummer: int, alle: Sequence[Bevinding]) -> str:
    """Return the id of the words of a finding, or of its piece where no words are marked."""
    for _, _, nummers in _groepen(stuk, [(n, b) for n, b in enumerate(alle, 1) if b.plek == stuk.plek]):
        if nummer in nummers:
            return f"w{nummers[0]}"
    return _id(stuk.plek)


def _groepen(stuk: Stuk, bevindingen: Sequence[tuple[int, Bevinding]]) -> Iterator[tuple[int, int, tuple[int, ...]]]:
    """Yield the marked parts of a piece, none of them overlapping: begin, end, numbers of the findings."""
    lengte = len(stuk.tekst)
    delen = sorted((b.begin, min(lengte, b.begin + len(b.woorden)), n) for n, b in bevindingen
                   if b.woorden and 0 <= b.begin < lengte)  # fmt: skip
    groep: tuple[int, int, tuple[int, ...]] | None = None
    for begin, einde, n in delen:
        if groep and begin < groep[1]:
            groep = groep[0], max(groep[1], einde), (*groep[2], n)
        else:
            if groep:
                yield groep
            groep = begin, einde, (n,)
    if groep:
        yield groep


def _delen(stuk: Stuk, bevindingen: Sequence[Genummerd]) -> list[Stukje]:
    uit: list[Stukje] = []
    tot = 0
    for begin, einde, nummers in _groepen(stuk, [(g.nummer, g.bron) for g in bevindingen]):
        uit += [Stukje(zichtbaar(stuk.tekst[tot:begin])), Stukje(zichtbaar(stuk.tekst[begin:einde]), nummers)]
        tot = einde
    return [*uit, Stukje(zichtbaar(stuk.tekst[tot:]))]


def _rijen(v: Validatie, per: dict[Plek, list[Genummerd]]) -> Iterator[Rij]:
    tabellen = {t.nummer: t for t in v.motivering.tabellen}

    def rij(s: Stuk) -> Rij:
        b = per.get(s.plek, [])
        kop = min(6, s.niveau + 2) if s.soort == "kop" else 0
        return Rij(b, _id(s.plek), _delen(s, b), kop=max(3, kop) if kop else 0, soort=_SOORT.get(s.soort, ""))

    for nummer, groep in groupby(v.motivering.stukken, lambda s: s.plek.tabel if s.soort == "cel" else None):
        cellen = list(groep)
        if nummer is None or nummer not in tabellen:
            yield from map(rij, cellen)
            continue
        t = tabellen[nummer]
        onder = [g for s in cellen for g in per.get(s.plek, [])]
        yield Rij(onder, tabel=[[rij(c) for c in r] for r in t.rijen], koprijen=t.koprijen,
                  titel=zichtbaar(t.titel), nummer=nummer)  # fmt: skip
