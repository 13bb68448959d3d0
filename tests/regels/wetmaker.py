"""An invented law in the layout of the BWB, made of pieces that a test can change; and a rule book that rests on it."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from spreidingswet.bronnen.model import Verwijzing
from spreidingswet.regels.laden import Regelboek
from tests.regels.hulp import FIXTURES, laad_met

WET = "BWBR9999801"
NAAM = "Wet op de boekenkast"
OUD, NIEUW = "2022-01-01", "2023-07-01"


@dataclass(frozen=True)
class Stuk:
    """An artikel, lid, onderdeel or begrip: its own words, what is below it, and what the editors put there."""

    soort: str
    nummer: str
    al: str
    delen: tuple[Stuk, ...] = ()
    status: str | None = None
    redactie: str = ""


Tekst = tuple[Stuk, ...]


def artikel(nummer: str, al: str = "", *delen: Stuk) -> Stuk:
    return Stuk("artikel", nummer, al, delen, "goed")


def lid(nummer: str, al: str, *delen: Stuk) -> Stuk:
    return Stuk("lid", nummer, al, delen)


def onderdeel(nummer: str, al: str, *delen: Stuk) -> Stuk:
    return Stuk("onderdeel", nummer, al, delen)


def begrip(term: str, al: str) -> Stuk:
    return Stuk("begrip", term, al)


# -- places -----------------------------------------------------------------------------------------------------------


def stukken(delen: Tekst, boven: str = "") -> Iterator[tuple[str, Stuk]]:
    """Yield every piece with its place: artikel=2&lid=1&o=a."""
    for s in delen:
        naam = "o" if s.soort == "onderdeel" else s.soort
        plaats = f"{boven}&{naam}={s.nummer}".removeprefix("&")
        yield plaats, s
        yield from stukken(s.delen, plaats)


def verwijzing(plaats: str) -> Verwijzing:
    velden = dict(d.split("=", 1) for d in plaats.split("&"))
    return Verwijzing(bron=WET, **{("onderdeel" if n == "o" else n): w for n, w in velden.items()})


def met(tekst: Tekst, plaats: str, doe: Callable[[Stuk], tuple[Stuk, ...]]) -> Tekst:
    """Return the text with the piece at a place replaced by what `doe` makes of it."""
    assert plaats in dict(stukken(tekst)), plaats

    def loop(delen: Tekst, boven: str) -> Tekst:
        uit: list[Stuk] = []
        for s in delen:
            hier = next(p for p, _ in stukken((s,), boven))
            uit += doe(s) if hier == plaats else (replace(s, delen=loop(s.delen, hier)),)
        return tuple(uit)

    return loop(tekst, "")


def woord(tekst: Tekst, plaats: str, oud: str, nieuw: str) -> Tekst:
    """Change words of a piece itself; they must stand there exactly once."""
    assert dict(stukken(tekst))[plaats].al.count(oud) == 1
    return met(tekst, plaats, lambda s: (replace(s, al=s.al.replace(oud, nieuw)),))


def weg(tekst: Tekst, plaats: str) -> Tekst:
    return met(tekst, plaats, lambda _: ())


def nummer(tekst: Tekst, plaats: str, nieuw: str) -> Tekst:
    return met(tekst, plaats, lambda s: (replace(s, nummer=nieuw),))


def erbij(tekst: Tekst, na: str, nieuw: Stuk) -> Tekst:
    return met(tekst, na, lambda s: (s, nieuw))


# -- files ------------------------------------------------------------------------------------------------------------


def _xml(s: Stuk) -> str:
    status = f" status={quoteattr(s.status)}" if s.status else ""
    note = f"<redactie type='vervanging'>{escape(s.redactie)}</redactie>" if s.redactie else ""
    term = f'<nadruk type="vet">{escape(s.nummer)}:</nadruk> ' if s.soort == "begrip" else ""
    al = f"<al>{term}{escape(s.al)}{note}</al>" if s.al or note else ""
    delen = "\n".join(map(_xml, s.delen))
    if s.delen and s.delen[0].soort in ("onderdeel", "begrip"):
        delen = f'<lijst type="expliciet">\n{delen}\n</lijst>'
    match s.soort:
        case "artikel":
            kop = f'<kop><label>Artikel</label><nr status="officieel">{s.nummer}</nr><titel>Kop</titel></kop>'
            return f'<artikel label="Artikel {s.nummer}" bron="Stb.2021-999"{status}>{kop}\n{al}{delen}</artikel>'
        case "lid":
            return f"<lid{status}><lidnr>{s.nummer}</lidnr>{al}{delen}</lid>"
        case "onderdeel":
            return f"<li{status}><li.nr>{s.nummer}.</li.nr>{al}{delen}</li>"
        case _:
            return f"<li><li.nr>–</li.nr>{al}</li>"


def toestand(tekst: Tekst, van: str, bwb: str = WET) -> str:
    artikelen = "\n".join(map(_xml, tekst))
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<toestand bwb-id="{bwb}" inwerkingtreding="{van}">
<wetgeving dtdversie="2.0" soort="wet" inwerkingtredingsdatum="{OUD}">
<citeertitel status="officieel">{NAAM}</citeertitel>
<wet-besluit><wettekst>
<hoofdstuk label="Hoofdstuk 1" status="goed"><kop><label>Hoofdstuk</label><nr status="officieel">1</nr></kop>
{artikelen}
</hoofdstuk>
</wettekst></wet-besluit>
</wetgeving>
</toestand>
"""


