"""durable-rules in a cage: one session at a time, literal tests only, actions that only record, an agenda in Python.

The only module that imports `durable`. What is refused here and why: docs/keuzes/0003-durable-rules.md (D1-D18).
"""

from __future__ import annotations

import weakref
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, TypeAlias

from spreidingswet.basis.fouten import LezingFout, Melding

try:
    import durable_rules_engine as _kern
    from durable.engine import Host, MessageNotHandledException

    REDEN_AFWEZIG: str | None = None
except Exception as _fout:  # not installed, or built without the flag that Python 3.13 and later need
    _kern = None
    REDEN_AFWEZIG = f"{type(_fout).__name__}: {_fout}".splitlines()[0]

    class Host:  # type: ignore[no-redef]
        """Stands in where durable-rules is absent; never made."""

    class MessageNotHandledException(Exception):  # type: ignore[no-redef]
        """Stands in where durable-rules is absent."""


Literaal: TypeAlias = bool | int | str

OPERATOREN: Final[dict[str, str | None]] = {
    "==": None,
    "!=": "$neq",
    "<": "$lt",
    "<=": "$lte",
    ">": "$gt",
    ">=": "$gte",
}
MAX_ANTECEDENTEN: Final = 15
"""Findings in one rule (engine: 16, error 304)."""
MAX_KNOPEN: Final = 60
"""Different tests on one finding (engine: more than 64 true ones, error 303)."""
MAX_DELEN: Final = 200
"""Rules that share one identical test (engine: 256, crash)."""
MAX_NAMEN: Final = 500
"""Names of findings in one ruleset (engine: 512, error 106 or a hang)."""
MAX_PRODUCTIES: Final = 4_000
"""Productions in one ruleset (engine: 4,096, error 106)."""
MAX_TEKST: Final = 200
MAX_INT: Final = 2**53
_SESSIE: Final = "z"  # one live session per Host, always under this name: a hash collision of names cannot occur


class MotorFout(LezingFout):
    """A ruleset or finding outside the safe subset, or the engine misbehaved."""

    def __init__(self, tekst: str) -> None:
        super().__init__(
            Melding("SW-L02", f"tweede lezing (durable-rules): {tekst}", doe="meld dit als fout in het programma")
        )


@dataclass(frozen=True, slots=True)
class Toets:
    """<finding> <operator> <literal>."""

    naam: str
    op: str
    waarde: Literaal


@dataclass(frozen=True, slots=True)
class Productie:
    """If all tests hold, conclude a finding."""

    id: str
    als: tuple[Toets, ...]
    dan: tuple[str, Literaal]


class _StilleHost(Host):  # type: ignore[misc]
    def _run(self) -> None:
        """Start no timer threads: they fire actions elsewhere and free memory in use (D8)."""


def _keur(waarde: object) -> Literaal:
    if isinstance(waarde, bool):
        return waarde
    if isinstance(waarde, int):
        if abs(waarde) >= MAX_INT:
            raise MotorFout(f"het getal {waarde} is te groot")
        return waarde
    if isinstance(waarde, str):
        if not 0 < len(waarde) <= MAX_TEKST or not waarde.isprintable():
            raise MotorFout(f"tekst moet 1 tot {MAX_TEKST} afdrukbare tekens hebben")
        return waarde
    raise MotorFout(f"type niet toegestaan: {type(waarde).__name__}")  # no None, float, Decimal, date, list, dict


