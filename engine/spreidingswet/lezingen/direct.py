"""The direct reading: evaluates every node of the rules, none skipped, on what is known of the facts.

A network is turned once into a single Python function in which every node is a line, so that a facility is decided with
all its reasons in a few microseconds (docs/keuzes/0013). The lines are made from checked nodes only: the names of facts
that stand in them match the pattern of the rule language, and every value is a constant outside the text.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, Final, TypeAlias

from spreidingswet.basis.antwoord import JA, NEE, NIET_VAN_TOEPASSING, ONBEKEND
from spreidingswet.dossier.waarden import Ander, Feiten
from spreidingswet.lezingen.netwerk import (
    AlleKnoop,
    AntwoordKnoop,
    BestaatKnoop,
    Bevinding,
    EnigeKnoop,
    FeitKnoop,
    Knoop,
    Netwerk,
    NietKnoop,
    OptieKnoop,
    UitkomstKnoop,
    VerhoudingKnoop,
)
from spreidingswet.lezingen.rekenen import reken
from spreidingswet.lezingen.termen import Rekenbron, Term
from spreidingswet.regels.model import Rekenregel
from spreidingswet.regels.wandelen import ANDER

NAAM: Final = "direct"
Paren: TypeAlias = tuple[tuple[int, ...], ...] | None
# (facts, earlier answers, facts of the other, answers of the other, collections) -> (answers, pairs)
Programma: TypeAlias = Callable[[Any, Any, Any, Any, Any], tuple[tuple[int, ...], dict[int, Paren]]]
# Of a fact [x[0], x[1]] against a value k: when does it hold for all, and when for none.
_ORDE: Final = {
    "voor": ("{x}[1] < {k}", "{x}[0] >= {k}"),
    "uiterlijk": ("{x}[1] <= {k}", "{x}[0] > {k}"),
    "na": ("{x}[0] > {k}", "{x}[1] <= {k}"),
    "vanaf": ("{x}[0] >= {k}", "{x}[1] < {k}"),
}
_ZELFDE: Final = {"minder_dan": "voor", "hoogstens": "uiterlijk", "meer_dan": "na", "minstens": "vanaf"}


def vergelijk(operator: str, links: Any, rechts: Any) -> int:
    """Compare two facts: ja if it holds for every pair of values they can have, nee if for none."""
    if links is None or rechts is None:
        return ONBEKEND
    if not isinstance(links, tuple):
        return JA if (links == rechts) == (operator == "is") else NEE
    (laag, hoog), (van, tot) = links, rechts
    match _ZELFDE.get(operator, operator):
        case "voor":
            return JA if hoog < van else NEE if laag >= tot else ONBEKEND
        case "uiterlijk":
            return JA if hoog <= van else NEE if laag > tot else ONBEKEND
        case "na":
            return JA if laag > tot else NEE if hoog <= van else ONBEKEND
        case "vanaf":
            return JA if laag >= tot else NEE if hoog < van else ONBEKEND
        case "is":
            return JA if laag == hoog == van == tot else NEE if hoog < van or laag > tot else ONBEKEND
    return JA - vergelijk("is", links, rechts)


@dataclass(slots=True)
class _Schrijver:
    """Writes the lines of one network."""

    vast: dict[str, Any] = field(default_factory=lambda: {"vergelijk": vergelijk})
    """What the lines refer to besides the arguments: constants and pair programs."""
    feiten: dict[str, str] = field(default_factory=dict)
    """The variable that holds each fact."""

    def feit(self, naam: str) -> str:
        return self.feiten.setdefault(naam, f"x{len(self.feiten)}")

    def constante(self, nr: int, waarde: Any) -> str:
        self.vast[f"k{nr}"] = waarde
        return f"k{nr}"

    def knoop(self, k: Knoop) -> str:
        """Return the expression for a node; the answers of earlier nodes are w0, w1, ..."""
        match k:
            case FeitKnoop():
                return self._feitknoop(k)
            case VerhoudingKnoop():
                return f"vergelijk({k.operator!r}, {self.feit(k.links)}, {self.feit(k.rechts)})"
            case OptieKnoop():
                return str(JA if k.geldt else NEE)
            case AntwoordKnoop():
                return f"{self.constante(k.nr, _tabel(k.antwoorden))}[{_antwoord(k)}]"
            case AlleKnoop():
                return _kleinste([f"w{d}" for d in k.kinderen])
            case EnigeKnoop():
                return _kleinste([f"w{d}" for d in k.kinderen], grootste=True)
            case NietKnoop():
                return f"{JA} - w{k.kind}"
            case BestaatKnoop():
                self.vast[f"paar{k.nr}"] = _paren(programma(k.paar))
                p = f"p{k.nr}"
                return f"max([p[-1] for p in {p}]) if {p} else {ONBEKEND} if {p} is None else {NEE}"
        return self._uitkomst(k)

    def _feitknoop(self, k: FeitKnoop) -> str:
        x, eerste = self.feit(k.feit), k.waarden[0]
        if isinstance(eerste, str):
            goed, fout = (NEE, JA) if k.operator == "is_niet" else (JA, NEE)
            return f"{self.constante(k.nr, dict.fromkeys(k.waarden, goed) | {None: ONBEKEND})}.get({x}, {fout})"
        grens = self.constante(k.nr, eerste)
        operator = _ZELFDE.get(k.operator, k.operator)
        if operator not in _ORDE:
            return f"vergelijk({operator!r}, {x}, ({grens}, {grens}))"
        altijd, nooit = (vorm.format(x=x, k=grens) for vorm in _ORDE[operator])
        return f"{JA} if {altijd} else {NEE} if {nooit} else {ONBEKEND}"

    @staticmethod
    def _uitkomst(k: UitkomstKnoop) -> str:
        voldaan = f"w{k.voorwaarde}"
        if k.tenzij:
            voldaan = _kleinste([voldaan, *(f"{JA} - w{x}" for x in k.tenzij)])
        if k.toepasselijk is None:
            return voldaan
        t = f"w{k.toepasselijk}"
        return f"({voldaan}) if {t} == {JA} else {NIET_VAN_TOEPASSING} if {t} == {NEE} else {ONBEKEND}"


def _kleinste(delen: Sequence[str], *, grootste: bool = False) -> str:
    """Return the expression for the smallest (or greatest) of some answers; two of them need no call."""
    if len(delen) == 2:
        a, b = delen
        return f"{a} if {a} {'>' if grootste else '<'} {b} else {b}"
    return f"{'max' if grootste else 'min'}({', '.join(delen)})"


def _tabel(antwoorden: tuple[int, ...]) -> tuple[int, ...]:
    alle = (NEE, ONBEKEND, JA, NIET_VAN_TOEPASSING)
    return tuple(JA if a in antwoorden else ONBEKEND if a == ONBEKEND else NEE for a in alle)


def _antwoord(k: AntwoordKnoop) -> str:
    if k.bron is not None:
        return f"w{k.bron}"
    ander = k.naam.startswith(ANDER)
    return f"{'h' if ander else 'e'}[{k.naam.removeprefix(ANDER)!r}]"


def _paren(paar: Programma) -> Callable[[Any, Sequence[Ander]], Paren]:
    """Return what reads the pairs of a facility and each member of a collection."""

    def lees(f: Any, leden: Sequence[Ander]) -> Paren:
        return tuple(paar(f, None, a.feiten, a.antwoorden, None)[0] for a in leden)

    return lees


def _regels(netwerk: Netwerk, schrijver: _Schrijver) -> Iterator[str]:
    """Yield the lines of the function, facts first."""
    lijf: list[str] = []
    bestaat = [k for k in netwerk.knopen if isinstance(k, BestaatKnoop)]
    for k in netwerk.knopen:
        uitdrukking = schrijver.knoop(k)
        if isinstance(k, BestaatKnoop):
            lijf.append(f"c = a[{k.verzameling!r}]")
            lijf.append(f"p{k.nr} = paar{k.nr}(f, c) if c else None if c is None else ()")
        lijf.append(f"w{k.nr} = {uitdrukking}")
    yield "def lees(f, e, g, h, a):"
    for naam, variabele in schrijver.feiten.items():
        ander = naam.startswith(ANDER)
        yield f"    {variabele} = {'g' if ander else 'f'}[{naam.removeprefix(ANDER)!r}]"
    yield from (f"    {regel}" for regel in lijf)
    waarden = "".join(f"w{k.nr}, " for k in netwerk.knopen)
    yield f"    return ({waarden}), {{{', '.join(f'{k.nr}: p{k.nr}' for k in bestaat)}}}"


@lru_cache(maxsize=1024)
def programma(netwerk: Netwerk) -> Programma:
    """Return the function for a network. Depends on nothing but the network, so it is made once for each."""
    schrijver = _Schrijver()
    tekst = "\n".join(_regels(netwerk, schrijver))
    ruimte = schrijver.vast
    exec(compile(tekst, "<netwerk>", "exec"), ruimte)
    gemaakt: Programma = ruimte["lees"]
    return gemaakt


class DirecteLezing:
    """Evaluates a network on facts. Holds nothing between calls; safe from several threads."""

    naam = NAAM

    def lees(
        self,
        netwerk: Netwerk,
        feiten: Feiten,
        eerder: Mapping[str, int],
        anderen: Mapping[str, Sequence[Ander] | None],
    ) -> Bevinding:
        """Return the answer at every node.

        feiten: what is known of each fact of the subject; eerder: answers of earlier stages by name; anderen: per
        collection the other facilities, or None where the dossier does not say which these are.
        """
        return Bevinding(*programma(netwerk)(feiten, eerder, None, None, anderen))

    def reken(self, regel: Rekenregel, bron: Rekenbron) -> Term:
        """Compute the amount of a rule."""
        return reken(regel.formule, bron)
