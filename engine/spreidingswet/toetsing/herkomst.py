"""Which sources and provisions an outcome cites, each in the version in force on the peildatum."""

from __future__ import annotations

from functools import lru_cache
from typing import get_args

from spreidingswet.bronnen.jci import Jci
from spreidingswet.bronnen.model import Rechtskracht, Verificatie, Verwijzing
from spreidingswet.bronnen.vindplaats import jci, vindplaats
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Grondslag
from spreidingswet.toetsing.uitkomst import Bepalingvermelding, Bronvermelding, Grondslagdeel, Regelingversie

_GEZAG = get_args(Rechtskracht)
_Vermeld = tuple[str, str, Jci, Bepalingvermelding]


@lru_cache(maxsize=32)
def _geschreven(_regelset: Regelset) -> dict[int, tuple[Grondslag, Grondslagdeel, _Vermeld | None]]:
    """Return what was written of each basis under these rules; it depends on nothing else, and most recur."""
    return {}


class Bronnenschrijver:
    """Writes references to sources for one evaluation, and remembers what was cited."""

    def __init__(self, regelset: Regelset) -> None:
        self.regelset = regelset
        self._genoemd: set[str] = set()
        self._bepalingen: dict[tuple[str, str], tuple[Jci, Bepalingvermelding]] = {}

    def deel(self, g: Grondslag) -> Grondslagdeel:
        """Return one basis as an outcome shows it: jci, vindplaats, authority, version and fingerprint."""
        geschreven = _geschreven(self.regelset)
        if id(g) not in geschreven:  # the basis is kept beside it, so that its id is not given to another
            geschreven[id(g)] = g, *self._schrijf(g)
        _, deel, vermeld = geschreven[id(g)]
        self._genoemd.add(deel.bron)
        if vermeld is not None:
            bron, waar, verwijzing, vermelding = vermeld
            self._bepalingen[bron, waar] = verwijzing, vermelding
        return deel

    def _schrijf(self, g: Grondslag) -> tuple[Grondslagdeel, _Vermeld | None]:
        r = self.regelset
        bron = r.bron(g.bron)
        verificatie = bron.verificatie
        link, afdruk, vermeld = bron.link, None, None
        verwijzing = jci(g, bron, r.peildatum, r.zicht)
        if verwijzing is not None:
            link = verwijzing.link
            afdruk = r.boek.register.vingerafdruk(g, r.peildatum, r.zicht)
            verificatie, vermeld = self._bepaling(g, verwijzing, afdruk)
        deel = Grondslagdeel(
            bron=bron.id,
            jci=str(verwijzing) if verwijzing else None,
            vindplaats=vindplaats(g, bron),
            verkort=vindplaats(g, bron, verkort=True),
            rol=g.rol,
            rechtskracht=bron.rechtskracht,
            zekerheid=g.zekerheid,
            verificatie=verificatie,
            link=link,
            geldigheid=verwijzing.g if verwijzing else None,
            zicht=verwijzing.z if verwijzing else None,
            vingerafdruk=afdruk,
        )
        return deel, vermeld

    def _bepaling(self, g: Verwijzing, verwijzing: Jci, afdruk: str | None) -> tuple[Verificatie, _Vermeld | None]:
        bron, register, dag = self.regelset.bron(g.bron), self.regelset.boek.register, self.regelset.peildatum
        regel = register.bepaling(g, dag)
        verificatie = (regel.verificatie if regel else None) or bron.verificatie
        if not g.artikel:
            return verificatie, None
        plaats = Verwijzing.model_validate(g.model_dump(include=set(Verwijzing.model_fields)))
        waar = vindplaats(plaats, bron)
        vermelding = Bepalingvermelding(
            bron=bron.id,
            vindplaats=waar,
            jci=str(verwijzing),
            begrip=g.begrip,
            weergave=register.weergave(g, dag),
            vingerafdruk=afdruk,
            verificatie=verificatie,
            link=verwijzing.link,
        )
        return verificatie, (bron.id, waar, verwijzing, vermelding)

    def bepalingen(self) -> tuple[Bepalingvermelding, ...]:
        """Return every provision that was cited so far, in the order of the law."""
        rang = {b: _GEZAG.index(self.regelset.bron(b).rechtskracht) for b in self._genoemd}
        alle = sorted(self._bepalingen.values(), key=lambda p: (rang[p[1].bron], p[1].bron, p[0], p[1].vindplaats))
        return tuple(vermelding for _, vermelding in alle)

    def bronnen(self) -> tuple[Bronvermelding, ...]:
        """Return every source that was cited so far, strongest authority first."""
        dag, zicht = self.regelset.peildatum, self.regelset.zicht
        uit = [
            Bronvermelding(
                id=b.id,
                titel=b.titel,
                verkort=b.verkort,
                rechtskracht=b.rechtskracht,
                publicatie=b.publicatie,
                versie=versie.van if (versie := b.versie_op(dag, zicht)) else None,
                verificatie=b.verificatie,
                gezien_tot=b.gezien_tot,
                toelichting=b.toelichting,
                link=b.link,
            )
            for b in map(self.regelset.bron, sorted(self._genoemd))
        ]
        return tuple(sorted(uit, key=lambda b: (_GEZAG.index(b.rechtskracht), b.id)))


def regelingen(regelset: Regelset) -> tuple[Regelingversie, ...]:
    """Return the version in force of every instrument whose provisions the register describes article by article."""
    uit = []
    for id_ in sorted(regelset.boek.register.vingerafdrukken):
        versie = regelset.bron(id_).versie_op(regelset.peildatum, regelset.zicht)
        if versie is not None:
            uit.append(Regelingversie(bron=id_, geldigheid=versie.van, zicht=versie.zicht))
    return tuple(uit)
