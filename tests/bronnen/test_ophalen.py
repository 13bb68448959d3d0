"""Fetching from a repository that may do anything: what was there stays usable, and every trouble has its own name."""

from __future__ import annotations

import hashlib
import os
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from spreidingswet.basis.fouten import BronFout
from spreidingswet.bronnen import cache
from spreidingswet.bronnen.cache import Schrijver, cachemap, versiepad
from spreidingswet.bronnen.manifest import ManifestVersie
from spreidingswet.bronnen.ophalen import Resultaat, haal_op, kopieer
from spreidingswet.bronnen.verbinding import Instellingen
from tests.bronnen import server as s

BWB = "BWBR9999901"
EERSTE, TWEEDE = "2024-01-01_0", "2025-01-01_0"
SNEL = Instellingen(
    verbinden=1, stilte=1, totaal=5, wachten=0.01, wachten_hoogstens=0.02, max_manifest=20_000, max_xml=50_000
)


def tekst(label: str, woorden: str = "Er is een verzonnen wet.", bwb: str = BWB) -> bytes:
    return (
        f'<?xml version="1.0" encoding="UTF-8"?>\n<toestand bwb-id="{bwb}" inwerkingtreding="{label[:10]}">'
        f"<wetgeving><al>{woorden}</al></wetgeving></toestand>"
    ).encode()


def pad(label: str) -> str:
    return f"{label}/xml/{BWB}_{label}.xml"


def _versie(label: str, data: bytes, hashcode: bool, size: bool, weg: str) -> str:
    controle = f"<hashcode>{hashlib.sha512(data).hexdigest()}</hashcode>" if hashcode else ""
    controle += f"<size>{len(data)}</size>" if size else ""
    return f"""<expression label="{label}"><metadata><datum_inwerkingtreding>{label[-12:-2]}</datum_inwerkingtreding>
      <einddatum>9999-12-31</einddatum><zichtdatum_start>{label[-12:-2]}</zichtdatum_start>
      <zichtdatum_eind>9999-12-31</zichtdatum_eind></metadata>
      <manifestation label="xml"><metadata>{controle}</metadata><item label="{BWB}_{label[-12:]}.xml"{weg}/>
      </manifestation></expression>"""


def manifest(versies: dict[str, bytes], *, hashcode: bool = True, size: bool = True, weg: str = "") -> bytes:
    delen = [_versie(x, d, hashcode, size, ' _deleted="true"' if x == weg else "") for x, d in versies.items()]
    return f'<?xml version="1.0"?>\n<work label="{BWB}">{"".join(delen)}</work>'.encode()


def url(rest: str) -> str:
    return f"/bwb/{BWB}/{rest}"


@pytest.fixture
def server() -> Iterator[s.Server]:
    with s.draait() as server:
        zet(server, {EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)})
        yield server


def zet(server: s.Server, versies: dict[str, bytes], **hoe: bool) -> None:
    server.gedrag[url("manifest.xml")] = s.bestand(manifest(versies, **hoe))  # type: ignore[arg-type]
    for label, data in versies.items():
        server.gedrag[url(pad(label))] = s.bestand(data)


def foto(map_: Path) -> dict[str, bytes]:
    """Return every file there is, hidden ones too."""
    return {str(p.relative_to(map_)): p.read_bytes() for p in map_.rglob("*") if p.is_file()}


def haal(server: s.Server, doel: Path, instellingen: Instellingen = SNEL) -> Resultaat:
    return haal_op(BWB, doel, basis=server.basis, instellingen=instellingen)


def code_van(server: s.Server, doel: Path, instellingen: Instellingen = SNEL) -> str:
    with pytest.raises(BronFout) as fout:
        haal(server, doel, instellingen)
    melding = fout.value.meldingen[0]
    assert BWB in melding.bestand
    assert melding.doe
    return melding.code


# What should work


