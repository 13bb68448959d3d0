"""Random dossiers, and ways to fill in what they leave unknown. Everything follows from a given Random."""

from __future__ import annotations

import copy
from datetime import date, timedelta
from random import Random
from typing import Any, Final

from spreidingswet.basis.datums import ONBEPAALDE_TIJD, lees_datum

EIGEN: Final = ("GM0098", "GM0085", "GM0080")
VREEMD: Final = ("GM0344", "GM0193")
PROVINCIE: Final = "PV21"
VANAF: Final = (
    "2024-01-01", "2024", "2025-06-30", "2025-07-01", "2025-07-02", "2025-06", "2025-07", "2025", "2025-08-31",
    "2025-08", "2025-09-01", "2025-12-31", "2026-01-31", "2026-02-01", "2026-01", "2026-02", "2026",
)  # fmt: skip
TOT: Final = (
    "2025-06-30", "2025-07-01", "2025-07-02", "2025-06", "2025-07", "2025", "2025-08-31", "2025-08", "2025-09-01",
    "2026-01-31", "2026-02-01", "2026-02-02", "2026-01", "2026-02", "2026", "2026-12-31", "2027-01-01", "2027",
    ONBEPAALDE_TIJD, ONBEPAALDE_TIJD, "2028-01-01",
)  # fmt: skip
KEUZES: Final[dict[str, tuple[str, ...]]] = {
    "soort": ("regulier", "amv", "bijzonder", "aanmeldvoorziening"),
    "doelgroep": ("asielzoekers", "ontheemden", "vergunninghouders", "anders"),
    "exploitant": ("coa", "college", "anders"),
    "stand": ("gerealiseerd", "vastgesteld", "voornemen"),
}
VELDEN: Final = (
    "gemeente", "plaatsen", *KEUZES, "beschikbaar_vanaf", "beschikbaar_tot", "overbrugging_door", "openbaar",
)  # fmt: skip
"""The fields of a facility that can be unknown."""

Ruw = dict[str, Any]


def _gok(r: Random, kans: float) -> bool:
    return r.random() < kans


def _exact(datum: str) -> bool:
    return datum == ONBEPAALDE_TIJD or lees_datum(datum).exact


def past(vanaf: str | None, tot: str | None) -> bool:
    """Return whether some day of `tot` is on or after some day of `vanaf`, as a dossier must have it."""
    if vanaf is None or tot is None:
        return True
    return lees_datum(tot, onbepaald=True).laatste >= lees_datum(vanaf).eerste


def _gemeente(r: Random) -> str:
    return r.choice(VREEMD if _gok(r, 0.12) else EIGEN[:2] if _gok(r, 0.8) else EIGEN)


def _keuze(r: Random, veld: str) -> str:
    """Choose a value, more often one that counts: otherwise almost nothing would."""
    gewoon = {"doelgroep": "asielzoekers", "exploitant": "coa", "stand": "gerealiseerd", "soort": "regulier"}
    return gewoon[veld] if _gok(r, 0.6) else r.choice(KEUZES[veld])


def voorziening(r: Random, id_: str, eerdere: list[str], onbekend: float) -> Ruw:
    """Return a random facility; each fact is unknown with this probability, dates may be reduced."""
    v: Ruw = {"id": id_}
    if not _gok(r, onbekend):
        v["gemeente"] = _gemeente(r)
    if not _gok(r, onbekend):
        v["plaatsen"] = r.randint(1, 60)
    for veld in KEUZES:
        standaard = veld in ("doelgroep", "exploitant")
        if _gok(r, onbekend):
            if standaard:
                v[veld] = None  # an explicit null: absent would mean the default
        elif not (standaard and _gok(r, 0.5)):
            v[veld] = _keuze(r, veld)
    exact = onbekend == 0
    if not _gok(r, onbekend):
        v["beschikbaar_vanaf"] = r.choice([d for d in VANAF if _exact(d)] if exact else VANAF)
    if not _gok(r, onbekend):
        eindes = [d for d in TOT if past(v.get("beschikbaar_vanaf"), d) and not (exact and not _exact(d))]
        v["beschikbaar_tot"] = r.choice(eindes)
    if not _gok(r, onbekend):
        v["overbrugging_door"] = r.sample(eerdere, r.randint(0, min(3, len(eerdere))))
    if _gok(r, 0.15):
        v["ten_behoeve_van"] = r.choice((PROVINCIE, "PV26"))
    if _gok(r, 0.5):
        v["openbaar"] = _gok(r, 0.7)
    return v


