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
from spreidingswet.regels.keuze import Regelset, kies
from spreidingswet.regels.model import InterpretatieGrondslag, Onderwerp, Optiewaarde
from spreidingswet.regels.voorwaarden import InterpretatieToets
from spreidingswet.regels.wandelen import knopen, voorwaarden
from spreidingswet.toetsing.redenen import EenRegel, Schrijver
from spreidingswet.toetsing.uitkomst import AndereOptie, Interpretatiegebruik, Verandering
from spreidingswet.toetsing.verloop import Verloop, doorloop

DOELEN: dict[Onderwerp, tuple[str, ...]] = {
    "voorziening": ("telt_mee", "meetellend", "telt_voor_regulier", "telt_voor_amv"),
    "provincie": ("sluitend",),
}
"""What a variant is compared on, and what that needs of the facilities."""
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

    def met(id_: str, optie: str) -> Verloop:
        ander = kies(regelset.boek, peildatum, regelset.cyclus.id, {**regelset.opties, id_: optie})
        return doorloop(DirecteLezing(), ander, dossier, peildatum, doelen=DOELEN, gegeven=gegeven, vorig=verloop)

    uit: list[Interpretatiegebruik] = []
    for id_, optie in regelset.opties.items():
        gebruikt = _gebruikers(regelset, id_)
        if not gebruikt:
            continue
        i = regelset.boek.interpretaties[id_]
        gekozen = i.optie(optie)
        assert gekozen is not None
        anders = tuple(
            AndereOptie(optie=o.id, verandert=tuple(_veranderingen(verloop, met(id_, o.id))))
            for o in i.opties
            if o.id != optie
        )
        uit.append(
            Interpretatiegebruik(
                id=id_, vraag=i.vraag, optie=optie, standaard=optie == i.standaard, omschrijving=gekozen.omschrijving,
                regels=gebruikt, grondslag=tuple(schrijver.grondslagdeel(b) for b in i.bronnen), andere_opties=anders,
            )
        )  # fmt: skip
    return tuple(uit)


@lru_cache(maxsize=512)
def _gebruikers(regelset: Regelset, id_: str) -> tuple[str, ...]:
    """Return the ids of the rules that an interpretatie is used by."""
    return tuple(r.id for r in regelset.regels if _gebruikt(regelset, r, id_))


def _gebruikt(regelset: Regelset, regel: EenRegel, id_: str) -> bool:
    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        if isinstance(v, InterpretatieToets) and v.interpretatie == id_:
            return True
        parameter = getattr(getattr(v, "rechts", None), "parameter", None)
        if parameter:
            waarde = regelset.normen[parameter].parameter.waarde
            if isinstance(waarde, Optiewaarde) and waarde.interpretatie == id_:
                return True
    return any(isinstance(g, InterpretatieGrondslag) and g.interpretatie == id_ for g in regel.grondslag)


def _veranderingen(was: Verloop, wordt: Verloop) -> Iterator[Verandering]:
    for id_, stand in was.voorzieningen.items():
        ander = wordt.voorzieningen[id_]
        links, rechts = _oordeel(stand.antwoorden["telt_mee"]), _oordeel(ander.antwoorden["telt_mee"])
        if links == rechts:
            links, rechts = (f"{getal(s.plaatsen('meetellend')[0])} meetellend" for s in (stand, ander))
        if links != rechts:
            yield Verandering(betreft=f"voorziening {id_}", was=links, wordt=rechts)
    links, rechts = (naam(v.provincie.antwoorden["sluitend"]) for v in (was, wordt))
    if links != rechts:
        yield Verandering(betreft="provincie sluitend", was=links, wordt=rechts)


def _oordeel(antwoord: int) -> str:
    return OORDEEL[naam(antwoord)]
