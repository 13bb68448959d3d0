"""Building the site: every file of it, from a run of scenarios, its coverage, and the official texts if any."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from spreidingswet.basis.nederlands import datum, getal, hoofdletter
from spreidingswet.bronnen.model import Bron
from spreidingswet.bronnen.wetteksten import Wetteksten
from spreidingswet.rapport.opmaak import RECHTSKRACHT, VERIFICATIE
from spreidingswet.regels.keuze import kies
from spreidingswet.regels.laden import Regelboek
from spreidingswet.scenario.dekking.model import Dekking
from spreidingswet.scenario.dekking.weergave import telling
from spreidingswet.scenario.pagina.bepalingzicht import Bepalingkijker
from spreidingswet.scenario.pagina.bladen import Blad, Bladmaker, groepen
from spreidingswet.scenario.pagina.indeling import Indeling, namen
from spreidingswet.scenario.pagina.matrix import matrix
from spreidingswet.scenario.pagina.redenen import Redenkijker
from spreidingswet.scenario.pagina.regelzicht import Regelkijker
from spreidingswet.scenario.pagina.scenariozicht import Featurekijker, Featurezicht
from spreidingswet.scenario.pagina.wegwijzer import Wegwijzer, slak
from spreidingswet.scenario.pagina.zoeken import zoekindex
from spreidingswet.scenario.uitvoeren import Scenarioresultaat, Voorbereid

_PAKKET = "spreidingswet.scenario.pagina"
_VAST = ("pagina.css", "pagina.js")


@dataclass(frozen=True, slots=True)
class Bronblad:
    """A source with its own page, those of its articles, and its matrix."""

    bron: Bron
    blad: Blad
    artikelen: tuple[Blad, ...]
    matrix: str

    @property
    def leeg(self) -> bool:
        """Return whether nothing rests on it."""
        return not any(b.regels or b.gevallen for b in (self.blad, *self.artikelen))


def bouw(
    boek: Regelboek,
    gereed: Voorbereid,
    resultaten: Sequence[Scenarioresultaat],
    dekking: Dekking,
    teksten: Wetteksten | None = None,
) -> dict[str, bytes]:
    """Return every file of the site by name; the same input gives the same bytes.

    gereed and resultaten: what was run and what came of it; teksten: the official texts, None to leave them out.
    """
    paden = [f.pad for f in gereed.features]
    wegwijzer = Wegwijzer(boek, paden)
    kijker = Featurekijker(wegwijzer, Redenkijker(boek, wegwijzer), resultaten)
    features = [kijker.zicht(f) for f in gereed.features]
    indeling = Indeling(boek, features)
    regels = Regelkijker(boek, wegwijzer, dekking.regels)
    bepalingen = Bepalingkijker(boek, teksten)
    maker = Bladmaker(boek, wegwijzer, indeling, regels, bepalingen, dekking)
    bronbladen = [
        Bronblad(b, maker.bron(b), tuple(maker.artikelen(b)), wegwijzer.matrix(b.id)) for b in boek.bronnen.values()
    ]
    bladen = [blad for b in bronbladen for blad in (*b.artikelen, b.blad)]
    uit = {naam: files(_PAKKET).joinpath("sjablonen", naam).read_bytes() for naam in _VAST}
    uit["zoekindex.js"] = zoekindex(boek, wegwijzer, bladen, list(maker.zichten.values()), features)
    regelset = kies(boek, regels.dag, regels.cyclus)
    gedeeld = {"dag": datum(regels.dag), "cyclus": regels.cyclus, "versie": datum(regelset.versie)}

    def blad(naam: str, sjabloon: str, **gegevens: Any) -> None:
        tekst = _omgeving().get_template(f"{sjabloon}.html").render(**gedeeld, **gegevens)
        uit[naam] = f"{tekst.strip()}\n".encode()

    fouten = [r for r in resultaten if r.scenario is None]
    overzicht = _overzicht(dekking, resultaten, features)
    blad("index.html", "start", bronnen=bronbladen, fouten=fouten, features=features, **overzicht)
    for b in bronbladen:
        tekst = {"heeft_tekst": bepalingen.heeft_tekst(b.bron)}
        for artikel in b.artikelen:
            blad(artikel.naar, "blad", blad=artikel, bronblad=b, **tekst)
        blad(b.blad.naar, "bron", blad=b.blad, bronblad=b, **tekst)
        if b.bron.id in boek.register.bepalingen:
            blad(b.matrix, "matrix", bronblad=b, tabellen=matrix(b.artikelen))
    for f in features:
        alle = groepen([(f, s) for s in f.scenarios])
        bij = {n: wegwijzer.bepaling(v) for s in f.scenarios for n, v in namen(boek, s.tags)}
        blad(f.naar, "feature", f=f, groepen=alle, bepalingen=bij)
    blad("interpretaties.html", "interpretaties", vragen=list(_vragen(boek, maker, indeling, regels)))
    blad("open-vragen.html", "open", features=features, bronnen=bronbladen, vragen=list(boek.interpretaties.values()),
         wegwijzer=wegwijzer)  # fmt: skip
    blad("dekking.html", "dekking", bronnen=bronbladen, dekking=dekking, zichten=maker.zichten.values(),
         overbodig=dekking.overbodig, **overzicht)  # fmt: skip
    return uit


def _vragen(boek: Regelboek, maker: Bladmaker, indeling: Indeling, regels: Regelkijker) -> Sequence[dict[str, Any]]:
    uit = []
    for i in boek.interpretaties.values():
        inhoud = indeling.van_interpretatie[i.id]
        uit.append({
            "i": i,
            "anker": f"vraag-{slak(i.id)}",
            "bronnen": regels.gronden(i.bronnen),
            "regels": [maker.zicht(r) for r in inhoud.regels],
            # A rule that rests on interpretaties alone is shown in full here, under the first.
            "eigen": [z for r in inhoud.regels
                      if (z := maker.zicht(r)).naar.startswith("interpretaties.html") and _eerste(r) == i.id],
            "scenarios": [s for _, s in inhoud.scenarios],
        })  # fmt: skip
    return uit


def _eerste(regel: Any) -> str:
    return next((g.interpretatie for g in regel.grondslag if hasattr(g, "interpretatie")), "")


def _overzicht(d: Dekking, resultaten: Sequence[Scenarioresultaat], features: Sequence[Featurezicht]) -> dict[str, Any]:
    gezien, nodig = telling(d.regels)
    gecodeerd = [b for b in d.bepalingen if b.klasse == "gecodeerd"]
    aanvaard = [g for r in d.regels for g in r.aanvaard]
    aanvaard += [g for b in d.bepalingen for g in b.gaten if g.aanvaard is not None]
    standen = [r.stand for r in resultaten if r.scenario is not None]
    return {
        "aantal": len(standen),
        "per_stand": {s: standen.count(s) for s in ("geslaagd", "verschil", "mislukt", "onbruikbaar")},
        "bestanden": len(features),
        "mis": [(f, s) for f in features for s in f.scenarios if s.stand not in ("geslaagd", "verschil")],
        "gezien": gezien, "nodig": nodig, "gaten": len(d.gaten), "aanvaard": len(aanvaard),
        "gecodeerd": len(gecodeerd), "met_scenario": sum(bool(b.scenarios) for b in gecodeerd),
        "aantal_regels": len(d.regels), "bepalinggaten": [(b, g) for b in d.bepalingen for g in b.gaten],
    }  # fmt: skip


@cache
def _omgeving() -> Environment:
    omgeving = Environment(
        loader=PackageLoader(_PAKKET, "sjablonen"), autoescape=True, undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, auto_reload=False,
    )  # fmt: skip
    omgeving.filters |= {"getal": getal, "hoofdletter": hoofdletter}
    omgeving.tests["heeft"] = lambda verzameling, waarde: waarde in verzameling
    omgeving.globals |= {"RECHTSKRACHT": RECHTSKRACHT, "VERIFICATIE": VERIFICATIE}
    return omgeving
