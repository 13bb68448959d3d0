"""The appendix: the whole calculation, so that it can be followed by hand, with the facts it starts from."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from spreidingswet.basis.nederlands import datum, datum_uit_tekst, getal, opsomming
from spreidingswet.motivering.document import Alinea, Deel, Document, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.opstellen.gronden import LATER
from spreidingswet.motivering.opstellen.restopgave import rekentabel
from spreidingswet.motivering.opstellen.stof import Stof, bekend, inleiding, omschrijvingen
from spreidingswet.rapport.opmaak import RECHTSKRACHT, VERIFICATIE
from spreidingswet.rapport.rubriek import steunt_op
from spreidingswet.toetsing.uitkomst import Reden, Rekenstap

_OORDEEL = {"telt_mee": "telt mee", "telt_niet_mee": "telt niet mee", "onbekend": "niet bekend"}


_GRENZEN = re.compile(r"([0-9]+) tot en met ([0-9]+)")


def bijlagen(s: Stof, brief: Sequence[Deel]) -> Iterator[Deel]:
    """Yield the calculation behind every number of the letter, and the sources.

    brief: the parts of the letter so far; a reason is worked out here if it stands in it or carries one that does.
    """
    yield Kop("Bijlage: de berekening", 2, nieuwe_bladzijde=True)
    yield Alinea(
        (
            inleiding(
                "Elke regel noemt wat is berekend, waaruit, met welke uitkomst en op welke grondslag.",
                "uitkomst#/herkomst",
            ),
        )
    )
    if s.uitkomst.voorzieningen:
        yield _voorzieningen(s)
    rekening = list(_rekening(s, brief))
    yield from rekening
    yield from _bronnen(s, [*brief, *rekening])


def _rekening(s: Stof, brief: Iterable[Deel]) -> Iterator[Deel]:
    nodig = _nodig(s, brief)
    gebieden = [(s.provincie, f"provincie {s.uitkomst.provincie.naam}")]
    gebieden += [(g.code, f"gemeente {g.naam}") for g in s.uitkomst.gemeenten]
    for code, naam in gebieden:
        regels = nodig.get(code, {})
        if tabel := _gegevens(code, naam, regels.values()):
            yield tabel
        niets = {r for r, reden in regels.items() if _niets_bekend(reden)}
        rekenen = tuple(r for r in regels if regels[r].berekening is not None and r not in niets)
        if rekenen:
            yield rekentabel(s, code, rekenen, f"Berekening: {naam}")
        if niets:
            wat = opsomming([reden.conclusie.replace("_", " ") for r, reden in regels.items() if r in niets])
            tekst = f"Voor de {naam} is niet te berekenen, omdat van de gegevens daarvoor niets bekend is: {wat}."
            yield Alinea((Zin(tekst, tuple(f"{code}/{r}" for r in regels if r in niets)),))


def _niets_bekend(r: Reden) -> bool:
    """Return whether nothing is known of what a computation starts from: a line in the table would say nothing."""
    return r.berekening is not None and not _iets_bekend(r.berekening)


def _iets_bekend(stap: Rekenstap) -> bool:
    if stap.delen:
        return any(map(_iets_bekend, stap.delen))
    # A number of the rule itself ("nooit minder dan 0") is nothing that is known of the dossier.
    return stap.bewerking != "getal" and (stap.hoogstens is not None or stap.waarde not in (0, None))


def _voorzieningen(s: Stof) -> Tabel:
    rijen = []
    for v in s.uitkomst.voorzieningen:
        anker = (f"{v.id}/meetellend",)
        laag, hoog = v.meetellend, v.meetellend_hoogstens
        telt = (
            "niet bekend"
            if hoog is None and not laag
            else getal(laag)
            if hoog == laag
            else (f"ten minste {getal(laag)}" if hoog is None else f"{getal(laag)} tot en met {getal(hoog)}")
        )
        rijen.append((
            v.naam, v.gemeentenaam or "niet bekend", v.soort or "niet bekend",
            Zin(bekend(v.plaatsen), anker), Zin(_OORDEEL[v.oordeel], (f"{v.id}/telt-mee",)), Zin(telt, anker),
            Zin(getal(v.meetellend_inclusief_voornemens), (f"{v.id}/meetellend-met-voornemens",)),
        ))  # fmt: skip
    koppen = ("voorziening", "gemeente", "soort", "plaatsen", "oordeel", "meetellend", "zeker met voornemens")
    titel = inleiding("De voorzieningen waaruit is opgeteld.", f"{s.uitkomst.voorzieningen[0].id}/meetellend")
    return Tabel(titel, koppen, tuple(rijen), frozenset({3, 5, 6}))


def _nodig(s: Stof, brief: Iterable[Deel]) -> dict[str, dict[str, Reden]]:
    """Return the reasons in the letter and all that carries them, by gebied, in the order of the law."""
    gebieden = {s.provincie, *(g.code for g in s.uitkomst.gemeenten)}
    te_gaan = [a.split("/", 1) for z in Document("", "", "", tuple(brief)).zinnen() for a in z.ankers
               if a.partition("/")[0] in gebieden]  # fmt: skip
    namen = {c: {naam: r for r in s.per_code[c].values() for naam in (r.conclusie, r.regel)} for c in gebieden}
    gezien: set[tuple[str, str]] = set()
    while te_gaan:
        code, regel = te_gaan.pop()
        r = namen[code].get(regel)
        if r is None or (code, r.regel) in gezien:
            continue
        gezien.add((code, r.regel))
        for naam in steunt_op(r):
            boven, _, kaal = naam.rpartition(".")
            te_gaan.append([s.provincie if boven == "provincie" else code, kaal])
    return {c: {regel: r for regel, r in _in_orde(s.per_code[c]) if (c, regel) in gezien} for c in sorted(gebieden)}


def _in_orde(redenen: Mapping[str, Reden]) -> Iterator[tuple[str, Reden]]:
    yield from redenen.items()


def _gegevens(code: str, naam: str, redenen: Iterable[Reden]) -> Tabel | None:
    """Return the facts that the calculation starts from, each with its source where the dossier gives one."""
    rijen: dict[str, tuple[Zin | str, ...]] = {}
    conclusies = {r.conclusie for r in redenen}
    for r in redenen:
        for f in r.feiten:
            boven, _, kaal = f.naam.rpartition(".")
            if f.waarde is None or kaal in rijen or kaal in conclusies or boven:
                continue
            anker = (f"{code}/{r.regel}",)
            waarde = getal(f.waarde) if isinstance(f.waarde, int) else _tekst(f.waarde)
            rijen[kaal] = (omschrijvingen().get(kaal, kaal.replace("_", " ")), Zin(waarde, anker), f.bron or "dossier")
    if not rijen:
        return None
    eerste = next(c.ankers[0] for rij in rijen.values() for c in rij if isinstance(c, Zin))
    volgorde = {naam: nr for nr, naam in enumerate(omschrijvingen())}
    # In the order of the facts, "het deel daarvan voor amv" comes after what it is a part of.
    op_volgorde = tuple(rijen[k] for k in sorted(rijen, key=lambda k: volgorde.get(k, len(volgorde))))
    return Tabel(inleiding(f"Gegevens: {naam}.", eerste), ("gegeven", "waarde", "bron"), op_volgorde)


def _tekst(waarde: str) -> str:
    if grenzen := _GRENZEN.fullmatch(waarde):
        return " tot en met ".join(getal(int(x)) for x in grenzen.groups())
    try:
        return datum_uit_tekst(waarde)
    except ValueError:
        return waarde.replace("_", " ")


def _bronnen(s: Stof, delen: Iterable[Deel]) -> Iterator[Deel]:
    """Yield the sources that are named in the draft: the outcome also rests on those of the grants."""
    yield Kop("Bijlage: de bronnen en hun gezag", 2)
    tekst_van_concept = "\n".join(z.tekst for z in Document("", "", "", tuple(delen)).zinnen())
    zinnen = []
    for b in s.uitkomst.bronnen:
        if not re.search(rf"(?<!\w){re.escape(b.verkort)}(?!\w)", tekst_van_concept):
            continue
        gezien = VERIFICATIE[b.verificatie] + (f" tot en met {datum(b.gezien_tot)}" if b.gezien_tot else "")
        titel = b.titel if b.titel == b.verkort else f"{b.verkort}: {b.titel}"
        later = f"; {LATER}" if s.gronden.is_later(b.id) else ""
        tekst = f"{titel} ({RECHTSKRACHT[b.rechtskracht]}; {gezien}{later})."
        zinnen.append(Zin(tekst, (f"bron/{b.id}",)))
    if zinnen:
        yield Lijst(tuple(zinnen))