def test_ophalen_zet_alles_neer(server: s.Server, tmp_path: Path) -> None:
    stand: list[tuple[str, int, int | None]] = []
    uit = haal_op(BWB, tmp_path, basis=server.basis + "/", instellingen=SNEL, voortgang=lambda *a: stand.append(a))
    namen = (f"{BWB}/{pad(EERSTE)}", f"{BWB}/{pad(TWEEDE)}", f"{BWB}/manifest.xml")
    assert uit == Resultaat(BWB, opgehaald=namen)
    assert foto(tmp_path) == {
        namen[0]: tekst(EERSTE),
        namen[1]: tekst(TWEEDE),
        namen[2]: manifest({EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)}),
    }
    assert [naam for naam, *_ in stand] == ["manifest.xml", f"{BWB}_{EERSTE}.xml", f"{BWB}_{TWEEDE}.xml"]
    assert all(nu == totaal for _, nu, totaal in stand)


def test_tweede_keer_alleen_het_manifest(server: s.Server, tmp_path: Path) -> None:
    haal(server, tmp_path)
    voor = foto(tmp_path)
    server.verzoeken.clear()
    uit = haal(server, tmp_path)
    assert server.verzoeken == [url("manifest.xml")]
    assert uit.opgehaald == ()
    assert set(uit.al_aanwezig) == set(voor)
    assert foto(tmp_path) == voor


@pytest.mark.parametrize(("hashcode", "size", "keer"), [(True, False, 0), (False, True, 0), (False, False, 2)])
def test_zonder_hash_telt_de_grootte(server: s.Server, tmp_path: Path, hashcode: bool, size: bool, keer: int) -> None:
    zet(server, {EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)}, hashcode=hashcode, size=size)
    haal(server, tmp_path)
    assert len(haal(server, tmp_path).opgehaald) == keer


def test_beschadigd_bestand_wordt_opnieuw_gehaald(server: s.Server, tmp_path: Path) -> None:
    haal(server, tmp_path)
    voor = foto(tmp_path)
    (tmp_path / BWB / pad(EERSTE)).write_bytes(tekst(EERSTE, "Er is een andere wet!!!!"))
    assert haal(server, tmp_path).opgehaald == (f"{BWB}/{pad(EERSTE)}",)
    assert foto(tmp_path) == voor


def test_verwijderde_versie_wordt_overgeslagen(server: s.Server, tmp_path: Path) -> None:
    server.gedrag[url("manifest.xml")] = s.bestand(manifest({EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)}, weg=EERSTE))
    uit = haal(server, tmp_path)
    assert uit.overgeslagen == (EERSTE,)
    assert url(pad(EERSTE)) not in server.verzoeken


@pytest.mark.parametrize("hoe", [s.gehakt, s.zonder_lengte])
def test_zonder_content_length(server: s.Server, tmp_path: Path, hoe) -> None:
    server.gedrag[url(pad(EERSTE))] = hoe(tekst(EERSTE))
    assert len(haal(server, tmp_path).opgehaald) == 3


def test_bom_en_ander_content_type_mogen(server: s.Server, tmp_path: Path) -> None:
    data = b"\xef\xbb\xbf" + tekst(EERSTE)
    zet(server, {EERSTE: data})
    server.gedrag[url(pad(EERSTE))] = s.bestand(data, "application/octet-stream")
    assert len(haal(server, tmp_path).opgehaald) == 2


def test_doorverwijzing_binnen_de_bron(server: s.Server, tmp_path: Path) -> None:
    server.gedrag["/elders.xml"] = s.bestand(tekst(EERSTE))
    server.gedrag[url(pad(EERSTE))] = s.status(302, Location="/elders.xml")
    assert len(haal(server, tmp_path).opgehaald) == 3


@pytest.mark.parametrize(
    "slecht",
    [s.status(500), s.status(503, Retry_After="x"), s.status(429, Retry_After="99999"), s.ophangen,
     s.bestand(tekst(EERSTE)[:50], lengte=500), s.gehakt(tekst(EERSTE), heel=False)],
)  # fmt: skip
def test_twee_keer_mis_en_dan_goed(server: s.Server, tmp_path: Path, slecht: s.Gedrag) -> None:
    server.gedrag[url(pad(EERSTE))] = s.na_elkaar(slecht, slecht, s.bestand(tekst(EERSTE)))
    begin = time.monotonic()
    assert len(haal(server, tmp_path).opgehaald) == 3
    assert server.verzoeken.count(url(pad(EERSTE))) == 3
    assert time.monotonic() - begin < 2


# What goes wrong: its own code, nothing changed, nothing left behind

