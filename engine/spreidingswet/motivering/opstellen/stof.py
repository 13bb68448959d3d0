"""What a draft is written from: the reasons of an outcome as sentences, each with its basis and its anchor."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from spreidingswet.basis.nederlands import getal, hoofdletter
from spreidingswet.dossier.model import Dossier
from spreidingswet.motivering.document import Alinea, Zin
from spreidingswet.motivering.later import laatste_dag
from spreidingswet.motivering.opstellen.gronden import Gronden, met_grond
from spreidingswet.motivering.opstellen.samen import Gezegd, een_zin, onbekend_samen, zelfde_met_voornemens
from spreidingswet.rapport.boom import stapwaarde
from spreidingswet.regels.keuze import regelboek
from spreidingswet.regels.model import Rekenregel
from spreidingswet.toetsing.uitkomst import (
    Gemeenteuitkomst,
    Provincieuitkomst,
    Reden,
    Rekenstap,
    Uitkomst,
    Voorzieninguitkomst,
)

_ONBEKEND = re.compile(r"\bonbekend\b")
NVT = "niet_van_toepassing"


@dataclass(frozen=True, slots=True)
class Stof:
    """The outcome and its dossier, and which gemeenten the draft has a part about.

    openbaar: the dossier and the outcome were made without what is not public (opstellen/openbaar.py).
    """

    dossier: Dossier
    uitkomst: Uitkomst
    gemeenten: tuple[Gemeenteuitkomst, ...]
    per_code: Mapping[str, Mapping[str, Reden]]
    """Every reason by what it is about and by rule (`redenen_van`)."""
    openbaar: bool = False
    verzwegen: bool = False
    """Whether something was left out of the public version."""
    sommen: bool = False
    """Whether sums of the province hold what was left out."""

    @property
    def provincie(self) -> str:
        """Return the code of the province."""
        return self.uitkomst.provincie.code

    @property
    def gronden(self) -> Gronden:
        """Return what says what a reason rests on."""
        return Gronden(laatste_dag(self.dossier, self.uitkomst))

    def reden(self, code: str, regel: str) -> Reden | None:
        """Return one reason about the province, a gemeente, a facility or an exchange, if that rule was applied."""
        return self.per_code.get(code, {}).get(regel)

    def ja(self, code: str, regel: str) -> bool:
        """Return whether a rule answered ja."""
        r = self.reden(code, regel)
        return r is not None and r.uitkomst == "ja"

    def zin(self, code: str, regel: str, voor: str = "") -> Zin | None:
        """Return a reason as a sentence with its basis; None where the rule was not applied or is not at issue.

        voor: a short label before the sentence, such as a name.
        """
        r = self.reden(code, regel)
        if r is None or r.uitkomst == NVT:
            return None
        tekst = f"{voor}: {_tekst(r)}" if voor else _tekst(r)
        return Zin(met_grond(tekst, self.gronden.van(r)), (f"{code}/{r.regel}",))

    def zinnen(self, code: str, regels: Iterable[str]) -> tuple[Zin, ...]:
        """Return the sentences of several rules, in the given order; what is not known is said in one, at the end."""
        return tuple(onbekend_samen(self._gezegd(code, regels), self.gronden))

    def met_voornemens(self, code: str, zonder: Iterable[str], met: Iterable[str]) -> tuple[Zin, ...]:
        """Return the sentences of rules that count intentions in; one sentence if these change nothing.

        zonder: the rules that say the same without intentions.
        """
        erbij = self._gezegd(code, met)
        niets = zelfde_met_voornemens(self._gezegd(code, zonder), erbij, self.gronden)
        return (niets,) if niets is not None else tuple(onbekend_samen(erbij, self.gronden))

    def samen(self, code: str, regel: str, met: Iterable[str]) -> Zin:
        """Return the sentence of one rule, anchored also to other rules of which it says enough."""
        eerst, *rest = self._gezegd(code, (regel, *(r for r in met if r != regel)))
        return een_zin(eerst, rest, self.gronden)

    def _gezegd(self, code: str, regels: Iterable[str]) -> list[Gezegd]:
        redenen = [r for regel in regels if (r := self.reden(code, regel)) is not None and r.uitkomst != NVT]
        return [(code, r, _tekst(r)) for r in redenen]

    def alinea(self, code: str, regels: Iterable[str]) -> Iterator[Alinea]:
        """Yield a paragraph with the sentences of several rules, if there are any."""
        if zinnen := self.zinnen(code, regels):
            yield Alinea(zinnen)

    def plaats(self, code: str) -> str:
        """Return the name that goes with a code or id, so that a province and a gemeente of one name are kept apart."""
        if code == self.provincie:
            return f"de provincie {self.naam(code)}"
        return (
            f"de gemeente {self.naam(code)}" if code in {g.code for g in self.uitkomst.gemeenten} else self.naam(code)
        )

    def voorzieningen(self, gemeente: str | None) -> tuple[Voorzieninguitkomst, ...]:
        """Return the facilities in a gemeente; None: those in no gemeente of this province."""
        if gemeente is not None:
            return tuple(v for v in self.uitkomst.voorzieningen if v.gemeente == gemeente)
        eigen = {g.code for g in self.uitkomst.gemeenten}
        return tuple(v for v in self.uitkomst.voorzieningen if v.gemeente not in eigen)

    def naam(self, id_: str) -> str:
        """Return the name that goes with a code or id in a sum, or the id itself."""
        u = self.uitkomst
        gebieden: list[Gemeenteuitkomst | Provincieuitkomst] = [*u.gemeenten, u.provincie]
        gebied = next((g.naam for g in gebieden if g.code == id_), None)
        return gebied or next((v.naam for v in u.voorzieningen if v.id == id_), id_)


def redenen_van(u: Uitkomst) -> dict[str, dict[str, Reden]]:
    """Return every reason of an outcome by what it is about and by rule; an exchange is `uitruil-<number>`.

    The id of a facility may happen to be the code of a gebied. Ids of rules are never shared, so both keep theirs.
    """
    delen = [(v.id, v.redenen) for v in u.voorzieningen]
    delen += [(f"uitruil-{nr}", x.redenen) for nr, x in enumerate(u.uitruil, 1)]
    delen += [(g.code, g.redenen) for g in u.gemeenten]
    uit: dict[str, dict[str, Reden]] = {}
    for code, redenen in [*delen, (u.provincie.code, u.provincie.redenen)]:
        uit.setdefault(code, {}).update((r.regel, r) for r in redenen)
    return uit


def _tekst(r: Reden) -> str:
    """Return the sentence of the rule; of an amount that rests on what is not known, what it is and what is known."""
    stelling = stellingen().get(r.regel)
    if r.berekening is None or r.uitkomst != "onbekend" or stelling is None or not _ONBEKEND.search(r.zin):
        return r.zin
    hoeveel = waarde_van(r.berekening)
    return (
        f"Niet bekend is {stelling}." if hoeveel == "niet bekend" else f"Niet precies bekend is {stelling}: {hoeveel}."
    )


def waarde_van(s: Rekenstap) -> str:
    """Say the value of a computation: a number, a day, or what is known of it."""
    laag, hoog = s.waarde, s.hoogstens
    if hoog is None and laag in (None, 0):
        return "niet bekend"
    if hoog is None and isinstance(laag, int):
        return f"ten minste {getal(laag)}"
    if isinstance(hoog, int) and laag in (None, 0) and hoog != laag:
        return f"ten hoogste {getal(hoog)}"
    return stapwaarde(s).replace("onbekend", "niet bekend")


@cache
def stellingen() -> dict[str, str]:
    """Return what each computed amount is, in words, by rule: the words stand in the rules."""
    return {r.id: r.stelling for r in regelboek().regels if isinstance(r, Rekenregel)}


@cache
def omschrijvingen() -> dict[str, str]:
    """Return what each fact is, in words, by name and by name of its judgement."""
    uit: dict[str, str] = {}
    for f in regelboek().feiten.values():
        uit.setdefault(f.naam, f.omschrijving)
        if f.oordeel:
            uit.setdefault(f.oordeel, f.omschrijving)
    return uit


def aantal(minstens: int, hoogstens: int | None) -> str:
    """Say a number of places of which a least and a greatest value are known."""
    if hoogstens is None:
        return f"ten minste {getal(minstens)}" if minstens else "niet bekend"
    return getal(minstens) if minstens == hoogstens else f"{getal(minstens)} tot en met {getal(hoogstens)}"


def bekend(waarde: int | None) -> str:
    """Say a number, or that it is not known."""
    return "niet bekend" if waarde is None else getal(waarde)


def gat(wat: str, *ankers: str) -> Zin:
    """Return the gap that a person must still fill."""
    return Zin(f"[motivering ontbreekt: {wat}]", ankers, "gat")


def inleiding(tekst: str, *ankers: str) -> Zin:
    """Return a sentence that only joins."""
    return Zin(hoofdletter(tekst), ankers, "inleiding")
