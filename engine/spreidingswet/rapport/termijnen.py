"""Every date of a cycle or dossier in order of day, with its basis (`termijnen`). Nothing is computed here.

Whether a date is one before which, until which or from which something holds, is the end of the name of its amount:
raming_bekendmaken_voor, bezwaar_uiterlijk, plicht_vanaf. Whether it was met is said by a conclusion that tests a fact
against it and whose name ends in _tijdig.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from spreidingswet.basis.nederlands import datum, hoofdletter
from spreidingswet.lezingen.nederlands import Taal
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.boom import stapnaam, stapwaarde
from spreidingswet.rapport.opmaak import RECHTSKRACHT, UITKOMST, alinea, kop, twee_kanten
from spreidingswet.rapport.tekst import bronnen, herkomst
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.model import Rekenregel
from spreidingswet.toetsing.uitkomst import Reden, Rekenstap, Uitkomst

RUBRIEK = "termijnen"
WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
WOORDEN = {"_tot_en_met": "tot en met", "_uiterlijk": "uiterlijk", "_vanaf": "vanaf", "_voor": "voor", "_op": "op"}
"""What a date is, by the end of the name of its amount."""
TIJDIG = "_tijdig"
SIGNALEN = ("verdeelbesluit-ander-jaar", "schorsing-en-termijn")
"""Signals that say how a date was computed where the law leaves that open."""
_MET = {"ja": "ja", "nee": "nee", "onbekend": "nog niet bekend"}
_BREED = 14


def termijnen_json(u: Uitkomst, *, dossier: bool) -> str:
    """Return the reasons about terms, as they stand in the outcome, with what determined them."""
    alles = u.als_dict()
    data = {"herkomst": alles["herkomst"], "termijnen": _van(alles["provincie"]["redenen"])}
    if dossier:
        data["provincie"] = alles["provincie"]["code"]
        data["gemeenten"] = {g["code"]: _van(g["redenen"]) for g in alles["gemeenten"]}
        data["signalen"] = [s for s in alles["signalen"] if s["code"] in SIGNALEN]
    return json.dumps(data, ensure_ascii=False, sort_keys=True, indent=2, allow_nan=False) + "\n"


def _van(redenen: Sequence[dict[str, object]]) -> list[dict[str, object]]:
    return [r for r in redenen if r["rubriek"] == RUBRIEK]


def termijnen_tekst(u: Uitkomst, regelset: Regelset, *, dossier: bool, uitleg: bool = False) -> str:
    """Write the dates: those of the cycle and the dossier, those that stand apart from it, and those not known."""
    return "\n".join([*_Termijnen(u, regelset, dossier, uitleg).regels(), ""])


class _Termijnen:
    def __init__(self, u: Uitkomst, regelset: Regelset, dossier: bool, uitleg: bool) -> None:
        self.u, self.dossier, self.uitleg = u, dossier, uitleg
        redenen = [r for r in u.provincie.redenen if r.rubriek == RUBRIEK]
        self.dagen = {r.conclusie: r for r in redenen if r.eenheid == "dag" and r.berekening}
        self.antwoorden = [r for r in redenen if not r.berekening]
        self.antwoorden += [r for r in u.provincie.redenen if r.rubriek != RUBRIEK and self._dagen_bij(r)]
        self.rekenregels = {r.grootheid: r for r in regelset.regels if isinstance(r, Rekenregel)}
        self.taal = Taal(regelset)

    def regels(self) -> Iterator[str]:
        u = self.u
        yield from kop(f"Termijnen van de cyclus {u.herkomst.cyclus}", u.provincie.naam if self.dossier else "")
        yield from herkomst(u)
        bekend = sorted((r for r in self.dagen.values() if _eerste(r)), key=_eerste)
        for titel, los in (("", False), ("Los van de cyclus", True)):
            rijen = [r for r in bekend if self._los(r.berekening) == los]
            yield from ["", *kop(titel, "")] if titel and rijen else []
            for r in rijen:
                yield from ["", *self._rij(r)]
        rest = [r for r in self.dagen.values() if not _eerste(r)]
        if rest:
            yield from ["", *kop("Nog niet te bepalen", "")]
            for r in rest:
                yield from ["", *self._rij(r)]
        yield from self._verder()
        yield from ["", *kop("Bronnen", "")]
        getoond = [*self.dagen.values(), *self.antwoorden] if self.dossier else list(self.dagen.values())
        getoond += [r for g in u.gemeenten for r in g.redenen if r.rubriek == RUBRIEK]
        genoemd = {g.bron for r in getoond for g in r.grondslag}
        yield from bronnen(replace(u, bronnen=tuple(b for b in u.bronnen if b.id in genoemd)))

    def _verder(self) -> Iterator[str]:
        """Say what there is about terms that is no date, and what a reader of a dossier should look at."""
        if not self.dossier:
            return
        delen = [("", [r for r in self.antwoorden if not self._dagen_bij(r)])]
        delen += [(f"{g.naam}: ", [r for r in g.redenen if r.rubriek == RUBRIEK]) for g in self.u.gemeenten]
        regels: list[str] = []
        for wie, redenen in delen:
            for r in (r for r in redenen if r.uitkomst != "niet_van_toepassing"):
                regels += alinea(f"{UITKOMST[r.uitkomst]}: {wie}{r.zin}", 2, 2)
                regels += alinea(grondslag.alle(r.grondslag), 6, 2)
        for s in (s for s in self.u.signalen if s.code in SIGNALEN):
            regels += alinea(f"{s.ernst}: {s.tekst} ({s.betreft})", 2, 2)
        if regels:
            yield from ["", *kop("Verder", ""), *regels]

    def _rij(self, r: Reden) -> Iterator[str]:
        assert r.berekening is not None
        antwoorden = [a for a in self.antwoorden if r.conclusie in self._dagen_bij(a)]
        antwoorden = [a for a in antwoorden if a.uitkomst != "niet_van_toepassing"] if self.dossier else []
        met = ", ".join(_MET[a.uitkomst] for a in antwoorden)
        links = f"{_woord(r.conclusie):<{_BREED}}{_dag(r.berekening)}"
        yield from twee_kanten(links, f"gehaald: {met}" if met else "")
        yield from alinea(f"{hoofdletter(self.rekenregels[r.conclusie].stelling)}.", _BREED)
        kracht = r.grondslag[0].rechtskracht
        merk = "" if kracht in ("wet", "amvb", "ministeriele_regeling") else f"GEEN WET, {RECHTSKRACHT[kracht]}: "
        yield from alinea(f"{merk}{grondslag.alle(r.grondslag)}", _BREED, 2)
        for a in antwoorden:
            yield from alinea(a.zin, _BREED, 2)
        if self.uitleg:
            yield from self._uitleg(r)

    def _uitleg(self, r: Reden) -> Iterator[str]:
        assert r.berekening is not None
        regel = self.rekenregels[r.conclusie]
        yield from alinea(f"Formule: {self.taal.formule(regel.onderwerp, regel.formule)}.", _BREED, 2)
        yield from self._stap(r.berekening, _BREED + 2)
        if regel.toelichting:
            yield from alinea(regel.toelichting, _BREED, 2)

    def _stap(self, s: Rekenstap, inspringing: int) -> Iterator[str]:
        naam = "gekozen" if s.bewerking == "wanneer" else stapnaam(s)
        want = next((f", want: {a.zin}" for a in self.antwoorden if a.conclusie == s.naam), "")
        yield from alinea(f"{naam}: {stapwaarde(s)}{want if s.bewerking == 'wanneer' else ''}", inspringing, 2)
        for d in s.delen:
            yield from self._stap(d, inspringing + 2)

    def _los(self, s: Rekenstap | None) -> bool:
        """Return whether a date hangs on neither the cycle nor the dossier, as its computation says."""
        if s is None or s.bewerking in ("feit", "parameter", "wanneer"):
            return False
        if s.bewerking == "grootheid":
            return s.naam in self.dagen and self._los(self.dagen[s.naam].berekening)
        return all(map(self._los, s.delen))

    def _dagen_bij(self, a: Reden) -> set[str]:
        """Return the dates that an answer says of whether they were met: one of its facts, or the day of its norm."""
        if not a.conclusie.endswith(TIJDIG):
            return set()
        genoemd = {f.naam for f in a.feiten} & self.dagen.keys()
        if a.norm is not None:
            genoemd |= {
                n
                for n, r in self.dagen.items()
                if r.berekening and r.berekening.waarde == a.norm.waarde and r.grondslag[0].jci == a.grondslag[0].jci
                and _woord(n) == "voor"
            }  # fmt: skip
        return genoemd


def _eerste(r: Reden) -> str:
    """Return the day, or the first day it can be; empty where that is not known."""
    return str(r.berekening.waarde or "") if r.berekening else ""


def _woord(naam: str) -> str:
    return next((woord for einde, woord in WOORDEN.items() if naam.endswith(einde)), "op")


def _dag(s: Rekenstap) -> str:
    """Say a day with its day of the week; of one that is not known exactly what is known."""
    if s.waarde is None or s.waarde != s.hoogstens:
        return stapwaarde(s)
    dag = date.fromisoformat(str(s.waarde))
    return f"{WEEKDAGEN[dag.weekday()]} {datum(dag)}"
