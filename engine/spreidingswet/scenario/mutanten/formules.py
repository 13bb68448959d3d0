"""Mutants of formulas: each a formula with one thing changed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from spreidingswet.regels.formules import (
    Aandeel,
    Afronden,
    Aftrekken,
    DagenNa,
    DagInJaar,
    Dagwaarde,
    EersteMaandNa,
    Feitwaarde,
    Gedeeld,
    Getal,
    Grootheidwaarde,
    GrootsteVan,
    KleinsteVan,
    LaatsteVan,
    MaandenNa,
    NaderBepaald,
    Optellen,
    Som,
    Verlengd,
    Vermenigvuldigen,
    VroegsteVan,
    Wanneer,
    delen_van,
)
from spreidingswet.scenario.dekking.plekken import deelplekken
from spreidingswet.scenario.mutanten.voorwaarden import Definitie, Verandering
from spreidingswet.scenario.mutanten.woorden import andere_soort, decimaal_ernaast, een_ernaast

LEDEN = {"uitruil_naar": "uitruil_van", "uitruil_van": "uitruil_naar", "overbruggers": "", "voorzieningen": ""}
_ANDERS = "een scenario waarin de uitkomst daardoor anders wordt"


def _met(f: Any, veld: str, **anders: Any) -> Any:
    """Return a formula with something changed in the model at its one field."""
    return f.model_copy(update={veld: getattr(f, veld).model_copy(update=anders)})


def veranderingen(f: Any, definitie: Definitie, lid: Callable[[str], Definitie], plek: str) -> Iterator[Verandering]:
    """Yield every change of one thing in a formula; `nieuw` is the whole formula.

    definitie says what the subject knows, lid(over) what a member of a sum knows.
    """
    yield from _eigen(f, definitie, lid, plek)
    for i, (waar, deel) in enumerate(zip(deelplekken(f), delen_van(f), strict=True)):
        for x in veranderingen(deel, definitie, lid, f"{plek}/{waar}"):
            yield x._replace(nieuw=_vervang(f, i, x.nieuw))


def _vervang(f: Any, i: int, nieuw: Any) -> Any:
    """Return a formula with the part at i replaced."""
    match f:
        case Afronden():
            return _met(f, "afronden", van=nieuw)
        case Wanneer():
            return f.model_copy(update={("dan", "anders")[i]: nieuw})
        case NaderBepaald():
            return f.model_copy(update={"nader_bepaald": nieuw})
    for veld, binnen in (
        ("maanden_na", "van"),
        ("dagen_na", "van"),
        ("dag_in_jaar", "jaar_van"),
        ("eerste_maand_na", "na"),
        ("verlengd", ("einde", "begin")[i] if i < 2 else ""),
    ):
        if hasattr(f, veld):
            return _met(f, veld, **{binnen: nieuw})
    veld = next(iter(type(f).model_fields))
    delen = list(delen_van(f))
    delen[i] = nieuw
    return f.model_copy(update={veld: delen})


def _eigen(f: Any, definitie: Definitie, lid: Callable[[str], Definitie], plek: str) -> Iterator[Verandering]:
    match f:
        case Optellen() | Vermenigvuldigen() | Aftrekken() | Gedeeld():
            yield from _rekenkunde(f, plek)
        case KleinsteVan() | GrootsteVan() | VroegsteVan() | LaatsteVan():
            yield from _keuze(f, plek)
        case Afronden():
            yield from _afronden(f, plek)
        case Wanneer():
            doden = "een scenario waarin dit waar is, en een waarin het niet waar is"
            yield Verandering(
                f"{plek}/wanneer", "wordt ontkend", doden, f.model_copy(update={"dan": f.anders, "anders": f.dan})
            )
            yield Verandering(f"{plek}/wanneer", "altijd waar", "een scenario waarin dit niet waar is", f.dan)
            yield Verandering(f"{plek}/wanneer", "nooit waar", "een scenario waarin dit waar is", f.anders)
        case NaderBepaald():
            yield Verandering(plek, "de opgegeven som vervalt", _ANDERS, f.nader_bepaald)
        case Som():
            yield from _som(f, lid(f.som.over), plek)
        case Aandeel():
            wijze = {"grootste_resten": "rekenkundig", "rekenkundig": "grootste_resten"}[f.aandeel.wijze]
            yield Verandering(
                f"{plek}/aandeel",
                f"{f.aandeel.wijze} wordt {wijze}",
                "een scenario waarin afzonderlijk afronden niet op het geheel uitkomt",
                _met(f, "aandeel", wijze=wijze),
            )
            for naam in andere_soort(f.aandeel.naar):
                if definitie(naam):
                    yield Verandering(
                        f"{plek}/aandeel", f"naar {f.aandeel.naar} wordt {naam}", _ANDERS, _met(f, "aandeel", naar=naam)
                    )
        case Feitwaarde() | Grootheidwaarde():
            veld = "feit" if isinstance(f, Feitwaarde) else "grootheid"
            naam = getattr(f, veld)
            for anders in andere_soort(naam):
                if definitie(anders):
                    yield Verandering(
                        plek,
                        f"{naam} wordt {anders}",
                        "een scenario waarin de soorten verschillen",
                        f.model_copy(update={veld: anders}),
                    )
        case Getal():
            yield from _getal(f, plek)
        case _:
            yield from _dagen(f, plek)


def _rekenkunde(f: Any, plek: str) -> Iterator[Verandering]:
    delen = delen_van(f)
    match f:
        case Optellen() | Vermenigvuldigen():
            veld = "optellen" if isinstance(f, Optellen) else "vermenigvuldigen"
            for i in range(len(delen)):
                over = [d for j, d in enumerate(delen) if j != i]
                yield Verandering(
                    f"{plek}/{veld}/{i}",
                    "vervalt",
                    _ANDERS,
                    over[0] if len(over) == 1 else f.model_copy(update={veld: over}),
                )
            if len(delen) == 2:
                anders = Aftrekken(aftrekken=delen) if isinstance(f, Optellen) else Gedeeld(delen=delen)
                yield Verandering(plek, f"{veld} wordt {next(iter(type(anders).model_fields))}", _ANDERS, anders)
        case Aftrekken():
            yield Verandering(plek, "aftrekken wordt optellen", _ANDERS, Optellen(optellen=delen))
            yield Verandering(plek, "omgekeerd afgetrokken", _ANDERS, Aftrekken(aftrekken=delen[::-1]))
        case Gedeeld():
            yield Verandering(plek, "delen wordt vermenigvuldigen", _ANDERS, Vermenigvuldigen(vermenigvuldigen=delen))
            yield Verandering(plek, "omgekeerd gedeeld", _ANDERS, Gedeeld(delen=delen[::-1]))


_TEGENDEEL: dict[type, tuple[type, str, str]] = {
    KleinsteVan: (GrootsteVan, "kleinste_van", "grootste_van"),
    GrootsteVan: (KleinsteVan, "grootste_van", "kleinste_van"),
    VroegsteVan: (LaatsteVan, "vroegste_van", "laatste_van"),
    LaatsteVan: (VroegsteVan, "laatste_van", "vroegste_van"),
}


def _keuze(f: Any, plek: str) -> Iterator[Verandering]:
    ander, veld, anders = _TEGENDEEL[type(f)]
    delen = delen_van(f)
    yield Verandering(
        plek, f"{veld} wordt {anders}", "een scenario waarin de delen verschillen", ander(**{anders: delen})
    )
    for i in range(len(delen)):
        over = [d for j, d in enumerate(delen) if j != i]
        yield Verandering(
            f"{plek}/{veld}/{i}",
            "vervalt",
            "een scenario waarin alleen dit de uitkomst bepaalt",
            over[0] if len(over) == 1 else f.model_copy(update={veld: over}),
        )


def _afronden(f: Afronden, plek: str) -> Iterator[Verandering]:
    a = f.afronden
    for wijze, waarbij in (
        ("rekenkundig", "een half"),
        ("naar_boven", "een klein deel"),
        ("naar_beneden", "een groot deel"),
    ):
        if wijze != a.wijze:
            yield Verandering(
                plek,
                f"{a.wijze} wordt {wijze}",
                f"een scenario met {waarbij} achter de komma",
                _met(f, "afronden", wijze=wijze),
            )
    for n in {max(0, a.decimalen - 1), a.decimalen + 1} - {a.decimalen}:
        yield Verandering(
            plek,
            f"{a.decimalen} decimalen worden {n}",
            f"een scenario waarin decimaal {max(n, a.decimalen)} telt",
            _met(f, "afronden", decimalen=n),
        )
    yield Verandering(plek, "het afronden vervalt", "een scenario waarin de uitkomst niet rond is", a.van)


def _som(f: Som, lid: Definitie, plek: str) -> Iterator[Verandering]:
    s = f.som

    def met(**anders: Any) -> Som:
        return f.model_copy(update={"som": s.model_copy(update=anders)})

    if s.waar is not None:
        yield Verandering(
            f"{plek}/som/waar", "vervalt", "een scenario met een lid waarvoor dit niet waar is", met(waar=None)
        )
    if s.van is not None:
        yield Verandering(f"{plek}/som/van", "telt leden", "een scenario met een lid van meer dan een", met(van=None))
        for naam in andere_soort(s.van):
            if lid(naam):
                yield Verandering(
                    f"{plek}/som/van",
                    f"{s.van} wordt {naam}",
                    "een scenario waarin de soorten verschillen",
                    met(van=naam),
                )
    if anders := LEDEN.get(s.over):
        yield Verandering(
            f"{plek}/som/over", f"{s.over} wordt {anders}", "een scenario met een uitruil", met(over=anders)
        )


def _getal(f: Getal, plek: str) -> Iterator[Verandering]:
    anders: list[Any] = een_ernaast(f.getal) if isinstance(f.getal, int) else decimaal_ernaast(f.getal)
    for n in anders:
        yield Verandering(plek, f"{f.getal} wordt {n}", _ANDERS, Getal(getal=n))


def _dagen(f: Any, plek: str) -> Iterator[Verandering]:
    doden = "een scenario op de grensdag"
    match f:
        case Dagwaarde():
            for dag in een_ernaast(f.dag):
                yield Verandering(plek, f"{f.dag} wordt {dag}", doden, f.model_copy(update={"dag": dag}))
        case MaandenNa() | DagenNa():
            veld = "maanden_na" if isinstance(f, MaandenNa) else "dagen_na"
            deel = getattr(f, veld)
            for n in een_ernaast(deel.aantal):
                yield Verandering(plek, f"{deel.aantal} wordt {n} ({veld})", doden, _met(f, veld, aantal=n))
        case DagInJaar():
            d = f.dag_in_jaar
            maand, nr = d.dag.split("-")
            for n in (int(nr) + 1, int(nr) - 1):
                if 1 <= n <= 28 or n in (29, 30) or (n == 31 and maand != "11"):
                    yield Verandering(
                        plek, f"{d.dag} wordt {maand}-{n:02d}", doden, _met(f, "dag_in_jaar", dag=f"{maand}-{n:02d}")
                    )
            for n in (d.jaren_later + 1, d.jaren_later - 1):
                yield Verandering(
                    plek, f"{d.jaren_later} jaren later wordt {n}", doden, _met(f, "dag_in_jaar", jaren_later=n)
                )
        case EersteMaandNa():
            e = f.eerste_maand_na
            yield Verandering(
                plek,
                "dezelfde maand telt andersom",
                "een scenario in die maand zelf",
                _met(f, "eerste_maand_na", binnen_dezelfde_maand=not e.binnen_dezelfde_maand),
            )
            for m in e.maanden:
                over = [x for x in e.maanden if x != m] or [m % 12 + 1]
                yield Verandering(
                    plek,
                    f"maand {m} vervalt",
                    f"een scenario vlak voor maand {m}",
                    _met(f, "eerste_maand_na", maanden=over),
                )
        case Verlengd():
            yield Verandering(
                plek, "de verlenging vervalt", "een scenario waarin de laatste dag een zondag is", f.verlengd.einde
            )