_DOCTYPE = tekst(EERSTE).replace(b"<toestand", b'<!DOCTYPE toestand [<!ENTITY a "b">]>\n<toestand', 1)

STORINGEN: dict[str, tuple[s.Gedrag, str, int]] = {
    "bestaat niet": (s.status(404), "SW-O07", 1),
    "verwijderd": (s.status(410), "SW-O07", 1),
    "verboden": (s.status(403), "SW-O08", 1),
    "leeg antwoord": (s.status(204), "SW-O08", 1),
    "doorverwijzing zonder adres": (s.status(302), "SW-O08", 1),
    "altijd 500": (s.status(500), "SW-O09", 4),
    "altijd 429": (s.status(429, Retry_After="99999"), "SW-O09", 4),
    "andere server, ander schema": (s.status(301, Location="https://127.0.0.1:1/x.xml"), "SW-O11", 1),
    "naar een bestand": (s.status(301, Location="file:///etc/passwd"), "SW-O11", 1),
    "naar onzin": (s.status(301, Location="http://[::1/x"), "SW-O11", 1),
    "te groot, zegt de kop": (s.bestand(b"<?xml ?>", lengte=50_001), "SW-O12", 1),
    "te groot, blijkt al lezend": (s.zonder_lengte(b"<?xml " + b"x" * 60_000, 20), "SW-O12", 1),
    "te groot, in stukken": (s.gehakt(b"<?xml " + b"x" * 60_000), "SW-O12", 1),
    "half": (s.bestand(tekst(EERSTE)[:90], lengte=len(tekst(EERSTE))), "SW-O13", 4),
    "half, in stukken": (s.gehakt(tekst(EERSTE)[:90], heel=False), "SW-O13", 4),
    "half, lengte onbekend": (s.zonder_lengte(tekst(EERSTE)[:90]), "SW-O15", 1),
    "hangt op": (s.ophangen, "SW-O13", 4),
    "webpagina": (s.bestand(b"<!DOCTYPE html><html><body>storing</body></html>", "text/html"), "SW-O14", 1),
    "XML als webpagina": (s.bestand(tekst(EERSTE), "Text/HTML; charset=utf-8"), "SW-O14", 1),
    "webpagina als XML": (s.bestand(b"<html><body>inloggen</body></html>"), "SW-O14", 1),
    "ingepakt": (s.bestand(b"\x1f\x8b\x08\x00"), "SW-O14", 1),
    "leeg": (s.bestand(b""), "SW-O14", 1),
    "andere inhoud": (s.bestand(tekst(EERSTE, "Er is een andere wet!!!!")), "SW-O15", 1),
}


def _stand(server: s.Server, doel: Path) -> dict[str, bytes]:
    """Fetch an earlier state: other words in the first version, no second; then set the server to the new one."""
    zet(server, {EERSTE: tekst(EERSTE, "Zo was het eerst.")})
    haal(server, doel)
    zet(server, {EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)})
    server.verzoeken.clear()
    return foto(doel)


@pytest.mark.parametrize("naam", STORINGEN)
def test_storing_bij_een_versie(server: s.Server, tmp_path: Path, naam: str) -> None:
    gedrag, code, keer = STORINGEN[naam]
    voor = _stand(server, tmp_path)
    server.gedrag[url(pad(EERSTE))] = gedrag
    assert code_van(server, tmp_path) == code
    assert server.verzoeken.count(url(pad(EERSTE))) == keer
    assert foto(tmp_path) == voor


@pytest.mark.parametrize("naam", [n for n in STORINGEN if STORINGEN[n][1] != "SW-O15"])
def test_storing_bij_het_manifest(server: s.Server, tmp_path: Path, naam: str) -> None:
    gedrag, code, _ = STORINGEN[naam]
    voor = _stand(server, tmp_path)
    server.gedrag[url("manifest.xml")] = gedrag
    assert code_van(server, tmp_path) == code
    assert server.verzoeken == [url("manifest.xml")] * len(server.verzoeken)
    assert foto(tmp_path) == voor


