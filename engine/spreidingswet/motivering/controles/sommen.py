"""Calculations in a sentence that do not hold (SW-M43): parts and whole, sums, differences, products, percentages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from spreidingswet.basis.nederlands import getal_of_breuk
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.getalcodes import getalbevinding
from spreidingswet.motivering.vondsten import Getalvondst, Zin
from spreidingswet.motivering.zaak import Zaak

_MAX_GETALLEN = 40
"""More numbers than a sentence of a motivation holds; such a sentence writes out no calculation."""
_N = r"\x02(\d+)\x03"
_WOORDEN = r"[^\x02\x03.;:=]"
"""What may stand between two numbers of one calculation: no other number, no end of a clause."""
_PLAATSEN = r"(?:\s*(?:reguliere|amv-?|duurzame|opvang)?\s*-?(?:plaatsen|opvangplaatsen|plekken|plaats))?"
_IS = r"\s*(?:,\s*)?(?:=|is|zijn|dus|bedraagt|wordt|komt (?:neer )?op|maakt|resteert|"
_IS += r"resteren|blijft|blijven|oftewel|ofwel)\s+"
_DELEN = re.compile(
    rf"{_N}({_WOORDEN}{{0,40}}?)\b(waarvan|te weten|namelijk|bestaande uit|verdeeld in|onderverdeeld in|zijnde)\b"
    rf"({_WOORDEN}{{0,40}}){_N}({_WOORDEN}{{0,45}}?)(?:,|\ben\b|\bplus\b)({_WOORDEN}{{0,25}}){_N}({_WOORDEN}{{0,30}})",
    re.I,
)
_VAN = re.compile(
    rf"\bvan (?:de|die|deze) {_N}({_WOORDEN}{{0,20}}?)\b(?:zijn|is)\b(?: er)?"
    rf"({_WOORDEN}{{0,15}}){_N}({_WOORDEN}{{0,45}}?)"
    rf"(?:,|\ben\b)({_WOORDEN}{{0,25}}){_N}({_WOORDEN}{{0,30}})",
    re.I,
)
_SAMEN = re.compile(
    rf"{_N}({_WOORDEN}{{0,35}})(?:\+|\bplus\b|\ben\b|\bvermeerderd met\b|\bopgeteld bij\b)({_WOORDEN}{{0,25}}){_N}"
    rf"({_WOORDEN}{{0,30}}?)(?:,\s*)?\b(?:samen|tezamen|opgeteld|bij elkaar(?: opgeteld)?)\s*"
    rf"(?:(?:dus|is|zijn|is dat|zijn dat|dat is|goed voor|komt dat op|=)\s*)?{_N}",
    re.I,
)
_OP = r"(?:\+|[-−–]|\bplus\b|\bmin(?:us)?\b|\bvermeerderd met\b|\bverminderd met\b)"
_KETEN = re.compile(
    rf"{_N}(?:{_PLAATSEN}\s*{_OP}\s*(?:de\s+)?{_N})+{_PLAATSEN}{_IS}(?:de\s+)?{_N}",
    re.I,
)
"""Terms added and taken off, as many as there are, and what they make."""
_TERM = re.compile(rf"(?:(?P<op>{_OP})\s*(?:de\s+)?)?\x02(?P<n>\d+)\x03", re.I)
_GAAT_VOORAF = re.compile(
    r"\x03[^\x02\x03.;:=]{0,25}?(?:[-+−–x×*/÷]|\b(?:plus|min|minus|maal|keer|gedeeld door|vermeerderd met|"
    r"verminderd met))\s*(?:de\s+|€\s*)*$",
    re.I,
)
"""What before a number makes it a later term: the calculation began before it, and is not this pair alone."""
_MIN = re.compile(
    rf"{_N}{_PLAATSEN}\s*(?:[-−–]|\bmin(?:us)?\b|\bverminderd met\b)\s*(?:de\s+)?{_N}"
    rf"({_WOORDEN}{{0,45}}?)(?:{_IS}|:\s*)(?:de\s+)?{_N}",
    re.I,
)
_MAAL = re.compile(
    rf"{_N}{_PLAATSEN}\s*(?:[x×*]|\bmaal\b|\bkeer\b)\s*(?:€\s*)?{_N}({_WOORDEN}{{0,25}}?){_IS}(?:€\s*)?{_N}", re.I
)
_PROCENT = re.compile(
    rf"{_N}(?:\s*%|\s*procent)?\s+van\s+(?:de\s+)?({_WOORDEN}{{0,35}}?){_N}({_WOORDEN}{{0,20}}?){_IS}{_N}", re.I
)
_DEKT = re.compile(
    rf"{_N}({_WOORDEN}{{0,25}}?)\bvan de {_N}({_WOORDEN}{{0,40}}?)"
    rf"(?:,\s*)?(?:\(|\b(?:ofwel|oftewel|dus|dat is|is|zijn|=)\s)({_WOORDEN}{{0,15}}){_N}",
    re.I,
)
"""So many of so many, and what part that is: "1.940 van de 2.244 plaatsen, ofwel ruim 86%"."""
_NUL = re.compile(r"nooit minder dan nul|niet lager dan nul|ten minste nul|nooit minder dan \x02", re.I)
_BEREIK = re.compile(r"\x03\s*(?:tot en met|tot|à|a)\s*\x02", re.I)
_AMV, _REGULIER = re.compile(r"\bamv|alleenstaande minderjarige", re.I), re.compile(r"\bregulier", re.I)


@dataclass(frozen=True, slots=True)
class Som:
    """A calculation in a sentence: its outcome as written, what it should be, and how it reads."""

    zin: Zin
    uitkomst: Getalvondst
    verwacht: Fraction
    tekst: str
    marge: Fraction = Fraction(0)
    gebruikt: tuple[Getalvondst, ...] = ()

    @property
    def klopt(self) -> bool:
        """Return whether what is written is what comes out; a difference may be written without its sign."""
        staat = self.uitkomst.waarde
        return any(abs(abs(staat) - abs(v)) <= self.marge for v in (self.verwacht,))


def sommen(zin: Zin) -> Iterator[Som]:
    """Yield the calculations that a sentence writes out. With "circa", a range or a bound there is none to check."""
    getallen = sorted((v for v in zin.vondsten if isinstance(v, Getalvondst)), key=lambda v: v.begin)
    if 3 <= len(getallen) <= _MAX_GETALLEN:
        yield from _aandelen(zin, getallen)
    if not 3 <= len(getallen) <= _MAX_GETALLEN or any(g.ongeveer for g in getallen):
        return
    sjabloon = _sjabloon(zin, getallen)
    if _BEREIK.search(sjabloon):
        return
    for m in _DELEN.finditer(sjabloon):
        yield from _delen(zin, getallen, m)
    for m in _VAN.finditer(sjabloon):
        geheel, een, ander = (getallen[int(m[k])] for k in (1, 4, 7))
        if {een.deel or _soort(f"{m[3]} {m[5]}"), ander.deel or _soort(f"{m[6]} {m[8]}")} == {"regulier", "amv"}:
            samen = een.waarde + ander.waarde
            yield Som(zin, geheel, samen, f"{_g(een)} en {_g(ander)} samen", gebruikt=(geheel, een, ander))
    for m in _SAMEN.finditer(sjabloon):
        yield from _samen(zin, getallen, m)
    for m in _begint(_KETEN, sjabloon):
        yield _keten(zin, getallen, m)
    for m in _begint(_MIN, sjabloon):
        a, b, c = getallen[int(m[1])], getallen[int(m[2])], getallen[int(m[4])]
        verschil = a.waarde - b.waarde
        if _NUL.search(m[3]):
            verschil = max(Fraction(0), verschil)
        yield Som(zin, c, verschil, f"{_g(a)} min {_g(b)}", gebruikt=(a, b, c))
    for m in _begint(_MAAL, sjabloon):
        a, b, c = getallen[int(m[1])], getallen[int(m[2])], getallen[int(m[4])]
        yield Som(zin, c, a.waarde * b.waarde, f"{_g(a)} maal {_g(b)}", gebruikt=(a, b, c))
    for m in _PROCENT.finditer(sjabloon):
        a, b, c = getallen[int(m[1])], getallen[int(m[3])], getallen[int(m[5])]
        if a.eenheid == "procent":
            uitkomst = a.waarde * b.waarde / 100
            yield Som(
                zin, c, uitkomst, f"{_g(a)}% van {_g(b)}", marge=Fraction(uitkomst.denominator != 1), gebruikt=(a, b, c)
            )


def _aandelen(zin: Zin, getallen: list[Getalvondst]) -> Iterator[Som]:
    """Yield what part, in percent, one number is said to be of another; within one, as such a number is rounded."""
    for m in _DEKT.finditer(_sjabloon(zin, getallen)):
        deel, geheel, uit = (getallen[int(m[k])] for k in (1, 3, 6))
        if uit.eenheid == "procent" and deel.eenheid != "procent" and 0 < deel.waarde <= geheel.waarde:
            procent = 100 * deel.waarde / geheel.waarde
            marge = Fraction(2 if uit.ongeveer or deel.ongeveer or geheel.ongeveer else 1)
            tekst = f"{_g(deel)} van {_g(geheel)}, in procenten,"
            yield Som(zin, uit, procent, tekst, marge, gebruikt=(deel, geheel, uit))


def _begint(patroon: re.Pattern[str], sjabloon: str) -> Iterator[re.Match[str]]:
    """Yield the matches that begin with the first term of their calculation."""
    return (m for m in patroon.finditer(sjabloon) if not _GAAT_VOORAF.search(sjabloon, 0, m.start()))


def _keten(zin: Zin, getallen: list[Getalvondst], m: re.Match[str]) -> Som:
    """Return a chain of terms with its outcome: "550 + 420 + 90 = 1.060"."""
    *termen, laatste = _TERM.finditer(m[0])
    totaal, tekst = Fraction(0), ""
    for t in termen:
        g = getallen[int(t["n"])]
        af = bool(t["op"]) and t["op"].casefold() not in ("+", "plus", "vermeerderd met")
        totaal += -g.waarde if af else g.waarde
        tekst += (" min " if af else " plus ") * bool(tekst) + _g(g)
    gebruikt = tuple(getallen[int(t["n"])] for t in (*termen, laatste))
    return Som(zin, gebruikt[-1], totaal, tekst, gebruikt=gebruikt)


def _sjabloon(zin: Zin, getallen: list[Getalvondst]) -> str:
    """Return the sentence with every number replaced by its place in the list."""
    delen, laatste = [], 0
    for n, g in enumerate(getallen):
        begin, einde = g.begin - zin.begin, g.einde - zin.begin
        if begin < laatste or einde > len(zin.tekst):
            return ""
        delen += [zin.tekst[laatste:begin], f"\x02{n}\x03"]
        laatste = einde
    return "".join(delen) + zin.tekst[laatste:]


def _g(getal: Getalvondst) -> str:
    return getal_of_breuk(getal.waarde)


def _delen(zin: Zin, getallen: list[Getalvondst], m: re.Match[str]) -> Iterator[Som]:
    """Yield a whole with two parts that are said to be all of it: regular and amv, or "te weten", "namelijk"."""
    geheel, een, ander = getallen[int(m[1])], getallen[int(m[5])], getallen[int(m[8])]
    # "120 minder dan de 180, te weten 105 en 15": the parts can be of a number further before.
    eerder = [g for g in getallen[: int(m[1])] if g.waarde == een.waarde + ander.waarde]
    geheel = eerder[-1] if eerder and geheel.waarde != een.waarde + ander.waarde else geheel
    if len({g.eenheid for g in (geheel, een, ander)} - {""}) > 1 or re.search(r"\x02", m.string[m.end() : m.end() + 1]):
        return
    rond_een, rond_ander = f"{m[4]} {m[6]}", f"{m[7]} {m[9]}"
    soorten = {een.deel or _soort(rond_een), ander.deel or _soort(rond_ander)}
    rest = m.string[m.end() :]
    if soorten == {"regulier", "amv"} or (m[3].casefold() != "waarvan" and "\x02" not in rest):
        yield Som(
            zin, geheel, een.waarde + ander.waarde, f"{_g(een)} en {_g(ander)} samen", gebruikt=(geheel, een, ander)
        )


def _soort(tekst: str) -> str | None:
    amv, regulier = bool(_AMV.search(tekst)), bool(_REGULIER.search(tekst))
    return None if amv == regulier else "amv" if amv else "regulier"


def _samen(zin: Zin, getallen: list[Getalvondst], m: re.Match[str]) -> Iterator[Som]:
    """Yield numbers that are said to be so many together: the last two, or more of those before it."""
    een, laatste, som = int(m[1]), int(m[4]), int(m[6])
    opgesomd = getallen[een : laatste + 1]
    mogelijk = [sum((g.waarde for g in getallen[n : laatste + 1]), Fraction(0)) for n in range(een + 1)]
    if len({g.eenheid for g in (*opgesomd, getallen[som])} - {""}) > 1:
        return
    verwacht = getallen[som].waarde if getallen[som].waarde in mogelijk else mogelijk[-1]
    # With more numbers before it the sentence does not say where the enumeration begins.
    if een == 0 or verwacht == getallen[som].waarde:
        yield Som(
            zin, getallen[som], verwacht, " en ".join(map(_g, opgesomd)) + " samen", gebruikt=(*opgesomd, getallen[som])
        )


def controleer_sommen(zaak: Zaak) -> Iterable[Bevinding]:
    """Yield the calculations in sentences that do not hold. Awb 3:46: figures that can be followed."""
    for zin in zaak.zinnen:
        if zin.stuk.soort in ("kop", "koptekst", "voettekst", "cel"):
            continue
        gezien: set[int] = set()
        for som in sommen(zin):
            if som.klopt or som.uitkomst.begin in gezien:
                continue
            gezien.add(som.uitkomst.begin)
            yield getalbevinding(
                "SW-M43", f"{som.tekst} is {_uit(som)}, niet {_g(som.uitkomst)}.", zin.stuk.plek,
                som.uitkomst.tekst, som.uitkomst.begin, verwacht=_uit(som),
            )  # fmt: skip


def _uit(som: Som) -> str:
    """Write what comes out; a percentage that does not come out is rounded to one decimal."""
    if som.uitkomst.eenheid != "procent" or som.verwacht.denominator == 1:
        return getal_of_breuk(som.verwacht)
    return f"ongeveer {round(float(som.verwacht), 1):.1f}".replace(".", ",")
