"""Put together the outcome from what the first reading found."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spreidingswet.basis.antwoord import JA, NAMEN, naam
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.cbs import indeling
from spreidingswet.dossier.model import Dossier, Voorziening
from spreidingswet.dossier.waarden import GRENS
from spreidingswet.lezingen.motor import REDEN_AFWEZIG
from spreidingswet.lezingen.netwerk import BestaatKnoop, Bevinding, Netwerk, UitkomstKnoop
from spreidingswet.regels.model import Onderwerp, Signaalregel
from spreidingswet.regels.wandelen import gebruik
from spreidingswet.toetsing.loper import Stand
from spreidingswet.toetsing.redenen import Schrijver
from spreidingswet.toetsing.relevantie import doorslaggevend, ontbrekende_feiten
from spreidingswet.toetsing.uitkomst import (
    Gemeentetelling,
    Gemeenteuitkomst,
    Oordeel,
    Provincietelling,
    Provincieuitkomst,
    Signaal,
    Uitruiluitkomst,
    Voorzieninguitkomst,
)
from spreidingswet.toetsing.verloop import Verloop, volgorde

STANDAARDWAARDE = "niet opgegeven; standaardwaarde van het dossier"
_STANDAARD = ("doelgroep", "exploitant", "ten_behoeve_van")
_OORDEEL: dict[str, Oordeel] = {"ja": "telt_mee", "nee": "telt_niet_mee", "onbekend": "onbekend"}


def zonder_tweede_lezing() -> Signaal:
    """Return the signal that there was nothing to compare the conclusions with, and how to change that."""
    return Signaal(
        code="een-lezing", ernst="waarschuwing", betreft="programma",
        tekst="De tweede lezing (durable-rules) ontbreekt, zodat de conclusies niet zijn vergeleken"
        f" ({REDEN_AFWEZIG}). Installeer haar met: CPPFLAGS=-DPyEval_CallObject=PyObject_CallObject"
        " pip install --force-reinstall --no-cache-dir durable-rules==2.0.28",
    )  # fmt: skip


def _exact(stand: Stand, grootheid: str) -> int | None:
    """Return a number if it is known exactly."""
    laag, hoog = stand.plaatsen(grootheid)
    return laag if laag == hoog else None


def _hoogstens(stand: Stand, grootheid: str) -> int | None:
    hoog = stand.plaatsen(grootheid)[1]
    return None if hoog == GRENS else hoog


def _verschil(stand: Stand, soort: str, norm: str) -> int | None:
    asked = _exact(stand, norm)
    return None if asked is None else stand.plaatsen(f"{soort}_meetellend")[0] - asked


def _cijfers(stand: Stand, soort: str, norm: str) -> dict[str, Any]:
    """Return the figures of one kind of places against a norm."""
    return {
        "meetellend": stand.plaatsen(f"{soort}_meetellend")[0],
        "hoogstens": _hoogstens(stand, f"{soort}_meetellend"),
        "inclusief_voornemens": stand.plaatsen(f"{soort}_meetellend_met_voornemens")[0],
        "inclusief_voornemens_hoogstens": _hoogstens(stand, f"{soort}_meetellend_met_voornemens"),
        "verschil": _verschil(stand, soort, norm),
    }


class Bouwer:
    """Builds the parts of an outcome for one dossier."""

    def __init__(self, dossier: Dossier, verloop: Verloop, schrijver: Schrijver) -> None:
        self.dossier, self.verloop, self.schrijver = dossier, verloop, schrijver
        self._beslissend: dict[tuple[int, ...], list[str]] = {}

    def voorzieningen(self) -> tuple[Voorzieninguitkomst, ...]:
        """Return the judgement on every facility, in order of id."""
        per_id = {v.id: v for v in self.dossier.voorzieningen}
        regels = [r for r in self.schrijver.regelset.regels if r.onderwerp == "voorziening"]
        gevraagd = sorted(set().union(*(gebruik(r, set()).ander for r in regels)))
        for id_ in volgorde(self.dossier.voorzieningen):  # what bridges comes first, so that no search goes deep
            for conclusie in gevraagd:
                ontbrekende_feiten(self.verloop.voorzieningen[id_], conclusie)
        return tuple(self._voorziening(per_id[id_], stand) for id_, stand in self.verloop.voorzieningen.items())

    def _voorziening(self, v: Voorziening, stand: Stand) -> Voorzieninguitkomst:
        redenen = self.schrijver.redenen("voorziening", stand, _bronnen(v))
        oordeel = _OORDEEL[naam(stand.antwoorden["telt_mee"])]
        beslissend = self._doorslaggevend(stand)
        ontbreekt = ontbrekende_feiten(stand, "telt_mee")
        if oordeel == "telt_mee" and v.plaatsen is None:
            ontbreekt = ["plaatsen"]
        zinnen = {r.regel: r.zin for r in redenen}
        motivering = [zinnen["telt-mee"], *(zinnen[r] for r in beslissend)]
        if ontbreekt:
            motivering.append(f"Nog niet bekend en van belang: {opsomming(ontbreekt)}.")
        return Voorzieninguitkomst(
            id=v.id,
            naam=v.benaming,
            gemeente=v.gemeente,
            gemeentenaam=indeling().naam(v.gemeente) if v.gemeente else None,
            soort=v.soort,
            plaatsen=v.plaatsen,
            openbaar=v.openbaar,
            oordeel=oordeel,
            meetellend=stand.plaatsen("meetellend")[0],
            meetellend_hoogstens=_hoogstens(stand, "meetellend"),
            meetellend_inclusief_voornemens=stand.plaatsen("meetellend_met_voornemens")[0],
            doorslaggevend=tuple(beslissend),
            redenen=redenen,
            ontbreekt=tuple(ontbreekt),
            motivering=" ".join(motivering),
        )

    def _doorslaggevend(self, stand: Stand) -> list[str]:
        """Return the deciding rules; they depend on the answers alone, which many facilities share."""
        sleutel = next(b.waarden for n, b in stand.bevindingen if "telt_mee" in n.uitkomsten)
        if sleutel not in self._beslissend:
            self._beslissend[sleutel] = doorslaggevend(stand, "telt_mee")
        return self._beslissend[sleutel]

    def gemeenten(self) -> tuple[Gemeenteuitkomst, ...]:
        """Return what it adds up to per gemeente, in order of code."""
        bronnen = {g.code: g.bronnen or {} for g in self.dossier.gemeenten}
        return tuple(
            Gemeenteuitkomst(
                code=code,
                naam=indeling().naam(code),
                regulier=self._gemeentetelling(stand, "regulier"),
                amv=self._gemeentetelling(stand, "amv"),
                totaal=self._gemeentetelling(stand, "totaal"),
                redenen=self.schrijver.redenen(
                    "gemeente", stand, {**self._opgegeven(code), **_plat(bronnen.get(code, {}))}
                ),
            )
            for code, stand in self.verloop.gemeenten.items()
        )

    def _opgegeven(self, code: str) -> dict[str, str]:
        """Return the source of each stated sum of an area; one that follows from two others says so."""
        uit = {f"opgegeven_regulier{x}": "afgeleid: de som in totaal min die voor amv" for x in ("", "_met_voornemens")}
        for o in self.dossier.opgegeven:
            if o.betreft == code:
                bronnen = o.bronnen or {}
                namen = {"meetellend": "", "inclusief_voornemens": "_met_voornemens"}
                uit |= {f"opgegeven_{o.soort}{x}": bronnen[veld] for veld, x in namen.items() if veld in bronnen}
        return uit

    @staticmethod
    def _gemeentetelling(stand: Stand, soort: str) -> Gemeentetelling:
        norm = f"indicatief_{soort}"
        return Gemeentetelling(**_cijfers(stand, soort, norm), indicatief=_exact(stand, norm))

    def provincie(self) -> Provincieuitkomst:
        """Return what it adds up to in the province, and whether that closes."""
        stand = self.verloop.provincie
        sluitend, met = (NAMEN[stand.antwoorden[c]] for c in ("sluitend", "sluitend_met_voornemens"))
        assert sluitend != "niet_van_toepassing"
        assert met != "niet_van_toepassing"
        return Provincieuitkomst(
            code=self.dossier.provincie,
            naam=indeling().naam(self.dossier.provincie),
            regulier=self._provincietelling(stand, "regulier"),
            amv=self._provincietelling(stand, "amv"),
            totaal=self._provincietelling(stand, "totaal"),
            sluitend=sluitend,
            sluitend_met_voornemens=met,
            ontbreekt=tuple(self._ontbreekt_provincie(stand)) if sluitend == "onbekend" else (),
            redenen=self.schrijver.redenen(
                "provincie", stand, {**self._opgegeven(stand.id), **_plat(self.dossier.bronnen or {})}
            ),
        )

    @staticmethod
    def _provincietelling(stand: Stand, soort: str) -> Provincietelling:
        norm = f"opgave_{soort}"
        return Provincietelling(**_cijfers(stand, soort, norm), opgave=_exact(stand, norm))

    def _ontbreekt_provincie(self, stand: Stand) -> Iterator[str]:
        for feit in ("opgave_totaal", "opgave_amv"):
            if _exact(stand, feit) is None:
                yield feit.replace("_", ".")
        if self.dossier.voorzieningen_volledig is False:
            yield "voorzieningen"
        elif self.dossier.voorzieningen_volledig is None and any(
            o.betreft == self.dossier.provincie for o in self.dossier.opgegeven
        ):
            yield "voorzieningen_volledig"
        for id_, s in self.verloop.voorzieningen.items():
            laag, hoog = s.plaatsen("meetellend")
            if laag != hoog or (hoog and self.dossier_soort_onbekend(id_)):
                yield f"voorziening {id_}"

    def dossier_soort_onbekend(self, id_: str) -> bool:
        """Return whether the kind of places of a facility is unknown, so that no part of the task can have them."""
        return self.verloop.voorzieningen[id_].feiten["soort"] is None

    def uitruil(self) -> tuple[Uitruiluitkomst, ...]:
        """Return what follows for every agreed exchange."""
        return tuple(
            Uitruiluitkomst(
                van=u.van, naar=u.naar, soort=u.soort, plaatsen=u.plaatsen,
                redenen=self.schrijver.redenen("uitruil", stand, u.bronnen or {}),
            )
            for u, stand in zip(self.dossier.uitruil, self.verloop.uitruil, strict=True)
        )  # fmt: skip

    def signalen(self, lezingen: int) -> tuple[Signaal, ...]:
        """Return the signals, the gravest first."""
        uit = [s for soort, stand in self.verloop.alle() for s in self._van(soort, stand)]  # type: ignore[arg-type]
        if lezingen < 2:
            uit.append(zonder_tweede_lezing())
        return tuple(sorted(uit, key=lambda s: (s.ernst != "waarschuwing", s.code, s.betreft)))

    def _van(self, soort: Onderwerp, stand: Stand) -> Iterator[Signaal]:
        for netwerk, bevinding in stand.bevindingen:
            for k in netwerk.uitkomsten.values():
                if isinstance(k.regel, Signaalregel) and bevinding.waarden[k.nr] == JA:
                    yield Signaal(
                        code=k.regel.signaal,
                        ernst=k.regel.ernst,
                        tekst=self.schrijver.taal.zin(soort, k.regel.zin, stand.feiten),
                        betreft=stand.id,
                        wijst_op=tuple(_aangewezen(stand, netwerk, bevinding, k)),
                        grondslag=self.schrijver.grondslag(k.regel),
                    )


def _aangewezen(stand: Stand, netwerk: Netwerk, bevinding: Bevinding, k: UitkomstKnoop) -> Iterator[str]:
    """Yield the other facilities for which a signal's condition holds."""
    for nr, paren in bevinding.paren.items():
        knoop = netwerk.knopen[nr]
        if k.eerste <= nr < k.nr and isinstance(knoop, BestaatKnoop):
            leden = stand.leden.get(knoop.verzameling) or []
            yield from (lid.id for lid, waarden in zip(leden, paren or (), strict=True) if waarden[-1] == JA)


def _bronnen(v: Voorziening) -> dict[str, str]:
    """Return the source of each fact; a default of the contract says that it is one."""
    standaard = {veld: STANDAARDWAARDE for veld in _STANDAARD if veld not in v.model_fields_set}
    return {**standaard, **(v.bronnen or {})}


def _plat(bronnen: dict[str, str]) -> dict[str, str]:
    """Map sources of nested fields to facts: "opgave.amv" is the source of opgave_amv."""
    uit = {veld.replace(".", "_"): bron for veld, bron in bronnen.items()}
    for veld, bron in bronnen.items():
        if veld in ("opgave", "indicatief"):
            uit.setdefault(f"{veld}_totaal", bron)
            uit.setdefault(f"{veld}_amv", bron)
    return uit
