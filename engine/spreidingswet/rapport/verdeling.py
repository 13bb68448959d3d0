"""Reports of the key: numbers per provincie and gemeente, the whole computation of one gemeente, and CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from fractions import Fraction

from spreidingswet.basis.nederlands import datum, getal, getal_of_breuk, opsomming
from spreidingswet.rapport import grondslag
from spreidingswet.rapport.opmaak import alinea, kop, tabel
from spreidingswet.rapport.tekst import bepalingen, bronnen
from spreidingswet.rapport.woorden import Woorden
from spreidingswet.toetsing.uitkomst import Reden, Rekenstap
from spreidingswet.verdeling.uitkomst import Exact, Gegeven, Gemeenteverdeling, Rekenformule, Verdeling

AFGELEID = (
    "Afgeleid uit de opgegeven cijfers. De indicatieve verdeling zelf is wat de minister bekendmaakt (artikel 3,"
    " tweede lid, Spreidingswet; wet). Zij bindt niet: alleen het verdeelbesluit schept de taak (artikel 6, eerste lid,"
    " Spreidingswet; wet, afgeleid)."
)
SYMBOLEN = {
    "ses_woa": "SES-WOA", "inwoners": "iG, inwoners van de gemeente",
    "land.inwoners_nederland": "In, inwoners van Nederland",
    "wegingsfactor": "Wf, wegingsfactor", "land.totale_wegingsfactor": "TWf, totale wegingsfactor",
    "land.raming": "BO, behoefte aan opvangplaatsen", "land.raming_amv": "BO, behoefte aan opvangplaatsen voor amv",
    "raming": "BO, behoefte aan opvangplaatsen", "raming_amv": "BO, behoefte aan opvangplaatsen voor amv",
    "sleutel_som": "som van de afgeronde verdelingen", "sleutel_som_amv": "som van de afgeronde verdelingen voor amv",
    "sleutel_indicatief_precies": "Iv voor afronding", "sleutel_indicatief_amv_precies": "Iv voor amv voor afronding",
}  # fmt: skip
"""The letters of artikel 2.1, derde lid, for what a computation uses."""
BEWERKING = {
    "optellen": "som", "aftrekken": "verschil", "vermenigvuldigen": "product", "delen": "quotiënt",
    "afronden": "afgerond",
}  # fmt: skip
KOLOMMEN = (
    "niveau", "code", "gemeente", "provincie", "inwoners", "ses_woa", "jaargang_inwoners", "jaargang_ses_woa",
    "wegingsfactor", "indicatief_precies", "indicatief", "indicatief_amv_precies", "indicatief_amv",
)  # fmt: skip
_HERKOMST = {
    "opgegeven": "opgegeven bij de opdracht", "som_van_de_tabel": "som van de tabel, afgeleid",
    "onbekend": "niet bekend",
}  # fmt: skip
_PUBLICATIE = "Amv is een deel van het totaal en komt er niet bovenop (Stcrt. 2024, 3320; besluit, tweede hand)."


def verdelingsrapport(v: Verdeling, woorden: Woorden | None = None) -> str:
    """Write the numbers per provincie and gemeente, what rounding did, and what each column rests on."""
    return "\n".join([*_rapport(v, woorden or Woorden(None)), ""])


def berekeningsrapport(v: Verdeling, codes: Sequence[str], woorden: Woorden | None = None) -> str:
    """Write the whole computation for these gemeenten: every formula, input and value in between, with its article."""
    return "\n".join([*_berekeningen(v, codes, woorden or Woorden(None)), ""])


def _rapport(v: Verdeling, woorden: Woorden) -> Iterator[str]:
    yield from _opening(v)
    opgave = "opgave" if v.volledig else "som van het deel"
    yield from ["", *kop("Provincies", f"{opgave} volgens de sleutel")]
    yield from tabel(
        ["", "gemeenten", "inwoners", opgave, "waarvan amv"],
        [(p.naam + ("" if p.volledig else " (deel)"), getal(p.gemeenten), getal(p.inwoners), _heel(p.opgave),
          _heel(p.opgave_amv)) for p in v.provincies],
    )  # fmt: skip
    for p in v.provincies:
        yield from ["", *kop(f"Gemeenten in {p.naam}", f"{_heel(p.opgave)}, waarvan amv {_heel(p.opgave_amv)}")]
        yield from tabel(
            ["", "code", "inwoners", "SES-WOA", "Wf", "onafgerond", "indicatief", "waarvan amv"],
            [_rij(g) for g in v.gemeenten if g.provincie == p.code],
        )
    yield from ["", *kop("Som en afronding", "afgeleid")]
    yield from _som(v)
    yield from ["", *kop("Waarop elke kolom rust", "")]
    for f in v.formules:
        yield from alinea(f"{f.titel} ({f.onderwerp}): {f.formule}.", 2, 2)
        yield from alinea(grondslag.alle(f.grondslag), 6, 2)
    yield from _slot(v, woorden)


def _opening(v: Verdeling) -> Iterator[str]:
    h = v.herkomst
    wat = "alle gemeenten" if v.volledig else f"{getal(h.tabel.gemeenten)} gemeenten: een deel"
    yield from kop("Verdeelsleutel", wat)
    uit = "vandaag" if h.peildatum_uit == "vandaag" else "opgegeven bij de opdracht"
    yield from alinea(
        f"peildatum {datum(h.peildatum)} ({uit}) · cyclus {h.cyclus} · regels {h.regels.versie} ·"
        f" indeling {h.indeling} · {'lezingen' if len(h.lezingen) > 1 else 'alleen lezing'} {opsomming(h.lezingen)}"
    )
    yield from alinea(AFGELEID)
    yield ""
    for naam, g in (("Raming (BO)", v.land.raming), ("Raming voor amv (BO)", v.land.raming_amv),
                    ("Inwoners van Nederland (In)", v.land.inwoners_nederland)):  # fmt: skip
        yield from alinea(f"{naam}: {_gegeven(g)}", 2, 2)
    t = h.tabel
    yield from alinea(
        f"Cijfers: inwoners, {_jaargang(t.jaargang_inwoners)}; SES-WOA, {_jaargang(t.jaargang_ses_woa)}", 2, 2
    )
    for s in v.signalen:
        yield from alinea(f"{s.ernst}  {s.tekst}", 2, 2)


def _gegeven(g: Gegeven) -> str:
    bron = f"{g.norm.stand}; {grondslag.alle(g.norm.grondslag)}" if g.norm else _HERKOMST[g.herkomst]
    return f"{_heel(g.waarde)} ({bron})" if g.waarde is not None else bron


def _jaargang(tekst: str | None) -> str:
    return "jaargang niet opgegeven" if tekst is None else f"jaargang {tekst}"


def _heel(waarde: int | None) -> str:
    return "onbekend" if waarde is None else getal(waarde)


def _rij(g: Gemeenteverdeling) -> tuple[str, ...]:
    return (
        g.naam, g.code, getal(g.inwoners), _score(g.ses_woa), _vast(g.wegingsfactor, 8), _vast(g.precies, 3),
        _heel(g.indicatief), _heel(g.indicatief_amv),
    )  # fmt: skip


def _vast(waarde: Exact | None, decimalen: int) -> str:
    """Write a number for a column in so many decimals, cut off: a number just below a half does not look like one."""
    if waarde is None:
        return "onbekend"
    schaal = 10**decimalen
    afgekapt = int(Fraction(waarde) * schaal)
    heel, rest = divmod(abs(afgekapt), schaal)
    return f"{'−' if afgekapt < 0 else ''}{getal(heel)},{rest:0{decimalen}d}"


def _score(waarde: Exact) -> str:
    """Write a score with three decimals as the CBS does, or with as many as it has."""
    precies = Fraction(waarde)
    return _vast(waarde, 3) if 1000 % precies.denominator == 0 else getal_of_breuk(precies, 9)


def _som(v: Verdeling) -> Iterator[str]:
    x = v.land
    rijen = [("totaal", _heel(x.som), _heel(x.raming.waarde), _heel(x.verschil)),
             ("waarvan amv", _heel(x.som_amv), _heel(x.raming_amv.waarde), _heel(x.verschil_amv))]  # fmt: skip
    yield from tabel(["", "som van de afgeronde verdelingen", "raming (BO)", "verschil"], rijen)
    yield from alinea(
        "Het verschil ontstaat alleen door de afronding per gemeente (afgeleid). Geen bepaling verdeelt het alsnog over"
        " gemeenten; de opgave van een provincie is de som van haar afgeronde verdelingen.", 2,
    )  # fmt: skip
    yield from alinea(_PUBLICATIE, 2)


def _slot(v: Verdeling, woorden: Woorden) -> Iterator[str]:
    yield from ["", *kop("Bepalingen", "de woorden achter de formules")]
    yield from bepalingen(v, woorden)
    yield from ["", *kop("Bronnen", "")]
    yield from bronnen(v)


# -- the computation of one gemeente -------------------------------------------------------------------------------


def _berekeningen(v: Verdeling, codes: Sequence[str], woorden: Woorden) -> Iterator[str]:
    formules = {f.regel: f for f in v.formules}
    yield from _opening(v)
    for g in (g for g in v.gemeenten if g.code in codes):
        yield from ["", *kop(f"{g.naam} ({g.code})", f"{_heel(g.indicatief)}, waarvan amv {_heel(g.indicatief_amv)}")]
        for r in g.redenen:
            yield from _reden(r, formules[r.regel])
    yield from ["", *kop("Nederland", "")]
    for r in v.land.redenen:
        yield from _reden(r, formules[r.regel])
    yield from _slot(v, woorden)


def _reden(r: Reden, f: Rekenformule) -> Iterator[str]:
    yield from alinea(f"{f.titel}: {f.formule}.", 2, 2)
    yield from alinea(grondslag.alle(r.grondslag), 6, 2)
    herkomst = {x.naam: x.bron for x in r.feiten if x.bron}
    if r.berekening is not None:
        yield from _stap(r.berekening, 6, herkomst)
    yield ""


def _stap(s: Rekenstap, inspringing: int, bronnen: dict[str, str]) -> Iterator[str]:
    if s.bewerking == "som":
        yield from alinea(f"som over de gemeenten = {_exact(s)}", inspringing, 2)
        return
    if s.bewerking == "getal":
        naam = "vast getal"
    elif s.delen:
        naam = BEWERKING.get(s.bewerking, s.bewerking)
    else:
        naam = SYMBOLEN.get(s.naam, s.naam.removeprefix("land.").replace("_", " "))
    bron = f"; {bronnen[s.naam]}" if s.naam in bronnen else ""
    yield from alinea(f"{naam} = {_exact(s)}{bron}", inspringing, 2)
    for d in s.delen:
        yield from _stap(d, inspringing + 3, bronnen)


def _exact(s: Rekenstap) -> str:
    """Say a value in decimals and, where these do not end, exactly."""
    if s.waarde is None or s.waarde != s.hoogstens:
        return "onbekend"
    waarde = Fraction(s.waarde)
    tekst = getal_of_breuk(waarde, 12)
    return tekst if not tekst.startswith("ongeveer") else f"{tekst} (precies {waarde.numerator}/{waarde.denominator})"


# -- CSV -----------------------------------------------------------------------------------------------------------


def verdeling_csv(v: Verdeling) -> str:
    """Write gemeenten, provincies and country as CSV: semicolons, decimal commas, a mark so that Excel sees UTF-8.

    The rows of gemeenten can be read back as a table.
    """
    t = v.herkomst.tabel
    jaren = (t.jaargang_inwoners or "", t.jaargang_ses_woa or "")
    uit = io.StringIO(newline="")
    schrijver = csv.writer(uit, delimiter=";", lineterminator="\r\n")
    schrijver.writerow(KOLOMMEN)
    namen = {p.code: p.naam for p in v.provincies}
    for g in v.gemeenten:
        schrijver.writerow(
            ["gemeente", g.code, g.naam, namen[g.provincie], g.inwoners, _decimaal(g.ses_woa), *jaren,
             _decimaal(g.wegingsfactor), _decimaal(g.precies), _leeg(g.indicatief), _decimaal(g.precies_amv),
             _leeg(g.indicatief_amv)]
        )  # fmt: skip
    for p in v.provincies:
        schrijver.writerow(["provincie", p.code, "", p.naam, p.inwoners, "", *jaren, "", "", _leeg(p.opgave), "",
                            _leeg(p.opgave_amv)])  # fmt: skip
    x = v.land
    schrijver.writerow(["land", "NL", "", "", _leeg(x.inwoners_nederland.waarde), "", *jaren,
                        _decimaal(x.totale_wegingsfactor), _leeg(x.raming.waarde), _leeg(x.som),
                        _leeg(x.raming_amv.waarde), _leeg(x.som_amv)])  # fmt: skip
    return "\ufeff" + uit.getvalue()


def _leeg(waarde: int | None) -> int | str:
    return "" if waarde is None else waarde


def _decimaal(waarde: Exact | None) -> str:
    """Write a number with a decimal comma: exactly where it ends within 20 decimals, else rounded to 12."""
    if waarde is None:
        return ""
    precies = Fraction(waarde)
    eindig = next((d for d in range(21) if 10**d % precies.denominator == 0), 12)
    afgerond = round(precies * 10**eindig)
    heel, rest = divmod(abs(afgerond), 10**eindig)
    return f"{'-' if afgerond < 0 else ''}{heel}" + (f",{rest:0{eindig}d}" if eindig else "")
