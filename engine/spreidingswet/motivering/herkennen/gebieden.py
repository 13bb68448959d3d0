"""Names of gemeenten and provincies in a sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from spreidingswet.bronnen.plaatsnamen import sleutel, vormen
from spreidingswet.motivering.herkennen.bekend import Bekend
from spreidingswet.motivering.herkennen.tekst import plat
from spreidingswet.motivering.vondsten import Gebiedsvondst

_GEWOON: Final = frozenset(
    [
        "Beek",
        "Bergen",
        "Best",
        "Borne",
        "Buren",
        "Dongen",
        "Duiven",
        "Goes",
        "Hoorn",
        "Houten",
        "Huizen",
        "Hulst",
        "Kampen",
        "Kapelle",
        "Laren",
        "Leiden",
        "Losser",
        "Oss",
        "Putten",
        "Sluis",
        "Soest",
        "Someren",
        "Stein",
        "Veere",
        "Voorst",
        "Waterland",
        "Weert",
        "Westland",
        "Altena",
        "Boekel",
        "Bladel",
        "Vught",
        "Heerde",
        "Asten",
        "Delft",
    ]
)
"""Names that are also ordinary words, so that a capital at the beginning of a sentence says nothing."""
_NA_GEWOON = re.compile(
    r"\s*(?:\.?$|[:(,/]|(?:heeft|biedt|houdt|behoudt|krijgt|realiseert|levert|meldt|kent|telt|moet|zal|wil|ontvangt|"
    r"stelt|en|haalt)\b(?!\s+(?:dat|om)\b))"
)
_GEEN_GEBIED = re.compile(
    r"(?:\b(?:rechtbank|gerechtshof|hof|heer|mevrouw|dhr\.|mw\.|mevr\.|mr\.|drs\.|ir\.|dr\.|prof\.|"
    r"zittingsplaats|zittinghoudende te)"
    r"|\b(?:Noord|Oost|West|Midden|Noordoost|Zuidoost|Brainport|Omroep|Veiligheidsregio)"
    r"|(?<!^)\bVan(?:\s(?:de|den|der))?|\b[1-9][0-9]{3}\s?[A-Z]{2}|\b[A-Z]\.)\s+$"
)
"""What before a name makes it a court, a person, an address or a region."""
_BRIEFHOOFD = re.compile(r"\s*,\s+(?:de\s+)?[0-9]{1,2}\s+[a-z]{3,9}\s+[0-9]{4}")
_GEMEENTE_VOOR = re.compile(
    r"(?:\b[Gg]emeente[n]?|\b[Ss]tad|(?:[Cc]ollege|wethouders|raad|gemeenteraad|burgemeester|B\s?(?:en|"
    r"&)\s?W)\s+van(?:\s+de\s+gemeente)?"
    r"|GEMEENTEN?)[\s:]+(?:van\s+)?$"
)
_PROVINCIE_VOOR = re.compile(
    r"(?:\b[Pp]rovincies?|PROVINCIE|(?:[Gg]edeputeerde\s+[Ss]taten|[Pp]rovinciale\s+[Ss]taten|"
    r"[Cc]ommissaris\s+van\s+de\s+Koning|CdK|"
    r"PRT|[Pp]rovinciale\s+[Rr]egietafel)\s+(?:van|in)(?:\s+de\s+provincie)?)[\s:]+(?:van\s+)?$"
)
_LIJST = re.compile(
    r"(?:[\s:]*\(?[0-9][0-9.]*\)?(?:\s+(?:opvang)?(?:plaatsen|plekken))?)?\s*"
    r"(?:,|/|\ben\b|,\s*en\b|\bof\b|\balsmede\b)\s*(?:de\s+gemeenten?\s+)?$"
)
_CODE = re.compile(r"(?<![\w-])(?:GM[0-9]{4}|PV[0-9]{2})(?![\w-])")


@dataclass(frozen=True, eq=False, slots=True)
class Gebiedszoeker:
    """Finds names of gemeenten and provincies: the longest first, by whole words, with their capital."""

    patroon: re.Pattern[str]
    hoofdletters: re.Pattern[str]
    """The same for text that is all capitals."""
    codes: Mapping[str, tuple[str, ...]]
    """Codes by name, as compared: without diacritics and capitals."""
    bekend: Bekend

    @classmethod
    def uit(cls, bekend: Bekend) -> Gebiedszoeker:
        """Make one for what is known."""
        codes: dict[str, list[str]] = {}
        patronen: dict[str, None] = {}
        for code, naam in (*bekend.gemeenten.items(), *bekend.provincies.items()):
            for vorm in vormen(naam):
                patronen[plat(vorm)] = None
                hier = codes.setdefault(sleutel(vorm), [])
                if code not in hier:
                    hier.append(code)
        return cls(
            _patroon(list(patronen)),
            _patroon([v.upper() for v in patronen]),
            {k: tuple(v) for k, v in codes.items()},
            bekend,
        )

    def vind(self, tekst: str, *, heel: bool = False) -> list[Gebiedsvondst]:
        """Return the gemeenten and provincies named in a sentence; heel: the sentence is a whole cell or heading."""
        glad = plat(tekst)
        patroon = self.hoofdletters if tekst.isupper() else self.patroon
        uit: list[Gebiedsvondst] = []
        for m in patroon.finditer(glad):
            if self._is_gebied(glad, m, heel):
                codes = self._kies(glad, m)
                uit.append(Gebiedsvondst(begin=m.start(), einde=m.end(), tekst=tekst[m.start() : m.end()], codes=codes))
        for m in _CODE.finditer(glad):
            if m[0] in self.bekend.gemeenten or m[0] in self.bekend.provincies:
                uit.append(Gebiedsvondst(begin=m.start(), einde=m.end(), tekst=m[0], codes=(m[0],)))
        return sorted(_in_lijst(glad, sorted(uit, key=lambda v: v.begin)), key=lambda v: v.begin)

    def _is_gebied(self, glad: str, m: re.Match[str], heel: bool) -> bool:
        voor = glad[max(0, m.start() - 40) : m.start()]
        if _GEEN_GEBIED.search(voor):
            return False
        if not voor.strip("\"'( ") and not heel and m[0] in _GEWOON and not _NA_GEWOON.match(glad, m.end()):
            return False
        return not (not voor.strip() and _BRIEFHOOFD.match(glad, m.end()))

    def _kies(self, glad: str, m: re.Match[str]) -> tuple[str, ...]:
        codes = self.codes[sleutel(m[0])]
        if len(codes) == 1:
            return codes
        gemeenten = tuple(c for c in codes if c.startswith("GM"))
        provincies = tuple(c for c in codes if c.startswith("PV"))
        voor = glad[max(0, m.start() - 60) : m.start()]
        if gemeenten and provincies:
            if _GEMEENTE_VOOR.search(voor):
                return gemeenten
            if _PROVINCIE_VOOR.search(voor):
                return provincies
            return codes
        hier = tuple(c for c in gemeenten if self.bekend.provincie_van.get(c) == self.bekend.provincie)
        return hier if len(hier) == 1 else codes


def _in_lijst(glad: str, vondsten: list[Gebiedsvondst]) -> list[Gebiedsvondst]:
    """Settle a name of gemeente and provincie that stands in a list with a gemeente: "Amersfoort en Utrecht"."""
    uit = list(vondsten)
    for n, v in enumerate(uit):
        if len(v.codes) == 1:
            continue
        for buur in (n - 1, n + 1):
            if not 0 <= buur < len(uit) or len(uit[buur].codes) != 1:
                continue
            a, b = sorted((n, buur))
            zelfde = tuple(c for c in v.codes if c[:2] == uit[buur].codes[0][:2])
            if _LIJST.fullmatch(glad, uit[a].einde, uit[b].begin) and len(zelfde) == 1:
                uit[n] = Gebiedsvondst(begin=v.begin, einde=v.einde, tekst=v.tekst, codes=zelfde)
                break
    return uit


def _patroon(vormen: list[str]) -> re.Pattern[str]:
    """Compile names, longest first, by their first letter; De, Den and Het may have a small letter."""
    groepen: dict[str, list[str]] = {}
    for vorm in sorted(vormen, key=lambda v: (-len(v), v)):
        delen = re.split(r"[\s-]+", vorm)
        tekst = (r"\s+" if "-" not in vorm else r"[\s-]").join(map(re.escape, delen))
        for woord in ("De", "Den", "Het"):
            if vorm.startswith(f"{woord} "):
                tekst = f"[{woord[0]}{woord[0].lower()}]{tekst[1:]}"
        if vorm.startswith("s-"):
            tekst = f"(?<![A-Za-z']){tekst}"
        groepen.setdefault(
            "[" + re.escape(vorm[0] + (vorm[0].lower() if vorm.startswith(("De", "Het")) else "")) + "]", []
        ).append(tekst)
    alles = "|".join(f"(?={eerste})(?:{'|'.join(delen)})" for eerste, delen in groepen.items())
    return re.compile(rf"(?<![\w-])(?:{alles})(?![\w]|-\w)") if vormen else re.compile(r"(?!)")
