"""Tables that do not add up (SW-M42): rows and columns of totals, subtotals, amv and regular, and differences."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from spreidingswet.basis.nederlands import getal_of_breuk
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.getalcodes import getalbevinding
from spreidingswet.motivering.controles.rooster import Cel, Rooster, rooster
from spreidingswet.motivering.stukken import GelezenMotivering, Plek
from spreidingswet.motivering.zaak import Zaak

_TOTAAL = re.compile(r"\b(?:sub-?\s?totaal|eind-?\s?totaal|totaal|totale|samen|tezamen|som|opgeteld)\b", re.I)
_ALLEEN_TOTAAL = re.compile(r"^\W*(?:sub-?\s?totaal|eind-?\s?totaal|totaal|samen|tezamen|som|opgeteld)\b", re.I)
_WAARVAN = re.compile(r"^\W*(?:w\.?v\.?|waarvan|daarvan|w\.o\.)\b", re.I)
_MAAT = re.compile(
    r"\b(?:opgave|restopgave|verschil|tekort|overschot|telt mee|meetell\w+|indicatie\w+|verslag|toegewezen|toewijzing|"
    r"gerealiseerd|aftrek|percentage|dekking\w*|aandeel|voornemens)\b|%",
    re.I,
)
_NIET_OPTELBAAR = re.compile(
    r"%|percentage|gemiddeld|per plaats|\bratio\b|verhouding|factor|score|\brang|\bnr\b|nummer|code|datum|\bjaar\b|"
    r"tekort|overschot|\bwf\b|ses-?woa|dekking|vanaf|\btot\b",
    re.I,
)
_VERSCHIL = re.compile(r"\b(?:verschil|saldo|afwijking)\b", re.I)
_DEELWOORDEN = re.compile(
    r"\b(?:regulier\w*|amv(?:['’]?s)?|alleenstaande minderjarige vreemdelingen|alleenstaande minderjarigen|"
    r"totaal|totale|samen|tezamen|som|opgeteld|aantal|plaatsen|opvangplaatsen|waarvan|daarvan|voor|"
    r"van|de|het|in|en)\b|\W",
    re.I,
)
_REGULIER, _AMV = re.compile(r"\bregulier", re.I), re.compile(r"\bamv|alleenstaande minderjarige", re.I)


@dataclass(frozen=True, slots=True)
class Optelling:
    """A cell that should be the outcome of others; klopt: whether it is."""

    cel: Cel
    verwacht: Fraction
    delen: tuple[Fraction, ...]
    wat: str
    plekken: tuple[Plek, ...] = ()
    """Of the parts, where they are cells."""

    @property
    def klopt(self) -> bool:
        """Return whether the cell is what the others make."""
        return self.cel.waarde == self.verwacht


def optellingen(r: Rooster) -> Iterator[Optelling]:
    """Yield every sum and difference that a grid claims to hold, by its labels; what they leave open is not judged."""
    for richting, blik in (("kolom", r), ("rij", r.gedraaid())):
        yield from _totaalrijen(blik, richting)
        yield from _verschillen(blik.gedraaid(), "rij" if richting == "kolom" else "kolom")
        yield from _amv_binnen(blik.gedraaid())


def _totaalrijen(r: Rooster, richting: str) -> Iterator[Optelling]:
    """Yield the sums of rows with a label of a total, over the rows they can stand for."""
    n = len(r.rijen)
    totalen = [i for i in range(n) if _is_totaal(r.rijlabels, i)]
    if not totalen:
        return
    kolommen = [k for k in range(len(r.kolomlabels)) if _telt_op(r, k, totalen)]
    if not kolommen:
        return
    for i in totalen:
        keuzes = [k for k in _keuzes(r.rijlabels, totalen, i) if k]
        if not keuzes:
            continue
        beste = max(keuzes, key=lambda rijen: sum(_som(r, rijen, k) == r.rijen[i][k].waarde for k in kolommen))
        if len(beste) < 2 and r.rijen[i][kolommen[0]].waarde != _som(r, beste, kolommen[0]):
            continue  # one row above a total: not said to be its only part
        for k in kolommen:
            delen = tuple(r.rijen[j][k].waarde for j in beste)
            if r.rijen[i][k].getal is not None and None not in delen:
                getallen = tuple(d for d in delen if d is not None)
                plekken = tuple(r.rijen[j][k].stuk.plek for j in beste)
                wat = f"de som van de {richting}"
                yield Optelling(r.rijen[i][k], sum(getallen, Fraction(0)), getallen, wat, plekken)


def _is_totaal(labels: Sequence[str], i: int) -> bool:
    """Return whether a row is a total: its label begins with such a word, or it is another row's label with one."""
    if _ALLEEN_TOTAAL.search(labels[i]):
        return True
    if not _TOTAAL.search(labels[i]) or _WAARVAN.search(labels[i]):
        return False
    kaal = _DEELWOORDEN.sub("", labels[i]).casefold()
    genoten = [j for j, label in enumerate(labels) if j != i and _DEELWOORDEN.sub("", label).casefold() == kaal]
    return len(genoten) >= 2 or bool(re.search(r"\b(?:totaal|samen)\W*$", labels[i], re.I))


