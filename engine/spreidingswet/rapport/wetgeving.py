"""Reports about the law itself: one provision, the text control, the coverage, the register, what was fetched."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

from spreidingswet.basis.nederlands import datum, getal
from spreidingswet.bronnen.jci import Jci, van_verwijzing
from spreidingswet.bronnen.model import Bron, Verwijzing
from spreidingswet.bronnen.register import Bepalingsregel
from spreidingswet.bronnen.vindplaats import jci, vindplaats
from spreidingswet.rapport.opmaak import RECHTSKRACHT, VERIFICATIE, alinea, kop
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.regels.dekking import Dekking
from spreidingswet.regels.keuze import Regelset
from spreidingswet.regels.steunpunten import Steunpunt, steunpunten
from spreidingswet.regels.tekstcontrole import Tekstbevinding, Tekstcontrole
from spreidingswet.toetsing.uitkomst import Bepalingvermelding

KLASSE = {
    "gecodeerd": "gecodeerd",
    "niet_berekenbaar": "niet berekenbaar",
    "procedureel": "procedureel",
    "wijzigt_andere_regeling": "wijzigt andere regeling",
    "nog_niet_gecodeerd": "nog niet gecodeerd",
    None: "GEEN KLASSE",
}


def bepaling(regelset: Regelset, v: Verwijzing, woorden: Woorden) -> str:
    """Write one provision: where it stands, since when, its words, its class, and what rests on it."""
    return "\n".join([*_bepaling(regelset, v, woorden), ""])


def _bepaling(regelset: Regelset, v: Verwijzing, woorden: Woorden) -> Iterator[str]:
    bron, register, dag = regelset.bron(v.bron), regelset.boek.register, regelset.peildatum
    regel = register.bepaling(v, dag)
    yield from kop(vindplaats(v, bron), RECHTSKRACHT[bron.rechtskracht])
    yield from alinea(f"{bron.titel}{f' ({bron.publicatie})' if bron.publicatie else ''}")
    versie = bron.versie_op(dag, regelset.zicht) if bron.alle_versies else None
    verwijzing = jci(v, bron, dag, regelset.zicht) or van_verwijzing(v)
    if versie is not None:
        yield from alinea(
            f"versie op {datum(dag)}: geldig vanaf {datum(versie.van)}, bekend vanaf {datum(versie.zicht)}"
        )
    yield f"{verwijzing}"
    verificatie = (regel.verificatie if regel else None) or bron.verificatie
    tot = f" tot en met {datum(bron.gezien_tot)}" if bron.gezien_tot else ""
    yield from alinea(f"nagezien: {VERIFICATIE[verificatie]}{tot}")
    yield ""
    afdruk = register.vingerafdruk(v, dag, regelset.zicht)
    vermelding = Bepalingvermelding(
        bron=bron.id, vindplaats=vindplaats(v, bron), jci=str(verwijzing), begrip=v.begrip,
        weergave=register.weergave(v, dag), vingerafdruk=afdruk, verificatie=verificatie, link=verwijzing.link,
    )  # fmt: skip
    yield from woorden.regels(vermelding, 0)
    if woorden.zin(vermelding).startswith("Officiële") and vermelding.weergave:
        yield from alinea(f"In eigen woorden van dit programma: {vermelding.weergave}")
    if afdruk:
        yield f"vingerafdruk van de tekst: {afdruk}"
    if regel is not None:
        yield from ["", *alinea(f"Klasse: {KLASSE[regel.klasse]}. {regel.reden or ''}".strip())]
    yield from _rust_hierop(regelset, v, verwijzing, regel)


def _rust_hierop(regelset: Regelset, v: Verwijzing, jci_: Jci, regel: Bepalingsregel | None) -> Iterator[str]:
    zoek = jci_.zonder_datums()
    hier = [s for s in steunpunten(regelset.boek) if s.grondslag.bron == v.bron and _raakt(zoek, s, v)]
    for soort, meer in (("regel", "Regels"), ("parameter", "Parameters"), ("interpretatie", "Interpretaties")):
        rijen = {s.id: s for s in hier if s.soort == soort}
        if rijen:
            yield from ["", meer]
            for s in rijen.values():
                steun = f": «{s.grondslag.steunt_op}»" if s.grondslag.steunt_op else ""
                yield from alinea(f"{s.id} ({s.grondslag.rol}){steun}", 2, 2)
    if not hier and regel is not None:
        yield from ["", "Er rust geen regel op deze bepaling."]


def _raakt(zoek: Jci, s: Steunpunt, v: Verwijzing) -> bool:
    if v.artikel is None or s.grondslag.artikel is None:
        return v.artikel is None and not (v.hoofdstuk or v.afdeling or v.paragraaf)
    ander = van_verwijzing(s.grondslag)
    if v.begrip or s.grondslag.begrip:
        return zoek == ander and v.begrip in (None, s.grondslag.begrip)
    return zoek.bevat(ander) or ander.bevat(zoek)


# -- the text control ------------------------------------------------------------------------------------------------


def controle(u: Tekstcontrole, map_: str) -> str:
    """Write what the comparison with the official texts found, and what could not be compared."""
    return "\n".join([*_controle(u, map_), ""])


def _controle(u: Tekstcontrole, map_: str) -> Iterator[str]:
    wat = f"{_aantal(len(u.bevindingen), 'bevinding', 'bevindingen')}"
    yield from kop("Regels tegen de officiële tekst", wat)
    yield from alinea(f"teksten: {map_}")
    yield from alinea(
        f"vergeleken: {_aantal(u.bronnen, 'regeling', 'regelingen')} in {_aantal(u.versies, 'versie', 'versies')},"
        f" {_aantal(u.bepalingen, 'bepaling', 'bepalingen')}, {_aantal(u.steunpunten, 'steunpunt', 'steunpunten')}"
        " (een verwijzing van een regel, parameter of interpretatie in een versie)"
    )
    for b in u.bevindingen:
        yield ""
        yield from _bevinding(b)
    if u.niet_gecontroleerd:
        yield from ["", "Niet gecontroleerd: de tekst is er niet (diagnose: bron niet beschikbaar)"]
        for n in u.niet_gecontroleerd:
            vastgelegd = "" if n.vastgelegd else "; er is ook geen tekst vastgelegd om mee te vergelijken"
            steunt = _aantal(n.steunpunten, "verwijzing steunt", "verwijzingen steunen")
            yield from alinea(f"{n.aanhaling} ({n.bron}): {steunt} erop{vastgelegd}", 2, 2)
        yield from alinea("Haal de teksten op met: spreidingswet wetgeving ophalen, of wijs een map aan met --bron.", 2)


def _bevinding(b: Tekstbevinding) -> Iterator[str]:
    yield from alinea(f"{b.code}  {b.diagnose}: {b.vindplaats} (versie van {datum(b.versie)})", 0, 2)
    yield from alinea(f"{b.tekst}.", 2, 2)
    if b.was:
        yield from alinea(f"vastgelegd: «{b.was}»", 4, 2)
    if b.staat_er:
        yield from alinea(f"staat er:   «{b.staat_er}»", 4, 2)
    for naam, wie in (("regels", b.regels), ("parameters", b.parameters), ("interpretaties", b.interpretaties),
                      ("features", b.features)):  # fmt: skip
        if wie:
            yield from alinea(f"{naam}: {', '.join(wie)}", 4, 2)
    if not (b.regels or b.parameters or b.interpretaties):
        yield from alinea("er rust geen regel, parameter of interpretatie op", 4, 2)
    if b.doe:
        yield from alinea(f"doe: {b.doe}", 4, 2)


def controle_json(u: Tekstcontrole) -> str:
    """Return the comparison as JSON."""
    return json.dumps(asdict(u), ensure_ascii=False, indent=2, sort_keys=True, default=str) + "\n"


def _aantal(n: int, een: str, meer: str) -> str:
    return f"{getal(n)} {een if n == 1 else meer}"


# -- coverage and register -------------------------------------------------------------------------------------------


def dekkingstabel(rijen: Sequence[Dekking], bronnen: Sequence[Bron]) -> str:
    """Write every provision with its class and what codes it, and what is wrong."""
    return "\n".join([*_dekking(rijen, bronnen), ""])


def _dekking(rijen: Sequence[Dekking], bronnen: Sequence[Bron]) -> Iterator[str]:
    for bron in bronnen:
        hier = [r for r in rijen if r.bron == bron.id]
        if not hier:
            continue
        ingedeeld = sum(r.klasse is not None for r in hier)
        yield from kop(bron.titel, f"{ingedeeld} van {len(hier)} ingedeeld")
        for r in hier:
            waar = r.vindplaats.removesuffix(f", {bron.aanhaling}")
            yield from alinea(f"{waar}  {r.opschrift}  [{KLASSE[r.klasse]}]", 2, 4)
            if r.gebrek:
                yield from alinea(f"▸ gebrek: {r.gebrek}", 6, 2)
            if r.regels:
                yield from alinea(f"regels: {', '.join(r.regels)}", 6, 2)
            if r.parameters:
                yield from alinea(f"parameters: {', '.join(r.parameters)}", 6, 2)
            if r.reden and r.klasse != "gecodeerd":
                yield from alinea(r.reden, 6, 2)
        yield ""
    gebreken = sum(bool(r.gebrek) for r in rijen)
    per_klasse = {k: sum(r.klasse == k for r in rijen) for k in KLASSE}
    telling = "; ".join(f"{KLASSE[k]} {n}" for k, n in per_klasse.items() if n)
    yield from alinea(f"{_aantal(len(rijen), 'bepaling', 'bepalingen')}: {telling}. Gebreken: {gebreken}.")


def dekking_json(rijen: Sequence[Dekking]) -> str:
    """Return the coverage as JSON."""
    return json.dumps([asdict(r) for r in rijen], ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def register(bronnen: Sequence[Bron]) -> str:
    """Write the register: every source, its authority, its versions and how far it was verified."""
    uit: list[str] = kop("Register van bronnen", _aantal(len(bronnen), "bron", "bronnen"))
    for b in bronnen:
        uit += ["", *alinea(f"{b.titel} [{b.id}]", 0, 2)]
        gezien = VERIFICATIE[b.verificatie] + (f" tot en met {datum(b.gezien_tot)}" if b.gezien_tot else "")
        uit += alinea(
            f"{b.soort}; {RECHTSKRACHT[b.rechtskracht]}; {b.publicatie or 'geen publicatie bekend'}; {gezien}", 2, 2
        )
        versies = ", ".join(f"{v.van}{f' tot {v.tot}' if v.tot else ''}" for v in b.versies)
        uit += alinea(f"versies: {versies}{'' if b.alle_versies else ' (niet elke versie is bekend)'}", 2, 2)
        if b.toelichting:
            uit += alinea(b.toelichting, 2, 2)
        if b.link:
            uit += alinea(b.link, 2)
    return "\n".join([*uit, ""])
