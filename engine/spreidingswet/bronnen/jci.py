"""References to the Basiswettenbestand as Juriconnect 1.3 writes them (jci): read, write, compare, contain."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date
from functools import total_ordering
from typing import Final
from urllib.parse import quote

from spreidingswet.basis.fouten import Melding, VerwijzingFout
from spreidingswet.bronnen.model import Verwijzing, als_dag

NIVEAUS: Final = (
    "boek", "deel", "hoofdstuk", "titeldeel", "afdeling", "paragraaf", "sub-paragraaf", "aanwijzing", "bijlage",
    "inhoudsopgave", "artikel", "lid", "o",
)  # fmt: skip
"""The levels of a place, from large to small; only o (onderdeel) may be repeated."""

VERSIES: Final = ("1.0", "1.3", "1.31")
_DATUMS: Final = {"z": "zichtdatum", "g": "geldigheidsdatum", "s": "startdatum", "e": "einddatum"}
_EXACT: Final = ("artikel", "lid", "o")
_IN_VERWIJZING: Final = ("hoofdstuk", "afdeling", "paragraaf", "artikel", "lid")
_BWB = re.compile(r"BWB[RVW][0-9]{7}")
_WAARDE = re.compile(r"[^\s&=?#\x00-\x20]+")
_KOP = re.compile(r"(?P<jci>jci)?(?P<versie>[0-9.]+):(?P<soort>[^:&]*):(?P<bwb>[^:&]*)(?P<rest>(?:&.*)?)", re.DOTALL)
_VORM = "de vorm jci1.3:c:BWBR0049307&artikel=7&lid=1&o=a&z=jjjj-mm-dd&g=jjjj-mm-dd"


def _fout(code: str, tekst: str, verwacht: str, doe: str) -> VerwijzingFout:
    return VerwijzingFout(Melding(code, tekst, verwacht=verwacht, doe=doe))


def _sleutel(waarde: str) -> tuple[tuple[int, int, str], ...]:
    """Return a key that sorts 9 before 10, 3.9 before 3.10, and 2 before 2a before 3."""
    delen = re.findall(r"[0-9]+|[^0-9]+", waarde)
    return tuple((0, int(d), "") if d[0] in "0123456789" else (1, 0, d) for d in delen)


def _controleer_plaats(plaats: tuple[tuple[str, str], ...]) -> None:
    vorige = -1
    for naam, waarde in plaats:
        if naam not in NIVEAUS:
            doe = "verbeter de naam; volzin en taal heeft Juriconnect 1.3 niet als sleutel die wij konden nagaan"
            raise _fout("SW-V02", f"{naam!r} is geen sleutel van een jci", f"een van {', '.join(NIVEAUS)}", doe)
        if not waarde:
            raise _fout("SW-V02", f"{naam} is leeg", f"een nummer of letter, zoals {naam}=1", "vul in of laat weg")
        if not _WAARDE.fullmatch(waarde):
            verwacht = "een waarde zonder spaties, &, =, ? en #"
            raise _fout("SW-V02", f"{naam} heeft de waarde {waarde!r}", verwacht, "schrijf een spatie als _")
        nummer = NIVEAUS.index(naam)
        if nummer == vorige and naam != "o":
            raise _fout(
                "SW-V02", f"{naam} staat er twee keer", "elk niveau één keer (alleen o mag vaker)", "kies er een"
            )
        if nummer < vorige:
            tekst = f"{naam} staat na {NIVEAUS[vorige]}"
            raise _fout("SW-V02", tekst, f"van groot naar klein: {', '.join(NIVEAUS)}", "zet ze in die volgorde")
        vorige = nummer


@total_ordering
@dataclass(frozen=True, slots=True)
class Jci:
    """A reference to (a place in) a law: version c is one text (g, z), v all texts of a period (s, e, z).

    plaats: (level, value) from large to small. Raises VerwijzingFout: SW-V01 for the form, SW-V02 for the place,
    SW-V03 for the dates. Sorted by law, then by place as a reader counts: artikel 9 before 10, 3.9 before 3.10.
    """

    versie: str
    soort: str
    bwb: str
    plaats: tuple[tuple[str, str], ...] = ()
    z: date | None = None
    g: date | None = None
    s: date | None = None
    e: date | None = None

    def __post_init__(self) -> None:
        if self.versie not in VERSIES:
            tekst = f"versie {self.versie!r} van Juriconnect is onbekend"
            raise _fout("SW-V01", tekst, f"{', '.join(VERSIES[:-1])} of {VERSIES[-1]}", "gebruik versie 1.3")
        if self.soort not in ("c", "v"):
            verwacht = "c (één geconsolideerde versie) of v (de versies in een periode)"
            raise _fout("SW-V01", f"soort {self.soort!r} bestaat niet", verwacht, "gebruik c")
        if not _BWB.fullmatch(self.bwb):
            verwacht = "BWBR, BWBV of BWBW met zeven cijfers"
            raise _fout("SW-V01", f"{self.bwb!r} is geen BWB-nummer", verwacht, "zoek het op wetten.overheid.nl")
        _controleer_plaats(self.plaats)
        for sleutel in "se" if self.soort == "c" else "g":
            if getattr(self, sleutel):
                verwacht = "bij c alleen z en g" if self.soort == "c" else "bij v alleen z, s en e"
                tekst = f"{sleutel} ({_DATUMS[sleutel]}) past niet bij soort {self.soort}"
                raise _fout("SW-V03", tekst, verwacht, "haal de datum weg of kies de andere soort")
        if self.s and self.e and self.e < self.s:
            raise _fout("SW-V03", f"einddatum {self.e} ligt voor startdatum {self.s}", "s voor e", "draai ze om")

    @classmethod
    def lees(cls, tekst: str) -> Jci:
        """Read a jci; ``&amp;`` counts as ``&`` and only version 1.0 may leave out the word jci.

        Raises VerwijzingFout (SW-V01, SW-V02, SW-V03).
        """
        m = _KOP.fullmatch(tekst.replace("&amp;", "&"))
        if not m:
            kort = tekst if len(tekst) <= 80 else tekst[:77] + "..."
            raise _fout("SW-V01", f"{kort!r} is geen jci", _VORM, "neem de verwijzing over van wetten.overheid.nl")
        if not m["jci"] and m["versie"] != "1.0":
            doe = f"schrijf jci{m['versie']}:..."
            raise _fout("SW-V01", "het woord jci ontbreekt (alleen versie 1.0 kent die vorm)", _VORM, doe)
        plaats: list[tuple[str, str]] = []
        datums: dict[str, date] = {}
        for deel in m["rest"].split("&")[1:]:
            naam, is_teken, waarde = deel.partition("=")
            if not is_teken:
                raise _fout("SW-V02", f"{deel!r} heeft geen waarde", "sleutel=waarde", f"schrijf {deel or 'artikel'}=1")
            if naam not in _DATUMS:
                if datums and naam in NIVEAUS:
                    raise _fout(
                        "SW-V02", f"{naam} staat na een datum", "eerst de plaats, dan z en g", "zet de datum achteraan"
                    )
                plaats.append((naam, waarde))
                continue
            if naam in datums:
                raise _fout("SW-V03", f"{naam} staat er twee keer", f"één {_DATUMS[naam]}", "kies er een")
            if (dag := als_dag(waarde)) is None:
                verwacht = "een bestaande dag als jjjj-mm-dd"
                raise _fout("SW-V03", f"{_DATUMS[naam]} {waarde!r} bestaat niet", verwacht, "verbeter de datum")
            datums[naam] = dag
        return cls(m["versie"], m["soort"], m["bwb"], tuple(plaats), **datums)

    def __str__(self) -> str:
        """Return the reference as wetten.overheid.nl writes it: place, then z, g or z, s, e; 1.0 without "jci"."""
        begin = "" if self.versie == "1.0" else "jci"
        plaats = "".join(f"&{naam}={waarde}" for naam, waarde in self.plaats)
        datums = "".join(f"&{naam}={dag}" for naam in _DATUMS if (dag := getattr(self, naam)))
        return f"{begin}{self.versie}:{self.soort}:{self.bwb}{plaats}{datums}"

    def __lt__(self, ander: object) -> bool:
        return self._volgorde() < ander._volgorde() if isinstance(ander, Jci) else NotImplemented

    def _volgorde(self) -> tuple[object, ...]:
        plaats = tuple((NIVEAUS.index(naam), _sleutel(waarde)) for naam, waarde in self.plaats)
        datums = tuple(dag or date.min for dag in (self.g, self.z, self.s, self.e))
        return self.bwb, plaats, datums, self.soort, self.versie, str(self)

    @property
    def link(self) -> str:
        """Return the address of the text on wetten.overheid.nl."""
        return "https://wetten.overheid.nl/" + quote(str(self), safe=":&=.,*()-_")

    def op(self, g: date | None, z: date | None) -> Jci:
        """Return the same place in one version: valid on g, as known on z."""
        return replace(self, soort="c", g=g, z=z, s=None, e=None)

    def zonder_datums(self) -> Jci:
        """Return the same place without dates: the text as it holds now."""
        return replace(self, z=None, g=None, s=None, e=None)

    def bevat(self, ander: Jci) -> bool:
        """Return whether this denotes a part of the law that contains the other (or is the same).

        Structure levels (boek to inhoudsopgave) count only where both name them, for a short reference may leave
        them out. Articles are unique in an instrument (a bijlage may number its own), so from artikel on it is exact.
        Without dates this contains any version; with g or z only the same; v contains what lies between s and e.
        Raises VerwijzingFout (SW-V04) if the other leaves out the very level that would decide.
        """
        if self.bwb != ander.bwb or not self._bevat_datums(ander):
            return False
        van, tot = dict(self.plaats), dict(ander.plaats)
        if any(naam in tot and tot[naam] != van[naam] for naam in van if naam not in _EXACT):
            return False
        exact, ander_exact = ([p for p in j.plaats if p[0] in _EXACT] for j in (self, ander))
        if ander_exact[: len(exact)] != exact:
            return False
        if "artikel" in van or ("bijlage" in van and "bijlage" not in tot):
            return van.get("bijlage") == tot.get("bijlage")
        kleinste = max((NIVEAUS.index(naam) for naam in tot), default=-1)
        for naam in van:
            if naam not in tot:
                if kleinste < NIVEAUS.index(naam):
                    return False  # the other is a larger part
                tekst = f"of {ander} in {naam} {van[naam]} staat, is niet te zeggen: de verwijzing noemt geen {naam}"
                raise _fout(
                    "SW-V04", tekst, f"een verwijzing met {naam}=", "vul het niveau aan of zoek het in de wet op"
                )
        return True

    def _bevat_datums(self, ander: Jci) -> bool:
        if self.soort == "c":
            return self.g in (None, ander.g) and self.z in (None, ander.z)
        eerste, laatste = (ander.s, ander.e) if ander.soort == "v" else (ander.g, ander.g)
        na_start = self.s is None or (eerste is not None and self.s <= eerste)
        voor_einde = self.e is None or (laatste is not None and laatste <= self.e)
        return na_start and voor_einde and self.z in (None, ander.z)


def van_verwijzing(verwijzing: Verwijzing, g: date | None = None, z: date | None = None) -> Jci:
    """Return the jci of a reference to a law in the Basiswettenbestand.

    The levels of an onderdeel ("b/1°") become o=b&o=1°. begrip, passage and volzin have no parameter in Juriconnect
    1.3 that we could verify and are left out on purpose: the jci then denotes the provision they stand in.
    Raises VerwijzingFout: SW-V05 if the source is not in the Basiswettenbestand, SW-V02 for an empty value.
    """
    if not verwijzing.bron.startswith("BWB"):
        verwacht = "een bron met een BWB-nummer"
        doe = "verwijs met een vindplaats, publicatie of ECLI"
        raise _fout("SW-V05", f"{verwijzing.bron} staat niet in het Basiswettenbestand", verwacht, doe)
    plaats = [(naam, w) for naam in _IN_VERWIJZING if (w := getattr(verwijzing, naam)) is not None]
    if verwijzing.onderdeel is not None:
        plaats += [("o", deel) for deel in verwijzing.onderdeel.split("/")]
    return Jci("1.3", "c", verwijzing.bron, tuple((n, w.strip().replace(" ", "_")) for n, w in plaats), z=z, g=g)


def naar_verwijzing(jci: Jci) -> Verwijzing:
    """Return the reference behind a jci, without its dates.

    Raises VerwijzingFout (SW-V05) for a level that a Verwijzing does not have, such as boek or bijlage.
    """
    velden: dict[str, str] = {}
    for naam, waarde in jci.plaats:
        if (naam != "o" and naam not in _IN_VERWIJZING) or (naam == "o" and "/" in waarde):
            verwacht = f"alleen {', '.join(_IN_VERWIJZING)} en o (zonder schuine streep)"
            raise _fout("SW-V05", f"{naam}={waarde} past niet in een Verwijzing", verwacht, "gebruik de jci zelf")
        tekst = waarde.replace("_", " ")
        velden["onderdeel" if naam == "o" else naam] = (
            f"{velden['onderdeel']}/{tekst}" if naam == "o" and "onderdeel" in velden else tekst
        )
    return Verwijzing(bron=jci.bwb, **velden)
