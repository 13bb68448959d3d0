"""Every sentence that a scenario can use, and which one a step is."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any, Literal, TypeVar

from spreidingswet.basis.fouten import InvoerFout, Melding
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.scenario.fouten import onbruikbaar
from spreidingswet.scenario.sjabloon import Sjabloon, maak

Soort = Literal["gegeven", "als", "dan"]
WOORD: dict[Soort, str] = {"gegeven": "Gegeven", "als": "Als", "dan": "Dan"}
Tabel = Sequence[Sequence[str]]
F = TypeVar("F", bound=Callable[..., None])


@dataclass(frozen=True, eq=False, slots=True)
class Zin:
    """One sentence: its form, examples, the columns of the table below it if it has one, and what it does."""

    soort: Soort
    sjabloon: Sjabloon
    voorbeelden: tuple[str, ...]
    groep: str
    kolommen: tuple[str, ...]
    functie: Callable[..., None]

    def doe(self, zaak: Any, gaten: dict[str, Any], tabel: Tabel | None) -> None:
        """Do what the sentence says.

        Raises Mislukt, or InvoerFout if its table (SW-S26), something it names (SW-S25, SW-S27) or its place among the
        other sentences (SW-S29) is not right.
        """
        try:
            self._doe(zaak, gaten, tabel)
        except (LookupError, TypeError, ValueError) as fout:
            raise onbruikbaar(
                "SW-S29",
                f"deze zin past hier niet ({type(fout).__name__})",
                f"een zin als: {self.voorbeelden[0]}",
                "kijk of de zinnen ervoor noemen waar deze zin over gaat",
            ) from fout

    def _doe(self, zaak: Any, gaten: dict[str, Any], tabel: Tabel | None) -> None:
        if not self.kolommen:
            if tabel is not None:
                raise onbruikbaar("SW-S26", "onder deze zin hoort geen tabel", doe="haal de tabel weg")
            self.functie(zaak, **gaten)
            return
        verwacht = "een tabel met de kolommen " + opsomming([f'"{k}"' for k in self.kolommen])
        if not tabel:
            raise onbruikbaar("SW-S26", "onder deze zin hoort een tabel", verwacht)
        if tuple(tabel[0]) != self.kolommen:
            kop = opsomming([f'"{k}"' for k in tabel[0]])
            raise onbruikbaar("SW-S26", f"de tabel onder deze zin heeft de kolommen {kop}", verwacht)
        self.functie(zaak, tabel=tabel[1:], **gaten)


@dataclass(slots=True)
class Groep:
    """Sentences about one topic; a module of steps makes one and registers its functions with it."""

    titel: str
    zinnen: list[Zin] = field(default_factory=list)

    def _bij(
        self, soort: Soort, vorm: str, voorbeelden: tuple[str, ...], kolommen: tuple[str, ...]
    ) -> Callable[[F], F]:
        def decoreer(functie: F) -> F:
            self.zinnen.append(Zin(soort, maak(vorm), voorbeelden, self.titel, kolommen, functie))
            return functie

        return decoreer

    def gegeven(self, vorm: str, *voorbeelden: str, kolommen: tuple[str, ...] = ()) -> Callable[[F], F]:
        """Register a sentence that says what is so; examples are tested."""
        return self._bij("gegeven", vorm, voorbeelden, kolommen)

    def als(self, vorm: str, *voorbeelden: str) -> Callable[[F], F]:
        """Register a sentence that says what is done."""
        return self._bij("als", vorm, voorbeelden or (vorm,), ())

    def dan(self, vorm: str, *voorbeelden: str) -> Callable[[F], F]:
        """Register a sentence that says what is expected."""
        return self._bij("dan", vorm, voorbeelden, ())


@dataclass(frozen=True, eq=False)
class Zinnenboek:
    """All sentences together."""

    zinnen: tuple[Zin, ...]

    def herken(self, soort: Soort, tekst: str) -> tuple[Zin, dict[str, Any]]:
        """Return the sentence that a step is, with what stands in its gaps.

        Raises InvoerFout: SW-S20 (unknown, with the nearest), SW-S21 (it belongs behind another word), or what is wrong
        with a gap (SW-S22 day, SW-S23 number, SW-S24 gemeente or province).
        """
        eerste: InvoerFout | None = None
        for zin, gevonden in self._passend(soort, tekst, ruim=False):
            try:
                return zin, _lees(zin, gevonden)
            except InvoerFout as fout:
                eerste = eerste or fout
        if eerste is not None:
            raise eerste
        for ander in WOORD:
            if ander != soort and any(self._passend(ander, tekst, ruim=False)):
                raise onbruikbaar(
                    "SW-S21", f"deze zin hoort niet achter {WOORD[soort]}: {tekst!r}", f"{WOORD[ander]} {tekst}"
                )
        for zin, gevonden in sorted(self._passend(soort, tekst, ruim=True), key=lambda p: -p[0].sjabloon.vast):
            try:
                _lees(zin, gevonden)
            except InvoerFout as fout:
                raise InvoerFout(
                    Melding(m.code, m.tekst, verwacht=m.verwacht, doe=m.doe or f"de zin is: {zin.sjabloon.leesbaar}")
                    for m in fout.meldingen
                ) from None
        lijkt = self.dichtstbij(soort, tekst)
        raise onbruikbaar(
            "SW-S20",
            f"deze zin is niet bekend: {WOORD[soort]} {tekst}",
            "bijvoorbeeld: " + " / ".join(z.voorbeelden[0] for z in lijkt) if lijkt else "",
            "bekijk alle zinnen: spreidingswet scenario zinnen",
        )

    def _passend(self, soort: Soort, tekst: str, *, ruim: bool) -> Iterable[tuple[Zin, re.Match[str]]]:
        for zin in self._per_soort[soort]:
            patroon = zin.sjabloon.ruim if ruim else zin.sjabloon.precies
            if m := patroon.fullmatch(tekst):
                yield zin, m

    @cached_property
    def _per_soort(self) -> dict[Soort, list[Zin]]:
        return {s: [z for z in self.zinnen if z.soort == s] for s in WOORD}

    def dichtstbij(self, soort: Soort, tekst: str, aantal: int = 3) -> list[Zin]:
        """Return the sentences most like a text, nearest first; what stands in gaps counts little."""
        kaal = _kaal(tekst)
        beste: list[tuple[float, int, Zin]] = []
        for nr, zin in enumerate(self._per_soort[soort]):
            mate = max(SequenceMatcher(None, kaal, _kaal(v)).ratio() for v in zin.voorbeelden)
            beste.append((-mate, nr, zin))
        return [zin for mate, _, zin in sorted(beste, key=lambda b: b[:2])[:aantal] if mate < -0.3]


def _kaal(tekst: str) -> str:
    tekst = re.sub(r'"[^"]*"', '"…"', tekst.casefold())
    return re.sub(r"\d[\d.,]*", "9", tekst)


def _lees(zin: Zin, gevonden: re.Match[str]) -> dict[str, Any]:
    return {
        naam: None if (tekst := gevonden[naam]) is None else gat.lees(tekst) for naam, gat in zin.sjabloon.gaten.items()
    }
