"""Reading vindplaatsen: a whole text that is one reference, or every reference in running text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from spreidingswet.basis.fouten import Melding, VerwijzingFout
from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.bronnen.namen import Namen, kan_langer
from spreidingswet.bronnen.plekken import LEEG, START, Afgebroken, Groep, breek, lees_groep

_VAN = re.compile(r"(?P<komma>,)?(?P<wit>\s+)(?:(?P<van>van|uit|der)\s+)?")
_BEPAALD = re.compile(r"(?:de|het|deze|dit|die|dat|genoemde|voornoemde)\s+")
_SOORT = re.compile(r"(?:(?:de|het|deze|dit|die|dat|genoemde|voornoemde)\s+)(?:[Ww]et|[Bb]esluit|[Rr]egeling)(?![\w-])")
_AFKORTING = re.compile(r"[A-Z][A-Za-z]*[A-Z][A-Za-z]*(?![\w])|[A-Z][a-z]{0,3}[wb](?!\w)|BW(?!\w)")
_WETNAAM = re.compile(
    r"(?:[A-Z][\w-]*\s+)?[A-Z]?[\w-]*(?:[Ww]et|[Bb]esluit|[Rr]egeling|[Ww]etboek|[Vv]erordening|[Vv]erdrag|"
    r"[Rr]ichtlijn|[Rr]eglement|[Bb]eleidsregels?|[Ss]tatuut)(?![\w-])"
)
_ZONDER_ARTIKEL = re.compile(r"(?:opschrift|aanhef|considerans|slotformulier|(?:nota van )?toelichting|bijlage)\b")
"""What a law has besides articles, and so what can be a passage in it."""
_AFKORTING_VOOR = re.compile(
    r"(?<![\w-])((?:[A-Z][A-Za-z]*[A-Z]|[A-Z][a-z]{0,3}[wb])[a-z]?(?:\s[12][0-9]{3})?\s+"
    r"|(?:[A-Z][A-Za-z]{0,4}[wb]|[A-Z][\w-]*wet)(?:\s[12][0-9]{3})?,?\s+)\Z"
)


@dataclass(frozen=True)
class Vondst:
    """A reference in running text: tekst is the text from start to einde; either what it means or why it cannot be."""

    start: int
    einde: int
    tekst: str
    verwijzingen: tuple[Verwijzing, ...] = ()
    fout: VerwijzingFout | None = None


@dataclass(frozen=True)
class _Omgeving:
    namen: Namen
    standaard: str | None
    relatief: Mapping[str, str]
    heel: bool


def _woorden(tekst: str, begin: int) -> str:
    """Return the words from a place that may be the name of an unknown source."""
    m = re.compile(r"(?:[^,;:()\n.]|\.(?!\s)){1,80}").match(tekst, begin)
    woorden = m[0] if m else ""
    if volgende := START.search(woorden):
        woorden = woorden[: volgende.start()]
    return " ".join(woorden.split()[:8]).rstrip(".")


def _eerste_woord(tekst: str, begin: int) -> int:
    """Return where the word at a place ends."""
    m = re.compile(r"\S*[\w)]").match(tekst, begin)
    return m.end() if m else begin


def _bron_erna(tekst: str, groep: Groep, o: _Omgeving) -> tuple[str, int] | None:
    """Return the source named after a place, with the end of its name; None if none is named there.

    Raises Afgebroken: SW-V07 unknown, SW-V08 "de wet" without context, SW-V09 ambiguous, SW-V12 maybe a longer name.
    """
    m = _VAN.match(tekst, groep.einde)
    if not m or re.search(r"\n\s*\n", m[0]):
        return None
    begin, van = m.end(), m["van"] is not None
    gekend = o.namen.op(tekst, begin)
    eigen = [
        (woord, r.end())
        for woord in o.relatief
        if (r := re.compile(r"\s+".join(map(re.escape, woord.split())) + r"(?![\w-])").match(tekst, begin))
    ]
    for woord, einde in sorted(eigen, key=lambda x: -x[1])[:1]:
        if not gekend or einde >= gekend[1]:
            _alleen(woord, tekst, einde)
            return o.relatief[woord], einde
    if gekend:
        naam, einde = gekend
        _alleen(naam, tekst, einde)
        try:
            return o.namen.bron(naam), einde
        except VerwijzingFout as fout:
            raise Afgebroken(fout, einde) from fout
    if (s := _SOORT.match(tekst, begin)) and van:
        if kan_langer(s[0], tekst, s.end()):
            raise Afgebroken(o.namen.onbekend(_woorden(tekst, begin)), s.end())
        verwacht = "de naam van de wet, het besluit of de regeling, of een samenhang waaruit zij blijkt"
        doe = f"noem de bron voluit; bekend zijn {o.namen.regelingen('en')}"
        raise breek("SW-V08", f"onbekend is welke bron met {s[0]!r} wordt bedoeld", s.end(), verwacht, doe)
    verder = tekst[begin : begin + 1]
    if van and ((b := _BEPAALD.match(tekst, begin)) or verder.isupper()):
        na_lidwoord = b.end() if b else begin
        wet = _AFKORTING.match(tekst, na_lidwoord) or _WETNAAM.match(tekst, na_lidwoord)
        if not wet and not o.heel and not groep.artikelen:
            return None  # "hoofdstuk 3 van het rapport" is no reference to a law
        naam = _woorden(tekst, na_lidwoord)
        raise Afgebroken(o.namen.onbekend(naam), wet.end() if wet else _eerste_woord(tekst, na_lidwoord))
    if verder.isupper() and not van:
        wet = _AFKORTING.match(tekst, begin) or _WETNAAM.match(tekst, begin)
        if wet or (groep.artikelen and not m["komma"] and "\n" not in m["wit"]):
            naam = _woorden(tekst, begin)
            raise Afgebroken(o.namen.onbekend(naam), wet.end() if wet else _eerste_woord(tekst, begin))
    return None


def _alleen(naam: str, tekst: str, einde: int) -> None:
    if langer := kan_langer(naam, tekst, einde):
        verwacht = f"{naam}, gevolgd door een leesteken of het vervolg van de zin"
        reden = f"{langer!r} kan {naam!r} zijn of het begin van een langere naam"
        raise breek("SW-V12", reden, einde, verwacht, f"zet een komma na {naam}, of noem de bron voluit")


def _bron_ervoor(tekst: str, start: int, o: _Omgeving) -> str | None:
    """Return the source named directly before a place: Spreidingswet, artikel 7. Raises VerwijzingFout."""
    if naam := o.namen.voor(tekst, start):
        return o.namen.bron(naam)
    if m := _AFKORTING_VOOR.search(tekst[max(0, start - 60) : start]):
        raise o.namen.onbekend(m[1].strip(" ,\n"))
    return None


def _lees(tekst: str, start: int, o: _Omgeving) -> tuple[tuple[Verwijzing, ...], int] | None:
    """Read the reference at a place. Raises Afgebroken if it cannot be; None if there is none."""
    groep = lees_groep(tekst, start, kaal=True)
    if groep is None:
        return None
    bron = _bron_erna(tekst, groep, o)
    if groep.kaal and not bron and not (o.heel and not tekst[groep.einde :].strip(" .")):
        groep = lees_groep(tekst, start, kaal=False)
        if groep is None:
            return None
        bron = _bron_erna(tekst, groep, o)
    if groep.begrip:
        _controleer_begrip(groep, bron, o)
    if bron:
        bron_id, einde = bron
        if len(groep.plekken) > 1 and (naam := o.namen.voor(tekst, start)) and bron_id not in o.namen.ids(naam):
            reden = f"de plaatsen staan tussen twee bronnen: {naam} ervoor en een andere erna"
            raise breek("SW-V12", reden, einde, "een bron per opsomming", "schrijf elke plaats met haar eigen bron")
    else:
        einde = groep.einde
        try:
            gevonden = _bron_ervoor(tekst, start, o)
        except VerwijzingFout as fout:
            raise Afgebroken(fout, einde) from fout
        if not gevonden and not o.heel and not groep.artikelen:
            return None  # "hoofdstuk 3" in running text is as likely a chapter of that text
        if o.heel and (rest := tekst[einde:].strip(" ,.")):
            raise Afgebroken(_rest(tekst, rest), einde)
        if not (gevonden := gevonden or o.standaard):
            wat = " ".join(tekst[start:einde].split())
            doe = f"schrijf bijvoorbeeld: {wat}, gevolgd door de naam van de bron"
            raise breek("SW-V08", f"{wat!r} noemt geen bron", einde, f"een van {o.namen.regelingen('en')}", doe)
        bron_id = gevonden
    return tuple(Verwijzing(bron=bron_id, **p) for p in groep.plekken), einde


def _controleer_begrip(groep: Groep, bron: tuple[str, int] | None, o: _Omgeving) -> None:
    begrip = groep.open[-1]["begrip"]
    naam = o.namen.voor(begrip + " ", len(begrip) + 1)
    if naam or (not bron and not o.heel):
        reden = f"niet duidelijk is waar het begrip {begrip!r} ophoudt"
        raise breek("SW-V12", reden, groep.einde, "begrip opvangplaats, Spreidingswet", "zet een komma na het begrip")


def _onleesbaar(tekst: str, rest: str = "") -> VerwijzingFout:
    kort = tekst if len(tekst) <= 80 else tekst[:77] + "..."
    reden = f"{kort!r} is geen vindplaats" + (f": {rest!r} is niet te plaatsen" if rest else "")
    verwacht = "artikel 7, eerste lid, onderdeel a, Spreidingswet of art. 7 lid 1 sub a Sw"
    return VerwijzingFout(
        Melding("SW-V06", reden, verwacht=verwacht, doe="schrijf één plaats, of één opsomming met één bron")
    )


def _rest(tekst: str, rest: str) -> VerwijzingFout:
    """Return the error for words of a vindplaats that were left over."""
    if m := LEEG.match(rest):
        verwacht = f"{m[1]} a of {m[1]} 1"
        return VerwijzingFout(
            Melding("SW-V10", f"na {m[1]!r} staat geen nummer of letter", verwacht=verwacht, doe="vul het aan")
        )
    return _onleesbaar(tekst, rest)


def lees_vindplaats(
    tekst: str, namen: Namen, *, standaard: str | None = None, relatief: Mapping[str, str] | None = None
) -> tuple[Verwijzing, ...]:
    """Read a text that is one vindplaats: a place or a list of places in one source, or a source by itself.

    standaard: id of the source that "artikel 5" without a name means; relatief: what "de wet" or "dit besluit" mean.
    A range names whole numbers only: 7 tot en met 9 is 7, 8 and 9, and not an 8a that was inserted later.
    Raises VerwijzingFout: SW-V06 no vindplaats, SW-V07 unknown source, SW-V08 no source, SW-V09 ambiguous name,
    SW-V10 impossible number, SW-V11 range, SW-V12 more than one meaning.
    """
    o = _Omgeving(namen, standaard, relatief or {}, heel=True)
    schoon = tekst.strip()
    begin = 0
    if gekend := namen.op(schoon, 0):
        naam, einde = gekend
        rest = schoon[einde:]
        if not rest.strip(" ."):
            return (Verwijzing(bron=namen.bron(naam)),)
        begin = len(schoon) - len(rest.lstrip(" ,"))
        if not START.match(schoon, begin):
            is_wet = namen.bron(naam).startswith("BWB")
            if not rest.startswith(", ") or (is_wet and not _ZONDER_ARTIKEL.match(rest[2:])):
                raise _onleesbaar(schoon, rest.strip(" ,"))
            return (Verwijzing(bron=namen.bron(naam), passage=rest[2:].strip()),)
    elif m := re.match(r"(?:[Dd]e|[Hh]et)\s+", schoon):
        begin = m.end()
    try:
        gelezen = _lees(schoon, begin, o)
    except Afgebroken as fout:
        raise fout.fout from fout
    if not gelezen:
        raise _onleesbaar(schoon)
    if rest := schoon[gelezen[1] :].strip(" ,."):
        raise _rest(schoon, rest)
    return gelezen[0]


def lees_vindplaatsen(
    tekst: str, namen: Namen, *, standaard: str | None = None, relatief: Mapping[str, str] | None = None
) -> tuple[Verwijzing, ...]:
    """Read vindplaatsen joined by "; ", as `vindplaatsen` writes them. Raises VerwijzingFout as lees_vindplaats."""
    delen = tekst.split("; ")
    return tuple(v for d in delen for v in lees_vindplaats(d, namen, standaard=standaard, relatief=relatief))


def vind(
    tekst: str, namen: Namen, *, standaard: str | None = None, relatief: Mapping[str, str] | None = None
) -> list[Vondst]:
    """Return every reference to a provision in running text, in order, each with its meaning or the reason why not.

    A source named without a provision is not a reference. A hoofdstuk, afdeling or paragraaf counts only with the
    name of a source, never with `standaard`: it may be a chapter of the text itself.
    """
    o = _Omgeving(namen, standaard, relatief or {}, heel=False)
    gevonden: list[Vondst] = []
    plek = 0
    while m := START.search(tekst, plek):
        plek = m.end()
        try:
            gelezen = _lees(tekst, m.start(), o)
        except Afgebroken as fout:
            plek = max(plek, fout.einde)
            gevonden.append(Vondst(m.start(), plek, tekst[m.start() : plek], fout=fout.fout))
            continue
        if gelezen:
            plek = max(plek, gelezen[1])
            gevonden.append(Vondst(m.start(), plek, tekst[m.start() : plek], gelezen[0]))
    return gevonden
