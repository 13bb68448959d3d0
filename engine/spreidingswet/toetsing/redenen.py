"""From what the readings found to reasons: per rule the answer, the facts, the norm, the conditions and the basis."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Any

from spreidingswet.basis.antwoord import JA, NAMEN, ONBEKEND
from spreidingswet.dossier.waarden import GRENS, Getal, Waarde, als_tekst, getaltekst
from spreidingswet.lezingen.nederlands import Taal, gaten_in
from spreidingswet.lezingen.netwerk import (
    AlleKnoop,
    AntwoordKnoop,
    BestaatKnoop,
    Bevinding,
    EnigeKnoop,
    Netwerk,
    NietKnoop,
    UitkomstKnoop,
)
from spreidingswet.lezingen.termen import Term
from spreidingswet.regels.formules import Feitwaarde, NaderBepaald
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import (
    Beslisregel,
    Grondslag,
    InterpretatieGrondslag,
    Onderwerp,
    Rekenregel,
    Signaalregel,
)
from spreidingswet.regels.voorwaarden import Bestaat, ConclusieToets, FeitToets, VerwijstNaar
from spreidingswet.regels.wandelen import ANDER, formuledelen, knopen, voorwaarden
from spreidingswet.toetsing.herkomst import Bronnenschrijver
from spreidingswet.toetsing.loper import Stand
from spreidingswet.toetsing.uitkomst import (
    Feit,
    Grondslagdeel,
    Normwaarde,
    Reden,
    Rekenstap,
    Voorwaardedeel,
)

EenRegel = Beslisregel | Rekenregel | Signaalregel
# Fields of a facility whose source the dossier may give, by fact.
_VELD = {"provincie_van_gemeente": "gemeente"}


class Schrijver:
    """Writes the reasons of one evaluation; what does not depend on the subject is made once."""

    def __init__(self, regelset: Regelset) -> None:
        self.regelset = regelset
        self.bronnenschrijver = Bronnenschrijver(regelset)
        self.taal = Taal(regelset)
        self.rang = {r.id: i for i, r in enumerate(regelset.regels)}
        self._regel_van = {(r.onderwerp, r.conclusie): r.id for r in regelset.regels if isinstance(r, Beslisregel)}
        self._grondslagen: dict[str, tuple[Grondslagdeel, ...]] = {}
        self._normen: dict[str, Normwaarde | None] = {}
        self._namen: dict[str, tuple[str, ...]] = {}
        self._teksten: dict[int, str] = {}
        self._onthouden: dict[tuple[Any, ...], Reden] = {}

    # -- what a rule rests on ------------------------------------------------------------------------------------

    def grondslag(self, regel: EenRegel) -> tuple[Grondslagdeel, ...]:
        """Return the basis of a rule, its exceptions included, in the version in force on the peildatum."""
        if regel.id not in self._grondslagen:
            eigen = list(regel.grondslag)
            if isinstance(regel, Beslisregel):
                eigen += [g for u in regel.tenzij or [] for g in u.grondslag]
            self._grondslagen[regel.id] = tuple(dict.fromkeys(self.grondslagdeel(g) for g in eigen))
        return self._grondslagen[regel.id]

    def grondslagdeel(self, g: Grondslag | InterpretatieGrondslag) -> Grondslagdeel:
        """Return one basis as an outcome shows it."""
        if isinstance(g, InterpretatieGrondslag):
            optie = self.regelset.opties[g.interpretatie]
            return Grondslagdeel(
                bron=f"interpretatie-{g.interpretatie}",
                jci=None,
                vindplaats=f"interpretatie {g.interpretatie}: {optie}",
                verkort=f"interpretatie {g.interpretatie}: {optie}",
                rol=g.rol,
                rechtskracht="interpretatie",
                zekerheid="afgeleid",
                verificatie=None,
                link=None,
            )
        return self.bronnenschrijver.deel(g)

    def norm(self, regel: EenRegel) -> Normwaarde | None:
        """Return the parameter a rule tests against, if it has one."""
        if regel.id not in self._normen:
            self._normen[regel.id] = next(
                (self.normwaarde(v.rechts.parameter) for v in _toetsen(regel)
                 if isinstance(v.rechts, VerwijstNaar) and v.rechts.parameter), None,
            )  # fmt: skip
        return self._normen[regel.id]

    def normwaarde(self, naam: str) -> Normwaarde:
        """Return a parameter with its value, source and standing."""
        n = self.regelset.normen[naam]
        delen = tuple(self.grondslagdeel(b) for b in n.bron)
        return Normwaarde(
            naam=naam,
            omschrijving=n.parameter.omschrijving,
            waarde=n.waarde.isoformat() if isinstance(n.waarde, date) else n.waarde,
            bron="; ".join(f"{d.verkort} ({d.rechtskracht})" for d in delen),
            stand=n.stand,
            grondslag=delen,
        )

    # -- what a rule found ---------------------------------------------------------------------------------------

    def redenen(self, onderwerp: Onderwerp, stand: Stand, bronnen: dict[str, str]) -> tuple[Reden, ...]:
        """Return every reason about a subject, decisions and amounts, in the order of the law."""
        uit: list[tuple[int, Reden]] = []
        for netwerk, bevinding in stand.bevindingen:
            for k in netwerk.uitkomsten.values():
                if isinstance(k.regel, Beslisregel):
                    reden = self._herinner(onderwerp, stand, netwerk, bevinding, k, bronnen)
                    uit.append((self.rang[k.regel.id], reden))
        for regel, term in stand.termen.values():
            uit.append((self.rang[regel.id], self._berekening(onderwerp, stand, regel, term, bronnen)))
        return tuple(r for _, r in sorted(uit, key=lambda paar: paar[0]))

    def _herinner(
        self,
        onderwerp: Onderwerp,
        stand: Stand,
        netwerk: Netwerk,
        bevinding: Bevinding,
        k: UitkomstKnoop,
        bronnen: dict[str, str],
    ) -> Reden:
        """Return the reason of a rule; the same answers on the same facts from the same sources are one reason."""
        paren = [p for nr, p in bevinding.paren.items() if k.eerste <= nr < k.nr]
        if any(paren):  # names other facilities, so it belongs to this one
            return self._beslissing(onderwerp, stand, netwerk, bevinding, k, bronnen)
        namen = self._gebruikt(k.regel)
        sleutel = (
            k.regel.id,
            bevinding.waarden[k.eerste : k.nr + 1],
            *(p is None for p in paren),
            tuple(_waarde(stand, n) for n in namen),
            tuple(bronnen.get(_VELD.get(n, n)) for n in namen) if bronnen else None,
        )
        if sleutel not in self._onthouden:
            self._onthouden[sleutel] = self._beslissing(onderwerp, stand, netwerk, bevinding, k, bronnen)
        return self._onthouden[sleutel]

    def _gebruikt(self, regel: EenRegel) -> tuple[str, ...]:
        """Return the facts that a rule tests or whose values its sentences name."""
        if regel.id not in self._namen:
            zinnen = (
                " ".join(filter(None, regel.zinnen.model_dump().values())) if isinstance(regel, Beslisregel) else ""
            )
            gaten = [g for g in gaten_in(zinnen) if g not in self.regelset.normen]
            self._namen[regel.id] = tuple(dict.fromkeys([*_feitnamen(regel), *gaten]))
        return self._namen[regel.id]

    def _beslissing(
        self,
        onderwerp: Onderwerp,
        stand: Stand,
        netwerk: Netwerk,
        bevinding: Bevinding,
        k: UitkomstKnoop,
        bronnen: dict[str, str],
    ) -> Reden:
        regel = k.regel
        assert isinstance(regel, Beslisregel)
        uitkomst = NAMEN[bevinding.waarden[k.nr]]
        sjabloon = getattr(regel.zinnen, uitkomst)
        boven = [*([k.toepasselijk] if k.toepasselijk is not None else []), k.voorwaarde, *k.tenzij]
        modellen = voorwaarden(regel)
        return Reden(
            regel=regel.id,
            conclusie=regel.conclusie,
            uitkomst=uitkomst,
            zin=self.taal.zin(onderwerp, sjabloon, stand.feiten),
            feiten=self._feiten(regel, stand, bronnen),
            norm=self.norm(regel),
            grondslag=self.grondslag(regel),
            rubriek=regel.rubriek,
            voorwaarden=tuple(
                self._voorwaarde(onderwerp, netwerk, bevinding.waarden, bevinding, nr, v, stand)
                for nr, v in zip(boven, modellen, strict=True)
            ),
        )

    def _voorwaarde(
        self, onderwerp: Onderwerp, netwerk: Netwerk, waarden: Sequence[int], bevinding: Bevinding | None, nr: int,
        v: Any, stand: Stand,
    ) -> Voorwaardedeel:  # fmt: skip
        knoop = netwerk.knopen[nr]
        delen: Iterable[Voorwaardedeel] = ()
        match knoop:
            case AlleKnoop() | EnigeKnoop():
                modellen = v.alle if isinstance(knoop, AlleKnoop) else v.enige
                delen = [
                    self._voorwaarde(onderwerp, netwerk, waarden, bevinding, kind, m, stand)
                    for kind, m in zip(knoop.kinderen, modellen, strict=True)
                ]
            case NietKnoop():
                delen = [self._voorwaarde(onderwerp, netwerk, waarden, bevinding, knoop.kind, v.niet, stand)]
            case BestaatKnoop():
                assert bevinding is not None
                delen = self._paren(onderwerp, knoop, bevinding, v, stand)
        if id(v) not in self._teksten:
            self._teksten[id(v)] = self.taal.toets(onderwerp, v)
        toets = knoop.toets if isinstance(knoop, AntwoordKnoop) else None
        naam = toets.conclusie if isinstance(toets, ConclusieToets) else toets.voorwaarden_van if toets else None
        return Voorwaardedeel(
            tekst=self._teksten[id(v)],
            uitkomst=NAMEN[waarden[nr]],
            regel=self._beslist_door(onderwerp, naam),
            delen=tuple(delen),
        )

    def _beslist_door(self, onderwerp: Onderwerp, naam: str | None) -> str | None:
        """Return the rule that decides a conclusion, of the subject itself or (provincie.naam) of its province."""
        if naam is not None and naam.startswith("provincie."):
            return self._regel_van.get(("provincie", naam.removeprefix("provincie.")))
        return self._regel_van.get((onderwerp, naam)) if naam else None

    def _paren(
        self, onderwerp: Onderwerp, knoop: BestaatKnoop, bevinding: Bevinding, v: Bestaat, stand: Stand
    ) -> Iterator[Voorwaardedeel]:
        paren = bevinding.paren[knoop.nr]
        leden = stand.leden.get(knoop.verzameling)
        for lid, waarden in zip(leden or [], paren or [], strict=True):
            binnen = self._voorwaarde(onderwerp, knoop.paar, waarden, None, len(waarden) - 1, v.bestaat.zodat, stand)
            yield Voorwaardedeel(tekst=f"{lid.benaming}: {binnen.tekst}", uitkomst=binnen.uitkomst, delen=binnen.delen)

    def _feiten(self, regel: EenRegel, stand: Stand, bronnen: dict[str, str]) -> tuple[Feit, ...]:
        return tuple(
            Feit(naam=naam, waarde=als_tekst(_waarde(stand, naam)), bron=bronnen.get(_VELD.get(naam, naam)))
            for naam in self._gebruikt(regel)
        )

    def _berekening(
        self, onderwerp: Onderwerp, stand: Stand, regel: Rekenregel, term: Term, bronnen: dict[str, str]
    ) -> Reden:
        return Reden(
            regel=regel.id,
            conclusie=regel.grootheid,
            uitkomst=NAMEN[JA if term.waarde[0] == term.waarde[1] else ONBEKEND],
            zin=self.taal.zin(onderwerp, regel.zin, stand.feiten),
            feiten=self._feiten(regel, stand, bronnen),
            norm=None,
            grondslag=self.grondslag(regel),
            berekening=rekenstap(term),
            eenheid=regel.eenheid,
            rubriek=regel.rubriek,
        )


def rekenstap(term: Term) -> Rekenstap:
    """Return a computation step by step."""
    laag, hoog = term.waarde
    waarde = _grens(laag)
    return Rekenstap(
        bewerking=term.wat,
        naam=term.naam,
        waarde=waarde,
        hoogstens=waarde if laag == hoog else _grens(hoog),
        delen=tuple(map(rekenstap, term.delen)),
    )


def _grens(waarde: Getal | date) -> int | str | None:
    """Write a bound: a whole number, an exact fraction or a day as text; None where there is no bound."""
    if isinstance(waarde, date):
        return None if waarde in (date.min, date.max) else waarde.isoformat()
    return None if abs(waarde) == GRENS else getaltekst(waarde)


def _toetsen(regel: EenRegel) -> Iterator[FeitToets]:
    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        if isinstance(v, FeitToets):
            yield v


def _feitnamen(regel: EenRegel) -> Iterator[str]:
    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        if isinstance(v, FeitToets):
            namen = [v.feit, *([v.rechts.feit] if isinstance(v.rechts, VerwijstNaar) and v.rechts.feit else [])]
            yield from (n for n in namen if not n.startswith(ANDER))
        elif isinstance(v, Bestaat) and v.bestaat.onder == "overbruggers":
            yield "overbrugging_door"
    if isinstance(regel, Rekenregel):
        for f in formuledelen(regel.formule):
            if isinstance(f, Feitwaarde):
                yield f.feit
            elif isinstance(f, NaderBepaald):
                yield f.door


def _waarde(stand: Stand, naam: str) -> Waarde:
    if naam == "overbrugging_door":
        leden = stand.leden.get("overbruggers")
        return None if leden is None else ", ".join(s.id for s in leden)
    return stand.feiten[naam]
