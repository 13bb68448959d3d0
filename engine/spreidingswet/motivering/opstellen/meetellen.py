"""What counts and what does not: per facility with the deciding reasons; firm, intentions and amv apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from spreidingswet.basis.nederlands import getal, opsomming
from spreidingswet.motivering.document import Alinea, Deel, Kop, Lijst, Tabel, Zin
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.stof import NVT, Stof, aantal, bekend, inleiding, omschrijvingen
from spreidingswet.toetsing.uitkomst import (
    Gemeentetelling,
    Gemeenteuitkomst,
    Provincietelling,
    Telling,
    Voorzieninguitkomst,
)

_DELEN = (("regulier", "regulier"), ("amv", "amv"), ("samen", "totaal"))
_SOORT = {"regulier": "reguliere plaatsen", "amv": "plaatsen voor amv", "bijzonder": "plaatsen van bijzondere aard",
          "aanmeldvoorziening": "plaatsen in een aanmeldvoorziening"}  # fmt: skip
_GROEPEN = (
    ("Voorzieningen die meetellen", "telt_mee", False),
    ("Voorzieningen die niet meetellen", "telt_niet_mee", False),
    ("Voorzieningen waarvan niet bekend is of zij meetellen", "onbekend", False),
    ("Voornemens", "", True),
)


def meetellen(s: Stof) -> Iterator[Deel]:
    """Yield what it adds up to in the province, first what is firm, then with intentions."""
    p = s.uitkomst.provincie
    yield Kop("Wat meetelt voor de opgave", 2)
    yield Alinea((
        inleiding("Regulier en amv staan apart: een overschot in het ene deel dicht geen tekort in het andere.",
                  f"{p.code}/sluitend"),
    ))  # fmt: skip
    yield _tabel(s, p.code, "provincie", "opgave", p)
    yield from s.alinea(p.code, beslissend.GEHAALD)
    if p.ontbreekt:
        wat = opsomming([_ontbreekt(s, x) for x in p.ontbreekt])
        yield Alinea((Zin(f"Nog niet bekend en van belang voor de provincie: {wat}.", (f"{p.code}/sluitend",)),))
    yield Kop("Voornemens in de provincie", 3)
    yield Alinea((
        inleiding("Voornemens zijn plannen waarover nog niet is besloten; hieronder staan zij apart.",
                  f"{p.code}/sluitend-met-voornemens"),
        *s.met_voornemens(p.code, beslissend.GEHAALD, beslissend.GEHAALD_MET_VOORNEMENS),
    ))  # fmt: skip
    if losse := s.voorzieningen(None):
        yield Kop("Voorzieningen die in geen gemeente van de provincie zijn geplaatst", 3)
        yield from _voorzieningen(s, losse, 4)


def meetellen_in_gemeente(s: Stof, g: Gemeenteuitkomst) -> Iterator[Deel]:
    """Yield what counts in a gemeente, its facilities with their deciding reasons, and what it adds up to."""
    yield Kop("Wat meetelt en wat niet", 3)
    yield _tabel(s, g.code, "gemeente", "indicatief", g)
    yield from s.alinea(g.code, (*beslissend.MEETELLEND, *beslissend.VERSCHIL))
    if met := s.met_voornemens(g.code, beslissend.MEETELLEND, beslissend.MEETELLEND_MET_VOORNEMENS):
        yield Alinea(met)
    voorzieningen = s.voorzieningen(g.code)
    if not voorzieningen:
        yield Alinea((inleiding(f"Het dossier noemt geen voorziening in {g.naam}.",
                                f"{g.code}/gemeente-totaal-meetellend"),))  # fmt: skip
    yield from _voorzieningen(s, voorzieningen, 4)


def _ontbreekt(s: Stof, naam: str) -> str:
    soort, _, id_ = naam.partition(" ")
    if soort == "voorziening" and id_:
        return f"gegevens van {s.naam(id_)}"
    if naam == "voorzieningen":
        return "of er nog andere voorzieningen zijn"
    return omschrijvingen().get(naam.replace(".", "_"), naam.replace(".", " ").replace("_", " "))


def _tabel(s: Stof, code: str, wat: str, norm: str, deel: object) -> Tabel:
    rijen = []
    for label, veld in _DELEN:
        t: Telling = getattr(deel, veld)
        asked = (
            t.opgave if isinstance(t, Provincietelling) else t.indicatief if isinstance(t, Gemeentetelling) else None
        )
        plek = f"uitkomst#/provincie/{veld}" if wat == "provincie" else f"{code}/{wat}-{veld}-meetellend"
        met = aantal(t.inclusief_voornemens, t.inclusief_voornemens_hoogstens)
        rijen.append((
            label,
            Zin(bekend(asked), (plek,)),
            Zin(aantal(t.meetellend, t.hoogstens), (f"{code}/{wat}-{veld}-meetellend",)),
            Zin(_verschil(t), (f"{code}/{wat}-{veld}-verschil",)),
            Zin(met, (f"{code}/{wat}-{veld}-meetellend-met-voornemens",)),
        ))  # fmt: skip
    titel = inleiding(
        f"Plaatsen in {s.plaats(code)} (verschil: telt mee min {norm}).", f"{code}/{wat}-totaal-meetellend"
    )
    return Tabel(
        titel, ("soort", norm, "telt mee", "verschil", "met voornemens"), tuple(rijen), frozenset({1, 2, 3, 4})
    )


def _verschil(t: Telling) -> str:
    if t.verschil is None:
        return "niet bekend"
    # `verschil` is that of the certain places; what may come on top makes it a lower bound.
    return getal(t.verschil) if t.hoogstens == t.meetellend else f"ten minste {getal(t.verschil)}"


def _voorzieningen(s: Stof, voorzieningen: Sequence[Voorzieninguitkomst], niveau: int) -> Iterator[Deel]:
    plannen = {v.id for v in s.dossier.voorzieningen if v.stand == "voornemen"}
    for titel, oordeel, plan in _GROEPEN:
        groep = [v for v in voorzieningen if (v.id in plannen) == plan and (plan or v.oordeel == oordeel)]
        for amv in (False, True):
            deel = [v for v in groep if (v.soort == "amv") == amv]
            if deel:
                yield Kop(f"{titel}: {'amv' if amv else 'regulier en overig'}", niveau)
            for v in deel:
                yield from _voorziening(s, v, niveau + 1)


def _voorziening(s: Stof, v: Voorzieninguitkomst, niveau: int) -> Iterator[Deel]:
    yield Kop(v.naam, niveau)
    zinnen = [_omvang(s, v), *s.zinnen(v.id, ("telt-mee",))]
    if v.oordeel != "telt_niet_mee":
        zinnen += s.zinnen(v.id, ("meetellend",))
    if v.soort is not None and v.id in {x.id for x in s.dossier.voorzieningen if x.stand == "voornemen"}:
        zinnen += s.zinnen(v.id, ("meetellend-met-voornemens",))
    yield Alinea(tuple(zinnen))
    regels = list(v.doorslaggevend)
    redenen = s.zinnen(v.id, regels)
    if redenen:
        yield Alinea((inleiding("Doorslaggevend is het volgende." if v.oordeel != "onbekend" else "Van belang is het"
                                " volgende.", f"{v.id}/telt-mee"),))  # fmt: skip
        yield Lijst(redenen)
    yield from _overbrugging(s, v)
    if v.ontbreekt:
        wat = opsomming([omschrijvingen().get(f, f.replace("_", " ")) for f in v.ontbreekt])
        yield Alinea((Zin(f"Nog niet bekend en van belang: {wat}.", (f"{v.id}/telt-mee",)),))


def _overbrugging(s: Stof, v: Voorzieninguitkomst) -> Iterator[Alinea]:
    """Yield what is known of the bridging of a facility that opens later, where that does not decide already."""
    later = s.reden(v.id, "overbrugging")
    if later is None or later.uitkomst == NVT or (later.uitkomst == "onbekend" and v.oordeel == "telt_niet_mee"):
        return  # of a facility that falls out for another reason it says nothing that its bridging is not known
    if rest := s.zinnen(v.id, [r for r in beslissend.OVERBRUGGING if r not in v.doorslaggevend]):
        yield Alinea(rest)


def _omvang(s: Stof, v: Voorzieninguitkomst) -> Zin:
    nr = next(i for i, x in enumerate(s.dossier.voorzieningen) if x.id == v.id)
    wat = "plaatsen" if v.soort is None else _SOORT[v.soort]
    hoeveel = f"{getal(v.plaatsen)} {wat}" if v.plaatsen is not None else f"een niet bekend aantal {wat}"
    waar = "" if v.gemeentenaam is None else f" in {v.gemeentenaam}"
    soort = "; de soort is niet bekend" if v.soort is None else ""
    tekst = f"Het gaat om {hoeveel}{waar}{soort}."
    return Zin(tekst, (f"dossier#/voorzieningen/{nr}", f"{v.id}/telt-mee"))
