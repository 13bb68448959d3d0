"""Small hand-written dossiers of Friesland (task 100, of which 10 for amv) for tests with expected figures."""

from __future__ import annotations

from typing import Any

Ruw = dict[str, Any]


def voorziening(id_: str = "a", plaatsen: int | None = 100, **velden: Any) -> Ruw:
    """Return a facility in Wolvega that counts: open well before 1 July 2025, without end, realised."""
    return {
        "id": id_, "gemeente": "GM0098", "plaatsen": plaatsen, "soort": "regulier", "beschikbaar_vanaf": "2024-05-16",
        "beschikbaar_tot": "onbepaalde tijd", "stand": "gerealiseerd", "openbaar": True, "overbrugging_door": [],
        **velden,
    }  # fmt: skip


def amv(id_: str = "z", plaatsen: int | None = 10, **velden: Any) -> Ruw:
    """Return a facility for unaccompanied minors that counts."""
    return voorziening(id_, plaatsen, soort="amv", **velden)


def zonder(v: Ruw, *velden: str) -> Ruw:
    """Return a facility of which these facts are unknown."""
    return {k: w for k, w in v.items() if k not in velden}


def dossier(*voorzieningen: Ruw, **velden: Any) -> Ruw:
    """Return a complete dossier with these facilities; 100 places are asked, of which 10 for amv."""
    return {
        "versie": 1, "cyclus": "2024", "provincie": "PV21", "peildatum": "2024-12-20",
        "opgave": {"totaal": 100, "amv": 10}, "voorzieningen": list(voorzieningen),
        "voorzieningen_volledig": True, "verslag": {"uitgebracht": "2024-10-31"}, **velden,
    }  # fmt: skip


def overbrugd(**velden: Any) -> tuple[Ruw, Ruw]:
    """Return a location of 60 places that opens on 1 September 2025, and the 10 places that bridge it until then."""
    nieuw = voorziening("nieuw", 60, beschikbaar_vanaf="2025-09-01", overbrugging_door=["brug"])
    brug = voorziening("brug", 10, beschikbaar_tot="2025-10-01", **velden)
    return nieuw, brug


WOLVEGA = dossier(
    zonder(
        voorziening("wolvega", 50, naam="Wolvega, nachtopvang", beschikbaar_vanaf="2025-05-16",
                    beschikbaar_tot="2025-07-16"),
        "stand",
    )
)  # fmt: skip
"""The example of the contract, section 6."""

ONBEKENDEN = dossier(
    {"id": "niets"},
    zonder(voorziening("halfbekend", beschikbaar_vanaf="2025", beschikbaar_tot="2026"), "gemeente", "plaatsen"),
    *overbrugd(),
    gemeenten=[{"code": "GM0085"}, {"code": "GM0098", "indicatief": {"totaal": 85}}],
    uitruil=[{"van": "GM0098", "naar": "PV26", "plaatsen": 5, "soort": "statushouders"}],
    opgave={"totaal": 100},
)
"""A dossier with something of everything, for tests on the form of an outcome."""
