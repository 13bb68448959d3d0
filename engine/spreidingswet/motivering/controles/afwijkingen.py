"""Another number than the verslag or the indicative division gives, and a surplus: each must be explained."""

from __future__ import annotations

import re
from collections.abc import Iterator

from spreidingswet.basis.nederlands import opsomming
from spreidingswet.motivering.bevinding import Bevinding
from spreidingswet.motivering.controles.hulp import aangewezen, bevinding, gemeente, over_gemeente, reden_van
from spreidingswet.motivering.controles.uitleg import uitleg_afwijking, uitleg_overschot
from spreidingswet.motivering.vondsten import Gebiedsvondst, Zin
from spreidingswet.motivering.zaak import Zaak
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst, Reden

_VERGELIJKT = re.compile(r"\bverslag\b|indicatie[fv]", re.I)
_INDICATIEF = re.compile(r"\bindicatie[fv]", re.I)
_WIJST_TOE = re.compile(r"toegewezen|toewijz|\bwijs|krijgt|toebedeeld|\bafwijk|wijkt", re.I)


def afwijkingen(zaak: Zaak) -> Iterator[Bevinding]:
    """Find departures from the verslag or the indicative division without a reason near them (SW-M63; Awb 3:46)."""
    for g, wijkt, zinnen in _afwijkend(zaak):
        if uitleg_afwijking(zaak, g).gegeven == "nee":
            plicht = reden_van(g, "afwijking-motiveren")
            yield bevinding(
                "SW-M63", f"{_wijkt_af(g, wijkt)}; de tekst zegt niet waarom.",
                zin=max(zinnen, key=lambda z: _past(z, g.code)),
                verwacht=" ".join(r.zin for _, r in wijkt) + " Zeg waarom.",
                grondslag=plicht.grondslag if plicht else wijkt[0][1].grondslag, reden=f"{g.code}/{wijkt[0][1].regel}",
            )  # fmt: skip


def overschot(zaak: Zaak) -> Iterator[Bevinding]:
    """Find a surplus above the indicative number that the text does not explain (SW-M65)."""
    for g, zinnen in _genoemd(zaak):
        r = reden_van(g, "biedt-meer-dan-indicatief")
        if r is not None and uitleg_overschot(zaak, g).gegeven == "nee":
            yield bevinding("SW-M65", f"{g.naam} biedt meer dan haar indicatieve aantal; de tekst legt dat niet uit.",
                            zin=max(zinnen, key=lambda z: (_INDICATIEF.search(z.tekst) is not None, _past(z, g.code))),
                            grondslag=r.grondslag, reden=f"{g.code}/{r.regel}",
                            verwacht=f"{r.zin} Zeg of dit vrijwillig is, en waarom het plicht wordt.")  # fmt: skip


def niet_te_zien(zaak: Zaak) -> Iterator[tuple[Zin, str]]:
    """Yield the sentence that may explain a departure or surplus, and what the reader must judge of it."""
    for g, wijkt, _ in _afwijkend(zaak):
        zin = uitleg_afwijking(zaak, g).zin
        if zin is not None:
            yield zin, f"{_wijkt_af(g, wijkt)}; of deze woorden zeggen waarom, is niet te zien"
    for g, _ in _genoemd(zaak):
        zin = uitleg_overschot(zaak, g).zin
        if zin is not None:
            wat = f"{g.naam} biedt meer dan haar indicatieve aantal"
            yield zin, f"{wat}; of deze woorden dat uitleggen, is niet te zien"


def _genoemd(zaak: Zaak) -> Iterator[tuple[Gemeenteuitkomst, list[Zin]]]:
    """Yield each designated gemeente with the running text about her, where there is any."""
    for code in aangewezen(zaak):
        g, zinnen = gemeente(zaak.uitkomst, code), over_gemeente(zaak, code)
        if g is not None and zinnen:
            yield g, zinnen


def _afwijkend(zaak: Zaak) -> Iterator[tuple[Gemeenteuitkomst, list[tuple[str, Reden]], list[Zin]]]:
    """Yield each gemeente whose number departs, from what, and the text about her.

    One that departs only by a surplus that is not explained is left to that finding (SW-M65).
    """
    for g, zinnen in _genoemd(zaak):
        wijkt = [(wat, r) for wat, regel in (("het verslag", "wijkt-af-van-verslag"),
                                             ("de indicatieve verdeling", "wijkt-af-van-indicatief"))
                 if (r := reden_van(g, regel)) and r.uitkomst == "ja"]  # fmt: skip
        alleen_indicatief = [wat for wat, _ in wijkt] == ["de indicatieve verdeling"]
        if wijkt and not (alleen_indicatief and uitleg_overschot(zaak, g).gegeven != "ja"):
            yield g, wijkt, zinnen


def _wijkt_af(g: Gemeenteuitkomst, wijkt: list[tuple[str, Reden]]) -> str:
    return f"Het besluit wijkt voor {g.naam} af van {opsomming([w for w, _ in wijkt])}"


def _past(zin: Zin, code: str) -> tuple[int, int]:
    """Return how well a sentence is the place where a departure for a gemeente should be explained."""
    over = 2 * bool(_VERGELIJKT.search(zin.tekst)) + bool(_WIJST_TOE.search(zin.tekst))
    genoemd = {c for v in zin.vondsten if isinstance(v, Gebiedsvondst) for c in v.codes}
    alleen = zin.gemeente == code and len(genoemd) < 2
    return (over + 2 * alleen, -zin.stuk.plek.alinea)


CONTROLES = (afwijkingen, overschot)
