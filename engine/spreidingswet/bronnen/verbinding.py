"""Reading files from a web server: bounded in time and size, retried where that helps, every trouble named."""

from __future__ import annotations

import re
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from urllib3 import BaseHTTPResponse, PoolManager, Retry, Timeout
from urllib3 import exceptions as ue

from spreidingswet.basis.fouten import BronFout, Melding
from spreidingswet.bronnen.cache import MANIFEST

Voortgang = Callable[[str, int, int | None], None]
"""Called with the name of the file, the bytes so far and the bytes in all (None: not known)."""
_BROK = 65_536
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


def ophaalfout(code: str, tekst: str, bestand: str, verwacht: str = "", doe: str = "", plaats: str = "") -> BronFout:
    """Return an error of fetching."""
    return BronFout(Melding(code, tekst, bestand, plaats, verwacht, doe))


def te_groot(naam: str, maximum: int) -> BronFout:
    """Return the error of a file over the limit."""
    return ophaalfout("SW-O12", "het bestand is te groot", naam, f"hoogstens {maximum} bytes",
                 "controleer of dit echt een bestand van de BWB is")  # fmt: skip


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


class Web:
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
        """Return the address of a file."""
        return f"{self._map}/{pad}"

    def sluit(self) -> None:
        """Close every connection."""
        self._pools.clear()

    def lees(self, pad: str, maximum: int) -> bytes:
        """Return a file of at most so many bytes. Raises BronFout."""
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
                raise ophaalfout("SW-O11", "de server verwijst door naar een adres dat niet mag", url,
                            f"een adres met {urlsplit(url).scheme}", "gebruik het adres van de bron zelf",
                            f"verwijst naar {huidig[:200]}")  # fmt: skip
        raise ophaalfout("SW-O10", "de server blijft doorverwijzen", url, f"hoogstens {self._in.omleidingen} keer",
                    "zo antwoordt de bron op een verwijderde versie; probeer het later opnieuw, met een nieuw manifest",
                    f"het laatst naar {huidig[:200]}")  # fmt: skip

    def _inhoud(self, antwoord: BaseHTTPResponse, url: str, maximum: int) -> bytes:
        if antwoord.status != 200:
            raise _status(antwoord.status, url)
        soort = antwoord.headers.get("Content-Type", "").partition(";")[0].strip().lower()
        if soort in ("text/html", "application/xhtml+xml"):
            raise ophaalfout("SW-O14", "de server geeft een webpagina in plaats van XML", url, "XML van de BWB",
                        "kijk in een browser wat dit adres geeft (storing, inlogpagina of filter van het netwerk?)",
                        f"Content-Type {soort}")  # fmt: skip
        lengte = antwoord.headers.get("Content-Length", "")
        totaal = int(lengte) if re.fullmatch(r"[0-9]{1,15}", lengte) else None
        if totaal is not None and totaal > maximum:
            raise te_groot(url, maximum)
        data = bytearray()
        for brok in antwoord.stream(_BROK, decode_content=False):
            data += brok
            if len(data) > maximum:
                raise te_groot(url, maximum)
            if self._voortgang:
                self._voortgang(url.rsplit("/", 1)[-1], len(data), totaal)
        if self._wekker.verlopen:
            raise self._te_laat(url)
        return bytes(data)

    def _te_laat(self, url: str) -> BronFout:
        return ophaalfout("SW-O05", "de server is te langzaam: het ophalen is afgebroken", url,
                     f"het hele bestand binnen {self._in.totaal:g} seconden",
                     f"probeer het later opnieuw; {_ZONDER_NET}")  # fmt: skip


def _status(status: int, url: str) -> BronFout:
    if status in (404, 410):
        wat = "dit BWB-id" if url.endswith("/" + MANIFEST) else "deze versie"
        return ophaalfout("SW-O07", f"{wat} bestaat niet bij de bron (status {status})", url,
                     doe="controleer het BWB-id op wetten.overheid.nl, en het adres van de bron")  # fmt: skip
    return ophaalfout("SW-O08", f"de server geeft het bestand niet (status {status})", url, "status 200",
                 f"controleer het adres van de bron en de rechten op uw netwerk; {_ZONDER_NET}")  # fmt: skip


def _vertaal(fout: ue.HTTPError, url: str) -> BronFout:
    """Return what urllib3 says in our words."""
    oorzaak: BaseException = (fout.reason or fout) if isinstance(fout, ue.MaxRetryError) else fout
    host = urlsplit(url).hostname
    if isinstance(oorzaak, ue.ResponseError):
        return ophaalfout("SW-O09", "de server is overbelast of heeft een storing, ook na herhalen", url,
                     "status 200", "probeer het later opnieuw", str(oorzaak))  # fmt: skip
    if isinstance(oorzaak, ue.NameResolutionError):
        return ophaalfout("SW-O03", f"de server {host} is niet te vinden", url, "een naam die in DNS staat",
                     f"controleer het adres en uw internetverbinding; {_ZONDER_NET}")  # fmt: skip
    if isinstance(oorzaak, ue.ConnectTimeoutError):
        return ophaalfout("SW-O04", f"de server {host} is niet te bereiken of weigert de verbinding", url,
                     doe=f"controleer uw internetverbinding, firewall en proxy; {_ZONDER_NET}")  # fmt: skip
    if isinstance(oorzaak, ue.ReadTimeoutError):
        return ophaalfout("SW-O05", "de server zwijgt te lang", url, "een antwoord",
                     f"probeer het later opnieuw; {_ZONDER_NET}")  # fmt: skip
    if isinstance(oorzaak, ue.SSLError):
        return ophaalfout("SW-O06", f"een beveiligde verbinding met {host} lukt niet", url, "een geldig certificaat",
                     "vraag uw netwerkbeheerder of verkeer wordt onderschept, of controleer het adres van de bron",
                     str(oorzaak)[:200])  # fmt: skip
    if isinstance(oorzaak, ue.ProtocolError):
        return ophaalfout("SW-O13", "de verbinding brak af voor het bestand compleet was", url, "het hele bestand",
                     f"probeer het opnieuw; {_ZONDER_NET}")  # fmt: skip
    return ophaalfout("SW-O08", f"het ophalen lukt niet ({type(oorzaak).__name__})", url, "status 200",
                 f"controleer het adres van de bron; {_ZONDER_NET}")  # fmt: skip