class Motor:
    """A set of productions, ready to chain forward. One thread at a time; `sluit` frees the engine's memory.

    Raises MotorFout if a production is outside the subset, or if a limit is reached.
    """

    def __init__(self, producties: Iterable[Productie]) -> None:
        if REDEN_AFWEZIG is not None:
            raise MotorFout(f"niet beschikbaar ({REDEN_AFWEZIG})")
        self.producties: dict[str, Productie] = {}
        self._soort: dict[str, type] = {}
        self._getoetst: set[str] = set()
        self._vuur: list[str] = []
        definitie = self._compileer(producties)
        # The first no-op action primes the one session slot: delete_state frees an uninitialised pointer if a slot
        # never ran an action (D9).
        definitie["$begin"] = {"all": [{"a0": {"naam": "$begin"}}], "run": lambda _c: None}
        self._host = _StilleHost()
        try:
            self._host.register_rulesets({"wet": definitie})
            self._host.assert_fact("wet", {"sid": _SESSIE, "id": "feit-0", "naam": "$begin"})
            self._host.delete_state("wet", _SESSIE)
        except Exception as fout:
            raise MotorFout(f"de motor weigerde de regels ({fout})") from fout
        # A Host has no close; without this every Motor leaks about 0.3 MB.
        self.sluit = weakref.finalize(self, _kern.delete_ruleset, self._host.get_ruleset("wet")._handle)

    def _compileer(self, producties: Iterable[Productie]) -> dict[str, Any]:
        knopen: dict[str, set[tuple[tuple[str, Literaal], ...]]] = {}
        delers: dict[tuple[str, tuple[tuple[str, Literaal], ...]], int] = {}
        definitie: dict[str, Any] = {}
        for p in producties:
            if p.id in self.producties:
                raise MotorFout(f"{p.id}: dubbele naam")
            if not p.als:
                raise MotorFout(f"{p.id}: geen voorwaarde")
            self.producties[p.id] = p
            per_naam: dict[str, list[tuple[str, Literaal]]] = {}
            for naam in (p.dan[0], *(t.naam for t in p.als)):
                _keur(naam)
            for t in p.als:  # tests on one finding share one antecedent: two antecedents never match one fact
                per_naam.setdefault(t.naam, []).append((t.op, self._keur_toets(p, t)))
            if len(per_naam) > MAX_ANTECEDENTEN:
                raise MotorFout(f"{p.id}: hoogstens {MAX_ANTECEDENTEN} bevindingen per regel")
            alle = []
            for i, (naam, toetsen) in enumerate(per_naam.items()):
                delen = [
                    {"waarde": w} if OPERATOREN[op] is None else {OPERATOREN[op]: {"waarde": w}} for op, w in toetsen
                ]
                alle.append({f"a{i}": {"$and": [{"naam": naam}, *delen]}})
                for n in range(1, len(toetsen) + 1):
                    knopen.setdefault(naam, set()).add(tuple(toetsen[:n]))
                sleutel = (naam, tuple(toetsen))
                delers[sleutel] = delers.get(sleutel, 0) + 1
            self._typ(p.dan[0], _keur(p.dan[1]))
            definitie[p.id] = {"all": alle, "run": self._actie(p.id)}
        if len(self.producties) > MAX_PRODUCTIES:
            raise MotorFout("te veel regels in een regelset")
        if any(len(k) > MAX_KNOPEN for k in knopen.values()):
            raise MotorFout("te veel verschillende toetsen op een bevinding")
        if any(n > MAX_DELEN for n in delers.values()):
            raise MotorFout("te veel regels delen een toets")
        if len(knopen) > MAX_NAMEN:
            raise MotorFout("te veel namen van bevindingen in een regelset")
        return definitie

    def _keur_toets(self, p: Productie, t: Toets) -> Literaal:
        w = _keur(t.waarde)
        self._typ(t.naam, w)
        if t.op not in OPERATOREN or (isinstance(w, bool) and t.op not in ("==", "!=")):
            raise MotorFout(f"{p.id}: vergelijking {t.op!r} niet toegestaan")
        if isinstance(w, str) and t.op not in ("==", "!=") and len(w) != len("2025-07-01"):
            raise MotorFout(f"{p.id}: alleen ISO-datums zijn geordend")  # text order is wrong beyond fixed width
        self._getoetst.add(t.naam)
        return w

    def _typ(self, naam: str, w: Literaal) -> None:
        if self._soort.setdefault(naam, type(w)) is not type(w):
            raise MotorFout(f"{naam}: twee types")  # the engine finds True, 1 and "1" equal

    def _actie(self, productie: str) -> Any:
        vuur = self._vuur

        def actie(_c: object) -> None:  # exactly one parameter, only records, cannot raise (D2, D3, D16, D17)
            vuur.append(productie)

        return actie

    def keten(self, bevindingen: Mapping[str, Literaal]) -> dict[str, Literaal]:
        """Chain forward from findings to all that follows; returns both together.

        Raises MotorFout on a finding outside the subset, on two different conclusions for one finding, and whenever
        the engine fired anything else than what its productions say.
        """
        if not self.sluit.alive:
            raise MotorFout("gesloten")  # the engine may have given its handle to another Motor
        bekend: dict[str, Literaal] = {}
        agenda: list[tuple[str, Literaal]] = sorted((str(_keur(n)), _keur(w)) for n, w in bevindingen.items())
        gevuurd: set[str] = set()
        self._vuur.clear()
        levend = False
        try:
            for naam, w in agenda:  # grows while we walk it
                if naam in bekend:
                    if bekend[naam] != w:
                        raise MotorFout(f"tegenspraak over {naam}: {bekend[naam]!r} en {w!r}")
                    continue
                if naam in self._soort:
                    self._typ(naam, w)
                bekend[naam] = w
                if naam not in self._getoetst:
                    continue  # the engine would raise: no rule reads it
                levend = True
                feit = {"sid": _SESSIE, "id": f"feit-{len(bekend)}", "naam": naam, "waarde": w}
                try:
                    self._host.assert_fact("wet", feit)
                except MessageNotHandledException:
                    continue  # no test on this name holds
                except Exception as fout:
                    raise MotorFout(f"de motor weigerde een bevinding ({fout})") from fout
                for productie in self._vuur:
                    if productie in gevuurd:
                        raise MotorFout(f"{productie} vuurde twee keer")
                    gevuurd.add(productie)
                    agenda.append(self.producties[productie].dan)
                self._vuur.clear()
            if levend and "exception" in (self._host.get_state("wet", _SESSIE) or {}):
                raise MotorFout("een actie brak af")
        finally:
            if levend:
                self._ruim_op()
        self._controle(bekend, gevuurd)
        return bekend

    def _ruim_op(self) -> None:
        try:
            self._host.delete_state("wet", _SESSIE)
        except Exception as fout:
            if "309" not in str(fout):  # 309: no fact was stored, so there is no session
                raise MotorFout(f"de motor ruimde niet op ({fout})") from fout

    def _controle(self, bekend: Mapping[str, Literaal], gevuurd: set[str]) -> None:
        """Hold what fired against what the productions say, in plain Python."""
        verwacht = {p.id for p in self.producties.values() if all(_geldt(t, bekend) for t in p.als)}
        if verwacht != gevuurd:
            raise MotorFout(f"vuurde anders dan de regels zeggen: {sorted(verwacht ^ gevuurd)}")


def _geldt(t: Toets, bekend: Mapping[str, Literaal]) -> bool:
    if t.naam not in bekend:
        return False
    a: Any = bekend[t.naam]
    b: Any = t.waarde
    match t.op:
        case "==":
            return bool(a == b)
        case "!=":
            return bool(a != b)
        case "<":
            return bool(a < b)
        case "<=":
            return bool(a <= b)
        case ">":
            return bool(a > b)
    return bool(a >= b)
