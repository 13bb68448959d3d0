"""The report on a motivation: text, JSON with its schema, HTML; and the command with its exit codes."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest

from spreidingswet.cli.hoofd import hoofd
from spreidingswet.motivering.verslagen.gegevens import als_json, schema_tekst
from spreidingswet.motivering.verslagen.html import als_html
from spreidingswet.motivering.verslagen.sjabloon import STIJL
from spreidingswet.motivering.verslagen.tekst import verslag
from tests.motivering.controlehulp import GOED, ZAAK, met, toets_tekst

DOCS = Path(__file__).parents[2] / "docs"
FOUT = met("De provincie Utrecht is sluitend. De wet eist dat plaatsen op 1 juli 2025 beschikbaar zijn.")
VIJANDIG = met(
    "De provincie Utrecht is sluitend &lt;script&gt;document.title='gehackt'&lt;/script&gt; "
    '&lt;img src=x onerror="document.title=\'gehackt\'"&gt; {{ 7*7 }} &lt;/style&gt; "onmouseover=alert(1).'
)
CHROMIUM = next((p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None)
browser = pytest.mark.skipif(CHROMIUM is None, reason="Chromium is niet geïnstalleerd (apt: chromium)")


class _Lezer(HTMLParser):
    """Collects tags, ids and links, and checks that every element is closed."""

    LEEG = frozenset({"meta", "link", "br"})

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in self.LEEG:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def _gelezen(html: str) -> _Lezer:
    lezer = _Lezer()
    lezer.feed(html)
    assert lezer.open == []
    return lezer


def test_tekst_noemt_plaats_woorden_en_bepaling(tmp_path: Path) -> None:
    tekst = verslag(toets_tekst(tmp_path, FOUT))
    assert re.search(r"SW-M50  fout  alinea \d+\n  «is sluitend»", tekst)
    assert "artikel 2.2, eerste lid" in tekst
    assert re.search(r"^\d+ fouten?, ", tekst, re.M)


def test_json_volgt_het_gepubliceerde_schema(tmp_path: Path) -> None:
    schema = json.loads((DOCS / "schema" / "validatie.schema.json").read_text(encoding="utf-8"))
    assert schema_tekst() == (DOCS / "schema" / "validatie.schema.json").read_text(encoding="utf-8")
    for tekst in (GOED, FOUT, "| a | b |\n|---|---|\n| Utrecht | 700 |\n"):
        v = toets_tekst(tmp_path, tekst)
        gegevens = json.loads(als_json(v))
        jsonschema.validate(gegevens, schema)
        assert gegevens["aantallen"]["fout"] == sum(b.gewicht == "fout" for b in v.bevindingen)


def test_verslag_is_elke_keer_hetzelfde(tmp_path: Path) -> None:
    een, twee = (toets_tekst(tmp_path, FOUT) for _ in range(2))
    assert (als_json(een), als_html(een), verslag(een)) == (als_json(twee), als_html(twee), verslag(twee))


def test_html_leidt_heen_en_terug(tmp_path: Path) -> None:
    v = toets_tekst(tmp_path, FOUT)
    lezer = _gelezen(als_html(v))
    ids = [a["id"] for _, a in lezer.tags if a.get("id")]
    assert len(ids) == len(set(ids))
    doelen = [a["href"] or "" for t, a in lezer.tags if t == "a"]
    assert all(d.startswith("#") and d[1:] in ids for d in doelen)
    for n in range(1, len(v.bevindingen) + 1):
        assert {f"#b{n}", f"#l{n}"} <= set(doelen)
    genummerd = [n for n, b in enumerate(v.bevindingen, 1) if b.plek]
    assert genummerd
    for n in genummerd:
        assert re.search(rf'id="b{n}".*?href="#([wp])', als_html(v), re.S)


def test_html_is_toegankelijk_en_laadt_niets(tmp_path: Path) -> None:
    html = als_html(toets_tekst(tmp_path, FOUT + "\n| gemeente | plaatsen |\n|---|---|\n| Utrecht | 999 |\n"))
    lezer = _gelezen(html)
    tags = [t for t, _ in lezer.tags]
    assert {"header", "nav", "main", "footer", "h1", "title", "th"} <= set(tags)
    assert tags.count("main") == tags.count("h1") == 1
    assert ("html", {"lang": "nl"}) in lezer.tags
    assert not {"script", "img", "iframe", "form", "object", "embed"} & set(tags)
    assert "http:" not in html
    assert "https:" not in html
    niveaus = [int(t[1]) for t in tags if re.fullmatch(r"h[1-6]", t)]
    assert all(na - voor <= 1 for voor, na in pairwise(niveaus)), niveaus
    assert 'scope="col"' in html
    assert "default-src 'none'" in html
    assert {"Fout SW-M50", "Fout SW-M30"} <= set(re.findall(r"\d+\. (\w+ SW-M\d+)", html))  # not by colour alone


def test_html_neemt_niets_over_als_opmaak(tmp_path: Path) -> None:
    html = als_html(toets_tekst(tmp_path, VIJANDIG))
    assert "&lt;script&gt;" in html
    lezer = _gelezen(html)
    assert not {"script", "img"} & {t for t, _ in lezer.tags}
    assert not any(naam.startswith("on") for _, a in lezer.tags for naam in a)
    assert "{{ 7*7 }}" in html
    assert sum(t == "style" for t, _ in lezer.tags) == 1


def _licht(kleur: str) -> float:
    kort = kleur.removeprefix("#")
    vol = "".join(t * 2 for t in kort) if len(kort) == 3 else kort
    delen = [int(vol[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    r, g, b = (d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b


def _contrast(een: str, twee: str) -> float:
    licht, donker = sorted((_licht(een), _licht(twee)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


@pytest.mark.parametrize("blok", [0, 1], ids=["licht", "donker"])
def test_contrast_is_aa(blok: int) -> None:
    kleuren = [dict(re.findall(r"--(\w+):(#[0-9a-f]+)", b)) for b in re.findall(r":root\{([^}]*)\}", STIJL)][blok]
    for voor in ("inkt", "link"):
        for achter in ("papier", "vlak", "merk"):
            assert _contrast(kleuren[voor], kleuren[achter]) >= 4.5, (voor, achter)
    for voor in ("rand", "fout", "let", "op"):
        assert _contrast(kleuren[voor], kleuren["vlak"]) >= 3


def _bekijk(pad: Path, tmp_path: Path, *extra: str) -> subprocess.CompletedProcess[str]:
    assert CHROMIUM
    return subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--enable-logging=stderr",
         "--v=0", f"--user-data-dir={tmp_path / 'profiel'}", "--virtual-time-budget=3000",
         "--host-resolver-rules=MAP * ~NOTFOUND", *extra, pad.as_uri()],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@browser
@pytest.mark.parametrize("tekst", [FOUT, VIJANDIG], ids=["fout", "vijandig"])
def test_browser_toont_de_pagina_zonder_klachten(tmp_path: Path, tekst: str) -> None:
    pad = tmp_path / "verslag.html"
    pad.write_text(als_html(toets_tekst(tmp_path, tekst)), encoding="utf-8")
    uit = _bekijk(pad, tmp_path, "--dump-dom")
    assert uit.returncode == 0, uit.stderr[-500:]
    assert not [r for r in uit.stderr.splitlines() if "CONSOLE" in r], uit.stderr
    titel = re.search(r"<title>(.*?)</title>", uit.stdout)
    assert titel
    assert titel[1].startswith("Motivering getoetst")
    assert "<script" not in uit.stdout
    assert "<img" not in uit.stdout
    assert 'id="b1"' in uit.stdout


@browser
@pytest.mark.parametrize("breedte", [1400, 500])
def test_browser_schuift_niet_opzij(tmp_path: Path, breedte: int) -> None:
    """The page is measured by a script in a copy that allows one; the page itself has none."""
    html = als_html(toets_tekst(tmp_path, FOUT + f"\n{'zonderspatie' * 40}\n"))
    meet = "<script>document.title='breed '+(document.documentElement.scrollWidth>innerWidth)</script></body>"
    pad = tmp_path / "gemeten.html"
    zonder_csp = re.sub(r"<meta http-equiv=.*?>\n", "", html, count=1, flags=re.S)
    pad.write_text(zonder_csp.replace("</body>", meet), encoding="utf-8")
    uit = _bekijk(pad, tmp_path, "--dump-dom", f"--window-size={breedte},900")
    assert "<title>breed false</title>" in uit.stdout


def _draai(*argumenten: str) -> int:
    with pytest.raises(SystemExit) as einde:
        hoofd(list(argumenten))
    return int(einde.value.code or 0)


@pytest.mark.parametrize("vorm", ["tekst", "json", "html"])
def test_opdracht_eindigt_met_1_bij_een_fout(tmp_path: Path, vorm: str) -> None:
    stuk = tmp_path / "stuk.md"
    stuk.write_text(FOUT, encoding="utf-8")
    naar = tmp_path / "verslag"
    assert _draai("valideer", str(stuk), str(ZAAK), "--uitvoer", vorm, "--naar", str(naar)) == 1
    assert "SW-M50" in naar.read_text(encoding="utf-8")


def test_opdracht_eindigt_met_0_zonder_fout(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    stuk = tmp_path / "stuk.md"
    stuk.write_text(GOED, encoding="utf-8")
    assert _draai("valideer", str(stuk), str(ZAAK)) == 0
    assert re.search(r"^0 fouten, ", capsys.readouterr().out, re.M)


@pytest.mark.parametrize("inhoud", [None, "", "\x00\x01"], ids=["bestaat_niet", "leeg", "geen_tekst"])
def test_opdracht_eindigt_met_2_als_het_stuk_niet_leesbaar_is(
    tmp_path: Path, inhoud: str | None, capsys: pytest.CaptureFixture[str]
) -> None:
    stuk, naar = tmp_path / "stuk.md", tmp_path / "verslag.html"
    if inhoud is not None:
        stuk.write_text(inhoud, encoding="utf-8")
    assert _draai("valideer", str(stuk), str(ZAAK), "--uitvoer", "html", "--naar", str(naar)) == 2
    fout = capsys.readouterr().err
    assert fout.startswith("SW-")
    assert "Traceback" not in fout
    assert not naar.exists()