def test_storing_na_een_vervangen_versie(server: s.Server, tmp_path: Path) -> None:
    # The first version has new words and was fetched well; the second fails: manifest and words still belong together.
    voor = _stand(server, tmp_path)
    server.gedrag[url(pad(TWEEDE))] = s.status(404)
    assert code_van(server, tmp_path) == "SW-O07"
    assert url(pad(EERSTE)) in server.verzoeken
    assert foto(tmp_path) == voor


def test_na_een_storing_gaat_het_verder_waar_het_was(server: s.Server, tmp_path: Path) -> None:
    server.gedrag[url(pad(TWEEDE))] = s.status(404)
    assert code_van(server, tmp_path) == "SW-O07"
    assert foto(tmp_path) == {f"{BWB}/{pad(EERSTE)}": tekst(EERSTE)}
    server.gedrag[url(pad(TWEEDE))] = s.bestand(tekst(TWEEDE))
    assert haal(server, tmp_path).al_aanwezig == (f"{BWB}/{pad(EERSTE)}",)


@pytest.mark.parametrize("label", [EERSTE, "manifest"])
def test_doorverwijzing_in_een_kring(server: s.Server, tmp_path: Path, label: str) -> None:
    waar = url("manifest.xml" if label == "manifest" else pad(label))
    voor = _stand(server, tmp_path)
    server.gedrag[waar] = s.status(302, Location="/kring")
    server.gedrag["/kring"] = s.status(302, Location=waar)
    assert code_van(server, tmp_path) == "SW-O10"
    assert server.verzoeken.count(waar) + server.verzoeken.count("/kring") == SNEL.omleidingen + 1
    assert foto(tmp_path) == voor


@pytest.mark.parametrize("waar", ["lengte", "open", "stukken", "kop"])
def test_druppelende_server(server: s.Server, tmp_path: Path, waar: str) -> None:
    voor = _stand(server, tmp_path)
    server.gedrag[url(pad(EERSTE))] = s.druppel(tekst(EERSTE), waar)
    begin = time.monotonic()
    assert code_van(server, tmp_path, replace(SNEL, totaal=0.3)) == "SW-O05"
    assert time.monotonic() - begin < 1
    assert server.verzoeken.count(url(pad(EERSTE))) == 1
    assert foto(tmp_path) == voor


def test_zwijgende_server(server: s.Server, tmp_path: Path) -> None:
    voor = _stand(server, tmp_path)
    server.gedrag[url("manifest.xml")] = s.zwijg(0.3)
    assert code_van(server, tmp_path, replace(SNEL, stilte=0.1, herhalingen=1)) == "SW-O05"
    assert server.verzoeken == [url("manifest.xml")] * 2
    assert foto(tmp_path) == voor


def test_wachten_houdt_zich_aan_de_tijd(server: s.Server, tmp_path: Path) -> None:
    server.gedrag[url("manifest.xml")] = s.status(503, Retry_After="60")
    begin = time.monotonic()
    assert code_van(server, tmp_path, replace(SNEL, totaal=0.3, wachten_hoogstens=60)) in ("SW-O05", "SW-O09")
    assert time.monotonic() - begin < 1


@pytest.mark.parametrize(
    ("data", "code"),
    [(_DOCTYPE, "SW-B07"), (tekst(EERSTE)[:-5], "SW-B06"), (b"<?xml version='1.0'?><work/>", "SW-O14"),
     (tekst(EERSTE, bwb="BWBR9999902"), "SW-O19")],
)  # fmt: skip
def test_inhoud_met_de_goede_hash_maar_onbruikbaar(server: s.Server, tmp_path: Path, data: bytes, code: str) -> None:
    voor = _stand(server, tmp_path)
    zet(server, {EERSTE: data})
    assert code_van(server, tmp_path) == code
    assert foto(tmp_path) == voor


def test_label_dat_elders_heen_wijst(server: s.Server, tmp_path: Path) -> None:
    voor = _stand(server, tmp_path)
    server.gedrag[url("manifest.xml")] = s.bestand(manifest({"../../" + EERSTE: tekst(EERSTE)}))
    assert code_van(server, tmp_path) == "SW-B10"
    assert server.verzoeken == [url("manifest.xml")]
    assert foto(tmp_path) == voor


