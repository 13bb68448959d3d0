"""Checks on what a rule takes from elsewhere: sums over facilities, and what exists on every day of the rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from spreidingswet.basis.fouten import Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.model import BronVersie
from spreidingswet.regels.formulecontrole import ONDER
from spreidingswet.regels.formules import Som, SomOver
from spreidingswet.regels.laden import Regelboek
from spreidingswet.regels.model import (
    Beslisregel,
    Cyclus,
    InterpretatieGrondslag,
    Onderwerp,
    Optiewaarde,
    Parameter,
    Rekenregel,
    Signaalregel,
)
from spreidingswet.regels.voorwaarden import Bestaat, ConclusieToets
from spreidingswet.regels.wandelen import Gebruik, formuledelen, gebruik, knopen

Regel = Beslisregel | Rekenregel | Signaalregel
Bevinding = tuple[str, str, str]
"""Code, what is wrong, what was expected."""


def sommen(boek: Regelboek, regel: Regel) -> Iterator[Bevinding]:
    """Check that sums stand where there is something for them to look at."""
    for som in _sommen(regel):
        past = {
            "overbruggers": ("voorziening",), "voorzieningen": ("gemeente", "provincie"),
            "gemeenten": ("provincie", "land"), "provincies": ("land",),
            "uitruil": ("provincie",), "uitruil_naar": ("gemeente",), "uitruil_van": ("gemeente",),
        }[som.over]  # fmt: skip
        if regel.onderwerp not in past:
            yield "SW-R09", f"som over {som.over} bij een {regel.onderwerp}", f"een regel over een {' of '.join(past)}"
        elif som.over == "overbruggers" and som.waar is not None:
            naam = som.waar.conclusie if isinstance(som.waar, ConclusieToets) else som.waar.voorwaarden_van
            if not any(_kijkt_naar_paren(r, naam) for r in boek.regels):
                yield "SW-R09", f"{naam!r} zegt niets over een paar voorzieningen", "een conclusie met bestaat"


def _sommen(regel: Regel) -> list[SomOver]:
    delen = formuledelen(regel.formule) if isinstance(regel, Rekenregel) else ()
    return [f.som for f in delen if isinstance(f, Som)]


def _kijkt_naar_paren(regel: Regel, conclusie: str) -> bool:
    return (
        isinstance(regel, Beslisregel)
        and (regel.onderwerp, regel.conclusie) == ("voorziening", conclusie)
        and any(isinstance(k, Bestaat) and k.bestaat.onder == "overbruggers" for k in knopen(regel.voorwaarde))
    )


def elders(regel: Regel, gaten: set[str], bedragen: Mapping[Onderwerp, set[str]]) -> Iterator[tuple[Onderwerp, str]]:
    """Yield what a rule needs beside its own conditions: subject and name. `bedragen`: amounts per subject."""
    yield from (("voorziening", naam) for naam in gebruik(regel, bedragen[regel.onderwerp]).ander)
    yield from ((regel.onderwerp, naam) for naam in gaten & bedragen[regel.onderwerp])
    for som in _sommen(regel):
        onder = ONDER[som.over]
        if som.van in bedragen[onder]:
            yield onder, som.van
        if som.waar is not None:
            naam = som.waar.conclusie if isinstance(som.waar, ConclusieToets) else som.waar.voorwaarden_van
            yield onder, naam


def te_laat(regels: dict[str, Regel], nodig: dict[str, Gebruik]) -> Iterator[tuple[Regel, str]]:
    """Yield rules that need what is known only after all facilities of a gemeente are decided."""
    laat = {naam for naam, g in nodig.items() if g.genoten}
    while meer := {naam for naam, g in nodig.items() if naam not in laat and g.eigen & laat}:
        laat |= meer
    for naam, g in nodig.items():
        if g.ander & laat:
            yield regels[naam], f"vraagt van een ander {min(g.ander & laat)!r}"
        if naam in laat and isinstance(regels[naam], Rekenregel):
            yield regels[naam], f"rekent met {min(g.eigen & laat)!r}"


def geldend(boek: Regelboek, dag: date) -> list[int]:
    """Return the indexes of the rules in force on a day."""
    return [i for i, r in enumerate(boek.regels) if r.van <= dag and (r.tot is None or dag < r.tot)]


def ontbrekend(boek: Regelboek, grondslagen: Any) -> Iterator[str]:
    """Yield the sources and interpretaties that do not exist."""
    for g in grondslagen:
        if isinstance(g, InterpretatieGrondslag):
            if g.interpretatie not in boek.interpretaties:
                yield f"interpretatie {g.interpretatie!r}"
        elif g.bron not in boek.bronnen:
            yield f"bron {g.bron!r}"


def _bij(boek: Regelboek, wie: str, pad: tuple[str | int, ...], code: str, tekst: str, verwacht: str) -> Melding:
    bestand, doc = (boek.plaatsen | boek.register.plaatsen)[wie]
    return Melding(code, tekst, bestand, f"regel {doc.regel(pad)}", verwacht)


def interpretaties_en_cycli(boek: Regelboek) -> Iterator[Melding]:
    """Check sources, interpretaties and cycles: what they name exists, once, and in versions that do not overlap."""
    uit_register = "een bron uit het register"
    for b in boek.bronnen.values():
        for nr, v in enumerate(b.versies):
            if (v.tot is not None and v.tot <= v.van) or any(_botst(e, v) for e in b.versies[:nr]):
                plek = ("bronnen", _nummer(boek, f"bron {b.id}", b.id), "versies", nr)
                tekst = f"bron {b.id!r}: versies overlappen of staan niet op volgorde"
                yield _bij(boek, f"bron {b.id}", plek, "SW-R05", tekst, "versies die op elkaar aansluiten")
    for soort in ("bepalingen", "vingerafdrukken"):
        for id_ in getattr(boek.register, soort):
            if id_ not in boek.bronnen:
                tekst = f"bron {id_!r} bestaat niet"
                yield _bij(boek, f"{soort} {id_}", ("bron",), "SW-R04", tekst, uit_register)
    for id_, regels in boek.register.bepalingen.items():
        for nr, b_ in enumerate(regels):
            zelfde = [x for x in regels[:nr] if (x.artikel, x.lid) == (b_.artikel, b_.lid)]
            if any((x.van or date.min) < (b_.tot or date.max) and (b_.van or date.min) < (x.tot or date.max)
                   for x in zelfde):  # fmt: skip
                tekst = f"artikel {b_.artikel}{f' lid {b_.lid}' if b_.lid else ''} staat er twee keer"
                verwacht = "elke bepaling een keer, of versies die op elkaar aansluiten"
                yield _bij(boek, f"bepalingen {id_}", ("bepalingen", nr), "SW-R05", tekst, verwacht)
    for i in boek.interpretaties.values():
        for nr, g in enumerate(i.bronnen):
            for wat in ontbrekend(boek, [g]):
                yield _bij(
                    boek, f"interpretatie {i.id}", ("bronnen", nr), "SW-R04", f"{wat} bestaat niet", uit_register
                )
    for c in boek.cycli.values():
        for nr, p in enumerate(c.parameters):
            pad = ("parameters", nr)
            if p.van is not None and p.tot is not None and p.tot <= p.van:
                tekst = f"parameter {p.naam!r}: tot ({p.tot}) ligt niet na van ({p.van})"
                yield _bij(boek, f"cyclus {c.id}", pad, "SW-R05", tekst, "een latere dag, of geen tot")
            if any(q.naam == p.naam and _overlappen(p, q) for q in c.parameters[:nr]):
                tekst = f"parameter {p.naam!r} staat er twee keer"
                yield _bij(boek, f"cyclus {c.id}", pad, "SW-R05", tekst, "versies die op elkaar aansluiten")
            per_optie = p.waarde.per_optie.values() if isinstance(p.waarde, Optiewaarde) else ()
            for wat in ontbrekend(boek, [*(p.bron or []), *(g for o in per_optie for g in o.bron)]):
                tekst = f"parameter {p.naam!r}: {wat} bestaat niet"
                yield _bij(boek, f"cyclus {c.id}", pad, "SW-R04", tekst, uit_register)
            if isinstance(p.waarde, Optiewaarde):
                i2 = boek.interpretaties.get(p.waarde.interpretatie)
                if i2 is None:
                    tekst = f"parameter {p.naam!r}: interpretatie {p.waarde.interpretatie!r} bestaat niet"
                    yield _bij(
                        boek, f"cyclus {c.id}", pad, "SW-R04", tekst, "een interpretatie uit rules/interpretaties"
                    )
                elif {o.id for o in i2.opties} != set(p.waarde.per_optie):
                    tekst = f"parameter {p.naam!r} noemt {opsomming(list(p.waarde.per_optie))}"
                    verwacht = f"een waarde voor elke optie van {i2.id!r}: {opsomming([o.id for o in i2.opties])}"
                    yield _bij(boek, f"cyclus {c.id}", pad, "SW-R04", tekst, verwacht)


def _botst(eerder: BronVersie, later: BronVersie) -> bool:
    """Return whether two versions hold on one day as seen on one day, or stand in the wrong order."""
    zelfde_dag = later.van < (eerder.tot or date.max)
    zelfde_zicht = later.zicht < (eerder.zicht_tot or date.max)
    return (zelfde_dag and zelfde_zicht) or (later.van, later.zicht) < (eerder.van, eerder.zicht)


def parametergat(cyclus: Cyclus, naam: str, regel: Regel) -> date | None:
    """Return the first day of a rule on which a parameter that it uses has no value, or None."""
    dag = regel.van
    for p in sorted((p for p in cyclus.parameters if p.naam == naam), key=lambda p: p.van or date.min):
        if (p.van or date.min) > dag:
            return dag
        dag = max(dag, p.tot or date.max)
    return dag if dag < (regel.tot or date.max) else None


def _overlappen(a: Parameter, b: Parameter) -> bool:
    return (a.van or date.min) < (b.tot or date.max) and (b.van or date.min) < (a.tot or date.max)


def _nummer(boek: Regelboek, wie: str, id_: str) -> int:
    return next(n for n, b in enumerate(boek.register.plaatsen[wie][1].waarde["bronnen"]) if b["id"] == id_)