def _aantallen(r: Random, hoogstens: int, onbekend: float) -> Ruw:
    totaal = r.randint(0, hoogstens)
    paar = {"totaal": totaal, "amv": r.randint(0, totaal)}
    return {k: w for k, w in paar.items() if not _gok(r, onbekend)}


def dossier(r: Random, *, onbekend: float | None = None, hoogstens: int = 6, sommen: bool = False) -> Ruw:
    """Return a random dossier of 1 to `hoogstens` facilities.

    onbekend: probability that a fact is unknown (0: everything exactly known; by default drawn for each dossier).
    sommen: whether it may state sums without the facilities behind them.
    """
    kans = r.choice((0.05, 0.15, 0.4)) if onbekend is None else onbekend
    ids = [f"v{i}" for i in range(r.randint(1, hoogstens))]
    r.shuffle(ids)  # the order of bridging is not the order of the ids
    voorzieningen = [voorziening(r, id_, ids[:i], kans) for i, id_ in enumerate(ids)]
    r.shuffle(voorzieningen)
    uit: Ruw = {"versie": 1, "cyclus": "2024", "provincie": PROVINCIE, "peildatum": "2024-12-20"}
    uit["voorzieningen"] = voorzieningen
    if not _gok(r, kans):
        uit["opgave"] = _aantallen(r, 150, kans)
    uit["gemeenten"] = [
        {"code": c, **({"indicatief": _aantallen(r, 80, kans)} if not _gok(r, kans) else {})}
        for c in r.sample(EIGEN, r.randint(0, 3))
    ]
    if _gok(r, 0.5):
        uit["voorzieningen_volledig"] = _gok(r, 0.5)
    if _gok(r, 0.2):
        uit["verslag"] = {"uitgebracht": r.choice(("2024-10-31", "2024-11-01", "2024-10", "2024", "2024-12-24"))}
    if _gok(r, 0.2):
        uit["verdeelbesluit"] = {"genomen": "2024-12-20", "toewijzing": [{"gemeente": c, "totaal": 9} for c in EIGEN]}
    if _gok(r, 0.2):
        gebieden = (*EIGEN, *VREEMD, "PV21", "PV26", None)
        uit["uitruil"] = [{"van": r.choice(gebieden), "naar": r.choice(gebieden)} for _ in range(r.randint(1, 3))]
    if sommen:
        uit["opgegeven"] = [
            {"betreft": betreft, "soort": soort, "meetellend": r.randint(0, 60)}
            for betreft in (PROVINCIE, *EIGEN[:2]) for soort in ("totaal", "regulier", "amv") if _gok(r, 0.3)
        ]  # fmt: skip
    return uit


def _dag_in(r: Random, datum: str) -> str:
    """Return a day of a reduced date, often at its edges; or, for a year, one of its months."""
    periode = lees_datum(datum)
    if len(datum) == len("2025") and _gok(r, 0.2):
        return f"{datum}-{r.randint(1, 12):02}"
    grenzen = [d for d in map(date.fromisoformat, ("2025-06-30", "2025-07-01", "2025-07-02", "2026-01-31",
               "2026-02-01")) if periode.eerste <= d <= periode.laatste]  # fmt: skip
    dagen = (periode.laatste - periode.eerste).days
    keuze = [periode.eerste, periode.laatste, periode.eerste + timedelta(days=r.randint(0, dagen)), *grenzen]
    return r.choice(keuze).isoformat()


def voorgangers(ruw: Ruw) -> dict[str, set[str]]:
    """Return for each facility those on which its judgement can rest: what bridges it, and what bridges that."""
    door = {v["id"]: set(v.get("overbrugging_door") or []) for v in ruw["voorzieningen"]}
    bereik = {id_: {id_} for id_ in door}
    for _ in door:
        for namen in bereik.values():
            namen |= {x for n in tuple(namen) for x in door[n]}
    return bereik


def onbekende_velden(v: Ruw) -> list[str]:
    """Return the fields of a facility that are unknown or a reduced date."""
    uit = []
    for veld in VELDEN:
        if veld in ("doelgroep", "exploitant"):
            open_ = veld in v and v[veld] is None
        elif veld.startswith("beschikbaar"):
            open_ = v.get(veld) is None or not _exact(v[veld])
        else:
            open_ = v.get(veld) is None
        if open_:
            uit.append(veld)
    return uit


