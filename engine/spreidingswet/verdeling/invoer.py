"""The table of gemeenten: from a file to inhabitants and scores that the key can use, or every fault found."""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Literal

from spreidingswet.basis.fouten import InvoerFout, Melding, verborgen
from spreidingswet.basis.nederlands import opsomming
from spreidingswet.bronnen.cbs import INDELING, indeling
from spreidingswet.dossier.bestand import lees_bytes
from spreidingswet.dossier.waarden import Getal, net
from spreidingswet.verdeling.cellen import Bestand, Cel, Onbruikbaar, Rij
from spreidingswet.verdeling.tabelbestand import lees_rijen

KOLOMMEN: Mapping[str, tuple[str, ...]] = {
    "code": ("code", "gm_code", "gemeentecode"),
    "inwoners": ("inwoners", "aantal_inwoners"),
    "ses_woa": ("ses_woa", "seswoa", "ses_woa_score"),
    "naam": ("gemeente", "naam", "gemeentenaam"),
    "niveau": ("niveau",),
    "jaargang_inwoners": ("jaargang_inwoners",),
    "jaargang_ses_woa": ("jaargang_ses_woa",),
}
"""Columns that mean something, each with the names it can have in a header."""
Soort = Literal["csv", "xlsx", "tabel"]
"""What the table was read from; a program can make one too."""
VERPLICHT = ("code", "inwoners", "ses_woa")
MAX_INWONERS = 2_000_000
MAX_SCORE = 10
"""A score is a small number around zero; ten or more is a decimal mark gone missing."""
MAX_MELDINGEN = 25
MAX_JAARGANG = 100

_TEKENS = {";": "een puntkomma", ",": "een komma", "\t": "een tab", "|": "een rechte streep"}
_ONTBREEKT = {"", ".", "-", "x", "nb", "n.b.", "nvt", "n.v.t.", "na", "n/a", "#n/a"}
"""How tables say that there is no score (CBS writes a full stop)."""
_GEHEEL = re.compile(
    r"-?(?:[0-9]{1,9}|[0-9]{1,3}(?P<teken>[., '\u00a0\u202f])[0-9]{3}(?:(?P=teken)[0-9]{3})*)(?:[.,]0{1,2})?"
)
_DECIMAAL = re.compile(r"[+-]?(?:[0-9]{1,3}(?:[.,][0-9]{1,20})?|[.,][0-9]{1,20})(?:[eE][+-]?[0-9]{1,2})?")
_DUIZENDTAL = re.compile(r"[., '\u00a0\u202f](?=[0-9]{3})")


@dataclass(frozen=True, slots=True)
class Gemeenteregel:
    """What the key needs of a gemeente."""

    code: str
    inwoners: int
    ses_woa: Getal

    @property
    def gewicht(self) -> Fraction:
        """Return (SES-WOA + 1) times the inhabitants: zero or more."""
        return (Fraction(self.ses_woa) + 1) * self.inwoners


@dataclass(frozen=True, slots=True)
class Tabel:
    """The gemeenten of a table in order of code, and the vintage of its figures as far as it is stated."""

    gemeenten: tuple[Gemeenteregel, ...]
    soort: Soort = "tabel"
    werkblad: str | None = None
    andere_bladen: tuple[str, ...] = ()
    genegeerd: tuple[str, ...] = ()
    """Columns that were not read."""
    jaargang_inwoners: str | None = None
    jaargang_ses_woa: str | None = None

    @property
    def volledig(self) -> bool:
        """Return whether every gemeente of the classification is in it."""
        return len(self.gemeenten) == len(indeling().gemeenten)

    @property
    def vingerafdruk(self) -> str:
        """Return the SHA-256 of what the table says, whatever its form or the order of its rows."""
        rijen = [[g.code, g.inwoners, str(Fraction(g.ses_woa))] for g in self.gemeenten]
        inhoud = [rijen, self.jaargang_inwoners, self.jaargang_ses_woa]
        return hashlib.sha256(json.dumps(inhoud, ensure_ascii=False, separators=(",", ":")).encode()).hexdigest()


def lees_tabel(pad: str | Path, *, jaargang: str | None = None, deel: bool = False) -> Tabel:
    """Read a table of gemeenten from a CSV or XLSX file ("-" is standard input).

    jaargang: the vintage of the figures where the table does not say it. deel: the table need not hold every gemeente.
    Raises InvoerFout with the faults found: SW-I01 to I03 (the file), SW-K01 to SW-K15 (the table).
    """
    naam = str(pad)
    inhoud = lees_bytes(naam, "een tabel van gemeenten, CSV of xlsx")
    return ontleed_tabel(inhoud, "(invoer)" if naam == "-" else naam, jaargang=jaargang, deel=deel)


