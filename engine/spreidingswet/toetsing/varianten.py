"""What another option of each interpretatie would change: the dossier read again with that one choice exchanged."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache

from spreidingswet.basis.antwoord import naam
from spreidingswet.basis.nederlands import getal
from spreidingswet.dossier.model import Dossier
from spreidingswet.dossier.waarden import Waarde
from spreidingswet.lezingen.direct import DirecteLezing
from spreidingswet.lezingen.nederlands import waarde_tekst
from spreidingswet.regels.afhankelijkheden import (
    Knoop,
    achter,
    graaf,
    naam_van,
    noemt_interpretatie,
    rust_op_interpretatie,
)
from spreidingswet.regels.keuze import Regelset, kies
from spreidingswet.regels.model import Onderwerp, Signaalregel
from spreidingswet.toetsing.loper import Stand
from spreidingswet.toetsing.redenen import EenRegel, Schrijver
from spreidingswet.toetsing.uitkomst import AndereOptie, Interpretatiegebruik, Verandering
from spreidingswet.toetsing.verloop import Verloop, doorloop

TELLING: tuple[Knoop, ...] = (
    ("voorziening", "telt_mee"), ("voorziening", "meetellend"), ("voorziening", "telt_voor_regulier"),
    ("voorziening", "telt_voor_amv"), ("provincie", "sluitend"),
)  # fmt: skip
"""What a variant is always compared on; beside it every rule with a heading (rubriek) that hangs on the choice."""
OORDEEL = {"ja": "telt mee", "nee": "telt niet mee", "onbekend": "onbekend"}


def interpretatiegebruik(
    regelset: Regelset,
    dossier: Dossier,
    peildatum: date,
    verloop: Verloop,
    schrijver: Schrijver,
    gegeven: Mapping[str, Mapping[str, Waarde]],
) -> tuple[Interpretatiegebruik, ...]:
    """Return every interpretatie that a rule in force uses, with what its other options would change."""
    uit: list[Interpretatiegebruik] = []
    for id_, optie in regelset.opties.items():
        gebruikt = _gebruikers(regelset, id_)
        if not gebruikt:
            continue
        i = regelset.boek.interpretaties[id_]
        gekozen = i.optie(optie)
        assert gekozen is not None

        def anders(ander: str, id_: str = id_) -> tuple[Verandering, ...]:
            andere = kies(regelset.boek, peildatum, regelset.cyclus.id, {**regelset.opties, id_: ander}, regelset.zicht)
            # What may hang on the choice under either option.
            geraakt = rust_op_interpretatie(regelset, id_) | rust_op_interpretatie(andere, id_)
            vergeleken, doelen = _doelen(regelset, geraakt)
            if not vergeleken:
                return ()
            nieuw = doorloop(DirecteLezing(), andere, dossier, peildatum, doelen=doelen, gegeven=gegeven, vorig=verloop)
            return tuple(_veranderingen(schrijver, verloop, nieuw, vergeleken))

        uit.append(
            Interpretatiegebruik(
                id=id_, vraag=i.vraag, optie=optie, standaard=optie == i.standaard, omschrijving=gekozen.omschrijving,
                regels=gebruikt, grondslag=tuple(schrijver.grondslagdeel(b) for b in i.bronnen),
                andere_opties=tuple(
                    AndereOptie(optie=o.id, verandert=anders(o.id)) for o in i.opties if o.id != optie
                ),
            )
        )  # fmt: skip
    return tuple(uit)


@lru_cache(maxsize=512)
def _gebruikers(regelset: Regelset, id_: str) -> tuple[str, ...]:
    """Return the ids of the rules that an interpretatie is used by."""
    return tuple(r.id for r in regelset.regels if noemt_interpretatie(regelset, r, id_))


@lru_cache(maxsize=512)
def _doelen(
    regelset: Regelset, geraakt: frozenset[Knoop]
) -> tuple[tuple[EenRegel, ...], Mapping[Onderwerp, tuple[str, ...]]]:
    """Return the rules to compare, and per subject what must be read to know them."""
    vergeleken = tuple(
        r
        for r in regelset.regels
        if (k := (r.onderwerp, naam_van(r))) in geraakt
        and not isinstance(r, Signaalregel)
        and (k in TELLING or r.rubriek is not None)
    )
    per_onderwerp: dict[Onderwerp, list[str]] = {}
    for o, n in sorted(achter(graaf(regelset), [(r.onderwerp, naam_van(r)) for r in vergeleken])):
        per_onderwerp.setdefault(o, []).append(n)
    return vergeleken, {o: tuple(n) for o, n in per_onderwerp.items()}


def _veranderingen(
    schrijver: Schrijver, was: Verloop, wordt: Verloop, vergeleken: tuple[EenRegel, ...]
) -> Iterator[Verandering]:
    namen = {(r.onderwerp, naam_van(r)) for r in vergeleken}
    if ("voorziening", "telt_mee") in namen or ("voorziening", "meetellend") in namen:
        yield from _meetellen(was, wordt)
    if ("provincie", "sluitend") in namen:
        links, rechts = (naam(v.provincie.antwoorden["sluitend"]) for v in (was, wordt))
        if links != rechts:
            yield Verandering(betreft="provincie sluitend", was=links, wordt=rechts)
    rest = [r for r in vergeleken if (r.onderwerp, naam_van(r)) not in TELLING]
    nieuw = {(soort, s.id): s for soort, s in wordt.alle()}
    for soort, stand in was.alle():
        ander = nieuw[soort, stand.id]
        for r in rest:
            if r.onderwerp == soort:
                voor, na = (_zeg(schrijver, s, r) for s in (stand, ander))
                if voor != na:
                    wie = stand.benaming if soort in ("gemeente", "provincie", "land") else f"{soort} {stand.id}"
                    yield Verandering(betreft=f"{r.titel} ({wie})", was=voor, wordt=na)


def _meetellen(was: Verloop, wordt: Verloop) -> Iterator[Verandering]:
    for id_, stand in was.voorzieningen.items():
        ander = wordt.voorzieningen[id_]
        links, rechts = (OORDEEL[naam(s.antwoorden["telt_mee"])] for s in (stand, ander))
        if links == rechts:
            links, rechts = (f"{getal(s.plaatsen('meetellend')[0])} meetellend" for s in (stand, ander))
        if links != rechts:
            yield Verandering(betreft=f"voorziening {id_}", was=links, wordt=rechts)


def _zeg(schrijver: Schrijver, stand: Stand, regel: EenRegel) -> str:
    """Say what a rule found about a subject."""
    wat = naam_van(regel)
    if wat in stand.antwoorden:
        return naam(stand.antwoorden[wat]).replace("_", " ")
    return waarde_tekst(schrijver.taal.definitie(regel.onderwerp, wat), stand.feiten[wat])
