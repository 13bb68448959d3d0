"""The restopgave line by line with every intermediate value, and the share of each gemeente."""

from __future__ import annotations

from collections.abc import Iterator

from spreidingswet.basis.nederlands import getal
from spreidingswet.motivering.document import Alinea, Deel, Kop, Tabel, Zin
from spreidingswet.motivering.opstellen import beslissend
from spreidingswet.motivering.opstellen.stof import Stof, inleiding, waarde_van
from spreidingswet.motivering.opstellen.uitdrukking import uitdrukking
from spreidingswet.toetsing.uitkomst import Gemeenteuitkomst

_NAAM = {"regulier": "regulier", "amv": "voor amv"}


def restopgave(s: Stof) -> Iterator[Deel]:
    """Yield the calculation for the province and the division over the gemeenten."""
    p = s.provincie
    yield Kop("De restopgave", 2)
    for soort in beslissend.SOORTEN:
        if s.reden(p, f"restopgave-{soort}") is None:
            continue
        yield Kop(f"Restopgave {_NAAM[soort]}", 3)
        niets = beslissend.niets_te_verdelen(s.uitkomst.provincie.redenen, soort)
        rest = [r for r in beslissend.RESTOPGAVE[soort] if not niets or r not in beslissend.VERDELING[soort]]
        yield Alinea(s.zinnen(p, rest))
        regels = (f"provincie-{soort}-meetellend", *rest)
        yield rekentabel(s, p, (*(beslissend.OPGAVE if soort == "regulier" else ()), *regels),
                         f"De restopgave {_NAAM[soort]}, regel voor regel")  # fmt: skip
        if not niets:
            yield from _aandelen(s, soort)
    yield from s.alinea(p, ("restopgave-totaal",))


def restopgave_van_gemeente(s: Stof, g: Gemeenteuitkomst) -> Iterator[Deel]:
    """Yield whether a gemeente bears a share, how much, and what the decision assigns beside that."""
    zinnen = list(s.zinnen(g.code, ("in-aanmerking-voor-restopgave",)))
    aangewezen = s.ja(g.code, "gemeente-aangewezen")
    for soort in beslissend.SOORTEN:
        niets = beslissend.niets_te_verdelen(s.uitkomst.provincie.redenen, soort)
        weg = {*(beslissend.VERDELING[soort] if niets else ()), *(() if aangewezen else beslissend.MET_BESLUIT)}
        zinnen += s.zinnen(g.code, (r for r in beslissend.AANDEEL[soort] if r not in weg))
    if zinnen:
        yield Kop("Aandeel in de restopgave", 3)
        yield Alinea(tuple(zinnen))


def _aandelen(s: Stof, soort: str) -> Iterator[Tabel]:
    rijen = []
    for g in s.uitkomst.gemeenten:
        indicatief = g.regulier.indicatief if soort == "regulier" else g.amv.indicatief
        anker = f"{g.code}/aandeel-{soort}"
        if s.reden(g.code, f"aandeel-{soort}") is None:
            continue
        meedoen = s.reden(g.code, "in-aanmerking-voor-restopgave")
        antwoord = "niet bekend" if meedoen is None or meedoen.uitkomst == "onbekend" else meedoen.uitkomst
        rijen.append((
            g.naam,
            Zin(antwoord.replace("_", " "), (f"{g.code}/in-aanmerking-voor-restopgave",)),
            Zin("niet bekend" if indicatief is None else getal(indicatief), (anker,)),
            *(_waarde(s, g.code, r) for r in (f"aandeel-{soort}", f"meetellend-met-aandeel-{soort}")),
        ))  # fmt: skip
    if rijen:
        titel = inleiding(f"Het aandeel van elke gemeente in de restopgave {_NAAM[soort]}, naar rato van de indicatieve"
                          " verdeling.", f"{s.provincie}/te-verdelen-{soort}")  # fmt: skip
        koppen = ("gemeente", "in aanmerking", "indicatief", "aandeel", "meetellend met aandeel")
        yield Tabel(titel, koppen, tuple(rijen), frozenset({2, 3, 4}))


def _waarde(s: Stof, code: str, regel: str) -> Zin | str:
    r = s.reden(code, regel)
    if r is None or r.berekening is None:
        return ""
    return Zin(waarde_van(r.berekening), (f"{code}/{regel}",))


def rekentabel(s: Stof, code: str, regels: tuple[str, ...], titel: str) -> Tabel:
    """Return a table with a line for each computed reason: what it is, how it was computed, its value, its basis."""
    rijen = []
    for regel in regels:
        r = s.reden(code, regel)
        if r is None or r.berekening is None:
            continue
        anker = (f"{code}/{regel}",)
        rijen.append((
            r.conclusie.replace("_", " "),
            Zin(uitdrukking(r.berekening, s.naam), anker),
            Zin(waarde_van(r.berekening), anker),
            Zin(s.gronden.van(r), anker),
        ))  # fmt: skip
    ankers = tuple(dict.fromkeys(c.ankers[0] for rij in rijen for c in rij if isinstance(c, Zin)))
    return Tabel(inleiding(f"{titel}.", *(ankers or (f"{code}/sluitend",))[:1]),
                 ("grootheid", "berekening", "uitkomst", "grondslag"), tuple(rijen), frozenset({2}))  # fmt: skip