@dataclass(frozen=True)
class Versie:
    """A version in a manifest: first and last day, and since when it was known."""

    van: str
    laatste: str = "9999-12-31"
    zicht: str = ""
    zicht_laatste: str = "9999-12-31"
    volgnummer: int = 0

    @property
    def label(self) -> str:
        return f"{self.van}_{self.volgnummer}"


def manifest(versies: tuple[Versie, ...], bwb: str = WET) -> str:
    delen = "".join(
        f"""<expression label="{v.label}"><metadata>
<datum_inwerkingtreding>{v.van}</datum_inwerkingtreding><einddatum>{v.laatste}</einddatum>
<zichtdatum_start>{v.zicht or v.van}</zichtdatum_start><zichtdatum_eind>{v.zicht_laatste}</zichtdatum_eind></metadata>
<manifestation label="xml"><item label="{bwb}_{v.label}.xml"/></manifestation></expression>
"""
        for v in versies
    )
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<work label="{bwb}">{delen}</work>\n'


def schrijf(
    map_: Path, versies: Mapping[Versie, Tekst], bewerk: Callable[[str], str] | None = None, bwb: str = WET
) -> Path:
    """Write manifest and texts below a folder; `bewerk` changes the XML of every text. Return the folder."""
    for v, tekst in versies.items():
        pad = map_ / bwb / v.label / "xml" / f"{bwb}_{v.label}.xml"
        pad.parent.mkdir(parents=True, exist_ok=True)
        xml = toestand(tekst, v.van, bwb)
        pad.write_text(bewerk(xml) if bewerk else xml, "utf-8")
    (map_ / bwb / "manifest.xml").write_text(manifest(tuple(versies), bwb), "utf-8")
    return map_


# -- fingerprints, worked out here and not by the program -------------------------------------------------------------


def _lopend(s: Stuk) -> str:
    term = f"{s.nummer}: " if s.soort == "begrip" else ""
    return " ".join(f"{term}{s.al} {' '.join(map(_lopend, s.delen))}".split())


def afdrukken(tekst: Tekst) -> dict[str, str]:
    """Return the SHA-256 of the words of every piece; the texts of this module have no curly quotes."""
    return {plaats: hashlib.sha256(_lopend(s).encode()).hexdigest() for plaats, s in stukken(tekst)}


def afdrukkenbestand(versies: Mapping[str, dict[str, str]]) -> bytes:
    inhoud = {"schema_versie": 1, "bron": WET, "versies": [{"van": v, "bepalingen": a} for v, a in versies.items()]}
    return json.dumps(inhoud, ensure_ascii=False).encode()


# -- the law and the book ---------------------------------------------------------------------------------------------

