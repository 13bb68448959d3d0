"""A small repository on 127.0.0.1 that can misbehave, path by path; every behaviour is a function of the handler."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

Gedrag = Callable[[BaseHTTPRequestHandler], None]


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, schema: str = "http") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.gedrag: dict[str, Gedrag] = {}
        self.verzoeken: list[str] = []
        self.stop = threading.Event()
        self.basis = f"{schema}://127.0.0.1:{self.server_port}/bwb"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that hangs up is what the tests are about."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.server.verzoeken.append(self.path)
        self.server.gedrag.get(self.path, status(404))(self)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


@contextmanager
def draait() -> Iterator[Server]:
    with Server() as server:
        draad = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        draad.start()
        try:
            yield server
        finally:
            server.stop.set()
            server.shutdown()
            draad.join()


def _kop(h: BaseHTTPRequestHandler, code: int, koppen: dict[str, str]) -> None:
    h.send_response(code)
    for naam, waarde in koppen.items():
        h.send_header(naam, waarde)
    h.end_headers()


def bestand(data: bytes, soort: str = "application/xml", lengte: int | None = None) -> Gedrag:
    """Send data; lengte is the Content-Length when that should be a lie."""

    def doe(h: BaseHTTPRequestHandler) -> None:
        _kop(h, 200, {"Content-Type": soort, "Content-Length": str(len(data) if lengte is None else lengte)})
        h.wfile.write(data)
        h.close_connection = lengte is not None

    return doe


def zonder_lengte(data: bytes, keer: int = 1) -> Gedrag:
    """Send data (again and again) and close: how much there is only shows at the end."""

    def doe(h: BaseHTTPRequestHandler) -> None:
        _kop(h, 200, {"Content-Type": "application/xml", "Connection": "close"})
        h.close_connection = True
        with suppress(OSError):
            for _ in range(keer):
                h.wfile.write(data)

    return doe


def gehakt(data: bytes, heel: bool = True) -> Gedrag:
    """Send data in chunks; not heel: hang up without the last chunk."""

    def doe(h: BaseHTTPRequestHandler) -> None:
        _kop(h, 200, {"Content-Type": "application/xml", "Transfer-Encoding": "chunked"})
        h.wfile.write(b"%x\r\n%s\r\n" % (len(data), data) + (b"0\r\n\r\n" if heel else b""))
        h.close_connection = not heel

    return doe


def druppel(data: bytes, waar: str = "lengte") -> Gedrag:
    """Send a byte every 0.05 s: in the body (with or without a length, or in chunks) or in the headers."""

    def doe(h: BaseHTTPRequestHandler) -> None:
        h.close_connection = True
        uit = data
        if waar == "kop":
            h.wfile.write(b"HTTP/1.1 200 OK\r\nX-Lang: ")
            uit = b"a" * 10_000
        elif waar == "stukken":
            _kop(h, 200, {"Content-Type": "application/xml", "Transfer-Encoding": "chunked"})
            uit = b"".join(b"1\r\n%c\r\n" % b for b in data)
        elif waar == "open":
            _kop(h, 200, {"Content-Type": "application/xml", "Connection": "close"})
        else:
            _kop(h, 200, {"Content-Type": "application/xml", "Content-Length": str(len(data))})
        _druppel(h, uit)

    return doe


def _druppel(h: BaseHTTPRequestHandler, data: bytes) -> None:
    server = h.server
    assert isinstance(server, Server)
    with suppress(OSError):
        for byte in data:
            if server.stop.wait(0.05):
                return
            h.wfile.write(bytes([byte]))


def zwijg(seconden: float) -> Gedrag:
    def doe(h: BaseHTTPRequestHandler) -> None:
        h.close_connection = True
        time.sleep(seconden)

    return doe


def ophangen(h: BaseHTTPRequestHandler) -> None:
    h.close_connection = True


def status(code: int, **koppen: str) -> Gedrag:
    """Answer with a status; an underscore in a header name becomes a dash."""

    def doe(h: BaseHTTPRequestHandler) -> None:
        _kop(h, code, {"Content-Length": "0"} | {n.replace("_", "-"): w for n, w in koppen.items()})

    return doe


def na_elkaar(*gedrag: Gedrag) -> Gedrag:
    """Behave in turn as given; the last from then on."""
    rij = list(gedrag)
    return lambda h: (rij.pop(0) if len(rij) > 1 else rij[0])(h)


def vrije_poort() -> int:
    """Return a port on which nobody listens."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])
