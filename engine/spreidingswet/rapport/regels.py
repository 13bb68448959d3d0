"""The rules in force as a list, and one rule in controlled Dutch (`regels`, `regels toon`)."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.nederlands import datum, hoofdletter
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.lezingen.nederlands import Taal
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import alinea, kop
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Beslisregel, Grondslag, Rekenregel, Signaalregel
from spreidingswet.toetsing.redenen import Schrijver

_SOORT = {Beslisregel: "beslist", Rekenregel: "berekent", Signaalregel: "signaleert"}
_GEVOLG = {"ja": "ja", "nee": "nee", "onbekend": "onbekend", "niet_van_toepassing": "niet van toepassing"}


def lijst(regelset: Regelset) -> str:
    """List the rules in force, by file and so in the order of the law, and the interpretaties."""
    uit = kop("Regels", f"geldend op {datum(regelset.peildatum)} · cyclus {regelset.cyclus.id}")
    schrijver = Schrijver(regelset)
    plekken = {r.id: p.bestand for r, p in zip(regelset.boek.regels, regelset.boek.plekken, strict=True)}
    bestand = ""
    for r in regelset.regels:
        if plekken[r.id] != bestand:
            bestand = plekken[r.id]
            uit += ["", bestand]
        eerste = grondslag.een(schrijver.grondslag(r)[0])
        uit += alinea(f"{r.id}  {r.titel}  [{_SOORT[type(r)]}; {r.onderwerp}; {eerste}]", 2, 4)
    uit += ["", "Interpretaties"]
    for id_, optie in regelset.opties.items():
        i = regelset.boek.interpretaties[id_]
        uit += alinea(f"{id_}={optie}  {i.vraag} (opties: {', '.join(o.id for o in i.opties)})", 2, 4)
    uit += ["", f"Parameters van cyclus {regelset.cyclus.id}"]
    for naam in regelset.normen:
        uit += alinea(grondslag.norm(schrijver.normwaarde(naam)), 2, 4)
    return "\n".join([*uit, ""])


def een(regelset: Regelset, regel: Beslisregel | Rekenregel | Signaalregel) -> str:
    """Write one rule in controlled Dutch, one condition a line, with its references."""
    taal = Taal(regelset)
    tot = f" tot {datum(regel.tot)}" if regel.tot else ""
    uit = [*kop(regel.titel, regel.id), f"geldig vanaf {datum(regel.van)}{tot}", ""]
    uit += [lijn for deel in regeltekst(taal, regel) for lijn in alinea(deel, 0, len(deel) - len(deel.lstrip()) + 2)]
    uit += ["", "Grondslag"]
    schrijver = Schrijver(regelset)
    for g in regel.grondslag:
        uit += alinea(f"{g.rol}: {grondslag.een(schrijver.grondslagdeel(g))}", 2, 2)
        if isinstance(g, Grondslag) and g.steunt_op:
            uit += alinea(f"steunt op: «{g.steunt_op}»", 4, 2)
    if norm := schrijver.norm(regel):
        uit += ["", "Norm", *alinea(grondslag.norm(norm), 2, 2)]
        gekozen = regelset.normen[norm.naam]
        if gekozen.parameter.toelichting:
            uit += alinea(gekozen.parameter.toelichting, 4)
        for b in gekozen.bron:
            if isinstance(b, Grondslag) and b.steunt_op:
                uit += alinea(f"{vindplaats(b, regelset.bron(b.bron))}: «{b.steunt_op}»", 4, 2)
    uit += ["", "Wat de regel zegt"]
    if isinstance(regel, Beslisregel):
        for antwoord, woord in _GEVOLG.items():
            if zin := getattr(regel.zinnen, antwoord):
                uit += alinea(f"{woord}: {zin}", 2, 2)
    else:
        uit += alinea(regel.zin, 2, 2)
    if regel.toelichting:
        uit += ["", "Toelichting", *alinea(regel.toelichting, 2)]
    if regel.keuze:
        uit += ["", f"Keuze: docs/keuzes/{regel.keuze}"]
    return "\n".join([*uit, ""])


def regeltekst(taal: Taal, regel: Beslisregel | Rekenregel | Signaalregel) -> Iterator[str]:
    """Say a rule, one condition a line: "- " before each, two spaces deeper for what is inside another."""
    if isinstance(regel, Rekenregel):
        yield f"{hoofdletter(regel.stelling)} is {taal.formule(regel.onderwerp, regel.formule)}."
        return
    begin = hoofdletter(regel.stelling) if isinstance(regel, Beslisregel) else "Er is een signaal"
    regels = list(taal.regels_van(regel.onderwerp, regel.voorwaarde))
    yield from _indien(begin, regels)
    if isinstance(regel, Beslisregel):
        for u in regel.tenzij or []:
            yield from _indien(
                "tenzij" if regel.tenzij else "", list(taal.regels_van(regel.onderwerp, u.indien)), tenzij=True
            )
        if regel.toepasselijk is not None:
            yield ""
            yield from _indien(
                "Deze regel is van toepassing", list(taal.regels_van(regel.onderwerp, regel.toepasselijk))
            )


def _indien(begin: str, regels: list[str], *, tenzij: bool = False) -> Iterator[str]:
    woord = begin if tenzij else f"{begin} indien"
    eerste = regels[0].removeprefix("- ")
    if len(regels) == 1:
        yield f"{woord} {eerste.rstrip(';')}."
        return
    yield f"{woord} {eerste}"
    for i, lijn in enumerate(regels[1:], 2):
        yield lijn[:-1] + "." if i == len(regels) else lijn