_GELIJK: Tekst = (
    artikel(
        "1", "In deze wet wordt verstaan onder:",
        begrip("kast", "een meubel met planken;"),
        begrip("lezer", "degene die een boek leent en daarvoor is ingeschreven."),
    ),
    artikel(
        "2", "",
        lid("1", "De beheerder telt de kasten eens in de twee jaren voor 1 maart van het kalenderjaar."
                 " Hij noemt de uitkomst 'stand'."),
        lid("2", "De beheerder plaatst ten minste vier kasten in elke zaal."),
        lid("3", "Een kast die leeg blijft, wordt verwijderd."),
    ),
    artikel(
        "3", "Een zaal is geschikt indien zij:",
        onderdeel("a", "droog en licht is;"),
        onderdeel("b", "een deur heeft; en"),
        onderdeel("c", "is gezien door:", onderdeel("1°", "de brandmeester;"), onderdeel("2°", "de bouwmeester.")),
    ),
)  # fmt: skip
_SLOT: Tekst = (
    artikel("5", "", lid("1", "De zaal sluit om middernacht."), lid("2", "Honden blijven buiten.")),
    artikel("6", "Dit voorschrift kan worden aangehaald als kastenwet."),
)
EERSTE: Tekst = (
    *_GELIJK,
    artikel("4", "De lezer brengt het boek binnen zes weken terug, tenzij de beheerder anders bepaalt."),
    *_SLOT,
)
TWEEDE: Tekst = woord(EERSTE, "artikel=4", "zes", "acht")
V1, V2 = Versie(OUD, "2023-06-30"), Versie(NIEUW)
GEWOON = {V1: EERSTE, V2: TWEEDE}


def regel(id_: str, titel: str, *grondslag: dict[str, Any], **velden: Any) -> dict[str, Any]:
    return {
        "id": id_, "titel": titel, "onderwerp": "voorziening", "van": OUD,
        "grondslag": [{"bron": WET, "rol": "norm", **g} for g in grondslag],
        "conclusie": re.sub(r"\W", "_", id_), "stelling": titel.lower(),
        "voorwaarde": {"feit": "soort", "is": "regulier"}, "zinnen": {"ja": "Ja.", "nee": "Nee.", "onbekend": "?."},
        **velden,
    }  # fmt: skip


_ANDERS: dict[str, Any] = {"artikel": "4", "steunt_op": "tenzij de beheerder anders bepaalt"}
REGELS = [
    regel("lezer", "Wie een lezer is", {"artikel": "1", "begrip": "lezer", "steunt_op": "degene die een boek leent"}),
    regel("tellen", "De kasten zijn geteld",
          {"artikel": "2", "lid": "1",
           "steunt_op": "telt de kasten eens in de twee jaren voor 1 maart van het kalenderjaar"}),
    regel("genoeg", "Er zijn genoeg kasten", {"artikel": "2", "lid": "2", "steunt_op": "ten minste vier kasten"}),
    regel("leeg", "De kast gaat weg", {"artikel": "2", "lid": "3", "steunt_op": "wordt verwijderd"}),
    regel("zaal", "De zaal is geschikt",
          {"artikel": "3", "steunt_op": "Een zaal is geschikt indien zij"},
          {"artikel": "3", "onderdeel": "a", "steunt_op": "droog en licht"}),
    regel("terug-oud", "Het boek is op tijd terug, oud", {"artikel": "4", "steunt_op": "binnen zes weken"},
          conclusie="terug", tot=NIEUW),
    regel("terug-nieuw", "Het boek is op tijd terug, nieuw", {"artikel": "4", "steunt_op": "binnen acht weken"},
          conclusie="terug", van=NIEUW,
          tenzij=[{"indien": {"feit": "plaatsen", "meer_dan": 9},
                   "grondslag": [{"bron": WET, "rol": "uitzondering", **_ANDERS}]}]),
]  # fmt: skip
BRON = {
    "id": WET, "soort": "regeling", "titel": NAAM, "aanhaling": NAAM, "verkort": "Kastenwet", "rechtskracht": "wet",
    "versies": [{"van": OUD, "tot": NIEUW}, {"van": NIEUW}], "verificatie": "tekst_gezien",
}  # fmt: skip
TELDAG = f"""
  - naam: teldag
    omschrijving: de teldag
    waarde: 2024-03-01
    stand: vastgesteld
    bron: [{{bron: {WET}, artikel: "2", lid: "1", rol: termijn, steunt_op: voor 1 maart}}]
"""
DEUR = {
    "schema_versie": 1, "id": "deur", "vraag": "Is een luik een deur?", "standaard": "ja", "redenen": "Geen.",
    "opties": [{"id": "ja", "omschrijving": "Ja."}, {"id": "nee", "omschrijving": "Nee."}],
    "bronnen": [{"bron": WET, "artikel": "3", "onderdeel": "b", "rol": "interpretatie", "steunt_op": "een deur heeft"}],
}  # fmt: skip


