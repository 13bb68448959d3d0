"""The text of one version from the Basiswettenbestand: a BWB "toestand" made into provisions.

What is not named here as something else counts as text of the law, so that an element we do not know is never lost
without a sound.
"""

from __future__ import annotations

import re

from lxml import etree

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.bepaling import Bepaling, Status, Wettekst, normaliseer
from spreidingswet.bronnen.manifest import is_bwb
from spreidingswet.bronnen.model import als_dag
from spreidingswet.bronnen.xmlbestand import lees_xml

_BEPALINGEN = {
    "boek", "deel", "hoofdstuk", "titeldeel", "afdeling", "paragraaf", "sub-paragraaf", "artikel", "enig-artikel",
    "lid", "li", "definitie-item", "circulaire.divisie", "divisie", "bijlage",
}  # fmt: skip
_GEEN_TEKST = {
    "meta-data", "kop", "lidnr", "li.nr", "noot", "redactie",
    "wijzig-artikel", "wetcitaat", "citaat-artikel",  # text of other laws
    "intitule", "citeertitel", "aanhef", "wetsluiting", "regeling-sluiting", "circulaire.aanhef", "circulaire.sluiting",
    "bwb-inputbestand", "bwb-wijzigingen", "redactionele-correcties",
}  # fmt: skip
_IN_DE_REGEL = {"nadruk", "intref", "extref", "sup", "inf", "noot", "redactie"}
_RAND = re.compile(r"^[\W_]+|[^\w°*]+$")
_JCI = re.compile(r"(?:jci)?1\.")


def _fout(code: str, tekst: str, naam: str, plaats: str = "", verwacht: str = "") -> BronFout:
    doe = "haal de tekst opnieuw op bij de officiële bron"
    return BronFout(Melding(code, tekst, bestand=naam, plaats=plaats, verwacht=verwacht, doe=doe))


def _woorden(e: etree._Element | None) -> str:
    """Return the text of a heading or number, without footnotes and notes of the editors."""
    if e is None:
        return ""
    binnen = (("" if k.tag in ("noot", "redactie") else _woorden(k)) + (k.tail or "") for k in e)
    return (e.text or "") + "".join(binnen)


def schoon_nummer(tekst: str) -> str | None:
    """Return a number without what is around it: "1°." is 1°, "a)" is a, "3.1" stays, "–" is none."""
    return _RAND.sub("", normaliseer(tekst).replace("º", "°")) or None


