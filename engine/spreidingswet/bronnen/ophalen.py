"""Fetch the versions of a law from the official repository, or take them over from a folder with the same layout."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urljoin, urlsplit

from lxml import etree
from urllib3 import BaseHTTPResponse, PoolManager, Retry, Timeout
from urllib3 import exceptions as ue

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.cache import MANIFEST, Schrijver, afwijking, controleer_bwb, staat_er, versiepad
from spreidingswet.bronnen.manifest import lees_manifest
from spreidingswet.bronnen.xmlbestand import lees_xml

STANDAARDBASIS = "https://repository.officiele-overheidspublicaties.nl/bwb"
Voortgang = Callable[[str, int, int | None], None]
"""Called with the name of the file, the bytes so far and the bytes in all (None: not known)."""
_BROK = 65_536
_XML = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:\?xml|work|toestand)[\s>]")
_KOPPEN = {"Accept": "application/xml, text/xml", "Accept-Encoding": "identity", "User-Agent": "spreidingswet"}
_ZONDER_NET = "haal het bestand op een andere manier op en gebruik --bron MAP"


@dataclass(frozen=True, slots=True)
class Instellingen:
    """Limits: seconds to connect, of silence and for one file in all; attempts; bytes."""

    verbinden: float = 10.0
    stilte: float = 30.0
    totaal: float = 600.0
    herhalingen: int = 3
    wachten: float = 0.5
    wachten_hoogstens: float = 10.0
    omleidingen: int = 5
    max_manifest: int = 5_000_000
    max_xml: int = 100_000_000


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
    web = _Web(f"{_controleer_basis(basis)}/{bwb}", instellingen, voortgang)
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
                raise _fout("SW-O15", f"de inhoud is niet wat het manifest zegt: {verschil}", bron.naam(pad),
                            "precies het bestand uit het manifest", "probeer het later opnieuw: de bron wordt misschien"
                            " bijgewerkt; blijft het zo, meld het dan aan de beheerder")  # fmt: skip
            _controleer_toestand(lees_xml(inhoud, bron.naam(pad), max_bytes=instellingen.max_xml), bwb, bron.naam(pad))
            schrijver.zet(pad, inhoud)
            opgehaald.append(f"{bwb}/{pad}")
        (opgehaald if schrijver.rond_af(data) else aanwezig).append(f"{bwb}/{MANIFEST}")
    gehouden = {versie.label for versie in manifest.versies}
    labels = [e.get("label", "") for e in lees_xml(data, naam).iterchildren("expression")]
    return Resultaat(bwb, tuple(opgehaald), tuple(aanwezig), tuple(x for x in labels if x not in gehouden))


def _fout(code: str, tekst: str, bestand: str, verwacht: str = "", doe: str = "", plaats: str = "") -> BronFout:
    return BronFout(Melding(code, tekst, bestand, plaats, verwacht, doe))


def _controleer_begin(data: bytes, naam: str) -> None:
    if not _XML.match(data[:1000]):
        begin = data[:40].decode("utf-8", "replace")
        raise _fout("SW-O14", "dit is geen XML" if data else "het bestand is leeg", naam, "XML van de BWB",
                    "kijk in een browser wat dit adres geeft (storing, inlogpagina of filter van het netwerk?)",
                    f"begint met {begin!r}")  # fmt: skip


def _controleer_toestand(wortel: etree._Element, bwb: str, naam: str) -> None:
    if wortel.tag != "toestand":
        raise _fout("SW-O14", "dit is geen tekst van een regeling", naam, "toestand", "meld dit aan de beheerder",
                    f"begint met {wortel.tag!s}")  # fmt: skip
    if (eigen := wortel.get("bwb-id")) != bwb:
        raise _fout("SW-O19", f"de tekst gaat over {eigen or 'een onbekende regeling'}", naam, bwb,
                    "er is niets van overgenomen; meld dit aan de beheerder van de bron")  # fmt: skip


def _te_groot(naam: str, maximum: int) -> BronFout:
    return _fout("SW-O12", "het bestand is te groot", naam, f"hoogstens {maximum} bytes",
                 "controleer of dit echt een bestand van de BWB is")  # fmt: skip


def _controleer_basis(basis: str) -> str:
    with suppress(ValueError):
        delen = urlsplit(basis)
        schoon = delen.port != 0 and not (delen.query or delen.fragment or "@" in delen.netloc)
        if delen.scheme in ("http", "https") and delen.hostname and schoon and basis.isprintable() and " " not in basis:
            return basis.rstrip("/")
    raise _fout("SW-O02", "dit adres van een bron is niet te gebruiken", basis.rsplit("@", 1)[-1],
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
                raise _fout("SW-O18", "het bestand bestaat niet in de map van de bron", str(bestand),
                            "een map met per wet {BWB}/manifest.xml en {BWB}/{versie}/xml/{bestand}",
                            "controleer de map en het BWB-id")  # fmt: skip
            with bestand.open("rb") as stroom:
                data = stroom.read(maximum + 1)
        except (OSError, ValueError) as fout:
            raise _fout("SW-O18", f"het bestand is niet te lezen ({type(fout).__name__})", str(bestand),
                        "een leesbaar bestand") from fout  # fmt: skip
        if len(data) > maximum:
            raise _te_groot(str(bestand), maximum)
        if self._voortgang:
            self._voortgang(bestand.name, len(data), len(data))
        return data


class _Wekker:
    """Cuts the connection when the time for a file is up, whatever the server drips: body, chunks or headers."""

    def __init__(self) -> None:
        self.verlopen = False
        self._einde = 0.0
        self._sockets: list[socket.socket] = []

    def volg(self, verbinding: socket.socket | None) -> None:
        self._sockets = [s for s in self._sockets if s.fileno() != -1]
        if verbinding is not None:
            self._sockets.append(verbinding)
            if self.verlopen:
                self._knip()

    def rest(self) -> float:
        return max(0.001, self._einde - time.monotonic())

    @contextmanager
    def loopt(self, seconden: float) -> Iterator[None]:
        self.verlopen = False
        self._einde = time.monotonic() + seconden
        klok = threading.Timer(seconden, self._knip)
        klok.daemon = True
        klok.start()
        try:
            yield
        finally:
            klok.cancel()
            klok.join()

    def _knip(self) -> None:
        self.verlopen = True
        for verbinding in self._sockets:
            with suppress(OSError):
                # Not the shutdown of an SSLSocket: that takes its TLS state away under the reader.
                socket.socket.shutdown(verbinding, socket.SHUT_RDWR)


def _bewaakt(klasse: Any, wekker: _Wekker) -> Any:
    """Return a pool class whose connections the alarm can cut."""

    def connect(self: Any) -> None:
        klasse.ConnectionCls.connect(self)
        wekker.volg(self.sock)

    verbinding = type(klasse.ConnectionCls.__name__, (klasse.ConnectionCls,), {"connect": connect})
    return type(klasse.__name__, (klasse,), {"ConnectionCls": verbinding})


class _Herhaling(Retry):
    """Retry that never waits longer than backoff_max, whatever Retry-After says."""

    def parse_retry_after(self, retry_after: str) -> float:
        try:
            return min(super().parse_retry_after(retry_after), self.backoff_max)
        except (ue.InvalidHeader, ValueError, OverflowError):
            return 0.0


class _Web:
    """The folder of one law at the repository."""

    def __init__(self, map_: str, instellingen: Instellingen, voortgang: Voortgang | None) -> None:
        self._map = map_
        self._in = instellingen
        self._voortgang = voortgang
        self._wekker = _Wekker()
        self._pools = PoolManager(headers=_KOPPEN)
        self._pools.pool_classes_by_scheme = {
            schema: _bewaakt(klasse, self._wekker) for schema, klasse in self._pools.pool_classes_by_scheme.items()
        }

    def naam(self, pad: str) -> str:
        return f"{self._map}/{pad}"

    def sluit(self) -> None:
        self._pools.clear()

    def lees(self, pad: str, maximum: int) -> bytes:
        with self._wekker.loopt(self._in.totaal):
            return self._met_herhaling(self.naam(pad), maximum)

    def _met_herhaling(self, url: str, maximum: int) -> bytes:
        retry: Retry = _Herhaling(
            self._in.herhalingen,
            other=0,
            backoff_factor=self._in.wachten,
            backoff_max=self._in.wachten_hoogstens,
        )
        while True:
            try:
                antwoord = self._vraag(url)
                try:
                    if antwoord.status != 429 and antwoord.status < 500:
                        return self._inhoud(antwoord, url, maximum)
                finally:
                    antwoord.close()
                    antwoord.release_conn()
                retry = retry.increment("GET", url, response=antwoord)
                wacht = retry.get_retry_after(antwoord) or retry.get_backoff_time()
            except ue.HTTPError as fout:
                if not self._wekker.verlopen and not isinstance(fout, ue.MaxRetryError):
                    with suppress(ue.MaxRetryError):
                        retry = retry.increment("GET", url, error=fout)
                        time.sleep(min(retry.get_backoff_time(), self._wekker.rest()))
                        continue
                raise self._te_laat(url) if self._wekker.verlopen else _vertaal(fout, url) from fout
            time.sleep(min(wacht, self._wekker.rest()))

    def _vraag(self, url: str) -> BaseHTTPResponse:
        """Ask for a URL, following a few redirects that keep to the same scheme."""
        huidig = url
        for _ in range(self._in.omleidingen + 1):
            tijd = Timeout(
                connect=min(self._in.verbinden, self._wekker.rest()), read=min(self._in.stilte, self._wekker.rest())
            )
            antwoord = self._pools.urlopen(
                "GET", huidig, redirect=False, retries=False, preload_content=False, decode_content=False, timeout=tijd
            )
            if not (doel := antwoord.get_redirect_location()):
                return antwoord
            antwoord.close()
            antwoord.release_conn()
            try:
                vorig, huidig = huidig, urljoin(huidig, doel)
                mag = urlsplit(huidig).scheme == urlsplit(vorig).scheme and urlsplit(huidig).hostname
            except ValueError:
                mag = None
            if not mag:
                raise _fout("SW-O11", "de server verwijst door naar een adres dat niet mag", url,
                            f"een adres met {urlsplit(url).scheme}", "gebruik het adres van de bron zelf",
                            f"verwijst naar {huidig[:200]}")  # fmt: skip
        raise _fout("SW-O10", "de server blijft doorverwijzen", url, f"hoogstens {self._in.omleidingen} keer",
                    "zo antwoordt de bron op een verwijderde versie; probeer het later opnieuw, met een nieuw manifest",
                    f"het laatst naar {huidig[:200]}")  # fmt: skip

    def _inhoud(self, antwoord: BaseHTTPResponse, url: str, maximum: int) -> bytes:
        if antwoord.status != 200:
            raise _status(antwoord.status, url)
        soort = antwoord.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if soort in ("text/html", "application/xhtml+xml"):
            raise _fout("SW-O14", "de server geeft een webpagina in plaats van XML", url, "XML van de BWB",
                        "kijk in een browser wat dit adres geeft (storing, inlogpagina of filter van het netwerk?)",
                        f"Content-Type {soort}")  # fmt: skip
        lengte = antwoord.headers.get("Content-Length", "")
        totaal = int(lengte) if re.fullmatch(r"[0-9]{1,15}", lengte) else None
        if totaal is not None and totaal > maximum:
            raise _te_groot(url, maximum)
        data = bytearray()
        for brok in antwoord.stream(_BROK, decode_content=False):
            data += brok
            if len(data) > maximum:
                raise _te_groot(url, maximum)
            if self._voortgang:
                self._voortgang(url.rsplit("/", 1)[-1], len(data), totaal)
        if self._wekker.verlopen:
            raise self._te_laat(url)
        return bytes(data)

    def _te_laat(self, url: str) -> BronFout:
        return _fout("SW-O05", "de server is te langzaam: het ophalen is afgebroken", url,
                     f"het hele bestand binnen {self._in.totaal:g} seconden",
                     f"probeer het later opnieuw; {_ZONDER_NET}")  # fmt: skip


def _status(status: int, url: str) -> BronFout:
    if status in (404, 410):
        wat = "dit BWB-id" if url.endswith("/" + MANIFEST) else "deze versie"
        return _fout("SW-O07", f"{wat} bestaat niet bij de bron (status {status})", url,
                     doe="controleer het BWB-id op wetten.overheid.nl, en het adres van de bron")  # fmt: skip
    return _fout("SW-O08", f"de server geeft het bestand niet (status {status})", url, "status 200",
                 f"controleer het adres van de bron en de rechten op uw netwerk; {_ZONDER_NET}")  # fmt: skip


def _vertaal(fout: ue.HTTPError, url: str) -> BronFout:
    """Return what urllib3 says in our words."""
    oorzaak: BaseException = (fout.reason or fout) if isinstance(fout, ue.MaxRetryError) else fout
    host = urlsplit(url).hostname
    if isinstance(oorzaak, ue.ResponseError):
        return _fout("SW-O09", "de server is overbelast of heeft een storing, ook na herhalen", url,
                     "status 200", "probeer het later opnieuw", str(oorzaak))  # fmt: skip
    if isinstance(oorzaak, ue.NameResolutionError):
        return _fout("SW-O03", f"de server {host} is niet te vinden", url, "een naam die in DNS staat",
                     f"controleer het adres en uw internetverbinding; {_ZONDER_NET}")  # fmt: skip
    if isinstance(oorzaak, ue.ConnectTimeoutError):
        return _fout("SW-O04", f"de server {host} is niet te bereiken of weigert de verbinding", url,
                     doe=f"controleer uw internetverbinding, firewall en proxy; {_ZONDER_NET}")  # fmt: skip
    if isinstance(oorzaak, ue.ReadTimeoutError):
        return _fout("SW-O05", "de server zwijgt te lang", url, "een antwoord",
                     f"probeer het later opnieuw; {_ZONDER_NET}")  # fmt: skip
    if isinstance(oorzaak, ue.SSLError):
        return _fout("SW-O06", f"een beveiligde verbinding met {host} lukt niet", url, "TLS met een geldig certificaat",
                     "vraag uw netwerkbeheerder of verkeer wordt onderschept, of controleer het adres van de bron",
                     str(oorzaak)[:200])  # fmt: skip
    if isinstance(oorzaak, ue.ProtocolError):
        return _fout("SW-O13", "de verbinding brak af voor het bestand compleet was", url, "het hele bestand",
                     f"probeer het opnieuw; {_ZONDER_NET}")  # fmt: skip
    return _fout("SW-O08", f"het ophalen lukt niet ({type(oorzaak).__name__})", url, "status 200",
                 f"controleer het adres van de bron; {_ZONDER_NET}")  # fmt: skip
