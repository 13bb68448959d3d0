"""Whether a text explains why a gemeente gets another number: yes, no, or not to be seen from its words.

A reason is known by its words. Stands one beside words of a departure, the departure is explained; stands there no
reason at all about the gemeente, it is not. A reason of which cannot be seen what it is about leaves the answer open:
that is listed for the reader to judge (docs/keuzes/0046).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from spreidingswet.motivering.controles.hulp import (
    REDENWOORD,
    gaat_over_gemeente,
    in_stuk,
    lopend,
    over_gemeente,
    reden_van,
)
from spreidingswet.motivering.controles.ontbrekend import GAT
from spreidingswet.motivering.controles.waarden_dossier import toewijzingen
from spreidingswet.motivering.vondsten import Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst

_AFWIJKING = re.compile(
    r"\bafwijk\w*|\bafgeweken\b|\bwijkt\b|\bwijken\b|\bverschilt?\b|\b(?:meer|minder|hoger|lager)\b[^.;]{0,30}\bdan\b|\bboven\b|"
    r"\bonder (?:het|haar|hun|zijn|dit|dat) (?:indicatieve|aantal|deel|aandeel)|"
    r"\b(?:hoger|lager) uit\b|\bzijn dat er\b|"
    r"\b(?:hoger|lager|meer|minder|groter|kleiner|te veel|te weinig|erbij|eraf|gaan er \w+ af)\b|"
    r"\b(?:terwijl|tegenover|indicatief (?:is|was|waren|zijn))\b|"
    r"\bontbre(?:ek|kende)\w*|\btekort\w*|\bresteer\w*|\bextra\b|\baanvull\w*|\brestopgave\b|\bverschil\b|\bnaast\b",
    re.I,
)
_BEVOEGDHEID = re.compile(
    r"\b(?:gelet op|op grond van|gezien) (?:het bepaalde in )?(?:de )?(?:artikel\w*|\w*wet)\b", re.I
)
_INSTEMMING = re.compile(
    r"vrijwillig|\bingestemd|\binstem|\bruil|uitruil|afspraak|afgesproken|"
    r"\bgevolg\b|\beigen aanbod\b|\baanbod van\b|\baangeboden\b|\bzelf aan\b|\btien jaar\b|"
    r"\bovergegaan\b|\bover(?:ge)?nomen\b|\bneem\w*\b[^.;]{0,40}\bover van\b|\b(?:bood|boden)\b|\bnu eenmaal\b|"
    r"\baanbood\b|\baanboden\b|\bbestaa?n? al\b|\bgedekt door\b|\bneemt \w[\w' -]* (?:er )?\w+ over\b", re.I,
)  # fmt: skip
"""What explains a departure without a word such as "omdat": consent, exchange, the restopgave, another gemeente."""
_AANDEEL = re.compile(r"\baandeel\b|\brestopgave\b|naar rato", re.I)
"""Why a gemeente gets more than the verslag says."""
_VAN_ALLE = re.compile(r"\b(?:gemeenten|zij|hun|elk|alle)\b", re.I)
"""With these words a sentence under no gemeente explains what holds for several."""
_OVERSCHOT = re.compile(
    r"vrijwillig|\beigen aanbod\b|\baanbod van de gemeente\b|\bzelf aan(?:geboden)?\b|"
    r"ruil|afspraak|afgesproken|overschot|surplus|\bboven\b|\bmeer\b.*\bdan\b|\bextra\b|bovenop|te boven",
    re.I,
)
_MEER = re.compile(r"\b(?:meer|hoger|groter|boven|extra|te veel|erbij|terwijl|tegenover)\b", re.I)
_TELLING = re.compile(r"\btel(?:t|len|de|den)\b|meetel|meegeteld|haalba|naar rato|afgerond", re.I)
"""A reason beside these words is one for the counting or the reckoning, not for the number of a gemeente."""


@dataclass(frozen=True, slots=True)
class Uitleg:
    """The answer; zin: where it is open, the first sentence that may be the reason."""

    gegeven: Literal["ja", "nee", "niet te zien"]
    zin: Zin | None = None


def uitleg_afwijking(zaak: Zaak, g: Gemeenteuitkomst) -> Uitleg:
    """Return whether the text explains a departure for a gemeente from the verslag or the indicative division."""
    zinnen = over_gemeente(zaak, g.code)
    if any(GAT.search(z.tekst) for z in zinnen):
        return Uitleg("ja")
    rond = _rond(zaak, g.code)
    boven = _boven_verslag(zaak, g.code)
    if _verklaard(zaak, [*rond, *(_van_alle(zaak) if boven else ())], _AFWIJKING, aandeel=boven):
        return Uitleg("ja")
    if not boven and _alleen_meer(g) and _overschot_van_alle(zaak):
        return Uitleg("ja")
    return _open(zinnen)


def uitleg_overschot(zaak: Zaak, g: Gemeenteuitkomst) -> Uitleg:
    """Return whether the text explains that a gemeente offers more than her indicative number and that becomes duty.

    "ja" also where there is nothing to explain.
    """
    r, zinnen = reden_van(g, "biedt-meer-dan-indicatief"), over_gemeente(zaak, g.code)
    if r is None or r.uitkomst != "ja" or not _wordt_plicht(g):
        return Uitleg("ja")
    if any(_OVERSCHOT.search(z.tekst) or GAT.search(z.tekst) for z in zinnen) or _overschot_van_alle(zaak):
        return Uitleg("ja")
    return Uitleg("ja") if _verklaard(zaak, _rond(zaak, g.code), _MEER, aandeel=False) else _open(zinnen)


def _open(zinnen: list[Zin]) -> Uitleg:
    zin = next((z for z in zinnen if not _TELLING.search(z.tekst) and _geeft_reden(z.tekst)), None)
    return Uitleg("niet te zien", zin) if zin else Uitleg("nee")


def _van_alle(zaak: Zaak) -> list[Zin]:
    """Return the sentences under no gemeente that speak of several."""
    return [z for z in zaak.zinnen if z.gemeente is None and lopend(z.stuk) and _VAN_ALLE.search(z.tekst)]


def _overschot_van_alle(zaak: Zaak) -> bool:
    """Return whether the text says of the gemeenten in general why they have more: "zij boden dat zelf aan"."""
    return any(_MEER.search(z.tekst) and _INSTEMMING.search(z.tekst) for z in _van_alle(zaak))


def _geeft_reden(tekst: str) -> bool:
    """Return whether words give a reason. "Op grond van artikel 5" says on what power, not why."""
    return bool(_INSTEMMING.search(tekst) or REDENWOORD.search(_BEVOEGDHEID.sub(" ", tekst)))


def _rond(zaak: Zaak, code: str) -> list[Zin]:
    """Return the running text about a gemeente, with all that stands in its pieces under her."""
    eigen = {z.stuk for z in over_gemeente(zaak, code) if z.gemeente == code}
    return [z for z in zaak.zinnen if gaat_over_gemeente(z, code) or z.stuk in eigen]


def _verklaard(zaak: Zaak, zinnen: list[Zin], wat: re.Pattern[str], *, aandeel: bool) -> bool:
    """Return whether one of the sentences tells of a departure (wat: its words) with a reason near it."""
    return any(wat.search(z.tekst) and _reden_dichtbij(zaak, z, aandeel=aandeel) for z in zinnen)


def _reden_dichtbij(zaak: Zaak, zin: Zin, *, aandeel: bool) -> bool:
    """Return whether the sentence or the one before or after it in the same piece gives a reason.

    aandeel: whether a share in the restopgave is one.
    """
    hier = in_stuk(zaak, zin)
    n = hier.index(zin)
    tekst = " ".join(z.tekst for z in hier[max(0, n - 1) : n + 2])
    return _geeft_reden(tekst) or (aandeel and bool(_AANDEEL.search(tekst)))


def _boven_verslag(zaak: Zaak, code: str) -> bool:
    """Return whether a gemeente gets more than the verslag says, as a share in the restopgave makes it."""
    toegewezen = next((t.totaal for t in toewijzingen(zaak.dossier) if t.gemeente == code), None)
    verslag = next((g.in_verslag for g in zaak.dossier.gemeenten if g.code == code), None)
    genoemd = verslag.totaal if verslag else None
    return toegewezen is not None and genoemd is not None and toegewezen > genoemd


def _wordt_plicht(g: Gemeenteuitkomst) -> bool:
    """Return whether the decision assigns more than the indicative number, so that what was offered becomes duty."""
    return any(w > 0 for w in _afwijking_indicatief(g))


def _alleen_meer(g: Gemeenteuitkomst) -> bool:
    """Return whether the decision assigns more than the indicative number in one part, and less in none."""
    return _wordt_plicht(g) and all(w >= 0 for w in _afwijking_indicatief(g))


def _afwijking_indicatief(g: Gemeenteuitkomst) -> list[int]:
    gevonden = (reden_van(g, f"afwijking-indicatief-{soort}") for soort in ("regulier", "amv"))
    waarden = [r.berekening.waarde for r in gevonden if r and r.berekening]
    return [w for w in waarden if isinstance(w, int)]
