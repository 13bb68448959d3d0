"""Checks across rule files: every name exists, versions do not overlap, no two rules conclude one thing."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from spreidingswet.basis.fouten import Melding, RegelFout
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.model import als_dag
from spreidingswet.regels.formulecontrole import formulefouten
from spreidingswet.regels.formules import Aandeel, Parameterwaarde
from spreidingswet.regels.grondslagcontrole import grondslagen
from spreidingswet.regels.laden import Plek, Regelboek
from spreidingswet.regels.model import (
    Feitdefinitie,
    Rekenregel,
)
from spreidingswet.regels.namen import Regel, conclusies, feit, fout, gaten, waarover
from spreidingswet.regels.samenhang import (
    interpretaties_en_cycli,
    ontbrekend,
    parametergat,
    sommen,
)
from spreidingswet.regels.versiecontrole import kringen, versies
from spreidingswet.regels.voorwaarden import (
    Bestaat,
    ConclusieToets,
    FeitToets,
    InterpretatieToets,
    VerwijstNaar,
    VoorwaardenVan,
)
from spreidingswet.regels.wandelen import (
    ANDER,
    BOVEN,
    formuledelen,
    gebruik,
    kinderen,
    knopen,
    voorwaarden,
)

MAX_DELEN = 12
"""Parts of one `alle` or `enige`: the forward chaining reading takes at most 15 findings in a rule (keuze 0003)."""
MAX_GETAL = 2**51
"""Beyond this a number stands for "no bound" (dossier.waarden.GRENS)."""
MAX_TEKST = 200
_ORDE = {"datum": {"voor", "uiterlijk", "na", "vanaf"}, "getal": {"minder_dan", "hoogstens", "meer_dan", "minstens"}}
_GELIJK = {
    "keuze": {"is", "is_niet", "een_van"},
    "code": {"is", "is_niet"},
    "datum": {"is", "is_niet"},
    "getal": {"is", "is_niet"},
}
_BOVEN_MAG = {"gemeente": ("provincie", "land"), "provincie": ("land",)} | dict.fromkeys(
    ("voorziening", "uitruil", "land"), ()
)


def controleer(boek: Regelboek) -> None:
    """Check a rule book as a whole.

    Raises RegelFout with every fault found: SW-R04 (a name that is not there), SW-R05 (versions overlap),
    SW-R06 (two rules, one conclusion), SW-R07 (rules that need each other), SW-R08 (a conclusion that no rule draws in
    part of the period), SW-R09 (a comparison that does not fit its fact), SW-R10 (a sentence with an unknown gap),
    SW-R11 (more than one norm in a rule), SW-R12 (a provision that is not there), SW-R13 (a text that changed),
    SW-R14 (days and numbers mixed), SW-R15 (a term is extended that the law does not extend).
    """
    fouten = [*interpretaties_en_cycli(boek)]
    for regel, plek in zip(boek.regels, boek.plekken, strict=True):
        fouten += _regel(boek, regel, plek)
    fouten += versies(boek)
    if not fouten:
        fouten += [*kringen(boek), *grondslagen(boek)]
    if fouten:
        raise RegelFout(fouten)


def _regel(boek: Regelboek, regel: Regel, plek: Plek) -> Iterator[Melding]:
    uitzonderingen = [g for u in getattr(regel, "tenzij", None) or [] for g in u.grondslag]
    for wat in ontbrekend(boek, [*regel.grondslag, *uitzonderingen]):
        yield fout("SW-R04", f"{wat} bestaat niet", plek, regel, "een bron uit het register of een interpretatie")
    for boven in voorwaarden(regel):
        yield from _vorm(regel, plek, boven, binnen=False)
    if getattr(regel, "alleen_bij", None) is not None and not gebruik(regel, set()).genoten:
        verwacht = "alleen_bij bij een signaal dat onder gemeentegenoten zoekt; anders hoort het in de voorwaarde"
        yield fout("SW-R09", "alleen_bij kan hier niet staan", plek, regel, verwacht)
    if len(getattr(regel, "tenzij", None) or []) > MAX_DELEN:
        yield fout("SW-R09", "te veel uitzonderingen", plek, regel, f"hoogstens {MAX_DELEN}")
    normen: set[str] = set()
    for v in (k for boven in voorwaarden(regel) for k in knopen(boven)):
        if len(kinderen(v)) > MAX_DELEN:
            yield fout("SW-R09", f"{len(kinderen(v))} voorwaarden op een rij", plek, regel, f"hoogstens {MAX_DELEN}")
        if isinstance(v, FeitToets):
            yield from _toets(boek, regel, plek, v)
            if isinstance(v.rechts, VerwijstNaar) and v.rechts.parameter:
                normen.add(v.rechts.parameter)
        else:
            yield from _verwijzing(boek, regel, plek, v)
    for code, tekst, verwacht in sommen(boek, regel):
        yield fout(code, tekst, plek, regel, verwacht)
    if len(normen) > 1:
        yield fout(
            "SW-R11",
            f"meer dan een norm: {opsomming(sorted(normen))}",
            plek,
            regel,
            "een parameter per regel; splits de regel",
        )
    if isinstance(regel, Rekenregel):
        for code, tekst, verwacht in formulefouten(boek, regel):
            yield fout(code, tekst, plek, regel, verwacht)
    for naam in {n for n in _namen(regel) if n.startswith(BOVEN)}:
        if naam.partition(".")[0] not in _BOVEN_MAG[regel.onderwerp]:
            verwacht = "provincie. en land. bij een gemeente, land. bij een provincie"
            yield fout("SW-R09", f"{naam!r} kan hier niet staan", plek, regel, verwacht)
    yield from _zinnen(boek, regel, plek)
    yield from _parameters_vol(boek, regel, plek, normen)


def _vorm(regel: Regel, plek: Plek, v: Any, *, binnen: bool) -> Iterator[Melding]:
    """Check that `bestaat` stands where it can, and that the other facility is named only inside it."""
    if isinstance(v, Bestaat) and (binnen or regel.onderwerp != "voorziening"):
        yield fout(
            "SW-R09",
            "bestaat kan hier niet staan",
            plek,
            regel,
            "bestaat in een regel over een voorziening, niet in bestaat",
        )
    naam = getattr(v, "conclusie", None) or getattr(v, "voorwaarden_van", None)
    if naam and naam.startswith(ANDER) != binnen:
        waar = "alleen conclusies over de andere voorziening (ander.)" if binnen else "geen ander. buiten bestaat"
        yield fout("SW-R09", f"{naam!r} kan hier niet worden getoetst", plek, regel, waar)
    if isinstance(v, FeitToets) and not binnen:
        rechts = v.rechts.feit if isinstance(v.rechts, VerwijstNaar) else None
        for feit_ in (v.feit, rechts):
            if feit_ and feit_.startswith(ANDER):
                yield fout(
                    "SW-R09", f"{feit_!r} kan hier niet worden getoetst", plek, regel, "geen ander. buiten bestaat"
                )
    for kind in kinderen(v):
        yield from _vorm(regel, plek, kind, binnen=binnen or isinstance(v, Bestaat))


def _verwijzing(boek: Regelboek, regel: Regel, plek: Plek, v: Any) -> Iterator[Melding]:
    match v:
        case ConclusieToets() | VoorwaardenVan():
            naam = v.conclusie if isinstance(v, ConclusieToets) else v.voorwaarden_van
            onderwerp, kaal = waarover(naam, regel.onderwerp)
            if kaal not in conclusies(boek, onderwerp):
                yield fout(
                    "SW-R04", f"geen regel concludeert {naam!r}", plek, regel, "de conclusie van een andere regel"
                )
        case InterpretatieToets():
            i = boek.interpretaties.get(v.interpretatie)
            if i is None:
                tekst = f"interpretatie {v.interpretatie!r} bestaat niet"
                yield fout("SW-R04", tekst, plek, regel, "een interpretatie uit rules/interpretaties")
            for o in v.opties if i else ():
                if i and i.optie(o) is None:
                    tekst = f"interpretatie {v.interpretatie!r} heeft geen optie {o!r}"
                    yield fout("SW-R04", tekst, plek, regel, opsomming([x.id for x in i.opties], "of"))


def _toets(boek: Regelboek, regel: Regel, plek: Plek, v: FeitToets) -> Iterator[Melding]:
    f = feit(boek, regel.onderwerp, v.feit)
    if f is None:
        yield fout(
            "SW-R04", f"feit {v.feit!r} bestaat niet", plek, regel, "een feit uit rules/feiten.yaml of een grootheid"
        )
        return
    if v.operator not in _ORDE.get(f.type, set()) | _GELIJK[f.type]:
        passend = sorted(_ORDE.get(f.type, set()) | _GELIJK[f.type])
        yield fout("SW-R09", f"{v.operator!r} past niet bij {v.feit!r} ({f.type})", plek, regel, " of ".join(passend))
    rechts = v.rechts
    if isinstance(rechts, VerwijstNaar) and rechts.feit:
        ander = feit(boek, regel.onderwerp, rechts.feit)
        if ander is None or ander.type != f.type:
            yield fout(
                "SW-R09",
                f"{v.feit!r} is niet te vergelijken met {rechts.feit!r}",
                plek,
                regel,
                f"een feit van het type {f.type}",
            )
    elif isinstance(rechts, VerwijstNaar):
        geen_type = False
        for c in boek.cycli.values():
            waarden = [p.waarde for p in c.parameters if p.naam == rechts.parameter]
            if not waarden:
                yield fout(
                    "SW-R04",
                    f"parameter {rechts.parameter!r} ontbreekt in cyclus {c.id}",
                    plek,
                    regel,
                    "een parameter in elke cyclus",
                )
            elif (dag := parametergat(c, str(rechts.parameter), regel)) is not None:
                tekst = f"op {dag} heeft parameter {rechts.parameter!r} van cyclus {c.id} geen waarde"
                yield fout("SW-R08", tekst, plek, regel, "een versie van de parameter die dan geldt")
            elif not geen_type and f.type != ("getal" if isinstance(waarden[0], int) else "datum"):
                geen_type = True
                yield fout("SW-R09", f"parameter {rechts.parameter!r} is geen {f.type}", plek, regel, f"een {f.type}")
    else:
        for w in rechts if isinstance(rechts, list) else [rechts]:
            if not _literal_past(f, w):
                verwacht = " of ".join(f.waarden) if f.waarden else f"een {f.type}"
                yield fout("SW-R09", f"{w!r} is geen waarde van {v.feit!r}", plek, regel, verwacht)


def _literal_past(f: Feitdefinitie, w: str | int) -> bool:
    if f.type == "getal":
        return isinstance(w, int) and abs(w) < MAX_GETAL
    if not isinstance(w, str) or not 0 < len(w) <= MAX_TEKST or not w.isprintable() or w == "?":
        return False
    if f.type == "datum":
        return als_dag(w) is not None
    return f.waarden is None or w in f.waarden


def _zinnen(boek: Regelboek, regel: Regel, plek: Plek) -> Iterator[Melding]:
    per_cyclus = [{p.naam for p in c.parameters} for c in boek.cycli.values()]
    parameters = set.intersection(*per_cyclus) if per_cyclus else set()
    for gat in sorted(gaten(regel)):
        if gat not in parameters and (gat.startswith(ANDER) or feit(boek, regel.onderwerp, gat) is None):
            yield fout(
                "SW-R10",
                f"de zin noemt {{{gat}}}, dat niet bestaat",
                plek,
                regel,
                "een feit, grootheid of parameter van elke cyclus",
            )


def _parameters_vol(boek: Regelboek, regel: Regel, plek: Plek, al_gezien: set[str]) -> Iterator[Melding]:
    """Check that each parameter in a formula or sentence has a value on every day of the rule."""
    delen = formuledelen(regel.formule) if isinstance(regel, Rekenregel) else ()
    namen = {f.parameter for f in delen if isinstance(f, Parameterwaarde)} | gaten(regel)
    for c in boek.cycli.values():
        for naam in sorted((namen - al_gezien) & {p.naam for p in c.parameters}):
            if (dag := parametergat(c, naam, regel)) is not None:
                tekst = f"op {dag} heeft parameter {naam!r} van cyclus {c.id} geen waarde"
                yield fout("SW-R08", tekst, plek, regel, "een versie van de parameter die dan geldt")


def _namen(regel: Regel) -> Iterator[str]:
    """Yield every name that a rule mentions, as it writes it."""
    delen = [k for boven in voorwaarden(regel) for k in knopen(boven)]
    delen += formuledelen(regel.formule) if isinstance(regel, Rekenregel) else []
    for v in delen:
        rechts = v.rechts.feit if isinstance(v, FeitToets) and isinstance(v.rechts, VerwijstNaar) else None
        yield from (n for a in ("conclusie", "voorwaarden_van", "feit", "grootheid") if (n := getattr(v, a, None)))
        yield from (n for n in (rechts, v.aandeel.te_verdelen if isinstance(v, Aandeel) else None) if n)
    yield from gaten(regel)
