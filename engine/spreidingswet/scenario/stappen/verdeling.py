"""Sentences about the key (a table of gemeenten and what it divides), and about several provinces together."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from spreidingswet.basis.fouten import SpreidingswetFout
from spreidingswet.scenario.fouten import Mislukt, onbruikbaar
from spreidingswet.scenario.gaten import Over, lees_getal, lees_provincie
from spreidingswet.scenario.stappen.uitkomst import _getal, _steunt
from spreidingswet.scenario.zaak import Zaak, vindplaatsen
from spreidingswet.scenario.zinnen import Groep, Tabel
from spreidingswet.toetsing.uitkomst import Reden
from spreidingswet.verdeling.invoer import ontleed_tabel
from spreidingswet.verdeling.uitkomst import Verdeling

GROEP = Groep("De verdeelsleutel, en alle provincies samen")


def _verdeel(zaak: Zaak, *, deel: bool) -> None:
    s = zaak.sleutel
    tekst = "\n".join(["code;inwoners;ses_woa", *(";".join(r) for r in s.rijen)])
    try:
        tabel = ontleed_tabel(tekst.encode(), "tabel", deel=deel)
        s.verdeling = zaak.omgeving.verdeel(tabel, s.gegeven, s.cyclus, date(int(s.cyclus), 12, 20))
    except SpreidingswetFout as fout:
        zaak.fout = fout


def _uit(zaak: Zaak) -> Verdeling:
    if zaak.sleutel.verdeling is None:
        raise zaak.geen_uitkomst("Als de raming over deze gemeenten wordt verdeeld")
    return zaak.sleutel.verdeling


def _reden(zaak: Zaak, titel: str, over: Over) -> Reden:
    uit, id_ = _uit(zaak), zaak.regel_id(titel)
    if over.soort == "Nederland":
        redenen = list(uit.land.redenen)
    elif over.soort == "gemeente":
        redenen = [r for g in uit.gemeenten if g.code == over.naam for r in g.redenen]
    else:
        redenen = [r for p in uit.provincies if p.code == over.naam for r in p.redenen]
    for r in redenen:
        if r.regel == id_:
            return r
    raise Mislukt(f'een uitkomst van "{titel}" bij de verdeling', "die regel zei hier niets")


@GROEP.gegeven(
    "de gemeente {g:gemeente} met {n:tekst} inwoners en (geen score|een score van {s:breuk})",
    "de gemeente Utrecht met 361.966 inwoners en een score van 0,045",
    "de gemeente Zeist met 65.000 inwoners en geen score",
)
def _(zaak: Zaak, g: str, n: str, s: Fraction | None) -> None:
    # The table is read as a user's table is: a number of inhabitants that is none is an error of the table.
    zaak.sleutel.rijen.append((g, n, "" if s is None else _decimaal(s)))


def _decimaal(s: Fraction) -> str:
    teken, s = ("-" if s < 0 else ""), abs(s)
    decimalen = 0
    while (s * 10**decimalen).denominator != 1 and decimalen < 9:
        decimalen += 1
    cijfers = str(int(s * 10**decimalen)).rjust(decimalen + 1, "0")
    return f"{teken}{cijfers[:-decimalen]},{cijfers[-decimalen:]}" if decimalen else f"{teken}{cijfers}"


@GROEP.gegeven(
    "een raming van {n} plaatsen[, waarvan {amv:n} voor amv]",
    "een raming van 96.000 plaatsen, waarvan 8.140 voor amv",
)
def _(zaak: Zaak, n: int, amv: int | None) -> None:
    zaak.sleutel.gegeven["raming"] = n
    if amv is not None:
        zaak.sleutel.gegeven["raming_amv"] = amv


@GROEP.gegeven("de raming van de cyclus {cyclus:jaar}", "de raming van de cyclus 2024")
def _(zaak: Zaak, cyclus: str) -> None:
    zaak.sleutel.cyclus = cyclus


@GROEP.gegeven("Nederland heeft {n} inwoners", "Nederland heeft 17.811.291 inwoners")
def _(zaak: Zaak, n: int) -> None:
    zaak.sleutel.gegeven["inwoners_nederland"] = n


@GROEP.als("de raming over deze gemeenten wordt verdeeld")
def _(zaak: Zaak) -> None:
    _verdeel(zaak, deel=True)


@GROEP.als("de raming over heel Nederland wordt verdeeld")
def _(zaak: Zaak) -> None:
    _verdeel(zaak, deel=False)


@GROEP.dan(
    'is de uitkomst van "{titel}" bij de verdeling voor {over:gebiedsdeel} (niet bekend|{n:breuk})',
    'is de uitkomst van "De indicatieve verdeling volgens de sleutel" bij de verdeling voor de gemeente Utrecht 1.952',
    'is de uitkomst van "De indicatieve verdelingen volgens de sleutel bij elkaar"'
    " bij de verdeling voor Nederland niet bekend",
)
def _(zaak: Zaak, titel: str, over: Over, n: Fraction | None) -> None:
    reden = _reden(zaak, titel, over)
    if reden.berekening is None:
        raise Mislukt(f'een uitkomst van "{titel}"', "de regel rekent niet", [reden])
    b = reden.berekening
    if n is None:
        zaak.gelijk(f'de uitkomst van "{titel}"', ("onbekend", None), (reden.uitkomst, b.hoogstens), [reden])
    else:
        zaak.gelijk(f'de uitkomst van "{titel}"', ("ja", n), (reden.uitkomst, _getal(b.waarde or 0)), [reden])


@GROEP.dan(
    r'steunt bij de verdeling "{titel}" voor {over:gebiedsdeel} op {plek:tekst} \({kracht:tekst}\)',
    'steunt bij de verdeling "De indicatieve verdeling volgens de sleutel" voor de gemeente Utrecht'
    " op artikel 2.1, derde lid, Besluit (amvb)",
)
def _(zaak: Zaak, titel: str, over: Over, plek: str, kracht: str) -> None:
    _steunt(titel, (plek, kracht), vindplaatsen(_reden(zaak, titel, over).grondslag), wel=True)


@GROEP.dan("wordt de verdeling geweigerd: {deel:tekst}", "wordt de verdeling geweigerd: de SES-WOA-score ontbreekt")
def _(zaak: Zaak, deel: str) -> None:
    if zaak.fout is None:
        if zaak.sleutel.verdeling is None:
            raise zaak.geen_uitkomst("Als de raming over deze gemeenten wordt verdeeld")
        raise Mislukt(f"de verdeling wordt geweigerd: {deel}", "er is verdeeld")
    if {m.code for m in zaak.fout.meldingen} != {deel} and not any(deel in m.tekst for m in zaak.fout.meldingen):
        raise Mislukt(deel, "; ".join(f"{m.code} {m.tekst}" for m in zaak.fout.meldingen))


@GROEP.dan(
    "zegt de uitkomst dat zij geen indicatieve verdeling is", "zegt de uitkomst dat zij geen indicatieve verdeling is"
)
def _(zaak: Zaak) -> None:
    codes = {s.code for s in _uit(zaak).signalen}
    if "deel-van-de-gemeenten" not in codes:
        raise Mislukt("de uitkomst zegt dat zij geen indicatieve verdeling is", "dat zegt zij niet")


@GROEP.dan("heet de uitkomst afgeleid", "heet de uitkomst afgeleid")
def _(zaak: Zaak) -> None:
    zaak.gelijk("de aard van de uitkomst", "afgeleid", _uit(zaak).aard)


@GROEP.gegeven("de provinciale opvangopgaven", "de provinciale opvangopgaven", kolommen=("provincie", "opgave"))
def _(zaak: Zaak, tabel: Tabel) -> None:
    zaak.opgaven = {lees_provincie(naam): lees_getal(opgave) for naam, opgave in tabel}


@GROEP.als("de provincies samen worden getoetst")
def _(zaak: Zaak) -> None:
    if not zaak.opgaven:
        raise onbruikbaar("SW-S27", "het scenario noemt geen opgaven", "Gegeven de provinciale opvangopgaven")
    basis = {k: v for k, v in zaak.dossier.items() if k != "voorzieningen"}
    try:
        zaak.land = zaak.omgeving.toets_land(basis, zaak.opgaven, zaak.opties)
    except SpreidingswetFout as fout:
        zaak.fout = fout
