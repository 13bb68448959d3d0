"""Which reasons decide, and so need a sentence: defined here and nowhere else.

A reason decides for a motivation when the decision would need other words if it fell out differently: the task and
its basis, what the verslag says and whether it is the starting point, whether the parts of the opgave are met, what is
left and who bears it, whether the decision departs from the verslag or the indicative division, what a gemeente offers
above its number, whether its task is fulfilled, and the terms. Of a facility the outcome itself says which reasons
decide (`doorslaggevend`). What is not at issue (niet van toepassing) decides nothing. The grants of artikel 9 and
the key that gives the indicative division are no part of the motivation of a verdeelbesluit.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from spreidingswet.motivering.opstellen.stof import NVT
from spreidingswet.toetsing.uitkomst import Reden, Uitkomst

SOORTEN = ("regulier", "amv")
VERSLAG = ("verslag-tijdig", "verslag-regulier", "verslag-amv", "verslag-totaal", "verslag-sluitend",
           "uitgangspunt-verslag", "afweging-gemaakt")  # fmt: skip
VERSLAG_MET_VOORNEMENS = ("verslag-regulier-met-voornemens", "verslag-amv-met-voornemens",
                          "verslag-totaal-met-voornemens", "verslag-sluitend-met-voornemens")  # fmt: skip
VERSLAG_GEHAALD = ("verslag-regulier-gehaald", "verslag-amv-gehaald", "verslag-totaal-gehaald")
GEHAALD = ("regulier-gehaald", "amv-gehaald", "totaal-gehaald", "sluitend")
GEHAALD_MET_VOORNEMENS = tuple(f"{r}-met-voornemens" for r in GEHAALD)
OPGAVE = ("opgave-regulier",)
AFTREK = ("aftrek-regulier-provincie", "aftrek-bijzonder-provincie", "nog-beschikbaar-te-stellen")
TERMIJNEN = ("raming-tijdig", "verdeelbesluit-tijdig", "zes-maanden-na-bekendmaking", "langere-termijn-in-besluit",
             "ter-beschikking-stellen-uiterlijk", "plicht-vanaf", "plicht-tot-en-met",
             "volgende-cyclus-vanaf")  # fmt: skip
BEZWAAR = ("bezwaar-vanaf", "bezwaar-uiterlijk")


def _rest(soort: str) -> tuple[str, ...]:
    return (f"restopgave-{soort}", f"restopgave-verschil-{soort}", f"gepubliceerde-restopgave-verdeeld-{soort}",
            f"te-verdelen-{soort}", f"verdeeld-{soort}", f"niet-verdeeld-{soort}")  # fmt: skip


RESTOPGAVE = {s: _rest(s) for s in SOORTEN}
PROVINCIE = (
    *OPGAVE, *AFTREK, *VERSLAG, *VERSLAG_MET_VOORNEMENS, *VERSLAG_GEHAALD, *GEHAALD, *GEHAALD_MET_VOORNEMENS,
    *(r for s in SOORTEN for r in RESTOPGAVE[s]), "restopgave-totaal", *TERMIJNEN, *BEZWAAR,
)  # fmt: skip
TAAK = ("gemeente-aangewezen", "plichtperiode-loopt", "termijn-verstreken", "taak-regulier-gerealiseerd",
        "taak-amv-gerealiseerd", "niet-tijdig-ter-beschikking", "taak-vervuld", "schorsing-op-peildatum")  # fmt: skip
MEETELLEND = tuple(f"gemeente-{s}-meetellend" for s in (*SOORTEN, "totaal"))
MEETELLEND_MET_VOORNEMENS = tuple(f"{r}-met-voornemens" for r in MEETELLEND)
VERSCHIL = tuple(f"gemeente-{s}-verschil" for s in (*SOORTEN, "totaal"))
TELLING = (*MEETELLEND, *VERSCHIL, *MEETELLEND_MET_VOORNEMENS)
IN_VERSLAG = ("verslag-gemeente-regulier", "verslag-gemeente-regulier-met-voornemens")
OVERSCHOT = ("boven-indicatief-regulier", "boven-indicatief-amv", "biedt-meer-dan-indicatief")
AANDEEL = {
    s: (f"aandeel-{s}", f"meetellend-met-aandeel-{s}", f"toewijzing-verschil-{s}") for s in SOORTEN
}  # fmt: skip
AFWIJKING = {
    "verslag": ("wijkt-af-van-verslag", "afwijking-verslag-regulier", "afwijking-verslag-amv"),
    "indicatief": ("wijkt-af-van-indicatief", "afwijking-indicatief-regulier", "afwijking-indicatief-amv"),
}
AFWEGING = ("inspanningen-verminderen", "aantal-haalbaar", "indicatieve-verdeling-volgen")
GEMEENTE = (
    *TAAK, *TELLING, *IN_VERSLAG, *OVERSCHOT, "in-aanmerking-voor-restopgave",
    *(r for s in SOORTEN for r in AANDEEL[s]),
    *(r for rs in AFWIJKING.values() for r in rs), "afwijking-motiveren", *AFWEGING,
)  # fmt: skip
OVERBRUGGING = ("opent-voor-nieuwe-cyclus", "overbrugging", "omvang-begrensd")
"""Said of a facility that opens later, also where they do not decide."""
UITRUIL = ("uitruil-kan",)
VERDELING = {s: (*RESTOPGAVE[s][-2:], *AANDEEL[s][:2]) for s in SOORTEN}
"""How the restopgave is divided: of that nothing is said where there is nothing to divide."""
MET_BESLUIT = frozenset(r for rs in AFWIJKING.values() for r in rs) | {f"toewijzing-verschil-{s}" for s in SOORTEN}
"""Of these nothing is said where the decision assigns the gemeente nothing: there is no departure to speak of."""


def beslissend(u: Uitkomst, gemeenten: Collection[str] | None = None) -> Iterator[str]:
    """Yield the anchor of every reason that needs a sentence.

    gemeenten: codes of the gemeenten that the draft has a part about, with their facilities; None for all.
    """
    niets = {r for s in SOORTEN if niets_te_verdelen(u.provincie.redenen, s) for r in VERDELING[s]}
    yield from _van(u.provincie.code, u.provincie.redenen, [r for r in PROVINCIE if r not in niets])
    eigen = {g.code for g in u.gemeenten}
    for g in u.gemeenten:
        if gemeenten is None or g.code in gemeenten:
            aangewezen = any(r.regel == "gemeente-aangewezen" and r.uitkomst == "ja" for r in g.redenen)
            yield from (a for a in _van(g.code, g.redenen, [r for r in GEMEENTE if r not in niets])
                        if aangewezen or a.partition("/")[2] not in MET_BESLUIT)  # fmt: skip
    for v in u.voorzieningen:
        if gemeenten is None or v.gemeente in gemeenten or v.gemeente not in eigen:
            yield f"{v.id}/telt-mee"
            yield from _van(v.id, v.redenen, v.doorslaggevend)
    for nr, x in enumerate(u.uitruil, 1):
        yield from _van(f"uitruil-{nr}", x.redenen, UITRUIL)


def niets_te_verdelen(redenen: Iterable[Reden], soort: str) -> bool:
    """Return whether, by the reasons of the province, it is certain that there is no restopgave to divide."""
    te_verdelen = next((r.berekening for r in redenen if r.regel == f"te-verdelen-{soort}"), None)
    return te_verdelen is not None and te_verdelen.waarde == 0 and te_verdelen.hoogstens == 0


def _van(code: str, redenen: Iterable[Reden], regels: Collection[str]) -> Iterator[str]:
    for r in redenen:
        if r.regel in regels and r.uitkomst != NVT:
            yield f"{code}/{r.regel}"
