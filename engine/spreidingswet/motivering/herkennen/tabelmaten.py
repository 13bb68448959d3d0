"""What the numbers of a table count, as its headings, the label of the row and the caption say."""

from __future__ import annotations

import re
from typing import Final

from spreidingswet.motivering.vondsten import Deel, Maat

_LABELVORMEN: Final[tuple[tuple[str, Maat], ...]] = (
    (r"aandeel\b.*\brest|restopgave\s+per\s+gemeente", "aandeel_restopgave"),
    (r"\brest(?:erende\s+)?opgave", "restopgave"),
    (r"\b(?:met|incl(?:usief|\.)?|inclusief)\s+(?:de\s+)?voornemens?", "met_voornemens"),
    (r"\b(?:telt|tellen)\s+niet\s+mee|\bniet\s+(?:meegeteld|meetellend|meetellen)", "telt_niet_mee"),
    (r"(?:telt|tellen)\s+mee|(?<!niet\s)\bmee(?:geteld|tellend)", "telt_mee"),
    (r"\bindicatie", "indicatief"),
    (r"\btoegewezen|\btoewijzing|\btoebedeeld", "toegewezen"),
    (r"\bverslag", "in_verslag"),
    (r"\bgerealiseerd|\brealisatie(?!datum)", "gerealiseerd"),
    (r"\bverschil|\bsaldo|\btekort", "verschil"),
    (r"\boverschot|\bsurplus|\bextra\b", "overschot"),
    (r"\baftrek\b", "aftrek"),
    (r"(?<!met )(?<!inclusief )\bvoornemens?\b", "voornemen"),
    (r"\braming", "raming"),
    (r"(?<!rest)(?<!resterende )(?<!van de )\b(?:opvang|amv-)?opgave\b(?!\s+per\s+gemeente)", "opgave"),
    (r"\bper\s+(?:opvang)?plaats\b", "bedrag_per_plaats"),
    (r"\buitkering\b", "uitkering"),
    (r"%|\bprocent|\bpercentage", "percentage"),
    (r"^(?:aantal\s+)?gemeenten$", "gemeenten"),
    (r"^(?:aantal\s+)?(?:voorzieningen|locaties)$", "voorzieningen"),
    (
        r"^(?:nr\.?|nummer|jaar|datum|inwoners|aantal\s+inwoners|vanaf|tot|pagina|artikel|stap|regel)$|\b(?:ses-woa|score|inwoners|weken|maanden)\b",
        "anders",
    ),
)
_LABELS: Final = tuple((re.compile(p, re.IGNORECASE), maat) for p, maat in _LABELVORMEN)
_PLAATSEN = re.compile(r"^(?:aantal\s+)?(?:(?:opvang)?(?:plaatsen|plekken)|capaciteit)\b", re.IGNORECASE)
_ALLEEN_DEEL = re.compile(
    r"^\W*(?:waarvan\s+)?(?:voor\s+)?(?:regulier|amv(?:'s)?|reguliere\s+plaatsen|amv-plaatsen)\W*$", re.IGNORECASE
)
"""A heading that says no more than the part: beside a facility it is how many places of it she has."""
_VERGELIJK = re.compile(
    r"\b(?:min|minus|ten\s+opzichte\s+van|t\.o\.v\.|afwijking|verschil\s+(?:met|tussen))\b", re.IGNORECASE
)
_SAMEN = frozenset(
    {"met_voornemens", "aandeel_restopgave", "restopgave", "telt_niet_mee", "percentage", "bedrag_per_plaats"}
)
_AMV = re.compile(r"\bamv\b|amv-|\bamv's|alleenstaande\s+minderjarige", re.IGNORECASE)
_REGULIER = re.compile(r"\bregulier", re.IGNORECASE)
_TOTAAL = re.compile(r"\b(?:totaal|totale|samen|tezamen)\b", re.IGNORECASE)


def maat_van_label(label: str, *, van_voorziening: bool = False) -> Maat | None:
    """Return what a heading or label says that is counted; None where it says nothing or two things.

    van_voorziening: the number is of one facility, so that "plaatsen" is its size.
    """
    gevonden = [maat for patroon, maat in _LABELS if patroon.search(label)]
    if _VERGELIJK.search(label):
        return "verschil" if gevonden == ["verschil"] else None
    if gevonden and gevonden[0] in _SAMEN:
        return gevonden[0]
    if len(set(gevonden)) == 1:
        return gevonden[0]
    groot = _PLAATSEN.search(label) or _ALLEEN_DEEL.search(label)
    return "plaatsen" if not gevonden and van_voorziening and groot else None


def deel_van_label(label: str, *, totaal: bool = True) -> Deel | None:
    """Return of which part a heading or label says it is; totaal: whether "totaal" there means both parts."""
    amv, regulier = bool(_AMV.search(label)), bool(_REGULIER.search(label))
    if amv != regulier:
        return "amv" if amv else "regulier"
    return "totaal" if totaal and not amv and _TOTAAL.search(label) else None
