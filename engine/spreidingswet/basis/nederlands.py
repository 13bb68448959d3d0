"""How Dutch writes dates, numbers and ordinals. No wording of rules: that stands in the rules themselves."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from fractions import Fraction

from spreidingswet.basis.datums import ONBEPAALDE_TIJD, lees_datum

MAANDEN = (
    "januari", "februari", "maart", "april", "mei", "juni",
    "juli", "augustus", "september", "oktober", "november", "december",
)  # fmt: skip
RANGTELWOORDEN = (
    "nulde", "eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende",
    "elfde", "twaalfde",
)  # fmt: skip


def datum(dag: date) -> str:
    """Write a day as Dutch does: 1 juli 2025."""
    return f"{dag.day} {MAANDEN[dag.month - 1]} {dag.year}"


def datum_uit_tekst(tekst: str) -> str:
    """Write an ISO date, a reduced date or "onbepaalde tijd" in words.

    >>> datum_uit_tekst("2025-05")
    'een dag in mei 2025'
    """
    if tekst == ONBEPAALDE_TIJD:
        return tekst
    periode = lees_datum(tekst)
    if periode.exact:
        return datum(periode.eerste)
    if len(tekst) == len("2025-05"):
        return f"een dag in {MAANDEN[periode.eerste.month - 1]} {periode.eerste.year}"
    return f"een dag in {periode.eerste.year}"


def getal(waarde: int) -> str:
    """Write an integer with points between thousands: 1.841, and a real minus sign."""
    return f"{waarde:,}".replace(",", ".").replace("-", "−")


def getal_of_breuk(waarde: int | Fraction, decimalen: int = 6) -> str:
    """Write an exact number: 6.155,25; what does not end within so many decimals is rounded and says "ongeveer"."""
    if isinstance(waarde, int) or waarde.denominator == 1:
        return getal(int(waarde))
    schaal = 10**decimalen
    afgerond = round(waarde * schaal)
    heel, rest = divmod(abs(afgerond), schaal)
    staart = f"{rest:0{decimalen}d}".rstrip("0") or "0"
    ongeveer = "" if Fraction(afgerond, schaal) == waarde else "ongeveer "
    return f"{ongeveer}{'−' if waarde < 0 else ''}{getal(heel)},{staart}"


def euro(waarde: int | Fraction) -> str:
    """Write an amount of money, in whole cents: € 2.000,00."""
    centen = round(waarde * 100)
    heel, rest = divmod(abs(centen), 100)
    return f"€ {'−' if centen < 0 else ''}{getal(heel)},{rest:02d}"


def rangtelwoord(nummer: int) -> str:
    """Write an ordinal in words as far as statutes use them, else as 13e."""
    return RANGTELWOORDEN[nummer] if nummer < len(RANGTELWOORDEN) else f"{nummer}e"


def opsomming(delen: Sequence[str], voegwoord: str = "en") -> str:
    """Join words as Dutch does: a, b en c."""
    if len(delen) < 2:
        return "".join(delen)
    return f"{', '.join(delen[:-1])} {voegwoord} {delen[-1]}"


def hoofdletter(zin: str) -> str:
    """Give a sentence its capital."""
    return zin[:1].upper() + zin[1:]
