"""A page in headless Chromium as a reader with a keyboard, a screen reader or a printer has it.

Playwright drives the Chromium of the machine (it never fetches one), axe-core judges. Where one of the three is missing
the tests are skipped, and say which: mark them with `nodig`.
"""

from __future__ import annotations

import importlib.util
import io
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Literal

import pypdf
import pytest

CHROMIUM = next((p for n in ("chromium", "chromium-browser", "google-chrome") if (p := shutil.which(n))), None)
_ZONDER = [
    *([] if CHROMIUM else ["Chromium (apt: chromium)"]),
    *(f"{m} (pip: {p})" for m, p in (("playwright", "playwright"), ("axe_playwright_python", "axe-playwright-python"))
      if importlib.util.find_spec(m) is None),
]  # fmt: skip
nodig = pytest.mark.skipif(bool(_ZONDER), reason=f"niet geïnstalleerd: {', '.join(_ZONDER)}")
MAX_TABS = 2000

_FOCUS = """() => {
  const e = document.activeElement;
  if (!e || e === document.body) return null;
  const s = getComputedStyle(e), r = e.getBoundingClientRect();
  const boven = document.elementFromPoint(
    Math.min(Math.max(r.left + Math.min(r.width, 8) / 2, 0), innerWidth - 1),
    Math.min(Math.max(r.top + Math.min(r.height, 8) / 2, 0), innerHeight - 1));
  return {
    tag: e.tagName.toLowerCase(), id: e.id, href: e.getAttribute('href') || '',
    tekst: (e.getAttribute('aria-label') || e.innerText || '').trim(),
    omlijnd: s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2,
    in_beeld: r.width > 0 && r.height > 0 && r.bottom > 0 && r.top < innerHeight && r.right > 0 && r.left < innerWidth,
    bedekt: !!boven && boven !== e && !e.contains(boven) && !boven.contains(e),
  };
}"""


@dataclass(frozen=True, slots=True)
class Focus:
    """Where the keyboard is: the element, whether it is outlined, in view, and not hidden behind another."""

    tag: str
    id: str
    href: str
    tekst: str
    omlijnd: bool
    in_beeld: bool
    bedekt: bool

    @property
    def zichtbaar(self) -> bool:
        """Return whether someone who looks can see where the keyboard is."""
        return self.omlijnd and self.in_beeld and not self.bedekt


@dataclass(frozen=True, slots=True)
class Knoop:
    """A node of the accessibility tree: what a screen reader announces."""

    rol: str
    naam: str
    niveau: int | None = None


