"""Formulas of the rules, computed exactly on what is known: every amount has a smallest and a largest value."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from spreidingswet.basis.antwoord import JA, NEE, ONBEKEND
from spreidingswet.dossier.waarden import GRENS, Getal, Getalbereik, begrens
from spreidingswet.lezingen import dagen
from spreidingswet.lezingen.aandeel import reken_aandeel
from spreidingswet.lezingen.termen import Rekenbron, Term, bereik, geldt, rond
from spreidingswet.regels.formules import (
    DAGFORMULES,
    Aandeel,
    Afronden,
    Aftrekken,
    Feitwaarde,
    Gedeeld,
    Grootheidwaarde,
    GrootsteVan,
    KleinsteVan,
    NaderBepaald,
    Optellen,
    Parameterwaarde,
    Som,
    Vermenigvuldigen,
    Wanneer,
    delen_van,
)
from spreidingswet.regels.formules import Getal as Getalformule
from spreidingswet.regels.voorwaarden import ConclusieToets


def _of(schakel: int, dan: Any, anders: Any) -> Any:
    if schakel == ONBEKEND:
        return min(dan[0], anders[0]), max(dan[1], anders[1])
    return dan if schakel == JA else anders


def reken(formule: Any, bron: Rekenbron) -> Term:
    """Compute a formula; the result carries every intermediate value."""
    match formule:
        case Getalformule():
            vast = begrens(Fraction(formule.getal))
            return Term("getal", str(formule.getal), (vast, vast))
        case Feitwaarde():
            return Term("feit", formule.feit, bron.getal(formule.feit))
        case Grootheidwaarde():
            return Term("grootheid", formule.grootheid, bron.getal(formule.grootheid))
        case Parameterwaarde():
            norm = bron.normen[formule.parameter]
            return Term("parameter", formule.parameter, (norm, norm))  # type: ignore[arg-type]  # one type, checked
        case Wanneer():
            dan, anders = reken(formule.dan, bron), reken(formule.anders, bron)
            schakel = geldt(formule.wanneer, bron.antwoord(formule.wanneer.conclusie))
            takken = (dan,) if schakel == JA else (anders,) if schakel == NEE else (dan, anders)
            return Term("wanneer", formule.wanneer.conclusie, _of(schakel, dan.waarde, anders.waarde), takken)
        case NaderBepaald():
            breed, nader = reken(formule.nader_bepaald, bron), bron.getal(formule.door)
            opgegeven = Term("feit", formule.door, nader)
            return Term("nader_bepaald", formule.door, _nader(breed.waarde, nader, bron), (breed, opgegeven))
        case Som():
            return _som(formule, bron)
        case Aandeel():
            return reken_aandeel(formule, bron)
    delen = tuple(reken(d, bron) for d in delen_van(formule))
    if isinstance(formule, DAGFORMULES):
        naam, waarde = dagen.reken(formule, [d.waarde for d in delen], bron.kalender)
        return Term(naam[0], naam[1], waarde, delen)
    return _rekenkunde(formule, delen)


def _rekenkunde(f: Any, delen: tuple[Term, ...]) -> Term:
    w: list[Any] = [d.waarde for d in delen]
    match f:
        case Optellen():
            return Term("optellen", "", bereik(sum(x[0] for x in w), sum(x[1] for x in w)), delen)
        case Aftrekken():
            return Term("aftrekken", "", bereik(w[0][0] - w[1][1], w[0][1] - w[1][0]), delen)
        case Vermenigvuldigen():
            waarde: Getalbereik = (1, 1)
            for x in w:
                waarde = _product(waarde, x)
            return Term("vermenigvuldigen", "", waarde, delen)
        case Gedeeld():
            return Term("delen", "", _quotient(w[0], w[1]), delen)
        case Afronden():
            a = f.afronden
            laag, hoog = (rond(x, a.wijze, a.decimalen) for x in w[0])
            return Term("afronden", a.wijze, bereik(laag, hoog), delen)
        case KleinsteVan():
            return Term("kleinste_van", "", (min(x[0] for x in w), min(x[1] for x in w)), delen)
        case GrootsteVan():
            return Term("grootste_van", "", (max(x[0] for x in w), max(x[1] for x in w)), delen)
    raise AssertionError(f)


def _product(a: Getalbereik, b: Getalbereik) -> Getalbereik:
    if (0, 0) in (a, b):
        return 0, 0
    if a[0] == a[1] and b[0] == b[1]:
        precies = begrens(_maal(a[0], b[0]))
        return precies, precies
    hoeken = [_maal(x, y) for x in a for y in b]
    return bereik(min(hoeken), max(hoeken))


def _maal(x: Getal, y: Getal) -> Getal:
    """Multiply; without a bound it stays without one, however small the other is."""
    if x and y and GRENS in (abs(x), abs(y)):
        return GRENS if (x > 0) == (y > 0) else -GRENS
    return x * y


def _quotient(a: Getalbereik, b: Getalbereik) -> Getalbereik:
    if b[0] <= 0 <= b[1]:  # anything at all; but what cannot be negative, divided by what cannot, is not
        return (0 if a[0] >= 0 and b[0] == 0 else -GRENS), GRENS
    if a[0] == a[1] and b[0] == b[1] and abs(b[0]) != GRENS:
        precies = begrens(_maal(a[0], 1 / Fraction(b[0])))
        return precies, precies
    # What can be as large as we like can make the outcome as small as we like.
    delers = [Fraction(0) if abs(x) == GRENS else Fraction(1) / x for x in b]
    hoeken = [_maal(x, y) for x in a for y in delers]
    return bereik(min(hoeken), max(hoeken))


def _nader(breed: Any, nader: Any, bron: Rekenbron) -> Any:
    """Narrow a range by a stated one; a stated figure that the facilities contradict is left aside."""
    if bron.volledigheid_onbekend:  # it may be the whole story or not: it bounds what is possible, and proves nothing
        return breed[0], max(breed[0], min(breed[1], nader[1]))
    laag, hoog = max(breed[0], nader[0]), min(breed[1], nader[1])
    return (laag, hoog) if laag <= hoog else breed


def _som(formule: Som, bron: Rekenbron) -> Term:
    s = formule.som
    leden = bron.leden[s.over]
    if leden is None:
        return Term("som", s.over, (0, GRENS))
    delen: list[Term] = []
    for lid in leden:
        waarde: Getalbereik = lid.getal(s.van) if s.van else (1, 1)
        schakel = JA
        if isinstance(s.waar, ConclusieToets):
            schakel = geldt(s.waar, lid.antwoord(s.waar.conclusie))
        elif s.waar is not None:
            schakel = lid.antwoord(f"voorwaarden_van {s.waar.voorwaarden_van}")
        if not lid.zeker:
            schakel = min(schakel, ONBEKEND)
        if schakel != NEE and waarde != (0, 0):
            delen.append(Term("lid", lid.id, _of(schakel, waarde, (0, 0))))
    waarden: list[Any] = [d.waarde for d in delen]
    hoog = GRENS if s.over in bron.open_einde else sum(w[1] for w in waarden)
    return Term("som", s.over, bereik(sum(w[0] for w in waarden), hoog), tuple(delen))
