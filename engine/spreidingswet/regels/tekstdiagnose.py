"""What is wrong with one place in one version of a text: changed, renumbered, repealed, not yet in force."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, NamedTuple

from spreidingswet.basis.nederlands import datum
from spreidingswet.bronnen.bepaling import Bepaling
from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.register import Sleutel, sleutel
from spreidingswet.bronnen.vindplaats import vindplaats
from spreidingswet.regels.tekstvergelijking import staat_in, verschil

Diagnose = Literal[
    "woorden gewijzigd", "grens gewijzigd", "tekst elders gewijzigd", "vernummerd", "vervallen", "nog niet in werking",
    "nieuwe versie", "versie verdwenen", "geldigheid gewijzigd", "niet vastgelegd", "onbekende bepaling",
]  # fmt: skip
CODES: dict[Diagnose, str] = {
    "woorden gewijzigd": "SW-W01", "grens gewijzigd": "SW-W02", "tekst elders gewijzigd": "SW-W03",
    "vernummerd": "SW-W04", "vervallen": "SW-W05", "nog niet in werking": "SW-W06", "nieuwe versie": "SW-W07",
    "versie verdwenen": "SW-W08", "geldigheid gewijzigd": "SW-W09", "niet vastgelegd": "SW-W10",
    "onbekende bepaling": "SW-W11",
}  # fmt: skip


class Vondst(NamedTuple):
    """A diagnosis, what is wrong, what was recorded, what stands there now, and what to do."""

    diagnose: Diagnose
    tekst: str
    was: str = ""
    staat_er: str = ""
    doe: str = ""


_HERZIE = "lees de nieuwe tekst; laat de regel eindigen op die dag en schrijf een nieuwe versie, of leg de tekst vast"


@dataclass(slots=True)
class Kijker:
    """Looks up places in one version of a text."""

    bron: Bron
    index: dict[Sleutel, list[tuple[Verwijzing, Bepaling]]]
    vastgelegd: Mapping[Sleutel, str]
    versie: date

    def verwijzing(self, k: Sleutel) -> Verwijzing:
        """Return the reference behind a place."""
        delen = [d.split("=", 1) for d in k.split("&")]
        velden = {naam: waarde for naam, waarde in delen if naam != "o"}
        onderdeel = "/".join(waarde for naam, waarde in delen if naam == "o")
        return Verwijzing(bron=self.bron.id, **velden, onderdeel=onderdeel or None)

    def hoogste_verdwenen(self, v: Verwijzing) -> Verwijzing:
        """Return the largest provision around a place that is not in the text."""
        artikel = Verwijzing(bron=v.bron, artikel=v.artikel)
        lid = Verwijzing(bron=v.bron, artikel=v.artikel, lid=v.lid)
        return next((x for x in (artikel, lid) if self._weg(x)), kale_plaats(v))

    def _weg(self, v: Verwijzing) -> bool:
        return all(b.status == "vervallen" for _, b in self.index.get(sleutel(v), ()))

    def diagnose(self, v: Verwijzing, woorden: str | None) -> Vondst | None:
        """Return what is wrong with one place, or None; woorden are the words something rests on."""
        k = sleutel(v)
        afdruk = self.vastgelegd.get(k)
        paren = self.index.get(k, [])
        bepaling = next((b for _, b in paren if b.vingerafdruk == afdruk), paren[0][1] if paren else None)
        if bepaling is None or bepaling.status == "vervallen":
            naar = self._verhuisd(v, woorden)
            if naar is not None:
                return self._vernummerd(naar)
            zin = f"staat niet meer in de tekst van {datum(self.versie)}"
            return Vondst("vervallen", zin, "", "", f"laat eindigen wat hierop rust (tot: {self.versie})")
        if bepaling.status == "nogniet":
            zin = f"is in de versie van {datum(self.versie)} nog niet in werking"
            return Vondst(
                "nog niet in werking", zin, "", "", "laat beginnen wat hierop rust als de bepaling in werking treedt"
            )
        if bepaling.vingerafdruk == afdruk and (woorden is None or staat_in(woorden, bepaling.tekst)):
            return None
        if afdruk is not None and bepaling.vingerafdruk != afdruk:
            naar = self._verhuisd(v, None)
            if naar is not None:
                return self._vernummerd(naar)
            if (eerst := self._ingenomen(k, bepaling)) is not None:
                zin = f"staat niet meer in de tekst; op deze plaats staat nu wat eerst {eerst} was"
                return Vondst("vervallen", zin, "", "", f"laat eindigen wat hierop rust (tot: {self.versie})")
        if woorden is not None and not staat_in(woorden, bepaling.tekst):
            v_ = verschil(woorden, bepaling.tekst)
            wissel = "; ".join(f"«{oud}» werd «{nieuw}»" for oud, nieuw in v_.wisselingen)
            if v_.raakt_een_grens:
                return Vondst(
                    "grens gewijzigd",
                    f"een woord of getal dat een grens bepaalt: {wissel}",
                    v_.was,
                    v_.staat_er,
                    _HERZIE,
                )
            return Vondst(
                "woorden gewijzigd", f"de woorden waarop wordt gesteund: {wissel}", v_.was, v_.staat_er, _HERZIE
            )
        if afdruk is None:
            doe = "lees de tekst en leg haar vast: spreidingswet wetgeving vastleggen"
            return Vondst("niet vastgelegd", "de tekst van deze bepaling is niet vastgelegd", "", "", doe)
        zin = "de tekst van de bepaling is gewijzigd"
        zin += ", maar de woorden waarop wordt gesteund staan er nog" if woorden else ""
        return Vondst("tekst elders gewijzigd", zin, "", bepaling.tekst, _HERZIE)

    def _ingenomen(self, k: Sleutel, bepaling: Bepaling) -> str | None:
        """Return which other provision moved to this place, if one did."""
        for ander, afdruk in self.vastgelegd.items():
            if ander != k and afdruk == bepaling.vingerafdruk and self.vastgelegd.get(k) != afdruk:
                gebleven = any(b.vingerafdruk == afdruk for _, b in self.index.get(ander, ()))
                if not gebleven and ander.count("&") == k.count("&"):
                    return vindplaats(self.verwijzing(ander), self.bron)
        return None

    def _vernummerd(self, naar: Verwijzing) -> Vondst:
        zin = f"is nu {vindplaats(naar, self.bron)}"
        doe = "wijs in een nieuwe versie van de regel naar de nieuwe plaats"
        return Vondst("vernummerd", zin, "", vindplaats(naar, self.bron), doe)

    def _verhuisd(self, v: Verwijzing, woorden: str | None) -> Verwijzing | None:
        """Return the other place where this provision stands now: by its text, else by the words resting on it."""
        k = sleutel(v)
        afdruk = self.vastgelegd.get(k)
        soort = k.count("&"), bool(v.onderdeel), bool(v.begrip)
        kandidaten = [
            (plaats, b) for ander, paren in self.index.items() for plaats, b in paren
            if ander != k and b.status == "goed"
            and (ander.count("&"), bool(plaats.onderdeel), bool(plaats.begrip)) == soort
        ]  # fmt: skip
        # A place that had this same text before was not moved to.
        zelfde = [p for p, b in kandidaten if b.vingerafdruk == afdruk and self.vastgelegd.get(sleutel(p)) != afdruk]
        if not zelfde and woorden:
            zelfde = [p for p, b in kandidaten if staat_in(woorden, b.tekst)]
        return zelfde[0] if len(zelfde) == 1 else None


def kale_plaats(v: Verwijzing) -> Verwijzing:
    """Return a reference without what a rule adds to it (role, words)."""
    return Verwijzing.model_validate(v.model_dump(include=set(Verwijzing.model_fields)))
