"""A computation as one line that can be followed by hand: every input and intermediate value with its name."""

from __future__ import annotations

from collections.abc import Callable

from spreidingswet.basis.nederlands import MAANDEN, opsomming
from spreidingswet.motivering.opstellen.stof import waarde_van
from spreidingswet.rapport.boom import stapnaam
from spreidingswet.toetsing.uitkomst import Rekenstap

_TEKEN = {"optellen": " + ", "aftrekken": " − ", "vermenigvuldigen": " × ", "delen": " ÷ "}
_KIES = {"kleinste_van": "het kleinste van", "grootste_van": "het grootste van", "vroegste_van": "de vroegste van",
         "laatste_van": "de laatste van"}  # fmt: skip
_WIJZE = {"rekenkundig": "rekenkundig afgerond", "naar_boven": "naar boven afgerond",
          "naar_beneden": "naar beneden afgerond"}  # fmt: skip


def uitdrukking(s: Rekenstap, naam: Callable[[str], str]) -> str:
    """Write a computation: het grootste van 0 en (opgave regulier 900 − regulier meetellend 870 = 30).

    naam: the name that goes with a code or id of a member of a sum.
    """
    s = _kern(s)
    delen = [_binnen(d, naam) for d in s.delen]
    if s.bewerking in _TEKEN:
        return _TEKEN[s.bewerking].join(delen)
    if s.bewerking in _KIES:
        return f"{_KIES[s.bewerking]} {opsomming(delen)}"
    match s.bewerking:
        case "getal":
            return waarde_van(s)
        case "feit" | "grootheid" | "parameter" | "dag":
            return f"{s.naam.rpartition('.')[2].replace('_', ' ')} {waarde_van(s)}".strip()
        case "lid":
            return f"{naam(s.naam)} {waarde_van(s)}"
        case "som":
            if not delen:
                return "0 (er is er geen)" if s.hoogstens is not None else "niet bekend (er is er geen genoemd)"
            return " + ".join(delen) + (" en wat niet bekend is" if s.hoogstens is None else "")
        case "nader_bepaald":
            return f"{delen[0]}, nader bepaald door {delen[1]}"
        case "wanneer":
            return opsomming(delen, "of")
        case "afronden":
            return f"{delen[0]}, {_WIJZE.get(s.naam, s.naam.replace('_', ' '))}"
        case "aandeel":
            if len(delen) == 1:
                return f"geen deel van {delen[0]}: {s.naam.replace('_', ' ')}"
            # The rest are the weights, and the exact shares where these are known.
            hoe = f"afgerond met {s.naam.replace('_', ' ')}" if s.naam == "grootste_resten" else s.naam
            return f"deel van {delen[0]}, naar rato van {opsomming(delen[1:])}, {hoe.replace('_', ' ')}"
        case "maanden_na" | "dagen_na":
            eenheid = {"maanden_na": ("maand", "maanden"), "dagen_na": ("dag", "dagen")}[s.bewerking]
            hoeveel = f"{s.naam.replace('-', '−')} {eenheid[s.naam not in ('1', '-1')]}"
            return f"{delen[0]}, {hoeveel} erbij"
        case "dag_in_jaar":
            return _dag_in_jaar(s, delen[0])
        case "verlengd":
            begin = f" (begonnen na: {delen[1]})" if len(delen) > 1 else ""
            return f"{delen[0]}, zo nodig verlengd volgens de Algemene termijnenwet{begin}"
        case _:
            return " ".join([stapnaam(s), *([f"van {opsomming(delen)}"] if delen else [])])


def _kern(s: Rekenstap) -> Rekenstap:
    """Return what a step comes down to: a choice of one, or a bound that nobody stated, adds nothing."""
    while s.bewerking in ("wanneer", "nader_bepaald"):
        # The second narrows the first where it is stated; where it is not, it says nothing.
        onbepaald = s.bewerking == "nader_bepaald" and s.delen[1].waarde in (0, None) and s.delen[1].hoogstens is None
        if len(s.delen) != 1 and not onbepaald:
            break
        s = s.delen[0]
    return s


def _binnen(s: Rekenstap, naam: Callable[[str], str]) -> str:
    """Write a part of a computation, between brackets and with its own value where it was computed itself."""
    s = _kern(s)
    tekst = uitdrukking(s, naam)
    if not s.delen or (s.bewerking == "som" and len(s.delen) == 1 and s.hoogstens is not None):
        return tekst
    return f"({tekst} = {waarde_van(s)})"


def _dag_in_jaar(s: Rekenstap, vanaf: str) -> str:
    """Write a fixed day of a year: 1 februari, 2 jaar na het jaar van begin cyclusjaar 1 januari 2024."""
    maand, dag = map(int, s.naam.split("-"))
    vast = f"{dag} {MAANDEN[maand - 1]}"
    jaren = [str(x)[:4] for x in (s.waarde, s.delen[0].waarde)]
    if not all(j.isdecimal() for j in jaren):
        return f"{vast} in een jaar na {vanaf}"
    later = int(jaren[0]) - int(jaren[1])
    return f"{vast}, {later} jaar na het jaar van {vanaf}" if later else f"{vast} in het jaar van {vanaf}"