def _kaal(label: str) -> str:
    return _DEELWOORDEN.sub("", label).casefold()


def _keuzes(labels: Sequence[str], totalen: Sequence[int], i: int) -> list[tuple[int, ...]]:
    """Return which rows a total can be the sum of: its namesakes, its own group, all plain rows, or the subtotals."""
    kaal = _kaal(labels[i])
    if kaal:
        genoten = tuple(j for j in range(len(labels)) if j != i and j not in totalen and _kaal(labels[j]) == kaal)
        delen = [j for j in genoten if _REGULIER.search(labels[j]) or _AMV.search(labels[j])]
        if len(genoten) >= 2 and len(delen) == len(genoten):
            return [genoten]
    gewoon = [j for j in range(len(labels)) if j not in totalen and not _WAARVAN.search(labels[j])]
    maat = _MAAT.search(labels[i])
    if maat and i and not any(maat[0].casefold() in labels[j].casefold() for j in gewoon):
        return []  # "indicatief totaal" beside regular and amv of the decision is no sum of those
    if _WAARVAN.search(labels[i]) or _gemengd([labels[j] for j in gewoon]):
        return []
    if i == 0:
        return [tuple(j for j in gewoon if j < (totalen[1] if len(totalen) > 1 else len(labels)))]
    vorige = max((t for t in totalen if t < i), default=None)
    alle = tuple(j for j in gewoon if j < i)
    if vorige is None:
        return [alle]
    groep = tuple(j for j in gewoon if vorige < j < i)
    eerdere = [labels[t].casefold() for t in totalen if t < i]
    if groep and (labels[i].casefold() in eerdere or i != totalen[-1]):
        return [groep]
    subtotalen = tuple(t for t in totalen if t < i)
    return [alle, groep] if groep else [subtotalen, alle]


def _gemengd(labels: Iterable[str]) -> bool:
    """Return whether rows are of different measures: an opgave and a difference are not added."""
    return len({m[0].casefold() for label in labels if (m := _MAAT.search(label))}) > 1


def _telt_op(r: Rooster, k: int, totalen: Sequence[int]) -> bool:
    """Return whether a column is one that can be added: numbers only, and of a kind that adds up."""
    cellen = [rij[k] for rij in r.rijen]
    if _NIET_OPTELBAAR.search(r.kolomlabels[k]) or any(c.procent for c in cellen):
        return False
    return all(c.waarde is not None for c in cellen) and any(r.rijen[t][k].getal is not None for t in totalen)


def _som(r: Rooster, rijen: Iterable[int], k: int) -> Fraction | None:
    waarden = [r.rijen[j][k].waarde for j in rijen]
    return None if None in waarden else sum((w for w in waarden if w is not None), Fraction(0))


