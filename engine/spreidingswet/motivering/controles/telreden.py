"""A reason why places count that no rule knows: the outcome does not lean on it, so it carries nothing (SW-M51)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.beweringen import OPEN, VAN_EEN_ANDER, VOORWAARDELIJK, ankers
from spreidingswet.motivering.controles.hulp import bevinding, lopend, redenen
from spreidingswet.motivering.vondsten import Beweringsvondst, Dagvondst, Getalvondst, Zin
from spreidingswet.motivering.zaak import Zaak

_OMDAT = re.compile(r"[^.;:]{0,12}?,?\s*\b(?:omdat|want|doordat|aangezien)\b(?P<reden>[^.;:]*)", re.I)
_KENT_DE_REGEL = re.compile(
    r"\b(?:\w*open\w*|\w*sluit\w*|gesloten|dicht|beschikbaar\w*|beschikking|dag|datum|maand\w*|termijn|vroeg\w*|laat|"
    r"later|tijdig|tijd|tijdelijk\w*|lang|langer|kort|korter|\w*overbrug\w*|voornemen\w*|plan\w*|vast\w*|besl\w+|"
    r"besluit\w*|afspra\w*|overeenkom\w*|college|raad\w*|coa|exploit\w*|runt|beheer\w*|plaats\w*|plek\w*|amv\w*|"
    r"regulier\w*|jongeren|minderjarig\w*|provincie|gemeente|grens|ligt|doelgroep\w*|ontheemd\w*|oekra\w*|statushouder\w*|"
    r"vergunninghouder\w*|uitruil\w*|geruild|opvangvoorziening\w*|opvangplaats\w*|opvang|cyclus|aangehouden|gerealiseerd|"
    r"realis\w*|gereed|klaar|in gebruik|voorwaarde\w*|eis\w*|wet\w*|artikel\w*|besta\w+|er (?:al|nog)|blij\w+|loopt|"
    r"eindig\w*|onbekend|bekend|zelf|asielzoeker\w*|meetel\w*|meegeteld|telt|tellen|zoals|daar\w*)\b",
    re.I,
)
"""Words of what the rules of the counting look at: when, how long, whose, for whom, where, how firm."""


def redenen_van_de_telling(zaak: Zaak) -> Iterator[Bevinding]:
    """Find "telt mee omdat" with a reason that is none of those the rules know and the dossier holds."""
    alle = redenen(zaak.uitkomst)
    for zin in zaak.zinnen:
        if not lopend(zin.stuk) or any(p.search(zin.tekst) for p in (VOORWAARDELIJK, VAN_EEN_ANDER, OPEN)):
            continue
        for b in zin.vondsten:
            if not isinstance(b, Beweringsvondst) or b.bewering not in ("telt_mee", "telt_niet_mee"):
                continue
            m = _OMDAT.match(zin.tekst, b.einde - zin.begin)
            if m is None or _KENT_DE_REGEL.search(m["reden"]) or _met_dag_of_getal(zin, m):
                continue
            anker = next((a for a in ankers(zaak, zin, b) if a in alle), None)
            if anker is not None:
                woorden = re.compile(re.escape(m["reden"].strip())).search(zin.tekst, m.start("reden"))
                yield bevinding(
                    "SW-M51", "De tekst geeft als reden dat plaatsen wel of niet meetellen iets wat het dossier niet"
                    " kent en de regels niet vragen.", zin=zin, woorden=woorden,
                    verwacht=alle[anker].zin, grondslag=alle[anker].grondslag, reden=anker,
                )  # fmt: skip


def _met_dag_of_getal(zin: Zin, m: re.Match[str]) -> bool:
    begin, einde = zin.begin + m.start("reden"), zin.begin + m.end("reden")
    return any(begin <= v.begin < einde for v in zin.vondsten if isinstance(v, Dagvondst | Getalvondst))


CONTROLES = (redenen_van_de_telling,)
