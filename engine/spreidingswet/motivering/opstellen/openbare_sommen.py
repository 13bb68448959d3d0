"""Which sums of the province a public version may give, though places that are not public are in them (keuze 0044).

Only a sum of which this program knows all members, and only where nobody can take it apart: not who reads the public
version, and not who moreover knows everything of one gemeente.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from spreidingswet.dossier.model import Dossier, Voorziening
from spreidingswet.toetsing.uitkomst import Telling, Uitkomst, Voorzieninguitkomst

SOORTEN = ("regulier", "amv")
BRON = "optelling van alle voorzieningen in het dossier, ook die niet openbaar zijn"
MIN_BUITEN = 2
"""So many hidden members must be left for whoever takes away those of one gemeente."""


def openbare_sommen(dossier: Dossier, uitkomst: Uitkomst, weg: Collection[Voorziening]) -> Mapping[str, int]:
    """Return the sums of places that count in the province which may be given, by soort: regulier and amv, or totaal.

    uitkomst: of the whole dossier; weg: the facilities that are not public. Both soorten or neither: of one and the
    total follows the other, and that a soort has no hidden member says of each what soort it is. Empty: none.
    """
    ids = {v.id for v in weg}
    alle = {s: [v for v in uitkomst.voorzieningen if (v.soort == "amv") == (s == "amv")] for s in SOORTEN}
    p = uitkomst.provincie
    sommen = {s: _som(p.regulier if s == "regulier" else p.amv, alle[s]) for s in SOORTEN}
    if dossier.opgegeven or None in sommen.values():
        return MappingProxyType({})
    bekend = {s: som for s, som in sommen.items() if som is not None}
    aantallen = {v.plaatsen for v in weg}
    if all(veilig([v for v in alle[s] if v.id in ids], aantallen) for s in SOORTEN):
        return MappingProxyType(bekend)
    samen = [v for s in SOORTEN for v in alle[s] if v.id in ids]
    return MappingProxyType({"totaal": sum(bekend.values())} if veilig(samen, aantallen) else {})


def veilig(leden: Sequence[Voorzieninguitkomst], aantallen: Collection[int | None] = ()) -> bool:
    """Return whether the places of hidden members may be given as one sum.

    Whoever knows all of one gemeente must have two members left that count; none may be more than the others together,
    for then the sum says nearly what it is; and the sum may not be the number of places of a single one.
    """
    tellend = [v for v in leden if v.meetellend > 0]
    rest = sum(v.meetellend for v in tellend)
    return (
        bool(tellend)
        and all(sum(w.gemeente != g for w in tellend) >= MIN_BUITEN for g in {v.gemeente for v in tellend})
        and all(2 * v.meetellend <= rest for v in tellend)
        and rest not in aantallen
    )


def _som(telling: Telling, leden: Sequence[Voorzieninguitkomst]) -> int | None:
    """Return what counts, if it is known exactly and is the sum of the facilities: what is in it is then known."""
    exact = telling.meetellend == telling.hoogstens and all(v.meetellend == v.meetellend_hoogstens for v in leden)
    return telling.meetellend if exact and telling.meetellend == sum(v.meetellend for v in leden) else None


def met_sommen(d: dict[str, Any], oud: Mapping[str, Any], sommen: Mapping[str, int]) -> None:
    """Put the sums in a dossier without hidden facilities, with the published figures that say the same.

    d: the dossier that becomes public; oud: as it was. A figure of verslag or decision that is not what the program
    itself computes may hold anything, and stays out.
    """
    d["opgegeven"] = [
        {"betreft": d["provincie"], "soort": s, "meetellend": n, "bronnen": {"meetellend": BRON}}
        for s, n in sommen.items()
    ]
    met_totaal = dict(sommen)
    if len(sommen) == len(SOORTEN):
        met_totaal["totaal"] = sum(sommen.values())
    for s, n in met_totaal.items():
        gezegd = (oud["verslag"] or {}).get(s)
        if gezegd and gezegd["aangeboden"] == n:
            d["verslag"][s] = {"aangeboden": n, "bronnen": gezegd["bronnen"]}
    rest = (oud["verdeelbesluit"] or {}).get("restopgave")
    opgave = _opgave(oud["opgave"])
    if rest and set(SOORTEN) <= set(sommen):
        goed = {s: opgave.get(s) is not None and rest[s] == max(0, opgave[s] - sommen[s]) for s in SOORTEN}
        d["verdeelbesluit"]["restopgave"] = {s: rest[s] if goed[s] else None for s in SOORTEN}


def _opgave(opgave: Mapping[str, Any] | None) -> dict[str, int]:
    if opgave is None or opgave["amv"] is None or opgave["totaal"] is None:
        return {}
    return {"amv": opgave["amv"], "regulier": opgave["totaal"] - opgave["amv"]}