class _Lezer:
    """One walk through the text; words, references and notes pile up, and each provision takes its own share."""

    def __init__(self, naam: str) -> None:
        self.naam = naam
        self.woorden: list[str] = []
        self.verwijzingen: list[str] = []
        self.redactie: list[str] = []

    def inhoud(self, e: etree._Element) -> list[Bepaling]:
        """Walk through what is inside an element and return the provisions directly below it."""
        delen: list[Bepaling] = []
        self.woorden.append(e.text or "")
        for kind in e:
            tag = kind.tag
            los = "" if tag in _IN_DE_REGEL else " "
            self.woorden.append(los)
            if tag == "redactie":
                self.redactie.append(normaliseer("".join(kind.itertext())))
            elif tag in _BEPALINGEN:
                delen.append(self.bepaling(kind))
            elif tag not in _GEEN_TEKST:
                doc = kind.get("doc") or ""
                if tag in ("intref", "extref") and _JCI.match(doc):
                    self.verwijzingen.append(doc)
                delen += self.inhoud(kind)
            self.woorden.append(los + (kind.tail or ""))
        return delen

    def bepaling(self, e: etree._Element) -> Bepaling:
        """Make a provision of an element."""
        begin = len(self.woorden), len(self.verwijzingen), len(self.redactie)
        delen = tuple(self.inhoud(e))
        tekst = normaliseer("".join(self.woorden[begin[0] :]))
        soort, nummer, term = self._soort(e)
        opschrift = normaliseer(_woorden(e.find("kop/titel"))) or None
        jci = next((j.get("verwijzing") for j in e.iterfind("meta-data/jcis/jci") if j.get("versie") == "1.3"), None)
        return Bepaling(
            soort, nummer, opschrift, self._status(e, tekst, self.redactie[begin[2] :]), tekst, delen, term,
            label_id=e.get("label-id"), stam_id=e.get("stam-id"), versie_id=e.get("versie-id"),
            inwerking=e.get("inwerking"), bron=e.get("bron"),
            verwijzingen=tuple(self.verwijzingen[begin[1] :]), jci=jci or None,
        )  # fmt: skip

    def _soort(self, e: etree._Element) -> tuple[str, str | None, str | None]:
        """Return soort, number and defined term. A definition with a number is an onderdeel, without one a begrip."""
        if e.tag == "enig-artikel":
            return "artikel", "enig", None
        if e.tag in ("li", "definitie-item"):
            nummer, term = schoon_nummer(_woorden(e.find("li.nr"))), _term(e)
            return ("onderdeel", nummer, term) if nummer or not term else ("begrip", term, term)
        return str(e.tag), schoon_nummer(_woorden(e.find("lidnr" if e.tag == "lid" else "kop/nr"))), None

    def _status(self, e: etree._Element, tekst: str, redactie: list[str]) -> Status:
        """Return the status: its own, else what the editors put in the place of the text, else that of above."""
        eigen = e.get("status")
        if eigen not in (None, "goed", "vervallen", "nogniet"):
            plaats = e.get("bwb-ng-variabel-deel") or e.get("label") or str(e.tag)
            raise _fout("SW-B16", f"onbekende status: {eigen!r}", self.naam, plaats, "goed, vervallen of nogniet")
        if eigen in (None, "goed") and not tekst and redactie:
            if all("vervallen" in r.casefold() for r in redactie):
                return "vervallen"
            if all("nog niet in" in r.casefold() for r in redactie):
                return "nogniet"
        boven = e.getparent()
        while eigen is None and boven is not None:
            eigen = boven.get("status") if boven.tag in _BEPALINGEN else None
            boven = boven.getparent()
        return "vervallen" if eigen == "vervallen" else "nogniet" if eigen == "nogniet" else "goed"


def _term(e: etree._Element) -> str | None:
    """Return the term a list item defines: its <term>, or the emphasised words before a colon that it begins with."""
    if e.tag == "definitie-item":
        return normaliseer(_woorden(e.find("term"))).rstrip(" :") or None
    al = e.find("al")
    if al is None or (al.text or "").strip() or not len(al) or al[0].tag != "nadruk":
        return None
    term = normaliseer(_woorden(al[0]))
    if term.endswith(":") or (al[0].tail or "").lstrip().startswith(":"):
        return term.rstrip(" :") or None
    return None


def lees_toestand(data: bytes, naam: str) -> Wettekst:
    """Read the text of one version.

    naam says in errors where the data came from. Raises BronFout: SW-B02 to SW-B08 (see lees_xml), SW-B09 no toestand
    or no wetgeving in it, SW-B11 no day of entry into force, SW-B12 no BWB id, SW-B16 an unknown status.
    """
    wortel = lees_xml(data, naam)
    if wortel.tag != "toestand":
        raise _fout("SW-B09", f"dit is geen wettekst: het begint met {wortel.tag!s}", naam, verwacht="toestand")
    wetgeving = wortel.find("wetgeving")
    if wetgeving is None:
        raise _fout("SW-B09", "er staat geen regeling in het bestand", naam, "toestand", "wetgeving")
    bwb = wortel.get("bwb-id") or ""
    if not is_bwb(bwb):
        raise _fout("SW-B12", f"{bwb!r} is geen BWB-id", naam, "toestand/@bwb-id", "bijvoorbeeld BWBR0049307")
    tekst = wortel.get("inwerkingtreding") or ""
    if (van := als_dag(tekst)) is None:
        raise _fout("SW-B11", f"{tekst!r} is geen bestaande dag", naam, "toestand/@inwerkingtreding", "jjjj-mm-dd")
    titels = [normaliseer(_woorden(e)) for e in (wetgeving.find("citeertitel"), wetgeving.find("intitule"))]
    delen = _Lezer(naam).inhoud(wetgeving)
    return Wettekst(bwb, wetgeving.get("soort") or "", titels[0] or titels[1] or bwb, van, tuple(delen))
