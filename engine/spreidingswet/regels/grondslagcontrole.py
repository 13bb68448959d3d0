"""Check every basis against the register: the provision is there, and its text is one text while the rule holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from spreidingswet.basis.fouten import Melding
from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.model import Bron
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.steunpunten import Steunpunt, steunpunten


def grondslagen(boek: Regelboek) -> Iterator[Melding]:
    """Check every reference to a source whose provisions the register describes.

    Yields SW-R12 where the provision does not exist on some day on which something rests on it, and SW-R13 where its
    text changed meanwhile: a changed or repealed text ends the validity of what rests on it.
    """
    for s in steunpunten(boek):
        if s.grondslag.bron in boek.register.bepalingen and s.grondslag.artikel:
            yield from _bestaat(boek, s, boek.bronnen[s.grondslag.bron])
            yield from _een_tekst(boek, s, boek.bronnen[s.grondslag.bron])


def _fout(s: Steunpunt, bron: Bron, code: str, wat: str, verwacht: str) -> Melding:
    wie = f"{s.soort} {s.id!r}: {vindplaats(s.grondslag, bron)} {wat}"
    return Melding(code, wie, s.bestand, s.plaats, verwacht)


def _dagen(boek: Regelboek, s: Steunpunt, bron: Bron) -> list[date]:
    """Return the first day of what rests on a source, and every later day on which its version or text changes."""
    begin = s.van or min(v.van for v in bron.versies)
    bepalingen = [b for b in boek.register.bepalingen.get(bron.id, ()) if b.artikel == s.grondslag.artikel]
    overgangen = {d for v in bron.versies for d in (v.van, v.tot) if d is not None}
    overgangen |= {d for b in bepalingen for d in (b.van, b.tot) if d is not None}
    return [begin, *sorted(d for d in overgangen if begin < d and (s.tot is None or d < s.tot))]


def _bestaat(boek: Regelboek, s: Steunpunt, bron: Bron) -> Iterator[Melding]:
    for dag in _dagen(boek, s, bron):
        if bron.versie_op(dag) is None:
            nog = "nog niet" if dag < min(v.van for v in bron.versies) else "niet"
            yield _fout(s, bron, "SW-R12", f"geldt {nog} op {datum(dag)}", "een andere geldigheid, of een andere bron")
            return
        if boek.register.weergave(s.grondslag, dag) is None:
            bestand = f"wetgeving/bepalingen/{bron.id}.yaml"
            yield _fout(s, bron, "SW-R12", f"bestaat niet op {datum(dag)}", f"een bepaling uit {bestand}")
            return


def _een_tekst(boek: Regelboek, s: Steunpunt, bron: Bron) -> Iterator[Melding]:
    eerder: str | None = None
    for dag in _dagen(boek, s, bron):
        afdruk = boek.register.vingerafdruk(s.grondslag, dag)
        if afdruk is not None and eerder is not None and afdruk != eerder:
            wat = f"heeft vanaf {datum(dag)} een andere tekst"
            yield _fout(s, bron, "SW-R13", wat, f"tot: {dag}, en een nieuwe versie vanaf die dag")
            return
        eerder = afdruk or eerder
