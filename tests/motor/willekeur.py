"""Random productions and random rules of the rule language, with random findings and facts to match."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from spreidingswet.bronnen.register import Register
from spreidingswet.dossier.waarden import GRENS, ONBEKEND_AANTAL, ONBEKENDE_DATUM, Ander, Getalbereik
from spreidingswet.lezingen.motor import Literaal, Productie, Toets
from spreidingswet.regels.keuze import KERN, Norm, Regelset, regelboek
from spreidingswet.regels.laden import Plek, Regelboek
from spreidingswet.regels.model import Beslisregel, Cyclus, Feitdefinitie, Interpretatie, Signaalregel

TEKSTEN: Final = (
    "ja", "Ja", "ja ", "'s-Gravenhage", 'hij zei "ja"', "a,b", "{naam}", "}{", "[1]", "€ 5,00", "\\", "5", "true",
    "null", "é", "e\u0301", "$and", "a" * 200,
)  # fmt: skip
_GETALLEN: Final = (-1, 0, 1, 2, 3, 2**31 - 1, 2**31, 2**32, 3 * 10**12 - 1, 3 * 10**12)
_DAGEN: Final = tuple((date(2024, 2, 27) + timedelta(days=d)).isoformat() for d in range(5))
_DOMEIN: Final[dict[str, tuple[Literaal, ...]]] = {
    "waar": (True, False),
    "getal": _GETALLEN,
    "dag": _DAGEN,
    "tekst": TEKSTEN,
}
_SOORTEN: Final = tuple(_DOMEIN)


def _literaal(r: Random, naam: str) -> Literaal:
    soort = naam.split("_")[0]
    if soort == "getal" and r.random() < 0.1:
        return r.randint(-3 * 10**12, 3 * 10**12)
    return r.choice(_DOMEIN[soort])


def producties(r: Random) -> list[Productie]:
    """Return up to 50 productions over 4 to 16 findings; about half of the conclusions are findings others test."""
    namen = [f"{r.choice(_SOORTEN)}_{i}" for i in range(r.randint(4, 16))]
    uit: list[Productie] = []
    for i in range(r.randint(1, 50)):
        als = []
        for _ in range(r.randint(1, r.choice((2, 3, 6)))):
            naam = r.choice(namen)
            geordend = naam.startswith(("getal", "dag"))
            op = r.choice(("==", "!=", "<", "<=", ">", ">=") if geordend else ("==", "!="))
            als.append(Toets(naam, op, _literaal(r, naam)))
        if r.random() < 0.4:  # a conclusion drawn from the names in use can contradict; an own one cannot
            naam = r.choice(namen)
            dan = (naam, _DOMEIN[naam.split("_")[0]][0])
        else:
            dan = (f"waar_eigen{i}", True)
            namen.append(dan[0])
        uit.append(Productie(f"regel {i}", tuple(als), dan))
    return uit


def bevindingen(r: Random, regels: list[Productie]) -> dict[str, Literaal]:
    """Return values for some of the findings that productions test, often exactly on a boundary they test."""
    namen = sorted({t.naam for p in regels for t in p.als if "eigen" not in t.naam})
    gekozen = r.sample(namen, r.randint(0, len(namen)))
    uit = {n: _literaal(r, n) for n in gekozen}
    for t in (t for p in r.sample(regels, min(3, len(regels))) for t in p.als):
        if t.naam in uit and r.random() < 0.5:
            uit[t.naam] = t.waarde
    return uit


# The rule language: a small vocabulary in which conditions meet each other often.
KEUZES: Final = {"soort": ("a", "b", "c"), "stand": ("vast", "los")}
CODES: Final = ("gemeente", "provincie")
DATUMS: Final = ("vanaf", "tot")
GETALLEN: Final = ("plaatsen", "geteld")
VOORAF: Final = ("vooraf_een", "vooraf_twee")
_PEIL = date(2025, 7, 1)
_ANTWOORDEN: Final = ("ja", "nee", "onbekend", "niet_van_toepassing")
GRONDSLAG = [{"bron": KERN, "rol": "norm"}]
_ORDE: Final = {
    "datum": ("voor", "uiterlijk", "na", "vanaf"),
    "getal": ("minder_dan", "hoogstens", "meer_dan", "minstens"),
}
_CYCLUS = Cyclus.model_validate({"schema_versie": 1, "id": "2024", "opschrift": "o", "parameters": [
    {"naam": n, "omschrijving": "o", "waarde": w, "stand": "vastgesteld", "bron": GRONDSLAG}
    for n, w in (("peil", _PEIL.isoformat()), ("drempel", 3))]})  # fmt: skip
_LEZING = Interpretatie.model_validate({
    "schema_versie": 1, "id": "lezing", "vraag": "v", "standaard": "ruim", "redenen": "r", "bronnen": GRONDSLAG,
    "opties": [{"id": o, "omschrijving": "o"} for o in ("ruim", "eng", "strikt")]})  # fmt: skip


def _feitdefinities() -> dict[str, Feitdefinitie]:
    soorten = dict.fromkeys(CODES, "code") | dict.fromkeys(DATUMS, "datum") | dict.fromkeys(GETALLEN, "getal")
    uit: dict[str, dict[str, Any]] = {n: {"type": t} for n, t in soorten.items()}
    uit |= {n: {"type": "keuze", "waarden": {w: w for w in ww}} for n, ww in KEUZES.items()}
    return {
        f"voorziening.{n}": Feitdefinitie.model_validate(
            {"naam": n, "onderwerp": "voorziening", "omschrijving": n, **d}
        )
        for n, d in uit.items()
    }


_FEITEN = _feitdefinities()


@dataclass
class _Schrijver:
    """Writes conditions the way a rule file does, as dictionaries."""

    r: Random
    conclusies: list[str]
    norm: str
    """The one parameter this rule may name (SW-R11)."""

    def voorwaarde(self, diepte: int, *, paar: bool = False) -> dict[str, Any]:
        soort = self.r.random()
        if diepte > 0 and soort < 0.5:
            delen = [self.voorwaarde(diepte - 1, paar=paar) for _ in range(self.r.choice((2, 2, 2, 3, 4)))]
            return {self.r.choice(("alle", "enige")): delen}
        if diepte > 0 and soort < 0.62:
            return {"niet": self.voorwaarde(diepte - 1, paar=paar)}
        if not paar and soort < 0.7:
            zodat = self.voorwaarde(min(diepte, 2), paar=True)
            return {"bestaat": {"onder": self.r.choice(("overbruggers", "gemeentegenoten")), "zodat": zodat}}
        return self.r.choice((self.feit, self.feit, self.feit, self.conclusie, self.optie))(paar)

    def optie(self, _paar: bool) -> dict[str, Any]:
        return {"interpretatie": "lezing", "is": self.r.choice(("ruim", "eng", ["eng", "strikt"]))}

    def conclusie(self, paar: bool) -> dict[str, Any]:
        # Of another facility only what was decided before: the rest is not known yet when it is asked (SW-R07).
        naam = self.r.choice([*VOORAF] if paar else [*self.conclusies, *VOORAF])
        if not paar and self.r.random() < 0.25:
            return {"voorwaarden_van": naam}
        is_: Any = self.r.choice(_ANTWOORDEN)
        if self.r.random() < 0.4:
            is_ = self.r.sample(_ANTWOORDEN, self.r.choice((2, 3)))
        return {"conclusie": f"ander.{naam}" if paar else naam, "is": is_}

    def feit(self, paar: bool) -> dict[str, Any]:
        soort = self.r.choice(("keuze", "code", "datum", "datum", "getal", "getal"))
        namen = {"keuze": tuple(KEUZES), "code": CODES, "datum": DATUMS, "getal": GETALLEN}[soort]
        naam, ander = self.r.sample(namen, 2)
        prefix = self.r.choice(("", "ander.")) if paar else ""
        if paar and self.r.random() < 0.5:  # the same fact of both facilities, as in bridging
            prefix, ander = "ander.", naam
        toets, rechts = {"feit": prefix + naam}, {"feit": ander}
        if soort == "keuze":
            return toets | self._keuze(naam)
        gelijk = self.r.choice(("is", "is_niet"))
        if soort == "code":
            return toets | {gelijk: self.r.choice((rechts, rechts, "x", "y"))}
        operator = self.r.choice((*_ORDE[soort], *_ORDE[soort], gelijk))
        parameter = {"parameter": self.norm}
        past = self.norm == ("peil" if soort == "datum" else "drempel")
        literaal = _dag(self.r).isoformat() if soort == "datum" else _aantal(self.r)
        kan: list[Any] = [rechts, literaal, literaal, *([parameter] if past else [])]
        return toets | {operator: self.r.choice(kan)}

    def _keuze(self, naam: str) -> dict[str, Any]:
        operator = self.r.choice(("is", "is_niet", "een_van"))
        if operator == "een_van":
            return {operator: self.r.sample(KEUZES[naam], 2)}
        return {operator: self.r.choice(KEUZES[naam])}


def maak_regel(naam: str, voorwaarde: dict[str, Any], rest: dict[str, Any] | None = None) -> Beslisregel:
    zinnen = {"ja": "j", "nee": "n", "onbekend": "o"} | (
        {"niet_van_toepassing": "x"} if rest and "toepasselijk" in rest else {}
    )
    return Beslisregel.model_validate({
        "id": naam.replace("_", "-"), "titel": "t", "onderwerp": "voorziening", "van": "2024-01-01",
        "grondslag": GRONDSLAG, "conclusie": naam, "stelling": "s", "voorwaarde": voorwaarde, "zinnen": zinnen,
        **(rest or {})})  # fmt: skip


_VOORAF = tuple(maak_regel(naam, {"feit": "soort", "is": "a"}) for naam in VOORAF)


def _willekeurige_regel(r: Random, naam: str, conclusies: list[str]) -> Beslisregel:
    s = _Schrijver(r, conclusies, r.choice(("peil", "drempel")))
    rest: dict[str, Any] = {}
    if r.random() < 0.4:
        rest["toepasselijk"] = s.voorwaarde(1)
    if r.random() < 0.4:
        rest["tenzij"] = [{"indien": s.voorwaarde(1), "grondslag": GRONDSLAG} for _ in range(r.choice((1, 1, 2, 3)))]
    return maak_regel(naam, s.voorwaarde(r.choice((1, 2, 2, 3))), rest)


def _signaal(r: Random, naam: str, conclusies: list[str]) -> Signaalregel:
    s = _Schrijver(r, conclusies, "peil")
    return Signaalregel.model_validate({
        "id": naam, "titel": "t", "onderwerp": "voorziening", "van": "2024-01-01", "grondslag": GRONDSLAG,
        "signaal": naam, "ernst": "opmerking", "voorwaarde": s.voorwaarde(2), "zin": "z"})  # fmt: skip


def regelset(r: Random) -> Regelset:
    """Return 1 to 4 random rules (and sometimes a signal), each free to use the conclusions of those before it.

    The book also holds the rules behind VOORAF, answered in an earlier stage; the set does not.
    """
    regels: list[Beslisregel | Signaalregel] = []
    conclusies: list[str] = []
    for i in range(r.randint(1, 4)):
        regels.append(_willekeurige_regel(r, f"regel_{i}", conclusies))
        conclusies.append(f"regel_{i}")
    if r.random() < 0.2:
        regels.append(_signaal(r, "signaal-een", conclusies))
    return maak_regelset(regels, {"lezing": r.choice(("ruim", "eng", "strikt"))})


def maak_regelset(regels: list[Beslisregel | Signaalregel], opties: dict[str, str]) -> Regelset:
    """Return a set with exactly these rules, in a book that regels.controle can check."""
    boek = Regelboek([*_VOORAF, *regels], [Plek("proef.yaml", 1)] * (len(_VOORAF) + len(regels)), _FEITEN,
                     {"2024": _CYCLUS}, {"lezing": _LEZING}, Register(regelboek().bronnen))  # fmt: skip
    normen = {
        p.naam: Norm(p, p.waarde, "vastgesteld", ()) for p in _CYCLUS.parameters if isinstance(p.waarde, date | int)
    }
    return Regelset(boek, _PEIL, _PEIL, _CYCLUS, opties, tuple(regels), normen)


def _dag(r: Random) -> date:
    return _PEIL + timedelta(days=r.randint(-3, 3))


def _aantal(r: Random) -> int:
    return r.choice((3 * 10**12, r.randint(0, 5), r.randint(0, 5), r.randint(0, 5)))


def _datum(r: Random) -> tuple[date, date]:
    a, b = sorted((_dag(r), _dag(r)))
    maand = (a.replace(day=1), a.replace(day=calendar.monthrange(a.year, a.month)[1]))
    jaar = (date(a.year, 1, 1), date(a.year, 12, 31))
    return r.choice(((a, a), (a, a), (a, a), (a, b), maand, jaar, ONBEKENDE_DATUM, (date.max, date.max)))


def _getal(r: Random) -> Getalbereik:
    a, b = sorted((_aantal(r), _aantal(r)))
    return r.choice(((a, a), (a, a), (a, a), (a, b), (a, GRENS), ONBEKEND_AANTAL, (-GRENS, b)))


def feiten(r: Random) -> dict[str, Any]:
    """Return what is known of every fact of the vocabulary: exact, within bounds, or nothing."""
    uit: dict[str, Any] = {n: r.choice((None, *ww, *ww)) for n, ww in KEUZES.items()}
    uit |= {n: r.choice((None, "x", "y", "x")) for n in CODES}
    return uit | {n: _datum(r) for n in DATUMS} | {n: _getal(r) for n in GETALLEN}


def antwoorden(r: Random, namen: list[str]) -> dict[str, int]:
    """Return answers of an earlier stage; the conditions of a rule are never `niet van toepassing`."""
    return {n: r.randint(0, 3) for n in namen} | {f"voorwaarden_van {n}": r.randint(0, 2) for n in namen}


def anderen(r: Random, conclusies: list[str]) -> dict[str, list[Ander] | None]:
    """Return other facilities per collection: unknown which, none, or up to three."""

    def een() -> Ander:
        return Ander(feiten(r), antwoorden(r, [*conclusies, *VOORAF]))

    return {
        naam: None if r.random() < 0.15 else [een() for _ in range(r.choice((0, 1, 1, 2, 3)))]
        for naam in ("overbruggers", "gemeentegenoten")
    }
