"""The terminal report of a toets: province first, then gemeenten, then facilities by judgement."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spreidingswet.basis.nederlands import datum, getal, opsomming
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import RECHTSKRACHT, UITKOMST, VERIFICATIE, alinea, kop, tabel, twee_kanten
from spreidingswet.rapport.rubriek import rubrieken
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.toetsing.uitkomst import (
    Gemeenteuitkomst,
    Provincieuitkomst,
    Reden,
    Telling,
    Uitkomst,
    Voorwaardedeel,
    Voorzieninguitkomst,
)
from spreidingswet.verdeling.uitkomst import Verdeling

OORDEEL = {"telt_mee": "telt mee", "telt_niet_mee": "telt niet mee", "onbekend": "onbekend"}
_SLUITEND = {"ja": "sluitend", "nee": "niet sluitend", "onbekend": "niet bekend of zij sluitend is"}
_UIT = {
    "argument": "opgegeven bij de opdracht",
    "dossier": "uit het dossier",
    "verdeelbesluit": "de dag van het verdeelbesluit",
    "vandaag": "vandaag",
}
_SOORT = {None: "soort onbekend", "regulier": "regulier", "amv": "amv", "bijzonder": "bijzondere aard",
          "aanmeldvoorziening": "aanmeldvoorziening"}  # fmt: skip


def rapport(u: Uitkomst, woorden: Woorden | None = None) -> str:
    """Write the report of an outcome, with the words of every provision it cites."""
    return "\n".join([*_regels(u, woorden or Woorden(None)), ""])


def _regels(u: Uitkomst, woorden: Woorden) -> Iterator[str]:
    yield from kop(f"Provincie {u.provincie.naam}", _SLUITEND[u.provincie.sluitend])
    yield from herkomst(u)
    yield ""
    yield from _provincie(u.provincie)
    if u.gemeenten:
        yield from ["", *kop("Gemeenten", "")]
        yield from _gemeenten(u.gemeenten)
    yield from rubrieken(u)
    for oordeel, titel in (("telt_mee", "Telt mee"), ("telt_niet_mee", "Telt niet mee"), ("onbekend", "Onbekend")):
        groep = [v for v in u.voorzieningen if v.oordeel == oordeel]
        if groep:
            plaatsen = sum(v.plaatsen or 0 for v in groep)
            zonder = sum(v.plaatsen is None for v in groep)
            rest = f", van {zonder} het aantal plaatsen onbekend" if zonder else ""
            telling = f"{_hoeveel(len(groep), 'voorziening', 'voorzieningen')}, {getal(plaatsen)} plaatsen{rest}"
            yield from ["", *kop(f"Voorzieningen: {titel.lower()}", telling)]
            for v in groep:
                yield from ["", *_voorziening(v)]
    if u.uitruil:
        yield from ["", *kop("Uitruil: afspraken", "")]
        for nr, x in enumerate(u.uitruil, 1):
            yield from alinea(f"Uitruil {nr}", 2)
            for r in sorted(x.redenen, key=lambda r: r.regel != "uitruil-kan"):
                # what is not at issue, or only prepares an amount, is left out
                if r.rubriek and r.uitkomst != "niet_van_toepassing":
                    yield from alinea(r.zin, 4, 2)
                    yield from alinea(grondslag.alle(r.grondslag), 8, 2)
    yield from ["", *kop("Interpretaties", "keuzes die de bronnen openlaten")]
    yield from _interpretaties(u)
    yield from ["", *kop("Signalen", _hoeveel(len(u.signalen), "signaal", "signalen"))]
    for s in u.signalen:
        wie = f": {opsomming([_betreft(u, w) for w in s.wijst_op])}" if s.wijst_op else ""
        yield from alinea(f"{s.ernst}  {s.tekst.removesuffix('.')}{wie}. ({_betreft(u, s.betreft)})", 2, 2)
        if s.grondslag:
            yield from alinea(grondslag.alle(s.grondslag), 6, 2)
    yield from ["", *kop("Bepalingen", "de woorden achter de redenen")]
    yield from bepalingen(u, woorden)
    yield from ["", *kop("Bronnen", "")]
    yield from bronnen(u)


def bepalingen(u: Uitkomst | Verdeling, woorden: Woorden) -> Iterator[str]:
    """Say every provision that the outcome cites: the official words if they are there, else our own."""
    for b in u.bepalingen:
        gezien = "" if b.verificatie == "tekst_gezien" else f" ({VERIFICATIE[b.verificatie]})"
        yield from alinea(f"{b.vindplaats}{gezien}", 2, 2)
        yield from woorden.regels(b, 4)


def bronnen(u: Uitkomst | Verdeling) -> Iterator[str]:
    """Say every source that the outcome cites, and how far it was verified."""
    for b in u.bronnen:
        gezien = VERIFICATIE[b.verificatie] + (f" tot en met {datum(b.gezien_tot)}" if b.gezien_tot else "")
        versie = f"; versie van {datum(b.versie)}" if b.versie else "; van na de peildatum"
        publicatie = f", {b.publicatie}" if b.publicatie and b.publicatie != b.verkort else ""
        zin = f"{b.verkort}: {b.titel}{publicatie} ({RECHTSKRACHT[b.rechtskracht]}; {gezien}{versie})."
        yield from alinea(" ".join([zin, b.toelichting or ""]).strip(), 2, 2)
        if b.link:
            yield from alinea(b.link, 4)


def _betreft(u: Uitkomst, id_: str) -> str:
    return next((v.naam for v in u.voorzieningen if v.id == id_), u.provincie.naam if id_ == u.provincie.code else id_)


def herkomst(u: Uitkomst) -> list[str]:
    """Say what determined the outcome: date, cycle, rules, readings."""
    h = u.herkomst
    lezingen = "lezingen" if len(h.lezingen) > 1 else "alleen lezing"
    zicht = f" · zichtdatum {datum(h.zichtdatum)}" if h.zichtdatum != h.peildatum else ""
    return alinea(
        f"peildatum {datum(h.peildatum)} ({_UIT[h.peildatum_uit]}){zicht} · cyclus {h.cyclus} ·"
        f" regels {h.regels.versie} · {lezingen} {opsomming(h.lezingen)}"
    )


def _hoeveel(n: int, een: str, meer: str) -> str:
    return f"{getal(n)} {een if n == 1 else meer}"


def _aantal(waarde: int | None) -> str:
    return "onbekend" if waarde is None else getal(waarde)


def bereik(minstens: int, hoogstens: int | None) -> str:
    """Say a number of places, and how much more it can be."""
    if hoogstens is None:
        return f"≥ {getal(minstens)}"
    return getal(minstens) if hoogstens == minstens else f"{getal(minstens)} tot {getal(hoogstens)}"


def _telling(t: Telling, norm: int | None) -> tuple[str, ...]:
    met = bereik(t.inclusief_voornemens, t.inclusief_voornemens_hoogstens)
    return _aantal(norm), bereik(t.meetellend, t.hoogstens), _aantal(t.verschil), met


def _provincie(p: Provincieuitkomst) -> Iterator[str]:
    delen = (("regulier", p.regulier), ("amv", p.amv), ("samen", p.totaal))
    rijen = [(naam, *_telling(t, t.opgave)) for naam, t in delen]
    yield from tabel(["", "opgave", "telt mee", "verschil", "met voornemens"], rijen)
    yield ""
    redenen = {r.regel: r for r in p.redenen}
    for regel in ("sluitend", "regulier-gehaald", "amv-gehaald", "totaal-gehaald"):
        yield from _reden(redenen[regel])
    if p.ontbreekt:
        yield from alinea(
            f"Nog niet bekend en van belang: {opsomming([x.replace('.', ' ') for x in p.ontbreekt])}.", 2, 2
        )


def _gemeenten(gemeenten: Sequence[Gemeenteuitkomst]) -> Iterator[str]:
    rijen: list[tuple[str, ...]] = []
    for g in gemeenten:
        label = g.naam
        for naam, t in (("regulier", g.regulier), ("amv", g.amv), ("samen", g.totaal)):
            if naam == "amv" and t.indicatief is None and t.hoogstens == t.inclusief_voornemens == 0:
                continue
            rijen.append((label, naam, *_telling(t, t.indicatief)))
            label = ""
    yield from tabel(["", "", "indicatief", "telt mee", "verschil", "met voornemens"], rijen)
    yield from alinea("Verschil is telt mee min indicatief.", 2)
    taken: dict[str, list[Reden]] = {}
    for r in (r for g in gemeenten for r in g.redenen if r.regel == "gemeente-aangewezen"):
        taken.setdefault(r.zin, []).append(r)
    for zin, redenen in taken.items():
        wie = f"{_hoeveel(len(redenen), 'gemeente', 'gemeenten')}: " if len(taken) > 1 else ""
        yield from alinea(f"{wie}{zin}", 2)
    yield from alinea(grondslag.alle(next(iter(taken.values()))[0].grondslag), 6, 2)


def _reden(r: Reden, voorvoegsel: str = "") -> Iterator[str]:
    yield from alinea(f"{voorvoegsel}{r.zin}", 2, 2)
    yield from alinea(grondslag.alle(r.grondslag), 6, 2)
    if r.norm:
        yield from alinea(grondslag.norm(r.norm), 6, 2)


def betrokken(v: Voorzieninguitkomst) -> list[Reden]:
    """Return the reasons on which the judgement of a facility hangs, in the order in which they build on each other."""
    redenen = {r.regel: r for r in v.redenen}
    gezien: dict[str, Reden] = {}

    def volg(delen: Sequence[Voorwaardedeel]) -> None:
        for d in delen:
            volg(d.delen)
            if d.regel and d.regel in redenen and d.regel not in gezien:
                volg(redenen[d.regel].voorwaarden)
                gezien[d.regel] = redenen[d.regel]

    volg(redenen["telt-mee"].voorwaarden)
    return list(gezien.values())


def _voorziening(v: Voorzieninguitkomst) -> Iterator[str]:
    plaats = v.gemeentenaam or "gemeente onbekend"
    omvang = f"{getal(v.plaatsen)} plaatsen" if v.plaatsen is not None else "aantal plaatsen onbekend"
    verborgen = ", niet openbaar" if v.openbaar is False else ""
    rechts = OORDEEL[v.oordeel]
    if v.oordeel == "telt_mee" and v.meetellend != v.plaatsen:
        rechts += f": {getal(v.meetellend)}" if v.plaatsen is not None else ": aantal onbekend"
    yield from twee_kanten(f"{v.naam} ({plaats}): {omvang}, {_SOORT[v.soort]}{verborgen}", rechts)
    samengesteld = {r.regel for r in v.redenen if r.voorwaarden and all(map(_ander, r.voorwaarden))}
    for r in betrokken(v):
        if r.regel in samengesteld and r.regel not in v.doorslaggevend:
            continue  # says no more than the reasons it is made of, which stand here too
        teken = "▸ " if r.regel in v.doorslaggevend and v.oordeel != "telt_mee" else "  "
        zin = f"{teken}{UITKOMST[r.uitkomst]:<9} {r.zin}"
        if r.uitkomst == "onbekend" and v.oordeel != "onbekend":
            zin += " Dit kan het oordeel niet meer veranderen."
        yield from alinea(zin, 0, 12)
        yield from alinea(grondslag.alle(r.grondslag), 14, 2)
        if r.norm:
            yield from alinea(grondslag.norm(r.norm), 14, 2)
    if v.ontbreekt:
        yield from alinea(f"  Nog niet bekend en van belang: {opsomming(v.ontbreekt)}.", 0, 12)


def _ander(d: Voorwaardedeel) -> bool:
    """Return whether a condition is no more than what other rules about the facility say."""
    return all(map(_ander, d.delen)) if d.delen else d.regel is not None


def _interpretaties(u: Uitkomst) -> Iterator[str]:
    for i in sorted(u.interpretaties, key=lambda i: not any(a.verandert for a in i.andere_opties)):
        standaard = "standaard" if i.standaard else "afwijkend van de standaard"
        yield from alinea(f"{i.id}: {i.vraag}", 2, 2)
        yield from alinea(f"gekozen ({standaard}): {i.optie}. {i.omschrijving}", 4, 2)
        for a in i.andere_opties:
            anders = [f"{_naam(u, x.betreft)} van {x.was} naar {x.wordt}" for x in a.verandert]
            if anders:
                yield from alinea(f"▸ optie {a.optie} zou veranderen: {'; '.join(anders)}.", 4, 2)
        if not any(a.verandert for a in i.andere_opties):
            yield from alinea("Geen andere optie zou hier iets veranderen.", 4, 2)


def _naam(u: Uitkomst, betreft: str) -> str:
    soort, _, id_ = betreft.partition(" ")
    return _betreft(u, id_) if soort == "voorziening" else betreft