@pytest.mark.parametrize(
    ("label", "bestand"),
    [("../x", "a.xml"), ("..", "a.xml"), ("", "a.xml"), ("manifest.xml", "a.xml"), (EERSTE + "/", "a.xml"),
     (EERSTE, "../a.xml"), (EERSTE, "a/b.xml"), (EERSTE, "a\\b.xml"), (EERSTE, "a..xml"), (EERSTE, ".xml"),
     (EERSTE, "a.xml\n"), (EERSTE, "a.XML?x"), (EERSTE, "C:a.xml"), (EERSTE, "%2e%2e.xml"), (EERSTE, "")],
)  # fmt: skip
def test_namen_die_niet_kunnen(label: str, bestand: str) -> None:
    versie = ManifestVersie(label, date(2024, 1, 1), None, date(2024, 1, 1), None, bestand)
    with pytest.raises(BronFout) as fout:
        versiepad(versie, "manifest.xml")
    assert fout.value.code == "SW-O16"


def test_manifest_van_een_andere_wet(server: s.Server, tmp_path: Path) -> None:
    voor = _stand(server, tmp_path)
    ander = manifest({EERSTE: tekst(EERSTE)}).replace(b"BWBR9999901", b"BWBR9999902")
    server.gedrag[url("manifest.xml")] = s.bestand(ander)
    assert code_van(server, tmp_path) == "SW-B12"
    assert foto(tmp_path) == voor


def test_geweigerde_verbinding(server: s.Server, tmp_path: Path) -> None:
    voor = _stand(server, tmp_path)
    with pytest.raises(BronFout) as fout:
        haal_op(BWB, tmp_path, basis=f"http://127.0.0.1:{s.vrije_poort()}/bwb", instellingen=SNEL)
    assert fout.value.code == "SW-O04"
    assert foto(tmp_path) == voor


def test_https_bij_een_server_zonder_tls(server: s.Server, tmp_path: Path) -> None:
    with pytest.raises(BronFout) as fout:
        haal_op(BWB, tmp_path, basis=server.basis.replace("http:", "https:"), instellingen=SNEL)
    assert fout.value.code == "SW-O06"
    assert foto(tmp_path) == {}


