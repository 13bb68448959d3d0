"""A draft motivation of a verdeelbesluit: per province, with a part per gemeente."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from spreidingswet.basis.fouten import InvoerFout, Melding, SpreidingswetFout
from spreidingswet.basis.nederlands import datum, opsomming
from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.document import Deel, Document, Kop
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.afwijking import afwijking
from spreidingswet.motivering.opstellen.bijlage import bijlagen
from spreidingswet.motivering.opstellen.controle import ongedekt
from spreidingswet.motivering.opstellen.keuzes import aandachtspunten, interpretaties, uitruil
from spreidingswet.motivering.opstellen.meetellen import meetellen, meetellen_in_gemeente
from spreidingswet.motivering.opstellen.oordelen import oordelen
from spreidingswet.motivering.opstellen.opdracht import opdracht
from spreidingswet.motivering.opstellen.openbaar import Openbaar, openbare_zaak
from spreidingswet.motivering.opstellen.overschot import overschot
from spreidingswet.motivering.opstellen.restopgave import restopgave, restopgave_van_gemeente
from spreidingswet.motivering.opstellen.stof import Stof, redenen_van
from spreidingswet.motivering.opstellen.termijnen import rechtsmiddelen, termijnen
from spreidingswet.motivering.opstellen.verslag import verslag, verslag_van_gemeente
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst, Uitkomst


class ConceptFout(SpreidingswetFout):
    """A draft that says something without a reason, or leaves a deciding reason out: a fault of this program."""


@dataclass(frozen=True, slots=True)
class Concept:
    """A draft with what it was made from; of a public one, the dossier and outcome without what is not public."""

    document: Document
    dossier: Dossier
    uitkomst: Uitkomst


def stel_op(
    dossier: Dossier, uitkomst: Uitkomst, *, gemeenten: Sequence[str] | None = None, openbaar: bool = False
) -> Document:
    """Write the draft of a dossier and its outcome.

    gemeenten: codes or names of the gemeenten that get a part, None for all. openbaar: leave out every facility that
    is not public, and every number from which one could be derived (keuze 0044); the rules are then applied anew.
    Raises InvoerFout (SW-A13, an unknown gemeente) and ConceptFout (SW-A15, the control of the draft failed).
    """
    return maak(dossier, uitkomst, gemeenten=gemeenten, openbaar=openbaar).document


def maak(
    dossier: Dossier, uitkomst: Uitkomst, *, gemeenten: Sequence[str] | None = None, openbaar: bool = False
) -> Concept:
    """Write a draft, like `stel_op`, and return what it was made from beside it."""
    publiek = openbare_zaak(dossier, uitkomst) if openbaar else Openbaar(dossier, uitkomst)
    dossier, uitkomst = publiek.dossier, publiek.uitkomst
    gekozen = _kies(uitkomst, gemeenten)
    s = Stof(dossier, uitkomst, gekozen, redenen_van(uitkomst), openbaar, publiek.verzwegen, publiek.sommen)
    document = _document(s)
    codes = None if gemeenten is None else {g.code for g in gekozen}
    if fouten := ongedekt(document, uitkomst, dossier, codes):
        raise ConceptFout(Melding("SW-A15", f"het concept klopt niet en is niet geschreven: {fouten[0]}",
                                  doe="meld dit als fout van het programma, met het dossier"))  # fmt: skip
    return Concept(document, dossier, uitkomst)


def _document(s: Stof) -> Document:
    h, naam = s.uitkomst.herkomst, s.uitkomst.provincie.naam
    brief = list(_brief(s))
    versie = ", openbare versie" if s.openbaar else ""
    return Document(
        titel=f"Concept-motivering verdeelbesluit {naam}, cyclus {h.cyclus}",
        koptekst=f"Concept-motivering verdeelbesluit, provincie {naam}{versie}",
        voettekst=f"cyclus {h.cyclus}, peildatum {datum(h.peildatum)}, {h.programma}, regels {datum(h.regels.versie)}",
        delen=(*brief, *bijlagen(s, brief)),
    )


def _brief(s: Stof) -> Iterator[Deel]:
    yield from opdracht(s)
    yield from verslag(s)
    yield from meetellen(s)
    yield from restopgave(s)
    for g in s.gemeenten:
        yield from _gemeente(s, g)
    yield from uitruil(s)
    yield from termijnen(s)
    yield from oordelen(s)
    yield from interpretaties(s)
    yield from aandachtspunten(s)
    yield from rechtsmiddelen(s)


def _gemeente(s: Stof, g: Gemeenteuitkomst) -> Iterator[Deel]:
    yield Kop(f"Gemeente {g.naam}", 2)
    if taak := list(s.alinea(g.code, beslissend.TAAK)):
        yield Kop("Taak", 3)
        yield from taak
    yield from verslag_van_gemeente(s, g.code)
    yield from meetellen_in_gemeente(s, g)
    yield from overschot(s, g)
    yield from restopgave_van_gemeente(s, g)
    yield from afwijking(s, g)


def _kies(u: Uitkomst, gevraagd: Collection[str] | None) -> tuple[Gemeenteuitkomst, ...]:
    if gevraagd is None:
        return u.gemeenten
    gekozen: set[str] = set()
    for wie in gevraagd:
        gevonden = [g.code for g in u.gemeenten if wie in (g.code, g.naam)]
        if not gevonden:
            bekend = (
                opsomming([f"{g.code} ({g.naam})" for g in u.gemeenten[:20]], "of") or "geen: het dossier noemt er geen"
            )
            raise InvoerFout(Melding("SW-A13", f"over de gemeente {wie!r} gaat het dossier niet", plaats="--gemeente",
                                     verwacht=bekend, doe="noem een gemeente van het dossier"))  # fmt: skip
        gekozen.update(gevonden)
    return tuple(g for g in u.gemeenten if g.code in gekozen)