def bestanden(
    afdruk: Mapping[str, dict[str, str]] | None = None,
    regels: list[dict[str, Any]] | None = None,
    versies: list[dict[str, str]] | None = None,
) -> dict[str, bytes]:
    """Return the files of the book: source, fingerprints, rules, a parameter and an interpretatie."""
    vast = {OUD: afdrukken(EERSTE), NIEUW: afdrukken(TWEEDE)} if afdruk is None else afdruk
    cyclus = (FIXTURES / "basis/rules/cycli/2024.yaml").read_text("utf-8").rstrip("\n") + TELDAG
    bron = {**BRON, "versies": versies or BRON["versies"]}
    inhoud = {"schema_versie": 1, "opschrift": "Kasten", "regels": REGELS if regels is None else regels}
    return {
        "wetgeving/kasten.yaml": json.dumps({"schema_versie": 1, "bronnen": [bron]}).encode(),
        "rules/1-wet/kasten.yaml": json.dumps(inhoud).encode(),
        "rules/interpretaties/deur.yaml": json.dumps(DEUR).encode(),
        "rules/cycli/2024.yaml": cyclus.encode(),
        **({f"wetgeving/vingerafdrukken/{WET}.yaml": afdrukkenbestand(vast)} if vast else {}),
    }


@cache
def boek() -> Regelboek:
    """Return the book that fits the law as it is."""
    return laad_met(bestanden())


def bepalingen(*anders: dict[str, Any], zonder: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """Return a class and rendering of every article and lid; `anders` replaces entries, by artikel, lid and van."""
    uit: list[dict[str, Any]] = []
    for s in TWEEDE:
        leden = [d for d in s.delen if d.soort == "lid"]
        for lid_ in leden or [s]:
            plek = {"artikel": s.nummer, **({"lid": lid_.nummer} if leden else {})}
            waar = f"{s.nummer}-{lid_.nummer}" if leden else s.nummer
            vrij = s.nummer in ("5", "6")
            uit.append({
                **plek, "opschrift": "Kop", "weergave": f"Zin {waar}.",
                "klasse": "procedureel" if vrij else "gecodeerd",
                "begrippen": [{"begrip": d.nummer, "weergave": f"Woord {d.nummer}"} for d in s.delen
                              if d.soort == "begrip"],
                "onderdelen": [{"onderdeel": o, "weergave": f"deel {o}"} for o in _onderdelen(lid_)],
            })  # fmt: skip

    def naam(b: dict[str, Any]) -> str:
        return f"{b['artikel']}-{b['lid']}" if "lid" in b else str(b["artikel"])

    nieuw = {naam(b) for b in anders}
    return [*(b for b in uit if naam(b) not in (*nieuw, *zonder)), *anders]


def bepaling(artikel_: str, lid_: str | None = None, **velden: Any) -> dict[str, Any]:
    plek = {"artikel": artikel_, **({"lid": lid_} if lid_ else {})}
    return {**plek, "opschrift": "Kop", "klasse": "gecodeerd", "weergave": "Anders.", **velden}


def _onderdelen(s: Stuk, boven: str = "") -> Iterator[str]:
    for d in s.delen:
        if d.soort == "onderdeel":
            yield f"{boven}{d.nummer}"
            yield from _onderdelen(d, f"{boven}{d.nummer}/")


def bepalingenbestand(rijen: list[dict[str, Any]], bwb: str = WET) -> bytes:
    return json.dumps({"schema_versie": 1, "bron": bwb, "bepalingen": rijen}, ensure_ascii=False).encode()


BEPALINGEN = f"wetgeving/bepalingen/{WET}.yaml"
