"""A source and its provisions as the page shows them: our rendering, the official words, and what hangs on them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from spreidingswet.basis.fouten import BronFout
from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.jci import van_verwijzing
from spreidingswet.bronnen.model import Bron, BronVersie, Verwijzing
from spreidingswet.bronnen.register import Bepalingsregel
from spreidingswet.bronnen.vindplaats import jci, vindplaats
from spreidingswet.bronnen.wetteksten import Wetteksten
from spreidingswet.rapport.opmaak import VERIFICATIE
from spreidingswet.rapport.wetgeving import KLASSE
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.pagina.wegwijzer import plek


@dataclass(frozen=True, slots=True)
class Deelbepaling:
    """An onderdeel or a defined term, in our own words."""

    anker: str
    naam: str
    weergave: str


@dataclass(frozen=True, slots=True)
class Officieel:
    """The official words, or why they are not here."""

    tekst: str
    versie: str
    let_op: str


@dataclass(frozen=True, slots=True)
class Tekstzicht:
    """One text of a provision: the days it holds, our rendering, its class, and the official words."""

    geldig: str
    opschrift: str
    weergave: str
    delen: tuple[Deelbepaling, ...]
    klasse: str
    reden: str
    nagezien: str
    link: str
    officieel: Officieel | None


class Bepalingkijker:
    """Shows provisions. teksten: the folder with official texts, or None."""

    def __init__(self, boek: Regelboek, teksten: Wetteksten | None) -> None:
        self._boek = boek
        self._teksten = teksten

    def heeft_tekst(self, bron: Bron) -> bool:
        """Return whether the official text of a source is there."""
        return bron.bwb and self._teksten is not None and self._teksten.heeft(bron.id)

    def teksten(self, bron: Bron, lid: Sequence[Bepalingsregel]) -> tuple[Tekstzicht, ...]:
        """Return every text of one provision, the newest first; what is there twice has one set of anchors."""
        return tuple(self._een(bron, b, eerste=nr == 0) for nr, b in enumerate(reversed(lid)))

    def _een(self, bron: Bron, b: Bepalingsregel, *, eerste: bool) -> Tekstzicht:
        versie = _versie(bron, b)
        v = Verwijzing(bron=bron.id, artikel=b.artikel, lid=b.lid)
        dag = max(versie.van, b.van or versie.van)
        verwijzing = jci(v, bron, dag, versie.zicht if versie.zicht > dag else dag) or van_verwijzing(v)
        gezien = b.verificatie or bron.verificatie
        delen = [(plek(b.lid, o.onderdeel), f"onderdeel {o.onderdeel}", o.weergave) for o in b.onderdelen]
        delen += [(plek(b.lid, begrip=t.begrip), t.begrip, t.weergave) for t in b.begrippen]
        return Tekstzicht(
            geldig=_geldig(b.van, b.tot),
            opschrift=b.opschrift,
            weergave=b.weergave,
            delen=tuple(Deelbepaling(a if eerste else "", n, w) for a, n, w in delen),
            klasse=KLASSE[b.klasse],
            reden=b.reden or "",
            nagezien=VERIFICATIE[gezien] + (f" tot en met {datum(bron.gezien_tot)}" if bron.gezien_tot else ""),
            link=verwijzing.link,
            officieel=self._officieel(bron, v, dag, versie),
        )

    def _officieel(self, bron: Bron, v: Verwijzing, dag: date, versie: BronVersie) -> Officieel | None:
        if self._teksten is None or not self.heeft_tekst(bron):
            return None
        try:
            gevonden = self._teksten.op(bron.id, dag)
            bepaling = gevonden[1].zoek(v) if gevonden else None
        except BronFout as fout:
            return Officieel("", "", f"De officiële tekst is niet te lezen ({fout.code}).")
        if gevonden is None or bepaling is None:
            return Officieel("", "", "Niet gevonden in de officiële tekst; draai: spreidingswet wetgeving controleer.")
        vastgelegd = self._boek.register.vingerafdruk(v, versie.van, None)
        anders = vastgelegd is not None and vastgelegd != bepaling.vingerafdruk
        let_op = "Dit is niet de tekst waarop de regels zijn nagezien." if anders else ""
        return Officieel(bepaling.tekst, datum(gevonden[0].van), let_op)


def _versie(bron: Bron, b: Bepalingsregel) -> BronVersie:
    """Return the newest version of a source in which a text stands; the newest of all if none is known to have it."""
    huidig = [v for v in bron.versies if v.zicht_tot is None] or list(bron.versies)
    return next((v for v in reversed(huidig) if b.geldt_op(max(v.van, b.van or v.van))), huidig[-1])


def _geldig(van: date | None, tot: date | None) -> str:
    delen = [f"vanaf {datum(van)}"] if van else []
    delen += [f"tot {datum(tot)}"] if tot else []
    return " ".join(delen)


def per_plek(regels: Iterable[Bepalingsregel]) -> dict[str, dict[str | None, list[Bepalingsregel]]]:
    """Return provisions by article and lid, in the order of the register; a lid may have more than one text."""
    uit: dict[str, dict[str | None, list[Bepalingsregel]]] = {}
    for b in regels:
        uit.setdefault(b.artikel, {}).setdefault(b.lid, []).append(b)
    return uit


def naam(bron: Bron, artikel: str, lid: str | None = None) -> str:
    """Return how a provision is cited, short."""
    return vindplaats(Verwijzing(bron=bron.id, artikel=artikel, lid=lid), bron, verkort=True)