def vul_veld(r: Random, ruw: Ruw, v: Ruw, veld: str) -> None:
    """Fill in one unknown field of a facility (in place) with any value that leaves the dossier sound."""
    if veld == "gemeente":
        v[veld] = _gemeente(r)
    elif veld == "plaatsen":
        v[veld] = r.choice((1, r.randint(1, 60), 100_000))
    elif veld in KEUZES:
        v[veld] = r.choice(KEUZES[veld])
    elif veld == "openbaar":
        v[veld] = _gok(r, 0.5)
    elif veld == "overbrugging_door":
        kring = voorgangers(ruw)
        mogelijk = [w["id"] for w in ruw["voorzieningen"] if v["id"] not in kring[w["id"]]]
        v[veld] = r.sample(sorted(mogelijk), r.randint(0, min(3, len(mogelijk))))
    else:
        _vul_datum(r, v, veld)


def _vul_datum(r: Random, v: Ruw, veld: str) -> None:
    oud = v.get(veld)
    for _ in range(20):
        nieuw = _dag_in(r, oud) if oud else r.choice(VANAF if veld == "beschikbaar_vanaf" else TOT)
        vanaf, tot = {**v, veld: nieuw}.get("beschikbaar_vanaf"), {**v, veld: nieuw}.get("beschikbaar_tot")
        if past(vanaf, tot):
            v[veld] = nieuw
            return


def _vul_aantallen(r: Random, paar: Ruw, hoogstens: int) -> None:
    if "totaal" not in paar and _gok(r, 0.7):
        paar["totaal"] = paar.get("amv", 0) + r.randint(0, hoogstens)
    if "amv" not in paar and _gok(r, 0.7):
        paar["amv"] = r.randint(0, paar.get("totaal", hoogstens))


def vul_in(r: Random, ruw: Ruw, kans: float) -> Ruw:
    """Return a dossier that knows more: each unknown or reduced fact is filled in with this probability.

    What was known stays as it was. Where the dossier says that not all facilities are in it, one may be added.
    """
    uit = copy.deepcopy(ruw)
    for v in uit["voorzieningen"]:
        for veld in onbekende_velden(v):
            if _gok(r, kans):
                vul_veld(r, uit, v, veld)
    if _gok(r, kans):
        _vul_aantallen(r, uit.setdefault("opgave", {}), 150)
    for g in uit["gemeenten"]:
        if _gok(r, kans):
            _vul_aantallen(r, g.setdefault("indicatief", {}), 80)
    if "verslag" in uit and len(uit["verslag"]["uitgebracht"]) < 10 and _gok(r, kans):
        uit["verslag"] = {"uitgebracht": _dag_in(r, uit["verslag"]["uitgebracht"])}
    for u in uit.get("uitruil", []):
        u.update({k: r.choice(EIGEN) for k, w in u.items() if w is None and _gok(r, kans)})
    if "voorzieningen_volledig" not in uit and _gok(r, kans):
        uit["voorzieningen_volledig"] = True
    elif uit.get("voorzieningen_volledig") is False and _gok(r, kans):
        uit["voorzieningen"].append(voorziening(r, "nieuw", [], 0.1))
    return uit


def vergeet(r: Random, ruw: Ruw, kans: float) -> Ruw:
    """Return a dossier that knows less: facts are dropped, days become a month or a year, facilities are left out."""
    uit = copy.deepcopy(ruw)
    genoemd = {n for v in uit["voorzieningen"] for n in v["overbrugging_door"]}
    for v in uit["voorzieningen"]:
        for veld in VELDEN:
            if veld not in v or not _gok(r, kans):
                continue
            if veld.startswith("beschikbaar") and v[veld] != ONBEPAALDE_TIJD and _gok(r, 0.6):
                v[veld] = v[veld][: r.choice((4, 7))]
            else:
                v[veld] = None
    uit["opgave"] = {k: w for k, w in uit["opgave"].items() if not _gok(r, kans)}
    volledig = r.choice((True, False, None))
    som = any(o["betreft"] == uit["provincie"] for o in uit.get("opgegeven", []))
    if volledig is False or (volledig is None and som):  # a stated sum without that word: the list may be short
        blijft = [v for v in uit["voorzieningen"] if v["id"] in genoemd or _gok(r, 0.7)]
        uit["voorzieningen"] = blijft
    return {**uit, "voorzieningen_volledig": volledig}


def door_elkaar(r: Random, deel: Any, sleutel: str = "") -> Any:
    """Return the same dossier with the fields and lists in another order; uitruil is told by its place and stays."""
    if isinstance(deel, dict):
        return {k: door_elkaar(r, deel[k], k) for k in r.sample(list(deel), len(deel))}
    if isinstance(deel, list):
        delen = [door_elkaar(r, d) for d in deel]
        return delen if sleutel == "uitruil" else r.sample(delen, len(delen))
    return deel