def _verschillen(r: Rooster, richting: str) -> Iterator[Optelling]:
    """Yield columns of differences: of two columns before it, if that is so in most rows or there are just two."""
    for v, label in enumerate(r.kolomlabels):
        if not _VERSCHIL.search(label):
            continue
        deel = (bool(_REGULIER.search(label)), bool(_AMV.search(label)))
        ander = [
            k for k in range(v)
            if not _VERSCHIL.search(r.kolomlabels[k]) and not _NIET_OPTELBAAR.search(r.kolomlabels[k])
            and (bool(_REGULIER.search(r.kolomlabels[k])), bool(_AMV.search(r.kolomlabels[k]))) == deel
        ]  # fmt: skip
        paren = [(a, b) for n, a in enumerate(ander) for b in ander[n + 1 :]]
        if not paren:
            continue
        a, b = max(paren, key=lambda p: sum(_houdt(rij, p[0], p[1], v) for rij in r.rijen))
        bruikbaar = [rij for rij in r.rijen if None not in (rij[a].waarde, rij[b].waarde) and rij[v].getal is not None]
        raak = sum(_houdt(rij, a, b, v) for rij in bruikbaar)
        if 2 * raak <= len(bruikbaar) and not (len(paren) == 1 and raak):
            continue
        for rij in bruikbaar:
            x, y, z = rij[a].waarde, rij[b].waarde, rij[v].getal
            if x is None or y is None or z is None:
                continue
            verschil = y - x if abs(y - x) != abs(z) and z < 0 and y > x else (x - y if z * (x - y) > 0 else y - x)
            if abs(z) == abs(x - y):
                verschil = z
            yield Optelling(rij[v], verschil, (x, y), f"het verschil in de {richting}")


def _houdt(rij: Sequence[Cel], a: int, b: int, v: int) -> bool:
    x, y, z = rij[a].waarde, rij[b].waarde, rij[v].getal
    return x is not None and y is not None and z is not None and abs(z) == abs(x - y)


def _amv_binnen(r: Rooster) -> Iterator[Optelling]:
    """Yield a part for amv that is greater than the total it is part of."""
    for k, label in enumerate(r.kolomlabels):
        if not _AMV.search(label) or _VERSCHIL.search(label) or _NIET_OPTELBAAR.search(label):
            continue
        geheel = [
            t for t, ander in enumerate(r.kolomlabels)
            if t != k and not _AMV.search(ander) and _TOTAAL.search(ander) and _kaal(ander) == _kaal(label)
        ]  # fmt: skip
        for rij in r.rijen if len(geheel) == 1 else ():
            deel, totaal = rij[k].getal, rij[geheel[0]].getal
            if deel is not None and totaal is not None and 0 <= totaal < deel:
                yield Optelling(rij[k], totaal, (totaal,), "ten hoogste het totaal")


def _per_tabel(motivering: GelezenMotivering) -> Iterator[Optelling]:
    for tabel in motivering.tabellen:
        if (r := rooster(tabel)) is not None:
            yield from optellingen(r)


def opgetelde_cellen(motivering: GelezenMotivering) -> frozenset[Plek]:
    """Return the places of the cells that are the right outcome of other cells: those need no other judgement."""
    return frozenset(o.cel.stuk.plek for o in _per_tabel(motivering) if o.klopt and len(o.delen) > 1)


def controleer_tabellen(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield the cells that are not what the cells beside or above them make. Awb 3:46: figures that can be followed."""
    gezien: set[Plek] = set()
    alle = sorted(_per_tabel(zaak.motivering), key=lambda o: o.cel.stuk.plek)
    fout, goed = ({o.cel.stuk.plek for o in alle if o.klopt is k} for k in (False, True))
    for o in alle:
        if o.klopt or o.cel.stuk.plek in gezien:
            continue
        if o.cel.stuk.plek in goed and fout & set(o.plekken):
            continue  # right the other way; one of its parts is what is wrong, and is found there
        gezien.add(o.cel.stuk.plek)
        staat = getal_of_breuk(o.cel.waarde or 0)
        if len(o.delen) == 1:
            wat, verwacht = (
                f"Hier staat {staat}; dat is meer dan het totaal.",
                f"ten hoogste {getal_of_breuk(o.verwacht)}",
            )
        else:
            wat = f"Hier staat {staat}; {o.wat} is {getal_of_breuk(o.verwacht)}{_uitgeschreven(o)}."
            verwacht = getal_of_breuk(o.verwacht)
        yield getalbevinding("SW-M42", wat, o.cel.stuk.plek, o.cel.stuk.tekst, verwacht=verwacht)


def _uitgeschreven(o: Optelling) -> str:
    teken: Callable[[tuple[Fraction, ...]], str] = lambda d: " + ".join(map(getal_of_breuk, d))  # noqa: E731
    if len(o.delen) > 6:
        return ""
    if "verschil" in o.wat:
        return f" ({getal_of_breuk(o.delen[0])} en {getal_of_breuk(o.delen[1])})"
    return f" ({teken(o.delen)})"