def ontleed_tabel(inhoud: bytes, naam: str, *, jaargang: str | None = None, deel: bool = False) -> Tabel:
    """Read a table from the bytes of a file; see lees_tabel."""
    if jaargang is not None and (wat := _jaargangfout(jaargang)):
        raise InvoerFout(Melding("SW-K15", wat, plaats="--peildatum-cijfers", verwacht=_JAARGANG))
    lezer = _Lezer(lees_rijen(inhoud, naam))
    tabel = lezer.lees(deel)
    return replace(
        tabel,
        jaargang_inwoners=tabel.jaargang_inwoners or jaargang,
        jaargang_ses_woa=tabel.jaargang_ses_woa or jaargang,
    )


_JAARGANG = f"een korte aanduiding (ten hoogste {MAX_JAARGANG} tekens), zoals: CBS, 1 januari 2023"


def _jaargangfout(tekst: str) -> str | None:
    if not tekst.strip() or len(tekst) > MAX_JAARGANG:
        return "de jaargang van de cijfers is leeg of te lang"
    if tekst.lstrip()[0] in "=+-@" or any(verborgen(t) for t in tekst):
        return "de jaargang van de cijfers begint met een teken van een formule, of heeft een onzichtbaar teken"
    return None


@dataclass(slots=True)
class _Lezer:
    """Reads one table and gathers what is wrong with it."""

    bestand: Bestand
    kolom: dict[str, int] = field(default_factory=dict)
    fouten: list[Melding] = field(default_factory=list)

    def lees(self, deel: bool) -> Tabel:
        genegeerd = self._kop()
        gemeenten: dict[str, Gemeenteregel] = {}
        gezien: dict[str, int] = {}
        jaargangen: dict[str, dict[str, int]] = {"jaargang_inwoners": {}, "jaargang_ses_woa": {}}
        for rij in self._gegevens():
            gelezen = self._rij(rij, gezien)
            for soort, waarden in jaargangen.items():
                if (tekst := self._tekst(rij, soort)) is not None:
                    waarden.setdefault(tekst, rij.nummer)
            if gelezen is not None:
                gemeenten[gelezen.code] = gelezen
        if not gezien and not self.fouten:
            self._fout("SW-K01", "de tabel heeft een kop, maar geen rijen", "", "een rij per gemeente")
        jaren = {soort: self._jaargang(soort, waarden) for soort, waarden in jaargangen.items()}
        self._volledig(gezien, deel)
        if gemeenten and not self.fouten and not any(g.gewicht for g in gemeenten.values()):
            self._fout("SW-K15", "alle gewichten zijn nul: er is niets om naar te verdelen", "",
                       "ten minste een gemeente met een score boven −1")  # fmt: skip
        self._klaar()
        return Tabel(
            tuple(gemeenten[c] for c in sorted(gemeenten)), self.bestand.soort, self.bestand.werkblad,
            self.bestand.andere_bladen, genegeerd, jaren["jaargang_inwoners"], jaren["jaargang_ses_woa"],
        )  # fmt: skip

    def _fout(self, code: str, tekst: str, plaats: str, verwacht: str = "", doe: str = "") -> None:
        self.fouten.append(Melding(code, tekst, self.bestand.naam, plaats, verwacht, doe))

    def _klaar(self) -> None:
        if self.fouten:
            getoond, rest = self.fouten[:MAX_MELDINGEN], len(self.fouten) - MAX_MELDINGEN
            if rest > 0:
                laatste = self.fouten[-1]
                getoond.append(Melding(laatste.code, f"en nog {rest} fouten, die hier niet staan", laatste.bestand))
            raise InvoerFout(getoond)

    # -- header and rows ------------------------------------------------------------------------------------------

    def _kop(self) -> tuple[str, ...]:
        """Find the columns; return the names of those that are not read."""
        kop = self.bestand.rijen[0]
        soort_van = {naam: soort for soort, namen in KOLOMMEN.items() for naam in namen}
        genegeerd: list[str] = []
        for k, cel in enumerate(kop.cellen):
            kaal = cel.strip() if isinstance(cel, str) else ""
            soort = soort_van.get(re.sub(r"[\s\-]+", "_", kaal.casefold()))
            if soort is None:
                genegeerd += [kaal] if kaal else []
            elif soort in self.kolom:
                waar = self.bestand.plaats(kop.nummer, k)
                self._fout("SW-K06", f"er zijn twee kolommen met {_KOLOMNAAM[soort]}", waar, "een kolom",
                           "verwijder of hernoem een van de twee")  # fmt: skip
            else:
                self.kolom[soort] = k
        if mist := [s for s in VERPLICHT if s not in self.kolom]:
            self._kolom_mist(mist, kop)
        elif self.bestand.scheidingsteken not in (";", ",", None):
            self._verkeerd_teken(kop)
        self._klaar()
        return tuple(genegeerd)

    def _kolom_mist(self, mist: Sequence[str], kop: Rij) -> None:
        gelezen = [str(c).strip() for c in kop.cellen if str(c).strip()]
        namen = opsomming([f"'{s}'" for s in mist])
        tekst = f"de kop mist {'de kolom' if len(mist) == 1 else 'de kolommen'} {namen}"
        gevonden = opsomming([f"'{n[:40]}'" for n in gelezen[:10]]) or "niets"
        doe = "controleer de kop en het scheidingsteken (; of ,)"
        self._fout("SW-K05", f"{tekst} (gevonden: {gevonden})", self.bestand.plaats(kop.nummer),
                   "een kop met code, inwoners en ses_woa", doe)  # fmt: skip

    def _verkeerd_teken(self, kop: Rij) -> None:
        teken = self.bestand.scheidingsteken or ""
        tekst = f"de velden zijn gescheiden door {_TEKENS.get(teken, repr(teken))}"
        self._fout("SW-K05", tekst, self.bestand.plaats(kop.nummer), "een puntkomma of een komma tussen de velden",
                   "sla het bestand op als CSV met puntkomma's")  # fmt: skip

    def _gegevens(self) -> Iterator[Rij]:
        breedte = len(self.bestand.rijen[0].cellen)
        for rij in self.bestand.rijen[1:]:
            if (self._tekst(rij, "niveau") or "gemeente").casefold() != "gemeente":
                continue  # the totals that our own output adds
            if self.bestand.soort == "csv" and len(rij.cellen) != breedte:
                doe = "zet een getal met een komma tussen aanhalingstekens, of gebruik puntkomma's"
                self._fout("SW-K07", f"de rij heeft {len(rij.cellen)} velden en de kop {breedte}",
                           self.bestand.plaats(rij.nummer), f"{breedte} velden",
                           doe if self.bestand.scheidingsteken == "," else "")  # fmt: skip
                continue
            yield rij

    def _cel(self, rij: Rij, soort: str) -> Cel:
        k = self.kolom.get(soort)
        cel = "" if k is None or k >= len(rij.cellen) else rij.cellen[k]
        return cel.strip() if isinstance(cel, str) else cel

    def _tekst(self, rij: Rij, soort: str) -> str | None:
        """Return what stands in a column of text; a number as it is written."""
        cel = self._cel(rij, soort)
        if isinstance(cel, Onbruikbaar):
            return None
        return (cel if isinstance(cel, str) else f"{cel.normalize():f}") or None

    def _rij(self, rij: Rij, gezien: dict[str, int]) -> Gemeenteregel | None:
        voor = len(self.fouten)
        code = self._code(rij, gezien)
        inwoners, score = self._inwoners(rij), self._score(rij)
        if len(self.fouten) > voor or code is None or inwoners is None or score is None:
            return None
        return Gemeenteregel(code, inwoners, score)

    # -- one cell ---------------------------------------------------------------------------------------------------

    def _meld(self, rij: Rij, soort: str, code: str, tekst: str, verwacht: str, doe: str = "") -> None:
        self._fout(code, tekst, self.bestand.plaats(rij.nummer, self.kolom[soort]), verwacht, doe)

    def _code(self, rij: Rij, gezien: dict[str, int]) -> str | None:
        tekst = (self._tekst(rij, "code") or "").upper()
        if tekst not in indeling().gemeenten:
            wat = f"{_toon(self._cel(rij, 'code'))} is geen gemeente" if tekst else "er is geen gemeentecode"
            self._meld(rij, "code", "SW-K08", wat, f"een CBS-code uit de indeling van {INDELING}, zoals GM0344")
            return None
        if tekst in gezien:
            naam = f"{indeling().naam(tekst)} ({tekst})"
            self._meld(rij, "code", "SW-K09", f"{naam} staat er twee keer, eerder in rij {gezien[tekst]}",
                       "elke gemeente een keer", "verwijder een van de twee rijen")  # fmt: skip
            return None
        gezien[tekst] = rij.nummer
        return tekst

    def _inwoners(self, rij: Rij) -> int | None:
        cel = self._cel(rij, "inwoners")
        getal: Decimal | None = cel if isinstance(cel, Decimal) else None
        if isinstance(cel, str) and _GEHEEL.fullmatch(kaal := cel.replace("−", "-")):
            getal = Decimal(_DUIZENDTAL.sub("", kaal).replace(",", "."))
        if getal is None or getal != int(getal) or not 1 <= getal <= MAX_INWONERS:
            wat = "het aantal inwoners ontbreekt" if cel == "" else f"{_toon(cel)} is geen aantal inwoners"
            self._meld(rij, "inwoners", "SW-K10", wat, f"een geheel getal van 1 tot en met {MAX_INWONERS}")
            return None
        return int(getal)

    def _score(self, rij: Rij) -> Getal | None:
        cel = self._cel(rij, "ses_woa")
        if isinstance(cel, str) and cel.casefold() in _ONTBREEKT:
            self._meld(rij, "ses_woa", "SW-K11", "de SES-WOA-score ontbreekt",
                       "de score van het CBS; geen bepaling zegt wat anders geldt", "vul de score in")  # fmt: skip
            return None
        getal: Decimal | None = cel if isinstance(cel, Decimal) else None
        if isinstance(cel, str) and _DECIMAAL.fullmatch(kaal := cel.replace("−", "-")):
            getal = Decimal(kaal.replace(",", "."))
        if getal is None or abs(getal) >= MAX_SCORE or getal.adjusted() < -20:
            self._meld(rij, "ses_woa", "SW-K12", f"{_toon(cel)} is geen SES-WOA-score",
                       "een decimaal getal rond nul, zoals 0,123 of -0.123")  # fmt: skip
            return None
        if getal < -1:
            self._meld(rij, "ses_woa", "SW-K13", f"een score van {_toon(cel)} geeft een negatief gewicht",
                       "een score van −1 of hoger")  # fmt: skip
            return None
        return net(Fraction(getal))

    # -- the table as a whole -------------------------------------------------------------------------------------

    def _jaargang(self, soort: str, waarden: Mapping[str, int]) -> str | None:
        if soort in self.kolom and len(waarden) > 1:
            genoemd = opsomming([f"'{w[:40]}'" for w in list(waarden)[:5]])
            self._fout("SW-K15", f"meer dan een jaargang in een kolom: {genoemd}",
                       self.bestand.plaats(list(waarden.values())[1], self.kolom[soort]),
                       "cijfers van een jaargang: de meest recente")  # fmt: skip
        for tekst, nummer in waarden.items():
            if wat := _jaargangfout(tekst):
                self._fout("SW-K15", wat, self.bestand.plaats(nummer, self.kolom[soort]), _JAARGANG)
        return next(iter(waarden), None)

    def _volledig(self, gezien: Iterable[str], deel: bool) -> None:
        alle = indeling().gemeenten
        mist = sorted(set(alle) - set(gezien))
        if not mist or deel or not gezien or any(f.code == "SW-K07" for f in self.fouten):
            return  # of a row that could not be parted, the gemeente is not missing
        namen = [f"{alle[c]} ({c})" for c in mist[:10]]
        rest = f" en nog {len(mist) - 10}" if len(mist) > 10 else ""
        self._fout("SW-K14", f"{len(mist)} van de {len(alle)} gemeenten ontbreken: {', '.join(namen)}{rest}", "",
                   "alle gemeenten: de totale wegingsfactor is die van alle gemeenten",
                   "vul de tabel aan, of zeg met --deel dat zij een deel is")  # fmt: skip


_KOLOMNAAM = {
    "code": "de code", "inwoners": "het aantal inwoners", "ses_woa": "de score", "naam": "de naam",
    "niveau": "het niveau", "jaargang_inwoners": "de jaargang van de inwoners",
    "jaargang_ses_woa": "de jaargang van de score",
}  # fmt: skip


def _toon(cel: Cel) -> str:
    """Show what stood in a cell, briefly."""
    if isinstance(cel, Onbruikbaar):
        return cel.tekst
    tekst = cel if isinstance(cel, str) else f"{cel:f}" if cel.adjusted() < 30 else f"{cel}"
    return f"'{tekst[:40]}{'...' if len(tekst) > 40 else ''}'"
