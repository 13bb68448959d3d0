"""Sentences about the grants: an application, what was offered, and a fulfilled task."""

from __future__ import annotations

from fractions import Fraction

from spreidingswet.bronnen.cbs import indeling
from spreidingswet.scenario.gaten import lees_gemeente
from spreidingswet.scenario.zaak import Zaak
from spreidingswet.scenario.zinnen import Groep

GROEP = Groep("Uitkeringen")
DEEL_PROVINCIE = "Uitkering boven 75%, deel van de provincie"
DEEL_GEMEENTE = "Uitkering boven 75%, deel van de gemeente"


@GROEP.gegeven(
    "de gemeente {g:gemeente} vraagt de uitkering aan voor {n} plaats[en]",
    "de gemeente Zeist vraagt de uitkering aan voor 20 plaatsen",
)
def _(zaak: Zaak, g: str, n: int) -> None:
    zaak.van_gemeente(g)["aanvraag"] = {
        "ingediend": "2025-03-01",
        "elektronisch": True,
        "beschikbaar_vanaf": "2025-01-01",
        "plaatsen": n,
        "soort": "regulier",
        "beschikbaar_tot": "onbepaalde tijd",
    }


@GROEP.gegeven(
    "alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld",
    "alle gemeenten van de provincie zijn aangewezen en hebben hun taak vervuld",
)
def _(zaak: Zaak) -> None:
    besluit = zaak.verdeelbesluit
    besluit |= {"genomen": "2024-12-20", "bekendgemaakt": "2024-12-23", "termijn": "2025-06-30", "toewijzing": []}
    zaak.dossier["voorzieningen_volledig"] = True
    for code in sorted(c for c, p in indeling().provincie_van.items() if p == zaak.provincie):
        zaak.van_gemeente(code).update(
            {
                "gerealiseerd": {"totaal": 10, "amv": 0},
                "op_verzoek_verstrekt": 0,
                "geboden": {"plaatsen": 0, "plaatsmaanden": 0},
            }
        )
        besluit["toewijzing"].append({"gemeente": code, "totaal": 10, "amv": 0})


@GROEP.gegeven(
    "de gemeente {g:gemeente} heeft haar taak niet vervuld", "de gemeente Zeist heeft haar taak niet vervuld"
)
def _(zaak: Zaak, g: str) -> None:
    zaak.van_gemeente(g)["gerealiseerd"] = {"totaal": 9, "amv": 0}


@GROEP.gegeven(
    "de gemeente {g:gemeente} bood {n} plaats[en][ gedurende {m:n} maand[en]]",
    "de gemeente Zeist bood 180 plaatsen gedurende 6 maanden",
)
def _(zaak: Zaak, g: str, n: int, m: int | None) -> None:
    zaak.van_gemeente(g)["geboden"] = {"plaatsen": n} if m is None else {"plaatsen": n, "plaatsmaanden": n * m}


@GROEP.gegeven(
    "op verzoek van de gemeente {g:gemeente} is al een uitkering verstrekt voor {n} plaatsen",
    "op verzoek van de gemeente Zeist is al een uitkering verstrekt voor 20 plaatsen",
)
def _(zaak: Zaak, g: str, n: int) -> None:
    zaak.van_gemeente(g)["op_verzoek_verstrekt"] = n


@GROEP.dan(
    "telt het deel van de provincie met de delen van {wie:tekst} op tot {bedrag:euro}",
    "telt het deel van de provincie met de delen van Zeist en De Bilt op tot € 100.000,00",
)
def _(zaak: Zaak, wie: str, bedrag: Fraction) -> None:
    redenen = [zaak.reden(DEEL_PROVINCIE)]
    redenen += [zaak.reden(DEEL_GEMEENTE, None, lees_gemeente(g)) for g in wie.split(" en ")]
    delen = [r.berekening.waarde for r in redenen if r.berekening is not None]
    som = None if None in delen else sum(Fraction(d) for d in delen if d is not None)
    zaak.gelijk("de som van de delen", bedrag, som, redenen)