@dataclass(slots=True)
class Blad:
    """An opened page.

    pagina: of Playwright; klachten: the console and errors; verzoeken: all it asked for but itself.
    """

    pagina: Any
    klachten: list[str] = field(default_factory=list)
    verzoeken: list[str] = field(default_factory=list)

    def focus(self) -> Focus | None:
        """Return where the keyboard is, None for nowhere in particular."""
        gevonden = self.pagina.evaluate(_FOCUS)
        return None if gevonden is None else Focus(**gevonden)

    def toets(self, knop: str) -> Focus | None:
        """Press a key ("Tab", "Shift+Tab", "Enter") and return where the keyboard is then."""
        self.pagina.keyboard.press(knop)
        return self.focus()

    def tabronde(self) -> list[Focus]:
        """Press Tab from the top of the page to its end, and return every stop."""
        self.pagina.evaluate(
            "() => { document.activeElement?.blur(); getSelection()?.removeAllRanges(); scrollTo(0, 0) }"
        )
        stops: list[Focus] = []
        while len(stops) < MAX_TABS and (hier := self.toets("Tab")) is not None:
            stops.append(hier)
        assert len(stops) < MAX_TABS, "de Tab-toets komt niet aan het eind"
        return stops

    def knopen(self) -> list[Knoop]:
        """Return what the accessibility tree holds, in order, without what is ignored or only text."""
        sessie = self.pagina.context.new_cdp_session(self.pagina)
        boom = {k["nodeId"]: k for k in sessie.send("Accessibility.getFullAXTree")["nodes"]}
        uit = []
        # The browser gives the tree level by level; a reader goes through it depth first.
        wacht = [next(iter(boom.values()))]
        while wacht:
            k = wacht.pop()
            wacht += [boom[i] for i in reversed(k.get("childIds", ())) if i in boom]
            rol = k.get("role", {}).get("value", "")
            if k.get("ignored") or rol in ("none", "generic", "StaticText", "InlineTextBox"):
                continue
            niveaus = [p["value"]["value"] for p in k.get("properties", ()) if p["name"] == "level"]
            uit.append(Knoop(rol, k.get("name", {}).get("value", ""), niveaus[0] if niveaus else None))
        return uit

    def koppen(self) -> list[Knoop]:
        """Return the headings, as a screen reader lists them."""
        return [k for k in self.knopen() if k.rol == "heading"]

    def axe(self, zonder: Iterable[str] = ()) -> list[str]:
        """Return what axe-core finds, best practices too: rule, what it is, and the elements.

        zonder: ids of rules that are not applied; say in the test why.
        """
        self.pagina.evaluate(_axe_bron())
        regels = {regel: {"enabled": False} for regel in zonder}
        uit = self.pagina.evaluate("regels => axe.run(document, {rules: regels, preload: false})", regels)
        return [f"{v['id']}: {v['help']}: {[n['html'][:160] for n in v['nodes'][:5]]}" for v in uit["violations"]]

    def schuift_opzij(self) -> bool:
        """Return whether the page is wider than its window."""
        return bool(self.pagina.evaluate("() => document.documentElement.scrollWidth > innerWidth"))

    def zichtbaar(self, kiezer: str) -> bool:
        """Return whether the first element of a CSS selector is shown."""
        return bool(self.pagina.locator(kiezer).first.is_visible())

    def afdruk(self) -> list[str]:
        """Print the page on A4 and return the text of every sheet."""
        pdf = self.pagina.pdf(format="A4", prefer_css_page_size=True)
        return [blad.extract_text() for blad in pypdf.PdfReader(io.BytesIO(pdf)).pages]


@cache
def _axe_bron() -> str:
    # Imported here: where it is not installed this module must still load.
    from axe_playwright_python.base import AXE_FILE_PATH

    return Path(AXE_FILE_PATH).read_text(encoding="utf-8")


@contextmanager
def chromium() -> Iterator[Any]:
    """Start a browser; use it as a fixture of a module, `open_blad` opens pages in it."""
    from playwright.sync_api import sync_playwright

    assert CHROMIUM
    with sync_playwright() as p:
        browser = p.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-dev-shm-usage"])
        try:
            yield browser
        finally:
            browser.close()


@contextmanager
def open_blad(
    browser: Any,
    pad: Path,
    *,
    breedte: int = 1280,
    hoogte: int = 900,
    kleur: Literal["light", "dark"] = "light",
    media: Literal["screen", "print"] = "screen",
) -> Iterator[Blad]:
    """Open a file without network, under its own content security policy."""
    context = browser.new_context(
        offline=True, viewport={"width": breedte, "height": hoogte}, color_scheme=kleur, locale="nl-NL"
    )
    try:
        pagina = context.new_page()
        blad = Blad(pagina)
        zelf = pad.resolve().as_uri()
        pagina.on("console", lambda m: blad.klachten.append(f"{m.type}: {m.text}"))
        pagina.on("pageerror", lambda e: blad.klachten.append(str(e)))
        pagina.on("request", lambda r: blad.verzoeken.append(r.url) if r.url.partition("#")[0] != zelf else None)
        pagina.emulate_media(media=media, color_scheme=kleur)
        pagina.goto(zelf)
        yield blad
    finally:
        context.close()
