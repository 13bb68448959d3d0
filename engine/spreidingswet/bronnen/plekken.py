"""How Dutch writes a place in a law: hoofdstuk, artikel, lid, onderdeel, volzin and begrip, and lists of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

from spreidingswet.basis.fouten import Melding, VerwijzingFout

NIVEAUS: Final = ("hoofdstuk", "afdeling", "paragraaf", "artikel", "lid", "onderdeel", "volzin", "begrip")
MAX_REEKS: Final = 200

_EENHEDEN = ("", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TIENTALLEN = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")
_ONREGELMATIG = (
    "nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde", "dertiende", "veertiende", "vijftiende", "zestiende", "zeventiende", "achttiende",
    "negentiende",
)  # fmt: skip


def rangwoord(nummer: int) -> str:
    """Write an ordinal from 0 to 99 in words (eenentwintigste); beyond that as 100e."""
    if nummer < len(_ONREGELMATIG):
        return _ONREGELMATIG[nummer]
    if nummer > 99:
        return f"{nummer}e"
    tiental, eenheid = _TIENTALLEN[nummer // 10 - 2], _EENHEDEN[nummer % 10]
    verbinding = "" if not eenheid else "ën" if eenheid.endswith("e") else "en"
    return f"{eenheid}{verbinding}{tiental}ste"


_RANG: Final = {rangwoord(n): str(n) for n in range(100)} | {rangwoord(n).replace("ë", "e"): str(n) for n in range(100)}

_EINDE = r"(?![\w°%/]|[.:,][0-9]|-[A-Za-z])"
_NUMMER = r"(?:[0-9]{1,4}[a-z]{0,3}(?:[.:][0-9]{1,4}[a-z]{0,3})*|[IVXL]{1,6}[A-Za-z]?)" + _EINDE
_LIDNUMMER = r"(?:[0-9]{1,3}[a-z]{0,3})" + _EINDE
_ONDERDEEL = r"(?:(?:([a-z])\2{0,2}|[A-Z]|[ivx]{1,5}|[0-9]{1,3}[a-z]?)[°º]?)(?![\w°º%/'’]|[.:,][0-9]|-[A-Za-z])"
_RANGORDE = "(?:" + "|".join(sorted(_RANG, key=len, reverse=True)) + r"|[0-9]{1,3}(?:e|de|ste))(?!\w)"
_GEEN_NUMMER = re.compile(
    r"\s+(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|euro|procent|"
    r"miljoen|miljard|duizend|honderd|(?:opvang)?plaatsen|(?:opvang)?plekken|personen|asielzoekers|statushouders|"
    r"gemeenten?|provincies?|locaties?|voorzieningen|dagen|weken|maand(?:en)?|jaar|jaren|uur|keer|maal|bladzijden|"
    r"pagina['’]?s?|inwoners|kinderen|bedden|kamers|woningen|meter|kilometer)\b"
)
_TOT = re.compile(r"\s+tot\s+en\s+met\s+|\s+t/m\s+|[–-](?=[0-9])")
_IN_LIJST = re.compile(r",\s*|\s+(?:en|of)\s+")
_SAMEN = re.compile(
    r"(?:(?P<en>,?\s+(?:en/of|en|of|alsmede|dan\s+wel|juncto|jo\.?|respectievelijk|onderscheidenlijk|"
    r"(?:gelezen\s+)?in\s+(?:samenhang|verbinding|combinatie)\s+met)\s+)"
    r"|(?P<komma>,\s+)|(?P<los>\s+))(?:de\s+(?=artikelen|leden|onderdelen|hoofdstukken|[a-zë]+\s+lid)|het\s+(?=[a-zë]+\s+lid\b))?"
)
_KOP: Final = {
    "hoofdstuk": r"[Hh]oofdstukken|[Hh]oofdstuk|[Hh]fst\.",
    "afdeling": r"[Aa]fdelingen|[Aa]fdeling|[Aa]fd\.",
    "paragraaf": r"[Pp]aragrafen|[Pp]aragraaf|[Pp]ar\.|§§?",
    "artikel": r"(?:[Aa]rtikelen|ARTIKELEN|[Aa]rtt\.)|[Aa]rtikel|ARTIKEL|[Aa]rt\.?",
    "lid": "leden|lid",
    "onderdeel": "onderdelen|onderdeel|onder|sub|letter",
}
_WAARDE: Final = {"lid": _LIDNUMMER, "onderdeel": _ONDERDEEL}
_ELEMENTEN: Final = {
    naam: re.compile(rf"(?:{kop})(?:(?<=[.§])\s*|\s+)(?P<w>{_WAARDE.get(naam, _NUMMER)})") for naam, kop in _KOP.items()
}
_WAARDEN: Final = {naam: re.compile(f"(){_WAARDE.get(naam, _NUMMER)}") for naam in _KOP}
_RANG_VORM = re.compile(_RANGORDE)
_RANG_NA = re.compile(r"\s+(?P<soort>lid|leden|volzinnen|volzin|zinnen|zin)\b")
_RANG_ELEMENT = re.compile(r"[0-9]{1,3}(?:e|de|ste)\s+(?:lid|leden|volzinnen|volzin|zinnen|zin)\b(?!\s+[0-9])")
_LAATSTE = re.compile(r"laatste\s+(?:volzin|zin)\b")
_VOLZIN = re.compile(rf"volzin\s+({_LIDNUMMER})")
_BEGRIP = re.compile(r"begrip\s+([^\W\d_][^,;()\n]*)")
_AANHEF = re.compile(r"aanhef,?\s+en\s+(?=onder|sub|letter)")
_LEEG = re.compile(r"(onderdelen|onderdeel|sub|leden|lid)\s*(?=[,;.]|\Z)")
LEEG: Final = re.compile(r"(onderdelen|onderdeel|onder|sub|leden|lid)\b")
"""A level whose number is missing, at the beginning of what could not be read."""
_MEERVOUD = re.compile(r"[Aa]rtikelen|ARTIKELEN|[Aa]rtt\.")
_CIJFER = re.compile(r"[0-9]")

START: Final = re.compile(
    r"(?<![\w-])(?:" + "|".join(_KOP[n] for n in NIVEAUS[:4]) + r")(?:(?<=[.§])\s*|\s+)(?=" + _NUMMER + ")"
)
"""Where a reference can begin."""


class Afgebroken(Exception):
    """A reference that begins well and then cannot be: the error, and how far reading came."""

    def __init__(self, fout: VerwijzingFout, einde: int) -> None:
        super().__init__(str(fout))
        self.fout, self.einde = fout, einde


def breek(code: str, tekst: str, einde: int, verwacht: str, doe: str) -> Afgebroken:
    """Make the error that stops the reading of one reference."""
    return Afgebroken(VerwijzingFout(Melding(code, tekst, verwacht=verwacht, doe=doe)), einde)


@dataclass
class Groep:
    """Places that share one source, in the order of the text; einde is where their words end.

    kaal: a number without its word "artikel" was read after a singular ("artikel 5 en 6"), which only a source
    right after it makes sure. begrip: the last place ends with a begrip, so words run on to a comma or the end.
    """

    einde: int
    klaar: list[dict[str, str]] = field(default_factory=list)
    open: list[dict[str, str]] = field(default_factory=list)
    meervoud: bool = False
    kaal: bool = False

    @property
    def plekken(self) -> list[dict[str, str]]:
        """Return all places read."""
        return [*self.klaar, *self.open]

    @property
    def artikelen(self) -> bool:
        """Return whether an article is among the places, and not only parts such as a hoofdstuk."""
        return any("artikel" in p for p in self.plekken)

    @property
    def begrip(self) -> bool:
        """Return whether the last place ends with a begrip."""
        return bool(self.open) and "begrip" in self.open[-1]


@dataclass(frozen=True)
class _Element:
    niveau: str
    waarden: list[str]
    einde: int
    kaal: bool = False


def _nummersoort(waarde: str) -> str:
    return "letter" if waarde[0].isalpha() else "nummer"


def _reeks(van: str, tot: str, einde: int) -> list[str]:
    """Write out a range; only the last number or letter may differ."""
    m, n = (re.fullmatch(r"(.*?)([0-9]+|[A-Za-z])(°?)", w) for w in (van, tot))
    woorden = f"{van} tot en met {tot}"
    if not m or not n or m[1] != n[1] or m[3] != n[3] or m[2].isdecimal() != n[2].isdecimal():
        verwacht = "een reeks binnen één soort nummering, zoals 7 tot en met 9 of 3.1 tot en met 3.4"
        raise breek(
            "SW-V11", f"{woorden} is geen reeks die is uit te schrijven", einde, verwacht, "noem ze een voor een"
        )
    eerste, laatste = (int(x[2]) if x[2].isdecimal() else ord(x[2]) for x in (m, n))
    if laatste < eerste:
        raise breek("SW-V11", f"de reeks {woorden} loopt terug", einde, f"{tot} tot en met {van}", "draai de reeks om")
    if laatste - eerste >= MAX_REEKS:
        verwacht = f"ten hoogste {MAX_REEKS} nummers"
        raise breek("SW-V11", f"de reeks {woorden} is te lang", einde, verwacht, "verwijs naar het hoofdstuk of de wet")
    schrijf = str if m[2].isdecimal() else chr
    return [f"{m[1]}{schrijf(i)}{m[3]}" for i in range(eerste, laatste + 1)]


def _waarde(tekst: str, niveau: str, einde: int) -> str:
    schoon = tekst.replace("º", "°")
    if schoon.startswith("0"):
        verwacht = f"een {niveau} vanaf 1, zonder nullen ervoor"
        raise breek("SW-V10", f"{niveau} {schoon} bestaat niet", einde, verwacht, "verbeter het nummer")
    return schoon


def _lijst(tekst: str, begin: int, vorm: re.Pattern[str], niveau: str, lijst: bool) -> tuple[list[str], int] | None:
    """Read values joined by commas, en, of and tot en met."""
    waarden: list[str] = []
    einde = begin

    def lees(plek: int) -> tuple[str, int] | None:
        m = vorm.match(tekst, plek)
        if not m or _GEEN_NUMMER.match(tekst, m.end()):
            return None
        if niveau in ("lid", "onderdeel") and vorm is not _RANG_VORM and _RANG_ELEMENT.match(tekst, plek):
            return None  # "onder a, 2e volzin": 2e is no onderdeel
        woord = m[0].strip()
        if vorm is _RANG_VORM:
            woord = _RANG.get(woord) or re.sub(r"\D+\Z", "", woord)
        return _waarde(woord, niveau, m.end()), m.end()

    plek = begin
    while gelezen := lees(plek):
        waarde, einde = gelezen
        if (tot := _TOT.match(tekst, einde)) and (laatste := lees(tot.end())):
            einde = laatste[1]
            waarden += _reeks(waarde, laatste[0], einde)
        else:
            waarden.append(waarde)
        scheiding = _IN_LIJST.match(tekst, einde) if lijst else None
        if not scheiding:
            break
        plek = scheiding.end()
    return (waarden, einde) if waarden else None


def _element(tekst: str, plek: int, *, kaal: bool, romeins: bool = False) -> _Element | None:
    """Read one level with its value or values; kaal: a number by itself is an article (romeins: II too)."""
    if m := _AANHEF.match(tekst, plek):
        plek = m.end()
    for niveau, vorm in _ELEMENTEN.items():
        if m := vorm.match(tekst, plek):
            gelezen = _lijst(tekst, m.start("w"), _WAARDEN[niveau], niveau, niveau != "artikel")
            return _Element(niveau, *gelezen) if gelezen else None
    if gelezen := _lijst(tekst, plek, _RANG_VORM, "lid", True):
        m = _RANG_NA.match(tekst, gelezen[1])
        return _Element("lid" if m["soort"] in ("lid", "leden") else "volzin", gelezen[0], m.end()) if m else None
    if m := _LAATSTE.match(tekst, plek):
        return _Element("volzin", ["laatste"], m.end())
    if m := _VOLZIN.match(tekst, plek):
        return _Element("volzin", [_waarde(m[1], "volzin", m.end())], m.end())
    if m := _BEGRIP.match(tekst, plek):
        return _Element("begrip", [m[1].rstrip()], plek + len(m[0].rstrip()))
    if m := _LEEG.match(tekst, plek):
        raise breek(
            "SW-V10", f"na {m[1]!r} staat geen nummer of letter", m.end(), f"{m[1]} a of {m[1]} 1", "vul het aan"
        )
    if (
        kaal
        and (romeins or _CIJFER.match(tekst, plek))
        and (gelezen := _lijst(tekst, plek, _WAARDEN["artikel"], "artikel", False))
    ):
        return _Element("artikel", *gelezen, kaal=True)
    return None


def _voeg_toe(groep: Groep, el: _Element, scheiding: re.Match[str] | None) -> bool:
    """Put an element in its place: deeper in the last one, or beside it. False if it does not belong to it."""
    diepte = NIVEAUS.index(el.niveau)
    huidig = max((NIVEAUS.index(n) for n in groep.open[-1]), default=-1) if groep.open else -1
    samen = scheiding is not None and scheiding["en"] is not None
    genest = el.niveau == "onderdeel" and diepte == huidig
    if genest and not samen:
        ouder = groep.open[-1]["onderdeel"].rsplit("/", 1)[-1]
        if _nummersoort(ouder) == _nummersoort(el.waarden[0]):
            tekst = f"onderdeel {ouder}, onder {el.waarden[0]}: niet duidelijk is of het een in het ander staat"
            raise breek("SW-V12", tekst, el.einde, "onderdelen a en b, of onderdeel a, onder 1°", "schrijf het voluit")
    if diepte > huidig or (genest and not samen):
        if samen:
            return False
        if len(groep.open) > 1:
            tekst = f"niet duidelijk is of {el.niveau} {el.waarden[0]} bij het laatste hoort of bij alle voorgaande"
            raise breek(
                "SW-V12", tekst, el.einde, "elke plaats met haar eigen lid of onderdeel", "schrijf ze een voor een"
            )
        basis = groep.open[-1] if groep.open else {}
        begin = f"{basis['onderdeel']}/" if genest else ""
    else:
        if scheiding is None or scheiding["los"] is not None:
            return False
        basis = {n: w for n, w in groep.open[-1].items() if NIVEAUS.index(n) < diepte}
        begin = ""
        if genest:
            pad = groep.open[-1]["onderdeel"].split("/")
            while pad and _nummersoort(pad[-1]) != _nummersoort(el.waarden[0]):
                pad.pop()
            if not pad:
                tekst = f"onderdeel {el.waarden[0]} is anders genummerd dan onderdeel {groep.open[-1]['onderdeel']}"
                raise breek("SW-V12", tekst, el.einde, "onderdelen van één soort", "schrijf ze een voor een")
            begin = "".join(f"{p}/" for p in pad[:-1])
        groep.klaar += groep.open
    groep.open = [{**basis, el.niveau: begin + w} for w in el.waarden]
    groep.einde = el.einde
    groep.kaal |= el.kaal and not groep.meervoud
    return True


def lees_groep(tekst: str, begin: int, *, kaal: bool) -> Groep | None:
    """Read the places that stand at `begin`, as far as they go; None if there are none.

    kaal: take "artikel 5 en 6" as two articles. Raises Afgebroken for what begins as a reference and cannot be one.
    """
    groep = Groep(begin)
    eerste = _element(tekst, begin, kaal=False)
    if not eerste or NIVEAUS.index(eerste.niveau) > NIVEAUS.index("artikel"):
        return None
    groep.meervoud = bool(_MEERVOUD.match(tekst, begin))
    _voeg_toe(groep, eerste, None)
    while not groep.begrip and (m := _SAMEN.match(tekst, groep.einde)) and not re.search(r"\n\s*\n", m[0]):
        mag_kaal = (groep.meervoud and m["los"] is None) or (kaal and m["en"] is not None)
        try:
            el = _element(tekst, m.end(), kaal=mag_kaal, romeins=groep.meervoud)
        except Afgebroken as fout:
            fout.einde = max(fout.einde, groep.einde)
            raise
        if el and el.niveau == "artikel" and _MEERVOUD.match(tekst, m.end()):
            groep.meervoud = True
        if not el or not _voeg_toe(groep, el, m):
            break
    if _MEERVOUD.match(tekst, begin) and len({p.get("artikel") for p in groep.plekken}) < 2:
        een = groep.plekken[0].get("artikel")
        tekst_fout = f"na 'artikelen' staat maar één artikel ({een})"
        raise breek("SW-V12", tekst_fout, groep.einde, "ten minste twee artikelen", f"schrijf artikel {een} of vul aan")
    return groep
