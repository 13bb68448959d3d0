"""Official publications and judgments: Stb., Stcrt., Trb., Kamerstukken, Aanhangsel Handelingen and ECLI."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from spreidingswet.basis.fouten import Melding, VerwijzingFout

BLADEN: Final = {"stb": "Stb.", "stcrt": "Stcrt.", "trb": "Trb."}
_EERSTE_JAAR: Final = {"stb": 1813, "stcrt": 1814, "trb": 1951}
LAATSTE_JAAR: Final = 2099
_ZOEK: Final = "https://zoek.officielebekendmakingen.nl/"


def _fout(code: str, tekst: str, verwacht: str, doe: str) -> VerwijzingFout:
    return VerwijzingFout(Melding(code, tekst, verwacht=verwacht, doe=doe))


def _nummer(tekst: str, wat: str) -> None:
    if tekst.startswith("0"):
        reden = "is 0" if not tekst.strip("0") else "begint met een nul"
        verwacht = "een nummer vanaf 1, zonder nullen ervoor"
        raise _fout("SW-V14", f"{wat} {tekst} {reden}", verwacht, "neem het nummer over van de publicatie")


def _jaar(jaar: int, eerste: int, wat: str) -> None:
    if not eerste <= jaar <= LAATSTE_JAAR:
        tekst = f"het jaar {jaar} kan niet voor {wat}"
        raise _fout("SW-V15", tekst, f"een jaar van {eerste} tot en met {LAATSTE_JAAR}", "verbeter het jaar")


def _zitting(begin: str, eind: str) -> int:
    """Return the first year of a session written 2023/24 or 2023/2024. Raises VerwijzingFout (SW-V16)."""
    jaar = int(begin)
    if int(eind) != (jaar + 1 if len(eind) == 4 else (jaar + 1) % 100):
        tekst = f"{begin}/{eind} zijn geen twee opeenvolgende jaren"
        raise _fout("SW-V16", tekst, f"{jaar}/{(jaar + 1) % 100:02d}", "verbeter het vergaderjaar")
    return jaar


def _zitting_tekst(jaar: int) -> str:
    eind = jaar + 1
    return f"{jaar}/{eind if eind % 100 == 0 else f'{eind % 100:02d}'}"


@dataclass(frozen=True, slots=True)
class Bekendmaking:
    """An issue of Staatsblad, Staatscourant or Tractatenblad: Stb. 2024, 12."""

    blad: str
    jaar: int
    nummer: int

    def __post_init__(self) -> None:
        if self.blad not in BLADEN:
            raise _fout("SW-V13", f"{self.blad!r} is geen blad", f"een van {', '.join(BLADEN)}", "kies het blad")
        _jaar(self.jaar, _EERSTE_JAAR[self.blad], BLADEN[self.blad])
        _nummer(str(max(self.nummer, 0)), "nummer")

    def __str__(self) -> str:
        return f"{BLADEN[self.blad]} {self.jaar}, {self.nummer}"

    @property
    def id(self) -> str:
        """Return the identifier of officielebekendmakingen.nl."""
        return f"{self.blad}-{self.jaar}-{self.nummer}"

    @property
    def link(self) -> str:
        """Return the address of the publication."""
        return f"{_ZOEK}{self.id}.html"


@dataclass(frozen=True, slots=True)
class Kamerstuk:
    """A parliamentary paper: dossier "36333" or "36600-XX"; nummer "35" (Tweede Kamer) or "F" (Eerste Kamer).

    vergaderjaar: first year of the session, or None; the identifier does not hold it. kamer follows from nummer.
    """

    dossier: str
    nummer: str
    vergaderjaar: int | None = None

    def __post_init__(self) -> None:
        if not re.fullmatch(r"[0-9]{5}(?:-[A-Z]{1,6})?", self.dossier):
            raise _fout(
                "SW-V13", f"{self.dossier!r} is geen dossier", "36333 of 36600-XX", "verbeter het dossiernummer"
            )
        if not re.fullmatch(r"[0-9]{1,5}[a-z]?|[A-Z]{1,3}", self.nummer):
            raise _fout("SW-V13", f"{self.nummer!r} is geen stuknummer", "35 of F", "verbeter het nummer")
        _nummer(self.dossier, "dossier")
        _nummer(self.nummer, "nr.")
        if self.vergaderjaar is not None:
            _jaar(self.vergaderjaar, 1814, "een vergaderjaar")

    @property
    def kamer(self) -> str:
        """Return II for the Tweede Kamer, which numbers with digits, and I for the Eerste Kamer."""
        return "II" if self.nummer.isdecimal() else "I"

    def __str__(self) -> str:
        zitting = f" {_zitting_tekst(self.vergaderjaar)}" if self.vergaderjaar is not None else ""
        nummer = self.nummer if self.nummer.isalpha() else f"nr. {self.nummer}"
        return f"Kamerstukken {self.kamer}{zitting}, {self.dossier}, {nummer}"

    @property
    def id(self) -> str:
        """Return the identifier of officielebekendmakingen.nl."""
        return f"kst-{self.dossier}-{self.nummer}"

    @property
    def link(self) -> str:
        """Return the address of the publication."""
        return f"{_ZOEK}{self.id}.html"


@dataclass(frozen=True, slots=True)
class Aanhangsel:
    """A written question with its answer: Aanhangsel Handelingen II 2024/25, nr. 1992."""

    kamer: str
    vergaderjaar: int
    nummer: int

    def __post_init__(self) -> None:
        if self.kamer not in ("I", "II"):
            raise _fout("SW-V13", f"kamer {self.kamer!r} bestaat niet", "I of II", "kies de kamer")
        _jaar(self.vergaderjaar, 1814, "een vergaderjaar")
        _nummer(str(max(self.nummer, 0)), "nr.")

    def __str__(self) -> str:
        return f"Aanhangsel Handelingen {self.kamer} {_zitting_tekst(self.vergaderjaar)}, nr. {self.nummer}"

    @property
    def id(self) -> str:
        """Return the identifier of officielebekendmakingen.nl."""
        kamer = "tk" if self.kamer == "II" else "ek"
        return f"ah-{kamer}-{self.vergaderjaar}{self.vergaderjaar + 1}-{self.nummer}"

    @property
    def link(self) -> str:
        """Return the address of the publication."""
        return f"{_ZOEK}{self.id}.html"


@dataclass(frozen=True, slots=True)
class Ecli:
    """A judgment: ECLI:NL:RBDHA:2025:13423."""

    land: str
    gerecht: str
    jaar: int
    nummer: str

    def __post_init__(self) -> None:
        for naam, waarde, vorm, verwacht in (
            ("land", self.land, r"[A-Z]{2}", "twee hoofdletters, zoals NL"),
            ("gerecht", self.gerecht, r"[A-Z][A-Z0-9]{0,6}", "een code van 1 tot 7 letters en cijfers, zoals RBDHA"),
            ("nummer", self.nummer, r"[A-Z0-9](?:[A-Z0-9.]{0,23}[A-Z0-9])?", "1 tot 25 letters, cijfers en punten"),
        ):
            if not re.fullmatch(vorm, waarde):
                raise _fout(
                    "SW-V17", f"{naam} {waarde!r} past niet in een ECLI", verwacht, "neem de ECLI in haar geheel over"
                )
        _jaar(self.jaar, 1814, "een ECLI")
        if self.nummer.isdecimal():
            _nummer(self.nummer, "nummer")

    def __str__(self) -> str:
        return f"ECLI:{self.land}:{self.gerecht}:{self.jaar}:{self.nummer}"

    @property
    def id(self) -> str:
        """Return the ECLI itself."""
        return str(self)

    @property
    def link(self) -> str:
        """Return the address at rechtspraak.nl; of a judgment from elsewhere the one at the European portal."""
        if self.land != "NL":
            return f"https://e-justice.europa.eu/ecli/{self}"
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={self}"


Publicatie = Bekendmaking | Kamerstuk | Aanhangsel | Ecli


@dataclass(frozen=True, slots=True)
class PublicatieVondst:
    """A publication found in text: tekst[start:einde], and either what it is or why it cannot be."""

    start: int
    einde: int
    tekst: str
    publicatie: Publicatie | None
    fout: VerwijzingFout | None = None


_BLAD = re.compile(
    r"(?:(?P<stb>Stb\.?|Staatsblad)|(?P<stcrt>Stcrt\.?|Staatscourant)|(?P<trb>Trb\.?|Tractatenblad))\s*"
    r"(?P<jaar>[0-9]{4})\s*(?:,\s*(?:nr\.?\s*)?|\s+nr\.?\s*|/)(?P<nr>[0-9]{1,6})"
)
_BLAD_ID = re.compile(r"(?P<blad>stb|stcrt|trb)-(?P<jaar>[0-9]{4})-(?P<nr>[0-9]{1,6})")
_ZITTING = r"(?P<van>[0-9]{4})\s?[/–-]\s?(?P<tot>[0-9]{4}|[0-9]{2})"
_KST = re.compile(
    r"(?:Kamerstukken|Kamerstuk|Kst\.)\s+(?:(?P<kamer>I{1,2})\b,?\s+)?"
    rf"(?:{_ZITTING},?\s+)?(?P<dossier>[0-9]{{2}}\s?[0-9]{{3}})(?:[\s-]\(?(?P<deel>[A-Z]{{1,6}})\)?)?"
    r"(?:,\s*(?:nr\.?\s*)?|\s+nr\.?\s*)(?P<nr>[0-9]{1,5}[a-z]?|[A-Z]{1,3})"
)
_KST_ID = re.compile(r"kst-(?P<dossier>[0-9]{5}(?:-[A-Z]{1,6})?)-(?P<nr>[0-9]{1,5}[a-z]?|[A-Z]{1,3})")
_AH = re.compile(
    r"(?:Aanhangsel\s+(?:van\s+de\s+)?Handelingen|Aanh(?:angsel|\.)\s+Hand\.|AH)(?:\s+(?P<kamer>I{1,2})\b,?)?"
    rf"\s+(?:{_ZITTING},?\s+(?:nr\.?\s*)?(?P<nr>[0-9]{{1,6}})"
    rf"|(?:nr\.?\s*)?(?P<nr2>[0-9]{{1,6}})(?:,?\s+\(?{_ZITTING.replace('van', 'van2').replace('tot', 'tot2')}\)?)?)"
)
_AH_ID = re.compile(r"ah-(?P<kamer>tk|ek)-(?P<van>[0-9]{4})(?P<tot>[0-9]{4})-(?P<nr>[0-9]{1,6})")
_ECLI = re.compile(
    r"(?i:ECLI)(?P<s>[:-])(?P<land>[A-Za-z]*)(?P=s)(?P<gerecht>[A-Za-z0-9]*)(?P=s)(?P<jaar>[0-9]*)(?P=s)"
    r"(?P<nr>(?:[A-Za-z0-9]+(?:\.[A-Za-z0-9]+)*)?)"
)


def _bekendmaking(m: re.Match[str]) -> Publicatie:
    _nummer(m["nr"], "nummer")
    blad = m["blad"] if "blad" in m.groupdict() else next(b for b in BLADEN if m[b])
    return Bekendmaking(blad, int(m["jaar"]), int(m["nr"]))


def _kamerstuk(m: re.Match[str]) -> Publicatie:
    groepen = m.groupdict()
    dossier = re.sub(r"\s", "", m["dossier"]) + (f"-{groepen['deel']}" if groepen.get("deel") else "")
    zitting = _zitting(groepen["van"], groepen["tot"]) if groepen.get("van") else None
    stuk = Kamerstuk(dossier, m["nr"], zitting)
    kamer = groepen.get("kamer")
    if kamer and kamer != stuk.kamer:
        tekst = f"Kamerstukken {kamer} kan niet met nummer {stuk.nummer}"
        verwacht = "een getal bij de Tweede Kamer (II), een letter bij de Eerste Kamer (I)"
        raise _fout("SW-V13", tekst, verwacht, "verbeter de kamer of het nummer")
    return stuk


def _aanhangsel(m: re.Match[str]) -> Publicatie:
    groepen = m.groupdict()
    nummer = m["nr"] or groepen["nr2"]
    van, tot = groepen["van"] or groepen.get("van2"), groepen["tot"] or groepen.get("tot2")
    if not van or not tot:
        tekst = f"{m[0]} noemt geen vergaderjaar; elk vergaderjaar telt opnieuw vanaf 1"
        raise _fout("SW-V16", tekst, "Aanhangsel Handelingen II 2024/25, nr. 1992", "noem het vergaderjaar")
    _nummer(nummer, "nr.")
    kamer = {"tk": "II", "ek": "I", None: "II"}.get(groepen["kamer"], groepen["kamer"])
    return Aanhangsel(str(kamer), _zitting(van, tot), int(nummer))


def _ecli(m: re.Match[str]) -> Publicatie:
    if len(m["jaar"]) != 4:
        doe = "neem de ECLI in haar geheel over"
        raise _fout("SW-V17", f"jaar {m['jaar']!r} past niet in een ECLI", "vier cijfers", doe)
    return Ecli(m["land"].upper(), m["gerecht"].upper(), int(m["jaar"]), m["nr"].upper())


_LEZERS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Publicatie]], ...]] = (
    (_BLAD, _bekendmaking), (_BLAD_ID, _bekendmaking), (_KST, _kamerstuk), (_KST_ID, _kamerstuk),
    (_AH, _aanhangsel), (_AH_ID, _aanhangsel), (_ECLI, _ecli),
)  # fmt: skip


def lees_publicatie(tekst: str) -> Publicatie:
    """Read one publication, in the Dutch way of citing or as identifier (stb-2024-12, kst-36333-35, an ECLI).

    Raises VerwijzingFout: SW-V13 no publication, SW-V14 number, SW-V15 year, SW-V16 session, SW-V17 ECLI.
    """
    for vorm, lezer in _LEZERS:
        if m := vorm.fullmatch(tekst.strip()):
            return lezer(m)
    kort = tekst if len(tekst) <= 80 else tekst[:77] + "..."
    verwacht = (
        "Stb. 2024, 12; Kamerstukken II 2023/24, 36333, nr. 35; Aanhangsel Handelingen II 2024/25, nr. 1992 of een ECLI"
    )
    raise _fout("SW-V13", f"{kort!r} is geen publicatie die wij kennen", verwacht, "schrijf haar zoals hiernaast")


def vind_publicaties(tekst: str) -> list[PublicatieVondst]:
    """Return every publication in running text, in order; one that cannot exist comes with the reason."""
    gevonden: list[PublicatieVondst] = []
    for vorm, lezer in _LEZERS:
        for m in re.finditer(rf"(?<![\w-])(?:{vorm.pattern})(?![\w-]|[.,][0-9])", tekst):
            publicatie, fout = None, None
            try:
                publicatie = lezer(m)
            except VerwijzingFout as f:
                fout = f
            gevonden.append(PublicatieVondst(m.start(), m.end(), m[0], publicatie, fout))
    return sorted(gevonden, key=lambda v: v.start)