def test_onbekende_naam(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def onbekend(*_: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", onbekend)
    with pytest.raises(BronFout) as fout:
        haal_op(BWB, tmp_path, instellingen=SNEL)
    assert fout.value.code == "SW-O03"
    assert "repository.officiele-overheidspublicaties.nl" in str(fout.value)


@pytest.mark.parametrize("bwb", ["", "BWBR123", "bwbr9999901", "BWBX9999901", "BWBR9999901\n", "../BWBR9999901", "BWBR９999901"])  # fmt: skip # noqa: E501
def test_geen_bwb_id(tmp_path: Path, bwb: str) -> None:
    with pytest.raises(BronFout) as fout:
        haal_op(bwb, tmp_path, basis="ftp://x")
    assert fout.value.code == "SW-O01"
    with pytest.raises(BronFout) as fout:
        kopieer(bwb, tmp_path, tmp_path)
    assert fout.value.code == "SW-O01"


@pytest.mark.parametrize(
    "basis",
    ["", "ftp://voorbeeld.nl/bwb", "file:///tmp", "voorbeeld.nl", "https://", "https://jan:geheim@voorbeeld.nl/bwb",
     "https://voorbeeld.nl/?a=b", "https://voorbeeld.nl/#a", "https://voorbeeld.nl:99999/", "https://[::1/",
     "http://a b/"],
)  # fmt: skip
def test_basis_die_niet_kan(tmp_path: Path, basis: str) -> None:
    with pytest.raises(BronFout) as fout:
        haal_op(BWB, tmp_path, basis=basis)
    assert fout.value.code == "SW-O02"
    assert "geheim" not in str(fout.value)


# Writing


def test_doel_is_een_bestand(server: s.Server, tmp_path: Path) -> None:
    (tmp_path / "doel").write_text("van iemand anders")
    with pytest.raises(BronFout) as fout:
        haal(server, tmp_path / "doel")
    assert fout.value.code == "SW-O17"
    assert foto(tmp_path) == {"doel": b"van iemand anders"}


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root mag alles")
def test_map_zonder_schrijfrecht(server: s.Server, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(BronFout) as fout:
            haal(server, tmp_path)
    finally:
        tmp_path.chmod(0o700)
    assert fout.value.code == "SW-O17"
    assert foto(tmp_path) == {}


@pytest.mark.parametrize("naam", ["replace", "fsync"])
def test_schijf_werkt_niet_mee(server: s.Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, naam: str) -> None:
    voor = _stand(server, tmp_path)

    def vol(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, naam, vol)
    with pytest.raises(BronFout) as fout:
        haal(server, tmp_path)
    assert fout.value.code == "SW-O17"
    assert foto(tmp_path) == voor


def test_afgebroken_door_de_gebruiker(server: s.Server, tmp_path: Path) -> None:
    voor = _stand(server, tmp_path)

    def stop(*stand: object) -> None:
        if TWEEDE in str(stand[0]):
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        haal_op(BWB, tmp_path, basis=server.basis, instellingen=SNEL, voortgang=stop)
    assert foto(tmp_path) == voor


def test_manifest_komt_het_laatst(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    volgorde: list[str] = []
    echt = os.replace

    def noteer(van: Path, naar: Path) -> None:
        volgorde.append(naar.name)
        echt(van, naar)

    (tmp_path / "a.xml").write_bytes(b"oud")
    monkeypatch.setattr(os, "replace", noteer)
    with Schrijver(tmp_path) as schrijver:
        schrijver.zet("a.xml", b"nieuw")
        schrijver.zet("b.xml", b"nieuw")
        assert (tmp_path / "a.xml").read_bytes() == b"oud"
        assert schrijver.rond_af(b"manifest")
    assert volgorde == ["b.xml", "a.xml", "manifest.xml"]


# From a folder, and where the cache is


def _bronmap(map_: Path, versies: dict[str, bytes]) -> Path:
    for label, data in versies.items():
        (map_ / BWB / pad(label)).parent.mkdir(parents=True)
        (map_ / BWB / pad(label)).write_bytes(data)
    (map_ / BWB / "manifest.xml").write_bytes(manifest(versies))
    return map_


def test_kopieer(tmp_path: Path) -> None:
    bron = _bronmap(tmp_path / "bron", {EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)})
    stand: list[str] = []
    uit = kopieer(BWB, bron, tmp_path / "doel", voortgang=lambda *a: stand.append(a[0]))
    assert len(uit.opgehaald) == len(stand) == 3
    assert foto(tmp_path / "doel") == foto(bron)
    assert kopieer(BWB, bron, tmp_path / "doel").opgehaald == ()
    assert kopieer(BWB, bron, bron).opgehaald == ()


@pytest.mark.parametrize(
    ("kapot", "inhoud", "code"),
    [("manifest.xml", None, "SW-O18"), (pad(TWEEDE), None, "SW-O18"), (pad(TWEEDE), tekst(EERSTE), "SW-O15"),
     (pad(TWEEDE), b"tekst", "SW-O14"), ("manifest.xml", b"<?xml " + b"x" * 20_000, "SW-O12")],
)  # fmt: skip
def test_kopieer_van_een_slechte_map(tmp_path: Path, kapot: str, inhoud: bytes | None, code: str) -> None:
    _bronmap(tmp_path / "eerst", {EERSTE: tekst(EERSTE, "Zo was het.")})
    kopieer(BWB, tmp_path / "eerst", tmp_path / "doel")
    voor = foto(tmp_path / "doel")
    bron = _bronmap(tmp_path / "bron", {EERSTE: tekst(EERSTE), TWEEDE: tekst(TWEEDE)})
    (bron / BWB / kapot).unlink()
    if inhoud is not None:
        (bron / BWB / kapot).write_bytes(inhoud)
    with pytest.raises(BronFout) as fout:
        kopieer(BWB, bron, tmp_path / "doel", instellingen=SNEL)
    assert fout.value.code == code
    assert foto(tmp_path / "doel") == voor


def test_cachemap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert cachemap({cache.OMGEVINGSVARIABELE: str(tmp_path / "x")}) == tmp_path / "x"
    assert cachemap({}).name == cachemap({cache.OMGEVINGSVARIABELE: ""}).name == "wetgeving"
    monkeypatch.setenv(cache.OMGEVINGSVARIABELE, str(tmp_path / "y"))
    assert cachemap() == tmp_path / "y"
    assert list(tmp_path.iterdir()) == []
