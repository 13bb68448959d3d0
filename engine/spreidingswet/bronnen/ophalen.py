"""Fetch the versions of a law from the official repository, or take them over from a folder with the same layout."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol
from urllib.parse import urlsplit

from lxml import etree

from spreidingswet.bronnen.cache import MANIFEST, Schrijver, afwijking, controleer_bwb, staat_er, versiepad
from spreidingswet.bronnen.manifest import lees_manifest
from spreidingswet.bronnen.verbinding import Instellingen, Voortgang, Web, ophaalfout, te_groot
from spreidingswet.bronnen.xmlbestand import lees_xml

STANDAARDBASIS = "https://repository.officiele-overheidspublicaties.nl/bwb"
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|work|toestand)[\s>]")


STANDAARD = Instellingen()


@dataclass(frozen=True, slots=True)
class Resultaat:
    """What was done for one law.

    opgehaald (new or changed) and al_aanwezig: paths relative to the folder of all laws; overgeslagen: labels of
    versions that the source deleted or that have no XML.
    """

    bwb: str
    opgehaald: tuple[str, ...] = ()
    al_aanwezig: tuple[str, ...] = ()
    overgeslagen: tuple[str, ...] = ()


def haal_op(
    bwb: str,
    doel: Path,
    *,
    basis: str = STANDAARDBASIS,
    voortgang: Voortgang | None = None,
    instellingen: Instellingen = STANDAARD,
) -> Resultaat:
    """Fetch the manifest of a law and every version it names that is not there yet.

    Raises BronFout (SW-O01 to SW-O19, and what lees_manifest and lees_xml raise); then what was there is still usable.
    """
    controleer_bwb(bwb)
    web = Web(f"{_controleer_basis(basis)}/{bwb}", instellingen, voortgang)
    try:
        return _neem_over(bwb, doel, web, instellingen)
    finally:
        web.sluit()


def kopieer(
    bwb: str,
    bron: Path,
    doel: Path,
    *,
    voortgang: Voortgang | None = None,
    instellingen: Instellingen = STANDAARD,
) -> Resultaat:
    """Take a law over from a local folder, with the same checks as haal_op."""
    controleer_bwb(bwb)
    return _neem_over(bwb, doel, _Map(bron / bwb, voortgang), instellingen)


class _Bron(Protocol):
    def naam(self, pad: str) -> str: ...
    def lees(self, pad: str, maximum: int) -> bytes: ...


def _neem_over(bwb: str, doel: Path, bron: _Bron, instellingen: Instellingen) -> Resultaat:
    naam = bron.naam(MANIFEST)
    data = bron.lees(MANIFEST, instellingen.max_manifest)
    _controleer_begin(data, naam)
    manifest = lees_manifest(data, naam, bwb=bwb)
    versies = {versiepad(versie, naam): versie for versie in manifest.versies}
    opgehaald: list[str] = []
    aanwezig: list[str] = []
    with Schrijver(doel / bwb) as schrijver:
        for pad, versie in versies.items():
            if staat_er(doel / bwb / pad, versie, instellingen.max_xml):
                aanwezig.append(f"{bwb}/{pad}")
                continue
            inhoud = bron.lees(pad, instellingen.max_xml)
            _controleer_begin(inhoud, bron.naam(pad))
            if verschil := afwijking(inhoud, versie):
                raise ophaalfout("SW-O15", f"de inhoud is niet wat het manifest zegt: {verschil}", bron.naam(pad),
                            "precies het bestand uit het manifest", "probeer het later opnieuw: de bron wordt misschien"
                            " bijgewerkt; blijft het zo, meld het dan aan de beheerder")  # fmt: skip
            _controleer_toestand(lees_xml(inhoud, bron.naam(pad), max_bytes=instellingen.max_xml), bwb, bron.naam(pad))
            schrijver.zet(pad, inhoud)
            opgehaald.append(f"{bwb}/{pad}")
        (opgehaald if schrijver.rond_af(data) else aanwezig).append(f"{bwb}/{MANIFEST}")
    gehouden = {versie.label for versie in manifest.versies}
    labels = [e.get("label", "") for e in lees_xml(data, naam).iterchildren("expression")]
    return Resultaat(bwb, tuple(opgehaald), tuple(aanwezig), tuple(x for x in labels if x not in gehouden))


def _controleer_begin(data: bytes, naam: str) -> None:
    if not _XML.match(data[:1000]):
        begin = data[:40].decode("utf-8", "replace")
        raise ophaalfout("SW-O14", "dit is geen XML" if data else "het bestand is leeg", naam, "XML van de BWB",
                    "kijk in een browser wat dit adres geeft (storing, inlogpagina of filter van het netwerk?)",
                    f"begint met {begin!r}")  # fmt: skip


def _controleer_toestand(wortel: etree._Element, bwb: str, naam: str) -> None:
    if wortel.tag != "toestand":
        raise ophaalfout("SW-O14", "dit is geen tekst van een regeling", naam, "toestand", "meld dit aan de beheerder",
                    f"begint met {wortel.tag!s}")  # fmt: skip
    if (eigen := wortel.get("bwb-id")) != bwb:
        raise ophaalfout("SW-O19", f"de tekst gaat over {eigen or 'een onbekende regeling'}", naam, bwb,
                    "er is niets van overgenomen; meld dit aan de beheerder van de bron")  # fmt: skip


def _controleer_basis(basis: str) -> str:
    with suppress(ValueError):
        delen = urlsplit(basis)
        schoon = delen.port != 0 and not (delen.query or delen.fragment or "@" in delen.netloc)
        if delen.scheme in ("http", "https") and delen.hostname and schoon and basis.isprintable() and " " not in basis:
            return basis.rstrip("/")
    raise ophaalfout("SW-O02", "dit adres van een bron is niet te gebruiken", basis.rsplit("@", 1)[-1],
                "een adres als https://repository.officiele-overheidspublicaties.nl/bwb, zonder naam en wachtwoord",
                "voor een map op deze computer: --bron MAP")  # fmt: skip


class _Map:
    """A local folder of one law."""

    def __init__(self, map_: Path, voortgang: Voortgang | None) -> None:
        self._map = map_
        self._voortgang = voortgang

    def naam(self, pad: str) -> str:
        return str(self._map / pad)

    def lees(self, pad: str, maximum: int) -> bytes:
        bestand = self._map / pad
        try:
            if not bestand.is_file():
                raise ophaalfout("SW-O18", "het bestand bestaat niet in de map van de bron", str(bestand),
                            "een map met per wet {BWB}/manifest.xml en {BWB}/{versie}/xml/{bestand}",
                            "controleer de map en het BWB-id")  # fmt: skip
            with bestand.open("rb") as stroom:
                data = stroom.read(maximum + 1)
        except (OSError, ValueError) as fout:
            raise ophaalfout("SW-O18", f"het bestand is niet te lezen ({type(fout).__name__})", str(bestand),
                        "een leesbaar bestand") from fout  # fmt: skip
        if len(data) > maximum:
            raise te_groot(str(bestand), maximum)
        if self._voortgang:
            self._voortgang(bestand.name, len(data), len(data))
        return data
